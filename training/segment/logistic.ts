/** Examples for a linear model over hashed features: `width` feature indexes for each label. */
export interface Examples {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  readonly width: number;
}

export interface LogisticOptions {
  readonly space: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero, for each example seen. */
  readonly l2: number;
}

/** Logistic regression by stochastic gradient descent with per-feature rates (AdaGrad); the same result on every run. */
export function trainLogistic(examples: Examples, options: LogisticOptions): Float32Array {
  const { features, labels, width } = examples;
  const weights = new Float32Array(options.space);
  const squares = new Float32Array(options.space).fill(1e-6);
  const sums = new Float64Array(options.space);
  const order = Uint32Array.from(labels, (_, index) => index);
  let state = 12345;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (index + 1);
      const kept = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const example of order) {
      const from = example * width;
      let sum = 0;
      for (let at = from; at < from + width; at++) sum += weights[features[at] ?? 0] ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - (labels[example] ?? 0)) * (examples.weights[example] ?? 1);
      for (let at = from; at < from + width; at++) {
        const feature = features[at] ?? 0;
        const weight = weights[feature] ?? 0;
        const gradient = error + options.l2 * weight;
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = weight - (options.rate * gradient) / Math.sqrt(square);
      }
    }
    // The mean over the later half of the epochs is steadier than the last state.
    if (epoch * 2 >= options.epochs)
      for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (weights[index] ?? 0);
  }
  const counted = options.epochs - Math.ceil(options.epochs / 2);
  return Float32Array.from(sums, (sum) => sum / Math.max(1, counted));
}
