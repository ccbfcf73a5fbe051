import { expect, test } from 'vitest';
import { numberOf, readNumber } from './number.ts';

test.each([
  ['2,000', 2000],
  ['3.5', 3.5],
  ['3.5bn', 3.5e9],
  ['three million', 3e6],
  ['half a million', 5e5],
  ['a dozen', 12],
  ['twenty-five', 25],
  ['two hundred and fifty', 250],
  ['one thousand two hundred', 1200],
  ['two thousand ten', 2010],
  ['nineteen', 19],
])('%s is %d', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

test.each(['first', 'a few', 'five six', 'the', '', '2,00', 'a', 'half of'])('%j is no number', (text) => {
  expect(numberOf(text)).toBeNull();
});

test('reads the longest number from a place and says how long it is', () => {
  expect(readNumber(['some', 'twenty', '-', 'five', 'men'], 1)).toEqual({ value: 25, length: 3, ordinal: false });
  expect(readNumber(['twenty', '-', 'first'], 0)).toEqual({ value: 21, length: 3, ordinal: true });
  expect(readNumber(['three', 'and', 'four'], 0)).toEqual({ value: 3, length: 1, ordinal: false });
});
