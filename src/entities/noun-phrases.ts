import { childrenOf, relationOf, type Tree } from '../syntax/index.ts';
import type { Gathering, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon, type NounSense } from './lexicon.ts';

/** A noun phrase headed by a common noun that names people, bodies or places. Token range half open, without what follows the head. */
export interface NounPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  /** Folded lemma of the head. */
  readonly lemma: string;
  readonly sense: NounSense;
  readonly plural: boolean;
  readonly definiteness: 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'bare';
  /** Name span of a state or seat of government in it ("South Korea's", "Japanese", "of France"), or -1. */
  readonly stateSpan: number;
  /** Name span of another name in it, or -1. */
  readonly nameSpan: number;
  /** Token of the possessor ("his", "Kim"), or -1. */
  readonly possessor: number;
  /** Number said: "the two leaders" 2; 0 for none. */
  readonly count: number;
  /** Whether what follows narrows it down: "the group whose robots won", "the town of Yeoncheon". */
  readonly restricted: boolean;
  /** The words of the phrase that tell it apart, without article: "vice foreign minister". */
  readonly modifiers: readonly string[];
}

const numbers: { readonly [word: string]: number } = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
const indefinite: ReadonlySet<string> = new Set([
  'a',
  'an',
  'another',
  'some',
  'any',
  'no',
  'every',
  'each',
  'other',
  'several',
  'many',
  'few',
  'most',
  'more',
  'such',
  'what',
  'which',
]);
const definite: ReadonlySet<string> = new Set(['the', 'both', 'all', 'either', 'neither']);
const demonstrative: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

/** The noun phrase a common noun heads, or null where the noun names nobody or is only part of another name or noun. */
export function nounPhraseAt(doc: Read, tree: Tree, all: Gathering, head: number): NounPhrase | null {
  const word = doc.words[head];
  if (word === undefined || (word.upos !== 'NOUN' && word.upos !== 'PROPN') || (all.spanOf[head] ?? -1) >= 0) return null;
  const text = fold(doc.tokens[head]?.text ?? '');
  const plural = word.xpos.endsWith('S') || word.feats.includes('Number=Plur');
  const lemma = fold(word.lemma);
  const sense = lexicon.nouns.get(text) ?? lexicon.nouns.get(lemma);
  if (sense === undefined) return null;
  if (
    /^(?:dozens|hundreds|thousands|millions|number|crowds?|families)$/.test(text) &&
    text !== 'crowd' &&
    doc.tokens[head + 1]?.text === 'of'
  )
    return null;
  const relation = relationOf(tree, head);
  // Part of another noun ("police officer"), of a name, or a measure.
  if (
    (relation === 'compound' || relation === 'flat' || word.deprel === 'nmod:desc' || word.deprel === 'nmod:npmod') &&
    word.head > head
  )
    return null;
  if (relation === 'flat' || relation === 'goeswith' || relation === 'fixed') return null;
  let first = head;
  let stateSpan = -1;
  let nameSpan = -1;
  let possessor = -1;
  let count = 0;
  let restricted = false;
  let definiteness: NounPhrase['definiteness'] = 'bare';
  const modifiers: string[] = [];
  const see = (at: number): void => {
    const span = all.spanOf[at] ?? -1;
    const name = span >= 0 ? all.spans[span] : undefined;
    if (name === undefined) return;
    if (name.kind === 'state' || name.entries[0]?.table === 'state') stateSpan = stateSpan < 0 ? span : stateSpan;
    else if (nameSpan < 0) nameSpan = span;
  };
  for (const child of childrenOf(tree, head)) {
    const under = tree.words[child]?.deprel ?? '';
    const plain = relationOf(tree, child);
    if (child < head) {
      if (
        plain !== 'det' &&
        plain !== 'amod' &&
        plain !== 'compound' &&
        plain !== 'nummod' &&
        under !== 'nmod:poss' &&
        under !== 'nmod:desc' &&
        plain !== 'flat'
      )
        continue;
      const left = plain === 'nummod' ? child : (tree.leftmost[child] ?? child);
      if (left < first && left > head - 14) first = left;
      const lower = fold(doc.tokens[child]?.text ?? '');
      if (plain === 'det') {
        if (definite.has(lower)) definiteness = 'definite';
        else if (demonstrative.has(lower)) definiteness = 'demonstrative';
        else if (indefinite.has(lower)) definiteness = 'indefinite';
        if (lower === 'both') count = 2;
      } else if (under === 'nmod:poss') {
        possessor = child;
        if (definiteness === 'bare') definiteness = 'possessive';
        see(child);
      } else {
        if (plain === 'nummod') count = numbers[lower] ?? (/^\d$/.test(lower) ? Number(lower) : 99);
        see(child);
        modifiers.push(lower);
      }
    } else if (plain === 'acl' && child < head + 8 && doc.tokens[head + 1]?.text !== ',') restricted = true;
    else if (plain === 'nmod') {
      const before = stateSpan;
      const preposition = childrenOf(tree, child).find((at) => relationOf(tree, at) === 'case');
      if (preposition !== undefined && fold(doc.tokens[preposition]?.text ?? '') === 'of') see(child);
      if (stateSpan === before && child < head + 6) restricted = true;
    }
  }
  return {
    firstToken: first,
    endToken: head + 1,
    head,
    lemma,
    sense: plural && sense.kind === 'person' ? { ...sense, kind: 'group' } : sense,
    plural,
    definiteness,
    stateSpan,
    nameSpan,
    possessor,
    count,
    restricted,
    modifiers,
  };
}
