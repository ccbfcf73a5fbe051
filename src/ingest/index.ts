export { readBytes } from './bytes.ts';
export { decode } from './decode.ts';
export type { Feed, FeedFormat, FeedItem } from './feeds/feed.ts';
export { feedLinksOf } from './feeds/feed-links.ts';
export { readOpml, type Subscription, type Subscriptions, writeOpml } from './feeds/opml.ts';
export { nextRound, type PollOptions, pollFeeds, type Visit } from './feeds/poll.ts';
export { defaultRhythm, type FeedState, type NewItem, newFeed, type Rhythm } from './feeds/poll-state.ts';
export { type ReadFeedOptions, readFeed } from './feeds/read-feed.ts';
export {
  type Client,
  type ClientOptions,
  defaultUserAgent,
  type FetchResponse,
  type GetOptions,
  openClient,
  type ResolvedAddress,
} from './fetch.ts';
export {
  decodeHtml,
  defaultHtmlLimits,
  type HtmlFactSource,
  type HtmlFacts,
  type HtmlLimits,
  type HtmlPage,
  readHtml,
} from './html/index.ts';
export { type JsonlLine, parseArticle, readJsonl } from './jsonl.ts';
export { bePolite, type PoliteClient, type PoliteOptions } from './net/polite.ts';
export { defaultManners, type HostState, type Manners } from './net/politeness.ts';
export { printable } from './net/url.ts';
export { checkSize, defaultMaxBytes, formatSize, parseSize } from './size.ts';
export { articlesOf, type Sourced, type SourceOptions } from './sources.ts';
