import {
  carrierVerbs,
  complementMarks,
  ditransitiveVerbs,
  goalPrepositions,
  intransitiveVerbs,
  supportVerbs,
  transitiveVerbs,
} from '../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../syntax/index.ts';
import { addArgument, argumentWith, type Draft, type Reading } from './draft.ts';
import { gapOf, resolveRelative } from './relatives.ts';
import { mainVerbTakenForModifier } from './voice-of.ts';

/** Fills the arguments of a verb or of an adjective or noun with a copula; the surface subject must be known. */
export function findVerbArguments(reading: Reading, draft: Draft): void {
  const { tree } = reading;
  const object = childWith(tree, draft.token, 'obj');
  addSurfaceSubject(draft, object >= 0);
  if (draft.copula >= 0 && draft.kind === 'verb' && draft.lemma === 'be') {
    draft.args.push({ role: 'oblique', preposition: caseOf(tree, draft.token), head: draft.token, shared: false });
  }
  for (const child of childrenOf(tree, draft.token)) addDependent(reading, draft, child);
  if (mainVerbTakenForModifier(reading, draft.token) >= 0) addObjectAbove(reading, draft);
  if (draft.reported >= 0) addArgument(draft, 'complement', draft.reported);
  const gap = draft.relation === 'relcl' ? gapOf(tree, draft.token) : -1;
  if (gap >= 0) addGap(reading, draft, gap);
  if (object >= 0 && carrierVerbs.has(draft.lemma)) addPhrasesOfObject(reading, draft, object);
  if (relationOf(tree, draft.token) === 'conj') shareObject(reading, draft);
}

/** "Israel and Lebanon renewed negotiations", read as "renewed negotiations": the noun is the object. */
function addObjectAbove(reading: Reading, draft: Draft): void {
  const object = reading.tree.words[draft.token]?.head ?? -1;
  addArgument(draft, 'object', object);
  const noun = reading.at[object];
  if (noun?.kind === 'noun' && supportVerbs.has(draft.key) && argumentWith(noun, 'subject') === undefined) {
    addArgument(noun, 'subject', draft.surface, null, true);
  }
}

function addSurfaceSubject(draft: Draft, hasObject: boolean): void {
  if (draft.surface < 0) return;
  const receives = draft.passive && hasObject && ditransitiveVerbs.has(draft.lemma);
  addArgument(draft, draft.passive ? (receives ? 'indirect' : 'object') : 'subject', draft.surface, null, draft.surfaceShared);
}

function addDependent(reading: Reading, draft: Draft, child: number): void {
  const { tree } = reading;
  const relation = relationOf(tree, child);
  const head = resolveRelative(tree, child);
  const shared = head !== child;
  switch (relation) {
    case 'obj':
      // "Said Wednesday": parsers make an object of the day.
      if (reading.isTime[child] === 1 && tree.words[child]?.upos === 'PROPN') break;
      // "Offered Morocco a loan": of two objects the first is who gets the second.
      addReceiverInside(reading, draft, child);
      addArgument(draft, isFirstOfTwo(reading, draft, child) ? 'indirect' : 'object', head, null, shared);
      break;
    case 'iobj':
      addArgument(draft, 'indirect', head, null, shared);
      break;
    case 'obl':
      addOblique(reading, draft, child, head);
      break;
    case 'nmod':
      // A slip of parsers; under a copula the phrase is the noun's own.
      if (draft.kind === 'verb') addOblique(reading, draft, child, head);
      break;
    case 'ccomp':
    case 'xcomp':
      addArgument(draft, 'complement', child, null);
      break;
    case 'csubj':
      addArgument(draft, draft.passive ? 'object' : 'subject', child, null);
      break;
    case 'advcl': {
      // "Accused X of doing", "barred from entering": the clause is a complement, its conjunction tells which.
      const mark = caseOf(tree, child, 'mark');
      if (mark !== null && complementMarks.has(mark)) addArgument(draft, 'complement', child, mark);
      break;
    }
    default:
  }
}

/** "Gave the Ivory Coast 5 million dollars", read as one noun phrase: the name before the figure is who gets it. */
function addReceiverInside(reading: Reading, draft: Draft, object: number): void {
  const { tree, mentionHeadedAt } = reading;
  if (!ditransitiveVerbs.has(draft.lemma) || draft.passive || childWith(tree, draft.token, 'iobj') >= 0) return;
  for (const child of childrenOf(tree, object)) {
    const relation = relationOf(tree, child);
    if (child > object || (relation !== 'compound' && relation !== 'nmod') || (mentionHeadedAt[child] ?? -1) < 0) continue;
    if (caseOf(tree, child) !== null) continue;
    const next = tree.words[(tree.rightmost[child] ?? child) + 1];
    if (next?.upos === 'NUM' || next?.upos === 'SYM') addArgument(draft, 'indirect', child);
  }
}

function isFirstOfTwo(reading: Reading, draft: Draft, object: number): boolean {
  if (!ditransitiveVerbs.has(draft.lemma)) return false;
  return childrenOf(reading.tree, draft.token).some(
    (other) => other > object && relationOf(reading.tree, other) === 'obj' && reading.isTime[other] !== 1,
  );
}

function addOblique(reading: Reading, draft: Draft, child: number, head: number): void {
  const { tree, isTime } = reading;
  const word = tree.words[child];
  if (isTime[child] === 1) return;
  const preposition = caseBehind(reading, draft, child);
  // "Called off a meeting": parsers take the particle for a preposition.
  if (
    preposition === null &&
    word?.deprel === 'obl' &&
    word.upos === 'NOUN' &&
    child > draft.token &&
    draft.kind === 'verb' &&
    !draft.passive &&
    argumentWith(draft, 'object') === undefined
  ) {
    addArgument(draft, 'object', head, null, head !== child);
    return;
  }
  if (preposition === 'by' && child < draft.token && !draft.passive && giveToParticiple(reading, child)) return;
  const isAgent = word?.deprel === 'obl:agent' || (draft.passive && preposition === 'by');
  if (isAgent && word?.upos !== 'NUM' && argumentWith(draft, 'subject') === undefined) {
    addArgument(draft, 'subject', head, preposition ?? 'by', head !== child);
    return;
  }
  if (word?.upos === 'ADV' && preposition === null) return;
  addArgument(draft, 'oblique', head, preposition, head !== child);
}

/** The preposition of a phrase; behind a particle the second one: "pulled out of the city". */
function caseBehind(reading: Reading, draft: Draft, child: number): string | null {
  const { tree } = reading;
  if (draft.particle < 0 || tree.words[draft.particle]?.head !== child) return caseOf(tree, child);
  const second = childrenOf(tree, child).find((token) => relationOf(tree, token) === 'case' && token > draft.particle);
  return second === undefined ? null : (tree.words[second]?.lemma.toLowerCase() ?? null);
}

/** "A delegation led by X held talks": an agent that stands right behind a participle is the participle's, whatever the parser says. */
function giveToParticiple(reading: Reading, child: number): boolean {
  const participle = reading.at[(reading.tree.leftmost[child] ?? 0) - 1];
  if (participle === undefined || !participle.passive || argumentWith(participle, 'subject') !== undefined) return false;
  addArgument(participle, 'subject', child, 'by');
  return true;
}

/** "The missiles Russia fired", "the country he fled to". */
function addGap(reading: Reading, draft: Draft, gap: number): void {
  const { tree } = reading;
  for (const child of childrenOf(tree, draft.token)) {
    const word = tree.words[child];
    if (word?.upos === 'ADP' && child > draft.token && childrenOf(tree, child).length === 0) {
      addArgument(draft, 'oblique', gap, word.lemma.toLowerCase(), true);
      return;
    }
  }
  if (!intransitiveVerbs.has(draft.lemma)) addArgument(draft, 'object', gap, null, true);
}

/** "Sent troops to Syria": where the phrase hangs on the troops it is the verb's all the same. */
function addPhrasesOfObject(reading: Reading, draft: Draft, object: number): void {
  const { tree } = reading;
  const word = tree.words[object];
  if (word?.upos !== 'NOUN' || reading.at[object] !== undefined) return;
  for (const child of childrenOf(tree, object)) {
    if (tree.words[child]?.deprel !== 'nmod' || reading.isTime[child] === 1) continue;
    const preposition = caseOf(tree, child);
    if (preposition !== null && goalPrepositions.has(preposition))
      addArgument(draft, 'oblique', resolveRelative(tree, child), preposition, true);
  }
}

/** "Attacked and destroyed the base": the object after both belongs to both. */
function shareObject(reading: Reading, draft: Draft): void {
  const { tree } = reading;
  const first = reading.at[tree.words[draft.token]?.head ?? -1];
  if (first === undefined || first.kind !== 'verb' || draft.kind !== 'verb' || draft.passive || first.passive) return;
  if (argumentWith(draft, 'object') !== undefined || argumentWith(draft, 'complement') !== undefined) return;
  const object = argumentWith(first, 'object');
  if (object !== undefined && object.head > draft.token) addArgument(draft, 'object', object.head, null, true);
}

/** "Attacked and destroyed the base" where the parser gave the base to the second verb only. */
export function shareObjectBack(reading: Reading, draft: Draft): void {
  if (draft.kind !== 'verb' || draft.passive || relationOf(reading.tree, draft.token) !== 'conj') return;
  const first = reading.at[reading.tree.words[draft.token]?.head ?? -1];
  if (first === undefined || first.passive || draft.token - first.token !== 2 || !transitiveVerbs.has(first.lemma)) return;
  const object = argumentWith(draft, 'object');
  if (object === undefined || object.shared || argumentWith(first, 'object') !== undefined) return;
  addArgument(first, 'object', object.head, null, true);
}
