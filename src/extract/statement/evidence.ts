import type { Attribution, Span } from '../../model/index.ts';

/**
 * The passages a statement rests on: speaker, cue and content, those of one sentence as one passage. A speaker named in another
 * sentence is a passage of its own.
 */
export function passagesOf(sentences: readonly Span[], attribution: Attribution): Span[] {
  const parts = [attribution.cue, ...attribution.content];
  if (attribution.speakerText !== null) parts.push(attribution.speakerText);
  parts.sort((a, b) => a.start - b.start || a.end - b.end);
  const passages: Span[] = [];
  for (const { start, end } of parts) {
    const last = passages[passages.length - 1];
    if (last !== undefined && (start <= last.end || sentenceAt(sentences, last.end - 1) === sentenceAt(sentences, start))) {
      passages[passages.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else passages.push({ start, end });
  }
  return passages;
}

/** Index of the sentence at or before the offset. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
