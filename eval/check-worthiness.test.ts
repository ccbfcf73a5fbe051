import { expect, it } from 'vitest';
import { averagePrecision } from './check-worthiness.ts';

const row = (score: number, right: boolean): { score: number; right: boolean } => ({ score, right });

it('works out average precision as by hand', () => {
  // Right at ranks 1, 2 and 4 of 5: (1 + 2/2 + 3/4) / 3.
  const ranked = [row(0.9, true), row(0.1, false), row(0.8, true), row(0.3, true), row(0.5, false)];
  expect(averagePrecision(ranked)).toBeCloseTo((1 + 1 + 3 / 4) / 3, 10);
  expect(averagePrecision([row(1, false)])).toBe(0);
  expect(averagePrecision([])).toBe(0);
});

it('gives ties the same whatever their order', () => {
  // One right of one at .9; then two right of three in all at .4: (1 * 1 + 1 * 2/3) / 2.
  const worked = (1 + 2 / 3) / 2;
  expect(averagePrecision([row(0.4, true), row(0.4, false), row(0.9, true)])).toBeCloseTo(worked, 10);
  expect(averagePrecision([row(0.4, false), row(0.4, true), row(0.9, true)])).toBeCloseTo(worked, 10);
  // A reader that says nothing is as good as chance, even where the file lists the right ones first.
  expect(averagePrecision([row(0, true), row(0, false), row(0, false), row(0, false)])).toBe(0.25);
});
