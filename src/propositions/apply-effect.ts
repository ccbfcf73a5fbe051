import type { Effect } from '../lang/index.ts';
import type { Modality } from '../model/index.ts';
import type { Draft } from './draft.ts';
import type { Auxiliaries } from './own-status.ts';

const weaker: ReadonlySet<Modality> = new Set(['planned', 'possible', 'called_for', 'predicted', 'hypothetical']);

/** Applies what the governing word says to the clause it governs. */
export function applyEffect(draft: Draft, effect: Effect, governor: Draft, own: Auxiliaries): void {
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
