import { weekdayOf } from '../knowledge/index.ts';
import { weekdays } from '../lang/index.ts';
import type { Check, Context, Doc, Draft } from '../model/index.ts';
import { daysBetween, isoDay, monthOf, monthPattern, spoken } from './dates.ts';
import { draftOf } from './finding.ts';
import { sentenceAt, textAround, yearsIn } from './passage.ts';

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekday = `(${dayNames.join('|')})`;
// Shortened as agencies do: "Sat.", "Tue"; only with a comma after it, since "Sat" and "Sun" are words.
const shortWeekday = '(Sun|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat)';
const part = '(?: (?:morning|afternoon|evening|night|noon|midday|lunchtime))?';
const monthDay = `(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?`;
const dayMonth = `(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthPattern})`;
// A range or a list names other days too: "May 2-4", "May 2 and 3"; a street is no day: "May 2 Street".
const year =
  '(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b)?(?!\\d|:\\d|\\s*(?:-|–|to|and|or|&)\\s*\\d|\\s+(?:Street|St|Avenue|Square|Road|Bridge|Movement|Boulevard|Stadium)\\b)';
const is = '(?:is|was|falls? on|fell on|will be|will fall on|lands on)';

type Part = 'weekday' | 'month' | 'day' | 'year';
/** Ways to put a weekday beside a date; groups: weekday and the date's parts in the order named. */
const forms: readonly { readonly expression: RegExp; readonly order: readonly Part[] }[] = [
  // "Tuesday, September 2, 2025", "on Tuesday evening (Sept. 2)"; not "Tuesday and September 2".
  {
    expression: new RegExp(`\\b${weekday}${part},?\\s+\\(?${monthDay}${year}`, 'g'),
    order: ['weekday', 'month', 'day', 'year'],
  },
  // "Tuesday, 2 September 2025", "Tuesday 2nd of September"; not "Tuesday at 2 September Street".
  {
    expression: new RegExp(`\\b${weekday}${part},?\\s+\\(?(?:the\\s+)?${dayMonth}${year}`, 'g'),
    order: ['weekday', 'day', 'month', 'year'],
  },
  // "Sat., Aug. 25", "Sat, 25 August"; not "he sat".
  { expression: new RegExp(`\\b${shortWeekday}\\.?,\\s+${monthDay}${year}`, 'g'), order: ['weekday', 'month', 'day', 'year'] },
  { expression: new RegExp(`\\b${shortWeekday}\\.?,\\s+${dayMonth}${year}`, 'g'), order: ['weekday', 'day', 'month', 'year'] },
  // "Monday's session, on September 2,"; not "Monday's session on the September 2 attacks".
  {
    expression: new RegExp(`\\b${weekday}['’]s (?:[a-z]+ ){0,2}[a-z]+, on ${monthDay}(?=,)${year}`, 'g'),
    order: ['weekday', 'month', 'day', 'year'],
  },
  // "September 2, 2025, a Tuesday", "Sept. 2 (Tuesday)", "September 2 – a Tuesday", "September 2 falls on a Tuesday"; not "September 2, on Tuesdays".
  {
    expression: new RegExp(
      `\\b${monthDay}${year}(?:,? ${is} (?:a )?|,\\s+(?:which ${is} )?(?:a )|\\s+[–—-] (?:a )?|\\s+\\()${weekday}\\b(?!['’])`,
      'g',
    ),
    order: ['month', 'day', 'year', 'weekday'],
  },
  // "2 September 2025, a Tuesday", "2 September (Tuesday)".
  {
    expression: new RegExp(
      `\\b${dayMonth}${year}(?:,? ${is} (?:a )?|,\\s+(?:which ${is} )?(?:a )|\\s+[–—-] (?:a )?|\\s+\\()${weekday}\\b(?!['’])`,
      'g',
    ),
    order: ['day', 'month', 'year', 'weekday'],
  },
];
// Another calendar counts other days: "by the old calendar", "by the Julian calendar".
const otherCalendar = /\b(?:old|Julian|lunar|Orthodox|Islamic|Hebrew|Persian) calendar\b|\bO\.S\.|\bOld Style\b/;

/** The years a date without one may mean: the year that puts it nearest to publication first. */
function years(published: string, month: number, day: number): readonly number[] {
  const own = Number(published.slice(0, 4));
  return [own - 1, own, own + 1]
    .filter((candidate) => isoDay(candidate, month, day) !== null)
    .sort((a, b) => distance(published, a, month, day) - distance(published, b, month, day));
}

function distance(published: string, candidate: number, month: number, day: number): number {
  return Math.abs(daysBetween(published, isoDay(candidate, month, day) ?? published));
}

/** The weekday said of a date is the one the calendar has. */
export const weekdayCheck: Check<'sentences' | 'structure'> = {
  name: 'weekday',
  summary: 'The weekday said of a date is the one the calendar has.',
  needs: ['sentences', 'structure'],
  examples: [
    { text: 'They met on Monday, September 2, 2025.', yields: [{ verdict: 'contradicted', about: 'Monday, September 2, 2025' }] },
    { text: 'They met on Tuesday, September 2, 2025.', yields: [{ verdict: 'confirmed' }] },
    { text: 'They met on Tuesdays in September.', yields: [] },
  ],
  *run(doc: Doc<'sentences' | 'structure'>, context: Context): Iterable<Draft<'check'>> {
    const seen = new Set<number>();
    for (const { expression, order } of forms) {
      for (const found of doc.text.matchAll(expression)) {
        const caught = (name: Part): string | undefined => found[order.indexOf(name) + 1];
        const said = caught('weekday') ?? '';
        const month = monthOf(caught('month') ?? '');
        const day = Number(caught('day'));
        if (month === null) continue;
        const stated = caught('year');
        const span = { start: found.index, end: found.index + found[0].length };
        if (seen.has(span.start) || otherCalendar.test(textAround(doc, span).text)) continue;
        seen.add(span.start);
        const about = { start: span.start, end: span.start + found[0].replace(/[\s,(]+$/, '').length };
        const verdict = judge(doc, context, { said, month, day, stated: stated ? Number(stated) : null, at: span.start });
        if (verdict === null) continue;
        yield draftOf({ rule: 'weekday', about, source: 'arithmetic', by: 'weekday of date', ...verdict });
      }
    }
  },
};

interface Said {
  readonly said: string;
  readonly month: number;
  readonly day: number;
  readonly stated: number | null;
  readonly at: number;
}

function judge(doc: Doc<'sentences' | 'structure'>, context: Context, date: Said) {
  const number = (weekdays[date.said.toLowerCase()] ?? 0) % 7;
  const told = dayNames[number] ?? date.said;
  const fits = (year: number): boolean => {
    const iso = isoDay(year, date.month, date.day);
    return iso !== null && weekdayOf(iso) === number;
  };
  const tell = (year: number, verdict: 'contradicted' | 'confirmed', detail: string | null) => {
    const iso = isoDay(year, date.month, date.day) ?? '';
    const right = dayNames[weekdayOf(iso)] ?? '';
    const finding =
      verdict === 'confirmed' ? `${spoken(iso)} was a ${right}, as said.` : `${spoken(iso)} is a ${right}, not a ${told}.`;
    return { verdict, finding, expected: { weekday: right, date: iso }, detail } as const;
  };
  if (date.stated !== null) {
    if (isoDay(date.stated, date.month, date.day) === null) return null;
    return tell(date.stated, fits(date.stated) ? 'confirmed' : 'contradicted', 'the year is stated');
  }
  if (context.published === null) return null;
  const [nearest, ...others] = years(context.published, date.month, date.day);
  if (nearest === undefined) return null;
  if (fits(nearest)) return tell(nearest, 'confirmed', 'the year was taken from the date of publication');
  // A date of another year, told without it: "On Tuesday, September 11, 2001 ... on that Tuesday, September 11".
  const sentence = sentenceAt(doc, date.at);
  const paragraph = sentence === null ? null : doc.structure.paragraphs[sentence.paragraph];
  const near = paragraph ? doc.text.slice(paragraph.start, paragraph.end) : doc.text;
  if (yearsIn(near).some((year) => year !== nearest && fits(year))) return null;
  const far = distance(context.published, nearest, date.month, date.day) > 60;
  if (far && (others.some(fits) || yearsIn(doc.text).some(fits))) return null;
  return tell(nearest, 'contradicted', 'the year was taken from the date of publication');
}
