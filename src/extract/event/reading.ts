import type { Argument, Context, Doc, Entity, EventWords, Proposition } from '../../model/index.ts';
import { type Tree, treeOf } from '../../syntax/index.ts';
import { type FrameIndex, frameIndex } from './frames.ts';

/** The layers events are read from. */
export type EventDoc = Doc<
  'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices'
>;

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
  const frames = frameIndex(context.language);
  return {
    doc,
    tree: treeOf(doc),
    words: context.language.events ?? noWords,
    frames,
    entityAt,
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
  return argument.preposition === slot || (argument.preposition?.startsWith(`${slot} `) ?? false);
}

/** The fillers of a slot: a role ("subject"), a preposition ("with"), or "mod" for the words before a noun. */
export function fillersOf(reading: Reading, proposition: Proposition, slot: string): readonly Filler[] {
  if (slot === 'mod') return modifiersOf(reading, proposition.token);
  if (slot === 'light') return lightOf(reading, proposition);
  return proposition.args.filter((argument) => fits(argument, slot));
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
    if (reading.doc.words[child]?.deprel === 'conj') heads.push(child);
  }
  return heads;
}
