import type { Stage, Token } from '../model/index.ts';
import { isBlank } from './characters.ts';
import { segment } from './segment.ts';

/** Cuts the text into syntactic words and says which sentence each belongs to. */
export const tokens: Stage<'structure', 'tokens'> = {
  name: 'tokens',
  needs: ['structure'],
  adds: 'tokens',
  run: (doc): readonly Token[] => {
    const { text } = doc;
    const { pieces, begins } = segment(text, doc.structure.paragraphs);
    const found: Token[] = new Array(pieces.length);
    let sentence = -1;
    for (let index = 0; index < pieces.length; index++) {
      if (begins[index] === 1) sentence++;
      const start = pieces.start(index);
      const end = pieces.end(index);
      found[index] = { start, end, text: text.slice(start, end), sentence, spaceAfter: isBlank(text, end) };
    }
    return found;
  },
};
