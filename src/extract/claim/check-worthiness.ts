/** What is looked at in a claim; counts or 0 and 1. */
export interface Features {
  /** Numbers with or without a unit. */
  readonly amounts: number;
  /** Dates the text gives. */
  readonly dates: number;
  /** Names of people, bodies and places. */
  readonly names: number;
  readonly superlative: number;
  readonly causal: number;
  readonly comparison: number;
  readonly past: number;
  /** An act with a named doer. */
  readonly act: number;
  readonly hedged: number;
  readonly negated: number;
  readonly future: number;
  /** Speaks of the speaker: "I", "we". */
  readonly firstPerson: number;
  readonly opinion: number;
  /** Words, in tens. */
  readonly length: number;
}

/** Weight of each feature and the most it may count: set by reasoning, not fitted. Numbers and dates can be looked up, feelings cannot. */
export const weights: { readonly [F in keyof Features]: readonly [weight: number, most: number] } = {
  amounts: [0.9, 2],
  dates: [0.4, 1],
  names: [0.3, 2],
  superlative: [0.6, 1],
  causal: [0.4, 1],
  comparison: [0.5, 1],
  past: [0.4, 1],
  act: [0.4, 1],
  hedged: [-0.3, 1],
  negated: [0.1, 1],
  future: [-0.8, 1],
  firstPerson: [-0.6, 1],
  opinion: [-0.5, 2],
  length: [0.4, 3],
};

const bias = -1.8;

/** How much a claim is worth checking, 0 to 1: a logistic sum of the weighted features. */
export function checkWorthiness(features: Features): number {
  let sum = bias;
  for (const [name, [weight, most]] of Object.entries(weights)) {
    sum += weight * Math.min(most, features[name as keyof Features]); // The keys of `weights` are those of Features.
  }
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
