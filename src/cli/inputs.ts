import { articlesOf, defaultMaxBytes, parseSize, type Sourced } from '../ingest/index.ts';
import type { Article } from '../model/index.ts';
import { publicationDay } from '../record/index.ts';
import { type Given, usage } from './arguments.ts';
import type { OptionFace } from './command.ts';
import type { Io } from './io.ts';

const facts = ['published', 'title', 'publisher', 'byline', 'url'] as const;

/** Options of every command that reads articles. */
export const articleOptions: { readonly [name: string]: OptionFace } = {
  published: { value: 'DATE', summary: 'Day of publication, 2025-09-02. Wins over a header block or dateline in the text.' },
  title: { value: 'TEXT', summary: 'Headline.' },
  publisher: { value: 'TEXT', summary: 'Who published it.' },
  byline: { value: 'TEXT', summary: 'Who wrote it.' },
  url: { value: 'URL', summary: 'Where it stands.' },
  'max-size': { value: 'SIZE', summary: 'Largest text that is read; 5MB unless given.' },
  knowledge: { value: 'FOLDER', summary: 'Folder of your own TSV tables, which win over the built-in ones.' },
};

/** The articles the command line names, with the facts given there; standard input where no file is named and none is typed. */
export async function* givenArticles(given: Given, io: Io, paths: readonly string[], jsonl: boolean): AsyncGenerator<Sourced> {
  const stated = statedFacts(given);
  for await (const source of articlesOf(paths, { maxBytes: maxBytesOf(given), jsonl, stdin: io.stdin })) {
    yield 'article' in source ? { name: source.name, article: { ...source.article, ...stated } } : source;
  }
}

/** The paths given; "-" where there are none and something is piped in. */
export function pathsOf(given: Given, io: Io): readonly string[] {
  if (given.words.length > 0) {
    if (given.words.filter((word) => word === '-').length > 1) throw usage('"-" is given twice; standard input can be read once');
    return given.words;
  }
  if (io.isTerminal.stdin) throw usage('no file is given; the path of a text file, or "-" for standard input, is needed');
  return ['-'];
}

/** Limit on the size of a text. */
export function maxBytesOf(given: Given): number {
  const size = given.text('max-size');
  return size === null ? defaultMaxBytes : parseSize(size);
}

function statedFacts(given: Given): Partial<Article> {
  const stated: { -readonly [K in keyof Article]?: Article[K] } = {};
  for (const fact of facts) {
    const value = given.text(fact);
    if (value !== null) stated[fact] = fact === 'published' ? publicationDay(value) : value;
  }
  return stated;
}
