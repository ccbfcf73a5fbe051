import { shownSource } from '../knowledge/index.ts';
import type { DatedEventRow, Doc, Knowledge } from '../model/index.ts';
import { sentenceAt } from './passage.ts';

/** A death that the tables or the article itself know. */
export interface KnownDeath {
  /** The last day on which the person may have lived. */
  readonly day: string;
  readonly told: string;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly detail: string;
}

// "Death of Mao Zedong", "Assassination of Shinzo Abe", "murder of Jamal Khashoggi"; not "Death of Stalin era".
const deathOf = /^(?:Death|Assassination|Killing|Murder|Execution) of (?:Queen |Pope |King )?(.+)$/i;
// Right after a name: " died in 2019", ", who died in May 2019,"; not " died in 2019 prices".
const died =
  /^(?:,? who)?(?: has| had)? (?:died|passed away|was killed|was assassinated|was murdered)(?: [a-z]+){0,3} in (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b/;
const namesake = /\b(?:Jr|Sr|elder|younger|namesake|son|father|grandson|another|of the same name)\b/;

const byKnowledge = new WeakMap<Knowledge, ReadonlyMap<string, DatedEventRow>>();

function rowsOf(knowledge: Knowledge): ReadonlyMap<string, DatedEventRow> {
  const done = byKnowledge.get(knowledge);
  if (done) return done;
  const rows = new Map<string, DatedEventRow>();
  for (const row of knowledge.events)
    for (const text of [row.name, ...row.aliases]) {
      const name = deathOf.exec(text)?.[1];
      if (name && row.start.length === 10) rows.set(name.toLowerCase(), row);
    }
  byKnowledge.set(knowledge, rows);
  return rows;
}

/** The persons of the article (by entity) whose death before the day is known. */
export function deathsKnown(
  doc: Doc<'entities' | 'sentences'>,
  knowledge: Knowledge,
  published: string,
): ReadonlyMap<number, KnownDeath> {
  const rows = rowsOf(knowledge);
  const dead = new Map<number, KnownDeath>();
  doc.entities.list.forEach((entity, index) => {
    if (entity.kind !== 'person') return;
    const names = [entity.name, entity.link.kb ?? '', ...entity.aliases].map((name) =>
      name.toLowerCase().replace(/^(?:queen|pope|king) /, ''),
    );
    const row = names.map((name) => rows.get(name)).find((found) => found !== undefined);
    // A day of grace: news of the last day appears after it.
    if (!row || row.start >= published) return;
    const source = shownSource(row.source);
    const known =
      source === null ? ' (general knowledge, not read in an opened source)' : ` (source ${source}, as of ${row.asOf})`;
    dead.set(index, { day: row.start, told: `on ${row.start}${known}`, source, asOf: row.asOf, detail: row.name });
  });
  for (const mention of doc.entities.mentions) {
    if (mention.kind !== 'name' || dead.has(mention.entity) || doc.entities.list[mention.entity]?.kind !== 'person') continue;
    const year = died.exec(doc.text.slice(mention.end, mention.end + 70))?.[1];
    const sentence = sentenceAt(doc, mention.start);
    if (year === undefined || year >= published.slice(0, 4) || !sentence) continue;
    const words = doc.text.slice(sentence.start, sentence.end);
    // Only a full name is surely the same person's elsewhere.
    if (namesake.test(words) || !doc.text.slice(mention.start, mention.end).includes(' ')) continue;
    dead.set(mention.entity, {
      day: `${year}-12-31`,
      told: `in ${year}, as the article says`,
      source: 'article',
      asOf: null,
      detail: `died in ${year}`,
    });
  }
  return dead;
}
