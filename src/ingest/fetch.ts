/** The one file that reaches the network. What may be reached is decided in `net/`; here names are looked up and bytes are moved. */
import type { IncomingMessage, RequestOptions } from 'node:http';
import { RapporteurError } from '../model/index.ts';
import { familyOf, refusalOf } from './net/address.ts';
import { acceptedEncodings, readBody, tooMuch } from './net/body.ts';
import { checkUrl, isSpelledOddly, printable } from './net/url.ts';
import { formatSize } from './size.ts';

/** One address of a host. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

export interface ClientOptions {
  /** Private, loopback and link-local addresses may be reached: all, or those of the hosts named. Off unless the user asks for it. */
  readonly allowPrivate?: boolean | readonly string[];
  readonly userAgent?: string;
  /** Most bytes of a response, over the wire and unpacked. */
  readonly maxBytes?: number;
  /** Time for the whole request with its redirects, however slowly it drips. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  readonly maxHeaderBytes?: number;
  /** Looks a name up; the system's resolver unless given. */
  readonly resolve?: (host: string) => Promise<readonly ResolvedAddress[]>;
}

export interface GetOptions {
  /** Of an earlier response: unchanged content is then not sent again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** Called with the address of each redirect before it is followed; may throw to stop there. */
  readonly onRedirect?: (url: string) => void | Promise<void>;
}

export interface FetchResponse {
  readonly status: number;
  /** Where the bytes came from in the end. */
  readonly url: string;
  /** The new address where every redirect on the way was a permanent one, else null. */
  readonly movedTo: string | null;
  /** Names in small letters. */
  readonly headers: { readonly [name: string]: string };
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The server says that nothing changed since `etag` and `lastModified`; `bytes` is empty. */
  readonly notModified: boolean;
}

/** Fetches over http and https, and nothing else, within limits. */
export interface Client {
  readonly userAgent: string;
  readonly get: (url: string, options?: GetOptions) => Promise<FetchResponse>;
}

/** Says who asks: the program and what it does, no browser's name. */
export const defaultUserAgent: string = 'rapporteur/0.1 (reads news for its user; obeys robots.txt)';

/** Node's network modules take 30 ms to load; a run that fetches nothing does without. */
async function lookUp(host: string): Promise<readonly ResolvedAddress[]> {
  return (await import('node:dns/promises')).lookup(host, { all: true, verbatim: true });
}

type Limits = Required<ClientOptions>;

/** A client that refuses what a news reader has no business with. See docs/feeds.md. */
export function openClient(options: ClientOptions = {}): Client {
  const limits: Limits = {
    allowPrivate: options.allowPrivate ?? false,
    userAgent: options.userAgent ?? defaultUserAgent,
    maxBytes: options.maxBytes ?? 10_000_000,
    timeoutMs: options.timeoutMs ?? 30_000,
    maxRedirects: options.maxRedirects ?? 5,
    maxHeaderBytes: options.maxHeaderBytes ?? 32_768,
    resolve: options.resolve ?? lookUp,
  };
  return { userAgent: limits.userAgent, get: (url, how = {}) => getWithin(url, how, limits) };
}

async function getWithin(raw: string, options: GetOptions, limits: Limits): Promise<FetchResponse> {
  const name = printable(raw);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), limits.timeoutMs);
  const signal = options.signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, options.signal]);
  try {
    return await unlessAborted(follow(raw, options, limits, signal), signal);
  } catch (error) {
    // Checked first: what an abort breaks reports its own breakage.
    if (options.signal?.aborted === true) throw new RapporteurError('aborted', `${name}: given up, as asked`);
    if (deadline.signal.aborted)
      throw new RapporteurError('timeout', `${name}: not complete after ${limits.timeoutMs / 1_000} s`);
    throw asFetchError(name, error);
  } finally {
    clearTimeout(timer);
  }
}

/** A look-up of a name cannot be stopped; it is left behind. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
    if (signal.aborted) reject(new Error('aborted'));
    work.then(resolve, reject);
  });
}

async function follow(raw: string, options: GetOptions, limits: Limits, signal: AbortSignal): Promise<FetchResponse> {
  const seen = new Set<string>();
  let permanent = true;
  let target = raw;
  let url = checkUrl(target);
  for (let hops = 0; ; hops++) {
    seen.add(url.href);
    const addresses = await addressesOf(target, url, limits);
    signal.throwIfAborted();
    const response = await send(url, addresses, options, limits, signal);
    const next = redirectOf(response);
    if (next === null) return receive(url, response, hops > 0 && permanent, limits);
    response.destroy();
    permanent &&= response.statusCode === 301 || response.statusCode === 308;
    const from = url;
    target = next;
    url = checkUrl(target, from);
    if (seen.has(url.href)) throw new RapporteurError('redirects', `${printable(raw)}: redirects in a circle`);
    if (hops === limits.maxRedirects)
      throw new RapporteurError('redirects', `${printable(raw)}: more than ${limits.maxRedirects} redirects`);
    await options.onRedirect?.(url.href);
  }
}

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** Where a response sends the reader on to, or null. */
function redirectOf(response: IncomingMessage): string | null {
  const location = response.headers.location;
  if (location === undefined || !redirects.includes(response.statusCode ?? 0)) return null;
  // Node hands headers over as Latin-1; servers that put letters beyond ASCII into an address mean UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? location : text;
}

/** The checked addresses of a host: one that is refused refuses the host. The connection goes to these and no others. */
async function addressesOf(raw: string, url: URL, limits: Limits): Promise<readonly ResolvedAddress[]> {
  const host = hostOf(url);
  if (!mayBePrivate(host, limits) && isSpelledOddly(raw, url))
    throw new RapporteurError('refused-address', `${printable(raw)}: an odd spelling of the address ${host}`);
  const family = familyOf(host);
  const addresses = family > 0 ? [{ address: host, family }] : await limits.resolve(host);
  if (addresses.length === 0) throw new RapporteurError('unreachable', `${printable(url.href)}: no address is known for ${host}`);
  for (const { address } of addresses) {
    const why = refusalOf(address);
    if (why !== null && !mayBePrivate(host, limits)) {
      const which = address === host ? host : `${host} is ${address}`;
      throw new RapporteurError('refused-address', `${printable(url.href)}: ${which}: ${why}; --allow-private permits it`);
    }
  }
  return addresses.map(({ address }) => ({ address, family: familyOf(address) }));
}

function mayBePrivate(host: string, { allowPrivate }: Limits): boolean {
  return typeof allowPrivate === 'boolean' ? allowPrivate : allowPrivate.includes(host);
}

function hostOf(url: URL): string {
  return url.hostname.replace(brackets, '$1');
}

/** Matches "[::1]", keeping "::1"; not "example.org". */
const brackets = /^\[(.*)\]$/;
/** Matches a tag or date that may stand in a header; not one with a line break, nor an empty one. */
const plainHeader = /^[\x20-\x7e]{1,1000}$/;

async function send(
  url: URL,
  addresses: readonly ResolvedAddress[],
  options: GetOptions,
  limits: Limits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const headers: { [name: string]: string } = {
    'User-Agent': limits.userAgent,
    Accept: options.accept ?? '*/*',
    'Accept-Encoding': acceptedEncodings,
  };
  if (plainHeader.test(options.etag ?? '')) headers['If-None-Match'] = options.etag ?? '';
  if (plainHeader.test(options.lastModified ?? '')) headers['If-Modified-Since'] = options.lastModified ?? '';
  const pinned: RequestOptions['lookup'] = (_host, how, done) => {
    const [first] = addresses;
    if (how.all === true) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family ?? 4);
  };
  const { request: open } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const how = {
      agent: false,
      headers,
      lookup: pinned,
      maxHeaderSize: limits.maxHeaderBytes,
      insecureHTTPParser: false,
      signal,
    } as const;
    const request = open(url, how);
    request.on('error', reject);
    request.on('response', (response) => {
      const reached = response.socket.remoteAddress;
      // The address was checked before; this holds even where a later Node looked names up in another way.
      if (reached !== undefined && refusalOf(reached.replace(mapped, '')) !== null && !mayBePrivate(hostOf(url), limits)) {
        response.destroy();
        reject(new RapporteurError('refused-address', `${printable(url.href)}: answered from ${reached}`));
      } else resolve(response);
    });
    request.end();
  });
}

/** Matches the prefix of "::ffff:192.0.2.1", as a socket for both families names an IPv4 peer; not "2001:db8::1". */
const mapped = /^::ffff:(?=\d+\.)/i;

async function receive(url: URL, response: IncomingMessage, moved: boolean, limits: Limits): Promise<FetchResponse> {
  const name = printable(url.href);
  const status = response.statusCode ?? 0;
  const headers = headersOf(response);
  const declared = Number(headers['content-length'] ?? 0);
  try {
    if (declared > limits.maxBytes && status !== 304)
      throw tooMuch(name, `declares ${formatSize(declared)}, more than ${formatSize(limits.maxBytes)}`);
    const bytes = await readBody(response, headers['content-encoding'] ?? '', limits.maxBytes, name);
    return {
      status,
      url: url.href,
      movedTo: moved ? url.href : null,
      headers,
      bytes,
      etag: headers['etag'] ?? null,
      lastModified: headers['last-modified'] ?? null,
      notModified: status === 304,
    };
  } finally {
    response.destroy();
  }
}

function headersOf(response: IncomingMessage): { readonly [name: string]: string } {
  const headers: { [name: string]: string } = Object.create(null);
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined && name !== 'set-cookie') headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

const reasons: { readonly [code: string]: string } = {
  ENOTFOUND: 'no address is known for the host',
  EAI_AGAIN: 'the host cannot be looked up now',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  HPE_HEADER_OVERFLOW: 'its headers are too large',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself alone',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** A failure of the network as one clear line. */
function asFetchError(name: string, error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const reason = reasons[code] ?? (code.startsWith('HPE_') ? 'the answer is not HTTP' : 'cannot be fetched');
  return new RapporteurError('unreachable', `${name}: ${reason} (${code})`);
}
