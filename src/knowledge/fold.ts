/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
};

// Combining marks left by NFD: the acute of "é" taken apart; not "e".
const marks = /[\u0300-\u036f]/g;
// Letters of the table above: "ł"; not "l".
const special = /[łøıđðþßæœə]/g;
// Apostrophes and turned commas inside a name: "Sana'a", "Ta‘izz"; not a hyphen.
const apostrophes = /['’‘ʼʻ`´]/g;
// Anything outside ASCII: "é"; not "e".
const beyondAscii = /[^\p{ASCII}]/u;

// Nothing to fold: "kim", "2025"; not "u.s.".
const plainWord = /^[a-z0-9]+$/;

/** Lower case, no accents, no apostrophes and no full stops: "Élysée" is "elysee", "U.S." is "us", "Sana'a" is "sanaa". */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (plainWord.test(folded)) return folded;
  if (beyondAscii.test(folded))
    folded = folded
      .normalize('NFD')
      .replace(marks, '')
      .replace(special, (c) => plainLetters[c] ?? c);
  return folded.replace(apostrophes, '').replaceAll('.', '');
}

// Dashes, blanks and other marks that part words: "Kim Jong-un", "9/11", "Saint Kitts & Nevis"; not the stop of "U.S.".
const partings = /[\s\-‐‑–—/,&()"“”:;*_]+/;
// The possessive ending, which a tokeniser parts from its word: "People's"; not "Sana'a".
const possessive = /(?<=\p{L})(['’]s)(?=$|[\s,)])/giu;

// One word without marks: "Kim"; not "Jong-un".
const plainPhrase = /^[A-Za-z0-9]+$/;
const apostrophe = /['’]/;
// A letter or a digit: "9"; not "+".
const hasLetter = /[\p{L}\p{N}]/u;

/** The words of a phrase as written, parted at blanks, hyphens, marks and before a possessive ending. */
export function wordsOf(phrase: string): readonly string[] {
  if (plainPhrase.test(phrase)) return [phrase];
  const parted = apostrophe.test(phrase) ? phrase.replace(possessive, ' $1') : phrase;
  return parted.split(partings).filter((word) => hasLetter.test(word));
}

/** A phrase folded word by word, with single blanks: the key of the gazetteer. "Saint" and "St." are one. */
export function foldPhrase(phrase: string): string {
  const words = wordsOf(phrase).map(foldWord);
  return words.map((word, i) => (word === 'saint' && i < words.length - 1 ? 'st' : word)).join(' ');
}

// Spellings of one name: "Muhammad", "Mohamed"; not "Mahmoud".
const mohamed = /^m[ou]ham+[ae]d$/;
// Endings of Slavic names: "Zelenskyy", "Sergei", "Dmitriy"; not "Sergio".
const slavicEnding = /(?:ey|ei|iy|ii|yy|yi|ij|y|i)$/;
// Vowel pairs one sound is written with: "Mahmoud", "Soeder"; not "Leo".
const vowels = /ou|oo|oe|ue|ee|ae/g;
const vowelPair = /ou|oo|oe|ue|ee|ae/;
// Letters and pairs with another spelling: "Qaddafi", "Khamenei"; not "Kim".
const rareLetter = /[xq]|kh|dh/;
const vowelSounds: { readonly [pair: string]: string } = { ou: 'u', oo: 'u', oe: 'o', ue: 'u', ee: 'i', ae: 'a' };
// The same letter twice: "Gaddafi"; not "Gadafi".
const doubled = /(.)\1+/g;

/** A rough key under which common transliterations of one name meet: "Zelenskyy" and "Zelenskiy", "Sergei" and "Sergey". */
export function soundKey(folded: string): string {
  if (folded.length < 3) return folded === 'el' ? 'al' : folded;
  if (mohamed.test(folded)) return 'mohamed';
  let key = folded.length > 3 ? folded.replace(slavicEnding, 'y') : folded;
  if (vowelPair.test(key)) key = key.replace(vowels, (pair) => vowelSounds[pair] ?? pair);
  if (rareLetter.test(key)) key = key.replaceAll('x', 'ks').replaceAll('q', 'k').replaceAll('kh', 'h').replaceAll('dh', 'd');
  return key.replace(doubled, '$1');
}

/** The rough key of a word as written. */
export function soundWord(word: string): string {
  return soundKey(foldWord(word));
}
