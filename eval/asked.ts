import { sections } from './own-gold-match.ts';

/** What is asked of a score; the aims of the project, kept apart from the measures so that they cannot bend them. */
export const asked: { readonly [set: string]: { readonly [metric: string]: number } } = {
  PLOVER: {
    'right type found': 0.75,
    'right type among events there': 0.75,
    'type and both countries, F1': 0.5,
  },
  PETR2: { 'source, target, CAMEO root, F1': 0.55 },
  'GUM news and MEANTIME': { 'statements, F1': 0.7, 'statements, speaker right': 0.85 },
  MEANTIME: {
    'accuracy, all three right': 0.85,
    'macro-F1, mean of the three': 0.6,
    'DATE and TIME span F1, relaxed': 0.88,
    'DATE and TIME value F1': 0.8,
    'states linked right, F1': 0.85,
  },
  'chrono phrases': { 'value right, kept list': 0.85 },
  'duckling phrases': { 'value right, kept list': 0.85 },
  GeoVirus: { 'place names found': 0.8, 'of those found, within 161 km': 0.92 },
  'GUM news': { 'coreference, mean F1, mentions by head': 0.55 },
  'own gold, scored': {
    'entities, F1': 0.8,
    ...Object.fromEntries(
      sections.flatMap((section) => [[`${section}, found`, 0.75] as const, [`${section}, precision`, 0.8] as const]),
    ),
  },
  'made articles, held out': { 'recall of wrong passages': 0.85, 'precision of flags': 0.99 },
  'real articles': { 'words to a wrong flag': 2000 },
  'own dispatches': { 'comparisons on dated articles': 300 },
};
