import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure, Subject } from '../measure.ts';
import { type CheckedArticle, flagScores, readJudged } from './flags.ts';
import { type RealArticle, realArticles, realFiles } from './real-articles.ts';

const judged = join(import.meta.dirname, '..', 'flags.json');

/** Reads articles to what the checks made of them; an article whose own head tells its day is dated too. */
function checked(articles: readonly RealArticle[], subject: Subject): readonly CheckedArticle[] {
  return articles.map(({ id, text, published }) => {
    const { checks, document } = subject.read({ text, published });
    return { id, words: document.text.split(/\s+/).length, dated: document.published !== null, checks };
  });
}

/** Dispatches of our own in the folder, with the days their heads tell. */
export function ownDispatches(folder: string, name: string): readonly RealArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: `${name}:${file}`, text: readFileSync(join(folder, file), 'utf8'), published: null }));
}

/** The checks on dispatches of our own, of the years the tables know. */
export const ownFlags: Measure = {
  name: 'check-dispatches',
  summary:
    'Flags on dispatches of our own (eval/checks/articles, examples), each judged by hand in eval/flags.json; comparisons made and held.',
  files: [],
  run: (_, subject) => {
    const articles = [
      ...ownDispatches(join(import.meta.dirname, 'articles'), 'own'),
      ...ownDispatches(join(import.meta.dirname, '..', '..', 'examples'), 'examples'),
    ];
    return flagScores('own dispatches', checked(articles, subject), readJudged(judged));
  },
};

/** The checks on every real article of the development data. */
export const realFlags: Measure = {
  name: 'check-flags',
  summary:
    'Flags on all real articles of the data folder, each judged by hand in eval/flags.json; a flag nobody judged counts as wrong.',
  files: realFiles,
  run: (folder, subject) => flagScores('real articles', checked(realArticles(folder), subject), readJudged(judged)),
};
