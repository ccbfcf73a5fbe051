/**
 * `npm run bench`: how fast is reading, beside wink-nlp's full pipeline and compromise in the same run; does its cost grow with length; how
 * much memory does it take; what do two threads give. Writes bench/results.json.
 */
import { spawn, spawnSync } from 'node:child_process';
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
import { bodies, countWords, dispatches, piecesOf, textOfWords } from './texts.ts';

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
/** Least time a word over some rounds; one text of 100,000 words and the same text in pieces of 1,000 take turns. */
function msPerWord(rounds: number): { readonly short: number; readonly long: number } {
  const whole = textOfWords(100_000);
  const pieces = piecesOf(whole, 1_000);
  const timed = (texts: readonly string[]): number => {
    const started = performance.now();
    for (const text of texts) reader.read({ text, published: '2024-03-05' });
    return (performance.now() - started) / texts.reduce((sum, text) => sum + countWords(text), 0);
  };
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    short = Math.min(short, timed(pieces));
    long = Math.min(long, timed([whole]));
  }
  return { short, long };
}
const { short, long } = msPerWord(3);

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
  Array.from({ length: 1_500 }, (_, index) => JSON.stringify({ text: dispatches[index % dispatches.length] })).join('\n'),
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
/** What the machine itself gives: the same work in two processes at once, each with all of it. */
async function secondsOfTwo(): Promise<number> {
  const started = performance.now();
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'read', file, '--jsonl'], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`rapporteur read ended with ${code}`))));
    });
  await Promise.all([one(), one()]);
  return (performance.now() - started) / 1000;
}
const twoProcesses = await secondsOfTwo();
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
    'two processes at once to one': round((2 * oneJob) / twoProcesses, 2),
  },
  megabytes: { 'one article': round(one), '1,000 articles': round(many) },
  asked: { 'whole reading': 15_000, 'tag and parse': 40_000, 'cost of a word': 1.3, 'one article': 400, '1,000 articles': 700 },
};
writeFileSync(join(root, 'bench', 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(readFileSync(join(root, 'bench', 'results.json'), 'utf8'));
