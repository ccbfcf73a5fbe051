import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildKernels } from '../kernels/build.ts';
import type { Config, Kernels } from './net.ts';
import { parametersOf } from './net.ts';
import { COLUMNS, type Encoded, layout, Random, WorkerNet } from './worker-net.ts';

const config: Config = {
  glove: 8,
  tables: [8, 8, 8, 8, 8, 8, 8],
  rows: [4, 3, 3, 3, 3, 3, 3],
  hidden: 16,
  layers: 2,
  tagHidden: 8,
  tags: 8,
  nameHidden: 8,
  names: 8,
  guides: 2,
  arc: 8,
  label: 8,
  labels: 8,
};

it('has the gradients of its loss', () => {
  const out = join(tmpdir(), `rapporteur-test-kernels-${process.pid}.wasm`);
  const asc = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
  const flags =
    '-O3 --noAssert --runtime stub --importMemory --initialMemory 100 --maximumMemory 16384 --enable simd --enable threads --sharedMemory'.split(
      ' ',
    );
  execFileSync(process.execPath, [asc, join(import.meta.dirname, '../kernels/assembly/gemm.ts'), '-o', out, ...flags]);
  const memory = new WebAssembly.Memory({ initial: 200, maximum: 16384, shared: true });
  const kernels = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(readFileSync(out))), { env: { memory } })
    .exports as unknown as Kernels;
  const f = new Float32Array(memory.buffer);
  const region = layout(config);
  const parameters = 1024;
  const gradients = parameters + region.floats;
  const glove = gradients + region.floats;
  const arena = glove + 64;
  const random = new Random(3);
  for (let i = 0; i < region.floats; i++) f[parameters + i] = (random.next() - 0.5) * 0.6;
  for (let i = 0; i < 64; i++) f[glove + i] = random.next() - 0.5;
  // Two sentences of four and three words, annotated in full.
  const tokens = new Int32Array(7 * COLUMNS);
  const heads = [2, 0, 2, 3, 0, 1, 2];
  for (let t = 0; t < 7; t++)
    tokens.set([t % 4, 1 + (t % 3), t % 3, 1, 2, t % 2, 1, 2, t % 6, heads[t] as number, t % 5, t % 4], t * COLUMNS);
  const data: Encoded = { tokens, starts: Int32Array.from([0, 4, 7]), guides: Uint8Array.from([0, 1]) };
  const net = new WorkerNet({ memory: f, kernels, config, region, parameters, gradients, glove, arena });
  const drop = { input: 0, layer: 0, mlp: 0, glove: 0 };
  const lossOf = (): number => net.run(data, [0, 1], new Random(1), drop).loss.reduce((sum, x) => sum + x, 0);
  f.fill(0, gradients, gradients + region.floats);
  lossOf();
  const analytic = f.slice(gradients, gradients + region.floats);
  for (const { name, rows, columns } of parametersOf(config)) {
    for (let k = 0; k < 4; k++) {
      const i = (region.offsets[name] as number) + Math.floor(random.next() * rows * columns);
      const saved = f[parameters + i] as number;
      const step = 0.001; // small, since the rectifier has a kink
      f[parameters + i] = saved + step;
      const above = lossOf();
      f[parameters + i] = saved - step;
      const below = lossOf();
      f[parameters + i] = saved;
      const numeric = (above - below) / (2 * step);
      expect(Math.abs(numeric - (analytic[i] as number)), `${name}[${i}]: ${numeric} against ${analytic[i]}`).toBeLessThan(
        0.02 + 0.05 * Math.abs(numeric),
      );
    }
  }
}, 60_000);

it('ships the kernels its sources compile to', () => {
  expect(readFileSync(join(import.meta.dirname, '../../src/syntax/kernels.generated.ts'), 'utf8')).toBe(buildKernels());
}, 60_000);
