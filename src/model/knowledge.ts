/** Rows of the dated tables. Dates are ISO 8601 days or coarser; an empty cell of the table is null. */
export interface StateRow {
  readonly iso2: string;
  readonly iso3: string;
  readonly cow: string | null;
  readonly name: string;
  readonly officialName: string | null;
  readonly demonyms: readonly string[];
  readonly adjectives: readonly string[];
  readonly capital: string | null;
  readonly metonyms: readonly string[];
  readonly aliases: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly capitalLat: number | null;
  readonly capitalLon: number | null;
  readonly status: string;
  readonly source: string;
  readonly asOf: string;
}

export interface OfficeRow {
  readonly id: string;
  /** ISO2 of the state or key of the organisation. */
  readonly stateOrOrg: string;
  readonly title: string;
  readonly variants: readonly string[];
  readonly kind: string;
  readonly source: string;
  readonly asOf: string;
}

export interface HolderRow {
  readonly person: string;
  readonly variants: readonly string[];
  readonly office: string;
  readonly start: string | null;
  /** Exclusive hand-over day; null means "seen in office on asOf", nothing more. */
  readonly end: string | null;
  readonly endBasis: string;
  readonly startPrecision: string;
  readonly acting: boolean;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: string;
}

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly source: string;
  readonly asOf: string;
}

export interface MembershipRow {
  readonly group: string;
  /** ISO2 of a state, or a group id. */
  readonly member: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly role: string | null;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: string;
}

export interface AgencyRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO2. */
  readonly state: string | null;
  readonly control: string | null;
  readonly type: string;
  readonly source: string;
  readonly asOf: string;
}

export interface WeaponRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly state: string | null;
  readonly class: string;
  readonly source: string;
  readonly asOf: string;
}

export interface DatedEventRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly start: string;
  readonly end: string | null;
  readonly place: string | null;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: string;
}

export interface LikelihoodRow {
  readonly scale: string;
  readonly term: string;
  readonly synonyms: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly asOf: string;
}

/** A populated place or first-level region of the gazetteer (GeoNames). */
export interface PlaceRow {
  /** GeoNames id; null for regions and for areas of our own table. */
  readonly geonames: string | null;
  readonly name: string;
  /** ISO2 of the state; empty for seas and regions that span states. */
  readonly iso2: string;
  /** First-level region code within the state, as GeoNames has it. */
  readonly admin1: string | null;
  readonly featureCode: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

/** What a phrase names in the tables. */
export type Entry =
  | { readonly table: 'state'; readonly form: 'name' | 'demonym' | 'adjective' | 'capital' | 'metonym'; readonly row: StateRow }
  | { readonly table: 'group'; readonly row: GroupRow }
  | { readonly table: 'agency'; readonly row: AgencyRow }
  | { readonly table: 'weapon'; readonly row: WeaponRow }
  | { readonly table: 'event'; readonly row: DatedEventRow }
  | { readonly table: 'person'; readonly person: string; readonly rows: readonly HolderRow[] };

/** A table phrase found in a token list; token range half open. */
export interface Match {
  readonly firstToken: number;
  readonly endToken: number;
  readonly entries: readonly Entry[];
}

/** Whether a tenure covers a day: `yes`, `no`, or `unknown` (after `asOf`, inside a bounded window, no dates). */
export type Answer = 'yes' | 'no' | 'unknown';

/** The dated tables with their look-ups; plain data behind pure functions, the same in Node and in the browser. */
export interface Knowledge {
  readonly states: readonly StateRow[];
  readonly offices: readonly OfficeRow[];
  readonly holders: readonly HolderRow[];
  readonly groups: readonly GroupRow[];
  readonly memberships: readonly MembershipRow[];
  readonly agencies: readonly AgencyRow[];
  readonly weapons: readonly WeaponRow[];
  readonly events: readonly DatedEventRow[];
  readonly likelihoods: readonly LikelihoodRow[];
  /** Version tag of the tables, for the record: "2026-11-23". */
  readonly version: string;
  stateByIso2(iso2: string): StateRow | null;
  stateByIso3(iso3: string): StateRow | null;
  officeById(id: string): OfficeRow | null;
  /** Everything the exact phrase (case and accents folded where safe) names. */
  lookup(phrase: string): readonly Entry[];
  /** Longest table phrases in a token sequence, left to right, not overlapping. Adjectives and demonyms included. */
  scan(tokens: readonly { readonly text: string }[]): readonly Match[];
  /** Persons of the holders table whose name, variant or unambiguous surname (or given-name-last order) it is. */
  persons(name: string): readonly { readonly person: string; readonly rows: readonly HolderRow[] }[];
  /** Offices of the state (ISO2) or organisation whose title or variant it is ("prime minister", "defence secretary"). */
  officesByTitle(title: string, stateOrOrg: string | null): readonly OfficeRow[];
  /** Rows of an office, by start. */
  holdersOf(office: string): readonly HolderRow[];
  /** Whether the row's person held its office on the day (ISO), by the rules of the tables' README. */
  heldOn(row: HolderRow, day: string): Answer;
  /** Whether the member (ISO2 or group id) belonged to the group on the day. */
  memberOn(group: string, member: string, day: string): { readonly answer: Answer; readonly row: MembershipRow | null };
  /** Gazetteer rows of a place name, most populous first; case and accents folded. */
  places(name: string): readonly PlaceRow[];
}
