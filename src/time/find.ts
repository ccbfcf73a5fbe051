import type { Lexeme } from './lexeme.ts';
import { beginnings, compile, matchAt, type Pattern } from './pattern.ts';
import { holidayAt, recognisers } from './recognisers/index.ts';
import type { Found, Sense } from './sense.ts';

interface Compiled {
  readonly name: string;
  readonly pattern: Pattern;
  readonly read: (typeof recognisers)[number]['read'];
}

const compiled: readonly Compiled[] = recognisers.map((row) => ({
  name: row.name,
  pattern: compile(row.pattern),
  read: row.read,
}));

const byWord = new Map<string, Compiled[]>();
const byBit: { readonly bit: number; readonly rows: Compiled[] }[] = [];
for (const row of compiled) {
  const { words, bits } = beginnings(row.pattern);
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), row]);
  for (let bit = 1; bit <= bits; bit <<= 1) {
    if ((bits & bit) === 0) continue;
    const slot = byBit.find((entry) => entry.bit === bit);
    if (slot === undefined) byBit.push({ bit, rows: [row] });
    else slot.rows.push(row);
  }
}

interface Proposal extends Found {
  readonly order: number;
}

/** Everything the recognisers read in a sentence; where readings overlap, the longest. In text order. */
export function find(list: readonly Lexeme[]): Found[] {
  const proposals: Proposal[] = [];
  for (let at = 0; at < list.length; at++) {
    const lexeme = list[at];
    if (lexeme === undefined) break;
    const rows = byWord.get(lexeme.word);
    if (rows !== undefined) for (const row of rows) propose(row, list, at, proposals);
    if (lexeme.bits !== 0) {
      for (const slot of byBit) {
        if ((lexeme.bits & slot.bit) !== 0) for (const row of slot.rows) propose(row, list, at, proposals);
      }
    }
    const holiday = holidayAt(list, at);
    if (holiday !== null) proposals.push({ ...holiday, order: -1 });
  }
  return longest(proposals);
}

function propose(row: Compiled, list: readonly Lexeme[], at: number, out: Proposal[]): void {
  const caught = matchAt(row.pattern, list, at);
  if (caught === null) return;
  const sense: Sense | null = row.read(caught);
  if (sense !== null) out.push({ first: at, end: caught.end, sense, bound: null, rule: row.name, order: compiled.indexOf(row) });
}

/** Keeps the longest of overlapping proposals, then the earlier row. */
function longest(proposals: readonly Proposal[]): Found[] {
  const kept: Found[] = [];
  const sorted = [...proposals].sort((a, b) => b.end - b.first - (a.end - a.first) || a.order - b.order || a.first - b.first);
  for (const { first, end, sense, bound, rule } of sorted) {
    if (!kept.some((other) => first < other.end && other.first < end)) kept.push({ first, end, sense, bound, rule });
  }
  return kept.sort((a, b) => a.first - b.first);
}
