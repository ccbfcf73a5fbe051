import type { Frame, Proposition } from '../../model/index.ts';
import { inClass, isActor, meets } from './fillers.ts';
import { type Filler, fillersOf, lemmaAt, particles, type Reading } from './reading.ts';

/** A frame that fits a proposition, and the propositions its demands took in ("held talks": the talks). */
export interface Match {
  readonly frame: Frame;
  readonly consumed: readonly number[];
  /** Token of a noun that the row names word for word as the object: the "blessing" of "gave its blessing". */
  readonly noun: number | null;
}

/** A row of this type says that the wording is no event: "strike a balance". */
export const noEvent = 'NONE';

/** The most demanding frame that fits the proposition, or null. */
export function matchOf(reading: Reading, proposition: Proposition): Match | null {
  if (proposition.light !== null && isNone(reading, proposition)) return null;
  for (const [key, virtual] of keysOf(reading, proposition)) {
    for (const frame of reading.frames.byWord.get(key) ?? []) {
      const match = fitOf(reading, proposition, frame, virtual);
      if (match === null) continue;
      return match.frame.type === noEvent || match.consumed.some((at) => isNoneAt(reading, at)) ? null : match;
    }
  }
  return null;
}

function isNoneAt(reading: Reading, index: number): boolean {
  const proposition = reading.doc.propositions[index];
  return proposition !== undefined && isNone(reading, proposition);
}

/** Whether the noun itself is of a wording that is no event, whatever its verb: "held a press conference". */
function isNone(reading: Reading, proposition: Proposition): boolean {
  if (proposition.kind !== 'noun') return false;
  const frames = reading.frames.byWord.get(`noun:${proposition.lemma.toLowerCase()}`) ?? [];
  return frames.some((frame) => frame.type === noEvent && fitOf(reading, proposition, frame, null) !== null);
}

/**
 * Words to look a proposition up by. For an event noun with a light verb ("signed a treaty") the verb's own rows come first, with
 * the noun as their object.
 */
function keysOf(reading: Reading, proposition: Proposition): readonly (readonly [string, Filler | null])[] {
  const { kind, particle, token, light } = proposition;
  const lemma = proposition.lemma.toLowerCase();
  const keys: [string, Filler | null][] = [];
  if (light !== null) keys.push([`verb:${light.lemma}`, nounFiller(proposition)]);
  if (particle !== null) {
    keys.push([`${kind}:${lemma.endsWith(` ${particle}`) ? lemma : `${lemma} ${particle}`}`, null]);
    return keys;
  }
  if (kind === 'verb') {
    // "stepped down", where the parser took the particle for an adverb.
    for (const child of reading.tree.children[token] ?? []) {
      if (child > token && reading.doc.words[child]?.deprel === 'advmod')
        keys.push([`verb:${lemma} ${lemmaAt(reading, child)}`, null]);
    }
  }
  if (kind === 'verb') {
    // "handed over 700 kg", where it took it for a part of the object.
    const next = lemmaAt(reading, token + 1);
    if (particles.has(next)) keys.push([`verb:${lemma} ${next}`, null]);
    if (proposition.args.some((argument) => argument.preposition === 'out')) keys.push([`verb:${lemma} out`, null]);
  }
  keys.push([`${kind}:${lemma}`, null]);
  return keys;
}

function nounFiller(proposition: Proposition): Filler {
  return {
    head: proposition.token,
    entities: [],
    start: proposition.trigger.start,
    end: proposition.trigger.end,
    proposition: null,
  };
}

function fitOf(reading: Reading, proposition: Proposition, frame: Frame, virtual: Filler | null): Match | null {
  const consumed: number[] = [];
  let noun: number | null = null;
  let asksObject = false;
  for (const [slot, values] of Object.entries(frame.where ?? {})) {
    const absent = slot.startsWith('!');
    const name = absent ? slot.slice(1) : slot;
    const fillers = name === 'object' && virtual !== null ? [virtual] : fillersOf(reading, proposition, name);
    const met = fillers.find((filler) => values.length === 0 || values.some((value) => meets(reading, filler, value)));
    if (absent ? met !== undefined : met === undefined) return null;
    if (met === undefined) continue;
    if (name === 'object') {
      asksObject = true;
      if (virtual === null && values.some((value) => value === `lemma:${lemmaAt(reading, met.head)}`)) noun = met.head;
    }
    if (met.proposition !== null && values.length > 0 && name !== 'complement') consumed.push(met.proposition);
  }
  // A light verb's own row must speak of its noun, or any "held" would do.
  if (virtual !== null && !asksObject) return null;
  if (proposition.kind === 'verb' && !('subject' in (frame.where ?? {})) && !subjectCanAct(reading, proposition, frame))
    return null;
  return { frame, consumed, noun };
}

/** Weapons and vehicles act for their owners ("Israeli helicopters shelled"); storms, bans and reports do not act. */
function subjectCanAct(reading: Reading, proposition: Proposition, frame: Frame): boolean {
  const subjects = fillersOf(reading, proposition, 'subject');
  if (subjects.length === 0) return true;
  for (const subject of subjects) {
    if (isActor(reading, subject)) return true;
    const bare = subject.entities.length === 0;
    if (bare && isPronoun(reading, subject.head)) return true;
    if (frame.type !== 'ASSAULT' && frame.type !== 'MOBILIZE') continue;
    if (['weapon', 'vehicle', 'violence'].some((name) => inClass(reading, name, subject.head))) return true;
  }
  return false;
}

function isPronoun(reading: Reading, token: number): boolean {
  const word = reading.doc.words[token];
  if (word === undefined || word.upos !== 'PRON') return false;
  const lemma = word.lemma.toLowerCase();
  return lemma !== 'it' && lemma !== 'this' && lemma !== 'that' && lemma !== 'which' && lemma !== 'what';
}
