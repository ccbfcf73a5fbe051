import { tellingVerbs } from '../../lang/index.ts';
import { caseOf, childrenOf, relationOf } from '../../syntax/index.ts';
import type { Scene } from './scene.ts';

/** Those spoken to, by object, receiver and "to"; an outlet among them is the medium. */
export function listenersOf(
  scene: Scene,
  token: number,
  medium: number,
  speaker: number,
): { audience: readonly number[]; medium: number } {
  const audience: number[] = [];
  let outlet = medium;
  const consider = (head: number): void => {
    if (head === speaker || head < 0) return;
    const mention = scene.doc.entities.mentions[scene.mentionAt[head] ?? -1];
    if (mention === undefined) return;
    if (scene.doc.entities.list[mention.entity]?.kind === 'publication') outlet = outlet < 0 ? head : outlet;
    else audience.push(head);
  };
  const isTold = tellingVerbs.has(scene.lemmas[token] ?? '');
  for (const child of childrenOf(scene.tree, token)) {
    const relation = relationOf(scene.tree, child);
    if (relation === 'iobj' || (relation === 'obj' && isTold)) consider(child);
    else if (relation === 'obl') {
      const preposition = caseOf(scene.tree, child);
      if (preposition === 'to' || (preposition === 'on' && scene.lemmas[token] === 'call')) consider(child);
      else if (preposition === 'in' || preposition === 'on' || preposition === 'during') {
        // "In an interview with the BBC", "in remarks to Le Monde".
        for (const inner of childrenOf(scene.tree, child)) {
          const with_ = caseOf(scene.tree, inner);
          if (relationOf(scene.tree, inner) === 'nmod' && (with_ === 'with' || with_ === 'to')) consider(inner);
        }
      }
    }
  }
  return { audience, medium: outlet };
}
