import type { Argument, Proposition } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import {
  deprelAt,
  entitiesAt,
  entityAt,
  entityOf,
  modifiersOf,
  phrasesBelow,
  prepositionOf,
  type Scene,
  standsIn,
} from '../scene.ts';

const parties: ReadonlySet<string> = new Set(['state', 'government', 'organization', 'person', 'group', 'place']);
/** Verbs with two objects; parsers may take the first for a part of the second: "offered [Washington rare earths]". */
const ditransitive: ReadonlySet<string> = new Set(
  'give offer sell lend send grant promise pay award hand loan supply gift repay owe'.split(' '),
);

/** Whether an entity can give and take. */
export function isParty(scene: Scene, entity: number): boolean {
  return parties.has(entityOf(scene, entity)?.kind ?? '');
}

/** The party in the first slot that names one: among the arguments, else in a phrase that hangs on the goods. */
export function partyIn(
  scene: Scene,
  proposition: Proposition,
  slots: readonly string[],
  goods: readonly number[],
): number | null {
  for (const slot of slots) {
    for (const argument of proposition.args) {
      if (!standsIn(scene, argument, slot)) continue;
      if (isAmong(argument, goods)) continue;
      const party = argument.entities.find((entity) => isParty(scene, entity)) ?? bodyAt(scene, argument);
      if (party !== null) return party;
    }
    const inner = partyBelow(scene, goods, slot);
    if (inner !== null) return inner;
  }
  return null;
}

function isAmong(argument: Argument, goods: readonly number[]): boolean {
  return goods.includes(argument.head);
}

/** "the rebels' allies" is nobody known, "Russia's Gazprom" and "Sinopec of China" are named by their heads; "Indian buyers" by their state. */
function bodyAt(scene: Scene, argument: Argument): number | null {
  if (argument.proposition !== null) return null;
  const opening = scene.tree.leftmost[argument.head] ?? argument.head;
  for (const token of modifiersOf(scene, argument.head)) {
    const entity = entityAt(scene, token);
    // "exports tea [to China duty-free]".
    const isFirst = token === opening + 1 && argument.preposition !== null;
    if (entity !== null && entityOf(scene, entity)?.kind === 'state' && (isFirst || deprelAt(scene, token) === 'amod'))
      return entity;
  }
  return null;
}

/** A party in a phrase with the preposition below one of the goods: "shipments of rockets to Sudan", "vehicles from France". */
export function partyBelow(scene: Scene, goods: readonly number[], preposition: string): number | null {
  for (const head of goods) {
    const last = Math.min(scene.tree.rightmost[head] ?? head, head + 14);
    for (let token = head + 1; token <= last; token++) {
      if (!deprelAt(scene, token).startsWith('nmod') || prepositionOf(scene, token) !== preposition) continue;
      const named = entitiesAt(scene, token);
      // "to the port of Chongjin".
      const inside =
        named.length > 0 ? [] : phrasesBelow(scene, token, new Set(['of'])).flatMap((below) => entitiesAt(scene, below));
      const party = [...named, ...inside].find((entity) => isParty(scene, entity));
      if (party !== undefined) return party;
    }
  }
  return null;
}

/** The receiver that stands right before the goods: "offered Washington rare earths". */
export function receiverBefore(scene: Scene, proposition: Proposition, goods: readonly number[]): number | null {
  if (!ditransitive.has(proposition.lemma)) return null;
  for (const head of goods) {
    // "lent [Zambia 200 million dollars]": a name right at the front, before a number.
    const first = scene.tree.leftmost[head] ?? head;
    const front = scene.covering[first] ?? -1;
    let next = first;
    while (next < head && (scene.covering[next] ?? -1) === front) next++;
    if (front >= 0 && next < head && scene.doc.words[next]?.upos === 'NUM' && isParty(scene, front)) return front;
    for (const child of childrenOf(scene.tree, head)) {
      if (
        child > head ||
        !/^(?:compound|nmod|det|nmod:desc)$/.test(deprelAt(scene, child)) ||
        scene.doc.words[child]?.upos !== 'PROPN'
      )
        continue; // "compound"; not "amod"
      const entity = entityAt(scene, child);
      if (entity !== null && isParty(scene, entity)) return entity;
    }
  }
  return null;
}

/** The owner of what is bought: "buys Russian oil", "imports its gas" of Algeria. */
export function ownerOf(scene: Scene, goods: readonly number[]): number | null {
  for (const head of goods) {
    // "50 billion dollars in Chinese credits".
    for (const one of [head, ...phrasesBelow(scene, head, new Set(['in', 'of']))]) {
      for (const child of childrenOf(scene.tree, one)) {
        if (child > one || !/^(?:nmod:poss|amod|compound|nmod)$/.test(deprelAt(scene, child))) continue; // "amod"; not "nummod"
        const entity = entityAt(scene, child);
        if (entity !== null && /^(?:state|organization|person)$/.test(entityOf(scene, entity)?.kind ?? '')) return entity; // "state"; not "weapon"
      }
    }
  }
  return null;
}

/** "Signed a contract to buy", "flights from the Emirates brought": who the subject stands for where it is no party itself. */
export function subjectAbove(scene: Scene, proposition: Proposition): number | null {
  for (const argument of proposition.args) {
    if (argument.role !== 'subject' || argument.entities.some((entity) => isParty(scene, entity))) continue;
    const from = partyBelow(scene, [argument.head], 'from');
    if (from !== null && !argument.shared) return from;
  }
  if (proposition.relation !== 'acl' && proposition.relation !== 'xcomp') return null;
  const above = proposition.governor === null ? undefined : scene.doc.propositions[proposition.governor];
  if (above === undefined || above.kind !== 'verb') return null;
  const subject = above.args.filter(({ role }) => role === 'subject').flatMap(({ entities }) => entities);
  return subject.find((entity) => isParty(scene, entity)) ?? null;
}

/** "Cuba relies on shipments of oil from Venezuela": who needs it gets it. */
export function needingAbove(scene: Scene, proposition: Proposition): number | null {
  const above = proposition.governor === null ? undefined : scene.doc.propositions[proposition.governor];
  if (above === undefined || !/^(?:rely|depend|receive|await|get|need|import|survive|live)$/.test(above.lemma)) return null; // "rely"; not "relay"
  const subject = above.args.filter(({ role }) => role === 'subject').flatMap(({ entities }) => entities);
  return subject.find((entity) => isParty(scene, entity)) ?? null;
}

/** "Thanked China for the provision of tents": those who are thanked gave. */
export function thankedFor(scene: Scene, index: number): number | null {
  const proposition = scene.doc.propositions[index];
  const above = proposition?.governor == null ? undefined : scene.doc.propositions[proposition.governor];
  if (above === undefined || !/^(?:thank|praise|applaud|blame|condemn|criticize|criticise)$/.test(above.lemma)) return null; // "thank"; not "think"
  const isFor = above.args.some(({ preposition, head }) => preposition === 'for' && head === proposition?.token);
  return isFor
    ? (above.args
        .filter(({ role }) => role === 'object')
        .flatMap(({ entities }) => entities)
        .find((entity) => isParty(scene, entity)) ?? null)
    : null;
}

/** "Iran and Armenia swapped electricity for gas": of two who act together the one gives to the other. */
export function partnerBeside(scene: Scene, proposition: Proposition, from: number | null): number | null {
  const both = proposition.args
    .filter(({ role }) => role === 'subject')
    .flatMap(({ entities }) => entities.filter((entity) => isParty(scene, entity)));
  return from !== null && both.length === 2 && both[0] === from ? (both[1] ?? null) : null;
}

/** "Russia has drawn closer to Pyongyang, trading food for arms": the partner that the governing clause names. */
export function partnerAbove(scene: Scene, index: number): number | null {
  const proposition = scene.doc.propositions[index] as Proposition;
  const above = proposition.governor;
  if (above === null) return null;
  const own = new Set(proposition.args.flatMap((argument) => argument.entities));
  for (const at of [above, ...(scene.governed[above] ?? [])]) {
    for (const argument of scene.doc.propositions[at]?.args ?? []) {
      if (argument.preposition !== 'to' && argument.preposition !== 'with') continue;
      const entity = argument.entities.find(
        (one) => !own.has(one) && /^(?:state|government|organization)$/.test(entityOf(scene, one)?.kind ?? ''), // "state"; not "person"
      );
      if (entity !== undefined) return entity;
    }
  }
  return null;
}
