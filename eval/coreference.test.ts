import { describe, expect, it } from 'vitest';
import { bCubed, bestMatching, type Clusters, ceafE, f1Of, muc, scoreCoreference } from './coreference.ts';

// Gold {a b c} {d e}; given {a b} {c d e}: worked out by hand.
const gold: Clusters = [
  ['a', 'b', 'c'],
  ['d', 'e'],
];
const given: Clusters = [
  ['a', 'b'],
  ['c', 'd', 'e'],
];

describe('coreference metrics', () => {
  it('counts MUC links', () => {
    // Gold needs 2 + 1 links; the given clusters keep 1 and 1. The other way round as well.
    expect(muc(gold, given)).toEqual({ recall: 2, gold: 3, precision: 2, given: 3 });
  });

  it('counts B-cubed', () => {
    // Recall: a 2/3, b 2/3, c 1/3, d 1, e 1 = 11/3 of 5. Precision: a 1, b 1, c 1/3, d 2/3, e 2/3 = 11/3 of 5.
    const ratio = bCubed(gold, given);
    expect(ratio.recall).toBeCloseTo(11 / 3);
    expect(ratio.precision).toBeCloseTo(11 / 3);
    expect([ratio.gold, ratio.given]).toEqual([5, 5]);
  });

  it('counts CEAFe by the best matching', () => {
    // phi4: {abc}-{ab} 4/5, {de}-{cde} 4/5; the other matching gives 2/6 + 0.
    expect(ceafE(gold, given).recall).toBeCloseTo(1.6);
    expect(f1Of(ceafE(gold, given))).toBeCloseTo(0.8);
  });

  it('takes the mean', () => {
    expect(scoreCoreference([{ gold, given }]).mean).toBeCloseTo((2 / 3 + 11 / 15 + 0.8) / 3);
    expect(scoreCoreference([{ gold, given: gold }]).mean).toBe(1);
    expect(scoreCoreference([{ gold, given: [] }]).mean).toBe(0);
  });

  it('matches one to one', () => {
    expect(bestMatching([Float64Array.of(3, 2), Float64Array.of(2, 0)], 2)).toBe(4);
    expect(bestMatching([Float64Array.of(1)], 3)).toBe(1);
  });
});
