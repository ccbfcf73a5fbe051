import {
  deadPhrases,
  deverbalEndings,
  eventNouns,
  hedgeModifiers,
  looseParticles,
  negatingModifiers,
  notDeverbal,
  nounModifiers,
  weakEventNouns,
  weakNounPrepositions,
} from '../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf, type Tree } from '../syntax/index.ts';
import type { Draft, Reading } from './draft.ts';
import { isPassiveVerb } from './voice-of.ts';

/** Relations under which a word is part of another word and no predicate of its own. */
const inner: ReadonlySet<string> = new Set([
  'fixed',
  'flat',
  'goeswith',
  'case',
  'mark',
  'cc',
  'aux',
  'cop',
  'det',
  'reparandum',
  'punct',
]);
const clausal: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'xcomp', 'csubj', 'parataxis', 'root']);

/** Finds the predicates: verbs, event nouns, adjectives and nouns with a copula or a clause. Fills `reading.at` and `reading.drafts`. */
export function findPredicates(reading: Reading): void {
  const { tree } = reading;
  for (const token of tree.order) {
    const draft = predicateAt(reading, token);
    if (draft === null) continue;
    reading.at[token] = draft;
    reading.drafts.push(draft);
  }
}

function predicateAt(reading: Reading, token: number): Draft | null {
  const { tree } = reading;
  const word = tree.words[token];
  if (word === undefined) return null;
  const relation = relationOf(tree, token);
  if (inner.has(relation)) return null;
  const lemma = word.lemma.toLowerCase();
  if (word.upos === 'VERB' || word.upos === 'AUX') return verbAt(reading, token, lemma, relation);
  const copula = childWith(tree, token, 'cop');
  if (copula >= 0 && isBeing(tree, copula)) {
    // "Kim is in Beijing": what is said is being there, not "Beijing"; "is at war" says the war.
    if (caseOf(tree, token) !== null && !eventNouns.has(lemma)) return create(reading, token, 'verb', 'be', copula);
    if (word.upos === 'ADJ' || word.upos === 'ADV') return create(reading, token, 'adjective', lemma, copula);
    return create(reading, token, 'noun', lemma, copula);
  }
  if (word.upos === 'ADJ') {
    if (clausal.has(relation) || childWith(tree, token, 'xcomp', 'ccomp') >= 0)
      return create(reading, token, 'adjective', lemma, -1);
    return null;
  }
  if (word.upos === 'NOUN' || word.upos === 'PROPN') return nounAt(reading, token, lemma, relation);
  return null;
}

function isBeing(tree: Tree, copula: number): boolean {
  const lemma = tree.words[copula]?.lemma;
  return lemma === 'be' || lemma === "'s" || lemma === '’s';
}

function verbAt(reading: Reading, token: number, lemma: string, relation: string): Draft | null {
  const { tree } = reading;
  const word = tree.words[token];
  // "United States": the tagger calls parts of names verbs.
  if (word === undefined || word.xpos.startsWith('NNP') || relation === 'compound') return null;
  if (relation === 'amod') {
    if (word.xpos !== 'VBN' && word.xpos !== 'VBG') return null;
    if (lemma === 'call' || nounModifiers.has(lemma) || hedgeModifiers.has(lemma) || negatingModifiers.has(lemma)) return null;
  }
  const copula = childWith(tree, token, 'cop');
  return create(reading, token, 'verb', lemma, copula);
}

function nounAt(reading: Reading, token: number, lemma: string, relation: string): Draft | null {
  const { tree, mentionHeadedAt, mentionAt, doc } = reading;
  if (reading.isTime[token] === 1 || (deadPhrases.get(lemma) ?? '') === caseOf(tree, token)) return null;
  const hidden = participleBehindNoun(tree, token, lemma);
  if (hidden !== null) return create(reading, token, 'verb', hidden, -1);
  if (relation === 'compound' || (relation === 'nmod' && tree.words[token]?.deprel === 'nmod:desc')) return null;
  const mention = mentionAt[token] ?? -1;
  if (mention >= 0 && doc.entities.mentions[mention]?.kind === 'name' && tree.words[token]?.upos === 'PROPN') return null;
  const joined = joinedLemma(tree, token, lemma);
  const known = eventNouns.has(joined);
  if (known && !weakEventNouns.has(joined)) return create(reading, token, 'noun', joined, -1);
  if (mentionHeadedAt[token] !== -1 && isActor(reading, token)) return null;
  if (!hasArgument(tree, token, known)) return null;
  if (known) return create(reading, token, 'noun', joined, -1);
  // "The destabilisation of the region by Moscow": made from a verb, with an argument that shows it.
  if (notDeverbal.has(lemma) || lemma.length < 7) return null;
  for (const ending of deverbalEndings) if (lemma.endsWith(ending)) return create(reading, token, 'noun', joined, -1);
  return null;
}

/** The verb of "..., warning that the talks would fail", which taggers take for a noun; null for a noun. */
function participleBehindNoun(tree: Tree, token: number, lemma: string): string | null {
  if (!lemma.endsWith('ing') || tree.tokens[token - 1]?.text !== ',') return null;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    if (relation === 'det' || relation === 'amod' || relation === 'case') return null;
    if ((relation === 'ccomp' || relation === 'acl') && caseOf(tree, child, 'mark') === 'that')
      return eventNouns.get(lemma)?.verb ?? null;
  }
  return null;
}

/** Whether the mention headed here is a person, state or body: "the administration of Joe Biden" is no act. */
function isActor(reading: Reading, token: number): boolean {
  const mention = reading.doc.entities.mentions[reading.mentionHeadedAt[token] ?? -1];
  const kind = mention === undefined ? undefined : reading.doc.entities.list[mention.entity]?.kind;
  return kind !== undefined && kind !== 'agreement' && kind !== 'occasion' && kind !== 'other';
}

function hasArgument(tree: Tree, token: number, known: boolean): boolean {
  for (const child of childrenOf(tree, token)) {
    const relation = tree.words[child]?.deprel;
    if (relation === 'nmod:poss') return true;
    if (relation === 'nmod') {
      const preposition = caseOf(tree, child);
      if (preposition === 'of' || preposition === 'by' || preposition === 'between' || preposition === 'against') return true;
      if (known && preposition !== null && weakNounPrepositions.has(preposition)) return true;
    }
    if (relation === 'acl' && childWith(tree, child, 'mark') >= 0) return true;
    if (relation === 'ccomp') return true;
  }
  return false;
}

/** "cease-fire" where the tokenizer made three words of it. */
function joinedLemma(tree: Tree, token: number, lemma: string): string {
  if (tree.tokens[token - 1]?.text !== '-' || tree.words[token - 2]?.head !== token) return lemma;
  const joined = `${tree.words[token - 2]?.lemma.toLowerCase() ?? ''}-${lemma}`;
  return eventNouns.has(joined) ? joined : lemma;
}

function create(reading: Reading, token: number, kind: Draft['kind'], lemma: string, copula: number): Draft {
  const { tree } = reading;
  const particle = kind === 'verb' ? particleOf(tree, token) : -1;
  const key = particle < 0 ? lemma : `${lemma} ${tree.words[particle]?.lemma.toLowerCase() ?? ''}`;
  return {
    kind,
    token,
    lemma,
    particle,
    key,
    passive: kind === 'verb' && copula < 0 && isPassiveVerb(reading, token),
    copula,
    surface: -1,
    surfaceShared: false,
    carrier: null,
    light: null,
    args: [],
    governor: null,
    relation: null,
    direct: false,
    reported: -1,
    polarity: 'positive',
    modality: 'certain',
    tense: 'none',
    aspect: 'simple',
    condition: null,
    markers: [],
    times: [],
    places: [],
    amounts: [],
    index: -1,
  };
}

function particleOf(tree: Tree, token: number): number {
  for (const child of childrenOf(tree, token)) if (tree.words[child]?.deprel === 'compound:prt') return child;
  // "Pulled out of the city", "struck back": parsers call the particle an adverb or a second preposition.
  const next = tree.words[token + 1];
  if (next === undefined || !looseParticles.has(next.lemma.toLowerCase())) return -1;
  if (next.head === token && relationOf(tree, token + 1) === 'advmod') return token + 1;
  const phrase = relationOf(tree, token + 1) === 'case' ? next.head : -1;
  if (phrase < 0 || tree.words[phrase]?.head !== token) return -1;
  const isDouble = tree.words[token + 2]?.head === phrase && relationOf(tree, token + 2) === 'case';
  return isDouble ? token + 1 : -1;
}
