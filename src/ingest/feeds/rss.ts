import type { parseRdfFeed, parseRssFeed } from 'feedsmith';
import { absoluteUrl, bylineOf, type FeedItem, type FeedParts } from './feed.ts';
import { parseFeedDate } from './feed-date.ts';
import { plainLine, plainText } from './plain-text.ts';

type RssFeed = ReturnType<typeof parseRssFeed<string>>;
type RdfFeed = ReturnType<typeof parseRdfFeed<string>>;
type RssItem = NonNullable<RssFeed['items']>[number];
type RdfItem = NonNullable<RdfFeed['items']>[number];

/** RSS 0.9x and 2.0, with what Dublin Core, Content and Syndication add. */
export function readRss(feed: RssFeed, base: string): FeedParts {
  return {
    title: plainLine(feed.title),
    home: absoluteUrl(feed.link, base),
    language: feed.language?.trim() || feed.dc?.languages?.[0] || null,
    freshMs: feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl * 60_000 : syndicationMs(feed.sy),
    items: (feed.items ?? []).map((item) => rssItem(item, base)),
  };
}

/** RSS 1.0, which is RDF. */
export function readRdf(feed: RdfFeed, base: string): FeedParts {
  return {
    title: plainLine(feed.title),
    home: absoluteUrl(feed.link, base),
    language: feed.dc?.languages?.[0] ?? null,
    freshMs: syndicationMs(feed.sy),
    items: (feed.items ?? []).map((item) => rdfItem(item, base)),
  };
}

function rssItem(item: RssItem, base: string): FeedItem {
  const guid = item.guid?.value;
  // A guid is an address unless it says that it is none; many are not and do not say so.
  const permalink = item.guid?.isPermaLink === false || !/^https?:/i.test(guid ?? '') ? undefined : guid;
  const authors = item.authors?.map((author) => plainLine(author?.name) ?? undefined);
  return {
    url: absoluteUrl(item.link, base) ?? absoluteUrl(permalink, base),
    id: guid ?? null,
    byline: bylineOf(item.dc?.creators?.map((name) => plainLine(name) ?? undefined)) ?? bylineOf(authors),
    published: parseFeedDate(item.pubDate) ?? parseFeedDate(item.dc?.dates?.[0]),
    updated: parseFeedDate(item.atom?.updated) ?? parseFeedDate(item.dcterms?.modified?.[0]),
    ...wordsOf(item.title, item.content?.encoded, item.description),
  };
}

function rdfItem(item: RdfItem, base: string): FeedItem {
  return {
    url: absoluteUrl(item.link, base) ?? absoluteUrl(item.rdf?.about, base),
    id: item.rdf?.about ?? null,
    byline: bylineOf(item.dc?.creators?.map((name) => plainLine(name) ?? undefined)),
    published: parseFeedDate(item.dc?.dates?.[0]),
    updated: parseFeedDate(item.dcterms?.modified?.[0]),
    ...wordsOf(item.title, item.content?.encoded, item.description),
  };
}

function wordsOf(
  title: string | undefined,
  content: string | undefined,
  description: string | undefined,
): Pick<FeedItem, 'title' | 'text' | 'summary'> {
  return { title: plainLine(title), text: plainText(content ?? '') || null, summary: plainText(description ?? '') || null };
}

const periods: { readonly [name: string]: number } = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 7 * 86_400_000,
};

/** "twice daily" as milliseconds between two. */
function syndicationMs(sy: RssFeed['sy']): number | null {
  const period = periods[sy?.updatePeriod?.toLowerCase() ?? ''];
  const times = sy?.updateFrequency ?? 1;
  return period === undefined || !(times >= 1) ? null : period / times;
}
