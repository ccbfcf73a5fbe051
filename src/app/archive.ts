import type { OpenStoreOptions, Store } from '../store/index.ts';
import { type OpenOptions, openDesk } from './open.ts';
import type { Desk } from './operation.ts';

/** A desk with an archive on it: what operations over many articles work on. */
export interface Archive extends Desk {
  readonly store: Store;
}

/** Opens an archive (a file, ":memory:" or postgres://...) without a reader: to ask, export, verify. */
export async function openArchiveStore(where: string, options: OpenStoreOptions = {}): Promise<Store> {
  // Loaded when an archive is asked for: reading one file needs no database.
  const { openStore } = await import('../store/index.ts');
  return await openStore(where, options);
}

/** Opens an archive with a reader. Close its store when done. */
export async function openArchive(where: string, options: OpenOptions & OpenStoreOptions = {}): Promise<Archive> {
  const { desk } = openDesk(options);
  return { ...desk, store: await openArchiveStore(where, options) };
}
