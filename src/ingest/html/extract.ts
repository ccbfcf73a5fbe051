import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { RapporteurError } from '../../model/index.ts';
import { bodyText } from './body-text.ts';
import { factsOf } from './facts.ts';
import { defaultHtmlLimits, type HtmlLimits } from './limits.ts';
import { checkMarkup } from './nesting.ts';
import type { HtmlPage } from './page.ts';
import { prepare, tidy } from './prepare.ts';

/** The article of a page, on this thread and without a limit of time; `readHtml` runs it where it can be stopped. */
export function extractHtml(html: string, url: string | null = null, limits: HtmlLimits = defaultHtmlLimits): HtmlPage {
  const name = url ?? 'page';
  checkMarkup(html, limits, name);
  // Without an element at the root the parser makes no document.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const facts = factsOf(document, url);
  prepare(document);
  const article = new Readability<Node>(document, { serializer: (node) => node, maxElemsToParse: limits.maxElements }).parse();
  const { title, byline, publisher, language, published, canonicalUrl } = facts({
    title: article?.title ?? null,
    byline: article?.byline ?? null,
  });
  const content = (article?.content ?? null) as Element | null; // The serializer gives the element itself.
  if (content !== null) tidy(content);
  const text = content === null ? '' : bodyText(content);
  if (text === '') throw new RapporteurError('no-text', `${name}: no article found in the page`);
  return {
    text,
    title: title?.value ?? null,
    byline: byline?.value ?? null,
    publisher: publisher?.value ?? null,
    language: language?.value ?? null,
    published: published?.value ?? null,
    canonicalUrl: canonicalUrl?.value ?? null,
    from: {
      text: 'readability',
      title: title?.from ?? null,
      byline: byline?.from ?? null,
      publisher: publisher?.from ?? null,
      language: language?.from ?? null,
      published: published?.from ?? null,
      canonicalUrl: canonicalUrl?.from ?? null,
    },
  };
}
