export { type Dossier, type DossierOptions, dossierOf } from './dossier.ts';
export { mondayOf, type Pair, type PairWeek, pairOf, weeksOf } from './pair.ts';
