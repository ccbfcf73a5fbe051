import { forecastWords } from '../../lang/index.ts';
import type { Doc, Span } from '../../model/index.ts';
import { caseOf, childrenOf, childWith, isNegated, relationOf, subtreeSpan, type Tree } from '../../syntax/index.ts';

type Needs = 'tokens' | 'sentences' | 'words';

/** What a likelihood word is said of, without a clause of its own: "a return is unlikely", "a 40 percent chance of rain". */
export interface Odds {
  readonly content: Span;
  /** The words of likelihood, with a share where one is said. */
  readonly text: Span;
  /** 0..1, null where no figure is said. */
  readonly share: number | null;
  readonly token: number;
}

const adjectives: ReadonlySet<string> = new Set(forecastWords.likelyAdjectives);
const nouns: ReadonlySet<string> = new Set(forecastWords.oddsNouns);
const sizes: ReadonlySet<string> = new Set(forecastWords.oddsSizes);
/** Matches "60%", "40 percent", "70 per cent"; not "60 people". */
const percent = /(\d{1,3}(?:\.\d+)?)\s*(?:%|per\s?cent)/i;

/** Likelihood adjectives over a noun and nouns of chance, in text order. */
export function oddsIn(doc: Doc<Needs>, tree: Tree): readonly Odds[] {
  const found: Odds[] = [];
  for (let token = 0; token < doc.words.length; token++) {
    const word = doc.words[token];
    if (word === undefined) continue;
    const lemma = word.lemma.toLowerCase();
    if (word.upos === 'ADJ' && adjectives.has(lemma)) {
      const odds = overNoun(doc, tree, token);
      if (odds !== null) found.push(odds);
    } else if (word.upos === 'NOUN' && (nouns.has(lemma) || nouns.has((doc.tokens[token]?.text ?? '').toLowerCase()))) {
      const odds = ofChance(doc, tree, token);
      if (odds !== null) found.push(odds);
    }
  }
  return found;
}

/** "A quick return is unlikely", "an attack looks imminent": the subject is what is expected, unless a clause follows. */
function overNoun(doc: Doc<Needs>, tree: Tree, token: number): Odds | null {
  const clause = childWith(tree, token, 'xcomp', 'ccomp', 'csubj', 'advcl');
  if (clause > token) return null;
  const head = doc.words[token]?.head ?? -1;
  const linked = relationOf(tree, token) === 'xcomp' && head >= 0 && doc.words[head]?.upos === 'VERB' ? head : token;
  if (linked === token && childWith(tree, token, 'cop') < 0) return null;
  const subject = childWith(tree, linked, 'nsubj');
  const noun = doc.words[subject];
  if (noun === undefined || subject > token || noun.upos !== 'NOUN' || !forecastWords.eventLike.test(noun.lemma.toLowerCase()))
    return null;
  if (isPast(doc, tree, linked)) return null;
  return { content: trimmedTo(doc, subtreeSpan(tree, linked)), text: adjectiveSpan(doc, tree, token), share: null, token };
}

/** "There is a 40 percent chance of a deal", "the odds of a truce are slim", "little chance that talks resume". */
function ofChance(doc: Doc<Needs>, tree: Tree, token: number): Odds | null {
  let of = -1;
  for (const child of childrenOf(tree, token)) {
    if (child < token) continue;
    const relation = relationOf(tree, child);
    if (relation === 'nmod' && /^(?:of|for)$/.test(caseOf(tree, child) ?? '')) of = child;
    if (relation === 'acl' && /^(?:that|of)$/.test(caseOf(tree, child, 'mark') ?? '')) of = child;
  }
  if (of < 0) return null;
  const first = tree.leftmost[token] ?? token;
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[token]?.end ?? start;
  const share = percent.exec(doc.text.slice(start, end))?.[1];
  const sized = childrenOf(tree, token).some(
    (child) => child < token && sizes.has((doc.words[child]?.lemma ?? '').toLowerCase()),
  );
  const head = doc.words[token]?.head ?? -1;
  const said = sizes.has((doc.words[head]?.lemma ?? '').toLowerCase()) && relationOf(tree, token) === 'nsubj';
  if (share === undefined && !sized && !said) return null;
  const content = withoutPreposition(doc, subtreeSpan(tree, of));
  return { content, text: { start, end }, share: share === undefined ? null : Math.min(1, Number(share) / 100), token };
}

function isPast(doc: Doc<Needs>, tree: Tree, token: number): boolean {
  const carriers = [token, ...childrenOf(tree, token).filter((child) => /^(?:cop|aux)/.test(doc.words[child]?.deprel ?? ''))]; // Matches "aux:pass".
  return carriers.some((at) => doc.words[at]?.feats.includes('Tense=Past') === true && doc.words[at]?.upos !== 'ADJ');
}

function adjectiveSpan(doc: Doc<Needs>, tree: Tree, token: number): Span {
  const adverb = childrenOf(tree, token).find(
    (child) => child === token - 1 && (doc.words[child]?.upos === 'ADV' || isNegated(tree, token)),
  );
  return { start: doc.tokens[adverb ?? token]?.start ?? 0, end: doc.tokens[token]?.end ?? 0 };
}

function trimmedTo(doc: Doc<Needs>, span: Span): Span {
  const lead = /^(?:that|but|and|yet|still|while|so|or|because|as)[,\s]+/i.exec(doc.text.slice(span.start, span.end));
  const start = span.start + (lead?.[0].length ?? 0);
  return { start, end: span.end - (/[\s.,;:]+$/.exec(doc.text.slice(start, span.end))?.[0].length ?? 0) };
}

function withoutPreposition(doc: Doc<Needs>, span: Span): Span {
  const lead = /^(?:of|for|that)\s+/i.exec(doc.text.slice(span.start, span.end));
  return trimmedTo(doc, { start: span.start + (lead?.[0].length ?? 0), end: span.end });
}
