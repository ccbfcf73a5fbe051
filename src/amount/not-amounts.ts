import { numberedNouns } from '../lang/index.ts';
import type { Token, Word } from '../model/index.ts';
import type { Stated } from './read-number.ts';

const numbered = new Set(numberedNouns);

/** Prefixes that a number may follow after a hyphen and still be one: "sub-5%", "some-300" never, "mid-30s" neither. */
const hyphenPrefixes = new Set(['sub', 'over', 'under', 'about', 'nearly', 'almost']);

/** A token of letters. Matches "Hwasong"; not "2" or "-". */
const letters = /^\p{L}[\p{L}.]*$/u;

/** Whether the number is part of a name, a list mark, a year, a score or a telephone number and counts nothing. */
export function isNoAmount(number: Stated, words: readonly Word[], tokens: readonly Token[], paragraphStart: boolean): boolean {
  const { first, end } = number;
  const before = tokens[first - 1];
  const after = tokens[end];
  const sameSentence = before !== undefined && before.sentence === tokens[first]?.sentence;
  const glued = sameSentence && !before.spaceAfter;
  if (glued && before.text === '-') {
    const prefix = tokens[first - 2];
    // "Hwasong-19", "F-16", "COVID-19", and the last part of a telephone number.
    if (prefix !== undefined && !prefix.spaceAfter && !hyphenPrefixes.has(prefix.text.toLowerCase())) return true;
  }
  // "#5", "3:1", "1/2", "@1000", "A320" cut in two.
  if (glued && /^(?:[#:/@._&]|\p{L}+)$/u.test(before.text) && !/^(?:\p{L}{0,3}\p{Sc}|\p{Lu}{3}|Rs)$/u.test(before.text))
    return true;
  if (
    after !== undefined &&
    tokens[end - 1]?.spaceAfter === false &&
    /^[:/]$/.test(after.text) &&
    /^\d/.test(tokens[end + 1]?.text ?? '')
  )
    return true;
  // "F-16s", "T-72B": letters after the figures that are no unit are left to the unit reader.
  if (paragraphStart && after !== undefined && /^[.)]$/.test(after.text) && end - first === 1) return true;
  // Hyphenated on: "10-point plan" counts, "1-800-555" does not.
  if (
    after?.text === '-' &&
    tokens[end - 1]?.spaceAfter === false &&
    /^0\d|^\d{4,}$/.test(tokens[end + 1]?.text ?? '') &&
    number.figures
  )
    return true;
  if (!sameSentence) return false;
  if (numbered.has(before.text.toLowerCase().replace('.', '')) && number.figures && end - first === 1 && !unitLike(tokens, end))
    return true;
  const word = words[first];
  // "Boeing 737", "Fortune 500", "World War Two", "Ukraine 2": the number follows the name it belongs to.
  const name = /^\p{Lu}/u.test(before.text) && letters.test(before.text) && words[first - 1]?.upos === 'PROPN';
  if (
    name &&
    word !== undefined &&
    word.head < first &&
    ['nummod', 'flat', 'compound', 'appos', 'nmod', 'dep', 'nmod:unmarked'].includes(word.deprel)
  )
    return true;
  if (name && number.figures && end - first === 1 && word !== undefined && word.head >= end && !isPlural(words[word.head]))
    return true;
  // "Group of 20", "Big Four"
  return before.text === 'of' && tokens[first - 2]?.text === 'Group';
}

/** Whether a noun is one that a number above one can count: "company" after "Fortune 500" is not. */
function isPlural(word: Word | undefined): boolean {
  return word !== undefined && word.upos === 'NOUN' && (word.feats.includes('Number=Plur') || collectives.has(word.lemma));
}

const collectives = new Set([
  'people',
  'staff',
  'personnel',
  'police',
  'crew',
  'percent',
  'cent',
  'dead',
  'aircraft',
  'infantry',
  'cattle',
]);

function unitLike(tokens: readonly Token[], end: number): boolean {
  return /^(?:%|per|percent|people|km|million|billion|-)$/.test(tokens[end]?.text ?? '');
}

/** A year in figures: four digits without a comma, 1500 to 2099. Matches "1998"; not "1,998" or "998". */
const yearLike = /^(?:1[5-9]|20)\d\d$/;

/** Whether a bare number reads as a year. */
export function isYear(number: Stated, tokens: readonly Token[]): boolean {
  return number.end - number.first === 1 && yearLike.test(tokens[number.first]?.text ?? '');
}
