const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
}

/** Days since 1970-01-01 of the first day an ISO date (day, month or year) covers. */
export function dayNumber(date: string): number {
  const [y = 0, m = 1, d = 1] = date.slice(0, 10).split('-').map(Number);
  const year = m > 2 ? y : y - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Days since 1970-01-01 of the last day an ISO date (day, month or year) covers. */
export function lastDayNumber(date: string): number {
  if (date.length >= 10) return dayNumber(date);
  const [year = 0, month = 12] = date.split('-').map(Number);
  return dayNumber(date.length === 4 ? `${date}-12-31` : `${date}-${String(daysIn(year, month)).padStart(2, '0')}`);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

// A day, a month or a year: "2025-09-02", "2025-09", "2025"; not "02.09.2025".
const isoDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Whether the text is an ISO day, month or year that exists: "2025-02-29" is none. */
export function isIsoDate(text: string): boolean {
  const found = isoDate.exec(text);
  if (!found) return false;
  const month = found[2] === undefined ? 1 : Number(found[2]);
  const day = found[3] === undefined ? 1 : Number(found[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(found[1]), month);
}
