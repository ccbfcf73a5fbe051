import type { Context, Entry } from '../model/index.ts';
import { type EntityDraft, entityDraft, type Gathering, type NameSpan, type Read, textOfTokens } from './draft.ts';
import { figureOf } from './figures.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { alike, compatible, particles } from './same-person.ts';

interface Known {
  readonly entity: number;
  /** Folded words of the fullest form. */
  words: readonly string[];
  person: string | null;
  /** How often the full name was written. */
  full: number;
  /** First token of the first mention in full. */
  readonly first: number;
  /** Holds or held an office at the head of a state. */
  leads: boolean;
}

const familyFirstStates: ReadonlySet<string> = new Set(['KP', 'KR', 'CN', 'TW', 'HK', 'VN', 'KH', 'SG', 'MO']);
const endings: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** The telling words of a person's name: no titles, no generations; letters folded. */
export function nameWords(doc: Read, span: NameSpan): readonly string[] {
  const words: string[] = [];
  for (let i = span.firstToken; i < span.endToken; i++) {
    const word = fold(doc.tokens[i]?.text ?? '');
    if (word === '' || word === '-' || word === ',' || word === '"' || word === "'s" || endings.has(word)) continue;
    // "Jong-un" is two words wherever it is written with a blank.
    for (const part of word.split(/[-‐–]/u)) if (part !== '') words.push(part);
  }
  return words;
}

/** Makes entities of the persons named: one for each person, however the name is written. Full names first, then short ones. */
export function clusterPersons(doc: Read, all: Gathering, context: Context, titlesOf: (span: number) => readonly string[]): void {
  const known: Known[] = [];
  const bySurname = new Map<string, Known[]>();
  const short: number[] = [];
  const enter = (person: Known): void => {
    for (const word of new Set(person.words)) {
      const list = bySurname.get(word);
      if (list === undefined) bySurname.set(word, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  };
  all.spans.forEach((span, index) => {
    if (span.kind !== 'person') return;
    const words = nameWords(doc, span);
    const entry = personEntry(span, context);
    // "Bin Salman", "van der Bellen": particles do not make a full name.
    if (
      entry === null &&
      (words.length < 2 || (particles.has(words[0] ?? '') && words.filter((word) => !particles.has(word)).length < 2))
    ) {
      short.push(index);
      return;
    }
    const person = known.length < 400 ? sameFull(words, entry, bySurname) : (bySurname.get(words.at(-1) ?? '')?.[0] ?? null);
    if (person !== null) {
      person.full++;
      if (words.length > person.words.length && entry === null) {
        person.words = words;
        enter(person);
      }
      assign(doc, all, index, person.entity);
      return;
    }
    const made = newPerson(doc, all, span, entry, titlesOf(index).length > 0, context);
    const fresh: Known = {
      entity: made,
      words,
      person: entry?.person ?? null,
      full: 1,
      first: span.firstToken,
      leads: entry !== null && isLeader(entry, context),
    };
    known.push(fresh);
    enter(fresh);
    assign(doc, all, index, made);
  });
  for (const index of short) shortName(doc, all, context, index, bySurname, known, enter, titlesOf(index));
}

type PersonEntry = Extract<Entry, { table: 'person' }>;

function personEntry(span: NameSpan, context: Context): PersonEntry | null {
  const entries = span.entries.filter((entry): entry is PersonEntry => entry.table === 'person');
  if (entries.length < 2) return entries[0] ?? null;
  // Homonyms: the one in office on the day, if there is one.
  const day = context.published;
  if (day === null) return null;
  const now = entries.filter((entry) => entry.rows.some((row) => context.knowledge.heldOn(row, day) === 'yes'));
  return now.length === 1 ? (now[0] ?? null) : null;
}

function isLeader(entry: PersonEntry, context: Context): boolean {
  return entry.rows.some((row) => /head_of/.test(context.knowledge.officeById(row.office)?.kind ?? ''));
}

/** The person a full name is another writing of. */
function sameFull(words: readonly string[], entry: PersonEntry | null, bySurname: ReadonlyMap<string, Known[]>): Known | null {
  const seen = new Set<Known>();
  for (const word of words) {
    for (const person of bySurname.get(word) ?? []) {
      if (seen.has(person)) continue;
      seen.add(person);
      if (entry !== null && person.person === entry.person) return person;
      if (entry !== null && person.person !== null) continue;
      if (compatible(words, person.words)) return person;
    }
  }
  if (entry === null) return null;
  for (const list of bySurname.values()) for (const person of list) if (person.person === entry.person) return person;
  return null;
}

function newPerson(
  doc: Read,
  all: Gathering,
  span: NameSpan,
  entry: PersonEntry | null,
  titled: boolean,
  context: Context,
): number {
  const draft = entityDraft('person', textOfTokens(doc, span.firstToken, span.endToken));
  const first = fold(doc.tokens[span.firstToken]?.text ?? '');
  draft.gender = lexicon.genders.get(first) ?? lexicon.genders.get(first.split('-')[0] ?? '') ?? null;
  draft.score = span.score;
  draft.by = span.by;
  if (entry !== null) tablePerson(draft, entry, context);
  if (draft.iso2 === null) publicFigure(doc, draft, span, titled, context);
  const at = all.entities.push(draft) - 1;
  if (draft.kb !== null) all.byKey.set(`person:${draft.kb}`, at);
  return at;
}

/** Fills what the tables know of a person: key, and the state and sector of the office held on the day (or the only state they ever served). */
function tablePerson(draft: EntityDraft, entry: PersonEntry, context: Context): void {
  draft.kb = entry.person;
  draft.score = Math.max(draft.score, 0.95);
  draft.by = 'holders';
  const { knowledge, published } = context;
  const current = published === null ? [] : entry.rows.filter((row) => knowledge.heldOn(row, published) === 'yes');
  const states = new Set(
    (current.length > 0 ? current : entry.rows)
      .map((row) => knowledge.officeById(row.office)?.stateOrOrg ?? '')
      .filter((owner) => owner.length === 2),
  );
  if (states.size === 1) {
    draft.iso2 = [...states][0] ?? null;
    draft.by = current.length > 0 ? 'holder on the day' : 'holder';
  }
  draft.sector =
    current.length > 0
      ? 'GOV'
      : published !== null && entry.rows.some((row) => row.start !== null && row.start <= published)
        ? 'ELI'
        : draft.sector;
  if (published === null) draft.sector = 'GOV';
}

/** Fills state and sector of a person the tables do not hold and the list of public figures knows. */
function publicFigure(doc: Read, draft: EntityDraft, span: NameSpan, titled: boolean, context: Context): void {
  const before = fold(doc.tokens[span.firstToken - 1]?.text ?? '');
  const figure = figureOf(textOfTokens(doc, span.firstToken, span.endToken), context.published, titled, before);
  if (figure === null) return;
  draft.iso2 = figure.iso2;
  draft.by = 'public figure';
  draft.score = Math.max(draft.score, 0.85);
  const year = Number(context.published?.slice(0, 4) ?? figure.from);
  if (year <= figure.to) draft.sector ??= figure.sector;
  else if (figure.sector === 'GOV') draft.sector ??= 'ELI';
}

/** "Kim", "Mr. Xi", "Basya": the person of the document the word names; else one the tables know for certain; else somebody new. */
function shortName(
  doc: Read,
  all: Gathering,
  context: Context,
  index: number,
  bySurname: ReadonlyMap<string, Known[]>,
  known: Known[],
  enter: (person: Known) => void,
  titles: readonly string[],
): void {
  const span = all.spans[index];
  if (span === undefined) return;
  const word = nameWords(doc, span).at(-1) ?? '';
  let candidates: readonly Known[] = bySurname.get(word) ?? [];
  if (candidates.length === 0 && word.length > 4)
    candidates = known.filter(({ words }) => words.some((other) => alike(word, other)));
  const sex = lexicon.titleGenders.get(fold(doc.tokens[span.firstToken - 1]?.text ?? '')) ?? null;
  if (sex !== null) candidates = candidates.filter(({ entity }) => (all.entities[entity]?.gender ?? sex) === sex);
  const surnames = candidates.filter((person) => isSurname(word, person, all.entities[person.entity]));
  if (surnames.length > 0) candidates = surnames;
  const best = pick(all, candidates, titles, span);
  if (best !== null) {
    assign(doc, all, index, best.entity);
    return;
  }
  const found = context.knowledge.persons(textOfTokens(doc, span.firstToken, span.endToken));
  const only = found.length === 1 ? found[0] : undefined;
  const entry: PersonEntry | null =
    only !== undefined && (titles.length > 0 || inOffice(only.rows, context))
      ? { table: 'person', person: only.person, rows: only.rows }
      : null;
  const made = newPerson(doc, all, span, entry, titles.length > 0, context);
  const fresh: Known = {
    entity: made,
    words: [word],
    person: entry?.person ?? null,
    full: 0,
    first: span.firstToken,
    leads: entry !== null && isLeader(entry, context),
  };
  known.push(fresh);
  enter(fresh);
  assign(doc, all, index, made);
}

function inOffice(rows: PersonEntry['rows'], context: Context): boolean {
  const day = context.published;
  return (
    day !== null &&
    rows.some(
      (row) =>
        context.knowledge.heldOn(row, day) === 'yes' && /head_of|igo/.test(context.knowledge.officeById(row.office)?.kind ?? ''),
    )
  );
}

/** Whether the word is what the person is called by: the last word, the first of East Asian names, or one of two last. */
function isSurname(word: string, person: Known, draft: EntityDraft | undefined): boolean {
  const { words } = person;
  if (alike(words.at(-1) ?? '', word)) return true;
  const familyFirst = draft?.iso2 !== null && draft !== undefined && familyFirstStates.has(draft.iso2 ?? '');
  if (familyFirst || words.length === 3) return alike(words[0] ?? '', word) && (familyFirst || (words[0] ?? '').length < 5);
  return words.length > 3 && alike(words.at(-2) ?? '', word);
}

/** The likeliest of several bearers: the one whose title is said, the leader, the most often named in full, the first named. */
function pick(all: Gathering, candidates: readonly Known[], titles: readonly string[], span: NameSpan): Known | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const titled =
    titles.length === 0
      ? []
      : candidates.filter((person) => all.entities[person.entity]?.titles.some((title) => titles.includes(title)));
  const list = titled.length > 0 ? titled : candidates;
  const before = list.filter((person) => person.first < span.firstToken);
  const pool = before.length > 0 ? before : list;
  return pool.reduce((best, person) => (rank(person) > rank(best) ? person : best));
}

function rank(person: Known): number {
  return (person.leads ? 4 : 0) + Math.min(person.full, 8) + (person.person !== null ? 1 : 0);
}

/** Gives the name span to the entity; the fullest form becomes its name. */
function assign(doc: Read, all: Gathering, index: number, entity: number): void {
  const span = all.spans[index];
  const draft = all.entities[entity];
  if (span === undefined || draft === undefined) return;
  all.entityOfSpan[index] = entity;
  const text = textOfTokens(doc, span.firstToken, span.endToken);
  draft.aliases.add(text);
  if (nameWords(doc, span).length > draft.name.split(/[\s-]+/u).length) draft.name = text;
  draft.score = Math.max(draft.score, span.score);
}
