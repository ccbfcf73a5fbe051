import type { Doc, KindName, LayerName, Span } from '../model/index.ts';
import { idsOf, type Told } from './told.ts';
import { compatible, type When } from './when.ts';

type IsSame = (a: Told, b: Told, doc: Doc<LayerName>) => boolean;

/**
 * When two tellings are of one thing, by kind. Kinds that do not stand here (statements, claims, forecasts, signals, checks)
 * are merged only where the same item was made twice: saying a thing again is another act of saying.
 */
export const same: { readonly [N in KindName]?: IsSame } = {
  event: (a, b, doc) =>
    a.fields['type'] === b.fields['type'] &&
    alike(a, b, 'mode') &&
    alike(a, b, 'place') &&
    sameStatus(a, b) &&
    sameTime(a, b) &&
    sameSides(a, b, ['actors', 'recipients']) &&
    isRetold(a, b, doc),
  visit: (a, b) =>
    a.fields['traveller'] === b.fields['traveller'] &&
    alike(a, b, 'destination') &&
    sameStatus(a, b) &&
    sameTime(a, b) &&
    (a.fields['destination'] === b.fields['destination'] || a.evidence[0]?.sentence === b.evidence[0]?.sentence),
  transfer: (a, b, doc) =>
    a.fields['from'] === b.fields['from'] &&
    a.fields['to'] === b.fields['to'] &&
    a.fields['direction'] === b.fields['direction'] &&
    alike(a, b, 'deal') &&
    sameStatus(a, b) &&
    sameTime(a, b) &&
    goodsOf(a, doc.text) === goodsOf(b, doc.text),
  tie: (a, b) =>
    a.fields['kind'] === b.fields['kind'] &&
    a.fields['towards'] === b.fields['towards'] &&
    alike(a, b, 'trend') &&
    sameSet(idsOf(a.fields, 'members'), idsOf(b.fields, 'members')),
  role: (a, b, doc) =>
    a.fields['person'] === b.fields['person'] &&
    a.fields['former'] === b.fields['former'] &&
    alike(a, b, 'state') &&
    alike(a, b, 'organization') &&
    sameTime(a, b) &&
    sameOffice(a, b, doc.text),
  term: (a, b, doc) =>
    phraseOf(a, doc.text) === phraseOf(b, doc.text) && sameSet(idsOf(a.fields, 'users'), idsOf(b.fields, 'users')),
};

/** The words of a term, folded. */
export function phraseOf(told: Told, text: string): string {
  return wordsOf(told.fields['phrase'], text);
}

function wordsOf(span: unknown, text: string): string {
  if (typeof span !== 'object' || span === null || !('start' in span)) return '';
  const { start, end } = span as Span; // Checked the line before.
  return text.slice(start, end).toLowerCase();
}

/** Equal, or unknown in one of them. */
function alike(a: Told, b: Told, field: string): boolean {
  const [left, right] = [a.fields[field] ?? null, b.fields[field] ?? null];
  return left === right || left === null || right === null;
}

function sameStatus(a: Told, b: Told): boolean {
  const [left, right] = [a.fields['status'], b.fields['status']];
  const both = [left, right];
  return left === right || (both.includes('occurred') && both.includes('ongoing'));
}

function sameTime(a: Told, b: Told): boolean {
  // Fields named "time" are of that type in every kind.
  return compatible((a.fields['time'] ?? null) as When, (b.fields['time'] ?? null) as When);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** Each side names the same, or leaves it out; what both name is not nothing. */
function sameSides(a: Told, b: Told, fields: readonly string[]): boolean {
  let shared = 0;
  for (const field of fields) {
    const left = idsOf(a.fields, field);
    const right = idsOf(b.fields, field);
    if (left.length === 0 || right.length === 0) continue;
    if (!sameSet(left, right)) return false;
    shared += left.length;
  }
  return shared > 0;
}

/** Acts whose content makes them: accusing twice is two accusations, unless one of the two only refers to the other. */
const acts = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE', 'CONSULT']);

/**
 * Whether the second telling refers back to the first: by a noun ("the visit"), by the same predicate, or by a date that both
 * state. Two different verbs for acts of speech ("condemned", "blamed") are two acts.
 */
function isRetold(a: Told, b: Told, doc: Doc<LayerName>): boolean {
  if (a.evidence[0]?.sentence === b.evidence[0]?.sentence && !isNominal(a, doc) && !isNominal(b, doc)) {
    return stemOf(a, doc) === stemOf(b, doc);
  }
  if (stemOf(a, doc) !== '' && stemOf(a, doc) === stemOf(b, doc))
    return !acts.has(String(a.fields['type'])) || isNominal(b, doc) || hasDate(a, b);
  if (isNominal(a, doc) || isNominal(b, doc)) return true;
  return !acts.has(String(a.fields['type']));
}

function hasDate(a: Told, b: Told): boolean {
  return (a.fields['time'] ?? null) !== null && (b.fields['time'] ?? null) !== null;
}

function isNominal(told: Told, doc: Doc<LayerName>): boolean {
  return told.propositions.some((index) => doc.propositions[index]?.kind === 'noun');
}

/** First letters of the predicate: "visit" of "visited" and "visitor", "invad" is kept apart from "invas". */
function stemOf(told: Told, doc: Doc<LayerName>): string {
  const first = told.propositions[0];
  return first === undefined ? '' : (doc.propositions[first]?.lemma.slice(0, 5).toLowerCase() ?? '');
}

function goodsOf(told: Told, text: string): string {
  const goods = told.fields['goods'];
  if (!Array.isArray(goods)) return '';
  return goods
    .map((good: { readonly kind: string; readonly text: Span }) => `${good.kind} ${wordsOf(good.text, text)}`)
    .join(', ');
}

function sameOffice(a: Told, b: Told, text: string): boolean {
  const [left, right] = [a.fields['office'] ?? null, b.fields['office'] ?? null];
  if (left !== null && right !== null) return left === right;
  return wordsOf(a.fields['title'], text) === wordsOf(b.fields['title'], text);
}
