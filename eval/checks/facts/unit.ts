import type { Draw, Drawer, FactKinds } from '../fact.ts';
import type { Random } from '../random.ts';
import { places, recentWeekday } from '../scenery.ts';
import { grouped, plusDays } from '../words.ts';

/** How much of the second unit one of the first is, and the range of figures news has of it. */
const factors: { readonly [kind: string]: readonly [factor: number, low: number, high: number] } = {
  'km-mi': [0.621371, 12, 900],
  'mi-km': [1.609344, 12, 900],
  'm-ft': [3.28084, 3, 300],
  'ft-m': [0.3048, 12, 40000],
  'kg-lb': [2.204623, 12, 900],
  'lb-kg': [0.453592, 20, 2000],
  't-lb': [2204.623, 2, 60],
  'ha-ac': [2.471054, 20, 90000],
  'ac-ha': [0.404686, 50, 90000],
  'sqkm-sqmi': [0.386102, 30, 90000],
  'sqmi-sqkm': [2.589988, 12, 9000],
  'kmh-mph': [0.621371, 30, 320],
  'mph-kmh': [1.609344, 20, 190],
  'kn-kmh': [1.852, 8, 60],
  'nmi-km': [1.852, 6, 300],
  'l-gal': [0.264172, 40, 90000],
  'gal-l': [3.785412, 12, 20000],
  'in-cm': [2.54, 2, 60],
  'cm-in': [0.393701, 8, 120],
};

/** A figure as a writer would choose it: a few round digits. */
function figure(random: Random, low: number, high: number): number {
  const value = Math.exp(Math.log(low) + (random.int(0, 1000) / 1000) * (Math.log(high) - Math.log(low)));
  const step =
    value < 20
      ? 1
      : value < 100
        ? random.pick([1, 5])
        : value < 1000
          ? random.pick([10, 50])
          : 10 ** Math.floor(Math.log10(value) - 0.7);
  return Math.max(low, Math.round(value / step) * step);
}

/** The other figure as a writer would round it: two or three digits. */
function rounded(random: Random, value: number): number {
  if (value < 10) return Math.round(value * 10) / 10;
  if (value < 100) return Math.round(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - random.int(1, 2));
  return Math.round(value / step) * step;
}

/** A slip that is more than rounding: turned factor, a place too many, digits swapped, a tenth and more beside. */
function slipped(random: Random, a: number, right: number, factor: number): number {
  const slips = [a / factor, right * 10, right / 10, right * 1.2, right * 0.8, right * 1.4, swapped(right)];
  const wrong = random.pick(slips.filter((value) => Math.abs(value / right - 1) > 0.15));
  return rounded(random, wrong);
}

function swapped(value: number): number {
  const digits = String(Math.round(value));
  return digits.length < 2 ? value : Number(`${digits[1]}${digits[0]}${digits.slice(2)}`);
}

const published = (draw: Draw): string => draw.published ?? plusDays('2015-02-01', draw.random.int(0, 3900));

const around = (draw: Draw): { readonly [blank: string]: string } => ({
  place: draw.random.pick(places),
  weekday: recentWeekday(draw.random, published(draw)),
});

const pair =
  (kind: string): Drawer =>
  (draw) => {
    const [factor, low, high] = factors[kind] ?? [1, 1, 1];
    const a = figure(draw.random, low, high);
    const right = a * factor;
    const b = draw.wrong ? slipped(draw.random, a, right, factor) : rounded(draw.random, right);
    if (draw.wrong && Math.abs(b / right - 1) < 0.12) return null;
    return { published: published(draw), values: { ...around(draw), a: grouped(a), b: grouped(b) } };
  };

const temperature =
  (celsius: boolean): Drawer =>
  (draw) => {
    const degrees = draw.random.int(8, 46);
    const fahrenheit = Math.round(degrees * 1.8 + 32);
    const wrong = (value: number): number => value + draw.random.pick([-12, -8, -7, 7, 8, 12]);
    const [a, b] = celsius ? [degrees, fahrenheit] : [fahrenheit, degrees];
    return { published: published(draw), values: { ...around(draw), a: String(a), b: String(draw.wrong ? wrong(b) : b) } };
  };

/** Figures rightly converted where a careless check might stumble. */
const careful =
  (factor: number, loose: (value: number, random: Random) => number): Drawer =>
  (draw) => {
    const a = draw.random.int(5, 40) * 10;
    const a2 = a + draw.random.int(1, 9) * 20;
    return {
      published: published(draw),
      values: {
        ...around(draw),
        a: grouped(a),
        a2: grouped(a2),
        b: grouped(loose(a * factor, draw.random)),
        b2: grouped(loose(a2 * factor, draw.random)),
      },
    };
  };

/** Facts for the unit rule. */
export const unitFacts: FactKinds = {
  dated: false,
  kinds: {
    ...Object.fromEntries(Object.keys(factors).map((kind) => [kind, pair(kind)])),
    'C-F': temperature(true),
    'F-C': temperature(false),
    rangeright: careful(0.621371, (value) => Math.round(value)),
    roughright: careful(0.621371, (value) => Math.round(value / 5) * 5),
    imperial: careful(0.219969, (value) => Math.round(value)),
  },
};
