import type { Article } from '../../model/index.ts';
import type { Explanation } from '../../record/index.ts';
import type { Operation } from '../operation.ts';

export interface ExplainInput {
  readonly article: Article;
  readonly at: string;
}

/** Matches "1204"; not "2025-09-02" nor "12 people". */
const digits = /^\d+$/;

/** Says which rule, frame, row or model decision led to the items at a place. */
export const explain: Operation<ExplainInput, Explanation> = {
  name: 'explain',
  summary: 'Says which rule, frame, table row or model decision led to the items at a place of an article.',
  input: {
    article: { type: 'article', summary: 'The article.' },
    at: { type: 'text', summary: 'Words that stand in the text, or an offset into it.' },
  },
  run: ({ article, at }, { reader }) => reader.explain(article, placeOf(article, at)),
};

/** Digits are an offset, unless they are too large for one and stand in the text as words. */
function placeOf(article: Article, at: string): number | string {
  if (!digits.test(at)) return at;
  return Number(at) >= article.text.length && article.text.includes(at) ? at : Number(at);
}
