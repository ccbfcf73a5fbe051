export * from './propositions.ts';
export * from './slots.ts';
