import { ditransitiveVerbs, namingVerbs } from '../lang/index.ts';
import { childrenOf, childWith, isPassive, relationOf } from '../syntax/index.ts';
import type { Reading } from './draft.ts';

/** Whether the verb is passive, after slips of tagger and parser are put right: "Syria called Thursday on Arabs" is not. */
export function isPassiveVerb(reading: Reading, token: number): boolean {
  const { tree } = reading;
  if (!isPassive(tree, token)) return false;
  if (mainVerbTakenForModifier(reading, token) >= 0) return false;
  if (childWith(tree, token, 'aux:pass', 'aux') >= 0) return true;
  const relation = relationOf(tree, token);
  const word = tree.words[token];
  // In a full sentence a passive main verb has its auxiliary; in a headline it has not ("Three killed in blast").
  const main = word?.head === -1 || relation === 'ccomp' || relation === 'parataxis';
  if (main && childWith(tree, token, 'nsubj:pass') >= 0) return !endsWithStop(reading, token);
  return !isMisreadActive(reading, token);
}

/** "Missiles killed four people" read as missiles that are killed: a passive has no object of its own, but for the verbs of giving and naming. */
function isMisreadActive(reading: Reading, token: number): boolean {
  const { tree } = reading;
  const lemma = tree.words[token]?.lemma.toLowerCase() ?? '';
  return (
    relationOf(tree, token) === 'acl' &&
    childWith(tree, token, 'obj') > token &&
    childWith(tree, token, 'mark', 'case') < 0 &&
    !ditransitiveVerbs.has(lemma) &&
    !namingVerbs.has(lemma)
  );
}

/** For the verb of "Israel and Lebanon renewed negotiations", read as a modifier of its object: the subject, which hangs on the object; else -1. */
export function mainVerbTakenForModifier(reading: Reading, token: number): number {
  const { tree } = reading;
  const noun = tree.words[token]?.head ?? -1;
  if (relationOf(tree, token) !== 'amod' || noun < token) return -1;
  let subject = -1;
  for (const child of childrenOf(tree, noun)) {
    const relation = relationOf(tree, child);
    if (relation === 'cop' || relation === 'aux' || relation === 'det') return -1;
    if (tree.words[child]?.deprel === 'nsubj' && child < token) subject = child;
  }
  return subject;
}

function endsWithStop(reading: Reading, token: number): boolean {
  const { doc } = reading;
  const sentence = doc.sentences[doc.tokens[token]?.sentence ?? -1];
  if (sentence === undefined) return false;
  for (let at = sentence.endToken - 1; at >= Math.max(sentence.firstToken, sentence.endToken - 3); at--) {
    const text = doc.tokens[at]?.text;
    if (text === '.' || text === '!' || text === '?') return true;
  }
  return false;
}
