import type { Caught, Recogniser } from '../pattern.ts';
import type { Quantity, Sense } from '../sense.ts';
import { countOf, quantity } from './read.ts';

function amountOf(c: Caught, count = 'n', unit = 'u'): Quantity | null {
  const found = c.get(unit);
  if (found === undefined || found.name === '' || found.name === 'weekend') return null;
  const n = countOf(c.get(count));
  return quantity(n === null ? null : n + (c.get('h') === undefined ? 0 : 0.5), found.name);
}

function duration(...amount: (Quantity | null)[]): Sense | null {
  const known = amount.filter((part) => part !== null);
  return known.length === amount.length ? { is: 'duration', amount: known } : null;
}

/** Lengths of time. */
export const durations: readonly Recogniser[] = [
  {
    name: 'duration-counted',
    pattern:
      'n:NUM more? (and a h:half)? full|straight|consecutive|trading|working|business|whole|long|calendar? u:UNIT (and a h:half)?',
    example: ['for three years', 'P3Y'],
    not: 'three yearlings',
    read: (c) => {
      const unit = c.get('u')?.word ?? '';
      const n = c.get('n');
      if (n === undefined) return null;
      // "a 72 hour ban", "26 year old": the singular before what it lasts; "two quarter finals" are none.
      const single = n.value !== 1 && !unit.endsWith('s') && unit !== 'millennia';
      if (single && !['hour', 'day', 'week', 'month', 'year', 'minute'].includes(unit)) return null;
      return duration(amountOf(c));
    },
  },
  {
    name: 'duration-range',
    pattern: 'between|from? n:NUM -|to|or|and m:NUM full|more? u:UNIT',
    example: ['It lasts two to four days', 'P2D/P4D'],
    not: 'two to four daily doses',
    read: (c) => {
      const low = amountOf(c, 'n');
      const high = amountOf(c, 'm');
      const joint = c.list.slice(c.first, c.end).some((lexeme) => lexeme.word === 'and');
      if (low === null || high === null || (low.n ?? 0) >= (high.n ?? 0)) return null;
      // "two and four days" are two lengths, "between two and four days" one.
      return joint && c.list[c.first]?.word !== 'between' ? null : { is: 'duration', amount: [high], from: low };
    },
  },
  {
    name: 'duration-hyphen',
    pattern: 'n:NUM|half|single|multi ~- ~u:UNIT (~- ~long|old)?',
    example: ['a three-day visit', 'P3D'],
    not: 'a three-daylight rule',
    read: (c) => {
      if (c.get('u')?.word.endsWith('s') === true) return null;
      return duration(amountOf(c));
    },
  },
  {
    name: 'duration-age',
    pattern: 'n:NUM u:UNIT - old',
    example: ['a 45 year-old', 'P45Y'],
    not: 'a 45 year lease',
    read: (c) => duration(amountOf(c)),
  },
  {
    name: 'duration-two-units',
    pattern: 'n:NUM u:UNIT ,? and? m:NUM v:UNIT',
    example: ['two hours and 30 minutes', 'PT2H30M'],
    not: 'two hours and 30 people',
    read: (c) => {
      const second = amountOf(c, 'm', 'v');
      const first = amountOf(c);
      if (first === null || second === null || order.indexOf(first.unit) >= order.indexOf(second.unit)) return null;
      return duration(first, second);
    },
  },
  {
    name: 'duration-article',
    pattern:
      'for|within|after|in|of|over|than|nearly|almost|about a|an|one|another (and a h:half)? full|whole|entire? u:UNIT (and a h:half)?',
    example: ['after a week', 'P1W'],
    not: 'a weekly',
    read: (c) => {
      const led = c.list[c.first]?.word ?? '';
      if (!articleLeads.has(led) || c.get('u')?.word.endsWith('s') === true || c.get('u')?.name === 'second') return null;
      const found = c.get('u');
      // "a year of" an era, "a second" chance; "a quarter of them" is a fraction.
      if (found === undefined || found.name === 'quarter') return null;
      return { is: 'duration', amount: [quantity(c.get('h') === undefined ? 1 : 1.5, found.name)] };
    },
  },
  {
    name: 'duration-half',
    pattern: 'half a|an u:UNIT',
    example: ['half an hour', 'PT30M'],
    not: 'half a dozen',
    read: (c) => {
      const found = c.get('u');
      // "half a dozen years" is six.
      const dozen = (c.list[c.first + 1]?.bits ?? 0) !== 0;
      return found === undefined || dozen || found.name === 'second' ? null : duration(quantity(0.5, found.name));
    },
  },
  {
    name: 'duration-vague',
    pattern: '(a)? n:several|few|some|many|couple of? (short)? u:UNIT',
    example: ['for several months', 'PXM'],
    not: 'several monthly reports',
    read: (c) => {
      if (c.get('u')?.word.endsWith('s') !== true && c.get('u')?.word !== 'millennia') return null;
      return duration(amountOf(c));
    },
  },
  {
    name: 'duration-plural',
    pattern: 'for|over|after|in|of|within|take|took|takes|lasted|lasting|through|despite (the)? u:UNIT',
    example: ['after years of war', 'PXY'],
    not: 'after yearly talks',
    read: (c) => {
      const unit = c.get('u');
      // "an out of hours clinic"
      if (c.list[c.first - 1]?.word === 'out') return null;
      if (
        unit === undefined ||
        !unit.word.endsWith('s') ||
        unit.name === 'second' ||
        unit.name === 'weekend' ||
        unit.name === 'quarter'
      )
        return null;
      return duration(quantity(null, unit.name));
    },
  },
  {
    name: 'duration-long',
    pattern: 'u:UNIT ~- ~long',
    example: ['a decades-long dispute', 'PXDE'],
    not: 'a decade longer',
    read: (c) => {
      const unit = c.get('u');
      return unit === undefined ? null : duration(quantity(unit.word.endsWith('s') ? null : 1, unit.name));
    },
  },
  {
    name: 'duration-long-joined',
    pattern: 'w:yearlong|weeklong|monthlong|daylong|hourlong|nightlong',
    example: ['a weeklong truce', 'P1W'],
    not: 'a headlong rush',
    read: (c) => duration(quantity(1, (c.get('w')?.word ?? '').slice(0, -4))),
  },
  {
    name: 'annual',
    pattern: 'annual',
    example: ['its first annual loss', 'P1Y'],
    not: 'biannual',
    read: () => ({ is: 'duration', amount: [{ n: 1, unit: 'year' }] }),
  },
  {
    name: 'years-counted-of',
    pattern: 'u:decades|years|months|weeks|centuries of',
    example: ['years of talks', 'PXY'],
    not: 'yearly of late',
    read: (c) => {
      const before = c.list[c.first - 1];
      if (before !== undefined && (before.bits & 1) !== 0) return null;
      return duration(quantity(null, c.get('u')?.name ?? ''));
    },
  },
];

const order = ['century', 'decade', 'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const articleLeads = new Set(['for', 'within', 'after', 'in', 'of', 'over', 'than', 'nearly', 'almost', 'about']);
