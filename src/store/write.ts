import { type Kysely, sql } from 'kysely';
import type { Article, ArticleRecord } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { articleKey, sha256, versionHash } from './identity.ts';
import { type PackedRecord, packRecord } from './pack.ts';
import { rowsOf } from './rows.ts';
import type { Subject } from './subjects.ts';
import type { Tables } from './tables.ts';

/** One article with what reading it gave, ready to be kept. */
export interface Kept {
  readonly article: Article;
  readonly record: ArticleRecord;
  /** Where it came from: a path, an address, a line of a corpus. */
  readonly source: string;
  /** Keys of its near-duplicates. */
  readonly bands?: readonly string[];
}

/** What keeping did: a new article, a new version of a known one, nothing, or a refusal because it was taken out for good. */
export type Outcome = 'added' | 'version' | 'known' | 'removed';

export interface Stored {
  readonly outcome: Outcome;
  readonly article: number;
}

/** The signature of the reader a record came from. */
export function readerOf({ reader }: Pick<ArticleRecord, 'reader'>): string {
  const models = Object.entries(reader.models).map(([name, version]) => `${name} ${version}`);
  return [reader.version, ...models].join(', ');
}

/** Keeps one article within a transaction. The same thing twice changes nothing. */
export async function keep(
  db: Kysely<Tables>,
  engine: Engine,
  { article, record, source, bands = [] }: Kept,
  now: string,
): Promise<Stored> {
  await db.deleteFrom('failure').where('source', '=', source).execute();
  const key = articleKey(article);
  const known = await db.selectFrom('article').select(['id', 'removed', 'version']).where('key', '=', key).executeTakeFirst();
  if (known !== undefined && known.removed !== null) return { outcome: 'removed', article: known.id };
  const hash = versionHash(article);
  if (known !== undefined) {
    const same = await db
      .selectFrom('version')
      .select(['id', 'reading'])
      .where('article', '=', known.id)
      .where('hash', '=', hash)
      .executeTakeFirst();
    if (same !== undefined && same.id === known.version) return { outcome: 'known', article: known.id };
  }
  const id = known?.id ?? (await addArticle(db, article, key, now));
  if (known?.version !== undefined && known.version !== null) await unindex(db, known.version);
  const version = await addVersion(db, id, article, record, hash, source, now);
  const reading = await addReading(db, version, record, packRecord(record), now);
  await index(db, engine, { version, reading, record });
  await db.updateTable('article').set({ version, publisher: record.document.publisher }).where('id', '=', id).execute();
  await db.deleteFrom('band').where('article', '=', id).execute();
  if (bands.length > 0)
    await db
      .insertInto('band')
      .values([...new Set(bands)].map((band) => ({ band, article: id })))
      .execute();
  return { outcome: known === undefined ? 'added' : 'version', article: id };
}

/** Puts a new record in the place of the one a version had; the old one is kept beside it. False where nothing changed. */
export async function replaceReading(
  db: Kysely<Tables>,
  engine: Engine,
  version: number,
  record: ArticleRecord,
  now: string,
): Promise<boolean> {
  const packed = packRecord(record);
  const old = await db
    .selectFrom('version')
    .innerJoin('reading', 'reading.id', 'version.reading')
    .innerJoin('article', 'article.id', 'version.article')
    .select(['reading.id', 'reading.hash', 'reading.reader', 'article.version as current'])
    .where('version.id', '=', version)
    .executeTakeFirst();
  if (old !== undefined && old.reader === readerOf(record) && old.hash === packed.hash) return false;
  const isCurrent = old?.current === version;
  if (isCurrent) await unindex(db, version);
  // One reading before the current one is kept, for the difference between them.
  if (old !== undefined) await db.deleteFrom('reading').where('version', '=', version).where('id', '!=', old.id).execute();
  const reading = await addReading(db, version, record, packed, now);
  if (isCurrent) await index(db, engine, { version, reading, record });
  return true;
}

async function addArticle(db: Kysely<Tables>, article: Article, key: string, now: string): Promise<number> {
  const row = { key, url: article.url ?? null, publisher: article.publisher ?? null, added: now };
  return (await db.insertInto('article').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

async function addVersion(
  db: Kysely<Tables>,
  article: number,
  given: Article,
  record: ArticleRecord,
  hash: string,
  source: string,
  now: string,
): Promise<number> {
  const { title, byline, published, language, text } = record.document;
  const last = await db
    .selectFrom('version')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('article', '=', article)
    .executeTakeFirst();
  const number = Number(last?.number ?? 0) + 1;
  const row = {
    article,
    number,
    hash,
    text_hash: sha256(text),
    title,
    byline,
    published: published ?? given.published ?? null,
    language,
    source,
    added: now,
    text,
  };
  return (await db.insertInto('version').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

async function addReading(
  db: Kysely<Tables>,
  version: number,
  record: ArticleRecord,
  { bytes, hash }: PackedRecord,
  now: string,
): Promise<number> {
  const { id } = await db
    .insertInto('reading')
    .values({ version, reader: readerOf(record), made: now, hash, record: bytes })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.updateTable('version').set({ reading: id }).where('id', '=', version).execute();
  return id;
}

/** Rows for one insert: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const batch = 500;

interface Indexed {
  readonly version: number;
  readonly reading: number;
  readonly record: ArticleRecord;
}

async function index(db: Kysely<Tables>, engine: Engine, { version, reading, record }: Indexed): Promise<void> {
  const { title, published, added, text } = await db
    .selectFrom('version')
    .select(['published', 'added', 'title', 'text'])
    .where('id', '=', version)
    .executeTakeFirstOrThrow();
  const day = published ?? added.slice(0, 10);
  const { items, parties } = rowsOf(record);
  for (let at = 0; at < items.length; at += batch)
    await db
      .insertInto('item')
      .values(items.slice(at, at + batch).map((row) => ({ ...row, reading, version, day, happening: null })))
      .execute();
  const subjects = await subjectIds(db, [...new Map(parties.map(({ subject }) => [subject.key, subject])).values()]);
  const rows = parties.map(({ number, part, subject, section }) => ({
    reading,
    number,
    part,
    section,
    day,
    state: subject.state,
    subject: subjects.get(subject.key) ?? 0,
  }));
  for (let at = 0; at < rows.length; at += batch)
    await db
      .insertInto('party')
      .values(rows.slice(at, at + batch))
      .execute();
  await addWords(db, engine, version, title ?? '', text);
}

async function addWords(db: Kysely<Tables>, engine: Engine, id: number, title: string, text: string): Promise<void> {
  if (engine.name === 'sqlite') await db.insertInto('words').values({ rowid: id, title, body: text }).execute();
  // A tsvector holds at most 1 MB; what is beyond is not searched.
  else
    await sql`insert into words (rowid, lexemes) values (${id}, to_tsvector('simple', left(${`${title}\n${text}`}, 900000)))`.execute(
      db,
    );
}

/** Takes the current version out of what is asked; its text and record stay. */
export async function unindex(db: Kysely<Tables>, version: number): Promise<void> {
  const { reading } = await db.selectFrom('version').select('reading').where('id', '=', version).executeTakeFirstOrThrow();
  if (reading !== null) {
    await db.deleteFrom('party').where('reading', '=', reading).execute();
    await db.deleteFrom('item').where('reading', '=', reading).execute();
  }
  await db.deleteFrom('words').where('rowid', '=', version).execute();
}

async function subjectIds(db: Kysely<Tables>, subjects: readonly Subject[]): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  if (subjects.length === 0) return ids;
  const keys = subjects.map(({ key }) => key);
  const known = await db.selectFrom('subject').select(['id', 'key']).where('key', 'in', keys).execute();
  for (const { id, key } of known) ids.set(key, id);
  const fresh = subjects.filter(({ key }) => !ids.has(key));
  if (fresh.length > 0) {
    const rows = fresh.map(({ key, name, kind, state, office }) => ({ key, name, kind, state, office }));
    // Two processes may meet the same subject at once on PostgreSQL.
    const made = await db
      .insertInto('subject')
      .values(rows)
      .onConflict((on) => on.column('key').doUpdateSet({ key: sql`excluded.key` }))
      .returning(['id', 'key'])
      .execute();
    for (const { id, key } of made) ids.set(key, id);
  }
  const names = subjects.flatMap(({ key, names }) => names.map((folded) => ({ folded, subject: ids.get(key) ?? 0 })));
  if (names.length > 0)
    await db
      .insertInto('name')
      .values(names)
      .onConflict((on) => on.doNothing())
      .execute();
  return ids;
}
