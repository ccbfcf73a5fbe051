import { placeHolders } from '../lang/index.ts';
import type { Context } from '../model/index.ts';
import { caseOf, childrenOf, relationOf, type Tree } from '../syntax/index.ts';
import type { EntityDraft, Gathering, MentionDraft, Read } from './draft.ts';
import { fold } from './fold.ts';

/** Sectors whose bodies and people act for one state. */
export const national: ReadonlySet<string> = new Set([
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'PTY',
  'OPP',
  'REB',
  'ELI',
  'PRM',
]);
/** Words by which a thing is said to be of a place; "in" and the like only of what has no name. */
const ofWords: ReadonlySet<string> = new Set(['of', 'from', 'for']);
export const inWords: ReadonlySet<string> = new Set(['in', 'across', 'inside', 'throughout', 'within', 'at', 'outside', 'near']);

/** What the states beside a mention are read from. */
export interface Beside {
  readonly tree: Tree;
  readonly all: Gathering;
  /** Entity of the mention headed at each token, or -1. */
  readonly entityAt: Int32Array;
  readonly context: Context;
}

/** A body with a name of its own, that is not just a common noun. */
export function isNamed(draft: EntityDraft): boolean {
  return (draft.kind === 'organization' || draft.kind === 'publication') && draft.by !== 'nominal';
}

/** ISO2 of a state named within a name: "US Congress", "Bank of Ghana", "Montenegro Assembly". Not in "New Mexico Senate". */
export function stateInName(doc: Read, mentions: readonly MentionDraft[], context: Context): string | null {
  for (const { kind, firstToken, endToken } of mentions) {
    if (kind !== 'name' || endToken - firstToken < 2) continue;
    for (let size = 3; size >= 1; size--) {
      for (let at = firstToken; at + size <= endToken; at++) {
        if (/^(?:new|west|latin|south|north)$/i.test(doc.tokens[at - 1]?.text ?? '') && at > firstToken) continue;
        const words = doc.text.slice(doc.tokens[at]?.start ?? 0, doc.tokens[at + size - 1]?.end ?? 0);
        // "Islamic Republic" is no name; "Korean" and "Congolese" are two states' and tell nothing alone.
        const states = new Set<string>();
        for (const entry of context.knowledge.lookup(words))
          if (entry.table === 'state' && (entry.form === 'name' || entry.form === 'adjective' || entry.form === 'demonym'))
            states.add(entry.row.iso2);
        const [iso2] = states;
        if (states.size === 1 && iso2 !== undefined) return iso2;
      }
    }
    // "United Bus Company of Tehran".
    const last = doc.tokens[endToken - 1]?.text ?? '';
    if (endToken - firstToken > 3 && /^(?:of|in)$/.test(doc.tokens[endToken - 2]?.text ?? '')) {
      const iso2 = stateOfTown(last, context);
      if (iso2 !== null) return iso2;
    }
  }
  return null;
}

/** ISO2 of the state or place that owns it or that it is said to be of or in: "Iran's judiciary", "rebels in Darfur", "the army of Chad". */
export function stateBeside(beside: Beside, draft: EntityDraft, mentions: readonly MentionDraft[]): string | null {
  const { tree, all, entityAt, context } = beside;
  for (const { kind, headToken, firstToken } of mentions) {
    if (kind === 'pronoun') continue;
    const inner = draft.kind === 'group' || (draft.kind !== 'person' && kind === 'nominal');
    for (const child of childrenOf(tree, headToken)) {
      const relation = relationOf(tree, child);
      const joined = relation === 'acl' && inner && child > headToken && joins.has(tree.words[child]?.lemma ?? '');
      if (joined) {
        // "Workers affiliated with the Serbian Workers' Union".
        for (const body of childrenOf(tree, child)) {
          const iso2 = caseOf(tree, body) === null ? null : (all.entities[entityAt[body] ?? -1]?.iso2 ?? null);
          if (iso2 !== null) return iso2;
        }
        continue;
      }
      if (relation !== 'nmod' && relation !== 'amod' && relation !== 'compound') continue;
      const entity = all.entities[entityAt[child] ?? -1];
      if (entity === draft) continue;
      if (child < headToken) {
        // "Ivory Coast's Supreme Court"; a person's party or lawyer is left to what else is said of them.
        if (entity !== undefined && (entity.kind !== 'person' || national.has(entity.sector ?? ''))) {
          const iso2 = stateOfThing(entity, context);
          if (iso2 !== null && child < firstToken + 6) return iso2;
        }
        continue;
      }
      const preposition = caseOf(tree, child)?.toLowerCase() ?? '';
      if (!(ofWords.has(preposition) || (inner && inWords.has(preposition)))) continue;
      // "Supporters of the former president".
      if (entity?.kind === 'person' && !(inner && [...draft.heads].some((head) => followers.has(head)))) continue;
      const iso2 = stateOfPhrase(beside, child, 0);
      if (iso2 !== null) return iso2;
    }
  }
  return null;
}

/** Nouns for people who stand with or against somebody of their own state. */
const followers: ReadonlySet<string> = new Set(
  `supporter follower loyalist opponent critic bodyguard aide guard ally sympathizer sympathiser backer troops forces soldiers militia
  government administration regime cabinet party`.split(/\s+/u),
);

/** Participles that say whose somebody is. */
const joins: ReadonlySet<string> = new Set(['affiliate', 'base', 'join', 'belong', 'link']);

/** ISO2 of the phrase at a token: of its entity, else of what a place noun is named by: "the northern city of Nablus", "Sindh province". */
function stateOfPhrase(beside: Beside, token: number, depth: number): string | null {
  const { tree, all, entityAt, context } = beside;
  const entity = all.entities[entityAt[token] ?? -1];
  const own = entity === undefined ? null : stateOfThing(entity, context);
  if (own !== null || depth > 2) return own;
  const word = tree.words[token];
  // "Officials of the ministry of Chad": a body without a state may say below whose it is.
  const opens = placeHolders.has(word?.lemma.toLowerCase() ?? '') || (entity !== undefined && entity.kind !== 'person');
  if (!opens || word === undefined) return null;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    const preposition = caseOf(tree, child)?.toLowerCase() ?? '';
    const named =
      relation === 'appos' ||
      (child < token && (relation === 'compound' || relation === 'amod' || relation === 'nmod')) ||
      (relation === 'nmod' && (preposition === 'of' || preposition === 'in'));
    if (!named) continue;
    const iso2 = stateOfPhrase(beside, child, depth + 1);
    if (iso2 !== null) return iso2;
  }
  return null;
}

/** Sectors of posts that are held in no state's service: a scholar of a state's affairs, a reporter there. */
const free: ReadonlySet<string> = new Set(['EDU', 'JRN', 'BUS', 'CVL', 'MED', 'REL']);
const aside: ReadonlySet<string> = new Set(['to', 'on', 'against', 'in', 'with', 'at', 'from']);

/**
 * ISO2 of whom a person's title belongs to, where that is no name of a state: "adviser of Prime Minister X", "the junta's spokesman",
 * "the Kremlin, whose spokesman, X, said"; a bare "Spokesman X" of the body that the sentence before tells of.
 */
export function stateOfPost(doc: Read, beside: Beside, person: number): string | null {
  const { tree, all, entityAt } = beside;
  const draft = all.entities[person];
  if (draft === undefined || free.has(draft.sector ?? '')) return null;
  for (const office of all.offices) {
    if (office.person !== person) continue;
    for (let at = Math.max(0, office.extentFirst - 2); at < office.extentEnd; at++) {
      const word = fold(doc.tokens[at]?.text ?? '');
      const owner = word === 'whose' ? ownerOf(beside, at) : at;
      const entity = all.entities[entityAt[owner] ?? -1];
      if (entity === undefined || entity === draft || entity.iso2 === null) continue;
      if (word !== 'whose' && (at < office.extentFirst || aside.has(caseOf(tree, at)?.toLowerCase() ?? ''))) continue;
      const serves =
        entity.kind === 'person' ? national.has(entity.sector ?? '') : entity.sector === null || !free.has(entity.sector);
      if (serves && entity.kind !== 'place') return entity.iso2;
    }
    const bare = office.title.start === office.extent.start && /^spokes/i.test(doc.tokens[office.token]?.text ?? '');
    if (bare) return bodyBefore(doc, beside, office.token);
  }
  return null;
}

/** The noun a relative clause with "whose" is about: by the tree, else the one right before; -1 for none. */
function ownerOf({ tree, entityAt }: Beside, whose: number): number {
  let at = whose;
  for (let steps = 0; steps < 8; steps++) {
    const word = tree.words[at];
    if (word === undefined || word.head < 0) break;
    if (relationOf(tree, at) === 'acl') return word.head;
    at = word.head;
  }
  for (at = whose - 1; at >= Math.max(0, whose - 3); at--) if ((entityAt[at] ?? -1) >= 0) return at;
  return -1;
}

/** ISO2 of the state or body that is the subject of the sentence before. */
function bodyBefore(doc: Read, { tree, all, entityAt }: Beside, token: number): string | null {
  const sentence = (doc.tokens[token]?.sentence ?? 0) - 1;
  const range = doc.sentences[sentence];
  for (let at = range?.firstToken ?? 0; at < (range?.endToken ?? 0); at++) {
    if (relationOf(tree, at) !== 'nsubj') continue;
    const entity = all.entities[entityAt[at] ?? -1];
    return entity !== undefined && (entity.kind === 'state' || entity.kind === 'government') ? entity.iso2 : null;
  }
  return null;
}

/** "Inspectors of the IAEA", "Red Cross officials": they act for a body that is no state's. */
export function isOfStatelessBody(beside: Beside, draft: EntityDraft, mentions: readonly MentionDraft[]): boolean {
  const { tree, all, entityAt } = beside;
  for (const { kind, headToken } of mentions) {
    if (kind === 'pronoun') continue;
    for (const child of childrenOf(tree, headToken)) {
      const relation = relationOf(tree, child);
      if (relation !== 'nmod' && relation !== 'amod' && relation !== 'compound') continue;
      const entity = all.entities[entityAt[child] ?? -1];
      if (entity === undefined || entity === draft || entity.iso2 !== null || !isNamed(entity)) continue;
      if (child < headToken || ofWords.has(caseOf(tree, child)?.toLowerCase() ?? '')) return true;
    }
  }
  return false;
}

/** ISO2 of the place where the clause of a first mention takes place: "protesters blocked roads in Lima", "five people died near Kharkiv". */
export function stateAround(doc: Read, beside: Beside, mentions: readonly MentionDraft[]): string | null {
  const { tree } = beside;
  const first = mentions.find(({ kind }) => kind === 'nominal');
  if (first === undefined) return null;
  let at = first.headToken;
  for (let steps = 0; steps < 3; steps++) {
    const relation = relationOf(tree, at);
    if (relation !== 'conj' && relation !== 'nmod') break;
    at = tree.words[at]?.head ?? -1;
  }
  if (!/^(?:nsubj|obj)$/.test(relationOf(tree, at))) return null;
  const verb = tree.words[at]?.head ?? -1;
  const found = new Set<string>();
  const look = (governor: number, depth: number): void => {
    for (const child of childrenOf(tree, governor)) {
      const relation = relationOf(tree, child);
      if (relation !== 'obl' && relation !== 'nmod') continue;
      const preposition = caseOf(tree, child)?.toLowerCase() ?? '';
      const iso2 = inWords.has(preposition) ? stateOfPhrase(beside, child, 0) : null;
      if (iso2 !== null) found.add(iso2);
      else if (depth < 1) look(child, depth + 1);
    }
    // "Blocked roads in the city".
    if (depth > 0) return;
    for (const child of childrenOf(tree, governor)) if (child !== at && relationOf(tree, child) === 'obj') look(child, 1);
  };
  if (verb >= 0 && doc.tokens[verb]?.sentence === doc.tokens[first.headToken]?.sentence) look(verb, 0);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** ISO2 of an entity: its own, or, of a town or region, that of the place the name most likely means. */
export function stateOfThing(entity: EntityDraft, context: Context): string | null {
  if (entity.iso2 !== null || entity.kind !== 'place') return entity.iso2;
  return stateOfTown(entity.name, context);
}

// A direction, which is the name of some town as well: "North", "the South-East"; not "Northampton".
const direction = /^(?:the )?(?:north|south|east|west)(?:[- ]?(?:east|west))?$/i;

// The end of "Sindh province", "Rift Valley Province", "Oaxaca state"; not of "New York City", which is in the gazetteer as it is.
const placeWord = / (?:province|state|region|district|county|city|governorate|oblast|republic|island|prefecture|town)$/i;

function stateOfTown(name: string, context: Context): string | null {
  if (direction.test(name)) return null;
  // "Sindh province", "South Lebanon".
  const known = context.knowledge.places(name);
  const [top, ...others] = known.length > 0 ? known : context.knowledge.places(name.replace(placeWord, ''));
  if (top === undefined || top.iso2 === '' || (top.population < 20_000 && !/^(?:ADM1|RGN)/.test(top.featureCode))) return null;
  const rival = others.find((place) => place.iso2 !== top.iso2);
  return rival === undefined || rival.population * 5 < top.population ? top.iso2 : null;
}
