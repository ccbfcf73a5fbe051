import type { Knowledge } from '../../src/model/index.ts';
import type { Random } from './random.ts';

/** What fills a wording: the values of its blanks, and the day the article appears. */
export interface Fact {
  readonly published: string;
  readonly values: { readonly [blank: string]: string };
}

/** What a fact is drawn from. `half` decides which names of events are used, so that those of the held-out half are new too. */
export interface Draw {
  readonly knowledge: Knowledge;
  readonly random: Random;
  readonly half: 'dev' | 'held';
  /** Whether the fact is to be wrong. */
  readonly wrong: boolean;
  /** The day of the article, where another fact of it has set one. */
  readonly published: string | null;
}

/** Draws a fact of one kind; null where the dice gave none that is surely right (or surely wrong): throw again. */
export type Drawer = (draw: Draw) => Fact | null;

/** The kinds of fact of one rule. `dated`: they set the day of the article themselves. */
export interface FactKinds {
  readonly dated: boolean;
  readonly kinds: { readonly [kind: string]: Drawer };
}
