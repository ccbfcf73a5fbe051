/**
 * `npm run bench`: how fast is reading, beside wink-nlp's full pipeline and compromise in the same run; does its cost grow with length; how
 * much memory does it take; what do two threads give. Writes bench/results.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { openDesk } from '../src/app/index.ts';
import { english } from '../src/lang/index.ts';
import type { Context, Doc, LayerName } from '../src/model/index.ts';
import { stagesWith, version } from '../src/record/index.ts';
import { loadModel } from '../src/syntax/load.ts';
import { rates } from './rate.ts';
import { bodies, countWords, dispatches, textOfWords } from './texts.ts';

const root = join(import.meta.dirname, '..');
const { reader, knowledge } = openDesk().desk;
const context: Context = { language: english, knowledge, published: '2024-03-05', title: null, publisher: null };
const words = bodies.reduce((sum, body) => sum + countWords(body), 0);

const stages = stagesWith(loadModel());
const syntaxStages = stages.slice(0, stages.findIndex((stage) => stage.adds === 'names') + 1);
const textStages = syntaxStages.filter((stage) => stage.adds !== 'words' && stage.adds !== 'names');

function runStages(list: typeof stages, text: string): number {
  let doc: Doc = { id: 'bench', text };
  // Each stage finds the layers of those before it.
  for (const stage of list) doc = { ...doc, [stage.adds]: stage.run(doc as Doc<LayerName>, context) };
  return Object.keys(doc).length;
}

const wink = winkNlp(model);

console.error('speed, side by side ...');
const speed = rates(
  [
    {
      name: 'rapporteur, whole reading',
      run: () => dispatches.reduce((sum, text) => sum + reader.read({ text }).sentences.length * 0, words),
    },
    {
      name: 'rapporteur, text and syntax',
      run: () => bodies.reduce((sum, text) => sum + runStages(syntaxStages, text) * 0, words),
    },
    { name: 'rapporteur, text only', run: () => bodies.reduce((sum, text) => sum + runStages(textStages, text) * 0, words) },
    {
      name: 'wink-nlp, full pipeline',
      run: () => bodies.reduce((sum, text) => sum + wink.readDoc(text).tokens().length() * 0, words),
    },
    { name: 'compromise', run: () => bodies.reduce((sum, text) => sum + compromise(text).length * 0, words) },
  ],
  3,
);

console.error('linearity ...');
function msPerWord(text: string, repeats: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < repeats; index++) {
    const started = performance.now();
    reader.read({ text, published: '2024-03-05' });
    best = Math.min(best, performance.now() - started);
  }
  return best / countWords(text);
}
const short = msPerWord(textOfWords(1_000), 20);
const long = msPerWord(textOfWords(100_000), 2);

console.error('memory ...');
function peak(count: number): number {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bench', 'peak.ts'), String(count)], { encoding: 'utf8' });
  return JSON.parse(stdout).megabytes;
}
const [one, many] = [peak(1), peak(1_000)];

console.error('threads ...');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
const file = join(folder, 'articles.jsonl');
writeFileSync(
  file,
  Array.from({ length: 400 }, (_, index) => JSON.stringify({ text: dispatches[index % dispatches.length] })).join('\n'),
);
function seconds(jobs: number): number {
  const started = performance.now();
  const result = spawnSync(
    process.execPath,
    [join(root, 'dist', 'cli', 'main.js'), 'read', file, '--jsonl', '--jobs', String(jobs)],
    { maxBuffer: 1e9 },
  );
  if (result.status !== 0) throw new Error(`rapporteur read --jobs ${jobs} ended with ${result.status}`);
  return (performance.now() - started) / 1000;
}
const oneJob = seconds(1);
const twoJobs = seconds(2);
rmSync(folder, { recursive: true });

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
const rate = (name: string): number => speed.get(name) ?? 0;
const whole = rate('rapporteur, whole reading');
const syntaxAlone = 1 / (1 / rate('rapporteur, text and syntax') - 1 / rate('rapporteur, text only'));
const winkRate = rate('wink-nlp, full pipeline');

/** Each figure with what issue 2 asks of it. */
const results = {
  versions: {
    rapporteur: version,
    node: process.version,
    'wink-nlp': versionOf('wink-nlp'),
    compromise: versionOf('compromise'),
    processor: cpus()[0]?.model ?? 'unknown',
  },
  wordsPerSecond: {
    ...Object.fromEntries([...speed].map(([name, value]) => [name, round(value)])),
    'rapporteur, tag and parse': round(syntaxAlone),
  },
  ratios: {
    'whole reading to wink-nlp': round(whole / winkRate, 4),
    'tag and parse to wink-nlp': round(syntaxAlone / winkRate, 4),
    'whole reading to compromise': round(whole / rate('compromise'), 4),
    'cost of a word, 100,000 words to 1,000': round(long / short, 2),
    'two threads to one': round(oneJob / twoJobs, 2),
  },
  megabytes: { 'one article': round(one), '1,000 articles': round(many) },
  asked: { 'whole reading': 15_000, 'tag and parse': 40_000, 'cost of a word': 1.3, 'one article': 400, '1,000 articles': 700 },
};
writeFileSync(join(root, 'bench', 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(readFileSync(join(root, 'bench', 'results.json'), 'utf8'));
