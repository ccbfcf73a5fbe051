import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { type Item, RapporteurError } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { unpackRecord } from './pack.ts';
import { type Cursor, checkQuestion, type Question, readCursor, writeCursor } from './question.ts';
import { firstDay, lastDay } from './rows.ts';
import { foldName } from './subjects.ts';
import type { Tables } from './tables.ts';
import { parseTextQuery, toFts5, toTsquery } from './text-query.ts';

/** One party of an item, with the name it has across articles. */
export interface FoundParty {
  readonly part: string;
  readonly name: string;
  readonly state: string | null;
  readonly subject: string;
}

/** One item with its passage and the article it stands in. */
export interface Found {
  readonly section: string;
  readonly item: Item;
  readonly parties: readonly FoundParty[];
  /** The words it rests on: `text.slice(start, end)`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: FoundArticle;
  /** Outlets and independent origins that tell it. */
  readonly outlets: number;
  readonly origins: number;
}

export interface FoundArticle {
  readonly id: number;
  readonly version: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** SHA-256 of the text. */
  readonly hash: string;
}

export interface Page<T> {
  readonly found: readonly T[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

type Keys = { day: string; reading: number; number: number };
type From = Tables & { i: Tables['item']; v: Tables['version']; a: Tables['article'] };
type Condition = ReturnType<ExpressionBuilder<From, 'i' | 'v' | 'a'>['and']>;

/** Answers a question with one page of items, newest publication first. */
export async function find(engine: Engine, question: Question): Promise<Page<Found>> {
  checkQuestion(question);
  const limit = question.limit ?? 50;
  const keys = await keysOf(engine, question, limit + 1);
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  return { found: await foundAt(engine, page), next: keys.length > limit && last !== undefined ? writeCursor(last) : null };
}

/** How many items answer the question, and how many articles, outlets and origins they stand in. */
export async function countFound(
  engine: Engine,
  question: Question,
): Promise<{ items: number; articles: number; outlets: number; origins: number }> {
  checkQuestion(question);
  const query = await matching(engine, { ...question, cursor: '' });
  const row = await query
    .select([
      sql<number>`count(*)`.as('items'),
      sql<number>`count(distinct a.id)`.as('articles'),
      sql<number>`count(distinct coalesce(a.publisher, cast(a.id as text)))`.as('outlets'),
      sql<number>`count(distinct coalesce(a.lineage, a.id))`.as('origins'),
    ])
    .executeTakeFirstOrThrow();
  return { items: Number(row.items), articles: Number(row.articles), outlets: Number(row.outlets), origins: Number(row.origins) };
}

/** Day and intensity of every item that answers the question, oldest first: what a series is drawn from. */
export async function seriesOf(
  engine: Engine,
  question: Question,
): Promise<readonly { readonly day: string; readonly intensity: number | null }[]> {
  checkQuestion(question);
  const query = await matching(engine, question);
  const rows = await query
    .select(['i.day', 'i.reading', 'i.number', 'i.intensity'])
    .orderBy('i.day')
    .orderBy('i.reading')
    .orderBy('i.number')
    .execute();
  return rows.map(({ day, intensity }) => ({ day, intensity }));
}

async function keysOf(engine: Engine, question: Question, limit: number): Promise<Keys[]> {
  const query = await matching(engine, question);
  return await query
    .select(['i.day', 'i.reading', 'i.number'])
    .orderBy('i.day', 'desc')
    .orderBy('i.reading', 'desc')
    .orderBy('i.number', 'desc')
    .limit(limit)
    .execute();
}

/** Items that answer the question, as a query without its columns. */
async function matching(engine: Engine, question: Question): Promise<SelectQueryBuilder<From, 'i' | 'v' | 'a', object>> {
  const { db } = engine;
  let query = db
    .selectFrom('item as i')
    .innerJoin('version as v', 'v.id', 'i.version')
    .innerJoin('article as a', 'a.id', 'v.article')
    .where('i.section', '=', question.section) as unknown as SelectQueryBuilder<From, 'i' | 'v' | 'a', object>; // The same tables under their short names.
  if (question.type !== undefined) query = query.where('i.type', 'in', [...question.type]);
  if (question.mode !== undefined) query = query.where('i.mode', 'in', [...question.mode]);
  if (question.status !== undefined) query = query.where('i.status', 'in', [...question.status]);
  if (question.sourcing !== undefined) query = query.where('i.sourcing', 'in', [...question.sourcing]);
  if (question.confidence !== undefined) query = query.where('i.confidence', '>=', question.confidence);
  if (question.likelyAtLeast !== undefined) query = query.where('i.low', '>=', question.likelyAtLeast);
  if (question.likelyAtMost !== undefined) query = query.where('i.high', '<=', question.likelyAtMost);
  if (question.tag !== undefined) query = query.where('i.tags', 'like', `% ${question.tag.replace(/[%_\\]/g, '')} %`);
  if (question.since !== undefined) query = query.where(sql<string>`coalesce(i.until, i.since)`, '>=', firstDay(question.since));
  if (question.until !== undefined) query = query.where(sql<string>`coalesce(i.since, i.until)`, '<=', lastDay(question.until));
  if (question.reportedSince !== undefined) query = query.where('i.day', '>=', firstDay(question.reportedSince) ?? '');
  if (question.reportedUntil !== undefined) query = query.where('i.day', '<=', lastDay(question.reportedUntil) ?? '');
  if (question.publisher !== undefined)
    query = query.where(sql<string>`lower(a.publisher)`, '=', question.publisher.toLowerCase());
  if (question.afterReading !== undefined) query = query.where('i.reading', '>', question.afterReading);
  if (question.cursor !== undefined && question.cursor !== '') query = query.where(after(readCursor(question.cursor)));
  if (question.text !== undefined) query = query.where(textMatches(engine, question.text));
  for (const condition of await partyConditions(db, question)) query = query.where(condition);
  if (question.origins !== undefined) query = query.where(originsOf, '<=', question.origins);
  return query;
}

/** Independent origins of the happening an item reports, or 1 where it stands alone. */
const originsOf = sql<number>`case when i.happening is null then 1 else (select count(distinct coalesce(oa.lineage, oa.id)) from item oi join version ov on ov.id = oi.version join article oa on oa.id = ov.article where oi.happening = i.happening) end`;

function after({ day, reading, number }: Cursor): Condition {
  return sql<boolean>`(i.day, i.reading, i.number) < (${day}, ${reading}, ${number})` as unknown as Condition; // Row values, alike in both engines.
}

function textMatches(engine: Engine, text: string): Condition {
  const query = parseTextQuery(text);
  const matches =
    engine.name === 'sqlite'
      ? sql<boolean>`v.id in (select rowid from words where words match ${toFts5(query)})`
      : sql<boolean>`v.id in (select rowid from words where lexemes @@ to_tsquery('simple', ${toTsquery(query)}))`;
  return matches as unknown as Condition;
}

/** Parts by the sides people ask for; sections name them differently. */
const sides = {
  actor: ['actor', 'from', 'traveller', 'sender', 'person', 'speaker', 'forecaster', 'user', 'member'],
  recipient: ['recipient', 'to', 'host', 'destination', 'audience', 'toward'],
  speaker: ['speaker', 'voice', 'forecaster', 'sender'],
  audience: ['audience'],
  place: ['place', 'destination', 'origin'],
} as const;

async function partyConditions(db: Kysely<Tables>, question: Question): Promise<Condition[]> {
  const conditions: Condition[] = [];
  const takes = async (name: string, parts: readonly string[] | null): Promise<Condition> => {
    const { state, subjects } = await whoIs(db, name);
    const who = state !== null ? sql`state = ${state}` : sql`subject in (${sql.join(subjects)})`;
    const part = parts === null ? sql`1 = 1` : sql`part in (${sql.join([...parts])})`;
    return sql<boolean>`(i.reading, i.number) in (select reading, number from party where ${who} and section = ${question.section} and ${part})` as unknown as Condition; // Row values, alike in both engines.
  };
  for (const side of ['actor', 'recipient', 'speaker', 'audience', 'place'] as const) {
    const name = question[side];
    if (name !== undefined) conditions.push(await takes(name, sides[side]));
  }
  if (question.either !== undefined) conditions.push(await takes(question.either, [...sides.actor, ...sides.recipient]));
  for (const name of question.pair ?? []) conditions.push(await takes(name, [...sides.actor, ...sides.recipient]));
  if (question.about !== undefined)
    conditions.push(
      await takes(question.about, ['about', ...sides.actor.filter((part) => part !== 'speaker'), ...sides.recipient, 'place']),
    );
  if (question.party !== undefined) conditions.push(await takes(question.party, null));
  return conditions;
}

/** Whom a name means: a state with all who belong to it, or the subjects of that name. Throws where nobody has it. */
export async function whoIs(
  db: Kysely<Tables>,
  name: string,
): Promise<{ readonly state: string | null; readonly subjects: readonly number[] }> {
  if (/^[A-Z]{3}$/.test(name)) {
    const known = await db.selectFrom('party').select('state').where('state', '=', name).limit(1).executeTakeFirst();
    if (known !== undefined) return { state: name, subjects: [] };
  }
  const rows = await db
    .selectFrom('name')
    .innerJoin('subject', 'subject.id', 'name.subject')
    .select(['subject.id', 'subject.kind', 'subject.state'])
    .where('name.folded', '=', foldName(name))
    .execute();
  const state = rows.find(({ kind, state }) => kind === 'state' && state !== null)?.state ?? null;
  if (rows.length === 0)
    throw new RapporteurError(
      'unknown-name',
      `${JSON.stringify(name)} stands in no record of this archive; a name as articles give it or a code such as PRK is needed`,
    );
  return { state, subjects: rows.map(({ id }) => id) };
}

async function foundAt(engine: Engine, keys: readonly Keys[]): Promise<Found[]> {
  if (keys.length === 0) return [];
  const readings = [...new Set(keys.map(({ reading }) => reading))];
  const { db } = engine;
  const rows = await db
    .selectFrom('reading')
    .innerJoin('version', 'version.id', 'reading.version')
    .innerJoin('article', 'article.id', 'version.article')
    .select([
      'reading.id as reading',
      'reading.record',
      'version.text',
      'version.title',
      'version.published',
      'version.number',
      'version.text_hash',
      'article.id',
      'article.publisher',
      'article.url',
    ])
    .where('reading.id', 'in', readings)
    .execute();
  const items = await db
    .selectFrom('item')
    .select(['reading', 'number', 'section', 'item', 'begins', 'ends', 'happening'])
    .where('reading', 'in', readings)
    .execute();
  const parties = await db
    .selectFrom('party')
    .innerJoin('subject', 'subject.id', 'party.subject')
    .select(['party.reading', 'party.number', 'party.part', 'subject.name', 'subject.key', 'party.state'])
    .where('party.reading', 'in', readings)
    .execute();
  const itemAt = new Map(items.map((item) => [`${item.reading} ${item.number}`, item]));
  const partiesAt = Map.groupBy(parties, (party) => `${party.reading} ${party.number}`);
  const counts = await countsOf(
    engine,
    items.flatMap(({ happening }) => (happening === null ? [] : [happening])),
  );
  const lineages = await lineageCounts(
    engine,
    rows.map(({ id }) => id),
  );
  const records = new Map(rows.map((row) => [row.reading, { row, record: unpackRecord(row.record, row.text) }]));
  return keys.flatMap(({ reading, number }) => {
    const at = records.get(reading);
    const item = itemAt.get(`${reading} ${number}`);
    if (at === undefined || item === undefined) return [];
    const { row, record } = at;
    const sections = record as unknown as { readonly [section: string]: readonly Item[] };
    const whole = sections[item.section]?.find(({ id }) => id === item.item);
    if (whole === undefined) return [];
    const told = (item.happening === null ? undefined : counts.get(item.happening)) ??
      lineages.get(row.id) ?? { outlets: 1, origins: 1 };
    return [
      {
        section: item.section,
        item: whole,
        parties: (partiesAt.get(`${reading} ${number}`) ?? []).map(({ part, name, state, key }) => ({
          part,
          name,
          state,
          subject: key,
        })),
        quote: row.text.slice(item.begins, item.ends),
        start: item.begins,
        end: item.ends,
        article: {
          id: row.id,
          version: row.number,
          title: row.title,
          publisher: row.publisher,
          published: row.published,
          url: row.url,
          hash: row.text_hash,
        },
        ...told,
      },
    ];
  });
}

type Counts = { readonly outlets: number; readonly origins: number };

async function countsOf(engine: Engine, happenings: readonly number[]): Promise<ReadonlyMap<number, Counts>> {
  if (happenings.length === 0) return new Map();
  const rows = await engine.db
    .selectFrom('item')
    .innerJoin('version', 'version.id', 'item.version')
    .innerJoin('article', 'article.id', 'version.article')
    .select([
      'item.happening',
      sql<number>`count(distinct coalesce(article.publisher, cast(article.id as text)))`.as('outlets'),
      sql<number>`count(distinct coalesce(article.lineage, article.id))`.as('origins'),
    ])
    .where('item.happening', 'in', [...new Set(happenings)])
    .groupBy('item.happening')
    .execute();
  return new Map(
    rows.map(({ happening, outlets, origins }) => [happening ?? 0, { outlets: Number(outlets), origins: Number(origins) }]),
  );
}

/** Outlets of the lineage group of each article; a group is one origin. */
async function lineageCounts(engine: Engine, articles: readonly number[]): Promise<ReadonlyMap<number, Counts>> {
  const rows = await engine.db
    .selectFrom('article as a')
    .innerJoin('article as b', 'b.lineage', 'a.lineage')
    .select(['a.id', sql<number>`count(distinct coalesce(b.publisher, cast(b.id as text)))`.as('outlets')])
    .where('a.id', 'in', [...articles])
    .where('b.removed', 'is', null)
    .groupBy('a.id')
    .execute();
  return new Map(rows.map(({ id, outlets }) => [id, { outlets: Number(outlets), origins: 1 }]));
}
