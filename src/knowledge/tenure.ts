import type { Answer, HolderRow } from '../model/index.ts';
import { dayNumber, lastDayNumber } from './calendar.ts';

/** The latest day by which a bounded start must have come: the end of the one who held the office before, else `asOf`. */
function surelyBegun(row: HolderRow, rows: readonly HolderRow[]): number {
  const start = row.start ?? row.asOf;
  let latest: number | null = null;
  for (const other of rows) {
    if (other === row || other.end === null || other.endBasis !== 'bounded_latest' || other.person === row.person) continue;
    if (other.end < start) continue;
    const end = dayNumber(other.end);
    if (latest === null || end < latest) latest = end;
  }
  return latest ?? dayNumber(row.asOf);
}

/**
 * Whether the row's person held the office on the day: start inclusive; on the hand-over day both holders count; an empty
 * end says nothing after `asOf`; inside a bounded window nobody knows. `rows` are all rows of the office.
 */
export function heldOn(row: HolderRow, day: string, rows: readonly HolderRow[]): Answer {
  const first = dayNumber(day);
  const last = lastDayNumber(day);
  if (row.end !== null && first > lastDayNumber(row.end)) return 'no';
  if (row.start !== null && last < dayNumber(row.start)) return 'no';
  if (row.start === null && first !== dayNumber(row.asOf)) return 'unknown';
  if (row.start !== null) {
    const begun = row.startPrecision === 'bounded' ? surelyBegun(row, rows) : lastDayNumber(row.start);
    if (first < begun) return 'unknown';
  }
  if (row.end === null) return last <= dayNumber(row.asOf) ? 'yes' : 'unknown';
  const surelyUntil = row.endBasis === 'bounded_latest' && row.asOf < row.end ? row.asOf : row.end;
  return last <= dayNumber(surelyUntil) ? 'yes' : 'unknown';
}
