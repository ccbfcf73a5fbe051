import { type Doc, type KindName, type LayerName, overlaps, type Span, type SpanOrSpans } from '../model/index.ts';
import { idsOf, type Told } from './told.ts';

/** A telling with the id it has in the record. */
export interface Named {
  readonly id: string;
  readonly told: Told;
}
export type NamedByKind = { readonly [N in KindName]?: readonly Named[] };

/** Tellings by the sentences they stand in, so that linking costs the same for each item however long the text is. */
export class Neighbours {
  private readonly bySentence = new Map<number, Named[]>();

  constructor(all: readonly Named[]) {
    for (const named of all) {
      for (const sentence of new Set(named.told.evidence.map((passage) => passage.sentence))) {
        const list = this.bySentence.get(sentence);
        if (list === undefined) this.bySentence.set(sentence, [named]);
        else list.push(named);
      }
    }
  }

  /** Those in the sentence, in the order of the record. */
  inSentence(sentence: number): readonly Named[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** Those that share a sentence with the item. */
  near(item: Told): readonly Named[] {
    return [...new Set(item.evidence.flatMap((passage) => this.inSentence(passage.sentence)))];
  }
}

/** The event that a transfer or visit is: read from the same proposition, else told in the same words of fitting type. */
export function eventOf(item: Told, events: Neighbours): string | null {
  const near = events.near(item);
  const joined = near.find(({ told }) => sharesProposition(told, item));
  if (joined !== undefined) return joined.id;
  const types = item.kind === 'visit' ? ['CONSULT'] : ['AID', 'COOPERATE'];
  const sides = item.kind === 'visit' ? ['traveller'] : ['from', 'to'];
  const people = sides.flatMap((field) => idsOf(item.fields, field));
  const fitting = near.find(
    ({ told }) =>
      types.includes(String(told.fields['type'])) &&
      sharesEvidence(told, item) &&
      [...idsOf(told.fields, 'actors'), ...idsOf(told.fields, 'recipients')].some((id) => people.includes(id)),
  );
  return fitting?.id ?? null;
}

/** The events, roles and checks that a claim bears on. */
export function aboutOfClaim(claim: Told, events: Neighbours, roles: Neighbours, checks: Neighbours): string[] {
  const content = claim.fields['content'] as Span; // The field is required of claims.
  const about: string[] = [];
  for (const { id, told } of events.near(claim)) {
    const trigger = told.fields['trigger'] as Span; // Required of events.
    if (sharesProposition(told, claim) || overlaps(trigger, content)) about.push(id);
  }
  for (const { id, told } of roles.near(claim)) {
    if (told.evidence.some((passage) => content.start <= passage.start && passage.end <= content.end)) about.push(id);
  }
  for (const { id, told } of checks.near(claim)) {
    const spans = told.fields['about'] as SpanOrSpans; // Required of checks.
    if (('start' in spans ? [spans] : spans).some((span) => overlaps(span, content))) about.push(id);
  }
  return about;
}

/** How many sentences back "the move" may refer. */
const reach = 2;

/** Matches "the move", "that decision", "this"; not "the attack on the port". */
const refersBack =
  /^(?:(?:the|this|that|these|those|both|all|such) )?(?:move|moves|decision|step|steps|news|developments?|reports?|announcement|incident|action|matter|trip|it|this|that)$/i;

/**
 * What a statement that only refers to its content is about: "confirmed the move", "denied the attack". The event named
 * there itself, else, for a word that can stand for any act, the first event of the nearest sentence before.
 */
export function aboutOfStatement(statement: Told, events: Neighbours, doc: Doc<LayerName>): string[] {
  const attribution = statement.attribution === null ? undefined : doc.voices.attributions[statement.attribution];
  if (attribution === undefined || !attribution.nominal) return [];
  const named = events
    .near(statement)
    .filter(({ told }) => attribution.content.some((span) => overlaps(told.fields['trigger'] as Span, span))); // Required of events.
  if (named.length > 0) return named.map(({ id }) => id);
  const words = attribution.content.map((span) => doc.text.slice(span.start, span.end)).join(' ');
  if (!refersBack.test(words)) return [];
  const here = statement.evidence[0]?.sentence ?? 0;
  for (let sentence = here - 1; sentence >= Math.max(0, here - reach); sentence--) {
    const first = events.inSentence(sentence)[0];
    if (first !== undefined) return [first.id];
  }
  return [];
}

function sharesProposition(a: Told, b: Told): boolean {
  return a.propositions.some((index) => b.propositions.includes(index));
}

function sharesEvidence(a: Told, b: Told): boolean {
  return a.evidence.some((left) => b.evidence.some((right) => overlaps(left, right)));
}
