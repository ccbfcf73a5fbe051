import { unattributedVerbs } from '../../lang/index.ts';
import type { Frame } from '../../model/index.ts';
import { caseOf, childrenOf, childWith, isNegated, relationOf } from '../../syntax/index.ts';
import type { Found } from './found.ts';
import { isInfinitive } from './roles.ts';
import { type Scene, subtree } from './scene.ts';

/** "Is said to own three villas", "it was reported that the mine had closed": said by nobody the text names; null where it is none. */
export function readHearsay(scene: Scene, token: number, row: Frame, said: boolean): Found | null {
  const { tree } = scene;
  if (!said || !unattributedVerbs.has(scene.lemmas[token] ?? '') || childWith(tree, token, 'aux:pass') < 0) return null;
  if (isNegated(tree, token) || childrenOf(tree, token).some((child) => caseOf(tree, child) === 'by')) return null;
  // "As is reported", "if it is said": no statement.
  const mark = caseOf(tree, token, 'mark');
  if (mark !== null && mark !== 'that' && mark !== 'while' && mark !== 'although') return null;
  const subject = childWith(tree, token, 'nsubj:pass', 'nsubj');
  const isIt = scene.lemmas[subject] === 'it' || childWith(tree, token, 'expl') >= 0;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    if (child < token) continue;
    const infinitive = (relation === 'xcomp' || relation === 'ccomp' || relation === 'advcl') && isInfinitive(scene, child);
    if (infinitive && subject >= 0 && !isIt)
      return found(token, row, [{ ...subtree(scene, subject) }, { ...subtree(scene, child) }]);
    if (!infinitive && isIt && (relation === 'ccomp' || relation === 'csubj')) return found(token, row, [subtree(scene, child)]);
  }
  return null;
}

function found(token: number, row: Frame, content: Found['content']): Found {
  return {
    cue: { first: token, end: token + 1 },
    token,
    row,
    rule: `${row.lemma}/hearsay that`,
    speaker: -1,
    content: content.filter((range) => range.end > range.first && !(range.first <= token && token < range.end)),
    nominal: false,
    polarity: row.type as Found['polarity'], // The type of statement rows is their polarity.
    audience: [],
    medium: -1,
  };
}
