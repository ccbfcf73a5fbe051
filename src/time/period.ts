import type { Grain } from '../model/index.ts';
import { addMonths, civilOf, dayNumber, isoDay, isoWeek, mondayOf, pad } from './civil.ts';
import type { Part, TimeUnit } from './sense.ts';

/** Minutes of a day. */
export const dayMinutes = 1440;

/** A stretch of the calendar: minutes since 1970-01-01T00:00, half open, with the grain it is known at and its TIMEX3 value. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  readonly value: string;
  /** "Z", "+02:00" or "" for local time. */
  readonly zone: string;
}

/** First day number of a period. */
export function firstDay(period: Period): number {
  return Math.floor(period.start / dayMinutes);
}

/** A period of whole days. */
export function days(first: number, end: number, grain: Grain, value: string): Period {
  return { start: first * dayMinutes, end: end * dayMinutes, grain, value, zone: '' };
}

/** One day. */
export function dayPeriod(day: number): Period {
  return days(day, day + 1, 'day', isoDay(day));
}

/** The month as a period; months out of range carry over into other years. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1);
  return days(first, dayNumber(year, month + 1, 1), 'month', isoDay(first).slice(0, 7));
}

/** The year as a period. */
export function yearPeriod(year: number): Period {
  return days(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year', pad(year, 4));
}

/** The quarter as a period. */
export function quarterPeriod(year: number, quarter: number): Period {
  const first = dayNumber(year, quarter * 3 - 2, 1);
  const at = civilOf(first);
  const value = `${pad(at.year, 4)}-Q${Math.floor((at.month - 1) / 3) + 1}`;
  return days(first, dayNumber(year, quarter * 3 + 1, 1), 'quarter', value);
}

/** A season of three months; winter of a year begins in its December. */
export function seasonPeriod(year: number, season: string): Period {
  const month = season === 'SP' ? 3 : season === 'SU' ? 6 : season === 'FA' ? 9 : 12;
  return days(dayNumber(year, month, 1), dayNumber(year, month + 3, 1), 'month', `${pad(year, 4)}-${season}`);
}

/** The week from its Monday. */
export function weekPeriod(monday: number): Period {
  return days(monday, monday + 7, 'week', isoWeek(monday));
}

/** The calendar unit a day lies in, moved by so many units. */
export function unitPeriod(day: number, unit: TimeUnit, shift: number): Period | null {
  const date = civilOf(day);
  switch (unit) {
    case 'day':
      return dayPeriod(day + shift);
    case 'weekend': {
      const monday = mondayOf(day) + shift * 7;
      return days(monday + 5, monday + 7, 'day', `${isoWeek(monday)}-WE`);
    }
    case 'week':
      return weekPeriod(mondayOf(day) + shift * 7);
    case 'month':
      return monthPeriod(date.year, date.month + shift);
    case 'quarter':
      return quarterPeriod(date.year, Math.floor((date.month - 1) / 3) + 1 + shift);
    case 'half':
      return halfPeriod(date.year, (date.month > 6 ? 2 : 1) + shift);
    case 'year':
      return yearPeriod(date.year + shift);
    case 'decade':
      return eraPeriod(Math.floor(date.year / 10) * 10 + shift * 10, 10);
    case 'century':
      return eraPeriod(Math.floor(date.year / 100) * 100 + shift * 100, 100);
    default:
      return null;
  }
}

/** Half a year as a period; halves out of range carry over. */
export function halfPeriod(year: number, half: number): Period {
  const first = dayNumber(year, half * 6 - 5, 1);
  const at = civilOf(first);
  return days(first, dayNumber(year, half * 6 + 1, 1), 'month', `${pad(at.year, 4)}-H${at.month > 6 ? 2 : 1}`);
}

/** A decade or a century as a period. */
export function eraPeriod(first: number, years: 10 | 100): Period {
  const value = pad(Math.floor(first / years), years === 10 ? 3 : 2);
  const grain = years === 10 ? 'decade' : 'year';
  return days(dayNumber(first, 1, 1), dayNumber(first + years, 1, 1), grain, value);
}

/** First and last, written at the grain: "2009-03", a week by its days, a quarter by its months, a decade by its years. */
export function edge(minutes: number, grain: Grain, zone = ''): string {
  const day = Math.floor(minutes / dayMinutes);
  const iso = isoDay(day);
  switch (grain) {
    case 'year':
    case 'decade':
      return iso.slice(0, 4);
    case 'month':
    case 'quarter':
      return iso.slice(0, 7);
    case 'day':
    case 'week':
      return iso;
    case 'hour':
      return `${iso}T${pad(Math.floor((minutes - day * dayMinutes) / 60), 2)}${zone}`;
    case 'minute': {
      const rest = minutes - day * dayMinutes;
      return `${iso}T${pad(Math.floor(rest / 60), 2)}:${pad(Math.floor(rest % 60), 2)}${zone}`;
    }
  }
}

/** Slices of a period by its grain: [from, to) in units of the finer grain, and that grain. */
const slices: {
  readonly [grain: string]: readonly [
    unit: Grain,
    early: readonly [number, number],
    mid: readonly [number, number],
    late: readonly [number, number],
  ];
} = {
  // "early 2000s" is 2000 to 2003
  decade: ['year', [0, 4], [4, 7], [6, 10]],
  // January to March; May to August; September to December
  year: ['month', [0, 3], [4, 8], [8, 12]],
  quarter: ['month', [0, 1], [1, 2], [2, 3]],
  // 1st to 10th, 11th to 20th, 21st to the last
  month: ['day', [0, 10], [10, 20], [20, 31]],
  // Monday to Wednesday; Wednesday and Thursday; Friday to Sunday
  week: ['day', [0, 3], [2, 4], [4, 7]],
};

/** "early", "mid" or "late" part of a period; what lies behind or ahead of `now` for "earlier" and "later". The value stays. */
export function partOfPeriod(period: Period, part: Part, now: number | null): Period | null {
  if (part === 'rest' || part === 'past') {
    if (now === null || now < period.start || now >= period.end) return period;
    const grain: Grain =
      period.grain === 'year' || period.grain === 'quarter' ? 'month' : period.grain === 'decade' ? 'year' : 'day';
    const [from, to] = part === 'rest' ? [now, period.end] : [period.start, Math.min(now + dayMinutes, period.end)];
    return { ...period, start: from, end: to, grain };
  }
  const slice = slices[period.grain];
  if (slice === undefined) return period;
  const [grain, early, mid, late] = slice;
  const [from, to] = part === 'early' ? early : part === 'mid' ? mid : late;
  const first = firstDay(period);
  const move = (n: number): number => (grain === 'day' ? first + n : addMonths(first, grain === 'month' ? n : n * 12));
  return { ...period, start: move(from) * dayMinutes, end: Math.min(move(to) * dayMinutes, period.end), grain };
}
