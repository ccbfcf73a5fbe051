import type { Span } from './span.ts';

export type ParagraphKind = 'body' | 'heading' | 'bullet' | 'byline' | 'boilerplate';

/** A block of the text between line breaks, without its outer blanks. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Where the running text begins: after a bullet mark, a live-blog time stamp or a dateline ("VILNIUS, July 11 (CP) -"). */
  readonly bodyStart: number;
}

/** The dateline found at the head of the text; `place` and `date` are what it says, unresolved. */
export interface DatelineSpan extends Span {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

export interface Structure {
  readonly paragraphs: readonly Paragraph[];
  readonly dateline: DatelineSpan | null;
  /** "By Ann Smith" lines. */
  readonly byline: Span | null;
}

/** A syntactic word in the sense of Universal Dependencies: "don't" is two tokens, "do" and "n't". */
export interface Token extends Span {
  readonly text: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Whether white space (or the end of the text) follows. */
  readonly spaceAfter: boolean;
}

export interface Sentence extends Span {
  /** Token range, half open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `structure.paragraphs`. */
  readonly paragraph: number;
}

/** Words between quotation marks; a quotation that runs over paragraphs has one piece for each. */
export interface Quote {
  /** The passages inside the marks, without them, in text order; one per paragraph. */
  readonly pieces: readonly Span[];
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly level: number;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
}

/** Universal Dependencies annotation of one token (same index as the token). */
export interface Word {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** CoNLL-U features, "Number=Sing|Person=3", or "_". */
  readonly feats: string;
  /** Index of the governing token in the document, -1 for the root of a sentence. */
  readonly head: number;
  /** Relation to the head, with its subtype: "nsubj:pass". */
  readonly deprel: string;
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A name found by the model: token range, half open. */
export interface Name {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
  /** Model probability 0..1. */
  readonly score: number;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** A time as the record holds it: ISO 8601 at the grain that is known, `end` inclusive, null where open. */
export interface TimeValue {
  readonly start: string | null;
  readonly end: string | null;
  readonly grain: Grain | null;
  readonly text: Span | null;
}

/** A time expression of the text, resolved where it can be. */
export interface TimeExpression extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: TimexType;
  /** TIMEX3 value ("2025-09-02", "P3Y", "PRESENT_REF"), null where it cannot be resolved. */
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  /** The parts the text gave ("month", "day"); the rest was filled in. */
  readonly stated: readonly string[];
  /** The rule that read it, for `explain`. */
  readonly rule: string;
}

/** A number with its unit. `value` null where only a bound is known ("nearly 2,000": high 2000). */
export interface Amount extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** UCUM code, ISO 4217 code, "%" or a plain noun ("people", "missiles"); null for a bare number. */
  readonly unit: string | null;
  /** Whether `unit` is a physical unit, a currency, a percentage, a counted noun, or none. */
  readonly unitKind: 'ucum' | 'currency' | 'percent' | 'noun' | 'none';
}

export type EntityKind =
  | 'person'
  | 'state'
  | 'government'
  | 'organization'
  | 'group'
  | 'place'
  | 'facility'
  | 'weapon'
  | 'publication'
  | 'agreement'
  | 'occasion'
  | 'other';
export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'metonym';

/** One mention of an entity; token range half open. */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** The syntactic head of the mention. */
  readonly headToken: number;
  readonly kind: MentionKind;
  /** Index into `entities.list`. */
  readonly entity: number;
}

export type Precision = 'point' | 'town' | 'region' | 'state';

/** Where an entity stands in the tables; each null where unknown. `by` names the rule that decided. */
export interface Link {
  readonly iso3: string | null;
  readonly cow: string | null;
  readonly wikidata: string | null;
  readonly geonames: string | null;
  readonly kb: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision | null;
  readonly by: string | null;
}

/** An entity of the document. `id` is the id it has in the record. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly link: Link;
  /** PLOVER sector code ("GOV", "MIL") or null. */
  readonly sector: string | null;
  /** Indexes into `entities.list` of the members of a collective. */
  readonly members: readonly number[];
  /** Entity index of the state it belongs to or stands for, or null. */
  readonly state: number | null;
  readonly confidence: number;
}

/** A title, office or affiliation said of a person: "Foreign Minister Choe Son Hui", "Kim Song Nam, director of ...". */
export interface OfficeMention {
  /** Entity index of the person. */
  readonly person: number;
  /** The title as the text has it: "Prime Minister", "director". */
  readonly title: Span;
  /** The whole passage: title, state and name. */
  readonly extent: Span;
  /** Keys of the offices the title may name in our tables ("jp.prime_minister"), best first. */
  readonly offices: readonly string[];
  readonly organization: number | null;
  readonly state: number | null;
  /** "former", "then-", "ex-", "late". */
  readonly former: boolean;
  /** "-elect", "designate", "acting", "interim"; null otherwise. */
  readonly qualifier: string | null;
  /** Token the mention hangs on, for its voice and its time. */
  readonly token: number;
}

export interface Entities {
  readonly list: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeMention[];
}

/** A resolved place for an entity (by its index): the link that replaces the one `entities` gave. */
export interface PlaceLink {
  readonly entity: number;
  readonly link: Link;
}

export type Polarity = 'positive' | 'negative';
export type Modality = 'certain' | 'planned' | 'possible' | 'hypothetical' | 'called_for' | 'predicted';
export type Tense = 'past' | 'present' | 'future' | 'none';
export type Aspect = 'simple' | 'progressive' | 'perfect';

/**
 * Grammar-neutral role of an argument. `subject` is the one who does it and `object` the one it is done to, whether the
 * sentence is active, passive or a noun phrase ("Kim's visit", "the arrest of X by Y"); `indirect` the receiver ("gave Y Z");
 * `complement` a clause or predicate; `oblique` anything with a preposition, named in `preposition`.
 * For nouns `of` and possessors that may be either are `of` (preposition "of") and `possessor`.
 */
export type Role = 'subject' | 'object' | 'indirect' | 'complement' | 'oblique' | 'of' | 'possessor';

export interface Argument extends Span {
  readonly role: Role;
  readonly preposition: string | null;
  /** Head token of the argument. */
  readonly head: number;
  /** Entity indexes the argument names (several when coordinated), after control, relatives and pronouns are resolved. */
  readonly entities: readonly number[];
  /** Index of the proposition the argument heads, where it is an event noun or a clause. */
  readonly proposition: number | null;
  /** True when it was shared from elsewhere in the sentence (control, coordination, relative clause). */
  readonly shared: boolean;
}

/** A predicate with its roles, made equal across active, passive, nominal and participial wordings. */
export interface Proposition extends Span {
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** Head token of the predicate. */
  readonly token: number;
  readonly lemma: string;
  /** "up" of "step up"; null. */
  readonly particle: string | null;
  /** The light verb that carries an event noun ("paid" of "paid a visit", "held" of "held talks"): its lemma and token. */
  readonly light: { readonly lemma: string; readonly token: number } | null;
  /** Predicate words: verb with particle, or noun. */
  readonly trigger: Span;
  readonly sentence: number;
  readonly args: readonly Argument[];
  readonly passive: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly aspect: Aspect;
  /** Proposition index of its condition ("if ..."), or null. */
  readonly condition: number | null;
  /** Proposition index of the predicate that governs it as complement, adverbial or relative clause, or null. */
  readonly governor: number | null;
  /** How it hangs on the governor: "ccomp", "xcomp", "advcl", "acl", "relcl", "conj", "noun", null. */
  readonly relation: string | null;
  /** Indexes into `times` of the time expressions that date it, nearest first. */
  readonly times: readonly number[];
  /** Entity indexes of the places it happened at ("in Vilnius"). */
  readonly places: readonly number[];
  /** Indexes into `amounts` inside its extent. */
  readonly amounts: readonly number[];
  /** Words that made it uncertain, planned or negative, for `hedges` and `explain`. */
  readonly markers: readonly Span[];
}

export type StatementForm = 'direct' | 'indirect' | 'mixed';
export type StatementPolarity = 'affirms' | 'denies' | 'declines';

/** One act of saying: who, the words that show it, and what is said. */
export interface Attribution {
  readonly speaker: number | null;
  readonly speakerText: Span | null;
  readonly anonymous: boolean;
  readonly cue: Span;
  /** Proposition of the cue, null for "according to" and bare quotations. */
  readonly proposition: number | null;
  readonly form: StatementForm;
  /** Pieces of the content, in text order, without quotation marks. */
  readonly content: readonly Span[];
  readonly audience: readonly number[];
  readonly medium: number | null;
  readonly polarity: StatementPolarity;
  /** Index of the attribution this one stands inside, or null. */
  readonly parent: number | null;
  /** True when the content is only a noun phrase told elsewhere ("confirmed the move"). */
  readonly nominal: boolean;
  /** The frame or rule that found it. */
  readonly rule: string;
}

export interface Voices {
  readonly attributions: readonly Attribution[];
  /** For each proposition (same index) the innermost attribution it is said in, or null: the article's own voice. */
  readonly ofProposition: readonly (number | null)[];
}

/** Everything the stages add to a document, one field per layer. */
export interface Layers {
  readonly structure: Structure;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly entities: Entities;
  readonly places: readonly PlaceLink[];
  readonly propositions: readonly Proposition[];
  readonly voices: Voices;
}

export type LayerName = keyof Layers;

/** The unchanged text and the layers added so far. */
export type Doc<L extends LayerName = never> = { readonly id: string; readonly text: string } & Pick<Layers, L>;
