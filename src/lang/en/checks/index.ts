export * from './anniversaries.ts';
export * from './counts.ts';
export * from './events.ts';
export * from './lives.ts';
export * from './memberships.ts';
export * from './titles.ts';
export * from './totals.ts';
