import type { Check, Doc, Draft } from '../model/index.ts';
import { type ChangeTold, changeHolds, changesTold } from './changes-told.ts';
import { shown } from './count.ts';
import { draftOf } from './finding.ts';
import { type SharesTold, sharesTold } from './shares-told.ts';
import { type TotalTold, totalsTold } from './totals-told.ts';

/** Parts told after a total add up to it. */
export const totalCheck: Check<'sentences'> = {
  name: 'total',
  summary: 'Parts told with a total add up to it, shares to a whole, and changes to the difference of their figures.',
  needs: ['sentences'],
  examples: [
    { text: 'Three people were killed: two soldiers and two civilians.', yields: [{ verdict: 'contradicted' }] },
    { text: 'Four people were killed: two soldiers and two civilians.', yields: [{ verdict: 'confirmed' }] },
    { text: 'At least three people were killed: two soldiers and two civilians.', yields: [] },
    { text: 'The toll rose by four to 41 from 39.', yields: [{ verdict: 'contradicted' }] },
  ],
  *run(doc: Doc<'sentences'>): Iterable<Draft<'check'>> {
    for (const told of totalsTold(doc.text)) {
      const draft = sumOf(told);
      if (draft) yield draft;
    }
    for (const told of changesTold(doc.text)) yield changeOf(told);
    for (const told of sharesTold(doc)) {
      const draft = sharesOf(told);
      if (draft) yield draft;
    }
  },
};

function sumOf({ total, totalText, parts, all, about, by }: TotalTold): Draft<'check'> | null {
  const sum = parts.reduce((whole, part) => whole + part, 0);
  const base = { rule: 'total', about, source: 'arithmetic', by, expected: { value: sum, unit: null } } as const;
  if (sum === total && parts.length > 1)
    return draftOf({ ...base, verdict: 'confirmed', finding: `The parts add up to ${shown(total)}, as said.` });
  // A part that is not more than its whole tells nothing.
  if (sum <= total && !all) return null;
  const finding =
    parts.length === 1
      ? `${shown(sum)} is more than the ${totalText} it is said to be part of.`
      : `The parts add up to ${shown(sum)}, not ${totalText}.`;
  return draftOf({ ...base, verdict: 'contradicted', finding, score: 0.8, severity: 'warning' });
}

function changeOf(told: ChangeTold): Draft<'check'> {
  const holds = changeHolds(told);
  const change = told.percent ? (Math.abs(told.to - told.from) / Math.abs(told.from)) * 100 : Math.abs(told.to - told.from);
  const unit = told.percent ? ' percent' : '';
  return draftOf({
    rule: 'total',
    verdict: holds ? 'confirmed' : 'contradicted',
    about: told.about,
    finding: `From ${shown(told.from)} to ${shown(told.to)} is a change of ${shown(change)}${unit}${holds ? ', as said' : `, not ${shown(told.by)}${unit}`}.`,
    expected: { value: Math.round(change * 100) / 100, unit: told.percent ? '%' : null },
    source: 'arithmetic',
    by: 'change between figures',
    score: holds ? 0.9 : 0.8,
    severity: 'warning',
  });
}

function sharesOf({ shares, about }: SharesTold): Draft<'check'> | null {
  const sum = shares.reduce((whole, share) => whole + share, 0);
  // Rounding may add half a point for each share; less than a whole leaves others out.
  const slack = 0.5 * shares.length + 0.1;
  const holds = Math.abs(sum - 100) <= slack;
  if (!holds && sum < 100) return null;
  return draftOf({
    rule: 'total',
    verdict: holds ? 'confirmed' : 'contradicted',
    about,
    finding: holds
      ? `The shares add up to ${shown(sum)} percent.`
      : `The shares add up to ${shown(sum)} percent, more than a whole.`,
    expected: { value: 100, unit: '%' },
    source: 'arithmetic',
    by: 'shares of a whole',
    score: holds ? 0.8 : 0.7,
    severity: 'warning',
  });
}
