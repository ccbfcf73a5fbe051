import type { Found, Range } from './found.ts';
import { firstFrom, type Scene } from './scene.ts';

/** A statement that a label gives: what follows it, said by whom it names. */
export function labelFound(colon: number, speaker: number, content: Range[], rule: string): Found {
  return {
    cue: { first: colon, end: colon + 1 },
    token: colon,
    row: null,
    rule,
    speaker,
    content,
    nominal: false,
    polarity: 'affirms',
    audience: [],
    medium: -1,
  };
}

/** The words of a turn: from a token of its first paragraph to the paragraph before `until`. */
export function turn(scene: Scene, start: number, paragraph: number, until: number): Range[] {
  const { doc } = scene;
  const ranges: Range[] = [];
  const firstParagraph = doc.structure.paragraphs[paragraph];
  if (firstParagraph === undefined) return [];
  for (let at = paragraph; at < until; at++) {
    const block = doc.structure.paragraphs[at];
    if (block === undefined) break;
    const first = at === paragraph ? start : firstFrom(doc, block.start);
    const end = firstFrom(doc, block.end);
    if (first < end) ranges.push({ first, end });
  }
  return ranges;
}
