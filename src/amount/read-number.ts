import { denominators, digitsOf, ordinalOf, readNumber, scaleOf, vagueCounts, vagueScales } from '../lang/index.ts';

/** A number as stated: exact, or with the bounds its words leave; token range half open. */
export interface Stated {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly first: number;
  readonly end: number;
  /** Whether it was written in figures. */
  readonly figures: boolean;
  /** Whether a scale word ("million") multiplied it. */
  readonly scale: number;
  readonly fraction: boolean;
}

/** Letters for scales that stand glued to figures: "200k", "3b". The "m" of "40m" is read only where it cannot be metres. */
const letterScales: { readonly [word: string]: number } = { k: 1e3, b: 1e9, tr: 1e12 };

/** Reads the number that starts at a token; `words` are the document's tokens in lower case. `money` lets "m" be millions. */
export function numberAt(words: readonly string[], at: number, money: boolean): Stated | null {
  return half(words, at) ?? vague(words, at) ?? fraction(words, at) ?? plain(words, at, money);
}

function stated(first: number, end: number, value: number | null, more: Partial<Stated> = {}): Stated {
  return { value, low: null, high: null, first, end, figures: false, scale: 1, fraction: false, ...more };
}

/** "half a million", "half a dozen", "a half-million". */
function half(words: readonly string[], at: number): Stated | null {
  let i = at;
  if (words[i] === 'a' && words[i + 1] === 'half') i++;
  if (words[i] !== 'half') return null;
  let next = i + 1;
  if (words[next] === '-' || words[next] === 'a') next++;
  const scale = scaleOf(words[next] ?? '');
  return scale === null ? null : stated(at, next + 1, scale / 2, { scale });
}

/** "dozens", "tens of thousands", "several hundred", "a few million". */
function vague(words: readonly string[], at: number): Stated | null {
  const word = words[at] ?? '';
  const many = vagueScales[word];
  if (many !== undefined) {
    const nextScale = words[at + 1] === 'of' ? vagueScales[words[at + 2] ?? ''] : undefined;
    if (nextScale !== undefined)
      return stated(at, at + 3, null, { low: 2 * many * nextScale, high: 10 * many * nextScale - 1, scale: nextScale });
    if (many === 10) return null;
    return stated(at, at + 1, null, { low: 2 * many, scale: many });
  }
  let i = at;
  if (word === 'a' && (words[i + 1] === 'few' || words[i + 1] === 'couple')) i++;
  if (words[i] === 'couple' && words[i + 1] === 'of') {
    const scale = scaleOf(words[i + 2] ?? '');
    return scale === null ? stated(at, i + 2, 2) : stated(at, i + 3, 2 * scale, { scale });
  }
  const scale = scaleOf(words[i + 1] ?? '');
  if (!vagueCounts.includes(words[i] ?? '') || scale === null) return null;
  return stated(at, i + 2, null, { low: 2 * scale, high: 10 * scale - 1, scale });
}

/** "two-thirds", "a third", "three quarters", "half" before "of". */
function fraction(words: readonly string[], at: number): Stated | null {
  if (words[at] === 'half' && words[at + 1] === 'of') return stated(at, at + 1, 0.5, { fraction: true });
  const one = words[at] === 'a' || words[at] === 'one';
  const count = one ? 1 : (readNumber([words[at] ?? ''], 0)?.value ?? null);
  if (count === null || ordinalOf(words[at] ?? '') !== null || digitsOf(words[at] ?? '') !== null) return null;
  const next = words[at + 1] === '-' ? at + 2 : at + 1;
  const by = denominators[words[next] ?? ''];
  if (by === undefined || count >= by) return null;
  // "a third of", "one third of"; "a third man" and "a quarter" of an hour are none.
  const plural = (words[next] ?? '').endsWith('s') || words[next] === 'halves';
  if (count === 1 ? words[next + 1] !== 'of' : !plural) return null;
  return stated(at, next + 1, count / by, { fraction: true });
}

/** Figures of a number. Matches "3" and "2,000"; not "third". */
const startsWithDigit = /^\d/;

function plain(words: readonly string[], at: number, money: boolean): Stated | null {
  const figures = startsWithDigit.test(words[at] ?? '');
  // "3.5-million" as well as "3.5 million".
  const window = words.slice(at, at + 10);
  if (figures && window[1] === '-' && scaleOf(window[2] ?? '') !== null) window.splice(1, 1);
  const dropped = words.slice(at, at + 10).length - window.length;
  const reading = readNumber(window, 0);
  if (reading === null || reading.ordinal) return null;
  let end = at + reading.length + dropped * (reading.length > 1 ? 1 : 0);
  let { value } = reading;
  let scale = reading.length > 1 && (scaleOf(words[end - 1] ?? '') ?? 1) > 1 ? (scaleOf(words[end - 1] ?? '') ?? 1) : 1;
  const letter = words[end] ?? '';
  const letterScale = letter === 'm' && money ? 1e6 : figures ? letterScales[letter] : undefined;
  if (scale === 1 && letterScale !== undefined) {
    value *= letterScale;
    scale = letterScale;
    end++;
  }
  return stated(at, end, round(value), { figures, scale });
}

/** Takes the noise of binary fractions off: 3.3 million is 3300000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
