import type { Recogniser } from '../pattern.ts';
import { calendar } from './calendar.ts';
import { clocks } from './clock.ts';
import { durations } from './duration.ts';
import { relative } from './relative.ts';
import { sets } from './set.ts';
import { vague } from './vague.ts';

export { holidayAt } from './holiday.ts';

/** All recognisers; of two readings of the same length the earlier wins. */
export const recognisers: readonly Recogniser[] = [...calendar, ...clocks, ...sets, ...relative, ...durations, ...vague];
