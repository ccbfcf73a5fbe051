import { shownSource } from '../knowledge/index.ts';
import type { Check, Context, Doc, Draft, GroupRow, Knowledge, MembershipRow, Span, StateRow } from '../model/index.ts';
import { draftOf } from './finding.ts';
import { membershipsSaid } from './membership-said.ts';
import { isQuoted, textAround, yearsIn } from './passage.ts';

type Layers = 'tokens' | 'sentences' | 'quotes';

/** States said to be members of a group are. */
export const membershipCheck: Check<Layers> = {
  name: 'membership',
  summary:
    'States said to be members of a group are, on the day of the article; years of joining and leaving and numbers of members hold.',
  needs: ['tokens', 'sentences', 'quotes'],
  examples: [
    {
      text: 'NATO member Ukraine asked for help.',
      published: '2025-03-01',
      yields: [{ verdict: 'contradicted', about: 'NATO member Ukraine' }],
    },
    { text: 'NATO member Poland asked for help.', published: '2025-03-01', yields: [{ verdict: 'confirmed' }] },
    { text: 'Aspiring NATO member Ukraine asked for help.', published: '2025-03-01', yields: [] },
    { text: 'Finland joined NATO in 2022.', published: '2025-03-01', yields: [{ verdict: 'contradicted' }] },
  ],
  *run(doc: Doc<Layers>, { knowledge, published }: Context): Iterable<Draft<'check'>> {
    if (published === null) return;
    const seen = new Set<string>();
    for (const said of membershipsSaid(doc, knowledge)) {
      const about = { start: said.start, end: said.end };
      if (isQuoted(doc, about)) continue;
      const looksBack = yearsIn(textAround(doc, about).text).some((year) => year < Number(published.slice(0, 4)));
      const drafts =
        said.claim === 'joined' || said.claim === 'left'
          ? yearOf(knowledge, said.group, said.state, said.claim, said.year, about)
          : looksBack
            ? null
            : said.claim === 'size'
              ? sizeOf(knowledge, said.group, said.count, published, about)
              : stateOf(knowledge, said.group, said.state, published, about, said.claim === 'member');
      if (drafts === null) continue;
      const key = `${said.claim} ${said.group.id} ${'state' in said ? said.state.iso2 : ''} ${drafts.fields.verdict}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield drafts;
    }
  },
};

/** "(source ..., as of ...)", or that no opened source backs it. */
function sourceTold(source: string | null, asOf: string): string {
  return source === null ? ' (general knowledge, not read in an opened source)' : ` (source ${source}, as of ${asOf})`;
}

function stateOf(
  knowledge: Knowledge,
  group: GroupRow,
  state: StateRow,
  day: string,
  about: Span,
  said: boolean,
): Draft<'check'> | null {
  const { answer, row } = knowledge.memberOn(group.id, state.iso2, day);
  const name = group.name;
  const rests = row ?? latest(knowledge, group);
  const source = rests ? shownSource(rests.source) : null;
  const base = {
    rule: 'membership',
    about,
    source,
    asOf: rests?.asOf ?? null,
    detail: row
      ? `${row.role ?? 'member'} ${row.start ?? ''}${row.end ? ` to ${row.end}` : ''}`.trim()
      : `no row for ${state.name}`,
    by: 'member of group',
  } as const;
  if (answer === 'unknown')
    return row === null
      ? null
      : draftOf({
          ...base,
          verdict: 'unknown',
          finding: `Whether ${state.name} was a member of ${name} on ${day} is not known: the tables end on ${row.asOf}.`,
        });
  const is = answer === 'yes';
  const since = row?.start ? ` since ${row.start}` : '';
  const truth = is
    ? `${state.name} has been a member of ${name}${since}`
    : row?.end
      ? `${state.name} left ${name} on ${row.end}`
      : row
        ? `${state.name} is no member of ${name} (${row.role}${since})`
        : `${state.name} is no member of ${name}`;
  return draftOf({
    ...base,
    verdict: is === said ? 'confirmed' : 'contradicted',
    finding: `${truth}${sourceTold(source, rests?.asOf ?? group.asOf)}.`,
    expected: { member: is, group: group.id, state: state.iso3, since: row?.start ?? null, until: row?.end ?? null },
    severity: source === null ? 'warning' : 'error',
    score: 0.85,
  });
}

/** The row of the group that was last looked after: what the absence of a row rests on. */
function latest(knowledge: Knowledge, group: GroupRow): MembershipRow | null {
  let last: MembershipRow | null = null;
  for (const row of knowledge.memberships) if (row.group === group.id && (last === null || row.asOf > last.asOf)) last = row;
  return last;
}

// A role that is membership: "permanent member"; not "candidate".
const membership = /^(?:member|permanent member|elected member)/;

function yearOf(
  knowledge: Knowledge,
  group: GroupRow,
  state: StateRow,
  claim: 'joined' | 'left',
  year: number,
  about: Span,
): Draft<'check'> | null {
  const cell = claim === 'joined' ? 'start' : 'end';
  const rows = knowledge.memberships.filter(
    (row) => row.group === group.id && row.member === state.iso2 && row[cell] !== null && membership.test(row.role ?? ''),
  );
  const row = rows[0];
  const date = row?.[cell];
  if (!row || !date) return null;
  // A group that took over from another is dated from either: only years of its own count.
  if (claim === 'joined' && (date === group.start || (group.start !== null && year < Number(group.start.slice(0, 4)))))
    return null;
  const right = rows.some((candidate) => Number(candidate[cell]?.slice(0, 4)) === year);
  const source = shownSource(row.source);
  return draftOf({
    rule: 'membership',
    verdict: right ? 'confirmed' : 'contradicted',
    about,
    finding: `${state.name} ${claim} ${group.name} on ${date}${right ? ', as said' : `, not in ${year}`}${sourceTold(source, row.asOf)}.`,
    expected: { group: group.id, state: state.iso3, [claim === 'joined' ? 'since' : 'until']: date },
    source,
    asOf: row.asOf,
    detail: `${row.role ?? 'member'} ${row.start ?? ''}${row.end ? ` to ${row.end}` : ''}`.trim(),
    severity: source === null ? 'warning' : 'error',
    by: `year of ${claim === 'joined' ? 'joining' : 'leaving'}`,
    score: 0.8,
  });
}

/** Groups whose size press and tables count alike. */
const counted: ReadonlySet<string> = new Set(
  'NATO EU ASEAN GCC G7 EUROZONE CSTO EAEU QUAD AUKUS SAARC UNSC_P5 FIVE_EYES'.split(' '),
);

function sizeOf(knowledge: Knowledge, group: GroupRow, said: number, day: string, about: Span): Draft<'check'> | null {
  // A number far off counts something else: three EU countries, 700 NATO states of mind.
  if (!counted.has(group.id)) return null;
  let count = 0;
  let asOf = '';
  let source: string | null = null;
  for (const row of knowledge.memberships) {
    if (row.group !== group.id) continue;
    const { answer, row: best } = knowledge.memberOn(group.id, row.member, day);
    if (answer === 'unknown') return null;
    if (answer === 'yes' && best === row) count++;
    if (row.asOf > asOf) asOf = row.asOf;
    source ??= shownSource(row.source);
  }
  if (count < 2 || Math.abs(count - said) > Math.max(4, count / 3)) return null;
  return draftOf({
    rule: 'membership',
    verdict: count === said ? 'confirmed' : 'contradicted',
    about,
    finding: `${group.name} had ${count} members on ${day}${count === said ? ', as said' : `, not ${said}`}${sourceTold(source, asOf)}.`,
    expected: { value: count, unit: 'members', group: group.id },
    source,
    asOf,
    detail: 'rows of memberships',
    severity: 'warning',
    by: 'number of members',
    score: 0.8,
  });
}
