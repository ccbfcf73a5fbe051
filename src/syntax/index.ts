export { type ModelHeader, openModel, type SyntaxModel } from './model-file.ts';
export * from './query.ts';
export { createSyntaxStages, type SyntaxStages } from './stages.ts';
