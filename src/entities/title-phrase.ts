import type { Context, Entry } from '../model/index.ts';
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

/** Folded text of a token. */
export function lower(doc: Read, at: number): string {
  return fold(doc.tokens[at]?.text ?? '');
}

/** Whether the token is the head noun of a title, outside of names. */
export function isTitleHead(doc: Read, all: Gathering, at: number): boolean {
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

/** Reads state, organisation, tense and qualifier out of the words of the title's phrase `[from, end)`. */
export function readTitle(
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
  if (lower(doc, head) === 'predecessor') former = true;
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
    // "Adviser of Prime Minister Lee": what follows is the title of the one who is served.
    if (all.spans[all.spanOf[at] ?? -1]?.kind === 'person' && isTitleHead(doc, all, at - 1)) return [first, last];
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
    .replace(/[- ](?:elect|designate)$/u, '')
    .replace(/\p{L}+s$/u, (word) => (isPluralTitle(word) ? word.slice(0, -1) : word));
}

/** "presidents", "ministers": said before the names of several. */
export function isPluralTitle(word: string): boolean {
  return word.endsWith('s') && !lexicon.is.title.has(word) && word.length > 4 && lexicon.is.title.has(word.slice(0, -1));
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
