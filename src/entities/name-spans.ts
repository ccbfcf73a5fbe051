import type { Context, EntityKind, Entry, Match, Name } from '../model/index.ts';
import { headOfRange, type Tree } from '../syntax/index.ts';
import type { NameSpan, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { kindOfName } from './name-kind.ts';

// A capital first letter: "Kim"; not "kim".
const capital = /^\p{Lu}/u;

/** A stretch of tokens: half open. */
interface Range {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The names of the document: what the model found and what the tables know, each correcting the other; then the regions of
 * the word list and runs of proper nouns both have missed. They do not overlap, but for a state inside the name of one of its bodies.
 */
export function findNames(doc: Read, tree: Tree, context: Context): readonly NameSpan[] {
  const matches = context.knowledge.scan(doc.tokens).filter((match) => match.entries.length > 0 && isName(doc, match));
  const regions = findRegions(doc);
  const tables = mergeTables(matches, regions);
  const chosen: NameSpan[] = [];
  const names = doc.names.map((name) => trimName(doc, name)).filter((name) => name !== null);
  let at = 0;
  const taken = new Uint8Array(tables.length);
  for (const name of names) {
    while (at < tables.length && (tables[at]?.endToken ?? 0) <= name.firstToken) at++;
    const inside: number[] = [];
    for (let i = at; i < tables.length && (tables[i]?.firstToken ?? 0) < name.endToken; i++) inside.push(i);
    for (const span of decide(
      doc,
      name,
      inside.map((i) => tables[i]).filter((table) => table !== undefined),
    )) {
      chosen.push(span);
    }
    for (const i of inside) taken[i] = 1;
  }
  tables.forEach((table, i) => {
    if (taken[i] !== 1) chosen.push(tableSpan(table, null));
  });
  chosen.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const spans = withoutOverlap(chosen);
  const more = properRuns(doc, spans, context);
  const all =
    more.length === 0 ? spans : [...spans, ...more].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  return all.map((span) => ({ ...span, head: headOfRange(tree, span.firstToken, span.endToken) }));
}

/** A table phrase or a region in the text. */
interface TableRange extends Range {
  readonly entries: readonly Entry[];
  readonly kind: EntityKind;
  readonly by: string;
}

/** Whether the table phrase is written as a name, not as common words ("the bloc", "armistice", "a turkey"). */
function isName(doc: Read, match: Match): boolean {
  for (let i = match.firstToken; i < match.endToken; i++) {
    const text = doc.tokens[i]?.text ?? '';
    if (capital.test(text) || /\d/.test(text)) break;
    if (i === match.endToken - 1) return false;
  }
  if (match.endToken - match.firstToken > 1) return true;
  const word = doc.words[match.firstToken];
  const text = doc.tokens[match.firstToken]?.text ?? '';
  if (word === undefined || !capital.test(text)) return false;
  const entry = match.entries[0];
  // The language, not the state: "in Chinese", "speaks French".
  if (entry?.table === 'state' && (entry.form === 'adjective' || entry.form === 'demonym'))
    return !isLanguage(doc, match.firstToken);
  if (entry?.table === 'state') return true;
  return word.upos === 'PROPN' || word.upos === 'NOUN' || word.upos === 'X' || text.toUpperCase() === text || word.upos === 'ADJ';
}

function isLanguage(doc: Read, token: number): boolean {
  const word = doc.words[token];
  if (word === undefined || word.upos === 'ADJ' || word.xpos.endsWith('S')) return false;
  const before = doc.tokens[token - 1]?.text.toLowerCase() ?? '';
  const governor = doc.words[word.head]?.lemma.toLowerCase() ?? '';
  if (before === 'in' && word.deprel.startsWith('obl')) return true;
  return (
    ['speak', 'learn', 'teach', 'translate', 'language', 'write'].includes(governor) &&
    (word.deprel === 'obj' || word.deprel === 'compound')
  );
}

/** Regions of the word list; longest first, capitals needed. */
function findRegions(doc: Read): readonly TableRange[] {
  const found: TableRange[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (token === undefined || (!capital.test(token.text) && token.text !== 'sub')) continue;
    let phrase = '';
    let end = -1;
    for (let j = i; j < Math.min(i + 4, doc.tokens.length); j++) {
      const text = doc.tokens[j]?.text ?? '';
      phrase += phrase === '' || text === '-' || phrase.endsWith('-') ? text : ` ${text}`;
      if (lexicon.regions.has(fold(phrase))) end = j + 1;
    }
    if (end < 0) continue;
    const single = end === i + 1;
    const xpos = doc.words[i]?.xpos ?? '';
    // "Western" and "European" want a noun; "West" wants "the" before it; "English" is a language more often than not.
    const name = fold(token.text);
    const known =
      !single || (name !== 'west' && name !== 'english') || (name === 'west' && fold(doc.tokens[i - 1]?.text ?? '') === 'the');
    if (known && !(single && xpos.startsWith('V')))
      found.push({ firstToken: i, endToken: end, entries: [], kind: 'place', by: 'region' });
    i = end - 1;
  }
  return found;
}

function kindOfEntry(entry: Entry): EntityKind {
  if (entry.table === 'state') return 'state';
  if (entry.table === 'person') return 'person';
  if (entry.table === 'agency') return 'publication';
  if (entry.table === 'weapon') return 'weapon';
  if (entry.table === 'event') return isAgreement(entry.row.name) ? 'agreement' : 'occasion';
  return isAgreement(entry.row.name) || /agreement|treaty/i.test(entry.row.kind)
    ? 'agreement'
    : /set|class|informal/i.test(entry.row.kind)
      ? 'group'
      : 'organization';
}

// A treaty by its name: "North Atlantic Treaty signed", "Munich Agreement"; not "Treaty Organization".
function isAgreement(name: string): boolean {
  return (
    /\b(?:treaty|pact|accords?|agreement|agreements|armistice|declaration|convention|plan of action|partnership)\b/i.test(name) &&
    !/organi[sz]ation|bombing/i.test(name)
  );
}

/** Table phrases and regions in one list without overlaps; the longer wins, the table where they are as long. */
function mergeTables(matches: readonly Match[], regions: readonly TableRange[]): readonly TableRange[] {
  const all: TableRange[] = matches.map((match) => ({
    firstToken: match.firstToken,
    endToken: match.endToken,
    entries: match.entries,
    kind: kindOfEntry(match.entries[0] as Entry), // a match without entries was left out
    by: match.entries[0]?.table ?? 'table',
  }));
  if (regions.length === 0) return all;
  const merged = [...all, ...regions].sort(
    (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken || (a.by === 'region' ? 1 : -1),
  );
  const kept: TableRange[] = [];
  for (const range of merged) {
    const last = kept.at(-1);
    if (last === undefined || last.endToken <= range.firstToken) kept.push(range);
    else if (range.endToken - range.firstToken > last.endToken - last.firstToken) kept[kept.length - 1] = range;
  }
  return kept;
}

/** Takes titles, articles and possessive marks off the ends of a model name, and adds what belongs to it; null when nothing is left. */
function trimName(doc: Read, name: Name): Name | null {
  let { firstToken, endToken } = name;
  const word = (at: number): string => fold(doc.tokens[at]?.text ?? '');
  while (endToken > firstToken && mark.test(word(endToken - 1))) endToken--;
  while (firstToken < endToken && (mark.test(word(firstToken)) || /^(?:the|a|an)$/.test(word(firstToken)))) firstToken++;
  // "US automakers GM": common nouns part what the model has joined.
  if (name.type !== 'PER') {
    for (let at = endToken - 2; at > firstToken; at--) {
      if (
        doc.words[at]?.upos !== 'NOUN' ||
        capital.test(doc.tokens[at]?.text ?? '') ||
        !capital.test(doc.tokens[at + 1]?.text ?? '')
      )
        continue;
      firstToken = at + 1;
      break;
    }
  }
  if (name.type === 'PER') {
    while (endToken - firstToken > 1 && isTitleWord(word(firstToken)) && !lexicon.genders.has(word(firstToken))) firstToken++;
    // "Kim Song" of "Kim Song Nam": the model stopped too early.
    while (endToken - firstToken < 4 && extendsPerson(doc, endToken)) endToken++;
  }
  if (firstToken >= endToken) return null;
  const only = endToken - firstToken === 1 ? word(firstToken) : '';
  if (only !== '' && isTitleWord(only) && !lexicon.genders.has(only)) return null;
  const written = doc.tokens.slice(firstToken, endToken).some((token) => capital.test(token.text) || /\d/.test(token.text));
  return written ? { ...name, firstToken, endToken } : null;
}

// Marks at the ends of a name: "'s", a quotation mark; not a full stop of "Inc.".
const mark = /^(?:['’]s|['’]|,|\.|-|"|”|“|\(|\)|\[|\])$/;

function isTitleWord(word: string): boolean {
  const { is } = lexicon;
  return is.title.has(word) || is.personPrefix.has(word) || is.former.has(word) || is.titleModifier.has(word);
}

/** Whether the capitalised word after a person's name is more of it: "Nam" after "Kim Song", not "Tuesday" and not a title. */
function extendsPerson(doc: Read, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.sentence !== doc.tokens[at - 1]?.sentence) return false;
  const word = fold(token.text);
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || notNames.has(word) || isTitleWord(word) || lexicon.is.organization.has(word))
    return false;
  if (
    lexicon.is.facility.has(word) ||
    lexicon.is.agreement.has(word) ||
    lexicon.is.occasion.has(word) ||
    lexicon.is.publication.has(word)
  )
    return false;
  const upos = doc.words[at]?.upos;
  return (upos === 'PROPN' || upos === 'NOUN') && !lexicon.nouns.has(word) && !doc.names.some((name) => name.firstToken === at);
}

/** What stands where the model found `name` and the tables found `tables`. */
function decide(doc: Read, name: Name, tables: readonly TableRange[]): readonly NameSpan[] {
  const words = doc.tokens.slice(name.firstToken, name.endToken).map((token) => token.text);
  const own: NameSpan = {
    firstToken: name.firstToken,
    endToken: name.endToken,
    head: name.firstToken,
    kind: kindOfName(words, name.type),
    entries: [],
    score: Math.min(0.95, 0.5 + name.score / 2),
    by: 'model',
  };
  if (tables.length === 0) return [own];
  const whole = tables.find((table) => table.firstToken <= name.firstToken && table.endToken >= name.endToken);
  if (whole !== undefined) {
    const single = whole.endToken - whole.firstToken === 1;
    // "Jordan said": a person who bears the name of a state.
    if (name.type === 'PER' && whole.kind !== 'person' && single && name.score > 0.5 && isGivenName(doc, name.firstToken))
      return [own];
    if (name.type === 'LOC' && whole.kind === 'person' && single) return [own];
    return [tableSpan(whole, name)];
  }
  // "Chinese President", "Xi Jinping's": what is left beside the table phrase is no name.
  const first = tables[0];
  if (tables.length === 1 && first !== undefined && first.firstToken >= name.firstToken && first.endToken <= name.endToken) {
    const rest = [];
    for (let i = name.firstToken; i < name.endToken; i++)
      if (i < first.firstToken || i >= first.endToken) rest.push(fold(doc.tokens[i]?.text ?? ''));
    const empty = rest.every(
      (word) => lexicon.is.title.has(word) || lexicon.is.titleModifier.has(word) || /^(?:'s|the|-|,)$/.test(word),
    );
    if (empty && name.type !== 'ORG') return [tableSpan(first, name)];
    if (first.kind === 'person' && name.type === 'PER') return [{ ...own, entries: first.entries }];
  }
  const crossing = tables.find((table) => table.firstToken < name.firstToken || table.endToken > name.endToken);
  if (crossing !== undefined && crossing.endToken - crossing.firstToken >= name.endToken - name.firstToken) {
    return tables.map((table) => tableSpan(table, null));
  }
  // "Herat, Afghanistan" taken for one name.
  const comma = doc.tokens.slice(name.firstToken, name.endToken).findIndex((token) => token.text === ',');
  if (comma > 0 && name.type === 'LOC') {
    const rest = tables.filter((table) => table.firstToken > name.firstToken + comma).map((table) => tableSpan(table, null));
    const before = tables.some((table) => table.firstToken < name.firstToken + comma)
      ? tables.filter((table) => table.firstToken < name.firstToken + comma).map((table) => tableSpan(table, null))
      : [{ ...own, endToken: name.firstToken + comma }];
    return [...before, ...rest];
  }
  // A body of a state keeps the state's name beside its own: "Chinese Foreign Ministry", "Indonesian Navy".
  const nested =
    (name.type === 'ORG' || own.kind === 'government') &&
    first !== undefined &&
    first.kind === 'state' &&
    first.firstToken === name.firstToken &&
    (isBody(words) || name.endToken - first.endToken > 1)
      ? [tableSpan(first, null)]
      : [];
  return [own, ...nested];
}

/** Whether a word that names a state as well may be a person's name here: it is a given name, or a title stands before it. */
function isGivenName(doc: Read, at: number): boolean {
  const word = fold(doc.tokens[at]?.text ?? '');
  const before = fold(doc.tokens[at - 1]?.text ?? '');
  return (
    /^(?:jordan|chad|georgia|israel|paris|sydney|kenya|india|cuba|florence|victoria)$/.test(word) ||
    lexicon.is.personPrefix.has(before) ||
    lexicon.is.title.has(before)
  );
}

/** Whether the name is that of an arm of a state: its last word says so. */
function isBody(words: readonly string[]): boolean {
  const last = fold(words.at(-1) ?? '');
  return (
    lexicon.is.government.has(last) ||
    /^(?:army|navy|forces?|military|parliament|senate|congress|police|court|embassy|consulate|command|commission|agency|marines|guards?|team|state)$/.test(
      last,
    )
  );
}

function tableSpan(table: TableRange, name: Name | null): NameSpan {
  const { firstToken, endToken, entries } = table;
  const entry = choose(entries, name);
  return {
    firstToken,
    endToken,
    head: firstToken,
    kind: entry === null ? table.kind : kindOfEntry(entry),
    entries: entry === null ? entries : [entry, ...entries.filter((other) => other !== entry)],
    score: name === null ? 0.88 : 0.96,
    by: table.by,
  };
}

/** The entry that fits what the model says, first of several. */
function choose(entries: readonly Entry[], name: Name | null): Entry | null {
  if (entries.length < 2) return entries[0] ?? null;
  const of = (table: string): Entry | undefined => entries.find((entry) => entry.table === table);
  if (name?.type === 'PER') return of('person') ?? entries[0] ?? null;
  if (name?.type === 'ORG') return of('group') ?? of('agency') ?? entries[0] ?? null;
  return of('state') ?? of('group') ?? entries[0] ?? null;
}

/** "North Koreans", "two Frenchmen": people, not their state. "The Chinese" and "Afghan" stay the state. */
export function isPeople(doc: Read, span: NameSpan): boolean {
  const entry = span.entries[0];
  const last = doc.tokens[span.endToken - 1]?.text ?? '';
  return (
    entry?.table === 'state' &&
    entry.form === 'demonym' &&
    /(?:[^s]s|m[ae]n)$/.test(last) &&
    doc.words[span.endToken - 1]?.upos !== 'ADJ'
  );
}

/** Keeps the longer of crossing spans; a span strictly inside another stays only where it starts with it. */
function withoutOverlap(sorted: readonly NameSpan[]): readonly NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of sorted) {
    let clash = false;
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - 3; i--) {
      const other = kept[i];
      if (other === undefined || other.endToken <= span.firstToken) continue;
      const nested =
        span.firstToken === other.firstToken && span.endToken < other.endToken && span.kind === 'state' && other.kind !== 'state';
      if (!nested) clash = true;
    }
    if (!clash) kept.push(span);
  }
  return kept;
}

const notNames: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est edt bst ist cet
  christmas easter i god english mr mrs ms dr covid covid-19 internet`.split(/\s+/u),
);

/** Runs of proper nouns that model and tables have missed, where their words tell what they name. */
function properRuns(doc: Read, spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const covered = new Uint8Array(doc.tokens.length);
  for (const span of spans) covered.fill(1, span.firstToken, span.endToken);
  const found: NameSpan[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isProper(doc, i) || covered[i] === 1) continue;
    let end = i + 1;
    while (
      end < doc.tokens.length &&
      covered[end] !== 1 &&
      doc.tokens[end]?.sentence === doc.tokens[i]?.sentence &&
      continues(doc, i, end)
    )
      end++;
    while (end > i + 1 && !isProper(doc, end - 1)) end--;
    const span = runSpan(doc, i, end, context);
    if (span !== null) found.push(span);
    i = end - 1;
  }
  return found;
}

function isProper(doc: Read, at: number): boolean {
  const text = doc.tokens[at]?.text ?? '';
  return doc.words[at]?.upos === 'PROPN' && capital.test(text) && !notNames.has(fold(text));
}

/** Whether the run goes on over this token: another proper noun, or a link word between two ("Bank of England", "Jean - Claude"). */
function continues(doc: Read, first: number, at: number): boolean {
  if (isProper(doc, at)) return true;
  const text = fold(doc.tokens[at]?.text ?? '');
  if (!isProper(doc, at + 1) || at + 1 >= doc.tokens.length || doc.tokens[at + 1]?.sentence !== doc.tokens[first]?.sentence)
    return false;
  if (text === '-') return doc.tokens[at - 1]?.spaceAfter === false;
  return (
    text === 'of' ||
    text === 'de' ||
    text === 'al' ||
    text === 'bin' ||
    text === 'van' ||
    text === 'von' ||
    text === 'der' ||
    text === 'da' ||
    text === 'du' ||
    text === 'el'
  );
}

function runSpan(doc: Read, from: number, end: number, context: Context): NameSpan | null {
  const { is } = lexicon;
  const lower = (at: number): string => fold(doc.tokens[at]?.text ?? '');
  let first = from;
  let titled = is.title.has(lower(first - 1)) || is.personPrefix.has(lower(first - 1));
  while (
    end - first > 1 &&
    (is.title.has(lower(first)) || is.personPrefix.has(lower(first)) || is.titleModifier.has(lower(first)))
  ) {
    titled = is.title.has(lower(first)) || is.personPrefix.has(lower(first));
    first++;
  }
  const words = doc.tokens.slice(first, end).map((token) => token.text);
  const lasts = fold(words.at(-1) ?? '');
  const base = { firstToken: first, endToken: end, head: first, entries: [], score: 0.5 };
  if (is.title.has(lasts) && words.length === 1) return null;
  if (
    (lexicon.genders.has(lower(first)) &&
      words.length > 1 &&
      words.length < 5 &&
      !is.organization.has(lasts) &&
      !is.facility.has(lasts)) ||
    titled
  ) {
    return { ...base, kind: 'person', by: titled ? 'title' : 'given name' };
  }
  if (words.length > 1) {
    if (is.agreement.has(lasts)) return { ...base, kind: 'agreement', by: 'name word' };
    if (is.government.has(lasts)) return { ...base, kind: 'government', by: 'name word' };
    if (is.organization.has(lasts) || lower(first) === 'university') return { ...base, kind: 'organization', by: 'name word' };
    if (is.facility.has(lasts)) return { ...base, kind: 'facility', by: 'name word' };
    if (is.place.has(lasts) || /^(?:lake|mount|cape|port|fort)$/.test(lower(first)))
      return { ...base, kind: 'place', by: 'name word' };
    if (is.occasion.has(lasts)) return { ...base, kind: 'occasion', by: 'name word' };
    if (is.publication.has(lasts)) return { ...base, kind: 'publication', by: 'name word' };
  }
  if (lexicon.armed.has(fold(words.join(' ')))) return { ...base, kind: 'organization', by: 'name word' };
  const phrase = words.join(' ').replaceAll(' - ', '-');
  const place = context.knowledge.places(phrase)[0];
  const before = lower(first - 1);
  if (
    place !== undefined &&
    (place.population > 100_000 || before === 'in' || before === 'near' || before === 'at' || before === 'from')
  ) {
    return { ...base, kind: 'place', by: 'gazetteer' };
  }
  if (words.length === 1 && /^\p{Lu}{3,6}$/u.test(words[0] ?? ''))
    return { ...base, kind: 'organization', score: 0.4, by: 'acronym' };
  return null;
}
