import type { Argument, Proposition, Slot } from '../model/index.ts';

/**
 * Arguments of a proposition that stand in the first filled slot of the list. A slot is a role ("subject"), a preposition
 * ("on", also where the role is known: "by" of a passive) or "compound" (the noun before a noun: "hunger" of "hunger strike").
 */
export function argumentsIn(proposition: Proposition, slot: Slot): readonly Argument[] {
  for (const name of slot) {
    const found = proposition.args.filter((argument) => argument.role === name || argument.preposition === name);
    if (found.length > 0) return found;
  }
  return [];
}
