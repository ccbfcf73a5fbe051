import type { StateRow } from '../model/index.ts';
import { type NameSpan, textOfTokens } from './draft.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Reading, wordAt } from './reading.ts';

/** States joined before one plural noun, with the token the phrase begins with. */
export interface JoinedStates {
  readonly rows: readonly StateRow[];
  readonly firstToken: number;
}

const links: ReadonlySet<string> = new Set(['and', ',', '-', '–', '/', '&']);

/**
 * The states of "US and British forces", "Sierra Leonean, Liberian and Guinean refugees"; null where there are not at least two. What is
 * said with an article of its own is a state by itself: "the United States and Russian officials".
 */
export function joinedStates(reading: Reading, phrase: NounPhrase): JoinedStates | null {
  if (!phrase.plural) return null;
  const { all } = reading;
  const own = phrase.stateSpan >= 0 ? all.spans[phrase.stateSpan] : undefined;
  const last = own !== undefined && own.endToken <= phrase.head ? own : spanEndingBefore(reading, phrase.head);
  if (last === undefined || stateRow(last) === null) return null;
  const spans: NameSpan[] = [last];
  for (let at = last.endToken; at < phrase.head && spans.length < 8; ) {
    const next = after(reading, at);
    if (next === null || next.endToken > phrase.head) break;
    spans.push(next);
    at = next.endToken;
  }
  if (!isAdjectival(reading, spans.at(-1))) return null;
  for (let first = spans[0]; first !== undefined && spans.length < 8; first = spans[0]) {
    const before = beforeLink(reading, first.firstToken);
    if (before === null || !isAdjectival(reading, before) || wordAt(reading.doc, before.firstToken - 1) === 'the') break;
    spans.unshift(before);
  }
  const rows: StateRow[] = [];
  for (const span of spans) {
    const row = stateRow(span);
    if (row !== null && !rows.includes(row)) rows.push(row);
  }
  return rows.length < 2 ? null : { rows, firstToken: Math.min(phrase.firstToken, spans[0]?.firstToken ?? phrase.firstToken) };
}

function spanEndingBefore(reading: Reading, head: number): NameSpan | undefined {
  for (let at = head - 1; at >= head - 4; at--) {
    const span = reading.all.spanOf[at] ?? -1;
    if (span >= 0) return reading.all.spans[span];
  }
  return undefined;
}

function after(reading: Reading, at: number): NameSpan | null {
  if (!links.has(wordAt(reading.doc, at))) return null;
  const start = wordAt(reading.doc, at) === ',' && wordAt(reading.doc, at + 1) === 'and' ? at + 2 : at + 1;
  const span = reading.all.spans[reading.all.spanOf[start] ?? -1];
  return span !== undefined && span.firstToken === start && stateRow(span) !== null ? span : null;
}

function beforeLink(reading: Reading, at: number): NameSpan | null {
  const { all, doc } = reading;
  if (!links.has(wordAt(doc, at - 1))) return null;
  const end = wordAt(doc, at - 1) === 'and' && wordAt(doc, at - 2) === ',' ? at - 2 : at - 1;
  const span = all.spans[all.spanOf[end - 1] ?? -1];
  return span !== undefined && span.endToken === end && stateRow(span) !== null ? span : null;
}

function stateRow(span: NameSpan): StateRow | null {
  const entry = span.entries[0];
  return entry?.table === 'state' && entry.form !== 'capital' && entry.form !== 'metonym' ? entry.row : null;
}

/** Adjectives and short names used as such: "Russian", "US"; not "Russia", which would be a state beside them. */
function isAdjectival(reading: Reading, span: NameSpan | undefined): boolean {
  const entry = span?.entries[0];
  if (span === undefined || entry?.table !== 'state') return false;
  if (entry.form === 'adjective' || entry.form === 'demonym') return true;
  return entry.row.adjectives.includes(textOfTokens(reading.doc, span.firstToken, span.endToken));
}
