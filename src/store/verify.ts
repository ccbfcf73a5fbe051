import { sql } from 'kysely';
import { kindList, type Span } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { sha256 } from './identity.ts';
import { isIntact, unpackRecord } from './pack.ts';

export interface Verified {
  readonly articles: number;
  readonly spans: number;
  readonly links: number;
  readonly hashes: number;
  /** What is wrong, one line each with its place. */
  readonly problems: readonly string[];
}

/** A list of problems is cut there, and the cut is said. */
const mostProblems = 1_000;

/** Checks every span, link and hash of an archive; reads only. */
export async function verify(engine: Engine): Promise<Verified> {
  const { db } = engine;
  const problems: string[] = [];
  const wrong = (line: string): void => {
    if (problems.length < mostProblems) problems.push(line);
    else if (problems.length === mostProblems) problems.push('more problems are not listed');
  };
  let [articles, spans, links, hashes] = [0, 0, 0, 0];
  if (engine.name === 'sqlite')
    for (const row of (await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)).rows)
      if (row.integrity_check !== 'ok') wrong(`file: ${row.integrity_check}`);
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('version')
      .innerJoin('article', 'article.id', 'version.article')
      .leftJoin('reading', 'reading.id', 'version.reading')
      .select([
        'version.id',
        'version.article',
        'version.text_hash',
        'version.text',
        'version.title',
        'version.byline',
        'version.published',
        'article.publisher',
        'article.version as current',
        'reading.id as reading',
        'reading.hash as recordHash',
        'reading.record',
      ])
      .where('version.id', '>', last)
      .orderBy('version.id')
      .limit(50)
      .execute();
    if (rows.length === 0) break;
    last = rows.at(-1)?.id ?? last;
    for (const row of rows) {
      const place = `article ${row.article}, version ${row.id}`;
      if (row.record === null || row.recordHash === null) {
        wrong(`${place}: has no record`);
        continue;
      }
      articles += row.current === row.id ? 1 : 0;
      hashes += 1;
      if (sha256(row.text) !== row.text_hash) wrong(`${place}: the text is not what was stored`);
      if (!isIntact(row.record, row.recordHash)) {
        wrong(`${place}: the record is not what was stored`);
        continue;
      }
      const record = unpackRecord(row.record, row.text);
      const ids = new Set<string>();
      const sections = record as unknown as {
        readonly [section: string]: readonly { readonly id: string; readonly [field: string]: unknown }[];
      };
      for (const { section } of kindList) for (const { id } of sections[section] ?? []) ids.add(id);
      for (const kind of kindList)
        for (const item of sections[kind.section] ?? []) {
          for (const { start, end } of (item['evidence'] ?? []) as readonly Span[]) {
            spans += 1;
            if (!(start >= 0 && start < end && end <= row.text.length))
              wrong(`${place}: ${item.id} points outside the text (${start} to ${end})`);
          }
          for (const [name, field] of Object.entries(kind.fields)) {
            if (field.type !== 'id' && field.type !== 'ids') continue;
            const given = item[name];
            for (const id of typeof given === 'string' ? [given] : ((given ?? []) as readonly string[])) {
              links += 1;
              if (!ids.has(id)) wrong(`${place}: ${item.id} names ${id} in "${name}", which is not there`);
            }
          }
        }
      if (row.current !== row.id) continue;
      const indexed = await db
        .selectFrom('item')
        .select(['item', 'begins', 'ends'])
        .where('reading', '=', row.reading ?? 0)
        .execute();
      if (indexed.length === 0 && record.statements.length + record.events.length > 0)
        wrong(`${place}: its items cannot be found`);
      for (const { item, begins, ends } of indexed) {
        links += 1;
        if (!ids.has(item) || begins < 0 || ends > row.text.length)
          wrong(`${place}: the index holds ${item}, which the record does not`);
      }
    }
  }
  const dangling = await sql<{
    id: number;
  }>`select a.id from article a left join version v on v.id = a.version where a.removed is null and v.id is null`.execute(db);
  for (const { id } of dangling.rows) wrong(`article ${id}: has no text`);
  const lost = await sql<{
    reading: number;
  }>`select distinct reading from item where reading not in (select reading from version where reading is not null)`.execute(db);
  for (const { reading } of lost.rows) wrong(`reading ${reading}: items of a reading that is gone`);
  return { articles, spans, links, hashes, problems };
}
