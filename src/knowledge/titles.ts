import type { OfficeRow } from '../model/index.ts';
import { foldWord, wordsOf } from './fold.ts';

/** Words of a title that carry nothing: "the Minister for Foreign Affairs". */
const fillers: ReadonlySet<string> = new Set([
  'the',
  'of',
  'for',
  'and',
  'us',
  'uk',
  'u',
  'federal',
  'hon',
  'dr',
  'sir',
  'gen',
  'col',
  'capt',
]);
/** Words that say the same: "defense", "chairperson"; the last column of each pair is used. */
const same: { readonly [word: string]: string } = {
  defense: 'defence',
  defenses: 'defence',
  affairs: '',
  national: '',
  premier: 'prime minister',
  pm: 'prime minister',
  adviser: 'advisor',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  minister: 'minister',
  secretary: 'secretary',
  queen: 'monarch',
  king: 'monarch',
};

/**
 * A title as a set of telling words: "Minister of Foreign Affairs", "foreign minister" and "Foreign Affairs Minister" are one;
 * "deputy foreign minister" is another, and so is "shadow foreign minister".
 */
export function titleKey(title: string): string {
  const words = wordsOf(title).map(foldWord);
  const nationalSecurity = words.includes('security');
  const key = new Set<string>();
  for (const word of words) {
    if (fillers.has(word)) continue;
    const plain = word === 'national' && nationalSecurity ? word : (same[word] ?? word);
    for (const part of plain.split(' ')) if (part !== '') key.add(part);
  }
  return [...key].sort().join(' ');
}

/** Further titles an office is called by in the press, by the kind the tables give it. */
function pressTitles(office: OfficeRow): readonly string[] {
  const titles = [office.title, ...office.variants];
  // A party's or parliament's head, and a governor general, has no other names here.
  const isMinister = /minist/i.test(office.title);
  if (office.kind === 'foreign_minister' && (isMinister || office.stateOrOrg === 'GB' || office.stateOrOrg === 'PH'))
    titles.push('Foreign Minister', 'Foreign Secretary', 'top diplomat');
  if (office.kind === 'foreign_minister') titles.push('top diplomat', 'chief diplomat', 'foreign policy chief');
  if (office.kind === 'defence_minister')
    titles.push('Defence Minister', 'Defence Secretary', 'Secretary of Defence', 'defence chief');
  if (office.kind === 'head_of_government' && /prime minister|premier/i.test(titles.join('|')))
    titles.push('Prime Minister', 'head of government');
  if (office.kind === 'igo_head' && /secretary[- ]general/i.test(office.title)) titles.push('Secretary General', 'chief', 'head');
  if (office.id === 'us.secretary_of_defense') titles.push('Secretary of War', 'War Secretary', 'Pentagon chief');
  return titles;
}

/** Finds offices by a title and the state or organisation it belongs to. */
export type OfficeFinder = (title: string, stateOrOrg: string | null) => readonly OfficeRow[];

export function officeFinder(offices: readonly OfficeRow[]): OfficeFinder {
  const byTitle = new Map<string, OfficeRow[]>();
  for (const office of offices)
    for (const key of new Set(pressTitles(office).map(titleKey))) {
      if (key === '') continue;
      const found = byTitle.get(key);
      if (!found) byTitle.set(key, [office]);
      else if (!found.includes(office)) found.push(office);
    }
  return (title, stateOrOrg) => {
    const found = byTitle.get(titleKey(title)) ?? [];
    if (stateOrOrg === null) return found;
    const owner = stateOrOrg.toUpperCase().replaceAll(' ', '_');
    const own = found.filter((office) => office.stateOrOrg === owner);
    // The exact title first: Germany has a President and a Chancellor, Spain a "President of the Government".
    return own.length < 2 ? own : [...own].sort((a, b) => Number(exact(b, title)) - Number(exact(a, title)));
  };
}

function exact(office: OfficeRow, title: string): boolean {
  return office.title.toLowerCase() === title.toLowerCase();
}
