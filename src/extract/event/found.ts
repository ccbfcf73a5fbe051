import type { Frame, Proposition, Span } from '../../model/index.ts';
import type { Match } from './match.ts';
import { type Filler, fillersOf, type Reading } from './reading.ts';
import { isParty, partyOf, type Sides, sidesOf, unique } from './sides.ts';
import type { Status } from './status.ts';

/** An event on its way: what the frame gave, before content, merging and wording are settled. */
export interface Found {
  readonly index: number;
  readonly proposition: Proposition;
  readonly frame: Frame;
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly fillers: readonly Filler[];
  readonly place: number | null;
  /** Null where it is told as nothing that happened, will, may or should; it may still be the content of another event. */
  readonly status: Status | null;
  readonly trigger: Span;
  readonly rule: string;
  readonly score: number;
  /** Propositions it took in. */
  readonly consumed: readonly number[];
  /** Token of the noun that the row names word for word, or null. */
  readonly noun: number | null;
  /** Voice it is told in, where it is not the proposition's own. */
  readonly voice?: number | null;
}

/** Types done to someone in a place: where the one is not named, the state of the place is meant. */
const placed: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'AID']);
/** Types that, done in another state, are done to it: troops sent there or taken home, rules eased there. */
const abroad: ReadonlySet<string> = new Set(['MOBILIZE', 'CONCEDE']);

/** An event from a frame that fits, with its sides filled from the slots. */
export function foundOf(reading: Reading, index: number, proposition: Proposition, match: Match, status: Status | null): Found {
  const { frame } = match;
  const sides = withConsumed(reading, frame, sidesOf(reading, proposition, frame), match);
  const place = placeOf(reading, proposition, frame);
  return {
    index,
    proposition,
    frame,
    type: frame.type,
    mode: frame.mode ?? null,
    cameo: frame.cameo ?? null,
    contexts: frame.contexts ?? [],
    actors: sides.actors,
    recipients: recipientsWith(reading, proposition, frame, sides, place),
    fillers: sides.fillers,
    place,
    status,
    trigger: proposition.trigger,
    rule: `${frame.pos}:${frame.lemma}${frame.mode === undefined ? '' : `/${frame.mode}`}`,
    score: 0.7 + (frame.where === undefined ? 0 : 0.1),
    consumed: match.consumed,
    noun: match.noun,
  };
}

/** Sides that stand with the event noun a demand took in: "resumed talks with Syria". */
function withConsumed(reading: Reading, frame: Frame, sides: Sides, match: Match): Sides {
  if (match.consumed.length === 0) return sides;
  if (frame.mutual === true ? sides.actors.length > 1 : sides.recipients.length > 0 || frame.recipient === undefined)
    return sides;
  const inner = match.consumed.flatMap((at) => {
    const proposition = reading.doc.propositions[at];
    if (proposition === undefined) return [];
    return proposition.args.filter((argument) => {
      if (argument.role === 'complement' || argument.preposition === 'in' || argument.preposition === 'at') return false;
      // "reimposed American sanctions": whose they are does not say against whom.
      return frame.mutual === true || (argument.role !== 'subject' && argument.role !== 'possessor');
    });
  });
  const entities = inner.flatMap((argument) =>
    argument.entities.filter((at) => isParty(reading, at)).map((at) => partyOf(reading, at)),
  );
  const fillers = [...sides.fillers, ...inner.filter((argument) => argument.entities.length > 0)];
  if (frame.mutual === true) return { ...sides, actors: unique([...sides.actors, ...entities]), fillers };
  return { ...sides, recipients: unique(entities.filter((at) => !sides.actors.includes(at))), fillers };
}

/** Where it happened; a journey and a bombardment happen where they go. */
function placeOf(reading: Reading, proposition: Proposition, frame: Frame): number | null {
  if (proposition.places.length > 0) return proposition.places[0] ?? null;
  if (frame.mode !== 'visit' && frame.type !== 'ASSAULT' && frame.mode !== 'seize') return null;
  for (const slot of ['object', 'to', 'in', 'on']) {
    for (const filler of fillersOf(reading, proposition, slot)) {
      for (const entity of filler.entities) {
        const kind = reading.doc.entities.list[entity]?.kind;
        if (kind === 'place' || kind === 'facility' || (kind === 'state' && frame.mode === 'visit')) return entity;
      }
    }
  }
  return null;
}

function recipientsWith(
  reading: Reading,
  proposition: Proposition,
  frame: Frame,
  sides: Sides,
  place: number | null,
): readonly number[] {
  if (sides.recipients.length > 0 || frame.mutual === true || place === null) return sides.recipients;
  if (abroad.has(frame.type)) return isAbroad(reading, sides, place) ? [partyOf(reading, place)] : sides.recipients;
  if (!placed.has(frame.type)) return sides.recipients;
  if (frame.actor?.includes('object') === true) return sides.recipients;
  const acted = ['object', 'of', 'against', 'on'].some((slot) => fillersOf(reading, proposition, slot).length > 0);
  if (!acted) return sides.recipients;
  const party = partyOf(reading, place);
  const kind = reading.doc.entities.list[party]?.kind;
  return kind !== 'state' || sides.actors.includes(party) ? sides.recipients : [party];
}

function isAbroad(reading: Reading, sides: Sides, place: number): boolean {
  const { list } = reading.doc.entities;
  const party = partyOf(reading, place);
  if (list[party]?.kind !== 'state' || sides.actors.length === 0) return false;
  return sides.actors.every((actor) => {
    const home = list[actor]?.kind === 'state' ? actor : list[actor]?.state;
    return home !== null && home !== undefined && home !== party;
  });
}
