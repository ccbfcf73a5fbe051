import { type ArticleRecord, kindList } from '../../model/index.ts';
import type { Archive } from '../archive.ts';

/** One version that was read again. */
export interface Reread {
  readonly version: number;
  readonly source: string;
  readonly isChanged: boolean;
}

/** Reads stored texts again whose record another reader made. Interrupted and called again it goes on; an old record stands until the new one does. */
export async function* reread({ reader, store }: Archive, signal?: AbortSignal): AsyncGenerator<Reread> {
  const probe = reader.read({ text: '' });
  for await (const { id, given, source } of store.outdated(probe)) {
    signal?.throwIfAborted();
    const old = await store.recordOf(id);
    // The id of the document outlives the re-reading.
    const record = reader.read({ ...given, id: old?.document.id ?? null });
    yield { version: id, source, isChanged: await store.reread(id, record) };
  }
}

/** One item that two records of a text do not share. */
export interface ItemChange {
  readonly change: 'added' | 'changed' | 'removed';
  readonly section: string;
  readonly id: string;
  /** Fields that differ. */
  readonly fields: readonly string[];
}

/** Which items a record has that the one before has not, and the other way round; items are known by their id. */
export function changesBetween(before: ArticleRecord, after: ArticleRecord): ItemChange[] {
  return kindList.flatMap(({ section }) => {
    const old = itemsOf(before, section);
    const fresh = itemsOf(after, section);
    const changes: ItemChange[] = [];
    for (const [id, item] of fresh) {
      const was = old.get(id);
      if (was === undefined) changes.push({ change: 'added', section, id, fields: [] });
      else {
        const fields = [...new Set([...Object.keys(was), ...Object.keys(item)])].filter(
          (name) => JSON.stringify(was[name]) !== JSON.stringify(item[name]),
        );
        if (fields.length > 0) changes.push({ change: 'changed', section, id, fields });
      }
    }
    for (const id of old.keys()) if (!fresh.has(id)) changes.push({ change: 'removed', section, id, fields: [] });
    return changes;
  });
}

type Fields = { readonly [field: string]: unknown };

function itemsOf(record: ArticleRecord, section: string): ReadonlyMap<string, Fields> {
  const items =
    (record as unknown as { readonly [section: string]: readonly (Fields & { readonly id: string })[] })[section] ?? [];
  return new Map(items.map((item) => [item.id, item]));
}
