import type { Name, NameType } from '../model/index.ts';
import { bestLabels } from './label-path.ts';

const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC'];
const LABELS = 1 + 2 * TYPES.length;

/** Label scores of one run of tokens: `width` columns a word, and the scores of one label after another. */
export interface NameScores {
  readonly scores: Float32Array;
  readonly width: number;
  readonly transitions: Float32Array;
}

/** Names of the token range [first, end): the best sequence of labels, each name with the smallest probability of its words' labels. */
export function namesIn({ scores, width, transitions }: NameScores, first: number, end: number): Name[] {
  const words = end - first;
  const path = bestLabels(scores, width, words, transitions);
  const names: Name[] = [];
  let shares: Float64Array | null = null;
  for (let i = 0; i < words; i++) {
    const label = path[i] as number;
    if (label % 2 !== 1) continue;
    let after = i + 1;
    while (after < words && path[after] === label + 1) after++;
    shares ??= probabilities({ scores, width, transitions }, words);
    let score = 1;
    for (let t = i; t < after; t++) score = Math.min(score, shares[t * LABELS + (path[t] as number)] as number);
    names.push({ firstToken: first + i, endToken: first + after, type: TYPES[(label - 1) / 2] as NameType, score });
  }
  return names;
}

/** Probability of each label at each word over all sequences, by the forward-backward algorithm. */
function probabilities({ scores, width, transitions }: NameScores, words: number): Float64Array {
  const step = Float64Array.from(transitions, (x) => exponential(Math.min(0, x - 8)));
  const emit = new Float64Array(words * LABELS);
  for (let i = 0; i < words; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < LABELS; k++) top = Math.max(top, scores[i * width + k] as number);
    for (let k = 0; k < LABELS; k++) emit[i * LABELS + k] = exponential((scores[i * width + k] as number) - top) + 1e-9;
  }
  const forward = new Float64Array(words * LABELS);
  for (let i = 0; i < words; i++) {
    for (let k = 0; k < LABELS; k++) {
      let into = i === 0 ? (step[LABELS * width + k] as number) : 0;
      if (i > 0)
        for (let j = 0; j < LABELS; j++) into += (forward[(i - 1) * LABELS + j] as number) * (step[j * width + k] as number);
      forward[i * LABELS + k] = into * (emit[i * LABELS + k] as number);
    }
    normalise(forward, i * LABELS);
  }
  let backward = Float64Array.from({ length: LABELS }, (_, k) => step[k * width + LABELS] as number);
  for (let i = words - 1; i >= 0; i--) {
    const before = new Float64Array(LABELS);
    for (let j = 0; j < LABELS; j++)
      for (let k = 0; k < LABELS; k++)
        before[j] =
          (before[j] as number) + (step[j * width + k] as number) * (emit[i * LABELS + k] as number) * (backward[k] as number);
    for (let k = 0; k < LABELS; k++) forward[i * LABELS + k] = (forward[i * LABELS + k] as number) * (backward[k] as number);
    normalise(forward, i * LABELS);
    normalise(before, 0);
    backward = before;
  }
  return forward;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let k = 0; k < LABELS; k++) sum += values[at + k] as number;
  for (let k = 0; k < LABELS; k++) values[at + k] = (values[at + k] as number) / sum;
}

/** exp(x) for x <= 0 by squaring (1 + x/1024)^1024: the same bits on every machine, error below 1 % where it matters. */
function exponential(x: number): number {
  if (x < -40) return 0;
  let y = 1 + x / 1024;
  for (let i = 0; i < 10; i++) y *= y;
  return y;
}
