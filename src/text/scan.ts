import { BLANK, classAt, DIGIT, isBlank, isWordUnit, MARK } from './characters.ts';
import { addressEnd } from './patterns.ts';
import type { Pieces } from './pieces.ts';
import { scanSymbol } from './scan-symbol.ts';
import { scanWord } from './scan-word.ts';

/** Cuts text[start, end) into tokens; everything between them is blank. Takes time in proportion to its length. */
export function scan(text: string, start: number, end: number, pieces: Pieces): void {
  let index = start;
  while (index < end) {
    if (classAt(text, index) === BLANK) {
      index++;
      continue;
    }
    let stop = index + 1;
    let address = false;
    while (stop < end && !isBlank(text, stop)) {
      const unit = text.charCodeAt(stop);
      // An "@", or a "." or ":" that is not the last sign, may make an address of the run.
      if (unit === 0x40 || ((unit === 0x2e || unit === 0x3a) && stop + 1 < end && !isBlank(text, stop + 1))) address = true;
      stop++;
    }
    scanRun(text, index, stop, address, pieces);
    index = stop;
  }
}

/** Cuts one run of non-blank text. */
function scanRun(text: string, start: number, end: number, address: boolean, pieces: Pieces): void {
  let index = start;
  while (index < end) {
    if (isWordUnit(text, index) || classAt(text, index) === MARK) {
      const addressed =
        address && classAt(text, index) !== MARK && isFree(text, start, index) ? addressEnd(text, index, end) : -1;
      if (addressed > index) {
        pieces.add(index, addressed);
        index = addressed;
      } else {
        index = scanWord(text, start, index, end, pieces);
      }
    } else {
      index = scanSymbol(text, start, index, end, pieces);
    }
  }
}

/** Whether an address may begin here: not in the middle of a number or word. */
function isFree(text: string, start: number, index: number): boolean {
  if (index === start) return true;
  const before = text.charAt(index - 1);
  return before !== '.' && before !== '-' && classAt(text, index - 1) !== DIGIT && !isWordUnit(text, index - 1);
}
