import { expect, it } from 'vitest';
import { averagePrecision } from './check-worthiness.ts';

it('works out average precision as by hand', () => {
  const ranked = [
    { score: 0.9, right: true }, // 1 of 1
    { score: 0.1, right: true }, // third of five: 3 of 5
    { score: 0.5, right: false },
    { score: 0.4, right: true }, // 2 of 3
    { score: 0.4, right: false },
  ];
  expect(averagePrecision(ranked)).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 10);
  expect(averagePrecision([{ score: 1, right: false }])).toBe(0);
});
