import type { Proposition } from '../../model/index.ts';
import { nestedEntities } from './fillers.ts';
import type { Found } from './found.ts';
import { fillersOf, type Reading } from './reading.ts';
import { isOwn, isParty, partyOf, unique } from './sides.ts';

/** Types whose mode is the content: what is asked, refused or threatened. */
const byContent: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'THREATEN', 'AGREE']);
const cooperative: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);
const hostile: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);
/** A promise of harm is a threat; agreeing among ourselves to do harm is not yet one. */
const promises: ReadonlySet<string> = new Set(
  'promise pledge vow swear ready prepared prepare willing determined undertake threaten warn promise offer'.split(' '),
);

/** Giving one's word not to do something is still giving it; vowing not to is refusing. */
const pledges: ReadonlySet<string> = new Set('promise pledge agree undertake assure guarantee consent'.split(' '));

/** Settles type, mode and recipients of a verbal event by its content; null where content shows that it is none. */
export function withContent(reading: Reading, event: Found, all: ReadonlyMap<number, Found>): Found | null {
  if (!byContent.has(event.type)) return event;
  const contents = contentsOf(reading, event);
  const inner = contents.map(([index]) => all.get(index)).find((found) => found !== undefined);
  let { type, mode, cameo } = event;
  if (type === 'AGREE' && inner !== undefined && hostile.has(inner.type)) {
    if (!promises.has(event.proposition.lemma.toLowerCase()) || (inner.mode === 'destroy' && inner.recipients.length === 0))
      return null;
    type = 'THREATEN';
    cameo = null;
  } else if (type === 'AGREE' && inner !== undefined && (!cooperative.has(inner.type) || inner.type === 'CONCEDE')) {
    // Giving way is its own act, now or later.
    return null;
  } else if (type === 'AGREE' && !pledges.has(event.proposition.lemma.toLowerCase()) && refusesContent(contents)) {
    type = 'REJECT';
    cameo = null;
  } else if (type === 'AGREE' && inner === undefined && event.proposition.lemma === 'decide') {
    return null;
  } else if (
    type === 'THREATEN' &&
    inner !== undefined &&
    cooperative.has(inner.type) &&
    inner.type !== 'RETREAT' &&
    event.mode === null
  ) {
    return null;
  }
  mode ??= inner === undefined ? null : modeFor(type, inner);
  const recipients =
    event.recipients.length > 0 || event.frame.mutual === true
      ? event.recipients
      : contentSides(reading, event, type, contents, inner);
  return { ...event, type, mode, cameo, recipients };
}

/** Acts that a threat or a refusal is about: they are told by it and not once more. */
export function contentOf(reading: Reading, event: Found): readonly number[] {
  const found: number[] = [];
  for (const slot of event.type === 'THREATEN' ? ['complement', 'object', 'of', 'with'] : ['complement']) {
    for (const filler of fillersOf(reading, event.proposition, slot))
      if (filler.proposition !== null) found.push(filler.proposition);
  }
  // "threatened to launch an attack": what the infinitive carries.
  for (const at of [...found]) {
    for (const argument of reading.doc.propositions[at]?.args ?? []) {
      if (argument.role === 'object' && argument.proposition !== null) found.push(argument.proposition);
    }
  }
  return found;
}

/** "vowed not to return": a promise not to is a refusal. */
function refusesContent(contents: readonly (readonly [number, Proposition])[]): boolean {
  const first = contents[0]?.[1];
  return first !== undefined && first.kind === 'verb' && first.polarity === 'negative' && first.relation === 'xcomp';
}

/** Propositions that are what is asked, refused, threatened or agreed to, the nearest first. */
function contentsOf(reading: Reading, event: Found): readonly (readonly [number, Proposition])[] {
  const found: [number, Proposition][] = [];
  const add = (index: number | null): void => {
    if (index === null || index === event.index || found.some(([known]) => known === index)) return;
    const proposition = reading.doc.propositions[index];
    if (proposition !== undefined) found.push([index, proposition]);
  };
  for (const slot of ['complement', 'object', 'for', 'to', 'of', 'on', 'with', 'against']) {
    for (const filler of fillersOf(reading, event.proposition, slot)) add(filler.proposition);
  }
  for (const index of event.consumed) add(index);
  // "a proposal to hold talks", "agreed to a plan to send": one step further down.
  for (const [, proposition] of [...found]) {
    for (const argument of proposition.args)
      if (argument.role === 'complement' || argument.role === 'of') add(argument.proposition);
  }
  return found;
}

/** Mode by the type of the content: PLOVER's modes of REQUEST, REJECT and THREATEN. */
export function modeFor(type: string, inner: { readonly type: string; readonly mode: string | null }): string | null {
  if (type === 'THREATEN') return threat(inner);
  if (type !== 'REQUEST' && type !== 'REJECT') return null;
  switch (inner.type) {
    case 'AID':
    case 'COOPERATE':
    case 'SUPPORT':
      return 'assist';
    case 'CONSULT':
      return 'meet';
    case 'RETREAT':
      return inner.mode === 'resign' ? 'change' : 'yield';
    case 'CONCEDE':
      return 'yield';
    default:
      return null;
  }
}

function threat(inner: { readonly type: string; readonly mode: string | null }): string | null {
  switch (inner.type) {
    case 'ASSAULT':
      return 'violence';
    case 'MOBILIZE':
      return 'violence';
    case 'SANCTION':
      return inner.mode === 'expel' ? 'expel' : 'relations';
    case 'COERCE':
      return inner.mode === 'arrest' ? 'arrest' : inner.mode === 'deport' ? 'expel' : 'restrict';
    case 'PROTEST':
    case 'REJECT':
      return 'restrict';
    case 'RETREAT':
      return 'relations';
    default:
      return null;
  }
}

/** The other side where only the content names it: who is asked to act, or whom the promised act is for. */
function contentSides(
  reading: Reading,
  event: Found,
  type: string,
  contents: readonly (readonly [number, Proposition])[],
  inner: Found | undefined,
): readonly number[] {
  const others = (list: readonly number[]): readonly number[] =>
    unique(list.filter((at) => isParty(reading, at)).map((at) => partyOf(reading, at))).filter(
      (at) => !event.actors.includes(at) && !isOwn(reading, at, event.proposition),
    );
  if (inner !== undefined) {
    const [near, far] = type === 'REQUEST' ? [inner.actors, inner.recipients] : [inner.recipients, inner.actors];
    if (others(near).length > 0) return others(near);
    if (others(far).length > 0) return others(far);
  }
  for (const [, proposition] of contents) {
    const roles =
      type === 'REQUEST'
        ? ['subject', 'possessor', 'of', 'from', 'object']
        : ['object', 'indirect', 'to', 'for', 'with', 'of', 'from', 'against', 'on', 'possessor', 'subject'];
    for (const role of roles) {
      const entities = others(fillersOf(reading, proposition, role).flatMap((filler) => filler.entities));
      if (entities.length > 0) return entities;
    }
    if (type !== 'REQUEST') {
      const deep = others(
        proposition.args.filter((one) => one.role === 'object').flatMap((one) => nestedEntities(reading, one.head, true)),
      );
      if (deep.length > 0) return deep;
    }
    const places = type === 'REQUEST' ? [] : others(proposition.places);
    if (places.length > 0) return places;
  }
  return [];
}
