import { readFileSync } from 'node:fs';
import type { ArticleRecord } from '../../src/model/index.ts';
import type { Score } from '../measure.ts';
import type { Rule } from './templates.ts';

/** A flag that someone read in its article and judged. The list holds no words of the articles. */
export interface JudgedFlag {
  /** Id of the article: "meantime:...". */
  readonly article: string;
  /** UTF-16 offset where the flagged passage begins. */
  readonly at: number;
  readonly rule: Rule;
  /** Whether the flag was right. */
  readonly verdict: 'right' | 'wrong';
  readonly reason: string;
}

/** The committed list. */
export function readJudged(file: string): readonly JudgedFlag[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly JudgedFlag[]; // our own file
}

/** What the checks made of one article. */
export interface CheckedArticle {
  readonly id: string;
  readonly words: number;
  readonly dated: boolean;
  readonly checks: ArticleRecord['checks'];
}

/** Words to a wrong flag (a flag nobody judged counts as wrong), and the comparisons made on dated articles with how many held. */
export function flagScores(set: string, articles: readonly CheckedArticle[], judged: readonly JudgedFlag[]): readonly Score[] {
  const known = new Map(judged.map((flag) => [`${flag.article} ${flag.at} ${flag.rule}`, flag.verdict]));
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  const flags = articles.flatMap((article) =>
    article.checks
      .filter((check) => check.verdict === 'contradicted')
      .map((check) => known.get(`${article.id} ${startOf(check)} ${check.rule}`) ?? 'unjudged'),
  );
  const wrong = flags.filter((verdict) => verdict !== 'right').length;
  const unjudged = flags.filter((verdict) => verdict === 'unjudged').length;
  const dated = articles.filter((article) => article.dated);
  const compared = dated.flatMap(({ checks }) => checks.filter(({ verdict }) => verdict !== 'unknown'));
  const held = compared.filter(({ verdict }) => verdict === 'confirmed').length;
  return [
    { set, metric: 'words to a wrong flag', value: words / Math.max(1, wrong), of: words },
    { set, metric: 'wrong flags', value: wrong, of: flags.length, lowerIsBetter: true },
    { set, metric: 'flags not judged', value: unjudged, of: flags.length, lowerIsBetter: true },
    { set, metric: 'comparisons on dated articles', value: compared.length, of: dated.length },
    { set, metric: 'of those, held', value: compared.length === 0 ? 0 : held / compared.length, of: compared.length },
  ];
}

/** Where the flagged passage begins. */
export function startOf(check: ArticleRecord['checks'][number]): number {
  return 'start' in check.about ? check.about.start : (check.about[0]?.start ?? 0);
}
