import type { Measure, Score, Subject } from '../measure.ts';
import { devTemplates } from './dev/index.ts';
import { makeArticles } from './generate.ts';
import { heldTemplates } from './held/index.ts';
import { countsOf, type Outcomes, outcomesOf } from './score.ts';
import type { Rule, Templates } from './templates.ts';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Recall of wrong passages, precision of flags, and how many right passages were compared and held; of all rules, and recall by rule. */
export function madeScores(set: string, outcomes: Outcomes, rules: readonly Rule[]): readonly Score[] {
  const all = countsOf(outcomes, null);
  const flags = all.found + all.falseFlags;
  return [
    { set, metric: 'recall of wrong passages', value: share(all.found, all.wrong), of: all.wrong },
    { set, metric: 'precision of flags', value: share(all.found, flags), of: flags },
    { set, metric: 'right passages confirmed', value: share(all.confirmed, all.right), of: all.right },
    ...rules.map((rule) => {
      const own = countsOf(outcomes, rule);
      return { set, metric: `${rule}, recall`, value: share(own.found, own.wrong), of: own.wrong };
    }),
  ];
}

/** How often each wording is filled with a wrong fact, and as often with a right one. */
const times = 4;

/** Made articles of one half, read and compared. */
export function madeOutcomes(subject: Subject, half: 'dev' | 'held', templates: readonly Templates[]): Outcomes {
  const made = makeArticles({ knowledge: subject.context.knowledge, half, templates, times });
  const read = made.map((article) =>
    outcomesOf(article, subject.read({ text: article.text, published: article.published }).checks),
  );
  return { cases: read.flatMap(({ cases }) => cases), falseFlags: read.flatMap(({ falseFlags }) => falseFlags) };
}

const rulesOf = (templates: readonly Templates[]): readonly Rule[] => templates.map(({ rule }) => rule);

/** The checks on made articles: right and wrong passages for every rule, with what lures beside them. */
export const madeChecks: Measure = {
  name: 'checks',
  summary:
    'Wrong passages flagged and right ones left alone in made articles (eval/checks), by wordings of development and held-out ones.',
  files: [],
  run: (_, subject) => [
    ...madeScores('made articles, dev', madeOutcomes(subject, 'dev', devTemplates), rulesOf(devTemplates)),
    ...madeScores('made articles, held out', madeOutcomes(subject, 'held', heldTemplates), rulesOf(heldTemplates)),
  ],
};
