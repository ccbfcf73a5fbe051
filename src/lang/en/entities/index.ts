export * from './actions.ts';
export * from './bodies.ts';
export type * from './entity-words.ts';
export * from './given-names.ts';
export * from './names.ts';
export * from './nouns.ts';
export * from './peoples.ts';
export * from './regions.ts';
export * from './titles.ts';
