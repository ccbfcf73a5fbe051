export { type EngineName, reasonOf } from './engine.ts';
export type { Found, FoundArticle, FoundParty, Page } from './find.ts';
export { articleKey, canonicalUrl, sha256, versionHash } from './identity.ts';
export { askedSections, type Question } from './question.ts';
export { type Counts, type OpenStoreOptions, openStore, type Progress, readerOf, Store, type Version } from './store.ts';
export { foldName } from './subjects.ts';
export { parseTextQuery, type TextQuery } from './text-query.ts';
export { type Verified, verify } from './verify.ts';
export type { Kept, Outcome, Stored } from './write.ts';
