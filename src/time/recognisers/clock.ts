import { classes, type Lexeme } from '../lexeme.ts';
import type { Caught, Recogniser } from '../pattern.ts';
import type { Sense } from '../sense.ts';

const local = '(z:ZONE)? (local time)?';

function zoneOf(lexeme: Lexeme | undefined): number | null {
  return lexeme === undefined || Number.isNaN(lexeme.value) ? null : lexeme.value;
}

/** Hour on the 24-hour clock; null where the two do not fit ("15 a.m." stays 15). */
function hour24(hour: number, half: string | undefined): number | null {
  if (hour > 24) return null;
  if (half === undefined || hour > 12) return hour;
  if (half === 'pm') return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}

function clock(hour: number | null, minute: number | null, zone: number | null): Sense | null {
  return hour === null ? null : { is: 'clock', hour, minute, zone, day: null };
}

/** Hour and minute of "8:30", "0830", "8.30". */
function split(lexeme: Lexeme): readonly [hour: number, minute: number] {
  if ((lexeme.bits & classes.CLOCK) !== 0) return [Math.floor(lexeme.value / 60), lexeme.value % 60];
  if ((lexeme.bits & classes.DEC) !== 0) return [Math.floor(lexeme.value), Math.round((lexeme.value % 1) * 100)];
  return [Math.floor(lexeme.value / 100), lexeme.value % 100];
}

function withMeridiem(c: Caught): Sense | null {
  const time = c.get('t');
  const half = c.get('a')?.word ?? (c.get('b') === undefined ? undefined : `${c.get('b')?.word}m`);
  if (time === undefined) return null;
  const whole = (time.bits & (classes.CLOCK | classes.DEC)) === 0 && ((time.bits & classes.HOUR) !== 0 || time.value <= 24);
  const [hour, minute] = whole ? [time.value, null] : split(time);
  return clock(hour24(hour, half), minute, zoneOf(c.get('z')));
}

/** "20 past 3", "a quarter to noon". */
function pastOrTo(c: Caught): Sense | null {
  const base = c.get('h');
  const word = base?.word === 'noon' ? 12 : base?.word === 'midnight' ? 24 : base?.value;
  const minutes = c.get('q') !== undefined ? 15 : c.get('f') !== undefined ? 30 : (c.get('n')?.value ?? 0);
  const half = c.get('a')?.word;
  const hour = word === undefined ? null : hour24(word, half);
  if (hour === null || minutes > 59) return null;
  const at = hour * 60 + (c.get('to') === undefined ? minutes : -minutes);
  return clock(Math.floor(at / 60) % 24, ((at % 60) + 60) % 60, zoneOf(c.get('z')));
}

/** Times of day. */
export const clocks: readonly Recogniser[] = [
  {
    name: 'clock-meridiem',
    pattern: `(at|@)? about|around? t:CLOCK|HOUR|HHMM|DEC|NUM a:am|pm ${local}`,
    example: ['8:30 p.m. local time', '2025-09-10T20:30'],
    not: '8.30 million',
    read: withMeridiem,
  },
  {
    name: 'clock-split-meridiem',
    pattern: `t:CLOCK|HOUR b:a|p .? m .? ${local}`,
    example: ['3:30 p m', '2025-09-10T15:30'],
    not: '3 a month',
    read: withMeridiem,
  },
  {
    name: 'clock-range',
    pattern: `(between|from)? t:CLOCK|HOUR (a:am|pm)? -|to|and|until|till u:CLOCK|HOUR b:am|pm ${local}`,
    example: ['3:30-4:30pm', '2025-09-10T15:30/2025-09-10T16:30'],
    not: '3-4 points',
    read: (c) => {
      const zone = zoneOf(c.get('z'));
      const half = c.get('b')?.word;
      const first = c.get('t');
      const second = c.get('u');
      if (first === undefined || second === undefined) return null;
      const side = (lexeme: Lexeme, word: string | undefined): Sense | null => {
        const [hour, minute] = (lexeme.bits & classes.CLOCK) !== 0 ? split(lexeme) : [lexeme.value, null];
        return clock(hour24(hour, word), minute, zone);
      };
      const from = side(first, c.get('a')?.word ?? half);
      const to = side(second, half);
      return from === null || to === null ? null : { is: 'range', from, to };
    },
  },
  {
    name: 'clock-minutes',
    pattern: `t:CLOCK hours|hrs? ${local}`,
    example: ['at 16:15 UTC', '2025-09-10T16:15Z'],
    not: 'a 16:9 screen',
    read: (c) => {
      const time = c.get('t');
      if (time === undefined || (c.get('z') === undefined && scoreAround(c))) return null;
      const [hour, minute] = split(time);
      return clock(hour, minute, zoneOf(c.get('z')));
    },
  },
  {
    name: 'clock-military',
    pattern: `t:HHMM|DEC|HOUR ~-? (hours|hrs)? z:ZONE`,
    example: ['0300 GMT', '2025-09-10T03:00Z'],
    not: '300 people',
    read: (c) => {
      const time = c.get('t');
      if (time === undefined) return null;
      const hourOnly = (time.bits & classes.HOUR) !== 0;
      const [hour, minute] = hourOnly ? [time.value, null] : split(time);
      return clock(hour, minute, zoneOf(c.get('z')));
    },
  },
  {
    name: 'clock-hours',
    pattern: 't:HHMM hours|hrs|h (local time)?',
    example: ['at 0830 hours', '2025-09-10T08:30'],
    not: '100 hours',
    read: (c) => {
      const time = c.get('t');
      if (
        time === undefined ||
        time.word.length !== 4 ||
        (!time.word.startsWith('0') && !/^(?:at|by|until|from|to|around)$/.test(c.list[c.first - 1]?.word ?? ''))
      ) {
        return null;
      }
      const [hour, minute] = split(time);
      return clock(hour, minute, null);
    },
  },
  {
    name: 'clock-french',
    pattern: `t:HOUR ~h ~m:NUM? ${local}`,
    example: ['15h20', '2025-09-10T15:20'],
    not: '15 hours',
    read: (c) => {
      const minute = c.get('m')?.value ?? null;
      return minute !== null && minute > 59 ? null : clock(c.get('t')?.value ?? null, minute, zoneOf(c.get('z')));
    },
  },
  {
    name: 'clock-oclock',
    pattern: `t:HOUR o ' clock (a:am|pm)? ${local}`,
    example: ["ten o'clock", '2025-09-10T10'],
    not: 'ten clocks',
    read: withMeridiem,
  },
  {
    name: 'clock-past',
    pattern: `(at|for)? a|half? (q:quarter)? (n:NUM minutes|mins?)? (f:half)? past|after h:HOUR|noon|midnight (a:am|pm)? (z:ZONE)?`,
    example: ['half past three', '2025-09-10T03:30'],
    not: 'a quarter after tax',
    read: (c) => {
      const half = c.list.slice(c.first, c.end).some((lexeme) => lexeme.word === 'half');
      if (c.get('q') === undefined && c.get('n') === undefined && !half) return null;
      if (!half) return pastOrTo(c);
      return pastOrTo({ ...c, get: (name) => (name === 'f' ? c.list[c.first] : c.get(name)) });
    },
  },
  {
    name: 'clock-to',
    pattern: `(at)? a? (q:quarter)? (n:NUM minutes|mins?)? to:to h:noon|midnight`,
    example: ['a quarter to noon', '2025-09-10T11:45'],
    not: 'up to noon',
    read: (c) => (c.get('q') === undefined && c.get('n') === undefined ? null : pastOrTo(c)),
  },
  {
    name: 'clock-named',
    pattern: `at|by|until|before|after|around|from|since|past|to w:noon|midnight|midday ${local}`,
    example: ['at midnight', '2025-09-10T24:00'],
    not: 'the midnight oil',
    read: (c) => clock(c.get('w')?.word === 'midnight' ? 24 : 12, 0, zoneOf(c.get('z'))),
  },
  {
    name: 'noon',
    pattern: 'noon',
    example: ['noon', '2025-09-10T12:00'],
    not: 'none',
    read: () => clock(12, 0, null),
  },
  {
    name: 'hour-of-part',
    pattern: `(at)? t:CLOCK|HOUR|HHMM in the? p:morning|afternoon|evening|am|pm`,
    example: ['3 in the morning', '2025-09-10T03'],
    not: 'three in the house',
    read: (c) => {
      const time = c.get('t');
      const part = c.get('p')?.word;
      if (time === undefined) return null;
      const [hour, minute] = (time.bits & classes.HOUR) !== 0 ? [time.value, null] : split(time);
      if (hour > 12 || hour === 0) return null;
      return clock(hour24(hour, part === 'morning' || part === 'am' ? 'am' : 'pm'), minute, null);
    },
  },
  {
    name: 'overnight',
    pattern: 'overnight',
    example: ['The city was shelled overnight', '2025-09-09TNI'],
    not: 'over nightfall',
    read: () => ({ is: 'daypart', part: 'overnight', narrow: null, day: { is: 'period', unit: 'day', shift: 0, anchor: 'now' } }),
  },
  {
    name: 'tonight',
    pattern: '(n:late|early)? tonight|tonite',
    example: ['late tonight', '2025-09-10TNI'],
    not: 'a knight',
    read: (c) => ({
      is: 'daypart',
      part: 'night',
      narrow: narrowOf(c.get('n')),
      day: { is: 'period', unit: 'day', shift: 0, anchor: 'now' },
    }),
  },
  {
    name: 'this-part',
    pattern: '(n:early|late|earlier|later)? w:this|yesterday|tomorrow|today (n:early|late)? p:DAYPART',
    example: ['this morning', '2025-09-10TMO'],
    not: 'this mourning',
    read: (c) => {
      const word = c.get('w')?.word;
      const by = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
      const day: Sense = { is: 'period', unit: 'day', shift: by, anchor: 'now' };
      return { is: 'daypart', part: c.get('p')?.name ?? '', narrow: narrowOf(c.get('n')), day };
    },
  },
  {
    name: 'part-at-hour',
    pattern: 'w:this|tonight|tomorrow|yesterday p:morning|afternoon|evening|night? at t:HOUR|CLOCK (a:am|pm)?',
    example: ['tonight at 11', '2025-09-10T23'],
    not: 'tonight at 11 sites',
    read: (c) => {
      const word = c.get('w')?.word;
      const part = c.get('p')?.word ?? 'night';
      const time = c.get('t');
      const next = c.list[c.end];
      if (time === undefined || (word !== 'tonight' && c.get('p') === undefined)) return null;
      // "tonight at 11 sites" counts.
      if (next?.gap && /^[a-z]{3,}s$/.test(next.word)) return null;
      const [hour, minute] = (time.bits & classes.CLOCK) !== 0 ? split(time) : [time.value, null];
      const half = c.get('a')?.word ?? (hour > 12 || part === 'morning' ? undefined : 'pm');
      const by = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
      const at = hour24(hour, half);
      if (at === null) return null;
      return { is: 'clock', hour: at, minute, zone: null, day: { is: 'period', unit: 'day', shift: by, anchor: 'now' } };
    },
  },
  {
    name: 'last-night',
    pattern: '(n:early|late)? last night|evening',
    example: ['last night', '2025-09-09TNI'],
    not: 'the last knight',
    read: (c) => ({
      is: 'daypart',
      part: c.list[c.end - 1]?.word ?? 'night',
      narrow: narrowOf(c.get('n')),
      day: { is: 'period', unit: 'day', shift: -1, anchor: 'now' },
    }),
  },
  {
    name: 'in-the-part',
    pattern: 'in the (n:early|late)? (hours of the)? p:morning|afternoon|evening',
    example: ['in the early hours of the morning', '2025-09-10TMO'],
    not: 'in the mornings',
    read: (c) => ({
      is: 'daypart',
      part: c.get('p')?.name ?? '',
      narrow: narrowOf(c.get('n')),
      day: { is: 'period', unit: 'day', shift: 0, anchor: 'text' },
    }),
  },
  {
    name: 'at-part',
    pattern: 'at|before|by|until|after p:dawn|dusk|night|midday|lunchtime',
    example: ['at dawn', '2025-09-10TMO'],
    not: 'a dawn raid',
    read: (c) => ({
      is: 'daypart',
      part: c.get('p')?.name ?? '',
      narrow: null,
      day: { is: 'period', unit: 'day', shift: 0, anchor: 'text' },
    }),
  },
];

/** "early" or "late" of a part of the day. */
export function narrowOf(lexeme: Lexeme | undefined): 'early' | 'late' | null {
  const word = lexeme?.word;
  if (word === 'early' || word === 'earlier') return 'early';
  return word === 'late' || word === 'later' ? 'late' : null;
}

/** Whether a bare "16:9" or "2:1" stands among words of scores and ratios rather than of times. */
function scoreAround(c: Caught): boolean {
  const before = c.list[c.first - 1]?.word ?? '';
  const after = c.list[c.end]?.word ?? '';
  return (
    /^(?:ratio|by|beat|won|lost|verse|chapter|score|majority)$/.test(before) ||
    /^(?:ratio|majority|win|victory|odds|minutes|screen)$/.test(after)
  );
}
