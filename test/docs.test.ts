import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stalePages } from '../scripts/docs.ts';
import { createReader } from '../src/index.ts';

const root = join(import.meta.dirname, '..');

it('the generated pages say what the code says', () => {
  expect(stalePages()).toEqual([]);
});

it('the README names the two commands and shows a statement its example really yields', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toContain('npm start');
  expect(readme).toContain('npm test');
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '{}') as { id: string };
  const text = readFileSync(join(root, 'examples/vilnius-summit-wire.txt'), 'utf8');
  const item = createReader()
    .read({ text })
    .statements.find(({ id }) => id === shown.id);
  expect(item).toMatchObject(shown);
});
