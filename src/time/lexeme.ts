import {
  ambiguousCalendarWords,
  dayParts,
  decadeWords,
  months,
  readNumber,
  seasons,
  timeUnits,
  weekdays,
  zones,
} from '../lang/index.ts';
import type { Token } from '../model/index.ts';

/** Classes a lexeme may belong to, as bits; patterns name them in capitals. */
export const classes = {
  NUM: 1,
  ORD: 2,
  DAY: 4,
  YEAR: 8,
  MONTH: 16,
  WEEKDAY: 32,
  UNIT: 64,
  SEASON: 128,
  DAYPART: 256,
  CLOCK: 512,
  ZONE: 1024,
  HHMM: 2048,
  HOUR: 4096,
  DECADE: 8192,
  NUMDATE: 16384,
  DEC: 32768,
} as const;

export type ClassName = keyof typeof classes;

/** The smallest piece patterns see: a word, a number (also of several words), a numeric date or a punctuation mark. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** Token it begins in, and the token after the one it ends in. */
  readonly token: number;
  readonly endToken: number;
  /** Lower case, without the full stops of abbreviations; straight quotes and hyphens. */
  readonly word: string;
  readonly bits: number;
  /** Number, month, weekday, hour * 60 + minute of a clock time. */
  readonly value: number;
  /** Unit, season or part of day; the ISO form of a numeric date. */
  readonly name: string;
  readonly capital: boolean;
  /** Whether a blank or the start of the sentence comes before it. */
  readonly gap: boolean;
}

interface Entry {
  readonly bits: number;
  readonly value: number;
  readonly name: string;
}

const lexicon: ReadonlyMap<string, Entry> = makeLexicon();

function makeLexicon(): Map<string, Entry> {
  const map = new Map<string, Entry>();
  const put = (word: string, bits: number, value: number, name: string): void => {
    const old = map.get(word);
    map.set(word, { bits: bits | (old?.bits ?? 0), value: old?.value || value, name: old?.name || name });
  };
  for (const [word, value] of Object.entries(months)) put(word, classes.MONTH, value, '');
  for (const [word, value] of Object.entries(weekdays)) put(word, classes.WEEKDAY, value, '');
  for (const [word, name] of Object.entries(timeUnits)) put(word, classes.UNIT, 0, name);
  for (const [word, name] of Object.entries(seasons)) put(word, classes.SEASON, 0, name);
  for (const word of Object.keys(dayParts)) if (word !== 'overnight') put(word, classes.DAYPART, 0, word);
  for (const [word, value] of Object.entries(decadeWords)) put(word, classes.DECADE, value, '');
  for (const [word, value] of Object.entries(zones)) put(word, classes.ZONE, value ?? Number.NaN, '');
  return map;
}

const ambiguous = new Set(ambiguousCalendarWords);
const nothing: Entry = { bits: 0, value: 0, name: '' };

/** Splits a token that mixes letters, digits and marks. Matches "41", "-", "year" in "41-year"; never a blank. */
const parts = /\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:\.\p{L}+)*\.?|[^\s]/gu;

/** Whether a token is made of letters alone, so that it needs no cutting: "Monday", not "8:30pm" or "p.m.". */
function isLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const startsWithDigit = /^\d/;

/** A date in figures with its year. Matches "2015-03-03", "10/31/1974", "31-Oct-74", "2012/8/10"; not "2/15" or "3-2". */
const numericDate =
  /(?:(\d{4})[-/.](\d{1,2}|[A-Za-z]{3})[-/.](\d{1,2})|(\d{1,2})([-/.])(\d{1,2}|[A-Za-z]{3})\5(\d{4}|\d{2})|(\d{1,2})\/(\d{4}))(?![\d/.-]?\d)/y;

/** Cuts the tokens of a sentence into lexemes and reads their numbers. */
export function lexemesOf(text: string, tokens: readonly Token[], first: number, end: number): Lexeme[] {
  const out: Lexeme[] = [];
  let dateEnd = -1;
  for (let t = first; t < end; t++) {
    const token = tokens[t];
    if (token === undefined || token.start < dateEnd) continue;
    const gap = t === first || tokens[t - 1]?.end !== token.start;
    if (isLetters(token.text)) {
      out.push(lexeme(token.text, token.start, t, gap));
      continue;
    }
    const digit = token.text.charCodeAt(0) >= 48 && token.text.charCodeAt(0) <= 57;
    if (digit && gap) {
      numericDate.lastIndex = token.start;
      const match = numericDate.exec(text);
      const iso = match === null ? null : readNumericDate(match);
      if (match !== null && iso !== null) {
        dateEnd = token.start + match[0].length;
        let last = t + 1;
        while (last < end && (tokens[last]?.start ?? dateEnd) < dateEnd) last++;
        out.push({
          start: token.start,
          end: dateEnd,
          token: t,
          endToken: last,
          word: match[0],
          bits: classes.NUMDATE,
          value: 0,
          name: iso,
          capital: false,
          gap: true,
        });
        continue;
      }
    }
    if (token.text.length === 1) {
      out.push(lexeme(token.text, token.start, t, gap));
      continue;
    }
    parts.lastIndex = 0;
    for (let match = parts.exec(token.text); match !== null; match = parts.exec(token.text)) {
      out.push(lexeme(match[0], token.start + match.index, t, gap && match.index === 0));
    }
  }
  return out.some((one) => mayStartNumber(one)) ? joinNumbers(restoreMonths(out)) : out;
}

/** "1974-10-31", or "2012-09" for a month; null where the figures are no date. Month first unless that cannot be. */
function readNumericDate(match: RegExpExecArray): string | null {
  const [, y1, m1, d1, a, mark, b, y2, m3, y3] = match;
  if (y3 !== undefined && m3 !== undefined) return iso(Number(y3), Number(m3), null);
  if (y1 !== undefined && m1 !== undefined) return iso(Number(y1), monthOf(m1), Number(d1));
  if (a === undefined || b === undefined || y2 === undefined) return null;
  // "10.31.74" and "3.5.98" look like section numbers; a two-digit year needs a slash or a month in letters.
  if (y2.length === 2 && mark === '.') return null;
  const year = y2.length === 4 ? Number(y2) : Number(y2) + (Number(y2) < 50 ? 2000 : 1900);
  if (!startsWithDigit.test(b)) return iso(year, monthOf(b), Number(a));
  return Number(a) > 12 ? iso(year, Number(b), Number(a)) : iso(year, Number(a), Number(b));
}

function monthOf(text: string): number {
  return startsWithDigit.test(text) ? Number(text) : (months[text.toLowerCase()] ?? 0);
}

function iso(year: number, month: number, day: number | null): string | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  return day === null ? head : `${head}-${String(day).padStart(2, '0')}`;
}

function lexeme(raw: string, start: number, token: number, gap: boolean): Lexeme {
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) return made(raw, start, token, gap, raw, digitEntry(raw), false);
  const lower = raw.toLowerCase();
  const capital = lower !== raw;
  const word = raw.length === 1 ? (marks[raw] ?? lower) : lower.includes('.') ? lower.replaceAll('.', '') : lower;
  const entry = lexicon.get(word) ?? nothing;
  // "may", "march", "sat" and "sun" in lower case are no dates; a full stop ("sat.") does not make them one.
  const plain = !capital && (entry.bits & (classes.MONTH | classes.WEEKDAY)) !== 0 && ambiguous.has(word);
  return made(raw, start, token, gap, word, plain ? nothing : entry, capital);
}

function made(raw: string, start: number, token: number, gap: boolean, word: string, entry: Entry, capital: boolean): Lexeme {
  return {
    start,
    end: start + raw.length,
    token,
    endToken: token + 1,
    word,
    bits: entry.bits,
    value: entry.value,
    name: entry.name,
    capital,
    gap,
  };
}

/** Marks written in several ways. The em dash stays apart: it makes no range. */
const marks: { readonly [mark: string]: string } = { '–': '-', '‐': '-', '‑': '-', '−': '-', '’': "'", '‘': "'", '`': "'" };

function digitEntry(raw: string): Entry {
  if (raw.includes(':')) {
    const [hour = '', minute = '', second] = raw.split(':');
    const fits =
      hour.length <= 2 && minute.length === 2 && Number(hour) < 25 && Number(minute) < 60 && (second ?? '00').length === 2;
    return fits ? { bits: classes.CLOCK, value: Number(hour) * 60 + Number(minute), name: '' } : nothing;
  }
  const value = Number(raw.replaceAll(',', ''));
  if (Number.isNaN(value)) return nothing;
  if (raw.includes('.')) {
    // "8.30 p.m." in British style; "3.5" years.
    const [hour = '', minute = ''] = raw.split('.');
    const clock = minute.length === 2 && Number(hour) < 25 && Number(minute) < 60 && hour.length <= 2;
    return { bits: classes.NUM | (clock ? classes.DEC : 0), value, name: '' };
  }
  let bits: number = classes.NUM;
  if (!raw.includes(',')) {
    if (raw.length <= 2 && value >= 1 && value <= 31) bits |= classes.DAY;
    if (raw.length <= 2 && value <= 24) bits |= classes.HOUR;
    if (raw.length === 4 && value >= 1000 && value <= 2200) bits |= classes.YEAR;
    if (raw.length === 4 && Number(raw.slice(0, 2)) < 25 && Number(raw.slice(2)) < 60) bits |= classes.HHMM;
    if (raw.length === 3 && Number(raw.slice(1)) < 60 && value >= 100) bits |= classes.HHMM;
  }
  return { bits, value, name: '' };
}

/** Lower-case "march" and "may" are months after "of" and before a day with a year: "the 1st of march", "may 3 2015". */
function restoreMonths(list: Lexeme[]): Lexeme[] {
  for (const [i, here] of list.entries()) {
    const month = here.capital || !ambiguous.has(here.word) ? undefined : months[here.word];
    if (month === undefined) continue;
    const before = list[i - 1];
    const afterDay = before?.word === 'of' && ordinalBefore(list[i - 2]);
    const after = list[i + 1];
    const day = after !== undefined && (after.bits & classes.DAY) !== 0;
    const year = [list[i + 2], list[i + 3], list[i + 4]].some((one) => one !== undefined && (one.bits & classes.YEAR) !== 0);
    if (afterDay || (day && year)) list[i] = { ...here, bits: classes.MONTH, value: month };
  }
  return list;
}

function ordinalBefore(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (ordinalEnd.has(lexeme.word) || numberStarts.has(lexeme.word) || lexeme.word === 'ides');
}

/** Joins "twenty", "-", "five" and "2", "million" into one number, and "21", "st" into one ordinal. */
function joinNumbers(list: readonly Lexeme[]): Lexeme[] {
  const out: Lexeme[] = [];
  for (let i = 0; i < list.length; i++) {
    const here = list[i];
    if (here === undefined) break;
    const next = list[i + 1];
    if ((here.bits & (classes.DAY | classes.NUM)) !== 0 && next !== undefined && !next.gap && ordinalEnd.has(next.word)) {
      out.push({ ...here, end: next.end, endToken: next.endToken, bits: classes.ORD, word: `${here.word}th` });
      i++;
      continue;
    }
    if (!mayStartNumber(here)) {
      out.push(here);
      continue;
    }
    const words = list.slice(i, i + 10).map((lexeme) => lexeme.word);
    const reading = readNumber(words, 0);
    // "two thousand ten" is a number; "a hundred" waits for its unit as well.
    if (reading === null || (reading.length === 1 && (here.bits & classes.NUM) !== 0)) {
      out.push(here);
      continue;
    }
    const last = list[i + reading.length - 1] ?? here;
    const whole = Number.isInteger(reading.value);
    let bits: number = reading.ordinal ? classes.ORD : classes.NUM;
    if (!reading.ordinal && whole && reading.value >= 1 && reading.value <= 24) bits |= classes.HOUR;
    if (!reading.ordinal && reading.value >= 1900 && reading.value <= 2100 && reading.length > 2) bits |= classes.YEAR;
    // "second" is a unit as well.
    if (reading.length === 1) bits |= here.bits & classes.UNIT;
    out.push({ ...here, end: last.end, endToken: last.endToken, bits, value: reading.value, word: here.word });
    i += reading.length - 1;
  }
  return out;
}

const ordinalEnd = new Set(['st', 'nd', 'rd', 'th']);

const numberStarts = new Set(
  'a an zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth'.split(
    ' ',
  ),
);

function mayStartNumber(lexeme: Lexeme): boolean {
  return (lexeme.bits & classes.NUM) !== 0 || numberStarts.has(lexeme.word);
}
