// A table: longer than other files because every row carries its example and its counterexample.
import { weekdays } from '../../lang/index.ts';
import type { Caught, Recogniser } from '../pattern.ts';
import type { Sense, TimeUnit } from '../sense.ts';
import { countOf, partOf, quantity, whichOf } from './read.ts';

const count = 'n:NUM|a|an|one|several|few|some|many|couple';
/** "three", "about three", "a few", "a couple of", "more than three", "three more". */
const amount = `(more than)? (less than)? (at least)? about|around|nearly|almost|some|over|roughly|approximately|just|only|barely? the|a? ${count} of? (and a h:half)? more? -? full|short|long|straight|consecutive|trading|working|business? u:UNIT (and a h:half)?`;

function amountOf(c: Caught): ReturnType<typeof quantity> | null {
  const unit = c.get('u');
  if (unit === undefined || unit.name === '') return null;
  const n = countOf(c.get('n'));
  return quantity(n === null ? null : n + (c.get('h') === undefined ? 0 : 0.5), unit.name);
}

function shift(unit: TimeUnit, by: number, anchor: 'now' | 'text' = 'now'): Sense {
  return { is: 'period', unit, shift: by, anchor };
}

function unitPeriod(c: Caught, by: number, anchor: 'now' | 'text'): Sense | null {
  const unit = c.get('u')?.name ?? '';
  if (unit === 'night') return { is: 'daypart', part: 'night', narrow: null, day: shift('day', by, anchor) };
  const counted = quantity(1, unit);
  if (['second', 'minute', 'hour', ''].includes(counted.unit)) return null;
  return shift(counted.unit, by, anchor);
}

/** Expressions that are placed from the day of publication or from a time told before. */
export const relative: readonly Recogniser[] = [
  {
    name: 'today',
    pattern: '(early|earlier|later)? today',
    example: ['today', '2025-09-10'],
    not: 'Russia Today said',
    read: (c) => (c.list[c.end - 1]?.capital === true && (c.list[c.end - 2]?.capital ?? false) ? null : shift('day', 0)),
  },
  { name: 'tomorrow', pattern: 'tomorrow', example: ['tomorrow', '2025-09-11'], not: 'today', read: () => shift('day', 1) },
  {
    name: 'yesterday',
    pattern: 'yesterday',
    example: ['yesterday', '2025-09-09'],
    not: 'yesteryear',
    read: () => shift('day', -1),
  },
  {
    name: 'day-after-tomorrow',
    pattern: 'the? day after tomorrow',
    example: ['the day after tomorrow', '2025-09-12'],
    not: 'the day after the vote',
    read: () => shift('day', 2),
  },
  {
    name: 'day-before-yesterday',
    pattern: 'the? day before yesterday',
    example: ['the day before yesterday', '2025-09-08'],
    not: 'the day before',
    read: () => shift('day', -2),
  },
  {
    name: 'which-unit',
    pattern: 'w:last|this|next|past|coming|upcoming|current u:UNIT',
    example: ['last week', '2025-W36'],
    not: 'at the last minute',
    read: (c) => {
      const which = whichOf(c.get('w'));
      if (c.get('u')?.name === 'second' || c.get('u')?.word.endsWith('s') === true) return null;
      // "the last day of the summit" is no yesterday; "next day" follows what was told.
      if (c.get('u')?.name === 'day' && which === 'last') return null;
      const anchor = c.get('u')?.name === 'day' && which === 'next' ? 'text' : 'now';
      return unitPeriod(c, which === 'last' ? -1 : which === 'next' ? 1 : 0, anchor);
    },
  },
  {
    name: 'the-which-unit',
    pattern: 'the w:current|coming|upcoming|past u:UNIT',
    example: ['the current year', '2025'],
    not: 'the last minute',
    read: (c) => {
      const which = whichOf(c.get('w'));
      const unit = c.get('u');
      if (unit === undefined || unit.word.endsWith('s')) return null;
      // "over the past year" lasts a year.
      if (c.get('w')?.word !== 'current')
        return { is: 'window', amount: quantity(1, unit.name), sign: which === 'last' ? -1 : 1 };
      return unitPeriod(c, 0, 'now');
    },
  },
  {
    name: 'this-past-weekend',
    pattern: 'this past u:UNIT',
    example: ['this past weekend', '2025-W36-WE'],
    not: 'this pastime',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? null : unitPeriod(c, -1, 'now')),
  },
  {
    name: 'unit-before-last',
    pattern: 'the u:UNIT before last',
    example: ['the week before last', '2025-W35'],
    not: 'the week before the vote',
    read: (c) => unitPeriod(c, -2, 'now'),
  },
  {
    name: 'unit-after-next',
    pattern: 'the u:UNIT after next',
    example: ['the week after next', '2025-W39'],
    not: 'the week after',
    read: (c) => unitPeriod(c, 2, 'now'),
  },
  {
    name: 'a-year-ago-today',
    pattern: 'a year ago (today|tomorrow)',
    example: ['a year ago today', '2024-09-10'],
    not: 'a year ago, today was unlikely',
    read: (c) => ({
      is: 'offset',
      amount: [{ n: 1, unit: 'year' }],
      sign: -1,
      from: shift('day', c.list[c.end - 1]?.word === 'today' ? 0 : 1),
    }),
  },
  {
    name: 'text-unit-following',
    pattern: 'the following|next|subsequent u:UNIT',
    example: ['The vote was held on March 3, 2020. The following week', '2020-W11'],
    not: 'the following weeks',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? null : unitPeriod(c, 1, 'text')),
  },
  {
    name: 'text-unit-previous',
    pattern: 'the previous|preceding|prior u:UNIT',
    example: ['The vote was held on March 3, 2020. The previous month', '2020-02'],
    not: 'the previous years',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? null : unitPeriod(c, -1, 'text')),
  },
  {
    name: 'day-of-which-month',
    pattern: 'the? d:DAY|ORD (day)? of the? w:last|next|this|following|previous|current u:month',
    example: ['the 20th of last month', '2025-08-20'],
    not: 'the 20th of them',
    read: (c) => {
      const which = whichOf(c.get('w'));
      const outer = shift('month', which === 'last' ? -1 : which === 'next' ? 1 : 0);
      return { is: 'within', inner: { is: 'date', day: c.get('d')?.value ?? 0 }, outer };
    },
  },
  {
    name: 'window-next',
    pattern: 'for|over|during|within|through the next|following u:UNIT',
    example: ['over the next year', 'P1Y'],
    not: 'over the next yearling',
    read: (c) =>
      c.get('u')?.word.endsWith('s') === true ? null : { is: 'window', amount: quantity(1, c.get('u')?.name ?? ''), sign: 1 },
  },
  {
    name: 'bare-previous-unit',
    pattern: 'w:previous|following u:UNIT',
    example: ['previous week', '2025-W36'],
    not: 'previous weeks',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? null : unitPeriod(c, whichOf(c.get('w')) === 'last' ? -1 : 1, 'now')),
  },
  {
    name: 'same-unit',
    pattern: '(the|that)? same u:UNIT',
    example: ['The vote was held on March 3, 2020. The same day', '2020-03-03'],
    not: 'the same days',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? null : unitPeriod(c, 0, 'text')),
  },
  {
    name: 'that-unit',
    pattern: 'that u:UNIT',
    example: ['The vote was held on March 3, 2020. That month', '2020-03'],
    not: 'that weeks passed',
    read: (c) => (c.get('u')?.word.endsWith('s') === true || c.get('u')?.name === 'second' ? null : unitPeriod(c, 0, 'text')),
  },
  {
    name: 'that-time',
    pattern: 'by that time|date',
    example: ['The vote was held on March 3, 2020. By that time', '2020-03-03'],
    not: 'by that time-honoured rule',
    read: (c) => (c.list[c.end]?.word === '-' ? null : shift('day', 0, 'text')),
  },
  {
    name: 'day-before',
    pattern: '(the|a) day before|earlier',
    example: ['The vote was held on March 3, 2020. The day before', '2020-03-02'],
    not: 'the daybreak before',
    read: (c) => (opens(c) ? shift('day', -1, 'text') : null),
  },
  {
    name: 'day-after',
    pattern: '(the|a) day after|later',
    example: ['The vote was held on March 3, 2020. A day later', '2020-03-04'],
    not: 'the daily after-work drink',
    read: (c) => (opens(c) ? shift('day', 1, 'text') : null),
  },
  {
    name: 'unit-closing',
    pattern: 'end|ended|ending|finish|finished|for|during|in the u:UNIT',
    example: ['The vote was held on March 3, 2020. It finished the day', '2020-03-03'],
    not: 'in the days of old',
    read: (c) => {
      const unit = c.get('u')?.word ?? '';
      const led = c.list[c.first]?.word ?? '';
      const next = c.list[c.end]?.word ?? '.';
      if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
      // "in the year of", "for the year 2020" say more than this reads; "in the month to May" too.
      if (led === 'in' || next === 'of' || next === 'to' || next === 'since' || next === 'when') return null;
      return unitPeriod(c, 0, 'text');
    },
  },
  {
    name: 'part-of-unit',
    pattern: '(at|by)? the? p:end|beginning|start|middle|close of (the|this|current)? u:UNIT',
    example: ['by the end of the year', '2025'],
    not: 'the end of years of war',
    read: (c) => {
      const of = c.get('u')?.word.endsWith('s') === true ? null : unitPeriod(c, 0, 'now');
      const word = c.get('p')?.word;
      if (of === null || of.is !== 'period') return null;
      return { is: 'part', part: word === 'end' || word === 'close' ? 'late' : word === 'middle' ? 'mid' : 'early', of };
    },
  },
  {
    name: 'year-end',
    pattern: 'year ~- ~end',
    example: ['by year-end', '2025'],
    not: 'year-ending results',
    read: () => ({ is: 'part', part: 'late', of: shift('year', 0) }),
  },
  {
    name: 'later-in-unit',
    pattern: 'p:earlier|later|early|late in the u:UNIT',
    example: ['earlier in the week', '2025-W37'],
    not: 'later in the weekly',
    read: (c) => {
      const of = c.get('u')?.word.endsWith('s') === true ? null : unitPeriod(c, 0, 'now');
      return of === null ? null : { is: 'part', part: partOf(c.get('p')?.word), of };
    },
  },
  {
    name: 'nth-weekday-of-month',
    pattern: 'the? n:ORD|last d:WEEKDAY of|in the|this month',
    example: ['the first Monday of the month', '2025-09-01'],
    not: 'the first Monday of talks',
    read: (c) => ({
      is: 'nth',
      n: c.get('n')?.word === 'last' ? -1 : (c.get('n')?.value ?? 1),
      unit: c.get('d')?.value ?? 1,
      of: shift('month', 0),
    }),
  },
  {
    name: 'nth-unit-running',
    pattern: 'a|the? ORD consecutive|straight u:UNIT',
    example: ['for a second consecutive day', '2025-09-10'],
    not: 'a second day',
    read: (c) => unitPeriod(c, 0, 'now'),
  },
  {
    name: 'offset-ago',
    pattern: `${amount} ago`,
    example: ['five years ago', '2020'],
    not: 'five years of war',
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'offset', amount: [read], sign: -1, from: 'now' };
    },
  },
  {
    name: 'half-ago',
    pattern: 'half a|an u:UNIT ago',
    example: ['half a century ago', '1975'],
    not: 'half a century of rule',
    read: (c) => halfOffset(c, -1),
  },
  {
    name: 'half-from-now',
    pattern: 'half a|an u:UNIT from now|today',
    example: ['half a century from now', '2075'],
    not: 'half a century from start to end',
    read: (c) => halfOffset(c, 1),
  },
  {
    name: 'in-half',
    pattern: 'in about? half a|an u:UNIT',
    example: ['It will end in half a century', '2075'],
    not: 'in half a dozen years',
    read: (c) => halfOffset(c, 1),
  },
  {
    name: 'offset-from-now',
    pattern: `${amount} (from right? now|today|tomorrow)`,
    example: ['ten days from now', '2025-09-20'],
    not: 'ten days from start to end',
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'offset', amount: [read], sign: 1, from: 'now' };
    },
  },
  {
    name: 'offset-hence',
    pattern: `${amount} hence`,
    example: ['two years hence', '2027'],
    not: 'two years, hence the anger',
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'offset', amount: [read], sign: 1, from: 'now' };
    },
  },
  {
    name: 'offset-later',
    pattern: `${amount} later|afterwards|afterward`,
    example: ['The vote was held on March 3, 2020. Two days later', '2020-03-05'],
    not: 'two days of later talks',
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'offset', amount: [read], sign: 1, from: 'text' };
    },
  },
  {
    name: 'offset-earlier',
    pattern: `${amount} earlier|before|previously|prior`,
    example: ['The vote was held on March 3, 2020. Two days earlier', '2020-03-01'],
    not: 'two days of earlier talks',
    read: (c) => {
      const read = amountOf(c);
      const before = c.list[c.end - 1]?.word !== 'earlier';
      return read === null || (before && !opens(c)) ? null : { is: 'offset', amount: [read], sign: -1, from: 'text' };
    },
  },
  {
    name: 'in-offset',
    pattern: `in ${amount} (' s time)?`,
    example: ['It will meet in five days', '2025-09-15'],
    not: 'in five daily talks',
    // Whether it is a goal or a duration is left to tense: see the refiner `in-duration`.
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'offset', amount: [read], sign: 1, from: 'now' };
    },
  },
  {
    name: 'weekdays-from-now',
    pattern: 'n:NUM d:WEEKDAY|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays from now',
    example: ['three Fridays from now', '2025-09-26'],
    not: 'three Fridays of protest',
    read: (c) => {
      const word = c.get('d')?.word.replace(/s$/, '') ?? '';
      const weekday: Sense = { is: 'date', weekday: weekdays[word] ?? 0, which: 'this' };
      return { is: 'offset', amount: [{ n: c.get('n')?.value ?? 1, unit: 'week' }], sign: 1, from: weekday };
    },
  },
  {
    name: 'window-back',
    pattern:
      '(over|in|for|during|within)? the? last|past|previous|preceding n:NUM|few|several|couple of? full|trading|working|business? u:UNIT',
    example: ['the past five years', 'P5Y'],
    not: 'the past of five years',
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'window', amount: read, sign: -1 };
    },
  },
  {
    name: 'window-ahead',
    pattern:
      '(over|in|for|during|within)? the? next|coming|upcoming|following n:NUM|few|several|couple of? full|trading|working|business? u:UNIT',
    example: ['the next four years', 'P4Y'],
    not: 'the next four presidents',
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'window', amount: read, sign: 1 };
    },
  },
  {
    name: 'upcoming-count',
    pattern: 'n:NUM upcoming|coming u:UNIT',
    example: ['two upcoming months', 'P2M'],
    not: 'two upcoming talks',
    read: (c) => {
      const read = amountOf(c);
      return read === null ? null : { is: 'window', amount: read, sign: 1 };
    },
  },
  {
    name: 'window-ahead-plural',
    pattern: '(over|in|for|during|within)? (the next|coming|upcoming u:UNIT)',
    example: ['in the coming weeks', 'FUTURE_REF'],
    not: 'in the coming weekly report',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? { is: 'vague', value: 'FUTURE_REF' } : null),
  },
  {
    name: 'window-ahead-after',
    pattern: 'in? the? u:UNIT ahead|to (come)?',
    example: ['in the weeks ahead', 'FUTURE_REF'],
    not: 'a week ahead of the vote',
    read: (c) => {
      const last = c.list[c.end - 1]?.word;
      if (c.get('u')?.word.endsWith('s') !== true || (last !== 'ahead' && last !== 'come') || c.list[c.end]?.word === 'of')
        return null;
      return { is: 'vague', value: 'FUTURE_REF' };
    },
  },
  {
    name: 'window-back-plural',
    pattern: '(over|in|for|during|within)? (the? past|recent u:UNIT)',
    example: ['in recent weeks', 'PAST_REF'],
    not: 'a recent weekly',
    read: (c) => (c.get('u')?.word.endsWith('s') === true ? { is: 'vague', value: 'PAST_REF' } : null),
  },
  {
    name: 'this-time-last',
    pattern: 'this|that time w:last|next u:UNIT',
    example: ['this time last year', '2024'],
    not: 'this time lasted',
    read: (c) => unitPeriod(c, whichOf(c.get('w')) === 'last' ? -1 : 1, 'now'),
  },
];

/** Words that may follow "the day before" where it is not "the day before the vote". */
const followers = new Set([
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
  'and',
  'or',
  'but',
  'in',
  'at',
  'by',
  'to',
  'on',
  'with',
  'that',
]);

/** Whether nothing depends on the "before" or "after" that ends the match ("later" and "earlier" never take an object). */
function opens(c: Caught): boolean {
  const last = c.list[c.end - 1]?.word;
  const next = c.list[c.end];
  return last === 'later' || last === 'earlier' || next === undefined || followers.has(next.word);
}

/** "half a century ago"; "half a dozen years" is six. */
function halfOffset(c: Caught, sign: -1 | 1): Sense | null {
  const dozen = c.list.slice(c.first, c.end).some((lexeme) => lexeme.word === 'a' && lexeme.bits !== 0);
  return dozen ? null : { is: 'offset', amount: [quantity(0.5, c.get('u')?.name ?? '')], sign, from: 'now' };
}
