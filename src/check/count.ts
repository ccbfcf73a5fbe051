import { digitsOf, scaleOf, smallNumber } from '../lang/index.ts';

/**
 * A number as news writes it, for use inside a larger expression: "12", "2,000", "3.5", "two", "twenty-five", "1.2 million".
 * Not "2025-09" as a whole, nor the "1" of "F-1" or the "4" of "3/4".
 */
export const numberPattern: string =
  '(?:(?<![\\w.,/⁄]|\\w-)(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|a dozen)\\b)(?: (?:hundred|thousand|million|billion|trillion))?';

/** The value of such a number, or null. */
export function numberOf(text: string): number | null {
  const [head = '', ...rest] = text.toLowerCase().split(' ');
  if (head === 'a' && rest[0] === 'dozen') return 12;
  const [tens = '', ones] = head.split('-');
  const word = smallNumber(tens);
  const base = word === null ? digitsOf(head) : word + (ones ? (smallNumber(ones) ?? 0) : 0);
  if (base === null) return null;
  const scale = rest[0] ? scaleOf(rest[0]) : 1;
  return scale === null ? null : base * scale;
}

/** A number as a reader wants it: thousands parted, at most three decimals. */
export function shown(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
  const [whole = '0', part] = String(rounded).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${parted}.${part}` : parted;
}
