import type { Lexeme } from './lexeme.ts';
import { beginnings, compile, matchAt, needs, type Pattern } from './pattern.ts';
import { holidayAt, recognisers } from './recognisers/index.ts';
import type { Found, Sense } from './sense.ts';

interface Compiled {
  readonly name: string;
  readonly pattern: Pattern;
  readonly read: (typeof recognisers)[number]['read'];
  readonly order: number;
  /** What must lie ahead for a match: pairs of class bits and word marks, either of which will do. */
  readonly wants: readonly (readonly [bits: number, marks: number])[];
}

/** Words of the patterns, each with one of 31 marks; several words share a mark, which costs a try and no more. */
const marks = new Map<string, number>();

function markOf(words: ReadonlySet<string>): number {
  let all = 0;
  for (const word of words) {
    const mark = marks.get(word) ?? 1 << (marks.size % 31);
    marks.set(word, mark);
    all |= mark;
  }
  return all;
}

const compiled: readonly Compiled[] = recognisers.map((row, order) => {
  const pattern = compile(row.pattern);
  const wants = needs(pattern).map((need) => [need.bits, markOf(need.words)] as const);
  return { name: row.name, pattern, read: row.read, order, wants };
});

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

/** No match is longer than this many lexemes. */
const longestMatch = 16;

interface Proposal extends Found {
  readonly order: number;
  /** Lexemes it holds, a full stop at its end not counted. */
  readonly size: number;
}

/** Everything the recognisers read in a sentence; where readings overlap, the longest. In text order. */
export function find(list: readonly Lexeme[]): Found[] {
  const ahead = lookAhead(list);
  const proposals: Proposal[] = [];
  for (let at = 0; at < list.length; at++) {
    const lexeme = list[at];
    if (lexeme === undefined) break;
    const rows = byWord.get(lexeme.word);
    if (rows !== undefined) for (const row of rows) propose(row, list, at, ahead, proposals);
    if (lexeme.bits !== 0) {
      for (const slot of byBit) {
        if ((lexeme.bits & slot.bit) !== 0) for (const row of slot.rows) propose(row, list, at, ahead, proposals);
      }
    }
    const holiday = holidayAt(list, at);
    if (holiday !== null) proposals.push({ ...holiday, order: -1, size: holiday.end - holiday.first });
  }
  return longest(proposals, list.length);
}

/** For each place, the class bits (even) and word marks (odd) of the lexemes a match from there could hold. */
function lookAhead(list: readonly Lexeme[]): Int32Array {
  const own = new Int32Array(list.length * 2);
  list.forEach((lexeme, i) => {
    own[i * 2] = lexeme.bits;
    own[i * 2 + 1] = marks.get(lexeme.word) ?? 0;
  });
  // Windows of 2, 4, 8 and 16: each doubling joins two neighbours.
  for (let width = 1; width < longestMatch; width *= 2) {
    for (let i = 0; i + width < list.length; i++) {
      own[i * 2] = (own[i * 2] ?? 0) | (own[(i + width) * 2] ?? 0);
      own[i * 2 + 1] = (own[i * 2 + 1] ?? 0) | (own[(i + width) * 2 + 1] ?? 0);
    }
  }
  return own;
}

function propose(row: Compiled, list: readonly Lexeme[], at: number, ahead: Int32Array, out: Proposal[]): void {
  const bits = ahead[at * 2] ?? 0;
  const seen = ahead[at * 2 + 1] ?? 0;
  for (const [wantBits, wantMarks] of row.wants) if ((bits & wantBits) === 0 && (seen & wantMarks) === 0) return;
  const caught = matchAt(row.pattern, list, at);
  if (caught === null) return;
  const sense: Sense | null = row.read(caught);
  if (sense === null) return;
  const size = caught.end - at - (list[caught.end - 1]?.word === '.' ? 1 : 0);
  out.push({ first: at, end: caught.end, sense, bound: null, rule: row.name, order: row.order, size });
}

/** Keeps the longest of overlapping proposals, then the earlier row. */
function longest(proposals: readonly Proposal[], size: number): Found[] {
  if (proposals.length === 0) return [];
  const taken = new Uint8Array(size);
  const kept: Found[] = [];
  const sorted = [...proposals].sort((a, b) => b.size - a.size || a.order - b.order || a.first - b.first);
  for (const { first, end, sense, bound, rule } of sorted) {
    let free = true;
    for (let i = first; i < end; i++) if (taken[i] === 1) free = false;
    if (!free) continue;
    taken.fill(1, first, end);
    kept.push({ first, end, sense, bound, rule });
  }
  return kept.sort((a, b) => a.first - b.first);
}
