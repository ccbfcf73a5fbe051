export * from './complements.ts';
export * from './event-nouns.ts';
export * from './grammar-words.ts';
export * from './light-verbs.ts';
export * from './modality.ts';
export * from './negation.ts';
