import { classes } from '../lexeme.ts';
import { narrowOf } from '../recognisers/clock.ts';
import type { Found, Sense } from '../sense.ts';
import { type Refiner, wordAt } from './refiner.ts';

/** Whether a meaning names one day. */
function namesDay(sense: Sense): boolean {
  if (sense.is === 'date') return sense.day !== undefined || sense.weekday !== undefined;
  return (sense.is === 'period' && sense.unit === 'day') || (sense.is === 'holiday' && sense.year === undefined);
}

/** Widens days to parts of days: "Tuesday morning", "the evening of September 2", "late on Friday night". */
export const dayPartsOf: Refiner = {
  name: 'day-parts',
  run: (found, sentence) =>
    found.map((here): Found => {
      if (!namesDay(here.sense)) return here;
      const { list } = sentence;
      let at = here.end;
      // "Monday early morning", "Monday in the early hours of the morning"
      if (wordAt(sentence, at) === 'in' && wordAt(sentence, at + 1) === 'the') at += 2;
      const narrow = narrowOf(list[at]);
      if (narrow !== null) at++;
      if (narrow !== null && wordAt(sentence, at) === 'in' && wordAt(sentence, at + 1) === 'the') at += 2;
      if (wordAt(sentence, at) === 'hours' && wordAt(sentence, at + 1) === 'of') at += wordAt(sentence, at + 2) === 'the' ? 3 : 2;
      const after = list[at];
      if (after !== undefined && (after.bits & classes.DAYPART) !== 0 && wordAt(sentence, at + 1) !== '-') {
        const before = narrowOf(list[here.first - 1]);
        const first = before === null ? here.first : here.first - 1;
        const sense: Sense = { is: 'daypart', part: after.name, narrow: narrow ?? before, day: here.sense };
        return { first, end: at + 1, sense, bound: null, rule: `${here.rule}+day-part` };
      }
      // "the morning of September 2", "on the night of Friday"
      const part = list[here.first - 2];
      if (part !== undefined && (part.bits & classes.DAYPART) !== 0 && /^(?:of|on)$/.test(wordAt(sentence, here.first - 1))) {
        const led = narrowOf(list[here.first - 3]);
        const article = wordAt(sentence, here.first - (led === null ? 3 : 4)) === 'the' ? 1 : 0;
        const first = here.first - 2 - (led === null ? 0 : 1) - article;
        const sense: Sense = { is: 'daypart', part: part.name, narrow: led, day: here.sense };
        return { first, end: here.end, sense, bound: null, rule: `${here.rule}+day-part` };
      }
      return here;
    }),
};
