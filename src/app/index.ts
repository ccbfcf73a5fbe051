export type { Desk, InputField, Operation } from './operation.ts';
export * from './operations/index.ts';
