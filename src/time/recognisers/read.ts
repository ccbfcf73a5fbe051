import type { Lexeme } from '../lexeme.ts';
import { classes } from '../lexeme.ts';
import type { Part, Quantity, TimeUnit, Which } from '../sense.ts';

/** A quantity of a unit; nights count as days, a fortnight as two weeks, a millennium as ten centuries. */
export function quantity(n: number | null, unit: string): Quantity {
  if (unit === 'night') return { n, unit: 'day' };
  if (unit === 'fortnight') return { n: n === null ? null : n * 2, unit: 'week' };
  if (unit === 'millennium') return { n: n === null ? null : n * 10, unit: 'century' };
  return { n, unit: unit as TimeUnit }; // the word list holds these names only
}

/** Number of "three", "a", "several" (unknown), "a couple of" (two), "half" (a half). */
export function countOf(lexeme: Lexeme | undefined): number | null {
  if (lexeme === undefined) return 1;
  if ((lexeme.bits & (classes.NUM | classes.ORD)) !== 0 && lexeme.word !== 'second') return lexeme.value;
  switch (lexeme.word) {
    case 'a':
    case 'an':
    case 'the':
    case 'single':
      return 1;
    case 'couple':
    case 'both':
      return 2;
    case 'half':
      return 0.5;
    default:
      return null;
  }
}

/** Which one "last", "this", "coming" name. */
export function whichOf(lexeme: Lexeme | undefined): Which {
  switch (lexeme?.word) {
    case 'last':
    case 'past':
    case 'previous':
    case 'preceding':
      return 'last';
    case 'this':
    case 'current':
      return 'this';
    case 'next':
    case 'coming':
    case 'upcoming':
    case 'following':
      return 'next';
    default:
      return null;
  }
}

/** The part a modifier names: "early", "later" (what lies ahead), "mid". */
export function partOf(word: string | undefined): Part {
  switch (word) {
    case 'early':
    case 'beginning':
    case 'start':
    case 'turn':
    case 'opening':
      return 'early';
    case 'mid':
    case 'middle':
      return 'mid';
    case 'later':
      return 'rest';
    case 'earlier':
      return 'past';
    default:
      return 'late';
  }
}
