export { isContracted } from './contractions.ts';
export { quotes } from './quotes.ts';
export { sentences } from './sentences.ts';
export { structure } from './structure.ts';
export { tokens } from './tokens.ts';
