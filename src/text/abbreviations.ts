import { classAt, DIGIT, isBlank, isLetter, UPPER } from './characters.ts';
import { ABBREVIATIONS, GUARDED_ABBREVIATIONS } from './english.ts';

/**
 * Whether the stop at `stop` belongs to the word [index, stop) of the non-blank run [start, end): "U.S.", "Gen.", "J.",
 * "Sept."; not in "the end." nor in "No." as an answer.
 */
export function isAbbreviation(text: string, start: number, index: number, stop: number, end: number): boolean {
  // "etc..." is a word and an ellipsis; "the U.S.." an abbreviation and a full stop.
  if (text.charAt(stop + 1) === '.' && stop + 1 < end && (text.charAt(stop + 2) === '.' || stop - index < 3)) return false;
  if (classAt(text, stop - 1) === DIGIT) return false;
  const length = stop - index;
  if (length === 1) return isInitial(text, start, index, stop);
  if (length > 7) return false;
  const word = text.slice(index, stop);
  if (word.includes('.')) return isLetter(text, index) || /^\d+[ap]\.m$/i.test(word);
  const guard = GUARDED_ABBREVIATIONS.get(word) ?? (ABBREVIATIONS.has(word) ? undefined : GUARDED_ABBREVIATIONS.get(lower(word)));
  if (guard !== undefined) {
    const next = nextVisible(text, stop + 1);
    if (guard === 'digit') return classAt(text, next) === DIGIT;
    return classAt(text, next) === UPPER || ',;:)'.includes(text.charAt(next));
  }
  return ABBREVIATIONS.has(lower(word));
}

/** "J. Smith", "George W. Bush", "c. 1900"; not "plan B." at the end of a line nor "so did I." */
function isInitial(text: string, start: number, index: number, stop: number): boolean {
  const next = nextVisible(text, stop + 1);
  if (next >= text.length) return false;
  if (classAt(text, index) === UPPER) {
    if (text.charAt(index) === 'I' && index > 0 && isBlank(text, index - 1) && !isAfterCapital(text, index)) return false;
    return (
      (classAt(text, next) === UPPER || ',;:)-'.includes(text.charAt(next))) && (index === start || !isLetter(text, index - 1))
    );
  }
  return 'cpdbrm'.includes(text.charAt(index)) && classAt(text, next) === DIGIT;
}

function isAfterCapital(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isBlank(text, at)) at--;
  while (at >= 0 && isLetter(text, at)) at--;
  return classAt(text, at + 1) === UPPER;
}

/** The next non-blank unit on the same line, or the end of the text. */
function nextVisible(text: string, index: number): number {
  let at = index;
  while (at < text.length && isBlank(text, at)) {
    if (text.charCodeAt(at) === 10) return text.length;
    at++;
  }
  return at;
}

function lower(word: string): string {
  return word.toLowerCase();
}
