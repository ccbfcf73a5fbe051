import { setTimeout as sleep } from 'node:timers/promises';
import { RapporteurError } from '../../model/index.ts';
import type { Client, FetchResponse, GetOptions } from '../fetch.ts';
import { afterRequest, defaultManners, type HostState, type Manners, newHost, type Outcome, waitFor } from './politeness.ts';
import { parseRetryAfter } from './retry-after.ts';
import { type RobotRules, robotsUrl, rulesOf } from './robots.ts';
import { checkUrl } from './url.ts';

export interface PoliteOptions {
  readonly manners?: Partial<Manners>;
  /** Obey robots.txt. On unless the user turns it off for hosts of his own. */
  readonly robots?: boolean;
  /** Longest wait for a host; beyond it the request is given up with `busy`. */
  readonly maxWaitMs?: number;
  readonly now?: () => number;
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** A client that asks each host one thing at a time, waits between, backs off where asked, and obeys robots.txt. */
export interface PoliteClient extends Client {
  /** How a host stands now, for example to plan around it. */
  readonly hostOf: (url: string) => HostState;
}

interface Lane {
  state: HostState;
  /** Ends with the request in hand. */
  last: Promise<unknown>;
  rules: RobotRules | null;
}

/** Puts manners before a client. */
export function bePolite(client: Client, options: PoliteOptions = {}): PoliteClient {
  const manners: Manners = { ...defaultManners, ...options.manners };
  const now = options.now ?? Date.now;
  const wait = options.wait ?? ((ms, signal) => sleep(ms, undefined, signal === undefined ? {} : { signal }));
  const maxWaitMs = options.maxWaitMs ?? 300_000;
  const lanes = new Map<string, Lane>();

  function laneOf(url: URL): Lane {
    let lane = lanes.get(url.host);
    if (lane === undefined) {
      forgetQuiet(lanes, now());
      lane = { state: newHost, last: Promise.resolve(), rules: null };
      lanes.set(url.host, lane);
    }
    return lane;
  }

  /** One request when the host is ready, and what it says about the host. */
  async function ask(lane: Lane, url: string, how: GetOptions): Promise<FetchResponse> {
    const ms = waitFor(lane.state, now());
    if (ms > maxWaitMs)
      throw new RapporteurError('busy', `${new URL(url).host}: asked to wait ${Math.ceil(ms / 1_000)} s; not asked again before`);
    if (ms > 0) await pause(ms, how.signal);
    let outcome: Outcome = { kind: 'failed', retryAfterMs: null };
    try {
      const response = await client.get(url, how);
      outcome = outcomeOf(response, now());
      return response;
    } catch (error) {
      // What we refused, or the caller gave up, says nothing about the host.
      if (error instanceof RapporteurError && !hostTrouble.includes(error.code)) outcome = { kind: 'done' };
      throw error;
    } finally {
      lane.state = afterRequest(lane.state, outcome, now(), manners, lane.rules?.crawlDelayMs);
    }
  }

  async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await wait(ms, signal);
    } catch (error) {
      if (signal?.aborted === true) throw new RapporteurError('aborted', 'given up, as asked');
      throw error;
    }
  }

  async function checkRobots(lane: Lane, url: URL, how: GetOptions): Promise<void> {
    if (options.robots === false) return;
    if (lane.rules === null || lane.rules.staleAt <= now()) lane.rules = await fetchRules(lane, url, how);
    if (!lane.rules.isAllowed(url.href))
      throw new RapporteurError('robots', `${url.href.slice(0, 300)}: the site's robots.txt does not let it be fetched`);
  }

  async function fetchRules(lane: Lane, url: URL, how: GetOptions): Promise<RobotRules> {
    const target = robotsUrl(url.href);
    let response: FetchResponse | null = null;
    try {
      response = await ask(lane, target, { accept: 'text/plain', ...(how.signal === undefined ? {} : { signal: how.signal }) });
    } catch (error) {
      // Trouble on the way means that the server cannot say; what is refused or given up is told as such.
      if (!(error instanceof RapporteurError) || !silence.includes(error.code)) throw error;
    }
    const rules = await rulesOf(target, response, client.userAgent, now());
    // What the file asks for holds from here on, not only after the next request.
    if (rules.crawlDelayMs > manners.delayMs && lane.state.failures === 0)
      lane.state = afterRequest(lane.state, { kind: 'done' }, now(), manners, rules.crawlDelayMs);
    return rules;
  }

  /** A redirect to another host asks that host's robots.txt too, without waiting for its turn: the request is under way. */
  async function checkRedirect(from: URL, target: string, how: GetOptions): Promise<void> {
    const url = new URL(target);
    const lane = laneOf(url);
    if (url.host !== from.host && options.robots !== false && (lane.rules === null || lane.rules.staleAt <= now())) {
      const response = await client
        .get(robotsUrl(target), how.signal === undefined ? {} : { signal: how.signal })
        .catch(() => null);
      lane.rules = await rulesOf(target, response, client.userAgent, now());
    }
    if (options.robots !== false && lane.rules !== null && !lane.rules.isAllowed(target))
      throw new RapporteurError('robots', `${target.slice(0, 300)}: the site's robots.txt does not let it be fetched`);
    await how.onRedirect?.(target);
  }

  async function get(raw: string, how: GetOptions = {}): Promise<FetchResponse> {
    const url = checkUrl(raw);
    const lane = laneOf(url);
    const turn = lane.last.then(async () => {
      await checkRobots(lane, url, how);
      // The spelling goes on as it came: the client looks at it.
      return ask(lane, raw, { ...how, onRedirect: (target) => checkRedirect(url, target, how) });
    });
    lane.last = turn.catch(() => undefined);
    return turn;
  }

  return { userAgent: client.userAgent, get, hostOf: (url) => lanes.get(new URL(url).host)?.state ?? newHost };
}

/** Codes of errors that are the host's doing. */
const hostTrouble: readonly string[] = ['unreachable', 'timeout', 'bad-encoding'];
/** Codes after which a robots.txt counts as not to be had. */
const silence: readonly string[] = [...hostTrouble, 'redirects', 'too-large', 'bad-url'];

function outcomeOf(response: FetchResponse, now: number): Outcome {
  if (response.status !== 429 && response.status < 500) return { kind: 'done' };
  return { kind: 'failed', retryAfterMs: parseRetryAfter(response.headers['retry-after'], now) };
}

/** Hosts known at once; beyond it those that may be asked again at any time are forgotten. */
const maxHosts = 5_000;

function forgetQuiet(lanes: Map<string, Lane>, now: number): void {
  if (lanes.size < maxHosts) return;
  for (const [host, lane] of lanes) if (lane.state.readyAt < now) lanes.delete(host);
}
