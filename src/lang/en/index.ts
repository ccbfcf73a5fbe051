import type { Language } from '../../model/index.ts';
import { statements } from './frames/statements.ts';

/** English. */
export const english: Language = { code: 'en', frames: [...statements] };
