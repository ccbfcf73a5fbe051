import { sloganWords } from '../../lang/index.ts';
import type { Doc, Span } from '../../model/index.ts';
import { firstFrom, trimmed } from '../clause.ts';
import type { User } from './user.ts';

type Needs = 'tokens' | 'sentences' | 'quotes' | 'words' | 'entities';

/** A phrase that may be a slogan or a loaded name. */
export interface Phrase {
  readonly span: Span;
  /** Token range, half open. */
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly hasNoun: boolean;
  /** Its head is of the sort that slogans are made of, or it is a name in capitals after an article. */
  readonly isSlogan: boolean;
  /** An adjective of it is of the sort that official formulas are made of. */
  readonly isLoaded: boolean;
  /** The text itself calls it one: "the slogan ...", "the so-called ...". */
  readonly announced: boolean;
  /** Who uses it where that is known already; not set where it is to be found. */
  readonly user?: User | null;
  readonly rule: string;
}

/** A phrase of more words is speech. */
const longest = 8;

/** Quoted words that are a phrase, no speech, no name of a person or place, no title of a work. */
export function* quotedPhrases(doc: Doc<Needs>): Iterable<Phrase> {
  for (const quote of doc.quotes) {
    const piece = quote.pieces[0];
    if (piece === undefined || quote.pieces.length > 1 || !quote.closed) continue;
    let span = trimmed(doc.text, piece);
    let first = firstFrom(doc.tokens, span.start);
    if (/^(?:a|an)$/.test(doc.tokens[first]?.text ?? ''))
      span = { start: doc.tokens[++first]?.start ?? span.start, end: span.end }; // Matches "a"; not "the".
    let end = first;
    while ((doc.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= span.end) end++;
    const isAnnounced = announces(doc, first);
    if (
      end <= first ||
      end - first > longest ||
      doc.words[first]?.upos === 'ADP' ||
      !isPhrase(doc, first, end, isAnnounced) ||
      isWork(doc, first, end)
    )
      continue;
    const head = headOf(doc, first, end);
    const isNoun = /^(?:NOUN|PROPN)$/.test(doc.words[head]?.upos ?? ''); // Matches "NOUN"; not "PRON".
    yield {
      span,
      first,
      end,
      head,
      hasNoun: isNoun || isAnnounced || isNamed(doc, first, end),
      isSlogan: (isNoun && hasSloganHead(doc, head)) || isNamed(doc, first, end),
      isLoaded: isNoun && isLoaded(doc, first, end),
      announced: isAnnounced,
      rule: isAnnounced ? 'announced' : 'head',
    };
  }
}

/** "The slogan “...”", "the principle of “...”", "known as “...”", "the so-called “...”". */
function announces(doc: Doc<Needs>, first: number): boolean {
  let at = first - 1;
  while (doc.words[at]?.upos === 'PUNCT' && at > first - 4) at--;
  const lemma = (index: number): string => doc.words[index]?.lemma.toLowerCase() ?? '';
  if (lemma(at) === 'the' || lemma(at) === 'a') at--;
  if (lemma(at) === 'so-called' || (lemma(at) === 'called' && lemma(at - 1) === '-' && lemma(at - 2) === 'so')) return true;
  if (lemma(at) === 'as') return /^(?:known|refer|nickname)$/.test(lemma(at - 1)) || lemma(at - 1) === 'know'; // Matches "known"; not "described".
  if (lemma(at) === 'of') at--;
  return sloganWords.labels.has(lemma(at));
}

/** No finite verb, no pronoun, no name, no end of sentence. */
function isPhrase(doc: Doc<Needs>, first: number, end: number, isAnnounced: boolean): boolean {
  let common = false;
  for (let at = first; at < end; at++) {
    const word = doc.words[at];
    const text = doc.tokens[at]?.text ?? '';
    if (word === undefined) return false;
    if (/^(?:AUX|PRON)$/.test(word.upos) && !isAnnounced) return false; // Matches "PRON"; not "PROPN".
    if (word.upos === 'VERB' && /^VB[DZP]?$/.test(word.xpos) && !isAnnounced) return false; // Matches "VB"; not "VBG".
    if (/^[.!?]$/.test(text) && at < end - 1) return false; // Matches "."; not "U.S.".
    if (word.upos === 'NOUN' || word.upos === 'ADJ' || word.upos === 'NUM' || word.upos === 'VERB') common = true;
  }
  const start = doc.tokens[first]?.start ?? 0;
  const stop = doc.tokens[end - 1]?.end ?? 0;
  const isNamed = doc.entities.mentions.some(
    ({ kind, entity, start: from, end: to }) =>
      kind === 'name' &&
      from <= start &&
      stop <= to &&
      /^(?:person|place|state|weapon)$/.test(doc.entities.list[entity]?.kind ?? ''), // Matches "place"; not "group".
  );
  return common && !isNamed;
}

/** "The novel “The Quiet War”", "the film ...": titles of works and names in capitals without an article. */
function isWork(doc: Doc<Needs>, first: number, end: number): boolean {
  for (let at = Math.max(0, first - 5); at < first; at++)
    if (sloganWords.works.has(doc.words[at]?.lemma.toLowerCase() ?? '')) return true;
  for (let at = end; at < end + 4; at++) if (sloganWords.works.has(doc.words[at]?.lemma.toLowerCase() ?? '')) return true;
  let capitals = 0;
  let lower = 0;
  for (let at = first; at < end; at++) {
    const text = doc.tokens[at]?.text ?? '';
    if (/^\p{Lu}/u.test(text))
      capitals++; // Matches "War"; not "war".
    else if (/^\p{Ll}{4,}/u.test(text)) lower++; // Matches "peace"; not "of".
  }
  const hasArticle = /^(?:the|a|an|this|its|their|his|her)$/i.test(doc.tokens[first - 2]?.text ?? ''); // Matches "the"; not "in".
  return capitals > 1 && lower === 0 && !hasArticle && !announces(doc, first);
}

/** The word of the phrase that the rest hangs on. */
export function headOf(doc: Doc<'words'>, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const head = doc.words[at]?.head ?? -1;
    if ((head < first || head >= end) && /^(?:NOUN|PROPN)$/.test(doc.words[at]?.upos ?? '')) return at; // Matches "NOUN"; not "PRON".
  }
  for (let at = end - 1; at >= first; at--) if (doc.words[at]?.upos === 'NOUN') return at;
  return end - 1;
}

/** "Special operation", "axis of resistance". */
export function hasSloganHead(doc: Doc<'words'>, head: number): boolean {
  return sloganWords.heads.has(doc.words[head]?.lemma.toLowerCase() ?? '');
}

/** "Ironclad support". */
export function isLoaded(doc: Doc<'words'>, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (sloganWords.loaded.has(doc.words[at]?.lemma.toLowerCase() ?? '')) return true;
  return false;
}

/** The “Cuban Five”: a name in capitals after an article. */
function isNamed(doc: Doc<Needs>, first: number, end: number): boolean {
  if (!/^(?:the|a|an)$/i.test(doc.tokens[first - 2]?.text ?? '') || end - first < 2) return false; // Matches "the"; not "their".
  for (let at = first; at < end; at++) if (!/^[\p{Lu}\d]/u.test(doc.tokens[at]?.text ?? '')) return false; // Matches "Five"; not "five".
  return true;
}
