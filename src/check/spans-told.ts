import { dayNumber } from '../knowledge/index.ts';
import type { Span } from '../model/index.ts';
import { isoDay, monthOf, monthPattern } from './dates.ts';

/** A span of time with its two ends as numbers that can be compared. */
export interface SpanTold {
  readonly from: number;
  readonly to: number;
  readonly about: Span;
}

const year = '((?:18|19|20)\\d\\d)';
// What follows a year must not make it a count: "from 2014 to 2011 units", "BC".
const plainYear =
  '(?! ?(?:BC|BCE|B\\.C)|[-–,.]?\\d|%| (?!and\\b|but\\b|when\\b|as\\b|while\\b|in\\b|at\\b|with\\b|for\\b|to\\b|by\\b|because\\b|after\\b|before\\b|the\\b|on\\b|under\\b|who\\b|which\\b|inclusive\\b|or\\b|was\\b|were\\b|is\\b|had\\b|has\\b|season\\b)[a-z])';
const month = `(${monthPattern})`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const noYear = '(?!\\d|,? (?:of )?\\d{4}|[-–]\\d)';

type Part = 'year' | 'month' | 'day';
/** Wordings of spans: the parts of their two ends in the order of the groups; a part told once counts for both. */
const wordings: readonly { readonly expression: RegExp; readonly first: readonly Part[]; readonly second: readonly Part[] }[] = [
  // "from 2014 to 2011", "between 2014 and 2011", "in 2014-2011"; not "from 300 to 200", "from 2014 to 2011 units".
  {
    expression: new RegExp(
      `\\b(?:from|between|in|during) ${year}(?: (?:to|and|until|till|through) |[-–])${year}${plainYear}`,
      'gi',
    ),
    first: ['year'],
    second: ['year'],
  },
  // "(1906–1868)", "(born 1906, died 1868)"; not "(555-1234)".
  { expression: new RegExp(`\\(${year} ?[-–—] ?${year}\\)`, 'g'), first: ['year'], second: ['year'] },
  {
    expression: new RegExp(
      `\\bborn in ${year}(?: in [A-Z]\\w+)?,? and (?:had )?died (?:in )?(?:[A-Z]\\w+ in )?${year}${plainYear}`,
      'gi',
    ),
    first: ['year'],
    second: ['year'],
  },
  // "founded in 1990 and closed in 1985"; not "founded in 1990 and rebuilt in a style of 1885".
  {
    expression: new RegExp(
      `\\b(?:founded|opened|built|established|created|launched|begun) in ${year},? and (?:was )?(?:closed|dissolved|abolished|demolished|disbanded|shut|torn down|completed|finished) in ${year}${plainYear}`,
      'gi',
    ),
    first: ['year'],
    second: ['year'],
  },
  // "from August 2011 until June 2011".
  {
    expression: new RegExp(`\\b(?:from|between) ${month} ${year} (?:to|and|until|till|through) ${month} ${year}\\b`, 'g'),
    first: ['month', 'year'],
    second: ['month', 'year'],
  },
  // "from May 9 to May 7", "between 9 May and 7 May", "from May 9 to 7", "from 9 to 7 May", "May 9-7"; not "May 9-7, 2014-2015".
  {
    expression: new RegExp(`\\b(?:from|between) ${month} ${day} (?:to|and|until|till|through) ${month} ${day}${noYear}`, 'g'),
    first: ['month', 'day'],
    second: ['month', 'day'],
  },
  {
    expression: new RegExp(`\\b(?:from|between) ${day} ${month} (?:to|and|until|till|through) ${day} ${month}${noYear}`, 'g'),
    first: ['day', 'month'],
    second: ['day', 'month'],
  },
  {
    expression: new RegExp(
      `\\b(?:from|between|on) ${month} ${day} (?:to|until|till|through) ${day}\\b(?! ?(?:percent|per cent|%|people|a\\.m|p\\.m|am\\b|pm\\b|[A-Z]|[a-z]+s\\b)|:|\\.\\d|,\\d)`,
      'g',
    ),
    first: ['month', 'day'],
    second: ['day'],
  },
  {
    expression: new RegExp(`\\b(?:from|between) ${day} (?:to|and|until|till|through) ${day} ${month}\\b`, 'g'),
    first: ['day'],
    second: ['day', 'month'],
  },
  {
    expression: new RegExp(
      `\\b(?:on |from |runs |lasts |closed |open |of |for |[a-z] )${month} ${day}[-–]${day}(?!\\d|[-–]|:|\\.\\d|,\\d| (?:win|loss|vote|victory|defeat|draw))`,
      'g',
    ),
    first: ['month', 'day'],
    second: ['day'],
  },
];

/** Spans of time that the text tells, with the order of their ends. */
export function* spansTold(text: string): Iterable<SpanTold> {
  const seen = new Set<number>();
  for (const { expression, first, second } of wordings)
    for (const found of text.matchAll(expression)) {
      const parts = found.slice(1);
      const one = read(first, parts.slice(0, first.length));
      const other = read(second, parts.slice(first.length));
      const from = ordinalOf({ ...other, ...one });
      const to = ordinalOf({ ...one, ...other });
      if (from === null || to === null || seen.has(found.index)) continue;
      seen.add(found.index);
      // Months without a year may run into the next one: "from 20 December to 5 January".
      if (one.year === undefined && one.month !== undefined && other.month !== undefined && one.month !== other.month) continue;
      yield { from, to, about: { start: found.index, end: found.index + found[0].length } };
    }
}

type Read = { readonly [part in Part]?: number };

function read(parts: readonly Part[], values: readonly (string | undefined)[]): Read {
  return Object.fromEntries(
    parts.map((part, at) => [part, part === 'month' ? (monthOf(values[at] ?? '') ?? 0) : Number(values[at])]),
  );
}

/** A number that grows with time; null for a day no calendar has. */
function ordinalOf({ year = 2000, month = 1, day = 1 }: Read): number | null {
  const iso = isoDay(year, month, day);
  return iso === null ? null : dayNumber(iso);
}
