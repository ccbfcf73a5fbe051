// Long because the sums share their buffers and their order: split, each part would hand a dozen arrays to the next.
import { featuresOf, TABLES } from './features.ts';
import { KERNELS } from './kernels.generated.ts';
import type { SyntaxModel } from './model-file.ts';
import { bestTree } from './tree.ts';

/** What the network says of a run of words (one sentence or a piece of a very long one). */
export interface Analysis {
  /** Index into the tag list. */
  readonly tags: Int32Array;
  /** 1-based head within the run, 0 for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Log scores of the name labels, `names` columns a word. */
  readonly names: Float32Array;
}

interface Kernels {
  quantise(x: number, y: number, n: number, scale: number): void;
  leaky(x: number, n: number): void;
  product(
    a: number,
    lda: number,
    b: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    scale: number,
    bias: number,
  ): void;
  recur(
    u: number,
    x: number,
    step: number,
    out: number,
    outStep: number,
    n: number,
    h: number,
    v: number,
    b: number,
    cell: number,
    uo: number,
    xo: number,
  ): void;
  scores(q: number, ldq: number, hm: number, ldh: number, s: number, n: number, w: number, k: number): void;
  largest(x: number, ld: number, m: number, n: number, into: number): void;
}

interface Matrix {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly rows: number;
  readonly columns: number;
}

/** Activations are stored in units of 1/1024 in 16 bits: plus or minus 32. */
const UNIT = 1024;
/** Forms whose first two layers are kept; beyond that the cache starts anew. */
const CACHE = 12_000;
/** Words computed at a time. */
const CHUNK = 384;

/** Signed distance bucket of head position j (1-based, 0 root) for dependent position i (1-based); as in training. */
function distanceBucket(i: number, j: number): number {
  if (j === 0) return 16;
  const gap = Math.abs(j - i);
  const bucket = gap <= 4 ? gap - 1 : gap <= 6 ? 4 : gap <= 9 ? 5 : gap <= 14 ? 6 : 7;
  return j < i ? bucket : bucket + 8;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

/** Runs of at most this many words can be analysed: the arc scores grow with the square. */
export const LONGEST_RUN = 180;

/** The trained network, ready to run. Not to be shared between threads. */
export class Network {
  readonly #model: SyntaxModel;
  readonly #memory: WebAssembly.Memory;
  readonly #k: Kernels;
  #f: Float32Array;
  #i16: Int16Array;
  #u32: Uint32Array;
  #top = 1024;
  readonly #tableIndex: readonly Map<string, number>[];
  readonly #gloveIndex: Map<string, number>;
  readonly #tables: readonly Int8Array[];
  readonly #tableScales: readonly number[];
  readonly #glove: Int8Array;
  readonly #input: Matrix;
  readonly #layers: readonly (Matrix & { v: number; b: number })[];
  readonly #tag: readonly [Matrix, Matrix];
  readonly #name: readonly [Matrix, Matrix];
  readonly #mlp: Matrix;
  readonly #arc: Matrix;
  readonly #label: Matrix;
  readonly #root: Float32Array;
  readonly #headBias: Float32Array;
  readonly #distance: Float32Array;
  readonly #distanceOf: Float32Array;
  readonly #inputWidth: number;
  readonly #cache = new Map<string, number>();
  readonly #cacheX: number;
  readonly #cacheU: number;
  readonly #scratch: number;

  constructor(model: SyntaxModel) {
    this.#model = model;
    const c = model.header.config;
    const d = c.hidden;
    this.#inputWidth = Math.ceil((c.glove + c.tables.reduce((a, b) => a + b, 0)) / 8) * 8;
    this.#memory = new WebAssembly.Memory({ initial: 400 });
    this.#f = new Float32Array(this.#memory.buffer);
    this.#i16 = new Int16Array(this.#memory.buffer);
    this.#u32 = new Uint32Array(this.#memory.buffer);
    this.#k = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(KERNELS)), { env: { memory: this.#memory } })
      .exports as unknown as Kernels;
    const index = (joined: string): Map<string, number> => new Map(joined.split('\n').map((value, i) => [value, i]));
    this.#tableIndex = model.header.tables.map(index);
    this.#gloveIndex = index(model.header.glove);
    this.#glove = model.bytes('glove');
    this.#tables = c.tables.map((_, k) => model.bytes(`table${k}`));
    this.#tableScales = c.tables.map((_, k) => (model.floats(`table${k}.scale`)[0] as number) * UNIT);
    this.#input = this.#matrix('input', '', this.#inputWidth);
    this.#layers = Array.from({ length: c.layers }, (_, l) => ({
      ...this.#matrix(`layer${l}`, '', d, true),
      v: this.#putFloats(model.floats(`layer${l}.v`)),
      b: this.#putFloats(model.floats(`layer${l}.b`)),
    }));
    this.#tag = [this.#matrix('tag', '1', d), this.#matrix('tag', '2', c.tagHidden)];
    this.#name = [this.#matrix('name', '1', d), this.#matrix('name', '2', c.nameHidden)];
    this.#mlp = this.#matrix('mlp', '', d);
    this.#arc = this.#matrix('arc', 'u', c.arc);
    this.#label = this.#matrix('label', '', 2 * c.label);
    this.#root = model.floats('root');
    this.#headBias = model.floats('arc.h');
    this.#distance = model.floats('arc.d');
    this.#distanceOf = new Float32Array(2 * LONGEST_RUN + 1);
    for (let gap = -LONGEST_RUN; gap <= LONGEST_RUN; gap++) {
      this.#distanceOf[gap + LONGEST_RUN] =
        gap === 0 ? 0 : (this.#distance[distanceBucket(LONGEST_RUN + 1, LONGEST_RUN + 1 + gap)] as number);
    }
    this.#cacheX = this.#take(CACHE * d * 4);
    this.#cacheU = this.#take(CACHE * 3 * d * 4);
    this.#scratch = this.#top;
  }

  /** Reserves bytes, aligned to 16; memory grows as needed. */
  #take(bytes: number): number {
    const at = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / 65536) + 16);
      this.#f = new Float32Array(this.#memory.buffer);
      this.#i16 = new Int16Array(this.#memory.buffer);
      this.#u32 = new Uint32Array(this.#memory.buffer);
    }
    return at;
  }

  #putFloats(values: Float32Array): number {
    const at = this.#take(values.length * 4);
    this.#f.set(values, at / 4);
    return at;
  }

  /** Loads a matrix packed for the integer product; `rows` may be padded beyond what is stored. */
  #matrix(name: string, suffix: string, rows: number, noBias = false): Matrix {
    const key = name === 'arc' ? 'arc.u' : `${name}.w${suffix}`;
    const entry = this.#model.header.blocks.find((block) => block.name === key);
    const columns = entry?.columns ?? 0;
    const stored = entry?.rows ?? 0;
    const bytes = this.#model.bytes(key);
    const weights = this.#take(rows * columns * 2);
    for (let p = 0; p < rows / 2; p++) {
      for (let j = 0; j < columns; j++) {
        const at = weights / 2 + (p * columns + j) * 2;
        this.#i16[at] = 2 * p < stored ? (bytes[2 * p * columns + j] as number) : 0;
        this.#i16[at + 1] = 2 * p + 1 < stored ? (bytes[(2 * p + 1) * columns + j] as number) : 0;
      }
    }
    const scale = this.#putFloats(this.#model.floats(`${key}.scale`).map((x) => x / UNIT));
    const bias = this.#putFloats(noBias || name === 'arc' ? new Float32Array(columns) : this.#model.floats(`${name}.b${suffix}`));
    return { weights, scale, bias, rows, columns };
  }

  #product(m: Matrix, a: number, lda: number, count: number): number {
    const c = this.#take(count * m.columns * 4);
    this.#k.product(a, lda, m.weights, c, m.columns * 4, count, m.columns, m.rows, m.scale, m.bias);
    return c;
  }

  #quantise(x: number, count: number): number {
    const y = this.#take(count * 2 + 16);
    this.#k.quantise(x, y, Math.ceil(count / 8) * 8, UNIT);
    return y;
  }

  /** Rows of the first two layers for each form, computing those not yet known. */
  #rowsOf(forms: readonly string[]): Int32Array {
    const d = this.#model.header.config.hidden;
    const rows = new Int32Array(forms.length);
    const fresh: string[] = [];
    if (this.#cache.size + forms.length > CACHE) this.#cache.clear();
    forms.forEach((form, i) => {
      let row = this.#cache.get(form);
      if (row === undefined) {
        row = this.#cache.size;
        this.#cache.set(form, row);
        fresh.push(form);
      }
      rows[i] = row;
    });
    if (fresh.length > 0) {
      const first = this.#cache.size - fresh.length;
      const saved = this.#top;
      const width = this.#inputWidth;
      const x = this.#take(fresh.length * width * 2);
      this.#i16.fill(0, x / 2, x / 2 + fresh.length * width);
      fresh.forEach((form, i) => {
        this.#gather(form, x / 2 + i * width);
      });
      const y = this.#product(this.#input, x, width * 2, fresh.length);
      this.#k.leaky(y, fresh.length * d);
      this.#f.copyWithin((this.#cacheX + first * d * 4) / 4, y / 4, y / 4 + fresh.length * d);
      const q = this.#quantise(y, fresh.length * d);
      const u = this.#product(this.#layers[0] as Matrix, q, d * 2, fresh.length);
      this.#f.copyWithin((this.#cacheU + first * 3 * d * 4) / 4, u / 4, u / 4 + fresh.length * 3 * d);
      this.#top = saved;
    }
    return rows;
  }

  #gather(form: string, at: number): void {
    const c = this.#model.header.config;
    const features = featuresOf(form);
    const g = (this.#gloveIndex.get(features.lower) ?? 0) * c.glove;
    // Pretrained vectors are stored in units of 1/64.
    for (let j = 0; j < c.glove; j++) this.#i16[at + j] = (this.#glove[g + j] as number) * (UNIT / 64);
    let to = at + c.glove;
    TABLES.forEach((table, k) => {
      const width = c.tables[k] as number;
      const e = (this.#tableIndex[k]?.get(features[table]) ?? 0) * width;
      const scale = this.#tableScales[k] as number;
      const values = this.#tables[k] as Int8Array;
      for (let j = 0; j < width; j++) this.#i16[to + j] = Math.round((values[e + j] as number) * scale);
      to += width;
    });
  }

  /** Analyses runs of words; each at most LONGEST_RUN long. */
  analyse(runs: readonly (readonly string[])[]): Analysis[] {
    const result: Analysis[] = [];
    let from = 0;
    while (from < runs.length) {
      let end = from;
      let words = 0;
      while (end < runs.length && (end === from || words + (runs[end] as readonly string[]).length <= CHUNK)) {
        words += (runs[end] as readonly string[]).length;
        end++;
      }
      this.#chunk(runs.slice(from, end), words, result);
      this.#top = this.#scratch;
      from = end;
    }
    return result;
  }

  #chunk(runs: readonly (readonly string[])[], total: number, result: Analysis[]): void {
    const c = this.#model.header.config;
    const d = c.hidden;
    const h = d / 2;
    const rows = this.#rowsOf(runs.flat());
    const starts: number[] = [];
    let sum = 0;
    for (const run of runs) {
      starts.push(sum);
      sum += run.length;
    }
    const pu = this.#take(total * 4);
    const px = this.#take(total * 4);
    const cell = this.#take(h * 4);
    for (let t = 0; t < total; t++) {
      this.#u32[pu / 4 + t] = this.#cacheU + (rows[t] as number) * 3 * d * 4;
      this.#u32[px / 4 + t] = this.#cacheX + (rows[t] as number) * d * 4;
    }
    let out = 0;
    let tagInput = 0;
    for (let l = 0; l < c.layers; l++) {
      const layer = this.#layers[l] as Matrix & { v: number; b: number };
      if (l > 0) {
        const q = this.#quantise(out, total * d);
        if (l === c.layers - 1) tagInput = q;
        const u = this.#product(layer, q, d * 2, total);
        for (let t = 0; t < total; t++) {
          this.#u32[pu / 4 + t] = u + t * 3 * d * 4;
          this.#u32[px / 4 + t] = out + t * d * 4;
        }
      }
      const next = this.#take(total * d * 4);
      runs.forEach((run, s) => {
        const n = run.length;
        const first = starts[s] as number;
        const last = first + n - 1;
        this.#k.recur(pu + first * 4, px + first * 4, 4, next + first * d * 4, d * 4, n, h, layer.v, layer.b, cell, 0, 0);
        this.#k.recur(
          pu + last * 4,
          px + last * 4,
          -4,
          next + last * d * 4 + h * 4,
          -d * 4,
          n,
          h,
          layer.v + d * 4,
          layer.b + d * 4,
          cell,
          3 * h * 4,
          h * 4,
        );
      });
      out = next;
    }
    const top = this.#quantise(out, total * d);
    if (c.layers === 1) tagInput = top;
    const tags = this.#head(this.#tag, tagInput, total);
    const names = this.#head(this.#name, top, total);
    const tagIndex = this.#take(total * 4);
    this.#k.largest(tags, c.tags * 4, total, this.#model.header.tags.length, tagIndex);
    const mw = this.#mlp.columns;
    const mlp = this.#product(this.#mlp, top, d * 2, total);
    this.#k.leaky(mlp, total * mw);
    const mlp16 = this.#quantise(mlp, total * mw);
    const q = this.#product(this.#arc, mlp16, mw * 2, total);
    const heads: Int32Array[] = runs.map((run, s) => this.#headsOf(starts[s] as number, run.length, mlp, q));
    const labels = this.#labelsOf(heads, starts, total, mlp);
    runs.forEach((run, s) => {
      const first = starts[s] as number;
      const nameScores = new Float32Array(run.length * c.names);
      nameScores.set(this.#f.subarray(names / 4 + first * c.names, names / 4 + (first + run.length) * c.names));
      result.push({
        tags: Int32Array.from(this.#u32.subarray(tagIndex / 4 + first, tagIndex / 4 + first + run.length)),
        heads: heads[s] as Int32Array,
        labels: labels.slice(first, first + run.length),
        names: nameScores,
      });
    });
  }

  #head(head: readonly [Matrix, Matrix], input: number, total: number): number {
    const hidden = this.#product(head[0], input, head[0].rows * 2, total);
    this.#k.leaky(hidden, total * head[0].columns);
    const q = this.#quantise(hidden, total * head[0].columns);
    return this.#product(head[1], q, head[1].rows * 2, total);
  }

  #headsOf(first: number, n: number, mlp: number, q: number): Int32Array {
    const c = this.#model.header.config;
    const mw = this.#mlp.columns;
    const w = n + 1;
    const saved = this.#top;
    const hm = this.#take(w * c.arc * 4);
    const s = this.#take(n * w * 4);
    const g = this.#f;
    g.set(this.#root.subarray(0, c.arc), hm / 4);
    for (let j = 0; j < n; j++) {
      const from = mlp / 4 + (first + j) * mw + c.arc;
      g.copyWithin(hm / 4 + (j + 1) * c.arc, from, from + c.arc);
    }
    this.#k.scores(q + first * c.arc * 4, c.arc * 4, hm, c.arc * 4, s, n, w, c.arc);
    const scores = g.slice(s / 4, s / 4 + n * w);
    for (let j = 0; j < w; j++) {
      let bias = 0;
      const at = hm / 4 + j * c.arc;
      for (let k = 0; k < c.arc; k++) bias += (g[at + k] as number) * (this.#headBias[k] as number);
      for (let i = 0; i < n; i++) {
        const gap = j === 0 ? (this.#distance[16] as number) : (this.#distanceOf[j - i - 1 + LONGEST_RUN] as number);
        scores[i * w + j] = (scores[i * w + j] as number) + bias + gap;
      }
    }
    this.#top = saved;
    return bestTree(scores, n);
  }

  #labelsOf(heads: readonly Int32Array[], starts: readonly number[], total: number, mlp: number): Int32Array {
    const c = this.#model.header.config;
    const mw = this.#mlp.columns;
    const width = 2 * c.label;
    const x = this.#take(total * width * 4);
    const f = this.#f;
    heads.forEach((list, s) => {
      const first = starts[s] as number;
      for (let i = 0; i < list.length; i++) {
        const dep = mlp / 4 + (first + i) * mw + 2 * c.arc;
        const head = list[i] as number;
        const vec = mlp / 4 + (first + head - 1) * mw + 2 * c.arc + c.label;
        const into = x / 4 + (first + i) * width;
        for (let k = 0; k < c.label; k++) {
          const a = f[dep + k] as number;
          const b = head === 0 ? (this.#root[c.arc + k] as number) : (f[vec + k] as number);
          f[into + k] = a + b;
          f[into + c.label + k] = a * b;
        }
      }
    });
    const q16 = this.#quantise(x, total * width);
    const scores = this.#product(this.#label, q16, width * 2, total);
    const into = this.#take(total * 4);
    this.#k.largest(scores, c.labels * 4, total, this.#model.header.labels.length, into);
    return Int32Array.from(this.#u32.subarray(into / 4, into / 4 + total));
  }
}
