import { join } from 'node:path';
import type { Measure, Score } from './measure.ts';
import { type GoldArticle, readGoldArticles } from './own-gold-file.ts';
import { type Candidate, candidateOf, candidatesOf, sections, type Tally, tally } from './own-gold-match.ts';

const folder = join(import.meta.dirname, 'articles');

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ gold: all.gold + one.gold, given: all.given + one.given, matched: all.matched + one.matched }),
    { gold: 0, given: 0, matched: 0 },
  );
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Found and precision of each section over one half of the articles. */
export function scoreHalf(
  set: string,
  articles: readonly GoldArticle[],
  candidates: (article: GoldArticle) => readonly Candidate[],
): readonly Score[] {
  const read = articles.map((article) => ({ article, ours: candidates(article) }));
  return sections.flatMap((section) => {
    const { gold, given, matched } = sum(read.map(({ article, ours }) => tally(section, ours, article.gold)));
    if (gold === 0) return [];
    return [
      { set, metric: `${section}, found`, value: share(matched, gold), of: gold },
      { set, metric: `${section}, precision`, value: share(matched, given), of: given },
      ...(section === 'entities' ? [{ set, metric: 'entities, F1', value: share(2 * matched, gold + given), of: gold }] : []),
    ];
  });
}

/** F1 of the items of two passes, as they were before they were compared, over the articles that have both, for each section. */
export function agreement(articles: readonly GoldArticle[]): readonly Score[] {
  const both = articles.flatMap(({ first, second }) => (first === null || second === null ? [] : [{ first, second }]));
  return sections.flatMap((section) => {
    const { gold, given, matched } = sum(both.map(({ first, second }) => tally(section, second.map(candidateOf), first)));
    return gold + given === 0
      ? []
      : [{ set: 'own gold, two passes', metric: `${section}, agreement F1`, value: share(2 * matched, gold + given), of: gold }];
  });
}

/** The reader on our own annotated articles, and how far two annotators agree; by docs/annotation.md. */
export const ownGold: Measure = {
  name: 'own-gold',
  summary: 'Items found and precision on articles annotated by hand (docs/annotation.md), development half and scored half.',
  files: [],
  run: (_, subject) => {
    const articles = readGoldArticles(folder);
    const candidates = (article: GoldArticle): readonly Candidate[] => candidatesOf(subject.read({ text: article.raw }));
    return [
      ...scoreHalf(
        'own gold, dev',
        articles.filter(({ name }) => name.startsWith('dev-')),
        candidates,
      ),
      ...scoreHalf(
        'own gold, scored',
        articles.filter(({ name }) => name.startsWith('scored-')),
        candidates,
      ),
      ...agreement(articles),
    ];
  },
};
