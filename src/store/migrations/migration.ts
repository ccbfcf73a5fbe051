import type { RawBuilder } from 'kysely';
import type { EngineName } from '../engine.ts';

/** One step from an older archive to a newer one; all its statements happen or none. */
export interface Migration {
  readonly name: string;
  readonly statements: (engine: EngineName) => readonly RawBuilder<unknown>[];
}
