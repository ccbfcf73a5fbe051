import { expect, test } from 'vitest';
import { readText } from '../../../test/support/read-text.ts';
import type { Context, TimeExpression } from '../../model/index.ts';
import { times } from '../times.ts';
import { recognisers } from './index.ts';

/** Reads a text on Wednesday 2025-09-10, without a parse. */
function read(text: string): readonly TimeExpression[] {
  const context = { published: '2025-09-10' } as Context; // the stage reads nothing else
  return times.run({ ...readText(text), words: [] }, context);
}

/** A row's example as a clause in the past; texts of several sentences stand as they are. */
function clause(phrase: string): string {
  return /^[A-Z].*[.!]| will | wrote /.test(phrase) ? `${phrase}, it was over.` : `They met there ${phrase}.`;
}

test.each(recognisers.map((row) => [row.name, row.example] as const))('%s reads its example', (_name, [phrase, value]) => {
  expect(read(clause(phrase)).map((time) => time.value)).toContain(value);
});

test.each(recognisers.map((row) => [row.name, row.not] as const))('%s finds nothing in its counterexample', (name, phrase) => {
  expect(read(`They met ${phrase}.`).filter((time) => time.rule === name)).toEqual([]);
});

test('every row has a name of its own', () => {
  const names = recognisers.map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
});
