import type { Entry, StateRow } from '../model/index.ts';
import type { PersonIndex } from './persons.ts';
import type { Tables } from './tables.ts';

/** A phrase to be found in text and what it names; none: the phrase is taken out of the text and names nothing. */
export interface Phrase {
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Not at the head of a sentence, where any word has a capital. */
  readonly inside: boolean;
}

// Endings that have no plural of their own or another one: "Chinese", "Swiss", "British", "Frenchman"; not "American".
const noPlural = /(?:ese|s|x|z|sh|ch|man|men|woman|women|I-Kiribati|Ni-Vanuatu|Filipina)$/;

function demonymForms(demonym: string): readonly string[] {
  if (demonym.endsWith('man')) return [demonym, `${demonym.slice(0, -3)}men`];
  return noPlural.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

function* stateForms(row: StateRow): Generator<[string, Entry]> {
  const entry = (form: 'name' | 'demonym' | 'adjective' | 'capital' | 'metonym'): Entry => ({ table: 'state', form, row });
  // "Afghanistan (prior to ...); name disputed": the sources' remarks are no names.
  const official = row.officialName !== null && !/[;()]/.test(row.officialName) ? [row.officialName] : [];
  const names = new Set([row.name, ...official, ...row.aliases]);
  for (const name of names) {
    yield [name, entry('name')];
    if (name.includes(' & ')) yield [name.replace(' & ', ' and '), entry('name')];
  }
  for (const adjective of row.adjectives) yield [adjective, entry('adjective')];
  for (const demonym of row.demonyms) for (const form of demonymForms(demonym)) yield [form, entry('demonym')];
  // Where adjective and demonym differ, the plural of the adjective is no demonym ("Danish"), but "Kazakhs" and "Croats" are.
  for (const adjective of row.adjectives)
    if (!row.demonyms.includes(adjective) && !noPlural.test(adjective) && !names.has(adjective)) {
      if (/(?:an|i|g|ch|akh|yz|ik|ek|men|z)$/.test(adjective)) yield [`${adjective}s`, entry('demonym')];
    }
  if (row.capital !== null) yield [row.capital, entry('capital')];
  for (const metonym of row.metonyms) if (metonym !== row.capital) yield [metonym, entry('metonym')];
}

/** Every phrase the tables name something by, but for what `collisions.tsv` drops; phrases it blocks come without entries. */
export function tablePhrases(
  tables: Tables,
  persons: PersonIndex,
): { readonly exact: readonly Phrase[]; readonly names: readonly Phrase[] } {
  const rules = new Map(tables.collisions.map((row) => [row.phrase, row.rule]));
  const exact = new Map<string, Entry[]>();
  const add = (text: string, entry: Entry): void => {
    if (rules.get(text) === 'drop') return;
    const found = exact.get(text);
    if (!found) exact.set(text, [entry]);
    else if (!found.some((other) => sameEntry(other, entry))) found.push(entry);
  };
  for (const row of tables.states) for (const [text, entry] of stateForms(row)) if (text.length > 1) add(text, entry);
  for (const row of tables.groups) for (const text of [row.name, ...row.aliases]) add(text, { table: 'group', row });
  for (const row of tables.agencies) for (const text of [row.name, ...row.aliases]) add(text, { table: 'agency', row });
  for (const row of tables.weapons)
    for (const text of [row.name, ...row.aliases]) {
      add(text, { table: 'weapon', row });
      add(`${text}s`, { table: 'weapon', row });
    }
  for (const row of tables.events) for (const text of [row.name, ...row.aliases]) add(text, { table: 'event', row });
  const phrases = [...exact].map(([text, entries]) => ({ text, entries, inside: rules.get(text) === 'inside' }));
  for (const [text, rule] of rules) if (rule === 'block') phrases.push({ text, entries: [], inside: false });
  const names = new Map<string, Entry[]>();
  for (const { person, forms } of persons.list)
    for (const form of forms) {
      const entry: Entry = { table: 'person', person: person.person, rows: person.rows };
      const found = names.get(form);
      if (found) found.push(entry);
      else names.set(form, [entry]);
    }
  return { exact: phrases, names: [...names].map(([text, entries]) => ({ text, entries, inside: false })) };
}

/** Whether two entries name the same row in the same form. */
export function sameEntry(a: Entry, b: Entry): boolean {
  if (a.table === 'person' || b.table === 'person')
    return a.table === b.table && 'person' in a && 'person' in b && a.person === b.person;
  if (a.table === 'state' && b.table === 'state') return a.row === b.row && a.form === b.form;
  return a.row === b.row;
}
