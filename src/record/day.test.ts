import { describe, expect, it } from 'vitest';
import { fullDay, publicationDay, publicationMoment } from './day.ts';

describe('publicationDay', () => {
  it.each([
    ['2025-09-02', '2025-09-02'],
    ['2024-02-29', '2024-02-29'],
    ['2025-09-02T10:00:00Z', '2025-09-02'],
    [' 2025-09-02 ', '2025-09-02'],
    ['', null],
    [null, null],
    [undefined, null],
  ])('reads %j', (value, day) => {
    expect(publicationDay(value)).toBe(day);
  });

  it.each(['2025-02-30', '2023-02-29', '2025-13-01', '2025-00-10', '0000-01-01', '2 September 2025', '2025-9-2', 'yesterday'])(
    'refuses %j',
    (value) => {
      expect(() => publicationDay(value)).toThrow(
        `published: ${JSON.stringify(value)} is not a date; a day of the calendar such as 2025-09-02 is needed`,
      );
    },
  );
});

describe('publicationMoment', () => {
  it.each([
    ['2025-09-02T14:30:00Z', '2025-09-02T14:30'],
    ['2025-09-02 08:05', '2025-09-02T08:05'],
    ['2025-09-02T14:30:00+09:00', '2025-09-02T14:30'],
    ['2025-09-02', null],
    ['2025-09-02T25:00:00Z', null],
    [null, null],
  ])('reads %j', (value, moment) => {
    expect(publicationMoment(value)).toBe(moment);
  });
});

describe('fullDay', () => {
  it.each([
    ['July 11, 2023', '2023-07-11'],
    ['Sept. 2, 2025', '2025-09-02'],
    ['2 September 2025', '2025-09-02'],
    ['11 July, 2023', '2023-07-11'],
    ['2023-07-11', '2023-07-11'],
  ])('reads %s', (words, day) => {
    expect(fullDay(words)).toBe(day);
  });

  it.each(['July 11', 'July 2023', 'Feb. 30, 2023', 'Smarch 3, 2023', 'Tuesday', ''])('leaves %j open', (words) => {
    expect(fullDay(words)).toBeNull();
  });
});
