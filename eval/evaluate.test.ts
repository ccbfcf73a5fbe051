import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asked } from './asked.ts';
import { fallsOf, type KeptScore, merged, type ScoreFile } from './compare.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { Measure, Score, Subject } from './measure.ts';
import { measures } from './measures.ts';
import { tableOf, withTable } from './table.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Toy measures whose score is what the data file says. */
function measure(name: string, lowerIsBetter = false): Measure {
  return {
    name,
    summary: 'a toy',
    files: [`${name}.txt`],
    run: (data): readonly Score[] => [
      {
        set: 'Toy',
        metric: 'share',
        value: Number(readFileSync(join(data, `${name}.txt`), 'utf8')),
        of: 10,
        ...(lowerIsBetter ? { lowerIsBetter } : {}),
      },
    ],
  };
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
  readonly values: { readonly [measure: string]: number };
}

function run(values: { readonly [measure: string]: number }, ...args: readonly string[]): Run {
  for (const name of ['one', 'two', 'error']) rmSync(join(folder, `${name}.txt`), { force: true });
  for (const [name, value] of Object.entries(values)) writeFileSync(join(folder, `${name}.txt`), String(value));
  const out: string[] = [];
  const errors: string[] = [];
  const file = join(folder, 'scores.json');
  const evaluation: Evaluation = {
    measures: [measure('one'), measure('two'), measure('error', true)],
    open: () => ({ version: '1', models: { syntax: '2' } }) as unknown as ReturnType<Evaluation['open']> & Subject, // toys read nothing
    file,
    print: (line) => out.push(line),
    complain: (line) => errors.push(line),
  };
  const code = evaluate(args.length > 0 ? args : ['--data', folder], evaluation);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ScoreFile).scores : []; // written by the call above
  return {
    code,
    out: out.join('\n'),
    errors: errors.join('\n'),
    values: Object.fromEntries(kept.map((score) => [score.measure, score.value])),
  };
}

const good = { one: 0.5, two: 0.75, error: 1.5 };

describe('the command', () => {
  test('writes what it measured, and the same again the same', () => {
    expect(run(good)).toMatchObject({ code: 0, errors: '', values: good });
    const text = readFileSync(join(folder, 'scores.json'), 'utf8');
    expect(run(good).code).toBe(0);
    expect(readFileSync(join(folder, 'scores.json'), 'utf8')).toBe(text);
    expect(text).toContain('"reader": "1"');
    expect(text).toContain('{"measure":"one","set":"Toy","metric":"share","value":0.5,"of":10}');
  });

  test('fails at a fall and keeps the committed file', () => {
    run(good);
    const fallen = run({ ...good, two: 0.7494 });
    expect(fallen).toMatchObject({ code: 1, values: good });
    expect(fallen.errors).toContain('fell: two / Toy / share: 0.7494; 0.7500 committed');
  });

  test('fails where an error rises', () => {
    run(good);
    expect(run({ ...good, error: 1.6 })).toMatchObject({ code: 1, values: good });
    expect(run({ ...good, error: 1.4 })).toMatchObject({ code: 0, values: { ...good, error: 1.4 } });
  });

  test('takes a fall with --update', () => {
    run(good);
    const worse = { ...good, two: 0.5 };
    expect(run(worse, '--data', folder, '--update')).toMatchObject({ code: 0, values: worse });
  });

  test('lets small losses pass, but not add up', () => {
    run(good);
    expect(run({ ...good, one: 0.4996 })).toMatchObject({ code: 0, values: good });
    expect(run({ ...good, one: 0.4994 }).code).toBe(1);
  });

  test('says which set is missing; that is no fall', () => {
    run(good);
    const { code, out, errors, values } = run({ one: 0.6, error: 1.5 });
    expect({ code, values }).toEqual({ code: 0, values: { ...good, one: 0.6 } });
    expect(errors).toBe('left out: two: the data folder has no two.txt');
    expect(out).toContain('left out: two');
  });

  test('measures only what is asked for', () => {
    run(good);
    const { code, values, out } = run({ one: 0.1, two: 0.8, error: 9 }, '--data', folder, '--only', 'two');
    expect({ code, values }).toEqual({ code: 0, values: { ...good, two: 0.8 } });
    expect(out).not.toContain('one');
  });

  test.each([
    ['no folder named', [], 'no data folder given'],
    ['a folder that is not there', ['--data', '/no/such/folder'], 'no such data folder: /no/such/folder'],
    ['an unknown option', ['--data', '.', '--fast'], '--fast'],
    ['an unknown measure', ['--data', '.', '--only', 'three'], 'no such measure: three; allowed: one, two, error'],
    ['a folder without any set', ['--data', '.'], 'no set of . can be measured'],
  ] as const)('refuses %s', (_name, args, message) => {
    const outcome = args.length === 0 ? run({}, '--update') : run({}, ...args);
    expect(outcome.code).toBe(2);
    expect(outcome.errors).toContain(message);
    expect(outcome.values).toEqual({});
  });

  test('refuses a broken file of scores', () => {
    writeFileSync(join(folder, 'scores.json'), '{"scores": [<<<');
    const errors: string[] = [];
    const evaluation = { measures: [measure('one')], file: join(folder, 'scores.json'), print: () => {} };
    const open = (): never => {
      throw new Error('not reached');
    };
    expect(evaluate(['--data', folder], { ...evaluation, open, complain: (line) => errors.push(line) })).toBe(2);
    expect(errors[0]).toContain('is not JSON');
  });
});

const score = (metric: string, value: number): KeptScore => ({ measure: 'one', set: 'Toy', metric, value, of: 10 });

test('a score that is no longer given, or is no number, fell', () => {
  const before = [score('a', 0.5), score('b', 0.5)];
  expect(fallsOf(before, [score('a', 0.5)], new Set(['one']))).toEqual([{ before: before[1], now: null }]);
  expect(fallsOf(before, [score('a', Number.NaN), score('b', 0.6)], new Set(['one']))).toHaveLength(1);
  expect(fallsOf(before, [], new Set())).toEqual([]);
});

test('a changed set takes the new score even where it is a little lower', () => {
  const now = { ...score('a', 0.4997), of: 11 };
  expect(merged([score('a', 0.5)], [now], new Set(['one']), ['one'], false)).toEqual([now]);
});

test('the table shows what is asked and what moved', () => {
  const places: KeptScore = { measure: 'geo', set: 'GeoVirus', metric: 'place names found', value: 0.7, of: 5 };
  expect(
    tableOf([places], [{ ...places, value: 0.72 }])
      .split('\n')[1]
      ?.split(/ {2,}/),
  ).toEqual([...['geo', 'GeoVirus', 'place names found', '0.7000', '0.80', 'short 0.1000', '5', '-0.0200']]);
  expect(tableOf([{ ...places, value: 0.8 }], [])).toMatch(/0\.80 {2}met.*new$/);
});

test('the table of the page lies between its marks', () => {
  const marks = '<!-- scores: written by `npm run eval` -->\nold\n<!-- end of scores -->';
  const page = withTable(`a\n${marks}\nb`, [score('share', 0.5)]);
  expect(page).toContain('| one | Toy | share | 0.5000 |  | 10 |');
  expect([page.slice(0, 2), page.slice(-2)]).toEqual(['a\n', '\nb']);
  expect(page).not.toContain('old');
  expect(withTable('no marks', [])).toBe('no marks');
});

describe('the committed scores', () => {
  const committed = JSON.parse(readFileSync(new URL('./scores.json', import.meta.url), 'utf8')) as ScoreFile; // our own file

  test('hold every measure, once, and nothing else', () => {
    expect([...new Set(committed.scores.map((one) => one.measure))]).toEqual(measures.map(({ name }) => name));
    const keys = committed.scores.map((one) => `${one.measure} ${one.set} ${one.metric}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(committed.scores.every((one) => one.of > 0 && Number.isFinite(one.value))).toBe(true);
  });

  test('hold every figure that something is asked of', () => {
    for (const [set, metrics] of Object.entries(asked)) {
      for (const metric of Object.keys(metrics)) {
        expect(committed.scores.filter((one) => one.set === set && one.metric === metric)).toHaveLength(1);
      }
    }
  });

  test('stand in the page of the documents', () => {
    const page = readFileSync(new URL('../docs/evaluation.md', import.meta.url), 'utf8');
    expect(page).toBe(withTable(page, committed.scores));
    for (const { name } of measures) expect(page).toContain(`**${name}**`);
  });

  test('come from measures that each have a test', () => {
    const tests = new Set(
      ['.', './checks/']
        .flatMap((folder) => readdirSync(new URL(folder, import.meta.url)))
        .filter((file) => file.endsWith('.test.ts')),
    );
    // Measures that share a test with another one.
    const shared: { readonly [name: string]: string } = {
      status: 'factuality',
      'check-dispatches': 'checks',
      'check-flags': 'checks',
    };
    const file = (name: string): string => shared[name] ?? name;
    for (const { name } of measures) expect(tests).toContain(`${file(name)}.test.ts`);
  });
});
