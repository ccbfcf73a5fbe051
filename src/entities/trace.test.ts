import { expect, it } from 'vitest';
import { readSyntax } from '../../test/support/read-syntax.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { english } from '../lang/index.ts';
import type { Context, TraceLine } from '../model/index.ts';
import { entities } from './index.ts';

const { knowledge } = loadKnowledge();

function linesOf(text: string): readonly string[] {
  const lines: TraceLine[] = [];
  const trace = (line: TraceLine): void => void lines.push(line);
  const context: Context = { language: english, knowledge, published: '2025-09-02', title: null, publisher: null, trace };
  entities.run(readSyntax(text, context), context);
  return lines.map(({ rule, detail, start, end }) => `${text.slice(start, end)} | ${rule} | ${detail}`);
}

it('names rule and table row for each field', () => {
  const lines = linesOf('French President Emmanuel Macron spoke. He met two French ministers.');
  const opens = [
    'French | name by state | state, score',
    'Emmanuel Macron | link by holder on the day | iso3 FRA, cow FRN: states.tsv FR',
    'Emmanuel Macron | link by holder on the day | kb Emmanuel Macron; holders.tsv fr.president from 2017-05-14',
    'President | title by before | of Emmanuel Macron; state France; organization none; offices.tsv fr.president',
    'He | pronoun resolved | to person Emmanuel Macron, first said as "Emmanuel Macron"',
    'two French ministers | sector | GOV (noun "minister")',
  ];
  for (const open of opens)
    expect(
      lines.some((line) => line.startsWith(open)),
      `${open}\n${lines.join('\n')}`,
    ).toBe(true);
});
