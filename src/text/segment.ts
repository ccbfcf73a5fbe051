import type { Paragraph } from '../model/index.ts';
import { type Footing, GapReader } from './boundary-features.ts';
import { Pieces } from './pieces.ts';
import { scan } from './scan.ts';

/** Tokens of a text and, for each, whether a sentence begins with it. */
export interface Segments {
  readonly pieces: Pieces;
  /** 1 where the token begins a sentence. */
  readonly begins: Uint8Array;
}

/** Says whether a sentence begins at a gap, from its features, the place after it, and its footing. */
export type Decide = (features: Int32Array, start: number, footing: Footing) => boolean;

/** Cuts the paragraphs into tokens and has it decided at each likely gap whether a sentence begins there. */
export function segment(text: string, paragraphs: readonly Paragraph[], decide: Decide): Segments {
  const pieces = new Pieces();
  const firsts: number[] = [];
  const bodies: number[] = [];
  for (const paragraph of paragraphs) {
    firsts.push(pieces.length);
    scan(text, paragraph.start, paragraph.bodyStart, pieces);
    // A dateline, a time stamp or a speaker's label is no part of the sentence after it; a bullet mark is.
    bodies.push(paragraph.kind === 'body' ? pieces.length : (firsts.at(-1) ?? 0));
    scan(text, paragraph.bodyStart, paragraph.end, pieces);
  }
  const begins = new Uint8Array(pieces.length);
  const gaps = new GapReader(text, pieces);
  for (const [index, body] of bodies.entries()) {
    const end = firsts[index + 1] ?? pieces.length;
    begins[firsts[index] ?? 0] = 1;
    if (body < end) begins[body] = 1;
    gaps.enter(body, end);
    for (let token = body + 1; token < end; token++) {
      if (!gaps.isCandidate(token) || !decide(gaps.read(token), pieces.start(token), gaps.footing(token))) continue;
      begins[token] = 1;
      gaps.restart(token);
    }
  }
  return { pieces, begins };
}
