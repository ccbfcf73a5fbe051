import { type Article, kindList } from '../../model/index.ts';
import type { Operation } from '../operation.ts';

export interface MissedInput {
  readonly article: Article;
}

/** A sentence from which nothing was read; offsets into the text without its header block. */
export interface MissedSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface MissedOutput {
  readonly sentences: readonly MissedSentence[];
  /** Sentences of the article. */
  readonly of: number;
  /** UTF-16 length of the text the offsets count in. */
  readonly textLength: number;
}

/** Sections that name things; a sentence needs an item of another one to count as read. */
const naming: ReadonlySet<string> = new Set(['times', 'entities']);

/** Lists the sentences that yielded no item, so that one sees what was not read. */
export const missed: Operation<MissedInput, MissedOutput> = {
  name: 'missed',
  summary: 'Lists the sentences of an article from which nothing was read.',
  input: { article: { type: 'article', summary: 'The article.' } },
  run: ({ article }, { reader }) => {
    const record = reader.read(article);
    const read = new Set<number>();
    const sections = record as unknown as {
      readonly [section: string]: readonly { readonly evidence?: readonly { readonly sentence: number }[] }[];
    };
    for (const { section } of kindList) {
      if (naming.has(section)) continue;
      for (const item of sections[section] ?? []) for (const { sentence } of item.evidence ?? []) read.add(sentence);
    }
    const { text } = record.document;
    const sentences = record.sentences.flatMap(({ start, end }, index) =>
      read.has(index) ? [] : [{ index, start, end, text: text.slice(start, end) }],
    );
    return { sentences, of: record.sentences.length, textLength: text.length };
  },
};
