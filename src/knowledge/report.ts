import type { Answer, Entry, HolderRow, Knowledge, StateRow } from '../model/index.ts';
import { shownSource } from './source.ts';

/** One thing the tables know about a name; `holds` says whether it holds on the day asked about. */
export interface KnownFact {
  readonly table: 'office' | 'membership' | 'state' | 'group' | 'event' | 'weapon' | 'agency' | 'place';
  /** Whom or what it is about: "Shigeru Ishiba", "Japan". */
  readonly subject: string;
  /** "Prime Minister of Japan", "member of NATO". */
  readonly fact: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly holds: Answer | null;
  /** Opened sources; null for general knowledge, not read in an opened source. */
  readonly source: string | null;
  readonly asOf: string | null;
  /** What else must be said: "acting", "earliest possible day". */
  readonly note: string | null;
}

/** "Prime Minister of Japan", "Secretary General of NATO", "President of the European Commission". */
export function officeName(knowledge: Knowledge, office: string): string {
  const row = knowledge.officeById(office);
  if (!row) return office;
  const state = knowledge.stateByIso2(row.stateOrOrg);
  const owner = state
    ? withArticle(state)
    : (knowledge.groups.find((group) => group.id === row.stateOrOrg)?.id.replaceAll('_', ' ') ?? row.stateOrOrg);
  // "President of the Swiss Confederation" names its state already.
  return / of the (?:European|Swiss|World|African|State of)/.test(row.title) ? row.title : `${row.title} of ${owner}`;
}

/** States whose name takes the article: "the United States"; not "Japan". */
function withArticle(state: StateRow): string {
  return /^(?:United|Netherlands|Philippines|Maldives|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of|Marshall|Solomon|Cayman|Comoros|Seychelles)/.test(
    state.name,
  )
    ? `the ${state.name}`
    : state.name;
}

function noteOf(row: HolderRow): string | null {
  const notes: string[] = [];
  if (row.acting) notes.push('acting');
  if (row.startPrecision === 'bounded') notes.push('the start is the earliest possible day');
  if (row.endBasis === 'bounded_latest') notes.push('the end is the latest possible day');
  if (row.end === null) notes.push(`seen in office on ${row.asOf}; unknown after that`);
  if (row.confidence === 'low') notes.push('dates are rough');
  return notes.length === 0 ? null : notes.join('; ');
}

function officeFacts(knowledge: Knowledge, rows: readonly HolderRow[], on: string | null): readonly KnownFact[] {
  return [...rows]
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
    .map((row) => ({
      table: 'office',
      subject: row.person,
      fact: officeName(knowledge, row.office),
      since: row.start,
      until: row.end,
      holds: on === null ? null : knowledge.heldOn(row, on),
      source: shownSource(row.source),
      asOf: row.asOf,
      note: noteOf(row),
    }));
}

function membershipFacts(
  knowledge: Knowledge,
  by: (row: { group: string; member: string }) => boolean,
  on: string | null,
): readonly KnownFact[] {
  const name = (id: string): string => knowledge.groups.find((row) => row.id === id)?.name ?? id;
  return knowledge.memberships.filter(by).map((row) => {
    const answer = on === null ? null : knowledge.memberOn(row.group, row.member, on);
    return {
      table: 'membership',
      subject: knowledge.stateByIso2(row.member)?.name ?? row.member,
      fact: `${row.role ?? 'member'} of ${name(row.group)}`,
      since: row.start,
      until: row.end,
      holds:
        answer === null
          ? null
          : answer.row === row
            ? answer.answer
            : row.end !== null && on !== null && row.end < on
              ? 'no'
              : 'unknown',
      source: shownSource(row.source),
      asOf: row.asOf,
      note: null,
    };
  });
}

function plain(entry: Exclude<Entry, { table: 'person' }>): KnownFact {
  const base = { since: null, until: null, holds: null, note: null, source: shownSource(entry.row.source), asOf: entry.row.asOf };
  if (entry.table === 'state') {
    const { row } = entry;
    const capital = row.capital === null ? '' : `, capital ${row.capital}`;
    const fact = `${row.status.replaceAll('_', ' ')} (${row.iso3})${capital}; called ${[...new Set([...row.demonyms, ...row.adjectives])].join(', ')}`;
    return { ...base, table: 'state', subject: row.name, fact };
  }
  if (entry.table === 'group')
    return {
      ...base,
      table: 'group',
      subject: entry.row.name,
      fact: entry.row.kind,
      since: entry.row.start,
      until: entry.row.end,
    };
  if (entry.table === 'event') {
    const { row } = entry;
    return {
      ...base,
      table: 'event',
      subject: row.name,
      fact: row.place ?? 'event',
      since: row.start,
      until: row.end ?? row.start,
    };
  }
  if (entry.table === 'weapon')
    return {
      ...base,
      table: 'weapon',
      subject: entry.row.name,
      fact: `${entry.row.class} (${entry.row.state ?? 'state unknown'})`,
    };
  return {
    ...base,
    table: 'agency',
    subject: entry.row.name,
    fact: `${entry.row.control ?? ''} ${entry.row.type} (${entry.row.state ?? 'state unknown'})`.trim(),
  };
}

/** What the tables know about a name, on a day where one is given: offices, memberships, states, events, weapons, agencies, places. */
export function describeName(knowledge: Knowledge, name: string, on: string | null): readonly KnownFact[] {
  const facts: KnownFact[] = [];
  const seen = new Set<unknown>();
  for (const { person, rows } of knowledge.persons(name)) {
    if (seen.has(person)) continue;
    seen.add(person);
    facts.push(...officeFacts(knowledge, rows, on));
  }
  for (const entry of knowledge.lookup(name)) {
    if (entry.table === 'person' || seen.has(entry.row)) continue;
    seen.add(entry.row);
    facts.push(plain(entry));
    if (entry.table === 'state') {
      const { row } = entry;
      const own = new Set(knowledge.offices.filter((office) => office.stateOrOrg === row.iso2).map((office) => office.id));
      const rows = knowledge.holders.filter((holder) => own.has(holder.office));
      facts.push(
        ...officeFacts(
          knowledge,
          on === null
            ? rows.filter((holder) => holder.end === null)
            : rows.filter((holder) => knowledge.heldOn(holder, on) !== 'no'),
          on,
        ),
      );
      facts.push(...membershipFacts(knowledge, (membership) => membership.member === row.iso2, on));
    }
    if (entry.table === 'group') {
      const { row } = entry;
      const own = new Set(knowledge.offices.filter((office) => office.stateOrOrg === row.id).map((office) => office.id));
      const rows = knowledge.holders.filter(
        (holder) => own.has(holder.office) && (on === null || knowledge.heldOn(holder, on) !== 'no'),
      );
      facts.push(...officeFacts(knowledge, rows, on));
      facts.push(...membershipFacts(knowledge, (membership) => membership.group === row.id, on));
    }
  }
  const office = knowledge.officeById(name) ?? null;
  if (office) facts.push(...officeFacts(knowledge, knowledge.holdersOf(office.id), on));
  for (const place of knowledge.places(name).slice(0, 5))
    facts.push({
      table: 'place',
      subject: place.name,
      fact: `${place.featureCode} in ${knowledge.stateByIso2(place.iso2)?.name ?? 'several states or none'}, ${place.lat}, ${place.lon}${place.population > 0 ? `, ${place.population} inhabitants` : ''}`,
      since: null,
      until: null,
      holds: null,
      source: place.geonames === null ? null : `GeoNames ${place.geonames}`,
      asOf: null,
      note: null,
    });
  return facts;
}
