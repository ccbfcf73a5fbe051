import { shownSource } from '../knowledge/index.ts';
import type { Check, Context, Doc, Draft, Entry, GroupRow, Knowledge, StateRow } from '../model/index.ts';
import { numberOf, numberPattern } from './count.ts';
import { draftOf } from './finding.ts';
import { isQuoted, yearsIn } from './passage.ts';

type Layers = 'tokens' | 'sentences' | 'quotes';

// "NATO member Ukraine", "EU member state Turkey", "fellow NATO ally Hungary"; not "NATO member countries and Ukraine".
const groupFirst = /^ (?:member|ally|member state|member country|member nation|founding member) $/i;
// "Ukraine, a NATO member", "Ukraine, which is a member of NATO", "Turkey is a NATO member"; not "Ukraine, not a member".
const stateFirst =
  /^(?:, (?:also |itself |like [A-Z]\w+ )?(?:a|an)|, (?:which|who) is (?:a|an)|,? is (?:also )?(?:a|an)(?: full)?) (?:(?:founding|full|fellow|longtime|key) )?(?:member(?: state)? of (?:the )?)?$/;
const memberAfter = /^ (?:member|ally|member state)\b(?! of| states?\b)/;
// "Ukraine, which is not a member of NATO", "non-NATO member Ukraine"; not "not only a member".
const denied =
  /^(?:,? (?:which |who )?(?:is|are) not (?:a|an)(?: full)?|,? (?:which |who )?(?:isn['’]t) (?:a|an)) (?:member(?: state)? of (?:the )?)?$/;
// "Finland joined NATO in 2023"; not "Finland joined NATO exercises in 2023".
const joined = /^ (?:joined|became a member of|was admitted to|acceded to) (?:the )?$/;
const joinedYear = /^ (?:in|on [A-Z][a-z]+ \d{1,2},) ((?:19|20)\d\d)\b/;
// "the 32-member NATO", "32-nation alliance NATO", "the 27-nation European Union".
const sizeBefore = new RegExp(
  `(${numberPattern})[- ](?:member|nation|country|state)(?:-strong)? (?:(?:bloc|alliance|group|union|organi[sz]ation|grouping),? )?(?:the )?$`,
);
// Words that turn the sense or the time: "aspiring NATO member", "could become".
const turned =
  /\b(?:non|not|never|aspiring|prospective|future|potential|former|candidate|possible|would-be|hopeful|new|incoming|if|become|becoming|nearly|almost|then|no longer|fellow non|until|observer|associate|partner|suspended)[- ]*$/i;
const past = /\b(?:was|were|had been|would|could|should|may|might|will|used to|wants?|hopes?|seeks?|bid|until|before)\b/i;

/** States said to be members of a group are. */
export const membershipCheck: Check<Layers> = {
  name: 'membership',
  summary: 'States said to be members of a group are, on the day of the article.',
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
  *run(doc: Doc<Layers>, context: Context): Iterable<Draft<'check'>> {
    const { knowledge, published } = context;
    if (published === null) return;
    for (const sentence of doc.sentences) {
      const tokens = doc.tokens.slice(sentence.firstToken, sentence.endToken);
      const found = knowledge.scan(tokens).map((match) => ({
        group: groupOf(match.entries),
        state: stateOf(match.entries),
        start: tokens[match.firstToken]?.start ?? 0,
        end: tokens[match.endToken - 1]?.end ?? 0,
      }));
      for (let at = 0; at < found.length; at++) {
        const one = found[at];
        const next = found[at + 1];
        if (one?.group) {
          const size = sizeSaid(doc, knowledge, one.group, one.start, sentence.start, published);
          if (size && !isQuoted(doc, one)) yield size;
        }
        if (!one || !next) continue;
        const between = doc.text.slice(one.end, next.start);
        const before = doc.text.slice(Math.max(sentence.start, one.start - 24), one.start);
        const after = doc.text.slice(next.end, next.end + 30);
        const about = { start: one.start, end: next.end };
        const rest = doc.text.slice(Math.max(sentence.start, one.start - 400), one.start);
        if (isQuoted(doc, about) || turned.test(before) || yearsIn(rest).some((year) => year < Number(published.slice(0, 4))))
          continue;
        if (one.group && next.state && groupFirst.test(between) && !/^(?: and|,)? [A-Z]/.test(after))
          yield* judge(knowledge, one.group, next.state, published, about, true);
        else if (one.state && next.group && joined.test(between)) {
          const year = joinedYear.exec(after)?.[1];
          if (year)
            yield* judgeYear(knowledge, next.group, one.state, Number(year), {
              start: one.start,
              end: next.end + (joinedYear.exec(after)?.[0].length ?? 0),
            });
        } else if (one.state && next.group && !past.test(between)) {
          const isMember = / of (?:the )?$/.test(between) || memberAfter.test(after);
          const end = / of (?:the )?$/.test(between) ? next.end : next.end + (memberAfter.exec(after)?.[0].length ?? 0);
          if (denied.test(between) && isMember)
            yield* judge(knowledge, next.group, one.state, published, { start: one.start, end }, false);
          else if (stateFirst.test(between) && isMember)
            yield* judge(knowledge, next.group, one.state, published, { start: one.start, end }, true);
        }
      }
    }
  },
};

function groupOf(entries: readonly Entry[]): GroupRow | null {
  const groups = entries.flatMap((entry) => (entry.table === 'group' ? [entry.row] : []));
  return groups.length === 1 && entries.length === 1 ? (groups[0] ?? null) : null;
}

function stateOf(entries: readonly Entry[]): StateRow | null {
  const names = entries.flatMap((entry) => (entry.table === 'state' && entry.form === 'name' ? [entry.row] : []));
  return names.length === 1 ? (names[0] ?? null) : null;
}

function* judge(
  knowledge: Knowledge,
  group: GroupRow,
  state: StateRow,
  day: string,
  about: { start: number; end: number },
  said: boolean,
): Iterable<Draft<'check'>> {
  const { answer, row } = knowledge.memberOn(group.id, state.iso2, day);
  const name = group.name;
  const source = row ? shownSource(row.source) : null;
  const base = {
    rule: 'membership',
    about,
    source,
    asOf: row?.asOf ?? null,
    detail: row
      ? `${row.role ?? 'member'} ${row.start ?? ''}${row.end ? ` to ${row.end}` : ''}`.trim()
      : `no row for ${state.name}`,
    by: 'member of group',
  } as const;
  if (answer === 'unknown') {
    if (row === null) return;
    yield draftOf({
      ...base,
      verdict: 'unknown',
      finding: `Whether ${state.name} was a member of ${name} on ${day} is not known.`,
    });
    return;
  }
  const is = answer === 'yes';
  const since = row?.start ? ` since ${row.start}` : '';
  const truth = is
    ? `${state.name} has been a member of ${name}${since}`
    : row?.end
      ? `${state.name} left ${name} on ${row.end}`
      : row
        ? `${state.name} is no member of ${name} (${row.role}${since})`
        : `${state.name} is no member of ${name}`;
  const told =
    source === null
      ? ' (general knowledge, not read in an opened source)'
      : ` (source ${source}, as of ${row?.asOf ?? group.asOf})`;
  yield draftOf({
    ...base,
    verdict: is === said ? 'confirmed' : 'contradicted',
    finding: `${truth}${told}.`,
    expected: { member: is, group: group.id, state: state.iso3, since: row?.start ?? null, until: row?.end ?? null },
    severity: source === null ? 'warning' : 'error',
    score: 0.85,
  });
}

function* judgeYear(
  knowledge: Knowledge,
  group: GroupRow,
  state: StateRow,
  year: number,
  about: { start: number; end: number },
): Iterable<Draft<'check'>> {
  const rows = knowledge.memberships.filter(
    (row) =>
      row.group === group.id &&
      row.member === state.iso2 &&
      row.start !== null &&
      /^(?:member|permanent member|elected member)/.test(row.role ?? ''),
  );
  const row = rows[0];
  // A group that took over from another is dated from either: only years of its own count.
  if (!row?.start || row.start === group.start || (group.start !== null && year < Number(group.start.slice(0, 4)))) return;
  const right = rows.some((candidate) => Number(candidate.start?.slice(0, 4)) === year);
  const source = shownSource(row.source);
  yield draftOf({
    rule: 'membership',
    verdict: right ? 'confirmed' : 'contradicted',
    about,
    finding: `${state.name} joined ${group.name} on ${row.start}${right ? ', as said' : `, not in ${year}`}${source === null ? ' (general knowledge, not read in an opened source)' : ` (source ${source}, as of ${row.asOf})`}.`,
    expected: { group: group.id, state: state.iso3, since: row.start },
    source,
    asOf: row.asOf,
    detail: `${row.role ?? 'member'} ${row.start}`,
    severity: source === null ? 'warning' : 'error',
    by: 'year of joining',
    score: 0.8,
  });
}

/** Groups whose size press and tables count alike. */
const counted: ReadonlySet<string> = new Set([
  'NATO',
  'EU',
  'ASEAN',
  'GCC',
  'G7',
  'EUROZONE',
  'CSTO',
  'EAEU',
  'QUAD',
  'AUKUS',
  'SAARC',
]);

function sizeSaid(
  doc: Doc,
  knowledge: Knowledge,
  group: GroupRow,
  start: number,
  from: number,
  day: string,
): Draft<'check'> | null {
  if (!counted.has(group.id)) return null;
  const before = doc.text.slice(Math.max(from, start - 60), start);
  const found = sizeBefore.exec(before);
  const said = found ? numberOf(found[1] ?? '') : null;
  if (!found || said === null || /\b(?:then|once|originally|formerly)\b/.test(before)) return null;
  let count = 0;
  let asOf = '';
  for (const row of knowledge.memberships) {
    if (row.group !== group.id) continue;
    const { answer, row: best } = knowledge.memberOn(group.id, row.member, day);
    if (answer === 'unknown') return null;
    if (answer === 'yes' && best === row) count++;
    if (row.asOf > asOf) asOf = row.asOf;
  }
  const first = knowledge.memberships.find((row) => row.group === group.id);
  const source = first ? shownSource(first.source) : null;
  if (count < 2) return null;
  return draftOf({
    rule: 'membership',
    verdict: count === said ? 'confirmed' : 'contradicted',
    about: { start: start - (before.length - found.index), end: start + doc.text.slice(start).search(/\b(?=[^\w]|$)/) },
    finding: `${group.name} had ${count} members on ${day}${count === said ? ', as said' : `, not ${said}`}.`,
    expected: { value: count, unit: 'members', group: group.id },
    source,
    asOf,
    detail: 'rows of memberships',
    severity: 'warning',
    by: 'number of members',
    score: 0.8,
  });
}
