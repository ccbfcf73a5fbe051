import { lightVerbs } from '../../lang/index.ts';
import {
  cover,
  type Draft,
  intensityOf,
  type Proposition,
  type RecordAmount,
  type RecordTime,
  type Span,
} from '../../model/index.ts';
import type { Found } from './found.ts';
import { type Filler, lemmaAt, type Reading } from './reading.ts';
import { unique } from './sides.ts';
import type { Status } from './status.ts';

/** The event as the record takes it: ids, time, amounts, contexts and the smallest passage that holds it. */
export function draftOf(reading: Reading, event: Found, status: Status): Draft<'event'> {
  const { list } = reading.doc.entities;
  const ids = (entities: readonly number[]): readonly string[] => entities.flatMap((at) => list[at]?.id ?? []);
  const mode = event.mode ?? (event.type === 'ASSAULT' ? assaultMode(reading, event) : null);
  return {
    kind: 'event',
    fields: {
      // The cast is to the closed list of types; the table's test holds every frame to it.
      type: event.type as Draft<'event'>['fields']['type'],
      mode,
      contexts: contextsOf(reading, event, mode),
      cameo: event.cameo,
      actors: ids(event.actors),
      recipients: ids(event.recipients),
      place: event.place === null ? null : (list[event.place]?.id ?? null),
      time: timeOf(reading, event.proposition),
      status,
      amounts: amountsOf(reading, event),
      intensity: intensityOf(event.type, mode),
      trigger: triggerOf(reading, event),
    },
    evidence: [evidenceOf(reading, event)],
    proposition: event.index,
    ...(event.voice === undefined ? {} : { voice: event.voice }),
    score: event.score,
    rule: event.rule,
  };
}

/** Words between a verb and its noun that may stand in the trigger: "held three days of talks". */
const triggerReach = 6;

/** The words that name the act: with the verb the noun that the row took in, with the noun its light verb ("held talks"). */
function triggerOf(reading: Reading, event: Found): Span {
  const { proposition, trigger, consumed } = event;
  const others = consumed.flatMap((index) => {
    const inner = reading.doc.propositions[index];
    return inner?.kind === 'noun' ? [inner.token] : [];
  });
  if (proposition.light !== null) others.push(proposition.light.token);
  if (event.noun !== null && lightVerbs.has(proposition.lemma)) others.push(event.noun);
  const near = others.filter((token) => Math.abs(token - proposition.token) <= triggerReach);
  return cover([{ start: trigger.start, end: trigger.end }, ...near.map((token) => tokenSpan(reading, token))]);
}

function timeOf(reading: Reading, proposition: Proposition): RecordTime | null {
  for (const at of proposition.times) {
    const time = reading.doc.times[at];
    if (time === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    return { start: time.from, end: time.to, grain: time.grain, text: { start: time.start, end: time.end }, stated: time.stated };
  }
  return null;
}

/** Amounts that stand in the passage of the event itself. */
function amountsOf(reading: Reading, event: Found): readonly RecordAmount[] {
  const passage = evidenceOf(reading, event);
  return event.proposition.amounts.flatMap((at) => {
    const amount = reading.doc.amounts[at];
    if (amount === undefined || amount.start < passage.start || amount.end > passage.end) return [];
    const { value, low, high, unit, start, end } = amount;
    return [{ value, low, high, unit, text: { start, end } }];
  });
}

/** Trigger and named roles, within the trigger's sentence. */
function evidenceOf(reading: Reading, event: Found): Span {
  const sentence = reading.doc.sentences[event.proposition.sentence];
  const parts: Span[] = [event.trigger];
  const light = event.proposition.light;
  if (light !== null) parts.push(tokenSpan(reading, light.token));
  const main = event.proposition.args.filter((argument) => argument.role === 'object' || argument.role === 'subject');
  for (const filler of [...event.fillers, ...main]) {
    const span = wordsOf(reading, filler);
    if (sentence === undefined || (span.start >= sentence.start && span.end <= sentence.end)) parts.push(span);
  }
  return cover(parts);
}

/** The filler without the clauses that hang on it: its words up to its head, or the mention there. */
function wordsOf(reading: Reading, filler: Filler): Span {
  if (filler.head < 0) return { start: filler.start, end: filler.end };
  const head = tokenSpan(reading, filler.head);
  const spans: Span[] = [head];
  for (const child of reading.tree.children[filler.head] ?? []) {
    const relation = reading.doc.words[child]?.deprel ?? '';
    if (
      relation === 'acl:relcl' ||
      relation === 'acl' ||
      relation === 'punct' ||
      relation === 'parataxis' ||
      relation === 'advcl'
    )
      continue;
    const first = reading.doc.tokens[reading.tree.leftmost[child] ?? child];
    const last = reading.doc.tokens[reading.tree.rightmost[child] ?? child];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  return cover(spans);
}

function tokenSpan(reading: Reading, token: number): Span {
  const { start = 0, end = 0 } = reading.doc.tokens[token] ?? {};
  return { start, end };
}

/** Mode of an attack by the weapon, vehicle or way that its words name: "killed in a suicide bombing". */
function assaultMode(reading: Reading, event: Found): string | null {
  const heads = [event.proposition.token, ...event.fillers.map((filler) => filler.head)];
  for (const argument of event.proposition.args)
    if (argument.role === 'oblique' || argument.role === 'subject') heads.push(argument.head);
  let best: string | null = null;
  for (const head of heads) {
    if (head < 0) continue;
    for (const token of [head, ...(reading.tree.children[head] ?? [])]) {
      const mode = reading.frames.assaultModes.get(lemmaAt(reading, token));
      if (mode === undefined) continue;
      // "suicide car bombing", "drone strike": the particular way counts before the general one.
      if (best === null || particular.has(mode)) best = mode;
    }
  }
  return best;
}

const particular: ReadonlySet<string> = new Set(['suicide-attack', 'drone', 'unconventional']);

function contextsOf(reading: Reading, event: Found, mode: string | null): readonly string[] {
  const contexts = [...event.contexts];
  if (mode === 'cyber' || mode === 'misinformation') contexts.push(mode);
  const sentence = reading.doc.sentences[event.proposition.sentence];
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.endToken ?? 0); token++) {
    const named = reading.frames.contexts.get(lemmaAt(reading, token));
    if (named !== undefined) contexts.push(...named);
  }
  return unique(contexts);
}
