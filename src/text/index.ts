export { FEATURE_COUNT, FEATURE_SPACE } from './boundary-features.ts';
export { encodeWeights } from './boundary-model.ts';
export { isContracted } from './contractions.ts';
export { quotes } from './quotes.ts';
export { segment } from './segment.ts';
export { sentences } from './sentences.ts';
export { structure } from './structure.ts';
export { tokens } from './tokens.ts';
