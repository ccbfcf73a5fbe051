import {
  auxiliaries,
  conditionMarks,
  hedgeAdverbs,
  hedgeModifiers,
  modalAdverbs,
  negatingModifiers,
  negativeDeterminers,
  negativePrepositions,
  negativePronouns,
  nounModifiers,
  nounsWithClause,
  scaleVerbs,
} from '../lang/index.ts';
import type { Modality } from '../model/index.ts';
import { caseOf, childrenOf, childWith, negationOf, relationOf, type Tree } from '../syntax/index.ts';
import type { Draft, Reading } from './draft.ts';

/** What the auxiliaries of a predicate say, kept for the steps after. */
export interface Auxiliaries {
  /** Lemma of the modal, or null. */
  readonly modal: string | null;
  readonly perfect: boolean;
  /** Whether it is finite: has a tense or a modal of its own. */
  readonly finite: boolean;
  readonly infinitive: boolean;
}

/** Reads polarity, modality, tense and aspect off the predicate itself: auxiliaries, negations, adverbs, determiners. */
export function readOwnStatus(reading: Reading, draft: Draft): Auxiliaries {
  const noun = draft.kind === 'noun' && draft.copula < 0;
  if (noun) {
    readNoun(reading.tree, draft);
    return { modal: null, perfect: false, finite: false, infinitive: false };
  }
  const found = readVerb(reading, draft);
  readNegation(reading.tree, draft);
  readAdverbs(reading.tree, draft);
  return found;
}

function readVerb(reading: Reading, draft: Draft): Auxiliaries {
  const { tree } = reading;
  const word = tree.words[draft.token];
  let modal: string | null = null;
  let has: string | null = null;
  let be: string | null = null;
  let finite = draft.copula >= 0 ? (tree.words[draft.copula]?.xpos ?? '') : (word?.xpos ?? '');
  let infinitive = false;
  for (const child of childrenOf(tree, draft.token)) {
    const relation = relationOf(tree, child);
    const own = tree.words[child];
    if (own === undefined) continue;
    const lemma = own.lemma.toLowerCase();
    if (relation === 'mark' && lemma === 'to' && own.xpos === 'TO') infinitive = true;
    if (relation !== 'aux' && child !== draft.copula) continue;
    const form = tree.tokens[child]?.text.toLowerCase() ?? lemma;
    if (own.xpos === 'MD' || lemma === 'will' || lemma === 'ought') {
      modal = lemma === 'be' ? form : lemma;
      draft.markers.push(child);
    } else if (lemma === 'have' && relation === 'aux') has = own.xpos;
    else if (lemma === 'be') be ??= own.xpos;
    else if (lemma === 'do') finite = own.xpos;
    else if (lemma === 'get') be ??= own.xpos;
  }
  if (be !== null && be !== 'VBN' && be !== 'VBG' && has === null && modal === null) finite = be;
  if (has !== null && modal === null) finite = has;
  draft.aspect = has !== null || (draft.copula >= 0 && has !== null) ? 'perfect' : 'simple';
  if (draft.aspect === 'simple' && word?.xpos === 'VBG' && be !== null && draft.copula < 0) draft.aspect = 'progressive';
  if (modal !== null) {
    draft.modality = auxiliaries.get(modal) ?? 'certain';
    draft.tense = modal === 'will' || modal === 'shall' || modal === "'ll" ? 'future' : 'present';
    // "Should it fail, they said": a condition without "if".
    const subject = childWith(tree, draft.token, 'nsubj');
    if (modal === 'should' && word?.head !== -1 && (draft.markers.at(-1) ?? subject) < subject) draft.modality = 'hypothetical';
    // "Must have fled", "could have struck": about the past.
    if (has !== null) {
      draft.tense = 'past';
      if (modal === 'must') draft.modality = 'possible';
      else if (modal === 'should' || modal === 'ought' || modal === 'could' || modal === 'need') draft.modality = 'hypothetical';
    }
  } else if (finite === 'VBD') draft.tense = 'past';
  else if (finite === 'VBZ' || finite === 'VBP') {
    draft.tense = infinitive ? 'future' : 'present';
    // "Is to visit".
    if (infinitive && (be === 'VBZ' || be === 'VBP')) {
      draft.modality = 'planned';
    }
  } else if (finite === 'VBN' && has === null && be === null) {
    // A participle, or a past tense that the tagger took for one ("Macron called on").
    draft.tense = 'past';
  }
  if (infinitive && has !== null && modal === null) draft.tense = 'past';
  if (infinitive && finite === 'VBD' && be === 'VBD' && has === null) draft.modality = 'planned';
  if (modal === null && has === null) readBare(reading, draft, infinitive);
  return { modal, perfect: has !== null, finite: modal !== null || /^VB[DZP]$/.test(finite), infinitive };
}

/** "Leave the city!", "Apple to give free cases" (a headline). */
function readBare(reading: Reading, draft: Draft, infinitive: boolean): void {
  const { tree } = reading;
  const word = tree.words[draft.token];
  if (word === undefined || draft.modality !== 'certain') return;
  const main = word.head < 0 || relationOf(tree, draft.token) === 'parataxis';
  if (infinitive) {
    if (main || (word.deprel === 'acl' && isHeadlineSubject(tree, word.head))) {
      draft.modality = 'planned';
      draft.tense = 'future';
    }
    return;
  }
  const bare = draft.copula >= 0 ? tree.words[draft.copula] : word;
  const said = main || relationOf(tree, draft.token) === 'ccomp';
  if (bare?.xpos === 'VB' && said && childWith(tree, draft.token, 'nsubj', 'expl') < 0 && !hasDo(tree, draft.token)) {
    draft.modality = 'called_for';
    draft.tense = 'future';
  }
}

/** "Singapore Airlines to be compensated": a noun alone with "to" right behind it, that is no plan or offer itself. */
function isHeadlineSubject(tree: Tree, noun: number): boolean {
  const word = tree.words[noun];
  if (word === undefined || word.head >= 0 || tree.words[noun + 1]?.lemma !== 'to') return false;
  return childWith(tree, noun, 'cop') < 0 && !nounsWithClause.has(word.lemma.toLowerCase());
}

function hasDo(tree: Tree, token: number): boolean {
  return childrenOf(tree, token).some((child) => relationOf(tree, child) === 'aux' && tree.words[child]?.xpos !== 'VB');
}

function readNegation(tree: Tree, draft: Draft): void {
  const at = negationOf(tree, draft.token);
  if (at >= 0) negate(draft, at);
  for (const child of childrenOf(tree, draft.token)) {
    const relation = relationOf(tree, child);
    const lemma = tree.words[child]?.lemma.toLowerCase() ?? '';
    if ((relation === 'cc' || relation === 'advmod') && (lemma === 'nor' || lemma === 'neither')) negate(draft, child);
    else if (relation === 'mark' && negativePrepositions.has(fixedText(tree, child))) negate(draft, child);
    else if (relation === 'case' && negativePrepositions.has(fixedText(tree, child))) negate(draft, child);
    else if (relation === 'nsubj' || relation === 'obj') {
      if (negativePronouns.has(lemma)) negate(draft, child);
      else if (lemma === 'no' && tree.words[child + 1]?.lemma === 'one') negate(draft, child);
      const determiner = negativeDeterminerOf(tree, child);
      if (determiner >= 0) negate(draft, determiner);
    }
  }
}

function negate(draft: Draft, marker: number): void {
  draft.polarity = 'negative';
  if (draft.markers.includes(marker)) return;
  draft.markers.push(marker);
}

/** The "no" of "no troops", "not a single soldier", or -1. */
function negativeDeterminerOf(tree: Tree, token: number): number {
  for (const child of childrenOf(tree, token)) {
    const lemma = tree.words[child]?.lemma.toLowerCase() ?? '';
    if (relationOf(tree, child) === 'det' && negativeDeterminers.has(lemma)) return child;
  }
  return -1;
}

function fixedText(tree: Tree, token: number): string {
  let text = tree.words[token]?.lemma.toLowerCase() ?? '';
  for (const child of childrenOf(tree, token)) {
    if (relationOf(tree, child) === 'fixed') text += ` ${tree.words[child]?.lemma.toLowerCase() ?? ''}`;
  }
  return text;
}

function readAdverbs(tree: Tree, draft: Draft): void {
  for (const child of childrenOf(tree, draft.token)) {
    if (relationOf(tree, child) !== 'advmod') continue;
    const lemma = tree.words[child]?.lemma.toLowerCase() ?? '';
    const modality = modalAdverbs.get(lemma);
    if (modality !== undefined) {
      if (draft.modality === 'certain' || draft.modality === 'planned') draft.modality = modality;
      draft.markers.push(child);
    } else if (hedgeAdverbs.has(lemma)) draft.markers.push(child);
    // "Nearly broke the record" did not; "nearly doubled" did, by less.
    if ((lemma === 'nearly' || lemma === 'almost') && child === draft.token - 1 && isAchievement(tree, draft))
      negate(draft, child);
  }
}

function isAchievement(tree: Tree, draft: Draft): boolean {
  const xpos = tree.words[draft.token]?.xpos;
  return draft.kind === 'verb' && (xpos === 'VBD' || xpos === 'VBN') && !draft.passive && !scaleVerbs.has(draft.lemma);
}

function readNoun(tree: Tree, draft: Draft): void {
  for (const child of childrenOf(tree, draft.token)) {
    const relation = relationOf(tree, child);
    const lemma = tree.words[child]?.lemma.toLowerCase() ?? '';
    if (relation === 'det') {
      if (negativeDeterminers.has(lemma)) negate(draft, child);
    } else if (relation === 'amod') {
      const form = tree.tokens[child]?.text.toLowerCase() ?? lemma;
      const modality: Modality | undefined = nounModifiers.get(form) ?? nounModifiers.get(lemma);
      if (modality !== undefined) {
        draft.modality = modality;
        draft.markers.push(child);
      } else if (negatingModifiers.has(form) || negatingModifiers.has(lemma)) negate(draft, child);
      else if (hedgeModifiers.has(form) || hedgeModifiers.has(lemma)) draft.markers.push(child);
    } else if (relation === 'advmod') {
      if (hedgeAdverbs.has(lemma)) draft.markers.push(child);
    } else if (relation === 'case') {
      const text = fixedText(tree, child);
      if (negativePrepositions.has(text)) negate(draft, child);
    }
  }
  const preposition = caseOf(tree, draft.token);
  if (preposition === 'ahead of') draft.modality = draft.modality === 'certain' ? 'planned' : draft.modality;
  if (preposition === 'in case of' || preposition === 'in the event of') draft.modality = 'hypothetical';
}

/** The conjunction that makes a clause a condition ("if", "unless"), or -1. */
export function conditionMarkOf(tree: Tree, token: number): number {
  for (const child of childrenOf(tree, token)) {
    if (relationOf(tree, child) === 'mark' && conditionMarks.has(fixedText(tree, child))) return child;
  }
  return -1;
}
