import type { Language } from '../../model/index.ts';
import { eventFrames, eventWords } from './frames/events/index.ts';
import { statements } from './frames/statements.ts';

/** English. */
export const english: Language = { code: 'en', frames: [...eventFrames, ...statements], events: eventWords };
