import type { Context, Doc } from '../../src/model/index.ts';
import { quotes, sentences, structure, tokens } from '../../src/text/index.ts';

/** A Doc with the layers of `text/`; its stages use nothing of the context. */
export function readText(text: string): Doc<'structure' | 'tokens' | 'sentences' | 'quotes'> {
  const context = {} as Context; // the stages of text/ read no language, knowledge or date
  const bare = { id: 'text', text };
  const withStructure = { ...bare, structure: structure.run(bare, context) };
  const withTokens = { ...withStructure, tokens: tokens.run(withStructure, context) };
  const withSentences = { ...withTokens, sentences: sentences.run(withTokens, context) };
  return { ...withSentences, quotes: quotes.run(withTokens, context) };
}
