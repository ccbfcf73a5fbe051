import type { Span } from '../model/index.ts';
import { classAt, isBlank, LOWER } from './characters.ts';

/** A line of the text without its outer blanks, and whether an empty line (or the start of the text) stands before it. */
export interface Line extends Span {
  readonly apart: boolean;
}

/** The non-empty lines of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let from = 0;
  while (from <= text.length) {
    const to = lineEnd(text, from);
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    if (start < end) {
      lines.push({ start, end, apart });
      apart = false;
    } else {
      apart = true;
    }
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** Next line or paragraph separator: LF, CR, VT, FF, NEL, U+2028, U+2029. */
function lineEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if ((unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return index;
  }
  return text.length;
}

/**
 * Joins lines that were wrapped at a column ("the minister said\nthat talks ..."): only in a text where most lines
 * without an empty line between them go on in lower case.
 */
export function unwrapped(text: string, lines: readonly Line[]): Span[] {
  let inner = 0;
  let flowing = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (line.apart || before === undefined) continue;
    inner++;
    if (flows(text, before, line)) flowing++;
  }
  const wrapped = inner >= 2 && flowing * 2 > inner;
  const blocks: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const open = blocks.at(-1);
    const before = lines[index - 1];
    if (wrapped && open !== undefined && before !== undefined && !line.apart && isFull(before)) open.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  }
  return blocks;
}

function flows(text: string, before: Line, line: Line): boolean {
  return isFull(before) && classAt(text, line.start) === LOWER && !'.!?:'.includes(text.charAt(before.end - 1));
}

/** A wrapped line fills its column; 40 units are the narrowest column seen in plain-text mail and wire copy. */
function isFull(line: Line): boolean {
  return line.end - line.start >= 40;
}
