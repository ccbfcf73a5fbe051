import { bySpan, type Doc, type Quote, type Sentence, type Span, type TimeExpression } from '../model/index.ts';

/** The sentence that holds the offset, or null between sentences. */
export function sentenceAt(doc: Doc<'sentences'>, offset: number): Sentence | null {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = doc.sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

const outerPieces = new WeakMap<readonly Quote[], readonly Span[]>();

/** Whether the passage stands inside quotation marks: someone else's words. */
export function isQuoted(doc: Doc<'quotes'>, span: Span): boolean {
  let pieces = outerPieces.get(doc.quotes);
  if (!pieces) {
    pieces = doc.quotes
      .filter((quote) => quote.level === 0)
      .flatMap((quote) => quote.pieces)
      .sort(bySpan);
    outerPieces.set(doc.quotes, pieces);
  }
  let low = 0;
  for (let high = pieces.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece !== undefined && piece.start <= span.start && span.end <= piece.end;
}

/** The sentence round the passage, cut to what is near where it is very long, and where that text begins. */
export function textAround(doc: Doc<'sentences'>, span: Span, reach = 400): { readonly text: string; readonly start: number } {
  const sentence = sentenceAt(doc, span.start);
  const start = Math.max(sentence?.start ?? span.start, span.start - reach);
  const end = Math.min(Math.max(sentence?.end ?? span.end, span.end), span.end + reach);
  return { text: doc.text.slice(start, end), start };
}

// A year of the common era that news speaks of: "1945", "2025"; not "12345" or "800".
const year = /(?<![\d.,$€£])\b(1[6-9]\d\d|20\d\d)\b(?![.,]?\d|%)/g;

/** The years named in a text. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(year)].map((found) => Number(found[1]));
}

const ordered = new WeakMap<readonly TimeExpression[], readonly TimeExpression[]>();

/** The time expressions that share text with the stretch. */
export function timesWithin(doc: Doc<'times'>, start: number, end: number): readonly TimeExpression[] {
  let times = ordered.get(doc.times);
  if (!times) {
    times = [...doc.times].sort(bySpan);
    ordered.set(doc.times, times);
  }
  let low = 0;
  for (let high = times.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: TimeExpression[] = [];
  for (let at = low; at < times.length; at++) {
    const time = times[at];
    if (!time || time.start >= end) break;
    found.push(time);
  }
  return found;
}
