import { expect, test } from 'vitest';
import type { Proposition } from '../src/model/index.ts';
import { factuality, propositionAt, scoreFactuality, scoreStatus } from './factuality.ts';

const plain: Proposition = {
  start: 0,
  end: 1,
  kind: 'verb',
  token: 0,
  lemma: 'go',
  particle: null,
  light: null,
  trigger: { start: 0, end: 1 },
  sentence: 0,
  args: [],
  passive: false,
  polarity: 'positive',
  modality: 'certain',
  tense: 'past',
  aspect: 'simple',
  condition: null,
  governor: null,
  relation: null,
  times: [],
  places: [],
  amounts: [],
  markers: [],
};
const at = (start: number, more: Partial<Proposition> = {}): Proposition => ({
  ...plain,
  trigger: { start, end: start + 1 },
  ...more,
});

test('the proposition of a span is the last whose trigger lies in it', () => {
  const propositions = [at(0), at(4), at(9, { light: { lemma: 'pay', token: 0 } })];
  const tokens = [{ start: 6, end: 7, text: 'p', sentence: 0, spaceAfter: true }];
  expect(propositionAt({ tokens, propositions }, 0, 5)).toBe(propositions[1]);
  expect(propositionAt({ tokens, propositions }, 6, 7)).toBe(propositions[2]);
  expect(propositionAt({ tokens, propositions }, 7, 9)).toBeUndefined();
});

test('factuality by hand: two of four found, one sign wrong', () => {
  const rows = [
    {
      text: 'a b',
      predicates: [
        { start: 0, end: 1, score: 2.8 },
        { start: 2, end: 3, score: 2.4 },
      ],
    },
    {
      text: 'c d',
      predicates: [
        { start: 0, end: 1, score: -2 },
        { start: 2, end: 3, score: 0 },
      ],
    },
  ];
  const read = (text: string) => ({
    tokens: [],
    propositions: text === 'a b' ? [at(0)] : [at(0), at(2, { polarity: 'negative' })],
  });
  const score = scoreFactuality(rows, read);
  expect(score.predicates).toBe(4);
  expect(score.found).toBe(3);
  const [a, c, d] = [factuality(at(0)), factuality(at(0)), factuality(at(2, { polarity: 'negative' }))];
  expect(score.meanAbsoluteError).toBeCloseTo((Math.abs(2.8 - a) + Math.abs(-2 - c) + Math.abs(0 - d)) / 3);
  expect(score.signAccuracy).toBe(0.5);
  expect(score.pearson).toBeGreaterThan(0);
});

test('status by hand: three events, one missed, one with the wrong time', () => {
  const rows = [
    {
      text: 'x',
      dct: '2024-01-01',
      annotated_end: 100,
      events: [
        { start: 0, end: 1, certainty: 'CERTAIN', polarity: 'POS', time: 'NON_FUTURE' },
        { start: 5, end: 6, certainty: 'POSSIBLE', polarity: 'POS', time: 'FUTURE' },
        { start: 9, end: 10, certainty: 'CERTAIN', polarity: 'NEG', time: 'NON_FUTURE' },
        { start: 200, end: 201, certainty: 'CERTAIN', polarity: 'POS', time: 'FUTURE' },
        { start: 12, end: 13, certainty: null, polarity: null, time: null },
      ],
    },
  ];
  const score = scoreStatus(rows, () => ({ tokens: [], propositions: [at(0), at(5, { modality: 'possible', tense: 'past' })] }));
  expect(score.events).toBe(3);
  expect(score.found).toBe(2);
  expect(score.certainty).toEqual({ count: 2, accuracy: 1, macroF1: 1 });
  expect(score.polarity).toEqual({ count: 2, accuracy: 1, macroF1: 1 });
  // Gold past, future; ours past, past: F1 2/3 and 0.
  expect(score.time.accuracy).toBe(0.5);
  expect(score.time.macroF1).toBeCloseTo(1 / 3);
  expect(score.accuracy).toBe(0.5);
  expect(score.macroF1).toBeCloseTo((1 + 1 + 1 / 3) / 3);
});
