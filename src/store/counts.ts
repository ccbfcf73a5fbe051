import { sql } from 'kysely';
import type { Engine } from './engine.ts';

export interface Counts {
  readonly articles: number;
  readonly versions: number;
  readonly outlets: number;
  readonly origins: number;
  readonly items: number;
  readonly removed: number;
}

export interface MonthCount {
  /** "2025-08" */
  readonly month: string;
  readonly type: string | null;
  readonly count: number;
}

/** How much an archive holds. */
export async function countsOf(engine: Engine): Promise<Counts> {
  const { db } = engine;
  const one = await db
    .selectFrom('article')
    .select([
      sql<number>`count(case when removed is null then 1 end)`.as('articles'),
      sql<number>`count(case when removed is not null then 1 end)`.as('removed'),
      sql<number>`count(distinct publisher)`.as('outlets'),
      sql<number>`count(distinct case when removed is null then coalesce(lineage, id) end)`.as('origins'),
    ])
    .executeTakeFirstOrThrow();
  const versions = await db
    .selectFrom('version')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const items = await db
    .selectFrom('item')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return {
    articles: Number(one.articles),
    versions: Number(versions.count),
    outlets: Number(one.outlets),
    origins: Number(one.origins),
    items: Number(items.count),
    removed: Number(one.removed),
  };
}

/** Items of a section by month of publication and type. */
export async function monthsOf(engine: Engine, section: string): Promise<readonly MonthCount[]> {
  return await engine.db
    .selectFrom('item')
    .select([sql<string>`substr(day, 1, 7)`.as('month'), 'type', sql<number>`count(*)`.as('count')])
    .where('section', '=', section)
    .groupBy([sql`substr(day, 1, 7)`, 'type'])
    .orderBy('month')
    .execute();
}

/** How many articles were published each day: the denominator of every series. */
export async function articleDaysOf(engine: Engine): Promise<ReadonlyMap<string, number>> {
  const day = sql<string>`coalesce(version.published, substr(version.added, 1, 10))`;
  const rows = await engine.db
    .selectFrom('article')
    .innerJoin('version', 'version.id', 'article.version')
    .select([day.as('day'), sql<number>`count(*)`.as('count')])
    .groupBy(day)
    .execute();
  return new Map(rows.map(({ day, count }) => [day, Number(count)]));
}
