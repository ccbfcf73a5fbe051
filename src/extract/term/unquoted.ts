import { sloganWords } from '../../lang/index.ts';
import type { Doc } from '../../model/index.ts';
import { argumentsIn } from '../../propositions/index.ts';
import { childrenWith, relationOf, treeOf } from '../../syntax/index.ts';
import { hasSloganHead, headOf, isLoaded, type Phrase } from './phrases.ts';

type Needs = 'tokens' | 'sentences' | 'quotes' | 'words' | 'entities' | 'propositions' | 'voices';

/** Names the text holds at a distance without quotation marks: "which they call the Zangezur corridor", "the so-called Islamic State". */
export function* unquotedPhrases(doc: Doc<Needs>): Iterable<Phrase> {
  const tree = treeOf(doc);
  for (const proposition of doc.propositions) {
    if (proposition.kind !== 'verb' || !sloganWords.calling.has(proposition.lemma) || proposition.passive) continue;
    const entities = argumentsIn(proposition, ['subject']).flatMap((argument) => argument.entities);
    const what = relativeBefore(doc, proposition.token);
    if (entities.length === 0 || what < 0) continue;
    const second =
      childrenWith(tree, proposition.token, 'xcomp', 'obj', 'obl:unmarked').find((child) => child > proposition.token) ?? -1;
    if (second <= proposition.token || !/^(?:NOUN|PROPN)$/.test(doc.words[second]?.upos ?? '')) continue; // Matches "PROPN"; not "PRON".
    const range = nameAt(doc, second, tree.leftmost[second] ?? second);
    const phrase = range === null ? null : phraseOf(doc, range.first, range.end, 'called');
    if (phrase === null || range === null || range.first <= proposition.token) continue;
    yield {
      ...phrase,
      user: {
        entities: [...new Set(entities)],
        evidence: { start: proposition.trigger.start, end: phrase.span.end },
        rule: proposition.lemma,
        bare: true,
        official: false,
      },
    };
  }
  for (let at = 0; at < doc.words.length; at++) {
    if (!isSoCalled(doc, at) || relationOf(tree, at) === 'root') continue;
    let end = at + 1;
    while (isNameWord(doc, end)) end++;
    const phrase = phraseOf(doc, at + 1, end, 'so-called');
    if (phrase !== null) yield phrase;
  }
}

/** "What", "which" or "that" before the subject of a verb of calling, -1 for none. */
function relativeBefore(doc: Doc<Needs>, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) {
    const lemma = doc.words[at]?.lemma.toLowerCase() ?? '';
    if (lemma === 'what' || lemma === 'which' || lemma === 'that') return at;
    if (doc.words[at]?.upos === 'VERB' || doc.words[at]?.upos === 'PUNCT') return -1;
  }
  return -1;
}

function isSoCalled(doc: Doc<Needs>, at: number): boolean {
  const text = doc.tokens[at]?.text.toLowerCase() ?? '';
  if (text === 'so-called') return true;
  return text === 'called' && doc.tokens[at - 1]?.text === '-' && doc.tokens[at - 2]?.text.toLowerCase() === 'so';
}

function isNameWord(doc: Doc<Needs>, at: number): boolean {
  const upos = doc.words[at]?.upos ?? '';
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM' || doc.tokens[at]?.text === '-';
}

/** The words of a name around its head, without its article: "the Zangezur corridor". */
function nameAt(doc: Doc<Needs>, head: number, from: number): { first: number; end: number } | null {
  let first = head;
  while (first > from && isNameWord(doc, first - 1)) first--;
  let end = head + 1;
  while (isNameWord(doc, end)) end++;
  // "Of Western origin": a phrase behind the head belongs to it.
  return end - first > 6 ? null : { first, end };
}

/** A phrase that is not quoted: those in quotation marks are read as such. */
function phraseOf(doc: Doc<Needs>, first: number, end: number, rule: string): Phrase | null {
  const start = doc.tokens[first]?.start;
  const stop = doc.tokens[end - 1]?.end;
  if (start === undefined || stop === undefined || end <= first || /^[“"‘']$/.test(doc.tokens[first - 1]?.text ?? ''))
    return null; // Matches “; not "the".
  const head = headOf(doc, first, end);
  const span = { start, end: stop };
  // One common word is no name: "what he called a mistake".
  if (end - first < 2 && doc.words[head]?.upos !== 'PROPN') return null;
  const isName = Array.from({ length: end - first }, (_, index) => doc.words[first + index]?.upos).includes('PROPN');
  if (!isName && !hasSloganHead(doc, head) && !isLoaded(doc, first, end)) return null;
  return { span, first, end, head, hasNoun: true, isSlogan: true, isLoaded: true, announced: true, rule };
}
