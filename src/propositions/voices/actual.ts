import { decliningVerbs, negRaisingVerbs, speechGovernors, unsaidMarks, unsaidModals } from '../../lang/index.ts';
import type { StatementPolarity } from '../../model/index.ts';
import { caseOf, childrenOf, childWith, negationOf, relationOf } from '../../syntax/index.ts';
import type { Range } from './found.ts';
import type { Scene } from './scene.ts';

/** What grammar does to a cue: whether anything was said at all, and to what effect. */
export interface Actual {
  readonly said: boolean;
  readonly polarity: StatementPolarity;
  /** The cue with the words that turn it ("refused to say"). */
  readonly cue: Range;
}

/** Reads modals, negation and governing verbs of a cue verb (or of the verb that carries a cue noun). `base` is the row's polarity. */
export function actualOf(scene: Scene, token: number, base: StatementPolarity): Actual {
  const { tree, lemmas } = scene;
  let said = true;
  let polarity = base;
  let first = token;
  const isCommand = scene.doc.words[token]?.feats.includes('Mood=Imp') === true;
  if (isCommand && childWith(tree, token, 'nsubj') < 0) said = false;
  for (const child of childrenOf(tree, token)) {
    if (relationOf(tree, child) === 'aux' && unsaidModals.has(lemmas[child] ?? '')) said = false;
  }
  const mark = caseOf(tree, token, 'mark');
  if (mark !== null && unsaidMarks.has(mark)) said = false;
  const negation = negationOf(tree, token);
  if (negation >= 0) {
    polarity = base === 'affirms' && negRaisingVerbs.has(lemmas[token] ?? '') ? 'denies' : 'declines';
    if (negation < first) first = negation;
  }
  const relation = relationOf(tree, token);
  const head = scene.doc.words[token]?.head ?? -1;
  if (head >= 0 && (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp')) {
    const above = lemmas[head] ?? '';
    const isVerb = scene.doc.words[head]?.upos === 'VERB';
    if (isVerb && decliningVerbs.has(above) && (relation === 'xcomp' || mark === 'from' || mark === 'of')) {
      polarity = 'declines';
      if (head < first) first = head;
    } else if ((relation === 'xcomp' || relation === 'advcl') && mark === 'to' && !(isVerb && speechGovernors.has(above)))
      said = false;
  }
  if (relation === 'acl' && mark === 'to' && !isPublic(scene, head)) said = false;
  return { said, polarity, cue: { first, end: token + 1 } };
}

/** "Went on television at noon to announce": the infinitive may hang on a phrase below the verb. */
function isPublic(scene: Scene, noun: number): boolean {
  const relation = noun < 0 ? '' : relationOf(scene.tree, noun);
  const verb = scene.doc.words[noun]?.head ?? -1;
  return (
    relation === 'obl' &&
    verb >= 0 &&
    verb < noun &&
    speechGovernors.has(scene.lemmas[verb] ?? '') &&
    scene.doc.words[verb]?.upos === 'VERB'
  );
}
