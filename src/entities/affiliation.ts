import type { Context } from '../model/index.ts';
import { caseOf, childrenOf, relationOf, type Tree } from '../syntax/index.ts';
import type { EntityDraft, Gathering, MentionDraft, Read } from './draft.ts';
import { fold } from './fold.ts';

/** Sectors whose bodies and people act for one state. */
const national: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'PTY', 'OPP', 'REB', 'ELI', 'PRM']);
/** Titles that only a state, its opposition or its forces give. */
const nationalTitles: ReadonlySet<string> = new Set(
  `president premier minister chancellor king queen emir sultan monarch senator lawmaker legislator congressman deputy mp governor mayor
  justice attorney-general gen. lt. maj. col. adm. general colonel admiral dictator strongman junta`.split(/\s+/u),
);
/** Heads of bodies that may be anybody's: an airline's fleet, news agencies, an assembly of workers. */
const loose: ReadonlySet<string> = new Set(['fleet', 'agency', 'party', 'team', 'union']);
/** Words by which a thing is said to be of a place; "in" and the like only of what has no name. */
const ofWords: ReadonlySet<string> = new Set(['of', 'from', 'for']);
const inWords: ReadonlySet<string> = new Set(['in', 'across', 'inside', 'throughout', 'within', 'at', 'outside', 'near']);

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
  for (const index of open) {
    const draft = all.entities[index] as EntityDraft;
    const own = mentions[index] ?? [];
    if (draft.kind !== 'person' && give(draft, stateInName(doc, own, context), 'state in the name', 0.8)) continue;
    give(draft, stateBeside(tree, all, entityAt, draft, own, context), 'state beside it', 0.75);
  }
  for (const index of open) {
    const draft = all.entities[index] as EntityDraft;
    const employer = draft.organization === null ? undefined : all.entities[draft.organization];
    if (draft.iso2 === null && employer !== undefined && employer !== draft && national.has(employer.sector ?? ''))
      give(draft, employer.iso2, 'state of its body', 0.7);
  }
  const around = statesOfText(doc, tree, all, context);
  for (const index of open) {
    const draft = all.entities[index] as EntityDraft;
    if (draft.iso2 !== null || !isNational(draft)) continue;
    const first = mentions[index]?.[0];
    const sentence = first === undefined ? -1 : (doc.tokens[first.headToken]?.sentence ?? -1);
    const near = [...(around.settings.get(sentence) ?? [])];
    if (near.length === 1 && give(draft, near[0] ?? null, 'only state of the sentence', 0.6)) continue;
    if (near.length === 0 && !around.takesPart.has(sentence)) give(draft, around.dominant, 'main state of the text', 0.55);
  }
}

/** What may belong to a state it is not yet known for. Bodies of the tables, companies and the like stay as they are. */
function wantsState(draft: EntityDraft): boolean {
  if (draft.iso2 !== null || draft.members.length > 0 || draft.by === 'group' || draft.by === 'agency') return false;
  return ['person', 'organization', 'government', 'group', 'publication'].includes(draft.kind);
}

function isNational(draft: EntityDraft): boolean {
  if (draft.kind === 'government') return true;
  if (draft.kind === 'person') return draft.titles.some((title) => title.split(' ').some((word) => nationalTitles.has(word)));
  if ([...draft.heads].some((head) => loose.has(head))) return false;
  return national.has(draft.sector ?? '') && draft.by !== 'body by name';
}

/** ISO2 of a state named within a name: "US Congress", "Bank of Ghana", "Montenegro Assembly". Not in "New Mexico Senate". */
function stateInName(doc: Read, mentions: readonly MentionDraft[], context: Context): string | null {
  for (const { kind, firstToken, endToken } of mentions) {
    if (kind !== 'name' || endToken - firstToken < 2) continue;
    for (let size = 3; size >= 1; size--) {
      for (let at = firstToken; at + size <= endToken; at++) {
        if (/^(?:new|west|latin|south|north)$/i.test(doc.tokens[at - 1]?.text ?? '') && at > firstToken) continue;
        const words = doc.text.slice(doc.tokens[at]?.start ?? 0, doc.tokens[at + size - 1]?.end ?? 0);
        // "Islamic Republic" is no name; nor are the first names Jordan and Chad here, since these are bodies.
        for (const entry of context.knowledge.lookup(words))
          if (entry.table === 'state' && (entry.form === 'name' || entry.form === 'adjective' || entry.form === 'demonym'))
            return entry.row.iso2;
      }
    }
  }
  return null;
}

/** ISO2 of the state or place that owns it or that it is said to be of or in: "Iran's judiciary", "rebels in Darfur", "the army of Chad". */
function stateBeside(
  tree: Tree,
  all: Gathering,
  entityAt: Int32Array,
  draft: EntityDraft,
  mentions: readonly MentionDraft[],
  context: Context,
): string | null {
  for (const { kind, headToken, firstToken } of mentions) {
    if (kind === 'pronoun') continue;
    const inner = draft.kind === 'group' || (draft.kind !== 'person' && kind === 'nominal');
    for (const child of childrenOf(tree, headToken)) {
      const relation = relationOf(tree, child);
      if (relation !== 'nmod' && relation !== 'amod' && relation !== 'compound') continue;
      const entity = all.entities[entityAt[child] ?? -1];
      if (entity === undefined || entity === draft) continue;
      if (child < headToken) {
        // "Ivory Coast's Supreme Court"; a person's party or lawyer is left to what else is said of them.
        if (entity.kind !== 'person' || national.has(entity.sector ?? '')) {
          const iso2 = stateOfThing(entity, context);
          if (iso2 !== null && child < firstToken + 6) return iso2;
        }
        continue;
      }
      const preposition = caseOf(tree, child)?.toLowerCase() ?? '';
      if (!(ofWords.has(preposition) || (inner && inWords.has(preposition)))) continue;
      if (entity.kind === 'person') continue;
      const iso2 = stateOfThing(entity, context);
      if (iso2 !== null) return iso2;
    }
  }
  return null;
}

/** ISO2 of an entity: its own, or, of a town, that of the place the name most likely means. */
function stateOfThing(entity: EntityDraft, context: Context): string | null {
  if (entity.iso2 !== null || entity.kind !== 'place') return entity.iso2;
  const [top, ...others] = context.knowledge.places(entity.name);
  if (top === undefined || top.iso2 === '' || top.population < 20_000) return null;
  const rival = others.find((place) => place.iso2 !== top.iso2);
  return rival === undefined || rival.population * 5 < top.population ? top.iso2 : null;
}

interface StatesOfText {
  /** By sentence: the states in which or of whose bodies it tells. */
  readonly settings: ReadonlyMap<number, ReadonlySet<string>>;
  /** Sentences in which a state itself acts or is acted on: whose the others are is open there. */
  readonly takesPart: ReadonlySet<number>;
  /** The state most of the text is about, null where there is no such. */
  readonly dominant: string | null;
}

function statesOfText(doc: Read, tree: Tree, all: Gathering, context: Context): StatesOfText {
  const settings = new Map<number, Set<string>>();
  const takesPart = new Set<number>();
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
    if (inDateline || isSetting(doc, tree, headToken)) {
      const known = settings.get(token.sentence);
      if (known === undefined) settings.set(token.sentence, new Set([iso2]));
      else known.add(iso2);
    } else takesPart.add(token.sentence);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const [best] = ranked;
  return { settings, takesPart, dominant: best !== undefined && best[1] >= 2 && best[1] >= total * 0.7 ? best[0] : null };
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
