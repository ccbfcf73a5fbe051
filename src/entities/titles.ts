import { childrenOf, childWith, isNegated, relationOf, type Tree } from '../syntax/index.ts';
import type { Gathering, NameSpan, Read } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { isOfNext, isPossessiveTitle, sharedTitle } from './title-owner.ts';
import { isTitleHead, lower, readTitle, type TitleFound } from './title-phrase.ts';

const links: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'and', 'the', 'in', "'s", "'", '-', '’s', '’', 'on', '&']);

/** All titles said of the person a name span names. */
export function titlesOf(doc: Read, tree: Tree, all: Gathering, index: number): readonly TitleFound[] {
  const span = all.spans[index];
  if (span === undefined || span.kind !== 'person') return [];
  const found: TitleFound[] = [];
  const add = (title: TitleFound | null): void => {
    if (title !== null && !found.some((other) => other.head === title.head)) found.push(title);
  };
  add(before(doc, all, span));
  add(sharedTitle(doc, all, span));
  appositions(doc, tree, all, span, add);
  predicates(doc, tree, all, span, add);
  return found;
}

/** "U.S. Secretary of State Antony Blinken": the words right before the name. */
function before(doc: Read, all: Gathering, span: NameSpan): TitleFound | null {
  const sentence = doc.sentences[doc.tokens[span.firstToken]?.sentence ?? 0];
  const floor = Math.max(sentence?.firstToken ?? 0, span.firstToken - 14);
  let from = span.firstToken;
  let sawComma = false;
  for (let at = span.firstToken - 1; at >= floor; ) {
    const inSpan = all.spanOf[at] ?? -1;
    const other = inSpan >= 0 ? all.spans[inSpan] : undefined;
    const word = lower(doc, at);
    if (other !== undefined) {
      if (other.kind === 'person') break;
      from = other.firstToken;
      at = other.firstToken - 1;
      continue;
    }
    if (word === ',' && !sawComma && at === span.firstToken - 1 && isPossessiveTitle(doc, all, at)) {
      sawComma = true;
      at--;
      continue;
    }
    const head = doc.words[at]?.head ?? -1;
    const nominal =
      /^(?:compound|amod|nmod|flat|nummod)/.test(doc.words[at]?.deprel ?? '') &&
      head > at &&
      head < span.endToken &&
      head >= from;
    if (
      isTitleHead(doc, all, at) ||
      lexicon.is.titleModifier.has(word) ||
      lexicon.is.former.has(word) ||
      lexicon.is.qualifier.has(word) ||
      links.has(word) ||
      nominal
    ) {
      from = at;
      at--;
      continue;
    }
    break;
  }
  while (from < span.firstToken && links.has(lower(doc, from)) && lower(doc, from) !== 'the') from++;
  if (from >= span.firstToken) return null;
  // The head: the title word nearest to the name, unless a link ("Secretary of State") stands between an earlier one and the name.
  let head = -1;
  for (let at = span.firstToken - 1; at >= from; at--) {
    if (isTitleHead(doc, all, at)) {
      const next = lower(doc, at + 1);
      if (head < 0) head = at;
      if (at === span.firstToken - 1 && !(lower(doc, at - 1) === 'of')) break;
      if (next === 'of' || next === 'for' || next === 'to') {
        head = at;
        break;
      }
    }
  }
  if (head < 0) return null;
  const end = sawComma ? span.firstToken - 1 : span.firstToken;
  // What stands between head and name must be part of the title, or the title is another's: "the minister told Kim".
  for (let at = head + 1; at < end; at++) {
    const word = lower(doc, at);
    const inSpan = (all.spanOf[at] ?? -1) >= 0;
    if (
      !inSpan &&
      !links.has(word) &&
      !lexicon.is.titleModifier.has(word) &&
      !lexicon.is.title.has(word) &&
      doc.words[at]?.upos !== 'PROPN' &&
      doc.words[at]?.upos !== 'NOUN'
    )
      return null;
  }
  if (end - 1 > head && /^(?:of|for|to|and|at|the|in|on)$/.test(lower(doc, end - 1))) return null;
  return readTitle(doc, all, span, head, from, end, sawComma ? 'apposition' : 'before', from, span.endToken, sawComma);
}

/** Appositions by the tree, and by the comma where the tree has none: "Kim Song Nam, director of ...". */
function appositions(doc: Read, tree: Tree, all: Gathering, span: NameSpan, add: (title: TitleFound | null) => void): void {
  for (const child of childrenOf(tree, span.head)) {
    if (
      relationOf(tree, child) !== 'appos' &&
      tree.words[child]?.deprel !== 'nmod:desc' &&
      tree.words[child]?.deprel !== 'nmod:unmarked'
    )
      continue;
    if (child >= span.endToken && isTitleHead(doc, all, child) && !isOfNext(doc, all, child))
      add(phraseTitle(doc, all, span, child, tree));
  }
  const governor = tree.words[span.head]?.head ?? -1;
  if (relationOf(tree, span.head) === 'appos' && governor >= 0 && governor < span.firstToken && isTitleHead(doc, all, governor))
    add(phraseTitle(doc, all, span, governor, tree));
  if (lower(doc, span.endToken) !== ',') return;
  let at = span.endToken + 1;
  // An age between: "Ann Lee, 42, a nurse".
  if (/^\d+$/.test(lower(doc, at)) && lower(doc, at + 1) === ',') at += 2;
  if (lower(doc, at) === 'who' && /^(?:is|was|has|had|became|serves|served)$/.test(lower(doc, at + 1))) return;
  const limit = Math.min(at + 10, doc.sentences[doc.tokens[span.firstToken]?.sentence ?? 0]?.endToken ?? 0);
  for (let step = 0; at < limit; step++) {
    const inSpan = all.spanOf[at] ?? -1;
    const other = inSpan >= 0 ? all.spans[inSpan] : undefined;
    if (other !== undefined) {
      if (other.kind === 'person') return;
      at = other.endToken;
      continue;
    }
    const word = lower(doc, at);
    const upos = doc.words[at]?.upos ?? '';
    if (isTitleHead(doc, all, at)) {
      const next = lower(doc, at + 1);
      const nextSpan = all.spanOf[at + 1] ?? -1;
      // "Xi Jinping, President Putin": the next one's title.
      if (nextSpan >= 0 && all.spans[nextSpan]?.kind === 'person') return;
      if (isTitleHead(doc, all, at + 1) || lexicon.is.titleModifier.has(next)) {
        at++;
        continue;
      }
      if (doc.words[at + 1]?.upos !== 'NOUN' && !isOfNext(doc, all, at)) add(phraseTitle(doc, all, span, at, tree));
      return;
    }
    const fine =
      upos === 'DET' ||
      upos === 'ADJ' ||
      upos === 'NOUN' ||
      upos === 'PROPN' ||
      upos === 'ADV' ||
      word === "'s" ||
      word === "'" ||
      word === '-' ||
      word === 'former' ||
      upos === 'NUM';
    if (!fine || step > 9) return;
    at++;
  }
}

/** Copulas and their like: "X is the prime minister of Y", "X, who was president", "X became chancellor", "X serves as envoy". */
function predicates(doc: Read, tree: Tree, all: Gathering, span: NameSpan, add: (title: TitleFound | null) => void): void {
  const { head } = span;
  const governor = tree.words[head]?.head ?? -1;
  const relation = tree.words[head]?.deprel ?? '';
  if (governor >= 0 && relation.startsWith('nsubj')) predicate(doc, tree, all, span, governor, 'copula', add);
  if (governor >= 0 && relation === 'obj') {
    const lemma = tree.words[governor]?.lemma ?? '';
    if (/^(?:name|elect|appoint|nominate)$/.test(lemma)) {
      const title = childWith(tree, governor, 'xcomp');
      if (title > head && isTitleHead(doc, all, title)) add(phraseTitle(doc, all, span, title, tree, 'as'));
    }
  }
  for (const child of childrenOf(tree, head)) {
    if (tree.words[child]?.deprel === 'acl:relcl' && /^(?:who|that)$/.test(lower(doc, childWith(tree, child, 'nsubj'))))
      predicate(doc, tree, all, span, child, 'relative', add);
  }
}

function predicate(
  doc: Read,
  tree: Tree,
  all: Gathering,
  span: NameSpan,
  governor: number,
  by: TitleFound['by'],
  add: (title: TitleFound | null) => void,
): void {
  const copula = childWith(tree, governor, 'cop');
  if (copula >= 0) {
    if (!isTitleHead(doc, all, governor) || isNegated(tree, governor) || childWith(tree, governor, 'aux') >= 0) return;
    const past = /^(?:was|were)$/.test(lower(doc, copula));
    add(phraseTitle(doc, all, span, governor, tree, by, past));
    return;
  }
  if (isNegated(tree, governor)) return;
  const lemma = tree.words[governor]?.lemma ?? '';
  const left = /^(?:step|resign|retire|quit|stand)$/.test(lemma);
  if (
    !left &&
    !/^(?:become|remain|serve|act|work|elect|appoint|name|nominate|reelect|re-elect|stay|continue|return)$/.test(lemma)
  )
    return;
  for (const child of childrenOf(tree, governor)) {
    const under = relationOf(tree, child);
    if (child < governor || !isTitleHead(doc, all, child)) continue;
    if (under === 'xcomp' || (under === 'obj' && lemma === 'become')) add(phraseTitle(doc, all, span, child, tree, 'as'));
    else if (under === 'obl' && lower(doc, childWith(tree, child, 'case')) === 'as')
      add(phraseTitle(doc, all, span, child, tree, 'as', left));
  }
}

/** A title that is a noun phrase of its own around `head`. */
function phraseTitle(
  doc: Read,
  all: Gathering,
  span: NameSpan,
  head: number,
  tree: Tree,
  by: TitleFound['by'] = 'apposition',
  past = false,
): TitleFound {
  const sentence = doc.sentences[doc.tokens[head]?.sentence ?? 0];
  let from = head;
  const floor = Math.max(sentence?.firstToken ?? 0, head - 10, head > span.firstToken ? span.endToken : 0);
  for (let at = head - 1; at >= floor; ) {
    const inSpan = all.spanOf[at] ?? -1;
    const other = inSpan >= 0 ? all.spans[inSpan] : undefined;
    if (other !== undefined) {
      if (other.kind === 'person') break;
      from = other.firstToken;
      at = from - 1;
      continue;
    }
    const upos = doc.words[at]?.upos ?? '';
    const word = lower(doc, at);
    if (
      upos === 'ADJ' ||
      upos === 'NOUN' ||
      upos === 'PROPN' ||
      upos === 'ADV' ||
      upos === 'NUM' ||
      word === "'s" ||
      word === '-' ||
      word === 'former' ||
      word === "'"
    ) {
      from = at--;
      continue;
    }
    if (upos === 'DET' || word === 'its' || word === 'their' || word === 'his' || word === 'her') from = at;
    break;
  }
  // What follows: "of the Workers' Party International Affairs Department", "at the Stimson Center", "to the United Nations".
  let end = head + 1;
  let at = head + 1;
  const limit = Math.min(sentence?.endToken ?? 0, head + 16);
  let linked = false;
  while (at < limit) {
    const inSpan = all.spanOf[at] ?? -1;
    const other = inSpan >= 0 ? all.spans[inSpan] : undefined;
    if (other !== undefined) {
      if (!linked || other.kind === 'person') break;
      at = other.endToken;
      end = at;
      continue;
    }
    const word = lower(doc, at);
    const upos = doc.words[at]?.upos ?? '';
    if (/^(?:of|at|for|to|with|in|from)$/.test(word)) linked = true;
    else if (
      !(
        linked &&
        (upos === 'DET' ||
          upos === 'ADJ' ||
          upos === 'NOUN' ||
          upos === 'PROPN' ||
          word === "'s" ||
          word === "'" ||
          word === 'and' ||
          word === '-')
      )
    )
      break;
    at++;
    if (upos === 'NOUN' || upos === 'PROPN') end = at;
  }
  void tree;
  const extentFirst = Math.min(from, span.firstToken);
  const extentEnd = Math.max(end, span.endToken);
  const made = readTitle(doc, all, span, head, from, end, by, extentFirst, extentEnd, true);
  return past ? { ...made, former: true } : made;
}
