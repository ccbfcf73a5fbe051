import { expect, test } from 'vitest';
import type { Name } from '../src/model/index.ts';
import { countSpans, readIob2, spansOf, systemSpans, tokensOf } from './names.ts';
import { f1 } from './ud-scores.ts';

const source = `# text = Ann Low met Bo Ek in Oslo.
1\tAnn\tB-PER\t-\t-
2\tLow\tI-PER\t-\t-
3\tmet\tO\t-\t-
4\tBo\tB-PER\t-\t-
5\tOslo\tB-LOC\t-\t-

# text = Rome fell
1\tRome\tB-LOC\t-\t-
2\tfell\tO\t-\t-
`;
const name = (firstToken: number, endToken: number, type: Name['type']): Name =>
  ({ firstToken, endToken, type }) as unknown as Name; // the score reads no more

test('reads spans; a name ends where another begins', () => {
  expect([...spansOf(readIob2(source))]).toEqual(['0:0-2:PER', '0:3-4:PER', '0:4-5:LOC', '1:0-1:LOC']);
  expect([...spansOf([{ labels: ['B-PER', 'I-LOC', 'O'] }])]).toEqual(['0:0-1:PER']);
});

test('counts spans as by hand', () => {
  const gold = readIob2(source);
  const { tokens, sentences, text } = tokensOf(gold);
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(gold.flatMap(({ forms }) => forms));
  const ours = systemSpans(
    [
      name(0, 2, 'PER'), // right
      name(3, 5, 'PER'), // one token too long
      name(5, 6, 'ORG'), // right place in the second sentence, wrong type
      name(6, 7, 'MISC'), // a type the gold does not mark
    ],
    sentences,
    tokens,
  );
  const count = countSpans(spansOf(gold), ours);
  expect(count).toEqual({ gold: 4, system: 3, correct: 1 });
  expect(f1(count)).toBeCloseTo((2 * 1) / (4 + 3));
});
