import type { FactKinds } from '../fact.ts';
import type { Rule } from '../templates.ts';
import { ageFacts } from './age.ts';
import { anniversaryFacts } from './anniversary.ts';
import { consistencyFacts } from './consistency.ts';
import { lifetimeFacts } from './lifetime.ts';
import { membershipFacts } from './membership.ts';
import { nationalityFacts } from './nationality.ts';
import { officeHolderFacts } from './office-holder.ts';
import { sequenceFacts } from './sequence.ts';
import { totalFacts } from './total.ts';
import { unitFacts } from './unit.ts';
import { weekdayFacts } from './weekday.ts';

/** The facts of each rule. */
export const factKinds: { readonly [rule in Rule]: FactKinds } = {
  'office-holder': officeHolderFacts,
  membership: membershipFacts,
  anniversary: anniversaryFacts,
  age: ageFacts,
  weekday: weekdayFacts,
  unit: unitFacts,
  total: totalFacts,
  consistency: consistencyFacts,
  nationality: nationalityFacts,
  sequence: sequenceFacts,
  lifetime: lifetimeFacts,
};
