import { RapporteurError } from '../model/index.ts';
import type { Engine } from './engine.ts';
import type { Question } from './question.ts';

export interface SavedSearch {
  readonly name: string;
  readonly question: Question;
  /** ISO moment, or null. */
  readonly lastRun: string | null;
}

/** Keeps a question under a name, to be asked again. */
export async function saveSearch(engine: Engine, name: string, question: Question, now: string): Promise<void> {
  const row = { name, question: JSON.stringify(question), made: now, last_run: null, last_reading: 0 };
  await engine.db
    .insertInto('search')
    .values(row)
    .onConflict((on) => on.column('name').doUpdateSet(row))
    .execute();
}

/** Every search that is kept, by name. */
export async function savedSearches(engine: Engine): Promise<readonly SavedSearch[]> {
  const rows = await engine.db.selectFrom('search').selectAll().orderBy('name').execute();
  return rows.map(({ name, question, last_run }) => ({ name, question: JSON.parse(question) as Question, lastRun: last_run })); // `saveSearch` wrote it.
}

/** The question kept under a name, as it asks for what came since the last run; and remembers that it was run now. */
export async function runSearch(engine: Engine, name: string, isOnlyNew: boolean, now: string): Promise<Question> {
  const row = await engine.db.selectFrom('search').selectAll().where('name', '=', name).executeTakeFirst();
  if (row === undefined)
    throw new RapporteurError(
      'unknown-search',
      `find: no search is kept as ${JSON.stringify(name)}; --list names those that are`,
    );
  const newest = await engine.db
    .selectFrom('reading')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  await engine.db
    .updateTable('search')
    .set({ last_run: now, last_reading: Number(newest?.id ?? 0) })
    .where('name', '=', name)
    .execute();
  const question = JSON.parse(row.question) as Question; // `saveSearch` wrote it.
  return isOnlyNew ? { ...question, afterReading: row.last_reading } : question;
}
