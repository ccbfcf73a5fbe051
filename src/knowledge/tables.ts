import type {
  AgencyRow,
  DatedEventRow,
  GroupRow,
  HolderRow,
  Issue,
  LikelihoodRow,
  MembershipRow,
  OfficeRow,
  PlaceRow,
  StateRow,
  WeaponRow,
} from '../model/index.ts';
import { shapes } from './shapes.ts';
import { mergeRows, type Row, readTable } from './table.ts';

/** Another name of a gazetteer place: "Kiev" for Kyiv. */
export interface ExonymRow {
  readonly alias: string;
  readonly name: string;
  readonly iso2: string;
}

/** A phrase that needs care when table phrases are sought; `rule` says which: drop it, block it, or only inside a sentence. */
export interface CollisionRow {
  readonly phrase: string;
  readonly rule: string;
}

/** A first-level region (its place is derived from its towns) or an area of our own, with its other names. */
export interface AreaRow {
  readonly place: PlaceRow;
  readonly aliases: readonly string[];
}

export interface RegionRow {
  readonly iso2: string;
  readonly admin1: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** All tables, typed. */
export interface Tables {
  readonly version: string;
  readonly states: readonly StateRow[];
  readonly offices: readonly OfficeRow[];
  readonly holders: readonly HolderRow[];
  readonly groups: readonly GroupRow[];
  readonly memberships: readonly MembershipRow[];
  readonly agencies: readonly AgencyRow[];
  readonly weapons: readonly WeaponRow[];
  readonly events: readonly DatedEventRow[];
  readonly likelihoods: readonly LikelihoodRow[];
  readonly regions: readonly RegionRow[];
  readonly areas: readonly AreaRow[];
  readonly exonyms: readonly ExonymRow[];
  readonly collisions: readonly CollisionRow[];
}

/** The text of one TSV file and what to call it in messages. */
export interface TableText {
  readonly table: string;
  readonly file: string;
  readonly text: string;
}

const noValues: readonly string[] = [];
const list = (cell: string | undefined): readonly string[] =>
  cell
    ? cell
        .split('|')
        .map((value) => (value.endsWith('*') ? value.replace(/\s*\*+$/, '') : value).trim())
        .filter((value) => value !== '' && value !== 'none' && value !== 'NA')
    : noValues;
const text = (cell: string | undefined): string | null => (cell ? cell : null);
const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
type Cells = Row['cells'];
const source = (cells: Cells): { readonly source: string; readonly asOf: string } => ({
  source: cells['source'] ?? '',
  asOf: cells['as_of'] ?? '',
});

const state = (c: Cells): StateRow => ({
  iso2: c['iso2'] ?? '',
  iso3: c['iso3'] ?? '',
  cow: text(c['cow_abb']),
  name: c['name'] ?? '',
  officialName: text(c['official_name']),
  demonyms: list(c['demonyms']),
  adjectives: list(c['adjectives']),
  capital: text(c['capital']),
  metonyms: list(c['metonyms']),
  aliases: list(c['aliases']),
  lat: number(c['lat']),
  lon: number(c['lon']),
  capitalLat: number(c['capital_lat']),
  capitalLon: number(c['capital_lon']),
  status: c['status'] ?? '',
  ...source(c),
});

const holder = (c: Cells): HolderRow => ({
  person: c['person'] ?? '',
  variants: list(c['name_variants']),
  office: c['office_id'] ?? '',
  start: text(c['start']),
  end: text(c['end']),
  endBasis: c['end_basis'] || (c['end'] ? 'source' : 'in_office_as_of'),
  startPrecision: c['start_precision'] || 'day',
  acting: c['acting'] === '1',
  confidence: c['confidence'] || 'medium',
  ...source(c),
});

const area = (c: Cells): AreaRow => ({
  aliases: list(c['aliases']),
  place: {
    geonames: null,
    name: c['name'] ?? '',
    iso2: c['iso2'] ?? '',
    admin1: null,
    featureCode: c['class'] || 'RGN',
    population: 0,
    lat: Number(c['lat']),
    lon: Number(c['lon']),
  },
});

/** Makes the typed tables from TSV texts; of rows with the same key the last wins. Bad rows come back as issues. */
export function buildTables(texts: readonly TableText[], version: string): { tables: Tables; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(name: string, make: (cells: Cells) => T): readonly T[] => {
    const shape = shapes.find((candidate) => candidate.name === name);
    if (!shape) return [];
    const lists = texts
      .filter((candidate) => candidate.table === name)
      .map((candidate) => {
        const result = readTable(shape, candidate.file, candidate.text);
        issues.push(...result.issues);
        return result.rows;
      });
    return mergeRows(shape, lists).map((row) => make(row.cells));
  };
  for (const { table, file } of texts) {
    if (shapes.some((shape) => shape.name === table)) continue;
    const message = `${file}: no table is called "${table}"; one of ${shapes.map((shape) => shape.name).join(', ')}`;
    issues.push({ code: 'unknown-table', severity: 'warning', message, rule: 'knowledge', place: null });
  }
  const tables: Tables = {
    version,
    states: read('states', state),
    offices: read('offices', (c) => ({
      id: c['office_id'] ?? '',
      stateOrOrg: c['state_or_org'] ?? '',
      title: c['canonical_title'] ?? '',
      variants: list(c['title_variants']),
      kind: c['kind'] ?? '',
      ...source(c),
    })),
    holders: read('holders', holder),
    groups: read('groups', (c) => ({
      id: c['group_id'] ?? '',
      name: c['name'] ?? '',
      aliases: list(c['aliases']),
      kind: c['kind'] ?? '',
      start: text(c['start']),
      end: text(c['end']),
      ...source(c),
    })),
    memberships: read('memberships', (c) => ({
      group: c['group_id'] ?? '',
      member: c['member'] ?? '',
      start: text(c['start']),
      end: text(c['end']),
      role: text(c['role']),
      confidence: c['confidence'] || 'medium',
      ...source(c),
    })),
    agencies: read('agencies', (c) => ({
      name: c['name'] ?? '',
      aliases: list(c['aliases']),
      state: text(c['state']),
      control: text(c['control']),
      type: c['type'] ?? '',
      ...source(c),
    })),
    weapons: read('weapons', (c) => ({
      name: c['system'] ?? '',
      aliases: list(c['aliases']),
      state: text(c['state']),
      class: c['class'] ?? '',
      ...source(c),
    })),
    events: read('events', (c) => ({
      name: c['name'] ?? '',
      aliases: list(c['aliases']),
      start: c['start'] ?? '',
      end: text(c['end']),
      place: text(c['place']),
      confidence: c['confidence'] || 'medium',
      ...source(c),
    })),
    likelihoods: read('probability_scales', (c) => ({
      scale: c['scale'] ?? '',
      term: c['term'] ?? '',
      synonyms: list(c['synonyms']),
      low: Number(c['low']),
      high: Number(c['high']),
      ...source(c),
    })),
    regions: read('regions', (c) => ({
      iso2: c['iso2'] ?? '',
      admin1: c['admin1'] ?? '',
      name: c['name'] ?? '',
      aliases: list(c['aliases']),
    })),
    areas: read('areas', area),
    exonyms: read('exonyms', (c) => ({ alias: c['alias'] ?? '', name: c['name'] ?? '', iso2: c['iso2'] ?? '' })),
    collisions: read('collisions', (c) => ({ phrase: c['phrase'] ?? '', rule: c['rule'] ?? '' })),
  };
  const offices = new Set(tables.offices.map((row) => row.id));
  for (const row of tables.holders) {
    if (offices.has(row.office)) continue;
    const message = `holders.tsv: ${row.person} holds "${row.office}", which offices.tsv does not have; the row finds no title`;
    issues.push({ code: 'unknown-office', severity: 'warning', message, rule: 'knowledge', place: null });
  }
  return { tables, issues };
}
