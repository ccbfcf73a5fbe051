import { weekdayOf } from '../../../src/knowledge/index.ts';
import type { Drawer, FactKinds } from '../fact.ts';
import { places, recentWeekday } from '../scenery.ts';
import { dayValues, plusDays, weekdays } from '../words.ts';

const drawer =
  (dayOf: (published: string, int: (low: number, high: number) => number) => string, right = false): Drawer =>
  ({ random, wrong, published }) => {
    const appears = published ?? plusDays('2015-02-01', random.int(0, 3900));
    const day = dayOf(appears, random.int);
    const off = wrong && !right ? random.int(1, 6) : 0;
    const wd = weekdays[(weekdayOf(day) + off) % 7] ?? '';
    return {
      published: appears,
      values: {
        ...dayValues(day),
        wd,
        wdshort: wd.slice(0, 3),
        place: random.pick(places),
        weekday: recentWeekday(random, appears),
      },
    };
  };

/** Facts for the weekday rule. */
export const weekdayFacts: FactKinds = {
  dated: false,
  kinds: {
    near: drawer((published, int) => plusDays(published, int(-12, 40))),
    full: drawer((_, int) => plusDays('1950-01-01', int(0, 27000))),
    otheryear: drawer((published, int) => plusDays(published, -int(1500, 9000)), true),
  },
};
