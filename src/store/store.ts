import { existsSync } from 'node:fs';
import { type Article, type ArticleRecord, RapporteurError } from '../model/index.ts';
import { articleDaysOf, type Counts, countsOf, type MonthCount, monthsOf } from './counts.ts';
import { type Engine, type EngineOptions, openEngine } from './engine.ts';
import { countFound, type Found, find, type Page, seriesOf, whoIs } from './find.ts';
import { articleKey, versionHash } from './identity.ts';
import { migrate, schemaOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { unpackRecord } from './pack.ts';
import type { Question } from './question.ts';
import { remove } from './remove.ts';
import { runSearch, type SavedSearch, savedSearches, saveSearch } from './searches.ts';
import { transaction } from './transaction.ts';
import { type Verified, verify } from './verify.ts';
import { type Kept, keep, readerOf, replaceReading, type Stored } from './write.ts';

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

  /** Whether an article is kept as it is, or was taken out for good; null where it is to be read. */
  async knows(article: Article): Promise<'known' | 'removed' | null> {
    const row = await this.engine.db
      .selectFrom('article')
      .leftJoin('version', 'version.id', 'article.version')
      .select(['article.removed', 'version.hash'])
      .where('article.key', '=', articleKey(article))
      .executeTakeFirst();
    if (row === undefined) return null;
    return row.removed !== null ? 'removed' : row.hash === versionHash(article) ? 'known' : null;
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

  /** Day and intensity of every answer, oldest first. */
  async series(question: Question): Promise<readonly { readonly day: string; readonly intensity: number | null }[]> {
    return await seriesOf(this.engine, question);
  }

  /** How many articles were published each day: the denominator of every series. */
  async articleDays(): Promise<ReadonlyMap<string, number>> {
    return await articleDaysOf(this.engine);
  }

  /** The subjects a name means, with the names they go by. Throws where nobody has it. */
  async subjects(name: string): Promise<
    readonly {
      readonly key: string;
      readonly name: string;
      readonly kind: string;
      readonly state: string | null;
      readonly office: string | null;
    }[]
  > {
    const { state, subjects } = await whoIs(this.engine.db, name);
    const query = this.engine.db.selectFrom('subject').select(['key', 'name', 'kind', 'state', 'office']);
    return await (state === null ? query.where('id', 'in', [...subjects]) : query.where('key', '=', `state:${state}`))
      .orderBy('id')
      .execute();
  }

  /** Keeps a question under a name, to be asked again. */
  async saveSearch(name: string, question: Question): Promise<void> {
    await saveSearch(this.engine, name, question, this.now());
  }

  async searches(): Promise<readonly SavedSearch[]> {
    return await savedSearches(this.engine);
  }

  /** The question kept under a name, as it asks for what came since the last run; and remembers that it was run now. */
  async runSearch(name: string, isOnlyNew: boolean): Promise<Question> {
    return await runSearch(this.engine, name, isOnlyNew, this.now());
  }

  /** The article an id, an address or a source means. Throws where there is none. */
  async articleAt(name: string): Promise<number> {
    const { db } = this.engine;
    const byId = /^\d{1,9}$/.test(name)
      ? await db.selectFrom('article').select('id').where('id', '=', Number(name)).executeTakeFirst()
      : undefined;
    const byKey =
      byId ??
      (await db
        .selectFrom('article')
        .select('id')
        .where('key', '=', articleKey({ text: '', url: name, id: name }))
        .executeTakeFirst());
    const row = byKey ?? (await db.selectFrom('version').select('article as id').where('source', '=', name).executeTakeFirst());
    if (row === undefined)
      throw new RapporteurError(
        'unknown-article',
        `${JSON.stringify(name)}: no article of this archive has this number, address or source`,
      );
    return row.id;
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

  /** Versions whose record was made by another reader than the one of this record, in order; what a re-reading has to do. */
  async *outdated(made: Pick<ArticleRecord, 'reader'>): AsyncGenerator<Version> {
    const reader = readerOf(made);
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
    await remove(this.engine, article, why, this.now());
  }

  /** How much there is of everything. */
  async counts(): Promise<Counts> {
    return await countsOf(this.engine);
  }

  /** Items of a section by month and type. */
  async months(section = 'events'): Promise<readonly MonthCount[]> {
    return await monthsOf(this.engine, section);
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

  /** Checks every span, link and hash; reads only. */
  async verify(): Promise<Verified> {
    return await verify(this.engine);
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
