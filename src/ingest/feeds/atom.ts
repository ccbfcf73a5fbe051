import type { parseAtomFeed } from 'feedsmith';
import { absoluteUrl, bylineOf, type FeedItem, type FeedParts } from './feed.ts';
import { parseFeedDate } from './feed-date.ts';
import { plainLine, plainText } from './plain-text.ts';

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
type AtomEntry = NonNullable<AtomFeed['entries']>[number];

/** Atom 1.0 (RFC 4287) and 0.3. */
export function readAtom(feed: AtomFeed, url: string): FeedParts {
  const base = absoluteUrl(feed.xml?.base, url) ?? url;
  const authors = namesOf(feed.authors);
  return {
    title: lineOf(feed.title),
    home: addressOf(feed.links, base),
    language: feed.xml?.lang ?? null,
    freshMs: null,
    items: (feed.entries ?? []).map((entry) => entryItem(entry, base, authors)),
  };
}

function entryItem(entry: AtomEntry, feedBase: string, feedAuthors: string | null): FeedItem {
  const base = absoluteUrl(entry.xml?.base, feedBase) ?? feedBase;
  return {
    url: addressOf(entry.links, base) ?? (/^https?:/i.test(entry.id ?? '') ? absoluteUrl(entry.id, base) : null),
    title: lineOf(entry.title),
    // An entry of no author takes its source's, then the feed's: RFC 4287, 4.1.1.
    byline: namesOf(entry.authors) ?? namesOf(entry.source?.authors) ?? feedAuthors,
    published: parseFeedDate(entry.published) ?? parseFeedDate(entry.updated),
    updated: parseFeedDate(entry.updated),
    id: entry.id ?? null,
    text: textOf(entry.content),
    summary: textOf(entry.summary),
  };
}

/** The address of the page itself: rel "alternate", which is also what no rel means; HTML before others. */
function addressOf(links: AtomEntry['links'], base: string): string | null {
  const pages = (links ?? []).filter((link) => link.rel === undefined || link.rel === 'alternate');
  const page = pages.find((link) => link.type === undefined || /html/i.test(link.type)) ?? pages[0];
  return absoluteUrl(page?.href, base);
}

function namesOf(authors: AtomEntry['authors']): string | null {
  return bylineOf(authors?.map((author) => plainLine(author.name) ?? undefined));
}

interface AtomText {
  readonly value?: string;
  readonly type?: string;
}

function lineOf(text: AtomText | undefined): string | null {
  return textOf(text)?.replace(/\s+/g, ' ') ?? null;
}

/** Plain paragraphs of a text construct; null of content that is no text, such as a picture. */
function textOf(text: AtomText | undefined): string | null {
  const type = text?.type?.toLowerCase() ?? 'text';
  const value = text?.value ?? '';
  if (type === 'text' || type === 'text/plain') return value.trim() || null;
  return type.includes('html') ? plainText(value) || null : null;
}
