import type { Answer, Entry, HolderRow, Knowledge, MembershipRow, OfficeRow, PlaceRow } from '../../model/index.ts';
import { publicationDay } from '../../record/index.ts';
import type { Operation } from '../operation.ts';

export interface KnowledgeInput {
  readonly name: string;
  readonly on?: string | null;
}

/** A row of the holders table with what it says of the day asked about. */
export interface Tenure {
  readonly row: HolderRow;
  readonly office: OfficeRow | null;
  readonly held: Answer | null;
}

export interface Membership {
  readonly row: MembershipRow;
  readonly group: string;
  readonly member: string;
  readonly answer: Answer | null;
}

export interface KnowledgeOutput {
  readonly name: string;
  readonly on: string | null;
  readonly entries: readonly Entry[];
  readonly tenures: readonly Tenure[];
  readonly memberships: readonly Membership[];
  readonly offices: readonly OfficeRow[];
  readonly places: readonly PlaceRow[];
}

/** What the tables know of a name, since when, and from where. */
export const knowledge: Operation<KnowledgeInput, KnowledgeOutput> = {
  name: 'knowledge',
  summary: 'Shows what the tables know of a name, since when, and from where.',
  input: {
    name: { type: 'text', summary: 'A person, state, group, office, agency, weapon, event or place.' },
    on: { type: 'date', optional: true, summary: 'The day asked about.' },
  },
  run: ({ name, on }, { knowledge: tables }) => {
    const day = publicationDay(on);
    const entries = tables.lookup(name).filter((entry) => entry.table !== 'person');
    const offices = [...officesNamed(tables, name)];
    const rows = new Set<HolderRow>([
      ...tables.persons(name).flatMap((person) => person.rows),
      ...offices.flatMap((office) => tables.holdersOf(office.id)),
    ]);
    const tenures = [...rows].map((row) => ({
      row,
      office: tables.officeById(row.office),
      held: day === null ? null : tables.heldOn(row, day),
    }));
    const memberships = entries.flatMap((entry) => membershipsOf(tables, entry, day));
    return { name, on: day, entries, tenures, memberships, offices, places: tables.places(name).slice(0, 10) };
  },
};

/** Offices by key ("jp.prime_minister"), by title alone, or by title after the name of a state ("Japan prime minister"). */
function officesNamed(tables: Knowledge, name: string): ReadonlySet<OfficeRow> {
  const byId = tables.officeById(name);
  if (byId !== null) return new Set([byId]);
  const found = new Set<OfficeRow>(tables.officesByTitle(name, null));
  const words = name.split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    for (const entry of tables.lookup(words.slice(0, cut).join(' '))) {
      if (entry.table !== 'state') continue;
      for (const office of tables.officesByTitle(words.slice(cut).join(' '), entry.row.iso2)) found.add(office);
    }
  }
  return found;
}

function membershipsOf(tables: Knowledge, entry: Entry, day: string | null): Membership[] {
  const key = entry.table === 'state' ? entry.row.iso2 : entry.table === 'group' ? entry.row.id : null;
  if (key === null) return [];
  return tables.memberships
    .filter((row) => row.group === key || row.member === key)
    .map((row) => ({
      row,
      group: tables.groups.find((group) => group.id === row.group)?.name ?? row.group,
      member: tables.stateByIso2(row.member)?.name ?? tables.groups.find((group) => group.id === row.member)?.name ?? row.member,
      answer: day === null ? null : tables.memberOn(row.group, row.member, day).answer,
    }));
}
