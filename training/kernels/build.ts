import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Compiles the reader's kernels to WebAssembly and writes them as a module of text, so that they need no loader. */
export function buildKernels(): string {
  const out = join(tmpdir(), `rapporteur-kernels-${process.pid}.wasm`);
  const asc = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
  const source = join(import.meta.dirname, 'assembly/reader.ts');
  execFileSync(process.execPath, [
    asc,
    source,
    '-o',
    out,
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--importMemory',
    '--enable',
    'simd',
  ]);
  const text = readFileSync(out).toString('base64');
  return `/** WebAssembly of training/kernels/assembly/reader.ts, made by training/kernels/build.ts. */\nexport const KERNELS: string =\n  '${text}';\n`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, '../../src/syntax/kernels.generated.ts'), buildKernels());
