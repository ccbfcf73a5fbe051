import type { Check, Doc, Draft } from '../model/index.ts';
import { numberOf, numberPattern, shown } from './count.ts';
import { draftOf } from './finding.ts';

// What is counted: one to four words without a number, "people", "Russian soldiers", "members of one family" not.
const counted = "(?:(?!and\\b|or\\b|including\\b)[A-Za-z’'-]+\\s?){1,4}";
const item = `${numberPattern} ${counted}`;
// "Five people were killed: two soldiers and three civilians."; not "Five people were killed: the police said two ..."
const listed = new RegExp(
  `(${numberPattern}) ((?:[A-Za-z’'-]+ ){0,6}[A-Za-z’'-]+)\\s?(?::|—|–| - )\\s?(${item}(?:, (?!and )${item})*,? and ${item})(?=[.;!?)\\n—–]|$)`,
  'gi',
);
// "Five people, including seven children"; not "Five people, including children".
const including = new RegExp(
  `(${numberPattern}) ((?:[A-Za-z’'-]+ ){0,3}(?:people|persons|civilians|soldiers|troops|men|women|children|students|passengers|workers|hostages|prisoners|victims|fighters|militants|officers|protesters|ships|vessels|aircraft|vehicles|missiles|drones|states|countries|nations|members)),? (?:including|among them|of them|of whom) (?:at least )?(${numberPattern}) ([A-Za-z’'-]+)`,
  'gi',
);
const itemHead = new RegExp(`(${numberPattern}) `, 'gi');
// Words that make a sum open: "at least five people"; not "exactly five".
const open =
  /\b(?:at least|more than|over|nearly|almost|about|around|some|up to|as many as|fewer than|less than|roughly|approximately|an estimated)\s*$/i;
// Nouns whose parts are no sum: "three reasons: one economic"; also times, shares and scores.
const noSum =
  /\b(?:percent|per cent|points?|goals?|years?|months?|weeks?|days?|hours?|minutes?|degrees?|times?|reasons?|questions?|options?|parts?|phases?|steps?|rounds?|stages?)\b/i;
// Lists whose parts may overlap or leave out: "other", "more", "each", "of them".
const overlapping =
  /\b(?:others?|more|each|of (?:them|whom|which)|per|every|both|some|many|several|dozens?|hundreds?|thousands?)\b/i;

/** Parts told after a total add up to it. */
export const totalCheck: Check<never> = {
  name: 'total',
  summary: 'Parts told after a total add up to it.',
  needs: [],
  examples: [
    { text: 'Three people were killed: two soldiers and two civilians.', yields: [{ verdict: 'contradicted' }] },
    { text: 'Four people were killed: two soldiers and two civilians.', yields: [{ verdict: 'confirmed' }] },
    { text: 'At least three people were killed: two soldiers and two civilians.', yields: [] },
  ],
  *run(doc: Doc): Iterable<Draft<'check'>> {
    for (const found of doc.text.matchAll(listed)) {
      const [whole, totalText = '', head = '', list = ''] = found;
      const total = numberOf(totalText);
      const before = doc.text.slice(Math.max(0, found.index - 16), found.index);
      if (
        total === null ||
        open.test(before) ||
        noSum.test(head) ||
        noSum.test(list) ||
        overlapping.test(list) ||
        open.test(head)
      )
        continue;
      const parts = [...list.matchAll(itemHead)].map((part) => numberOf(part[1] ?? ''));
      if (parts.length < 2 || parts.some((part) => part === null)) continue;
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      yield draftOf({
        rule: 'total',
        verdict: sum === total ? 'confirmed' : 'contradicted',
        about: { start: found.index, end: found.index + whole.length },
        finding:
          sum === total
            ? `The parts add up to ${shown(total)}, as said.`
            : `The parts add up to ${shown(sum)}, not ${totalText}.`,
        expected: { value: sum, unit: null },
        source: 'arithmetic',
        by: 'total and list',
        score: sum === total ? 0.9 : 0.8,
        severity: 'warning',
      });
    }
    for (const found of doc.text.matchAll(including)) {
      const [whole, totalText = '', , partText = '', noun = ''] = found;
      const total = numberOf(totalText);
      const part = numberOf(partText);
      const before = doc.text.slice(Math.max(0, found.index - 16), found.index);
      if (total === null || part === null || part <= total || open.test(before) || noSum.test(noun) || /^[-%]/.test(noun))
        continue;
      yield draftOf({
        rule: 'total',
        verdict: 'contradicted',
        about: { start: found.index, end: found.index + whole.length },
        finding: `${partText} is more than the ${totalText} it is said to be part of.`,
        source: 'arithmetic',
        by: 'part of total',
        score: 0.8,
        severity: 'warning',
      });
    }
  },
};
