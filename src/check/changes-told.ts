import { fallingVerbs, otherChangeUnits, risingVerbs } from '../lang/index.ts';
import type { Span } from '../model/index.ts';
import { numberOf, numberPattern } from './count.ts';

/** A change between two figures, with the size it is said to have. */
export interface ChangeTold {
  readonly from: number;
  readonly to: number;
  readonly by: number;
  /** Whether the size is said in percent of the old figure. */
  readonly percent: boolean;
  /** How far the figures as told may be from those meant, in all. */
  readonly slack: number;
  readonly about: Span;
}

const number = `\\$?€?£?(${numberPattern})`;
const size = `${number}( percent\\b(?! points)| per cent\\b|%)?(?! (?:${otherChangeUnits.join('|')})\\b)`;
const unit = '(?: (?!to\\b|from\\b|by\\b|a\\b|an\\b|after\\b|and\\b)[a-z]+){0,2}';
const verbs = `(${[...risingVerbs, ...fallingVerbs].join('|')})`;

/** Wordings of a change; `old`, `now`, `size`: groups. A percent sign caught after the size is the group after it. */
const wordings: readonly { readonly expression: RegExp; readonly old: number; readonly now: number; readonly size: number }[] = [
  // "rose by 4 to 41 from 37", "fell 10 percent to 90 tons, from 100"; not "rose by 4 to 41 percent".
  {
    expression: new RegExp(
      `\\b${verbs}(?: by)? ${size}${unit} to ${number}${unit},? (?:up |down )?from ${number}\\b(?! percent| per cent|%|\\.\\d)`,
      'gi',
    ),
    size: 2,
    now: 4,
    old: 5,
  },
  // "rose from 37 to 41, an increase of 4", "climbed from 37 to 41 after 4 more"; not "rose from 37 to 41 after 4 days".
  {
    expression: new RegExp(
      `\\b${verbs} from ${number}${unit} to ${number}${unit}(?:, (?:an? (?:increase|rise|jump|gain|fall|drop|decline|decrease) of) | after )${size}(?= more| additional|[.,;]| bodies|$)`,
      'gi',
    ),
    old: 2,
    now: 3,
    size: 4,
  },
];

/** Every change the text tells with both figures and its size. */
export function* changesTold(text: string): Iterable<ChangeTold> {
  for (const { expression, old, now, size: sizeAt } of wordings)
    for (const found of text.matchAll(expression)) {
      const [from, to, by] = [found[old], found[now], found[sizeAt]].map((part) => numberOf((part ?? '').toLowerCase()));
      if (from === null || to === null || by === null || from === undefined || to === undefined || by === undefined) continue;
      const slack = [old, now, sizeAt].reduce((sum, group) => sum + halfPlace(found[group] ?? ''), 0);
      yield {
        from,
        to,
        by,
        percent: found[sizeAt + 1] !== undefined,
        slack,
        about: { start: found.index, end: found.index + found[0].length },
      };
    }
}

/** Whether the figures agree as far as they are told; percentages may be rounded by one and a half points. */
export function changeHolds({ from, to, by, percent, slack }: ChangeTold): boolean {
  const change = Math.abs(to - from);
  if (!percent) return Math.abs(change - by) <= slack + Math.max(from, to) * 1e-9;
  return from !== 0 && Math.abs((change / Math.abs(from)) * 100 - by) <= 1.5 + by * 0.05 + (slack / Math.abs(from)) * 100;
}

// "1.2 million", "3.5": told to that place; "12,000": to the thousand, it may be; "40" to the unit.
function halfPlace(text: string): number {
  const [digits = '', scale = ''] = text.toLowerCase().split(' ');
  const factor = scale === '' ? 1 : (numberOf(`1 ${scale}`) ?? 1);
  const part = digits.split('.')[1];
  if (part !== undefined) return (factor * 10 ** -part.length) / 2;
  const zeros = /0{3,}$/.exec(digits.replaceAll(',', ''))?.[0].length ?? 0;
  return factor === 1 && zeros === 0 ? 0 : (factor * 10 ** zeros) / 2;
}
