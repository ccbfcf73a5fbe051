import { createHash } from 'node:crypto';
import { backOff } from '../net/politeness.ts';
import { parseMaxAge } from '../net/retry-after.ts';
import type { Feed, FeedItem } from './feed.ts';

/** What is kept of a feed between two visits: plain data for a store. */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Visits in a row that failed. */
  readonly failures: number;
  /** Milliseconds since 1970; not visited before. Null: never again, the feed is gone (410). */
  readonly nextDue: number | null;
  /** The last visit that brought the feed or "unchanged". */
  readonly lastSeen: number | null;
  /** Short hashes of items handed on before: by name, and by name with the time of change. */
  readonly seen: readonly string[];
}

export const newFeed: FeedState = { etag: null, lastModified: null, failures: 0, nextDue: 0, lastSeen: null, seen: [] };

/** How often feeds are visited. All in milliseconds. */
export interface Rhythm {
  /** Between two visits, unless the feed asks for longer. */
  readonly everyMs: number;
  /** The longest time a feed may ask for. */
  readonly longestMs: number;
}

export const defaultRhythm: Rhythm = { everyMs: 30 * 60_000, longestMs: 24 * 3_600_000 };

/** A new item, and whether an item of that name was handed on before and has been changed since. */
export interface NewItem {
  readonly item: FeedItem;
  readonly revised: boolean;
}

/** Most hashes kept: many times what a feed shows at once. */
const maxSeen = 10_000;

/** The items of a feed that were not handed on before, oldest place last as in the feed, and the hashes to keep. */
export function newItemsOf(
  feed: Feed,
  seen: readonly string[],
): { readonly items: readonly NewItem[]; readonly seen: readonly string[] } {
  const known = new Set(seen);
  const kept = new Set<string>();
  const items: NewItem[] = [];
  for (const item of feed.items) {
    const name = item.id ?? item.url ?? `${item.title ?? ''}\n${item.summary ?? item.text ?? ''}`;
    if (name.trim() === '') continue;
    const key = hash(name);
    const version = item.updated === null ? null : hash(`${name}\n${item.updated}`);
    const isNew = !known.has(key) && !kept.has(key);
    const revised = !isNew && version !== null && !known.has(version) && !kept.has(version);
    if (isNew || revised) items.push({ item, revised });
    kept.add(key);
    if (version !== null) kept.add(version);
  }
  // What the feed shows now comes first, so that it is the last to be forgotten.
  for (const key of seen) kept.add(key);
  return { items, seen: [...kept].slice(0, maxSeen) };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** When to come back after a visit that went well. */
export function dueAfter(now: number, freshMs: number | null, cacheControl: string | undefined, rhythm: Rhythm): number {
  const asked = Math.min(rhythm.longestMs, Math.max(freshMs ?? 0, parseMaxAge(cacheControl) ?? 0));
  return now + Math.max(rhythm.everyMs, asked);
}

/** The state after a visit that failed; `retryAfterMs` is what the server asked for, if it did. */
export function afterFailure(state: FeedState, now: number, retryAfterMs: number | null, rhythm: Rhythm): FeedState {
  const failures = state.failures + 1;
  const wait = Math.max(backOff(failures, rhythm.everyMs, rhythm.longestMs), Math.min(retryAfterMs ?? 0, 7 * rhythm.longestMs));
  return { ...state, failures, nextDue: now + wait };
}
