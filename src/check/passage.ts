import type { Doc, Sentence, Span } from '../model/index.ts';

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

/** Whether the passage stands inside quotation marks: someone else's words. */
export function isQuoted(doc: Doc<'quotes'>, span: Span): boolean {
  return doc.quotes.some((quote) => quote.pieces.some((piece) => piece.start <= span.start && span.end <= piece.end));
}

/** The text of a sentence, or a stretch around the offset where sentences are not cut. */
export function textAround(doc: Doc<'sentences'>, span: Span): { readonly text: string; readonly start: number } {
  const sentence = sentenceAt(doc, span.start);
  const start = sentence ? sentence.start : span.start;
  const end = sentence ? Math.max(sentence.end, span.end) : span.end;
  return { text: doc.text.slice(start, end), start };
}

// A year of the common era that news speaks of: "1945", "2025"; not "12345" or "800".
const year = /(?<![\d.,$€£])\b(1[6-9]\d\d|20\d\d)\b(?![.,]?\d|%)/g;

/** The years named in a text. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(year)].map((found) => Number(found[1]));
}
