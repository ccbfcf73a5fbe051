/**
 * Best sequence of name labels by Viterbi's algorithm. Labels are O, then B and I of each type; I follows only B or I of its own
 * type. `scores` has `width` columns a word, of which the last stands for the bounds in `transitions` (width squared: the
 * score of a column's label after a row's).
 */
export function bestLabels(scores: Float32Array, width: number, words: number, transitions: Float32Array): Int8Array {
  const labels = width - 1;
  const back = new Int8Array(words * labels);
  let before = new Float64Array(labels);
  let now = new Float64Array(labels);
  for (let i = 0; i < words; i++) {
    for (let k = 0; k < labels; k++) {
      const inside = k > 0 && k % 2 === 0;
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (i === 0) {
        if (!inside) best = transitions[labels * width + k] as number;
      } else {
        for (let j = 0; j < labels; j++) {
          if (inside && j !== k && j !== k - 1) continue;
          const score = (before[j] as number) + (transitions[j * width + k] as number);
          if (score > best) {
            best = score;
            from = j;
          }
        }
      }
      now[k] = best + (scores[i * width + k] as number);
      back[i * labels + k] = from;
    }
    [before, now] = [now, before];
  }
  const path = new Int8Array(words);
  let at = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < labels; k++) {
    const score = (before[k] as number) + (transitions[k * width + labels] as number);
    if (words > 0 && score > best) {
      best = score;
      at = k;
    }
  }
  for (let i = words - 1; i >= 0; i--) {
    path[i] = at;
    at = back[i * labels + at] as number;
  }
  return path;
}
