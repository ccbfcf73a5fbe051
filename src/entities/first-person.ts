import type { Quote } from '../model/index.ts';
import { relationOf, type Tree } from '../syntax/index.ts';
import { type Gathering, mention, type Read } from './draft.ts';

const saying: ReadonlySet<string> = new Set(
  `say tell add write state explain note claim argue insist warn continue ask reply respond declare announce tweet recall comment remark conclude
  admit observe joke quip stress emphasize emphasise urge complain recount describe maintain report post exclaim`.split(/\s+/u),
);
const one: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);
const many: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/**
 * "I" in a quotation is the one who is quoted, where the sentence around it says who that is; "we" is where a body is quoted.
 * Runs after all other mentions are there.
 */
export function resolveFirstPerson(doc: Read, tree: Tree, all: Gathering, mentionOfHead: Int32Array): void {
  if (doc.quotes.length === 0) return;
  const quoted = quotedTokens(doc);
  const verbs = sayingVerbs(doc, tree, quoted);
  const ends = new Map<number, { first: number; last: number }>();
  quoted.forEach((quote, at) => {
    if (quote < 0) return;
    const known = ends.get(quote);
    if (known === undefined) ends.set(quote, { first: at, last: at });
    else known.last = at;
  });
  const speakerOfQuote = new Map<number, number>();
  const limit = all.mentions.length;
  for (let token = 0; token < doc.tokens.length; token++) {
    const quote = quoted[token] ?? -1;
    if (quote < 0) continue;
    const word = doc.tokens[token]?.text.toLowerCase() ?? '';
    const isOne = one.has(word);
    if (!isOne && !many.has(word)) continue;
    let speaker = speakerOfQuote.get(quote);
    if (speaker === undefined) {
      speaker = speakerOf(doc, all, quote, ends, verbs, mentionOfHead, limit);
      speakerOfQuote.set(quote, speaker);
    }
    const draft = all.entities[speaker];
    if (draft === undefined || (isOne ? draft.kind !== 'person' || draft.plural : draft.kind === 'person' && !draft.plural))
      continue;
    mentionOfHead[token] = mention(doc, all, speaker, 'pronoun', token, token + 1, token);
  }
}

/** Quote index of each token, -1 outside of quotations; outer quotations only. */
function quotedTokens(doc: Read): Int32Array {
  const of = new Int32Array(doc.tokens.length).fill(-1);
  const pieces = doc.quotes.flatMap((quote: Quote, i) =>
    quote.level === 0 ? quote.pieces.map((piece) => ({ ...piece, i })) : [],
  );
  pieces.sort((a, b) => a.start - b.start);
  let at = 0;
  doc.tokens.forEach((token, index) => {
    while (at < pieces.length && (pieces[at]?.end ?? 0) <= token.start) at++;
    const piece = pieces[at];
    if (piece !== undefined && token.start >= piece.start && token.end <= piece.end) of[index] = piece.i;
  });
  return of;
}

/** Subject token of the verbs of saying outside of quotations, by sentence. */
function sayingVerbs(doc: Read, tree: Tree, quoted: Int32Array): ReadonlyMap<number, readonly number[]> {
  const subjects = new Map<number, number[]>();
  doc.words.forEach((word, token) => {
    if ((quoted[token] ?? -1) >= 0 || word.upos !== 'VERB' || !saying.has(word.lemma)) return;
    for (const child of tree.children[token] ?? []) {
      if (relationOf(tree, child) !== 'nsubj' || (quoted[child] ?? -1) >= 0) continue;
      const sentence = doc.tokens[token]?.sentence ?? 0;
      const list = subjects.get(sentence);
      if (list === undefined) subjects.set(sentence, [child]);
      else list.push(child);
    }
  });
  return subjects;
}

/** Who is quoted: the one subject of saying in the sentences the quotation begins or ends in; -1 where there is none or more than one. */
function speakerOf(
  doc: Read,
  all: Gathering,
  quote: number,
  ends: ReadonlyMap<number, { readonly first: number; readonly last: number }>,
  verbs: ReadonlyMap<number, readonly number[]>,
  mentionOfHead: Int32Array,
  limit: number,
): number {
  const { first = -1, last = -1 } = ends.get(quote) ?? {};
  const near = [doc.tokens[last]?.sentence ?? -1, doc.tokens[last + 2]?.sentence ?? -1, doc.tokens[first]?.sentence ?? -1];
  for (const sentence of new Set(near)) {
    for (const subject of verbs.get(sentence) ?? []) {
      const at = mentionOfHead[subject] ?? -1;
      if (at >= 0 && at < limit) return all.mentions[at]?.entity ?? -1;
    }
  }
  return -1;
}
