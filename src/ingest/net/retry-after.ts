/** Matches "120"; not "2 minutes" nor "-5". */
const seconds = /^\d{1,9}$/;

/** Milliseconds that a `Retry-After` header asks to wait: seconds or a date. Null where it says nothing that can be read. */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const said = header?.trim() ?? '';
  if (seconds.test(said)) return Number(said) * 1_000;
  // A bare number is no date, though Date.parse takes "-5" for a month.
  if (!httpDate.test(said)) return null;
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** Matches the start of "Mon, 01 Sep 2025 10:00:00 GMT" and "Monday, 01-Sep-25 10:00:00 GMT"; not "-5" nor "2025". */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;

/** Matches the 600 of "public, max-age=600"; not of "s-maxage=600". */
const maxAge = /(?:^|[\s,])max-age=(\d{1,9})/i;

/** Milliseconds for which a `Cache-Control` header calls the content fresh, or null. */
export function parseMaxAge(header: string | undefined): number | null {
  const match = maxAge.exec(header ?? '');
  return match === null ? null : Number(match[1]) * 1_000;
}
