import { foldWord, wordsOf } from './fold.ts';

// Titles the sources left in front of a name: "French Coprince", "Lt. Col."; not "Prince" inside a name.
const leadingTitle =
  /^(?:French Coprince|Coprince|President|Prime Minister|(?:Lt\.|Brig\.|Maj\.) ?(?:Gen\.|Col\.)|Gen\.|Col\.|Capt\.|Sr\.|Dr\.|Sir|Dame|Amb\.|King|Queen|Emir|Amir|Sheikh|Islamic Republic of Afghanistan)\s+/;
// A nickname in quotation marks: 'William "Bill" English'; not an apostrophe.
const nickname = /["“]([^"”]+)["”]\s*/;
// What a source said besides the name: " - formerly X", " (also spelled Sonxai)", " of Kedah"; not a hyphen.
const aside = /\s+-\s.*$|\s*\([^)]*\)|\s+elected\s.*$/;
// Generational endings: ", Jr.", " Sr."; not "Marcos".
const generation = /,?\s+(?:Jr|Sr)\.?$/;
// An initial: "J.", "H."; not "Jo".
const initial = /^\p{Lu}\.?$/u;

const particles: ReadonlySet<string> = new Set(
  'al el bin ben ibn bint van von der den de da do dos del la le di du abu abd ould e y'.split(' '),
);
const familyFirst: ReadonlySet<string> = new Set(['KP', 'KR', 'CN', 'TW', 'HK', 'VN', 'KH', 'SG']);
const twoSurnames: ReadonlySet<string> = new Set(
  'ES MX CO VE CL PE EC BO PY UY AR CR PA HN GT SV NI CU DO PT BR AO MZ CV ST GW TL GQ'.split(' '),
);

/** The name without what the source put around it: titles, asides, nicknames and generations. */
export function cleanName(name: string): string {
  let clean = name.replace(aside, '').replace(nickname, '').trim();
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = clean.replace(leadingTitle, '');
  }
  return clean;
}

/**
 * The forms a full name is met in: without initials and endings, first and last name of a longer one, the other order, with
 * and without the article of Arabic names. Every form has two words or more, unless the name has only one.
 */
export function nameForms(name: string, iso2: string | null): readonly string[] {
  const forms = new Set<string>();
  const given = nickname.exec(name)?.[1] ?? null;
  const full = cleanName(name);
  const base = full.replace(generation, '');
  forms.add(full).add(base);
  const words = wordsOf(base).filter((word) => word !== '');
  const plain = words.filter((word) => !initial.test(word));
  if (words.length > plain.length && plain.length > 1) forms.add(plain.join(' '));
  const initials = words.findIndex((word) => !initial.test(word));
  if (initials > 1) forms.add([words.slice(0, initials).join('').replaceAll('.', ''), ...words.slice(initials)].join(' '));
  const last = plain.length - 1;
  const isParticle = (word: string | undefined): boolean => word !== undefined && particles.has(foldWord(word));
  if (plain.length === 2 && !isParticle(plain[0])) forms.add(`${plain[1]} ${plain[0]}`);
  if (iso2 !== null && familyFirst.has(iso2)) {
    if (plain.length === 3) forms.add(`${plain[1]} ${plain[2]} ${plain[0]}`);
  } else if (plain.length > 2) {
    if (!isParticle(plain[last - 1]) && !isParticle(plain[last])) forms.add(`${plain[0]} ${plain[last]}`);
    if (iso2 !== null && twoSurnames.has(iso2) && !isParticle(plain[1])) {
      forms.add(`${plain[0]} ${plain[1]}`);
      if (plain.length > 3 && !isParticle(plain[2]))
        forms.add(`${plain[0]} ${plain[2]}`).add(`${plain[0]} ${plain[1]} ${plain[2]}`);
    }
    if (given !== null) forms.add(`${given} ${plain[last]}`);
  }
  const son = plain.findIndex((word, i) => i > 0 && i < last && (word === 'bin' || word === 'ibn'));
  if (son > 0 && son + 1 < last) forms.add(plain.slice(0, son + 2).join(' '));
  const article = plain.findIndex((word, i) => i > 0 && (foldWord(word) === 'al' || foldWord(word) === 'el'));
  if (article > 0 && article < last && plain.length > 2) {
    const without = plain.filter((_, i) => i !== article);
    if (without.length > 1) forms.add(without.join(' '));
  }
  return [...forms].filter((form) => form !== '');
}

/** The word a person is called by after the first mention: the first of East Asian names, else the last one. */
export function surnameOf(name: string, iso2: string | null): string {
  const words = wordsOf(cleanName(name).replace(generation, '')).filter((word) => !initial.test(word));
  const at = iso2 !== null && familyFirst.has(iso2) ? 0 : words.length - 1;
  return words[at] ?? name;
}
