/** What a UTF-16 unit is to the tokenizer. */
export const BLANK = 1;
export const UPPER = 2;
export const LOWER = 3;
export const DIGIT = 4;
/** Combining marks, joiners and variation selectors: they stay with what stands before them. */
export const MARK = 5;
export const SURROGATE = 6;
export const SYMBOL = 7;

const classes = new Uint8Array(65536);

/** The class of the unit at `index`; BLANK past the end of the text. */
export function classAt(text: string, index: number): number {
  if (index >= text.length || index < 0) return BLANK;
  const unit = text.charCodeAt(index);
  const known = classes[unit];
  if (known !== undefined && known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Whether the unit is a letter or a digit; half a surrogate pair counts when the pair is a letter. */
export function isWordUnit(text: string, index: number): boolean {
  const kind = classAt(text, index);
  if (kind === UPPER || kind === LOWER || kind === DIGIT) return true;
  return kind === SURROGATE && isLetterPair(text, index);
}

/** Whether the unit is a letter of either case. */
export function isLetter(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === UPPER || kind === LOWER;
}

/** Whether the unit is white space or an invisible control. */
export function isBlank(text: string, index: number): boolean {
  return classAt(text, index) === BLANK;
}

// A letter outside the basic plane: "𝐀" is one, "😀" is not.
const LETTER = /^\p{L}$/u;

function isLetterPair(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const first = unit >= 0xdc00 ? index - 1 : index;
  const point = text.codePointAt(first);
  return point !== undefined && point > 0xffff && LETTER.test(String.fromCodePoint(point));
}

function classify(unit: number): number {
  if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0)) return BLANK;
  if (unit === 0x5f) return LOWER; // "_" is part of names such as "snow_leopard"
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit === 0x200c || unit === 0x200d) return MARK;
  const char = String.fromCharCode(unit);
  // White space, soft hyphen-like format characters, bidirectional controls: U+2009 is one, "-" is not.
  if (/[\s\p{Cc}\p{Z}]/u.test(char) || (unit !== 0xad && /\p{Cf}/u.test(char))) return BLANK;
  // Upper and title case: "É" is, "é" is not.
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  // Any other letter, letter-like numbers included: "é", "漢", "Ⅳ" are, "5" is not.
  if (/[\p{L}\p{Nl}]/u.test(char)) return LOWER;
  // Decimal digits of any script: "5", "٥" are, "½" is not.
  if (/\p{Nd}/u.test(char)) return DIGIT;
  // Combining accents and variation selectors: U+0301 is, "´" is not.
  if (/\p{M}/u.test(char)) return MARK;
  return SYMBOL;
}
