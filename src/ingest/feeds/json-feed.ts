import type { parseJsonFeed } from 'feedsmith';
import { absoluteUrl, bylineOf, type FeedItem, type FeedParts } from './feed.ts';
import { parseFeedDate } from './feed-date.ts';
import { plainText } from './plain-text.ts';

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(feed: JsonFeed, base: string): FeedParts {
  const authors = bylineOf(feed.authors?.map((author) => author.name));
  return {
    title: feed.title?.trim() || null,
    home: absoluteUrl(feed.home_page_url, base),
    language: feed.language ?? null,
    freshMs: null,
    items: (feed.items ?? []).map((item) => jsonItem(item, base, authors)),
  };
}

function jsonItem(item: JsonItem, base: string, feedAuthors: string | null): FeedItem {
  return {
    url: absoluteUrl(item.url, base) ?? absoluteUrl(item.external_url, base),
    title: item.title?.trim() || null,
    byline: bylineOf(item.authors?.map((author) => author.name)) ?? feedAuthors,
    published: parseFeedDate(item.date_published),
    updated: parseFeedDate(item.date_modified),
    id: item.id ?? null,
    text: item.content_text?.trim() || plainText(item.content_html ?? '') || null,
    summary: item.summary?.trim() || null,
  };
}
