import { describe, expect, it } from 'vitest';
import { type GoldStatement, type ScoredStatement, scoreStatements, sumCounts, unitsOf } from './statements.ts';

describe('statement scores', () => {
  it('counts a toy case worked out by hand', () => {
    const gold: readonly GoldStatement[] = [
      { content: [{ start: 0, end: 10 }], by: 'half', speaker: [{ start: 20, end: 25 }] }, // 5 of 10 covered: found, speaker right
      { content: [{ start: 30, end: 40 }], by: 'half', speaker: [{ start: 50, end: 55 }] }, // 4 of 10 covered: missed
      { content: [{ start: 62, end: 66 }], by: 'head', speaker: [{ start: 80, end: 85 }] }, // held: found, speaker wrong
      { content: [{ start: 90, end: 94 }], by: 'head', speaker: [] }, // cut in two: missed
    ];
    const given: readonly ScoredStatement[] = [
      { content: [{ start: 5, end: 15 }], speaker: [{ start: 24, end: 28 }] },
      { content: [{ start: 36, end: 48 }], speaker: [{ start: 50, end: 55 }] },
      { content: [{ start: 60, end: 70 }], speaker: [{ start: 85, end: 90 }] },
      { content: [{ start: 92, end: 99 }], speaker: [] },
    ];
    const counts = scoreStatements(gold, given);
    expect(counts).toEqual({ gold: 4, found: 2, given: 4, right: 2, speakerGold: 2, speakerRight: 1 });
    expect(sumCounts([counts, counts]).found).toBe(4);
  });

  it('adds up the pieces of an interrupted content', () => {
    const gold: GoldStatement = { content: [{ start: 0, end: 12 }], by: 'half', speaker: [] };
    const pieces = [
      { start: 0, end: 3 },
      { start: 9, end: 12 },
    ];
    expect(scoreStatements([gold], [{ content: pieces, speaker: [] }]).found).toBe(1);
    expect(scoreStatements([gold], [{ content: pieces.slice(1), speaker: [] }]).found).toBe(0);
  });

  it('turns code points into units', () => {
    const unit = unitsOf('a😀b');
    expect([0, 1, 2, 3].map(unit)).toEqual([0, 1, 3, 4]);
  });
});
