/**
 * Best dependency tree under arc scores (Chu-Liu/Edmonds), with exactly one word on the root.
 * `scores` is row-major n x (n + 1): `scores[i * (n + 1) + j]` for dependent i (from 0) and head j (0 the root, j = k + 1 word k).
 * Returns for each word its head in the same numbering. Deterministic: ties go to the lower head.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const width = n + 1;
  const greedy = new Int32Array(n);
  let roots = 0;
  for (let i = 0; i < n; i++) {
    let best = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < width; j++) {
      const s = scores[i * width + j] as number;
      if (j !== i + 1 && s > top) {
        top = s;
        best = j;
      }
    }
    greedy[i] = best;
    if (best === 0) roots++;
  }
  if (roots === 1 && !hasCycle(greedy)) return greedy;
  const candidates = Array.from({ length: n }, (_, i) => i)
    .sort((a, b) => rootGain(b) - rootGain(a) || a - b)
    .slice(0, n > 100 ? 1 : 3);
  let bestHeads: Int32Array = greedy;
  let bestTotal = Number.NEGATIVE_INFINITY;
  for (const root of candidates) {
    const heads = edmonds(scores, n, root);
    let total = 0;
    for (let i = 0; i < n; i++) total += scores[i * width + (heads[i] as number)] as number;
    if (total > bestTotal) {
      bestTotal = total;
      bestHeads = heads;
    }
  }
  return bestHeads;

  function rootGain(i: number): number {
    let other = Number.NEGATIVE_INFINITY;
    for (let j = 1; j < width; j++) if (j !== i + 1) other = Math.max(other, scores[i * width + j] as number);
    return (scores[i * width] as number) - (n === 1 ? 0 : other);
  }
}

function hasCycle(heads: Int32Array): boolean {
  const n = heads.length;
  const mark = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    let at = i;
    while (at >= 0 && mark[at] === -1) {
      mark[at] = i;
      at = (heads[at] as number) - 1;
    }
    if (at >= 0 && mark[at] === i) return true;
  }
  return false;
}

/** Cycles contracted at most; text that needs more is no language, and its cycles are then cut at their weakest arc. */
const DEEPEST = 16;

/** Maximum arborescence with the given word as only child of the root; contraction on a dense matrix, O(n^3) at worst. */
function edmonds(scores: Float32Array, n: number, root: number): Int32Array {
  // Nodes are words; node `root` is the source. weight[d][h] over words only.
  const weight: Float64Array[] = [];
  for (let d = 0; d < n; d++) {
    const row = new Float64Array(n);
    for (let h = 0; h < n; h++) row[h] = d === h ? Number.NEGATIVE_INFINITY : (scores[d * (n + 1) + h + 1] as number);
    weight.push(row);
  }
  const result = solve(weight, root, 0);
  const heads = new Int32Array(n);
  for (let d = 0; d < n; d++) heads[d] = d === root ? 0 : (result[d] as number) + 1;
  return heads;
}

/** Heads of the maximum arborescence over a dense weight matrix (dependents by heads) out of `root`; -1 for the root. */
function solve(weight: readonly Float64Array[], root: number, depth: number): Int32Array {
  const n = weight.length;
  const heads = new Int32Array(n).fill(-1);
  for (let d = 0; d < n; d++) {
    if (d === root) continue;
    let top = Number.NEGATIVE_INFINITY;
    const row = weight[d] as Float64Array;
    for (let h = 0; h < n; h++) {
      if (h !== d && (row[h] as number) > top) {
        top = row[h] as number;
        heads[d] = h;
      }
    }
    if (heads[d] === -1) heads[d] = root;
  }
  let cycle = findCycle(heads, root);
  if (depth >= DEEPEST) {
    for (; cycle !== null; cycle = findCycle(heads, root)) cut(weight, heads, cycle, root);
    return heads;
  }
  if (cycle === null) return heads;
  const inCycle = new Uint8Array(n);
  for (const node of cycle) inCycle[node] = 1;
  const outer: number[] = [];
  const newIndex = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    if (inCycle[i] === 0) {
      newIndex[i] = outer.length;
      outer.push(i);
    }
  }
  const c = outer.length;
  const next: Float64Array[] = Array.from({ length: c + 1 }, () => new Float64Array(c + 1).fill(Number.NEGATIVE_INFINITY));
  const enter = new Int32Array(c);
  const leave = new Int32Array(c);
  for (let a = 0; a < c; a++) {
    const node = outer[a] as number;
    const row = weight[node] as Float64Array;
    for (let b = 0; b < c; b++) (next[a] as Float64Array)[b] = row[outer[b] as number] as number;
    let bestOut = Number.NEGATIVE_INFINITY;
    let bestIn = Number.NEGATIVE_INFINITY;
    for (const member of cycle) {
      const out = row[member] as number;
      if (out > bestOut) {
        bestOut = out;
        leave[a] = member;
      }
      const memberRow = weight[member] as Float64Array;
      const gain = (memberRow[node] as number) - (memberRow[heads[member] as number] as number);
      if (gain > bestIn) {
        bestIn = gain;
        enter[a] = member;
      }
    }
    (next[a] as Float64Array)[c] = bestOut;
    (next[c] as Float64Array)[a] = bestIn;
    (next[a] as Float64Array)[a] = Number.NEGATIVE_INFINITY;
  }
  const sub = solve(next, newIndex[root] as number, depth + 1);
  const final = Int32Array.from(heads);
  for (let a = 0; a < c; a++) {
    const node = outer[a] as number;
    if (node === root) continue;
    const head = sub[a] as number;
    final[node] = head === c ? (leave[a] as number) : (outer[head] as number);
  }
  const into = sub[c] as number;
  if (into >= 0) final[enter[into] as number] = outer[into] as number;
  final[root] = -1;
  return final;
}

/** Hangs the member of a cycle that loses least by it on the root. */
function cut(weight: readonly Float64Array[], heads: Int32Array, cycle: readonly number[], root: number): void {
  let best = cycle[0] as number;
  let gain = Number.NEGATIVE_INFINITY;
  for (const node of cycle) {
    const row = weight[node] as Float64Array;
    const change = (row[root] as number) - (row[heads[node] as number] as number);
    if (change > gain) {
      gain = change;
      best = node;
    }
  }
  heads[best] = root;
}

function findCycle(heads: Int32Array, root: number): number[] | null {
  const n = heads.length;
  const mark = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    let at = i;
    while (at !== root && at >= 0 && mark[at] === -1) {
      mark[at] = i;
      at = heads[at] as number;
    }
    if (at >= 0 && at !== root && mark[at] === i) {
      const cycle = [at];
      for (let k = heads[at] as number; k !== at; k = heads[k] as number) cycle.push(k);
      return cycle;
    }
  }
  return null;
}
