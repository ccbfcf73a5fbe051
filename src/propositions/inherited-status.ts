import {
  adjectiveEffects,
  type Effect,
  meansVerbs,
  nounsWithClause,
  ordinalWords,
  temporalMarks,
  unlikelyAdjectives,
  verbsWithClause,
  verbsWithInfinitive,
  wantVerbs,
} from '../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../syntax/index.ts';
import { applyEffect } from './apply-effect.ts';
import type { Draft, Reading } from './draft.ts';
import { inheritNounStatus } from './noun-status.ts';
import { type Auxiliaries, conditionMarkOf } from './own-status.ts';

/** Adds what the predicate above says of this one: "failed to leave" did not leave. The governor must be done. */
export function inheritStatus(reading: Reading, draft: Draft, own: Auxiliaries): void {
  if (draft.kind === 'noun' && draft.copula < 0) inheritNounStatus(reading, draft);
  else inheritClause(reading, draft, own);
}

function inheritClause(reading: Reading, draft: Draft, own: Auxiliaries): void {
  const { tree } = reading;
  const condition = conditionMarkOf(tree, draft.token);
  const relation = relationOf(tree, draft.token);
  if (condition >= 0 && (relation === 'advcl' || relation === 'acl')) {
    draft.modality = 'hypothetical';
    draft.markers.push(condition);
    return;
  }
  const governor = draft.governor;
  if (governor === null) {
    readConditional(draft, own);
    return;
  }
  const { direct } = draft;
  switch (draft.relation) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      if (direct) complement(reading, draft, governor, own);
      break;
    case 'acl':
      if (own.infinitive && isOrdinal(reading, draft)) {
        if (draft.tense === 'none') draft.tense = governor.tense;
      } else if (direct) adnominal(reading, draft, governor, own);
      else indirect(reading, draft, governor, own);
      break;
    case 'advcl':
      adverbial(reading, draft, governor, own);
      break;
    case 'conj':
      if (direct) coordinate(reading, draft, governor, own);
      break;
    default:
  }
  // "Said it would visit": the future seen from the past.
  if (
    own.modal === 'would' &&
    !own.perfect &&
    draft.modality === 'hypothetical' &&
    (draft.relation === 'ccomp' || draft.relation === 'acl' || (draft.relation === 'conj' && governor.relation === 'ccomp')) &&
    governor.tense !== 'future'
  ) {
    if (draft.condition === null) {
      draft.modality = 'planned';
      draft.tense = 'future';
    }
  }
  readConditional(draft, own);
}

/** "We will respond if attacked": neither is said to happen. */
function readConditional(draft: Draft, own: Auxiliaries): void {
  if (own.modal === null) return;
  if ((draft.modality === 'planned' || draft.modality === 'predicted') && draft.condition !== null)
    draft.modality = 'hypothetical';
}

function effectOfVerb(governor: Draft, draft: Draft, own: Auxiliaries): Effect | undefined {
  const infinitive = verbsWithInfinitive.get(governor.key) ?? verbsWithInfinitive.get(governor.lemma);
  const clause = verbsWithClause.get(governor.key) ?? verbsWithClause.get(governor.lemma);
  if (draft.relation === 'ccomp' && !own.infinitive) return clause ?? 'certain';
  return infinitive ?? clause ?? (own.infinitive ? 'planned' : 'implies');
}

function complement(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  const { tree } = reading;
  if (governor.kind === 'adjective') {
    complementOfAdjective(draft, governor, own);
    return;
  }
  if (governor.kind === 'noun') {
    adnominal(reading, draft, governor, own);
    return;
  }
  if (draft.relation === 'csubj') return;
  if (governor.lemma === 'have' && own.infinitive) {
    haveTo(reading, draft, governor, own);
    return;
  }
  const mark = caseOf(tree, draft.token, 'mark');
  if (draft.relation === 'ccomp' && (mark === 'if' || mark === 'whether')) {
    if (draft.modality === 'certain') draft.modality = 'possible';
    draft.markers.push(governor.token);
    return;
  }
  applyEffect(draft, effectOfComplement(draft, governor, own), governor, own);
}

function effectOfComplement(draft: Draft, governor: Draft, own: Auxiliaries): Effect {
  if (draft.relation === 'xcomp' && draft.kind !== 'verb') return 'implies';
  if (own.infinitive) {
    // "Is going to leave", "used to leave", "is set to leave".
    if (governor.lemma === 'go' && governor.aspect === 'progressive') return 'planned';
    if (governor.lemma === 'use' && !governor.passive) return 'implies';
    if (governor.lemma === 'set' && governor.passive) return 'planned';
  }
  const effect = effectOfVerb(governor, draft, own) ?? 'certain';
  // "Wants to pay", but "wants Germany to pay".
  if (effect === 'possible' && wantVerbs.has(governor.lemma) && draft.surface >= 0 && draft.surface !== governor.surface)
    return 'called_for';
  // "Is thought to have fled" tells of a belief, "is expected to flee" of the future.
  return effect === 'predicted' && own.perfect ? 'hedged' : effect;
}

/** "Has to leave" is called for, "had to leave" happened, "has yet to leave" did not. */
function haveTo(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  const yet = childrenOf(reading.tree, governor.token).find((child) => reading.tree.words[child]?.lemma === 'yet');
  const yetBelow = childrenOf(reading.tree, draft.token).find((child) => reading.tree.words[child]?.lemma === 'yet');
  const marker = yet ?? yetBelow;
  if (marker !== undefined) {
    draft.polarity = 'negative';
    draft.markers.push(marker);
    return;
  }
  if (
    (governor.tense === 'past' || governor.aspect === 'perfect') &&
    governor.modality === 'certain' &&
    governor.polarity === 'positive'
  )
    applyEffect(draft, 'implies', governor, own);
  else applyEffect(draft, 'called_for', governor, own);
}

function complementOfAdjective(draft: Draft, governor: Draft, own: Auxiliaries): void {
  if (unlikelyAdjectives.has(governor.lemma)) {
    draft.modality = 'predicted';
    draft.polarity = draft.polarity === 'positive' ? 'negative' : 'positive';
    draft.markers.push(governor.token);
    return;
  }
  let effect = adjectiveEffects.get(governor.lemma);
  if (effect === undefined) effect = own.infinitive && draft.relation === 'csubj' ? 'possible' : 'certain';
  // "He was able to leave": he left; "is able to": he may.
  if (governor.lemma === 'able' && governor.tense === 'past' && governor.modality === 'certain') effect = 'implies';
  if (effect === 'predicted' && own.perfect) effect = 'hedged';
  if (draft.relation !== 'csubj' && !own.infinitive && own.finite && effect === 'possible' && governor.lemma !== 'possible')
    effect = 'possible';
  applyEffect(draft, effect, governor, own);
}

function adnominal(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  const mark = caseOf(reading.tree, draft.token, 'mark');
  if (mark === null && draft.relation === 'acl') {
    // "A statement saying": as told; "missiles fired": happened, unless the noun itself is only planned.
    if (!own.finite && governor.modality !== 'certain' && draft.modality === 'certain') draft.modality = governor.modality;
    if (draft.tense === 'none') draft.tense = governor.tense;
    return;
  }
  // "No evidence that", "there is no plan to".
  const effect = nounsWithClause.get(governor.lemma) ?? (own.infinitive ? 'planned' : 'certain');
  applyEffect(draft, effect, governor, own);
}

/** "The first leader to visit", "one of the few to leave": they did. */
function isOrdinal(reading: Reading, draft: Draft): boolean {
  const { tree } = reading;
  const noun = tree.words[draft.token]?.head ?? -1;
  if (ordinalWords.has(tree.words[noun]?.lemma.toLowerCase() ?? '')) return true;
  return childrenOf(tree, noun).some(
    (child) => child < draft.token && ordinalWords.has(tree.words[child]?.lemma.toLowerCase() ?? ''),
  );
}

/** "Appealed to both sides to stop": parsers hang the infinitive on the noun that is to do it. */
function indirect(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  if (!own.infinitive || own.perfect) return;
  const noun = reading.tree.words[reading.tree.words[draft.token]?.head ?? -1];
  const effect = verbsWithInfinitive.get(governor.key) ?? verbsWithInfinitive.get(governor.lemma);
  const hangs = noun?.head === governor.token && (noun.deprel === 'obj' || noun.deprel === 'obl');
  if (hangs && (effect === 'called_for' || effect === 'predicted')) applyEffect(draft, effect, governor, own);
  else if (draft.modality === 'certain') purpose(draft);
}

function purpose(draft: Draft): void {
  draft.modality = 'planned';
  if (draft.tense === 'none') draft.tense = 'future';
}

function adverbial(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  const mark = caseOf(reading.tree, draft.token, 'mark') ?? caseOf(reading.tree, draft.token);
  const infinitiveEffect = verbsWithInfinitive.get(governor.key) ?? verbsWithInfinitive.get(governor.lemma);
  if (mark === 'from' || mark === 'into') {
    if (infinitiveEffect !== undefined) applyEffect(draft, mark === 'into' ? 'implies' : infinitiveEffect, governor, own);
    return;
  }
  if (mark === 'against') {
    // "Warned against attacking", "decided against leaving".
    draft.polarity = draft.polarity === 'positive' ? 'negative' : 'positive';
    if (draft.modality === 'certain') draft.modality = infinitiveEffect === 'planned' ? 'planned' : 'called_for';
    draft.markers.push(governor.token);
    return;
  }
  // "Committed itself to handing over", "succeeded in leaving".
  const gerund = !own.infinitive && !own.finite && (mark === 'to' || mark === 'in' || mark === 'on');
  if (gerund && infinitiveEffect !== undefined) {
    applyEffect(draft, infinitiveEffect, governor, own);
    return;
  }
  if (mark === 'of' && infinitiveEffect === 'hedged') {
    draft.markers.push(governor.token);
    return;
  }
  if (own.infinitive || mark === 'so that' || mark === 'in order') {
    // "Urged X to leave" may come as advcl.
    if (infinitiveEffect === 'called_for' && own.infinitive) applyEffect(draft, 'called_for', governor, own);
    else if (own.infinitive && meansVerbs.has(governor.lemma) && !governor.passive) applyEffect(draft, 'implies', governor, own);
    else if (own.infinitive && draft.modality === 'certain' && !own.perfect) purpose(draft);
    return;
  }
  if (own.finite) {
    // "Will leave when it arrives": still to come as well.
    const ahead = governor.modality === 'planned' || governor.modality === 'predicted';
    if (ahead && mark !== null && temporalMarks.has(mark) && draft.tense === 'present' && draft.modality === 'certain') {
      draft.modality = 'planned';
      draft.tense = 'future';
    }
    return;
  }
  // "Will meet Xi after arriving": a participle is as certain as its clause.
  if (draft.modality === 'certain' && governor.modality !== 'certain' && mark !== 'after' && mark !== 'since')
    draft.modality = governor.modality;
  if (draft.tense === 'none') draft.tense = governor.tense;
}

function coordinate(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  if (own.finite) {
    if (own.modal === null) return;
    return;
  }
  const xpos = reading.tree.words[draft.token]?.xpos;
  const bare = xpos === 'VB' || draft.kind !== 'verb';
  const participle = xpos === 'VBN' || xpos === 'VBG';
  if (!bare && !participle) return;
  if (childWith(reading.tree, draft.token, 'nsubj') >= 0 && draft.kind === 'verb' && bare === false && !draft.passive) return;
  if (draft.modality === 'certain') draft.modality = governor.modality;
  if (draft.tense === 'none') draft.tense = governor.tense;
  if (draft.aspect === 'simple') draft.aspect = governor.aspect;
  // "Did not sign or attend", but "did not sign and instead left" is rare for bare forms.
  const but = childrenOf(reading.tree, draft.token).some(
    (child) =>
      relationOf(reading.tree, child) === 'cc' && /^(but|yet)$/.test(reading.tree.words[child]?.lemma.toLowerCase() ?? ''),
  );
  if (governor.polarity === 'negative' && draft.polarity === 'positive' && !but) draft.polarity = 'negative';
  // "Will attend but not speak": the second has its own negation already.
  if (draft.condition === null) draft.condition = governor.condition;
}
