import type { Gathering, NameSpan, Read } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { isPluralTitle, isTitleHead, lower, readTitle, type TitleFound } from './title-phrase.ts';

/** "Presidents Ann Lee and Tom Wu": the plural before the first name is said of every one. */
export function sharedTitle(doc: Read, all: Gathering, span: NameSpan): TitleFound | null {
  let at = span.firstToken - 1;
  for (let names = 0; names < 6; names++) {
    const word = lower(doc, at);
    if (word !== 'and' && word !== ',') break;
    const last = word === 'and' && lower(doc, at - 1) === ',' ? at - 2 : at - 1;
    const other = all.spans[all.spanOf[last] ?? -1];
    if (other === undefined || other.kind !== 'person' || other.endToken !== last + 1) break;
    at = other.firstToken - 1;
  }
  if ((all.spanOf[at] ?? -1) >= 0 || !isPluralTitle(lower(doc, at))) return null;
  if (doc.tokens[at]?.sentence !== doc.tokens[span.firstToken]?.sentence) return null;
  let from = at;
  while (from > 0 && (all.spanOf[from - 1] ?? -1) < 0 && lexicon.is.titleModifier.has(lower(doc, from - 1))) from--;
  const state = all.spans[all.spanOf[from - 1] ?? -1];
  if (state !== undefined && state.kind === 'state') from = state.firstToken;
  return readTitle(doc, all, span, at, from, at + 1, 'before', from, span.endToken, false);
}

/** "Ukraine's president, Volodymyr ...": a possessive title before the comma; or one with what it is of: "the minister of petroleum, X". */
export function isPossessiveTitle(doc: Read, all: Gathering, comma: number): boolean {
  for (let at = comma - 1; at > comma - 6 && at > 1; at--) {
    if ((all.spanOf[at] ?? -1) >= 0) break;
    if (/^(?:of|for)$/.test(lower(doc, at)) && at < comma - 1) {
      let first = at - 1;
      if (!isTitleHead(doc, all, first)) break;
      while (lexicon.is.titleModifier.has(lower(doc, first - 1))) first--;
      if (lower(doc, first - 1) === 'the') return true;
      break;
    }
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ|DET)$/.test(doc.words[at]?.upos ?? '')) break;
  }
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
      return /^(?:the|its|their|his|her|our|my|whose)$/.test(word);
  }
  return false;
}

/** Whether a title after a name is that of the next name: "Lee, Chief of Staff Kelly"; "Lee, Japan's prime minister, Reed, and Wu". */
export function isOfNext(doc: Read, all: Gathering, head: number): boolean {
  if (runsIntoPerson(doc, all, head)) return true;
  const next = all.spans[all.spanOf[head + 2] ?? -1];
  return lower(doc, head + 1) === ',' && next?.kind === 'person' && isPossessiveTitle(doc, all, head + 1);
}

/** "Ann Lee, Chief of Staff John Kelly": the title that runs into the next name without a comma is that one's. */
function runsIntoPerson(doc: Read, all: Gathering, head: number): boolean {
  let at = head + 1;
  while (at < head + 12 && doc.tokens[at]?.sentence === doc.tokens[head]?.sentence) {
    const span = all.spans[all.spanOf[at] ?? -1];
    // "The adviser of Prime Minister Lee" has her own title between.
    if (span?.kind === 'person') return !(at > head + 1 && isTitleHead(doc, all, at - 1));
    if (span !== undefined) {
      at = span.endToken;
      continue;
    }
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(doc.words[at]?.upos ?? '')) return false;
    at++;
  }
  return false;
}
