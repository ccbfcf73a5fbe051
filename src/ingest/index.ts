export { readBytes } from './bytes.ts';
export { decode } from './decode.ts';
export {
  type Client,
  type ClientOptions,
  defaultUserAgent,
  type FetchResponse,
  type GetOptions,
  openClient,
  type ResolvedAddress,
} from './fetch.ts';
export { type JsonlLine, parseArticle, readJsonl } from './jsonl.ts';
export { checkSize, defaultMaxBytes, formatSize, parseSize } from './size.ts';
export { articlesOf, type Sourced, type SourceOptions } from './sources.ts';
