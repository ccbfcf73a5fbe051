import { dayNumber, daysIn, weekdayOf } from '../../src/knowledge/index.ts';

/** Months by number, from 1. */
export const months: readonly string[] =
  ' January February March April May June July August September October November December'.split(' ');
const shortMonths = ' Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** Days of the week, Sunday first. */
export const weekdays: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals: { readonly [word: string]: string } = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A whole number below 100 in words. */
export function inWords(value: number): string {
  if (value < 20) return ones[value] ?? '';
  const ending = value % 10 === 0 ? '' : `-${ones[value % 10]}`;
  return `${tens[Math.floor(value / 10)]}${ending}`;
}

/** "eightieth", "twenty-first", for numbers below 100; beyond that in digits. */
export function ordinalWord(value: number): string {
  if (value >= 100) return ordinal(value);
  const [head = '', last] = inWords(value).split('-');
  const word = last ?? head;
  const ending = ordinals[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);
  return last === undefined ? ending : `${head}-${ending}`;
}

/** "80th", "21st". */
export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** In words up to nine, in digits beyond, as most houses have it. */
export function counted(value: number): string {
  return value < 10 ? inWords(value) : grouped(value);
}

/** Thousands parted by commas. */
export function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? parted : `${parted}.${part}`;
}

/** The text with its first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The ISO day so many days after the given one. */
export function plusDays(day: string, count: number): string {
  let left = dayNumber(day) + count - dayNumber(`${day.slice(0, 4)}-01-01`);
  let year = Number(day.slice(0, 4));
  const length = (of: number): number => dayNumber(`${of + 1}-01-01`) - dayNumber(`${of}-01-01`);
  while (left < 0) left += length(--year);
  while (left >= length(year)) left -= length(year++);
  let month = 1;
  while (left >= daysIn(year, month)) left -= daysIn(year, month++);
  return isoOf(year, month, left + 1);
}

/** An ISO day of its parts. */
export function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days from one ISO day to another. */
export function daysFrom(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The blanks a day fills: {Month}, {Mon}, {d}, {dth}, {y}, {wd}. */
export function dayValues(day: string): { readonly [blank: string]: string } {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const wd = weekdays[weekdayOf(day)] ?? '';
  return {
    Month: months[m] ?? '',
    Mon: shortMonths[m] ?? '',
    d: String(d),
    dth: ordinal(d),
    y: String(y),
    wd,
    wdshort: wd.slice(0, 3),
  };
}
