import type { Stage, Token } from '../model/index.ts';
import { beginsSentence } from './boundary-model.ts';
import { isBlank } from './characters.ts';
import { segment } from './segment.ts';

/** Cuts the text into syntactic words and says which sentence each belongs to. */
export const tokens: Stage<'structure', 'tokens'> = {
  name: 'tokens',
  needs: ['structure'],
  adds: 'tokens',
  run: (doc): readonly Token[] => {
    const { text } = doc;
    const { pieces, begins } = segment(text, doc.structure.paragraphs, beginsSentence);
    const found: Token[] = [];
    let sentence = -1;
    const add = (start: number, end: number): void => {
      found.push({ start, end, text: text.slice(start, end), sentence, spaceAfter: isBlank(text, end) });
    };
    for (let index = 0; index < pieces.length; index++) {
      if (begins[index] === 1) sentence++;
      const start = pieces.start(index);
      const end = pieces.end(index);
      const isLast = index + 1 === pieces.length || begins[index + 1] === 1;
      if (isLast && isClosedAbbreviation(text, start, end)) {
        add(start, end - 1);
        add(end - 1, end);
      } else {
        add(start, end);
      }
    }
    return found;
  },
};

/** A plain abbreviation at the end of a sentence gives its stop to the sentence: "etc.", "Inc."; not "U.S.", "p.m.", "...". */
function isClosedAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start < 3 || text.charCodeAt(end - 1) !== 0x2e) return false;
  return /^\p{L}+\.$/u.test(text.slice(start, end));
}
