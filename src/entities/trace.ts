import type { Context, Entry, Span } from '../model/index.ts';
import type { EntityDraft, Gathering, MentionDraft, Read } from './draft.ts';
import type { TitleFound } from './title-phrase.ts';

/** Tells an explanation what each name, entity, mention and office of the document rests on: rule, table row, words. */
export function traceEntities(doc: Read, all: Gathering, titles: readonly (readonly TitleFound[])[], context: Context): void {
  const { trace } = context;
  if (trace === undefined) return;
  const span = (first: number, end: number): Span => {
    const start = doc.tokens[first]?.start ?? 0;
    return { start, end: doc.tokens[end - 1]?.end ?? start };
  };
  const say = (rule: string, detail: string, at: Span): void => trace({ stage: 'entities', rule, detail, ...at });
  for (const name of all.spans) {
    const rows = name.entries.map((entry) => rowOf(entry, context));
    say(
      `name by ${name.by}`,
      [`${name.kind}, score ${name.score.toFixed(2)}`, ...rows].join('; '),
      span(name.firstToken, name.endToken),
    );
  }
  const first = new Map<number, MentionDraft>();
  for (const mention of all.mentions) {
    const draft = all.entities[mention.entity];
    const earlier = first.get(mention.entity);
    if (draft === undefined) continue;
    const at = span(mention.firstToken, mention.endToken);
    if (earlier === undefined) {
      first.set(mention.entity, mention);
      for (const [rule, detail] of fieldsOf(draft, all, context)) say(rule, detail, at);
    } else if (mention.kind !== 'name') {
      const { start, end } = span(earlier.firstToken, earlier.endToken);
      say(
        `${mention.kind} resolved`,
        `to ${draft.kind} ${draft.name}, first said as ${JSON.stringify(doc.text.slice(start, end))}`,
        at,
      );
    }
  }
  const found = titles.flat();
  for (const office of all.offices) {
    const title = found.find(({ head }) => head === office.token);
    const state = office.state === null ? 'none' : (all.entities[office.state]?.name ?? 'none');
    const body = office.organization === null ? 'none' : (all.entities[office.organization]?.name ?? 'none');
    const rows = office.offices.map((id) => `offices.tsv ${id} (${context.knowledge.officeById(id)?.title ?? ''})`);
    const parts = [`of ${all.entities[office.person]?.name ?? ''}`, `state ${state}`, `organization ${body}`, ...rows];
    if (office.former) parts.push('former: a word or the tense says so');
    if (office.qualifier !== null) parts.push(`qualifier ${office.qualifier}`);
    say(`title by ${title?.by ?? 'name'}`, parts.join('; '), office.title);
  }
}

/** Rule and outcome of each field of an entity that was filled. */
function* fieldsOf(draft: EntityDraft, all: Gathering, context: Context): Generator<readonly [string, string]> {
  const by = draft.by ?? 'name';
  yield ['kind', `${draft.kind} (${by})`];
  const row = draft.iso2 === null ? null : context.knowledge.stateByIso2(draft.iso2);
  if (row !== null)
    yield [
      `link by ${by}`,
      `iso3 ${row.iso3}, cow ${row.cow ?? 'none'}: states.tsv ${row.iso2}, ${row.source}, as of ${row.asOf}`,
    ];
  if (draft.kb !== null && draft.kind !== 'state') yield [`link by ${by}`, `kb ${draft.kb}${holding(draft, context)}`];
  if (draft.sector !== null) {
    const cue =
      draft.titles.length > 0
        ? `title ${JSON.stringify(draft.titles[0])}`
        : draft.heads.size > 0
          ? `noun ${JSON.stringify([...draft.heads][0])}`
          : by;
    yield ['sector', `${draft.sector} (${cue})`];
  }
  if (draft.members.length > 0)
    yield [`members by ${by}`, draft.members.map((member) => all.entities[member]?.name ?? '').join(', ')];
}

function holding(draft: EntityDraft, context: Context): string {
  if (draft.kind !== 'person' || draft.kb === null) return '';
  const { knowledge, published } = context;
  const rows = knowledge.persons(draft.kb).flatMap((person) => person.rows);
  const now = published === null ? rows : rows.filter((row) => knowledge.heldOn(row, published) === 'yes');
  return (now.length > 0 ? now : rows)
    .slice(0, 3)
    .map((row) => `; holders.tsv ${row.office} from ${row.start ?? 'unknown'} to ${row.end ?? 'unknown'}, ${row.source}`)
    .join('');
}

function rowOf(entry: Entry, context: Context): string {
  switch (entry.table) {
    case 'state':
      return `states.tsv ${entry.row.iso2} (${entry.form})`;
    case 'person':
      return `holders.tsv ${entry.person} (${entry.rows
        .slice(0, 3)
        .map((row) => context.knowledge.officeById(row.office)?.id ?? row.office)
        .join(', ')})`;
    case 'group':
      return `groups.tsv ${entry.row.id}`;
    case 'agency':
      return `agencies.tsv ${entry.row.name}`;
    case 'weapon':
      return `weapons.tsv ${entry.row.name}`;
    default:
      return `events.tsv ${entry.row.name}`;
  }
}
