import { RapporteurError } from '../../model/index.ts';

/** The address to fetch: http(s), no user name or password, no odd spelling of an IPv4 address. `base` is where a redirect stood. */
export function checkUrl(raw: string, base?: URL): URL {
  const name = printable(raw);
  let url: URL;
  try {
    url = new URL(raw, base);
  } catch {
    throw new RapporteurError('bad-url', `${name}: not an address; one such as https://example.org/feed.xml is needed`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RapporteurError('bad-url', `${name}: ${url.protocol} is not fetched; an http or https address is needed`);
  if (url.username !== '' || url.password !== '')
    throw new RapporteurError(
      'credentials',
      `${name}: a user name or password stands in the address; it is not sent and not stored`,
    );
  if (url.hostname === '') throw new RapporteurError('bad-url', `${name}: no host; an http or https address is needed`);
  url.hash = '';
  return url;
}

/** Matches the "//ann:secret@" of "https://ann:secret@example.org/"; not the "@" of "https://example.org/@ann". */
const userInfo = /([\\/]{2})[^\\/?#]*@/;
/** Matches the "ann:secret@" of "ann:secret@example.org", which lacks its scheme; not "example.org/@ann". */
const bareUserInfo = /^[^\\/?#]*@/;

/** An address as it may be shown: without user name and password, on one line, not longer than a line or two. */
export function printable(raw: string): string {
  const shown = raw.replace(userInfo, '$1').replace(bareUserInfo, '');
  const line = Array.from(shown, (letter) => (letter < ' ' || letter === '\u007f' ? ' ' : letter)).join('');
  return line.length > 300 ? `${line.slice(0, 300)}...` : line;
}

/** Matches the "2130706433" of "http://2130706433/x" and the "[::1]:80" of "https://ann@[::1]:80?q"; not "feed.xml". */
const authority = /^\s*[a-z][a-z0-9+.-]*:[\\/]{2,}(?:[^\\/?#]*@)?([^\\/?#]*)/i;

/** Whether an address names its host by numbers in another spelling than four decimal bytes: "http://0x7f.1/", "http://2130706433/". */
export function isSpelledOddly(raw: string, url: URL): boolean {
  if (!dottedHost.test(url.hostname)) return false;
  const host = authority.exec(raw)?.[1];
  // A redirect to a path stays on the host it came from.
  return host !== undefined && host.replace(port, '') !== url.hostname;
}

/** Matches "127.0.0.1"; not "a.127.0.0.1.example". */
const dottedHost = /^\d+\.\d+\.\d+\.\d+$/;
/** Matches the ":8080" of "127.0.0.1:8080"; not the whole of "127.0.0.1". */
const port = /:\d*$/;
