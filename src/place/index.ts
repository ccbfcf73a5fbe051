import type { Stage } from '../model/index.ts';
import { resolvePlaces } from './resolve-place.ts';

export { distanceKm, type Point } from './distance.ts';

/** Finds the place names of the document in the gazetteer; what is not certain enough keeps no coordinates. */
export const places: Stage<'structure' | 'tokens' | 'sentences' | 'words' | 'entities', 'places'> = {
  name: 'places',
  needs: ['structure', 'tokens', 'sentences', 'words', 'entities'],
  adds: 'places',
  run: resolvePlaces,
};
