import { objectControlMarks, obliqueControl, senders, speechNouns, subjectControl, verbsWithInfinitive } from '../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf, type Tree } from '../syntax/index.ts';
import { argumentWith, type Draft, type Reading } from './draft.ts';
import { resolveRelative } from './relatives.ts';
import { mainVerbTakenForModifier } from './voice-of.ts';

/** Sets the surface subject of a verb or adjective: its own, or the one that grammar shares with it. Its governor must be done. */
export function findSubject(reading: Reading, draft: Draft): void {
  const { tree } = reading;
  const own = ownSubject(tree, draft.token);
  if (own >= 0) {
    draft.surface = resolveRelative(tree, own);
    draft.surfaceShared = draft.surface !== own;
    return;
  }
  inheritPassive(reading, draft);
  draft.surface = sharedSubject(reading, draft);
  draft.surfaceShared = draft.surface >= 0;
}

/** "Were disarmed and housed": the second is passive too. */
function inheritPassive(reading: Reading, draft: Draft): void {
  const { tree } = reading;
  if (draft.kind !== 'verb' || draft.copula >= 0 || tree.words[draft.token]?.xpos !== 'VBN') return;
  const first = reading.at[tree.words[draft.token]?.head ?? -1];
  if (relationOf(tree, draft.token) !== 'conj' || first === undefined || !first.passive) return;
  if (childWith(tree, draft.token, 'aux', 'obj') < 0) draft.passive = true;
}

function ownSubject(tree: Tree, token: number): number {
  const parted = partedSubject(tree, token);
  if (parted >= 0) return parted;
  let outer = -1;
  for (const child of childrenOf(tree, token)) {
    const relation = tree.words[child]?.deprel ?? '';
    if (relation === 'nsubj' || relation === 'nsubj:pass') return child;
    if (relation === 'nsubj:outer') outer = child;
  }
  return outer;
}

/**
 * "The king today signed a treaty, the agency reported": parsers hang both subjects on "reported". The first is that of the clause before,
 * the last the verb's own; -1 where there are not two.
 */
function partedSubject(tree: Tree, token: number): number {
  const word = tree.words[token];
  if (word === undefined) return -1;
  const below = relationOf(tree, token) === 'ccomp' && word.head > token;
  const verb = below ? word.head : token;
  const clause = below ? token : childWith(tree, token, 'ccomp');
  if (clause < 0 || clause > verb || childWith(tree, clause, 'nsubj') >= 0) return -1;
  const subjects = childrenOf(tree, verb).filter((child) => tree.words[child]?.deprel.startsWith('nsubj') && child < verb);
  const [first = -1] = subjects;
  const last = subjects.at(-1) ?? -1;
  if (subjects.length !== 2 || first > clause || last < clause) return -1;
  return below ? first : last;
}

function sharedSubject(reading: Reading, draft: Draft): number {
  const { tree } = reading;
  const word = tree.words[draft.token];
  if (word === undefined || word.head < 0) return -1;
  const relation = relationOf(tree, draft.token);
  const governor = reading.at[word.head];
  if (relation === 'conj') {
    if (governor === undefined) return -1;
    return governor.kind === 'noun' && governor.copula < 0 ? -1 : governor.surface;
  }
  if (relation === 'amod') {
    const main = mainVerbTakenForModifier(reading, draft.token);
    return main >= 0 ? main : word.head;
  }
  if (relation === 'advcl' || relation === 'acl' || relation === 'xcomp') {
    const given = subjectAfterFor(tree, draft.token);
    if (given >= 0) return given;
  }
  if (relation === 'acl') return subjectOfAdnominal(reading, draft, word.head);
  if (governor === undefined) return draft.governor !== null && relation !== 'ccomp' ? draft.governor.surface : -1;
  if (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp') return controlled(reading, draft, governor, relation);
  return -1;
}

/** "An opportunity for Xi and Putin to appear": who stands after "for" right before the infinitive; -1 for none. */
function subjectAfterFor(tree: Tree, token: number): number {
  const first = tree.leftmost[token] ?? token;
  if (tree.words[first]?.lemma !== 'to') return -1;
  let at = first - 1;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (caseOf(tree, at) === 'for' && (tree.rightmost[at] ?? at) === first - 1) return at;
    const head = tree.words[at]?.head ?? -1;
    if (head < 0 || (tree.rightmost[head] ?? head) !== first - 1) return -1;
    at = head;
  }
  return -1;
}

/** Who does the infinitive, participle or gerund under a verb or adjective. */
function controlled(reading: Reading, draft: Draft, governor: Draft, relation: string): number {
  const { tree } = reading;
  if (governor.kind === 'noun' && governor.copula < 0) return logicalSubject(governor);
  const mark = caseOf(tree, draft.token, 'mark') ?? caseOf(tree, draft.token);
  // "She said while he was ...": a finite clause without a subject of its own is a slip of the parser; nothing is shared with a that-clause.
  if (relation === 'ccomp' && mark === 'that') return -1;
  for (const preposition of obliqueControl.get(governor.lemma) ?? []) {
    if (relation === 'advcl' && mark !== 'to') break;
    for (const child of childrenOf(tree, governor.token)) {
      if (relationOf(tree, child) === 'obl' && caseOf(tree, child) === preposition && child < draft.token)
        return resolveRelative(tree, child);
    }
  }
  if (governor.passive) return governor.surface;
  const object = objectOf(reading, governor);
  if (object >= 0) {
    if (relation === 'xcomp' && !subjectControl.has(governor.lemma)) return object;
    if (relation === 'advcl' && takesObjectControl(governor, mark, reading, draft)) {
      // "Expressed thanks to China for hosting the talks".
      const to = mark === 'for' && (reading.mentionAt[object] ?? -1) < 0 ? receiverOf(reading, governor, object) : -1;
      return to >= 0 ? to : object;
    }
  }
  return governor.surface;
}

function receiverOf(reading: Reading, governor: Draft, object: number): number {
  const { tree } = reading;
  for (const above of [governor.token, object]) {
    for (const child of childrenOf(tree, above)) {
      const relation = relationOf(tree, child);
      if ((relation === 'obl' || relation === 'nmod') && caseOf(tree, child) === 'to' && (reading.mentionAt[child] ?? -1) >= 0)
        return child;
    }
  }
  return -1;
}

/** "Accused X of doing", "barred X from entering", "urged X to leave" (which parsers also call advcl). */
function takesObjectControl(governor: Draft, mark: string | null, reading: Reading, draft: Draft): boolean {
  if (mark !== null && objectControlMarks.has(mark)) return true;
  if (mark !== 'to') return false;
  const effect = verbsWithInfinitive.get(governor.key) ?? verbsWithInfinitive.get(governor.lemma);
  if (effect === 'called_for') return !subjectControl.has(governor.lemma);
  // "Sent troops to protect the city", "invited Xi to attend": the object right before an infinitive of purpose does it.
  return senders.has(governor.lemma) && (reading.tree.leftmost[draft.token] ?? 0) > governor.token;
}

/** Head of the direct object, of the receiver before that, after relatives; -1 for none. */
function objectOf(reading: Reading, governor: Draft): number {
  const { tree } = reading;
  const receiver = childWith(tree, governor.token, 'iobj');
  const object = receiver >= 0 ? receiver : childWith(tree, governor.token, 'obj');
  if (object >= 0) return resolveRelative(tree, object);
  return (argumentWith(governor, 'indirect') ?? argumentWith(governor, 'object'))?.head ?? -1;
}

/** The logical subject of a draft, whatever its wording. */
export function logicalSubject(draft: Draft): number {
  const subject = argumentWith(draft, 'subject') ?? argumentWith(draft, 'possessor');
  return subject?.head ?? -1;
}

/** "The man accused of it", "missiles fired by Russia", "a plan to attack", "the first leader to visit". */
function subjectOfAdnominal(reading: Reading, draft: Draft, noun: number): number {
  const { tree } = reading;
  const xpos = tree.words[draft.token]?.xpos;
  const governor = reading.at[noun];
  if (draft.passive && (xpos === 'VBN' || xpos === 'VBD')) return noun;
  if (xpos === 'VBN' || xpos === 'VBD') return rootNounBefore(tree, noun);
  const mark = caseOf(tree, draft.token, 'mark');
  if (mark === null) {
    // "The ministry issued a statement condemning": it is the ministry that condemns.
    const speaker = governor !== undefined && speechNouns.has(governor.lemma) ? logicalSubject(governor) : -1;
    return speaker >= 0 ? speaker : noun;
  }
  if (mark === 'to' && draft.passive) return noun;
  // "Jailed a student for helping rebels": the clause hangs on the wrong noun, its conjunction tells who is meant.
  const verb = draft.governor;
  if (governor === undefined && verb !== null && verb.kind === 'verb' && (mark === 'for' || mark === 'of' || mark === 'from')) {
    return verb.passive ? verb.surface : objectOf(reading, verb);
  }
  if (governor === undefined || (governor.kind === 'noun' && governor.copula >= 0 && governor.args.length === 0)) {
    // "Troops to guard the border": the noun acts; "weapons to fight with", "money to buy arms": whoever has them.
    return mark === 'to' && isActorNoun(reading, noun) ? noun : -1;
  }
  const subject = logicalSubject(governor);
  if (subject >= 0) return subject;
  // "Kim made a threat to attack", "made good on a pledge to leave".
  const above = governor.light ?? governor.governor;
  if (above === null || above === undefined) return -1;
  return above.kind === 'verb' && !above.passive ? above.surface : -1;
}

/** For "British aircraft using missiles killed four", where the verb hangs on "missiles": the noun at the root, which has no verb yet. */
function rootNounBefore(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.words[at]?.head ?? -1;
    if (head < 0) break;
    at = head;
  }
  const upos = tree.words[at]?.upos;
  return at < noun && (upos === 'NOUN' || upos === 'PROPN') && childWith(tree, at, 'cop') < 0 ? at : noun;
}

function isActorNoun(reading: Reading, noun: number): boolean {
  return (reading.mentionAt[noun] ?? -1) >= 0 || childWith(reading.tree, noun, 'amod', 'nummod', 'det') >= 0;
}
