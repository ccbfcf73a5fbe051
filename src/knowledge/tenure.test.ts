import { describe, expect, test } from 'vitest';
import type { HolderRow } from '../model/index.ts';
import { heldOn } from './tenure.ts';

const row = (person: string, start: string | null, end: string | null, more: Partial<HolderRow> = {}): HolderRow => ({
  person,
  variants: [],
  office: 'xx.president',
  start,
  end,
  endBasis: end === null ? 'in_office_as_of' : 'source',
  startPrecision: 'day',
  acting: false,
  source: 'test',
  asOf: '2026-01-01',
  confidence: 'high',
  ...more,
});

describe('heldOn', () => {
  const old = row('Old', '2020-05-10', '2024-05-10');
  const now = row('New', '2024-05-10', null);
  const seen = row('Seen', '2019-01-01', '2026-10-06', { endBasis: 'bounded_latest', asOf: '2026-05-18' });
  const found = row('Found', '2026-05-18', null, { startPrecision: 'bounded', asOf: '2026-10-06', confidence: 'low' });
  const silent = row('Silent', '2015-03-01', null, { endBasis: 'unknown_after_as_of', asOf: '2022-06-30' });
  const month = row('Month', '2016-04', '2018-02');
  const year = row('Year', '2012', '2014');
  const undated = row('Undated', null, '2017-06-01', { asOf: '2016-01-01' });
  const rows = [old, now, seen, found, silent, month, year, undated];
  const cases: readonly [HolderRow, string, 'yes' | 'no' | 'unknown'][] = [
    [old, '2020-05-09', 'no'],
    [old, '2020-05-10', 'yes'],
    [old, '2022-01-01', 'yes'],
    [old, '2024-05-10', 'yes'], // the hand-over day belongs to both
    [now, '2024-05-10', 'yes'],
    [old, '2024-05-11', 'no'],
    [now, '2024-05-09', 'no'],
    [now, '2026-01-01', 'yes'],
    [now, '2026-01-02', 'unknown'], // after as_of: not "still in office"
    [seen, '2026-05-18', 'yes'],
    [seen, '2026-07-01', 'unknown'], // inside the window
    [seen, '2026-10-07', 'no'],
    [found, '2026-05-17', 'no'],
    [found, '2026-07-01', 'unknown'],
    [found, '2026-10-06', 'yes'],
    [found, '2026-11-01', 'unknown'],
    [silent, '2022-06-30', 'yes'],
    [silent, '2022-07-01', 'unknown'],
    [silent, '2015-02-28', 'no'],
    [month, '2016-03-31', 'no'],
    [month, '2016-04-15', 'unknown'], // some day of April
    [month, '2016-05-01', 'yes'],
    [month, '2018-02-01', 'yes'],
    [month, '2018-02-15', 'unknown'],
    [month, '2018-03-01', 'no'],
    [year, '2012-07-01', 'unknown'],
    [year, '2013-07-01', 'yes'],
    [year, '2015-01-01', 'no'],
    [undated, '2014-01-01', 'unknown'],
    [undated, '2017-06-02', 'no'],
    [old, '2022', 'yes'],
    [old, '2024', 'unknown'],
    [old, '2025', 'no'],
  ];
  test.each(cases)('%o on %s: %s', (holder, day, answer) => {
    expect(heldOn(holder, day, rows)).toBe(answer);
  });
});
