import type { Article, ArticleRecord, Context, Doc, LayerName } from '../src/model/index.ts';

/** One line of the table of scores. */
export interface Score {
  /** "EWT dev" */
  readonly set: string;
  /** "LAS, raw text" */
  readonly metric: string;
  /** 0..1, unless the metric says otherwise. */
  readonly value: number;
  /** How many gold units it was measured on. */
  readonly of: number;
  /** Set for errors and the like, where a rise is a fall in quality. */
  readonly lowerIsBetter?: true;
}

/** The whole reader and its parts, as a measure may use them. */
export interface Subject {
  readonly read: (article: Article) => ArticleRecord;
  /** All layers of an article, null where it cannot be read. */
  readonly layers: (article: Article) => Doc<LayerName> | null;
  /** Tags, tree and names for given tokens and sentences. */
  readonly syntax: (doc: Doc<'tokens' | 'sentences'>) => Doc<'tokens' | 'sentences' | 'words' | 'names'>;
  readonly context: Context;
}

/** A development set with its field's own metric. */
export interface Measure {
  /** As `--only` names it. */
  readonly name: string;
  /** One sentence: what is measured and by which definition. */
  readonly summary: string;
  /** The files it reads, below the data folder; where one is missing the measure is left out, in words. */
  readonly files: readonly string[];
  /** Scores on the set under the data folder. */
  readonly run: (folder: string, subject: Subject) => readonly Score[];
}
