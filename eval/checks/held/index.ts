import type { Templates } from '../templates.ts';
import { age } from './age.ts';
import { anniversary } from './anniversary.ts';
import { consistency } from './consistency.ts';
import { lifetime } from './lifetime.ts';
import { membership } from './membership.ts';
import { nationality } from './nationality.ts';
import { officeHolder } from './office-holder.ts';
import { sequence } from './sequence.ts';
import { total } from './total.ts';
import { unit } from './unit.ts';
import { weekday } from './weekday.ts';

/** Wordings written before the rules were worked on, and only scored. */
export const heldTemplates: readonly Templates[] = [
  officeHolder,
  membership,
  anniversary,
  age,
  weekday,
  unit,
  total,
  consistency,
  nationality,
  sequence,
  lifetime,
];
