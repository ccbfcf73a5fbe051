import type { Check } from '../model/index.ts';
import { ageCheck } from './age.ts';
import { anniversaryCheck } from './anniversary.ts';
import { consistencyCheck } from './consistency.ts';
import { lifetimeCheck } from './lifetime.ts';
import { membershipCheck } from './membership.ts';
import { nationalityCheck } from './nationality.ts';
import { officeHolderCheck } from './office-holder.ts';
import { sequenceCheck } from './sequence.ts';
import { totalCheck } from './total.ts';
import { unitCheck } from './unit.ts';
import { weekdayCheck } from './weekday.ts';

/** Every check, in the order their findings are written. */
export const checks: readonly Check[] = [
  officeHolderCheck,
  membershipCheck,
  anniversaryCheck,
  ageCheck,
  weekdayCheck,
  unitCheck,
  totalCheck,
  consistencyCheck,
  nationalityCheck,
  sequenceCheck,
  lifetimeCheck,
];
