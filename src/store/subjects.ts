import type { ArticleRecord, ItemOf } from '../model/index.ts';

type Entity = ItemOf<'entity'>;

/** Somebody or something as the archive knows it across articles. */
export interface Subject {
  /** What makes it the same in another article: a table key, else kind, name, state and office. */
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** ISO 3166 alpha-3 of the state it is or belongs to. */
  readonly state: string | null;
  readonly office: string | null;
  readonly names: readonly string[];
}

/** The subjects of a record by the id of their entity. */
export function subjectsOf(record: ArticleRecord): ReadonlyMap<string, Subject> {
  const roles = new Map<string, ItemOf<'role'>>();
  for (const role of record.roles)
    if (role.person !== null && !role.former && !roles.has(role.person)) roles.set(role.person, role);
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const subjects = new Map<string, Subject>();
  for (const entity of record.entities) subjects.set(entity.id, subjectOf(entity, roles.get(entity.id) ?? null, entities));
  return subjects;
}

function subjectOf(entity: Entity, role: ItemOf<'role'> | null, entities: ReadonlyMap<string, Entity>): Subject {
  const stateOf = (id: string | null): string | null => (id === null ? null : (entities.get(id)?.link.iso3 ?? null));
  const state = entity.link.iso3 ?? (role === null ? null : (stateOf(role.state) ?? stateOf(role.organization)));
  const office = role?.office ?? null;
  return {
    key: keyOf(entity, state, office),
    name: entity.name,
    kind: entity.kind,
    state,
    office,
    names: [...new Set([entity.name, ...entity.aliases].map(foldName))].filter((name) => name !== ''),
  };
}

function keyOf({ kind, link, name }: Entity, state: string | null, office: string | null): string {
  if (kind === 'state' && link.iso3 !== null) return `state:${link.iso3}`;
  if (link.kb !== null) return `${kind}:kb:${link.kb}`;
  if (link.wikidata !== null) return `wikidata:${link.wikidata}`;
  if (link.geonames !== null) return `geonames:${link.geonames}`;
  // Without a table row two of one name are one only where state and office agree as well.
  return `${kind}:${foldName(name)}:${state ?? ''}:${kind === 'person' ? (office ?? '') : ''}`;
}

/** A name as it is looked up: lower case, no marks, single blanks, no article. "The Élysée" is "elysee". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
