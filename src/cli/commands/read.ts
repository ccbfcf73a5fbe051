import { writeFile } from 'node:fs/promises';
import { byVerdict, placeChecks, read } from '../../app/index.ts';
import { type ArticleRecord, RapporteurError } from '../../model/index.ts';
import { confident } from '../../record/index.ts';
import { type Given, usage } from '../arguments.ts';
import { brief } from '../brief/brief.ts';
import { colourFor } from '../colour.ts';
import type { Command } from '../command.ts';
import { page } from '../html/page.ts';
import { articleOptions, givenArticles, pathsOf } from '../inputs.ts';
import { type Io, print } from '../io.ts';
import { readOnThreads } from '../jobs.ts';
import { deskOptions, openFor } from '../open.ts';
import { progressOn } from '../progress.ts';
import { type Result, readInTurn } from '../results.ts';
import { exitOf, fail, type Tally } from '../tally.ts';

/** Most threads that may be asked for. */
const mostJobs = 64;

/** `rapporteur read`. */
export const readCommand: Command = {
  name: 'read',
  summary: read.summary,
  usage: '[FILES...|-] [options]',
  options: {
    ...articleOptions,
    json: { value: null, summary: 'Print the record as JSON; one article.' },
    jsonl: { value: null, summary: 'Articles as JSON lines in ({"text": ..., "published": ...}), records as JSON lines out.' },
    'min-confidence': {
      value: 'N',
      summary: 'Leave out items below this confidence, 0 to 1 (what is kept keeps what it refers to).',
    },
    html: { value: 'FILE', summary: 'Write a page with the text and its items side by side; one article.' },
    jobs: { short: 'j', value: 'N', summary: 'Read on N threads; the output stays in input order.' },
  },
  examples: [
    ['rapporteur read article.txt --published 2025-09-02', 'prints a brief of the article'],
    ['rapporteur read article.txt --json', 'prints its record'],
    ['rapporteur read --jsonl --jobs 2 articles.jsonl > records.jsonl', 'reads many articles on two threads'],
  ],
  run: async (given, io) => {
    const forms = ['json', 'jsonl'].filter((name) => given.flag(name));
    if (given.text('html') !== null) forms.push('html');
    if (forms.length > 1) throw usage(`--${forms.join(' and --')} are given together; one form of output is needed`);
    const jobs = jobsOf(given);
    const least = leastOf(given);
    const paths = pathsOf(given, io);
    const isMany = given.flag('jsonl');
    const isOne = forms.length > 0 && !isMany;
    if (isOne && paths.length > 1) throw usage(`${paths.length} files are given; --json and --html take one, --jsonl many`);
    const sources = givenArticles(given, io, paths, isMany);
    const results = jobs > 1 ? readOnThreads(sources, jobs, deskOptions(given)) : readInTurn(sources, openFor(given, io));
    const progress = progressOn(io, isMany ? null : paths.length);
    const tally: Tally = { done: 0, failed: 0 };
    for await (const result of results) {
      progress.clear();
      if ('error' in result) fail(io, tally, result.error);
      else {
        if (isOne && tally.done > 0) throw usage(`${result.name}: a second article; --json and --html take one, --jsonl many`);
        await write(given, io, least === 0 ? result : sureOf(result, least), tally.done > 0);
        tally.done += 1;
      }
      progress.step();
    }
    progress.clear();
    return exitOf(tally);
  },
};

function leastOf(given: Given): number {
  const words = given.text('min-confidence') ?? '0';
  const least = Number(words);
  if (words.trim() !== '' && least >= 0 && least <= 1) return least;
  throw usage(`--min-confidence is ${JSON.stringify(words)}; a number from 0 to 1 is needed`);
}

/** The result with its surer items only. */
function sureOf(result: Exclude<Result, { readonly error: string }>, least: number): typeof result {
  const record = (): ArticleRecord => confident(result.record(), least);
  return { ...result, record, json: () => JSON.stringify(record()) };
}

function jobsOf(given: Given): number {
  const words = given.text('jobs') ?? '1';
  const jobs = Number(words);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw usage(`--jobs is ${JSON.stringify(words)}; a whole number from 1 to ${mostJobs} is needed`);
}

async function write(given: Given, io: Io, result: Exclude<Result, { readonly error: string }>, isLater: boolean): Promise<void> {
  const file = given.text('html');
  if (file !== null) return writePage(file, page(result.record()));
  if (given.flag('json')) return print(io, `${JSON.stringify(result.record(), null, 2)}\n`);
  if (given.flag('jsonl')) return print(io, `${result.json()}\n`);
  const record = result.record();
  const output = { ...byVerdict(placeChecks(result.article.text, record)), issues: [], record };
  await print(io, `${isLater ? '\n' : ''}${brief(result.name, output, colourFor(io), io.columns)}`);
}

async function writePage(file: string, html: string): Promise<void> {
  try {
    await writeFile(file, html);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new RapporteurError('write', `--html: ${file} cannot be written (${code}); a path in a folder that exists is needed`);
  }
}
