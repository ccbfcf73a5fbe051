import type { Bound, Sense } from '../sense.ts';
import { between, joinNeighbours, type Refiner, wordAt } from './refiner.ts';

const points = new Set(['date', 'era', 'holiday', 'period', 'part', 'nth', 'within', 'clock', 'daypart', 'offset']);

/** Whether two meanings can be the ends of one range. */
function alike(a: Sense, b: Sense): boolean {
  if (!points.has(a.is) || !points.has(b.is)) return false;
  return (a.is === 'clock') === (b.is === 'clock');
}

/** Joins the ends of a range: "from 2014 to 2016", "between March and May", "Monday through Friday", "August 10 - September 12". */
export const ranges: Refiner = {
  name: 'ranges',
  run: (found, sentence) =>
    joinNeighbours(found, (a, b) => {
      const words = between(sentence, a, b, 2);
      if (words === null || !alike(a.sense, b.sense)) return null;
      const led = wordAt(sentence, a.first - 1);
      const joined =
        (led === 'between' && words === 'and') ||
        (led === 'from' && /^(?:to|through|until|till|untill|up to)$/.test(words)) ||
        /^(?:through|till|untill|-)$/.test(words) ||
        (words === 'until' && a.sense.is === 'clock') ||
        (words === 'to' && a.sense.is === b.sense.is && led !== 'to' && led !== 'by');
      if (!joined) return null;
      const [from, to] = spread(a.sense, b.sense);
      const first = led === 'between' || led === 'from' ? a.first - 1 : a.first;
      return { first, end: b.end, sense: { is: 'range', from, to }, bound: null, rule: `${a.rule}-${b.rule}` };
    }),
};

/** "9:30 to 11:00 on Thursday", "Thursday 9:30 to 11:00": the day holds for both ends. */
function spread(a: Sense, b: Sense): readonly [Sense, Sense] {
  // "from Monday till Wednesday this week": one week for both.
  if (b.is === 'within' && a.is === 'date' && b.inner.is === 'date' && a.year === undefined) return [{ ...b, inner: a }, b];
  if (a.is !== 'clock' || b.is !== 'clock') return [a, b];
  const day = a.day ?? b.day;
  const zone = a.zone ?? b.zone;
  return [
    { ...a, day, zone },
    { ...b, day, zone },
  ];
}

const bounds: { readonly [word: string]: Bound } = { since: 'since', until: 'until', till: 'until', by: 'until' };

/** Notes an open end: "since 2022", "until Friday", "by the end of 2030". */
export const openEnds: Refiner = {
  name: 'open-ends',
  run: (found, sentence) =>
    found.map((here) => {
      const before = wordAt(sentence, here.first - 1);
      const inside = wordAt(sentence, here.first);
      const bound = bounds[before] ?? (here.end - here.first > 1 ? bounds[inside] : undefined) ?? null;
      const open = points.has(here.sense.is) && here.sense.is !== 'daypart';
      return bound !== null && open ? { ...here, bound } : here;
    }),
};
