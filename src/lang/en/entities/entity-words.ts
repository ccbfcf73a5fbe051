import type { EntityKind } from '../../../model/index.ts';

/** Common nouns of one kind of entity and one sector. */
export interface NounClass {
  readonly kind: EntityKind;
  /** PLOVER sector code, or null. */
  readonly sector: string | null;
  readonly gender: 'male' | 'female' | null;
  /** Lemmas; plurals that are words of their own ("troops") as they are. */
  readonly words: readonly string[];
}

/** A region of the world that is no state, with the point where a map writes its name. */
export interface RegionWord {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly aliases: readonly string[];
  /** ISO2 of the state it lies in, null where it lies in several or in none for certain. */
  readonly iso2: string | null;
}
