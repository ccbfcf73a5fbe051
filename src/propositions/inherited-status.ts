import {
  adjectiveEffects,
  attendingVerbs,
  type Effect,
  nounsWithClause,
  unlikelyAdjectives,
  verbsWithClause,
  verbsWithInfinitive,
  verbsWithNoun,
} from '../lang/index.ts';
import type { Modality } from '../model/index.ts';
import { caseOf, childrenOf, childWith, negationOf, relationOf } from '../syntax/index.ts';
import type { Draft, Reading } from './draft.ts';
import { type Auxiliaries, conditionMarkOf } from './own-status.ts';

/** Adds what the predicate above says of this one: "failed to leave" did not leave. The governor must be done. */
export function inheritStatus(reading: Reading, draft: Draft, own: Auxiliaries): void {
  if (draft.kind === 'noun' && draft.copula < 0) inheritNoun(reading, draft);
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
    readConditional(reading, draft, own);
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
    (draft.relation === 'ccomp' || draft.relation === 'acl') &&
    governor.tense !== 'future'
  ) {
    if (!hasCondition(reading, draft)) {
      draft.modality = 'planned';
      draft.tense = 'future';
    }
  }
  readConditional(reading, draft, own);
}

function hasCondition(reading: Reading, draft: Draft): boolean {
  for (const child of childrenOf(reading.tree, draft.token)) {
    if (relationOf(reading.tree, child) === 'advcl' && conditionMarkOf(reading.tree, child) >= 0) return true;
  }
  return false;
}

/** "We will respond if attacked": neither is said to happen. */
function readConditional(reading: Reading, draft: Draft, own: Auxiliaries): void {
  if (own.modal === null) return;
  if ((draft.modality === 'planned' || draft.modality === 'predicted') && hasCondition(reading, draft))
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
  apply(draft, effectOfComplement(draft, governor, own), governor, own);
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
  if (effect === 'possible' && wants.has(governor.lemma) && draft.surface >= 0 && draft.surface !== governor.surface)
    return 'called_for';
  // "Is thought to have fled" tells of a belief, "is expected to flee" of the future.
  return effect === 'predicted' && own.perfect ? 'hedged' : effect;
}

const wants: ReadonlySet<string> = new Set(['want', 'like', 'need', 'prefer', 'wish', 'seek']);

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
  if (governor.tense === 'past' && governor.modality === 'certain' && governor.polarity === 'positive')
    apply(draft, 'implies', governor, own);
  else apply(draft, 'called_for', governor, own);
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
  apply(draft, effect, governor, own);
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
  apply(draft, effect, governor, own);
}

const ordinals: ReadonlySet<string> = new Set(
  'first second third last only latest next final one few oldest youngest sole fourth fifth largest biggest'.split(' '),
);

/** "The first leader to visit", "one of the few to leave": they did. */
function isOrdinal(reading: Reading, draft: Draft): boolean {
  const { tree } = reading;
  const noun = tree.words[draft.token]?.head ?? -1;
  if (ordinals.has(tree.words[noun]?.lemma.toLowerCase() ?? '')) return true;
  return childrenOf(tree, noun).some(
    (child) => child < draft.token && ordinals.has(tree.words[child]?.lemma.toLowerCase() ?? ''),
  );
}

/** "Appealed to both sides to stop": parsers hang the infinitive on the noun that is to do it. */
function indirect(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  if (!own.infinitive || own.perfect) return;
  const noun = reading.tree.words[reading.tree.words[draft.token]?.head ?? -1];
  const effect = verbsWithInfinitive.get(governor.key) ?? verbsWithInfinitive.get(governor.lemma);
  const hangs = noun?.head === governor.token && (noun.deprel === 'obj' || noun.deprel === 'obl');
  if (hangs && (effect === 'called_for' || effect === 'predicted')) apply(draft, effect, governor, own);
  else if (draft.modality === 'certain') purpose(draft);
}

function purpose(draft: Draft): void {
  draft.modality = 'planned';
  if (draft.tense === 'none') draft.tense = 'future';
}

const untilThen: ReadonlySet<string> = new Set(['when', 'before', 'after', 'until', 'once', 'as soon as', 'till', 'while']);

function adverbial(reading: Reading, draft: Draft, governor: Draft, own: Auxiliaries): void {
  const mark = caseOf(reading.tree, draft.token, 'mark') ?? caseOf(reading.tree, draft.token);
  const infinitiveEffect = verbsWithInfinitive.get(governor.key) ?? verbsWithInfinitive.get(governor.lemma);
  if (mark === 'from' || mark === 'into') {
    if (infinitiveEffect !== undefined) apply(draft, mark === 'into' ? 'implies' : infinitiveEffect, governor, own);
    return;
  }
  if (mark === 'of' && infinitiveEffect === 'hedged') {
    draft.markers.push(governor.token);
    return;
  }
  if (own.infinitive || mark === 'so that' || mark === 'in order') {
    // "Urged X to leave" may come as advcl.
    if (infinitiveEffect === 'called_for' && own.infinitive) apply(draft, 'called_for', governor, own);
    else if (own.infinitive && draft.modality === 'certain' && !own.perfect) purpose(draft);
    return;
  }
  if (own.finite) {
    // "Will leave when it arrives": still to come as well.
    const ahead = governor.modality === 'planned' || governor.modality === 'predicted';
    if (ahead && mark !== null && untilThen.has(mark) && draft.tense === 'present' && draft.modality === 'certain') {
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

const weaker: ReadonlySet<Modality> = new Set(['planned', 'possible', 'called_for', 'predicted', 'hypothetical']);

/** Applies what the governing word says to the draft. */
function apply(draft: Draft, effect: Effect, governor: Draft, own: Auxiliaries): void {
  const negative = governor.polarity === 'negative';
  if (effect === 'certain') {
    if (draft.tense === 'none') draft.tense = governor.tense;
    return;
  }
  if (effect === 'hedged') {
    draft.markers.push(governor.token);
    if (negative && draft.polarity === 'positive') draft.polarity = 'negative';
    if (draft.tense === 'none') draft.tense = own.infinitive ? 'present' : governor.tense;
    if (governor.modality !== 'certain' && draft.relation === 'xcomp' && draft.modality === 'certain')
      draft.modality = governor.modality;
    return;
  }
  if (effect === 'implies' || effect === 'reverses' || effect === 'prevents') {
    if (draft.modality === 'certain') draft.modality = governor.modality;
    if (draft.tense === 'none') draft.tense = governor.tense;
    if (effect === 'implies') {
      if (negative) flip(draft);
      if (governor.modality !== 'certain' || negative) draft.markers.push(...governor.markers);
      return;
    }
    draft.markers.push(governor.token);
    if (!negative) flip(draft);
    else if (effect === 'prevents') draft.modality = 'possible';
    return;
  }
  // "Asked for more than it has received": what is over is no wish.
  if (
    own.finite &&
    own.modal === null &&
    (draft.tense === 'past' || own.perfect) &&
    (effect === 'called_for' || effect === 'planned')
  )
    return;
  draft.markers.push(governor.token);
  if (weaker.has(effect) && (draft.modality === 'certain' || draft.modality === 'planned' || draft.modality === 'hypothetical')) {
    draft.modality = governor.modality === 'hypothetical' && effect !== 'called_for' ? 'hypothetical' : effect;
  }
  if (draft.tense === 'none' || draft.tense === 'present')
    draft.tense = own.perfect ? 'past' : own.finite ? draft.tense : 'future';
  if (negative && effect !== 'called_for') flip(draft);
}

function flip(draft: Draft): void {
  draft.polarity = draft.polarity === 'positive' ? 'negative' : 'positive';
}

function inheritNoun(reading: Reading, draft: Draft): void {
  const { tree } = reading;
  const light = draft.light;
  if (light !== null) {
    fromLight(draft, light);
    return;
  }
  const governor = draft.governor;
  if (governor === null) return;
  const head = tree.words[draft.token]?.head ?? -1;
  const deprel = tree.words[draft.token]?.deprel ?? '';
  if (head !== governor.token) {
    return;
  }
  if (deprel === 'conj' && governor.kind === 'noun') {
    if (draft.modality === 'certain') draft.modality = governor.modality;
    if (draft.tense === 'none') draft.tense = governor.tense;
    if (governor.polarity === 'negative' && draft.polarity === 'positive') draft.polarity = 'negative';
    return;
  }
  if (governor.kind === 'noun') {
    const preposition = caseOf(tree, draft.token);
    const effect = nounsWithClause.get(governor.lemma);
    if (
      effect !== undefined &&
      (preposition === 'of' || ((preposition === 'for' || preposition === 'to') && !isKnown(reading, draft)))
    )
      applyToNoun(reading, draft, effect, governor);
    return;
  }
  const subject = deprel === 'nsubj' && !governor.passive;
  if (governor.kind === 'adjective') {
    if (!subject) {
      // "Afraid of an attack", "ready for talks".
      const effect = adjectiveEffects.get(governor.lemma);
      if (deprel === 'obl' && effect !== undefined && effect !== 'implies' && !isKnown(reading, draft))
        applyToNoun(reading, draft, effect, governor);
      return;
    }
    if (unlikelyAdjectives.has(governor.lemma)) {
      draft.modality = 'predicted';
      draft.polarity = 'negative';
      draft.markers.push(governor.token);
    } else {
      const effect = adjectiveEffects.get(governor.lemma);
      if (effect !== undefined) applyToNoun(reading, draft, effect, governor);
    }
    return;
  }
  if (subject) {
    const happens = begins.has(governor.lemma);
    if (happens) applyToNoun(reading, draft, 'implies', governor);
    else if (
      !isKnown(reading, draft) &&
      (governor.modality === 'hypothetical' || governor.modality === 'possible') &&
      draft.modality === 'certain'
    ) {
      draft.modality = 'hypothetical';
      draft.markers.push(...governor.markers);
    }
    return;
  }
  const isObject = deprel === 'obj' || (deprel === 'nsubj:pass' && governor.passive);
  const preposition = isObject ? null : caseOf(tree, draft.token);
  const key = preposition === null ? governor.key : `${governor.lemma} ${preposition}`;
  const effect = verbsWithNoun.get(key) ?? (isObject ? verbsWithNoun.get(governor.lemma) : undefined);
  if (isObject && attendingVerbs.has(governor.key)) {
    if (governor.modality === 'planned' || governor.modality === 'predicted') draft.modality = governor.modality;
    return;
  }
  // "Rejected talks" had none; "rejected the agreement" says nothing of how it came about.
  if ((effect === 'prevents' || effect === 'possible') && isKnown(reading, draft)) return;
  if (effect === 'planned' && documents.has(draft.lemma) && (isKnown(reading, draft) || governor.passive)) return;
  if (effect !== undefined && (isObject || preposition !== null)) applyToNoun(reading, draft, effect, governor);
}

const begins: ReadonlySet<string> = new Set(
  'begin start open resume continue conclude end finish follow come proceed last erupt occur happen intensify escalate fail collapse stall'.split(
    ' ',
  ),
);
/** Whether the noun phrase speaks of something known: "the agreement", "Russia's offer", "an agreement reached in Cairo". */
function isKnown(reading: Reading, draft: Draft): boolean {
  const { tree } = reading;
  for (const child of childrenOf(tree, draft.token)) {
    const relation = tree.words[child]?.deprel ?? '';
    if (relation === 'nmod:poss' || relation === 'acl' || relation === 'acl:relcl') return true;
    if (relation === 'det' && definiteness.has(tree.words[child]?.lemma.toLowerCase() ?? '')) return true;
  }
  return false;
}

const documents: ReadonlySet<string> = new Set(
  'deal agreement accord treaty pact memorandum plan proposal statement resolution decision request offer'.split(' '),
);

const definiteness: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both']);

function fromLight(draft: Draft, light: Draft): void {
  if (draft.modality === 'certain') draft.modality = light.modality;
  draft.tense = light.tense;
  draft.aspect = light.aspect;
  if (light.polarity === 'negative') draft.polarity = 'negative';
  draft.condition = light.condition;
  for (const marker of light.markers) if (!draft.markers.includes(marker)) draft.markers.push(marker);
}

function applyToNoun(reading: Reading, draft: Draft, effect: Effect, governor: Draft): void {
  const negative = governor.polarity === 'negative' || negationOf(reading.tree, governor.token) >= 0;
  if (draft.tense === 'none' && (effect === 'implies' || effect === 'reverses' || effect === 'prevents'))
    draft.tense = governor.tense;
  if (effect === 'certain' || effect === 'hedged') {
    if (effect === 'hedged') draft.markers.push(governor.token);
    return;
  }
  if (effect === 'implies') {
    if (draft.modality === 'certain') draft.modality = governor.modality;
    if (negative && draft.polarity === 'positive') draft.polarity = 'negative';
    if (governor.modality !== 'certain' || negative) draft.markers.push(...governor.markers);
    return;
  }
  draft.markers.push(governor.token);
  if (effect === 'reverses' || effect === 'prevents') {
    if (draft.modality === 'certain') draft.modality = governor.modality;
    if (!negative) draft.polarity = draft.polarity === 'positive' ? 'negative' : 'positive';
    return;
  }
  if (draft.modality === 'certain') draft.modality = governor.modality === 'hypothetical' ? 'hypothetical' : effect;
  if (draft.tense === 'none') draft.tense = 'future';
  if (negative && effect !== 'called_for') draft.polarity = 'negative';
}
