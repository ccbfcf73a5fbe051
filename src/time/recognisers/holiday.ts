import { holidays } from '../../lang/index.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Found, Sense } from '../sense.ts';
import { whichOf } from './read.ts';

interface Name {
  readonly words: readonly string[];
  readonly index: number;
}

/** Holiday names by their first word, longest first. */
const byFirst: ReadonlyMap<string, readonly Name[]> = index();

function index(): Map<string, Name[]> {
  const map = new Map<string, Name[]>();
  holidays.forEach((holiday, at) => {
    for (const name of holiday.names) {
      const words = name.split(' ');
      const [first = ''] = words;
      // "King's Day" begins with "king" when the possessive is cut off.
      for (const key of first.endsWith('s') ? [first, first.slice(0, -1)] : [first]) {
        map.set(key, [...(map.get(key) ?? []), { words, index: at }]);
      }
    }
  });
  for (const names of map.values()) names.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The holiday named at a lexeme: "Eid al-Fitr 2018", "last Easter". Hyphens and apostrophes inside the name do not count. */
export function holidayAt(list: readonly Lexeme[], at: number): Found | null {
  const here = list[at];
  const names = here === undefined ? undefined : byFirst.get(here.word);
  if (names === undefined) return null;
  for (const name of names) {
    const end = match(list, at, name.words);
    if (end < 0) continue;
    const sense = senseOf(list, at, end, name.index);
    return { ...sense, rule: 'holiday' };
  }
  return null;
}

function match(list: readonly Lexeme[], at: number, words: readonly string[]): number {
  let i = at;
  for (const word of words) {
    // "st", "patrick", "'s" stand for "patricks"; "al-fitr" for "al fitr".
    while (i > at && (list[i]?.word === '-' || list[i]?.word === "'")) i++;
    const lexeme = list[i];
    if (lexeme === undefined) return -1;
    if (lexeme.word === word) i++;
    else if (`${lexeme.word}${suffix(list, i + 1)}` === word) i += list[i + 1]?.word === "'" ? 3 : 2;
    else return -1;
  }
  return i;
}

/** The "s" of a possessive written as "'s" or as two marks. */
function suffix(list: readonly Lexeme[], at: number): string {
  if (list[at]?.word === "'s") return 's';
  return list[at]?.word === "'" ? (list[at + 1]?.word ?? '') : '';
}

function senseOf(list: readonly Lexeme[], first: number, end: number, index: number): Omit<Found, 'rule'> {
  const before = list[first - 1];
  const which = whichOf(before);
  const into = list[end]?.word === 'in' || list[end]?.word === 'of' || list[end]?.word === ',' ? end + 1 : end;
  const year = list[into];
  const isYear = year !== undefined && (year.bits & 8) !== 0;
  const sense: Sense = {
    is: 'holiday',
    index,
    ...(isYear ? { year: year.value } : {}),
    ...(which === null ? {} : { which }),
  };
  return { first: which === null ? first : first - 1, end: isYear ? into + 1 : end, sense, bound: null };
}
