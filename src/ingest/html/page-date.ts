import { parseFeedDate } from '../feeds/feed-date.ts';

/** Matches the day of "2025/09/02" and "2025.09.02 10:00"; not "2025-09-02" nor "2/9/2025". */
const slashed = /^(\d{4})[/.](\d\d)[/.](\d\d)\b/;
/** Matches "20250902" and "20250902T101500Z"; not "2025090". */
const packed = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Matches "September 2, 2025", "Sep. 2 2025"; not "2/9/2025", whose order is not known. */
const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/i;

/** The moment a page's markup names, as ISO 8601; the day alone where time or zone is not known; null where it names none. */
export function pageDate(said: string): string | null {
  const text = said.trim();
  const plain = text
    .replace(slashed, '$1-$2-$3')
    .replace(packed, (_, year, month, day, hour, minute, second, zone) =>
      hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${zone ?? ''}`,
    );
  const named = american.exec(text);
  return (
    parseFeedDate(plain) ??
    // JavaScript's own "2025-09-02T10:00:00.000+0000 UTC" and the like: the day stands.
    (/^\d{4}-\d\d-\d\d\b/.test(plain) ? parseFeedDate(plain.slice(0, 10)) : null) ??
    (named === null ? null : parseFeedDate(`${named[2]} ${named[1]} ${named[3]}`))
  );
}
