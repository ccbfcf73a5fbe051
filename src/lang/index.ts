export { english } from './en/index.ts';
export * from './en/propositions/index.ts';
export * from './en/number.ts';
export * from './en/time/calendar.ts';
export * from './en/time/holidays.ts';
export * from './en/entities/index.ts';
export * from './en/amount/currencies.ts';
export * from './en/amount/modifiers.ts';
export * from './en/amount/units.ts';
