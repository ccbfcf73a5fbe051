import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { unique } from './sides.ts';

/** Types in which one clause may hold the act twice over: "killed 46 in an attack", "met at a summit". */
const doubled: ReadonlySet<string> = new Set([
  'ASSAULT',
  'CONSULT',
  'COERCE',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'COOPERATE',
  'PROTEST',
  'SANCTION',
  'SUPPORT',
  'AGREE',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'REJECT',
]);

/** Relations under which the lower clause only goes on about the same act: "was attacked, killing 12". */
const goesOn: ReadonlySet<string> = new Set(['advcl', 'acl', 'relcl', 'noun', 'xcomp']);

/** An act told by verb and noun comes once; a movement of forces is not told beside the attack it is part of. */
export function merged(reading: Reading, events: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const event of events) {
    const at = kept.findIndex((other) => isSameAct(reading, other, event));
    const other = kept[at];
    if (other === undefined) kept.push(event);
    else kept[at] = joined(other, event);
  }
  return kept
    .filter((event) => !isAgreedTwice(reading, kept, event))
    .filter(
      (event) =>
        event.type !== 'MOBILIZE' || !kept.some((other) => other.type === 'ASSAULT' && isSameClause(reading, other, event)),
    );
}

/** "Agreed to withdraw and to settle their disputes": what is agreed to is no second agreement. */
function isAgreedTwice(reading: Reading, kept: readonly Found[], event: Found): boolean {
  if (event.type !== 'AGREE' || event.status !== 'planned') return false;
  let above = event.proposition.governor;
  for (let steps = 0; above !== null && steps < 3; steps++) {
    const index = above;
    if (kept.some((other) => other.index === index && other.type === 'AGREE' && other.status === 'occurred')) return true;
    above = reading.doc.propositions[index]?.governor ?? null;
  }
  return false;
}

/**
 * What a protest demands or denounces is the protest's own content: "blocked roads, demanding that he resign" is one act, against the one
 * of whom it is demanded.
 */
export function withDemands(events: readonly Found[]): readonly Found[] {
  const protests = events.filter((event) => event.type === 'PROTEST');
  if (protests.length === 0) return events;
  const told = new Set<Found>();
  const result = events.map((event) => {
    if (event.type !== 'PROTEST') return event;
    const below = events.filter(
      (other) =>
        (other.type === 'REQUEST' || other.type === 'ACCUSE') &&
        other.proposition.sentence === event.proposition.sentence &&
        other.trigger.start > event.trigger.start &&
        other.proposition.relation !== 'conj' &&
        compatible(other.actors, event.actors),
    );
    for (const other of below) told.add(other);
    const against =
      event.recipients.length > 0 ? event.recipients : (below.find((other) => other.recipients.length > 0)?.recipients ?? []);
    return { ...event, recipients: against.filter((entity) => !event.actors.includes(entity)) };
  });
  return result.filter((event) => !told.has(event));
}

function isSameAct(reading: Reading, a: Found, b: Found): boolean {
  if (a.type !== b.type || !doubled.has(a.type)) return false;
  if (a.proposition.sentence !== b.proposition.sentence) return false;
  if (a.status !== b.status) return isPurpose(a, b) || isPurpose(b, a);
  if (a.index === b.index) return true;
  if (a.consumed.includes(b.index) || b.consumed.includes(a.index)) return true;
  const [upper, lower] = isUnder(reading, b, a) ? [a, b] : [b, a];
  if (!isUnder(reading, lower, upper)) return false;
  return compatible(upper.actors, lower.actors) || compatible(upper.recipients, lower.actors);
}

/** "used tear gas to disperse them": the purpose of an act of the same sort is the act. */
function isPurpose(upper: Found, lower: Found): boolean {
  if (lower.status !== 'planned' || upper.status !== 'occurred') return false;
  return lower.proposition.governor === upper.index && lower.proposition.relation !== 'conj' && lower.proposition.kind === 'verb';
}

/** Whether the lower is an argument of the upper, or hangs on it so that it goes on about the same act. */
function isUnder(reading: Reading, lower: Found, upper: Found): boolean {
  const args = upper.proposition.args.some((argument) => argument.proposition === lower.index && argument.role !== 'subject');
  if (args && upper.type === lower.type)
    return lower.proposition.kind === 'noun' || upper.type === 'CONSULT' || upper.type === 'ASSAULT';
  if (lower.proposition.governor !== upper.index) return false;
  return goesOn.has(lower.proposition.relation ?? '') && reading.doc.propositions[upper.index] !== undefined;
}

/** Whether two lists may name the same side: one is empty or they share someone. */
function compatible(a: readonly number[], b: readonly number[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((entity) => b.includes(entity));
}

function isSameClause(reading: Reading, attack: Found, move: Found): boolean {
  if (attack.proposition.sentence !== move.proposition.sentence) return false;
  return (
    attack.consumed.includes(move.index) ||
    move.consumed.includes(attack.index) ||
    isUnder(reading, attack, move) ||
    isUnder(reading, move, attack) ||
    (attack.actors.length > 0 && attack.actors.some((actor) => move.actors.includes(actor)) && attack.status === move.status)
  );
}

function joined(a: Found, b: Found): Found {
  const actors = a.actors.length > 0 ? a.actors : b.actors;
  const recipients = a.recipients.length > 0 ? a.recipients : b.recipients;
  return {
    ...a,
    actors: a.frame.mutual === true && b.frame.mutual === true ? unique([...a.actors, ...b.actors]) : actors,
    recipients: recipients.filter((entity) => !actors.includes(entity) || a.frame.mutual === true),
    mode: a.mode ?? b.mode,
    cameo: a.mode === null && b.mode !== null ? b.cameo : (a.cameo ?? b.cameo),
    contexts: unique([...a.contexts, ...b.contexts]),
    place: a.place ?? b.place,
    fillers: [...a.fillers, ...b.fillers],
    consumed: [...a.consumed, ...b.consumed, b.index],
    score: Math.max(a.score, b.score),
  };
}
