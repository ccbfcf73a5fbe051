import type { FetchResponse } from '../fetch.ts';

/** What the robots.txt of a host says to us. */
export interface RobotRules {
  readonly isAllowed: (url: string) => boolean;
  readonly crawlDelayMs: number;
  /** When it is to be fetched again. */
  readonly staleAt: number;
}

const hour = 3_600_000;
/** What is read of a robots.txt; RFC 9309 asks for no less. */
const maxBytes = 512_000;

type RobotsParser = (
  url: string,
  text: string,
) => {
  readonly isAllowed: (url: string, userAgent: string) => boolean | undefined;
  readonly getCrawlDelay: (userAgent: string) => number | undefined;
};

/** Where the rules for an address stand. */
export function robotsUrl(url: string): string {
  return new URL('/robots.txt', url).href;
}

/**
 * The rules of a robots.txt that was fetched, after RFC 9309: none where the file is missing (4xx); nothing may be fetched while the server
 * cannot say (5xx, 429, no answer: null).
 */
export async function rulesOf(url: string, response: FetchResponse | null, userAgent: string, now: number): Promise<RobotRules> {
  const status = response?.status ?? 0;
  if (response !== null && status >= 200 && status < 300) {
    // Its types tell of an ES module; it is a CommonJS one, whose default is the function itself.
    const { default: parse } = (await import('robots-parser')) as unknown as { readonly default: RobotsParser };
    const robots = parse(robotsUrl(url), new TextDecoder().decode(response.bytes.subarray(0, maxBytes)));
    const seconds = robots.getCrawlDelay(userAgent) ?? 0;
    return {
      // The parser has no answer for another scheme of the same host; the path alone counts.
      isAllowed: (target) => robots.isAllowed(new URL(pathOf(target), url).href, userAgent) !== false,
      crawlDelayMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0,
      staleAt: now + 24 * hour,
    };
  }
  const missing = status >= 300 && status < 500 && status !== 429;
  return { isAllowed: () => missing, crawlDelayMs: 0, staleAt: now + (missing ? 24 * hour : hour) };
}

/** Rules are short: matching is bounded by reading the head of a long address. The dot keeps a path of two slashes from naming a host. */
function pathOf(target: string): string {
  const { pathname, search } = new URL(target);
  return `/.${pathname}${search}`.slice(0, 2_000);
}
