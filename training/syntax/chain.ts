/** Where one sentence's label scores lie in the memory, and what is known of them. */
export interface Chain {
  /** Float index of the first word's scores, and floats from one word to the next. */
  readonly scores: number;
  readonly width: number;
  /** First column of these labels, and their number. */
  readonly from: number;
  readonly labels: number;
  /** (labels + 1) squared scores of a label after another, the last row and column for the bounds; and where their gradient is added. */
  readonly transitions: number;
  readonly gradient: number;
  readonly words: number;
  /** Label of a word, -1 when it may be any. */
  readonly goldOf: (word: number) => number;
  readonly weight: number;
}

/**
 * Loss of a linear-chain conditional random field (Lafferty et al. 2001): minus the log of the share that the sequences in
 * keeping with the gold labels have among all. Scores are replaced by their gradients; the transitions' are added to.
 */
export function chainLoss(f: Float32Array, chain: Chain): number {
  const { words, labels, width } = chain;
  let known = false;
  for (let i = 0; i < words && !known; i++) known = chain.goldOf(i) >= 0;
  if (!known) {
    f.fill(0, chain.scores, chain.scores + words * width);
    return 0;
  }
  const scores = new Float64Array(words * labels);
  for (let i = 0; i < words; i++)
    for (let k = 0; k < labels; k++) scores[i * labels + k] = f[chain.scores + i * width + chain.from + k] as number;
  const all = expectations(f, chain, scores, false);
  const gold = expectations(f, chain, scores, true);
  f.fill(0, chain.scores, chain.scores + words * width);
  for (let i = 0; i < words; i++)
    for (let k = 0; k < labels; k++)
      f[chain.scores + i * width + chain.from + k] =
        chain.weight * ((all.single[i * labels + k] as number) - (gold.single[i * labels + k] as number));
  for (let k = 0; k < all.pairs.length; k++)
    f[chain.gradient + k] =
      (f[chain.gradient + k] as number) + chain.weight * ((all.pairs[k] as number) - (gold.pairs[k] as number));
  return chain.weight * (all.logTotal - gold.logTotal);
}

interface Expectations {
  readonly logTotal: number;
  /** Probability of each label at each word. */
  readonly single: Float64Array;
  /** Expected number of each transition, bounds included. */
  readonly pairs: Float64Array;
}

/** Forward-backward with a scale for each word. */
function expectations(f: Float32Array, chain: Chain, scores: Float64Array, constrained: boolean): Expectations {
  const { words, labels } = chain;
  const side = labels + 1;
  const step = new Float64Array(side * side);
  for (let k = 0; k < step.length; k++) step[k] = Math.exp(f[chain.transitions + k] as number);
  const emit = new Float64Array(words * labels);
  let logTotal = 0;
  for (let i = 0; i < words; i++) {
    const gold = constrained ? chain.goldOf(i) : -1;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < labels; k++) if (gold < 0 || gold === k) top = Math.max(top, scores[i * labels + k] as number);
    for (let k = 0; k < labels; k++)
      emit[i * labels + k] = gold < 0 || gold === k ? Math.exp((scores[i * labels + k] as number) - top) : 0;
    logTotal += top;
  }
  const forward = new Float64Array(words * labels);
  for (let i = 0; i < words; i++) {
    let sum = 0;
    for (let k = 0; k < labels; k++) {
      let into = 0;
      if (i === 0) into = step[labels * side + k] as number;
      else for (let j = 0; j < labels; j++) into += (forward[(i - 1) * labels + j] as number) * (step[j * side + k] as number);
      const value = into * (emit[i * labels + k] as number);
      forward[i * labels + k] = value;
      sum += value;
    }
    for (let k = 0; k < labels; k++) forward[i * labels + k] = (forward[i * labels + k] as number) / sum;
    logTotal += Math.log(sum);
  }
  const single = new Float64Array(words * labels);
  const pairs = new Float64Array(side * side);
  let backward = new Float64Array(labels);
  for (let k = 0; k < labels; k++) backward[k] = step[k * side + labels] as number;
  for (let i = words - 1; i >= 0; i--) {
    let sum = 0;
    for (let k = 0; k < labels; k++) sum += (forward[i * labels + k] as number) * (backward[k] as number);
    if (i === words - 1) logTotal += Math.log(sum);
    for (let k = 0; k < labels; k++)
      single[i * labels + k] = ((forward[i * labels + k] as number) * (backward[k] as number)) / sum;
    if (i === 0) break;
    const before = new Float64Array(labels);
    let mass = 0;
    for (let j = 0; j < labels; j++) {
      for (let k = 0; k < labels; k++) {
        const value = (step[j * side + k] as number) * (emit[i * labels + k] as number) * (backward[k] as number);
        before[j] = (before[j] as number) + value;
        mass += (forward[(i - 1) * labels + j] as number) * value;
      }
    }
    for (let j = 0; j < labels; j++)
      for (let k = 0; k < labels; k++)
        pairs[j * side + k] =
          (pairs[j * side + k] as number) +
          ((forward[(i - 1) * labels + j] as number) *
            (step[j * side + k] as number) *
            (emit[i * labels + k] as number) *
            (backward[k] as number)) /
            mass;
    let scale = 0;
    for (let j = 0; j < labels; j++) scale = Math.max(scale, before[j] as number);
    for (let j = 0; j < labels; j++) before[j] = (before[j] as number) / scale;
    backward = before;
  }
  for (let k = 0; k < labels; k++) {
    pairs[labels * side + k] = single[k] as number;
    pairs[k * side + labels] = single[(words - 1) * labels + k] as number;
  }
  return { logTotal, single, pairs };
}
