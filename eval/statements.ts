import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord, Span } from '../src/model/index.ts';
import type { Measure, Score } from './measure.ts';

/** A statement to be scored: its content and every passage that names its speaker. */
export interface ScoredStatement {
  readonly content: readonly Span[];
  readonly speaker: readonly Span[];
}

/** A gold statement: found where the content is covered by half, or, where only heads are known, where they lie in it. */
export interface GoldStatement {
  readonly content: readonly Span[];
  readonly by: 'half' | 'head';
  readonly speaker: readonly Span[];
}

/** Counts that can be added up over documents. */
export interface StatementCounts {
  readonly gold: number;
  readonly found: number;
  readonly given: number;
  readonly right: number;
  readonly speakerGold: number;
  readonly speakerRight: number;
}

/** Compares the statements of one document with its gold. Of several that match, one with the right speaker is preferred. */
export function scoreStatements(gold: readonly GoldStatement[], given: readonly ScoredStatement[]): StatementCounts {
  let found = 0;
  let speakerGold = 0;
  let speakerRight = 0;
  const right = new Set<number>();
  for (const one of gold) {
    const matching = given.flatMap((statement, index) => (matches(one, statement) ? [index] : []));
    for (const index of matching) right.add(index);
    if (matching.length === 0) continue;
    found++;
    if (one.speaker.length === 0) continue;
    speakerGold++;
    if (matching.some((index) => touches(one.speaker, given[index]?.speaker ?? []))) speakerRight++;
  }
  return { gold: gold.length, found, given: given.length, right: right.size, speakerGold, speakerRight };
}

function matches(gold: GoldStatement, statement: ScoredStatement): boolean {
  if (gold.by === 'head') return gold.content.some((head) => shared([head], statement.content) === head.end - head.start);
  const size = gold.content.reduce((sum, span) => sum + span.end - span.start, 0);
  return size > 0 && shared(gold.content, statement.content) * 2 >= size;
}

function shared(left: readonly Span[], right: readonly Span[]): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return sum;
}

function touches(left: readonly Span[], right: readonly Span[]): boolean {
  return shared(left, right) > 0;
}

/** The statements of a record; a speaker is its words and every mention of its entity. */
export function statementsOf(record: ArticleRecord): ScoredStatement[] {
  const mentions = new Map(record.entities.map((entity) => [entity.id, entity.mentions]));
  return record.statements.map((statement) => ({
    content: 'start' in statement.content ? [statement.content] : statement.content,
    speaker: [
      ...(statement.speakerText === null ? [] : [statement.speakerText]),
      ...(statement.speaker === null ? [] : (mentions.get(statement.speaker) ?? [])),
    ],
  }));
}

/** A document of a set, offsets in UTF-16. */
export interface StatementDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly gold: readonly GoldStatement[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly dct?: string;
  readonly attributions?: readonly { readonly content: Span; readonly source: readonly Span[] }[];
  readonly speech?: readonly { readonly content_heads: readonly Span[]; readonly speakers: readonly Span[] }[];
}

/** Reads a set: `gum_news.jsonl` (field `attributions`) or `meantime.jsonl` (field `speech`, those with a content head). */
export function readStatementSet(file: string): StatementDocument[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const row: Row = JSON.parse(line);
    const unit = unitsOf(row.text);
    const span = ({ start, end }: Span): Span => ({ start: unit(start), end: unit(end) });
    const gold = [
      ...(row.attributions ?? []).map(
        ({ content, source }): GoldStatement => ({ content: [span(content)], by: 'half', speaker: source.map(span) }),
      ),
      ...(row.speech ?? [])
        .filter(({ content_heads }) => content_heads.length > 0)
        .map(
          ({ content_heads, speakers }): GoldStatement => ({
            content: content_heads.map(span),
            by: 'head',
            speaker: speakers.map(span),
          }),
        ),
    ];
    return { id: row.id, text: row.text, title: row.title ?? null, published: row.dct ?? null, gold };
  });
}

/** Turns code points into UTF-16 units. */
export function unitsOf(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (codePoint) => starts[codePoint] ?? at;
}

/** Adds counts up. */
export function sumCounts(all: readonly StatementCounts[]): StatementCounts {
  const sum = (key: keyof StatementCounts): number => all.reduce((total, counts) => total + counts[key], 0);
  return {
    gold: sum('gold'),
    found: sum('found'),
    given: sum('given'),
    right: sum('right'),
    speakerGold: sum('speakerGold'),
    speakerRight: sum('speakerRight'),
  };
}

/** Share, 0 where there is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Statements against GUM news attributions and MEANTIME speech events. */
export const statements: Measure = {
  name: 'statements',
  summary:
    'Who said what: content covers half of the gold content (GUM news) or holds its head (MEANTIME); precision on GUM; speaker right on those found.',
  files: ['quotes/gum_news.jsonl', 'temporal/meantime.jsonl'],
  run: (folder, subject) => {
    const counts = (file: string): StatementCounts =>
      sumCounts(
        readStatementSet(join(folder, file)).map(({ text, title, published, gold }) =>
          scoreStatements(gold, statementsOf(subject.read({ text, title, published }))),
        ),
      );
    const gum = counts('quotes/gum_news.jsonl');
    const meantime = counts('temporal/meantime.jsonl');
    const precision = share(gum.right, gum.given);
    const recall = share(gum.found + meantime.found, gum.gold + meantime.gold);
    const score = (set: string, metric: string, value: number, of: number): Score => ({ set, metric, value, of });
    return [
      score('GUM news', 'statements, recall', share(gum.found, gum.gold), gum.gold),
      score('GUM news', 'statements, precision', precision, gum.given),
      score('MEANTIME', 'statements, recall', share(meantime.found, meantime.gold), meantime.gold),
      score(
        'GUM news and MEANTIME',
        'statements, F1',
        share(2 * precision * recall, precision + recall),
        gum.gold + meantime.gold,
      ),
      score(
        'GUM news and MEANTIME',
        'statements, speaker right',
        share(gum.speakerRight + meantime.speakerRight, gum.speakerGold + meantime.speakerGold),
        gum.speakerGold + meantime.speakerGold,
      ),
    ];
  },
};
