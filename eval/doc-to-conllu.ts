import type { Doc, Token, Word } from '../src/model/index.ts';
import { isContracted } from '../src/text/index.ts';
import type { ConlluSentence, ConlluToken } from './conllu.ts';

const NO_WORD: Word = { upos: '_', xpos: '_', lemma: '_', feats: '_', head: -1, deprel: '_' };

/** A reading of ours in the form the scores compare; without a `words` layer only tokens, words and sentences mean anything. */
export function docToConllu(doc: Doc<'tokens' | 'sentences'> & Partial<Doc<'words' | 'quotes'>>): ConlluSentence[] {
  const closings = new Set((doc.quotes ?? []).flatMap(({ pieces, closed }) => (closed ? [pieces.at(-1)?.end ?? -1] : [])));
  return doc.sentences.map(({ firstToken, endToken }) => {
    const own = doc.tokens.slice(firstToken, endToken);
    const tokens: ConlluToken[] = [];
    own.forEach((token, index) => {
      const before = own[index - 1];
      const open = tokens.at(-1);
      if (
        before !== undefined &&
        open !== undefined &&
        isContracted(before, token, xposOf(doc.words, firstToken + index, before, token, closings))
      ) {
        tokens[tokens.length - 1] = { ...open, form: open.form + token.text, spaceAfter: token.spaceAfter, endWord: index + 1 };
      } else {
        tokens.push({ form: token.text, spaceAfter: token.spaceAfter, firstWord: index, endWord: index + 1 });
      }
    });
    const words = own.map((token, index) => {
      const { head, ...word } = doc.words?.[firstToken + index] ?? NO_WORD;
      return { ...word, form: token.text, head: head < 0 ? 0 : head - firstToken + 1, misc: '_' };
    });
    return { tokens, words, newParagraph: false, newDocument: false, comments: [] };
  });
}

/** The tag; without tags an apostrophe after an s that closes no quotation counts as a possessive. */
function xposOf(
  words: readonly Word[] | undefined,
  index: number,
  before: Token,
  token: Token,
  closings: ReadonlySet<number>,
): string | undefined {
  if (words !== undefined) return words[index]?.xpos;
  return /^['’]$/.test(token.text) && /[sxz]$/i.test(before.text) && !closings.has(token.start) ? 'POS' : undefined;
}
