import type { ColumnType, Generated } from 'kysely';

/** Columns that both engines give back as they were put in. */
type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

/** A fact about the archive itself: "schema", "made". */
export interface MetaTable {
  name: string;
  value: string;
}

/** One article, known by its key; its texts are versions. A removed one keeps its row as the tombstone. */
export interface ArticleTable {
  id: Generated<number>;
  key: string;
  url: string | null;
  publisher: string | null;
  added: string;
  /** The version that counts now; null for a tombstone. */
  version: number | null;
  /** Group of near-duplicates: the id of one of its articles. */
  lineage: number | null;
  /** origin | copy | cut | edited */
  part: string | null;
  removed: string | null;
  removed_why: string | null;
}

/** One text of an article with the facts of its publication. */
export interface VersionTable {
  id: Generated<number>;
  article: number;
  number: number;
  /** SHA-256 of the article as it was given, hexadecimal: whether it is the same again. */
  hash: string;
  /** SHA-256 of the text below. */
  text_hash: string;
  title: string | null;
  byline: string | null;
  published: string | null;
  language: string | null;
  source: string;
  added: string;
  text: string;
  /** The reading that counts now. */
  reading: number | null;
}

/** One record of one version. The record is kept packed and without its text. */
export interface ReadingTable {
  id: Generated<number>;
  version: number;
  /** Version of reader, models and tables. */
  reader: string;
  made: string;
  /** SHA-256 of the record as JSON. */
  hash: string;
  record: Bytes;
}

/** One item of the current reading of a current version: what questions are asked of. */
export interface ItemTable {
  reading: number;
  number: number;
  version: number;
  /** Day of publication, or of adding where none is known. */
  day: string;
  section: string;
  item: string;
  type: string | null;
  mode: string | null;
  status: string | null;
  since: string | null;
  until: string | null;
  begins: number;
  ends: number;
  confidence: number;
  intensity: number | null;
  sourcing: string | null;
  low: number | null;
  high: number | null;
  tags: string | null;
  /** The happening across articles it is a report of. */
  happening: number | null;
}

/** Who takes which part in an item. */
export interface PartyTable {
  reading: number;
  number: number;
  part: string;
  subject: number;
  state: string | null;
  section: string;
  day: string;
}

/** Somebody or something known across articles. */
export interface SubjectTable {
  id: Generated<number>;
  key: string;
  name: string;
  kind: string;
  state: string | null;
  office: string | null;
}

/** Names a subject was given, folded for look-up. */
export interface NameTable {
  folded: string;
  subject: number;
}

/** Full text. SQLite: an FTS5 index with `rowid` the version; PostgreSQL: `lexemes` beside it. */
export interface WordsTable {
  rowid: number;
  title: string;
  body: string;
}

export interface BandTable {
  band: string;
  article: number;
}

/** How far a source was read, so that an interrupted adding goes on. */
export interface ProgressTable {
  source: string;
  position: string;
  done: number;
  at: string;
}

export interface FailureTable {
  source: string;
  reason: string;
  at: string;
}

export interface SearchTable {
  name: string;
  question: string;
  made: string;
  last_run: string | null;
  /** The newest reading when it was last run. */
  last_reading: number;
}

export interface Tables {
  meta: MetaTable;
  article: ArticleTable;
  version: VersionTable;
  reading: ReadingTable;
  item: ItemTable;
  party: PartyTable;
  subject: SubjectTable;
  name: NameTable;
  words: WordsTable;
  band: BandTable;
  progress: ProgressTable;
  failure: FailureTable;
  search: SearchTable;
}
