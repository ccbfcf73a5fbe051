/** What an argument slot of a frame reads: roles of the proposition, best first ("subject", "object", "to", "with"). */
export type Slot = readonly string[];

/** A row of verb, noun or adjective knowledge: which predicate, with which arguments, yields what. */
export interface Frame {
  /** Lemma, with its particle where it has one: "step up"; for a light-verb construction the noun. */
  readonly lemma: string;
  readonly pos: 'verb' | 'noun' | 'adjective' | 'phrase';
  /** What it yields: an event type, a statement cue, a transfer ... each extractor reads its own rows. */
  readonly yields: 'event' | 'statement' | 'transfer' | 'signal' | 'visit' | 'tie' | 'forecast';
  /** Event type and mode ("CONSULT", "visit"), statement polarity, tie kind ... */
  readonly type: string;
  readonly mode?: string;
  readonly cameo?: string;
  /** PLOVER contexts the row itself gives. */
  readonly contexts?: readonly string[];
  /** Where the actor and the recipient stand; defaults by part of speech: verb subject -> object, noun of/possessor/by -> with/to/on/against. */
  readonly actor?: Slot;
  readonly recipient?: Slot;
  /** Statement cues: how the content may stand with the word ("that", "quote", "who-to", ":of"), see the rows of `statements.ts`. */
  readonly takes?: readonly string[];
  /** All sides are actors. */
  readonly mutual?: boolean;
  /**
   * Demands on arguments that keep senses apart: slot name -> kinds, lemmas or noun classes allowed ("object": ["state",
   * "lemma:missile", "class:troops"]); an empty list: must be there. `!` before a slot: must not be there, or not be one of these.
   */
  readonly where?: { readonly [slot: string]: readonly string[] };
  /** At least one example sentence of our own and what must come of it; run as tests. */
  readonly example: string;
  /** What the example yields, short: "CONSULT visit: Kim -> China". */
  readonly expect: string;
}

/** Words the event reader needs beside its frames. */
export interface EventWords {
  /** Nouns of a kind, for the `where` of frames: troops, weapon, captive ... */
  readonly classes: { readonly [name: string]: readonly string[] };
  /** PLOVER context -> lemmas that show it. */
  readonly contexts: { readonly [context: string]: readonly string[] };
  /** Event status -> lemmas of governing verbs, nouns and adjectives that give it to what they govern. */
  readonly governors: { readonly [status: string]: readonly string[] };
  /** Lemmas that show that a sentence tells of sport, and the frame lemmas that are then not read. */
  readonly sport: { readonly cues: readonly string[]; readonly lemmas: readonly string[] };
  /** Instruments and settings that make the mode of an attack clearer: mode -> lemmas. */
  readonly assaultModes: { readonly [mode: string]: readonly string[] };
  /** Nouns by event type that tell of an act without naming anybody: "the war". */
  readonly alone?: { readonly [type: string]: readonly string[] };
}

/** Word knowledge of one language: plain data. */
export interface Language {
  readonly code: string;
  readonly frames: readonly Frame[];
  readonly events?: EventWords;
}
