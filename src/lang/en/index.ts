import type { Language } from '../../model/index.ts';
import { eventFrames, eventWords } from './frames/events/index.ts';
import { statements } from './frames/statements.ts';
import { ties } from './frames/ties.ts';
import { transfers } from './frames/transfers.ts';
import { visits } from './frames/visits.ts';

/** English. */
export const english: Language = {
  code: 'en',
  frames: [...eventFrames, ...statements, ...transfers, ...visits, ...ties],
  events: eventWords,
};
