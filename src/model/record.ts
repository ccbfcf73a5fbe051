import type { Grain, Link, MentionKind, TimexType } from './doc.ts';
import type { kinds } from './kinds/index.ts';
import type { Span, SpanOrSpans } from './span.ts';

/** A passage an item rests on; `sentence` is an index into `sentences`. */
export interface Passage extends Span {
  readonly sentence: number;
}

export interface RecordTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly grain: Grain | null;
  readonly text: Span | null;
  readonly stated: readonly string[];
}

export interface RecordAmount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly text: Span;
}

export interface RecordMention extends Span {
  readonly kind: MentionKind;
}

/** Values of each field type a kind may declare. */
export interface FieldValues {
  readonly id: string;
  readonly ids: readonly string[];
  readonly span: Span;
  readonly spans: readonly Span[];
  readonly 'span-or-spans': SpanOrSpans;
  readonly text: string;
  readonly texts: readonly string[];
  readonly number: number;
  readonly flag: boolean;
  readonly time: RecordTime;
  readonly amounts: readonly RecordAmount[];
  readonly mentions: readonly RecordMention[];
  readonly link: Link;
  readonly goods: readonly { readonly text: Span; readonly kind: GoodsKind }[];
  readonly likelihood: { readonly text: Span | null; readonly low: number; readonly high: number };
  readonly expected: { readonly [key: string]: string | number | boolean | null | readonly string[] };
  readonly reference: { readonly source: string | null; readonly asOf: string | null; readonly detail: string | null };
}

export type GoodsKind =
  | 'food'
  | 'fuel'
  | 'energy'
  | 'arms'
  | 'troops'
  | 'labour'
  | 'money'
  | 'technology'
  | 'trade'
  | 'medical'
  | 'other';
export type FieldType = keyof FieldValues;

/** One field of an item kind, as data. `values` closes a text field to a list; `optional` fields are null where unknown. */
export interface Field {
  readonly type: FieldType;
  readonly summary: string;
  readonly optional?: boolean;
  readonly values?: readonly string[];
  /** Section(s) the id points into. */
  readonly of?: readonly string[];
}

/** A section of the record, declared once; types, JSON Schema and documentation are made from it. */
export interface Kind {
  readonly name: string;
  readonly section: string;
  readonly summary: string;
  /** Whether items carry `source` and `alsoBy` (every item but entities, times and checks). */
  readonly voiced: boolean;
  readonly evidence: boolean;
  readonly fields: { readonly [name: string]: Field };
}

type FieldValue<F> = F extends { readonly type: infer T extends FieldType }
  ?
      | (F extends { readonly values: readonly (infer V)[] } ? (T extends 'texts' ? readonly V[] : V) : FieldValues[T])
      | (F extends { readonly optional: true } ? null : never)
  : never;

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
export type SectionName = Kinds[KindName]['section'];

/** The own fields of an item of the kind, without id, evidence, confidence and source. */
export type FieldsOf<N extends KindName> = {
  readonly [K in keyof Kinds[N]['fields']]: FieldValue<Kinds[N]['fields'][K]>;
};

export type ItemOf<N extends KindName> = { readonly id: string; readonly confidence: number } & (Kinds[N]['evidence'] extends true
  ? { readonly evidence: readonly Passage[] }
  : unknown) &
  (Kinds[N]['voiced'] extends true ? { readonly source: string | null; readonly alsoBy: readonly string[] } : unknown) &
  FieldsOf<N>;

export type Item = { [N in KindName]: ItemOf<N> }[KindName];

type Sections = { readonly [N in KindName as Kinds[N]['section']]: readonly ItemOf<N>[] };

export interface RecordDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly dateline: { readonly date: string | null; readonly place: string | null } | null;
  readonly language: string;
}

/** What reading one article yields. */
export type ArticleRecord = {
  readonly schema: 'rapporteur/record@1';
  readonly reader: { readonly version: string; readonly models: { readonly [name: string]: string } };
  readonly document: RecordDocument;
  readonly sentences: readonly Span[];
} & Sections;

export type { TimexType };
