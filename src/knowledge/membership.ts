import type { Answer, GroupRow, MembershipRow } from '../model/index.ts';
import { dayNumber, lastDayNumber } from './calendar.ts';

/** What `memberOn` says: the answer and the row it rests on, if any. */
export interface MembershipAnswer {
  readonly answer: Answer;
  readonly row: MembershipRow | null;
}

/** Roles that are less than membership: a candidate is no member. */
const lesserRoles: ReadonlySet<string> = new Set(['candidate', 'partner country', 'observer', 'dialogue partner', 'associate']);
/** Roles that leave it open. */
const openRoles: ReadonlySet<string> = new Set([
  'suspended',
  'member (suspended)',
  'announced withdrawal',
  'undeclared; assessed',
]);
/** Groups whose list is not complete, or only from a date on: no row says nothing there before it. */
const completeFrom: { readonly [group: string]: string } = {
  UNSC_E10: '2017-01-01',
  OECD: '2016-01-01',
  AFRICAN_UNION: '2017-01-31',
  SADC: '2018-01-01',
  OPEC: '2009-01-01',
  CIS: '9999-01-01',
  SCHENGEN: '2008-01-01',
  EFTA: '1995-01-01',
  G20: '9999-01-01',
  FIVE_EYES: '9999-01-01',
  NUCLEAR_ARMED: '1996-01-01',
  OPEC_PLUS: '9999-01-01',
  WARSAW_PACT: '9999-01-01',
  NPT_NON_PARTY: '9999-01-01',
  MERCOSUR: '2013-01-01',
  SAARC: '2007-04-03',
  JCPOA: '9999-01-01',
};

function covers(row: MembershipRow, day: string): Answer {
  const first = dayNumber(day);
  const last = lastDayNumber(day);
  if (row.start !== null && last < dayNumber(row.start)) return 'no';
  if (row.end !== null && first > lastDayNumber(row.end)) return 'no';
  if (row.start !== null && first < lastDayNumber(row.start)) return 'unknown';
  if (row.end !== null) return last <= lastDayNumber(row.end) ? 'yes' : 'unknown';
  return last <= dayNumber(row.asOf) ? 'yes' : 'unknown';
}

/**
 * Whether the member belonged to the group on the day. Without a row the answer is `no` only where the list of the group is
 * complete for that day; `rows` are all rows of the group.
 */
export function memberOn(group: GroupRow | null, rows: readonly MembershipRow[], member: string, day: string): MembershipAnswer {
  const own = rows.filter((row) => row.member === member);
  let unsure: MembershipRow | null = null;
  let lesser: MembershipRow | null = null;
  let past: MembershipRow | null = null;
  for (const row of own) {
    const answer = covers(row, day);
    if (answer === 'no') {
      if (!lesserRoles.has(row.role ?? '') && !openRoles.has(row.role ?? '')) past = row;
      continue;
    }
    if (openRoles.has(row.role ?? '')) return { answer: 'unknown', row };
    if (lesserRoles.has(row.role ?? '')) {
      lesser = row;
      if (answer === 'unknown') unsure = row;
    } else if (answer === 'yes') return { answer: 'yes', row };
    else unsure = row;
  }
  if (unsure) return { answer: 'unknown', row: unsure };
  if (lesser) return { answer: 'no', row: lesser };
  if (past?.end && past.end < day && lastDayNumber(day) <= dayNumber(past.asOf)) return { answer: 'no', row: past };
  if (group === null || rows.length === 0) return { answer: 'unknown', row: null };
  const from = completeFrom[group.id] ?? group.start;
  const until =
    rows
      .map((row) => row.asOf)
      .sort()
      .at(-1) ?? '';
  const known =
    from !== null && day >= from && lastDayNumber(day) <= dayNumber(until) && (group.end === null || day <= group.end);
  return { answer: known ? 'no' : 'unknown', row: past };
}
