import type { Word } from '../../model/index.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Found } from '../sense.ts';

/** What a refiner may look at beside the list it changes. */
export interface Sentence {
  readonly list: readonly Lexeme[];
  /** Grammar of the document's tokens; empty where it was not read. */
  readonly words: readonly Word[];
}

/** One step that merges, widens or drops what was found. */
export interface Refiner {
  readonly name: string;
  readonly run: (found: readonly Found[], sentence: Sentence) => readonly Found[];
}

/** The word of a lexeme; empty past either end of the sentence. */
export function wordAt(sentence: Sentence, at: number): string {
  return sentence.list[at]?.word ?? '';
}

/** The words strictly between two found expressions, joined by blanks; null where they are more than `most` apart. */
export function between(sentence: Sentence, a: Found, b: Found, most = 4): string | null {
  const gap = b.first - a.end;
  if (gap < 0 || gap > most) return null;
  const words: string[] = [];
  for (let i = a.end; i < b.first; i++) words.push(wordAt(sentence, i));
  return words.join(' ');
}

/** Replaces neighbours: `join` gives what becomes of two in a row, or null to leave them. */
export function joinNeighbours(found: readonly Found[], join: (a: Found, b: Found) => Found | null): readonly Found[] {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const joined = last === undefined ? null : join(last, next);
    if (joined === null) out.push(next);
    else out[out.length - 1] = joined;
  }
  return out;
}
