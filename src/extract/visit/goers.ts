import { visitWords } from '../../lang/index.ts';
import type { Argument, Context, Frame, Proposition, Span } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { framesFor } from '../frame-table.ts';
import { deprelAt, entityAt, entityOf, filledSlot, lemmaAt, modifiersOf, phrasesBelow, type Scene } from '../scene.ts';
import { vehicleAt } from './circumstances.ts';
import { bearerOf, isEnvoy } from './travellers.ts';

const vehicles: ReadonlySet<string> = new Set(visitWords.vehicles);
const owning: ReadonlySet<string> = new Set(visitWords.owning);
const settings: ReadonlySet<string> = new Set(visitWords.settings);
const of: ReadonlySet<string> = new Set(['of']);

/** Who goes, by one clause. */
export interface Travellers {
  readonly travellers: readonly number[];
  /** The vehicle, where it is the one said to come. */
  readonly vehicle: Span | null;
}

/** Those who travel: in the slots of the frame, in the vehicle that comes, or above the noun of the journey. */
export function travellersOf(scene: Scene, context: Context, index: number, frame: Frame): Travellers {
  const proposition = scene.doc.propositions[index] as Proposition;
  const suits = (entities: readonly number[]): number[] => [
    ...new Set(
      entities
        .filter((entity) => isEnvoy(scene, entity))
        .flatMap((entity) => {
          const members = entityOf(scene, entity)?.members ?? [];
          return members.length > 0 ? members : [bearerOf(scene, entity)];
        }),
    ),
  ];
  for (const slot of frame.actor ?? []) {
    const args = proposition.args.filter(({ role, preposition }) => role === slot || preposition === slot);
    // A subject borrowed from behind the verb, or one that is an act, is a slip of the parser: the name before the verb goes.
    const slipped = slot === 'subject' && proposition.kind === 'verb' && args.every(isSlip(proposition));
    const before = slipped ? suits(beforeVerb(scene, proposition)) : [];
    if (before.length > 0) return { travellers: before, vehicle: null };
    const isGuest =
      frame.type === 'reception' &&
      filledSlot(proposition, frame.takes ?? []).some(({ entities }) =>
        entities.some((entity) => entityOf(scene, entity)?.kind === 'state'),
      );
    const named = isGuest ? args.flatMap(({ entities }) => entities).filter((entity) => isPlainPerson(scene, entity)) : [];
    const own = [...named, ...suits(args.flatMap((argument) => argument.entities))];
    if (own.length > 0) return { travellers: ledBy(scene, own), vehicle: null };
    for (const { head } of args) {
      if (!vehicles.has(lemmaAt(scene, head))) continue;
      const owners = [
        ...modifiersOf(scene, head),
        ...phrasesBelow(scene, head, of),
        ...childrenOf(scene.tree, head).filter((child) => deprelAt(scene, child) === 'nmod:poss'),
      ];
      const inside = suits(owners.flatMap((token) => entityAt(scene, token) ?? []));
      if (inside.length > 0) return { travellers: inside, vehicle: vehicleAt(scene, head) };
    }
    // Someone else is named as the one who goes.
    if (args.some(({ entities }) => entities.length > 0)) return { travellers: [], vehicle: null };
  }
  return { travellers: proposition.kind === 'noun' ? suits(ownerAbove(scene, context, proposition)) : [], vehicle: null };
}

/** "Kenya hosted Dagalo": a name a state receives, of whom nothing else is told. */
function isPlainPerson(scene: Scene, entity: number): boolean {
  const item = entityOf(scene, entity);
  return item?.kind === 'person' && item.sector === null && scene.named.has(entity);
}

function isSlip(proposition: Proposition): (argument: Argument) => boolean {
  return ({ shared, head, proposition: act }) => shared && (head > proposition.token || act !== null);
}

/** The mention that ends right before a verb, over its helpers: "Tom Perriello, travelled", "Castro is due to travel". */
function beforeVerb(scene: Scene, proposition: Proposition): readonly number[] {
  for (let at = proposition.token - 1; at > proposition.token - 5 && at >= 0; at--) {
    const entity = scene.covering[at] ?? -1;
    if (entity >= 0) return [entity];
    if (!/^(?:AUX|PART|PUNCT|ADV)$/.test(scene.doc.words[at]?.upos ?? '') && lemmaAt(scene, at) !== 'due') return []; // "AUX"; not "NOUN"
  }
  return [];
}

/** "A delegation led by X": X travels. */
function ledBy(scene: Scene, travellers: readonly number[]): readonly number[] {
  return travellers.map((traveller) => {
    if (entityOf(scene, traveller)?.kind !== 'group') return traveller;
    for (const at of scene.companions.get(traveller) ?? []) {
      const other = scene.doc.propositions[at];
      if (other === undefined || !/^(?:lead|head)$/.test(other.lemma)) continue; // "lead"; not "leader"
      if (!other.args.some(({ role, entities }) => role === 'object' && entities.includes(traveller))) continue;
      const leader = filledSlot(other, ['subject'])
        .flatMap(({ entities }) => entities)
        .find((entity) => isEnvoy(scene, entity));
      if (leader !== undefined) return leader;
    }
    return traveller;
  });
}

/** "Cut short a visit to Cairo", "on a visit to Cuba, Wang said": the one who does the verb above. */
function ownerAbove(scene: Scene, context: Context, proposition: Proposition): readonly number[] {
  const above = proposition.governor === null ? undefined : scene.doc.propositions[proposition.governor];
  if (above === undefined || above.kind !== 'verb') return [];
  const asArgument = above.args.find(({ head }) => head === proposition.token);
  const verb = above.particle === null ? above.lemma : `${above.lemma} ${above.particle}`;
  const owns = asArgument?.role === 'object' && owning.has(verb);
  const sets = asArgument?.role === 'oblique' && settings.has(asArgument.preposition ?? '');
  const returns = asArgument?.preposition === 'from' && verb === 'return';
  // "Landed in Munich after stops in Paris".
  const follows =
    asArgument?.role === 'oblique' &&
    /^(?:after|before|via)$/.test(asArgument.preposition ?? '') &&
    framesFor(context.language, 'visit', above).length > 0; // "after"; not "afterwards"
  if (!owns && !sets && !returns && !follows) return [];
  return filledSlot(above, ['subject']).flatMap(({ entities }) => entities);
}
