import { shownSource } from '../knowledge/index.ts';
import { ordinalOf, smallNumber } from '../lang/index.ts';
import type { Check, Context, DatedEventRow, Doc, Draft } from '../model/index.ts';
import { daysBetween, isoDay, spoken } from './dates.ts';
import { draftOf } from './finding.ts';
import { eventNamed } from './known-events.ts';
import { isQuoted, sentenceAt, textAround, yearsIn } from './passage.ts';

// "the 80th anniversary of", "80th-anniversary parade for", "eightieth anniversary since"; not "an anniversary of".
const anniversary =
  /\b(?:(\d{1,3})(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))[ -](?:year )?anniversar(?:y|ies)(?: (?:parade|ceremony|celebrations?|commemorations?|events?))?(?: (?:of|since|for|marking|to mark) )/gi;
// "marks 80 years since", "marking 80 years since"; not "80 years since" alone, which may look back from any day.
const yearsSince = /\bmark(?:s|ed|ing)? (?:exactly )?(\d{1,3}|[a-z]+(?:-[a-z]+)?) years (?:since|after|from) /gi;
// Words that set the anniversary in another year than that of publication: "last year", "when"; not "this year".
const otherTime = /\b(?:last|next|previous|following|coming|earlier|ago|then|was to|had|by the|until|ahead of the \d{4}|when)\b/i;
// Words that tie it to now: "marks", "this week", "Wednesday"; not "marked".
const nowTime =
  /\b(?:marks|marking|mark|today|this (?:year|week|month)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s|will|upcoming|is|are)\b/i;

function ordinal(digits: string | undefined, word: string | undefined): number | null {
  if (digits) return Number(digits);
  const [tens = '', ones] = (word ?? '').toLowerCase().split('-');
  if (ones)
    return smallNumber(tens) !== null && ordinalOf(ones) !== null ? (smallNumber(tens) ?? 0) + (ordinalOf(ones) ?? 0) : null;
  return ordinalOf(tens) ?? smallNumber(tens);
}

/** Which anniversary of the event falls nearest to the day, and how far off it is in days. */
function nearest(row: DatedEventRow, day: string, ended: boolean): { number: number; date: string; off: number } | null {
  const from = ended ? (row.end ?? row.start) : row.start;
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const own = Number(day.slice(0, 4));
  const candidates = [own - 1, own, own + 1].map((candidate) => {
    const iso = isoDay(candidate, month, date) ?? isoDay(candidate, month, 28) ?? day;
    return { number: candidate - year, date: iso, off: Math.abs(daysBetween(day, iso)) };
  });
  return candidates.sort((a, b) => a.off - b.off)[0] ?? null;
}

/** An anniversary has the number that the date of the event and the date of the article give. */
export const anniversaryCheck: Check<'sentences' | 'quotes'> = {
  name: 'anniversary',
  summary: 'An anniversary has the number that the date of the event and the date of the article give.',
  needs: ['sentences', 'quotes'],
  examples: [
    {
      text: 'Beijing marks the 70th anniversary of Japan’s surrender this week.',
      published: '2025-09-02',
      yields: [{ verdict: 'contradicted' }],
    },
    {
      text: 'Beijing marks the 80th anniversary of Japan’s surrender this week.',
      published: '2025-09-02',
      yields: [{ verdict: 'confirmed' }],
    },
    { text: 'In 2015 Beijing marked the 70th anniversary of Japan’s surrender.', published: '2025-09-02', yields: [] },
  ],
  *run(doc: Doc<'sentences' | 'quotes'>, context: Context): Iterable<Draft<'check'>> {
    for (const expression of [anniversary, yearsSince])
      for (const found of doc.text.matchAll(expression)) {
        const number = ordinal(found[1] && /^\d/.test(found[1]) ? found[1] : undefined, found[2] ?? found[1]);
        if (number === null || context.published === null) continue;
        const at = found.index + found[0].length;
        const sentence = sentenceAt(doc, found.index);
        const named = eventNamed(context.knowledge, doc.text.slice(at, Math.min(at + 140, sentence?.end ?? at + 140)));
        if (named === null) continue;
        const about = { start: found.index, end: at + named.end };
        const draft = judge(doc, context.published, number, named.rows, about, textAround(doc, about).text);
        if (draft) yield draft;
      }
  },
};

function judge(
  doc: Doc<'quotes'>,
  published: string,
  number: number,
  rows: readonly DatedEventRow[],
  about: { readonly start: number; readonly end: number },
  sentence: string,
): Draft<'check'> | null {
  const meant = [...rows].sort((a, b) => a.start.localeCompare(b.start))[0];
  if (!meant) return null;
  // Of a war both its beginning and its end are celebrated.
  const dates = rows
    .flatMap((row) => [nearest(row, published, false), ...(row.end ? [nearest(row, published, true)] : [])])
    .filter((date) => date !== null);
  const right = dates.find((date) => date.number === number);
  const told = `${meant.name} (${spoken(meant.start)})`;
  const row = { source: shownSource(meant.source), asOf: meant.asOf, detail: told };
  if (right) {
    const finding = `The ${number}th anniversary of ${told} falls on ${spoken(right.date)}, as said.`.replace(
      /\b(\d+)th/,
      (_, n: string) => ordinalShown(Number(n)),
    );
    return draftOf({
      rule: 'anniversary',
      verdict: 'confirmed',
      about,
      finding,
      expected: { value: number, date: right.date },
      ...row,
      by: 'anniversary of known event',
    });
  }
  // The sentence sets it in another year, for which it is right, or it looks back or ahead.
  const starts = rows
    .flatMap((event) => [event.start, ...(event.end ? [event.end] : [])])
    .map((date) => Number(date.slice(0, 4)));
  const others = yearsIn(sentence).filter((year) => !starts.includes(year));
  if (others.some((year) => year !== Number(published.slice(0, 4)))) return null;
  const best = dates.sort((a, b) => a.off - b.off)[0];
  if (!best || best.off > 300) return null;
  const off = Math.min(...dates.map((date) => Math.abs(date.number - number)));
  const now = nowTime.test(sentence) && !otherTime.test(sentence);
  if (isQuoted(doc, about) || (!now && off > 2) || (otherTime.test(sentence) && off > 1) || number > 150) return null;
  return draftOf({
    rule: 'anniversary',
    verdict: 'contradicted',
    about,
    finding: `${told}: its anniversary nearest to the article's date is the ${ordinalShown(best.number)} (${spoken(best.date)}), not the ${ordinalShown(number)}.`,
    expected: { value: best.number, date: best.date },
    ...row,
    by: 'anniversary of known event',
    score: off <= 2 || now ? 0.85 : 0.6,
  });
}

function ordinalShown(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
