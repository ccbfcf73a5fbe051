import type { GroupRow, MembershipRow } from '../../../src/model/index.ts';
import type { Draw, Drawer, Fact, FactKinds } from '../fact.ts';
import { places, recentWeekday } from '../scenery.ts';
import { capital, counted, daysFrom, inWords, plusDays } from '../words.ts';
import { lastDay, type StateWords, stateWords } from '../world.ts';

/** Groups as print writes them ("a NATO member", "a member of NATO"), with states that are taken for members and are none. */
const groups: { readonly [id: string]: { readonly names: readonly (readonly [string, string])[]; readonly outside: string } } = {
  NATO: { names: [['NATO', 'NATO']], outside: 'UA AT IE RS GE MD CH JP AU' },
  EU: {
    names: [
      ['EU', 'the EU'],
      ['European Union', 'the European Union'],
    ],
    outside: 'UA TR RS CH NO GE MD AL IS',
  },
  ASEAN: { names: [['ASEAN', 'ASEAN']], outside: 'IN BD PG AU LK' },
  GCC: { names: [['Gulf Cooperation Council', 'the Gulf Cooperation Council']], outside: 'YE JO IQ IR' },
  G7: { names: [['G7', 'the G7']], outside: 'CN IN ES KR BR AU' },
  OPEC: { names: [['OPEC', 'OPEC']], outside: 'RU NO BR MX AZ' },
  ECOWAS: { names: [['ECOWAS', 'ECOWAS']], outside: 'CM TD MA MR' },
  SCO: { names: [['Shanghai Cooperation Organisation', 'the Shanghai Cooperation Organisation']], outside: 'TM TR MN AZ' },
  CSTO: { names: [['CSTO', 'the CSTO']], outside: 'UZ AZ GE TM' },
  EAEU: { names: [['Eurasian Economic Union', 'the Eurasian Economic Union']], outside: 'UZ AZ UA TJ' },
  BRICS: { names: [['BRICS', 'BRICS']], outside: 'MX TR JP AR' },
  EUROZONE: { names: [['eurozone', 'the eurozone']], outside: 'PL SE DK HU CZ' },
  OECD: { names: [['OECD', 'the OECD']], outside: 'CN IN BR ZA' },
  ARAB_LEAGUE: { names: [['Arab League', 'the Arab League']], outside: 'IR TR TD IL' },
};
/** Groups of which print and tables count the members alike. */
const sized = ['NATO', 'EU', 'ASEAN', 'GCC', 'G7', 'EUROZONE'];
/** Groups whose dates of joining are told alike everywhere. */
const dated = ['NATO', 'EU', 'ASEAN', 'SCO', 'OPEC', 'EUROZONE', 'ECOWAS'];

const isMember = (row: MembershipRow): boolean => /^(?:member|permanent member)$/.test(row.role ?? 'member');
const isSharp = (row: MembershipRow): boolean =>
  isMember(row) && row.start !== null && row.start.length === 10 && row.confidence !== 'low';

/** Whether the row surely covers the day. */
function covers(row: MembershipRow, day: string): boolean {
  if (!isMember(row) || row.start === null || row.start > plusDays(day, -30)) return false;
  return row.end === null ? day <= row.asOf : day <= plusDays(row.end, -30);
}

function someDay(draw: Draw, from = '2015-02-01', to = '2025-12-20'): string {
  return plusDays(from, draw.random.int(0, Math.max(0, daysFrom(from, to))));
}

function factOf(
  draw: Draw,
  id: string,
  state: StateWords,
  published: string,
  more: { readonly [blank: string]: string } = {},
): Fact {
  const { random, knowledge } = draw;
  const [group, thegroup] = random.pick(groups[id]?.names ?? [['', '']]);
  const members = knowledge.memberships.filter((row) => row.group === id && row.member !== state.iso2 && covers(row, published));
  const other = members.length === 0 ? null : stateWords(knowledge.stateByIso2(random.pick(members).member));
  return {
    published,
    values: {
      group,
      thegroup,
      Thegroup: capital(thegroup),
      state: state.state,
      State: capital(state.state),
      capital: state.capital,
      ostate: other?.state ?? '',
      place: random.pick(places),
      weekday: recentWeekday(random, published),
      ...more,
    },
  };
}

const words = (draw: Draw, iso2: string): StateWords | null => stateWords(draw.knowledge.stateByIso2(iso2));

/** A state inside the group on the day, or outside of it. */
function draw(draw: Draw, inside: boolean): Fact | null {
  const { random, knowledge } = draw;
  const id = random.pick(Object.keys(groups));
  const day = someDay(draw);
  const own = knowledge.memberships.filter((row) => row.group === id);
  if (inside) {
    const row = random.pick(own.filter((candidate) => covers(candidate, day)));
    const state = words(draw, row.member);
    return state === null ? null : factOf(draw, id, state, day);
  }
  const left = own.filter((row) => isMember(row) && row.end !== null && row.end < plusDays(day, -90)).map((row) => row.member);
  const outside = [...(groups[id]?.outside ?? '').split(' '), ...left, ...left].filter(
    (member) =>
      !own.some(
        (row) =>
          row.member === member &&
          (row.start ?? '') <= plusDays(day, 60) &&
          (row.end === null || row.end > plusDays(day, -60)) &&
          !/candidate|partner|observer/.test(row.role ?? ''),
      ),
  );
  const state = words(draw, random.pick(outside));
  return state === null ? null : factOf(draw, id, state, day);
}

const yearOf =
  (cell: 'start' | 'end'): Drawer =>
  (drawn) => {
    const { random, knowledge, wrong } = drawn;
    const rows = knowledge.memberships.filter((row) => {
      const date = row[cell];
      const group: GroupRow | undefined = knowledge.groups.find(({ id }) => id === row.group);
      return (
        isSharp(row) &&
        date !== null &&
        date > '1950' &&
        (cell === 'end'
          ? groups[row.group] !== undefined
          : dated.includes(row.group) && row.end === null && date.slice(0, 4) > (group?.start ?? '').slice(0, 4)) &&
        knowledge.memberships.filter((other) => other.group === row.group && other.member === row.member && isMember(other))
          .length === 1
      );
    });
    if (rows.length === 0) return null;
    const row = random.pick(rows);
    const year = Number(row[cell]?.slice(0, 4));
    const from = plusDays(`${Math.max(2015, year + 1)}-01-15`, 0);
    if (from > '2025-12-01') return null;
    const published = someDay(drawn, from);
    const said = wrong ? year + random.pick([-6, -4, -3, -2, 2, 3, 4]) : year;
    const state = words(drawn, row.member);
    if (
      state === null ||
      said > Number(published.slice(0, 4)) ||
      (wrong && said < Number(knowledge.groups.find(({ id }) => id === row.group)?.start?.slice(0, 4) ?? 0))
    )
      return null;
    return factOf(drawn, row.group, state, published, { year: String(said) });
  };

const formerRow = (drawn: Draw): { row: MembershipRow; end: string } | null => {
  const rows = drawn.knowledge.memberships.filter((row) => isSharp(row) && row.end !== null && groups[row.group] !== undefined);
  if (rows.length === 0) return null;
  const row = drawn.random.pick(rows);
  return row.end === null ? null : { row, end: row.end };
};

/** Facts for the membership rule. */
export const membershipFacts: FactKinds = {
  dated: true,
  kinds: {
    member: (drawn) => draw(drawn, !drawn.wrong),
    non: (drawn) => draw(drawn, drawn.wrong),
    joined: yearOf('start'),
    left: yearOf('end'),
    size: (drawn) => {
      const { random, knowledge, wrong } = drawn;
      const id = random.pick(sized);
      const published = someDay(drawn);
      const rows = knowledge.memberships.filter((row) => row.group === id && isMember(row));
      const near = rows.some((row) =>
        [row.start, row.end].some((date) => date !== null && Math.abs(daysFrom(date, published)) < 40),
      );
      const count = rows.filter((row) => covers(row, published)).length;
      if (near || count < 5) return null;
      const said = wrong ? count + random.pick([-3, -2, -1, 1, 2, 4]) : count;
      const state = words(drawn, random.pick(rows).member);
      if (state === null) return null;
      return factOf(drawn, id, state, published, { n: String(said), nw: said < 100 ? inWords(said) : counted(said) });
    },
    exmember: (drawn) => {
      const found = formerRow(drawn);
      const state = found === null ? null : words(drawn, found.row.member);
      if (found === null || state === null) return null;
      const published = someDay(drawn, plusDays(found.end, 200), lastDay);
      const year = Number(found.end.slice(0, 4));
      return published > lastDay || published < '2015'
        ? null
        : factOf(drawn, found.row.group, state, published, { leftyear: String(year), beforeleft: String(year - 2) });
    },
    after: (drawn) => {
      const rows = drawn.knowledge.memberships.filter(
        (row) => isSharp(row) && row.end === null && groups[row.group] !== undefined,
      );
      const row = drawn.random.pick(rows);
      const state = words(drawn, row.member);
      return state === null ? null : factOf(drawn, row.group, state, plusDays('2026-11-01', drawn.random.int(0, 500)));
    },
    handover: (drawn) => {
      const found = formerRow(drawn);
      const state = found === null ? null : words(drawn, found.row.member);
      return found === null || state === null || found.end < '2015' ? null : factOf(drawn, found.row.group, state, found.end);
    },
  },
};
