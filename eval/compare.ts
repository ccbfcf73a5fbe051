import type { Score } from './measure.ts';

/** A score as the committed file keeps it, four decimals. */
export interface KeptScore extends Score {
  readonly measure: string;
}

/** The committed file. */
export interface ScoreFile {
  readonly reader: string;
  readonly models: { readonly [name: string]: string };
  readonly scores: readonly KeptScore[];
}

/** How far a score may lie below the committed one before it counts as a fall. */
const tolerance = 0.0005;

/** A score that fell, or that its measure no longer gives (`now` is null). */
export interface Fall {
  readonly before: KeptScore;
  readonly now: KeptScore | null;
}

/** Scores of a measure, rounded as they are kept. */
export function kept(measure: string, scores: readonly Score[]): readonly KeptScore[] {
  return scores.map((score) => ({ measure, ...score, value: Math.round(score.value * 10_000) / 10_000 }));
}

/** Falls among the scores of the measures that ran; those that did not run are no falls. */
export function fallsOf(before: readonly KeptScore[], now: readonly KeptScore[], ran: ReadonlySet<string>): readonly Fall[] {
  const current = new Map(now.map((score) => [keyOf(score), score]));
  return before.flatMap((one): Fall[] => {
    if (!ran.has(one.measure)) return [];
    const score = current.get(keyOf(one)) ?? null;
    return score === null || loss(one, score) > tolerance + 1e-9 || !Number.isFinite(score.value)
      ? [{ before: one, now: score }]
      : [];
  });
}

/**
 * The file after a run: new scores, and the old ones of measures that did not run. A loss within the tolerance leaves the old score,
 * so that small losses cannot add up over many runs; `accept` takes every score as it is.
 */
export function merged(
  before: readonly KeptScore[],
  now: readonly KeptScore[],
  ran: ReadonlySet<string>,
  order: readonly string[],
  accept: boolean,
): readonly KeptScore[] {
  const old = new Map(before.map((score) => [keyOf(score), score]));
  const fresh = now.map((score) => {
    const was = old.get(keyOf(score));
    return was !== undefined && !accept && was.of === score.of && loss(was, score) > 0 ? was : score;
  });
  const untouched = before.filter((score) => !ran.has(score.measure));
  return order.flatMap((measure) => [...fresh, ...untouched].filter((score) => score.measure === measure));
}

/** Name of a score: measure, set and metric. */
export function keyOf({ measure, set, metric }: KeptScore): string {
  return `${measure} / ${set} / ${metric}`;
}

function loss(before: KeptScore, now: KeptScore): number {
  return before.lowerIsBetter === true ? now.value - before.value : before.value - now.value;
}
