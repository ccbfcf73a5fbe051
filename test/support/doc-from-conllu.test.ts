import { expect, test } from 'vitest';
import { docFromConllu } from './doc-from-conllu.ts';

const source = [
  '# newdoc id = a',
  "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
  '1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_',
  "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
  '3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
  '4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_',
  '',
  '# newpar',
  '1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\t_',
  '',
].join('\n');

test('builds a document whose offsets point into the rebuilt text', () => {
  const doc = docFromConllu(source);
  expect(doc.text).toBe("Don't go!\n\nStay");
  expect(doc.tokens.map((token) => doc.text.slice(token.start, token.end))).toEqual(['Do', "n't", 'go', '!', 'Stay']);
  expect(doc.tokens.map((token) => token.spaceAfter)).toEqual([false, true, false, true, true]);
  expect(doc.words.map((word) => word.head)).toEqual([2, 2, -1, 2, -1]);
  expect(doc.sentences.map((s) => [s.start, s.end, s.firstToken, s.endToken, s.paragraph])).toEqual([
    [0, 9, 0, 4, 0],
    [11, 15, 4, 5, 1],
  ]);
  expect(doc.structure.paragraphs).toHaveLength(2);
});
