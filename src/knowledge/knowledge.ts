import type { GroupRow, HolderRow, Knowledge, MembershipRow } from '../model/index.ts';
import { type GazetteerAsset, placeFinder } from './gazetteer.ts';
import { memberOn } from './membership.ts';
import { personIndex } from './persons.ts';
import { tablePhrases } from './phrases.ts';
import { createScanner, type Scanner } from './scan.ts';
import type { Tables } from './tables.ts';
import { heldOn } from './tenure.ts';
import { type OfficeFinder, officeFinder } from './titles.ts';

/** Makes the look-ups over the tables and the gazetteer. Indexes are built when first asked for. */
export function createKnowledge(input: { readonly tables: Tables; readonly gazetteer: GazetteerAsset }): Knowledge {
  const { tables, gazetteer } = input;
  const iso2 = new Map(tables.states.map((row) => [row.iso2, row]));
  const iso3 = new Map(tables.states.map((row) => [row.iso3, row]));
  const offices = new Map(tables.offices.map((row) => [row.id, row]));
  const groups = new Map<string, GroupRow>(tables.groups.map((row) => [row.id, row]));
  const members = groupBy<MembershipRow>(tables.memberships, (row) => row.group);
  const holders = groupBy<HolderRow>(tables.holders, (row) => row.office);
  for (const rows of holders.values())
    rows.sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : 0));
  const persons = once(() => personIndex(tables.holders, offices));
  const scanner = once((): Scanner => {
    const { exact, names } = tablePhrases(tables, persons());
    return createScanner(exact, names);
  });
  const titles = once((): OfficeFinder => officeFinder(tables.offices));
  const places = placeFinder(gazetteer, tables.regions, tables.areas, tables.exonyms);
  return {
    states: tables.states,
    offices: tables.offices,
    holders: tables.holders,
    groups: tables.groups,
    memberships: tables.memberships,
    agencies: tables.agencies,
    weapons: tables.weapons,
    events: tables.events,
    likelihoods: tables.likelihoods,
    version: tables.version,
    stateByIso2: (code) => iso2.get(code) ?? null,
    stateByIso3: (code) => iso3.get(code) ?? null,
    officeById: (id) => offices.get(id) ?? null,
    lookup: (phrase) => scanner().lookup(phrase),
    scan: (tokens) => scanner().scan(tokens),
    persons: (name) => persons().find(name),
    officesByTitle: (title, stateOrOrg) => titles()(title, stateOrOrg),
    holdersOf: (office) => holders.get(office) ?? [],
    heldOn: (row, day) => heldOn(row, day, holders.get(row.office) ?? []),
    memberOn: (group, member, day) => memberOn(groups.get(group) ?? null, members.get(group) ?? [], member, day),
    places,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const list = map.get(key(row));
    if (list) list.push(row);
    else map.set(key(row), [row]);
  }
  return map;
}
