import { loadKnowledge } from '../src/knowledge/load.ts';
import { english } from '../src/lang/index.ts';
import type { Article, Context, Doc, LayerName } from '../src/model/index.ts';
import { createReader, type Reader, type Reading, version } from '../src/record/index.ts';
import { createSyntaxStages } from '../src/syntax/index.ts';
import { loadModel } from '../src/syntax/load.ts';
import type { Subject } from './measure.ts';

/** Readings kept at a time: sets follow each other, and MEANTIME is read by several measures. */
const keep = 200;

/** The reader as it is shipped. */
export function openReader(): Reader {
  return createReader({ models: loadModel(), knowledge: loadKnowledge().knowledge, language: english });
}

/** The whole reader as it is shipped, with its versions. */
export function openSubject(): Subject & { readonly version: string; readonly models: { readonly [name: string]: string } } {
  const models = loadModel();
  const { knowledge } = loadKnowledge();
  const reader = createReader({ models, knowledge, language: english });
  const { words, names } = createSyntaxStages(models);
  const context: Context = { language: english, knowledge, published: null, title: null, publisher: null };
  const readings = new Map<string, Reading>();
  const examine = (article: Article): Reading => {
    const key = JSON.stringify([article.text, article.published ?? null, article.title ?? null]);
    const known = readings.get(key);
    if (known !== undefined) return known;
    const reading = reader.examine(article);
    if (readings.size >= keep) readings.delete(readings.keys().next().value ?? '');
    readings.set(key, reading);
    return reading;
  };
  return {
    read: (article) => examine(article).record,
    layers: (article) => examine(article).doc,
    syntax: (doc) => addSyntax(doc),
    context,
    version,
    models: { syntax: models.header.version, tables: knowledge.version },
  };

  function addSyntax(doc: Doc<'tokens' | 'sentences'>): Doc<'tokens' | 'sentences' | 'words' | 'names'> {
    const all = doc as Doc<LayerName>; // the two stages read tokens and sentences only
    const withWords = { ...all, words: words.run(all, context) as Doc<'words'>['words'] };
    return { ...withWords, names: names.run(withWords, context) as Doc<'names'>['names'] };
  }
}
