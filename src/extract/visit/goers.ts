import { visitWords } from '../../lang/index.ts';
import type { Argument, Context, Frame, Proposition, Span } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { framesFor } from '../frame-table.ts';
import {
  deprelAt,
  entitiesAt,
  entityAt,
  entityOf,
  filledSlot,
  lemmaAt,
  modifiersOf,
  phrasesBelow,
  prepositionOf,
  type Scene,
} from '../scene.ts';
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
        .filter((entity) => isEnvoy(scene, entity) && !isAnyOne(scene, entity))
        .flatMap((entity) => {
          const members = entityOf(scene, entity)?.members ?? [];
          return members.length > 0 ? members : [bearerOf(scene, entity)];
        }),
    ),
  ];
  for (const slot of frame.actor ?? []) {
    const args = proposition.args.filter(({ role, preposition }) => role === slot || preposition === slot);
    // A subject borrowed from behind the verb, or one that is an act, is a slip of the parser: the name before the verb goes.
    const isBorrowed = slot === 'subject' && proposition.kind === 'verb' && args.every(({ shared }) => shared);
    const before = isBorrowed ? beforeVerb(scene, proposition) : [];
    const goes = suits(before);
    // Somebody else stands there who is named: he goes, not the borrowed one.
    if (goes.length > 0 || before.some((entity) => isPerson(scene, entity))) return { travellers: goes, vehicle: null };
    const antecedent = isBorrowed && proposition.relation === 'relcl' ? suits(aboveRelative(scene, proposition, args)) : [];
    if (antecedent.length > 0) return { travellers: antecedent, vehicle: null };
    const isGuest =
      frame.type === 'reception' &&
      filledSlot(proposition, frame.takes ?? []).some(({ entities }) =>
        entities.some((entity) => entityOf(scene, entity)?.kind === 'state' || isEnvoy(scene, entity)),
      );
    const named = isGuest ? args.flatMap(({ entities }) => entities).filter((entity) => isPlainPerson(scene, entity)) : [];
    const entities = args.flatMap((argument) => [...argument.entities]);
    const aside = args.flatMap(({ head }) => nameBehind(scene, head));
    const own = [...named, ...aside, ...suits(entities)];
    if (own.length > 0) return { travellers: withoutTitles(scene, ledBy(scene, own)), vehicle: null };
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
  if (proposition.kind !== 'noun') return { travellers: [], vehicle: null };
  const agent = suits(agentBehind(scene, proposition.token));
  return { travellers: agent.length > 0 ? agent : suits(ownerAbove(scene, context, proposition)), vehicle: null };
}

/** "Kenya hosted Dagalo": a name a state receives, of whom nothing else is told. */
function isPlainPerson(scene: Scene, entity: number): boolean {
  const item = entityOf(scene, entity);
  return item?.kind === 'person' && item.sector === null && scene.named.has(entity);
}

/** "Every new president", "any minister": nobody in particular. */
function isAnyOne(scene: Scene, entity: number): boolean {
  return /^(?:every|any|each|no|all)\b/i.test(entityOf(scene, entity)?.name ?? ''); // "every president"; not "everybody's"
}

function isPerson(scene: Scene, entity: number): boolean {
  return entityOf(scene, entity)?.kind === 'person';
}

/** "The Mexican ambassador, Raquel Serur,": the name that stands beside the title of one who travels. */
function nameBehind(scene: Scene, head: number): readonly number[] {
  const title = entityAt(scene, head);
  if (title === null || scene.named.has(title) || !isPerson(scene, title) || !isEnvoy(scene, title)) return [];
  if (scene.doc.tokens[head + 1]?.text !== ',') return [];
  const name = scene.covering[head + 2] ?? -1;
  return name >= 0 && scene.named.has(name) && isPerson(scene, name) && scene.doc.words[head + 2]?.upos === 'PROPN' ? [name] : [];
}

/** "The ambassador, Raquel Serur, and 17 others": the title and the name are one. */
function withoutTitles(scene: Scene, travellers: readonly number[]): readonly number[] {
  if (travellers.length < 2 || !travellers.some((one) => scene.named.has(one))) return travellers;
  return travellers.filter((one) => scene.named.has(one) || !isPerson(scene, one));
}

/** "The head of the security service, who had flown": a person further up, where the clause was hung on a body. */
function aboveRelative(scene: Scene, proposition: Proposition, args: readonly Argument[]): readonly number[] {
  if (args.some(({ entities }) => entities.some((entity) => isPerson(scene, entity)))) return [];
  let at = scene.doc.words[proposition.token]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const entity = entityAt(scene, at);
    if (entity !== null && isPerson(scene, entity)) return [entity];
    if (!/^(?:nmod|appos|conj)$/.test(deprelAt(scene, at))) return []; // "nmod"; not "nsubj"
    at = scene.doc.words[at]?.head ?? -1;
  }
  return [];
}

/** The mention that ends right before a verb, over its helpers: "Tom Perriello, travelled", "Castro is due to travel". */
function beforeVerb(scene: Scene, proposition: Proposition): readonly number[] {
  const { words } = scene.doc;
  const copula = childrenOf(scene.tree, proposition.token).find((child) => deprelAt(scene, child) === 'cop');
  const start = copula ?? proposition.token;
  for (let at = start - 1; at > start - 5 && at >= 0; at--) {
    const entity = scene.covering[at] ?? -1;
    if (entity >= 0) return together(scene, at, entity);
    if (!/^(?:AUX|PART|PUNCT|ADV)$/.test(words[at]?.upos ?? '') && lemmaAt(scene, at) !== 'due') return []; // "AUX"; not "NOUN"
  }
  return [];
}

/** "With President Conde and his counterpart, Mr Aziz, arriving in Banjul": all whom the phrase names. */
function together(scene: Scene, token: number, entity: number): readonly number[] {
  let head = token;
  for (let steps = 0; steps < 6 && /^(?:flat|conj|appos)$/.test(deprelAt(scene, head)); steps++)
    head = scene.doc.words[head]?.head ?? head; // "conj"; not "obj"
  return prepositionOf(scene, head) === 'with' ? entitiesAt(scene, head) : [entity];
}

/** "A delegation led by X": X travels. */
function ledBy(scene: Scene, travellers: readonly number[]): readonly number[] {
  return travellers.map((traveller) => {
    if (isPerson(scene, traveller)) return traveller;
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

/** "The visit to Taiwan by House Speaker Nancy Pelosi", where the parser lost the phrase. */
function agentBehind(scene: Scene, noun: number): readonly number[] {
  const { tokens, words } = scene.doc;
  for (let at = noun + 1; at < noun + 8; at++) {
    if (tokens[at]?.sentence !== tokens[noun]?.sentence || words[at]?.upos === 'VERB') return [];
    if (lemmaAt(scene, at) !== 'by') continue;
    for (let next = at + 1; next < at + 6; next++) {
      const entity = scene.covering[next] ?? -1;
      if (entity >= 0 && isPerson(scene, entity)) return [entity];
    }
  }
  return [];
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
