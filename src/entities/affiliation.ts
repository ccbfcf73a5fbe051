import { localNouns } from '../lang/index.ts';
import type { Context } from '../model/index.ts';
import { caseOf, relationOf, type Tree } from '../syntax/index.ts';
import {
  type Beside,
  inWords,
  isNamed,
  isOfStatelessBody,
  national,
  stateAround,
  stateBeside,
  stateInName,
  stateOfPost,
  stateOfThing,
} from './beside.ts';
import type { EntityDraft, Gathering, MentionDraft, Read } from './draft.ts';
import { fold } from './fold.ts';

/** Titles that only a state, its opposition or its forces give. */
const nationalTitles: ReadonlySet<string> = new Set(
  `president vice-president opposition ombudsman prosecutor congresswoman deputy-president premier minister chancellor king queen emir sultan monarch senator lawmaker legislator congressman deputy mp governor mayor
  justice attorney-general gen. lt. maj. col. adm. general colonel admiral dictator strongman junta`.split(/\s+/u),
);
/** Heads of bodies that may be anybody's: an airline's fleet, news agencies, an assembly of workers. */
const loose: ReadonlySet<string> = new Set(['fleet', 'agency', 'party', 'team', 'union']);
/**
 * Gives a state to bodies, groups and persons that the tables do not know, where the text says which it is: by a state's name within
 * theirs ("Kenya Anti-Corruption Commission"), by what follows or owns them ("rebels in eastern Congo", "the island's parliament"), by
 * whom they work for, and last, for what acts for some state in any case ("the army", "President X"), by the only state around.
 */
export function affiliate(doc: Read, tree: Tree, all: Gathering, context: Context): void {
  const mentions: MentionDraft[][] = all.entities.map(() => []);
  for (const mention of all.mentions) mentions[mention.entity]?.push(mention);
  const entityAt = new Int32Array(doc.tokens.length).fill(-1);
  for (const mention of all.mentions) entityAt[mention.headToken] = mention.entity;
  const give = (draft: EntityDraft, iso2: string | null, by: string, score: number): boolean => {
    if (iso2 === null || context.knowledge.stateByIso2(iso2) === null) return false;
    draft.iso2 = iso2;
    draft.by = draft.by === null ? by : `${draft.by}, ${by}`;
    draft.score = Math.min(draft.score, score);
    return true;
  };
  const open = all.entities.flatMap((draft, index) => (wantsState(draft) ? [index] : []));
  const abroad = new Set<number>();
  const beside: Beside = { tree, all, entityAt, context };
  for (const index of open) {
    const draft = all.entities[index] as EntityDraft;
    const own = mentions[index] ?? [];
    if (draft.kind !== 'person' && give(draft, stateInName(doc, own, context), 'state in the name', 0.8)) continue;
    if (give(draft, stateBeside(beside, draft, own), 'state beside it', 0.75)) continue;
    if (draft.kind === 'person' && give(draft, stateOfPost(doc, beside, index), 'state of the post', 0.75)) continue;
    if (isOfStatelessBody(beside, draft, own)) abroad.add(index);
  }
  for (const index of open) {
    const draft = all.entities[index] as EntityDraft;
    const employer = draft.organization === null ? undefined : all.entities[draft.organization];
    if (draft.iso2 !== null || employer === undefined || employer === draft) continue;
    if (employer.iso2 === null && isNamed(employer)) abroad.add(index);
    else if (national.has(employer.sector ?? '') || employer.kind === 'government')
      give(draft, employer.iso2, 'state of its body', 0.7);
  }
  for (const index of open) {
    const draft = all.entities[index] as EntityDraft;
    if (draft.iso2 !== null || abroad.has(index) || !isLocal(draft)) continue;
    give(draft, stateAround(doc, beside, mentions[index] ?? []), 'state where they are', 0.6);
  }
  const around = statesOfText(doc, tree, all, context);
  for (const index of open) {
    const draft = all.entities[index] as EntityDraft;
    if (draft.iso2 !== null || abroad.has(index) || !isNational(draft)) continue;
    const first = mentions[index]?.[0];
    const sentence = first === undefined ? -1 : (doc.tokens[first.headToken]?.sentence ?? -1);
    const near = [...(around.settings.get(sentence) ?? [])];
    const others = around.takesPart.get(sentence);
    const [only = null] = near;
    const alone = others === undefined || (others.size === 1 && others.has(only ?? ''));
    if (near.length === 1 && alone && give(draft, only, 'only state of the sentence', 0.6)) continue;
    if (near.every((iso2) => iso2 === around.dominant) && others === undefined)
      give(draft, around.dominant, 'main state of the text', 0.55);
  }
}

/** Unnamed people who are at home where they are met. */
function isLocal(draft: EntityDraft): boolean {
  if (draft.by !== 'nominal' || (draft.kind !== 'group' && draft.kind !== 'person' && draft.kind !== 'organization'))
    return false;
  return !guests.test(draft.name) && [...draft.heads].some((head) => localNouns.has(head));
}

// People who come from elsewhere or from everywhere: "international dignitaries", "other claimants"; not "local officials".
const guests =
  /\b(?:international|foreign|visiting|world|global|various|many|western|european|african|arab|asian|other|overseas)\b/i;

// Parts of a state with a government of their own: "Azerbaijani republic of Nakhichevan"; not "Gulf of Mexico".
const divided = /\b(?:republic|province|region|territory|enclave|exclave|oblast|autonomous)\b/i;

/** What may belong to a state it is not yet known for. Bodies of the tables, companies and the like stay as they are. */
function wantsState(draft: EntityDraft): boolean {
  if (
    draft.iso2 !== null ||
    draft.members.length > 0 ||
    draft.by === 'group' ||
    draft.by === 'agency' ||
    draft.by === 'public figure'
  )
    return false;
  // "The Azerbaijani republic of Nakhichevan" says whose it is; a town is left to the stage of places.
  if (draft.kind === 'place') return draft.by === 'model' && divided.test(draft.name);
  return ['person', 'organization', 'government', 'group', 'publication'].includes(draft.kind);
}

function isNational(draft: EntityDraft): boolean {
  if (draft.kind === 'government') return true;
  if (draft.kind === 'person') return draft.titles.some((title) => title.split(' ').some((word) => nationalTitles.has(word)));
  if ([...draft.heads].some((head) => loose.has(head)) || (draft.by === 'nominal' && guests.test(draft.name))) return false;
  return national.has(draft.sector ?? '') && draft.by !== 'body by name';
}

interface StatesOfText {
  /** By sentence: the states in which or of whose bodies it tells. */
  readonly settings: ReadonlyMap<number, ReadonlySet<string>>;
  /** By sentence: states that act or are acted on themselves: whose the others are is open there. */
  readonly takesPart: ReadonlyMap<number, ReadonlySet<string>>;
  /** The state most of the text is about, null where there is no such. */
  readonly dominant: string | null;
}

function statesOfText(doc: Read, tree: Tree, all: Gathering, context: Context): StatesOfText {
  const settings = new Map<number, Set<string>>();
  const takesPart = new Map<number, Set<string>>();
  const weights = new Map<string, number>();
  const dateline = doc.structure.dateline?.place ?? null;
  for (const { entity, headToken, kind } of all.mentions) {
    const draft = all.entities[entity];
    if (draft === undefined || draft.kind === 'person' || kind === 'pronoun') continue;
    if (kind === 'nominal' && draft.kind !== 'government') continue;
    const iso2 = stateOfThing(draft, context);
    if (iso2 === null) continue;
    const token = doc.tokens[headToken];
    if (token === undefined) continue;
    const inDateline = dateline !== null && token.start < dateline.end && token.end > dateline.start;
    weights.set(iso2, (weights.get(iso2) ?? 0) + (inDateline ? 2 : 1));
    // Whose a company is says nothing of the officials beside it.
    if (draft.kind !== 'state' && draft.kind !== 'place' && draft.kind !== 'government') continue;
    const map = inDateline || isSetting(doc, tree, headToken) ? settings : takesPart;
    const known = map.get(token.sentence);
    if (known === undefined) map.set(token.sentence, new Set([iso2]));
    else known.add(iso2);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const [best] = ranked;
  const clear =
    best !== undefined &&
    ((best[1] >= 2 && best[1] >= total * 0.7) ||
      (best[1] >= 4 && best[1] >= total * 0.4 && best[1] >= 2 * (ranked[1]?.[1] ?? 0)));
  return { settings, takesPart, dominant: clear ? best[0] : null };
}

/** Whether a state is told of as where things are or whose they are ("in Abidjan", "Algerian forces", "Nepal's"), not as who acts. */
function isSetting(doc: Read, tree: Tree, head: number): boolean {
  const relation = relationOf(tree, head);
  if (relation === 'amod' || relation === 'compound' || relation === 'nmod' || relation === 'obl') {
    const preposition = fold(caseOf(tree, head) ?? '');
    const before = (doc.words[head]?.head ?? -1) > head;
    return before || inWords.has(preposition) || preposition === 'of';
  }
  return false;
}
