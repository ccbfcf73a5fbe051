import { classAt, DIGIT, isBlank, LOWER, SYMBOL, UPPER } from './characters.ts';
import { LEADING_ABBREVIATIONS } from './english.ts';
import type { Pieces } from './pieces.ts';

/** Size of the hashed feature space, a power of two. */
export const FEATURE_SPACE: number = 1 << 20;
/** Number of features of one gap. */
export const FEATURE_COUNT = 34;

const ENDERS = '.!?…';
const CLOSERS = '"”’\')]»*';
const NONE = 0x1505;

/** Shapes of tokens, as small numbers. */
const SHAPE = { lower: 1, capital: 2, capitals: 3, initial: 4, number: 5, abbreviation: 6, ender: 7, other: 16 } as const;

/** How likely a gap is by its form alone; see `GapReader.footing`. */
export type Footing = 'never' | 'bare' | 'stop' | 'sure';

/**
 * What is seen around the gaps between the tokens of one paragraph. Made once for each paragraph and asked gap by gap from left
 * to right; `restart` tells it where a sentence began.
 */
export class GapReader {
  /** Hashed feature indexes of the gap asked for last. */
  readonly features: Int32Array = new Int32Array(FEATURE_COUNT);
  private readonly text: string;
  private readonly pieces: Pieces;
  private first = 0;
  private end = 0;
  private sentence = 0;
  private words: Int32Array = new Int32Array(64);
  private shapes: Uint8Array = new Uint8Array(64);
  /** For each token the number of tokens to the next ender, at most 63. */
  private ahead: Uint8Array = new Uint8Array(64);
  private closing = 0;
  private quoted = 0;
  private depth = 0;
  private scanned = 0;

  constructor(text: string, pieces: Pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** Looks at the tokens [first, end) of a paragraph. */
  enter(first: number, end: number): void {
    const count = end - first;
    if (count > this.words.length) {
      this.words = new Int32Array(count * 2);
      this.shapes = new Uint8Array(count * 2);
      this.ahead = new Uint8Array(count * 2);
    }
    this.first = first;
    this.end = end;
    let distance = 63;
    for (let index = count - 1; index >= 0; index--) {
      const start = this.pieces.start(first + index);
      const stop = this.pieces.end(first + index);
      const shape = shapeOf(this.text, start, stop);
      this.words[index] = hashOf(this.text, start, stop);
      this.shapes[index] = shape;
      distance = shape === SHAPE.ender ? 0 : Math.min(63, distance + 1);
      this.ahead[index] = distance;
    }
    this.closing = this.effective(count);
    this.restart(first);
    this.scanned = first;
    this.quoted = 0;
    this.depth = 0;
  }

  /** Tells that a sentence begins with this token. */
  restart(token: number): void {
    this.sentence = token;
  }

  /** Whether a sentence could begin with this token at all; other gaps are not worth asking. */
  isCandidate(token: number): boolean {
    const at = token - this.first;
    const before = this.shapes[at - 1] ?? 0;
    const shape = this.shapes[at] ?? 0;
    const glued = this.pieces.end(token - 1) === this.pieces.start(token);
    if (glued) return before === SHAPE.ender && (shape === SHAPE.capital || shape === SHAPE.capitals || shape === SHAPE.initial);
    return shape !== SHAPE.lower || before === SHAPE.ender || before >= SHAPE.other || before === SHAPE.abbreviation;
  }

  /** Fills `features` for the gap before the token. */
  read(token: number): Int32Array {
    this.follow(token);
    const at = token - this.first;
    const count = this.end - this.first;
    const p = this.word(at - 1);
    const p2 = this.word(at - 2);
    const q = this.word(at);
    const q2 = this.word(at + 1);
    const ps = this.shape(at - 1);
    const p2s = this.shape(at - 2);
    const qs = this.shape(at);
    const q2s = this.shape(at + 1);
    const ends = ps * 32 + qs;
    const back = this.effective(at);
    const length = bucket(token - this.sentence);
    const head = this.word(this.sentence - this.first);
    const headShape = this.shape(this.sentence - this.first);
    const state = (this.quoted << 1) | (this.depth > 0 ? 1 : 0);
    const glued = this.pieces.end(token - 1) === this.pieces.start(token) ? 1 : 0;
    const out = this.features;
    let n = 0;
    const add = (hash: number): void => {
      out[n] = (mix(hash, n + 1) >>> 0) & (FEATURE_SPACE - 1);
      n++;
    };
    add(0);
    add(p);
    add(q);
    add(mix(p, qs));
    add(mix(q, ps));
    add(ends);
    add(mix(ends, p2s));
    add(mix(ends, q2s));
    add(mix(mix(ends, p2s), q2s));
    add(mix(p, p2));
    add(mix(q, q2));
    add(mix(mix(q, q2s), ps));
    add(mix(mix(p, p2s), qs));
    add(mix(mix(p2, ps), qs));
    add(mix(mix(q2, ps), qs));
    add(mix(p, q));
    add(mix(ends, length));
    add(mix(mix(ends, length), this.ahead[at] ?? 63));
    add(mix(mix(p, qs), state + 8 * length));
    add(mix(mix(ends, state), p2s));
    add(mix(mix(ends, bucket(count - at)), length));
    add(mix(mix(ends, this.closing), length));
    add(mix(mix(ends, bucket(this.ahead[at] ?? 63)), this.closing));
    add(mix(mix(head, p), qs));
    add(mix(mix(headShape, ends), length));
    add(mix(mix(this.capitalsBefore(at), ends), this.capitalsAfter(at)));
    add(mix(mix(back, ends), glued));
    add(mix(mix(back, p), q));
    add(mix(mix(this.capitalsAfter(at), ends), bucket(this.ahead[at] ?? 63)));
    add(mix(mix(head, ends), 7));
    add(mix(mix(glued, p), qs));
    add(mix(mix(p2, p), qs));
    add(mix(mix(q, q2), ps));
    add(mix(mix(this.shape(at + 2), mix(ends, q2s)), this.closing));
    return out;
  }

  /**
   * How good a place it is: 'never' after "Sen." and the like; 'bare' without a full stop, question or exclamation mark before it, or after a name's initial; 'sure'
   * where one mark follows a word in small letters and a capital, number or opening mark follows it; 'stop' otherwise.
   */
  footing(token: number): Footing {
    const at = token - this.first;
    const before = this.effectiveIndex(at);
    const shape = this.shape(before);
    const start = this.pieces.start(this.first + before);
    const end = this.pieces.end(this.first + before);
    const length = end - start;
    if (shape === SHAPE.abbreviation) {
      if (length <= 7 && LEADING_ABBREVIATIONS.has(this.text.slice(start, end).toLowerCase())) return 'never';
      return length === 2 && isCapital(this.shape(at)) && isCapital(this.shape(before - 1)) ? 'bare' : 'stop';
    }
    if (shape !== SHAPE.ender) return 'bare';
    const next = this.shape(at);
    const opens = next === OPENING || isCapital(next) || next === SHAPE.number;
    return length === 1 && this.shape(before - 1) === SHAPE.lower && opens ? 'sure' : 'stop';
  }

  private word(at: number): number {
    return at < 0 || at >= this.end - this.first ? NONE : (this.words[at] ?? NONE);
  }

  private shape(at: number): number {
    return at < 0 || at >= this.end - this.first ? 0 : (this.shapes[at] ?? 0);
  }

  /** Shape of the last token before `at` that is not a closing mark, with whether there was one. */
  private effective(at: number): number {
    const index = this.effectiveIndex(at);
    return this.shape(index) * 2 + (index < at - 1 ? 1 : 0);
  }

  private effectiveIndex(at: number): number {
    let index = at - 1;
    while (index > 0 && index > at - 4 && CLOSERS.includes(this.text.charAt(this.pieces.start(this.first + index)))) index--;
    return index;
  }

  private capitalsBefore(at: number): number {
    let run = 0;
    while (run < 6 && isCapital(this.shape(at - 1 - run))) run++;
    return run;
  }

  private capitalsAfter(at: number): number {
    let run = 0;
    while (run < 6 && isCapital(this.shape(at + run))) run++;
    return run;
  }

  /** Keeps count of open quotation marks and brackets up to the token; each is asked for once. */
  private follow(token: number): void {
    for (; this.scanned < token; this.scanned++) {
      const start = this.pieces.start(this.scanned);
      const unit = this.text.charCodeAt(start);
      if (unit === 0x22) this.quoted ^= 1;
      else if (unit === 0x201c || unit === 0xab) this.quoted = 1;
      else if (unit === 0x201d || unit === 0xbb) this.quoted = 0;
      else if (unit === 0x28 || unit === 0x5b) this.depth++;
      else if ((unit === 0x29 || unit === 0x5d) && this.depth > 0) this.depth--;
    }
  }
}

function isCapital(shape: number): boolean {
  return shape >= SHAPE.capital && shape <= SHAPE.initial;
}

/** 1, 2, 3, 4-5, 6-8, 9-12, 13-20, 21-40, more. */
function bucket(count: number): number {
  if (count <= 3) return count;
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 12) return 6;
  if (count <= 20) return 7;
  return count <= 40 ? 8 : 9;
}

function shapeOf(text: string, start: number, end: number): number {
  const kind = classAt(text, start);
  if (kind === UPPER) {
    if (text.charCodeAt(end - 1) === 0x2e) return SHAPE.abbreviation;
    if (end - start === 1) return SHAPE.initial;
    return classAt(text, start + 1) === UPPER && classAt(text, end - 1) === UPPER ? SHAPE.capitals : SHAPE.capital;
  }
  if (kind === LOWER) return text.charCodeAt(end - 1) === 0x2e ? SHAPE.abbreviation : SHAPE.lower;
  if (kind === DIGIT) return SHAPE.number;
  if (kind !== SYMBOL) return SHAPE.other;
  const char = text.charAt(start);
  if (ENDERS.includes(char)) return SHAPE.ender;
  return (
    SHAPE.other + 1 + SIGNS.indexOf(QUOTATION.includes(char) ? sideOf(text, start, end) : DASHES.includes(char) ? '-' : char)
  );
}

const SIGNS = ',;:"”\'’()[-*';
const QUOTATION = '"“”«»\'’‘`„';
/** Shape of an opening double quotation mark. */
const OPENING = SHAPE.other + 1 + SIGNS.indexOf('"');
const DASHES = '-–—';

/** Stands for any double or single quotation mark: opening (straight, `"` and `'`) or closing (curly, `”` and `’`). */
function sideOf(text: string, start: number, end: number): string {
  const double = end - start > 1 || '"“”«»„'.includes(text.charAt(start));
  const opens =
    '“«‘„'.includes(text.charAt(start)) ||
    ('"\'`'.includes(text.charAt(start)) && isBlank(text, start - 1) && !isBlank(text, end));
  if (double) return opens ? '"' : '”';
  return opens ? "'" : '’';
}

/** FNV-1a over the units, small and capital ASCII letters alike. */
function hashOf(text: string, start: number, end: number): number {
  // Straight and curly marks count as the same sign.
  if (QUOTATION.includes(text.charAt(start)) && classAt(text, start) === SYMBOL && end - start <= 2) {
    return sideOf(text, start, end).charCodeAt(0);
  }
  let hash = 0x811c9dc5;
  const stop = Math.min(end, start + 24);
  for (let index = start; index < stop; index++) {
    let unit = text.charCodeAt(index);
    if (unit === 0x2019) unit = 0x27;
    if (unit >= 0x41 && unit <= 0x5a) unit |= 32;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35) ^ (mixed >>> 13);
}
