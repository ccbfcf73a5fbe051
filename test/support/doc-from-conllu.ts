import { type ConlluSentence, rawText, readConllu } from '../../eval/conllu.ts';
import type { Doc, Paragraph, Sentence, Token, Word } from '../../src/model/index.ts';

/** A Doc with gold tokens, sentences and words, made from CoNLL-U text or sentences; quotes are left to the caller. */
export function docFromConllu(
  source: string | readonly ConlluSentence[],
  id = 'gold',
): Doc<'structure' | 'tokens' | 'sentences' | 'words'> {
  const read = typeof source === 'string' ? readConllu(source) : source;
  const raw = rawText(read);
  const paragraphs: Paragraph[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const words: Word[] = [];
  read.forEach((sentence, index) => {
    const { start = 0, end = 0 } = raw.sentences[index] ?? {};
    const open = paragraphs.at(-1);
    if (open === undefined || sentence.newParagraph) paragraphs.push({ start, end, kind: 'body', bodyStart: start });
    else paragraphs[paragraphs.length - 1] = { ...open, end };
    const firstToken = tokens.length;
    sentence.words.forEach((word, at) => {
      const span = raw.words[index]?.[at] ?? { start, end };
      const next = raw.text[span.end];
      tokens.push({
        ...span,
        text: raw.text.slice(span.start, span.end),
        sentence: index,
        spaceAfter: next === undefined || next === ' ' || next === '\n',
      });
      const { upos, xpos, lemma, feats, deprel } = word;
      words.push({ upos, xpos, lemma, feats, deprel, head: word.head === 0 ? -1 : firstToken + word.head - 1 });
    });
    sentences.push({ start, end, firstToken, endToken: tokens.length, paragraph: paragraphs.length - 1 });
  });
  return { id, text: raw.text, structure: { paragraphs, dateline: null, byline: null }, tokens, sentences, words };
}
