import type { Article, ArticleRecord, Issue, ItemOf } from '../../model/index.ts';
import type { Operation } from '../operation.ts';

export interface CheckInput {
  readonly article: Article;
}

/** A check of the record with its place in the input as it was given, header block included. */
export interface PlacedCheck {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly check: ItemOf<'check'>;
}

export interface CheckOutput {
  readonly contradicted: readonly PlacedCheck[];
  readonly confirmed: readonly PlacedCheck[];
  readonly unknown: readonly PlacedCheck[];
  readonly issues: readonly Issue[];
  readonly record: ArticleRecord;
}

/** Compares one article with the tables and with itself. */
export const check: Operation<CheckInput, CheckOutput> = {
  name: 'check',
  summary: 'Compares articles with the known record and with themselves, one line for each finding.',
  input: { article: { type: 'article', summary: 'The article.' } },
  run: ({ article }, { reader }) => {
    const { record, issues } = reader.examine(article);
    return { ...byVerdict(placeChecks(article.text, record)), issues, record };
  },
};

/** Checks by what came of them. */
export function byVerdict(placed: readonly PlacedCheck[]): Pick<CheckOutput, ItemOf<'check'>['verdict']> {
  const of = (verdict: ItemOf<'check'>['verdict']): PlacedCheck[] => placed.filter((one) => one.check.verdict === verdict);
  return { contradicted: of('contradicted'), confirmed: of('confirmed'), unknown: of('unknown') };
}

/** The checks of a record with line and column in the input. The text of the record is the tail of the input. */
export function placeChecks(input: string, record: ArticleRecord): PlacedCheck[] {
  const shift = input.length - record.document.text.length;
  const starts = lineStarts(input);
  return record.checks.map((one) => {
    const about = 'start' in one.about ? one.about : (one.about[0] ?? { start: 0, end: 0 });
    const offset = shift + about.start;
    const line = lineOf(starts, offset);
    return {
      line: line + 1,
      column: offset - (starts[line] ?? 0) + 1,
      words: record.document.text.slice(about.start, about.end),
      check: one,
    };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
