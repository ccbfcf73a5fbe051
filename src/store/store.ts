import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { type Article, type ArticleRecord, RapporteurError } from '../model/index.ts';
import { type Engine, type EngineOptions, openEngine } from './engine.ts';
import { countFound, type Found, find, type Page } from './find.ts';
import { articleKey, versionHash } from './identity.ts';
import { migrate, schemaOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { unpackRecord } from './pack.ts';
import type { Question } from './question.ts';
import { transaction } from './transaction.ts';
import { type Kept, keep, readerOf, replaceReading, type Stored, unindex } from './write.ts';

/** One text of an article as the archive holds it. */
export interface Version {
  readonly id: number;
  readonly article: number;
  readonly number: number;
  readonly hash: string;
  readonly given: Article;
  readonly source: string;
  readonly added: string;
}

export interface Counts {
  readonly articles: number;
  readonly versions: number;
  readonly outlets: number;
  readonly origins: number;
  readonly items: number;
  readonly removed: number;
}

export interface Progress {
  readonly position: string;
  readonly done: number;
}

/** An archive of articles and records. Every method that writes has written when it returns. */
export class Store {
  readonly engine: Engine;
  private readonly now: () => string;

  constructor(engine: Engine, now: () => string) {
    this.engine = engine;
    this.now = now;
  }

  /** Keeps articles with their records, all of them or none; with `progress`, how far their source was read stands with them. */
  async add(kept: readonly Kept[], progress?: { readonly source: string } & Progress): Promise<readonly Stored[]> {
    return await transaction(this.engine, async (db) => {
      const stored: Stored[] = [];
      for (const one of kept) stored.push(await keep(db, this.engine, one, this.now()));
      if (progress !== undefined) {
        const row = { source: progress.source, position: progress.position, done: progress.done, at: this.now() };
        await db
          .insertInto('progress')
          .values(row)
          .onConflict((on) => on.column('source').doUpdateSet(row))
          .execute();
      }
      return stored;
    });
  }

  /** What of the articles is already kept as it is, so that it need not be read again. */
  async knows(article: Article): Promise<boolean> {
    const row = await this.engine.db
      .selectFrom('article')
      .leftJoin('version', 'version.id', 'article.version')
      .select(['article.removed', 'version.hash'])
      .where('article.key', '=', articleKey(article))
      .executeTakeFirst();
    return row !== undefined && (row.removed !== null || row.hash === versionHash(article));
  }

  /** How far a source was read; null where it was not begun or is done. */
  async progressOf(source: string): Promise<Progress | null> {
    const row = await this.engine.db
      .selectFrom('progress')
      .select(['position', 'done'])
      .where('source', '=', source)
      .executeTakeFirst();
    return row ?? null;
  }

  async forgetProgress(source: string): Promise<void> {
    await this.engine.db.deleteFrom('progress').where('source', '=', source).execute();
  }

  async find(question: Question): Promise<Page<Found>> {
    return await find(this.engine, question);
  }

  /** Every answer, page by page. */
  async *findAll(question: Question, signal?: AbortSignal): AsyncGenerator<Found> {
    let cursor = question.cursor ?? '';
    do {
      signal?.throwIfAborted();
      const page = await this.find({ ...question, limit: question.limit ?? 200, cursor });
      yield* page.found;
      cursor = page.next ?? '';
    } while (cursor !== '');
  }

  async count(question: Question): Promise<{ items: number; articles: number; outlets: number; origins: number }> {
    return await countFound(this.engine, question);
  }

  /** The record of a version as it counts now, or null where there is none. */
  async recordOf(version: number): Promise<ArticleRecord | null> {
    const row = await this.engine.db
      .selectFrom('version')
      .innerJoin('reading', 'reading.id', 'version.reading')
      .select(['reading.record', 'version.text'])
      .where('version.id', '=', version)
      .executeTakeFirst();
    return row === undefined ? null : unpackRecord(row.record, row.text);
  }

  /** The record before the current one, kept by the last re-reading. */
  async recordBefore(version: number): Promise<ArticleRecord | null> {
    const row = await this.engine.db
      .selectFrom('reading')
      .innerJoin('version', 'version.id', 'reading.version')
      .select(['reading.record', 'version.text'])
      .where('reading.version', '=', version)
      .whereRef('reading.id', '!=', 'version.reading')
      .orderBy('reading.id', 'desc')
      .executeTakeFirst();
    return row === undefined ? null : unpackRecord(row.record, row.text);
  }

  /** Every current record in the order of adding, a few at a time. */
  async *records(
    signal?: AbortSignal,
  ): AsyncGenerator<{ readonly version: number; readonly article: number; readonly record: ArticleRecord }> {
    let last = 0;
    for (;;) {
      signal?.throwIfAborted();
      const rows = await this.engine.db
        .selectFrom('article')
        .innerJoin('version', 'version.id', 'article.version')
        .innerJoin('reading', 'reading.id', 'version.reading')
        .select(['article.id', 'version.id as version', 'reading.record', 'version.text'])
        .where('article.id', '>', last)
        .orderBy('article.id')
        .limit(50)
        .execute();
      if (rows.length === 0) return;
      for (const { id, version, record, text } of rows) yield { version, article: id, record: unpackRecord(record, text) };
      last = rows.at(-1)?.id ?? last;
    }
  }

  /** Versions of an article, oldest first. */
  async versionsOf(article: number): Promise<readonly Version[]> {
    return (await this.versionRows().where('version.article', '=', article).orderBy('version.number').execute()).map(versionOf);
  }

  /** Versions whose record was made by another reader than this one, in order; what a re-reading has to do. */
  async *outdated(reader: string): AsyncGenerator<Version> {
    let last = 0;
    for (;;) {
      const rows = await this.versionRows()
        .where('reading.reader', '!=', reader)
        .where('version.id', '>', last)
        .orderBy('version.id')
        .limit(50)
        .execute();
      if (rows.length === 0) return;
      yield* rows.map(versionOf);
      last = rows.at(-1)?.id ?? last;
    }
  }

  /** Puts a new record in the place of the current one of a version; true where it differs. */
  async reread(version: number, record: ArticleRecord): Promise<boolean> {
    return await transaction(this.engine, (db) => replaceReading(db, this.engine, version, record, this.now()));
  }

  /** Takes an article out for good: texts, records, all that was asked of it. What stays is its key and the reason. */
  async remove(article: number, why: string): Promise<void> {
    await transaction(this.engine, async (db) => {
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
        .set({ version: null, publisher: null, removed: this.now(), removed_why: why, lineage: null, part: null })
        .where('id', '=', article)
        .execute();
      // A name that stood in this article alone goes with it.
      await sql`delete from name where subject not in (select subject from party)`.execute(db);
      await sql`delete from subject where id not in (select subject from party)`.execute(db);
    });
    // What was deleted must not be found in the file either.
    if (this.engine.name === 'sqlite') {
      await sql`insert into words (words) values ('optimize')`.execute(this.engine.db);
      await sql`vacuum`.execute(this.engine.db);
    }
  }

  async counts(): Promise<Counts> {
    const { db } = this.engine;
    const one = await db
      .selectFrom('article')
      .select([
        sql<number>`count(case when removed is null then 1 end)`.as('articles'),
        sql<number>`count(case when removed is not null then 1 end)`.as('removed'),
        sql<number>`count(distinct publisher)`.as('outlets'),
        sql<number>`count(distinct case when removed is null then coalesce(lineage, id) end)`.as('origins'),
      ])
      .executeTakeFirstOrThrow();
    const versions = await db
      .selectFrom('version')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    const items = await db
      .selectFrom('item')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return {
      articles: Number(one.articles),
      versions: Number(versions.count),
      outlets: Number(one.outlets),
      origins: Number(one.origins),
      items: Number(items.count),
      removed: Number(one.removed),
    };
  }

  /** Events by month and type, with the number of articles of the month as the denominator. */
  async months(
    section = 'events',
  ): Promise<readonly { readonly month: string; readonly type: string | null; readonly count: number }[]> {
    return await this.engine.db
      .selectFrom('item')
      .select([sql<string>`substr(day, 1, 7)`.as('month'), 'type', sql<number>`count(*)`.as('count')])
      .where('section', '=', section)
      .groupBy([sql`substr(day, 1, 7)`, 'type'])
      .orderBy('month')
      .execute();
  }

  /** Keeps that a source could not be read, and why; adding it again with success takes it back. */
  async fail(source: string, reason: string): Promise<void> {
    const row = { source, reason, at: this.now() };
    await this.engine.db
      .insertInto('failure')
      .values(row)
      .onConflict((on) => on.column('source').doUpdateSet(row))
      .execute();
  }

  async failures(): Promise<readonly { readonly source: string; readonly reason: string; readonly at: string }[]> {
    return await this.engine.db.selectFrom('failure').selectAll().orderBy('source').execute();
  }

  /** Copies the archive as it stands into a new file, while it is in use. */
  backup(file: string): void {
    if (this.engine.copyTo === null)
      throw new RapporteurError('no-backup', 'backup: copies an archive file; for a PostgreSQL server use its own pg_dump');
    if (existsSync(file)) throw new RapporteurError('file-exists', `${file}: is there already; a new file is needed`);
    this.engine.copyTo(file);
  }

  async close(): Promise<void> {
    await this.engine.db.destroy();
  }

  private versionRows() {
    return this.engine.db
      .selectFrom('version')
      .innerJoin('article', 'article.id', 'version.article')
      .leftJoin('reading', 'reading.id', 'version.reading')
      .select([
        'version.id',
        'version.article',
        'version.number',
        'version.hash',
        'version.title',
        'version.byline',
        'version.published',
        'version.text',
        'version.source',
        'version.added',
        'article.url',
        'article.publisher',
      ]);
  }
}

interface VersionRow extends Omit<Version, 'given'> {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
}

function versionOf({ id, article, number, hash, source, added, ...given }: VersionRow): Version {
  return { id, article, number, hash, source, added, given };
}

export interface OpenStoreOptions extends EngineOptions {
  /** The present moment, ISO 8601; the clock unless given. */
  readonly now?: () => string;
}

/** Opens an archive: a file (made where there is none), ":memory:", or postgres://... . Throws one clear line where it cannot. */
export async function openStore(where: string, options: OpenStoreOptions = {}): Promise<Store> {
  const engine = await openEngine(where, options);
  try {
    if (options.readOnly === true) {
      const schema = await schemaOf(engine);
      if (schema < migrations.length)
        throw new RapporteurError('store-older', `${engine.where}: is of an older schema (${schema}); open it once for writing`);
    } else await migrate(engine);
  } catch (error) {
    await engine.db.destroy();
    throw error;
  }
  return new Store(engine, options.now ?? (() => new Date().toISOString()));
}

export { readerOf };
