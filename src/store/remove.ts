import { sql } from 'kysely';
import { RapporteurError } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { transaction } from './transaction.ts';
import { unindex } from './write.ts';

/** Takes an article out for good: texts, records, all that was asked of it. What stays is its key and the reason. */
export async function remove(engine: Engine, article: number, why: string, now: string): Promise<void> {
  await transaction(engine, async (db) => {
    const row = await db
      .selectFrom('article')
      .select(['version', 'removed', 'lineage'])
      .where('id', '=', article)
      .executeTakeFirst();
    if (row === undefined) throw new RapporteurError('unknown-article', `remove: there is no article ${article}`);
    if (row.version !== null) await unindex(db, row.version);
    const versions = await db.selectFrom('version').select('id').where('article', '=', article).execute();
    if (versions.length > 0)
      await db
        .deleteFrom('reading')
        .where(
          'version',
          'in',
          versions.map(({ id }) => id),
        )
        .execute();
    await db.deleteFrom('version').where('article', '=', article).execute();
    await db.deleteFrom('band').where('article', '=', article).execute();
    await db
      .updateTable('article')
      .set({ version: null, publisher: null, removed: now, removed_why: why, lineage: null, part: null })
      .where('id', '=', article)
      .execute();
    // A name that stood in this article alone goes with it.
    await sql`delete from name where subject not in (select subject from party)`.execute(db);
    await sql`delete from subject where id not in (select subject from party)`.execute(db);
  });
  // What was deleted must not be found in the file either.
  if (engine.name === 'sqlite') {
    await sql`insert into words (words) values ('optimize')`.execute(engine.db);
    await sql`vacuum`.execute(engine.db);
    await sql`pragma wal_checkpoint(truncate)`.execute(engine.db);
  }
}
