import type { Context, Entry } from '../model/index.ts';
import { childrenOf, childWith, isNegated, relationOf, type Tree } from '../syntax/index.ts';
import type { Gathering, NameSpan, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';

/** A title found beside a person's name, before it is known which office it is. Token ranges half open. */
export interface TitleFound {
  readonly firstToken: number;
  readonly endToken: number;
  /** The head noun: "minister". */
  readonly head: number;
  readonly extentFirst: number;
  readonly extentEnd: number;
  /** Name span of the state said with it, or -1. */
  readonly stateSpan: number;
  /** Name span of the organisation said with it, or -1. */
  readonly organizationSpan: number;
  readonly former: boolean;
  readonly qualifier: string | null;
  /** Last token of the noun phrase before the name, where the title stands as a phrase of its own ("the coach, Ann Lee"). */
  readonly phrase: boolean;
  readonly by: 'before' | 'apposition' | 'copula' | 'relative' | 'as';
}

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
  appositions(doc, tree, all, span, add);
  predicates(doc, tree, all, span, add);
  return found;
}

function lower(doc: Read, at: number): string {
  return fold(doc.tokens[at]?.text ?? '');
}

function isTitleHead(doc: Read, all: Gathering, at: number): boolean {
  const word = lower(doc, at);
  // "the leader's sister": not the leader.
  const next = doc.tokens[at + 1]?.text ?? '';
  if (next === "'s" || next === '’s' || next === "'" || next === '’') return false;
  if (word === '' || (all.spanOf[at] ?? -1) >= 0) return false;
  return lexicon.is.title.has(word) || (word.endsWith('-elect') && lexicon.is.title.has(word.slice(0, -6))) || isHyphened(word);
}

// "ex-president", "vice-minister", "co-founder", "then-president": the last part is the title.
function isHyphened(word: string): boolean {
  const dash = word.lastIndexOf('-');
  return dash > 0 && lexicon.is.title.has(word.slice(dash + 1));
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
  return build(doc, all, span, head, from, end, sawComma ? 'apposition' : 'before', from, span.endToken, sawComma);
}

/** "Ukraine's president, Volodymyr ...": a possessive title before the comma. */
function isPossessiveTitle(doc: Read, all: Gathering, comma: number): boolean {
  const inSpan = all.spanOf[comma - 1] ?? -1;
  const body = inSpan < 0 ? undefined : all.spans[inSpan];
  if (body !== undefined && body.kind !== 'person') {
    // "the ambassador to China, Li Wei": the title with what it belongs to.
    let at = body.firstToken - 1;
    if (lower(doc, at) === 'the') at--;
    return /^(?:of|to|for|at)$/.test(lower(doc, at)) && isTitleHead(doc, all, at - 1);
  }
  if (!isTitleHead(doc, all, comma - 1)) return false;
  for (let at = comma - 2; at > comma - 6 && at >= 0; at--) {
    const word = lower(doc, at);
    if (word === "'s" || word === "'") return true;
    if (!lexicon.is.titleModifier.has(word) && !lexicon.is.title.has(word))
      return word === 'the' || word === 'its' || word === 'their' || word === 'his' || word === 'her';
  }
  return false;
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
    if (child >= span.endToken && isTitleHead(doc, all, child)) add(phraseTitle(doc, all, span, child, tree));
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
      if (doc.words[at + 1]?.upos !== 'NOUN') add(phraseTitle(doc, all, span, at, tree));
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
  if (!/^(?:become|remain|serve|act|work|elect|appoint|name|nominate|reelect|re-elect)$/.test(lemma)) return;
  for (const child of childrenOf(tree, governor)) {
    const under = relationOf(tree, child);
    if (child < governor || !isTitleHead(doc, all, child)) continue;
    if (under === 'xcomp' || (under === 'obj' && lemma === 'become')) add(phraseTitle(doc, all, span, child, tree, 'as'));
    else if (under === 'obl' && lower(doc, childWith(tree, child, 'case')) === 'as')
      add(phraseTitle(doc, all, span, child, tree, 'as'));
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
  const made = build(doc, all, span, head, from, end, by, extentFirst, extentEnd, true);
  return past ? { ...made, former: true } : made;
}

/** Reads state, organisation, tense and qualifier out of the words of the title's phrase `[from, end)`. */
function build(
  doc: Read,
  all: Gathering,
  span: NameSpan,
  head: number,
  from: number,
  end: number,
  by: TitleFound['by'],
  extentFirst: number,
  extentEnd: number,
  phrase: boolean,
): TitleFound {
  let stateSpan = -1;
  let organizationSpan = -1;
  let former = false;
  let qualifier: string | null = null;
  for (let at = from; at < end; at++) {
    const inSpan = all.spanOf[at] ?? -1;
    const other = inSpan >= 0 ? all.spans[inSpan] : undefined;
    if (other !== undefined && other !== span) {
      // "ambassador to the United States": the state the envoy is sent to is not the state served.
      const sentTo = at > head && lower(doc, head).startsWith('ambassador');
      if ((other.kind === 'state' || isSeat(other)) && stateSpan < 0 && !sentTo) stateSpan = inSpan;
      else if (/^(?:organization|government|publication|facility|group)$/.test(other.kind) && organizationSpan < 0)
        organizationSpan = inSpan;
      const nested = all.spans[inSpan + 1];
      if (nested !== undefined && nested.firstToken === other.firstToken && nested.kind === 'state' && stateSpan < 0)
        stateSpan = inSpan + 1;
      at = Math.max(at, other.endToken - 1);
      continue;
    }
    const word = lower(doc, at);
    if (lexicon.is.former.has(word) || /^(?:ex|then|former)-./.test(word)) former = true;
    if (lexicon.is.qualifier.has(word)) qualifier = doc.tokens[at]?.text.toLowerCase() ?? null;
    if (word.endsWith('-elect') || (word === 'elect' && lower(doc, at - 1) === '-')) qualifier = 'elect';
    if (word === 'designate' && lower(doc, at - 1) === '-') qualifier = 'designate';
  }
  // "President Emmanuel Macron of France".
  if (by === 'before' && stateSpan < 0 && lower(doc, span.endToken) === 'of') {
    const at = lower(doc, span.endToken + 1) === 'the' ? span.endToken + 2 : span.endToken + 1;
    const next = all.spanOf[at] ?? -1;
    if (next >= 0 && all.spans[next]?.kind === 'state') {
      stateSpan = next;
      extentEnd = Math.max(extentEnd, all.spans[next]?.endToken ?? 0);
    }
  }
  const [firstToken, endToken] = titleRange(doc, all, head, from, end);
  return { firstToken, endToken, head, extentFirst, extentEnd, stateSpan, organizationSpan, former, qualifier, phrase, by };
}

function isSeat(span: NameSpan): boolean {
  return span.entries.some((entry: Entry) => entry.table === 'state');
}

/** The title without state, organisation, article and "former": "Foreign Minister", "Secretary of State", "vice foreign minister". */
function titleRange(doc: Read, all: Gathering, head: number, from: number, end: number): readonly [number, number] {
  let first = head;
  while (first - 1 >= from && (all.spanOf[first - 1] ?? -1) < 0) {
    const word = lower(doc, first - 1);
    const upos = doc.words[first - 1]?.upos ?? '';
    if (lexicon.is.former.has(word) || lexicon.is.qualifier.has(word)) break;
    if (word === '-' && lexicon.is.former.has(lower(doc, first - 2))) break;
    if (
      !lexicon.is.titleModifier.has(word) &&
      !lexicon.is.title.has(word) &&
      upos !== 'ADJ' &&
      upos !== 'NOUN' &&
      upos !== 'PROPN' &&
      word !== '-'
    )
      break;
    first--;
  }
  let last = head + 1;
  const link = lower(doc, last);
  if ((link === 'of' || link === 'for') && last + 1 < end) {
    let at = last + 1;
    while (at < end && (all.spanOf[at] ?? -1) < 0 && /^(?:NOUN|PROPN|ADJ|CCONJ|DET|ADP)$/.test(doc.words[at]?.upos ?? '')) at++;
    // Only where no name follows: "Secretary of State", "minister for foreign affairs"; not "president of France".
    const named = (all.spanOf[at] ?? -1) >= 0 && at < end;
    const firstWord = lower(doc, last + 1);
    if (at > last + 1 && !(named && (firstWord === 'the' || at === last + 2))) last = trimEnd(doc, at);
    else if (named && at > last + 1 && firstWord !== 'the') last = trimEnd(doc, at);
  }
  if (lower(doc, last) === '-' && /^(?:elect|designate|general)$/.test(lower(doc, last + 1))) last += 2;
  return [first, last];
}

/** Steps back over a preposition or article at the end. */
function trimEnd(doc: Read, end: number): number {
  let at = end;
  while (at > 0 && /^(?:ADP|DET|CCONJ)$/.test(doc.words[at - 1]?.upos ?? '')) at--;
  return at;
}

/** The title's words as the tables know titles: lower case, blanks single, without "former" and "elect". */
export function titleText(doc: Read, title: TitleFound): string {
  return doc.text
    .slice(doc.tokens[title.firstToken]?.start ?? 0, doc.tokens[title.endToken - 1]?.end ?? 0)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:ex|then|former)-/u, '')
    .replace(/[- ](?:elect|designate)$/u, '');
}

/** Keys of the offices a title may name, best first; empty where the state or body it belongs to is not known. */
export function officesOf(text: string, owner: string | null, context: Context): readonly string[] {
  const { knowledge } = context;
  if (owner === null) return [];
  const found = knowledge.officesByTitle(text, owner);
  // "IAEA chief": the head of a body, whatever the office is called.
  const heads =
    found.length === 0 && owner.length > 2 && /^(?:chief|head|boss)$/.test(text)
      ? knowledge.offices.filter((office) => office.stateOrOrg === owner && office.kind === 'igo_head')
      : [];
  return [...found, ...heads].map((office) => office.id);
}
