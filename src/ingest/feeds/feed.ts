/** One entry of a feed. What the feed does not say is null; nothing is guessed. */
export interface FeedItem {
  /** Where the article is: absolute, http(s). */
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 8601 in the zone the feed gives, "2025-09-02T10:00:00+02:00"; the day alone where no time or zone is given. */
  readonly published: string | null;
  /** When it was last changed, where the feed tells that apart. */
  readonly updated: string | null;
  readonly byline: string | null;
  /** What the feed calls the item: it stays when the address changes. */
  readonly id: string | null;
  /** The whole text as plain paragraphs, where the feed carries it. */
  readonly text: string | null;
  /** The teaser as plain text. */
  readonly summary: string | null;
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** What a feed says at one moment. */
export interface Feed {
  readonly format: FeedFormat;
  readonly title: string | null;
  /** The site the feed belongs to. */
  readonly home: string | null;
  readonly language: string | null;
  /** How long the feed asks to be left alone, in milliseconds. */
  readonly freshMs: number | null;
  readonly items: readonly FeedItem[];
  /** Items past the most that are taken from one feed. */
  readonly leftOut: number;
}

/** What the reader of one format hands back. */
export type FeedParts = Pick<Feed, 'title' | 'home' | 'language' | 'freshMs' | 'items'>;

/** An address of a feed made absolute; null where it is none that could be fetched. */
export function absoluteUrl(raw: string | undefined, base: string): string | null {
  const trimmed = raw?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (url.username !== '' || url.password !== '') return null;
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** Names as one byline, "Ann Lee, Bo Ray"; null where there is none. */
export function bylineOf(names: readonly (string | undefined)[] | undefined): string | null {
  const known = (names ?? []).map((name) => name?.trim() ?? '').filter((name) => name !== '');
  return known.length === 0 ? null : [...new Set(known)].join(', ');
}
