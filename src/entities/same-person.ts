/** Small words of surnames: "bin", "van". */
export const particles: ReadonlySet<string> = new Set(
  'al el bin ben ibn bint van von der den de da do dos del la le di du abu y e - st. san'.split(' '),
);

/** Whether two full names may be one person's: same words in any order of two, or surname and first name (or initial) alike. */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (
    a.length === b.length &&
    (a.every((word, i) => alike(word, b[i] ?? '')) ||
      (a.length === 2 && alike(a[0] ?? '', b[1] ?? '') && alike(a[1] ?? '', b[0] ?? '')))
  )
    return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const plainShort = short.filter((word) => !particles.has(word));
  const plainLong = long.filter((word) => !particles.has(word));
  const first = (list: readonly string[]): string => list[0] ?? '';
  const last = (list: readonly string[]): string => list.at(-1) ?? '';
  const sameLast =
    alike(last(plainShort), last(plainLong)) || (plainLong.length > 2 && alike(last(plainShort), plainLong.at(-2) ?? ''));
  if (
    sameLast &&
    (alike(first(plainShort), first(plainLong)) ||
      isInitialOf(first(plainShort), first(plainLong)) ||
      isInitialOf(first(plainLong), first(plainShort)))
  )
    return (
      plainShort.length !== plainLong.length ||
      plainShort.every(
        (word, i) =>
          alike(word, plainLong[i] ?? '') || isInitialOf(word, plainLong[i] ?? '') || isInitialOf(plainLong[i] ?? '', word),
      )
    );
  // Given names last: "Tong Zhao" of "Zhao Tong"; three words turned round: "Jong Un Kim".
  return (
    plainShort.length === plainLong.length &&
    plainShort.length === 3 &&
    alike(plainShort[2] ?? '', plainLong[0] ?? '') &&
    alike(plainShort[0] ?? '', plainLong[1] ?? '') &&
    alike(plainShort[1] ?? '', plainLong[2] ?? '')
  );
}

// An initial: "j", "j."; not "jo".
const initial = /^\p{L}\.?$/u;

function isInitialOf(letter: string, name: string): boolean {
  return initial.test(letter) && name.startsWith(letter[0] ?? '');
}

// Endings and vowels that transliterations write in several ways: "zelenskiy", "zelenskyy"; "sergei", "sergey".
const slavicEnding = /(?:e?y|e[iy]|i[iy]|yy|yi|ij|i)$/u;

/** Whether two folded words are one name in two transliterations: "zelenskyy" and "zelenskiy"; not "kim" and "kam". */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return plainSound(a) === plainSound(b);
}

function plainSound(word: string): string {
  return word
    .replace(slavicEnding, 'y')
    .replace(/ou|oo/gu, 'u')
    .replace(/kh/gu, 'h')
    .replace(/(.)\1+/gu, '$1');
}
