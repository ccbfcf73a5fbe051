import type { HolderRow, Knowledge, StateRow } from '../../src/model/index.ts';
import { daysFrom, plusDays } from './words.ts';

/** The day the drawers take for the last one of the tables. */
export const lastDay = '2026-09-15';

const withArticle: ReadonlySet<string> = new Set([
  'US',
  'GB',
  'NL',
  'PH',
  'AE',
  'CZ',
  'MV',
  'GM',
  'BS',
  'MH',
  'SB',
  'DO',
  'CF',
  'KM',
  'SC',
  'CD',
]);
const pressNames: { readonly [iso2: string]: string } = { CZ: 'Czech Republic', GB: 'United Kingdom', US: 'United States' };
const pressAdjectives: { readonly [iso2: string]: string } = {
  US: 'U.S.',
  GB: 'British',
  NL: 'Dutch',
  CH: 'Swiss',
  AE: 'Emirati',
};
// A name or adjective of plain words: "South Korea"; not "Congo - Kinshasa" or "Trinidad & Tobago".
const plainWords = /^[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)*$/u;

/** How a state is written in running text. */
export interface StateWords {
  readonly iso2: string;
  readonly adj: string;
  /** "the Netherlands", "Japan" */
  readonly state: string;
  readonly capital: string;
}

/** The words for a state, null where its name or adjective is no plain one. */
export function stateWords(row: StateRow | null): StateWords | null {
  if (row === null || row.status === 'territory') return null;
  const name = pressNames[row.iso2] ?? row.name;
  const adj = pressAdjectives[row.iso2] ?? row.adjectives[0] ?? '';
  if (!plainWords.test(name) || (adj !== 'U.S.' && !plainWords.test(adj)) || row.capital === null) return null;
  return { iso2: row.iso2, adj, state: withArticle.has(row.iso2) ? `the ${name}` : name, capital: row.capital };
}

/** A row of the holders with the words for it. */
export interface HolderWords extends StateWords {
  readonly row: HolderRow;
  /** As the press writes it: "Foreign Minister". */
  readonly title: string;
  readonly name: string;
}

// A name as print has it: two to four words of letters; not "Joseph R. BIDEN" or "French Coprince".
const plainName =
  /^(?!French|Islamic|King |Queen |Emir |Prince |Sheikh |Crown )\p{Lu}[\p{L}’'-]+(?: (?:al-|bin |van |von |der |den |da |de |dos |del |di |el-)*\p{Lu}?[\p{L}’'-]+){1,3}$/u;
// Capitals of a surname: "XI Jinping"; not "Xi".
const shouting = /\p{Lu}{3}/u;
const leftOut: ReadonlySet<string> = new Set(['CH', 'BA', 'SM', 'AD', 'LI', 'HK', 'MO', 'KP', 'IR', 'AF', 'LY', 'YE', 'MM']);

function pressTitle(knowledge: Knowledge, office: string): { title: string; owner: string } | null {
  const row = knowledge.officeById(office);
  if (row === null || row.stateOrOrg.length !== 2 || leftOut.has(row.stateOrOrg)) return null;
  const owner = row.stateOrOrg;
  const minister = /minister/i.test(row.title);
  if (row.kind.startsWith('head_of') && /^(?:President|Prime Minister|Chancellor)$/.test(row.title))
    return { title: row.title, owner };
  if (row.kind === 'foreign_minister' && owner === 'GB') return { title: 'Foreign Secretary', owner };
  if (row.kind === 'foreign_minister' && owner === 'US') return { title: 'Secretary of State', owner };
  if (row.kind === 'foreign_minister' && minister) return { title: 'Foreign Minister', owner };
  if (row.kind === 'defence_minister' && owner === 'GB') return { title: 'Defence Secretary', owner };
  if (row.kind === 'defence_minister' && minister)
    return { title: owner === 'JP' ? 'Defense Minister' : 'Defence Minister', owner };
  return null;
}

const made = new WeakMap<Knowledge, readonly HolderWords[]>();

/** Every row that can be put into plain words. */
export function holderWords(knowledge: Knowledge): readonly HolderWords[] {
  const done = made.get(knowledge);
  if (done) return done;
  const list = knowledge.holders.flatMap((row): HolderWords[] => {
    const office = pressTitle(knowledge, row.office);
    const state = office === null ? null : stateWords(knowledge.stateByIso2(office.owner));
    if (office === null || state === null || !plainName.test(row.person) || shouting.test(row.person)) return [];
    return [{ ...state, row, title: office.title, name: row.person }];
  });
  made.set(knowledge, list);
  return list;
}

const roughBases: ReadonlySet<string> = new Set(['bounded_latest', 'next_start_source_lagged', 'unknown_after_as_of']);

/** Whether the dates of the row can be relied on to the day. */
export function isSharp(row: HolderRow): boolean {
  return (
    row.start !== null &&
    row.start.length === 10 &&
    (row.end === null || row.end.length === 10) &&
    row.startPrecision === 'day' &&
    row.confidence !== 'low' &&
    !(row.end !== null && roughBases.has(row.endBasis)) &&
    !row.acting
  );
}

/** Whether the row's person surely held the office on the day, with a margin on both sides. */
export function surelyHeld(row: HolderRow, day: string, margin = 30): boolean {
  if (!isSharp(row) || row.start === null || daysFrom(row.start, day) < margin) return false;
  return row.end === null ? day <= row.asOf : daysFrom(day, row.end) >= margin;
}

/** Whether the row may cover the day, read generously. */
export function mayHold(row: HolderRow, day: string, margin = 45): boolean {
  const start = row.start === null ? '0000-01-01' : plusDays(fullDay(row.start), -margin);
  return start <= day && (row.end === null || day <= plusDays(fullDay(row.end), margin));
}

function fullDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
}
