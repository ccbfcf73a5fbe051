import { createHash } from 'node:crypto';
import type { Article } from '../model/index.ts';

/** Parameters that say how a reader came to the page, not which page it is. Matches "utm_source", "fbclid"; not "id" nor "page". */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|ref_src|cmpid|ito|smid|ocid|at_\w+)$/i;

/**
 * The address an article is known by: http and https alike, no "www.", no fragment, no tracking parameters, parameters in order,
 * no slash at the end. Null where it is no http(s) address.
 */
export function canonicalUrl(address: string | null | undefined): string | null {
  let url: URL;
  try {
    url = new URL(address ?? '');
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}

/** SHA-256, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What an article is known by: its canonical address, else the id it was given, else its content. */
export function articleKey(article: Article): string {
  const url = canonicalUrl(article.url);
  if (url !== null) return `url:${url}`;
  if (article.id !== undefined && article.id !== null && article.id !== '') return `id:${article.id}`;
  return `text:${sha256(JSON.stringify([article.publisher ?? null, article.published ?? null, article.text]))}`;
}

/** What makes a version: the text and the facts of its publication. */
export function versionHash(article: Article): string {
  return sha256(
    JSON.stringify([
      article.text,
      article.title ?? null,
      article.byline ?? null,
      article.publisher ?? null,
      article.published ?? null,
    ]),
  );
}
