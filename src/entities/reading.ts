import type { Context, EntityKind } from '../model/index.ts';
import type { Tree } from '../syntax/index.ts';
import { type EntityDraft, entityDraft, type Gathering, mention, type Read, textOfTokens } from './draft.ts';
import { fold } from './fold.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Names joined by "and" or commas: "Tokyo, Seoul and Washington". Token range half open. */
export interface Coordination {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly members: readonly number[];
  readonly kind: EntityKind | 'mixed';
  readonly sentence: number;
}

/** What resolvers look back on while the text is read from left to right. */
export interface Reading {
  readonly doc: Read;
  readonly tree: Tree;
  readonly all: Gathering;
  readonly context: Context;
  /** Mention whose head is the token, or -1. */
  readonly mentionOfHead: Int32Array;
  readonly coordinations: Coordination[];
  /** Holders of offices already asked for. */
  readonly holders: Map<string, ReadonlySet<string>>;
  /** Keys of the offices said of each person. */
  readonly officesOfPerson: ReadonlyMap<number, ReadonlySet<string>>;
  /** Person a title's head noun is said of: "the coach, Ann Lee". */
  readonly personOfTitle: ReadonlyMap<number, number>;
  /** Title heads that stand right before a name and are part of its phrase. */
  readonly attached: ReadonlySet<number>;
}

/** Whether a thing of this kind can be called by this noun. */
export function kindsAgree(draft: EntityDraft, phrase: NounPhrase): boolean {
  const { kind } = phrase.sense;
  if (phrase.plural && !draft.plural && draft.kind !== 'organization' && draft.kind !== 'group' && draft.kind !== 'publication')
    return false;
  switch (draft.kind) {
    case 'person':
      return kind === 'person';
    case 'state':
      return kind === 'state' || phrase.lemma === 'superpower' || phrase.lemma === 'power';
    case 'government':
      return kind === 'government' || (kind === 'organization' && phrase.sense.sector !== 'BUS');
    case 'organization':
    case 'publication':
      return kind === 'organization' || (kind === 'group' && !phrase.plural) || kind === 'facility';
    case 'group':
      return kind === 'group' || (kind === 'organization' && !phrase.plural);
    case 'place':
      return kind === 'place' || kind === 'state';
    case 'facility':
      return (
        kind === 'facility' ||
        (kind === 'place' && /^(?:site|location|place|street|square|park|road)$/.test(phrase.lemma)) ||
        kind === 'organization'
      );
    case 'agreement':
      return kind === 'agreement';
    default:
      return kind === draft.kind;
  }
}

/** The words of a noun phrase, for its entity's name. */
export function phraseText(doc: Read, phrase: NounPhrase): string {
  return textOfTokens(doc, phrase.firstToken, phrase.endToken);
}

/** Folded text of a token. */
export function wordAt(doc: Read, token: number): string {
  return fold(doc.tokens[token]?.text ?? '');
}

/** The entity of several named ones together, made at first use; the coordination that names them is its first mention. */
export function groupOf(
  reading: Reading,
  members: readonly number[],
  name: string,
  by: string,
  coordination: Coordination | null,
): number {
  const { all, doc } = reading;
  const key = `members:${[...members].sort((a, b) => a - b).join(',')}`;
  const known = all.byKey.get(key);
  if (known !== undefined) return known;
  const draft = entityDraft('group', name);
  draft.members = members;
  draft.plural = true;
  draft.by = by;
  draft.score = 0.75;
  const entity = all.entities.push(draft) - 1;
  all.byKey.set(key, entity);
  if (coordination !== null) mention(doc, all, entity, 'name', coordination.firstToken, coordination.endToken, coordination.head);
  return entity;
}
