import type { Context, Entities, Entity, Link, Mention } from '../model/index.ts';
import { childrenOf, relationOf, type Tree } from '../syntax/index.ts';
import { type EntityDraft, finishMention, type Gathering, type MentionDraft, type Read } from './draft.ts';

const empty: Link = {
  iso3: null,
  cow: null,
  wikidata: null,
  geonames: null,
  kb: null,
  lat: null,
  lon: null,
  precision: null,
  by: null,
};

/** Puts entities in the order of their first mention, drops those without one, and writes links and ids. */
export function finish(doc: Read, tree: Tree, all: Gathering, context: Context): Entities {
  const idle = all.entities.map(isIdle);
  const first = new Int32Array(all.entities.length).fill(-1);
  const order = all.mentions
    .map((_, i) => i)
    .sort((a, b) => {
      const x = all.mentions[a];
      const y = all.mentions[b];
      return (x?.firstToken ?? 0) - (y?.firstToken ?? 0) || (y?.endToken ?? 0) - (x?.endToken ?? 0);
    });
  const newIndex = new Map<number, number>();
  for (const i of order) {
    const { entity = -1 } = all.mentions[i] ?? {};
    if (entity < 0 || newIndex.has(entity) || idle[entity] === true) continue;
    first[entity] = i;
    newIndex.set(entity, newIndex.size);
  }
  const mentions: Mention[] = [];
  for (const i of order) {
    const draft = all.mentions[i];
    if (draft !== undefined && newIndex.has(draft.entity))
      mentions.push(finishMention(doc, { ...draft, endToken: phraseEnd(doc, tree, draft) }, newIndex.get(draft.entity) ?? 0));
  }
  const ids = new Set<string>();
  const list: Entity[] = [];
  for (const old of newIndex.keys()) {
    const draft = all.entities[old];
    const start = all.mentions[first[old] ?? -1];
    if (draft === undefined || start === undefined) continue;
    const span = finishMention(doc, start, 0);
    let id = `${draft.kind}-${span.start}-${span.end}`;
    for (let n = 2; ids.has(id); n++) id = `${draft.kind}-${span.start}-${span.end}-${n}`;
    ids.add(id);
    list.push({
      id,
      kind: draft.kind,
      name: draft.name,
      aliases: [...draft.aliases].filter((alias) => alias !== draft.name),
      link: linkOf(draft, context),
      sector: draft.sector,
      members: draft.members.map((member) => newIndex.get(member) ?? -1).filter((member) => member >= 0),
      state: stateIndex(draft, all, newIndex),
      confidence: Math.round(draft.score * 100) / 100,
    });
  }
  const offices = all.offices
    .map(({ extentFirst: _first, extentEnd: _end, ...office }) => ({
      ...office,
      person: newIndex.get(office.person) ?? -1,
      organization: office.organization === null ? null : (newIndex.get(office.organization) ?? null),
      state: office.state === null ? null : (newIndex.get(office.state) ?? null),
    }))
    .filter((office) => office.person >= 0)
    .sort((a, b) => a.title.start - b.title.start);
  return { list, mentions, offices };
}

const longest = 16;

/** Where the phrase of a nominal ends: "the boy wearing a shirt", "members of the council"; what a comma sets off is left out. */
function phraseEnd(doc: Read, tree: Tree, { kind, headToken, endToken }: MentionDraft): number {
  if (kind !== 'nominal' || endToken !== headToken + 1) return endToken;
  let end = endToken;
  for (const child of childrenOf(tree, headToken)) {
    if (child < end) continue;
    const relation = relationOf(tree, child);
    const first = tree.leftmost[child] ?? child;
    if ((relation !== 'nmod' && relation !== 'acl') || first !== end) break;
    end = (tree.rightmost[child] ?? child) + 1;
    if (end - headToken > longest) return endToken;
  }
  for (let at = endToken; at < end; at++) if (/^[,;:—–"“”()]$/.test(doc.tokens[at]?.text ?? '')) return endToken;
  return end;
}

/** A body without a name, a state or a second mention ("any partnership"): nothing to follow. */
function isIdle(draft: EntityDraft): boolean {
  return (
    draft.by === 'nominal' &&
    draft.mentions < 2 &&
    draft.kind === 'organization' &&
    draft.iso2 === null &&
    draft.organization === null &&
    draft.sector === 'CVL'
  );
}

function stateIndex(draft: EntityDraft, all: Gathering, newIndex: ReadonlyMap<number, number>): number | null {
  if (draft.iso2 === null || draft.kind === 'state') return null;
  return newIndex.get(all.byKey.get(`state:${draft.iso2}`) ?? -1) ?? null;
}

function linkOf(draft: EntityDraft, context: Context): Link {
  const row = draft.iso2 === null ? null : context.knowledge.stateByIso2(draft.iso2);
  return { ...empty, iso3: row?.iso3 ?? null, cow: row?.cow ?? null, ...draft.link, kb: draft.kb, by: draft.by };
}
