import { existsSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { RapporteurError } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { type Migration, migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';
import { transaction } from './transaction.ts';

/** Written into every archive, so that a database of somebody else is not taken for one. */
const mark = 'rapporteur/archive';

/**
 * Brings an archive to the newest schema. A file is copied beside itself first ("archive.db.before-2").
 * Throws where the database holds something else, or an archive newer than this program.
 * Own code and no migrator: Kysely's does not run SQLite's statements in one transaction, and a process killed half-way must leave the old or the new schema.
 */
export async function migrate(engine: Engine, steps: readonly Migration[] = migrations): Promise<void> {
  const before = await schemaOf(engine, steps.length);
  if (before === steps.length) return;
  if (before > 0) backUp(engine, before);
  await transaction(engine, async (db) => {
    // Another process may have come first.
    if (engine.name === 'postgres') await sql`select pg_advisory_xact_lock(7201125)`.execute(db);
    if (before === 0) await makeMeta(db);
    const now = await numberIn(db);
    for (const step of steps.slice(now)) for (const statement of step.statements(engine.name)) await statement.execute(db);
    await db
      .updateTable('meta')
      .set({ value: String(steps.length) })
      .where('name', '=', 'schema')
      .execute();
  });
}

/** Number of the schema; 0 for an empty database. Throws where it is no archive or too new. */
export async function schemaOf(engine: Engine, newest: number = migrations.length): Promise<number> {
  const names = (await engine.db.introspection.getTables()).map(({ name }) => name);
  if (names.length === 0) return 0;
  const marked = names.includes('meta')
    ? await engine.db
        .selectFrom('meta')
        .select('value')
        .where('name', '=', 'format')
        .executeTakeFirst()
        .catch(() => undefined) // Another program's "meta" has other columns.
    : undefined;
  if (marked?.value !== mark)
    throw new RapporteurError(
      'store-foreign',
      `${engine.where}: holds the tables of another program; an empty database or an archive of Rapporteur is needed`,
    );
  const number = await numberIn(engine.db);
  if (number > newest)
    throw new RapporteurError(
      'store-newer',
      `${engine.where}: was written by a newer Rapporteur (schema ${number}); this one reads up to schema ${newest}`,
    );
  return number;
}

async function makeMeta(db: Kysely<Tables>): Promise<void> {
  await sql`create table if not exists meta (name text primary key, value text not null)`.execute(db);
  await db
    .insertInto('meta')
    .values([
      { name: 'format', value: mark },
      { name: 'schema', value: '0' },
    ])
    .onConflict((on) => on.doNothing())
    .execute();
}

async function numberIn(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst();
  return Number(row?.value ?? 0);
}

function backUp(engine: Engine, schema: number): void {
  const target = `${engine.where}.before-${schema + 1}`;
  if (engine.copyTo !== null && engine.where !== ':memory:' && !existsSync(target)) engine.copyTo(target);
}
