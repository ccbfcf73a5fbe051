import { RapporteurError } from '../../model/index.ts';
import { printable } from '../net/url.ts';
import { readAtom } from './atom.ts';
import { decodeFeed } from './decode-feed.ts';
import type { Feed, FeedParts } from './feed.ts';
import { feedLinksOf, looksLikePage } from './feed-links.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRdf, readRss } from './rss.ts';
import { withinTime } from './within-time.ts';

export interface ReadFeedOptions {
  /** The `Content-Type` the feed came with; its charset counts, its type does not. */
  readonly contentType?: string;
  readonly timeoutMs?: number;
  readonly maxItems?: number;
}

/** Reads RSS (0.9x, 1.0, 2.0), Atom and JSON Feed. Throws one clear line on anything else; of a web page it names the feeds that the page declares. */
export async function readFeed(bytes: Uint8Array, url: string, options: ReadFeedOptions = {}): Promise<Feed> {
  const name = printable(url);
  const text = decodeFeed(bytes, options.contentType, name);
  if (text.trim() === '') throw new RapporteurError('bad-feed', `${name}: empty; an RSS, Atom or JSON feed is needed`);
  const { parseFeed } = await import('feedsmith');
  const timeoutMs = options.timeoutMs ?? 5_000;
  const late = (): Error =>
    new RapporteurError('bad-feed', `${name}: not read within ${timeoutMs / 1_000} s; malformed or hostile`);
  return withinTime(() => parse(text, url, name, options.maxItems ?? 5_000, parseFeed), timeoutMs, late);
}

type Parser = typeof import('feedsmith').parseFeed<string>;

function parse(text: string, url: string, name: string, maxItems: number, parser: Parser): Feed {
  let parsed: ReturnType<Parser>;
  try {
    parsed = parser(text);
  } catch (error) {
    throw feedError(text, url, name, error);
  }
  const count = (parsed.format === 'atom' ? parsed.feed.entries : parsed.feed.items)?.length ?? 0;
  return { format: parsed.format, ...partsOf(parsed, url, maxItems), leftOut: Math.max(0, count - maxItems) };
}

function partsOf(parsed: ReturnType<Parser>, url: string, maxItems: number): FeedParts {
  switch (parsed.format) {
    case 'rss':
      return readRss({ ...parsed.feed, items: parsed.feed.items?.slice(0, maxItems) ?? [] }, url);
    case 'rdf':
      return readRdf({ ...parsed.feed, items: parsed.feed.items?.slice(0, maxItems) ?? [] }, url);
    case 'atom':
      return readAtom({ ...parsed.feed, entries: parsed.feed.entries?.slice(0, maxItems) ?? [] }, url);
    case 'json':
      return readJsonFeed({ ...parsed.feed, items: parsed.feed.items?.slice(0, maxItems) ?? [] }, url);
  }
}

/** What is wrong with a text that is no feed, and what to do about it. */
function feedError(text: string, url: string, name: string, error: unknown): RapporteurError {
  if (looksLikePage(text)) {
    const links = feedLinksOf(text, url);
    const advice = links.length === 0 ? 'it names no feed' : `it names its feed: ${links.slice(0, 5).join(', ')}`;
    return new RapporteurError('feed-is-page', `${name}: a web page, not a feed; ${advice}`);
  }
  const broken = error instanceof Error && error.name !== 'DetectError';
  const cause = broken && error.cause instanceof Error ? ` (${error.cause.message.slice(0, 120)})` : '';
  const wrong = broken ? `a broken feed${cause}` : 'neither RSS, Atom nor JSON Feed';
  return new RapporteurError('bad-feed', `${name}: ${wrong}; nothing was taken from it`);
}
