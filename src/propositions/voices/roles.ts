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
  if (isTailOfPassive(scene, token)) return -1;
  const own = childrenOf(scene.tree, token).filter((child) => scene.doc.words[child]?.deprel === 'nsubj');
  // "State news agency KCNA reported": parsers make two subjects of it; the name is the one nearer to the verb.
  const last = own[own.length - 1];
  if (own.length > 1 && last !== undefined && scene.doc.words[last]?.upos === 'PROPN' && last < token) return last;
  return argumentsWith(scene, token, 'subject')[0]?.head ?? own[0] ?? -1;
}

/** "Was hauled in and told that": a participle beside a passive one has its subject, not a speaker. */
function isTailOfPassive(scene: Scene, token: number): boolean {
  const word = scene.doc.words[token];
  if (word === undefined || word.head < 0 || relationOf(scene.tree, token) !== 'conj') return false;
  if (word.xpos !== 'VBN' && !(word.xpos === 'VBD' && scene.doc.words[word.head]?.xpos === 'VBN')) return false;
  for (const child of childrenOf(scene.tree, token))
    if (/^(?:nsubj|aux)/.test(scene.doc.words[child]?.deprel ?? '')) return false; // Matches "aux:pass"; not "obj".
  return childrenOf(scene.tree, word.head).some((child) => scene.doc.words[child]?.deprel === 'aux:pass');
}

/** The subject as it stands, for "is alarmed by" and the like: whoever feels it. */
export function surfaceSubject(scene: Scene, token: number): number {
  const proposition = propositionOf(scene, token);
  if (proposition === null) return -1;
  return argumentsWith(scene, token, proposition.passive ? 'object' : 'subject')[0]?.head ?? -1;
}

/** "Make sure that", "be made aware that": no state of mind. */
export function isMadeSo(scene: Scene, token: number): boolean {
  const head = scene.doc.words[token]?.head ?? -1;
  return relationOf(scene.tree, token) === 'xcomp' && (scene.lemmas[head] === 'make' || scene.lemmas[head] === 'keep');
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
