import { classAt, DIGIT, isLetter, isWordUnit, MARK, SURROGATE } from './characters.ts';
import { ELISIONS } from './english.ts';
import { emoticonEnd, handleEnd } from './patterns.ts';
import type { Pieces } from './pieces.ts';

const ENDERS = '.!?…';
const REPEATED = '-=*~_+<>|^—–';
const APOSTROPHES = "'’‘`´";

/** Cuts the sign at `index`, with what belongs to it, out of the non-blank run [start, end); returns where to go on. */
export function scanSymbol(text: string, start: number, index: number, end: number, pieces: Pieces): number {
  const char = text.charAt(index);
  const stop = Math.min(end, symbolEnd(text, start, index, end, char));
  pieces.add(index, stop);
  return stop;
}

function symbolEnd(text: string, start: number, index: number, end: number, char: string): number {
  if (char === '.' && classAt(text, index + 1) === DIGIT && !isWordUnit(text, index - 1)) return digitsEnd(text, index + 1, end);
  if (ENDERS.includes(char)) return runEnd(text, index, end, ENDERS);
  if (APOSTROPHES.includes(char)) return apostropheEnd(text, start, index, end, char);
  if (char === ':' || char === ';' || char === '=') {
    const smile = emoticonEnd(text, index);
    if (smile > 0 && (smile >= end || !isWordUnit(text, smile))) return smile;
  }
  if (REPEATED.includes(char)) {
    const run = sameEnd(text, index, end, char);
    // "->" and "-->" are one sign.
    if (char === '-' && text.charAt(run) === '>') return run + 1;
    if (char === '+' && run === index + 1 && index === start && classAt(text, run) === DIGIT) return dialEnd(text, run, end);
    return run;
  }
  if (char === '#' || char === '@') {
    const handle = isWordUnit(text, index - 1) && index > start ? -1 : handleEnd(text, index);
    return handle > 0 ? handle : sameEnd(text, index, end, char);
  }
  if (char === '[') {
    // "[...]" marks something left out and is one token; "[sic]" is three.
    if (text.startsWith('[...]', index)) return index + 5;
    if (text.startsWith('[…]', index)) return index + 3;
  }
  if (classAt(text, index) === SURROGATE) return pictureEnd(text, index, end);
  return marksEnd(text, index + 1, end);
}

/** End of the run of units out of `set` that begins at `index`. */
function runEnd(text: string, index: number, end: number, set: string): number {
  let stop = index + 1;
  while (stop < end && set.includes(text.charAt(stop))) stop++;
  return stop;
}

/** ".265": a decimal without its zero. */
function digitsEnd(text: string, index: number, end: number): number {
  let stop = index;
  while (stop < end && classAt(text, stop) === DIGIT) stop++;
  return stop;
}

function sameEnd(text: string, index: number, end: number, char: string): number {
  let stop = index + 1;
  while (stop < end && text.charAt(stop) === char) stop++;
  return stop;
}

function marksEnd(text: string, index: number, end: number): number {
  let stop = index;
  while (stop < end && classAt(text, stop) === MARK) stop++;
  return stop;
}

/** "+44", "+4550981306", "+1602275-4958": a country code or number with its plus. */
function dialEnd(text: string, index: number, end: number): number {
  let stop = index;
  while (stop < end && (classAt(text, stop) === DIGIT || (text.charAt(stop) === '-' && classAt(text, stop + 1) === DIGIT)))
    stop++;
  return stop;
}

/** A picture with its variation selectors, skin tones and joined pictures ("👩‍🚀"), or a flag. */
function pictureEnd(text: string, index: number, end: number): number {
  let stop = index + pairLength(text, index);
  const regional = isRegional(text, index);
  while (stop < end) {
    if (classAt(text, stop) === MARK) {
      const joined = text.charCodeAt(stop) === 0x200d;
      stop++;
      if (joined && stop < end && classAt(text, stop) === SURROGATE) stop += pairLength(text, stop);
    } else if (isSkinTone(text, stop)) {
      stop += 2;
    } else {
      break;
    }
  }
  if (regional && stop === index + 2 && isRegional(text, stop)) return stop + 2;
  return stop;
}

function pairLength(text: string, index: number): number {
  const point = text.codePointAt(index);
  return point !== undefined && point > 0xffff ? 2 : 1;
}

function isRegional(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function isSkinTone(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0;
  return point >= 0x1f3fb && point <= 0x1f3ff;
}

/** Doubled marks used as a quotation mark ("''"), shortened words ("'em") and years ("'72", "'60s"); otherwise one sign. */
function apostropheEnd(text: string, start: number, index: number, end: number, char: string): number {
  const next = text.charAt(index + 1);
  if (index + 1 < end && (next === char || (char === '‘' && next === '’'))) return index + 2;
  // A clitic after a stop or bracket: "the U.S.'s envoy".
  if (index > start && /s/i.test(next) && index + 1 < end && !isWordUnit(text, index + 2)) return index + 2;
  if (char === '`' || char === '´' || (index > start && isWordUnit(text, index - 1))) return index + 1;
  if (classAt(text, index + 1) === DIGIT && classAt(text, index + 2) === DIGIT && classAt(text, index + 3) !== DIGIT) {
    const stop = text.charAt(index + 3) === 's' ? index + 4 : index + 3;
    if (!isWordUnit(text, stop) && stop <= end) return stop;
  }
  if (char !== '‘' && isLetter(text, index + 1)) {
    let stop = index + 1;
    while (stop < end && stop < index + 8 && isLetter(text, stop)) stop++;
    if (ELISIONS.has(text.slice(index + 1, stop).toLowerCase()) && !isLetter(text, stop)) return stop;
  }
  return index + 1;
}
