import type { Aspect, Doc, Modality, Polarity, Role, Tense } from '../model/index.ts';
import type { Tree } from '../syntax/index.ts';

/** Layers the stage reads. */
export type Needed = 'structure' | 'tokens' | 'sentences' | 'words' | 'entities' | 'times' | 'amounts';

/** An argument while the proposition is being made: tokens only. */
export interface DraftArgument {
  readonly role: Role;
  readonly preposition: string | null;
  readonly head: number;
  readonly shared: boolean;
}

/** A proposition while it is being made. Light verbs have a draft too, with `carrier` set to the noun they carry. */
export interface Draft {
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly token: number;
  readonly lemma: string;
  /** Token of the particle ("up"), -1 for none. */
  readonly particle: number;
  /** Lemma with particle, as the word lists have it: "carry out". */
  readonly key: string;
  passive: boolean;
  /** Copula of a nominal or adjectival predicate, -1 for none. */
  readonly copula: number;
  /** Surface subject (head token after relatives, control and coordination), -1 for none. */
  surface: number;
  surfaceShared: boolean;
  /** Draft of the event noun this light verb only carries, or null. */
  carrier: Draft | null;
  /** The light verb that carries this noun, or null. */
  light: Draft | null;
  readonly args: DraftArgument[];
  governor: Draft | null;
  relation: string | null;
  /** Whether it hangs on the governor itself, not on a word between. */
  direct: boolean;
  /** Token of a that-clause that the parser hung on a noun behind this verb, -1 for none. */
  reported: number;
  polarity: Polarity;
  modality: Modality;
  tense: Tense;
  aspect: Aspect;
  condition: Draft | null;
  readonly markers: number[];
  readonly times: number[];
  readonly places: number[];
  readonly amounts: number[];
  /** Place in the finished list, -1 while unknown or when it is dropped. */
  index: number;
}

/** Everything the steps of the stage share. */
export interface Reading {
  readonly doc: Doc<Needed>;
  readonly tree: Tree;
  /** Draft of each token, or undefined; light verbs keep their own. */
  readonly at: (Draft | undefined)[];
  /** Drafts in head-first order. */
  readonly drafts: Draft[];
  /** Tokens inside a time expression. */
  readonly isTime: Uint8Array;
  /** Mention headed at (or, failing that, covering) each token: index into `entities.mentions`, -1 for none. */
  readonly mentionAt: Int32Array;
  /** As `mentionAt`, only where the token is the head of the mention. */
  readonly mentionHeadedAt: Int32Array;
}

/** Adds an argument unless the head has one already. */
export function addArgument(draft: Draft, role: Role, head: number, preposition: string | null = null, shared = false): void {
  if (head < 0 || head === draft.token) return;
  for (const argument of draft.args) if (argument.head === head) return;
  draft.args.push({ role, preposition, head, shared });
}

/** The first argument with the role, or undefined. */
export function argumentWith(draft: Draft, role: Role): DraftArgument | undefined {
  return draft.args.find((argument) => argument.role === role);
}

/** The draft that ends up in the record for this one: the noun for a light verb. */
export function final(draft: Draft): Draft {
  return draft.carrier ?? draft;
}
