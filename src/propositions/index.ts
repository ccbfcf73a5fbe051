export * from './propositions.ts';
export * from './slots.ts';
export { voicesStage } from './voices/voices.ts';
