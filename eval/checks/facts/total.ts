import type { Draw, Drawer, FactKinds } from '../fact.ts';
import { places, recentWeekday } from '../scenery.ts';
import { capital, counted, plusDays } from '../words.ts';

const published = (draw: Draw): string => draw.published ?? plusDays('2015-02-01', draw.random.int(0, 3900));

const drawer =
  (numbers: (draw: Draw) => { readonly [blank: string]: number | string } | null): Drawer =>
  (draw) => {
    const drawn = numbers(draw);
    if (drawn === null) return null;
    const said = Object.fromEntries(
      Object.entries(drawn).map(([blank, value]) => [blank, typeof value === 'number' ? counted(value) : value]),
    );
    return {
      published: published(draw),
      values: {
        ...said,
        Total: capital(said['total'] ?? ''),
        place: draw.random.pick(places),
        weekday: recentWeekday(draw.random, published(draw)),
      },
    };
  };

/** Parts and their sum; a wrong sum is a few off, as slips are. */
const parts = (count: number): Drawer =>
  drawer((draw) => {
    const { random, wrong } = draw;
    const [x = 0, y = 0, z = 0] = Array.from({ length: count }, () => random.int(2, random.pick([9, 30])));
    const total = x + y + z + (wrong ? random.pick([-2, -1, 1, 2, 5]) : 0);
    // A wrong total is still more than each of its parts: the slip is in the sum.
    return total <= Math.max(x, y, z) ? null : { x, y, ...(count > 2 ? { z } : {}), total };
  });

/** Facts for the total rule. */
export const totalFacts: FactKinds = {
  dated: false,
  kinds: {
    two: parts(2),
    three: parts(3),
    twoless: drawer(({ random }) => {
      const [x, y] = [random.int(2, 9), random.int(2, 9)];
      return { x, y, total: x + y + random.int(3, 20) };
    }),
    part: drawer(({ random, wrong }) => {
      const total = random.int(5, 60);
      return { total, x: wrong ? total + random.int(1, 20) : random.int(2, total - 1) };
    }),
    rise: drawer(({ random, wrong }) => {
      const old = random.int(5, 90);
      const diff = random.int(2, 30);
      return {
        old: String(old),
        diff: counted(diff),
        new: String(old + diff + (wrong ? random.pick([-10, -2, -1, 1, 2, 10]) : 0)),
      };
    }),
    percent: drawer(({ random, wrong }) => {
      const px = random.int(35, 58);
      const py = random.int(20, 34);
      const pz = 100 - px - py + (wrong ? random.int(4, 20) : -random.int(0, 1));
      return pz < 2 ? null : { px: String(px), py: String(py), pz: String(pz) };
    }),
    votes: drawer(({ random, wrong }) => {
      const x = random.int(40, 300);
      const y = random.int(20, x - 1);
      return { x: String(x), y: String(y), total: String(x + y + (wrong ? -random.int(3, 15) : 0)) };
    }),
  },
};
