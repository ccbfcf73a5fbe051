import { describe, expect, it } from 'vitest';
import { parseFeedDate } from './feed-date.ts';

describe('parseFeedDate', () => {
  it.each([
    ['Tue, 02 Sep 2025 10:00:00 GMT', '2025-09-02T10:00:00Z'],
    ['Tue, 2 Sep 2025 23:30 -0500', '2025-09-02T23:30:00-05:00'],
    ['Tuesday, 02 September 2025 10:00:00 +02:00', '2025-09-02T10:00:00+02:00'],
    ['02 Sept 25 9:05 EDT', '2025-09-02T09:05:00-04:00'],
    ['Tue, 02-Sep-2025 10:00:00 UT', '2025-09-02T10:00:00Z'],
    ['Wed, 31 Dec 1969 10:00:00 +0000', '1969-12-31T10:00:00Z'],
    ['2025-09-02T10:00:00Z', '2025-09-02T10:00:00Z'],
    ['2025-09-02T10:00:00.123+0200', '2025-09-02T10:00:00+02:00'],
    ['2025-09-02t10:00z', '2025-09-02T10:00:00Z'],
    ['2025-06-30T23:59:60Z', '2025-06-30T23:59:59Z'],
    [' 2025-09-02 ', '2025-09-02'],
    // What is not known is left out: no zone, a zone that names several, an hour that is none.
    ['2025-09-02T10:00:00', '2025-09-02'],
    ['Tue, 02 Sep 2025 10:00:00', '2025-09-02'],
    ['Tue, 02 Sep 2025 10:00:00 IST', '2025-09-02'],
    ['Tue, 02 Sep 2025 25:00:00 GMT', '2025-09-02'],
    ['2 Sep 2025', '2025-09-02'],
  ])('%s', (said, expected) => expect(parseFeedDate(said)).toBe(expected));

  it.each([
    [undefined],
    [''],
    ['soon'],
    ['2025'],
    ['2025-09'],
    ['20250902'],
    ['2025-02-30'],
    ['31 Jun 2025'],
    ['02 Foo 2025'],
    ['02 Marble 2025'],
    ['1756800000'],
    ['Sep 2, 2025'],
    [`2 Sep 2025 ${' '.repeat(100_000)}x`],
  ])('%s is none', (said) => expect(parseFeedDate(said)).toBeNull());
});
