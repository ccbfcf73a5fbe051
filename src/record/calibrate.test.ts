import { expect, it } from 'vitest';
import { kindList } from '../model/index.ts';
import { along, calibrate } from './calibrate.ts';
import { calibration } from './calibration.ts';

it.each([
  [0.25, 0.5],
  [0, 0],
  [0.5, 1],
  [0.9, 1],
  [-1, 0],
])('follows a map of straight pieces: %f', (x, y) => {
  expect(
    along(
      [
        [0, 0],
        [0.5, 1],
        [1, 1],
      ],
      x,
    ),
  ).toBeCloseTo(y);
});

it('has a rising map for every section, within 0..1', () => {
  for (const kind of kindList) {
    const knots = calibration[kind.section as keyof typeof calibration];
    expect(knots.length).toBeGreaterThan(1);
    for (const [index, [raw, right]] of knots.entries()) {
      const [lastRaw, lastRight] = knots[index - 1] ?? [-1, 0];
      expect(raw).toBeGreaterThan(lastRaw);
      expect(right).toBeGreaterThanOrEqual(lastRight);
      expect(right).toBeLessThanOrEqual(1);
    }
  }
});

it('keeps three decimals and clamps', () => {
  expect(calibrate('events', 2)).toBeLessThanOrEqual(1);
  expect(calibrate('events', Number.NaN)).toBe(calibrate('events', 0));
  expect(String(calibrate('terms', 1 / 3)).length).toBeLessThanOrEqual(5);
});
