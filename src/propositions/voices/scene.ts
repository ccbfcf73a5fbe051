import type { Context, Doc } from '../../model/index.ts';
import { type Tree, treeOf } from '../../syntax/index.ts';
import type { Range } from './found.ts';
import { type Cues, cuesOf } from './lexicon.ts';

/** Layers the stage reads. */
export type Needed = 'structure' | 'tokens' | 'sentences' | 'quotes' | 'words' | 'entities' | 'propositions';

/** A quotation as tokens: one range for each piece, without the marks. */
export interface QuotedRange {
  readonly pieces: readonly Range[];
}

/** Everything the rules share. */
export interface Scene {
  readonly doc: Doc<Needed>;
  readonly tree: Tree;
  readonly cues: Cues;
  /** Outer quotations as tokens; `quoteAt` points into it. */
  readonly quotes: readonly QuotedRange[];
  /** Outer quotation that holds the token, -1 for none. Marks are outside. */
  readonly quoteAt: Int32Array;
  /** Mention headed at the token, else the smallest that covers it, -1 for none. */
  readonly mentionAt: Int32Array;
  /** Proposition of the token, or of the noun it carries; -1 for none. */
  readonly propositionAt: Int32Array;
  readonly lemmas: readonly string[];
}

export function sceneOf(doc: Doc<Needed>, context: Context): Scene {
  const count = doc.tokens.length;
  const scene: Scene = {
    doc,
    tree: treeOf(doc),
    cues: cuesOf(context.language),
    quotes: doc.quotes.filter((quote) => quote.level === 0).map((quote) => ({ pieces: rangesOf(doc, quote.pieces) })),
    quoteAt: new Int32Array(count).fill(-1),
    mentionAt: new Int32Array(count).fill(-1),
    propositionAt: new Int32Array(count).fill(-1),
    lemmas: doc.words.map((word) => word.lemma.toLowerCase()),
  };
  scene.quotes.forEach((quote, index) => {
    for (const piece of quote.pieces) scene.quoteAt.fill(index, piece.first, piece.end);
  });
  const { mentions } = doc.entities;
  const width = new Int32Array(count).fill(0x7fffffff);
  mentions.forEach((mention, index) => {
    const size = mention.endToken - mention.firstToken;
    for (let token = mention.firstToken; token < mention.endToken; token++) {
      if (size >= (width[token] ?? 0)) continue;
      width[token] = size;
      scene.mentionAt[token] = index;
    }
  });
  mentions.forEach((mention, index) => {
    const held = mentions[scene.mentionAt[mention.headToken] ?? -1];
    if (held?.headToken !== mention.headToken || held.endToken - held.firstToken < mention.endToken - mention.firstToken) {
      scene.mentionAt[mention.headToken] = index;
    }
  });
  doc.propositions.forEach((proposition, index) => {
    if (proposition.light !== null) scene.propositionAt[proposition.light.token] = index;
  });
  doc.propositions.forEach((proposition, index) => {
    scene.propositionAt[proposition.token] = index;
  });
  return scene;
}

/** Spans as token ranges; spans without a token are dropped. */
function rangesOf(doc: Doc<'tokens'>, spans: readonly { readonly start: number; readonly end: number }[]): Range[] {
  return spans.flatMap((span) => {
    const range = { first: firstFrom(doc, span.start), end: firstFrom(doc, span.end) };
    return range.first < range.end ? [range] : [];
  });
}

/** The first token that starts at or after the offset. */
export function firstFrom(doc: Doc<'tokens'>, offset: number): number {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of the subtree, end exclusive. */
export function subtree(scene: Scene, token: number): Range {
  return { first: scene.tree.leftmost[token] ?? token, end: (scene.tree.rightmost[token] ?? token) + 1 };
}

/** Whether the token is a sign and not a word. */
export function isPunct(scene: Scene, token: number): boolean {
  return scene.doc.words[token]?.upos === 'PUNCT';
}
