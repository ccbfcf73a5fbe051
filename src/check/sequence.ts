import { shownSource } from '../knowledge/index.ts';
import type { Check, Context, DatedEventRow, Doc, Draft } from '../model/index.ts';
import { shown } from './count.ts';
import { spoken } from './dates.ts';
import { type OrderTold, ordersTold } from './event-orders.ts';
import { draftOf } from './finding.ts';
import { isQuoted } from './passage.ts';
import { spansTold } from './spans-told.ts';

/** Events told in an order the tables' dates allow, and spans that begin before they end. */
export const sequenceCheck: Check<'sentences' | 'quotes'> = {
  name: 'sequence',
  summary: 'Events are told in an order and at a distance their dates allow, and spans begin before they end.',
  needs: ['sentences', 'quotes'],
  examples: [
    { text: 'The Korean War took place after the Cuban Missile Crisis.', yields: [{ verdict: 'contradicted' }] },
    { text: 'The Cuban Missile Crisis took place after the Korean War.', yields: [{ verdict: 'confirmed' }] },
    { text: 'He led the party from 2014 to 2011.', yields: [{ verdict: 'contradicted' }] },
    { text: 'Output fell from 2014 to 2011 units.', yields: [] },
  ],
  *run(doc: Doc<'sentences' | 'quotes'>, { knowledge }: Context): Iterable<Draft<'check'>> {
    for (const { from, to, about } of spansTold(doc.text)) {
      if (from <= to) continue;
      yield draftOf({
        rule: 'sequence',
        verdict: 'contradicted',
        about,
        finding: `The span "${doc.text.slice(about.start, about.end)}" ends before it begins.`,
        source: 'arithmetic',
        by: 'reversed span',
        severity: 'warning',
        score: 0.7,
      });
    }
    const seen = new Set<number>();
    for (const told of ordersTold(doc, knowledge)) {
      if (seen.has(told.about.start) || isQuoted(doc, told.about)) continue;
      const draft = judge(told);
      if (!draft) continue;
      seen.add(told.about.start);
      yield draft;
    }
  },
};

function judge({ early, late, years, about }: OrderTold): Draft<'check'> | null {
  const [a] = early.rows;
  const [b] = late.rows;
  if (!a || !b || early.rows.some((row) => late.rows.includes(row))) return null;
  const every = (test: (one: DatedEventRow, other: DatedEventRow) => boolean): boolean =>
    early.rows.every((one) => late.rows.every((other) => test(one, other)));
  const wrong = every((one, other) => one.start > (other.end ?? other.start));
  const right = every((one, other) => one.start <= (other.end ?? other.start));
  if (!wrong && !right) return null;
  // Years are counted from day to day or from year to year.
  const distances = [a.start, a.end ?? a.start].flatMap((from) =>
    [b.start, b.end ?? b.start].map((to) => yearsBetween(from, to)),
  );
  const fits = years === null || distances.some((distance) => Math.abs(distance - years) <= 1);
  if (years !== null && (early.rows.length > 1 || late.rows.length > 1) && !fits) return null;
  const holds = right && fits;
  const source = shownSource(a.source);
  const known = source === null ? ' (general knowledge, not read in an opened source)' : ` (source ${source}, as of ${a.asOf})`;
  const dates = `${a.name}: ${spoken(a.start)}; ${b.name}: ${spoken(b.start)}`;
  const tail = wrong
    ? '; the order is the other way round'
    : fits
      ? ', in that order'
      : `; that is ${shown(Math.round(yearsBetween(a.start, b.start)))} years, not ${years}`;
  return draftOf({
    rule: 'sequence',
    verdict: holds ? 'confirmed' : 'contradicted',
    about,
    finding: `${dates}${tail}${known}.`,
    expected: {
      first: wrong ? b.name : a.name,
      firstDate: wrong ? b.start : a.start,
      second: wrong ? a.name : b.name,
      secondDate: wrong ? a.start : b.start,
    },
    source,
    asOf: a.asOf,
    detail: `${a.name} ${a.start}; ${b.name} ${b.start}`,
    severity: source === null ? 'warning' : 'error',
    by: 'order of known events',
    score: 0.8,
  });
}

function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + (Number(to.slice(5, 7) || 1) - Number(from.slice(5, 7) || 1)) / 12;
}
