import type { Argument, Proposition, Role } from '../../model/index.ts';
import { caseOf, childrenOf, relationOf } from '../../syntax/index.ts';
import type { Scene } from './scene.ts';

/** The proposition of a predicate token, or null. */
export function propositionOf(scene: Scene, token: number): Proposition | null {
  return scene.doc.propositions[scene.propositionAt[token] ?? -1] ?? null;
}

/** Head tokens of the arguments with the role, grammar of voice and control undone. */
export function argumentsWith(scene: Scene, token: number, role: Role): readonly Argument[] {
  return propositionOf(scene, token)?.args.filter((argument) => argument.role === role) ?? [];
}

/** Head token of who says it: the logical subject of the cue verb or adjective, -1 for none. */
export function speakerOfVerb(scene: Scene, token: number): number {
  const subject = argumentsWith(scene, token, 'subject')[0]?.head ?? -1;
  if (subject >= 0) return subject;
  for (const child of childrenOf(scene.tree, token)) {
    if (scene.doc.words[child]?.deprel === 'nsubj') return child;
  }
  return -1;
}

/** The first dependent (of the relations) with the preposition or mark, -1 for none. */
export function dependentWithCase(scene: Scene, token: number, preposition: string, relations: readonly string[]): number {
  for (const child of childrenOf(scene.tree, token)) {
    if (!relations.includes(relationOf(scene.tree, child))) continue;
    if (caseOf(scene.tree, child) === preposition || caseOf(scene.tree, child, 'mark') === preposition) return child;
  }
  return -1;
}

/** Whether the clause has an infinitive mark. */
export function isInfinitive(scene: Scene, token: number): boolean {
  return childrenOf(scene.tree, token).some((child) => relationOf(scene.tree, child) === 'mark' && scene.lemmas[child] === 'to');
}
