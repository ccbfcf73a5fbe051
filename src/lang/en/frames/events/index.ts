import type { Frame } from '../../../../model/index.ts';
import { accuse } from './accuse.ts';
import { agree } from './agree.ts';
import { aid } from './aid.ts';
import { assault } from './assault.ts';
import { coerce } from './coerce.ts';
import { concede } from './concede.ts';
import { consult } from './consult.ts';
import { cooperate } from './cooperate.ts';
import { mobilize } from './mobilize.ts';
import { none } from './none.ts';
import { protest } from './protest.ts';
import { reject } from './reject.ts';
import { request } from './request.ts';
import { retreat } from './retreat.ts';
import { sanction } from './sanction.ts';
import { support } from './support.ts';
import { threaten } from './threaten.ts';

export { eventWords } from './words.ts';

/** All event frames of English, one file a PLOVER type; `none` names the wordings that are no event. */
export const eventFrames: readonly Frame[] = [
  ...none,
  ...agree,
  ...consult,
  ...support,
  ...concede,
  ...cooperate,
  ...aid,
  ...retreat,
  ...request,
  ...accuse,
  ...reject,
  ...threaten,
  ...protest,
  ...sanction,
  ...mobilize,
  ...coerce,
  ...assault,
];
