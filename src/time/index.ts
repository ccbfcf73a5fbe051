export { civilOf, dayNumber, exists, isoDay, isoWeek, mondayOf, weekdayOf } from './civil.ts';
export { durationValue } from './recognisers/set.ts';
export { times } from './times.ts';
