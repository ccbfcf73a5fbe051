import { shownSource } from '../knowledge/index.ts';
import type { Check, Context, DatedEventRow, Doc, Draft, Knowledge, Proposition } from '../model/index.ts';
import { draftOf } from './finding.ts';
import { isQuoted, textAround } from './passage.ts';

type Layers = 'sentences' | 'quotes' | 'entities' | 'propositions' | 'times';

/** What only the living do; "remain", "inspire" and "leave behind" the dead do too. */
const living: ReadonlySet<string> = new Set(
  'say tell meet visit announce warn arrive attend travel urge call vow speak address sign order hold host greet receive fly depart return depart praise condemn accuse reject refuse promise pledge declare thank congratulate resign chair inspect launch denounce discuss agree ask reply respond'.split(
    ' ',
  ),
);

// "Death of Mao Zedong", "Assassination of Shinzo Abe", "Killing of Hassan Nasrallah", "Khashoggi killing"; not "Death of Stalin era".
const deathOf = /^(?:Death|Assassination|Killing|Murder|Execution) of (?:Queen |Pope |King )?(.+)$/;

const deaths = new WeakMap<Knowledge, ReadonlyMap<string, DatedEventRow>>();

function deathRows(knowledge: Knowledge): ReadonlyMap<string, DatedEventRow> {
  const done = deaths.get(knowledge);
  if (done) return done;
  const rows = new Map<string, DatedEventRow>();
  for (const row of knowledge.events) {
    const name = deathOf.exec(row.name)?.[1];
    if (name) rows.set(name.toLowerCase(), row);
  }
  deaths.set(knowledge, rows);
  return rows;
}

/** People who had died by then do not act. */
export const lifetimeCheck: Check<Layers> = {
  name: 'lifetime',
  summary: 'People whose death the tables know do not act after it.',
  needs: ['sentences', 'quotes', 'entities', 'propositions', 'times'],
  examples: [
    { text: 'Hassan Nasrallah will visit Tehran next week.', published: '2025-09-02', yields: [{ verdict: 'contradicted' }] },
    { text: 'Hassan Nasrallah visited Tehran in 2019.', published: '2025-09-02', yields: [] },
    { text: 'Hassan Nasrallah will visit Tehran next week.', published: '2024-01-10', yields: [] },
  ],
  *run(doc: Doc<Layers>, { knowledge, published }: Context): Iterable<Draft<'check'>> {
    if (published === null) return;
    const rows = deathRows(knowledge);
    const dead = new Map<number, DatedEventRow>();
    doc.entities.list.forEach((entity, index) => {
      const row =
        entity.kind === 'person'
          ? (rows.get(entity.name.toLowerCase()) ?? rows.get((entity.link.kb ?? '').toLowerCase()))
          : undefined;
      // A day of grace: news of the last day appears after it.
      if (row && row.start.length === 10 && row.start < published) dead.set(index, row);
    });
    if (dead.size === 0) return;
    const seen = new Set<number>();
    for (const proposition of doc.propositions) {
      const subject = proposition.args.find((argument) => argument.role === 'subject' && !argument.shared);
      const person = subject && subject.entities.length === 1 ? subject.entities[0] : undefined;
      const row = person === undefined ? undefined : dead.get(person);
      if (person === undefined || !row || !subject || seen.has(person) || !isActAfter(doc, proposition, row.start, published))
        continue;
      const about = {
        start: Math.min(subject.start, proposition.trigger.start),
        end: Math.max(subject.end, proposition.trigger.end),
      };
      if (isQuoted(doc, about)) continue;
      seen.add(person);
      const name = doc.entities.list[person]?.name ?? 'The person';
      const source = shownSource(row.source);
      yield draftOf({
        rule: 'lifetime',
        verdict: 'contradicted',
        about,
        finding: `${name} died on ${row.start}${source === null ? ' (general knowledge, not read in an opened source)' : ` (source ${source}, as of ${row.asOf})`}.`,
        expected: { person: name, died: row.start },
        source,
        asOf: row.asOf,
        detail: row.name,
        severity: source === null ? 'warning' : 'error',
        by: 'act after known death',
        score: 0.75,
      });
    }
  },
};

/** Whether the act is told as one of after the death: planned, or dated later. An undated past act may be of any time. */
function isActAfter(doc: Doc<Layers>, proposition: Proposition, died: string, published: string): boolean {
  if (proposition.kind !== 'verb' || !living.has(proposition.lemma) || proposition.passive || proposition.polarity !== 'positive')
    return false;
  if (proposition.modality !== 'certain' && proposition.modality !== 'planned') return false;
  const { text } = textAround(doc, proposition.trigger);
  if (
    /\b(?:had|video|recorded|recording|footage|film|novel|posthumous|funeral|late|memor|portrait|statue|legacy|history|once)\b/i.test(
      text,
    )
  )
    return false;
  const dates = proposition.times
    .map((time) => doc.times[time])
    .filter((time) => time !== undefined && time.type === 'DATE' && time.from !== null);
  if (dates.some((time) => (time?.from ?? '') <= died)) return false;
  // A title after the death of a day or two may stand for the day before.
  const month = published.slice(0, 7) > died.slice(0, 7);
  if (proposition.tense === 'future' || proposition.modality === 'planned') return month;
  return month && dates.length > 0 && dates.every((time) => (time?.from ?? '').length >= 7 && (time?.from ?? '') > died);
}
