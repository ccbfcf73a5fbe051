/** How a host is treated. All times in milliseconds. */
export interface Manners {
  /** Between the end of one request to a host and the start of the next. */
  readonly delayMs: number;
  /** Wait after a first failure; doubled with each further one. */
  readonly backOffMs: number;
  readonly maxBackOffMs: number;
  /** Longest wait that a server may ask for, as a crawl-delay and as a Retry-After. */
  readonly maxCrawlDelayMs: number;
  readonly maxRetryAfterMs: number;
}

export const defaultManners: Manners = {
  delayMs: 2_000,
  backOffMs: 60_000,
  maxBackOffMs: 86_400_000,
  maxCrawlDelayMs: 120_000,
  maxRetryAfterMs: 7 * 86_400_000,
};

/** What is known of a host: plain data that can be kept. */
export interface HostState {
  /** No request before this time. */
  readonly readyAt: number;
  /** Failures in a row. */
  readonly failures: number;
}

/** How a request ended. A page that is missing (404) is no failure of the host. */
export type Outcome =
  | { readonly kind: 'done' }
  /** Refused for now (429, 503), cut, timed out, broken; with the wait the server asks for, if it does. */
  | { readonly kind: 'failed'; readonly retryAfterMs: number | null };

export const newHost: HostState = { readyAt: 0, failures: 0 };

/** The host after a request that ended at `now`. `crawlDelayMs` is what its robots.txt asks for. */
export function afterRequest(
  host: HostState,
  outcome: Outcome,
  now: number,
  manners: Manners = defaultManners,
  crawlDelayMs = 0,
): HostState {
  const pause = Math.max(manners.delayMs, Math.min(crawlDelayMs, manners.maxCrawlDelayMs));
  if (outcome.kind === 'done') return { readyAt: now + pause, failures: 0 };
  const failures = host.failures + 1;
  const asked = Math.min(outcome.retryAfterMs ?? 0, manners.maxRetryAfterMs);
  return { readyAt: now + Math.max(pause, asked, backOff(failures, manners.backOffMs, manners.maxBackOffMs)), failures };
}

/** First, doubled with each failure after the first, at most `most`. */
export function backOff(failures: number, first: number, most: number): number {
  return failures < 1 ? 0 : Math.min(most, first * 2 ** Math.min(failures - 1, 40));
}

/** Milliseconds until the host may be asked again. */
export function waitFor(host: HostState, now: number): number {
  return Math.max(0, host.readyAt - now);
}
