import type { Draw, Drawer, Fact, FactKinds } from '../fact.ts';
import { invent, places, recentWeekday } from '../scenery.ts';
import { capital, daysFrom, plusDays } from '../words.ts';
import { type HolderWords, holderWords, isSharp, lastDay, mayHold, surelyHeld } from '../world.ts';

const firstDay = '2015-01-10';

/** The blanks a holder fills; `o` before the blank's name for a second one. */
export function holderValues(one: HolderWords, prefix = ''): { readonly [blank: string]: string } {
  const { row } = one;
  const from = Number((row.start ?? '').slice(0, 4));
  const to = Number((row.end ?? lastDay).slice(0, 4));
  const inyear = to - from >= 2 ? Math.floor((from + to) / 2) : from;
  const values = {
    name: one.name,
    adj: one.adj,
    state: one.state,
    State: capital(one.state),
    capital: one.capital,
    Title: one.title,
    title: one.title.toLowerCase().replace('secretary of state', 'secretary of state'),
    from: String(from),
    to: String(to),
    inyear: String(inyear),
  };
  return Object.fromEntries(Object.entries(values).map(([blank, value]) => [prefix + blank, value]));
}

function factOf(draw: Draw, one: HolderWords, published: string, other: HolderWords | null): Fact {
  const { random } = draw;
  return {
    published,
    values: {
      ...holderValues(one),
      ...(other === null ? {} : holderValues(other, 'o')),
      place: random.pick(places),
      weekday: recentWeekday(random, published),
    },
  };
}

/** Someone else who surely held an office of another state on the day. */
export function another(draw: Draw, day: string, one: HolderWords, title: string | null): HolderWords | null {
  const list = holderWords(draw.knowledge).filter(
    (other) => other.iso2 !== one.iso2 && (title === null || other.title === title) && surelyHeld(other.row, day),
  );
  return list.length === 0 ? null : draw.random.pick(list);
}

/** Whether the person may hold an office of that press title in the state on the day. */
function mayBe(draw: Draw, one: HolderWords, day: string): boolean {
  return holderWords(draw.knowledge).some(
    (other) => other.name === one.name && other.iso2 === one.iso2 && other.title === one.title && mayHold(other.row, day),
  );
}

function hasHolder(draw: Draw, one: HolderWords, day: string): boolean {
  return holderWords(draw.knowledge).some(
    (other) => other.row.office === one.row.office && other.name !== one.name && surelyHeld(other.row, day),
  );
}

function someDay(draw: Draw, from: string, to: string): string | null {
  const low = from < firstDay ? firstDay : from;
  const high = to > lastDay ? lastDay : to;
  const span = daysFrom(low, high);
  return span < 0 ? null : plusDays(low, draw.random.int(0, span));
}

/** A holder and a day on which the title is surely right, or surely out of date. */
export function drawHolder(draw: Draw, fits: (one: HolderWords) => boolean): { one: HolderWords; day: string } | null {
  const { random, knowledge, wrong } = draw;
  const one = random.pick(holderWords(knowledge).filter((candidate) => fits(candidate) && isSharp(candidate.row)));
  const { start, end, asOf } = one.row;
  if (start === null) return null;
  if (!wrong) {
    const day = someDay(draw, plusDays(start, 30), end === null ? asOf : plusDays(end, -30));
    return day !== null && surelyHeld(one.row, day) ? { one, day } : null;
  }
  if (end === null) return null;
  const day = someDay(draw, plusDays(end, 60), plusDays(end, 3000));
  if (day === null || mayBe(draw, one, day) || !hasHolder(draw, one, day)) return null;
  return { one, day };
}

const plain =
  (fits: (one: HolderWords) => boolean, sameTitle = false): Drawer =>
  (draw) => {
    const drawn = drawHolder(draw, fits);
    if (drawn === null) return null;
    const other = another(draw, drawn.day, drawn.one, sameTitle ? drawn.one.title : null);
    // A tenure of less than a year has no year that is surely within it.
    const short = drawn.one.row.end !== null && daysFrom(drawn.one.row.start ?? '', drawn.one.row.end) < 400;
    return other === null || short ? null : factOf(draw, drawn.one, drawn.day, other);
  };

/** Rows for which a day can be found at which nobody may be flagged. */
const lured =
  (dayOf: (one: HolderWords, draw: Draw) => string | null): Drawer =>
  (draw) => {
    const one = draw.random.pick(holderWords(draw.knowledge));
    const day = dayOf(one, draw);
    return day === null || day < firstDay || day > '2028-01-01' ? null : factOf(draw, one, day, another(draw, day, one, null));
  };

const isWestern = (one: HolderWords): boolean => !['CN', 'KR', 'KP', 'TW', 'VN', 'KH', 'SG', 'HU', 'ID', 'MM'].includes(one.iso2);

/** Facts for the office-holder rule. */
export const officeHolderFacts: FactKinds = {
  dated: true,
  kinds: {
    holder: plain(() => true),
    pm: plain((one) => one.title === 'Prime Minister'),
    counterpart: plain((one) => one.title !== 'Secretary of State', true),
    recent: lured(({ row }, draw) => {
      if (!isSharp(row) || row.end === null || row.start === null || daysFrom(row.start, row.end) < 200) return null;
      const day = plusDays(row.end, draw.random.int(12, 25));
      return Number(row.end.slice(8)) >= 8 && day.slice(5, 7) !== row.end.slice(5, 7) ? day : null;
    }),
    early: lured((one, draw) => {
      if (!isSharp(one.row) || one.row.start === null) return null;
      const day = plusDays(one.row.start, -draw.random.int(10, 60));
      return mayBe(draw, { ...one, row: { ...one.row, start: null } }, day) && surelyFree(draw, one, day) ? day : null;
    }),
    acting: lured(({ row }, draw) => {
      if (!row.acting || row.start === null || row.end === null || daysFrom(row.start, row.end) < 6) return null;
      return plusDays(row.start, draw.random.int(2, daysFrom(row.start, row.end) - 2));
    }),
    handover: lured(({ row }, draw) => (isSharp(row) && row.end !== null ? plusDays(row.end, draw.random.int(0, 1)) : null)),
    bounded: lured(({ row }, draw) => {
      if (row.startPrecision === 'bounded' && row.start !== null)
        return plusDays(row.start, draw.random.int(0, Math.max(0, daysFrom(row.start, row.asOf))));
      if (row.endBasis === 'bounded_latest' && row.end !== null && row.asOf < row.end)
        return plusDays(row.asOf, draw.random.int(0, daysFrom(row.asOf, row.end)));
      return null;
    }),
    after: lured(({ row }, draw) => (row.end === null ? plusDays(row.asOf, draw.random.int(20, 600)) : null)),
    namesake: (draw) => {
      const drawn = drawHolder(draw, isWestern);
      if (drawn === null) return null;
      const name = `${invent(draw.random).name.split(' ')[0]} ${drawn.one.name.split(' ').at(-1)}`;
      if (draw.knowledge.persons(name).length > 0) return null;
      const fact = factOf(draw, drawn.one, drawn.day, null);
      return { ...fact, values: { ...fact.values, name } };
    },
  },
};

/** Whether no other row gives the person that title about the day. */
function surelyFree(draw: Draw, one: HolderWords, day: string): boolean {
  return !holderWords(draw.knowledge).some(
    (other) => other.row !== one.row && other.name === one.name && other.iso2 === one.iso2 && mayHold(other.row, day, 90),
  );
}
