import { classAt, DIGIT } from './characters.ts';
import { BARE_NEGATIONS, FUSED } from './english.ts';
import type { Pieces } from './pieces.ts';

const APOSTROPHES = "'’`´ʼ";
const TAILS: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd']);

/** Adds the word [start, end) as its syntactic words: "Kim's" as "Kim" and "'s", "won't" as "wo" and "n't". */
export function addClitics(text: string, start: number, end: number, pieces: Pieces): void {
  const last = cliticStart(text, start, end);
  if (last <= start) {
    pieces.add(start, end);
    return;
  }
  // "shouldn't've" and "who'd've" carry two; more are not English.
  const first = cliticStart(text, start, last);
  if (first > start) pieces.add(start, first);
  pieces.add(Math.max(start, first), last);
  pieces.add(last, end);
}

function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  for (let back = 2; back <= 3 && back < length; back++) {
    const at = end - back;
    if (!APOSTROPHES.includes(text.charAt(at))) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (tail === 't' && /n/i.test(text.charAt(at - 1)) && at - 1 > start) return at - 1;
    if (TAILS.has(tail)) return tail === 's' && isDecade(text, start, at) ? -1 : at;
    return -1;
  }
  if (length < 2 || length > 9) return -1;
  const first = text.charCodeAt(start) | 32;
  // No listed word begins with "b", "e", "f", "j" and so on: spare the look-up.
  if (!STARTERS.has(first)) return -1;
  const word = text.slice(start, end).toLowerCase();
  if (BARE_NEGATIONS.has(word)) return end - 2;
  const fused = FUSED.get(word);
  if (fused === undefined || text.slice(start, end) === 'IM') return -1;
  return start + fused;
}

/** "the 1930's" is one token; "2025's" is two. */
function isDecade(text: string, start: number, at: number): boolean {
  const length = at - start;
  if ((length !== 4 && length !== 2) || text.charAt(at - 1) !== '0') return false;
  for (let index = start; index < at; index++) if (classAt(text, index) !== DIGIT) return false;
  return true;
}

const STARTERS: ReadonlySet<number> = new Set([...BARE_NEGATIONS, ...FUSED.keys()].map((word) => word.charCodeAt(0)));
