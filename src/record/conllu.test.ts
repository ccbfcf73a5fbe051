import { expect, it } from 'vitest';
import { docFromConllu } from '../../test/support/doc-from-conllu.ts';
import { toConllu } from './conllu.ts';

it('prints ten columns, heads from 1 within the sentence, 0 for the root', () => {
  const source = [
    '1\tTroops\ttroop\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_',
    '2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
    '3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
    '',
    '1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_',
    '',
    '',
  ].join('\n');
  const printed = toConllu(docFromConllu(source, 'd'));
  expect(
    printed
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n'),
  ).toBe(source);
  expect(printed).toContain('# sent_id = d-2\n# text = Go\n');
});
