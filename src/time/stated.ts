import type { Sense } from './sense.ts';

/** The parts of the calendar the text itself gave, coarse to fine; the rest was filled in. */
export function statedParts(sense: Sense): readonly string[] {
  const parts = new Set<string>();
  collect(sense, parts);
  return order.filter((part) => parts.has(part));
}

const order = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'holiday',
  'day',
  'weekday',
  'daypart',
  'hour',
  'minute',
  'zone',
];

function collect(sense: Sense, parts: Set<string>): void {
  switch (sense.is) {
    case 'date':
      for (const part of ['year', 'month', 'day', 'weekday', 'season', 'quarter', 'half'] as const) {
        if (sense[part] !== undefined) parts.add(part);
      }
      return;
    case 'era':
      parts.add(sense.years === 10 ? 'decade' : 'century');
      return;
    case 'holiday':
      parts.add('holiday');
      if (sense.year !== undefined) parts.add('year');
      return;
    case 'clock':
      parts.add('hour');
      if (sense.minute !== null) parts.add('minute');
      if (sense.zone !== null) parts.add('zone');
      if (sense.day !== null) collect(sense.day, parts);
      return;
    case 'daypart':
      parts.add('daypart');
      if (sense.day !== null) collect(sense.day, parts);
      return;
    case 'part':
      collect(sense.of, parts);
      return;
    case 'nth':
      if (typeof sense.unit === 'number') parts.add('weekday');
      collect(sense.of, parts);
      return;
    case 'within':
      collect(sense.inner, parts);
      collect(sense.outer, parts);
      return;
    case 'range':
      collect(sense.from, parts);
      collect(sense.to, parts);
      return;
    case 'offset':
      if (typeof sense.from !== 'string') collect(sense.from, parts);
      return;
    default:
      return;
  }
}
