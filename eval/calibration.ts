/** What was said of one item: its score, and whether it was right. */
export interface Outcome {
  readonly score: number;
  readonly right: boolean;
}

export type Knot = readonly [raw: number, right: number];

/** Weight, in items, of the share right over all when a share of few items is taken. */
const PRIOR = 4;

/**
 * A rising map from score to the share right, by pooling adjacent violators (Ayer et al. 1955), each share drawn towards that of all
 * items as if four more had been seen there. Empty without items.
 */
export function fitted(outcomes: readonly Outcome[]): readonly Knot[] {
  if (outcomes.length === 0) return [];
  const all = outcomes.filter(({ right }) => right).length / outcomes.length;
  const groups = new Map<number, { right: number; of: number }>();
  for (const { score, right } of outcomes) {
    const group = groups.get(score) ?? { right: 0, of: 0 };
    groups.set(score, { right: group.right + (right ? 1 : 0), of: group.of + 1 });
  }
  const pools: { scores: number[]; right: number; of: number }[] = [];
  for (const [score, { right, of }] of [...groups].sort((a, b) => a[0] - b[0])) {
    pools.push({ scores: [score], right, of });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (before === undefined || last === undefined || before.right / before.of <= last.right / last.of) break;
      pools.splice(-2, 2, {
        scores: [...before.scores, ...last.scores],
        right: before.right + last.right,
        of: before.of + last.of,
      });
    }
  }
  let least = 0;
  return pools.flatMap(({ scores, right, of }) => {
    least = Math.max(least, Math.round(((right + PRIOR * all) / (of + PRIOR)) * 1000) / 1000);
    const share = least;
    return scores.map((score): Knot => [score, share]);
  });
}

/** Expected calibration error: the mean distance of confidence and share right over ten equal bins, weighted by items (Naeini et al. 2015). */
export function calibrationError(outcomes: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  return binsOf(outcomes).reduce(
    (sum, { of, confidence, right }) => sum + Math.abs(confidence - right) * (of / outcomes.length),
    0,
  );
}

export interface Bin {
  readonly of: number;
  /** Mean confidence. */
  readonly confidence: number;
  /** Share right. */
  readonly right: number;
}

/** Items in ten equal bins of confidence; empty bins are left out. */
export function binsOf(outcomes: readonly { readonly confidence: number; readonly right: boolean }[]): readonly Bin[] {
  const bins = Array.from({ length: 10 }, () => ({ of: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as { of: number; confidence: number; right: number };
    bin.of++;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return bins
    .filter(({ of }) => of > 0)
    .map(({ of, confidence, right }) => ({ of, confidence: confidence / of, right: right / of }));
}
