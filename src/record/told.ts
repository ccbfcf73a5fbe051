import type { Doc, Draft, Issue, KindName, LayerName, Passage, Span } from '../model/index.ts';

/** Own fields of an item of any kind; which ones stands in `model/kinds`. */
export type Fields = { readonly [field: string]: unknown };

/** A draft on its way to the record: passages placed in sentences, voices gathered as the same thing is told again. */
export interface Told {
  readonly kind: KindName;
  readonly fields: Fields;
  /** In text order, without doubles. */
  readonly evidence: readonly Passage[];
  readonly score: number;
  readonly rules: readonly string[];
  readonly propositions: readonly number[];
  /** Attribution indexes it is told through; null for the article's own voice. */
  readonly voices: readonly (number | null)[];
  /** The attribution a statement was made from. */
  readonly attribution: number | null;
}

/** Places a draft in the text; null, with a report, where its evidence lies outside every sentence. */
export function tell(draft: Draft, doc: Doc<LayerName>, report: (issue: Issue) => void): Told | null {
  const evidence = passages(draft.evidence, doc.sentences);
  if (evidence.length === 0) {
    report({
      code: 'no-evidence',
      severity: 'note',
      message: `a ${draft.kind} was left out: its evidence lies in no sentence`,
      rule: draft.rule,
      place: draft.evidence[0] ?? null,
    });
    return null;
  }
  const attribution = draft.attribution ?? null;
  return {
    kind: draft.kind,
    fields: draft.fields,
    evidence,
    score: draft.score,
    rules: [draft.rule],
    propositions: draft.proposition === null ? [] : [draft.proposition],
    voices: [voiceOf(draft, doc)],
    attribution,
  };
}

function voiceOf(draft: Draft, doc: Doc<LayerName>): number | null {
  if (draft.attribution !== undefined) return doc.voices.attributions[draft.attribution]?.parent ?? null;
  if (draft.voice !== undefined) return draft.voice;
  return draft.proposition === null ? null : (doc.voices.ofProposition[draft.proposition] ?? null);
}

/** The spans as passages, in text order, each cut at the ends of its sentences. */
export function passages(spans: readonly Span[], sentences: readonly Span[]): Passage[] {
  const found: Passage[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    for (let index = firstEndingAfter(sentences, span.start); index < sentences.length; index++) {
      const sentence = sentences[index];
      if (sentence === undefined || sentence.start >= span.end) break;
      const start = Math.max(span.start, sentence.start);
      const end = Math.min(span.end, sentence.end);
      if (start < end) found.push({ sentence: index, start, end });
    }
  }
  return distinct(found);
}

/** The passages in text order, each once. */
export function distinct(found: readonly Passage[]): Passage[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((passage, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.start !== passage.start || before.end !== passage.end;
  });
}

/** Index of the first span, in sorted spans that do not overlap, that ends after the offset. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The ids in a field of one id or several. */
export function idsOf(fields: Fields, field: string): readonly string[] {
  const value = fields[field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
