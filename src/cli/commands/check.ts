import { type CheckOutput, check } from '../../app/index.ts';
import { RapporteurError } from '../../model/index.ts';
import type { Given } from '../arguments.ts';
import { findingLine, otherLines } from '../brief/checks.ts';
import { type Colour, colourFor } from '../colour.ts';
import type { Command } from '../command.ts';
import { articleOptions, givenArticles, pathsOf } from '../inputs.ts';
import { exit, print } from '../io.ts';
import { openFor } from '../open.ts';
import { counted } from '../plain.ts';
import { exitOf, fail, type Tally } from '../tally.ts';
import { troubleOf } from '../trouble.ts';

/** `rapporteur check`. */
export const checkCommand: Command = {
  name: 'check',
  summary: check.summary,
  usage: '[FILES...|-] [options]',
  options: {
    ...articleOptions,
    'fail-on': {
      value: 'LEVEL',
      allowed: ['error', 'warning'],
      summary: 'Least severity that makes the exit code 1; warning unless given:',
    },
    json: { value: null, summary: 'Print the checks as JSON lines.' },
    quiet: { short: 'q', value: null, summary: 'Print findings only, not what held or could not be checked.' },
  },
  examples: [
    ['rapporteur check draft.txt --published 2025-09-02', 'names what the draft gets wrong, with line and column'],
    ['rapporteur check --fail-on error --quiet drafts/*.txt', 'for scripts: exit code 1 only for errors'],
  ],
  run: async (given, io) => {
    const paths = pathsOf(given, io);
    const desk = openFor(given, io);
    const levels = given.text('fail-on') === 'error' ? ['error'] : ['error', 'warning'];
    const tally: Tally = { done: 0, failed: 0 };
    let isFound = false;
    for await (const source of givenArticles(given, io, paths, false)) {
      if ('error' in source) {
        fail(io, tally, source.error.message);
        continue;
      }
      try {
        const output = check.run({ article: source.article }, desk);
        const trouble = troubleOf(output.issues);
        if (trouble.length > 0) {
          fail(io, tally, `${source.name}: ${trouble[0]}`);
          continue;
        }
        await print(io, given.flag('json') ? jsonLines(source.name, output) : report(given, source.name, output, colourFor(io)));
        isFound ||= output.contradicted.some((placed) => levels.includes(placed.check.severity));
        tally.done += 1;
      } catch (error) {
        // One bad article is told and the rest go on.
        if (!(error instanceof RapporteurError)) throw error;
        fail(io, tally, `${source.name}: ${error.message}`);
      }
    }
    const code = exitOf(tally);
    return isFound && code !== exit.partly ? exit.failed : code;
  },
};

function report(given: Given, name: string, output: CheckOutput, colour: Colour): string {
  const found = output.contradicted.map((placed) => findingLine(name, placed, colour));
  if (given.flag('quiet')) return found.map((line) => `${line}\n`).join('');
  const sum = `${name}: ${counted(found.length, 'finding')}, ${output.confirmed.length} held, ${output.unknown.length} could not be checked`;
  return [...found, ...otherLines(name, output, colour), sum].map((line) => `${line}\n`).join('');
}

function jsonLines(name: string, output: CheckOutput): string {
  const all = [...output.contradicted, ...output.confirmed, ...output.unknown];
  return all
    .map(({ line, column, words, check: item }) => `${JSON.stringify({ file: name, line, column, words, ...item })}\n`)
    .join('');
}
