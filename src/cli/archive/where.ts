import { homedir } from 'node:os';
import { join } from 'node:path';
import { openArchiveStore } from '../../app/index.ts';
import type { Store } from '../../store/index.ts';
import type { Given } from '../arguments.ts';
import type { OptionFace } from '../command.ts';
import type { Io } from '../io.ts';

/** Option of every command that works on an archive. */
export const storeOption: { readonly store: OptionFace } = {
  store: {
    value: 'FILE',
    summary: 'The archive: a file, or postgres://user@host/name; ~/.local/share/rapporteur/archive.db unless given.',
  },
};

/** Where the archive is: `--store`, else RAPPORTEUR_STORE, else the user's data folder (XDG). */
export function storePlace(given: Given, io: Io): string {
  const named = given.text('store') ?? io.environment['RAPPORTEUR_STORE'] ?? '';
  if (named !== '') return named;
  const data = io.environment['XDG_DATA_HOME'] ?? '';
  return join(data === '' ? join(io.environment['HOME'] ?? homedir(), '.local', 'share') : data, 'rapporteur', 'archive.db');
}

/** Opens the archive, does the work, closes it whatever happens. */
export async function withStore<T>(given: Given, io: Io, mode: 'read' | 'write', work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openArchiveStore(storePlace(given, io), { readOnly: mode === 'read' });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
