import { classes } from '../lexeme.ts';
import type { Recogniser } from '../pattern.ts';
import type { Sense } from '../sense.ts';
import { quantity } from './read.ts';

/** TIMEX3 letters of the units a set repeats by. */
const letters: { readonly [unit: string]: string } = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
  weekend: 'XXXX-WXX-WE',
};

const adverbs: { readonly [word: string]: string } = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
};

const set = (value: string | undefined): Sense | null => (value === undefined ? null : { is: 'set', value });

/** Times that come again and again. */
export const sets: readonly Recogniser[] = [
  {
    name: 'every-weekday',
    pattern: 'every|each (other|second)? d:WEEKDAY p:DAYPART?',
    example: ['every Monday', 'XXXX-WXX-1'],
    not: 'every monk',
    read: (c) => set(`XXXX-WXX-${c.get('d')?.value ?? ''}`),
  },
  {
    name: 'weekdays-plural',
    pattern: 'on d:WEEKDAY ~s',
    example: ['on Mondays', 'XXXX-WXX-1'],
    not: 'on Monday',
    read: (c) => set(`XXXX-WXX-${c.get('d')?.value ?? ''}`),
  },
  {
    name: 'weekday-plural-word',
    pattern: 'on w:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
    example: ['on Mondays', 'XXXX-WXX-1'],
    not: 'on Monday',
    read: (c) => {
      const index = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'].indexOf(
        c.get('w')?.word ?? '',
      );
      return set(`XXXX-WXX-${index + 1}`);
    },
  },
  {
    name: 'every-month-name',
    pattern: 'every|each m:MONTH (d:DAY|ORD)?',
    example: ['every December', 'XXXX-12'],
    not: 'every decent man',
    read: (c) => {
      const day = c.get('d')?.value;
      return set(
        `XXXX-${String(c.get('m')?.value).padStart(2, '0')}${day === undefined ? '' : `-${String(day).padStart(2, '0')}`}`,
      );
    },
  },
  {
    name: 'every-season',
    pattern: 'every|each s:SEASON',
    example: ['every winter', 'XXXX-WI'],
    not: 'every wintry day',
    read: (c) => set(`XXXX-${c.get('s')?.name ?? ''}`),
  },
  {
    name: 'every-part',
    pattern: 'every|each p:DAYPART',
    example: ['every morning', 'XXXX-XX-XXTMO'],
    not: 'every mourning widow',
    read: (c) => set(`XXXX-XX-XXT${dayPartCode[c.get('p')?.word ?? ''] ?? 'MO'}`),
  },
  {
    name: 'every-unit',
    pattern: 'every|each|per single|passing? u:UNIT',
    example: ['every year', 'P1Y'],
    not: 'every yearling',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? null : set(letters[c.get('u')?.name ?? ''])),
  },
  {
    name: 'times-a-unit',
    pattern: 'once|twice|times a|an|each|every|per u:UNIT',
    example: ['twice a week', 'P1W'],
    not: 'once a weekly',
    read: (c) => set(letters[c.get('u')?.name ?? '']),
  },
  {
    name: 'every-count',
    pattern: 'every n:NUM|few|other|second|couple of? u:UNIT',
    example: ['every four years', 'P4Y'],
    not: 'every four-year plan',
    read: (c) => {
      const n = c.get('n');
      const unit = c.get('u');
      if (n === undefined || unit === undefined) return null;
      const count =
        (n.bits & classes.NUM) !== 0 ? n.value : n.word === 'other' || n.word === 'second' || n.word === 'couple' ? 2 : null;
      const amount = quantity(count, unit.name);
      return set(durationValue(amount.n, amount.unit));
    },
  },
  {
    name: 'per-count',
    pattern: 'n:NUM u:UNIT a|per v:UNIT',
    example: ['24 hours a day', 'P1D'],
    not: '24 hours after',
    read: (c) => set(letters[c.get('v')?.name ?? '']),
  },
  {
    name: 'set-adverb',
    pattern: `w:${Object.keys(adverbs).join('|')}`,
    example: ['a weekly report', 'P1W'],
    not: 'a weakly argued report',
    read: (c) =>
      c.get('w')?.capital === true && c.list[c.first - 1] !== undefined ? null : set(adverbs[c.get('w')?.word ?? '']),
  },
];

const dayPartCode: { readonly [word: string]: string } = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'MO',
};

/** TIMEX3 form of a length: "P4Y", "PT30M", "PXD" where the number is not known. */
export function durationValue(n: number | null, unit: string): string {
  const known = n === null ? 'X' : null;
  const count = (factor: number): string => known ?? String(Math.round((n ?? 0) * factor * 100) / 100);
  switch (unit) {
    case 'second':
      return `PT${count(1)}S`;
    case 'minute':
      return `PT${count(1)}M`;
    case 'hour':
      return n !== null && n < 1 ? `PT${count(60)}M` : `PT${count(1)}H`;
    case 'day':
    case 'weekend':
      return n !== null && n < 1 ? `PT${count(24)}H` : `P${count(1)}D`;
    case 'week':
      return `P${count(1)}W`;
    case 'month':
      return `P${count(1)}M`;
    case 'quarter':
    case 'season':
      return n === null ? 'PXQ' : `P${count(3)}M`;
    case 'year':
      return n !== null && n < 1 ? `P${count(12)}M` : `P${count(1)}Y`;
    case 'decade':
      return n === null ? 'PXDE' : `P${count(10)}Y`;
    case 'century':
      return n === null ? 'PXCE' : `P${count(100)}Y`;
    default:
      return `P${count(1)}D`;
  }
}
