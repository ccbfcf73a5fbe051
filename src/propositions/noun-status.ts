import {
  adjectiveEffects,
  attendingVerbs,
  definiteDeterminers,
  documentNouns,
  type Effect,
  nounsWithClause,
  occurringVerbs,
  unlikelyAdjectives,
  verbsWithNoun,
} from '../lang/index.ts';
import { caseOf, childrenOf, negationOf } from '../syntax/index.ts';
import type { Draft, Reading } from './draft.ts';

/** Adds what the words around an event noun say of it: "called off the talks", "a threat of war", "held talks". */
export function inheritNounStatus(reading: Reading, draft: Draft): void {
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
    const happens = occurringVerbs.has(governor.lemma);
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
  if (effect === 'planned' && documentNouns.has(draft.lemma) && (isKnown(reading, draft) || governor.passive)) return;
  if (effect !== undefined && (isObject || preposition !== null)) applyToNoun(reading, draft, effect, governor);
}

/** Whether the noun phrase speaks of something known: "the agreement", "Russia's offer", "an agreement reached in Cairo". */
function isKnown(reading: Reading, draft: Draft): boolean {
  const { tree } = reading;
  for (const child of childrenOf(tree, draft.token)) {
    const relation = tree.words[child]?.deprel ?? '';
    if (relation === 'nmod:poss' || relation === 'acl' || relation === 'acl:relcl') return true;
    if (relation === 'det' && definiteDeterminers.has(tree.words[child]?.lemma.toLowerCase() ?? '')) return true;
  }
  return false;
}

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
