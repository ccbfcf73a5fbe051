import { type Archive, openArchive as openArchiveWith, openDesk } from './app/index.ts';
import type { Reader } from './record/index.ts';

export * from './model/index.ts';
export {
  createReader as createReaderFrom,
  type ExplainedItem,
  type Explanation,
  type JsonSchema,
  type Reader,
  type ReaderNeeds,
  type Reading,
  recordSchema,
  validate,
  version,
} from './record/index.ts';

/** What a reader is opened with in Node. */
export interface ReaderOptions {
  /** Folders with TSV tables of your own, which win over the built-in ones. */
  readonly knowledge?: readonly string[];
}

/** Opens a reader with the models and tables of the package. May be awaited, as the browser's must be. */
export function createReader(options: ReaderOptions = {}): Reader {
  return openDesk({ knowledgeFolders: options.knowledge ?? [] }).desk.reader;
}

/** Opens an archive with a reader: a file (made where there is none), ":memory:" or postgres://... . Close its store when done. */
export async function openArchive(where: string, options: ReaderOptions = {}): Promise<Archive> {
  return await openArchiveWith(where, { knowledgeFolders: options.knowledge ?? [] });
}
export type { Archive } from './app/index.ts';
export type {
  Counts,
  Found,
  FoundArticle,
  FoundParty,
  Kept,
  Page,
  Question,
  Store,
  Stored,
  Verified,
  Version,
} from './store/index.ts';
