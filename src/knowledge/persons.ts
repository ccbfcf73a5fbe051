import type { HolderRow, OfficeRow } from '../model/index.ts';
import { soundWord, wordsOf } from './fold.ts';
import { cleanName, nameForms, surnameOf } from './person-names.ts';

/** A person of the holders table with all their rows. */
export interface Person {
  readonly person: string;
  readonly rows: readonly HolderRow[];
}

/** The key under which spellings of one name meet, word by word. */
export function soundPhrase(phrase: string): string {
  return wordsOf(phrase).map(soundWord).join(' ');
}

/** Persons with the forms their names are met in. */
export interface PersonIndex {
  readonly list: readonly { readonly person: Person; readonly forms: readonly string[] }[];
  find(name: string): readonly Person[];
}

/** Joins the rows of each person (also under names one transliteration apart in one state) and indexes their names. */
export function personIndex(holders: readonly HolderRow[], offices: ReadonlyMap<string, OfficeRow>): PersonIndex {
  const groups = new Map<string, { name: string; rows: HolderRow[]; iso2: string | null }>();
  for (const row of holders) {
    const owner = offices.get(row.office)?.stateOrOrg ?? '';
    const key = soundPhrase(cleanName(row.person));
    const group = groups.get(key);
    if (group) {
      group.rows.push(row);
      group.iso2 ??= owner.length === 2 ? owner : null;
    } else groups.set(key, { name: cleanName(row.person), rows: [row], iso2: owner.length === 2 ? owner : null });
  }
  const list: { person: Person; forms: readonly string[] }[] = [];
  const byForm = new Map<string, Person[]>();
  const bySurname = new Map<string, Person[]>();
  const add = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const found = map.get(key);
    if (!found) map.set(key, [person]);
    else if (!found.includes(person)) found.push(person);
  };
  for (const group of groups.values()) {
    const person: Person = { person: group.name, rows: group.rows };
    const forms = new Set<string>();
    for (const name of new Set(group.rows.flatMap((row) => [row.person, ...row.variants])))
      for (const form of nameForms(name, group.iso2)) forms.add(form);
    for (const form of forms) add(byForm, soundPhrase(form), person);
    add(bySurname, soundPhrase(surnameOf(group.name, group.iso2)), person);
    list.push({ person, forms: [...forms] });
  }
  return {
    list,
    find(name) {
      const key = soundPhrase(cleanName(name));
      const found = byForm.get(key);
      if (found || key.includes(' ')) return found ?? [];
      const namesakes = bySurname.get(key) ?? [];
      return namesakes.length === 1 ? namesakes : [];
    },
  };
}
