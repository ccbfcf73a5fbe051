import { RapporteurError } from '../../model/index.ts';
import type { FetchResponse, GetOptions } from '../fetch.ts';
import type { PoliteClient } from '../net/polite.ts';
import { parseRetryAfter } from '../net/retry-after.ts';
import { printable } from '../net/url.ts';
import {
  afterFailure,
  defaultRhythm,
  dueAfter,
  type FeedState,
  type NewItem,
  newFeed,
  newItemsOf,
  type Rhythm,
} from './poll-state.ts';
import { readFeed } from './read-feed.ts';

export interface PollOptions {
  readonly rhythm?: Partial<Rhythm>;
  /** Hosts asked at the same time; each one thing at a time. */
  readonly hostsAtOnce?: number;
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/** What one visit to a feed brought. */
export interface Visit {
  /** The address as it was given. */
  readonly url: string;
  /** Where the feed has moved for good, if it has: subscribe there. */
  readonly movedTo: string | null;
  readonly title: string | null;
  /** New and revised items, in the order of the feed. */
  readonly items: readonly NewItem[];
  /** To be kept, and handed in on the next round. */
  readonly state: FeedState;
  readonly error: RapporteurError | null;
}

/**
 * One round: visits the feeds that are due and yields each visit as it ends. Feeds of one host are asked one after another, several hosts at once.
 * A feed that fails is told and the rest go on. Ends when every due feed was visited, or `signal` is raised.
 */
export async function* pollFeeds(
  urls: readonly string[],
  states: ReadonlyMap<string, FeedState>,
  client: PoliteClient,
  options: PollOptions = {},
): AsyncGenerator<Visit> {
  const now = options.now ?? Date.now;
  const hostsAtOnce = options.hostsAtOnce ?? 4;
  const waiting = lanesOf(urls, states, now());
  // A caller that stops listening stops what is under way.
  const stop = new AbortController();
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, options.signal]);
  const running = new Map<string[], Promise<{ readonly lane: string[]; readonly visit: Visit | null }>>();
  const start = (lane: string[]): void => {
    const url = lane.shift() ?? '';
    const work = visitFeed(url, states.get(url) ?? newFeed, client, { ...options, signal });
    running.set(
      lane,
      work.then((visit) => ({ lane, visit })),
    );
  };
  try {
    while (running.size > 0 || waiting.length > 0) {
      if (signal.aborted) waiting.length = 0;
      while (running.size < hostsAtOnce && waiting.length > 0) start(waiting.shift() ?? []);
      if (running.size === 0) return;
      const { lane, visit } = await Promise.race(running.values());
      running.delete(lane);
      if (lane.length > 0) waiting.push(lane);
      if (visit !== null) yield visit;
    }
  } finally {
    stop.abort();
  }
}

/** When the next feed is due: the time to start the next round. Null where none ever is. */
export function nextRound(urls: readonly string[], states: ReadonlyMap<string, FeedState>): number | null {
  const due = urls.map((url) => (states.get(url) ?? newFeed).nextDue).filter((time) => time !== null);
  return due.length === 0 ? null : Math.min(...due);
}

/** The feeds that are due, longest overdue first, those of one host together. */
function lanesOf(urls: readonly string[], states: ReadonlyMap<string, FeedState>, now: number): string[][] {
  const dueOf = (url: string): number => (states.get(url) ?? newFeed).nextDue ?? Number.POSITIVE_INFINITY;
  const due = [...new Set(urls)].filter((url) => dueOf(url) <= now).sort((a, b) => dueOf(a) - dueOf(b));
  const lanes = new Map<string, string[]>();
  for (const url of due) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const lane = lanes.get(host);
    if (lane === undefined) lanes.set(host, [url]);
    else lane.push(url);
  }
  return [...lanes.values()];
}

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** One visit; null where it was given up as asked. Never throws: what went wrong stands in the visit. */
async function visitFeed(url: string, state: FeedState, client: PoliteClient, options: PollOptions): Promise<Visit | null> {
  const now = options.now ?? Date.now;
  const rhythm: Rhythm = { ...defaultRhythm, ...options.rhythm };
  const failed = (error: RapporteurError, next: FeedState): Visit => ({
    url,
    movedTo: null,
    title: null,
    items: [],
    state: next,
    error,
  });
  try {
    const how: GetOptions = { etag: state.etag, lastModified: state.lastModified, accept };
    const response = await client.get(url, options.signal === undefined ? how : { ...how, signal: options.signal });
    const { status } = response;
    if (status === 410) return failed(new RapporteurError('gone', `${url}: gone for good (410)`), { ...state, nextDue: null });
    if (!response.notModified && status !== 200) {
      const asked = parseRetryAfter(response.headers['retry-after'], now());
      return failed(
        new RapporteurError('status', `${url}: the server answers ${status}`),
        afterFailure(state, now(), asked, rhythm),
      );
    }
    return await taken(url, state, response, now, rhythm);
  } catch (error) {
    if (options.signal?.aborted === true) return null;
    const told =
      error instanceof RapporteurError ? error : new RapporteurError('unreachable', `${printable(url)}: cannot be fetched`);
    // A host that asked for quiet is no failure of the feed: it comes back when the host may be asked.
    if (told.code === 'busy') return failed(told, { ...state, nextDue: Math.max(now(), client.hostOf(url).readyAt) });
    return failed(told, afterFailure(state, now(), null, rhythm));
  }
}

async function taken(url: string, state: FeedState, response: FetchResponse, now: () => number, rhythm: Rhythm): Promise<Visit> {
  const { headers, movedTo } = response;
  const validators = { etag: response.etag ?? state.etag, lastModified: response.lastModified ?? state.lastModified };
  if (response.notModified) {
    const nextDue = dueAfter(now(), null, headers['cache-control'], rhythm);
    return {
      url,
      movedTo,
      title: null,
      items: [],
      state: { ...state, ...validators, failures: 0, nextDue, lastSeen: now() },
      error: null,
    };
  }
  const type = headers['content-type'];
  const feed = await readFeed(response.bytes, response.url, type === undefined ? {} : { contentType: type });
  const { items, seen } = newItemsOf(feed, state.seen);
  return {
    url,
    movedTo,
    title: feed.title,
    items,
    state: {
      etag: response.etag,
      lastModified: response.lastModified,
      failures: 0,
      nextDue: dueAfter(now(), feed.freshMs, headers['cache-control'], rhythm),
      lastSeen: now(),
      seen,
    },
    error: null,
  };
}
