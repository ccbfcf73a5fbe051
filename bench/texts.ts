import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArticle } from '../src/record/index.ts';

const folder = join(import.meta.dirname, '..', 'examples');

/** The sample dispatches with their header blocks, in order of name. */
export const dispatches: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** The dispatches as plain text, for programs that know no header block. */
export const bodies: readonly string[] = dispatches.map((text) => openArticle({ text }).text);

/** Words as white space divides them: one count for every program. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** One text of at least so many words, made of the dispatches again and again, paragraph by paragraph. */
export function textOfWords(words: number): string {
  const paragraphs = bodies.flatMap((body) => body.split(/\n{2,}/));
  const chosen: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index = (index + 1) % paragraphs.length) {
    const paragraph = paragraphs[index] ?? '';
    chosen.push(paragraph);
    count += countWords(paragraph);
  }
  return chosen.join('\n\n');
}

/** The text in pieces of about so many words, at paragraph ends. */
export function piecesOf(text: string, words: number): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let count = 0;
  for (const paragraph of text.split('\n\n')) {
    piece.push(paragraph);
    count += countWords(paragraph);
    if (count < words) continue;
    pieces.push(piece.join('\n\n'));
    piece = [];
    count = 0;
  }
  return pieces;
}
