/** A syntactic word of a CoNLL-U file. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Number of the governing word in the sentence, from 1; 0 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** A surface token: one word, or a range of them ("don't" over "do" and "n't"). Word indexes from 0, half open. */
export interface ConlluToken {
  readonly form: string;
  readonly spaceAfter: boolean;
  readonly firstWord: number;
  readonly endWord: number;
}

export interface ConlluSentence {
  readonly tokens: readonly ConlluToken[];
  readonly words: readonly ConlluWord[];
  /** A paragraph, or a document, begins with this sentence. */
  readonly newParagraph: boolean;
  readonly newDocument: boolean;
  /** The comment lines, without "# ". */
  readonly comments: readonly string[];
}

/** Reads CoNLL-U; empty nodes ("8.1") are left out. */
export function readConllu(source: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let tokens: ConlluToken[] = [];
  let words: ConlluWord[] = [];
  const close = (): void => {
    if (words.length > 0) {
      const newDocument = comments.some((line) => line === 'newdoc' || line.startsWith('newdoc '));
      const newParagraph = newDocument || comments.some((line) => line === 'newpar' || line.startsWith('newpar '));
      sentences.push({ tokens, words, newParagraph, newDocument, comments });
    }
    comments = [];
    tokens = [];
    words = [];
  };
  for (const raw of source.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '') {
      close();
    } else if (line.startsWith('#')) {
      comments.push(line.replace(/^#\s*/, ''));
    } else {
      const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = '', , misc = ''] =
        line.split('\t');
      const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
      if (id.includes('-')) {
        const [first = 0, last = 0] = id.split('-').map(Number);
        tokens.push({ form, spaceAfter, firstWord: first - 1, endWord: last });
      } else if (!id.includes('.')) {
        const covered = tokens.at(-1);
        if (covered === undefined || covered.endWord <= words.length) {
          tokens.push({ form, spaceAfter, firstWord: words.length, endWord: words.length + 1 });
        }
        words.push({ form, lemma, upos, xpos, feats, head: Number(head), deprel, misc });
      }
    }
  }
  close();
  return sentences;
}

/** The documents of a file: sentences up to the next "# newdoc". */
export function documentsOf(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.newDocument || documents.length === 0) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}

/** A text rebuilt from its tokens, with the place of every word and sentence in it. */
export interface RawText {
  readonly text: string;
  /** For each sentence its start and end in the text. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** For each sentence, for each word; words of a range that are not spelled out in it get proportional parts of it. */
  readonly words: readonly (readonly { readonly start: number; readonly end: number }[])[];
}

/** Rebuilds the raw text: blanks as the file says, a blank line before a new paragraph or document. */
export function rawText(sentences: readonly ConlluSentence[]): RawText {
  let text = '';
  let blank = '';
  const sentenceSpans: { start: number; end: number }[] = [];
  const wordSpans: { start: number; end: number }[][] = [];
  for (const sentence of sentences) {
    if (text !== '') text += sentence.newParagraph ? '\n\n' : blank;
    const start = text.length;
    const spans: { start: number; end: number }[] = [];
    sentence.tokens.forEach((token, index) => {
      const words = sentence.words.slice(token.firstWord, token.endWord);
      spans.push(...spread(token.form, words, text.length));
      text += token.form;
      blank = token.spaceAfter ? ' ' : '';
      if (index < sentence.tokens.length - 1) text += blank;
    });
    sentenceSpans.push({ start, end: text.length });
    wordSpans.push(spans);
  }
  return { text, sentences: sentenceSpans, words: wordSpans };
}

/** Places the words of a token: side by side where their forms spell it, else in parts by the length of their forms. */
function spread(form: string, words: readonly ConlluWord[], start: number): { start: number; end: number }[] {
  const total = words.reduce((sum, word) => sum + word.form.length, 0);
  let done = 0;
  return words.map((word) => {
    const from = Math.min(form.length, Math.floor((done * form.length) / total));
    done += word.form.length;
    return { start: start + from, end: start + Math.floor((done * form.length) / total) };
  });
}
