export { numberOf } from '../lang/index.ts';
export { amounts } from './amounts.ts';
export { convert, measureOf } from './convert.ts';
