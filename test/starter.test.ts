import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const starter = join(root, 'scripts', 'start.mjs');
const main = join(root, 'dist', 'cli', 'main.js');
const example = join('examples', 'vilnius-summit-wire.txt');

it('was built by the set-up', () => {
  expect(existsSync(main), 'dist/cli/main.js is missing: npm test builds it, npm run build does too').toBe(true);
});

it('hands arguments over, with nothing on stdout but what the command prints', async () => {
  const { stdout } = await run(process.execPath, [starter, 'read', example, '--json'], { cwd: root, maxBuffer: 1e8 });
  expect(JSON.parse(stdout).document.published).toBe('2023-07-11');
});

it('starts a second time without installing or building', async () => {
  const built = readFileSync(join(root, 'dist', '.built'), 'utf8');
  const { stdout, stderr } = await run(process.execPath, [starter, '--version'], { cwd: root });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(stderr).toBe('');
  expect(readFileSync(join(root, 'dist', '.built'), 'utf8')).toBe(built);
});

it('hands on the exit code', async () => {
  await expect(run(process.execPath, [starter, 'read', 'no-such-file.txt'], { cwd: root })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/no such file/),
  });
});

it('takes paths from where the user stands', async () => {
  const { stdout } = await run(process.execPath, [starter, 'parse', 'vilnius-summit-wire.txt'], {
    cwd: root,
    env: { ...process.env, INIT_CWD: join(root, 'examples') },
    maxBuffer: 1e8,
  });
  expect(stdout).toContain('\troot\t');
});

it('ends quietly when nobody reads its output', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [main, 'read', ...Array.from({ length: 4 }, () => example), '--jsonl'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
