import { decodeEntities } from '../feeds/plain-text.ts';
import { jsonLdFacts } from './json-ld.ts';
import type { HtmlFactSource, HtmlFacts } from './page.ts';
import { pageDate } from './page-date.ts';
import { timesOf } from './times.ts';

/** A fact with where it came from. */
export type Sourced = { readonly value: string; readonly from: HtmlFactSource } | null;
export type SourcedFacts = { readonly [fact in keyof HtmlFacts]: Sourced };

/** What Readability says, which fills where markup is silent. */
export interface ReadabilityFacts {
  readonly title: string | null;
  readonly byline: string | null;
}

/** The facts that markup states, looked up before the page is taken apart: a function that adds what Readability found later. */
export function factsOf(document: Document, url: string | null): (read: ReadabilityFacts) => SourcedFacts {
  const blocks: string[] = [];
  for (const script of document.getElementsByTagName('script'))
    if (/^application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) blocks.push(script.textContent ?? '');
  const ld = jsonLdFacts(blocks);
  const meta = metaOf(document);
  const links = [...document.getElementsByTagName('link')];
  const canonical = links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''));
  const times = timesOf(document);
  const declared = document.documentElement?.getAttribute('lang') ?? null;
  const publisher = firstOf(line, [
    [ld?.publisher, 'json-ld'],
    [meta.get('og:site_name'), 'opengraph'],
    ...metas(meta, ['application-name', 'dc.publisher', 'publisher']),
  ]);
  const language = firstOf(languageTag, [
    [ld?.language, 'json-ld'],
    [declared, 'meta'],
    ...metas(meta, ['content-language', 'dc.language', 'language']),
    [meta.get('og:locale'), 'opengraph'],
  ]);
  const published = firstOf(pageDate, [
    [ld?.published, 'json-ld'],
    ...['article:published_time', 'og:published_time', 'og:article:published_time'].map(
      (name): Said => [meta.get(name), 'opengraph'],
    ),
    ...metas(meta, dateNames),
    ...times.map((time): Said => [time, 'time']),
  ]);
  const canonicalUrl = firstOf(
    (said) => webAddress(said, url),
    [
      [canonical?.getAttribute('href'), 'link'],
      [meta.get('og:url'), 'opengraph'],
      [ld?.url, 'json-ld'],
    ],
  );
  return (read) => ({
    title: firstOf(
      (said) => withoutSite(line(said), publisher?.value ?? null),
      [
        [ld?.title, 'json-ld'],
        [meta.get('og:title'), 'opengraph'],
        [read.title, 'readability'],
        ...metas(meta, ['dc.title', 'twitter:title']),
      ],
    ),
    byline: firstOf(byline, [
      [ld?.byline, 'json-ld'],
      [meta.get('article:author'), 'opengraph'],
      ...metas(meta, ['author', 'dc.creator', 'parsely-author', 'sailthru.author']),
      [read.byline, 'readability'],
    ]),
    publisher,
    language,
    published,
    canonicalUrl,
  });
}

const dateNames: readonly string[] = [
  'datepublished',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
];

type Said = readonly [said: string | null | undefined, from: HtmlFactSource];

function metas(meta: ReadonlyMap<string, string>, names: readonly string[]): Said[] {
  return names.map((name) => [meta.get(name), 'meta']);
}

function firstOf(read: (said: string) => string | null, candidates: readonly Said[]): Sourced {
  for (const [said, from] of candidates) {
    const value = said === null || said === undefined ? null : read(said.slice(0, 2_000));
    if (value !== null) return { value, from };
  }
  return null;
}

/** `meta` by name, property, item or header, in lower case; the first of each stands. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase().replace(/^dc:/, 'dc.') ?? '';
      if (name !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** Text of one line; entities inside JSON-LD are decoded. */
function line(said: string): string | null {
  const text = decodeEntities(said).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** Takes " | The Courier" and " - The Courier" off a title, where that is the publisher. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null || !title.endsWith(publisher)) return title;
  const rest = title.slice(0, -publisher.length);
  const cut = rest.replace(/\s+[|–—·:»-]\s+$/, '');
  return cut === rest || cut === '' ? title : cut;
}

/** Names without "By"; an address or a handle alone names nobody. */
function byline(said: string): string | null {
  const text = line(said)?.replace(/^by:?\s+/i, '') ?? '';
  return text === '' || text.length > 300 || /^(?:https?:|www\.|@)|^\S+@\S+$/i.test(text) ? null : text;
}

/** "en-GB" of "en_gb"; null of what is no language tag. */
function languageTag(said: string): string | null {
  const text = said.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null; // Letters in the order of a tag, but none.
  }
}

function webAddress(said: string, base: string | null): string | null {
  const text = said.trim();
  if (text === '' || !URL.canParse(text, base ?? undefined)) return null;
  const address = new URL(text, base ?? undefined);
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : null;
}
