import type { DatelineSpan, Span } from '../model/index.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
// "July 11", "11 July 2023", "Tuesday, July 11, 2023"
const DATE = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`;
// "VILNIUS", "NEW YORK", "ST. PETERSBURG", "WASHINGTON, D.C.", "GAZA/CAIRO": each word in capitals, five words at most.
const CAPITALS = "[\\p{Lu}][\\p{Lu}\\p{M}.'’-]+(?:[ /][\\p{Lu}(][\\p{Lu}\\p{M}.'’)-]*){0,5}";
const PLACE = `${CAPITALS}(?:, (?:[\\p{Lu}][\\p{L}.]+)(?: [\\p{Lu}][\\p{L}.]+){0,2})?`;
// A place in ordinary writing needs an agency in brackets or a date after it: "Vilnius (AFP) -".
const TITLE_PLACE = "[\\p{Lu}][\\p{L}\\p{M}.'’-]+(?:[ /][\\p{Lu}][\\p{L}\\p{M}.'’-]+){0,3}(?:, [\\p{Lu}][\\p{L}.]+)?";
const AGENCY = '\\([\\p{Lu}][\\p{L}\\p{N}.&/ -]{1,40}\\)';
const DASH = '(?:—|–|--?|―)';

// Matches "VILNIUS, July 11 (CP) - ", "TOKYO — ", "GENEVA (Reuters) – ", "BEIJING, Sept. 2 (Xinhua) -- "; not "NATO — which" only
// because a dateline opens the text, nor "UN-backed troops".
const CAPITAL_DATELINE = new RegExp(
  `^(?<place>${PLACE})(?:(?:, |,| )(?<date>${DATE}),?)?(?: (?<agency>${AGENCY}))?(?:,? (?<late>${DATE}))?\\s*${DASH}(?=\\s|["“‘'\\p{Lu}])\\s*`,
  'u',
);
// Matches "Vilnius, 11 July (AFP) - ", "Geneva (Reuters) – "; not "Vilnius (Lithuania) is" nor "Kim, 41 - a".
const TITLE_DATELINE = new RegExp(
  `^(?<place>${TITLE_PLACE})(?:(?:, | )(?<date>${DATE}),?)?(?: (?<agency>${AGENCY}))(?:,? (?<late>${DATE}))?\\s*${DASH}\\s+`,
  'u',
);
// Matches "(Reuters) - ", "(AP) — ": an agency alone.
const AGENCY_DATELINE = new RegExp(`^(?<agency>${AGENCY})\\s*${DASH}\\s+`, 'u');
// Matches "VILNIUS, July 11, 2023: ", "KYIV, 4 March. "; not "WARNING: " (no date).
const COLON_DATELINE = new RegExp(`^(?<place>${PLACE}), (?<date>${DATE})(?: (?<agency>${AGENCY}))?(?:\\.|:)\\s+`, 'u');

/** The dateline a paragraph begins with, its end being where the running text begins; null where there is none. */
export function datelineAt(text: string, paragraph: Span): DatelineSpan | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
  for (const pattern of [CAPITAL_DATELINE, TITLE_DATELINE, AGENCY_DATELINE, COLON_DATELINE]) {
    const match = pattern.exec(head);
    if (match === null || match[0].length === head.length) continue;
    const { place, date, agency, late } = match.groups ?? {};
    return {
      start: paragraph.start,
      end: paragraph.start + match[0].length,
      place: spanIn(head, place, paragraph.start, 0),
      date: spanIn(head, date ?? late, paragraph.start, place?.length ?? 0),
      agency: spanIn(head, agency?.slice(1, -1), paragraph.start, place?.length ?? 0),
    };
  }
  return null;
}

function spanIn(head: string, words: string | undefined, offset: number, from: number): Span | null {
  if (words === undefined) return null;
  const start = head.indexOf(words, from);
  return start < 0 ? null : { start: offset + start, end: offset + start + words.length };
}
