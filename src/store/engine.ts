import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { RapporteurError } from '../model/index.ts';
import type { Tables } from './tables.ts';

/** The one file that names database drivers: node:sqlite, and pg where a PostgreSQL server is asked for. */

export type EngineName = 'sqlite' | 'postgres';

/** An open database with the few things that differ between engines. */
export interface Engine {
  readonly name: EngineName;
  /** File of a SQLite archive, ":memory:", or the URL without its password. */
  readonly where: string;
  readonly db: Kysely<Tables>;
  /** Copies the database as it stands into a new file, while it is in use. SQLite alone. */
  readonly copyTo: ((file: string) => void) | null;
  /** Bytes on disk. */
  readonly size: () => Promise<number>;
}

export interface EngineOptions {
  /** Opens for reading; nothing is made or migrated. */
  readonly readOnly?: boolean;
}

/** Matches "postgres://desk@localhost/news" and "postgresql://..."; not "archive.db". */
const serverUrl = /^postgres(?:ql)?:\/\//i;

/** Opens a SQLite file or a PostgreSQL server by URL. Throws one clear line where it cannot be. */
export async function openEngine(where: string, options: EngineOptions = {}): Promise<Engine> {
  return serverUrl.test(where) ? await openPostgres(where) : openSqlite(where, options);
}

const magic = 'SQLite format 3\0';

function openSqlite(file: string, options: EngineOptions): Engine {
  const readOnly = options.readOnly === true;
  if (file !== ':memory:') {
    checkSqliteFile(file, readOnly);
    if (!readOnly) mkdirSync(dirname(file), { recursive: true });
  }
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(file, { readOnly, timeout: 20_000 });
    if (!readOnly) database.exec('pragma journal_mode = wal');
    // FULL: an acknowledged article outlives a power cut as well as a killed process.
    database.exec('pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -32000; pragma temp_store = memory');
  } catch (error) {
    throw new RapporteurError('store-open', `${file}: cannot be opened as an archive: ${reasonOf(error)}`);
  }
  return {
    name: 'sqlite',
    where: file,
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: new SqliteConnection(database) }) }),
    copyTo: (target) => database.prepare('vacuum into ?').run(target),
    size: () =>
      Promise.resolve(
        Number(
          database.prepare('select page_count * page_size as size from pragma_page_count, pragma_page_size').get()?.['size'] ?? 0,
        ),
      ),
  };
}

function checkSqliteFile(file: string, mustExist: boolean): void {
  let size: number;
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new RapporteurError('store-open', `${file}: is a directory; a file is needed for the archive`);
    size = stat.size;
  } catch (error) {
    if (error instanceof RapporteurError) throw error;
    if (mustExist) throw new RapporteurError('store-missing', `${file}: no archive is here; "rapporteur add" makes one`);
    return;
  }
  if (size > 0 && firstBytes(file, magic.length) !== magic)
    throw new RapporteurError('store-foreign', `${file}: is not a SQLite file; the archive was left as it is`);
}

function firstBytes(file: string, count: number): string {
  const open = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.toString('latin1', 0, readSync(open, bytes, 0, count, 0));
  } finally {
    closeSync(open);
  }
}

/** node:sqlite with the face Kysely's SQLite dialect asks for. Statements are prepared once. */
class SqliteConnection {
  private readonly database: DatabaseSync;
  private readonly prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  prepare(sql: string): Prepared {
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const made = new Prepared(this.database.prepare(sql));
    if (this.prepared.size > 500) this.prepared.clear();
    this.prepared.set(sql, made);
    return made;
  }

  close(): void {
    this.prepared.clear();
    this.database.close();
  }
}

class Prepared {
  readonly reader: boolean;
  private readonly statement: StatementSync;

  constructor(statement: StatementSync) {
    this.statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all(parameters: readonly unknown[]): unknown[] {
    return this.statement.all(...parameters.map(inputOf));
  }

  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return this.statement.run(...parameters.map(inputOf));
  }

  iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
    return this.statement.iterate(...parameters.map(inputOf));
  }
}

function inputOf(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === undefined ? null : (value as SQLInputValue); // Kysely hands on what the typed query was given.
}

async function openPostgres(url: string): Promise<Engine> {
  const where = withoutPassword(url);
  const { default: pg } = await import('pg');
  // Counts and ids come as bigint text otherwise.
  pg.types.setTypeParser(20, Number);
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 });
  // A server that stops ends idle connections; the next query tells it.
  pool.on('error', () => undefined);
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw new RapporteurError('store-open', `${where}: the database cannot be reached: ${reasonOf(error)}`);
  }
  return {
    name: 'postgres',
    where,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    copyTo: null,
    size: async () => Number((await pool.query('select pg_database_size(current_database()) as size')).rows[0].size),
  };
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = '';
    return parsed.href;
  } catch {
    throw new RapporteurError('store-open', 'the address of the database is no URL; postgres://user@host:5432/name is needed');
  }
}

/** The reason in one line, without the driver's stack. */
export function reasonOf(error: unknown): string {
  const message =
    error instanceof AggregateError ? (error.errors[0] as Error).message : error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
