import type { Article } from '../../model/index.ts';
import type { Operation } from '../operation.ts';

export interface ParseInput {
  readonly article: Article;
}

/** The syntax of one article as CoNLL-U. */
export const parse: Operation<ParseInput, string> = {
  name: 'parse',
  summary: 'Prints the words of an article with their Universal Dependencies, as CoNLL-U.',
  input: { article: { type: 'article', summary: 'The article.' } },
  run: ({ article }, { reader }) => reader.parse(article),
};
