import { weekdayOf } from '../../../src/knowledge/index.ts';
import type { DatedEventRow } from '../../../src/model/index.ts';
import type { Draw, Drawer, Fact, FactKinds } from '../fact.ts';
import { places } from '../scenery.ts';
import { capital, inWords, isoOf, ordinal, ordinalWord, plusDays, weekdays } from '../words.ts';
import { eventWords } from './events.ts';

interface Drawn {
  readonly words: string;
  readonly row: DatedEventRow;
  readonly year: number;
  readonly falls: string;
  readonly number: number;
}

/** An event and a year in which its anniversary falls. */
function drawEvent({ random, knowledge, half }: Draw): Drawn | null {
  const [name, dev, held] = random.pick(eventWords);
  const row = knowledge.events.find((event) => event.name === name);
  if (row === undefined || row.start.length !== 10) return null;
  const [from = 0, month = 1, day = 1] = row.start.split('-').map(Number);
  const year = random.int(Math.max(2015, from + 1), 2026);
  return year <= from
    ? null
    : { words: half === 'dev' ? dev : held, row, year, falls: isoOf(year, month, Math.min(day, 28)), number: year - from };
}

function factOf(draw: Draw, drawn: Drawn, published: string, more: { readonly [blank: string]: string }): Fact {
  const weekday = weekdays[weekdayOf(drawn.falls)] ?? '';
  return {
    published,
    values: { event: drawn.words, weekday, Weekday: weekday, place: draw.random.pick(places), ...more },
  };
}

const said = (number: number): { readonly [blank: string]: string } => ({
  n: String(number),
  N: number < 100 ? capital(inWords(number)) : String(number),
  nth: ordinal(number),
  nword: ordinalWord(number),
});

const about =
  (spread: number): Drawer =>
  (draw) => {
    const drawn = drawEvent(draw);
    if (drawn === null) return null;
    const number = draw.wrong ? drawn.number + draw.random.pick([-10, -5, -2, -1, 1, 2, 5, 10]) : drawn.number;
    if (number < 1) return null;
    // The other half of the events of a pair may make a number right that is wrong for this one; a day apart is no matter.
    return factOf(draw, drawn, plusDays(drawn.falls, draw.random.int(-spread, spread === 0 ? 0 : 1)), said(number));
  };

/** An anniversary of another year, rightly numbered; the article appears some other time. */
const other =
  (years: (draw: Draw, drawn: Drawn) => number, spread: number): Drawer =>
  (draw) => {
    const drawn = drawEvent(draw);
    if (drawn === null) return null;
    const oyear = drawn.year + years(draw, drawn);
    const number = oyear - Number(drawn.row.start.slice(0, 4));
    if (number < 1 || oyear === drawn.year) return null;
    const published = plusDays(drawn.falls, draw.random.int(-spread, spread));
    return published.slice(0, 4) === String(drawn.year)
      ? factOf(draw, drawn, published, { oyear: String(oyear), onth: ordinal(number) })
      : null;
  };

/** Facts for the anniversary rule. */
export const anniversaryFacts: FactKinds = {
  dated: true,
  kinds: {
    exact: about(0),
    near: about(3),
    past: other(({ random }) => -random.int(1, 20), 150),
    later: other(({ random }) => random.int(2, 6), 150),
    next: other(() => 1, 150),
    lastyear: other(() => -1, 40),
    rough: (draw) => {
      const drawn = drawEvent(draw);
      if (drawn === null) return null;
      const on = Math.round(drawn.number / 10) * 10;
      if (on < 10 || on === drawn.number || Math.abs(on - drawn.number) > 2) return null;
      return factOf(draw, drawn, plusDays(drawn.falls, draw.random.int(-60, 60)), { on: String(on) });
    },
  },
};
