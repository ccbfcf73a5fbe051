import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holidays } from '../lang/index.ts';
import { addMonths, civilOf, dayNumber, isoDay, isoWeek, weekdayOf } from './civil.ts';
import { feastDay } from './feasts.ts';

test('day numbers and civil dates are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const { year, month, day: inMonth } = civilOf(day);
      expect(dayNumber(year, month, inMonth)).toBe(day);
    }),
  );
});

test.each([
  ['2025-09-02', 2, '2025-W36'],
  ['2010-01-03', 7, '2009-W53'],
  ['2008-12-29', 1, '2009-W01'],
])('%s is weekday %i of %s', (iso, weekday, week) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  expect(weekdayOf(dayNumber(year, month, day))).toBe(weekday);
  expect(isoWeek(dayNumber(year, month, day))).toBe(week);
});

test('months are held back where the day does not exist', () => {
  expect(isoDay(addMonths(dayNumber(2024, 3, 31), -1))).toBe('2024-02-29');
  expect(isoDay(addMonths(dayNumber(2024, 11, 30), 3))).toBe('2025-02-28');
});

/** Published dates; Jewish feasts begin on the evening of the day given. */
test.each([
  ['easter', 2024, '2024-03-31'],
  ['orthodox easter', 2024, '2024-05-05'],
  ['good friday', 2025, '2025-04-18'],
  ['thanksgiving', 2023, '2023-11-23'],
  ['memorial day', 2024, '2024-05-27'],
  ['chinese new year', 2024, '2024-02-10'],
  ['rosh hashanah', 2023, '2023-09-15'],
  ['yom kippur', 2023, '2023-09-24'],
  ['passover', 2024, '2024-04-22'],
  ['hanukkah', 2024, '2024-12-25'],
  ['purim', 2024, '2024-03-23'],
  ['ramadan', 2023, '2023-03-23'],
  ['eid al fitr', 2018, '2018-06-15'],
  ['kings day', 2014, '2014-04-26'],
  ['kings day', 2018, '2018-04-27'],
])('%s %i begins on %s', (name, year, expected) => {
  const holiday = holidays.find((one) => one.names.includes(name));
  const first = holiday === undefined ? null : feastDay(holiday.rule, year);
  expect(first === null ? null : isoDay(first)).toBe(expected);
});

test('no holiday name is given twice', () => {
  const names = holidays.flatMap((holiday) => holiday.names);
  expect(new Set(names).size).toBe(names.length);
});
