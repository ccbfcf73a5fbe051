import type { Paragraph, Quote, Span, Stage, Token } from '../model/index.ts';
import { isBlank, isWordUnit } from './characters.ts';
import { type Mark, markOf } from './quote-marks.ts';

/** Finds the words between quotation marks, over paragraphs and one inside the other. */
export const quotes: Stage<'structure' | 'tokens', 'quotes'> = {
  name: 'quotes',
  needs: ['structure', 'tokens'],
  adds: 'quotes',
  run: ({ text, structure, tokens }): readonly Quote[] => {
    const reader = new QuoteReader(text);
    let index = 0;
    for (const [at, paragraph] of structure.paragraphs.entries()) {
      let end = index;
      while ((tokens[end]?.start ?? Infinity) < paragraph.end) end++;
      if (paragraph.kind !== 'boilerplate') reader.read(paragraph, tokens, index, end, nextBody(structure.paragraphs, at));
      index = end;
    }
    return reader.found.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0) || a.level - b.level);
  },
};

interface Open {
  readonly mark: Mark;
  readonly level: number;
  readonly pieces: Span[];
  start: number;
}

/** Reads paragraph after paragraph; a quotation left open at the end of one is carried on only if the next re-opens it. */
class QuoteReader {
  readonly found: Quote[] = [];
  private open: Open[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(paragraph: Paragraph, tokens: readonly Token[], first: number, end: number, next: Paragraph | undefined): void {
    const closings = lastSingleClosing(this.text, tokens, first, end);
    let at = first;
    if (this.open.length > 0) {
      // The opening mark repeated at the head of this paragraph: the quotation goes on behind it.
      while (at < end && (tokens[at]?.start ?? 0) < paragraph.bodyStart) at++;
      for (const open of this.open) {
        open.start = tokens[at]?.end ?? paragraph.end;
        if (markOf(this.text, tokens[at])?.family === open.mark.family) at++;
      }
    }
    for (; at < end; at++) {
      const token = tokens[at];
      const mark = markOf(this.text, token);
      if (token === undefined || mark === null) continue;
      // A single mark at the head of a paragraph may be closed in a later one.
      const goesOn = token.start === paragraph.bodyStart && next !== undefined && reopens(this.text, next, mark);
      const side = this.sideOf(mark, token, goesOn ? paragraph.end : closings);
      if (side === 'open') this.begin(mark, token);
      else if (side === 'close') this.end(mark, token.start);
    }
    this.settle(paragraph, next);
  }

  private isOpen(family: Mark['family']): boolean {
    return this.open.some((open) => open.mark.family === family);
  }

  private sideOf(mark: Mark, token: Token, lastClosing: number): 'open' | 'close' | null {
    const { text } = this;
    const spaceBefore = isBlank(text, token.start - 1) || '([{—–-/“‘"«„'.includes(text.charAt(token.start - 1));
    const spaceAfter = isBlank(text, token.end);
    const isOpen = this.isOpen(mark.family);
    if (mark.family === 'single') {
      if (mark.side !== 'open' && isOpen && closesSingle(text, token, lastClosing)) return 'close';
      const mayOpen = mark.side !== 'close' && spaceBefore && !spaceAfter && isWordUnit(text, token.end);
      return mayOpen && !isOpen && lastClosing > token.end ? 'open' : null;
    }
    if (mark.side === 'open')
      return this.open.some((open) => open.mark.closedBy === mark.text) ? 'close' : spaceAfter ? null : 'open';
    if (mark.side === 'close') return isOpen ? 'close' : spaceBefore && !spaceAfter && mark.text === '”' ? 'open' : null;
    if (spaceBefore && !spaceAfter) return isOpen && !isBlank(text, token.start - 1) ? 'close' : 'open';
    // A straight mark after a number is an inch unless a quotation is open: 'a 24" pipe'.
    return isOpen ? 'close' : spaceAfter || /\d/.test(text.charAt(token.start - 1)) ? null : 'open';
  }

  private begin(mark: Mark, token: Token): void {
    // The same sort of mark again means that the closing one was forgotten.
    if (this.isOpen(mark.family)) this.end(mark, token.start, false);
    this.open.push({ mark, level: this.open.length, pieces: [], start: token.end });
  }

  private end(mark: Mark, at: number, closed = true): void {
    while (this.open.length > 0) {
      const open = this.open.pop();
      if (open === undefined) return;
      const matches = open.mark.family === mark.family;
      // An inner single mark left open was an apostrophe.
      if (matches) {
        this.emit(open, at, closed);
        return;
      }
    }
  }

  private emit(open: Open, at: number, closed: boolean): void {
    const piece = trimmed(this.text, open.start, at);
    if (piece !== null) open.pieces.push(piece);
    if (open.pieces.length > 0) this.found.push({ pieces: open.pieces, level: open.level, closed });
  }

  private settle(paragraph: Paragraph, next: Paragraph | undefined): void {
    const kept: Open[] = [];
    for (const open of this.open) {
      const goesOn = kept.length === 0 && isBody(paragraph) && next !== undefined && reopens(this.text, next, open.mark);
      if (goesOn) {
        const piece = trimmed(this.text, open.start, paragraph.end);
        if (piece !== null) open.pieces.push(piece);
        kept.push(open);
      } else if (open.mark.family === 'double') {
        this.emit(open, paragraph.end, false);
      }
    }
    this.open = kept;
  }
}

function isBody(paragraph: Paragraph): boolean {
  return paragraph.kind === 'body' || paragraph.kind === 'bullet';
}

/** The paragraph a quotation would go on in: lines of advertisement between are passed over (three at most), headings are not. */
function nextBody(paragraphs: readonly Paragraph[], index: number): Paragraph | undefined {
  let at = index + 1;
  while (at < index + 4 && paragraphs[at]?.kind === 'boilerplate') at++;
  const next = paragraphs[at];
  return next !== undefined && isBody(next) ? next : undefined;
}

/** Whether the paragraph begins with the mark that opened the quotation. */
function reopens(text: string, paragraph: Paragraph, mark: Mark): boolean {
  return text.startsWith(mark.text, paragraph.bodyStart) && !isBlank(text, paragraph.bodyStart + mark.text.length);
}

/** Start of the last single mark of the tokens that may close a quotation, -1 if none. */
function lastSingleClosing(text: string, tokens: readonly Token[], first: number, end: number): number {
  for (let index = end - 1; index >= first; index--) {
    const token = tokens[index];
    const mark = markOf(text, token);
    if (token === undefined || mark?.family !== 'single' || mark.side === 'open') continue;
    if (!isBlank(text, token.start - 1) && !isWordUnit(text, token.end) && !isPlural(text, token)) return token.start;
  }
  return -1;
}

/** Whether a single mark ends the open quotation: not the apostrophe of "the workers' union" while a surer one follows. */
function closesSingle(text: string, token: Token, lastClosing: number): boolean {
  if (isBlank(text, token.start - 1) || isWordUnit(text, token.end)) return false;
  return !(isPlural(text, token) && lastClosing > token.start);
}

/** "workers' union": an s before, a blank and a small letter after. */
function isPlural(text: string, token: Token): boolean {
  return /s/i.test(text.charAt(token.start - 1)) && isBlank(text, token.end) && /[a-z]/.test(text.charAt(token.end + 1));
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : null;
}
