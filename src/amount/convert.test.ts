import fc from 'fast-check';
import { expect, test } from 'vitest';
import { units } from '../lang/index.ts';
import { convert, measureOf } from './convert.ts';

test.each([
  [100, '[mi_i]', 'km', 160.9344],
  [1, 't', 'kg', 1000],
  [0, 'Cel', '[degF]', 32],
  [100, '[degF]', 'Cel', 37.7778],
  [75, '[mi_i]/h', 'km/h', 120.7008],
  [2000, 'kN', 'tf', 203.943],
  [1, 'km2', 'har', 100],
  [1e6, '[bbl_us]/d', 'm3/d', 158987.294928],
])('%d %s in %s', (value, from, to, expected) => {
  expect(convert(value, from, to)).toBeCloseTo(expected, 2);
});

test.each([
  ['km', 'kg'],
  ['km', 'parsec'],
  ['[bbl_us]/d', 'm3'],
])('%s cannot be had in %s', (from, to) => {
  expect(convert(1, from, to)).toBeNull();
});

test('there and back again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      fc.double({ min: -1000, max: 1e6, noNaN: true }),
      (a, b, value) => {
        const there = convert(value, a.code, b.code);
        if (a.measures !== b.measures) expect(there).toBeNull();
        else expect(convert(there ?? 0, b.code, a.code)).toBeCloseTo(value, 4);
      },
    ),
  );
  expect(measureOf('kN')).toBe('force');
});

test('no code and no word stands twice', () => {
  const codes = units.map((row) => row.code);
  const words = units.flatMap((row) => row.words);
  expect(new Set(codes).size).toBe(codes.length);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
