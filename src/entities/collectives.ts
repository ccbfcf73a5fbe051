import { childrenOf, conjunctsOf, relationOf, type Tree } from '../syntax/index.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Coordination, type Reading, wordAt } from './reading.ts';

/** A phrase that stands for several entities at once. */
export interface Collective {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly members: readonly number[];
  readonly name: string;
  readonly by: string;
  readonly pronoun: boolean;
  /** The coordination it goes back to, or null. */
  readonly coordination: Coordination | null;
}

const leaderNouns: ReadonlySet<string> = new Set([
  'leader',
  'president',
  'minister',
  'premier',
  'ruler',
  'chief',
  'man',
  'official',
  'diplomat',
]);
const stateNouns: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'state',
  'capital',
  'neighbor',
  'neighbour',
  'ally',
  'side',
  'power',
  'rival',
  'government',
  'party',
]);
const numbers: { readonly [word: string]: number } = {
  both: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  trio: 3,
  troika: 3,
  four: 4,
  quartet: 4,
  five: 5,
};
const nounsOfNumber: ReadonlySet<string> = new Set(['pair', 'duo', 'trio', 'troika', 'quartet']);
const enough = 60;

/** The coordination of names whose last member's head is this token, or null. Called when all of its names are mentions. */
export function coordinationAt(reading: Reading, token: number): Coordination | null {
  const { all, doc, tree } = reading;
  if (relationOf(tree, token) !== 'conj' || (reading.mentionOfHead[token] ?? -1) < 0) return null;
  let first = doc.words[token]?.head ?? -1;
  // Parsers chain what is listed: Poland on France on Germany.
  while (first >= 0 && relationOf(tree, first) === 'conj' && (doc.words[first]?.head ?? -1) < first)
    first = doc.words[first]?.head ?? -1;
  if (first < 0 || first > token) return null;
  const heads = conjunctsOf(tree, first);
  if (heads.at(-1) !== token || heads.length < 2 || heads.length > 8) return null;
  const members: number[] = [];
  for (const head of heads) {
    const at = all.mentions[reading.mentionOfHead[head] ?? -1];
    if (at === undefined || at.kind === 'pronoun') return null;
    const draft = all.entities[at.entity];
    if (draft === undefined || (draft.by === 'nominal' && draft.plural)) return null;
    if (!members.includes(at.entity)) members.push(at.entity);
  }
  if (members.length !== heads.length) return null;
  const kinds = new Set(members.map((member) => all.entities[member]?.kind));
  const kind = kinds.size === 1 ? ([...kinds][0] ?? 'mixed') : 'mixed';
  const firstMention = all.mentions[reading.mentionOfHead[first] ?? -1];
  const lastMention = all.mentions[reading.mentionOfHead[token] ?? -1];
  return {
    firstToken: firstMention?.firstToken ?? first,
    endToken: lastMention?.endToken ?? token + 1,
    head: first,
    members,
    kind,
    sentence: doc.tokens[first]?.sentence ?? 0,
  };
}

/** "the two leaders", "both capitals", "all three", "the pair": who is meant, where the text leaves no doubt. */
export function collectiveOf(reading: Reading, token: number, phrase: NounPhrase | null): Collective | null {
  if (phrase === null) return pronominal(reading, token);
  if (phrase.definiteness !== 'definite' && phrase.definiteness !== 'demonstrative' && phrase.count !== 2) return null;
  if (
    phrase.definiteness === 'indefinite' ||
    phrase.count === 0 ||
    phrase.count > 8 ||
    phrase.stateSpan >= 0 ||
    phrase.nameSpan >= 0
  )
    return null;
  const wanted = leaderNouns.has(phrase.lemma)
    ? 'person'
    : stateNouns.has(phrase.lemma)
      ? 'state'
      : phrase.sense.kind === 'organization'
        ? 'organization'
        : null;
  if (wanted === null) return null;
  if (phrase.count === 2 && phrase.definiteness === 'bare') return null;
  const found = membersOf(reading, token, wanted, phrase.count);
  if (found === null) return null;
  const { doc } = reading;
  const name = doc.text.slice(doc.tokens[phrase.firstToken]?.start ?? 0, doc.tokens[phrase.endToken - 1]?.end ?? 0);
  return { ...found, firstToken: phrase.firstToken, endToken: phrase.endToken, head: phrase.head, name, pronoun: false };
}

/** "Both agreed", "all three share", "the pair met", "the trio". */
function pronominal(reading: Reading, token: number): Collective | null {
  const { doc, tree } = reading;
  const word = wordAt(doc, token);
  if (word === 'sides') return sides(reading, token);
  const count = numbers[word];
  if (count === undefined) return null;
  const upos = doc.words[token]?.upos ?? '';
  const relation = relationOf(tree, token);
  if (relation !== 'nsubj' && relation !== 'obj' && relation !== 'obl' && relation !== 'nmod') return null;
  const before = wordAt(doc, token - 1);
  const isNoun = nounsOfNumber.has(word);
  if (isNoun ? before !== 'the' : word !== 'both' && before !== 'all' && before !== 'the') return null;
  if (!isNoun && upos === 'NOUN') return null;
  if (hasNounAfter(tree, token)) return null;
  const found = membersOf(reading, token, null, count);
  if (found === null) return null;
  const firstToken = before === 'all' || before === 'the' ? token - 1 : token;
  const name = doc.text.slice(doc.tokens[firstToken]?.start ?? 0, doc.tokens[token]?.end ?? 0);
  return { ...found, firstToken, endToken: token + 1, head: token, name, pronoun: !isNoun };
}

/** "Both sides", "the two sides", "the sides": the two who were named together or one after the other. */
function sides(reading: Reading, token: number): Collective | null {
  const { doc, tree } = reading;
  const before = wordAt(doc, token - 1);
  const isTwo = before === 'two' && /^(?:the|these|those)$/.test(wordAt(doc, token - 2)); // matches "the", not "other"
  if ((before !== 'both' && !isTwo) || hasNounAfter(tree, token)) return null;
  const found = membersOf(reading, token, null, 2) ?? membersOf(reading, token, 'state', 2);
  if (found === null) return null;
  const firstToken = isTwo ? token - 2 : token - 1;
  const name = doc.text.slice(doc.tokens[firstToken]?.start ?? 0, doc.tokens[token]?.end ?? 0);
  return { ...found, firstToken, endToken: token + 1, head: token, name, pronoun: false };
}

/** "both of the missiles": something of its own follows. */
function hasNounAfter(tree: Tree, token: number): boolean {
  return childrenOf(tree, token).some((child) => child > token && relationOf(tree, child) === 'nmod');
}

/** The members by the last coordination that fits, else by the entities of that kind in the sentences before, if they are just as many. */
function membersOf(
  reading: Reading,
  token: number,
  wanted: 'person' | 'state' | 'organization' | null,
  count: number,
): Pick<Collective, 'members' | 'by' | 'coordination'> | null {
  const { all, coordinations, doc } = reading;
  const here = doc.tokens[token]?.sentence ?? 0;
  for (let i = coordinations.length - 1; i >= 0 && i >= coordinations.length - enough; i--) {
    const one = coordinations[i];
    if (one === undefined || one.members.length !== count) continue;
    if (one.head >= token || (wanted !== null && one.kind !== wanted) || one.kind === 'mixed') continue;
    if (here - one.sentence > (wanted === null ? 3 : count > 2 ? 30 : 6)) return null;
    return { members: one.members, by: 'coordination', coordination: one };
  }
  if (wanted === null || wanted === 'organization') return null;
  const members: number[] = [];
  for (let i = all.mentions.length - 1; i >= 0 && i >= all.mentions.length - enough; i--) {
    const at = all.mentions[i];
    if (at === undefined || here - (doc.tokens[at.headToken]?.sentence ?? 0) > 1) break;
    const draft = all.entities[at.entity];
    if (draft?.kind === wanted && !members.includes(at.entity) && at.kind !== 'nominal') members.push(at.entity);
  }
  return members.length === count ? { members: members.reverse(), by: 'nearest', coordination: null } : null;
}
