import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fallsOf, type KeptScore, kept, keyOf, merged, type ScoreFile } from './compare.ts';
import type { Measure, Subject } from './measure.ts';
import { tableOf, withTable } from './table.ts';

/** What the command works with; tests give small measures and a file of their own. */
export interface Evaluation {
  readonly measures: readonly Measure[];
  readonly open: () => Subject & Pick<ScoreFile, 'models'> & { readonly version: string };
  /** The committed scores. */
  readonly file: string;
  /** The page that shows them; its table is written along with the file. */
  readonly page?: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const usage = 'usage: npm run eval -- --data FOLDER [--only NAME[,NAME]] [--update]';

interface Choice {
  readonly data: string;
  readonly only: readonly string[];
  readonly update: boolean;
}

/** Runs the measures on the development sets, prints the table, writes the scores. 0: fine, 1: a score fell, 2: wrong use. */
export function evaluate(args: readonly string[], evaluation: Evaluation): 0 | 1 | 2 {
  const { measures, file, print, complain } = evaluation;
  const choice = choiceOf(args, measures);
  if (typeof choice === 'string') {
    complain(`eval: ${choice}\n${usage}`);
    return 2;
  }
  const before = readScores(file);
  if (typeof before === 'string') {
    complain(`eval: ${before}`);
    return 2;
  }
  const chosen = measures.filter(({ name }) => choice.only.length === 0 || choice.only.includes(name));
  const skipped: string[] = [];
  const present = chosen.filter(({ name, files }) => {
    const missing = files.filter((path) => !existsSync(join(choice.data, path)));
    if (missing.length > 0) skipped.push(`left out: ${name}: the data folder has no ${missing.join(', ')}`);
    return missing.length === 0;
  });
  for (const line of skipped) complain(line);
  if (present.length === 0) {
    complain(`eval: no set of ${choice.data} can be measured; the sets are listed in docs/evaluation.md`);
    return 2;
  }
  const subject = evaluation.open();
  const now = present.flatMap((measure) => kept(measure.name, measure.run(choice.data, subject)));
  const ran = new Set(present.map(({ name }) => name));
  print(tableOf(now, before));
  for (const line of skipped) print(line);
  const falls = fallsOf(before, now, ran);
  for (const { before: was, now: is } of falls) {
    complain(
      `fell: ${keyOf(was)}: ${is === null ? 'no longer measured' : is.value.toFixed(4)}; ${was.value.toFixed(4)} committed`,
    );
  }
  if (falls.length > 0 && !choice.update) {
    complain(
      `eval: ${falls.length} of ${now.length} scores fell; mend the cause, or accept them with --update and say why in the commit`,
    );
    return 1;
  }
  const order = measures.map(({ name }) => name);
  const scores = merged(before, now, ran, order, choice.update);
  writeFileSync(file, fileText({ reader: subject.version, models: subject.models, scores }));
  const { page } = evaluation;
  if (page !== undefined && existsSync(page)) writeFileSync(page, withTable(readFileSync(page, 'utf8'), scores));
  return 0;
}

function choiceOf(args: readonly string[], measures: readonly Measure[]): Choice | string {
  let values: { data?: string; only?: string; update?: boolean };
  try {
    const options = { data: { type: 'string' }, only: { type: 'string' }, update: { type: 'boolean' } } as const;
    values = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error); // An unknown option: the parser's own words say which.
  }
  const { data, only, update } = values;
  if (data === undefined || data === '') return 'no data folder given; --data FOLDER is needed';
  if (!existsSync(data) || !statSync(data).isDirectory()) return `no such data folder: ${data}`;
  const names = (only ?? '').split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !measures.some((measure) => measure.name === name));
  if (unknown !== undefined) {
    return `no such measure: ${unknown}; allowed: ${measures.map(({ name }) => name).join(', ')}`;
  }
  return { data, only: names, update: update === true };
}

function readScores(file: string): readonly KeptScore[] | string {
  if (!existsSync(file)) return [];
  try {
    const { scores } = JSON.parse(readFileSync(file, 'utf8')) as ScoreFile; // our own file
    return Array.isArray(scores) ? scores : `${file} holds no list of scores`;
  } catch {
    return `${file} is not JSON`; // A half-merged file must not pass for "nothing committed".
  }
}

/** One score a line, so that a diff shows what moved. */
function fileText({ reader, models, scores }: ScoreFile): string {
  const lines = scores.map((score) => `    ${JSON.stringify(score)}`).join(',\n');
  return `{\n  "reader": ${JSON.stringify(reader)},\n  "models": ${JSON.stringify(models)},\n  "scores": [\n${lines}\n  ]\n}\n`;
}
