import { isAbbreviation } from './abbreviations.ts';
import { classAt, DIGIT, isLetter, isWordUnit, MARK, UPPER } from './characters.ts';
import { addClitics } from './clitics.ts';
import { DOLLARS, PREFIXES, SUFFIXES, UNITS } from './english.ts';
import { numberChainEnd } from './patterns.ts';
import type { Pieces } from './pieces.ts';

const APOSTROPHES = "'’`´ʼ";
const HYPHENS = '-‐‑';

/** Cuts the word at `index` out of the non-blank run [start, end), with its clitics and units; returns where to go on. */
export function scanWord(text: string, start: number, index: number, end: number, pieces: Pieces): number {
  if (classAt(text, index) === DIGIT) {
    const chain = numberChainEnd(text, index);
    if (chain > 0 && chain <= end && (index === start || text.charAt(index - 1) !== '-')) {
      pieces.add(index, chain);
      return chain;
    }
  }
  let stop = alnumEnd(text, index, end);
  let segment = index;
  while (stop < end) {
    const joined = joins(text, index, segment, stop, end);
    if (joined === 0) break;
    segment = stop + joined;
    stop = alnumEnd(text, segment, end);
  }
  if (text.charAt(stop) === '.' && stop < end && isAbbreviation(text, start, index, stop, end)) {
    const unit = unitStart(text, index, stop);
    if (unit < stop) pieces.add(index, unit);
    pieces.add(unit < stop ? unit : index, stop + 1);
    return stop + 1;
  }
  if (text.charAt(stop) === '$' && stop < end && DOLLARS.has(text.slice(index, stop))) {
    pieces.add(index, stop + 1);
    return stop + 1;
  }
  const unit = unitStart(text, index, stop);
  if (unit < stop) {
    pieces.add(index, unit);
    pieces.add(unit, stop);
  } else {
    addClitics(text, index, stop, pieces);
  }
  return stop;
}

function alnumEnd(text: string, index: number, end: number): number {
  let stop = index;
  while (stop < end && (isWordUnit(text, stop) || classAt(text, stop) === MARK)) stop++;
  return stop;
}

/** How many units at `stop` join what stands before to what follows: 0 ends the word. */
function joins(text: string, start: number, segment: number, stop: number, end: number): number {
  if (stop + 1 >= end || !isWordUnit(text, stop + 1)) return 0;
  const char = text.charAt(stop);
  if (APOSTROPHES.includes(char)) return 1;
  const digitBefore = classAt(text, stop - 1) === DIGIT;
  const digitAfter = classAt(text, stop + 1) === DIGIT;
  if (char === '.') return joinsStop(text, start, segment, stop, end, digitBefore, digitAfter) ? 1 : 0;
  if (char === ',') return digitBefore && digitAfter && isThousands(text, stop + 1) ? 1 : 0;
  if (char === ':') return digitBefore && digitAfter ? 1 : 0;
  if (char === '/') return joinsSlash(text, start, segment, stop, end, digitBefore && digitAfter) ? 1 : 0;
  if (char === '&')
    return isShortCapitals(text, segment, stop) && isShortCapitals(text, stop + 1, alnumEnd(text, stop + 1, end)) ? 1 : 0;
  if (HYPHENS.includes(char)) return joinsHyphen(text, start, segment, stop, end) ? 1 : 0;
  return 0;
}

/** "3.5", "U.S", "p.m", "Ph.D", "alt.animals.cat" go on; "ended.The", "No.7", "J.Smith" do not. */
function joinsStop(
  text: string,
  start: number,
  segment: number,
  stop: number,
  end: number,
  digitBefore: boolean,
  digitAfter: boolean,
): boolean {
  if (digitBefore && digitAfter) return true;
  if (digitBefore || digitAfter) return false;
  const after = alnumEnd(text, stop + 1, end);
  const left = stop - segment;
  const right = after - stop - 1;
  if (left === 1)
    return right === 1 || (right === 2 && text.charAt(after) === '.') || (right === 2 && classAt(text, stop + 2) !== UPPER);
  if (left === 2 && right === 1) return classAt(text, segment) === UPPER && classAt(text, segment + 1) !== UPPER;
  if (classAt(text, stop + 1) === UPPER) return false;
  // Names of newsgroups and the like have two stops or more: "alt.animals.cat".
  const dotted = text.charAt(after) === '.' && after + 1 < end && isLetter(text, after + 1) && classAt(text, after + 1) !== UPPER;
  return dotted || (segment > start && text.charAt(segment - 1) === '.');
}

/** Three digits and no more: "2,000"; not "3,5" nor "1,2000". */
function isThousands(text: string, index: number): boolean {
  for (let at = index; at < index + 3; at++) if (classAt(text, at) !== DIGIT) return false;
  return classAt(text, index + 3) !== DIGIT;
}

/** "9/11", "11/28/2000", "w/o", "s/he" go on; "and/or", "2001/02" do not. */
function joinsSlash(text: string, start: number, segment: number, stop: number, end: number, digits: boolean): boolean {
  const after = alnumEnd(text, stop + 1, end);
  if (digits) {
    const earlier = text.charAt(segment - 1) === '/' && segment > start;
    const later = text.charAt(after) === '/' && classAt(text, after + 1) === DIGIT;
    return earlier || later || (stop - segment <= 2 && after - stop - 1 <= 2);
  }
  if (stop - start > 2) return false;
  const whole = text.slice(start, Math.min(after, stop + 8)).toLowerCase();
  return whole === 'w/o' || whole === 's/he' || whole === 'w/out' || whole === 'l/c' || whole === 'km/h';
}

function isShortCapitals(text: string, start: number, end: number): boolean {
  if (end - start > 3 || end <= start) return false;
  for (let index = start; index < end; index++) if (classAt(text, index) !== UPPER) return false;
  return true;
}

/** "non-Muslim", "e-mail", "Kafka-esque" go on; "solid-fuel", "UN-backed", "F-16", "5-10", "over-the-counter" do not. */
function joinsHyphen(text: string, start: number, segment: number, stop: number, end: number): boolean {
  if (stop - segment > 12) return false;
  const after = alnumEnd(text, stop + 1, Math.min(end, stop + 14));
  if (segment === start && classAt(text, segment + 1) !== UPPER) {
    const left = text.slice(segment, stop).toLowerCase();
    if (PREFIXES.has(left)) {
      if (classAt(text, stop + 1) === DIGIT) return left === 'mid' || left === 'pre' || left === 'post';
      return left !== 'over' || !HYPHENS.includes(text.charAt(after)) || after >= end;
    }
  }
  return SUFFIXES.has(text.slice(stop + 1, after).toLowerCase());
}

/** Where the unit begins in "5pm", "35mm", "$13.9M": `stop` when there is none. */
function unitStart(text: string, index: number, stop: number): number {
  if (classAt(text, index) !== DIGIT) return stop;
  let at = index;
  while (at < stop && !isLetter(text, at)) at++;
  if (at === stop || classAt(text, at - 1) !== DIGIT) return stop;
  const unit = text.slice(at, Math.min(stop, at + 9));
  return UNITS.has(unit) || unit === 'p.m' || unit === 'a.m' ? at : stop;
}
