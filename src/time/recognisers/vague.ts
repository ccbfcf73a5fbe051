import type { Recogniser } from '../pattern.ts';
import type { Sense } from '../sense.ts';

const past: Sense = { is: 'vague', value: 'PAST_REF' };
const present: Sense = { is: 'vague', value: 'PRESENT_REF' };
const future: Sense = { is: 'vague', value: 'FUTURE_REF' };

/** Times without a place on the calendar. */
export const vague: readonly Recogniser[] = [
  {
    name: 'recently',
    pattern: '(more|most|very|only|until)? recently|lately',
    example: ['recently', 'PAST_REF'],
    not: 'the recent past',
    read: () => past,
  },
  {
    name: 'formerly',
    pattern: 'once|formerly',
    example: ['formerly', 'PAST_REF'],
    not: 'once again',
    read: (c) => (c.list[c.first]?.word === 'formerly' ? past : null),
  },
  {
    name: 'the-past',
    pattern: 'in the past',
    example: ['in the past', 'PAST_REF'],
    not: 'in the past tense',
    read: (c) => (/^(?:year|week|month|decade|tense|few|several)s?$/.test(c.list[c.end]?.word ?? '') ? null : past),
  },
  {
    name: 'of-the-past',
    pattern: 'of the past',
    example: ['errors of the past', 'PAST_REF'],
    not: 'of the past year',
    read: (c) => (c.list[c.end] === undefined || /^[^a-z0-9]/.test(c.list[c.end]?.word ?? '') ? past : null),
  },
  { name: 'now', pattern: '(right)? now', example: ['now', 'PRESENT_REF'], not: 'nowhere', read: () => present },
  {
    name: 'currently',
    pattern: 'currently|presently|nowadays',
    example: ['currently', 'PRESENT_REF'],
    not: 'currents',
    read: () => present,
  },
  { name: 'at-present', pattern: 'at present', example: ['at present', 'PRESENT_REF'], not: 'a present', read: () => present },
  {
    name: 'at-the-moment',
    pattern: 'at the|this moment|time',
    example: ['at the moment', 'PRESENT_REF'],
    not: 'at the moment of impact',
    read: (c) =>
      c.list[c.end - 1]?.word === 'time' && c.list[c.end - 2]?.word === 'the'
        ? null
        : c.list[c.end]?.word === 'of'
          ? null
          : present,
  },
  {
    name: 'these-days',
    pattern: 'these days',
    example: ['these days', 'PRESENT_REF'],
    not: 'these daylight raids',
    read: () => present,
  },
  {
    name: 'soon',
    pattern: '(very|as|too)? soon',
    example: ['soon', 'FUTURE_REF'],
    not: 'as soon as',
    read: (c) =>
      /^(?:as|after)$/.test(c.list[c.end]?.word ?? '') || /^(?:as|too)$/.test(c.list[c.first]?.word ?? '') ? null : future,
  },
  {
    name: 'the-future',
    pattern: '(in|for)? (the near|foreseeable|immediate|distant? future)',
    example: ['in the near future', 'FUTURE_REF'],
    not: 'the future king',
    read: (c) =>
      c.list[c.first]?.word === 'in' || c.list[c.first]?.word === 'for' || c.list[c.end - 2]?.word !== 'the' ? future : null,
  },
  {
    name: 'long-term',
    pattern: '(in|for|over) the long|short|medium|near term|run',
    example: ['in the long term', 'FUTURE_REF'],
    not: 'a long-term plan',
    read: () => future,
  },
];
