import type { Argument, Doc } from '../../model/index.ts';
import { conjunctsOf } from '../../syntax/index.ts';
import { entityAt, entityOf, modifiersOf, type Scene, stateByCode } from '../scene.ts';

/** Places and states that arguments name, each conjunct for itself; "Pyongyang airport" is in Pyongyang. */
export function goalsOf(scene: Scene, args: readonly Argument[]): readonly number[] {
  const found = new Set<number>();
  for (const argument of args) {
    const whole = argument.entities.filter((entity) => isGoal(scene, entity));
    for (const entity of whole) found.add(entity);
    if (argument.entities.length > 0 && whole.length === 0 && !isFacility(scene, argument.entities[0] ?? -1)) continue;
    if (whole.length > 0) continue;
    for (const head of conjunctsOf(scene.tree, argument.head)) {
      const own = entityAt(scene, head);
      const inner = own !== null && isGoal(scene, own) ? [own] : modifiersOf(scene, head).map((token) => entityAt(scene, token));
      for (const entity of inner) if (entity !== null && isGoal(scene, entity)) found.add(entity);
    }
  }
  return [...found].flatMap((entity) => {
    const members = entityOf(scene, entity)?.members ?? [];
    return members.length > 0 ? members.filter((member) => isGoal(scene, member)) : [entity];
  });
}

function isGoal(scene: Scene, entity: number): boolean {
  const kind = entityOf(scene, entity)?.kind;
  return kind === 'state' || kind === 'place';
}

function isFacility(scene: Scene, entity: number): boolean {
  return entityOf(scene, entity)?.kind === 'facility';
}

/** Code of the state that an entity is, lies in, or belongs to; null where unknown. */
export function codeOf(scene: Scene, doc: Doc<'places'>, entity: number): string | null {
  const item = entityOf(scene, entity);
  if (item === undefined) return null;
  if (item.link.iso3 !== null) return item.link.iso3;
  if (item.state !== null) return entityOf(scene, item.state)?.link.iso3 ?? null;
  return placeCodes(doc).get(entity) ?? null;
}

const codes = new WeakMap<object, ReadonlyMap<number, string>>();

function placeCodes({ places }: Doc<'places'>): ReadonlyMap<number, string> {
  let known = codes.get(places);
  if (known === undefined) {
    known = new Map(places.flatMap(({ entity, link }) => (link.iso3 === null ? [] : [[entity, link.iso3] as const])));
    codes.set(places, known);
  }
  return known;
}

/** The state a destination is or lies in, as an entity of the document. */
export function hostState(scene: Scene, entity: number, iso3: string | null): number | null {
  return entityOf(scene, entity)?.kind === 'state' ? entity : stateByCode(scene, iso3);
}
