export type * from './article.ts';
export type * from './doc.ts';
export * from './issue.ts';
export * from './kinds/index.ts';
export type * from './knowledge.ts';
export type * from './language.ts';
export type * from './record.ts';
export * from './span.ts';
export type * from './stage.ts';
