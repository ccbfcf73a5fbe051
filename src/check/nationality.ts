import { officeName, shownSource } from '../knowledge/index.ts';
import { lesserTitleWords } from '../lang/index.ts';
import type { Check, Context, Doc, Draft, HolderRow, Knowledge } from '../model/index.ts';
import { draftOf } from './finding.ts';
import { isQuoted, sentenceAt } from './passage.ts';
import { type TitleSaid, titlesInWords } from './titles-said.ts';

type Layers = 'tokens' | 'sentences' | 'quotes';

// Titles of a state's own people: "President", "leader"; not "secretary-general", which bodies have.
const bodies = /general/i;
const leader = /^(?:leader|ruler|strongman|head of state|dictator)$/i;
// Words that make another title of it: "former", "opposition leader"; only names of persons in office can be of the wrong state.
const lesser = new RegExp(`\\b(?:${lesserTitleWords.join('|')})\\b`, 'i');
// "is not the president of Brazil", "no longer": said of a person to deny it.
const denied = /\b(?:not|no longer|never)\b|n['’]t\b/i;

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
  *run(doc: Doc<Layers>, { knowledge, published }: Context): Iterable<Draft<'check'>> {
    const seen = new Set<string>();
    for (const said of titlesInWords(doc, knowledge)) {
      const owners = said.owners.filter((owner) => knowledge.stateByIso2(owner) !== null);
      const states = statesOf(knowledge, said.rows);
      if (bodies.test(said.words) || owners.length === 0 || states.size === 0) continue;
      const fits = owners.some((owner) => states.has(owner));
      if (!fits && !(states.size === 1 && isMeant(doc, knowledge, said, published))) continue;
      const key = `${said.person} ${fits}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield verdictOn(knowledge, said, states, owners, fits);
    }
  },
};

/**
 * Whether it is surely this person that is meant, and the title surely theirs elsewhere: another of the same name may hold an
 * office the tables do not know.
 */
function isMeant(doc: Doc<Layers>, knowledge: Knowledge, said: TitleSaid, published: string | null): boolean {
  const { extent } = said;
  const before = doc.text.slice(Math.max(sentenceAt(doc, extent.start)?.start ?? 0, extent.start - 24), extent.start);
  const words = doc.text.slice(extent.start, extent.end);
  // A name between hyphens is no nationality: "US-Russian President".
  if (/[-‑–/]$/.test(before) || lesser.test(before) || lesser.test(words) || denied.test(words)) return false;
  if (isQuoted(doc, extent)) return false;
  const own = said.rows.filter((row) => {
    const office = knowledge.officeById(row.office);
    if (office === null) return false;
    return leader.test(said.words)
      ? office.kind.startsWith('head_of')
      : knowledge.officesByTitle(said.words, office.stateOrOrg).includes(office);
  });
  if (published === null) return own.length > 0;
  if (own.some((row) => knowledge.heldOn(row, published) !== 'no')) return true;
  // Not of that title now, but the tables know who else held it in the state named.
  return (
    own.length > 0 &&
    said.offices.some((office) => knowledge.holdersOf(office.id).some((row) => knowledge.heldOn(row, published) === 'yes'))
  );
}

function verdictOn(
  knowledge: Knowledge,
  { person, rows, offices, extent }: TitleSaid,
  states: ReadonlySet<string>,
  owners: readonly string[],
  fits: boolean,
): Draft<'check'> {
  const row =
    rows.findLast((candidate) => offices.some(({ id }) => id === candidate.office)) ??
    rows.find((candidate) => states.has(knowledge.officeById(candidate.office)?.stateOrOrg ?? '')) ??
    rows[0];
  const state = knowledge.stateByIso2([...states].find((iso2) => !fits || owners.includes(iso2)) ?? '');
  const named = knowledge.stateByIso2(owners[0] ?? '');
  const office = row ? officeName(knowledge, row.office) : '';
  const source = row ? shownSource(row.source) : null;
  const told =
    source === null
      ? ' (general knowledge, not read in an opened source)'
      : ` (source ${source}, as of ${row?.asOf ?? 'unknown'})`;
  return draftOf({
    rule: 'nationality',
    verdict: fits ? 'confirmed' : 'contradicted',
    about: extent,
    finding: fits
      ? `${person} is of ${state?.name ?? 'that state'}, as said: ${office}${told}.`
      : `${person} is of ${state?.name ?? 'another state'}, not of ${named?.name ?? 'the state named'}: ${office}${told}.`,
    expected: { person, state: state?.iso3 ?? null },
    source,
    asOf: row?.asOf ?? null,
    detail: office,
    severity: source === null ? 'warning' : 'error',
    by: 'nationality beside title',
    score: 0.85,
  });
}
