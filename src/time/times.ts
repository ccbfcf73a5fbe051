import type { Context, Doc, Stage, TimeExpression, TimexType, Word } from '../model/index.ts';
import { civilOf, dayNumber, exists } from './civil.ts';
import { directionByCues, standsAlone } from './cues.ts';
import { find } from './find.ts';
import { classes, type Lexeme, lexemesOf } from './lexeme.ts';
import { edge, firstDay, type Period } from './period.ts';
import { durationValue } from './recognisers/set.ts';
import { refiners } from './refiners/index.ts';
import { type Anchors, type Direction, resolve } from './resolve.ts';
import type { Found, Quantity, Sense } from './sense.ts';
import { statedParts } from './stated.ts';
import { directionAt } from './tense.ts';

type Input = Doc<'structure' | 'tokens' | 'sentences' | 'words'>;
type Now = Anchors['now'];

/** Finds every time expression and resolves it against the day of publication, the text before it and the tense around it. */
export const times: Stage<'structure' | 'tokens' | 'sentences' | 'words', 'times'> = {
  name: 'times',
  needs: ['structure', 'tokens', 'sentences', 'words'],
  adds: 'times',
  run: (doc, context) => readTimes(doc, context),
};

function readTimes(doc: Input, context: Context): readonly TimeExpression[] {
  const found = doc.sentences.map((sentence) => {
    const list = lexemesOf(doc.text, doc.tokens, sentence.firstToken, sentence.endToken);
    return { list, found: refined(list, doc.words), paragraph: sentence.paragraph };
  });
  const now = parseDay(context.moment ?? context.published) ?? datelineDay(doc, found);
  const out: TimeExpression[] = [];
  let text: Period[] = [];
  let paragraph = -1;
  for (const sentence of found) {
    // What "the same day" points back to does not outlast two paragraphs.
    if (sentence.paragraph > paragraph + 1) text = [];
    // A time of day belongs to a day named in its own sentence, wherever that stands.
    const inSentence = dayNamed(sentence.found, { now, text, direction: 'none' });
    let year: number | null = null;
    for (const here of sentence.found) {
      const needsDay = here.sense.is === 'clock' && here.sense.day === null;
      const anchors: Anchors = {
        now,
        text: needsDay && inSentence !== null ? [inSentence] : text,
        direction: leaning(here, direction(doc, sentence.list, here)),
        year,
      };
      const sense = settled(here, anchors.direction, sentence.list);
      const period = resolve(sense, anchors);
      out.push(expression({ ...here, sense }, sentence.list, period));
      context.trace?.({
        ...spanOf(here, sentence.list),
        stage: 'times',
        rule: here.rule,
        detail: `${JSON.stringify(here.sense)} ${anchors.direction}`,
      });
      if (period !== null && pointsBack(sense)) {
        text = [period, ...text.slice(0, 3)];
        paragraph = sentence.paragraph;
        const told = civilOf(firstDay(period)).year;
        // A statement of the year holds for the dates after it in the sentence.
        if (now !== null && told < civilOf(now.day).year && namesYear(sense)) year = told;
      }
    }
  }
  return out;
}

/** "until 1 March" ends ahead of its clause: what was, was then still to come. */
function leaning(here: Found, direction: Direction): Direction {
  if (here.bound !== 'until' || direction === 'future' || direction === 'bare') return direction;
  return direction === 'past' && here.sense.is === 'date' && here.sense.month !== undefined
    ? 'none'
    : direction === 'none'
      ? 'future'
      : direction;
}

/** Whether a year of its own or that of an earlier time stands behind a meaning. */
function namesYear(sense: Sense): boolean {
  if (sense.is === 'date') return sense.year !== undefined && sense.month !== undefined;
  return sense.is === 'offset' && sense.from === 'text';
}

/** "in five days" is a goal when the clause looks ahead and a length of time otherwise. */
function settled(here: Found, direction: Direction, list: readonly Lexeme[]): Sense {
  const inSpan = here.rule === 'in-offset' || here.rule === 'in-half';
  if (!inSpan || here.sense.is !== 'offset' || ((direction === 'future' || direction === 'bare') && !ranked(list, here.first)))
    return here.sense;
  return { is: 'duration', amount: here.sense.amount };
}

/** "the worst outbreak in 60 years", "the fifth in 17 months": a rank counts over what lies behind. */
function ranked(list: readonly Lexeme[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const lexeme = list[i];
    if (lexeme !== undefined && ((lexeme.bits & classes.ORD) !== 0 || rank.test(lexeme.word))) return true;
  }
  return false;
}

/** Superlatives. Matches "worst" and "highest"; not "forest" or "west". */
const rank = /^(?:worst|best|most|least|only|(?!for|inter|har|pri|prot|requ|inv|arr|t|b|w|n|r)[a-z]{3,}est)$/;

function refined(list: readonly Lexeme[], words: readonly Word[]): readonly Found[] {
  let found: readonly Found[] = find(list);
  if (found.length > 0) for (const refiner of refiners) found = refiner.run(found, { list, words });
  return found;
}

/** Whether later words ("the same day", "two weeks later") may point back to it. */
function pointsBack(sense: Sense): boolean {
  return sense.is !== 'window' && sense.is !== 'vague' && sense.is !== 'range' && sense.is !== 'era';
}

function dayNamed(found: readonly Found[], anchors: Anchors): Period | null {
  for (const { sense } of found) {
    if (sense.is !== 'date' || sense.day === undefined || sense.month === undefined) continue;
    const period = resolve(sense, anchors);
    if (period !== null) return period;
  }
  return null;
}

function direction(doc: Input, list: readonly Lexeme[], here: Found): Direction {
  if (standsAlone(list, here.first, here.end)) return 'bare';
  const first = list[here.first];
  const last = list[here.end - 1];
  if (first === undefined || last === undefined) return 'none';
  if (doc.words.length === 0) return directionByCues(list, here.first, here.end);
  // The parse hangs the expression on its last content word or its first; try the token that leaves it.
  for (let token = first.token; token < last.endToken; token++) {
    const head = doc.words[token]?.head ?? -1;
    if (head < first.token || head >= last.endToken) return directionAt(doc.words, doc.tokens, token, last.endToken);
  }
  return 'none';
}

/** ISO day, with a time where one is given. Matches "2025-09-02" and "2025-09-02T14:30:00"; not "2 September". */
const isoMoment = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

function parseDay(published: string | null): Now {
  const match = published === null ? null : isoMoment.exec(published);
  if (match === null) return null;
  const [, year, month, day, hour, minute] = match;
  if (!exists(Number(year), Number(month), Number(day))) return null;
  return {
    day: dayNumber(Number(year), Number(month), Number(day)),
    minute: hour === undefined ? null : Number(hour) * 60 + Number(minute),
  };
}

/** The date of the dateline, or a full date that fills one of the first lines of the text. */
function datelineDay(
  doc: Input,
  sentences: readonly { readonly list: readonly Lexeme[]; readonly found: readonly Found[]; readonly paragraph: number }[],
): Now {
  const date = doc.structure.dateline?.date ?? null;
  for (const { list, found, paragraph } of sentences) {
    if (paragraph > 3) break;
    for (const here of found) {
      const { sense } = here;
      if (sense.is !== 'date' || sense.year === undefined || sense.month === undefined || sense.day === undefined) continue;
      const span = spanOf(here, list);
      const inDateline = date !== null && span.start < date.end && date.start < span.end;
      const fillsLine = here.first === 0 && here.end >= list.length - 1;
      if ((inDateline || fillsLine) && exists(sense.year, sense.month, sense.day)) {
        return { day: dayNumber(sense.year, sense.month, sense.day), minute: null };
      }
    }
  }
  return null;
}

function spanOf(here: Found, list: readonly Lexeme[]): { start: number; end: number } {
  return { start: list[here.first]?.start ?? 0, end: list[here.end - 1]?.end ?? 0 };
}

/** Words a recogniser needs to see in front of an expression that are no part of it. */
const leads = new Set([
  'on',
  'in',
  'at',
  'for',
  'after',
  'over',
  'of',
  'within',
  'than',
  'during',
  'since',
  'by',
  'from',
  'until',
  'before',
  'between',
  'about',
  'around',
  'nearly',
  'almost',
  'take',
  'took',
  'takes',
  'lasted',
  'lasting',
  'through',
  'despite',
  'end',
  'ended',
  'ending',
  'finish',
  'finished',
  'past',
  'to',
  ',',
]);

function trimmed(here: Found, list: readonly Lexeme[]): Found {
  let { first, end } = here;
  const range = here.sense.is === 'range';
  while (!range && !(here.sense.is === 'vague') && first < end - 1 && leads.has(list[first]?.word ?? '')) {
    // "the end of" stays; "end the day" loses its verb; "past three" of a clock stays.
    const word = list[first]?.word;
    if (word === 'end' && list[first + 1]?.word === 'of') break;
    if (word === 'past' && here.sense.is === 'window') break;
    first++;
  }
  while (
    end > first + 1 &&
    [',', '.'].includes(list[end - 1]?.word ?? '') &&
    (list[end - 1]?.gap === true || list[end] === undefined || list[end - 1]?.word === ',')
  )
    end--;
  return first === here.first && end === here.end ? here : { ...here, first, end };
}

function expression(whole: Found, list: readonly Lexeme[], period: Period | null): TimeExpression {
  const here = trimmed(whole, list);
  const { type, value } = typeAndValue(here.sense, period);
  const since = here.bound === 'since';
  const until = here.bound === 'until';
  const place =
    period === null
      ? null
      : { from: edge(period.start, period.grain, period.zone), to: edge(period.end - 1, period.grain, period.zone) };
  return {
    ...spanOf(here, list),
    firstToken: list[here.first]?.token ?? 0,
    endToken: list[here.end - 1]?.endToken ?? 0,
    type,
    value,
    from: place === null || until ? null : place.from,
    to: place === null || since ? null : place.to,
    grain: period?.grain ?? null,
    stated: statedParts(here.sense),
    rule: here.rule,
  };
}

function amountValue(amount: readonly Quantity[]): string {
  const [first, ...rest] = amount.map(({ n, unit }) => durationValue(n, unit));
  return rest.reduce((sum, next) => sum + next.replace(sum.includes('T') ? 'PT' : 'P', ''), first ?? '');
}

function typeAndValue(sense: Sense, period: Period | null): { readonly type: TimexType; readonly value: string | null } {
  switch (sense.is) {
    case 'duration':
      return {
        type: 'DURATION',
        value: `${sense.from === undefined ? '' : `${amountValue([sense.from])}/`}${amountValue(sense.amount)}`,
      };
    case 'window':
      return { type: 'DURATION', value: amountValue([sense.amount]) };
    case 'set':
      return { type: 'SET', value: sense.value };
    case 'vague':
      return { type: 'DATE', value: sense.value };
    case 'clock':
    case 'daypart':
      return { type: 'TIME', value: period?.value ?? null };
    case 'offset': {
      const unknown = sense.amount.some((part) => part.n === null);
      if (unknown) return { type: 'DATE', value: sense.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
      const fine = sense.amount.some((part) => ['second', 'minute', 'hour'].includes(part.unit));
      return { type: fine && period?.grain !== 'day' ? 'TIME' : 'DATE', value: period?.value ?? null };
    }
    case 'range': {
      const clocks = sense.from.is === 'clock' || sense.from.is === 'daypart';
      return { type: clocks ? 'TIME' : 'DATE', value: period?.value ?? null };
    }
    default:
      return { type: 'DATE', value: period?.value ?? null };
  }
}
