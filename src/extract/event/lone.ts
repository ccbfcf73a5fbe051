import { caseOf, childrenOf, relationOf } from '../../syntax/index.ts';
import type { Found } from './found.ts';
import { lemmaAt, type Reading } from './reading.ts';

/** Relations in which a noun is told of; in others ("war crimes", "the threat of war") it only marks another word. */
const spoken: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl', 'root', 'conj', 'nmod', 'appos', 'parataxis']);

/**
 * Whether an event noun that names nobody is told of all the same: "a war broke out", "the siege", "nine days of talks". Only nouns that the
 * language lists as such, each at its first telling, and not as what is feared, possible or general.
 */
export function isLone(reading: Reading, found: Found, told: Set<string>): boolean {
  const { proposition, type, status } = found;
  const lemma = proposition.lemma.toLowerCase();
  if (proposition.kind !== 'noun' || !(reading.words.alone?.[type]?.includes(lemma) ?? false)) return false;
  if (status !== 'occurred' && status !== 'ongoing') return false;
  if (!spoken.has(relationOf(reading.tree, proposition.token)) || isGeneral(reading, proposition.token)) return false;
  if (told.has(lemma)) return false;
  told.add(lemma);
  return true;
}

/** "War is hell", "acts of war", "peace talks are no cure": without article, time, number or anything that makes it one. */
function isGeneral(reading: Reading, token: number): boolean {
  const { tree, doc } = reading;
  const relation = relationOf(tree, token);
  const preposition = caseOf(tree, token);
  // "Settle disputes by talks", "through dialogue": a means, not a meeting.
  if (
    (preposition === 'by' || preposition === 'through') &&
    !childrenOf(tree, token).some((child) => doc.words[child]?.deprel === 'det')
  )
    return true;
  if (relation === 'nmod' && preposition === 'of' && !partitive.has(lemmaAt(reading, doc.words[token]?.head ?? -1))) return true;
  // "Riots broke out", "air strikes killed 40": several of them are acts, not the idea.
  if (doc.words[token]?.feats.includes('Number=Plur') === true && relation !== 'nmod') return false;
  return !childrenOf(tree, token).some((child) => {
    const below = doc.words[child]?.deprel ?? '';
    const lemma = lemmaAt(reading, child);
    if (below === 'det') return !/^(?:any|no|every|such)$/.test(lemma);
    return (
      below === 'nummod' ||
      below.startsWith('nmod') ||
      below === 'obl' ||
      below.startsWith('acl') ||
      (below === 'amod' && child < token)
    );
  });
}

/** Nouns that count what follows: "nine days of talks", "a series of attacks". */
const partitive: ReadonlySet<string> = new Set(
  'day week month year hour series wave round night string spate outbreak start beginning end eve course start outset resumption'.split(
    ' ',
  ),
);
