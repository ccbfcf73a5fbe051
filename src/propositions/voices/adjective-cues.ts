import { caseOf, childrenOf, childWith, isNegated, relationOf } from '../../syntax/index.ts';
import type { Found } from './found.ts';
import { dependentWithCase, isMadeSo, speakerOfVerb } from './roles.ts';
import { type Scene, subtree } from './scene.ts';

/** Reads "the minister is confident that ...", "diplomats are skeptical about ...". */
export function readAdjective(scene: Scene, token: number): Found | null {
  const row = scene.cues.adjectives.get(scene.lemmas[token] ?? '');
  if (row === undefined) return null;
  if (isMadeSo(scene, token)) return null;
  const speaker = speakerOfVerb(scene, token);
  if (speaker < 0) return null;
  const lemma = scene.lemmas[speaker] ?? '';
  if (lemma === 'it' || lemma === 'this' || lemma === 'that' || lemma === 'there') return null;
  if ((lemma === 'i' || lemma === 'we' || lemma === 'you') && (scene.quoteAt[token] ?? -1) < 0) return null;
  let content = -1;
  let nominal = false;
  for (const child of childrenOf(scene.tree, token)) {
    const relation = relationOf(scene.tree, child);
    const mark = caseOf(scene.tree, child, 'mark');
    if (
      child > token &&
      (relation === 'ccomp' || relation === 'csubj' || (relation === 'advcl' && (mark === 'that' || mark === 'whether')))
    )
      content = child;
  }
  for (const take of row.takes ?? []) {
    if (content >= 0 || (take[0] !== '~' && take[0] !== ':')) continue;
    content = dependentWithCase(scene, token, take.slice(1), ['obl', 'advcl']);
    nominal = content >= 0;
  }
  if (content < 0 || childWith(scene.tree, token, 'mark') >= 0) return null;
  return {
    cue: { first: token, end: token + 1 },
    token,
    row,
    rule: `${row.lemma}/${nominal ? 'about' : 'that'}`,
    speaker,
    content: [subtree(scene, content)],
    nominal,
    polarity: isNegated(scene.tree, token) ? 'denies' : 'affirms',
    audience: [],
    medium: -1,
  };
}
