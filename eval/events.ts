/**
 * Scores of events read from raw text against coded sentences: PLOVER's gold records (one event a sentence) and PETRARCH2's
 * validation set (source, target, CAMEO code). The reader is passed in: raw text and its day -> record.
 */
import type { ArticleRecord, ItemOf } from '../src/model/index.ts';

/** An event as coded by hand: country codes joined by "|", each with sector letters behind them ("AFGREB|IRNGOV"). */
export interface GoldEvent {
  readonly source: string;
  readonly target: string;
  /** PLOVER type or CAMEO code. */
  readonly code: string;
  readonly trigger?: string;
}

export interface GoldSentence {
  readonly id: string;
  readonly kind: 'plover-gsr' | 'petr2-gsr';
  readonly text: string;
  readonly date: string;
  readonly events: readonly GoldEvent[];
}

export type ReadArticle = (text: string, published: string) => ArticleRecord;

/** An event of ours in the terms of the gold: type after the future-tense rule, countries of both sides. */
export interface CodedEvent {
  readonly type: string;
  readonly root: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly trigger: string;
  readonly mutual: boolean;
}

export interface Ratio {
  readonly hits: number;
  readonly of: number;
}

export interface EventScores {
  /** PLOVER sentences with an event of the right type among ours. */
  readonly typeRecall: Ratio;
  /** Among our events that overlap the gold trigger or its pair of sides: those of the right type. */
  readonly typePrecision: Ratio;
  /** Right type with the countries of both sides right: precision and recall give F1. */
  readonly sides: { readonly precision: Ratio; readonly recall: Ratio };
  /** PETR2: source, target and CAMEO root. */
  readonly triples: { readonly precision: Ratio; readonly recall: Ratio };
}

/** Reads one JSON object a line. */
export function readGoldEvents(jsonl: string): readonly GoldSentence[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldSentence); // The file's own form, checked by the scores' test.
}

const agreedLater: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

/**
 * PLOVER's future-tense rule: what is planned of CONSULT, SUPPORT, COOPERATE and AID is AGREE, CONCEDE stays; other plans, and what is
 * possible, called for, denied or averted, are not coded. Null: not coded.
 */
export function ploverType(event: Pick<ItemOf<'event'>, 'type' | 'status'>): string | null {
  if (event.status === 'occurred' || event.status === 'ongoing') return event.type;
  if (event.status !== 'planned') return null;
  if (agreedLater.has(event.type)) return 'AGREE';
  return event.type === 'CONCEDE' || event.type === 'AGREE' ? event.type : null;
}

const roots: { readonly [type: string]: string } = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  ACCUSE: '11',
  REQUEST: '10',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '19',
};

/** The record's events as the gold codes them. */
export function codedEvents(record: ArticleRecord): readonly CodedEvent[] {
  const countries = countriesOf(record);
  return record.events.flatMap((event) => {
    const type = ploverType(event);
    if (type === null) return [];
    const root = rootOf(event);
    const actors = unique(event.actors.flatMap((id) => countries.get(id) ?? []));
    const recipients = unique(event.recipients.flatMap((id) => countries.get(id) ?? []));
    const trigger = record.document.text.slice(event.trigger.start, event.trigger.end);
    return [{ type, root, actors, recipients, trigger, mutual: actors.length > 1 && recipients.length === 0 }];
  });
}

/** The act's own CAMEO root, planned or not: the rule of the future tense is PLOVER's alone. */
function rootOf(event: ItemOf<'event'>): string {
  return event.cameo?.slice(0, 2) ?? roots[event.type] ?? '';
}

/** Country codes of each entity: its own, its members', or "ORG" for a body that belongs to none and for who holds a post in one. */
function countriesOf(record: ArticleRecord): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(record.entities.map((entity) => [entity.id, entity]));
  const posts = new Map(record.roles.map((role) => [role.person, byId.get(role.organization ?? '')]));
  const map = new Map<string, readonly string[]>();
  for (const entity of record.entities) {
    const own = entity.link.iso3;
    const members = entity.members.flatMap((id) => byId.get(id)?.link.iso3 ?? []);
    const body = entity.kind === 'person' ? posts.get(entity.id) : entity;
    const isBody = body?.kind === 'organization' || body?.kind === 'group' || body?.kind === 'government';
    const none = isBody && body?.link.iso3 === null ? ['ORG'] : [];
    map.set(entity.id, own !== null ? [own] : members.length > 0 ? members : none);
  }
  return map;
}

/** Codes of bodies and movements that belong to no state. */
const bodies: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG', 'UNO', 'ISM', 'MNC', 'EUR']);

/** "AFGREB|IGOMIL" -> ["AFG", "ORG"]. */
export function goldCountries(code: string): readonly string[] {
  if (code === '') return [];
  return unique(
    code
      .split('|')
      .map((one) => one.slice(0, 3))
      .filter((one) => one !== '---' && one !== '')
      .map((one) => (bodies.has(one) ? 'ORG' : one)),
  );
}

/** Scores a reader on the gold. */
export function scoreEvents(gold: readonly GoldSentence[], read: ReadArticle): EventScores {
  const counts = { typed: 0, sentences: 0, rightOverlap: 0, overlap: 0, sides: 0, sidesOurs: 0, triples: 0, ours: 0, theirs: 0 };
  for (const sentence of gold) {
    const ours = codedEvents(read(sentence.text, sentence.date));
    if (sentence.kind === 'plover-gsr') scorePlover(sentence, ours, counts);
    else scoreTriples(sentence, ours, counts);
  }
  return {
    typeRecall: { hits: counts.typed, of: counts.sentences },
    typePrecision: { hits: counts.rightOverlap, of: counts.overlap },
    sides: { precision: { hits: counts.sidesOurs, of: counts.overlap }, recall: { hits: counts.sides, of: counts.sentences } },
    triples: { precision: { hits: counts.triples, of: counts.ours }, recall: { hits: counts.triples, of: counts.theirs } },
  };
}

type Counts = Record<
  'typed' | 'sentences' | 'rightOverlap' | 'overlap' | 'sides' | 'sidesOurs' | 'triples' | 'ours' | 'theirs',
  number
>;

/**
 * Precision counts our events and recall the gold's. For the sides both look at events on the gold trigger or pair alone: a right type with
 * right sides elsewhere in the sentence is another event.
 */
function scorePlover(sentence: GoldSentence, ours: readonly CodedEvent[], counts: Counts): void {
  for (const event of sentence.events) {
    counts.sentences++;
    if (ours.some((one) => one.type === event.code)) counts.typed++;
    const near = ours.filter((one) => overlapsGold(one, event));
    const whole = near.filter((one) => one.type === event.code && hasSides(one, event)).length;
    counts.overlap += near.length;
    counts.rightOverlap += near.filter((one) => one.type === event.code).length;
    counts.sidesOurs += whole;
    if (whole > 0) counts.sides++;
  }
}

/** Whether our event shares a word of the trigger, or a side on both ends, with the coded one. */
export function overlapsGold(ours: CodedEvent, gold: GoldEvent): boolean {
  const words = new Set((gold.trigger ?? '').toLowerCase().split(/[^a-z]+/)); // matches the blank of "held talks", never a letter
  const shared = ours.trigger
    .toLowerCase()
    .split(/[^a-z]+/) // the same
    .some((word) => word.length > 2 && words.has(word));
  if (shared) return true;
  const source = goldCountries(gold.source);
  const target = goldCountries(gold.target);
  const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
  return target.length > 0
    ? meet(ours.actors, source) && meet(ours.recipients, target)
    : source.length > 1 && source.every((one) => ours.actors.includes(one));
}

/** Whether the countries of both sides are the coded ones; an empty target is left open. */
export function hasSides(ours: CodedEvent, gold: GoldEvent): boolean {
  const source = goldCountries(gold.source);
  const target = goldCountries(gold.target);
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((one) => b.includes(one));
  if (same(ours.actors, source) && (target.length === 0 || same(ours.recipients, target))) return true;
  // All sides of a mutual event are actors with us; the gold may have host and guest apart.
  return ours.mutual && target.length > 0 && same(ours.actors, unique([...source, ...target]));
}

function scoreTriples(sentence: GoldSentence, ours: readonly CodedEvent[], counts: Counts): void {
  const gold = new Set<string>();
  for (const event of sentence.events) {
    const root = event.code.slice(0, 2);
    if (root === '01' || root === '02') continue;
    for (const source of goldCountries(event.source)) {
      for (const target of goldCountries(event.target)) gold.add(triple(source, target, root));
    }
  }
  const found = new Set<string>();
  for (const event of ours) {
    const pairs = event.mutual
      ? event.actors.flatMap((a, at) => event.actors.slice(at + 1).map((b) => [a, b] as const))
      : event.actors.flatMap((a) => event.recipients.map((b) => [a, b] as const));
    for (const [a, b] of pairs) found.add(triple(a, b, event.root));
  }
  counts.theirs += gold.size;
  counts.ours += found.size;
  for (const one of found) if (gold.has(one)) counts.triples++;
}

/** Pairs of meetings and agreements are taken as one, whichever way round. */
function triple(source: string, target: string, root: string): string {
  const pair = mutualRoots.has(root) && target < source ? [target, source] : [source, target];
  return `${pair[0]} ${pair[1]} ${root}`;
}

const mutualRoots: ReadonlySet<string> = new Set(['03', '04', '05', '06']);

/** Harmonic mean of precision and recall. */
export function f1({ precision, recall }: { readonly precision: Ratio; readonly recall: Ratio }): number {
  const p = precision.of === 0 ? 0 : precision.hits / precision.of;
  const r = recall.of === 0 ? 0 : recall.hits / recall.of;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
