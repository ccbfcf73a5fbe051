import type { Doc, Proposition, RecordAmount, RecordTime, Span, StatementPolarity } from '../model/index.ts';

/** Status words shared by events, transfers and visits. */
export type Status = 'occurred' | 'ongoing' | 'planned' | 'possible' | 'called_for' | 'denied' | 'averted';

/** When a proposition took place, as the record holds it; null where the text gives no date. */
export function timeOf(doc: Doc<'times'>, proposition: Proposition): RecordTime | null {
  for (const at of proposition.times) {
    const time = doc.times[at];
    if (time === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    return { start: time.from, end: time.to, grain: time.grain, text: { start: time.start, end: time.end }, stated: time.stated };
  }
  return null;
}

/** Amounts inside a passage. */
export function amountsIn(doc: Doc<'amounts'>, passage: Span): RecordAmount[] {
  return doc.amounts
    .filter((amount) => amount.start >= passage.start && amount.end <= passage.end)
    .map(({ value, low, high, unit, start, end }) => ({ value, low, high, unit, text: { start, end } }));
}

/** Whether what the proposition tells happened; null where it is told as nothing that happened, will, may or should. */
export function statusOf(doc: Doc<'propositions' | 'voices'>, index: number): Status | null {
  const proposition = doc.propositions[index];
  if (proposition === undefined) return null;
  const voice = doc.voices.ofProposition[index] ?? null;
  const said: StatementPolarity | null = voice === null ? null : (doc.voices.attributions[voice]?.polarity ?? null);
  if (proposition.polarity === 'negative') return proposition.modality === 'certain' && said !== 'denies' ? 'denied' : null;
  if (said === 'denies') return 'denied';
  // "intends to go ahead with the transfer": a noun stands as the verb above it does.
  const above =
    proposition.kind === 'noun' && proposition.modality === 'certain' && proposition.governor !== null
      ? doc.propositions[proposition.governor]
      : undefined;
  if (above !== undefined && above.kind === 'verb' && (above.modality !== 'certain' || above.tense === 'future'))
    return statusOf(doc, proposition.governor ?? index);
  switch (proposition.modality) {
    case 'planned':
    case 'predicted':
      return 'planned';
    case 'called_for':
      return 'called_for';
    case 'possible':
      return 'possible';
    case 'hypothetical':
      return null;
    case 'certain':
      if (proposition.tense === 'future') return 'planned';
      return proposition.tense === 'present' && proposition.aspect !== 'perfect' && proposition.kind === 'verb'
        ? 'ongoing'
        : 'occurred';
  }
}

/** Innermost attribution whose content holds the passage, or null for the article's own voice. */
export function voiceAt(doc: Doc<'voices'>, passage: Span): number | null {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  doc.voices.attributions.forEach((attribution, index) => {
    for (const piece of attribution.content) {
      if (piece.start <= passage.start && passage.end <= piece.end && piece.end - piece.start < size && !attribution.nominal) {
        best = index;
        size = piece.end - piece.start;
      }
    }
  });
  return best;
}

/** Words from the first to the last token of a range (half open), as a span. */
export function spanOf(doc: Doc<'tokens'>, firstToken: number, endToken: number): Span {
  return { start: doc.tokens[firstToken]?.start ?? 0, end: doc.tokens[endToken - 1]?.end ?? 0 };
}

/** The span without quotation marks, commas and blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  const loose = /[\s"“”‘’',;:.—–-]/;
  while (start < end && loose.test(text.charAt(start))) start++;
  while (end > start && loose.test(text.charAt(end - 1))) end--;
  return { start, end };
}
