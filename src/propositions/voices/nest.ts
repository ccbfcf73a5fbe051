import type { Range } from './found.ts';

/** Content with the statement it belongs to. */
interface Held extends Range {
  readonly owner: number;
}

/** Innermost owner of tokens, by one sweep over the text: contents and questions in text order. */
export function innermost(
  contents: readonly (readonly Range[])[],
  tokens: readonly number[],
  self: readonly number[],
): (number | null)[] {
  const held: Held[] = contents.flatMap((ranges, owner) => ranges.map((range) => ({ ...range, owner })));
  const size = contents.map((ranges) => ranges.reduce((sum, range) => sum + range.end - range.first, 0));
  // Outer before inner: earlier start, then the larger statement, then the earlier one.
  held.sort((a, b) => a.first - b.first || (size[b.owner] ?? 0) - (size[a.owner] ?? 0) || a.owner - b.owner);
  const order = tokens.map((_, index) => index).sort((a, b) => (tokens[a] ?? 0) - (tokens[b] ?? 0) || a - b);
  const answers: (number | null)[] = new Array(tokens.length).fill(null);
  const open: Held[] = [];
  let next = 0;
  for (const index of order) {
    const token = tokens[index] ?? 0;
    while (next < held.length && (held[next]?.first ?? 0) <= token) {
      const range = held[next] as Held; // next < held.length
      while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= range.first) open.pop();
      open.push(range);
      next++;
    }
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= token) open.pop();
    for (let at = open.length - 1; at >= 0; at--) {
      const range = open[at] as Held; // at < open.length
      if (range.end <= token || range.owner === self[index]) continue;
      answers[index] = range.owner;
      break;
    }
  }
  return answers;
}

/** Parents without loops: a statement inside one that is inside it has none. */
export function parents(contents: readonly (readonly Range[])[], cues: readonly number[]): (number | null)[] {
  const found = innermost(
    contents,
    cues,
    contents.map((_, index) => index),
  );
  const state = new Uint8Array(found.length);
  for (let index = 0; index < found.length; index++) {
    const path: number[] = [];
    let at: number | null = index;
    while (at !== null && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = found[at] ?? null;
    }
    if (at !== null && state[at] === 1) found[path[path.length - 1] ?? at] = null;
    for (const one of path) state[one] = 2;
  }
  return found;
}
