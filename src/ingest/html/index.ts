export { decodeHtml } from './decode-html.ts';
export { defaultHtmlLimits, type HtmlLimits } from './limits.ts';
export type { HtmlFactSource, HtmlFacts, HtmlPage } from './page.ts';
export { readHtml } from './read-html.ts';
