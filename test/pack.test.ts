import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../src/index.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const wire = join(root, 'examples', 'vilnius-summit-wire.txt');
let folder = '';

/** npm with no script of ours run on the way: `npm test` has built already. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run('npm', [...args, '--no-audit', '--no-fund'], { cwd, maxBuffer: 1e8 });
  return stdout;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-pack-'));
  const [packed] = JSON.parse(await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as readonly {
    readonly filename: string;
  }[];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  await npm(['install', '--prefer-offline', join(folder, packed?.filename ?? '')], folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Matches the `kysely` of "from 'kysely'" and "import('pg')"; not "from './a.ts'" nor "from 'node:fs'". */
const packageImport = /(?:\bfrom |\bimport\()'((?:@[a-z-]+\/)?[a-z][a-z-]*)[^':]*'/g;

/** Packages that shipped code imports. */
function packagesUsed(): string[] {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  const names = sources.flatMap((path) =>
    [...readFileSync(join(root, 'src', path), 'utf8').matchAll(packageImport)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

describe('the package, installed into an empty folder', () => {
  it('holds what a user needs and nothing of the workshop', async () => {
    const own = JSON.parse(readFileSync(join(folder, 'node_modules', 'rapporteur', 'package.json'), 'utf8'));
    expect(Object.keys(own.dependencies ?? {}).sort()).toEqual(packagesUsed());
    const [{ files }] = JSON.parse(await npm(['pack', '--json', '--dry-run', '--ignore-scripts'], root));
    const paths: string[] = files.map((file: { readonly path: string }) => file.path);
    for (const needed of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/browser/index.js',
      'dist/assets/syntax.bin.gz',
    ]) {
      expect(paths).toContain(needed);
    }
    expect(paths.filter((path) => /\.test\.|^(?:src|test|training|eval|bench|scripts)\//.test(path))).toEqual([]);
  });

  it('runs as npx rapporteur read FILE', async () => {
    cpSync(wire, join(folder, 'article.txt'));
    const { stdout } = await run('npx', ['--no-install', 'rapporteur', 'read', 'article.txt', '--json'], {
      cwd: folder,
      maxBuffer: 1e8,
    });
    expect(stdout).toBe(`${JSON.stringify(createReader().read({ text: readFileSync(wire, 'utf8') }), null, 2)}\n`);
  });

  it('imports as a library', async () => {
    const script =
      "import { createReader } from 'rapporteur'; const reader = createReader(); console.log(reader.read({ text: 'Ann Lee met Bo Ray on Monday.' }).schema);";
    writeFileSync(join(folder, 'use.mjs'), script);
    expect((await run(process.execPath, ['use.mjs'], { cwd: folder })).stdout).toBe('rapporteur/record@1\n');
  });

  it('has types that hold', async () => {
    writeFileSync(
      join(folder, 'use.ts'),
      [
        "import { type ArticleRecord, createReader } from 'rapporteur';",
        "const record: ArticleRecord = createReader().read({ text: 'Ann Lee met Bo Ray on Monday.', published: '2024-03-05' });",
        "const type: 'CONSULT' | undefined = record.events.find((event) => event.type === 'CONSULT')?.type as 'CONSULT' | undefined;",
        'const start: number | undefined = record.events[0]?.evidence[0]?.start;',
        '// @ts-expect-error no such section',
        'record.nonsense;',
        'console.log(type, start);',
      ].join('\n'),
    );
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--types', '', 'use.ts'];
    await run(process.execPath, [tsc, ...options], { cwd: folder });
  });
});
