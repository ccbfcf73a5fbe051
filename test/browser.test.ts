import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReader } from '../src/index.ts';
import { serveFolder } from './support/static-server.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const mostBytes = 16_000_000;

/** Chromium as Debian installs it; `npm test` sees to that. */
const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)) ?? '/usr/bin/chromium';
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.txt'));
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(dist);
  browser = await chromium.launch({ executablePath: program, args: quiet });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('gives the same records in Chromium as in Node, byte for byte, and asks its own server only', {
  timeout: 240_000,
}, async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(`${server.url}/`);
  // As text: what Vitest makes of an import() in a function does not run in a page.
  await page.evaluate(`(async () => {
    const { createReader } = await import('${server.url}/browser/index.js');
    globalThis.reader = await createReader({ assets: '${server.url}/assets/' });
  })()`);
  const reader = createReader();
  for (const name of examples) {
    const text = readFileSync(join(root, 'examples', name), 'utf8');
    const inBrowser = await page.evaluate(`JSON.stringify(reader.read({ text: ${JSON.stringify(text)} }))`);
    expect(inBrowser === JSON.stringify(reader.read({ text })), `${name}: the records differ`).toBe(true);
  }
  expect(wrong).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
});

it('weighs at most 16 MB gzipped with models, tables and gazetteer', () => {
  const files = ['browser', 'assets'].flatMap((folder) =>
    readdirSync(join(dist, folder)).map((name) => join(dist, folder, name)),
  );
  const bytes = files.map((file) => (file.endsWith('.gz') ? readFileSync(file) : gzipSync(readFileSync(file))).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(mostBytes);
});
