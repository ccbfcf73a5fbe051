import { plainVerbs } from '../../lang/index.ts';
import type { Doc } from '../../model/index.ts';
import { childrenOf, childWith, relationOf, treeOf } from '../../syntax/index.ts';
import type { Features } from './check-worthiness.ts';
import type { Clause } from './clauses.ts';

type Needs = 'tokens' | 'words' | 'propositions' | 'voices';

/** What a clause is told for, beside its features. */
interface Signs extends Features {
  /** Numbers, dates and shares. */
  readonly figures: number;
  readonly years: number;
  readonly office: boolean;
  readonly hearsay: boolean;
}

/**
 * Whether a clause is a claim that a desk would check. In the article's own word it needs a figure, a date, an office, a superlative, a cause
 * or a doubt; what somebody says is one unless it tells of a mood, a plan or nothing in particular.
 */
export function isTold(doc: Doc<Needs>, clause: Clause, voice: number | null, signs: Signs): boolean {
  const { figures, superlative, causal, comparison, future, years, amounts, office, hearsay } = signs;
  const isAside = doc.words[clause.token]?.deprel.endsWith('relcl') === true;
  if (isAside && figures + superlative === 0) return false;
  if (future > 0 && amounts + years === 0) return false;
  if (voice === null && isPromise(doc, clause) && amounts === 0) return false;
  if (voice === null) return figures + superlative + causal + comparison + Number(office) + Number(hearsay) > 0;
  return figures > 0 || !isMood(doc, clause);
}

const cues = new WeakMap<Doc<'voices'>['voices'], ReadonlySet<number | null>>();

/** "They agreed to meet again": an act told by a cue of promising or asking. */
function isPromise({ voices }: Doc<Needs>, clause: Clause): boolean {
  let known = cues.get(voices);
  if (known === undefined) {
    known = new Set(voices.attributions.map(({ proposition }) => proposition));
    cues.set(voices, known);
  }
  return known.has(clause.proposition);
}

/** "It was ready to step in", "that is a warning", "he hopes to see it", a verb without its subject. */
function isMood(doc: Doc<Needs>, clause: Clause): boolean {
  const tree = treeOf(doc);
  const word = doc.words[clause.token];
  if (word === undefined) return true;
  const subject = childWith(tree, clause.token, 'nsubj', 'csubj');
  if (subject < 0) return true;
  const lemma = doc.words[subject]?.lemma.toLowerCase() ?? '';
  if (/^(?:this|that|there|you|i)$/.test(lemma)) return true; // Matches "this"; not "they".
  // "They float it".
  if (clause.endToken - clause.firstToken < 5 && doc.words[subject]?.upos === 'PRON') return true;
  if (word.upos === 'ADJ' || word.upos === 'ADV') return true;
  return plainVerbs.has(word.lemma.toLowerCase());
}

/** "Will", "would", "could", "may" over a predicate; "may have lied" is about the past. */
export function modalOver(doc: Doc<'tokens' | 'words'>, token: number): boolean {
  const tree = treeOf(doc);
  const auxiliaries = childrenOf(tree, token).filter((child) => relationOf(tree, child) === 'aux');
  const lemmas = auxiliaries.map((child) => doc.words[child]?.lemma.toLowerCase() ?? '');
  return lemmas.some((lemma) => /^(?:will|would|could|may|might|can|should|must|shall)$/.test(lemma)) && !lemmas.includes('have'); // Matches "may"; not "have".
}
