import type { Context, EntityKind } from '../model/index.ts';
import { childrenOf, relationOf, type Tree } from '../syntax/index.ts';
import type { NameSpan, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { alike } from './same-person.ts';

const placePreposition: ReadonlySet<string> = new Set(['in', 'near', 'across', 'outside', 'throughout', 'around']);
const uncertain: ReadonlySet<EntityKind> = new Set(['place', 'organization', 'person', 'facility', 'other']);

/**
 * One text has one sense of a name: where the model called the same word a town here and a body there, the whole document
 * decides. States and weapons that bear the name of a region ("Georgia", "Fujian") are told apart by what else the text names.
 */
export function retype(doc: Read, tree: Tree, spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const groups = new Map<string, number[]>();
  const surnames = new Set<string>();
  const lastNames = new Set<string>();
  spans.forEach((span, i) => {
    const key = textOf(doc, span);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
    if (span.kind === 'person' && span.entries.length > 0) lastNames.add(fold(doc.tokens[span.endToken - 1]?.text ?? ''));
    if (span.kind === 'person' && span.endToken - span.firstToken > 1) {
      for (let at = span.firstToken; at < span.endToken; at++) surnames.add(fold(doc.tokens[at]?.text ?? ''));
      lastNames.add(fold(doc.tokens[span.endToken - 1]?.text ?? ''));
    }
  });
  const kinds = new Map<number, EntityKind>();
  for (const [key, group] of groups) {
    const first = spans[group[0] ?? -1];
    if (first === undefined) continue;
    let kind: EntityKind | null = null;
    if (first.entries.length > 0) kind = tableKind(doc, spans, group, key, context);
    else if (lastNames.has(key)) kind = bearerKind(doc, spans, group);
    else if (isSpelling(key, lastNames)) kind = bearerKind(doc, spans, group);
    else if (isCalledBody(doc, spans, group)) kind = 'organization';
    else if (isToldAsPerson(doc, tree, spans, group)) kind = 'person';
    else if (isAcronym(doc, spans, group, context)) kind = 'organization';
    else if (!surnames.has(key)) kind = modelKind(doc, spans, group, key, context);
    if (kind !== null) for (const i of group) if (spans[i]?.kind !== kind) kinds.set(i, kind);
  }
  if (kinds.size === 0) return spans;
  return spans.map((span, i) => {
    const kind = kinds.get(i);
    return kind === undefined ? span : { ...span, kind, entries: [], by: 'document' };
  });
}

function textOf(doc: Read, span: NameSpan): string {
  return fold(doc.text.slice(doc.tokens[span.firstToken]?.start ?? 0, doc.tokens[span.endToken - 1]?.end ?? 0));
}

/** Another transliteration of the surname of somebody in the text: "Zelenskiy" beside "Zelenskyy". */
function isSpelling(key: string, lastNames: ReadonlySet<string>): boolean {
  if (key.length < 6 || key.includes(' ')) return false;
  for (const name of lastNames) if (name.length > 5 && alike(key, name)) return true;
  return false;
}

// Nouns for bodies that are as often said of one person: "broadcaster", "the developer"; not "chipmaker".
const alsoPersons =
  /^(?:broadcaster|publisher|developer|miner|broker|builder|operator|maker|supplier|producer|contractor|importer|exporter|lender|brewer|distributor|vendor|studio|band|team|daily|star|giant|regulator|watchdog|crew|staff|body|school|college|church|club|court|park)$/;

/** "Chipmaker Rapidus": one word that a noun for companies or papers stands right before, once in the text at least. */
function isCalledBody(doc: Read, spans: readonly NameSpan[], group: readonly number[]): boolean {
  const [first] = group;
  const span = spans[first ?? -1];
  if (span === undefined || span.endToken - span.firstToken > 1 || span.entries.length > 0) return false;
  return group.some((i) => {
    const at = spans[i]?.firstToken ?? -1;
    const noun = doc.words[at - 1];
    if (
      noun === undefined ||
      noun.upos !== 'NOUN' ||
      noun.xpos !== 'NN' ||
      doc.tokens[at - 1]?.sentence !== doc.tokens[at]?.sentence
    )
      return false;
    const lemma = noun.lemma.toLowerCase();
    const sense = lexicon.nouns.get(lemma);
    return sense?.kind === 'organization' && (sense.sector === 'BUS' || sense.sector === 'JRN') && !alsoPersons.test(lemma);
  });
}

const notPersons: ReadonlySet<EntityKind> = new Set(['organization', 'place', 'facility', 'other']);

/** "Hoda Sabry, an economist", "says Oneika Daniels, who sells fuel": two words that the text goes on to speak of as of a person. */
function isToldAsPerson(doc: Read, tree: Tree, spans: readonly NameSpan[], group: readonly number[]): boolean {
  return group.some((i) => {
    const span = spans[i];
    if (span === undefined || span.by !== 'model' || !notPersons.has(span.kind)) return false;
    const size = span.endToken - span.firstToken;
    const last = fold(doc.tokens[span.endToken - 1]?.text ?? '');
    if (size < 2 || size > 4 || doc.tokens[span.endToken]?.text !== ',') return false;
    const { is } = lexicon;
    if (
      is.organization.has(last) ||
      is.government.has(last) ||
      is.place.has(last) ||
      is.facility.has(last) ||
      is.publication.has(last)
    )
      return false;
    for (let at = span.firstToken; at < span.endToken; at++) if (!/^\p{Lu}\p{Ll}/u.test(doc.tokens[at]?.text ?? '')) return false;
    const heads = [span.head, span.endToken - 1, span.firstToken];
    return heads.some((head) =>
      childrenOf(tree, head).some((child) => {
        if (child <= span.endToken || child > span.endToken + 12) return false;
        if (tree.words[child]?.deprel === 'acl:relcl') return fold(doc.tokens[span.endToken + 1]?.text ?? '') === 'who';
        if (relationOf(tree, child) !== 'appos' || tree.words[child]?.upos !== 'NOUN') return false;
        return tree.words[child]?.xpos === 'NN' && lexicon.nouns.get(fold(tree.words[child]?.lemma ?? ''))?.kind === 'person';
      }),
    );
  });
}

/** Capitals the model took for a place, though no map has it: "MONUSCO"; not where something is "in" it. */
function isAcronym(doc: Read, spans: readonly NameSpan[], group: readonly number[], context: Context): boolean {
  const span = spans[group[0] ?? -1];
  if (span === undefined || span.kind !== 'place' || span.by !== 'model' || span.endToken - span.firstToken > 1) return false;
  const text = doc.tokens[span.firstToken]?.text ?? '';
  if (!/^\p{Lu}{3,8}$/u.test(text) || context.knowledge.places(text).length > 0 || lexicon.regions.has(fold(text))) return false;
  const line = doc.structure.dateline;
  return group.every((i) => {
    const one = spans[i];
    if (one === undefined) return false;
    const start = doc.tokens[one.firstToken]?.start ?? 0;
    return !afterPlacePreposition(doc, one) && (line === null || start >= line.end);
  });
}

/** The surname of somebody named in full is that person, unless it is said where something is. */
function bearerKind(doc: Read, spans: readonly NameSpan[], group: readonly number[]): EntityKind | null {
  return group.some((i) => {
    const span = spans[i];
    return span !== undefined && afterPlacePreposition(doc, span);
  })
    ? null
    : 'person';
}

function afterPlacePreposition(doc: Read, span: NameSpan): boolean {
  const before = fold(doc.tokens[span.firstToken - 1]?.text ?? '');
  return placePreposition.has(before);
}

/** The kind all mentions of a name the model found should have, or null to leave them. */
function modelKind(
  doc: Read,
  spans: readonly NameSpan[],
  group: readonly number[],
  key: string,
  context: Context,
): EntityKind | null {
  const votes = new Map<EntityKind, number>();
  let located = 0;
  for (const i of group) {
    const span = spans[i];
    if (span === undefined || span.entries.length > 0 || !uncertain.has(span.kind)) return null;
    votes.set(span.kind, (votes.get(span.kind) ?? 0) + span.score);
    if (afterPlacePreposition(doc, span)) located++;
  }
  const words = key.split(' ');
  const body = lexicon.is.organization.has(words.at(-1) ?? '') || lexicon.is.publication.has(words.at(-1) ?? '');
  if (located > 0 && !body && !votes.has('place')) {
    const row = context.knowledge.places(key)[0];
    const person = votes.has('person');
    if (row !== undefined && (row.population > 5000 || row.population === 0) && (!person || words.length === 1)) return 'place';
  }
  if (votes.size < 2) return null;
  if (located > 0 && votes.has('place')) votes.set('place', (votes.get('place') ?? 0) + located);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

/** Names of the tables that are a region's as well: "Georgia" of the United States, the province "Fujian" and not the ship. */
function tableKind(
  doc: Read,
  spans: readonly NameSpan[],
  group: readonly number[],
  key: string,
  context: Context,
): EntityKind | null {
  const entry = spans[group[0] ?? -1]?.entries[0];
  if (entry?.table === 'weapon') {
    const region = context.knowledge.places(key).find((row) => row.featureCode === 'ADM1');
    if (region === undefined) return null;
    const ship = group.some((i) => {
      const before = fold(doc.tokens[(spans[i]?.firstToken ?? 0) - 1]?.text ?? '');
      const after = fold(doc.tokens[spans[i]?.endToken ?? 0]?.text ?? '');
      return before === 'the' || before === 'carrier' || before === 'ship' || before === '"' || after === 'aircraft';
    });
    return ship ? null : 'place';
  }
  if (entry?.table !== 'state' || entry.form !== 'name') return null;
  const other = context.knowledge.places(key).find((row) => row.featureCode === 'ADM1' && row.iso2 !== entry.row.iso2);
  if (other === undefined) return null;
  const own = entry.row.iso2;
  let forState = 0;
  let forRegion = 0;
  for (const span of spans) {
    const one = span.entries[0];
    if (one?.table === 'state') {
      if (one.row.iso2 === own && one.form !== 'name') forState += 2;
    } else if (one?.table === 'person') {
      if (one.rows.some((row) => row.office.startsWith(`${own.toLowerCase()}.`))) forState += 2;
    } else if (span.kind === 'place') {
      const row = context.knowledge.places(textOf(doc, span))[0];
      if (row?.iso2 === other.iso2 && (row.featureCode === 'ADM1' || row.admin1 === other.admin1))
        forRegion += row.admin1 === other.admin1 ? 2 : 1;
      else if (row?.iso2 === own) forState += 1;
    }
  }
  return forRegion > forState ? 'place' : null;
}
