export * from './anniversaries.ts';
export * from './events.ts';
export * from './titles.ts';
