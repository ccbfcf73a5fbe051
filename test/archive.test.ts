import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openArchiveStore } from '../src/app/index.ts';
import { rapporteur } from './support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const examples = resolve(import.meta.dirname, '../examples');
const dispatches = readdirSync(examples)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(examples, name));
const store = join(folder, 'archive.db');

describe('the archive on the command line', () => {
  it('adds the dispatches once, and says so', async () => {
    const first = await rapporteur(['add', ...dispatches, '--store', store]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(`${dispatches.length} articles added`);
    const again = await rapporteur(['add', ...dispatches, '--store', store]);
    expect(again.out).toContain(`0 articles added, 0 new versions, ${dispatches.length} known already`);
  });

  it('finds items as quoted passages, as JSON, and as CSV without a silent limit', async () => {
    const texts = dispatches.map((path) => readFileSync(path, 'utf8'));
    const { code, out } = await rapporteur(['find', 'events', '--type', 'consult', '--json', '--limit', '5', '--store', store]);
    expect(code).toBe(0);
    const { found, count, next } = JSON.parse(out);
    expect([found.length, typeof next]).toEqual([5, 'string']);
    for (const { quote, item } of found) {
      expect(item.type).toBe('CONSULT');
      expect(texts.some((text) => text.includes(quote))).toBe(true);
    }
    const lines = (await rapporteur(['find', 'events', '--type', 'CONSULT', '--jsonl', '--store', store])).out.trim().split('\n');
    expect(lines).toHaveLength(count.items);
    const page = await rapporteur(['find', 'events', '--type', 'CONSULT', '--limit', '5', '--store', store]);
    expect(page.out).toMatch(
      new RegExp(`${count.items} items in \\d+ articles, \\d+ outlets, \\d+ origins; 5 shown, --cursor \\S+ goes on`),
    );
    expect((await rapporteur(['find', 'events', '--csv', '--store', store])).out).toMatch(/^section,id,type/);
  });

  it('keeps searches and runs them for what is new', async () => {
    const saved = ['find', '--saved', 'russia', '--jsonl', '--store', store];
    await rapporteur(['find', 'events', '--either', 'RUS', '--save', 'russia', '--store', store]);
    expect((await rapporteur(saved)).out.split('\n').length).toBeGreaterThan(2);
    expect((await rapporteur([...saved, '--new'])).out).toBe('');
    const fresh = join(folder, 'fresh.txt');
    writeFileSync(
      fresh,
      'published: 2025-10-01\n\nRussia condemned Norland-born envoys on Tuesday. Russia rejected a plan of the United Nations.\n',
    );
    await rapporteur(['add', fresh, '--store', store]);
    expect((await rapporteur([...saved, '--new'])).out).toContain('Russia rejected');
    expect((await rapporteur(['find', '--list', '--store', store])).out).toContain('russia: ');
  });

  it('shows a dossier and a pair with passages', async () => {
    const dossier = JSON.parse((await rapporteur(['dossier', 'Ukraine', '--json', '--store', store])).out);
    expect(dossier.subjects[0]).toMatchObject({ name: 'Ukraine', kind: 'state', state: 'UKR' });
    expect(dossier.counterparts.length).toBeGreaterThan(2);
    const contradicted = JSON.parse((await rapporteur(['dossier', 'Wang Yi', '--json', '--store', store])).out).contradictions;
    expect(contradicted.map(({ item }: { readonly item: { readonly rule: string } }) => item.rule)).toContain('office-holder');
    const pair = await rapporteur(['pair', 'RUS', 'UKR', '--store', store]);
    expect(pair.out).toMatch(/RUS and UKR: \d+ events in \d+ articles, \d+ outlets, \d+ origins/);
  });

  it('verifies, backs up, removes, restores', async () => {
    expect((await rapporteur(['verify', '--store', store])).out).toMatch(
      /15 articles, \d+ spans, \d+ links and 15 records checked; 0 problems/,
    );
    const copy = join(folder, 'copy.db');
    expect((await rapporteur(['backup', copy, '--store', store])).code).toBe(0);
    expect((await rapporteur(['remove', '1', '--why', 'embargo', '--store', store])).out).toBe(
      'article 1 is taken out: embargo\n',
    );
    expect((await rapporteur(['add', dispatches[0] ?? '', '--store', store])).out).toContain('1 taken out before');
    expect((await rapporteur(['verify', '--store', store])).out).toMatch(/14 articles/);
    const restored = join(folder, 'restored.db');
    expect((await rapporteur(['restore', copy, '--store', restored])).out).toContain('15 articles');
    expect((await rapporteur(['restore', copy, '--store', restored])).err).toMatch(/an archive is there already/);
  });

  it('has nothing to read again with the same reader', async () => {
    expect((await rapporteur(['reread', '--store', store])).out).toBe('0 texts read again, 0 records replaced\n');
    expect((await rapporteur(['diff', '--store', store])).out).toBe('0 added, 0 changed, 0 removed\n');
  });

  it.each<[string, string[], RegExp]>([
    ['no archive', ['find', 'events', '--store', join(folder, 'none.db')], /no archive is here/],
    ['a file that is none', ['verify', '--store', dispatches[0] ?? ''], /is not a SQLite file/],
    ['a folder', ['add', dispatches[0] ?? '', '--store', folder], /is a directory/],
    ['an unknown name', ['dossier', 'Zorblatt Quux', '--store', store], /"Zorblatt Quux" stands in no record/],
    [
      'an unknown section',
      ['find', 'gossip', '--store', store],
      /"gossip" is no section; allowed: articles|"gossip" is no section/,
    ],
    ['a bad number', ['find', 'events', '--origins', 'one', '--store', store], /--origins is "one"; a number is needed/],
    ['a bad date', ['find', 'events', '--since', '8/2025', '--store', store], /since: "8\/2025" is no date/],
    ['half a pair', ['find', 'events', '--pair', 'RUS', '--store', store], /two names with a comma/],
    ['no reason', ['remove', '3', '--store', store], /--why is missing/],
    ['an unknown article', ['remove', '999', '--why', 'x', '--store', store], /no article of this archive/],
    ['an unreachable server', ['find', 'events', '--store', 'postgres://a:secret@127.0.0.1:9/x'], /cannot be reached/],
  ])('says in one line what is wrong with %s', async (_, argv, message) => {
    const { code, err } = await rapporteur(argv);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(/^rapporteur: [^\n]+\n$/);
    expect(err).toMatch(message);
    expect(err).not.toContain('secret');
  });
});

/** Short articles of our own, all different. */
function corpus(count: number): string {
  const states = ['Japan', 'Russia', 'France', 'Kenya', 'Peru', 'India', 'Poland', 'Turkey'];
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [states[index % 8], states[(index * 3 + 1) % 8]];
    const text = `${one} condemned ${other} on Tuesday over case ${index}. "We will not accept it," the foreign minister of ${one} told reporters.`;
    return `${JSON.stringify({ text, published: `2025-0${1 + (index % 9)}-11`, url: `https://example.org/${index}` })}\n`;
  }).join('');
}

/** How many times the process is killed; the whole number asked of a release is run by hand: KILLS=200. */
const kills = Number(process.env['KILLS'] ?? '6');

describe('a process that is killed', () => {
  it('loses nothing that was acknowledged, and goes on', { timeout: 60_000 + kills * 15_000 }, async () => {
    const file = join(folder, 'corpus.jsonl');
    const count = 60 * kills;
    writeFileSync(file, corpus(count));
    mkdirSync(join(folder, 'killed'));
    const where = join(folder, 'killed', 'archive.db');
    const acknowledged = new Set<string>();
    let seed = 7;
    for (let round = 0; round < kills; round++) {
      seed = (seed * 48_271) % 2_147_483_647;
      const out = await killedAfter(['add', file, '--json', '--store', where], 20 + (seed % 400));
      for (const line of out.split('\n').slice(0, -1)) acknowledged.add(JSON.parse(line).name);
      const archive = await openArchiveStore(where).catch(() => null);
      if (archive === null) continue;
      const sources = new Set(
        (await archive.engine.db.selectFrom('version').select('source').execute()).map(({ source }) => source),
      );
      expect([...acknowledged].filter((name) => !sources.has(name))).toEqual([]);
      expect((await archive.verify()).problems).toEqual([]);
      await archive.close();
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    expect((await rapporteur(['add', file, '--store', where])).out).toMatch(new RegExp(`holds ${count} articles`));
    expect((await rapporteur(['verify', '--store', where])).out).toContain('0 problems');
  });
});

/** What a command line printed before it was killed, so many milliseconds after its first word (or after 1.5 s of silence). */
async function killedAfter(argv: readonly string[], ms: number): Promise<string> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../src/cli/main.ts'), ...argv], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  let isArmed = false;
  const arm = (wait: number): void => {
    isArmed = true;
    setTimeout(() => child.kill('SIGKILL'), wait);
  };
  const silence = setTimeout(() => isArmed || arm(ms), 8_000);
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (!isArmed) arm(ms);
  });
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(silence);
  return out.slice(0, out.lastIndexOf('\n') + 1);
}
