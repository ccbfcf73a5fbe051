import { checkWorthiness } from './check-worthiness.ts';
import { ownFlags, realFlags } from './checks/flags-measure.ts';
import { madeChecks } from './checks/made-measure.ts';
import { coreference } from './coreference.ts';
import { entityLinks } from './entities.ts';
import { events } from './events-measure.ts';
import { status } from './factuality.ts';
import { geo } from './geo.ts';
import { htmlBodies } from './html.ts';
import type { Measure } from './measure.ts';
import { names } from './names.ts';
import { ownGold } from './own-gold.ts';
import { statements } from './statements.ts';
import { temporal } from './temporal.ts';
import { treebanks } from './treebanks.ts';

/** Every measure, in the order of the table. */
export const measures: readonly Measure[] = [
  treebanks,
  names,
  events,
  status,
  statements,
  temporal,
  geo,
  entityLinks,
  coreference,
  htmlBodies,
  checkWorthiness,
  ownGold,
  madeChecks,
  ownFlags,
  realFlags,
];
