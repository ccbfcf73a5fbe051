import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * Does the work in one transaction that may write: all of it stands afterwards or nothing.
 * On SQLite it begins IMMEDIATE, so that a second process waits at the start and never fails half-way.
 */
export async function transaction<T>(engine: Engine, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return await engine.db.connection().execute(async (db) => {
    await (engine.name === 'sqlite' ? sql`begin immediate` : sql`begin`).execute(db);
    try {
      const result = await work(db);
      await sql`commit`.execute(db);
      return result;
    } catch (error) {
      // The connection may be gone, and the work's error says more.
      await sql`rollback`.execute(db).catch(() => undefined);
      throw error;
    }
  });
}
