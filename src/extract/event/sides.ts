import type { Frame, Proposition } from '../../model/index.ts';
import { inClass, isActor, nestedEntities } from './fillers.ts';
import { entityOf, type Filler, fillersOf, type Reading } from './reading.ts';

/** Who acts and whom it is done to, as entity indexes, with the words that name them. */
export interface Sides {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly fillers: readonly Filler[];
}

const verbActor: readonly string[] = ['subject'];
const verbRecipient: readonly string[] = ['object'];
const nounActor: readonly string[] = ['subject', 'possessor', 'by', 'mod'];
const nounRecipient: readonly string[] = ['object', 'against', 'on', 'of', 'to', 'with'];
const none: readonly number[] = [];

/** Reads the sides of an event from the slots of its frame. */
export function sidesOf(reading: Reading, proposition: Proposition, frame: Frame): Sides {
  const verb = proposition.kind === 'verb' && frame.pos === 'verb';
  const adjective = proposition.kind === 'adjective';
  const actorSlots = frame.actor ?? (verb || adjective ? verbActor : nounActor);
  const recipientSlots = frame.recipient ?? (frame.actor !== undefined ? none : verb ? verbRecipient : nounRecipient);
  if (verb && isHeadlinePassive(reading, proposition, actorSlots)) {
    const fillers: Filler[] = [];
    return { actors: none, recipients: unique(fill(reading, proposition, ['subject'], fillers)), fillers };
  }
  const used: Filler[] = [];
  const acting = fill(reading, proposition, actorSlots.map(String), used);
  const receiving = fill(reading, proposition, recipientSlots.map(String), used);
  if (frame.mutual === true)
    return { actors: withoutSums(reading, unique([...acting, ...receiving])), recipients: none, fillers: used };
  const recipients = covered(reading, unique(receiving)).filter(
    (entity) => !acting.includes(entity) && !isOwn(reading, entity, proposition),
  );
  return { actors: unique(acting), recipients, fillers: used };
}

/** Verbs that always have someone they are done to: without an object, "Two activists arrested" is a passive. */
const suffered: ReadonlySet<string> = new Set(
  `kill wound injure arrest detain jail imprison kidnap abduct torture murder assassinate execute sentence convict indict deport expel release
  free acquit pardon behead evacuate rescue`.split(/\s+/), // matches the blanks of "a b", never a letter
);

function isHeadlinePassive(reading: Reading, proposition: Proposition, actorSlots: readonly string[]): boolean {
  if (proposition.passive || !actorSlots.includes('subject') || !suffered.has(proposition.lemma)) return false;
  const xpos = reading.doc.words[proposition.token]?.xpos;
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  return fillersOf(reading, proposition, 'object').length === 0 && fillersOf(reading, proposition, 'subject').length > 0;
}

/** Entities of the first slot that names any. */
function fill(reading: Reading, proposition: Proposition, slots: readonly string[], used: Filler[]): readonly number[] {
  for (const slot of slots) {
    const wide = slot.endsWith('~');
    const fillers = fillersOf(reading, proposition, wide ? slot.slice(0, -1) : slot);
    const found: number[] = [];
    for (const filler of fillers) {
      const entities = sideEntities(reading, filler, wide, slot === 'mod');
      if (entities.length === 0) continue;
      found.push(...entities);
      used.push(filler);
    }
    if (found.length > 0) return found;
    // "police arrested", with no name for them: the slot is filled, the next ones are not for the same side.
    if (slot === 'subject' && fillers.some((filler) => isActor(reading, filler))) return none;
  }
  return none;
}

function sideEntities(reading: Reading, filler: Filler, wide: boolean, modifier: boolean): readonly number[] {
  const own = filler.entities.filter((index) => isParty(reading, index)).map((index) => partyOf(reading, index));
  if (own.length > 0) return own;
  if (modifier) return none;
  const nested = nestedEntities(reading, filler.head, wide);
  if (nested.length > 0) return nested.filter((index) => isParty(reading, index)).map((index) => partyOf(reading, index));
  if (!wide || filler.proposition === null) return none;
  const inner = reading.doc.propositions[filler.proposition];
  return inner === undefined
    ? none
    : inner.args.flatMap((argument) => argument.entities.filter((index) => isParty(reading, index)));
}

/** Whether an entity can stand in an event: persons, bodies, states, groups, media; a place only for the state it is in. */
export function isParty(reading: Reading, index: number): boolean {
  const { kind, state, link } = entityOf(reading, index);
  if (kind === 'weapon' || kind === 'agreement' || kind === 'occasion') return false;
  // A place of no known state ("North Africa", "the Gulf") is no party.
  if (kind === 'place' || kind === 'facility') return state !== null || link.iso3 !== null;
  return kind !== 'other' || state !== null;
}

/** The entity that stands for it in an event: a place by its state. */
export function partyOf(reading: Reading, index: number): number {
  const { kind, state } = entityOf(reading, index);
  return (kind === 'place' || kind === 'facility' || kind === 'other') && state !== null ? state : index;
}

/** "its troops": a mention that opens with a possessive pronoun belongs to the one who acts. */
export function isOwn(reading: Reading, entity: number, proposition: Proposition): boolean {
  const { kind } = entityOf(reading, entity);
  if (kind !== 'group' && kind !== 'facility') return false;
  const mention = reading.doc.entities.mentions.find((one) => one.entity === entity && one.firstToken > proposition.token - 30);
  return (
    mention !== undefined &&
    possessives.has(reading.doc.tokens[mention.firstToken]?.text.toLowerCase() ?? '') &&
    troops(reading, mention.headToken)
  );
}

const possessives: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my']);

function troops(reading: Reading, token: number): boolean {
  return inClass(reading, 'troops', token) || inClass(reading, 'diplomat', token) || inClass(reading, 'vehicle', token);
}

/** Without members that a collective beside them stands for. */
function covered(reading: Reading, entities: readonly number[]): readonly number[] {
  if (entities.length < 2) return entities;
  return entities.filter((entity) => !entities.some((other) => entityOf(reading, other).members.includes(entity)));
}

/** Without collectives whose members stand there themselves. */
function withoutSums(reading: Reading, entities: readonly number[]): readonly number[] {
  return entities.filter((entity) => {
    const { members } = entityOf(reading, entity);
    return members.length === 0 || !members.every((member) => entities.includes(member));
  });
}

/** The list without repetitions, in order. */
export function unique<T>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : [...new Set(list)];
}
