import type { Doc, LayerName, Layers } from './doc.ts';
import type { Issue } from './issue.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language } from './language.ts';
import type { FieldsOf, ItemOf, KindName } from './record.ts';
import type { Span } from './span.ts';

/** One line of an explanation: which rule, frame, row or model decision led to what, on which words. */
export interface TraceLine extends Span {
  readonly stage: string;
  readonly rule: string;
  readonly detail: string;
}

/** What comes in from outside the text. Nothing here changes while an article is read. */
export interface Context {
  readonly language: Language;
  readonly knowledge: Knowledge;
  /** ISO day the article is read "as of": published, else the dateline's; null where neither is known. */
  readonly published: string | null;
  /** The same day with the hour, "2025-09-02T14:30", where the publication says one: "three hours ago" needs it. */
  readonly moment?: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Collects the explanation when one is asked for; absent otherwise. */
  readonly trace?: (line: TraceLine) => void;
  /** Collects trouble in the data. */
  readonly report?: (issue: Issue) => void;
}

/** A step of reading: it states the layers it needs and the one it adds. */
export interface Stage<Needs extends LayerName = LayerName, Adds extends LayerName = LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly adds: Adds;
  readonly run: (doc: Doc<Needs>, context: Context) => Layers[Adds];
}

/** Fields that `record/` fills in; a check says itself what it is about. */
type Linked = 'about' | 'event';

/**
 * An item as an extractor yields it: its own fields with final entity ids (`entities.list[i].id`), its passages, and the
 * proposition (or attribution) it comes from. `record/` adds sentence indexes, id, source, alsoBy, the links between
 * items (`about`, `event`) and calibrated confidence, and merges what is told twice.
 */
export interface Draft<N extends KindName = KindName> {
  readonly kind: N;
  readonly fields: Omit<FieldsOf<N>, N extends 'check' ? never : Linked>;
  /** Passages in text order; at least one. */
  readonly evidence: readonly Span[];
  /** Index of the proposition it was read from: gives the item's voice and joins transfers and visits to their event. */
  readonly proposition: number | null;
  /** Attribution whose voice it is in, where it is not the proposition's: an index, null for the article itself. */
  readonly voice?: number | null;
  /** Attribution index a statement draft is made from. */
  readonly attribution?: number;
  /** Raw score 0..1 before calibration. */
  readonly score: number;
  /** Frame or rule that made it, for `explain`. */
  readonly rule: string;
}

export interface Example {
  readonly text: string;
  /** ISO day of publication the example is read with. */
  readonly published?: string;
  /** Items that must come of it, as the fields that matter; empty: nothing may. Spans are given as their words, ids as entity names. */
  readonly yields: readonly { readonly [field: string]: unknown }[];
}

export type Items = { readonly [N in KindName]: readonly ItemOf<N>[] };

/** Reads the document and yields items of one kind. */
export interface Extractor<N extends KindName = KindName, Needs extends LayerName = LayerName> {
  readonly name: N;
  /** One sentence, shown by the CLI, the docs and the web app. */
  readonly summary: string;
  readonly needs: readonly Needs[];
  /** Two to five, true and false ones; run as tests, printed in the docs. */
  readonly examples: readonly Example[];
  readonly run: (doc: Doc<Needs>, context: Context) => Iterable<Draft<N>>;
}

/** Compares what the article says with the tables or with itself. Stays silent when it does not know. */
export interface Check<Needs extends LayerName = LayerName> {
  readonly name: FieldsOf<'check'>['rule'];
  readonly summary: string;
  readonly needs: readonly Needs[];
  readonly examples: readonly Example[];
  readonly run: (doc: Doc<Needs>, context: Context) => Iterable<Draft<'check'>>;
}
