import { absoluteUrl } from './feed.ts';
import { decodeEntities } from './plain-text.ts';

/** Matches `<link rel="alternate" ...>`, bounded; not "<linked>". */
const link = /<link\s([^<>]{1,2000})>/gi;
/** Matches `type="application/rss+xml"` and `href=/feed`; not a name without value. */
const attribute = /([a-z-]{1,30})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** Matches the types of feeds; not "application/json+oembed" nor "text/xml+oembed". */
const feedType = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/i;

/** The addresses of the feeds that a web page declares, in its order. */
export function feedLinksOf(html: string, url: string): readonly string[] {
  const found: string[] = [];
  for (const [, attributes = ''] of html.slice(0, 500_000).matchAll(link)) {
    const facts = new Map<string, string>();
    for (const match of attributes.matchAll(attribute))
      facts.set((match[1] ?? '').toLowerCase(), decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''));
    const rel = (facts.get('rel') ?? '').toLowerCase().split(/\s+/);
    const address = absoluteUrl(facts.get('href'), url);
    if (rel.includes('alternate') && feedType.test(facts.get('type')?.trim() ?? '') && address !== null) found.push(address);
  }
  return [...new Set(found)];
}

/** Matches the start of a web page, after comments and an XML declaration; not "<rss" nor "<feed". */
const pageStart = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Whether a text that is no feed looks like a web page. */
export function looksLikePage(text: string): boolean {
  return pageStart.test(text.slice(0, 5_000));
}
