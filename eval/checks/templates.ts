import type { FieldsOf } from '../../src/model/index.ts';

export type Rule = FieldsOf<'check'>['rule'];

/** A wording that states a fact: the kind of fact it is filled with, and the words. Filled with a wrong fact it must be flagged, with a right one never. */
export type Told = readonly [kind: string, text: string];

/** A wording that must never be flagged, though it is filled with a fact that would be wrong if it were said plainly: what lures, kind of fact, words. */
export type Trap = readonly [trap: string, kind: string, text: string];

/** Wordings for one rule. `{name}` stands for a value of the fact; the kinds are those of `facts/<rule>.ts`. */
export interface Templates {
  readonly rule: Rule;
  readonly told: readonly Told[];
  readonly traps: readonly Trap[];
}
