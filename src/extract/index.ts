import type { Extractor } from '../model/index.ts';
import { claim } from './claim.ts';
import { event } from './event.ts';
import { forecast } from './forecast.ts';
import { role } from './role.ts';
import { signal } from './signal.ts';
import { statement } from './statement.ts';
import { term } from './term.ts';
import { tie } from './tie.ts';
import { transfer } from './transfer.ts';
import { visit } from './visit.ts';

/** Every extractor, in the order of the record's sections. */
export const extractors: readonly Extractor[] = [role, event, statement, claim, forecast, signal, transfer, visit, tie, term];
