import { visitWords } from '../../lang/index.ts';
import type { Proposition, Span } from '../../model/index.ts';
import { spanOf, trimmed } from '../clause.ts';
import { entitiesAt, entityOf, filledSlot, lemmaAt, type Scene } from '../scene.ts';

const vehicles: ReadonlySet<string> = new Set(visitWords.vehicles);
const attending: ReadonlySet<string> = new Set(visitWords.attending);
const entourages: ReadonlySet<string> = new Set(visitWords.entourages);
const aboard: ReadonlySet<string> = new Set(['aboard', 'by', 'on', 'in', 'compound']);

/** "aboard his armoured train", "by plane": the vehicle with what describes it. */
export function meansOf(scene: Scene, proposition: Proposition): Span | null {
  for (const argument of proposition.args) {
    if (!vehicles.has(lemmaAt(scene, argument.head)) || !aboard.has(argument.preposition ?? '')) continue;
    return vehicleAt(scene, argument.head);
  }
  return null;
}

/** A vehicle with the adjectives and nouns before it: "armoured train". */
export function vehicleAt(scene: Scene, head: number): Span {
  let first = head;
  while (
    first > 0 &&
    /^(?:ADJ|NOUN|VERB)$/.test(scene.doc.words[first - 1]?.upos ?? '') &&
    scene.doc.words[first - 1]?.head === head
  )
    first--; // "ADJ"; not "DET"
  return trimmed(scene.doc.text, spanOf(scene.doc, first, head + 1));
}

/** What it is for: an occasion among the arguments, or attended in a clause below or beside. */
export function occasionOf(scene: Scene, index: number): number | null {
  const proposition = scene.doc.propositions[index];
  if (proposition === undefined) return null;
  const isOccasion = (entity: number): boolean => entityOf(scene, entity)?.kind === 'occasion';
  const own = proposition.args.flatMap((argument) => argument.entities).find(isOccasion);
  if (own !== undefined) return own;
  const near = [...(scene.governed[index] ?? []), ...(proposition.governor === null ? [] : [proposition.governor])];
  for (const at of near) {
    const other = scene.doc.propositions[at];
    if (other === undefined || other.sentence !== proposition.sentence) continue;
    const slots = attending.has(other.lemma)
      ? ['object']
      : other.light !== null && attending.has(other.light.lemma)
        ? ['of', 'subject']
        : [];
    const occasion = filledSlot(other, slots)
      .flatMap((argument) => [...argument.entities, ...entitiesAt(scene, argument.head)])
      .find(isOccasion);
    if (occasion !== undefined) return occasion;
  }
  return null;
}

/** Who goes along: "accompanied by X" nearby, "together with X", and wherever the article speaks of the traveller's entourage. */
export function delegationOf(scene: Scene, index: number, traveller: number): readonly number[] {
  const proposition = scene.doc.propositions[index];
  if (proposition === undefined) return [];
  const out = new Set<number>();
  const take = (head: number, entities: readonly number[]): void => {
    for (const entity of entities.length > 0 ? entities : entitiesAt(scene, head))
      if (entity !== traveller && isCompanion(scene, entity)) out.add(entity);
  };
  for (const at of scene.companions.get(traveller) ?? []) {
    const other = scene.doc.propositions[at];
    if (other === undefined) continue;
    const near = other.sentence >= proposition.sentence && other.sentence <= proposition.sentence + 3;
    if (near && /^(?:accompany|join|flank)$/.test(other.lemma)) {
      // "accompany"; not "company"
      if (!other.args.some(({ role, entities }) => role === 'object' && entities.includes(traveller))) continue;
      for (const argument of filledSlot(other, ['subject'])) take(argument.head, argument.entities);
    } else if (
      near &&
      other.lemma === 'bring' &&
      other.args.some(({ role, entities }) => role === 'subject' && entities.includes(traveller))
    ) {
      if (other.args.some(({ preposition }) => preposition === 'with' || preposition === 'along'))
        for (const argument of filledSlot(other, ['object'])) take(argument.head, argument.entities);
    } else if (entourages.has(other.lemma) && other.args.some(({ entities }) => entities.includes(traveller))) {
      for (const argument of filledSlot(other, ['include', 'including', 'of', 'with', 'led by']))
        take(argument.head, argument.entities);
    }
  }
  // "Arrived with his son", but "arrived for talks with the king".
  const isOwn = (head: number): boolean => {
    const first = scene.tree.leftmost[head] ?? head;
    const before = scene.doc.words[first - 1];
    return before?.upos !== 'NOUN' || (scene.covering[first - 1] ?? -1) >= 0;
  };
  for (const slot of ['alongside', 'together with', 'along with', 'with', 'among'])
    for (const argument of proposition.args.filter(({ preposition, head }) => preposition === slot && isOwn(head)))
      take(argument.head, argument.entities);
  return [...out];
}

function isCompanion(scene: Scene, entity: number): boolean {
  const item = entityOf(scene, entity);
  return item?.kind === 'person' || (item?.kind === 'group' && item.members.length === 0 && item.sector === 'GOV');
}
