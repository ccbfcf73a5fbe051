import { shownSource } from '../knowledge/index.ts';
import type { Check, Context, Doc, Draft } from '../model/index.ts';
import { spoken } from './dates.ts';
import { draftOf } from './finding.ts';
import { eventNamed } from './known-events.ts';
import { isQuoted, sentenceAt } from './passage.ts';

// A span of years or days in the wrong order: "from 2014 to 2011", "between May 9 and May 7"; not "from 300 to 200".
const years =
  /\b(?:from|between) ((?:19|20)\d\d) (to|and|until|through) ((?:19|20)\d\d)\b(?! ?(?:people|troops|soldiers|men|units|tons|tonnes|dollars|percent|points))/g;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const days = new RegExp(
  `\\b(?:from|between) (${months}) (\\d{1,2}) (?:to|and|until|through) (${months}) (\\d{1,2})\\b(?!\\d|,? \\d{4})`,
  'g',
);
// "came after", "followed", "preceded", between two events; not "looked after".
const order =
  /\b(?:(came|took place|happened|occurred|began|started|broke out|was signed)(?: (?:just|shortly|long|immediately|\w+ (?:days?|weeks?|months?|years?|decades?)))* (after|before|following)|(followed|preceded))\b/g;
// Words that turn the sense: "not", "would have".
const turned = /\b(?:not|never|no|would|could|might|if|had)\b|n['’]t\b/i;

/** Events told in an order the tables' dates allow, and spans that begin before they end. */
export const sequenceCheck: Check<'sentences' | 'quotes'> = {
  name: 'sequence',
  summary: 'Events are told in an order their dates allow, and spans begin before they end.',
  needs: ['sentences', 'quotes'],
  examples: [
    { text: 'The Korean War took place after the Cuban Missile Crisis.', yields: [{ verdict: 'contradicted' }] },
    { text: 'The Cuban Missile Crisis took place after the Korean War.', yields: [{ verdict: 'confirmed' }] },
    { text: 'He led the party from 2014 to 2011.', yields: [{ verdict: 'contradicted' }] },
    { text: 'Output fell from 2014 to 2011 units.', yields: [] },
  ],
  *run(doc: Doc<'sentences' | 'quotes'>, context: Context): Iterable<Draft<'check'>> {
    for (const found of doc.text.matchAll(years)) {
      const [whole, first = '', , second = ''] = found;
      if (Number(first) <= Number(second)) continue;
      yield reversed(doc, found.index, whole);
    }
    for (const found of doc.text.matchAll(days)) {
      const [whole, month, first, otherMonth, second] = found;
      if (month === otherMonth && Number(first) > Number(second)) yield reversed(doc, found.index, whole);
    }
    for (const found of doc.text.matchAll(order)) {
      const sentence = sentenceAt(doc, found.index);
      if (sentence === null) continue;
      const from = Math.max(sentence.start, found.index - 160);
      const before = doc.text.slice(from, found.index);
      const after = doc.text.slice(found.index + found[0].length, Math.min(sentence.end, found.index + 200));
      const comma = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
      const left = eventNamed(context.knowledge, before.slice(comma), 30);
      const right = eventNamed(context.knowledge, after, 8);
      if (!left || !right || turned.test(before.slice(comma)) || before.length - comma - left.end > 30 || right.start > 12)
        continue;
      const later = found[2] === 'before' || found[3] === 'preceded' ? 'right' : 'left';
      const [early, late] = later === 'left' ? [right, left] : [left, right];
      const about = { start: from + comma + left.start, end: found.index + found[0].length + right.end };
      const a = early.rows[0];
      const b = late.rows[0];
      if (!a || !b || early.rows.some((row) => late.rows.includes(row)) || isQuoted(doc, about)) continue;
      const wrong = early.rows.every((one) => late.rows.every((other) => one.start > (other.end ?? other.start)));
      const right2 = early.rows.every((one) => late.rows.every((other) => one.start <= (other.end ?? other.start)));
      if (!wrong && !right2) continue;
      yield draftOf({
        rule: 'sequence',
        verdict: wrong ? 'contradicted' : 'confirmed',
        about,
        finding: `${a.name}: ${spoken(a.start)}; ${b.name}: ${spoken(b.start)}${wrong ? '; the order is the other way round' : ', in that order'}.`,
        expected: {
          first: wrong ? b.name : a.name,
          firstDate: wrong ? b.start : a.start,
          second: wrong ? a.name : b.name,
          secondDate: wrong ? a.start : b.start,
        },
        source: shownSource(a.source),
        asOf: a.asOf,
        detail: `${a.name} ${a.start}; ${b.name} ${b.start}`,
        by: 'order of known events',
        score: 0.8,
      });
    }
  },
};

function reversed(doc: Doc<'sentences'>, start: number, whole: string): Draft<'check'> {
  return draftOf({
    rule: 'sequence',
    verdict: 'contradicted',
    about: { start, end: start + whole.length },
    finding: `The span "${doc.text.slice(start, start + whole.length)}" ends before it begins.`,
    source: 'arithmetic',
    by: 'reversed span',
    severity: 'warning',
    score: 0.7,
  });
}
