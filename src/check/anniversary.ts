import { shownSource } from '../knowledge/index.ts';
import { anniversaryOccasions, nowWords, ordinalOf, otherYearWords, roughYearWords, smallNumber } from '../lang/index.ts';
import type { Check, Context, DatedEventRow, Doc, Draft, Span } from '../model/index.ts';
import { daysBetween, isoDay, ordinal, spoken } from './dates.ts';
import { draftOf } from './finding.ts';
import { eventNamed } from './known-events.ts';
import { isQuoted, sentenceAt, textAround, yearsIn } from './passage.ts';

const number = '(\\d{1,3}|[a-z]+(?:-[a-z]+)?)';
const nth = '(?:(\\d{1,3})(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))';

/** Ways to tell how long ago an event was. `exact`: the wording itself says that the count ends about now. */
const forms: readonly {
  readonly expression: RegExp;
  readonly exact: boolean;
  /** Where the event is named: after the words, or before them. */
  readonly event: 'after' | 'before';
}[] = [
  // "the 80th anniversary of", "80th-anniversary parade for", "the 80th anniversary on Friday of"; not "an anniversary of".
  {
    expression: new RegExp(
      `\\b${nth}[ -](?:year )?anniversar(?:y|ies)(?: (?:${anniversaryOccasions.join('|')}))?(?: (?:today|this week|on [A-Z][a-z]+day|[A-Z][a-z]+day))?,? (?:of|since|for|marking|to mark) `,
      'gi',
    ),
    exact: false,
    event: 'after',
  },
  // "the 80-year anniversary of"; not "an 80-year war".
  {
    expression: new RegExp(
      `\\b${number}[ -]years?[ -]anniversary(?: (?:${anniversaryOccasions.join('|')}))? (?:of|since|for) `,
      'gi',
    ),
    exact: false,
    event: 'after',
  },
  // "marks 80 years since", "to mark exactly 80 years after", "commemorating 80 years since"; not "80 years since" alone.
  {
    expression: new RegExp(
      `\\b(?:mark|commemorat|celebrat|observ|honou?r)(?:e?s|ed|ing|e)? (?:exactly )?${number} years (?:since|after|from|of) `,
      'gi',
    ),
    exact: true,
    event: 'after',
  },
  // "exactly 80 years after", "80 years to the day after", "to the day 80 years after"; not "nearly 80 years after".
  {
    expression: new RegExp(
      `\\b(?:exactly|precisely|to the day,?) ${number} years (?:after|since|from) |\\b${number} years (?:ago )?to the day (?:after|since|from) `,
      'gi',
    ),
    exact: true,
    event: 'after',
  },
  // "it is 80 years this week since", "this week it will be 80 years since", "80 years ago today, the fall of"; not "it is 80 years since".
  {
    expression: new RegExp(
      `\\b(?:it (?:is|will be|has been|was)|it['’]s) ${number} years (?:today|this (?:week|month|weekend)|on [A-Z][a-z]+day) since |\\b(?:today|this (?:week|month|weekend)|on [A-Z][a-z]+day),? it (?:is|will be|has been) ${number} years since |\\b${number} years ago (?:today|this week|this month),? `,
      'gi',
    ),
    exact: true,
    event: 'after',
  },
  // "80 years after", "80 years on from", where the sentence tells of a commemoration.
  { expression: new RegExp(`\\b${number} years (?:after|since|on from) `, 'gi'), exact: false, event: 'after' },
  // "the fall of Kabul, whose fourth anniversary falls"; not "whose fourth album".
  { expression: new RegExp(`, whose ${nth} anniversary (?:is|falls|was|will be) `, 'gi'), exact: false, event: 'before' },
];
const any = (words: readonly string[]): string => `\\b(?:${words.join('|')})\\b`;
const otherTime = new RegExp(`${any(otherYearWords)}|\\bahead of the \\d{4}`, 'i');
const nowTime = new RegExp(any(nowWords), 'i');
const rough = new RegExp(`\\b(?:${roughYearWords.join('|')})\\s*$`, 'i');
// A sentence that tells of commemorating: "gathered", "wreath"; not "the war goes on".
const commemorating =
  /\b(?:anniversar(?:y|ies)|commemorat\w+|mark(?:s|ed|ing)?|remember\w*|memorial|vigil|ceremon(?:y|ies)|wreaths?|minute['’]s silence|celebrat\w+|observ(?:ed|es|ing|ance)|tributes?|mourn\w*|honou?r(?:ed|s|ing)?)\b/i;
// Right after the number: it counts another thing, or tells of a rival's words: "the 70th anniversary of his".
const otherThing = /^(?:his|her|their|its|my|our|your|a|an) /i;

/** The number that one of the alternatives of an expression caught, as an ordinal or a cardinal. */
function numberSaid(groups: readonly (string | undefined)[]): number | null {
  const said = groups.find((group) => group !== undefined);
  if (said === undefined) return null;
  if (/^\d+$/.test(said)) return Number(said);
  const [tens = '', ones] = said.toLowerCase().split('-');
  const low = ones === undefined ? null : (ordinalOf(ones) ?? smallNumber(ones));
  if (ones !== undefined) return smallNumber(tens) !== null && low !== null ? (smallNumber(tens) ?? 0) + low : null;
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
    const { published, knowledge } = context;
    if (published === null) return;
    const done: Span[] = [];
    for (const { expression, exact, event } of forms)
      for (const found of doc.text.matchAll(expression)) {
        const count = numberSaid(found.slice(1));
        const end = found.index + found[0].length;
        if (count === null || count === 0 || done.some((span) => found.index < span.end && span.start < end)) continue;
        const sentence = sentenceAt(doc, found.index);
        const from = sentence?.start ?? found.index;
        if (rough.test(doc.text.slice(Math.max(from, found.index - 16), found.index))) continue;
        const words =
          event === 'after'
            ? doc.text.slice(end, Math.min(end + 140, sentence?.end ?? end + 140))
            : (doc.text
                .slice(Math.max(from, found.index - 80), found.index)
                .split(/[,;:—–]\s*/)
                .at(-1) ?? '');
        const named = otherThing.test(words) ? null : eventNamed(knowledge, words);
        if (named === null) continue;
        const about =
          event === 'after'
            ? { start: found.index, end: end + named.end }
            : { start: found.index - words.length + named.start, end: end - 1 };
        const { text } = textAround(doc, about);
        const isAnniversary = /anniversar/i.test(found[0]);
        if (!exact && !isAnniversary && !commemorating.test(text)) continue;
        done.push({ start: found.index, end });
        const draft = judge(doc, published, { count, rows: named.rows, about, sentence: text, exact });
        if (draft) yield draft;
      }
  },
};

interface Said {
  readonly count: number;
  readonly rows: readonly DatedEventRow[];
  readonly about: Span;
  readonly sentence: string;
  readonly exact: boolean;
}

function judge(doc: Doc<'quotes'>, published: string, said: Said): Draft<'check'> | null {
  const { count, rows, about, sentence } = said;
  const meant = [...rows].sort((a, b) => a.start.localeCompare(b.start))[0];
  if (!meant) return null;
  // Of a war both its beginning and its end are celebrated.
  const dates = rows
    .flatMap((row) => [nearest(row, published, false), ...(row.end ? [nearest(row, published, true)] : [])])
    .filter((date) => date !== null);
  const right = dates.find((date) => date.number === count);
  const told = `${meant.name} (${spoken(meant.start)})`;
  const row = { source: shownSource(meant.source), asOf: meant.asOf, detail: told, by: 'anniversary of known event' };
  const base = { rule: 'anniversary', about, ...row } as const;
  if (right)
    return draftOf({
      ...base,
      verdict: 'confirmed',
      finding: `The ${ordinal(count)} anniversary of ${told} falls on ${spoken(right.date)}, as said${sourceNote(row.source, row.asOf)}.`,
      expected: { value: count, date: right.date },
    });
  // The sentence sets it in another year, for which it is right, or it looks back or ahead.
  const starts = rows
    .flatMap((event) => [event.start, ...(event.end ? [event.end] : [])])
    .map((date) => Number(date.slice(0, 4)));
  const others = yearsIn(sentence).filter((year) => !starts.includes(year));
  if (others.some((year) => year !== Number(published.slice(0, 4)))) return null;
  const best = dates.sort((a, b) => a.off - b.off)[0];
  if (!best || best.off > 300 || count > 150) return null;
  const off = Math.min(...dates.map((date) => Math.abs(date.number - count)));
  // Far from its day an anniversary may be a past or a coming one; near it, looking elsewhere takes words that say so.
  const elsewhere = !said.exact && otherTime.test(sentence);
  const now = said.exact || nowTime.test(sentence) || best.off <= 10;
  const quoted = isQuoted(doc, about);
  if (elsewhere || !now || (best.off > 45 && off > 2) || (quoted && !said.exact && !nowInQuote.test(sentence))) return null;
  return draftOf({
    ...base,
    verdict: 'contradicted',
    finding: `${told}: its anniversary nearest to the article's date is the ${ordinal(best.number)} (${spoken(best.date)}), not the ${ordinal(count)}${sourceNote(row.source, row.asOf)}.`,
    expected: { value: best.number, date: best.date },
    severity: row.source === null ? 'warning' : 'error',
    score: off <= 2 || best.off <= 10 ? 0.85 : 0.6,
  });
}

// In a quotation only words for the very day count: "today, on the 70th anniversary", "on this 70th anniversary"; not "at the 70th".
const nowInQuote = /\b(?:today|on this|this week|this year)\b/i;

/** What the date of the event rests on, where that is said beside the finding. */
function sourceNote(source: string | null, asOf: string): string {
  return source === null ? ' (general knowledge, not read in an opened source)' : ` (source ${source}, as of ${asOf})`;
}
