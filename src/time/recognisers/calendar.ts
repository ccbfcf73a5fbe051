// A table: longer than other files because every row carries its example and its counterexample.
import type { Lexeme } from '../lexeme.ts';
import type { Recogniser } from '../pattern.ts';
import type { Sense } from '../sense.ts';
import { whichOf } from './read.ts';

function numericDate(iso: string): Sense {
  const [year = '', month = '', day] = iso.split('-');
  return { is: 'date', year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
}

/** Year that begins a span like "2021-22": the second half must follow it. */
function schoolYear(first: number, last: number): boolean {
  return last < 100 ? (first + 1) % 100 === last : last === first + 1;
}

/** Dates that name parts of the calendar: days, months, years, quarters, decades. */
export const calendar: readonly Recogniser[] = [
  {
    name: 'numeric-date',
    pattern: 'd:NUMDATE',
    example: ['2015-03-03', '2015-03-03'],
    not: '555-0134',
    read: (c) => numericDate(c.get('d')?.name ?? ''),
  },
  {
    name: 'month-day-year',
    pattern: 'm:MONTH .? the? d:DAY|ORD ,? y:YEAR',
    example: ['Sept. 2, 2025', '2025-09-02'],
    not: 'march on 2 cities',
    read: (c) => ({ is: 'date', month: c.get('m')?.value ?? 0, day: c.get('d')?.value ?? 0, year: c.get('y')?.value ?? 0 }),
  },
  {
    name: 'month-day',
    pattern: 'm:MONTH .? the? d:DAY|ORD',
    example: ['September 2', '2025-09-02'],
    not: 'may 3 of them leave',
    read: (c) => ({ is: 'date', month: c.get('m')?.value ?? 0, day: c.get('d')?.value ?? 0 }),
  },
  {
    name: 'day-month-year',
    pattern: 'the? d:DAY|ORD (day of)? of? m:MONTH .? ,? y:YEAR',
    example: ['2 September 2025', '2025-09-02'],
    not: '2 marches in 2025',
    read: (c) => ({ is: 'date', month: c.get('m')?.value ?? 0, day: c.get('d')?.value ?? 0, year: c.get('y')?.value ?? 0 }),
  },
  {
    name: 'day-month',
    pattern: 'the? d:DAY|ORD (day of)? of? m:MONTH .?',
    example: ['the 2nd of September', '2025-09-02'],
    not: 'the 2nd army',
    read: (c) => ({ is: 'date', month: c.get('m')?.value ?? 0, day: c.get('d')?.value ?? 0 }),
  },
  {
    name: 'ides',
    pattern: 'the? ides of m:MONTH',
    example: ['the ides of March', '2025-03-15'],
    not: 'the sides of March',
    read: (c) => {
      const month = c.get('m')?.value ?? 0;
      return { is: 'date', month, day: [3, 5, 7, 10].includes(month) ? 15 : 13 };
    },
  },
  {
    name: 'days-of-month-year',
    pattern: 'a:DAY|ORD -|to|through|until b:DAY|ORD of? m:MONTH .? (,? y:YEAR)?',
    example: ['10-22 August 2012', '2012-08-10/2012-08-22'],
    not: '10-22 votes',
    read: (c) => dayRange(c.get('a')?.value, c.get('b')?.value, c.get('m')?.value, c.get('y')?.value),
  },
  {
    name: 'month-days-year',
    pattern: 'm:MONTH .? a:DAY|ORD -|to|through|until b:DAY|ORD (,? y:YEAR)?',
    example: ['August 10-22, 2012', '2012-08-10/2012-08-22'],
    not: 'August 10-fold rise',
    read: (c) => dayRange(c.get('a')?.value, c.get('b')?.value, c.get('m')?.value, c.get('y')?.value),
  },
  {
    name: 'between-days',
    pattern: 'between m:MONTH .? a:DAY|ORD and b:DAY|ORD (,? y:YEAR)?',
    example: ['between August 10 and 22, 2012', '2012-08-10/2012-08-22'],
    not: 'between 10 and 22 people',
    read: (c) => dayRange(c.get('a')?.value, c.get('b')?.value, c.get('m')?.value, c.get('y')?.value),
  },
  {
    name: 'between-days-of',
    pattern: 'between|from the? a:DAY|ORD and|to the? b:DAY|ORD of? m:MONTH .? (,? y:YEAR)?',
    example: ['between 10 and 22 August 2012', '2012-08-10/2012-08-22'],
    not: 'between 10 and 22 marches',
    read: (c) => dayRange(c.get('a')?.value, c.get('b')?.value, c.get('m')?.value, c.get('y')?.value),
  },
  {
    name: 'month-year',
    pattern: 'm:MONTH .? ,? of? y:YEAR',
    example: ['March 2022', '2022-03'],
    not: 'they march 2022 miles',
    read: (c) => ({ is: 'date', month: c.get('m')?.value ?? 0, year: c.get('y')?.value ?? 0 }),
  },
  {
    name: 'which-month',
    pattern: 'w:last|next|this|past|coming m:MONTH',
    example: ['last September', '2024-09'],
    not: 'the last march',
    read: (c) => ({ is: 'date', month: c.get('m')?.value ?? 0, which: whichOf(c.get('w')) }),
  },
  {
    name: 'month',
    pattern: 'm:MONTH',
    example: ['in March', '2025-03'],
    not: 'Theresa May',
    read: (c) => ({ is: 'date', month: c.get('m')?.value ?? 0 }),
  },
  {
    name: 'which-weekday',
    pattern: '(the|this)? w:last|next|this|past|coming|following d:WEEKDAY',
    example: ['last Friday', '2025-09-05'],
    not: 'the last day',
    read: (c) => ({ is: 'date', weekday: c.get('d')?.value ?? 0, which: whichOf(c.get('w')) }),
  },
  {
    name: 'weekday',
    pattern: 'd:WEEKDAY .?',
    example: ['Tuesday', '2025-09-09'],
    not: 'they sat down',
    read: (c) => ({ is: 'date', weekday: c.get('d')?.value ?? 0 }),
  },
  {
    name: 'weekday-day',
    pattern: 'w:WEEKDAY .? ,? the? d:ORD',
    example: ['Tuesday 2nd', '2025-09-02'],
    not: 'Tuesday second half',
    read: (c) => (inFigures(c.get('d')) ? { is: 'date', weekday: c.get('w')?.value ?? 0, day: c.get('d')?.value ?? 0 } : null),
  },
  {
    name: 'day-of-month',
    pattern: 'on|by|until|since|from|before|after the? d:ORD',
    example: ['on the 2nd', '2025-09-02'],
    not: 'on the 2nd floor',
    read: (c) => {
      const day = c.get('d')?.value ?? 0;
      if (!inFigures(c.get('d')) && c.list[c.first]?.word !== 'on') return null;
      const next = c.list[c.end];
      const open = next === undefined || closers.has(next.word);
      return day >= 1 && day <= 31 && open ? { is: 'date', day } : null;
    },
  },
  {
    name: 'academic-year',
    pattern: 'a:YEAR -|/ b:NUM',
    example: ['2021-22', '2021/2022'],
    not: '2021-4 votes',
    read: (c) => {
      const first = c.get('a')?.value ?? 0;
      const last = c.get('b');
      if (last === undefined || last.gap) return null;
      if (schoolYear(first, last.value)) {
        return { is: 'range', from: { is: 'date', year: first }, to: { is: 'date', year: first + 1 } };
      }
      const year = last.value < 100 ? first - (first % 100) + last.value : last.value;
      const fits = (last.value >= 10 && last.value < 100) || last.value >= 1000;
      if (!fits || year <= first || year > first + 150) return null;
      return { is: 'range', from: { is: 'date', year: first }, to: { is: 'date', year } };
    },
  },
  {
    name: 'year',
    pattern: 'y:YEAR',
    example: ['in 2014', '2014'],
    not: '2014 troops',
    read: (c) => ({ is: 'date', year: c.get('y')?.value ?? 0 }),
  },
  {
    name: 'the-year',
    pattern: 'the? year|years y:YEAR',
    example: ['the year 2030', '2030'],
    not: 'the year of 2030 deaths',
    read: (c) => ({ is: 'date', year: c.get('y')?.value ?? 0 }),
  },
  {
    name: 'short-year',
    pattern: "in|since|of|from|by|until ' y:NUM",
    example: ["since '82", '1982'],
    not: "in '82ers' camp",
    read: (c) => {
      const year = c.get('y');
      const after = c.list[c.end];
      if (year === undefined || year.gap || year.end - year.start !== 2) return null;
      if (after !== undefined && !after.gap && /^[a-z]/.test(after.word)) return null;
      return { is: 'date', year: year.value + (year.value < 40 ? 2000 : 1900) };
    },
  },
  {
    name: 'fiscal-year',
    pattern: 'fy|fiscal (year)? -? y:YEAR',
    example: ['FY2025', '2025'],
    not: 'fiscal 2025th motion',
    read: (c) => ({ is: 'date', year: c.get('y')?.value ?? 0 }),
  },
  {
    name: 'quarter-short',
    pattern: 'q ~n:NUM (of? y:YEAR)?',
    example: ['Q3 2024', '2024-Q3'],
    not: 'Q9 2024',
    read: (c) => quarterOf(c.get('n')?.value, c.get('y')?.value),
  },
  {
    name: 'quarter',
    pattern: 'the? n:ORD quarter|qtr (of|in y:YEAR)?',
    example: ['the third quarter of 2024', '2024-Q3'],
    not: 'the third quarterback',
    read: (c) => quarterOf(c.get('n')?.value, c.get('y')?.value),
  },
  {
    name: 'quarter-year',
    pattern: 'the? n:ORD quarter y:YEAR',
    example: ['third quarter 2024', '2024-Q3'],
    not: 'third quarter profits',
    read: (c) => quarterOf(c.get('n')?.value, c.get('y')?.value),
  },
  {
    name: 'half-year',
    pattern: 'the? n:ORD half (of y:YEAR)',
    example: ['the first half of 2024', '2024-H1'],
    not: 'the first half of the match',
    read: (c) => {
      const n = c.get('n')?.value ?? 0;
      return n > 2 ? null : { is: 'date', half: n, year: c.get('y')?.value ?? 0 };
    },
  },
  {
    name: 'season-year',
    pattern: '(the)? s:SEASON (,? of? y:YEAR)?',
    example: ['spring 2023', '2023-SP'],
    not: 'a fall in prices',
    read: (c) => {
      const season = c.get('s');
      const year = c.get('y')?.value;
      if (season === undefined) return null;
      // "spring" springs and "fall" falls: without a year only after a preposition.
      if (year !== undefined) return { is: 'date', season: season.name, year };
      const before = c.list[c.first]?.word === 'the' ? c.list[c.first - 1] : c.list[c.first - 1];
      if (!seasonPrepositions.has(before?.word ?? '') || isNounAhead(c.list[c.end]?.word)) return null;
      return season.word === 'fall' && c.list[c.end]?.word !== undefined && !closers.has(c.list[c.end]?.word ?? '')
        ? null
        : { is: 'date', season: season.name };
    },
  },
  {
    name: 'which-season',
    pattern: 'w:last|next|this|past|coming s:SEASON',
    example: ['last spring', '2025-SP'],
    not: 'the last fall from power',
    // "the last fall from power"
    read: (c) =>
      c.get('s')?.word === 'fall' && ['from', 'of', 'in'].includes(c.list[c.end]?.word ?? '')
        ? null
        : { is: 'date', season: c.get('s')?.name ?? '', which: whichOf(c.get('w')) },
  },
  {
    name: 'decade-figures',
    pattern: "the? y:NUM '? ~s",
    example: ['the 1990s', '199'],
    not: 'the 1990 strike',
    read: (c) => {
      const year = c.get('y');
      if (year === undefined || year.word.length !== 4 || year.value % 10 !== 0 || year.value < 1000 || year.value > 2190)
        return null;
      return year.value % 100 === 0 && year.value !== 2000 && year.value < 1900
        ? { is: 'era', first: year.value, years: 100 }
        : { is: 'era', first: year.value, years: 10 };
    },
  },
  {
    name: 'decade-short',
    pattern: "(the|and|early|late)? '? y:NUM '? ~s",
    example: ["the '80s", '198'],
    not: 'two F-80s',
    read: (c) => {
      const year = c.get('y');
      if (year === undefined || year.end - year.start !== 2 || year.value % 10 !== 0) return null;
      let at = c.first;
      while (c.list[at] !== year) at++;
      const led = /^(?:the|early|late|mid|and|'|-)$/.test(c.list[at - 1]?.word ?? '');
      const aged = /^(?:his|her|their|my|your)$/.test(c.list[c.first - 1]?.word ?? '');
      if (!led || aged || (c.list[at - 1]?.word === '-' && c.list[at - 2]?.word !== 'mid')) return null;
      return { is: 'era', first: (year.value >= 20 ? 1900 : 2000) + year.value, years: 10 };
    },
  },
  {
    name: 'decade-words',
    pattern: 'the (nineteen)? d:DECADE',
    example: ['the nineties', '199'],
    not: 'in his nineties',
    read: (c) => ({ is: 'era', first: 1900 + (c.get('d')?.value ?? 0), years: 10 }),
  },
  {
    name: 'century',
    pattern: 'the? n:ORD -? century',
    example: ['the 20th century', '19'],
    not: 'a century ago',
    read: (c) => ({ is: 'era', first: ((c.get('n')?.value ?? 1) - 1) * 100, years: 100 }),
  },
  {
    name: 'attacks-of-2001',
    pattern: 'm:MONTH .? d:DAY|ORD ,? terrorist|terror? attacks|attack|hijackings',
    example: ['the September 11 attacks', '2001-09-11'],
    not: 'the September 12 attacks',
    read: (c) => (c.get('m')?.value === 9 && c.get('d')?.value === 11 ? { is: 'date', year: 2001, month: 9, day: 11 } : null),
  },
  {
    name: 'named-day',
    pattern: 'n:NUM ~/ ~m:NUM',
    example: ['9/11', '2001-09-11'],
    not: 'a 9/10 chance',
    read: (c) => (c.get('n')?.value === 9 && c.get('m')?.value === 11 ? { is: 'date', year: 2001, month: 9, day: 11 } : null),
  },
];

/** Whether an ordinal was written in figures: "2nd", not "second". */
function inFigures(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^\d/.test(lexeme.word);
}

/** Words after which "on the 2nd" was a date: what follows is no noun. */
const closers = new Set([
  '.',
  ',',
  ';',
  ':',
  '?',
  '!',
  ')',
  '-',
  '—',
  '"',
  '”',
  "'",
  'and',
  'or',
  'but',
  'in',
  'at',
  'by',
  'to',
  'from',
  'for',
  'with',
  'when',
  'after',
  'before',
  'as',
  'that',
  'which',
  'he',
  'she',
  'it',
  'they',
  'we',
  'was',
  'were',
  'is',
  'are',
  'will',
  'would',
  'has',
  'had',
  'of',
  'because',
]);

const seasonPrepositions = new Set([
  'in',
  'by',
  'since',
  'until',
  'during',
  'through',
  'over',
  'before',
  'after',
  'from',
  'and',
  'the',
  'late',
  'early',
]);

const seasonNouns = new Set([
  'of',
  'water',
  'break',
  'camp',
  'school',
  'olympics',
  'games',
  'palace',
  'session',
  'offensive',
  'in',
  'from',
  'games',
]);

function isNounAhead(word: string | undefined): boolean {
  return word !== undefined && seasonNouns.has(word);
}

function quarterOf(n: number | undefined, year: number | undefined): Sense | null {
  if (n === undefined || n < 1 || n > 4) return null;
  return { is: 'date', quarter: n, ...(year === undefined ? {} : { year }) };
}

function dayRange(
  a: number | undefined,
  b: number | undefined,
  month: number | undefined,
  year: number | undefined,
): Sense | null {
  if (a === undefined || b === undefined || month === undefined || a >= b || b > 31) return null;
  const base = { is: 'date', month, ...(year === undefined ? {} : { year }) } as const;
  return { is: 'range', from: { ...base, day: a }, to: { ...base, day: b } };
}
