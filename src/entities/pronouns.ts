import { childWith, relationOf } from '../syntax/index.ts';
import type { EntityDraft } from './draft.ts';
import { groupOf, type Reading } from './reading.ts';

interface PronounSense {
  readonly gender: 'male' | 'female' | null;
  readonly number: 'one' | 'many' | 'thing';
  readonly reflexive: boolean;
}

const senses: { readonly [word: string]: PronounSense } = {
  he: { gender: 'male', number: 'one', reflexive: false },
  him: { gender: 'male', number: 'one', reflexive: false },
  his: { gender: 'male', number: 'one', reflexive: false },
  himself: { gender: 'male', number: 'one', reflexive: true },
  she: { gender: 'female', number: 'one', reflexive: false },
  her: { gender: 'female', number: 'one', reflexive: false },
  hers: { gender: 'female', number: 'one', reflexive: false },
  herself: { gender: 'female', number: 'one', reflexive: true },
  it: { gender: null, number: 'thing', reflexive: false },
  its: { gender: null, number: 'thing', reflexive: false },
  itself: { gender: null, number: 'thing', reflexive: true },
  they: { gender: null, number: 'many', reflexive: false },
  them: { gender: null, number: 'many', reflexive: false },
  their: { gender: null, number: 'many', reflexive: false },
  theirs: { gender: null, number: 'many', reflexive: false },
  themselves: { gender: null, number: 'many', reflexive: true },
};

/** How far back an antecedent is sought: mentions and sentences. */
const mentionWindow = 40;
const sentenceWindow = 3;
/** Below this an antecedent is a guess. */
const threshold = 20;

/** The entity a third-person pronoun stands for, or -1. Gender, number, closeness and grammatical role decide. */
export function resolvePronoun(reading: Reading, token: number): number {
  const { all, doc, tree } = reading;
  const sense = senses[doc.tokens[token]?.text.toLowerCase() ?? ''];
  if (sense === undefined) return -1;
  const word = doc.words[token];
  if (word === undefined || relationOf(tree, token) === 'expl' || isEmptyIt(reading, token)) return -1;
  const here = doc.tokens[token]?.sentence ?? 0;
  const inQuote = quoteOf(reading, token);
  const possessive = word.deprel === 'nmod:poss';
  const subject = relationOf(tree, token) === 'nsubj';
  const isIt = /^it$/i.test(doc.tokens[token]?.text ?? '');
  let best = -1;
  let bestScore = threshold;
  const seen = new Map<number, number>();
  for (let i = all.mentions.length - 1; i >= 0 && i >= all.mentions.length - mentionWindow; i--) {
    const at = all.mentions[i];
    if (at === undefined) continue;
    const distance = here - (doc.tokens[at.headToken]?.sentence ?? 0);
    if (distance > sentenceWindow) break;
    const draft = all.entities[at.entity];
    if (draft === undefined || at.firstToken >= token) continue;
    const fit = agreement(draft, sense);
    if (fit < 0 || isBound(reading, token, at.headToken, sense.reflexive, possessive)) continue;
    // "It" is as often an event or a matter as a body: only a subject close by will do.
    if (isIt && !canDo(reading, token) && /^(?:state|organization|government|publication|group)$/.test(draft.kind)) continue;
    if (isIt && (inQuote === -1) !== (quoteOf(reading, at.headToken) === -1)) continue;
    if (isIt && (distance > 1 || relationOf(tree, at.headToken) !== 'nsubj') && !(distance === 0 && at.kind === 'pronoun'))
      continue;
    let score = 60 + fit - 25 * distance - Math.min(12, (all.mentions.length - 1 - i) * 1.2);
    const relation = relationOf(tree, at.headToken);
    if (relation === 'nsubj') score += subject || possessive ? 22 : 14;
    else if (relation === 'obj' || relation === 'root') score += 6;
    else if (
      relation === 'compound' ||
      relation === 'amod' ||
      (at.kind === 'name' && draft.kind === 'state' && relation === 'nmod')
    )
      score -= 14;
    if (isWithinClause(reading, at.headToken)) score -= 6;
    if (at.kind === 'pronoun') score += 8;
    score += Math.min(draft.mentions, 6) * 2;
    if (inQuote !== quoteOf(reading, at.headToken)) score -= 6;
    const before = seen.get(at.entity);
    if (before === undefined) seen.set(at.entity, score);
    if (score > bestScore) {
      best = at.entity;
      bestScore = score;
    }
  }
  if (sense.number === 'many') {
    const group = lastCoordination(reading, token, here, bestScore);
    if (group >= 0) return group;
  }
  if (best < 0) return -1;
  const draft = all.entities[best];
  if (draft !== undefined && sense.gender !== null && draft.kind === 'person') draft.gender ??= sense.gender;
  return best;
}

/** "Xi and Putin ... they": the coordination of the sentence or of the one before, where it weighs more than any one entity. */
function lastCoordination(reading: Reading, token: number, here: number, than: number): number {
  const one = reading.coordinations.at(-1);
  if (one === undefined || one.kind === 'mixed' || one.endToken > token) return -1;
  if (one.kind !== 'person' && one.kind !== 'state' && one.kind !== 'organization') return -1;
  const relation = relationOf(reading.tree, one.head);
  const score = 60 + 12 - 25 * (here - one.sentence) + (relation === 'nsubj' ? 20 : relation === 'obj' ? 10 : -8);
  if (here - one.sentence > 1 || score <= than) return -1;
  return groupOf(
    reading,
    one.members,
    reading.doc.text.slice(reading.doc.tokens[one.firstToken]?.start, reading.doc.tokens[one.endToken - 1]?.end),
    'coordination',
    one,
  );
}

/** How well the entity fits the pronoun's gender and number; negative: it cannot be meant. */
function agreement(draft: EntityDraft, sense: PronounSense): number {
  if (sense.number === 'one') {
    if (draft.kind !== 'person' || draft.plural) return -1;
    if (draft.gender === null) return 2;
    return draft.gender === sense.gender ? 12 : -1;
  }
  if (sense.number === 'many') {
    if (draft.plural) return 14;
    if (draft.kind === 'group') return 10;
    if (draft.kind === 'organization' || draft.kind === 'government') return 0;
    return -1;
  }
  if (draft.plural) return -1;
  switch (draft.kind) {
    case 'organization':
    case 'government':
    case 'publication':
      return 8;
    case 'state':
      return 8;
    case 'facility':
    case 'weapon':
    case 'agreement':
      return 4;
    case 'place':
      return 2;
    case 'group':
    case 'occasion':
    case 'other':
      return 0;
    default:
      return -1;
  }
}

/** Grammar forbids it: "Kim praised him" is another than Kim; the possessor is not what it possesses. */
function isBound(reading: Reading, pronoun: number, antecedent: number, reflexive: boolean, possessive: boolean): boolean {
  const { doc, tree } = reading;
  const own = doc.words[pronoun]?.head ?? -1;
  const other = doc.words[antecedent]?.head ?? -1;
  if (own < 0) return false;
  if (own === antecedent) return true;
  if (reflexive) return false;
  // Co-arguments of one verb, prepositional objects of the clause included.
  if (!possessive && own === other && relationOf(tree, pronoun) !== 'conj') return true;
  return false;
}

/** Verbs of which a body is hardly ever the subject: "it ended", "it takes two weeks". */
const eventVerbs: ReadonlySet<string> = new Set(
  `be end start begin occur happen take mean cost last become remain matter come go follow work make help seem look sound feel get ship
  continue exist concern involve include contain show prove cause lead result measure weigh stand lie`.split(/\s+/u),
);

/** Whether "it" stands where a body acts: the subject of a verb that bodies are subjects of, not of "is" or "took". */
function canDo(reading: Reading, token: number): boolean {
  const { doc, tree } = reading;
  const word = doc.words[token];
  const verb = doc.words[word?.head ?? -1];
  if (word === undefined || verb === undefined || word.deprel !== 'nsubj') return false;
  return verb.upos === 'VERB' && !eventVerbs.has(verb.lemma.toLowerCase()) && childWith(tree, word.head, 'cop') < 0;
}

function isWithinClause(reading: Reading, head: number): boolean {
  const { doc, tree } = reading;
  const governor = doc.words[head]?.head ?? -1;
  const relation = governor < 0 ? '' : relationOf(tree, governor);
  return relation === 'acl' || relation === 'advcl';
}

/** "It is likely that", "it rains": the pronoun stands for nothing. */
function isEmptyIt(reading: Reading, token: number): boolean {
  const { doc, tree } = reading;
  if (doc.tokens[token]?.text.toLowerCase() !== 'it') return false;
  const governor = doc.words[token]?.head ?? -1;
  if (governor < 0) return true;
  const verb = doc.words[governor];
  if (verb === undefined) return true;
  if (/^(?:rain|snow|seem|appear|happen|matter|turn)$/.test(verb.lemma)) return true;
  for (const child of tree.children[governor] ?? []) {
    const relation = relationOf(tree, child);
    if (relation === 'csubj' || relation === 'expl') return true;
    if ((relation === 'ccomp' || relation === 'xcomp') && child > governor && (verb.upos === 'ADJ' || verb.upos === 'NOUN'))
      return true;
    if (relation === 'advcl' && verb.upos === 'ADJ' && doc.tokens[governor + 1]?.text.toLowerCase() === 'to') return true;
  }
  return false;
}

/** Index of the quotation the token stands in, or -1. */
function quoteOf(reading: Reading, token: number): number {
  const start = reading.doc.tokens[token]?.start ?? 0;
  const { quotes } = reading.doc;
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (quote === undefined) break;
    const first = quote.pieces[0]?.start ?? 0;
    const last = quote.pieces.at(-1)?.end ?? 0;
    if (start < first) high = middle - 1;
    else if (start >= last) low = middle + 1;
    else return middle;
  }
  return -1;
}
