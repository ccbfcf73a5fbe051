import type { Doc } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/** Layers that forecasts are read from. */
export type Needs = 'tokens' | 'sentences' | 'words' | 'times' | 'entities' | 'propositions' | 'voices';

/** What forecasts are read from: the document with its look-ups. */
export interface Reading {
  readonly doc: Doc<Needs>;
  readonly scene: Scene;
}

/** How who expects it stands to it. */
export type Attitude = 'expected' | 'feared' | 'doubted' | 'possible';

/** Something expected, before it is put into a record's terms. */
export interface Found {
  /** Head token of what is expected: a verb or predicate, or a noun. */
  readonly head: number;
  /** Token whose words the content begins with, where they do not hang on the head ("prices" of "expect prices to rise"); -1 for none. */
  readonly from: number;
  /** Content is a noun phrase: "an invasion" of "expects an invasion". */
  readonly nominal: boolean;
  /** Token of the word that makes it a forecast; the head itself where its mood does. */
  readonly cue: number;
  /** Head of the words for who expects it, -1 where that is whoever speaks. */
  readonly by: number;
  readonly attitude: Attitude;
  readonly way: string;
  readonly score: number;
}
