import type { Check, Doc, Draft } from '../model/index.ts';
import { numberOf, numberPattern, shown } from './count.ts';
import { draftOf } from './finding.ts';

interface Unit {
  readonly name: string;
  readonly ucum: string;
  readonly sort: 'length' | 'mass' | 'area' | 'volume' | 'speed' | 'temperature';
  /** Factor to the first unit of its sort; temperatures are computed. */
  readonly factor: number;
  readonly words: string;
}

/** Units news converts between. Tons are left out: short, long and metric ones are called the same. */
const units: readonly Unit[] = [
  { name: 'metres', ucum: 'm', sort: 'length', factor: 1, words: 'm|meters?|metres?' },
  { name: 'kilometres', ucum: 'km', sort: 'length', factor: 1000, words: 'km|kms|kilometers?|kilometres?' },
  { name: 'centimetres', ucum: 'cm', sort: 'length', factor: 0.01, words: 'cm|centimeters?|centimetres?' },
  { name: 'millimetres', ucum: 'mm', sort: 'length', factor: 0.001, words: 'mm|millimeters?|millimetres?' },
  { name: 'nautical miles', ucum: '[nmi_i]', sort: 'length', factor: 1852, words: 'nautical miles?|nm' },
  { name: 'miles', ucum: '[mi_i]', sort: 'length', factor: 1609.344, words: 'mi|miles?' },
  { name: 'feet', ucum: '[ft_i]', sort: 'length', factor: 0.3048, words: 'ft|feet|foot' },
  { name: 'yards', ucum: '[yd_i]', sort: 'length', factor: 0.9144, words: 'yards?' },
  { name: 'inches', ucum: '[in_i]', sort: 'length', factor: 0.0254, words: 'inch|inches' },
  { name: 'kilograms', ucum: 'kg', sort: 'mass', factor: 1, words: 'kg|kgs|kilograms?|kilogrammes?|kilos?' },
  { name: 'grams', ucum: 'g', sort: 'mass', factor: 0.001, words: 'grams?|grammes?' },
  { name: 'pounds', ucum: '[lb_av]', sort: 'mass', factor: 0.45359237, words: 'lbs?|pounds?' },
  { name: 'ounces', ucum: '[oz_av]', sort: 'mass', factor: 0.028349523, words: 'oz|ounces?' },
  {
    name: 'square kilometres',
    ucum: 'km2',
    sort: 'area',
    factor: 1e6,
    words: 'square kilometers?|square kilometres?|sq\\.? ?km|km2|km²',
  },
  { name: 'square miles', ucum: '[smi_us]', sort: 'area', factor: 2589988.11, words: 'square miles?|sq\\.? ?mi(?:les)?' },
  { name: 'square metres', ucum: 'm2', sort: 'area', factor: 1, words: 'square meters?|square metres?|sq\\.? ?m|m2|m²' },
  { name: 'square feet', ucum: '[sft_i]', sort: 'area', factor: 0.09290304, words: 'square feet|square foot|sq\\.? ?ft' },
  { name: 'hectares', ucum: 'har', sort: 'area', factor: 10000, words: 'hectares?|ha' },
  { name: 'acres', ucum: '[acr_us]', sort: 'area', factor: 4046.8564, words: 'acres?' },
  { name: 'litres', ucum: 'L', sort: 'volume', factor: 1, words: 'liters?|litres?' },
  { name: 'gallons', ucum: '[gal_us]', sort: 'volume', factor: 3.785412, words: 'gallons?' },
  {
    name: 'kilometres an hour',
    ucum: 'km/h',
    sort: 'speed',
    factor: 1,
    words: 'km/h|kmh|kph|kilometers? (?:per|an) hour|kilometres? (?:per|an) hour',
  },
  { name: 'miles an hour', ucum: '[mi_i]/h', sort: 'speed', factor: 1.609344, words: 'mph|miles (?:per|an) hour' },
  { name: 'knots', ucum: '[kn_i]', sort: 'speed', factor: 1.852, words: 'knots?' },
  { name: 'degrees Celsius', ucum: 'Cel', sort: 'temperature', factor: 1, words: '°\\s?C|C|Celsius|degrees? Celsius|degrees? C' },
  {
    name: 'degrees Fahrenheit',
    ucum: '[degF]',
    sort: 'temperature',
    factor: 1,
    words: '°\\s?F|F|Fahrenheit|degrees? Fahrenheit|degrees? F',
  },
];

const word = units
  .flatMap((unit) => unit.words.split(/\|(?![^(]*\))/))
  .sort((a, b) => b.length - a.length)
  .join('|');
const unitExpressions = units.map((unit) => ({ unit, expression: new RegExp(`^(?:${unit.words})$`) }));
const quantity = `(-?${numberPattern})(?:[\\s\\u00a0]|-)?(${word})`;
// "100 km (62 miles)", "a 60-mile (97-kilometre) front", "30 C (86 F)"; not "100 km (62 people)" or "6 miles (or 7 hours)".
const pair = new RegExp(
  `${quantity}(?![\\w/²])\\s*[(\\[]\\s*(?:about |around |roughly |some |approximately |nearly |almost |or )?${quantity}(?![\\w/²])\\s*[)\\]]`,
  'g',
);
// "100 km, or 62 miles,"; not "100 km or 62 km".
const orPair = new RegExp(
  `${quantity}(?![\\w/²]),? or (?:about |around |roughly |some |approximately |nearly |almost )?${quantity}(?![\\w/²])`,
  'g',
);
// Words before a figure that make it rough: "more than 100 km"; not "exactly".
const rough =
  /(?:about|around|roughly|some|approximately|nearly|almost|over|under|more than|less than|at least|up to|within)\s*$/i;

function unitOf(text: string): Unit | null {
  return unitExpressions.find(({ expression }) => expression.test(text))?.unit ?? null;
}

/** The values a written figure may stand for: half of its last place that counts, but not more than 6 % unless it is small. */
function range(text: string, value: number, loose: boolean): readonly [number, number] {
  const digits = text.replace(/[^\d.]/g, '');
  const places = digits.includes('.') ? 10 ** -(digits.split('.')[1]?.length ?? 0) : 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
  const small = Number.isInteger(value) && Math.abs(value) < 10 ? 0.5 : 0;
  const half = Math.max(Math.min(places / 2, Math.abs(value) * 0.06), small) + Math.abs(value) * (loose ? 0.08 : 0.015);
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
    for (const expression of [pair, orPair])
      for (const found of doc.text.matchAll(expression)) {
        const [whole, first = '', firstUnit = '', second = '', secondUnit = ''] = found;
        const from = unitOf(firstUnit);
        const to = unitOf(secondUnit);
        const value = numberOf(first.replace('-', ''));
        const other = numberOf(second.replace('-', ''));
        if (!from || !to || value === null || other === null || from.sort !== to.sort || from.ucum === to.ucum) continue;
        const signed = first.startsWith('-') ? -value : value;
        const otherSigned = second.startsWith('-') ? -other : other;
        const loose =
          rough.test(doc.text.slice(Math.max(0, found.index - 14), found.index)) ||
          rough.test(whole.slice(0, whole.indexOf(second)));
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
