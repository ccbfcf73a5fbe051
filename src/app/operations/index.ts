export * from './check.ts';
export * from './explain.ts';
export * from './knowledge.ts';
export * from './missed.ts';
export * from './parse.ts';
export * from './read.ts';
export * from './schema.ts';
