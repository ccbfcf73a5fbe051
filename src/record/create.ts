import { amounts } from '../amount/index.ts';
import { checks } from '../check/index.ts';
import { entities } from '../entities/index.ts';
import { extractors } from '../extract/index.ts';
import type { Knowledge, Language, Stage } from '../model/index.ts';
import { places } from '../place/index.ts';
import { propositionsStage, voicesStage } from '../propositions/index.ts';
import { createSyntaxStages, type SyntaxModel } from '../syntax/index.ts';
import { quotes, sentences, structure, tokens } from '../text/index.ts';
import { times } from '../time/index.ts';
import { joinReader, type Reader } from './read.ts';

/** What a reader needs from outside: the opened model, the tables and the words of a language. */
export interface ReaderNeeds {
  readonly models: SyntaxModel;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

/** The stages in their order; `joinReader` proves that it can work. */
export function stagesWith(models: SyntaxModel): readonly Stage[] {
  const { words, names } = createSyntaxStages(models);
  return [structure, tokens, sentences, quotes, words, names, entities, times, amounts, places, propositionsStage, voicesStage];
}

/** Makes a reader. Opening models and tables is the caller's; reading itself is pure. */
export function createReader({ models, knowledge, language }: ReaderNeeds): Reader {
  return joinReader({
    stages: stagesWith(models),
    extractors,
    checks,
    knowledge,
    language,
    versions: { syntax: models.header.version, tables: knowledge.version },
  });
}
