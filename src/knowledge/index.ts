export { dayNumber, daysIn, isIsoDate, lastDayNumber, weekdayOf } from './calendar.ts';
export { foldPhrase, foldWord } from './fold.ts';
export { emptyGazetteer, type GazetteerAsset, packGazetteer } from './gazetteer.ts';
export { createKnowledge } from './knowledge.ts';
export { cleanName, nameForms, surnameOf } from './person-names.ts';
export { soundPhrase } from './persons.ts';
export { describeName, type KnownFact, officeName } from './report.ts';
export { generalKnowledge, shownSource } from './source.ts';
export { buildTables, type Tables, type TableText } from './tables.ts';
