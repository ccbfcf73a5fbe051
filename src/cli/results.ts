import { type Desk, read } from '../app/index.ts';
import type { Sourced } from '../ingest/index.ts';
import { type Article, type ArticleRecord, RapporteurError } from '../model/index.ts';
import { troubleOf } from './trouble.ts';

/** What came of one input: a record, ready to be taken as JSON or as an object, or why there is none. */
export type Result =
  | { readonly name: string; readonly article: Article; readonly json: () => string; readonly record: () => ArticleRecord }
  | { readonly name: string; readonly error: string };

/** Reads articles one after the other on this thread. */
export async function* readInTurn(sources: AsyncIterable<Sourced>, desk: Desk): AsyncGenerator<Result> {
  for await (const source of sources) {
    yield 'error' in source ? { name: source.name, error: source.error.message } : readOne(source.name, source.article, desk);
  }
}

function readOne(name: string, article: Article, desk: Desk): Result {
  try {
    const { record, issues } = read.run({ article }, desk);
    const trouble = troubleOf(issues);
    if (trouble.length > 0) return { name, error: `${name}: ${trouble[0]}` };
    return { name, article, json: () => JSON.stringify(record), record: () => record };
  } catch (error) {
    // One bad article is told and the rest go on; anything but trouble in the data goes up.
    if (!(error instanceof RapporteurError)) throw error;
    return { name, error: `${name}: ${error.message}` };
  }
}
