/** Sizes of the network; every width is a multiple of 8. */
export interface Config {
  readonly glove: number;
  /** Width of each embedding table, in the order of TABLES. */
  readonly tables: readonly number[];
  /** Rows of each embedding table. */
  readonly rows: readonly number[];
  readonly hidden: number;
  readonly layers: number;
  readonly tagHidden: number;
  readonly tags: number;
  readonly nameHidden: number;
  readonly names: number;
  /** Number of name guidelines, each with `names` label scores and its own transitions; the model file keeps the first. */
  readonly guides: number;
  readonly arc: number;
  readonly label: number;
  readonly labels: number;
}

/** Signed distance buckets for the arc bias: 1, 2, 3, 4, 5-6, 7-9, 10-14, 15+ to either side, and the root. */
export const DISTANCES = 17;

export interface Kernels {
  gemm(
    a: number,
    ars: number,
    acs: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    acc: number,
  ): void;
  adam(
    p: number,
    m: number,
    v: number,
    g0: number,
    g1: number,
    n: number,
    scale: number,
    rate: number,
    b1: number,
    b2: number,
    eps: number,
  ): void;
  blend(avg: number, p: number, n: number, k: number): void;
  sumSquares(p0: number, p1: number, n: number): number;
}

/** Names and shapes of all parameters, in storage order. */
export function parametersOf(config: Config): { name: string; rows: number; columns: number }[] {
  const input = config.glove + config.tables.reduce((a, b) => a + b, 0);
  const d = config.hidden;
  const list = config.tables.map((width, k) => ({ name: `table${k}`, rows: config.rows[k] as number, columns: width }));
  const add = (name: string, rows: number, columns: number): void => void list.push({ name, rows, columns });
  add('input.w', input, d);
  add('input.b', 1, d);
  for (let l = 0; l < config.layers; l++) {
    add(`layer${l}.w`, d, 3 * d);
    add(`layer${l}.v`, 1, 2 * d);
    add(`layer${l}.b`, 1, 2 * d);
  }
  add('tag.w1', d, config.tagHidden);
  add('tag.b1', 1, config.tagHidden);
  add('tag.w2', config.tagHidden, config.tags);
  add('tag.b2', 1, config.tags);
  add('name.w1', d, config.nameHidden);
  add('name.b1', 1, config.nameHidden);
  add('name.w2', config.nameHidden, config.guides * config.names);
  add('name.b2', 1, config.guides * config.names);
  // Score of a label (column) after another (row); the last row and column stand for the bounds of the sentence.
  add('name.t', config.guides * config.names, config.names);
  add('mlp.w', d, 2 * config.arc + 2 * config.label);
  add('mlp.b', 1, 2 * config.arc + 2 * config.label);
  add('root', 1, config.arc + config.label);
  add('arc.u', config.arc, config.arc);
  add('arc.h', 1, config.arc);
  add('arc.d', 1, DISTANCES + 7);
  add('label.w', 2 * config.label, config.labels);
  add('label.b', 1, config.labels);
  return list;
}

/** Index of the distance bucket of head position j (1-based, 0 root) for dependent position i (1-based). */
export function distanceBucket(i: number, j: number): number {
  if (j === 0) return 16;
  const gap = Math.abs(j - i);
  const bucket = gap <= 4 ? gap - 1 : gap <= 6 ? 4 : gap <= 9 ? 5 : gap <= 14 ? 6 : 7;
  return j < i ? bucket : bucket + 8;
}
