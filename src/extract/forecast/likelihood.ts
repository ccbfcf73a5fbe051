import { forecastWords } from '../../lang/index.ts';
import type { Context, FieldsOf, LikelihoodRow, Span } from '../../model/index.ts';
import { childrenOf, relationOf, subtreeSpan } from '../../syntax/index.ts';
import { spanOf } from '../clause.ts';
import { lemmaAt } from '../scene.ts';
import type { Found, Reading } from './found.ts';

type Likelihood = FieldsOf<'forecast'>['likelihood'];

/** The verbal expression or figure of likelihood and its range; null where there is none that the tables or arithmetic give. */
export function likelihoodOf(reading: Reading, found: Found, context: Context): Likelihood {
  const figure = figureOf(reading, found);
  if (figure !== null) return figure;
  const rows = rowsOf(context.knowledge.likelihoods);
  const { scene } = reading;
  const near = [found.cue, ...childrenOf(scene.tree, found.cue), ...childrenOf(scene.tree, found.head)].filter(
    (token) => token === found.cue || relationOf(scene.tree, token) === 'advmod',
  );
  for (const token of near) {
    const said = phraseAround(reading, token, rows);
    if (said !== null) return said;
  }
  return null;
}

/** The longest phrase of the tables with the token in it: "almost certainly", "a realistic possibility". */
function phraseAround({ doc }: Reading, token: number, rows: ReadonlyMap<string, LikelihoodRow>): Likelihood {
  const sentence = doc.sentences[doc.tokens[token]?.sentence ?? -1];
  if (sentence === undefined) return null;
  for (let size = 4; size > 0; size--) {
    for (
      let first = Math.max(sentence.firstToken, token - size + 1);
      first <= token && first + size <= sentence.endToken;
      first++
    ) {
      const span = spanOf(doc, first, first + size);
      const row = rows.get(doc.text.slice(span.start, span.end).toLowerCase());
      if (row === undefined) continue;
      // "Not likely", "more likely": another degree, which no scale tells.
      if (/^(?:not|n't|n’t|less|more|never|hardly|no|so|as)$/i.test(doc.tokens[first - 1]?.text ?? '')) return null; // Matches "more"; not "very".
      return { text: span, low: row.low, high: row.high };
    }
  }
  return null;
}

const counted: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, index + 1]),
);
const number: string = `\\d{1,3}(?:\\.\\d+)?|${[...counted.keys()].join('|')}`;
/** Matches "40 percent", "60%", "30 to 40 per cent", "30-40%", "between 30 and 40 percent"; not "40 people". */
const percent: RegExp = new RegExp(
  `(?:(${number})\\s*(?:%|per\\s?cent)?\\s*(?:-|–|to|and|or)\\s*)?(${number})(?:-|\\s)?(?:%|per\\s?cent|percent)`,
  'i',
);
/** Matches "one in three", "1-in-3", "two in five"; not "one in Paris". */
const share: RegExp = new RegExp(`(${number})[-\\s](?:in|out of)[-\\s](${number})\\b`, 'i');
/** Matches "50-50", "fifty-fifty", "even odds"; not "1950-50". */
const even = /\b(?:50[-–]50|fifty-fifty|even(?=\s+(?:chance|odds)))/i;

/** A figure said of a chance: before it, after "at", or as what it is. */
function figureOf({ doc, scene }: Reading, found: Found): Likelihood {
  const lemma = lemmaAt(scene, found.cue);
  if (!forecastWords.chanceNouns.has(lemma) && lemma !== 'risk') return null;
  const { tree } = scene;
  const start = doc.tokens[tree.leftmost[found.cue] ?? found.cue]?.start ?? 0;
  const places: Span[] = [{ start, end: doc.tokens[found.cue]?.end ?? start }];
  const head = doc.words[found.cue]?.head ?? -1;
  const after = doc.tokens[found.cue]?.end ?? start;
  if (head >= 0 && relationOf(tree, found.cue) === 'nsubj') places.push({ start: after, end: subtreeSpan(tree, head).end });
  if (head >= 0 && forecastWords.ratingVerbs.has(lemmaAt(scene, head))) {
    const end = subtreeSpan(tree, head).end;
    // Matches " at " of "at one in three", " at 40 percent"; not "at home".
    const at =
      / at (?=(?:about|around|roughly|nearly|some|more than|less than|between)?\s*(?:\d|one|two|three|four|five|six|seven|eight|nine|even|fifty))/i.exec(
        doc.text.slice(after, end),
      );
    if (at !== null) places.push({ start: after + at.index, end });
  }
  for (const place of places) {
    const figure = figureIn(doc.text.slice(place.start, place.end));
    if (figure !== null)
      return {
        text: { start: place.start + figure.at, end: place.start + figure.at + figure.length },
        low: figure.low,
        high: figure.high,
      };
  }
  return null;
}

/** The figure in some words, with its place: "a 30 to 40 percent" is 0.3 to 0.4. */
export function figureIn(
  text: string,
): { readonly low: number; readonly high: number; readonly at: number; readonly length: number } | null {
  const value = (words: string): number => counted.get(words.toLowerCase()) ?? Number(words);
  const place = (match: RegExpExecArray): { at: number; length: number } => ({ at: match.index, length: match[0].length });
  const rate = percent.exec(text);
  if (rate?.[2] !== undefined) {
    const high = value(rate[2]) / 100;
    const low = rate[1] === undefined ? high : value(rate[1]) / 100;
    return low > high || high > 1 ? null : { low, high, ...place(rate) };
  }
  const part = share.exec(text);
  if (part?.[1] !== undefined && part[2] !== undefined) {
    const odds = Math.round((value(part[1]) / value(part[2])) * 100) / 100;
    return odds > 1 ? null : { low: odds, high: odds, ...place(part) };
  }
  const half = even.exec(text);
  return half === null ? null : { low: 0.5, high: 0.5, ...place(half) };
}

const tables = new WeakMap<readonly LikelihoodRow[], ReadonlyMap<string, LikelihoodRow>>();

function rowsOf(rows: readonly LikelihoodRow[]): ReadonlyMap<string, LikelihoodRow> {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const made = new Map<string, LikelihoodRow>();
  // The first scale in the table that has the term decides.
  for (const row of rows)
    for (const term of [row.term, ...row.synonyms]) if (!made.has(term.toLowerCase())) made.set(term.toLowerCase(), row);
  tables.set(rows, made);
  return made;
}
