import type { Context, EntityKind, Entry, StateRow } from '../model/index.ts';
import { definedAs } from './defined-acronyms.ts';
import { type EntityDraft, entityDraft, type Gathering, type NameSpan, type Read, textOfTokens } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon, namedBody } from './lexicon.ts';
import { sectorOfName } from './name-kind.ts';
import { isPeople } from './name-spans.ts';

// A part of a region: "eastern mediterranean".
const direction = /^(?:(?:north|south)?(?:east|west)ern|northern|southern|north|south|east|west|central) /u;

// Company endings that a name may be written with or without: "Boeing Co."; not "Bank".
const companyEnding = /(?:,? (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|gmbh|sa|group|holdings)\.?)+$/u;
const leading = /^(?:the|a|an) /u;

/** The key a name is compared by: folded, without article and company ending. */
export function nameKey(text: string): string {
  return fold(text)
    .replace(/\s+/gu, ' ')
    .replace(/ ?- ?/gu, '-')
    .replace(leading, '')
    .replace(companyEnding, '')
    .replaceAll('.', '');
}

/** Makes entities of all names that are not persons'. States and table rows by their keys, the others by their words. */
export function clusterNames(doc: Read, all: Gathering, context: Context, isPlaceUse: (span: NameSpan) => boolean): void {
  const byName = new Map<string, number[]>();
  const acronyms = new Map<string, number>();
  const spoken = statesSpokenOf(all);
  const own = new Map<string, number>();
  all.spans.forEach((span, index) => {
    if (span.kind === 'person') return;
    const text = textOfTokens(doc, span.firstToken, span.endToken);
    // "The Arakan Army (AA)": what the text defines goes before what the tables know by the letters.
    const letters = fold(text);
    const defined = /^\p{Lu}{2,8}$/u.test(text) ? definedAs(doc, all, span, letters, own) : null;
    if (defined !== null) {
      all.entityOfSpan[index] = defined;
      all.entities[defined]?.aliases.add(text);
      return;
    }
    const entry = span.entries[0];
    const entity =
      entry?.table === 'state' && isPeople(doc, span)
        ? peopleEntity(all, entry.row, text, homeOf(all, span))
        : entry?.table === 'state'
          ? stateEntity(all, context, span, entry, text, isPlaceUse, spoken)
          : entry !== undefined && entry.table !== 'person'
            ? tableEntity(all, span, entry, context)
            : span.by === 'people'
              ? ownPeople(all, text, homeOf(all, span))
              : wordEntity(doc, all, span, text, byName, acronyms);
    const draft = all.entities[entity];
    if (draft === undefined) return;
    all.entityOfSpan[index] = entity;
    draft.score = Math.max(draft.score, span.score);
    if (!isAdjective(entry)) {
      draft.aliases.add(text);
      if (entry === undefined && text.length > draft.name.length && draft.kind !== 'place') draft.name = text;
    }
    const inBrackets = doc.tokens[span.endToken]?.text === '(' && doc.tokens[span.endToken + 2]?.text === ')';
    if (inBrackets) acronyms.set(fold(doc.tokens[span.endToken + 1]?.text ?? ''), entity);
    else if (draft.kind !== 'state') {
      const letters = initials(text);
      if (letters.length > 2 && !acronyms.has(letters)) acronyms.set(letters, entity);
    }
  });
}

function isAdjective(entry: Entry | undefined): boolean {
  return entry?.table === 'state' && (entry.form === 'adjective' || entry.form === 'demonym');
}

/** Entity index by key, made on first use. */
export function keyed(all: Gathering, key: string, make: () => EntityDraft): number {
  const known = all.byKey.get(key);
  if (known !== undefined) return known;
  const made = all.entities.push(make()) - 1;
  all.byKey.set(key, made);
  return made;
}

/** The entity of a state, made on first use. */
export function stateOf(all: Gathering, row: StateRow): number {
  return keyed(all, `state:${row.iso2}`, () => {
    const draft = entityDraft('state', row.name);
    draft.iso2 = row.iso2;
    draft.kb = row.iso3;
    draft.by = 'states';
    draft.sector = null;
    draft.score = 0.97;
    draft.link = { iso3: row.iso3, cow: row.cow, lat: row.lat, lon: row.lon, precision: 'state' };
    return draft;
  });
}

function stateEntity(
  all: Gathering,
  context: Context,
  span: NameSpan,
  entry: Extract<Entry, { table: 'state' }>,
  text: string,
  isPlaceUse: (span: NameSpan) => boolean,
  spoken: ReadonlySet<string>,
): number {
  if (entry.form === 'name' || entry.form === 'adjective' || entry.form === 'demonym') return stateOf(all, entry.row);
  const city = entry.form === 'capital' || isCity(context, text);
  if (!isPlaceUse(span) && isGovernmentSeat(context, entry, text)) {
    // "Brussels decided": the Union, unless the text speaks of Belgium.
    const union =
      text === 'Brussels' && !spoken.has(entry.row.iso2)
        ? context.knowledge.groups.find((group) => group.id === 'EU')
        : undefined;
    return union === undefined
      ? stateOf(all, entry.row)
      : tableEntity(all, { ...span, kind: 'organization' }, { table: 'group', row: union }, context);
  }
  const kind: EntityKind = city ? 'place' : 'facility';
  return keyed(all, `${kind}:${nameKey(text)}`, () => {
    const draft = entityDraft(kind, text);
    draft.iso2 = entry.row.iso2;
    draft.by = entry.form;
    if (entry.form === 'capital' && entry.row.capitalLat !== null && entry.row.capitalLon !== null) {
      draft.link = { lat: entry.row.capitalLat, lon: entry.row.capitalLon, precision: 'town' };
    }
    return draft;
  });
}

/** The state of "Bosnian" right before "Serbs": where the people live. Null where no adjective of a state precedes. */
function homeOf(all: Gathering, span: NameSpan): StateRow | null {
  const before = all.spans[all.spanOf[span.firstToken - 1] ?? -1];
  const entry = before === undefined || before.endToken !== span.firstToken ? undefined : before.entries[0];
  return entry?.table === 'state' && (entry.form === 'adjective' || entry.form === 'demonym') ? entry.row : null;
}

/** The people of a state, "North Koreans", or of one in another, "Bosnian Serbs": those act where they live. */
function peopleEntity(all: Gathering, row: StateRow, text: string, home: StateRow | null): number {
  return keyed(all, home === null ? `people:${row.iso2}` : `people:${row.iso2} in ${home.iso2}`, () => {
    const draft = entityDraft('group', text);
    draft.iso2 = (home ?? row).iso2;
    draft.by = 'demonym';
    draft.sector = 'CVL';
    draft.plural = true;
    return draft;
  });
}

/** A people without a state of its own: "Iraqi Kurds", "Igbo". */
function ownPeople(all: Gathering, text: string, home: StateRow | null): number {
  const key = fold(text);
  return keyed(all, `people:${key} in ${home?.iso2 ?? ''}`, () => {
    const draft = entityDraft('group', text);
    draft.iso2 = home?.iso2 ?? lexicon.peoples.get(key) ?? null;
    draft.by = 'people';
    draft.sector = 'CVL';
    draft.plural = true;
    return draft;
  });
}

/** ISO2 codes of the states the text names by name or adjective. */
function statesSpokenOf(all: Gathering): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (const { entries } of all.spans) {
    const entry = entries[0];
    if (entry?.table === 'state' && entry.form !== 'capital' && entry.form !== 'metonym') spoken.add(entry.row.iso2);
  }
  return spoken;
}

function isCity(context: Context, text: string): boolean {
  return (context.knowledge.places(text)[0]?.population ?? 0) > 100_000;
}

/** Whether the most populous place of the name is that state's: "Victoria" is rarely the Seychelles. */
function isGovernmentSeat(context: Context, entry: Extract<Entry, { table: 'state' }>, text: string): boolean {
  const top = context.knowledge.places(text)[0];
  return top === undefined || top.iso2 === entry.row.iso2 || entry.form === 'metonym';
}

/** An entity of another table: group, agency, weapon, dated event. */
function tableEntity(
  all: Gathering,
  span: NameSpan,
  entry: Exclude<Entry, { table: 'state' | 'person' }>,
  context: Context,
): number {
  const key = `${entry.table}:${entry.table === 'group' ? entry.row.id : entry.row.name}`;
  return keyed(all, key, () => {
    const draft = entityDraft(span.kind, entry.row.name);
    draft.kb = entry.table === 'group' ? entry.row.id : entry.row.name;
    draft.by = entry.table;
    draft.score = 0.92;
    if (entry.table === 'agency') {
      draft.sector = 'JRN';
      // What a private agency says is not its state's word.
      draft.iso2 = /state|party|government|public/.test(entry.row.control ?? '') ? entry.row.state : null;
    }
    if (entry.table === 'weapon') draft.iso2 = entry.row.state;
    if (draft.iso2 !== null && context.knowledge.stateByIso2(draft.iso2) === null) draft.iso2 = null;
    return draft;
  });
}

/** An entity known by its words alone: the same name, its short form or its acronym is the same entity. */
function wordEntity(
  doc: Read,
  all: Gathering,
  span: NameSpan,
  text: string,
  byName: Map<string, number[]>,
  acronyms: Map<string, number>,
): number {
  const key = nameKey(text);
  const region = lexicon.regions.get(key) ?? lexicon.regions.get(fold(text)) ?? lexicon.regions.get(key.replace(direction, ''));
  if (region !== undefined) {
    return keyed(all, `region:${region.name}`, () => {
      const draft = entityDraft('place', region.name);
      draft.by = 'region';
      draft.iso2 = region.iso2;
      draft.link = { lat: region.lat, lon: region.lon, precision: region.lat === null ? null : 'region' };
      return draft;
    });
  }
  const words = key.split(' ');
  const candidates = byName.get(words[0] ?? '') ?? [];
  for (let i = candidates.length - 1; i >= 0 && i >= candidates.length - 12; i--) {
    const at = candidates[i] ?? -1;
    const draft = all.entities[at];
    if (draft !== undefined && sameName(key, nameKey(draft.name), span.kind, draft.kind)) {
      if (draft.kind === 'other' && span.kind !== 'other') draft.kind = span.kind;
      return at;
    }
  }
  const letters = key.replaceAll('.', '');
  if (words.length === 1 && /^[\p{Lu}.&]{2,}$/u.test(text)) {
    const known = acronyms.get(letters);
    if (known !== undefined) return known;
  }
  const draft = entityDraft(span.kind, text);
  draft.by = span.by;
  draft.sector = sectorOfName(text.split(/\s+/u), span.kind);
  const body = namedBody(text);
  if (body?.iso2) {
    draft.iso2 = body.iso2;
    draft.by = 'body by name';
  }
  const at = all.entities.push(draft) - 1;
  const first = words[0] ?? '';
  const list = byName.get(first);
  if (list === undefined) byName.set(first, [at]);
  else list.push(at);
  if (doc.tokens[span.firstToken - 1]?.text === '(' && words.length === 1) acronyms.set(letters, at);
  return at;
}

const bodies: ReadonlySet<EntityKind> = new Set(['organization', 'government', 'publication', 'facility', 'other', 'group']);

/** Whether two names of the document name one thing: equal, or one the beginning of the other ("Stimson", "Stimson Center"). */
function sameName(a: string, b: string, kindA: EntityKind, kindB: EntityKind): boolean {
  const compatible = kindA === kindB || (bodies.has(kindA) && bodies.has(kindB)) || kindA === 'other' || kindB === 'other';
  if (a === b)
    return (
      compatible ||
      (kindA === 'place' && kindB === 'facility') ||
      (kindB === 'place' && kindA === 'facility') ||
      kindA === 'organization' ||
      kindB === 'organization'
    );
  if (!compatible || !bodies.has(kindA) || !bodies.has(kindB)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (lexicon.is.organization.has(short) || lexicon.is.government.has(short) || lexicon.is.facility.has(short)) return false;
  return (
    short.length > 2 && long.startsWith(`${short} `) && !/ (?:of|and|for) /u.test(long.slice(short.length - 1, short.length + 5))
  );
}

const small: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'de', '&']);

/** The initials of a name, without its small words: "iaea" of "International Atomic Energy Agency". */
function initials(text: string): string {
  const words = text.split(/[\s-]+/u).filter((word) => word !== '' && !small.has(word.toLowerCase()));
  return words.length < 3 ? '' : fold(words.map((word) => word[0] ?? '').join(''));
}
