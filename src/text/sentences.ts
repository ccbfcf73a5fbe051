import type { Sentence, Stage } from '../model/index.ts';

/** Groups the tokens into sentences, each within one paragraph. */
export const sentences: Stage<'structure' | 'tokens', 'sentences'> = {
  name: 'sentences',
  needs: ['structure', 'tokens'],
  adds: 'sentences',
  run: ({ structure, tokens }): readonly Sentence[] => {
    const found: Sentence[] = [];
    let paragraph = 0;
    let firstToken = 0;
    while (firstToken < tokens.length) {
      const first = tokens[firstToken];
      if (first === undefined) break;
      let endToken = firstToken + 1;
      while (tokens[endToken]?.sentence === first.sentence) endToken++;
      const end = tokens[endToken - 1]?.end ?? first.end;
      while ((structure.paragraphs[paragraph]?.end ?? Infinity) <= first.start) paragraph++;
      found.push({ start: first.start, end, firstToken, endToken, paragraph });
      firstToken = endToken;
    }
    return found;
  },
};
