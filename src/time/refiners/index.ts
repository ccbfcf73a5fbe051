import { dayPartsOf } from './day-parts.ts';
import { dropFalse } from './drop.ts';
import { glosses, joinClock, joinDates } from './join-dates.ts';
import { modify } from './modify.ts';
import { openEnds, ranges } from './ranges.ts';
import type { Refiner } from './refiner.ts';

export type { Refiner, Sentence } from './refiner.ts';

/** The refiners in the order they run. */
export const refiners: readonly Refiner[] = [
  dropFalse,
  joinDates,
  modify,
  joinDates,
  dayPartsOf,
  joinClock,
  ranges,
  joinClock,
  glosses,
  openEnds,
];
