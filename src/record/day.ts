import { RapporteurError } from '../model/index.ts';

/** Matches "2025-09-02" and "2025-09-02T10:00:00Z"; not "2025-9-2" nor "2 September". */
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;

/** The ISO day of a publication date, or null where none is given. Throws on a date that does not exist. */
export function publicationDay(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  const match = isoDay.exec(value.trim());
  if (match !== null && existsDay(Number(match[1]), Number(match[2]), Number(match[3]))) return match[0].slice(0, 10);
  throw new RapporteurError(
    'bad-date',
    `published: ${JSON.stringify(value.slice(0, 40))} is not a date; a day of the calendar such as 2025-09-02 is needed`,
  );
}

/** Matches the "2025-09-02T14:30" of "2025-09-02T14:30:00Z"; not "2025-09-02". */
const isoMoment = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)/;

/** "2025-09-02T14:30" of a publication date that states an hour, as it stands there (no change of zone), else null. */
export function publicationMoment(value: string | null | undefined): string | null {
  const match = isoMoment.exec((value ?? '').trim());
  return match === null ? null : `${match[1]}T${match[2]}:${match[3]}`;
}

/** Whether the calendar has such a day. */
export function existsDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Matches "July 11, 2023" and "Sept. 2, 2025"; not "July 11" (no year). */
const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
/** Matches "11 July 2023"; not "July 2023". */
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/;

/** The ISO day a dateline states in full, or null where it leaves the year (or more) out. */
export function fullDay(words: string): string | null {
  const text = words.trim().replace(/\s+/g, ' ');
  const iso = isoDay.exec(text);
  if (iso !== null) return existsDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? text.slice(0, 10) : null;
  const first = monthFirst.exec(text);
  const last = dayFirst.exec(text);
  const [month, day, year] = first !== null ? [first[1], first[2], first[3]] : last !== null ? [last[2], last[1], last[3]] : [];
  if (month === undefined || day === undefined || year === undefined) return null;
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (!existsDay(Number(year), number, Number(day))) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
