import { officeName, shownSource } from '../knowledge/index.ts';
import type { Check, Context, Doc, Draft, HolderRow, Knowledge, StateRow } from '../model/index.ts';
import { draftOf } from './finding.ts';
import { isQuoted } from './passage.ts';

type Layers = 'tokens' | 'sentences' | 'quotes';

// Titles of a state's own people: "President", "foreign minister", "leader"; not "ambassador to", "expert", "envoy".
const stateTitle =
  /^(?:(?:prime|foreign|defen[cs]e) minister|(?:vice[- ])?president|premier|chancellor|leader|foreign secretary|defen[cs]e secretary|secretary of state|king|queen|emperor|dictator|strongman|ruler|head of state|counterpart)$/i;

/** The states a person is of by the offices they held; posts in international organisations say nothing. */
function statesOf(knowledge: Knowledge, rows: readonly HolderRow[]): ReadonlySet<string> {
  return new Set(
    rows
      .map((row) => knowledge.officeById(row.office)?.stateOrOrg ?? '')
      .filter((owner) => owner.length === 2 && owner !== 'EU' && owner !== 'UN'),
  );
}

/** The nationality said with a title is the person's. */
export const nationalityCheck: Check<Layers> = {
  name: 'nationality',
  summary: 'The nationality said with a title is that of the person.',
  needs: ['tokens', 'sentences', 'quotes'],
  examples: [
    {
      text: 'Chinese President Vladimir Putin arrived.',
      yields: [{ verdict: 'contradicted', about: 'Chinese President Vladimir Putin' }],
    },
    { text: 'Russian President Vladimir Putin arrived.', yields: [{ verdict: 'confirmed' }] },
    { text: 'Chinese President Xi Jinping met Vladimir Putin.', yields: [{ verdict: 'confirmed' }] },
    { text: 'The Chinese-backed Vladimir Putin plan failed.', yields: [] },
  ],
  *run(doc: Doc<Layers>, { knowledge }: Context): Iterable<Draft<'check'>> {
    const seen = new Set<string>();
    for (const sentence of doc.sentences) {
      const tokens = doc.tokens.slice(sentence.firstToken, sentence.endToken);
      const matches = knowledge.scan(tokens);
      for (let at = 1; at < matches.length; at++) {
        const adjective = matches[at - 1];
        const name = matches[at];
        if (!adjective || !name) continue;
        const persons = name.entries.filter((entry) => entry.table === 'person');
        const person = persons.length === 1 ? persons[0] : undefined;
        const said = adjective.entries.flatMap((entry) =>
          entry.table === 'state' && (entry.form === 'adjective' || entry.form === 'name') ? [entry.row] : [],
        );
        if (!person || said.length === 0 || name.endToken - name.firstToken < 2) continue;
        const gap = tokens.slice(adjective.endToken, name.firstToken).map((token) => token.text);
        const possessive = gap[0] === "'s" || gap[0] === '’s';
        const isAdjective = adjective.entries.some((entry) => entry.table === 'state' && entry.form === 'adjective');
        if (!isAdjective && !possessive) continue;
        const title = (possessive ? gap.slice(1) : gap).filter((word) => word !== ',').join(' ');
        if (!stateTitle.test(title)) continue;
        const states = statesOf(knowledge, person.rows);
        if (states.size === 0) continue;
        const first = tokens[adjective.firstToken];
        const last = tokens[name.endToken - 1];
        if (!first || !last) continue;
        const about = { start: first.start, end: last.end };
        const fits = said.some((row) => states.has(row.iso2));
        // A name between hyphens or after a preposition is no nationality: "US-Russian President", "Korea's".
        const before = doc.text[about.start - 1];
        if (!fits && (before === '-' || before === '‑' || isQuoted(doc, about) || states.size > 1)) continue;
        const key = `${person.person} ${fits}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield verdictOn(knowledge, person.person, person.rows, states, said, about, fits);
      }
    }
  },
};

function verdictOn(
  knowledge: Knowledge,
  person: string,
  rows: readonly HolderRow[],
  states: ReadonlySet<string>,
  said: readonly StateRow[],
  about: { readonly start: number; readonly end: number },
  fits: boolean,
): Draft<'check'> {
  const row = rows.find((candidate) => states.has(knowledge.officeById(candidate.office)?.stateOrOrg ?? '')) ?? rows[0];
  const state = knowledge.stateByIso2([...states].find((iso2) => !fits || said.some((other) => other.iso2 === iso2)) ?? '');
  const office = row ? officeName(knowledge, row.office) : '';
  return draftOf({
    rule: 'nationality',
    verdict: fits ? 'confirmed' : 'contradicted',
    about,
    finding: fits
      ? `${person} is of ${state?.name ?? 'that state'}, as said (${office}).`
      : `${person} is of ${state?.name ?? 'another state'} (${office}), not of ${said[0]?.name ?? 'the state named'}.`,
    expected: { person, state: state?.iso3 ?? null },
    source: row ? shownSource(row.source) : null,
    asOf: row?.asOf ?? null,
    detail: office,
    by: 'nationality beside title',
    score: 0.85,
  });
}
