export { calibrate } from './calibrate.ts';
export { existsDay, publicationDay } from './day.ts';
export type { ExplainedItem, Explanation } from './explain.ts';
export { openArticle } from './header.ts';
export { joinReader, type Reader, type ReaderParts, type Reading } from './read.ts';
export { unreadable } from './readable.ts';
export { type JsonSchema, recordSchema } from './schema.ts';
export { validate } from './validate.ts';
export { version } from './version.ts';
