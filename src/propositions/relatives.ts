import { gaplessNouns, relativePronouns } from '../lang/index.ts';
import { childrenOf, relationOf, type Tree } from '../syntax/index.ts';

/** The token a relative pronoun stands for ("the man **who** fled": man), or the token itself. */
export function resolveRelative(tree: Tree, token: number): number {
  const word = tree.words[token];
  if (word === undefined || word.upos === 'NOUN' || word.upos === 'PROPN') return token;
  if (!relativePronouns.has(word.lemma.toLowerCase()) || word.xpos === 'IN') return token;
  let at = token;
  for (let steps = 0; steps < 6; steps++) {
    const here = tree.words[at];
    if (here === undefined || here.head < 0) return token;
    if (here.deprel === 'acl:relcl' || here.deprel === 'advcl:relcl') return here.head;
    at = here.head;
  }
  return token;
}

/** The noun a relative clause without a pronoun leaves out as object: "the missiles Russia fired"; -1 where nothing is left out. */
export function gapOf(tree: Tree, verb: number): number {
  const word = tree.words[verb];
  if (word?.deprel !== 'acl:relcl' || word.head < 0) return -1;
  let hasSubject = false;
  for (const child of childrenOf(tree, verb)) {
    const relation = relationOf(tree, child);
    if (relation === 'obj' || relation === 'ccomp' || relation === 'xcomp' || relation === 'cop') return -1;
    if (tree.words[child]?.deprel === 'nsubj:pass' || tree.words[child]?.deprel === 'aux:pass') return -1;
    if (relation === 'nsubj') hasSubject = true;
    if (holdsRelative(tree, child)) return -1;
  }
  if (!hasSubject || gaplessNouns.has(tree.words[word.head]?.lemma.toLowerCase() ?? '')) return -1;
  return word.head;
}

function holdsRelative(tree: Tree, token: number): boolean {
  const word = tree.words[token];
  if (word === undefined) return false;
  const lemma = word.lemma.toLowerCase();
  if (lemma === 'where' || lemma === 'when' || lemma === 'why') return true;
  if (relativePronouns.has(lemma) && word.upos !== 'SCONJ') return true;
  return childrenOf(tree, token).some((child) => tree.words[child]?.lemma.toLowerCase() === 'whose');
}
