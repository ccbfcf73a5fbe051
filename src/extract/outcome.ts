import type { Context, Doc, Proposition } from '../model/index.ts';

/** Status words shared by transfers and visits. */
export type Status = 'occurred' | 'ongoing' | 'planned' | 'possible' | 'called_for' | 'denied' | 'averted';

type Layers = 'propositions' | 'voices';

/**
 * Whether what the proposition tells happened; null where it is told as a mere supposition. Besides its own tense and mood the words
 * above it count: "cancelled a trip", "plans to sell", "refused to send", "accepted an invitation to visit".
 */
export function outcomeOf(doc: Doc<Layers>, context: Context, index: number): Status | null {
  const proposition = doc.propositions[index];
  if (proposition === undefined) return null;
  const { modality, tense, aspect, kind } = proposition;
  const above = governing(doc, context, proposition);
  if (above === 'averted') return 'averted';
  const denied = isDenied(doc, index);
  if (proposition.polarity === 'negative' || above === 'denied') {
    if (denied || modality === 'hypothetical' || modality === 'possible') return null;
    return 'denied';
  }
  if (denied) return 'denied';
  if (above === 'planned' || above === 'called_for' || above === 'possible') return above;
  // "intends to go ahead with the transfer": a noun stands as the verb above it does.
  if (above === 'carried' && modality === 'certain') return outcomeOf(doc, context, proposition.governor ?? index);
  switch (modality) {
    case 'planned':
    case 'predicted':
      return 'planned';
    case 'called_for':
      return 'called_for';
    case 'possible':
      return 'possible';
    case 'hypothetical':
      return proposition.condition === null ? null : 'possible';
    case 'certain':
      if (tense === 'future') return 'planned';
      return tense === 'present' && aspect !== 'perfect' && kind === 'verb' ? 'ongoing' : 'occurred';
  }
}

/** What the word above gives: a status, "carried" where a noun stands as its verb does, or null. */
function governing(doc: Doc<Layers>, context: Context, proposition: Proposition): Status | 'carried' | null {
  const light = proposition.light === null ? null : statusWord(context, proposition.light.lemma);
  if (light !== null) return light;
  const above = proposition.governor === null ? undefined : doc.propositions[proposition.governor];
  if (above === undefined || !/^(?:xcomp|noun|acl|ccomp)$/.test(proposition.relation ?? '')) return null; // "acl", not "advcl"
  const lemma = above.lemma.toLowerCase();
  const word = statusWord(
    context,
    above.particle === null || lemma.endsWith(above.particle) ? lemma : `${lemma} ${above.particle}`,
  );
  const isObject =
    proposition.relation !== 'noun' || above.args.some(({ role, head }) => role === 'object' && head === proposition.token);
  if (word !== null && isObject && proposition.relation !== 'ccomp') return word;
  if (proposition.kind !== 'noun' || above.kind !== 'verb') return null;
  return above.modality !== 'certain' || above.tense === 'future' || above.polarity === 'negative' ? 'carried' : null;
}

function statusWord(context: Context, lemma: string): Status | null {
  const governors = context.language.events?.governors ?? {};
  for (const status of ['averted', 'called_for', 'planned', 'possible', 'denied'] as const) {
    const words = governors[status];
    if (words?.includes(lemma) === true) return status;
  }
  return null;
}

/** Whether the innermost voice denies it: "the army denied selling the guns". */
function isDenied(doc: Doc<Layers>, index: number): boolean {
  const voice = doc.voices.ofProposition[index] ?? null;
  return voice !== null && doc.voices.attributions[voice]?.polarity === 'denies';
}
