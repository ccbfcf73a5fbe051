import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Context, Doc } from '../src/model/index.ts';
import { quotes, sentences, structure, tokens } from '../src/text/index.ts';
import { type ConlluSentence, documentsOf, rawText, readConllu } from './conllu.ts';
import { docToConllu } from './doc-to-conllu.ts';
import { f1, type UdScores, udScores } from './ud-scores.ts';

/** Treebank files below the data folder, by name. */
export const TREEBANKS: Readonly<Record<string, string>> = {
  'EWT dev': 'ud/ewt/en_ewt-ud-dev.conllu.gz',
  'GUM-open dev': 'ud/gum-open/en_gum_open-ud-dev.conllu.gz',
};

/** Reads a gzipped CoNLL-U file of the data folder. */
export function readTreebank(data: string, file: string): ConlluSentence[] {
  return readConllu(gunzipSync(readFileSync(join(data, file))).toString('utf8'));
}

/** Adds the layers of `text/` to a raw text. These stages use nothing of the context. */
export function segmented(text: string): Doc<'structure' | 'tokens' | 'sentences' | 'quotes'> {
  const context = {} as Context; // the stages of text/ read no language, knowledge or date
  const bare = { id: 'raw', text };
  const withStructure = { ...bare, structure: structure.run(bare, context) };
  const withTokens = { ...withStructure, tokens: tokens.run(withStructure, context) };
  const withSentences = { ...withTokens, sentences: sentences.run(withTokens, context) };
  return { ...withSentences, quotes: quotes.run(withTokens, context) };
}

/** Scores the segmentation of a treebank's raw text, document by document. */
export function scoreSegmentation(gold: readonly ConlluSentence[]): UdScores {
  const system = documentsOf(gold).flatMap((document) => docToConllu(segmented(rawText(document).text)));
  return udScores(gold, system);
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--data');
  const data = process.argv[at + 1] ?? '';
  if (at < 0 || data === '') {
    console.error('segmentation: no data folder given; --data FOLDER is needed');
    process.exit(2);
  }
  for (const [name, file] of Object.entries(TREEBANKS)) {
    const scores = scoreSegmentation(readTreebank(data, file));
    const figures = (['tokens', 'words', 'sentences'] as const).map(
      (metric) => `${metric} F1 ${(100 * f1(scores[metric])).toFixed(2)}`,
    );
    console.log(`${name}: ${figures.join(', ')}`);
  }
}
