import { noSourceNouns } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../../syntax/index.ts';
import { actualOf } from './actual.ts';
import { type Found, type Range, without } from './found.ts';
import type { Phrase } from './lexicon.ts';
import { dependentWithCase, speakerOfVerb } from './roles.ts';
import { isPunct, type Scene, subtree } from './scene.ts';
import { segmentAt } from './segments.ts';

/** Reads a cue of several words that begins at the token: "according to", "made it clear that". */
export function readPhrase(scene: Scene, token: number): Found | null {
  const phrases = scene.cues.phrases.get(scene.lemmas[token] ?? '');
  const inflected = phrases ?? scene.cues.phrases.get(scene.doc.tokens[token]?.text.toLowerCase() ?? '');
  if (inflected === undefined) return null;
  for (const phrase of inflected) {
    const matched = match(scene, token, phrase);
    if (matched === null) continue;
    const found = phrase.row.takes?.includes('source')
      ? readSource(scene, phrase, matched)
      : readVerbPhrase(scene, phrase, matched);
    if (found !== null) return found;
  }
  return null;
}

/** The tokens of the phrase from here on, an adverb or article between them at most; null where it is not here. */
function match(scene: Scene, token: number, phrase: Phrase): readonly number[] | null {
  const { lemmas, doc } = scene;
  const sentence = doc.tokens[token]?.sentence;
  const matched = [token];
  let at = token + 1;
  for (const word of phrase.words.slice(1)) {
    let skipped = 0;
    while (lemmas[at] !== word && doc.tokens[at]?.text.toLowerCase() !== word) {
      const upos = doc.words[at]?.upos;
      if (
        skipped === 2 ||
        doc.tokens[at]?.sentence !== sentence ||
        (upos !== 'ADV' && upos !== 'DET' && upos !== 'PRON' && upos !== 'ADJ')
      )
        return null;
      if (phrase.row.takes?.includes('source')) return null;
      skipped++;
      at++;
    }
    matched.push(at);
    at++;
  }
  return matched;
}

/** "According to the ministry, ..." and its like. */
function readSource(scene: Scene, phrase: Phrase, matched: readonly number[]): Found | null {
  const { doc } = scene;
  const first = matched[0] ?? 0;
  const last = matched[matched.length - 1] ?? first;
  const source = sourceOf(scene, matched, last);
  if (source < 0 || noSourceNouns.has(scene.lemmas[source] ?? '')) return null;
  if (phrase.words.includes('per')) {
    // "Per the ministry"; not "per day".
    if ((scene.mentionAt[source] ?? -1) < 0 || !isPunct(scene, first - 1)) return null;
  }
  // The top of the phrase: the highest of its words.
  let top = source;
  for (let steps = 0; steps < 4; steps++) {
    const above = doc.words[top]?.head ?? -1;
    if (above < first || above > source) break;
    top = above;
  }
  const own = boundsOf(scene, first, source, top);
  const governor = doc.words[top]?.head ?? -1;
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? 0];
  if (sentence === undefined) return null;
  let from: Range;
  const leads = onlySigns(scene, sentence.firstToken, own.first);
  const quote = scene.quoteAt[first] ?? -1;
  if (governor < 0 || governor < sentence.firstToken || governor >= sentence.endToken) {
    from = { first: sentence.firstToken, end: sentence.endToken };
  } else {
    from = subtree(scene, leads && quote < 0 ? rootOf(scene, governor) : clauseAt(scene, governor));
  }
  const content = without([from], own).filter((range) => !onlySigns(scene, range.first, range.end));
  const clipped = quote >= 0 ? content : inSegment(scene, content, own, first);
  if (clipped.length === 0) return null;
  return {
    cue: { first, end: last + 1 },
    token: first,
    row: phrase.row,
    rule: phrase.row.lemma,
    speaker: source,
    content: clipped,
    nominal: false,
    polarity: 'affirms',
    audience: [],
    medium: -1,
  };
}

/** What stands in the same part of the sentence; after "According to X," all of it, however it was parsed. */
function inSegment(scene: Scene, content: readonly Range[], own: Range, first: number): Range[] {
  const segment = segmentAt(scene, first);
  const comma = scene.doc.tokens[own.end]?.text === ',';
  if (comma && onlySigns(scene, segment.first, own.first) && own.end + 1 < segment.end)
    return [{ first: own.end + 1, end: segment.end }];
  const kept = content
    .map((range) => ({ first: Math.max(range.first, segment.first), end: Math.min(range.end, segment.end) }))
    .filter((range) => range.first < range.end && !onlySigns(scene, range.first, range.end));
  if (kept.length > 0) return kept;
  // "A, according to X; B": what stands before it.
  return own.first > segment.first ? [{ first: segment.first, end: own.first }] : [];
}

function sourceOf(scene: Scene, matched: readonly number[], last: number): number {
  const { tree, doc } = scene;
  for (const token of [...matched].reverse()) {
    const head = doc.words[token]?.head ?? -1;
    if (head > last && relationOf(tree, token) === 'case') return head;
  }
  for (const token of matched) {
    for (const child of childrenOf(tree, token)) {
      const relation = relationOf(tree, child);
      if (child > last && (relation === 'obl' || relation === 'nmod' || relation === 'obj')) return child;
    }
  }
  return -1;
}

/** The phrase with all that belongs to its source, relative clauses and appositions included. */
function boundsOf(scene: Scene, first: number, source: number, top: number): Range {
  const inner = subtree(scene, source);
  const outer = subtree(scene, top);
  let end = Math.max(inner.end, top <= source ? outer.end : inner.end);
  if (end < source + 1) end = source + 1;
  return { first, end };
}

function onlySigns(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const upos = scene.doc.words[at]?.upos;
    if (upos !== 'PUNCT' && upos !== 'CCONJ' && upos !== 'SYM' && !(upos === 'ADV' && end - first < 4)) return false;
  }
  return true;
}

function rootOf(scene: Scene, token: number): number {
  let at = token;
  for (let steps = 0; steps < 64; steps++) {
    const head = scene.doc.words[at]?.head ?? -1;
    if (head < 0) return at;
    at = head;
  }
  return token;
}

const clausal: ReadonlySet<string> = new Set(['root', 'ccomp', 'conj', 'parataxis', 'csubj']);

/** The clause that the word stands in; participles and relative clauses go with their main clause. */
function clauseAt(scene: Scene, token: number): number {
  let at = token;
  for (let steps = 0; steps < 32; steps++) {
    const word = scene.doc.words[at];
    if (word === undefined || word.head < 0) return at;
    const isClause = word.upos === 'VERB' || word.upos === 'AUX' || childWith(scene.tree, at, 'cop', 'nsubj') >= 0;
    if (isClause && clausal.has(relationOf(scene.tree, at))) return at;
    at = word.head;
  }
  return token;
}

/** "Let it be known that", "as the envoy put it", "sounded the alarm over". */
function readVerbPhrase(scene: Scene, phrase: Phrase, matched: readonly number[]): Found | null {
  const { tree } = scene;
  const first = matched[0] ?? 0;
  const last = matched[matched.length - 1] ?? first;
  const takes = phrase.row.takes ?? [];
  const actual = actualOf(scene, first, phrase.row.type as Found['polarity']); // The type of statement rows is their polarity.
  if (!actual.said) return null;
  const speaker = speakerOfPhrase(scene, matched);
  if (speaker < 0) return null;
  let content: Range[] = [];
  let nominal = false;
  if (takes.includes('as') && caseOf(tree, first, 'mark') === 'as') {
    const head = scene.doc.words[first]?.head ?? -1;
    if (head >= 0) content = without([subtree(scene, head)], subtree(scene, first));
  }
  if (content.length === 0 && takes.includes('that')) {
    for (const token of matched) {
      for (const child of childrenOf(tree, token)) {
        const relation = relationOf(tree, child);
        if (child <= last || (relation !== 'ccomp' && relation !== 'acl' && relation !== 'csubj' && relation !== 'advcl'))
          continue;
        if (relation !== 'ccomp' && caseOf(tree, child, 'mark') !== 'that') continue;
        content = [subtree(scene, child)];
      }
    }
  }
  for (const take of takes) {
    if (content.length > 0 || !/^[:~]|^to$/.test(take)) continue; // Matches ":for", "~over", "to"; not "that".
    const preposition = take.replace(/^[:~]/, ''); // "~over" gives "over"; "to" stays.
    for (const token of matched) {
      const child = dependentWithCase(scene, token, preposition, ['obl', 'nmod', 'advcl', 'xcomp', 'acl']);
      if (child > last) {
        content = [subtree(scene, child)];
        nominal = take[0] === '~';
      }
    }
  }
  if (content.length === 0 && !takes.includes('quote')) return null;
  return {
    cue: { first: Math.min(actual.cue.first, first), end: last + 1 },
    token: first,
    row: phrase.row,
    rule: phrase.row.lemma,
    speaker,
    content,
    nominal,
    polarity: actual.polarity,
    audience: [],
    medium: -1,
  };
}

function speakerOfPhrase(scene: Scene, matched: readonly number[]): number {
  for (const token of matched) {
    const subject = speakerOfVerb(scene, token);
    if (subject >= 0 && !matched.includes(subject)) return subject;
  }
  return -1;
}
