import type { Doc, EntityKind, Entry, Link, Mention, MentionKind, OfficeMention } from '../model/index.ts';

/** The layers entities are read from. */
export type Read = Doc<'structure' | 'tokens' | 'sentences' | 'quotes' | 'words' | 'names'>;

/** A stretch of tokens taken for a name, before it is known which entity it names. */
export interface NameSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly kind: EntityKind;
  readonly entries: readonly Entry[];
  /** 0..1. */
  readonly score: number;
  /** The rule or source that found it. */
  readonly by: string;
}

/** A mention on its way: as the layer has it, with what the resolver wants to know about it. */
export interface MentionDraft {
  readonly firstToken: number;
  readonly endToken: number;
  readonly headToken: number;
  readonly kind: MentionKind;
  entity: number;
}

/** An entity on its way. Everything learned about it is added in place while the document is read. */
export interface EntityDraft {
  kind: EntityKind;
  name: string;
  readonly aliases: Set<string>;
  gender: 'male' | 'female' | null;
  plural: boolean;
  /** ISO2 of the state it is, stands for or acts for. */
  iso2: string | null;
  sector: string | null;
  kb: string | null;
  by: string | null;
  link: Partial<Link>;
  members: readonly number[];
  /** Lower-case words of titles said of it, heads last: "prime minister". */
  readonly titles: string[];
  /** Lower-case head noun of a nominal. */
  readonly heads: Set<string>;
  /** Entity index of the organisation a person speaks or works for. */
  organization: number | null;
  mentions: number;
  /** Sentence of the latest mention. */
  lastSentence: number;
  score: number;
}

/** An office on its way, with the tokens of its extent. */
export interface OfficeDraft extends Omit<OfficeMention, 'organization' | 'state'> {
  organization: number | null;
  state: number | null;
  readonly extentFirst: number;
  readonly extentEnd: number;
}

/** What is being gathered while a document is read. */
export interface Gathering {
  readonly entities: EntityDraft[];
  readonly mentions: MentionDraft[];
  readonly offices: OfficeDraft[];
  /** Name span index that covers each token, or -1. */
  readonly spanOf: Int32Array;
  readonly spans: readonly NameSpan[];
  /** Entity of each name span, or -1. */
  readonly entityOfSpan: Int32Array;
  /** Entity by a key such as "state:FR" or "government:JP". */
  readonly byKey: Map<string, number>;
}

/** A new entity without mentions. */
export function entityDraft(kind: EntityKind, name: string): EntityDraft {
  return {
    kind,
    name,
    aliases: new Set(),
    gender: null,
    plural: false,
    iso2: null,
    sector: null,
    kb: null,
    by: null,
    link: {},
    members: [],
    titles: [],
    heads: new Set(),
    organization: null,
    mentions: 0,
    lastSentence: -1,
    score: 0.8,
  };
}

/** Adds a mention to an entity and returns its index. */
export function mention(
  doc: Read,
  all: Gathering,
  entity: number,
  kind: MentionKind,
  firstToken: number,
  endToken: number,
  headToken: number,
): number {
  const draft = all.entities[entity];
  if (draft !== undefined) {
    draft.mentions++;
    draft.lastSentence = Math.max(draft.lastSentence, doc.tokens[headToken]?.sentence ?? -1);
  }
  return all.mentions.push({ firstToken, endToken, headToken, kind, entity }) - 1;
}

/** The words of a token range as the text has them. */
export function textOfTokens(doc: Read, firstToken: number, endToken: number): string {
  return doc.text.slice(doc.tokens[firstToken]?.start ?? 0, doc.tokens[endToken - 1]?.end ?? 0);
}

/** Mentions as the layer holds them. */
export function finishMention(doc: Read, draft: MentionDraft, entity: number): Mention {
  const { firstToken, endToken, headToken, kind } = draft;
  const start = doc.tokens[firstToken]?.start ?? 0;
  return { start, end: doc.tokens[endToken - 1]?.end ?? start, firstToken, endToken, headToken, kind, entity };
}
