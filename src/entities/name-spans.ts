import type { Context, Entry, Name } from '../model/index.ts';
import { headOfRange, type Tree } from '../syntax/index.ts';
import { withDefinedNames } from './defined-acronyms.ts';
import type { NameSpan, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { kindOfName } from './name-kind.ts';
import { properRuns } from './proper-runs.ts';
import { retype } from './retype.ts';
import { withSurnames } from './surnames.ts';
import { findRegions, isName, kindOfEntry, mergeTables, type TableRange } from './table-ranges.ts';
import { trimName } from './trim-name.ts';

/**
 * The names of the document: what the model found and what the tables know, each correcting the other; then the regions of
 * the word list and runs of proper nouns both have missed. They do not overlap, but for a state inside the name of one of its bodies.
 */
export function findNames(doc: Read, tree: Tree, context: Context): readonly NameSpan[] {
  const matches = context.knowledge.scan(doc.tokens).filter((match) => match.entries.length > 0 && isName(doc, match));
  const regions = findRegions(doc);
  const tables = mergeTables(matches, regions);
  const chosen: NameSpan[] = [];
  const nameStarts = new Set(doc.names.map((name) => name.firstToken));
  const tableStarts = new Set(tables.map((table) => table.firstToken));
  const names = doc.names.map((name) => trimName(doc, name, tableStarts, nameStarts)).filter((name) => name !== null);
  let at = 0;
  const taken = new Uint8Array(tables.length);
  const longNames = wordsOfLongNames(doc);
  for (const name of names) {
    while (at < tables.length && (tables[at]?.endToken ?? 0) <= name.firstToken) at++;
    const inside: number[] = [];
    for (let i = at; i < tables.length && (tables[i]?.firstToken ?? 0) < name.endToken; i++) inside.push(i);
    for (const span of decide(
      doc,
      name,
      inside.map((i) => tables[i]).filter((table) => table !== undefined),
      longNames,
    )) {
      chosen.push(span);
    }
    for (const i of inside) taken[i] = 1;
  }
  tables.forEach((table, i) => {
    if (taken[i] !== 1) chosen.push(tableSpan(table, null));
  });
  const spans = withoutOverlap(
    [...chosen, ...koreas(doc, chosen, context)].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken),
  );
  const more = properRuns(doc, spans, context);
  const all =
    more.length === 0 ? spans : [...spans, ...more].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const headed = withDefinedNames(doc, tree, withSurnames(doc, all)).map((span) => ({
    ...span,
    head: headOfRange(tree, span.firstToken, span.endToken),
  }));
  return retype(doc, tree, headed, context);
}

/** What stands where the model found `name` and the tables found `tables`. */
function decide(doc: Read, name: Name, tables: readonly TableRange[], longNames: ReadonlySet<string>): readonly NameSpan[] {
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
    if (name.type === 'PER' && whole.kind !== 'person' && single && name.score > 0.5 && isGivenName(doc, name, longNames))
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
      (word) => lexicon.is.title.has(word) || lexicon.is.titleModifier.has(word) || /^(?:['’]s|the|-|,|of|for|and)$/.test(word),
    );
    if (empty && name.type !== 'ORG') return [tableSpan(first, name)];
    // "Donald J. Trump", "Abdullah II bin Hussein" may be more than the tables have; "Park Jin-woo" is not Park Jin.
    if (first.kind === 'person' && name.type === 'PER')
      return rest.every((part) => /^(?:\p{L}\.?|jr\.?|sr\.?|i{1,3}|iv|bin|al|,)$/u.test(part))
        ? [{ ...own, entries: first.entries }]
        : [own];
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

/** Whether a word that names a state as well is a person's name here: a title stands before it, or the text has a longer name with it. */
function isGivenName(doc: Read, name: Name, longNames: ReadonlySet<string>): boolean {
  const word = fold(doc.tokens[name.firstToken]?.text ?? '');
  const before = fold(doc.tokens[name.firstToken - 1]?.text ?? '');
  if (lexicon.is.personPrefix.has(before) || lexicon.is.title.has(before)) return true;
  return longNames.has(word);
}

/** The words of all persons' names of two words or more. */
function wordsOfLongNames(doc: Read): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { type, firstToken, endToken } of doc.names) {
    if (type !== 'PER' || endToken - firstToken < 2) continue;
    for (let at = firstToken; at < endToken; at++) words.add(fold(doc.tokens[at]?.text ?? ''));
  }
  return words;
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

/** "The North" and "the South", where the text speaks of the Koreas. */
function koreas(doc: Read, spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const spoken = spans.some(
    ({ entries }) => entries[0]?.table === 'state' && (entries[0].row.iso2 === 'KP' || entries[0].row.iso2 === 'KR'),
  );
  if (!spoken) return [];
  const found: NameSpan[] = [];
  doc.tokens.forEach((token, at) => {
    if ((token.text !== 'North' && token.text !== 'South') || fold(doc.tokens[at - 1]?.text ?? '') !== 'the') return;
    if (
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(doc.words[at + 1]?.upos ?? '') ||
      doc.tokens[at + 1]?.text === '-' ||
      doc.tokens[at + 1]?.text === 'of'
    )
      return;
    const row = context.knowledge.stateByIso2(token.text === 'North' ? 'KP' : 'KR');
    if (row === null) return;
    // One token longer than what the model may have made of the bare word.
    found.push({
      firstToken: at - 1,
      endToken: at + 1,
      head: at,
      kind: 'state',
      entries: [{ table: 'state', form: 'name', row }],
      score: 0.8,
      by: 'state',
    });
  });
  return found;
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
