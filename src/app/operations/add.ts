import type { Article, ArticleRecord } from '../../model/index.ts';
import type { Outcome, Store } from '../../store/index.ts';

/** One source that was read, or why it could not be. */
export type AddedSource =
  | { readonly name: string; readonly article: Article; readonly record: () => ArticleRecord }
  | { readonly name: string; readonly error: string };

/** What became of one source. */
export interface AddOutcome {
  readonly name: string;
  readonly outcome: Outcome | 'failed';
  readonly reason: string | null;
}

/** Articles written in one transaction. */
const batchSize = 16;

/** Sources whose article the archive does not hold as it is; the known ones are counted and not read again. */
export async function* unknownOnly<T extends { readonly name: string }>(
  sources: AsyncIterable<T>,
  store: Store,
  known: (name: string, how: 'known' | 'removed') => void,
): AsyncGenerator<T> {
  for await (const source of sources) {
    const article = 'article' in source ? (source.article as Article) : null; // Sources carry an article or an error.
    const how = article === null ? null : await store.knows(article);
    if (how === null) yield source;
    else known(source.name, how);
  }
}

/** Keeps what was read, in batches; each outcome is told once it stands in the archive. */
export async function* addRead(results: AsyncIterable<AddedSource>, store: Store): AsyncGenerator<AddOutcome> {
  let batch: Exclude<AddedSource, { readonly error: string }>[] = [];
  const flush = async (): Promise<AddOutcome[]> => {
    const stored = await store.add(batch.map(({ name, article, record }) => ({ article, record: record(), source: name })));
    const outcomes = stored.map(({ outcome }, index): AddOutcome => ({ name: batch[index]?.name ?? '', outcome, reason: null }));
    batch = [];
    return outcomes;
  };
  for await (const result of results) {
    if ('error' in result) {
      await store.fail(result.name, result.error);
      yield { name: result.name, outcome: 'failed', reason: result.error };
      continue;
    }
    batch.push(result);
    if (batch.length >= batchSize) yield* await flush();
  }
  if (batch.length > 0) yield* await flush();
}
