import type { Knowledge, Span } from '../../src/model/index.ts';
import type { Draw, Fact } from './fact.ts';
import { factKinds } from './facts/index.ts';
import { createRandom, type Random, seedOf } from './random.ts';
import { fillers, heads, leads, places, recentWeekday } from './scenery.ts';
import type { Rule, Templates } from './templates.ts';
import { capital, dayValues } from './words.ts';

/** `wrong`: must be flagged; `right` and `trap`: must not. */
export type Sort = 'wrong' | 'right' | 'trap';

/** One passage of a made article, and what is true of it. */
export interface Case extends Span {
  readonly rule: Rule;
  readonly sort: Sort;
  /** The wording it was made from. */
  readonly wording: string;
  /** What lures, of a trap. */
  readonly trap: string | null;
}

/** A made article: some paragraphs with their cases between others that tell nothing. */
export interface MadeArticle {
  readonly text: string;
  readonly published: string;
  readonly cases: readonly Case[];
}

interface Filled extends Omit<Case, 'start' | 'end'> {
  readonly text: string;
  readonly fact: Fact;
}

const blank = /\{(\w+)\}/g;

/** The wording with its blanks filled and its first letter a capital; throws on a blank the fact does not have. */
export function fill(text: string, values: Fact['values']): string {
  const filled = text.replace(blank, (whole, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new Error(`fill: no value for ${whole} in "${text}"`);
    return value;
  });
  return capital(filled);
}

interface Making {
  readonly knowledge: Knowledge;
  readonly half: 'dev' | 'held';
  readonly templates: readonly Templates[];
  /** How often each wording is filled with a wrong fact, and as often with a right one. */
  readonly times: number;
}

/** Throws the dice until a fact comes of them that is surely right, or surely wrong. */
function drawn(making: Making, rule: Rule, kind: string, wrong: boolean, random: Random, published: string | null): Fact {
  const { knowledge, half } = making;
  const drawer = factKinds[rule].kinds[kind];
  if (drawer === undefined) throw new Error(`no kind of fact "${kind}" for ${rule}`);
  const draw: Draw = { knowledge, random, half, wrong, published };
  for (let tries = 0; tries < 3000; tries++) {
    const fact = drawer(draw);
    if (fact !== null) return fact;
  }
  throw new Error(`no fact of kind "${kind}" for ${rule} in 3,000 throws`);
}

type Maker = (published: string | null) => Filled;

/** What can be made of the templates, as functions of the day: those of dated rules set it themselves. */
function makers(making: Making, dated: boolean): readonly Maker[] {
  const list: Maker[] = [];
  for (const { rule, told, traps } of making.templates) {
    if (factKinds[rule].dated !== dated) continue;
    const add = (wording: string, kind: string, sort: Sort, trap: string | null): void => {
      for (let time = 0; time < making.times; time++)
        list.push((published) => {
          const random = createRandom(seedOf(`${wording} ${sort} ${time}`));
          const fact = drawn(making, rule, kind, sort !== 'right', random, published);
          return { rule, sort, wording, trap, fact, text: fill(wording, fact.values) };
        });
    };
    for (const [kind, wording] of told) {
      add(wording, kind, 'wrong', null);
      add(wording, kind, 'right', null);
    }
    for (const [trap, kind, wording] of traps) add(wording, kind, 'trap', trap);
  }
  return list;
}

/** The articles of one half: each has one passage that sets its day and up to two more, in paragraphs of their own. */
export function makeArticles(making: Making): readonly MadeArticle[] {
  const random = createRandom(seedOf(making.half));
  const dated = random.shuffled(makers(making, true));
  const undated = [...random.shuffled(makers(making, false))];
  const share = undated.length / Math.max(1, dated.length);
  const articles: MadeArticle[] = [];
  let taken = 0;
  dated.forEach((make, index) => {
    const lead = make(null);
    const parts = [lead];
    for (; taken < Math.round((index + 1) * share); taken++) {
      const next = undated[taken];
      if (next) parts.push(next(lead.fact.published));
    }
    articles.push(assemble(random.shuffled(parts), lead.fact.published, random));
  });
  for (; taken < undated.length; taken++) {
    const next = undated[taken]?.(null);
    if (next) articles.push(assemble([next], next.fact.published, random));
  }
  return articles;
}

function assemble(parts: readonly Filled[], published: string, random: Random): MadeArticle {
  const place = random.pick(places);
  const setting = { ...dayValues(published), place, weekday: recentWeekday(random, published), PLACE: place.toUpperCase() };
  const idle = [...random.shuffled(fillers)];
  const line = (): string => fill(idle.pop() ?? fillers[0] ?? '', setting);
  let text = fill(random.pick(heads), { ...setting, lead: fill(random.pick(leads), setting) });
  const cases: Case[] = [];
  for (const { rule, sort, wording, trap, text: words } of parts) {
    if (random.int(0, 1) === 0) text += `\n\n${line()}`;
    text += '\n\n';
    if (random.int(0, 2) === 0) text += `${line()} `;
    const start = text.length;
    text += words;
    cases.push({ rule, sort, wording, trap, start, end: text.length });
    if (random.int(0, 1) === 0 && !words.includes('\n')) text += ` ${line()}`;
  }
  text += `\n\n${line()}\n`;
  return { text, published, cases };
}
