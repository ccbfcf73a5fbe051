import { dayNumber, daysIn } from '../knowledge/index.ts';
import { months } from '../lang/index.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** Months as news writes them, full or short with a stop, for use inside a larger expression. */
export const monthPattern: string =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';

/** The month (1 to 12) such a word names, or null. */
export function monthOf(word: string): number | null {
  return months[word.toLowerCase().replace('.', '')] ?? null;
}

/** An ISO day, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "2 September 2025" for an ISO day, "September 2025" for a month, "2025" for a year. */
export function spoken(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (month === undefined) return String(year);
  const name = monthNames[month - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** Days from the first ISO date to the second. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** "80th", "21st". */
export function ordinal(value: number): string {
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** The ISO day so many days before the given one. */
export function minusDays(day: string, count: number): string {
  let [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  for (date -= count; date < 1; date += daysIn(year, month)) {
    month--;
    if (month < 1) {
      month = 12;
      year--;
    }
  }
  return isoDay(year, month, date) ?? day;
}
