import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSyntax } from '../../test/support/read-syntax.ts';
import { readText } from '../../test/support/read-text.ts';
import type { Context, TimeExpression } from '../model/index.ts';
import { times } from './times.ts';

function read(text: string, published: string | null): readonly TimeExpression[] {
  const context = { published } as Context; // the stages used here read nothing else
  return times.run(readSyntax(text, context), context);
}

/** "words = value [from..to]" of every expression. */
function lines(text: string, published: string | null): string[] {
  return read(text, published).map((time) => {
    const words = text.slice(time.start, time.end);
    const place = time.from === null && time.to === null ? '' : ` ${time.from ?? ''}..${time.to ?? ''}`;
    return `${words} = ${time.value}${place}`;
  });
}

/** Tuesday 2 September 2025. */
const day = '2025-09-02';

test.each([
  // weekdays by tense
  ['The envoy arrived on Monday.', 'Monday = 2025-09-01 2025-09-01..2025-09-01'],
  ['The envoy will arrive on Monday.', 'Monday = 2025-09-08 2025-09-08..2025-09-08'],
  ['The envoy signed the paper on Tuesday.', 'Tuesday = 2025-09-02 2025-09-02..2025-09-02'],
  ['The committee is expected to vote on Friday.', 'Friday = 2025-09-05 2025-09-05..2025-09-05'],
  ['The council voted last Friday.', 'last Friday = 2025-08-29 2025-08-29..2025-08-29'],
  ['The council will vote next Friday.', 'next Friday = 2025-09-12 2025-09-12..2025-09-12'],
  ['They met on Tuesday, August 26, in Oslo.', 'Tuesday, August 26 = 2025-08-26 2025-08-26..2025-08-26'],
  // months and days without a year
  ['The treaty was signed on Nov. 5.', 'Nov. 5 = 2024-11-05 2024-11-05..2024-11-05'],
  ['The treaty will be signed on 5 November.', '5 November = 2025-11-05 2025-11-05..2025-11-05'],
  ['Exports fell in March.', 'March = 2025-03 2025-03..2025-03'],
  ['It was named the caretaker government until 1 March.', '1 March = 2026-03-01 ..2026-03-01'],
  // stated years
  ['It was founded on 2 September 1945.', '2 September 1945 = 1945-09-02 1945-09-02..1945-09-02'],
  ['It was founded in the early 2000s.', 'early 2000s = 200 2000..2003'],
  ['It was fought over in the 1990s.', 'the 1990s = 199 1990..1999'],
  ['Output fell in mid-2024.', 'mid-2024 = 2024 2024-05..2024-08'],
  ['Output fell late last year.', 'late last year = 2024 2024-09..2024-12'],
  ['Output fell in Q3 2024.', 'Q3 2024 = 2024-Q3 2024-07..2024-09'],
  ['Output fell in the first quarter of 2024.', 'the first quarter of 2024 = 2024-Q1 2024-01..2024-03'],
  ['He ruled from 2014 to 2016.', 'from 2014 to 2016 = 2014/2016 2014..2016'],
  ['They fought between March and May.', 'between March and May = 2025-03/2025-05 2025-03..2025-05'],
  ['The 2021-22 drought hit the coast.', '2021-22 = 2021/2022 2021..2022'],
  ['They met on New Year’s Eve.', 'New Year’s Eve = 2024-12-31 2024-12-31..2024-12-31'],
  ['The towers fell on 9/11.', '9/11 = 2001-09-11 2001-09-11..2001-09-11'],
  // open ends
  ['It has been at war since 2022.', '2022 = 2022 2022..'],
  ['It will stop mining by 2030.', '2030 = 2030 ..2030'],
  ['They will stay until Friday.', 'Friday = 2025-09-05 ..2025-09-05'],
  // relative to publication
  ['They met last week.', 'last week = 2025-W35 2025-08-25..2025-08-31'],
  ['They met earlier this week.', 'earlier this week = 2025-W36 2025-09-01..2025-09-02'],
  ['They met five years ago.', 'five years ago = 2020 2020..2020'],
  ['They met a decade ago.', 'a decade ago = 2015 2015..2015'],
  ['They will meet in five days.', 'five days = 2025-09-07 2025-09-07..2025-09-07'],
  ['They met yesterday.', 'yesterday = 2025-09-01 2025-09-01..2025-09-01'],
  // times of day
  ['It fell at 0300 GMT on Monday.', '0300 GMT on Monday = 2025-09-01T03:00Z 2025-09-01T03:00Z..2025-09-01T03:00Z'],
  ['It fell at 8:30 p.m. local time.', '8:30 p.m. local time = 2025-09-02T20:30 2025-09-02T20:30..2025-09-02T20:30'],
  ['It fell on Monday morning.', 'Monday morning = 2025-09-01TMO 2025-09-01T00..2025-09-01T11'],
  // lengths, sets, vague
  ['They fought for three years.', 'three years = P3Y'],
  ['She began a three-day visit.', 'three-day = P3D'],
  ['They wrote it in five days.', 'five days = P5D'],
  ['They march every Monday.', 'every Monday = XXXX-WXX-1'],
  ['They met recently.', 'recently = PAST_REF'],
  ['More will follow in the coming weeks.', 'in the coming weeks = FUTURE_REF'],
])('%s', (text, expected) => {
  expect(lines(text, day)).toEqual([expected]);
});

test.each([
  'The minister may visit the 2,000 troops who march on the sea.',
  'A second man sat in the sun and saw prices fall.',
  'Mr. May said he would spring a surprise.',
  'The jet flew 1998 miles with 2000 soldiers.',
  'They won 3-2 and lost 16-9.',
  'Theresa May and April Jones spoke.',
  'He is in his 80s.',
  'It was the last minute of play.',
])('finds no date in: %s', (text) => {
  expect(lines(text, day)).toEqual([]);
});

describe('times told before', () => {
  test.each([
    ['The vote was on May 3, 2020. Two days later it was annulled.', 'Two days later = 2020-05-05 2020-05-05..2020-05-05'],
    ['The vote was on May 3, 2020. It was annulled the same day.', 'the same day = 2020-05-03 2020-05-03..2020-05-03'],
    ['The vote was on May 3, 2020. The following week they left.', 'The following week = 2020-W19 2020-05-04..2020-05-10'],
    ['The vote was on May 3, 2020. They had met the day before.', 'the day before = 2020-05-02 2020-05-02..2020-05-02'],
    ['It began on May 3, 2020, and on 17 June it was over.', '17 June = 2020-06-17 2020-06-17..2020-06-17'],
  ])('%s', (text, expected) => {
    expect(lines(text, day).at(-1)).toBe(expected);
  });

  test('a time of day belongs to the day last told', () => {
    expect(lines('The blast was on May 3, 2020. Help came at 06:15 UTC.', day).at(-1)).toContain('= 2020-05-03T06:15Z');
  });
});

test('without any date what is relative stays unknown and what is absolute does not', () => {
  expect(lines('They met last week, on Monday, and on May 3, 2020.', null)).toEqual([
    'last week = null',
    'Monday = null',
    'May 3, 2020 = 2020-05-03 2020-05-03..2020-05-03',
  ]);
});

test('a full date that fills one of the first lines dates the text', () => {
  expect(lines('Envoys meet in Oslo\nApril 27, 2005\nThe envoys met on Tuesday.', null).at(-1)).toBe(
    'Tuesday = 2005-04-26 2005-04-26..2005-04-26',
  );
});

test('says which parts the text gave', () => {
  const stated = (text: string): readonly string[] | undefined => read(text, day)[0]?.stated;
  expect(stated('It was signed on Nov. 5.')).toEqual(['month', 'day']);
  expect(stated('It was signed on Monday morning.')).toEqual(['weekday', 'daypart']);
  expect(stated('It was signed last week.')).toEqual([]);
});

test('a date that does not exist has no value', () => {
  expect(lines('It was signed on February 30, 2024.', day)).toEqual(['February 30, 2024 = null']);
});

test('cost grows with length, not with its square', () => {
  const context = { published: day } as Context; // as above
  const doc = { ...readText('On Monday in 1998 and every May 3 '.repeat(8000)), words: [] };
  const started = performance.now();
  expect(times.run(doc, context).length).toBeGreaterThan(15_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('spans lie in the text and in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'on Monday',
    'Sept. 2',
    '2014',
    '-',
    'to',
    'the',
    'last',
    'week',
    ',',
    '8:30',
    'p.m.',
    'two',
    'years',
    'ago',
    'of',
    '(',
    'May',
    'é',
    '3rd',
    '\n',
    "'80s",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join(' ');
      const found = times.run({ ...readText(text), words: [] }, { published: day } as Context);
      let last = 0;
      for (const time of found) {
        expect(time.start).toBeGreaterThanOrEqual(last);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.end).toBeLessThanOrEqual(text.length);
        expect(time.endToken).toBeGreaterThan(time.firstToken);
        if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
        last = time.end;
      }
    }),
    { numRuns: 200 },
  );
});
