// Long because it is one recursion: meanings hold meanings, so the functions below call each other in a circle.
import { dayParts, holidays } from '../lang/index.ts';
import type { Grain } from '../model/index.ts';
import { addMonths, civilOf, dayNumber, exists, mondayOf, pad, weekdayOf } from './civil.ts';
import { feastDay, feastLength } from './feasts.ts';
import {
  dayMinutes,
  dayPeriod,
  days,
  edge,
  eraPeriod,
  firstDay,
  halfPeriod,
  monthPeriod,
  type Period,
  partOfPeriod,
  quarterPeriod,
  seasonPeriod,
  unitPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';
import type { Quantity, Sense, TimeUnit, Which } from './sense.ts';

/** Where the clause looks: `bare` is a phrase that stands alone, `none` a clause whose tense tells nothing. */
export type Direction = 'past' | 'future' | 'bare' | 'none';

/** What relative expressions are placed from. */
export interface Anchors {
  /** Day of publication, and minute of the day where it is known. */
  readonly now: { readonly day: number; readonly minute: number | null } | null;
  /** Times told before in the text, latest first. */
  readonly text: readonly Period[];
  readonly direction: Direction;
  /** Year the same sentence is in already, where that is a past one: "in 2015, five days after, on 17 February". */
  readonly year?: number | null;
}

type DateSense = Extract<Sense, { is: 'date' }>;

/** Places a meaning on the calendar; null where it cannot be placed. */
export function resolve(sense: Sense, anchors: Anchors): Period | null {
  switch (sense.is) {
    case 'date':
      return resolveDate(sense, anchors);
    case 'era':
      return eraPeriod(sense.first, sense.years);
    case 'holiday':
      return resolveHoliday(sense, anchors);
    case 'period':
      return resolvePeriod(sense, anchors);
    case 'offset':
      return resolveOffset(sense, anchors);
    case 'window':
      return resolveWindow(sense.amount, sense.sign, anchors);
    case 'part': {
      const of = resolve(sense.of, anchors);
      return of === null ? null : partOfPeriod(of, sense.part, anchors.now === null ? null : anchors.now.day * dayMinutes);
    }
    case 'nth': {
      const of = resolve(sense.of, anchors);
      return of === null ? null : nthOf(sense.n, sense.unit, of);
    }
    case 'within': {
      const outer = resolve(sense.outer, anchors);
      return outer === null ? null : resolveWithin(sense.inner, outer, anchors);
    }
    case 'clock':
      return resolveClock(sense, anchors);
    case 'daypart':
      return resolveDayPart(sense, anchors);
    case 'range':
      return resolveRange(sense.from, sense.to, anchors);
    case 'vague':
      // What holds "now" holds on the day of publication.
      return sense.value === 'PRESENT_REF' && anchors.now !== null ? dayPeriod(anchors.now.day) : null;
    default:
      return null;
  }
}

function resolveDate(sense: DateSense, anchors: Anchors): Period | null {
  const { year, month, day, weekday, season, quarter, half } = sense;
  if (year !== undefined) {
    if (month !== undefined && day !== undefined) return exists(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null;
    if (month !== undefined) return monthPeriod(year, month);
    if (season !== undefined) return seasonPeriod(year, season);
    if (quarter !== undefined) return quarterPeriod(year, quarter);
    if (half !== undefined) return halfPeriod(year, half);
    return yearPeriod(year);
  }
  if (anchors.now === null) return null;
  const today = anchors.now.day;
  const here = civilOf(today);
  const which = sense.which ?? null;
  if (month !== undefined || season !== undefined || quarter !== undefined || half !== undefined) {
    const inYear = (y: number): Period | null => resolveDate({ ...sense, year: y }, anchors);
    const told = anchors.year ?? null;
    if (told !== null && which === null && month !== undefined && anchors.direction === 'past') return inYear(told);
    const candidates = [here.year - 1, here.year, here.year + 1].map(inYear).filter((period) => period !== null);
    return choose(
      candidates,
      today,
      which,
      quarter === undefined ? anchors.direction : 'none',
      anchors.direction === 'bare' && quarter !== undefined,
    );
  }
  if (day !== undefined) {
    const candidates: Period[] = [];
    for (let shift = -14; shift <= 14; shift++) {
      const at = civilOf(addMonths(dayNumber(here.year, here.month, 1), shift));
      if (!exists(at.year, at.month, day)) continue;
      const number = dayNumber(at.year, at.month, day);
      if (weekday === undefined || weekdayOf(number) === weekday) candidates.push(dayPeriod(number));
    }
    return choose(candidates, today, which, anchors.direction === 'none' ? 'bare' : anchors.direction, false);
  }
  if (weekday !== undefined) return dayPeriod(weekdayNear(weekday, today, which, anchors.direction));
  return null;
}

/** The Monday (or other weekday) meant: "last" is before today, "next" lies in next week, else the tense decides. */
function weekdayNear(weekday: number, today: number, which: Which, direction: Direction): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === 'last') return today - (back === 0 ? 7 : back);
  if (which === 'next') return mondayOf(today) + 7 + weekday - 1;
  if (direction === 'future') return today + ((7 - back) % 7);
  if (direction === 'bare' || which === 'this') return direction === 'past' ? today - back : today + ((7 - back) % 7);
  return today - back;
}

/** Of the same month or day in neighbouring years the one meant. */
function choose(
  candidates: readonly Period[],
  today: number,
  which: Which,
  direction: Direction,
  thisYear: boolean,
): Period | null {
  const now = today * dayMinutes;
  const begun = candidates.filter((period) => period.start <= now);
  const running = candidates.filter((period) => period.end > now);
  if (which === 'last') return candidates.filter((period) => period.end <= now).at(-1) ?? null;
  if (which === 'next') return candidates.find((period) => period.start > now) ?? null;
  if (which === 'this' && direction !== 'past') return running[0] ?? null;
  if (direction === 'past') return begun.at(-1) ?? null;
  if (direction === 'future' || direction === 'bare') return running[0] ?? null;
  if (thisYear) {
    const { year } = civilOf(today);
    return candidates.find((period) => civilOf(firstDay(period)).year === year) ?? null;
  }
  // Nearest on either side.
  let best: Period | null = null;
  const gap = (period: Period): number => Math.max(period.start - now, now - period.end, 0);
  for (const period of candidates) if (best === null || gap(period) < gap(best)) best = period;
  return best;
}

function holidayPeriod(index: number, year: number): Period | null {
  const holiday = holidays[index];
  const first = holiday === undefined ? null : feastDay(holiday.rule, year);
  if (holiday === undefined || first === null) return null;
  const one = dayPeriod(first);
  const length = feastLength(holiday);
  if (length === 1) return one;
  return days(first, first + length, 'day', `${one.value}/${dayPeriod(first + length - 1).value}`);
}

function resolveHoliday(sense: Extract<Sense, { is: 'holiday' }>, anchors: Anchors): Period | null {
  if (sense.year !== undefined) return holidayPeriod(sense.index, sense.year);
  if (anchors.now === null) return null;
  const { year } = civilOf(anchors.now.day);
  const candidates = [year - 1, year, year + 1].map((y) => holidayPeriod(sense.index, y)).filter((period) => period !== null);
  return choose(candidates, anchors.now.day, sense.which ?? null, anchors.direction, false);
}

/** Grains from fine to coarse, to tell whether a text anchor is known well enough. */
const fineness: readonly string[] = [
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

function resolvePeriod(sense: Extract<Sense, { is: 'period' }>, anchors: Anchors): Period | null {
  const base = sense.anchor === 'text' ? textPeriod(anchors, sense.unit) : nowPeriod(anchors);
  if (base === null) return null;
  if (sense.unit === 'weekend' && sense.anchor === 'now' && sense.shift === 0) {
    // On a Monday "this weekend" that was lies behind.
    const day = firstDay(base);
    return unitPeriod(day, 'weekend', anchors.direction === 'past' && weekdayOf(day) < 5 ? -1 : 0);
  }
  if (fineness.indexOf(base.grain) > fineness.indexOf(sense.unit)) return null;
  return unitPeriod(firstDay(base), sense.unit, sense.shift);
}

/** The latest time told that is known as finely as the unit wants, else publication. */
function textPeriod(anchors: Anchors, unit: string): Period | null {
  return anchors.text.find((period) => fineness.indexOf(period.grain) <= fineness.indexOf(unit)) ?? nowPeriod(anchors);
}

function nowPeriod(anchors: Anchors): Period | null {
  if (anchors.now === null) return null;
  const { day, minute } = anchors.now;
  if (minute === null) return dayPeriod(day);
  const start = day * dayMinutes + minute;
  return { start, end: start + 1, grain: 'minute', value: edge(start, 'minute'), zone: '' };
}

/** Months in the longer units. */
const monthsIn: { readonly [unit: string]: number } = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const minutesIn: { readonly [unit: string]: number } = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: dayMinutes,
  week: 7 * dayMinutes,
  weekend: 7 * dayMinutes,
};

/** "three Fridays from now" counts from the latest Friday, whatever the tense. */
function counting(from: Sense, anchors: Anchors): Anchors {
  return from.is === 'date' && from.which === 'this' ? { ...anchors, direction: 'past' } : anchors;
}

/** How finely the start of a distance must be known: days for weeks. */
function finest(amount: readonly Quantity[]): string {
  const units = amount.map(({ unit }) => (unit === 'week' || unit === 'weekend' ? 'day' : unit));
  return units.sort((a, b) => fineness.indexOf(a) - fineness.indexOf(b))[0] ?? 'day';
}

function resolveOffset(sense: Extract<Sense, { is: 'offset' }>, anchors: Anchors): Period | null {
  const base =
    sense.from === 'now'
      ? nowPeriod(anchors)
      : sense.from === 'text'
        ? textPeriod(anchors, finest(sense.amount))
        : resolve(sense.from, counting(sense.from, anchors));
  if (base === null) return null;
  let months = 0;
  let minutes = 0;
  let fine: TimeUnit = 'century';
  for (const { n, unit } of sense.amount) {
    if (n === null) return null;
    months += n * (monthsIn[unit] ?? 0);
    minutes += n * (minutesIn[unit] ?? 0);
    if (fineness.indexOf(unit) < fineness.indexOf(fine)) fine = unit;
  }
  const whole = Math.round(months);
  const wholeDays = minutes % dayMinutes === 0;
  // "24 hours ago" counts days; "two hours later" needs a time of day to start from.
  if (!wholeDays && base.grain !== 'minute' && base.grain !== 'hour') return null;
  if (minutes > 0 && fineness.indexOf(base.grain) > fineness.indexOf('day')) return null;
  const startDay = firstDay(base);
  const moved =
    addMonths(startDay, sense.sign * whole) * dayMinutes +
    (base.start - startDay * dayMinutes) +
    sense.sign * Math.round(minutes);
  if (!wholeDays)
    return { start: moved, end: moved + 1, grain: 'minute', value: edge(moved, 'minute', base.zone), zone: base.zone };
  const day = Math.floor(moved / dayMinutes);
  if (minutes > 0 || (typeof sense.from !== 'string' && base.grain === 'day')) return dayPeriod(day);
  const date = civilOf(day);
  if (whole % 12 === 0 && fineness.indexOf(fine) >= fineness.indexOf('year')) return yearPeriod(date.year);
  return fineness.indexOf(base.grain) > fineness.indexOf('month') ? yearPeriod(date.year) : monthPeriod(date.year, date.month);
}

/** "the last two weeks", "the next three months": whole units beside the running one; of one unit, up to today. */
function resolveWindow(amount: Quantity, sign: -1 | 1, anchors: Anchors): Period | null {
  if (anchors.now === null || amount.n === null) return null;
  const { day } = anchors.now;
  const count = Math.round(amount.n);
  const value = '';
  if (count === 1 && monthsIn[amount.unit] !== undefined) {
    const other = addMonths(day, sign * (monthsIn[amount.unit] ?? 0));
    return sign < 0 ? days(other, day + 1, 'day', value) : days(day, other + 1, 'day', value);
  }
  const near = unitPeriod(day, amount.unit, sign);
  const far = unitPeriod(day, amount.unit, sign * count);
  if (near === null || far === null) return null;
  const [first, last] = sign < 0 ? [far, near] : [near, far];
  return { start: first.start, end: last.end, grain: first.grain, value, zone: '' };
}

/** The nth weekday or unit of a period; a week belongs where its Monday is, the last one must end in the period. */
function nthOf(n: number, unit: TimeUnit | number, of: Period): Period | null {
  const first = firstDay(of);
  const end = Math.floor(of.end / dayMinutes);
  if (typeof unit === 'number') {
    const day =
      n > 0
        ? first + ((unit - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
        : end - 1 - ((weekdayOf(end - 1) - unit + 7) % 7) + 7 * (n + 1);
    return day >= first && day < end ? dayPeriod(day) : null;
  }
  if (of.grain === 'day' && unit !== 'day') return unitPeriod(first, unit, 0);
  if (unit === 'week' || unit === 'weekend') {
    const monday = n > 0 ? first + ((8 - weekdayOf(first)) % 7) + 7 * (n - 1) : mondayOf(end - 7) + 7 * (n + 1);
    if (monday < first - 6 || monday >= end) return null;
    return unit === 'week' ? weekPeriod(monday) : unitPeriod(monday, 'weekend', 0);
  }
  const period = n > 0 ? unitPeriod(first, unit, n - 1) : unitPeriod(end - 1, unit, n + 1);
  return period !== null && period.start >= of.start && period.end <= of.end ? period : null;
}

/** "October of last year", "the 20th of next month", "Monday of this week". */
function resolveWithin(inner: Sense, outer: Period, anchors: Anchors): Period | null {
  const first = firstDay(outer);
  const { year, month } = civilOf(first);
  if (inner.is === 'date' && inner.weekday !== undefined && inner.day === undefined && outer.grain === 'week') {
    return dayPeriod(first + inner.weekday - 1);
  }
  if (inner.is === 'date' && inner.month === undefined && inner.day !== undefined && outer.grain === 'month') {
    return resolveDate({ is: 'date', year, month, day: inner.day }, anchors);
  }
  if (outer.grain !== 'year') return null;
  if (inner.is === 'date') return resolveDate({ ...inner, year }, anchors);
  if (inner.is === 'holiday') return holidayPeriod(inner.index, year);
  if (inner.is === 'part' || inner.is === 'nth') {
    const of = resolveWithin(inner.of, outer, anchors);
    if (of === null) return null;
    return inner.is === 'part' ? partOfPeriod(of, inner.part, null) : nthOf(inner.n, inner.unit, of);
  }
  return null;
}

function zoneText(zone: number | null): string {
  if (zone === null) return '';
  if (zone === 0) return 'Z';
  const size = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

/** The day a time of day belongs to: the one said with it, else the one last told in the text, else publication. */
function dayOf(day: Sense | null, anchors: Anchors): number | null {
  if (day !== null) {
    const period = resolve(day, anchors);
    return period === null || period.end - period.start > dayMinutes ? null : firstDay(period);
  }
  const { text, now } = anchors;
  const told = text.find(
    (period) => fineness.indexOf(period.grain) <= fineness.indexOf('day') && period.end - period.start <= dayMinutes,
  );
  if (told !== undefined) return firstDay(told);
  return now?.day ?? null;
}

function resolveClock(sense: Extract<Sense, { is: 'clock' }>, anchors: Anchors): Period | null {
  const day = dayOf(sense.day, anchors);
  if (day === null) return null;
  let start = day * dayMinutes + sense.hour * 60 + (sense.minute ?? 0);
  // A bare time of day that is over, read with a known hour, is tomorrow's.
  const minute = anchors.now?.minute ?? null;
  const now = anchors.now === null || minute === null ? null : anchors.now.day * dayMinutes + minute;
  if (sense.day === null && anchors.text.length === 0 && anchors.direction === 'bare' && now !== null && start < now)
    start += dayMinutes;
  const zone = zoneText(sense.zone);
  const grain: Grain = sense.minute === null ? 'hour' : 'minute';
  const midnight = sense.hour === 24 ? `${edge(start - dayMinutes, 'day')}T24:00${zone}` : edge(start, grain, zone);
  return { start, end: start + (grain === 'hour' ? 60 : 1), grain, value: midnight, zone };
}

function resolveDayPart(sense: Extract<Sense, { is: 'daypart' }>, anchors: Anchors): Period | null {
  const part = dayParts[sense.part];
  const day = dayOf(sense.day, anchors);
  if (part === undefined || day === null) return null;
  const [suffix, from, to] = part;
  const late = to - Math.ceil((to - from) / 2);
  const [first, end] =
    sense.narrow === 'early' ? [from, Math.max(from + 3, to - 3)] : sense.narrow === 'late' ? [late, to] : [from, to];
  // What was done "overnight" was done in the night before.
  const before = sense.part === 'overnight' && anchors.direction !== 'future' ? 1 : 0;
  const start = (day - before) * dayMinutes;
  return { start: start + first * 60, end: start + end * 60, grain: 'hour', value: `${edge(start, 'day')}T${suffix}`, zone: '' };
}

/** Both ends of a range; what one end leaves unsaid (year, week) comes from the other. */
function resolveRange(from: Sense, to: Sense, anchors: Anchors): Period | null {
  let first = resolve(from, anchors);
  let last = resolve(to, anchors);
  if (first === null || last === null) return null;
  if (from.is === 'date' && to.is === 'date' && (from.year === undefined || to.year === undefined)) {
    const weekly = from.weekday !== undefined && from.month === undefined && from.day === undefined;
    if (from.year === undefined && to.year !== undefined && from.month !== undefined) {
      first = resolveDate({ ...from, year: to.year }, anchors);
      if (first !== null && first.start > last.start) first = resolveDate({ ...from, year: to.year - 1 }, anchors);
    } else if (to.year === undefined && to.month !== undefined) {
      const { year } = civilOf(firstDay(first));
      last = resolveDate({ ...to, year }, anchors);
      if (last !== null && last.start < first.start) {
        const back = from.year === undefined && anchors.direction === 'past';
        if (back) first = resolveDate({ ...from, year: year - 1 }, anchors);
        else last = resolveDate({ ...to, year: year + 1 }, anchors);
      }
    } else if (weekly && first.start > last.start) {
      if (anchors.direction === 'past') first = dayPeriod(firstDay(first) - 7);
      else last = dayPeriod(firstDay(last) + 7);
    }
  }
  if (first === null || last === null || first.start > last.start) return null;
  const grain = fineness.indexOf(first.grain) < fineness.indexOf(last.grain) ? last.grain : first.grain;
  return { start: first.start, end: last.end, grain, value: `${first.value}/${last.value}`, zone: first.zone };
}
