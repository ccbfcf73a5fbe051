import { causalMarks, causalVerbs, officeVerbs, shareWords, superlativeWords } from '../../lang/index.ts';
import type { Doc, FieldsOf } from '../../model/index.ts';
import { type Clause, isOwn } from './clauses.ts';

export type ClaimKind = FieldsOf<'claim'>['kind'];

/** Marks that decide the kind, found in the words of a clause. */
export interface Signs {
  readonly superlative: boolean;
  readonly causal: boolean;
  readonly comparison: boolean;
  readonly officeVerb: boolean;
  /** "More than half of the budget", "tripled": a share or a change told by a word. */
  readonly share: boolean;
}

/** Matches "second", "50th"; not "secondly". */
const ordinals = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;

/** Reads superlatives ("the largest", "the only"), causes ("because", "led to") and comparisons ("more than"). */
export function signsOf(doc: Doc<'tokens' | 'words' | 'propositions'>, clause: Clause): Signs {
  let superlative = false;
  let causal = causalVerbs.has(doc.words[clause.token]?.lemma.toLowerCase() ?? '');
  let comparison = false;
  let share = false;
  const officeVerb = officeVerbs.has(doc.words[clause.token]?.lemma.toLowerCase() ?? '');
  for (let token = clause.firstToken; token < clause.endToken; token++) {
    const word = doc.words[token];
    if (word === undefined || !isOwn(clause, token)) continue;
    const lemma = word.lemma.toLowerCase();
    const afterThe =
      doc.words[token - 1]?.lemma === 'the' ||
      doc.words[token - 1]?.deprel === 'nmod:poss' ||
      doc.words[token - 1]?.upos === 'PART';
    const isOrdinal = word.feats.includes('NumType=Ord') || ordinals.test(lemma);
    if (word.xpos === 'JJS' || word.xpos === 'RBS' || (isOrdinal && afterThe && word.upos !== 'NOUN')) superlative = true;
    else if (superlativeWords.has(lemma) && (afterThe || lemma === 'never' || lemma === 'unprecedented' || lemma === 'unique'))
      superlative = true;
    if (shareWords.has(lemma)) share = true;
    if (causalMarks.has(lemma) && (lemma !== 'since' || word.upos === 'SCONJ')) causal = true;
    // "Higher than any country"; "better" alone compares with nothing.
    if (lemma === 'than' && token > clause.firstToken + 1) comparison = true;
  }
  return { superlative, causal, comparison, officeVerb, share };
}

/** What sort of assertion it is: the first that fits, the most checkable first. */
export function kindOf(
  doc: Doc<'propositions'>,
  clause: Clause,
  signs: Signs,
  counts: { readonly amounts: number; readonly offices: number; readonly dates: number; readonly actors: number },
): ClaimKind {
  const proposition = doc.propositions[clause.proposition];
  if (counts.amounts > 0) return 'quantity';
  if (signs.superlative) return 'superlative';
  if (signs.causal) return 'causal';
  const isNominal = proposition?.kind === 'noun' && proposition.light === null;
  if (counts.offices > 0 && (isNominal || signs.officeVerb)) return 'office';
  if (isNominal) return 'identity';
  if (counts.dates > 0) return 'date';
  return counts.actors > 0 && proposition?.kind !== 'adjective' ? 'event' : 'other';
}
