import { first } from './first.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** Every migration in order; the number of an archive's schema is how many of them it has had. Never change one that was published. */
export const migrations: readonly Migration[] = [first];
