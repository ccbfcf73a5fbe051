import type { Amount, Doc, Proposition, RecordAmount, RecordTime, Span, StatementPolarity } from '../model/index.ts';

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

/** Amounts inside a passage, found by halving: they stand in text order. */
export function amountsIn(doc: Doc<'amounts'>, passage: Span): RecordAmount[] {
  const found: RecordAmount[] = [];
  for (let at = firstFrom(doc.amounts, passage.start); at < doc.amounts.length; at++) {
    const amount = doc.amounts[at] as Amount;
    if (amount.start >= passage.end) break;
    if (amount.end > passage.end) continue;
    const { value, low, high, unit, start, end } = amount;
    found.push({ value, low, high, unit, text: { start, end } });
  }
  return found;
}

/** Index of the first of the sorted spans that begins at or after an offset. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

interface Piece extends Span {
  readonly attribution: number;
  /** Index of the smallest piece around it, -1 for none. */
  readonly around: number;
}

const piecesOf = new WeakMap<Doc<'voices'>['voices'], readonly Piece[]>();

/** The pieces of what is said, outer before inner, each with the one around it. */
function contentPieces({ voices }: Doc<'voices'>): readonly Piece[] {
  const known = piecesOf.get(voices);
  if (known !== undefined) return known;
  const bare = voices.attributions.flatMap(({ content, nominal }, attribution) =>
    nominal ? [] : content.map(({ start, end }) => ({ start, end, attribution })),
  );
  // Of two of the same extent the first counts as the inner one.
  bare.sort((a, b) => a.start - b.start || b.end - a.end || b.attribution - a.attribution);
  const pieces: Piece[] = [];
  const open: number[] = [];
  for (const piece of bare) {
    while (open.length > 0 && (pieces[open.at(-1) ?? 0]?.end ?? 0) <= piece.start) open.pop();
    pieces.push({ ...piece, around: open.at(-1) ?? -1 });
    open.push(pieces.length - 1);
  }
  piecesOf.set(voices, pieces);
  return pieces;
}

/** Innermost attribution whose content holds the passage, or null for the article's own voice. */
export function voiceAt(doc: Doc<'voices'>, passage: Span): number | null {
  const pieces = contentPieces(doc);
  let at = firstFrom(pieces, passage.start + 1) - 1;
  for (; at >= 0; at = pieces[at]?.around ?? -1) {
    const piece = pieces[at] as Piece;
    if (piece.start <= passage.start && passage.end <= piece.end) return piece.attribution;
  }
  return null;
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
