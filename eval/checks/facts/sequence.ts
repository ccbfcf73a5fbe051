import type { Draw, Drawer, FactKinds } from '../fact.ts';
import { invent, places, recentWeekday } from '../scenery.ts';
import { capital, inWords, months, plusDays } from '../words.ts';
import { eventWords } from './events.ts';

const published = (draw: Draw): string => draw.published ?? plusDays('2015-02-01', draw.random.int(0, 3900));

/** Two events at least three years apart, both before the article; the earlier one first, or wrongly last. */
function pair(draw: Draw): { first: string; second: string; years: number } | null {
  const { random, knowledge, half, wrong } = draw;
  const [a, b] = random.shuffled(eventWords);
  if (a === undefined || b === undefined) return null;
  const startOf = (name: string): string => knowledge.events.find((row) => row.name === name)?.start ?? '';
  const [early, late] = startOf(a[0]) < startOf(b[0]) ? [a, b] : [b, a];
  const years = Number(startOf(late[0]).slice(0, 4)) - Number(startOf(early[0]).slice(0, 4));
  if (years < 3 || startOf(late[0]) > published(draw)) return null;
  const words = ([, dev, held]: (typeof eventWords)[number]): string => (half === 'dev' ? dev : held);
  return wrong ? { first: words(late), second: words(early), years } : { first: words(early), second: words(late), years };
}

const drawer =
  (values: (draw: Draw) => { readonly [blank: string]: string } | null): Drawer =>
  (draw) => {
    const drawn = values(draw);
    if (drawn === null) return null;
    const appears = published(draw);
    return {
      published: appears,
      values: {
        name: invent(draw.random).name,
        place: draw.random.pick(places),
        weekday: recentWeekday(draw.random, appears),
        ...drawn,
      },
    };
  };

const ordered = (low: number, high: number, wrong: boolean): readonly [number, number] => (wrong ? [high, low] : [low, high]);
const monthNames = months.slice(1);

/** Facts for the sequence rule. */
export const sequenceFacts: FactKinds = {
  dated: false,
  kinds: {
    order: drawer((draw) => {
      const drawn = pair(draw);
      return drawn && { first: drawn.first, First: capital(drawn.first), second: drawn.second, Second: capital(drawn.second) };
    }),
    gap: drawer((draw) => {
      // The order is right; what may be wrong is the number of years.
      const drawn = pair({ ...draw, wrong: false });
      if (drawn === null || drawn.years > 90) return null;
      const n = drawn.years + (draw.wrong ? draw.random.pick([-10, -5, -3, 3, 5, 10]) : 0);
      return n < 2
        ? null
        : {
            first: drawn.first,
            First: capital(drawn.first),
            second: drawn.second,
            Second: capital(drawn.second),
            n: String(n),
            N: capital(inWords(n)),
          };
    }),
    years: drawer(({ random, wrong }) => {
      const low = random.int(1950, 2008);
      const [y1, y2] = ordered(low, low + random.int(2, 12), wrong);
      return { y1: String(y1), y2: String(y2) };
    }),
    life: drawer(({ random, wrong }) => {
      const low = random.int(1850, 1940);
      const [y1, y2] = ordered(low, low + random.int(35, 70), wrong);
      return { y1: String(y1), y2: String(y2) };
    }),
    days: drawer(({ random, wrong }) => {
      const low = random.int(1, 20);
      const [d1, d2] = ordered(low, low + random.int(2, 8), wrong);
      return { d1: String(d1), d2: String(d2), Month: random.pick(monthNames) };
    }),
    months: drawer(({ random, wrong }) => {
      const low = random.int(0, 7);
      const [m1, m2] = ordered(low, low + random.int(2, 4), wrong);
      return { m1: monthNames[m1] ?? '', m2: monthNames[m2] ?? '', y: String(random.int(1990, 2014)) };
    }),
    overyear: drawer(({ random }) => ({ d1: String(random.int(20, 30)), d2: String(random.int(2, 15)) })),
  },
};
