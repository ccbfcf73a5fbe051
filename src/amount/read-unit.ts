import { currenciesByAdjective, currencySigns, currencyWords, units } from '../lang/index.ts';
import type { Amount } from '../model/index.ts';

/** What a number counts, and where that ends in the text. */
export interface UnitReading {
  readonly unit: string;
  readonly kind: Amount['unitKind'];
  readonly end: number;
}

const unitWords: ReadonlyMap<string, string> = new Map(
  units.flatMap((row) => row.words.map((word) => [word, row.code] as const)),
);

/** Units a rate may be per, after "per", "a" or "/". */
const rates: { readonly [word: string]: string } = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  week: 'wk',
  year: 'a',
  month: 'mo',
  h: 'h',
  s: 's',
};

/** Code of the currency whose sign stands at a token ("$", "US$", "USD"), or null. */
export function currencySignAt(words: readonly string[], at: number): string | null {
  return currencySigns[words[at] ?? ''] ?? null;
}

/** "%", "per cent", "percent", "pc". */
export function percentAt(words: readonly string[], at: number): UnitReading | null {
  const i = words[at] === '-' ? at + 1 : at;
  const word = words[i] ?? '';
  if ((word === 'percentage' || word === 'percent') && (words[i + 1] === 'points' || words[i + 1] === 'point')) {
    return { unit: 'percentage points', kind: 'noun', end: i + 2 };
  }
  if (word === '%' || word === 'percent' || word === 'pct') return { unit: '%', kind: 'percent', end: i + 1 };
  if (word === 'per' && words[i + 1] === 'cent') return { unit: '%', kind: 'percent', end: i + 2 };
  return null;
}

/** "Australian dollars", "hryvnias", "South Korean won". */
export function currencyAt(words: readonly string[], at: number): UnitReading | null {
  const i = words[at] === '-' ? at + 1 : at;
  for (const length of [1, 2, 0]) {
    const adjective = words
      .slice(i, i + length)
      .join(' ')
      .replaceAll('.', '');
    const noun = words[i + length] ?? '';
    const singular =
      currenciesByAdjective[noun] !== undefined
        ? noun
        : noun
            .replace(/s$/, '')
            .replace(/kronor$/, 'krona')
            .replace(/kroner$/, 'krone');
    const named = length > 0 ? currenciesByAdjective[singular]?.[adjective] : currencyWords[noun];
    if (named !== undefined) return { unit: named, kind: 'currency', end: i + length + 1 };
  }
  const code = words[i] ?? '';
  if (code.length === 3 && currencySigns[code] !== undefined && code !== 'try')
    return { unit: currencySigns[code] ?? '', kind: 'currency', end: i + 1 };
  return null;
}

/** "kilometres", "sq km", "barrels per day", "mm" in "155mm", "-mile" in "ten-mile". */
export function physicalAt(words: readonly string[], at: number, textWords: readonly string[]): UnitReading | null {
  const i = words[at] === '-' ? at + 1 : at;
  for (const length of [3, 2, 1]) {
    const code = unitWords.get(words.slice(i, i + length).join(' '));
    if (code === undefined || !written(code, textWords[i] ?? '')) continue;
    // "feet" of soldiers are rare, "a foot" is; "a yard", "bar" and "degree" alone are words.
    return withRate(words, code, i + length);
  }
  // "km" and "h" of "km/h" may be tokens of their own.
  return null;
}

/** Short codes must be written as units are: "kN" not "KN"; "MW" is no "mw". One letter must follow figures. */
function written(code: string, word: string): boolean {
  if (word.length > 3) return true;
  const upper = word.toUpperCase() === word && /[A-Z]/.test(word);
  if (code === 'kN' || code === 'kV') return word === code;
  return (
    !(upper && ['m', 'km', 'kg', 'mm', 'cm', 'g', 'mg', '[mi_i]', '[nmi_i]'].includes(code)) || code === 'km' || code === 'kg'
  );
}

function withRate(words: readonly string[], code: string, end: number): UnitReading {
  const per = words[end];
  const rate = rates[words[end + 1] ?? ''];
  if ((per === 'per' || per === 'a' || per === '/' || per === 'an') && rate !== undefined) {
    return { unit: code === '[mi_i]' && rate === 'h' ? '[mi_i]/h' : `${code}/${rate}`, kind: 'ucum', end: end + 2 };
  }
  return { unit: code, kind: 'ucum', end };
}
