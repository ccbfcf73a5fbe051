import type { Frame, Span, StatementPolarity } from '../../model/index.ts';

/** Tokens from `first` up to, not including, `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** One act of saying while it is being read: tokens only. */
export interface Found {
  /** Words that show it. */
  readonly cue: Range;
  /** The head of the cue: verb, noun, adjective or preposition; the quotation mark of a bare quotation. */
  readonly token: number;
  readonly row: Frame | null;
  readonly rule: string;
  /** Head token of the speaker, -1 for none. */
  speaker: number;
  /** The speaker where it is known otherwise than by a token: from the label of a turn, or who an interview is with. */
  readonly given?: { readonly entity: number | null; readonly text: Span | null };
  /** A speaker taken over from another sentence rather than read here. */
  readonly inherited?: boolean;
  /** The participle that goes on after an indirect statement (", adding that ..."): the content before ends here. */
  readonly endsBefore?: boolean;
  /** What is said, in text order; punctuation and marks at the ends are trimmed later. */
  content: Range[];
  /** Whether the content is a noun phrase told elsewhere. */
  readonly nominal: boolean;
  readonly polarity: StatementPolarity;
  /** Head tokens of those spoken to, and of the outlet it came through (-1). */
  readonly audience: readonly number[];
  readonly medium: number;
}

/** The ranges without the tokens of `gap`. */
export function without(ranges: readonly Range[], gap: Range): Range[] {
  const left: Range[] = [];
  for (const range of ranges) {
    if (gap.end <= range.first || range.end <= gap.first) {
      left.push(range);
      continue;
    }
    if (range.first < gap.first) left.push({ first: range.first, end: gap.first });
    if (gap.end < range.end) left.push({ first: gap.end, end: range.end });
  }
  return left;
}
