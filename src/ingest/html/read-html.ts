import { defaultHtmlLimits, type HtmlLimits } from './limits.ts';
import type { HtmlPage } from './page.ts';
import { HtmlThread } from './thread.ts';

let thread: HtmlThread | null = null;

/** The article of a web page, read on a thread that is stopped where the page costs more than the limits. Rejects with one clear line. */
export function readHtml(html: string, url: string | null = null, limits: Partial<HtmlLimits> = {}): Promise<HtmlPage> {
  thread ??= new HtmlThread();
  return thread.read({ html, url, limits: { ...defaultHtmlLimits, ...limits } });
}
