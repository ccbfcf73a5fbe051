import { bestLabels } from '../../src/syntax/label-path.ts';
import { chainLoss } from './chain.ts';
import { type Config, DISTANCES, distanceBucket, type Kernels, parametersOf } from './net.ts';

/** Columns of the encoded tokens. */
export const COLUMNS = 12;
export const TAG = 8;
export const HEAD = 9;
export const LABEL = 10;
export const NAME = 11;

export interface Encoded {
  readonly tokens: Int32Array;
  /** Start of each sentence in tokens, and the end. */
  readonly starts: Int32Array;
  /** Index of the guideline by which each sentence's names are annotated. */
  readonly guides: Uint8Array;
}

/** Weights of tags and of whole name sequences in the loss; arcs and labels have 1. */
const TAG_WEIGHT = 1.5;
const NAME_WEIGHT = 2;

export interface Region {
  readonly offsets: { readonly [name: string]: number };
  readonly floats: number;
}

export interface Dropout {
  readonly input: number;
  readonly layer: number;
  readonly mlp: number;
  readonly glove: number;
}

/** Offsets (in floats) of the parameters within their block. */
export function layout(config: Config): Region {
  const offsets: { [name: string]: number } = {};
  let floats = 0;
  for (const parameter of parametersOf(config)) {
    offsets[parameter.name] = floats;
    floats += Math.ceil((parameter.rows * parameter.columns) / 8) * 8;
  }
  return { offsets, floats };
}

/** Deterministic generator (xorshift32), in [0, 1). */
export class Random {
  state: number;
  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) | 1;
    for (let i = 0; i < 8; i++) this.next();
  }
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) / 4294967296;
  }
}

export interface Decoded {
  readonly tags: Int32Array;
  readonly names: Int32Array;
  /** Arc scores of each sentence: n x (n + 1). */
  readonly arcs: Float32Array[];
  /** Label scores for given heads. */
  readonly labelsFor: (sentence: number, heads: Int32Array) => Int32Array;
}

/** Forward and backward passes of one thread over a batch of sentences, in its own arena of the shared memory. */
export class WorkerNet {
  readonly #f: Float32Array;
  readonly #k: Kernels;
  readonly #c: Config;
  readonly #r: Region;
  readonly #p: number;
  readonly #g: number;
  readonly #glove: number;
  readonly #arena: number;
  #top: number;

  /** All positions are float indexes into the shared memory. */
  constructor(o: {
    memory: Float32Array;
    kernels: Kernels;
    config: Config;
    region: Region;
    parameters: number;
    gradients: number;
    glove: number;
    arena: number;
  }) {
    this.#f = o.memory;
    this.#k = o.kernels;
    this.#c = o.config;
    this.#r = o.region;
    this.#p = o.parameters;
    this.#g = o.gradients;
    this.#glove = o.glove;
    this.#arena = o.arena;
    this.#top = o.arena;
  }

  #take(floats: number): number {
    const at = this.#top;
    this.#top += Math.ceil(floats / 8) * 8;
    return at;
  }
  #zeros(floats: number): number {
    const at = this.#take(floats);
    this.#f.fill(0, at, at + floats);
    return at;
  }
  #at(name: string): number {
    return this.#p + (this.#r.offsets[name] as number);
  }
  #grad(name: string): number {
    return this.#g + (this.#r.offsets[name] as number);
  }
  /** C[m x n] (+)= A[m x k] B[k x n] */
  #nn(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    acc: boolean,
  ): void {
    this.#k.gemm(a * 4, lda * 4, 4, b * 4, ldb * 4, c * 4, ldc * 4, m, n, k, acc ? 1 : 0);
  }
  /** C[m x n] (+)= A^T B, A [k x m], B [k x n] */
  #tn(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    acc: boolean,
  ): void {
    this.#k.gemm(a * 4, 4, lda * 4, b * 4, ldb * 4, c * 4, ldc * 4, m, n, k, acc ? 1 : 0);
  }
  /** C[m x n] (+)= A B^T, B [n x k]: B is transposed into scratch first. */
  #nt(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    acc: boolean,
  ): void {
    const f = this.#f;
    const saved = this.#top;
    const t = this.#take(n * k);
    for (let i = 0; i < n; i++) for (let j = 0; j < k; j++) f[t + j * n + i] = f[b + i * ldb + j] as number;
    this.#nn(a, lda, t, n, c, ldc, m, n, k, acc);
    this.#top = saved;
  }
  #linear(x: number, ldx: number, inWidth: number, name: string, suffix: string, rows: number, width: number): number {
    const f = this.#f;
    const y = this.#take(rows * width);
    this.#nn(x, ldx, this.#at(`${name}.w${suffix}`), width, y, width, rows, width, inWidth, false);
    const b = this.#at(`${name}.b${suffix}`);
    for (let t = 0; t < rows; t++)
      for (let j = 0; j < width; j++) f[y + t * width + j] = (f[y + t * width + j] as number) + (f[b + j] as number);
    return y;
  }
  /** Gradients of a linear map: weights and bias are added to, returns nothing; dx (+)= dy W^T when asked. */
  #linearBack(
    x: number,
    ldx: number,
    inWidth: number,
    name: string,
    suffix: string,
    rows: number,
    width: number,
    dy: number,
    dx: number,
    lddx: number,
    acc: boolean,
  ): void {
    const f = this.#f;
    this.#tn(x, ldx, dy, width, this.#grad(`${name}.w${suffix}`), width, inWidth, width, rows, true);
    const db = this.#grad(`${name}.b${suffix}`);
    for (let t = 0; t < rows; t++)
      for (let j = 0; j < width; j++) f[db + j] = (f[db + j] as number) + (f[dy + t * width + j] as number);
    if (dx >= 0) this.#nt(dy, width, this.#at(`${name}.w${suffix}`), width, dx, lddx, rows, inWidth, width, acc);
  }
  /** Leaky ReLU in place, with dropout; the mask (slope times keep scale) is kept for the way back. */
  #activate(y: number, count: number, drop: number, random: Random | null): number {
    const f = this.#f;
    const mask = this.#take(count);
    const scale = 1 / (1 - drop);
    for (let i = 0; i < count; i++) {
      let m = (f[y + i] as number) > 0 ? 1 : 0.1;
      if (random !== null && drop > 0) m = random.next() < drop ? 0 : m * scale;
      f[mask + i] = m;
      f[y + i] = (f[y + i] as number) * m;
    }
    return mask;
  }

  /**
   * Runs the sentences. With `random` the gradients of the summed losses are added to this worker's block and the losses
   * are returned; without, nothing is dropped and the decoded scores are returned.
   */
  run(data: Encoded, sentences: readonly number[], random: Random | null, drop: Dropout): { loss: number[]; decoded: Decoded } {
    this.#top = this.#arena;
    const f = this.#f;
    const c = this.#c;
    const d = c.hidden;
    const h = d / 2;
    const ranges: [number, number][] = [];
    let total = 0;
    for (const s of sentences) {
      const n = (data.starts[s + 1] as number) - (data.starts[s] as number);
      ranges.push([total, n]);
      total += n;
    }
    const tok = new Int32Array(total * COLUMNS);
    sentences.forEach((s, k) => {
      tok.set(
        data.tokens.subarray((data.starts[s] as number) * COLUMNS, (data.starts[s + 1] as number) * COLUMNS),
        (ranges[k] as [number, number])[0] * COLUMNS,
      );
    });
    // --- input
    const inputWidth = c.glove + c.tables.reduce((a, b) => a + b, 0);
    const x = this.#take(total * inputWidth);
    const inputKeep = 1 / (1 - drop.input);
    const inputMask = random === null ? -1 : this.#take(total * inputWidth);
    for (let t = 0; t < total; t++) {
      let at = x + t * inputWidth;
      let row = tok[t * COLUMNS] as number;
      if (random !== null && random.next() < drop.glove) row = 0;
      const g = this.#glove + row * c.glove;
      f.copyWithin(at, g, g + c.glove);
      at += c.glove;
      for (let k = 0; k < c.tables.length; k++) {
        const width = c.tables[k] as number;
        const e = this.#at(`table${k}`) + (tok[t * COLUMNS + 1 + k] as number) * width;
        f.copyWithin(at, e, e + width);
        at += width;
      }
    }
    if (random !== null) {
      for (let i = 0; i < total * inputWidth; i++) {
        const m = random.next() < drop.input ? 0 : inputKeep;
        f[inputMask + i] = m;
        f[x + i] = (f[x + i] as number) * m;
      }
    }
    const x0 = this.#linear(x, inputWidth, inputWidth, 'input', '', total, d);
    const x0Mask = this.#activate(x0, total * d, 0, null);
    // --- recurrent layers
    const outs: number[] = [x0];
    const us: number[] = [];
    const cs: number[] = [];
    const masks: number[] = [];
    for (let l = 0; l < c.layers; l++) {
      const input = outs[l] as number;
      const u = this.#take(total * 3 * d);
      this.#nn(input, d, this.#at(`layer${l}.w`), 3 * d, u, 3 * d, total, 3 * d, d, false);
      const cell = this.#take(total * d);
      const out = this.#take(total * d);
      const mask = this.#take(ranges.length * d);
      const keep = 1 / (1 - drop.layer);
      for (let i = 0; i < ranges.length * d; i++) f[mask + i] = random === null ? 1 : random.next() < drop.layer ? 0 : keep;
      const v = this.#at(`layer${l}.v`);
      const b = this.#at(`layer${l}.b`);
      ranges.forEach(([start, n], s) => {
        for (let dir = 0; dir < 2; dir++) {
          for (let step = 0; step < n; step++) {
            const t = start + (dir === 0 ? step : n - 1 - step);
            const before = step === 0 ? -1 : cell + (dir === 0 ? t - 1 : t + 1) * d + dir * h;
            const ut = u + t * 3 * d + dir * 3 * h;
            const ct = cell + t * d + dir * h;
            const xt = input + t * d + dir * h;
            const ot = out + t * d + dir * h;
            const mt = mask + s * d + dir * h;
            const vd = v + dir * d;
            const bd = b + dir * d;
            for (let j = 0; j < h; j++) {
              const prev = before < 0 ? 0 : (f[before + j] as number);
              const fg = 1 / (1 + Math.exp(-((f[ut + h + j] as number) + (f[vd + j] as number) * prev + (f[bd + j] as number))));
              const rg =
                1 /
                (1 + Math.exp(-((f[ut + 2 * h + j] as number) + (f[vd + h + j] as number) * prev + (f[bd + h + j] as number))));
              const cell1 = fg * prev + (1 - fg) * (f[ut + j] as number);
              // The gates are kept in place of their inputs for the way back.
              f[ut + h + j] = fg;
              f[ut + 2 * h + j] = rg;
              f[ct + j] = cell1;
              f[ot + j] = (rg * cell1 + (1 - rg) * (f[xt + j] as number)) * (f[mt + j] as number);
            }
          }
        }
      });
      us.push(u);
      cs.push(cell);
      masks.push(mask);
      outs.push(out);
    }
    const last = outs[c.layers] as number;
    const tagLayer = Math.max(1, c.layers - 1);
    const tagInput = outs[tagLayer] as number;
    // --- heads
    const tagHidden = this.#linear(tagInput, d, d, 'tag', '1', total, c.tagHidden);
    const tagMask = this.#activate(tagHidden, total * c.tagHidden, drop.mlp, random);
    const tagOut = this.#linear(tagHidden, c.tagHidden, c.tagHidden, 'tag', '2', total, c.tags);
    const nameHidden = this.#linear(last, d, d, 'name', '1', total, c.nameHidden);
    const nameMask = this.#activate(nameHidden, total * c.nameHidden, drop.mlp, random);
    const nameOut = this.#linear(nameHidden, c.nameHidden, c.nameHidden, 'name', '2', total, c.guides * c.names);
    const nameWidth = c.guides * c.names;
    const mw = 2 * c.arc + 2 * c.label;
    const mlp = this.#linear(last, d, d, 'mlp', '', total, mw);
    const mlpMask = this.#activate(mlp, total * mw, drop.mlp, random);
    const q = this.#take(total * c.arc);
    this.#nn(mlp, mw, this.#at('arc.u'), c.arc, q, c.arc, total, c.arc, c.arc, false);
    const root = this.#at('root');
    const hb = this.#at('arc.h');
    const db = this.#at('arc.d');
    const arcScores: number[] = [];
    const headMats: number[] = [];
    ranges.forEach(([start, n]) => {
      const w = n + 1;
      const hm = this.#take(w * c.arc);
      f.copyWithin(hm, root, root + c.arc);
      for (let j = 0; j < n; j++) {
        const from = mlp + (start + j) * mw + c.arc;
        f.copyWithin(hm + (j + 1) * c.arc, from, from + c.arc);
      }
      const s = this.#take(n * w);
      this.#nt(q + start * c.arc, c.arc, hm, c.arc, s, w, n, w, c.arc, false);
      for (let j = 0; j < w; j++) {
        let bias = 0;
        for (let k = 0; k < c.arc; k++) bias += (f[hm + j * c.arc + k] as number) * (f[hb + k] as number);
        for (let i = 0; i < n; i++)
          f[s + i * w + j] = (f[s + i * w + j] as number) + bias + (f[db + distanceBucket(i + 1, j)] as number);
      }
      for (let i = 0; i < n; i++) f[s + i * w + i + 1] = -1e9;
      arcScores.push(s);
      headMats.push(hm);
    });
    const labelInput = (t: number, headVec: number, into: number): void => {
      const dep = mlp + t * mw + 2 * c.arc;
      for (let k = 0; k < c.label; k++) {
        const a = f[dep + k] as number;
        const b = f[headVec + k] as number;
        f[into + k] = a + b;
        f[into + c.label + k] = a * b;
      }
    };
    const headLabelVec = (start: number, head: number): number =>
      head === 0 ? root + c.arc : mlp + (start + head - 1) * mw + 2 * c.arc + c.label;

    if (random === null) {
      const tags = new Int32Array(total);
      const names = new Int32Array(total);
      for (let t = 0; t < total; t++) {
        tags[t] = argmax(f, tagOut + t * c.tags, c.tags);
      }
      ranges.forEach(([start, n], s) => {
        const guide = data.guides[sentences[s] as number] as number;
        const scores = new Float32Array(n * c.names);
        for (let i = 0; i < n; i++) {
          const from = nameOut + (start + i) * nameWidth + guide * c.names;
          scores.set(f.subarray(from, from + c.names), i * c.names);
        }
        const from = this.#at('name.t') + guide * c.names * c.names;
        names.set(bestLabels(scores, c.names, n, f.subarray(from, from + c.names * c.names)), start);
      });
      const decoded: Decoded = {
        tags,
        names,
        arcs: ranges.map(([, n], s) => f.slice(arcScores[s] as number, (arcScores[s] as number) + n * (n + 1))),
        labelsFor: (s, heads) => {
          const [start, n] = ranges[s] as [number, number];
          const labels = new Int32Array(n);
          const li = this.#take(2 * c.label);
          const lo = this.#take(c.labels);
          const lw = this.#at('label.w');
          const lb = this.#at('label.b');
          for (let i = 0; i < n; i++) {
            labelInput(start + i, headLabelVec(start, heads[i] as number), li);
            this.#nn(li, 2 * c.label, lw, c.labels, lo, c.labels, 1, c.labels, 2 * c.label, false);
            for (let k = 0; k < c.labels; k++) f[lo + k] = (f[lo + k] as number) + (f[lb + k] as number);
            labels[i] = argmax(f, lo, c.labels);
          }
          return labels;
        },
      };
      return { loss: [], decoded };
    }

    // --- losses and gradients
    const loss = [0, 0, 0, 0];
    const dLast = this.#zeros(total * d);
    const dTagInput = this.#zeros(total * d);
    const dMlp = this.#zeros(total * mw);
    // tags
    loss[0] = softmaxLoss(
      f,
      tagOut,
      total,
      c.tags,
      (t) => tok[t * COLUMNS + TAG] as number,
      () => TAG_WEIGHT,
    );
    const dTagHidden = this.#take(total * c.tagHidden);
    this.#linearBack(tagHidden, c.tagHidden, c.tagHidden, 'tag', '2', total, c.tags, tagOut, dTagHidden, c.tagHidden, false);
    scaleBy(f, dTagHidden, tagMask, total * c.tagHidden);
    this.#linearBack(tagInput, d, d, 'tag', '1', total, c.tagHidden, dTagHidden, dTagInput, d, true);
    // names
    ranges.forEach(([start, n], s) => {
      const guide = data.guides[sentences[s] as number] as number;
      loss[1] =
        (loss[1] as number) +
        chainLoss(f, {
          scores: nameOut + start * nameWidth,
          width: nameWidth,
          from: guide * c.names,
          labels: c.names - 1,
          transitions: this.#at('name.t') + guide * c.names * c.names,
          gradient: this.#grad('name.t') + guide * c.names * c.names,
          words: n,
          goldOf: (i) => tok[(start + i) * COLUMNS + NAME] as number,
          weight: NAME_WEIGHT,
        });
    });
    const dNameHidden = this.#take(total * c.nameHidden);
    this.#linearBack(
      nameHidden,
      c.nameHidden,
      c.nameHidden,
      'name',
      '2',
      total,
      nameWidth,
      nameOut,
      dNameHidden,
      c.nameHidden,
      false,
    );
    scaleBy(f, dNameHidden, nameMask, total * c.nameHidden);
    this.#linearBack(last, d, d, 'name', '1', total, c.nameHidden, dNameHidden, dLast, d, true);
    // arcs
    const dq = this.#zeros(total * c.arc);
    const gRoot = this.#grad('root');
    const gHb = this.#grad('arc.h');
    const gDb = this.#grad('arc.d');
    ranges.forEach(([start, n], s) => {
      if ((tok[start * COLUMNS + HEAD] as number) < 0) return;
      const w = n + 1;
      const sc = arcScores[s] as number;
      const hm = headMats[s] as number;
      loss[2] =
        (loss[2] as number) +
        softmaxLoss(
          f,
          sc,
          n,
          w,
          (i) => tok[(start + i) * COLUMNS + HEAD] as number,
          () => 1,
        );
      for (let i = 0; i < n; i++) {
        f[sc + i * w + i + 1] = 0;
        for (let j = 0; j < w; j++) {
          const k = gDb + distanceBucket(i + 1, j);
          if (j !== i + 1) f[k] = (f[k] as number) + (f[sc + i * w + j] as number);
        }
      }
      this.#nn(sc, w, hm, c.arc, dq + start * c.arc, c.arc, n, c.arc, w, false);
      const dhm = this.#take(w * c.arc);
      this.#tn(sc, w, q + start * c.arc, c.arc, dhm, c.arc, w, c.arc, n, false);
      for (let j = 0; j < w; j++) {
        let g = 0;
        for (let i = 0; i < n; i++) g += f[sc + i * w + j] as number;
        const into = j === 0 ? gRoot : dMlp + (start + j - 1) * mw + c.arc;
        for (let k = 0; k < c.arc; k++) {
          f[gHb + k] = (f[gHb + k] as number) + g * (f[hm + j * c.arc + k] as number);
          f[into + k] = (f[into + k] as number) + (f[dhm + j * c.arc + k] as number) + g * (f[hb + k] as number);
        }
      }
    });
    this.#tn(mlp, mw, dq, c.arc, this.#grad('arc.u'), c.arc, c.arc, c.arc, total, true);
    this.#nt(dq, c.arc, this.#at('arc.u'), c.arc, dMlp, mw, total, c.arc, c.arc, true);
    // labels, for gold heads
    const lw2 = 2 * c.label;
    const li = this.#take(total * lw2);
    const parsed: number[] = [];
    const headVecs: number[] = [];
    ranges.forEach(([start, n]) => {
      if ((tok[start * COLUMNS + HEAD] as number) < 0) return;
      for (let i = 0; i < n; i++) {
        const vec = headLabelVec(start, tok[(start + i) * COLUMNS + HEAD] as number);
        labelInput(start + i, vec, li + parsed.length * lw2);
        parsed.push(start + i);
        headVecs.push(vec);
      }
    });
    if (parsed.length > 0) {
      const m = parsed.length;
      const lo = this.#linear(li, lw2, lw2, 'label', '', m, c.labels);
      loss[3] = softmaxLoss(
        f,
        lo,
        m,
        c.labels,
        (i) => tok[(parsed[i] as number) * COLUMNS + LABEL] as number,
        () => 1,
      );
      const dli = this.#take(m * lw2);
      this.#linearBack(li, lw2, lw2, 'label', '', m, c.labels, lo, dli, lw2, false);
      for (let i = 0; i < m; i++) {
        const dep = mlp + (parsed[i] as number) * mw + 2 * c.arc;
        const vec = headVecs[i] as number;
        const dDep = dMlp + (parsed[i] as number) * mw + 2 * c.arc;
        const dVec = vec === root + c.arc ? gRoot + c.arc : dMlp + (vec - mlp);
        for (let k = 0; k < c.label; k++) {
          const ga = f[dli + i * lw2 + k] as number;
          const gm = f[dli + i * lw2 + c.label + k] as number;
          f[dDep + k] = (f[dDep + k] as number) + ga + gm * (f[vec + k] as number);
          f[dVec + k] = (f[dVec + k] as number) + ga + gm * (f[dep + k] as number);
        }
      }
    }
    scaleBy(f, dMlp, mlpMask, total * mw);
    this.#linearBack(last, d, d, 'mlp', '', total, mw, dMlp, dLast, d, true);
    // --- recurrent layers, backwards
    let dOut = dLast;
    for (let l = c.layers - 1; l >= 0; l--) {
      if (l + 1 === tagLayer)
        for (let i = 0; i < total * d; i++) f[dOut + i] = (f[dOut + i] as number) + (f[dTagInput + i] as number);
      const input = outs[l] as number;
      const u = us[l] as number;
      const cell = cs[l] as number;
      const mask = masks[l] as number;
      const dIn = this.#zeros(total * d);
      const v = this.#at(`layer${l}.v`);
      const gv = this.#grad(`layer${l}.v`);
      const gb = this.#grad(`layer${l}.b`);
      const carry = this.#take(h);
      ranges.forEach(([start, n], s) => {
        for (let dir = 0; dir < 2; dir++) {
          f.fill(0, carry, carry + h);
          for (let step = n - 1; step >= 0; step--) {
            const t = start + (dir === 0 ? step : n - 1 - step);
            const before = step === 0 ? -1 : cell + (dir === 0 ? t - 1 : t + 1) * d + dir * h;
            const ut = u + t * 3 * d + dir * 3 * h;
            const ct = cell + t * d + dir * h;
            const xt = input + t * d + dir * h;
            const ot = dOut + t * d + dir * h;
            const mt = mask + s * d + dir * h;
            const it = dIn + t * d + dir * h;
            const vd = v + dir * d;
            const gvd = gv + dir * d;
            const gbd = gb + dir * d;
            for (let j = 0; j < h; j++) {
              const prev = before < 0 ? 0 : (f[before + j] as number);
              const z = f[ut + j] as number;
              const fg = f[ut + h + j] as number;
              const rg = f[ut + 2 * h + j] as number;
              const cj = f[ct + j] as number;
              const xj = f[xt + j] as number;
              const dh = (f[ot + j] as number) * (f[mt + j] as number);
              const dc = dh * rg + (f[carry + j] as number);
              const dr = dh * (cj - xj) * rg * (1 - rg);
              const df = dc * (prev - z) * fg * (1 - fg);
              f[it + j] = (f[it + j] as number) + dh * (1 - rg);
              f[carry + j] = dc * fg + df * (f[vd + j] as number) + dr * (f[vd + h + j] as number);
              f[gvd + j] = (f[gvd + j] as number) + df * prev;
              f[gvd + h + j] = (f[gvd + h + j] as number) + dr * prev;
              f[gbd + j] = (f[gbd + j] as number) + df;
              f[gbd + h + j] = (f[gbd + h + j] as number) + dr;
              f[ut + j] = dc * (1 - fg);
              f[ut + h + j] = df;
              f[ut + 2 * h + j] = dr;
            }
          }
        }
      });
      this.#tn(input, d, u, 3 * d, this.#grad(`layer${l}.w`), 3 * d, d, 3 * d, total, true);
      this.#nt(u, 3 * d, this.#at(`layer${l}.w`), 3 * d, dIn, d, total, d, 3 * d, true);
      dOut = dIn;
    }
    scaleBy(f, dOut, x0Mask, total * d);
    const dx = this.#take(total * inputWidth);
    this.#linearBack(x, inputWidth, inputWidth, 'input', '', total, d, dOut, dx, inputWidth, false);
    scaleBy(f, dx, inputMask, total * inputWidth);
    for (let t = 0; t < total; t++) {
      let at = dx + t * inputWidth + c.glove;
      for (let k = 0; k < c.tables.length; k++) {
        const width = c.tables[k] as number;
        const e = this.#grad(`table${k}`) + (tok[t * COLUMNS + 1 + k] as number) * width;
        for (let j = 0; j < width; j++) f[e + j] = (f[e + j] as number) + (f[at + j] as number);
        at += width;
      }
    }
    return { loss, decoded: { tags: new Int32Array(0), names: new Int32Array(0), arcs: [], labelsFor: () => new Int32Array(0) } };
  }
}

export { DISTANCES };

function argmax(f: Float32Array, at: number, n: number): number {
  let best = 0;
  for (let i = 1; i < n; i++) if ((f[at + i] as number) > (f[at + best] as number)) best = i;
  return best;
}

function scaleBy(f: Float32Array, x: number, mask: number, count: number): void {
  for (let i = 0; i < count; i++) f[x + i] = (f[x + i] as number) * (f[mask + i] as number);
}

/** Turns rows of scores into gradients of the cross entropy (probability minus gold) and returns the summed loss. Gold -1: no loss. */
function softmaxLoss(
  f: Float32Array,
  at: number,
  rows: number,
  width: number,
  goldOf: (row: number) => number,
  weightOf: (row: number) => number,
): number {
  let loss = 0;
  for (let r = 0; r < rows; r++) {
    const base = at + r * width;
    const gold = goldOf(r);
    const weight = weightOf(r);
    if (gold < 0) {
      f.fill(0, base, base + width);
      continue;
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < width; j++) if ((f[base + j] as number) > top) top = f[base + j] as number;
    let sum = 0;
    for (let j = 0; j < width; j++) {
      const e = Math.exp((f[base + j] as number) - top);
      f[base + j] = e;
      sum += e;
    }
    for (let j = 0; j < width; j++) f[base + j] = (weight * (f[base + j] as number)) / sum;
    const p = f[base + gold] as number;
    loss -= weight * Math.log(Math.max(p / weight, 1e-12));
    f[base + gold] = p - weight;
  }
  return loss;
}
