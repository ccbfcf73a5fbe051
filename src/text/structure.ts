import type { Layers, Paragraph, Span, Stage } from '../model/index.ts';
import { datelineAt } from './dateline.ts';
import { linesOf, unwrapped } from './lines.ts';
import { bodyStartOf, bylineIn, kindOf } from './paragraph-kinds.ts';

/** Finds paragraphs, their kinds, the dateline and the byline. */
export const structure: Stage<never, 'structure'> = {
  name: 'structure',
  needs: [],
  adds: 'structure',
  run: (doc): Layers['structure'] => {
    const blocks = unwrapped(doc.text, linesOf(doc.text));
    const prose = blocks.some((block) => endsSentence(doc.text, block));
    const paragraphs: Paragraph[] = [];
    let dateline: Layers['structure']['dateline'] = null;
    let byline: Span | null = null;
    let bodies = 0;
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      let kind = kindOf(doc.text, block, { prose, last: next === undefined, index });
      if (kind === 'byline') byline ??= bylineIn(doc.text, block);
      let bodyStart = bodyStartOf(doc.text, block, kind);
      // A dateline opens the first running paragraph, or one of the first few where a title or summary stands before it.
      if (dateline === null && bodies < 3 && index < 8 && (kind === 'body' || kind === 'heading')) {
        dateline = datelineAt(doc.text, block);
        if (dateline !== null) {
          kind = 'body';
          bodyStart = dateline.end;
        }
      }
      if (kind === 'body') bodies++;
      paragraphs.push({ start: block.start, end: block.end, kind, bodyStart });
    }
    return { paragraphs, dateline, byline };
  },
};

/** Whether the block ends like a sentence: with a stop, perhaps inside a quotation mark or bracket. */
function endsSentence(text: string, block: Span): boolean {
  let end = block.end;
  while (end > block.start && '"”’\')»]'.includes(text.charAt(end - 1))) end--;
  return '.!?…'.includes(text.charAt(end - 1));
}
