import type { Argument, Doc, Frame, Proposition } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { deprelAt, entitiesAt, entityOf, lemmaAt, phrasesBelow, prepositionOf, type Scene, stateByCode } from '../scene.ts';
import { codeOf, goalsOf, hostState } from './places.ts';

/** Where a journey goes, and the argument that says so; null where it follows from the host or the way home. */
export interface Destination {
  readonly goal: number;
  readonly argument: Argument | null;
}

/** Matches "fly back" and "return"; not "fly". */
export const comingBack: RegExp = /^(?:return|(?:fly|come|head|get) back)$/;

/** "Flew back from St Vincent": to the state of the traveller. */
export function homeOf(scene: Scene, traveller: number, home: string | null): readonly Destination[] {
  const state = stateByCode(scene, home) ?? entityOf(scene, traveller)?.state ?? null;
  return state === null ? [] : [{ goal: state, argument: null }];
}

/** Coming home is a journey, and so is going to a region or town of the own state; "visited a school" and "went to the capital" are none. */
export function isHomeJourney(scene: Scene, goal: number, frame: Frame): boolean {
  if (/^(?:return|arrive|land|fly back|come back|head back)$/.test(frame.lemma)) return true; // "return"; not "visit"
  const place = entityOf(scene, goal);
  if (place?.kind !== 'place' || place.link.by === 'capital' || frame.type !== 'journey') return false;
  return /^(?:travel|tour|fly|visit|trip|journey)$/.test(frame.lemma); // "visit"; not "enter"
}

/** The places and states a clause names as its goal; for a reception without a place the state of the host. */
export function destinationsOf(
  scene: Scene,
  doc: Doc<'places'>,
  proposition: Proposition,
  frame: Frame,
  hosts: readonly number[],
): readonly Destination[] {
  for (const slot of frame.recipient ?? []) {
    const args = proposition.args.filter(({ role, preposition }) => role === slot || preposition === slot);
    const goals = args.flatMap((argument) =>
      [...new Set([...goalsOf(scene, [argument]), ...furtherGoals(scene, argument.head, slot, 0)])].map((goal) => ({
        goal,
        argument,
      })),
    );
    if (goals.length > 0) return goals;
    // "attended a summit in Tehran", "a visit by Xi to Serbia": the phrase may hang on another argument.
    const nested = proposition.args.flatMap((argument) =>
      (argument.role === 'object' || argument.role === 'subject') && !argument.shared
        ? phrasesInside(scene, argument.head, slot).flatMap((head) => entitiesAt(scene, head).map((goal) => ({ goal, argument })))
        : [],
    );
    const placed = [...nested, ...besideState(scene, proposition, slot)].filter(({ goal }) => isPlace(scene, goal));
    if (placed.length > 0) return placed;
  }
  const around = placeAround(scene, proposition, frame);
  if (around.length > 0) return around;
  const first = stopsOf(scene, proposition);
  if (first.length > 0) return first;
  const above = placeAbove(scene, proposition).filter((entity) => isPlace(scene, entity));
  if (above.length > 0) return above.map((goal) => ({ goal, argument: null }));
  if (frame.type !== 'reception') return [];
  for (const host of hosts) {
    const state =
      entityOf(scene, host)?.kind === 'state'
        ? host
        : (entityOf(scene, host)?.state ?? hostState(scene, host, codeOf(scene, doc, host)));
    if (state !== null) return [{ goal: state, argument: null }];
  }
  return [];
}

/** "Arrived unannounced in Sanaa": the phrase may hang on the word that tells how. */
function besideState(scene: Scene, proposition: Proposition, slot: string): readonly Destination[] {
  if (slot === 'object') return [];
  return proposition.args.flatMap((argument) => {
    const inner =
      argument.role === 'complement' && argument.proposition !== null ? scene.doc.propositions[argument.proposition] : null;
    if (inner?.kind !== 'adjective') return [];
    return inner.args
      .filter(({ preposition }) => preposition === slot)
      .flatMap((place) => goalsOf(scene, [place]).map((goal) => ({ goal, argument: place })));
  });
}

/** "To Ankara, then to Dubai, and last week to Beijing": phrases that hang on the one before. */
function furtherGoals(scene: Scene, head: number, slot: string, depth: number): readonly number[] {
  if (depth > 3 || slot === 'object') return [];
  return childrenOf(scene.tree, head).flatMap((child) => {
    if (child < head || !/^(?:conj|nmod|obl)$/.test(deprelAt(scene, child))) return []; // "conj"; not "acl"
    const own = prepositionOf(scene, child) === slot ? entitiesAt(scene, child).filter((entity) => isPlace(scene, entity)) : [];
    return [...own, ...furtherGoals(scene, child, slot, depth + 1)];
  });
}

/** "Left Beijing after a three-day visit", "held talks in Minsk during a visit": the place stands with the verb. */
function placeAround(scene: Scene, proposition: Proposition, frame: Frame): readonly Destination[] {
  if (frame.lemma === 'leave') {
    const isVisit = proposition.args.some(
      ({ head, preposition }) => preposition !== null && /^(?:visit|trip|tour|stay)$/.test(lemmaAt(scene, head)),
    ); // "visit"; not "visitor"
    return isVisit ? placesIn(scene, proposition, 'object') : [];
  }
  if (proposition.kind !== 'noun' || proposition.governor === null) return [];
  const above = scene.doc.propositions[proposition.governor];
  const own = above?.args.find(({ head }) => head === proposition.token);
  return above !== undefined && (own?.preposition === 'during' || own?.preposition === 'on') ? placesIn(scene, above, 'in') : [];
}

function placesIn(scene: Scene, proposition: Proposition, slot: string): readonly Destination[] {
  return proposition.args
    .filter(({ role, preposition }) => role === slot || preposition === slot)
    .flatMap((argument) => goalsOf(scene, [argument]).map((goal) => ({ goal, argument })));
}

/** "Will visit the countries of the region, beginning with Chad and Togo". */
function stopsOf(scene: Scene, proposition: Proposition): readonly Destination[] {
  const index = scene.propositionAt[proposition.token] ?? -1;
  return (scene.governed[index] ?? []).flatMap((at) => {
    const below = scene.doc.propositions[at];
    if (below === undefined || !/^(?:begin|start|include)$/.test(below.lemma)) return []; // "begin"; not "beget"
    return below.args
      .filter(({ role, preposition }) => role === 'object' || preposition === 'with' || preposition === 'in')
      .flatMap((argument) => goalsOf(scene, [argument]).map((goal) => ({ goal, argument })));
  });
}

function isPlace(scene: Scene, entity: number): boolean {
  return /^(?:state|place)$/.test(entityOf(scene, entity)?.kind ?? ''); // "place"; not "person"
}

/** Heads of phrases with a preposition anywhere below a word: "sent [ruler Abubakar [to Niamey]]". */
function phrasesInside(scene: Scene, head: number, preposition: string): readonly number[] {
  const found: number[] = [];
  // A place may hang anywhere in it, but where it happened on the thing itself: "a summit in Tehran".
  if (preposition !== 'to') return phrasesBelow(scene, head, new Set([preposition]));
  const last = Math.min(scene.tree.rightmost[head] ?? head, head + 20);
  for (let token = head + 1; token <= last; token++) {
    if (deprelAt(scene, token).startsWith('nmod') && prepositionOf(scene, token) === preposition) found.push(token);
  }
  return found;
}

/** "Stopped in Paris, where he attended a summit": the place the relative clause hangs on. */
function placeAbove(scene: Scene, proposition: Proposition): readonly number[] {
  if (proposition.relation !== 'relcl') return [];
  const isWhere = childrenOf(scene.tree, proposition.token).some((child) => lemmaAt(scene, child) === 'where');
  const head = scene.doc.words[proposition.token]?.head ?? -1;
  return isWhere && head >= 0 ? entitiesAt(scene, head) : [];
}
