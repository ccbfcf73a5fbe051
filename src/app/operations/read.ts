import type { Article, ArticleRecord, Issue } from '../../model/index.ts';
import type { Operation } from '../operation.ts';

export interface ReadInput {
  readonly article: Article;
}

export interface ReadOutput {
  readonly record: ArticleRecord;
  readonly issues: readonly Issue[];
}

/** Reads one article. */
export const read: Operation<ReadInput, ReadOutput> = {
  name: 'read',
  summary: 'Reads articles and prints what they hold: a brief, JSON, JSON lines or a page.',
  input: { article: { type: 'article', summary: 'The article.' } },
  run: ({ article }, { reader }) => {
    const { record, issues } = reader.examine(article);
    return { record, issues };
  },
};
