import { type ArticleRecord, type ItemOf, type Kind, kindList, type RecordTime, type Span } from '../model/index.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** One item as the archive is asked about it, without the numbers the database gives. */
export interface ItemRow {
  readonly number: number;
  readonly section: string;
  readonly item: string;
  readonly type: string | null;
  readonly mode: string | null;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly begins: number;
  readonly ends: number;
  readonly confidence: number;
  readonly intensity: number | null;
  readonly sourcing: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly tags: string | null;
}

/** Who takes which part in which item. */
export interface PartyRow {
  readonly number: number;
  readonly part: string;
  readonly subject: Subject;
  readonly section: string;
}

export interface RecordRows {
  readonly items: readonly ItemRow[];
  readonly parties: readonly PartyRow[];
}

/** Fields of items by name, where code is generic over kinds. */
type Fields = { readonly [field: string]: unknown };

/** Sections that are asked about through the others. */
const unasked: ReadonlySet<string> = new Set(['times', 'entities']);

/** Which field of a section fills which column; a field of the column's own name needs no line. */
const columns: { readonly [section: string]: { readonly [column: string]: string } } = {
  statements: { type: 'form', mode: 'polarity' },
  claims: { type: 'kind', low: 'checkWorthiness' },
  forecasts: { type: 'attitude', time: 'horizon' },
  transfers: { type: 'direction' },
  ties: { type: 'kind', mode: 'trend' },
  checks: { type: 'rule', status: 'verdict', mode: 'severity' },
  roles: { type: 'office' },
};

/** The rows of a record. Only items with a passage have any. */
export function rowsOf(record: ArticleRecord): RecordRows {
  const subjects = subjectsOf(record);
  const members = new Map(record.entities.map(({ id, members }) => [id, members]));
  const speakers = new Map(record.statements.map(({ id, speaker }) => [id, speaker]));
  const sections = record as unknown as { readonly [section: string]: readonly Fields[] };
  const items: ItemRow[] = [];
  const parties: PartyRow[] = [];
  for (const kind of kindList) {
    if (unasked.has(kind.section)) continue;
    for (const item of sections[kind.section] ?? []) {
      const row = itemRow(items.length, kind, item);
      if (row === null) continue;
      items.push(row);
      const taken = new Set<string>();
      const add = (part: string, id: string | null | undefined): void => {
        const subject = id === null || id === undefined ? undefined : subjects.get(id);
        if (subject === undefined || taken.has(`${part} ${subject.key}`)) return;
        taken.add(`${part} ${subject.key}`);
        parties.push({ number: row.number, part, subject, section: kind.section });
        for (const member of members.get(id ?? '') ?? []) add(part, member);
      };
      for (const [part, id] of partiesOf(kind, item)) add(part, id);
      if (kind.voiced && typeof item['source'] === 'string') add('voice', speakers.get(item['source']));
      for (const id of spokenOf(item, record.entities)) add('about', id);
    }
  }
  return { items, parties };
}

function itemRow(number: number, kind: Kind, item: Fields): ItemRow | null {
  const names = columns[kind.section] ?? {};
  const value = (column: string): unknown => item[names[column] ?? column] ?? null;
  const text = (column: string): string | null => (typeof value(column) === 'string' ? (value(column) as string) : null);
  const passage = passageOf(item);
  if (passage === null) return null;
  const time = value('time') as RecordTime | null; // Every field so named is a time or null.
  const likelihood = item['likelihood'] as ItemOf<'forecast'>['likelihood'] | undefined;
  return {
    number,
    section: kind.section,
    item: item['id'] as string, // Every item has one.
    type: text('type'),
    mode: text('mode'),
    status: text('status'),
    since: firstDay(time?.start ?? null),
    until: lastDay(time?.end ?? null),
    begins: passage.start,
    ends: passage.end,
    confidence: item['confidence'] as number,
    intensity: typeof item['intensity'] === 'number' ? item['intensity'] : null,
    sourcing: text('sourcing') ?? (item['anonymous'] === true ? 'anonymous' : null),
    low: likelihood?.low ?? (value('low') as number | null),
    high: likelihood?.high ?? null,
    tags: tagsOf(item),
  };
}

/** The first passage of an item; a check has the span it is about. */
function passageOf(item: Fields): Span | null {
  return spansOf(item['evidence'])[0] ?? spansOf(item['about'])[0] ?? null;
}

function tagsOf(item: Fields): string | null {
  const goods = (item['goods'] ?? []) as readonly { readonly kind: string }[];
  const tags = [...((item['contexts'] ?? []) as readonly string[]), ...goods.map(({ kind }) => kind)];
  return tags.length === 0 ? null : ` ${[...new Set(tags)].join(' ')} `;
}

/** "actors" is the part "actor", "speaker" the part "speaker". */
function* partiesOf(kind: Kind, item: Fields): Generator<readonly [part: string, id: string]> {
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.of?.includes('entities') !== true) continue;
    const part = name.replace(/s$/, '');
    if (field.type === 'id' && typeof item[name] === 'string') yield [part, item[name]];
    if (field.type === 'ids') for (const id of (item[name] ?? []) as readonly string[]) yield [part, id];
  }
}

/** Entities named within the content of a statement, claim or forecast, or in the words a check is about. */
function* spokenOf(item: Fields, entities: readonly ItemOf<'entity'>[]): Generator<string> {
  const spans = spansOf(item['content'] ?? item['about']);
  // Unnamed groups ("residents") are no subject anyone asks for.
  for (const { start, end } of spans)
    for (const { id, link, mentions } of entities)
      if (
        !(link.by ?? '').startsWith('nominal') &&
        mentions.some((one) => one.kind !== 'pronoun' && one.start >= start && one.end <= end)
      )
        yield id;
}

/** A span or a list of such; ids of items are none. */
function spansOf(value: unknown): readonly Span[] {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return list.filter((one): one is Span => typeof one === 'object' && one !== null && 'start' in one);
}

/** The first day of an ISO date at any grain: "2025" begins on "2025-01-01". */
export function firstDay(value: string | null): string | null {
  return value === null ? null : value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value.slice(0, 10);
}

/** The last day of an ISO date at any grain: "2024-02" ends on "2024-02-29". */
export function lastDay(value: string | null): string | null {
  if (value === null) return null;
  if (value.length === 4) return `${value}-12-31`;
  if (value.length > 7) return value.slice(0, 10);
  const [year = 0, month = 0] = value.split('-').map(Number);
  const days =
    month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${value}-${days}`;
}
