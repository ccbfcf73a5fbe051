import { caseOf, childrenOf, childWith } from '../../syntax/index.ts';
import { deprelAt, type Scene } from '../scene.ts';

/** How many tokens may stand between a verb and the clause that a slip of the parser hangs elsewhere. */
const reach = 9;

/** The clause a verb tells; parsers may hang it on the "said" around a quotation, or on those who are told. -1 for none. */
export function toldClause(scene: Scene, verb: number): number {
  const own = childWith(scene.tree, verb, 'ccomp');
  if (own > verb) return own;
  const adverbial = childrenOf(scene.tree, verb).find(
    (child) => child > verb && deprelAt(scene, child) === 'advcl' && isThat(scene, child),
  );
  if (adverbial !== undefined) return adverbial;
  for (const child of childrenOf(scene.tree, verb)) {
    if (child < verb || !/^(?:obj|iobj|obl)$/.test(deprelAt(scene, child))) continue; // "obl"; not "obl:agent"
    const clause = childrenOf(scene.tree, child).find(
      (below) => deprelAt(scene, below).startsWith('acl') && isThat(scene, below),
    );
    if (clause !== undefined) return clause;
  }
  const above = scene.doc.words[verb]?.head ?? -1;
  if (above < 0 || deprelAt(scene, verb) !== 'ccomp') return -1;
  const beside = childrenOf(scene.tree, above).find((child) => {
    const gap = (scene.tree.leftmost[child] ?? 0) - verb;
    return deprelAt(scene, child) === 'ccomp' && gap > 0 && gap < reach && isThat(scene, child);
  });
  return beside ?? -1;
}

function isThat(scene: Scene, clause: number): boolean {
  return caseOf(scene.tree, clause, 'mark') === 'that';
}
