import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc, TimeExpression } from '../src/model/index.ts';
import type { Measure, Score } from './measure.ts';

/** A gold time expression; offsets in UTF-16 units. */
export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** An article with its gold expressions; nothing is scored from `limit` on. */
export interface TimexDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly limit: number;
  readonly gold: readonly GoldTimex[];
}

/** Counts that can be added up over documents. */
export interface Counts {
  readonly gold: number;
  readonly system: number;
  /** Overlapping pairs, one to one. */
  readonly span: number;
  /** Of those, pairs with the same value. */
  readonly value: number;
}

type Timex = Pick<TimeExpression, 'start' | 'end' | 'type' | 'value'>;

/** Pairs gold and system expressions that overlap, in text order, one to one; `same` compares values exactly. */
export function pairs<T extends Timex>(
  gold: readonly GoldTimex[],
  system: readonly T[],
): { readonly gold: GoldTimex; readonly system: T }[] {
  const taken = new Set<T>();
  const out: { gold: GoldTimex; system: T }[] = [];
  for (const wanted of [...gold].sort((a, b) => a.start - b.start)) {
    const overlapping = system.filter((one) => !taken.has(one) && one.start < wanted.end && wanted.start < one.end);
    const best = overlapping.find((one) => one.value === wanted.value) ?? overlapping[0];
    if (best === undefined) continue;
    taken.add(best);
    out.push({ gold: wanted, system: best });
  }
  return out;
}

/** Counts for one document, DATE and TIME only, before `limit`. */
export function countTimex(document: TimexDocument, times: readonly Timex[]): Counts {
  const inScope = (one: { readonly type: string; readonly start: number }): boolean =>
    (one.type === 'DATE' || one.type === 'TIME') && one.start < document.limit;
  const gold = document.gold.filter(inScope);
  const system = times.filter(inScope);
  const paired = pairs(gold, system);
  return {
    gold: gold.length,
    system: system.length,
    span: paired.length,
    value: paired.filter((pair) => pair.gold.value === pair.system.value).length,
  };
}

function add(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, system: a.system + b.system, span: a.span + b.span, value: a.value + b.value };
}

/** F1 of `hits` among gold and system counts. */
export function f1(counts: Counts, hits: number): number {
  return counts.gold + counts.system === 0 ? 0 : (2 * hits) / (counts.gold + counts.system);
}

/** A phrase with the moment it must resolve to. */
export interface Phrase {
  readonly id: string;
  readonly corpus: string;
  readonly expr: string;
  readonly start: string;
  readonly end: string | null;
  readonly grain: string | null;
  readonly ref: string;
}

/** Characters of ISO 8601 that a grain of the phrase sets makes significant. */
const significant: { readonly [grain: string]: number } = {
  second: 16,
  minute: 16,
  hour: 13,
  day: 10,
  week: 10,
  month: 7,
  quarter: 7,
  year: 4,
};

/** duckling's ends are exclusive: the last minute before them. */
function inclusiveEnd(phrase: Phrase): string | null {
  if (phrase.end === null) return null;
  if (phrase.corpus === 'chrono') return phrase.end;
  const grain = phrase.grain ?? 'day';
  const padded = `${phrase.end}${'-01-01T00:00'.slice(Math.max(0, phrase.end.length - 4))}`.slice(0, 16);
  return new Date(Date.parse(`${padded}Z`) - (grain === 'second' ? 60_000 : 1)).toISOString().slice(0, 16);
}

/** Moves "2013-02-12T09:30-06:00" to the reference zone of the phrase set (UTC-2). */
function local(iso: string, ref: string): string {
  const zone = /(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[0];
  if (zone === undefined || !/[+-]\d{2}:\d{2}$/.test(ref)) return iso.replace(/Z$/, '');
  const body = iso.slice(0, -zone.length);
  const offset = Number(ref.slice(-6, -3)) * 60;
  const moment = Date.parse(`${body.length === 13 ? `${body}:00` : body}${zone}`) + offset * 60_000;
  return new Date(moment).toISOString().slice(0, body.length);
}

/**
 * Whether an expression means what the phrase set says. Chrono fills in 12:00 where no time is said, so its dates are compared
 * unless we read a time; duckling's say their grain. A distance ("three months hence") may be known at its own coarser grain.
 */
export function isRight(phrase: Phrase, time: Pick<TimeExpression, 'from' | 'to' | 'rule' | 'grain'> | undefined): boolean {
  if (time === undefined) return false;
  const from = time.from === null ? null : local(time.from, phrase.ref);
  const to = time.to === null ? null : local(time.to, phrase.ref);
  const wanted =
    phrase.grain === null
      ? from?.includes('T') === true && !/:en_casual/.test(phrase.id)
        ? 16
        : 10
      : (significant[phrase.grain] ?? 10);
  const same = (ours: string, gold: string): boolean => {
    const distance = /offset|in-half|half-/.test(time.rule) || phrase.grain === null || phrase.grain === 'second';
    const length = distance || time.rule.includes('window') ? Math.min(wanted, ours.length) : wanted;
    return ours.length >= length && ours.slice(0, length) === gold.slice(0, length);
  };
  const end = inclusiveEnd(phrase);
  // "by the end of the month": duckling begins it now, we leave the start open.
  const startRight = from === null ? end !== null : same(from, phrase.start);
  return startRight && (end === null || (to !== null && same(to, end)));
}

interface KeptList {
  readonly dropped: readonly { readonly category: string; readonly reason: string; readonly phrases: readonly string[] }[];
}

/** Ids of the phrases that news does not contain, with the committed reasons. */
export function droppedIds(): ReadonlySet<string> {
  const list = JSON.parse(readFileSync(new URL('./temporal-kept.json', import.meta.url), 'utf8')) as KeptList; // our own file
  return new Set(list.dropped.flatMap((category) => category.phrases));
}

function lines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** UTF-16 offset of each code point of a text. */
function utf16(text: string): number[] {
  const out: number[] = [];
  let at = 0;
  for (const point of text) {
    out.push(at);
    at += point.length;
  }
  out.push(at);
  return out;
}

/** Reads the MEANTIME file; its offsets are code points. */
export function readMeantime(file: string): readonly TimexDocument[] {
  return lines(file).map((line) => {
    // the shape of the file is documented in the data folder's README
    const row = line as { id: string; text: string; dct: string | null; annotated_end: number; timex: GoldTimex[] };
    const at = utf16(row.text);
    const move = (offset: number): number => at[offset] ?? row.text.length;
    return {
      id: row.id,
      text: row.text,
      published: row.dct,
      limit: move(row.annotated_end),
      gold: row.timex.map((one) => ({ ...one, start: move(one.start), end: move(one.end) })),
    };
  });
}

/** Reads a file of phrases. */
export function readPhrases(file: string): readonly Phrase[] {
  return lines(file) as readonly Phrase[]; // the shape of the file is documented in the data folder's README
}

/** What reads a text; null where it cannot. */
export type TimeReader = (
  text: string,
  published: string | null,
) => Pick<Doc<'times' | 'sentences'>, 'times' | 'sentences'> | null;

/**
 * Sentences of a MEANTIME article whose times are annotated: headline, date and the first four of the text. `annotated_end` is the
 * end of the last entity or event of any sort; beyond the sixth sentence no DATE or TIME is annotated in any of the 58 articles.
 */
const annotatedSentences = 6;

/** The phrase read as a sentence: the expression that begins first and is placed, or the first there is. */
export function readPhrase(phrase: Phrase, read: TimeReader): TimeExpression | undefined {
  const times = read(phrase.expr.trim(), phrase.ref.slice(0, 19))?.times ?? [];
  return times.find((time) => time.from !== null || time.to !== null) ?? times[0];
}

/** Scores of the three sets under a data folder. */
export function scoreTemporal(folder: string, read: TimeReader): readonly Score[] {
  let whole: Counts = { gold: 0, system: 0, span: 0, value: 0 };
  let total = whole;
  for (const document of readMeantime(join(folder, 'temporal/meantime.jsonl'))) {
    const doc = read(document.text, document.published);
    const times = doc?.times ?? [];
    whole = add(whole, countTimex(document, times));
    const limit = Math.min(document.limit, doc?.sentences[annotatedSentences - 1]?.end ?? document.limit);
    total = add(total, countTimex({ ...document, limit }, times));
  }
  const dropped = droppedIds();
  const kept = ['chrono_en', 'duckling_en'].flatMap((name) =>
    readPhrases(join(folder, `temporal/${name}.jsonl`)).filter((row) => !dropped.has(row.id)),
  );
  const share = (corpus: string): Score => {
    const rows = kept.filter((row) => row.corpus === corpus);
    const right = rows.filter((row) => isRight(row, readPhrase(row, read))).length;
    return { set: `${corpus} phrases`, metric: 'value right, kept list', value: right / rows.length, of: rows.length };
  };
  return [
    { set: 'MEANTIME', metric: 'DATE and TIME span F1, relaxed', value: f1(total, total.span), of: total.gold },
    { set: 'MEANTIME', metric: 'DATE and TIME value F1', value: f1(total, total.value), of: total.gold },
    {
      set: 'MEANTIME up to annotated_end',
      metric: 'DATE and TIME span F1, relaxed',
      value: f1(whole, whole.span),
      of: whole.gold,
    },
    {
      set: 'MEANTIME up to annotated_end',
      metric: 'DATE and TIME recall, relaxed',
      value: whole.span / whole.gold,
      of: whole.gold,
    },
    share('chrono'),
    share('duckling'),
  ];
}

/** The measure as `npm run eval` lists it. */
export const temporal: Measure = {
  name: 'temporal',
  summary:
    'Time expressions: relaxed span and value F1 (DATE, TIME) on MEANTIME; phrases of chrono and duckling that news can contain.',
  files: ['temporal/meantime.jsonl', 'temporal/chrono_en.jsonl', 'temporal/duckling_en.jsonl'],
  run: (folder, subject) => scoreTemporal(folder, (text, published) => subject.layers({ text, published })),
};
