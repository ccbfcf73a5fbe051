import type { Found, Sense } from '../sense.ts';
import { between, joinNeighbours, type Refiner } from './refiner.ts';

type DateSense = Extract<Sense, { is: 'date' }>;

const isDay = (sense: Sense): boolean =>
  (sense.is === 'date' && (sense.day !== undefined || sense.weekday !== undefined)) ||
  (sense.is === 'period' && sense.unit === 'day') ||
  sense.is === 'holiday';

const bareWeekday = (sense: Sense): sense is DateSense =>
  sense.is === 'date' && sense.weekday !== undefined && sense.day === undefined && sense.which == null;

/** Merges what names one date in two pieces: "Tuesday, September 2", "October of last year", "Monday of this week". */
export const joinDates: Refiner = {
  name: 'join-dates',
  run: (found, sentence) =>
    joinNeighbours(found, (a, b) => {
      const words = between(sentence, a, b, 3);
      if (words === null) return null;
      const make = (sense: Sense): Found => ({ first: a.first, end: b.end, sense, bound: null, rule: `${a.rule}+${b.rule}` });
      const gap = words === '' || words === ',' || words === 'the' || words === ', the' || words === '(' || words === ', on';
      if (gap && bareWeekday(a.sense) && b.sense.is === 'date' && b.sense.day !== undefined && b.sense.weekday === undefined) {
        return make({ ...b.sense, ...(a.sense.weekday === undefined ? {} : { weekday: a.sense.weekday }) });
      }
      // "September 2, a Tuesday" and "September 2 (Tuesday)"
      if (
        (words === '(' || words === ', a') &&
        bareWeekday(b.sense) &&
        a.sense.is === 'date' &&
        a.sense.day !== undefined &&
        a.sense.month !== undefined
      ) {
        return make({ ...a.sense, ...(b.sense.weekday === undefined ? {} : { weekday: b.sense.weekday }) });
      }
      // "last week on Monday", "Monday last week", "Monday of this week"
      if (b.sense.is === 'period' && b.sense.unit === 'week' && bareWeekday(a.sense) && (words === '' || words === 'of')) {
        return make({ is: 'within', inner: a.sense, outer: b.sense });
      }
      if (b.sense.is === 'period' && b.sense.unit === 'year' && (words === '' || words === 'of' || words === ',')) {
        const year =
          a.sense.is === 'date'
            ? a.sense.year === undefined &&
              a.sense.which == null &&
              (a.sense.month ?? a.sense.season ?? a.sense.quarter ?? a.sense.half) !== undefined
            : false;
        const named = a.sense.is === 'holiday' && a.sense.year === undefined;
        if (year || named || a.sense.is === 'nth') return make({ is: 'within', inner: a.sense, outer: b.sense });
      }
      // "the 20th of next month"
      if (
        b.sense.is === 'period' &&
        b.sense.unit === 'month' &&
        a.sense.is === 'date' &&
        a.sense.day !== undefined &&
        a.sense.month === undefined &&
        words.startsWith('of')
      ) {
        return make({ is: 'within', inner: a.sense, outer: b.sense });
      }
      return null;
    }),
};

/** Puts times of day and dates together, in either order: "8:30 p.m. on Tuesday", "Tuesday at noon", "this morning at 3 a.m.". */
export const joinClock: Refiner = {
  name: 'join-clock',
  run: (found, sentence) =>
    joinNeighbours(found, (a, b) => {
      const words = between(sentence, a, b, 2);
      if (words === null) return null;
      const make = (sense: Sense): Found => ({ first: a.first, end: b.end, sense, bound: null, rule: `${a.rule}+${b.rule}` });
      const clock = a.sense.is === 'clock' ? a.sense : b.sense.is === 'clock' ? b.sense : null;
      const other = clock === a.sense ? b.sense : a.sense;
      if (a.sense.is === 'clock' && !['', 'on', ',', 'of'].includes(words)) return null;
      if (b.sense.is === 'clock' && !['', 'at', ',', 'around', 'about', 'by', 'at around'].includes(words)) return null;
      if (clock !== null && clock.day === null) {
        if (isDay(other)) return make({ ...clock, day: other });
        if (other.is === 'daypart' && other.day !== null) {
          const afternoon =
            ['afternoon', 'evening', 'night', 'dusk'].includes(other.part) &&
            clock.hour < 12 &&
            clock.hour > (other.part === 'night' ? 5 : 0);
          return make({ ...clock, hour: afternoon ? clock.hour + 12 : clock.hour, day: other.day });
        }
        return null;
      }
      const span =
        a.sense.is === 'range' && a.sense.from.is === 'clock'
          ? a.sense
          : b.sense.is === 'range' && b.sense.from.is === 'clock'
            ? b.sense
            : null;
      const day = span === a.sense ? b.sense : a.sense;
      if (
        span !== null &&
        span.to.is === 'clock' &&
        span.from.is === 'clock' &&
        isDay(day) &&
        ['', 'on', ',', 'from'].includes(words)
      ) {
        return make({ is: 'range', from: { ...span.from, day }, to: { ...span.to, day } });
      }
      return null;
    }),
};

/**
 * "on November 11, three days later than planned" and "five days later, on 17 February": the distance is a gloss on the date
 * beside it and means the same day, counted from something else.
 */
export const glosses: Refiner = {
  name: 'glosses',
  run: (found, sentence) =>
    found.map((here, i) => {
      if (here.sense.is !== 'offset' || here.sense.from !== 'text') return here;
      const before = found[i - 1];
      const after = found[i + 1];
      const other =
        before !== undefined && isDated(before.sense) && between(sentence, before, here, 1) === ','
          ? before
          : after !== undefined && isDated(after.sense) && [', on', ',', ', in'].includes(between(sentence, here, after, 2) ?? '')
            ? after
            : null;
      return other === null ? here : { ...here, sense: other.sense, rule: `${here.rule}=${other.rule}` };
    }),
};

/** Whether a date with its month is named, so that a distance beside it can be a gloss on it. */
function isDated(sense: Sense): boolean {
  return sense.is === 'date' && sense.month !== undefined;
}
