import type { Paragraph } from '../model/index.ts';
import { classAt, isBlank, LOWER } from './characters.ts';
import { Pieces } from './pieces.ts';
import { scan } from './scan.ts';

/** Tokens of a text and, for each, whether a sentence begins with it. */
export interface Segments {
  readonly pieces: Pieces;
  /** 1 where the token begins a sentence. */
  readonly begins: Uint8Array;
}

/** Cuts the paragraphs into tokens and decides where sentences begin. */
export function segment(text: string, paragraphs: readonly Paragraph[]): Segments {
  const pieces = new Pieces();
  const forced: number[] = [];
  const bounds: number[] = [];
  for (const paragraph of paragraphs) {
    const first = pieces.length;
    bounds.push(first);
    forced.push(first);
    scan(text, paragraph.start, paragraph.bodyStart, pieces);
    // A dateline, a time stamp or a speaker's label is no part of the sentence after it; a bullet mark is.
    if (paragraph.kind === 'body' && pieces.length > first) forced.push(pieces.length);
    scan(text, paragraph.bodyStart, paragraph.end, pieces);
  }
  const begins = new Uint8Array(pieces.length);
  bounds.forEach((first, index) => {
    const end = bounds[index + 1] ?? pieces.length;
    for (let token = first + 1; token < end; token++) if (isBoundary(text, pieces, token)) begins[token] = 1;
  });
  for (const token of forced) if (token < begins.length) begins[token] = 1;
  return { pieces, begins };
}

const CLOSERS = '"”’\')]»';

function isBoundary(text: string, pieces: Pieces, token: number): boolean {
  let before = token - 1;
  const start = pieces.start(token);
  if (!isBlank(text, start - 1)) return false;
  while (before > 0 && CLOSERS.includes(text.charAt(pieces.start(before))) && pieces.end(before - 1) === pieces.start(before))
    before--;
  const from = pieces.start(before);
  if (!'.!?…'.includes(text.charAt(from))) return false;
  return classAt(text, start) !== LOWER;
}
