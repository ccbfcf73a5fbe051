// Combining marks after NFD: the accent of "é"; not the letter.
const marks = /[\u0300-\u036f]/g;
// Anything outside ASCII: "é"; not "e".
const beyondAscii = /[^\p{ASCII}]/u;

/** Lower case, plain apostrophes and no accents: the form names are compared in. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return beyondAscii.test(lower)
    ? lower.normalize('NFD').replace(marks, '').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ı', 'i')
    : lower;
}
