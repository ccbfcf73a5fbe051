import type { Argument, Context, Doc, Entity, EventWords, Proposition } from '../../model/index.ts';
import { type Tree, treeOf } from '../../syntax/index.ts';
import { type FrameIndex, frameIndex } from './frames.ts';

/** The layers events are read from. */
export type EventDoc = Doc<'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices'>;

/** Whatever fills a slot of a frame: an argument of the proposition, or a word before an event noun. */
export interface Filler {
  readonly head: number;
  readonly entities: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly proposition: number | null;
}

/** What is looked up again and again while the events of one document are read. */
export interface Reading {
  readonly doc: EventDoc;
  readonly tree: Tree;
  readonly words: EventWords;
  readonly frames: FrameIndex;
  /** Entity of the mention whose head is the token. */
  readonly entityAt: ReadonlyMap<number, number>;
  /** Propositions by the index of the one that governs them. */
  readonly governed: ReadonlyMap<number, readonly number[]>;
  /** Index of the proposition of a token. */
  readonly indexAt: ReadonlyMap<number, number>;
  /** Noun classes as sets. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

const noWords: EventWords = { classes: {}, contexts: {}, governors: {}, sport: { cues: [], lemmas: [] }, assaultModes: {} };

/** Prepares the look-ups of one document. */
export function readingOf(doc: EventDoc, context: Context): Reading {
  const entityAt = new Map<number, number>();
  for (const mention of doc.entities.mentions) {
    if (!entityAt.has(mention.headToken)) entityAt.set(mention.headToken, mention.entity);
  }
  const governed = new Map<number, number[]>();
  const indexAt = new Map<number, number>();
  for (const [index, proposition] of doc.propositions.entries()) {
    indexAt.set(proposition.token, index);
    if (proposition.governor === null) continue;
    const list = governed.get(proposition.governor);
    if (list === undefined) governed.set(proposition.governor, [index]);
    else list.push(index);
  }
  const frames = frameIndex(context.language);
  return {
    doc,
    tree: treeOf(doc),
    words: context.language.events ?? noWords,
    frames,
    entityAt,
    governed,
    indexAt,
    classes: frames.classes,
  };
}

/** The entity behind an index; throws on one that is not there, which is a fault of an earlier stage. */
export function entityOf(reading: Reading, index: number): Entity {
  const entity = reading.doc.entities.list[index];
  if (entity === undefined) throw new RangeError(`event: no entity ${index}; the list has ${reading.doc.entities.list.length}`);
  return entity;
}

/** Lemma of a token in lower case. */
export function lemmaAt(reading: Reading, token: number): string {
  return reading.doc.words[token]?.lemma.toLowerCase() ?? '';
}

/** The slot an argument stands in for a role or a preposition. */
export function fits(argument: Argument, slot: string): boolean {
  if (argument.role === slot) return true;
  // "pulled its troops out of Congo".
  if (slot === 'of' && argument.preposition === 'out') return true;
  return argument.preposition === slot || (argument.preposition?.startsWith(`${slot} `) ?? false);
}

/** The fillers of a slot: a role ("subject"), a preposition ("with"), or "mod" for the words before a noun. */
export function fillersOf(reading: Reading, proposition: Proposition, slot: string): readonly Filler[] {
  if (slot === 'mod') return modifiersOf(reading, proposition.token);
  if (slot === 'light') return lightOf(reading, proposition);
  if (slot === 'infinitive') return infinitivesAsked(reading, proposition);
  if (proposition.kind === 'noun' && (slot === 'subject' || slot === 'object')) return nounSide(proposition, slot);
  const found = proposition.args.filter((argument) => fits(argument, slot) || opensWith(reading, argument, slot));
  if (found.length > 0) return found;
  if (slot === 'object' && proposition.kind === 'verb') {
    const after = afterParticle(reading, proposition);
    // "allowed him to run", "warned Oslo that": the one told is the only object.
    return after.length > 0 ? after : proposition.args.filter((argument) => argument.role === 'indirect');
  }
  if (slot === 'complement') return infinitivesOf(reading, proposition);
  if (slot === 'purpose') return purposesOf(reading, proposition);
  return roles.has(slot) ? found : afterObject(reading, proposition, slot);
}

/** "Austria's expulsion of two diplomats": beside an `of` phrase the possessor is the one who acts. */
function nounSide(proposition: Proposition, slot: 'subject' | 'object'): readonly Filler[] {
  const subjects = proposition.args.filter((argument) => argument.role === 'subject');
  const objects = proposition.args.filter((argument) => argument.role === 'object');
  const turned =
    subjects.length === 0 && proposition.args.some((argument) => fits(argument, 'of'))
      ? objects.filter((one) => one.head < proposition.token)
      : [];
  if (turned.length === 0) return slot === 'subject' ? subjects : objects;
  return slot === 'subject' ? turned : objects.filter((one) => !turned.includes(one));
}

/** "handed over the suspects", where the parser took the particle for a preposition. */
function afterParticle(reading: Reading, proposition: Proposition): readonly Filler[] {
  const next = lemmaAt(reading, proposition.token + 1);
  if (!particles.has(next)) return [];
  return proposition.args.filter((argument) => argument.role === 'oblique' && argument.preposition === next);
}

/** Words that make one verb with the verb before them. */
export const particles: ReadonlySet<string> = new Set(['over', 'up', 'down', 'out', 'off', 'back', 'away']);

const roles: ReadonlySet<string> = new Set(['subject', 'object', 'indirect', 'of', 'possessor', 'purpose', 'complement']);

/** An argument that the parser gave no preposition, though it opens with one: "to 18 rebels". */
function opensWith(reading: Reading, argument: Argument, slot: string): boolean {
  if (argument.role !== 'oblique' || argument.preposition !== null) return false;
  return reading.doc.text.startsWith(`${slot} `, argument.start);
}

/** What someone is to do: "told Kyiv to wait", not "told Kyiv that". */
function infinitivesAsked(reading: Reading, proposition: Proposition): readonly Filler[] {
  const found = proposition.args.filter((argument) => argument.role === 'complement' && hasTo(reading, argument.head));
  return found.length > 0 ? found : infinitivesOf(reading, proposition);
}

/** Infinitives that hang on the verb without being its complement in the parse: "threatened on Monday to break ties". */
function infinitivesOf(reading: Reading, proposition: Proposition): readonly Filler[] {
  return below(
    reading,
    proposition,
    (inner) => inner.relation === 'xcomp' || (inner.relation === 'advcl' && hasTo(reading, inner.light?.token ?? inner.token)),
  );
}

/** Clauses that say what for, or what it came with: "sent a team to investigate", "marched, demanding". */
function purposesOf(reading: Reading, proposition: Proposition): readonly Filler[] {
  return below(
    reading,
    proposition,
    (inner) => inner.relation === 'advcl' || inner.relation === 'acl' || inner.relation === 'xcomp',
  );
}

function below(reading: Reading, proposition: Proposition, keep: (inner: Proposition) => boolean): readonly Filler[] {
  const index = reading.indexAt.get(proposition.token);
  if (index === undefined) return [];
  const found: Filler[] = [];
  for (const at of reading.governed.get(index) ?? []) {
    const inner = reading.doc.propositions[at];
    if (inner === undefined || (inner.kind === 'noun' && inner.light === null) || inner.token < proposition.token || !keep(inner))
      continue;
    found.push({ head: inner.token, entities: [], start: inner.start, end: inner.end, proposition: at });
  }
  return found;
}

function hasTo(reading: Reading, token: number): boolean {
  return (reading.tree.children[token] ?? []).some(
    (child) => reading.doc.words[child]?.deprel === 'mark' && lemmaAt(reading, child) === 'to',
  );
}

/** A phrase that the parser hung on the object: "granted [asylum to the rebels]", "gave [millions of dollars of aid to Egypt]". */
function afterObject(reading: Reading, proposition: Proposition, slot: string): readonly Filler[] {
  const found: Filler[] = [];
  for (const argument of proposition.args) {
    if (argument.role !== 'object' && argument.role !== 'of' && argument.preposition !== 'of') continue;
    if (argument.shared && argument.head < proposition.token) continue;
    phrasesUnder(reading, argument.head, slot, 0, found);
  }
  return found;
}

function phrasesUnder(reading: Reading, head: number, slot: string, depth: number, found: Filler[]): void {
  for (const child of reading.tree.children[head] ?? []) {
    if (child < head) continue;
    const relation = reading.doc.words[child]?.deprel ?? '';
    if (relation === 'conj') phrasesUnder(reading, child, slot, depth, found);
    if (!relation.startsWith('nmod')) continue;
    const preposition = (reading.tree.children[child] ?? []).find((below) => reading.doc.words[below]?.deprel === 'case');
    const lemma = preposition === undefined ? '' : lemmaAt(reading, preposition);
    if (lemma === slot) for (const one of headsOf(reading, child)) found.push(wordFiller(reading, one));
    else if (lemma === 'of' && depth < 3) phrasesUnder(reading, child, slot, depth + 1, found);
  }
}

/** Adjectives and nouns before a noun: "Russian" and "missile" of "Russian missile strikes". */
export function modifiersOf(reading: Reading, token: number): readonly Filler[] {
  const found: Filler[] = [];
  for (const child of reading.tree.children[token] ?? []) {
    const relation = reading.doc.words[child]?.deprel ?? '';
    if (relation !== 'amod' && relation !== 'compound' && !(relation.startsWith('nmod') && child < token)) continue;
    found.push(wordFiller(reading, child));
    // "US-China talks", "South Korean and Japanese talks".
    for (const below of reading.tree.children[child] ?? []) {
      const under = reading.doc.words[below]?.deprel ?? '';
      if (under === 'conj' || under === 'compound' || under === 'amod') found.push(wordFiller(reading, below));
    }
  }
  return found;
}

function lightOf(reading: Reading, proposition: Proposition): readonly Filler[] {
  return proposition.light === null ? [] : [{ ...wordFiller(reading, proposition.light.token), entities: [] }];
}

function wordFiller(reading: Reading, token: number): Filler {
  const { start = 0, end = 0 } = reading.doc.tokens[token] ?? {};
  const entity = reading.entityAt.get(token);
  return { head: token, entities: entity === undefined ? [] : [entity], start, end, proposition: null };
}

/** The heads of a phrase: its own and those coordinated with it. */
export function headsOf(reading: Reading, head: number): readonly number[] {
  const heads = [head];
  for (const child of reading.tree.children[head] ?? []) {
    const relation = reading.doc.words[child]?.deprel;
    if (relation === 'conj') heads.push(child);
    // "700 kg of medicine", "part of an aid programme": what is measured counts.
    else if (relation === 'nmod' && child > head && measured.has(lemmaAt(reading, head))) heads.push(child);
  }
  return heads;
}

/** Nouns of measure and part. */
const measured: ReadonlySet<string> = new Set(
  `tenth third quarter fifth kg kilogram kilo ton tonne pound gallon litre liter barrel dollar euro million billion thousand hundred dozen part series number batch
  box truckload shipload planeload bottle sack case megawatt kilowatt tranche shipment consignment cargo ounce carat head bag crate amount quantity lot group member some most half worth package wave round volley barrage salvo`.split(
    /\s+/,
  ), // matches the blanks of "a b", never a letter
);
