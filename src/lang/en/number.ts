/** Cardinal words below a hundred: "seventeen", "forty". */
const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them, long and short: "million", "bn". */
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    lakh: 1e5,
    crore: 1e7,
    bn: 1e9,
    mn: 1e6,
    mln: 1e6,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);

/** Ordinal words: "third", "twentieth". */
const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
);

/** Digits with thousands separators and decimals. Matches "2,000" and "3.5"; not "3.5.1" or "2,00". */
const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** A number read from a run of words: its value, how many words it took, and whether it is an ordinal. */
export interface NumberReading {
  readonly value: number;
  readonly length: number;
  readonly ordinal: boolean;
}

/** Value of a cardinal word below a hundred, or null. */
export function smallNumber(word: string): number | null {
  return small.get(word) ?? null;
}

/** Factor of a scale word ("million", "bn", "dozen"), or null. */
export function scaleOf(word: string): number | null {
  return scales.get(word) ?? null;
}

/** Value of an ordinal word ("third"), or null. */
export function ordinalOf(word: string): number | null {
  return ordinals.get(word) ?? null;
}

/** Value of a run of digits ("2,000", "3.5"), or null. */
export function digitsOf(word: string): number | null {
  return digits.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/**
 * Reads the longest number that starts at `at`. Words come in lower case with hyphens as words of their own:
 * "twenty", "-", "five". Reads "two hundred and fifty", "1.5 million", "twenty-first"; "a" counts before a scale only.
 */
export function readNumber(words: readonly string[], at: number): NumberReading | null {
  const first = words[at] ?? '';
  let i = at;
  let total = 0;
  let group = 0;
  const plain = digitsOf(first);
  if (plain !== null) {
    group = plain;
    i++;
  } else if (first === 'a' || first === 'an') {
    if (scaleOf(words[at + 1] ?? '') === null) return null;
    group = 1;
    i++;
  } else if (!small.has(first)) {
    const ordinal = ordinals.get(first);
    return ordinal === undefined ? null : { value: ordinal, length: 1, ordinal: true };
  }
  let last = plain === null ? Number.POSITIVE_INFINITY : 1;
  for (;;) {
    const word = words[i] ?? '';
    const joined = word === '-' && i > at ? (words[i + 1] ?? '') : word;
    const step = word === '-' && i > at ? 2 : 1;
    const unit = small.get(joined);
    if (unit !== undefined && plain === null && fits(group, unit, last)) {
      group += unit;
      last = unit;
      i += step;
      continue;
    }
    const ordinal = ordinals.get(joined);
    if (ordinal !== undefined && i > at && plain === null && ordinal < 100 && fits(group, ordinal, last) && step === 2) {
      return { value: total + group + ordinal, length: i + step - at, ordinal: true };
    }
    const scale = scales.get(joined);
    if (scale !== undefined && i > at && (step === 1 || plain === null)) {
      if (scale === 100 || scale === 12) group = (group || 1) * scale;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      last = scale;
      i += step;
      // "3 million five" is two numbers; "two hundred five" is one.
      if (plain !== null && scaleOf(words[i] ?? '') === null) break;
      continue;
    }
    if (word === 'and' && i > at && plain === null && last >= 100 && last < Number.POSITIVE_INFINITY && last !== 12) {
      const next = small.get(words[i + 1] ?? '');
      if (next !== undefined && scaleOf(words[i + 2] ?? '') === null) {
        i++;
        continue;
      }
    }
    break;
  }
  return i === at ? null : { value: total + group, length: i - at, ordinal: false };
}

/** Whether a word below a hundred may follow what was read so far: "twenty five" and "hundred five", not "five six". */
function fits(group: number, unit: number, last: number): boolean {
  if (last === Number.POSITIVE_INFINITY || last >= 100) return last !== 12 || group === 0;
  return group % 100 >= 20 && group % 10 === 0 && unit > 0 && unit < 10;
}

/** Splits "twenty-five" and "3.5bn" into what `readNumber` reads. Matches "3.5" and "bn" in "3.5bn"; not the blank in "a few". */
const pieces = /\d[\d,]*(?:\.\d+)?|[a-z]+|-/g;

/** The number a phrase states: "2,000", "three million", "half a million", "a dozen", "3.5bn"; null where it is none. */
export function numberOf(text: string): number | null {
  const words = text.toLowerCase().match(pieces) ?? [];
  if (words.length === 0) return null;
  if (words[0] === 'half') {
    const rest = words.slice(words[1] === '-' ? 2 : 1);
    const whole = rest.length === 0 ? null : readNumber(rest, 0);
    if (rest.length === 0) return 0.5;
    return whole !== null && whole.length === rest.length ? whole.value / 2 : null;
  }
  const reading = readNumber(words, 0);
  return reading !== null && reading.length === words.length && !reading.ordinal ? reading.value : null;
}
