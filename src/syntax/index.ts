export { type ModelHeader, type SyntaxModel, openModel } from './model-file.ts';
export * from './query.ts';
export { type SyntaxStages, createSyntaxStages } from './stages.ts';
