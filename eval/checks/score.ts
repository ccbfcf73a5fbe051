import { type ArticleRecord, overlaps, type Span } from '../../src/model/index.ts';
import type { Case, MadeArticle } from './generate.ts';
import type { Rule } from './templates.ts';

/** Rules that may each speak of the same slip: a president of the wrong state holds no such office either, nor does a dead pope. */
const alike: { readonly [rule: string]: readonly Rule[] } = {
  nationality: ['nationality', 'office-holder'],
  lifetime: ['lifetime', 'office-holder'],
};

/** What came of a case, and the flags that hit none. */
export interface Outcome {
  readonly case: Case;
  readonly flagged: boolean;
  readonly confirmed: boolean;
}
export interface FalseFlag {
  readonly rule: Rule;
  readonly finding: string;
  /** The case it stands in, null where it is in words of the scenery. */
  readonly case: Case | null;
  readonly text: string;
}
export interface Outcomes {
  readonly cases: readonly Outcome[];
  readonly falseFlags: readonly FalseFlag[];
}

type Checks = ArticleRecord['checks'];

function spansOf(check: Checks[number]): readonly Span[] {
  return 'start' in check.about ? [check.about] : check.about;
}

/** Compares the checks of an article with its cases: a contradiction must stand in a wrong passage and be of its rule. */
export function outcomesOf(article: MadeArticle, checks: Checks): Outcomes {
  const touches = (check: Checks[number], one: Case): boolean => spansOf(check).some((span) => overlaps(span, one));
  const fits = (check: Checks[number], one: Case): boolean =>
    touches(check, one) && (alike[one.rule] ?? [one.rule]).includes(check.rule);
  const contradicted = checks.filter((check) => check.verdict === 'contradicted');
  const confirmed = checks.filter((check) => check.verdict === 'confirmed');
  return {
    cases: article.cases.map((one) => ({
      case: one,
      flagged: contradicted.some((check) => fits(check, one)),
      confirmed: confirmed.some((check) => fits(check, one)),
    })),
    falseFlags: contradicted
      .filter((check) => !article.cases.some((one) => one.sort === 'wrong' && fits(check, one)))
      .map((check) => {
        const one = article.cases.find((candidate) => touches(check, candidate)) ?? null;
        const [span] = one === null ? spansOf(check) : [one];
        return { rule: check.rule, finding: check.finding, case: one, text: article.text.slice(span?.start, span?.end) };
      }),
  };
}

/** Counts that can be added up. */
export interface Counts {
  readonly wrong: number;
  readonly found: number;
  readonly falseFlags: number;
  readonly right: number;
  readonly confirmed: number;
}

/** The counts of one rule, or of all where none is named. A false flag counts against the rule that raised it. */
export function countsOf({ cases, falseFlags }: Outcomes, rule: Rule | null): Counts {
  const own = cases.filter((one) => rule === null || one.case.rule === rule);
  const wrong = own.filter((one) => one.case.sort === 'wrong');
  const right = own.filter((one) => one.case.sort === 'right');
  return {
    wrong: wrong.length,
    found: wrong.filter((one) => one.flagged).length,
    falseFlags: falseFlags.filter((flag) => rule === null || flag.rule === rule).length,
    right: right.length,
    confirmed: right.filter((one) => one.confirmed).length,
  };
}
