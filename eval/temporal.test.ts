import { expect, test } from 'vitest';
import { countTimex, f1, isRight, type Phrase, pairs, readPhrase } from './temporal.ts';

const timex = (start: number, end: number, value: string, type = 'DATE') => ({ start, end, value, type }) as const;

/**
 * By hand: three gold dates and one duration (not scored), one gold beyond the limit (not scored). The system has four dates before
 * the limit: one exact, one overlapping with another value, two that hit nothing. Pairs 2, values 1; F1 = 2 * 2 / (3 + 4) and 2 * 1 / 7.
 */
test('counts relaxed spans and values on a case worked out by hand', () => {
  const gold = [
    timex(0, 5, '2005'),
    timex(10, 20, '2006-01'),
    timex(30, 35, '2007'),
    timex(40, 45, 'P1Y', 'DURATION'),
    timex(100, 104, '1999'),
  ];
  const system = [
    timex(0, 5, '2005'),
    timex(18, 25, '2006'),
    timex(50, 55, '2001'),
    timex(60, 64, '2002'),
    timex(100, 104, '1999'),
  ].map((one) => ({
    ...one,
    type: 'DATE' as const,
  }));
  const counts = countTimex({ id: 'toy', text: '', published: null, limit: 90, gold }, system);
  expect(counts).toEqual({ gold: 3, system: 4, span: 2, value: 1 });
  expect(f1(counts, counts.span)).toBeCloseTo(4 / 7);
  expect(f1(counts, counts.value)).toBeCloseTo(2 / 7);
});

test('pairs are one to one and prefer the right value', () => {
  const found = pairs(
    [timex(0, 10, 'a'), timex(5, 12, 'b')],
    [
      { ...timex(4, 8, 'b'), type: 'DATE' as const },
      { ...timex(0, 4, 'a'), type: 'DATE' as const },
    ],
  );
  expect(found.map((pair) => [pair.gold.value, pair.system.value])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});

const phrase = (more: Partial<Phrase>): Phrase => ({
  id: 'x',
  corpus: 'duckling',
  expr: 'x',
  start: '2013-02-18',
  end: null,
  grain: 'day',
  ref: '2013-02-12T04:30:00-02:00',
  ...more,
});
const read = (from: string | null, to: string | null, rule = 'weekday') => ({ from, to, rule, grain: 'day' }) as const;

test.each([
  ['the same day', phrase({}), read('2013-02-18', '2013-02-18'), true],
  ['another day', phrase({}), read('2013-02-11', '2013-02-11'), false],
  ['too coarse', phrase({}), read('2013-02', '2013-02'), false],
  ['a distance known to the month', phrase({ start: '2013-05-12' }), read('2013-05', '2013-05', 'offset-hence'), true],
  ['exclusive ends of duckling', phrase({ start: '2013-10-23', end: '2013-10-27' }), read('2013-10-23', '2013-10-26'), true],
  ['a wrong end', phrase({ start: '2013-10-23', end: '2013-10-27' }), read('2013-10-23', '2013-10-27'), false],
  [
    'zones',
    phrase({ start: '2013-02-12T13:30', end: '2013-02-12T15:01', grain: 'minute' }),
    read('2013-02-12T09:30-06:00', '2013-02-12T11:00-06:00'),
    true,
  ],
  ['nothing found', phrase({}), undefined, false],
  [
    'chrono gives noon where nothing was said',
    phrase({ corpus: 'chrono', start: '2012-08-10T12:00:00', grain: null }),
    read('2012-08-10', '2012-08-10'),
    true,
  ],
] as const)('%s', (_name, wanted, time, expected) => {
  expect(isRight(wanted, time)).toBe(expected);
});

test('an unreadable phrase yields nothing', () => {
  expect(readPhrase(phrase({}), () => null)).toBeUndefined();
});
