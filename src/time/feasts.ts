import type { Holiday, HolidayRule } from '../lang/index.ts';
import { civilOf, dayNumber, weekdayOf } from './civil.ts';

/** First day (day number) of a holiday in a Gregorian year; null where the rule gives none that year. */
export function feastDay(rule: HolidayRule, year: number): number | null {
  switch (rule.by) {
    case 'fixed': {
      const day = dayNumber(year, rule.month, rule.day);
      return rule.notOnSunday === true && weekdayOf(day) === 7 ? day - 1 : day;
    }
    case 'weekday': {
      if (rule.n < 0) {
        const last = dayNumber(year, rule.month + 1, 0);
        return last - ((weekdayOf(last) - rule.weekday + 7) % 7) + 7 * (rule.n + 1) + (rule.shift ?? 0);
      }
      const first = dayNumber(year, rule.month, 1);
      return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.n - 1) + (rule.shift ?? 0);
    }
    case 'easter':
      return easterDay(year) + rule.shift;
    case 'orthodox':
      return orthodoxEasterDay(year) + rule.shift;
    case 'hebrew':
      // The feast begins on the eve.
      return hebrewFeast(year, rule.month, rule.day) - 1;
    case 'islamic':
      return islamicFeast(year, rule.month, rule.day);
    case 'chinese': {
      const day = chineseNewYear(year);
      return day === null ? null : day + rule.shift;
    }
  }
}

/** Length of the holiday in days. */
export function feastLength(holiday: Holiday): number {
  return holiday.days ?? 1;
}

/** Western Easter: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Orthodox Easter: the Julian computus, moved to the Gregorian calendar (13 days, 1900 to 2099). */
function orthodoxEasterDay(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const gap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, month, ((d + e + 114) % 31) + 1 + gap);
}

/** Day number of day 0 of the Hebrew calendar count used below (Dershowitz and Reingold, Calendrical Calculations). */
const hebrewEpoch = dayNumber(1970, 1, 1) - 719_163 - 1_373_427;

function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** 1 Tishri of a Hebrew year. */
function hebrewNewYear(year: number): number {
  const before = hebrewElapsed(year - 1);
  const here = hebrewElapsed(year);
  const after = hebrewElapsed(year + 1);
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return hebrewEpoch + here + delay;
}

/** Day of a Hebrew month and day (Nisan 1, Tishri 7, the last Adar 12) that falls into a Gregorian year. */
function hebrewFeast(year: number, month: number, day: number): number {
  // Tishri to Kislev of Hebrew year y + 3761 and Tevet to Elul of y + 3760 lie in Gregorian year y.
  const hebrewYear = month >= 7 && month <= 9 ? year + 3761 : year + 3760;
  const start = hebrewNewYear(hebrewYear);
  const next = hebrewNewYear(hebrewYear + 1);
  const length = next - start;
  const longHeshvan = length % 10 === 5;
  const shortKislev = length % 10 === 3;
  const leap = length > 380;
  if (month >= 7) {
    const lengths = [30, longHeshvan ? 30 : 29, shortKislev ? 29 : 30, 29, 30, leap ? 30 : 0];
    let at = start;
    for (let m = 7; m < month; m++) at += lengths[m - 7] ?? 0;
    if (month === 12) at = start + lengths.reduce((sum, n) => sum + n, 0);
    return at + day - 1;
  }
  // Nisan to Elul have fixed lengths and end the year.
  const lengths = [30, 29, 30, 29, 30, 29];
  let at = next - 177;
  for (let m = 1; m < month; m++) at += lengths[m - 1] ?? 0;
  return at + day - 1;
}

/** Day of an Islamic month and day in a Gregorian year, by the arithmetical civil calendar: sightings may differ by a day. */
function islamicFeast(year: number, month: number, day: number): number {
  const guess = Math.floor(((year - 622) * 33) / 32);
  for (let y = guess - 1; y <= guess + 1; y++) {
    const at = islamicDay(y, month, day);
    if (civilOf(at).year === year) return at;
  }
  return islamicDay(guess, month, day);
}

function islamicDay(year: number, month: number, day: number): number {
  const epoch = dayNumber(1970, 1, 1) - 719_163 + 227_015;
  return epoch - 1 + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 29 * (month - 1) + Math.floor(month / 2) + day;
}

/** Chinese new year 1990 to 2040 as days after 1 January (published almanac dates). */
const chineseOffsets =
  '26 45 34 22 40 30 49 37 27 46 35 23 42 31 21 39 28 48 37 25 44 33 22 40 30 49 38 27 46 35 24 42 31 21 40 28 47 36 25 43 33 22 41 30 49 38 27 45 34 23 42';

function chineseNewYear(year: number): number | null {
  const offset = chineseOffsets.split(' ')[year - 1990];
  return offset === undefined ? null : dayNumber(year, 1, 1) + Number(offset);
}
