import { expect, it } from 'vitest';
import { calibrationError, fitted } from './calibration.ts';

const many = (score: number, right: number, of: number): { score: number; right: boolean }[] =>
  Array.from({ length: of }, (_, index) => ({ score, right: index < right }));

it('fits a rising map, drawn a little towards the share of all', () => {
  // 60 of 100 right in all. At 0.5: (10 + 4 · 0.6) / (50 + 4); at 0.9: (50 + 4 · 0.6) / (50 + 4).
  expect(fitted([...many(0.5, 10, 50), ...many(0.9, 50, 50)])).toEqual([
    [0.5, 0.23],
    [0.9, 0.97],
  ]);
});

it('pools scores whose shares fall', () => {
  // 0.6 is right more often than 0.8: both get (30 + 10 + 2 · 4 · 0.4) / (50 + 50 + 8).
  expect(fitted([...many(0.6, 30, 50), ...many(0.8, 10, 50)])).toEqual([
    [0.6, 0.4],
    [0.8, 0.4],
  ]);
});

it('is empty without items', () => {
  expect(fitted([])).toEqual([]);
});

it('measures the distance of confidence and share right', () => {
  // 0.8 where half is right (2 items), 0.3 where nothing is (2 items): (0.3 · 2 + 0.3 · 2) / 4.
  const outcomes = [
    { confidence: 0.8, right: true },
    { confidence: 0.8, right: false },
    { confidence: 0.3, right: false },
    { confidence: 0.3, right: false },
  ];
  expect(calibrationError(outcomes)).toBeCloseTo(0.3);
});
