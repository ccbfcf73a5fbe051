import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Context, Doc, LayerName } from '../../src/model/index.ts';
import { createSyntaxStages, openModel, type SyntaxStages } from '../../src/syntax/index.ts';
import { quotes, sentences, structure, tokens } from '../../src/text/index.ts';

let stages: SyntaxStages | null = null;

/** The syntax stages on the model that ships, opened once a process. */
export function syntaxStages(): SyntaxStages {
  stages ??= createSyntaxStages(openModel(gunzipSync(readFileSync(new URL('../../models/syntax.bin.gz', import.meta.url)))));
  return stages;
}

export type SyntaxDoc = Doc<'structure' | 'tokens' | 'sentences' | 'quotes' | 'words' | 'names'>;

/** Raw text through the real text and syntax stages. */
export function readSyntax(text: string, context: Context): SyntaxDoc {
  // Layers are added one by one; each stage sees those before it.
  let doc = { id: 'test', text } as unknown as Doc<LayerName>;
  for (const stage of [structure, tokens, sentences, quotes, syntaxStages().words, syntaxStages().names]) {
    doc = { ...doc, [stage.adds]: stage.run(doc, context) };
  }
  return doc;
}

/** Prints a document as rows of form, lemma, tag, head and relation, for a look at what the parser says. */
export function printSyntax(doc: SyntaxDoc): string {
  return doc.sentences
    .map((sentence) =>
      doc.tokens
        .slice(sentence.firstToken, sentence.endToken)
        .map((token, i) => {
          const word = doc.words[sentence.firstToken + i];
          const head = word === undefined || word.head < 0 ? 0 : word.head - sentence.firstToken + 1;
          return [i + 1, token.text, word?.lemma, word?.upos, word?.xpos, word?.feats, head, word?.deprel, '_', '_'].join('\t');
        })
        .join('\n'),
    )
    .join('\n\n');
}
