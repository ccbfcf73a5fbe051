import { type Modifier, modifiersAfter, modifiersBefore } from '../lang/index.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly does: Modifier;
}

const before: readonly Phrase[] = modifiersBefore.map(([phrase, does]) => ({ words: phrase.split(' '), does }));
const after: readonly Phrase[] = modifiersAfter.map(([phrase, does]) => ({ words: phrase.split(' '), does }));

/** A modifier found beside a number, and where the amount then begins or ends. */
export interface Bounding {
  readonly does: Modifier;
  readonly at: number;
}

/** The modifier that ends right before a token: "at least", "nearly", "up to". Articles between do not count. */
export function boundBefore(words: readonly string[], at: number, sentenceStart: number): Bounding | null {
  for (const phrase of before) {
    const first = at - phrase.words.length;
    if (first < sentenceStart || !phrase.words.every((word, i) => words[first + i] === word)) continue;
    return { does: phrase.does, at: first };
  }
  return null;
}

/** The modifier that begins at a token: "or more", "plus". */
export function boundAfter(words: readonly string[], at: number): Bounding | null {
  for (const phrase of after) {
    if (phrase.words.every((word, i) => words[at + i] === word)) return { does: phrase.does, at: at + phrase.words.length };
  }
  return null;
}
