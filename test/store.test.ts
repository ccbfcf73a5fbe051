import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../src/app/index.ts';
import type { Article } from '../src/model/index.ts';
import { type Kept, openStore, type Store } from '../src/store/index.ts';
import { type PostgresServer, startPostgres } from './support/postgres.ts';

const { desk } = openDesk();
const examples = new URL('../examples/', import.meta.url);
const now = (): string => '2026-11-24T12:00:00.000Z';

function keptOf(article: Article, source: string): Kept {
  return { article, record: desk.reader.read(article), source };
}

const dispatches: readonly Kept[] = readdirSync(examples)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => keptOf({ text: readFileSync(new URL(name, examples), 'utf8') }, name));

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
let server: PostgresServer;
let files = 0;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const engines: readonly (readonly [name: string, fresh: () => string])[] = [
  ['SQLite', () => join(folder, `archive${++files}.db`)],
  ['PostgreSQL', () => server.fresh()],
];

async function withStore(where: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(where, { now });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

describe.each(engines)('the store on %s', (_, fresh) => {
  it('keeps articles with their records and gives back the same bytes', async () => {
    await withStore(fresh(), async (store) => {
      const stored = await store.add(dispatches);
      expect(stored.map(({ outcome }) => outcome)).toEqual(dispatches.map(() => 'added'));
      let at = 0;
      for await (const { record } of store.records())
        expect(JSON.stringify(record)).toBe(JSON.stringify(dispatches[at++]?.record));
      expect(at).toBe(dispatches.length);
    });
  });

  it('changes nothing when the same thing is added twice', async () => {
    await withStore(fresh(), async (store) => {
      await store.add(dispatches);
      const before = await store.counts();
      const again = await store.add(dispatches);
      expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['known']));
      expect(await store.counts()).toEqual(before);
      for (const { article } of dispatches) expect(await store.knows(article)).toBe('known');
    });
  });

  it('keeps a changed text of the same address as a version, and finds the new one alone', async () => {
    const article = (text: string): Article => ({
      text,
      url: 'https://www.example.org/a?utm_source=x#top',
      published: '2025-03-04',
      publisher: 'Example',
    });
    await withStore(fresh(), async (store) => {
      await store.add([keptOf(article('Japan condemned North Korea on Tuesday.'), 'a')]);
      const [second] = await store.add([
        keptOf({ ...article('Japan condemned Russia on Tuesday.'), url: 'http://example.org/a' }, 'a'),
      ]);
      expect(second?.outcome).toBe('version');
      const versions = await store.versionsOf(second?.article ?? 0);
      expect(versions.map(({ number, given }) => [number, given.text])).toEqual([
        [1, 'Japan condemned North Korea on Tuesday.'],
        [2, 'Japan condemned Russia on Tuesday.'],
      ]);
      const { found } = await store.find({ section: 'events', actor: 'JPN' });
      expect(
        found.map(({ quote, parties }) => [quote.includes('Russia'), parties.find(({ part }) => part === 'recipient')?.state]),
      ).toEqual([[true, 'RUS']]);
      expect((await store.recordOf(versions[0]?.id ?? 0))?.document.text).toBe('Japan condemned North Korea on Tuesday.');
      expect((await store.find({ section: 'events', text: 'korea' })).found).toEqual([]);
    });
  });

  it('finds by side, pair, type, status, time, publisher and words, each with its passage', async () => {
    const texts: readonly Article[] = [
      {
        text: 'Japan condemned North Korea on Tuesday. Tokyo will send aid to Ukraine next month.',
        published: '2025-03-04',
        publisher: 'Alpha',
        url: 'https://a.example/1',
      },
      {
        text: 'French President Emmanuel Macron met German Chancellor Friedrich Merz in Berlin on Monday. "We stand together," Macron said.',
        published: '2025-07-22',
        publisher: 'Beta',
        url: 'https://b.example/1',
      },
    ];
    await withStore(fresh(), async (store) => {
      await store.add(texts.map((article, index) => keptOf(article, String(index))));
      const quotes = async (question: Parameters<Store['find']>[0]): Promise<string[]> =>
        (await store.find(question)).found.map(({ quote }) => quote);
      expect(await quotes({ section: 'events', actor: 'Japan', recipient: 'PRK' })).toEqual([
        expect.stringContaining('condemned North Korea'),
      ]);
      expect(await quotes({ section: 'events', pair: ['FRA', 'DEU'], type: ['CONSULT'] })).toEqual([
        expect.stringContaining('met'),
      ]);
      expect(await quotes({ section: 'events', actor: 'Emmanuel Macron' })).toEqual([expect.stringContaining('Macron')]);
      expect(await quotes({ section: 'events', recipient: 'JPN' })).toEqual([]);
      expect(await quotes({ section: 'events', actor: 'JPN', status: ['planned'] })).toEqual([
        expect.stringContaining('aid to Ukraine'),
      ]);
      expect(await quotes({ section: 'statements', speaker: 'Macron' })).toEqual([expect.stringContaining('We stand together')]);
      expect(
        await quotes({ section: 'events', text: '"north korea" NOT macron', publisher: 'alpha', status: ['occurred'] }),
      ).toEqual([expect.stringContaining('condemned')]);
      expect(await quotes({ section: 'events', text: 'macr* AND berl*', reportedSince: '2025-07-01' })).toEqual([
        expect.stringContaining('met'),
      ]);
      expect(
        await quotes({ section: 'events', until: '2025-03-31', actor: 'JPN', type: ['REJECT', 'ACCUSE', 'SANCTION'] }),
      ).toHaveLength(1);
      expect(await quotes({ section: 'events', reportedUntil: '2024-12-31' })).toEqual([]);
    });
  });

  it('pages without gaps or doubles', async () => {
    await withStore(fresh(), async (store) => {
      await store.add(dispatches);
      const whole = (await store.find({ section: 'statements', limit: 1_000 })).found.map(
        ({ article, item }) => `${article.id} ${item.id}`,
      );
      const paged: string[] = [];
      let cursor = '';
      do {
        const page = await store.find({ section: 'statements', limit: 7, cursor });
        paged.push(...page.found.map(({ article, item }) => `${article.id} ${item.id}`));
        cursor = page.next ?? '';
      } while (cursor !== '');
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(whole.length);
      expect((await store.count({ section: 'statements' })).items).toBe(whole.length);
      expect(whole.length).toBe(dispatches.reduce((sum, { record }) => sum + record.statements.length, 0));
    });
  });

  it('gives passages that are the text', async () => {
    await withStore(fresh(), async (store) => {
      await store.add(dispatches);
      const texts = new Set(dispatches.map(({ record }) => record.document.text));
      for (const section of ['events', 'statements', 'claims', 'checks', 'roles', 'visits'])
        for await (const { quote, start, end } of store.findAll({ section }))
          expect([...texts].some((text) => text.slice(start, end) === quote)).toBe(true);
    });
  });

  it('takes an article out for good and says so', async () => {
    const article: Article = {
      text: 'Zorblatt Quux, a Japanese envoy, condemned Russia on Tuesday.',
      url: 'https://c.example/secret',
      published: '2025-03-04',
    };
    await withStore(fresh(), async (store) => {
      const [stored] = await store.add([keptOf(article, 'secret')]);
      await store.add(dispatches.slice(0, 2));
      await store.remove(stored?.article ?? 0, 'embargo');
      expect((await store.find({ section: 'events', text: 'zorblatt' })).found).toEqual([]);
      await expect(store.find({ section: 'events', actor: 'Zorblatt Quux' })).rejects.toThrow(/stands in no record/);
      expect(await store.add([keptOf(article, 'secret')])).toEqual([{ outcome: 'removed', article: stored?.article }]);
      expect((await store.counts()).removed).toBe(1);
      if (store.engine.name === 'sqlite')
        for (const file of [store.engine.where, `${store.engine.where}-wal`])
          expect(readFileSync(file, 'latin1').toLowerCase()).not.toContain('zorblatt');
      expect((await store.verify()).problems).toEqual([]);
    });
  });

  it('puts a new record in place of an old one and keeps the one before', async () => {
    const article: Article = { text: 'Japan condemned North Korea on Tuesday.', published: '2025-03-04' };
    await withStore(fresh(), async (store) => {
      const kept = keptOf(article, 'a');
      await store.add([{ ...kept, record: { ...kept.record, events: [], reader: { version: '0.0.1', models: {} } } }]);
      expect((await store.find({ section: 'events' })).found).toEqual([]);
      const versions = [];
      for await (const version of store.outdated(kept.record)) versions.push(version.id);
      expect(versions).toHaveLength(1);
      expect(await store.reread(versions[0] ?? 0, kept.record)).toBe(true);
      expect(await store.reread(versions[0] ?? 0, kept.record)).toBe(false);
      expect((await store.find({ section: 'events' })).found).toHaveLength(kept.record.events.length);
      expect((await store.recordBefore(versions[0] ?? 0))?.events).toEqual([]);
      expect((await store.verify()).problems).toEqual([]);
    });
  });

  it('remembers how far a source was read, with what was read', async () => {
    await withStore(fresh(), async (store) => {
      await store.add(dispatches.slice(0, 1), { source: 'corpus', position: '17', done: 1 });
      await store.add(dispatches.slice(1, 2), { source: 'corpus', position: '18', done: 2 });
      expect(await store.progressOf('corpus')).toEqual({ position: '18', done: 2 });
      await store.forgetProgress('corpus');
      expect(await store.progressOf('corpus')).toBeNull();
    });
  });

  it('verifies every span, link and hash', async () => {
    await withStore(fresh(), async (store) => {
      await store.add(dispatches);
      const { articles, spans, links, problems } = await store.verify();
      expect(problems).toEqual([]);
      expect([articles, spans > 1_000, links > 1_000]).toEqual([dispatches.length, true, true]);
      await store.engine.db.updateTable('version').set({ text: 'Something else.' }).where('id', '=', 1).execute();
      const after = await store.verify();
      expect(after.problems.some((line) => line.includes('the text is not what was stored'))).toBe(true);
      expect(after.problems.some((line) => line.includes('outside the text'))).toBe(true);
    });
  });

  it('refuses a database of another program and a newer archive', async () => {
    const where = fresh();
    await withStore(where, async (store) => {
      await store.engine.db.updateTable('meta').set({ value: '99' }).where('name', '=', 'schema').execute();
    });
    await expect(openStore(where)).rejects.toThrow(/newer Rapporteur \(schema 99\)/);
    await withStoreOfAnother(fresh(), async (other) => {
      await expect(openStore(other)).rejects.toThrow(/tables of another program/);
    });
  });

  it.each([
    [{ section: 'nonsense' }, /no section/],
    [{ section: 'events', limit: 0 }, /1 to 1000/],
    [{ section: 'events', type: ['HUG'] }, /allowed: AGREE/],
    [{ section: 'events', cursor: 'x' }, /cursor/],
    [{ section: 'events', text: '(open' }, /not closed/],
    [{ section: 'events', text: 'NOT all' }, /NOT alone/],
    [{ section: 'events', actor: 'Nobody Atall' }, /stands in no record/],
  ])('says what is wrong with %j', async (question, message) => {
    await withStore(fresh(), async (store) => {
      await expect(store.find(question)).rejects.toThrow(message);
    });
  });
});

async function withStoreOfAnother(where: string, work: (where: string) => Promise<void>): Promise<void> {
  if (where.startsWith('postgres')) {
    const store = await openStore(where);
    await store.engine.db.schema.dropTable('meta').execute();
    await store.close();
  } else {
    const other = new DatabaseSync(where);
    other.exec('create table customers (id integer)');
    other.close();
  }
  await work(where);
}

describe('a file that is no archive', () => {
  it.each([
    ['text', 'Dear diary\n'.repeat(300), /is not a SQLite file/],
    ['torn', 'SQLite format 3\0torn', /cannot be opened|tables of another|malformed|not a database/],
  ])('is refused and left as it is: %s', async (name, content, message) => {
    const file = join(folder, `${name}.db`);
    writeFileSync(file, content);
    await expect(openStore(file)).rejects.toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('says that no server answers, without the password', async () => {
    const failure = await openStore('postgres://desk:secret@127.0.0.1:9/news').catch((error: Error) => error.message);
    expect(failure).toMatch(/cannot be reached/);
    expect(failure).not.toContain('secret');
  });

  it('copies an archive in use, and refuses to write over a file', async () => {
    await withStore(join(folder, 'source.db'), async (store) => {
      await store.add(dispatches.slice(0, 3));
      const copy = join(folder, 'copy.db');
      store.backup(copy);
      expect(() => store.backup(copy)).toThrow(/there already/);
      await withStore(copy, async (other) => {
        expect(await other.counts()).toEqual(await store.counts());
        expect((await other.verify()).problems).toEqual([]);
      });
    });
  });
});
