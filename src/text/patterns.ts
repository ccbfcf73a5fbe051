/** Addresses and signs that are one token whatever is in them. All are sticky and bounded, so that no text makes them slow. */

// Matches "https://example.org/a?b=1", "www.example.org"; not "wwwhat" nor "http" alone.
const URL_START = /(?:(?:https?|ftp|file):\/\/|mailto:|www\.(?=\w))/iy;
// Matches "ann.lee@example.org", "Rice@ENRON", "mayur...@example.com"; not "@ann" nor "a @ b".
const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/y;
// Matches "whitehouse.gov", "Example.com/news"; not "ended.The" nor "U.S.".
const DOMAIN =
  /(?:[A-Za-z0-9-]{1,63}\.){1,6}(?:com|org|net|gov|edu|mil|int|info|biz|tv|io|eu|uk|ca|fr|ru|cn|jp|kr|au|ua|ch|nz|za|br|nl|se|fi|dk|pl|cz|tr|ir|tw|hk|sg|co|news|online|app|dev|ai|url)(?![\w-])(?!\.\w)/y;
// Matches "budget.xls", "Em-enro2.doc"; not "report.The".
const FILE =
  /[\w#-]{1,80}(?:\.[\w#-]{1,40}){0,3}\.(?:doc|docx|xls|xlsx|ppt|pptx|pdf|zip|txt|jpg|jpeg|png|gif|mp3|mp4|htm|html|csv|exe)(?!\w)/iy;
// Matches "713-853-3989", "1-800-555-0100", "345-9945", "2025-09-02", "11-20-2000"; not "1969-1970" nor "5-10".
const NUMBER_CHAIN =
  /(?:\d{1,2}-)?\d{3}-\d{3}-\d{4}(?![\w-])|\d{3}-\d{4}(?![\w-])|\d{4}-\d{2}-\d{2}(?![\w-])|\d{1,2}-\d{1,2}-\d{2,4}(?![\w-])|\d{5}-\d{4}(?![\w-])/y;
// Matches ":)", ";-)", "=(", ":-D"; not ":" before a word nor "(see note:".
const EMOTICON = /[:;=][-'^]?(?:[)(\][]{1,9}|[DPpO|\\/](?!\w|\/))/y;
// Matches "#Vilnius2023", "@nato_hq"; not "#1" nor "@ 5".
const HANDLE = /[#@][\p{L}_][\p{L}\p{M}\p{N}_]{0,138}/uy;

/** End of the address that begins at `start`, or -1. `end` is the end of the run of non-blank text. */
export function addressEnd(text: string, start: number, end: number): number {
  URL_START.lastIndex = start;
  if (URL_START.test(text)) return trimmed(text, URL_START.lastIndex, urlEnd(text, start, end));
  for (const pattern of [EMAIL, FILE, DOMAIN]) {
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const stop = pattern.lastIndex;
    if (pattern === DOMAIN && text[stop] === '/') return trimmed(text, stop, urlEnd(text, start, end));
    if (stop <= end) return trimmed(text, start + 1, stop);
  }
  return -1;
}

/** End of the telephone number, post code or date written with hyphens at `start`, or -1. */
export function numberChainEnd(text: string, start: number): number {
  return matchEnd(NUMBER_CHAIN, text, start);
}

/** End of the emoticon at `start`, or -1. */
export function emoticonEnd(text: string, start: number): number {
  return matchEnd(EMOTICON, text, start);
}

/** End of the hashtag or user name at `start`, or -1. */
export function handleEnd(text: string, start: number): number {
  return matchEnd(HANDLE, text, start);
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A URL runs to the end of the non-blank run or to a bracket or quote that cannot be part of it. */
function urlEnd(text: string, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    if ('<>"“”«»'.includes(text.charAt(index))) return index;
  }
  return end;
}

/** Leaves closing punctuation out: "(see www.example.org)." ends before the bracket. */
function trimmed(text: string, least: number, end: number): number {
  const bracketed = text.slice(least, end).includes('(');
  let stop = end;
  while (stop > least && ".,;:!?)]}'’…-".includes(text.charAt(stop - 1))) {
    if (bracketed && text.charAt(stop - 1) === ')') break;
    stop--;
  }
  return stop;
}
