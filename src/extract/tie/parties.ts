import { conjunctsOf } from '../../syntax/index.ts';
import { deprelAt, entityAt, entityOf, lemmaAt, modifiersOf, type Scene, stateByCode } from '../scene.ts';

const kinds: ReadonlySet<string> = new Set(['state', 'government', 'organization', 'person', 'group']);

/** Whether ties are told of the entity: a named party, one that belongs to a state, or a collective of such. */
export function isParty(scene: Scene, entity: number): boolean {
  const item = entityOf(scene, entity);
  if (item === undefined) return false;
  if (item.kind === 'place') return item.link.by === 'capital' || item.link.by === 'region';
  if (!kinds.has(item.kind)) return false;
  return (
    item.link.iso3 !== null ||
    item.link.kb !== null ||
    item.members.length > 0 ||
    scene.named.has(entity) ||
    item.kind === 'group'
  );
}

/** The party behind an entity: its members for a collective, its state for a capital. */
export function partiesOf(scene: Scene, entity: number): readonly number[] {
  const item = entityOf(scene, entity);
  if (item === undefined || !isParty(scene, entity)) return [];
  if (item.members.length > 0) return item.members.filter((member) => isParty(scene, member));
  if (item.kind === 'place' && item.link.by === 'capital') return [stateByCode(scene, item.link.iso3) ?? entity];
  return [entity];
}

/** Parties that a word and what is coordinated with it name. */
export function partiesAt(scene: Scene, head: number): readonly number[] {
  const found = new Set<number>();
  for (const one of conjunctsOf(scene.tree, head)) {
    const entity = entityAt(scene, one);
    if (entity !== null) for (const party of partiesOf(scene, entity)) found.add(party);
  }
  return [...found];
}

/** States that describe a thing: "Russia" of "Russian gas", "imports from Russia" aside. */
export function statesBefore(scene: Scene, head: number): readonly number[] {
  const found = new Set<number>();
  for (const token of modifiersOf(scene, head)) {
    const entity = entityAt(scene, token);
    if (entity !== null && entityOf(scene, entity)?.kind === 'state') found.add(entity);
  }
  return [...found];
}

/** Owners of a noun: its possessor and the names before it ("Russia's", "its", "American", "NATO"). */
export function ownersOf(scene: Scene, noun: number): readonly number[] {
  const found = new Set<number>();
  for (const token of modifiersOf(scene, noun)) {
    const relation = deprelAt(scene, token);
    for (const one of relation === 'nmod:poss' ? conjunctsOf(scene.tree, token) : [token]) {
      const entity = entityAt(scene, one);
      // "the Vatican's only European ally": where it is, not whose.
      if (entity !== null && relation !== 'nmod:poss' && entityOf(scene, entity)?.kind === 'place') continue;
      if (entity !== null && lemmaAt(scene, one) !== 'our') for (const party of partiesOf(scene, entity)) found.add(party);
    }
  }
  return [...found];
}

/** The possessors of a word: "its" of "its arch-foe Iran". */
export function possessorsOf(scene: Scene, head: number): readonly number[] {
  return modifiersOf(scene, head)
    .filter((token) => deprelAt(scene, token) === 'nmod:poss')
    .flatMap((token) => partiesAt(scene, token));
}
