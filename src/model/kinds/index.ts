import type { Kind } from '../record.ts';
import { check } from './check.ts';
import { claim } from './claim.ts';
import { entity } from './entity.ts';
import { event } from './event.ts';
import { forecast } from './forecast.ts';
import { role } from './role.ts';
import { signal } from './signal.ts';
import { statement } from './statement.ts';
import { term } from './term.ts';
import { tie } from './tie.ts';
import { time } from './time.ts';
import { transfer } from './transfer.ts';
import { visit } from './visit.ts';

/** Every section of the record, in the order it is written. */
export const kinds: {
  readonly time: typeof time;
  readonly entity: typeof entity;
  readonly role: typeof role;
  readonly event: typeof event;
  readonly statement: typeof statement;
  readonly claim: typeof claim;
  readonly forecast: typeof forecast;
  readonly signal: typeof signal;
  readonly transfer: typeof transfer;
  readonly visit: typeof visit;
  readonly tie: typeof tie;
  readonly term: typeof term;
  readonly check: typeof check;
} = { time, entity, role, event, statement, claim, forecast, signal, transfer, visit, tie, term, check };

/** The same, for code that is generic over kinds. */
export const kindList: readonly Kind[] = Object.values(kinds);
