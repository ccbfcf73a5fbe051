import type { Check, Doc, Draft } from '../model/index.ts';
import { numberOf, numberPattern, shown } from './count.ts';
import { draftOf } from './finding.ts';
import { type Unit, units } from './units.ts';

const word = units
  .flatMap((unit) => unit.words.split(/\|(?![^(]*\))/))
  .sort((a, b) => b.length - a.length)
  .join('|');
const unitExpressions = units.map((unit) => ({ unit, expression: new RegExp(`^(?:${unit.words})$`) }));
const quantity = `(-?${numberPattern})(?:[\\s\\u00a0]|-)?(${word})`;
const about = '(?:about |around |roughly |some |approximately |nearly |almost |over |more than |just over |just under )?';
const end = '(?![\\w/²])';
/** Ways to tell a quantity in two units. */
const pairs: readonly RegExp[] = [
  // "100 km (62 miles)", "a 60-mile (97-kilometre) front", "30 C (86 F)"; not "100 km (62 people)" or "6 miles (or 7 hours)".
  new RegExp(`${quantity}${end}\\s*[(\\[]\\s*${about}(?:or )?${quantity}${end}\\s*[)\\]]`, 'g'),
  // "100 km, or 62 miles,", "100 km or about 62 miles"; not "100 km or 62 miles", which may be a choice.
  new RegExp(`${quantity}${end}(?:, or ${about}| or (?:about|around|roughly|approximately) )${quantity}${end}`, 'g'),
  // "100 km, about 62 miles,", "100 km – roughly 62 miles –"; not "100 km, about 62 miles from the coast".
  new RegExp(
    `${quantity}${end}(?:, | [–—-]+ )(?:about|around|roughly|approximately|nearly|or) ${quantity}${end}(?=[,.;)]| [–—-])`,
    'g',
  ),
  // "100 km/62 miles"; not "100 km/h".
  new RegExp(`${quantity}/(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)[\\s-]?(${word})${end}`, 'g'),
];
// Words before a figure that make it rough: "more than 100 km"; not "exactly".
const rough =
  /(?:about|around|roughly|some|approximately|nearly|almost|over|under|more than|less than|at least|up to|within)\s*$/i;
// The figure is the second part of a measure: "5 ft 10 in", "6 pounds 8 ounces", "10 degrees 5"; not "5 and 10 in".
const secondPart = /\d['’′]?\s*(?:ft|feet|foot|lbs?|pounds?|stone|m|metres?|meters?|km|miles?)?,?\s*(?:and )?$/;

function unitOf(text: string): Unit | null {
  return unitExpressions.find(({ expression }) => expression.test(text))?.unit ?? null;
}

/**
 * The values a written figure may stand for: half of its last place that counts, but not more than 6 % unless it is small. A
 * round figure called rough may stand for more.
 */
function range(text: string, value: number, loose: boolean): readonly [number, number] {
  const digits = text.replace(/[^\d.]/g, '');
  const places = digits.includes('.') ? 10 ** -(digits.split('.')[1]?.length ?? 0) : 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
  const small = Number.isInteger(value) && Math.abs(value) < 10 ? 0.5 : 0;
  const slack = loose ? (/[05]$/.test(digits) ? 0.08 : 0.03) : 0.015;
  const half = Math.max(Math.min(places / 2, Math.abs(value) * 0.06), small) + Math.abs(value) * slack;
  return [value - half, value + half];
}

function convert(value: number, from: Unit, to: Unit): number {
  if (from.sort !== 'temperature') return (value * from.factor) / to.factor;
  if (from.ucum === to.ucum) return value;
  return from.ucum === 'Cel' ? value * 1.8 + 32 : (value - 32) / 1.8;
}

/** A quantity given in two units comes to the same. */
export const unitCheck: Check<never> = {
  name: 'unit',
  summary: 'A quantity given in two units comes to the same.',
  needs: [],
  examples: [
    { text: 'The missile flew 100 km (80 miles).', yields: [{ verdict: 'contradicted', about: '100 km (80 miles)' }] },
    { text: 'The missile flew 100 km (62 miles).', yields: [{ verdict: 'confirmed' }] },
    { text: 'The column is 60 km (two hours) from the town.', yields: [] },
  ],
  *run(doc: Doc): Iterable<Draft<'check'>> {
    const seen = new Set<number>();
    for (const expression of pairs)
      for (const found of doc.text.matchAll(expression)) {
        const [whole, first = '', firstUnit = '', second = '', secondUnit = ''] = found;
        const from = unitOf(firstUnit);
        const to = unitOf(secondUnit);
        const value = numberOf(first.replace('-', ''));
        const other = numberOf(second.replace('-', ''));
        if (!from || !to || value === null || other === null || from.sort !== to.sort || from.ucum === to.ucum) continue;
        const before = doc.text.slice(Math.max(0, found.index - 14), found.index);
        if (secondPart.test(before) || /[½¼¾⅓⅔]\s*$/.test(before)) continue;
        if (seen.has(found.index)) continue;
        seen.add(found.index);
        const signed = first.startsWith('-') ? -value : value;
        const otherSigned = second.startsWith('-') ? -other : other;
        const loose = rough.test(before) || rough.test(whole.slice(0, whole.indexOf(second)));
        const [low, high] = range(first, signed, loose);
        const [otherLow, otherHigh] = range(second, otherSigned, loose);
        const bounds = [convert(low, from, to), convert(high, from, to)].sort((a, b) => a - b);
        const slack = from.sort === 'temperature' ? 1 : 0;
        const agrees = (bounds[0] ?? 0) <= otherHigh + slack && (bounds[1] ?? 0) >= otherLow - slack;
        // US and imperial gallons differ by a fifth; either will do.
        const imperial =
          from.sort === 'volume' &&
          Math.abs((convert(signed, from, to) * (to.name === 'gallons' ? 0.8327 : 1.2009)) / otherSigned - 1) < 0.06;
        const right = convert(signed, from, to);
        yield draftOf({
          rule: 'unit',
          verdict: agrees || imperial ? 'confirmed' : 'contradicted',
          about: { start: found.index, end: found.index + whole.length },
          finding:
            agrees || imperial
              ? `${first} ${from.name} is about ${shown(right)} ${to.name}, as said.`
              : `${first} ${from.name} is about ${shown(right)} ${to.name}, not ${second}.`,
          expected: { value: Math.round(right * 100) / 100, unit: to.ucum },
          source: 'arithmetic',
          by: 'unit pair',
        });
      }
  },
};
