import type { Extractor } from '../model/index.ts';
import { event } from './event.ts';
import { role } from './role.ts';

/** Every extractor, in the order of the record's sections. */
export const extractors: readonly Extractor[] = [role, event];
