import type { SectionName } from '../model/index.ts';

/** Knots of a piecewise linear map from raw score to the share found right at that score. */
export type Knots = readonly (readonly [raw: number, right: number])[];

/** One map for each section, measured on development sets; identity until `eval` has counts for the section. */
export const calibration: { readonly [S in SectionName]: Knots } = {
  times: [
    [0, 0],
    [1, 1],
  ],
  entities: [
    [0, 0],
    [1, 1],
  ],
  roles: [
    [0, 0],
    [1, 1],
  ],
  events: [
    [0, 0],
    [1, 1],
  ],
  statements: [
    [0, 0],
    [1, 1],
  ],
  claims: [
    [0, 0],
    [1, 1],
  ],
  forecasts: [
    [0, 0],
    [1, 1],
  ],
  signals: [
    [0, 0],
    [1, 1],
  ],
  transfers: [
    [0, 0],
    [1, 1],
  ],
  visits: [
    [0, 0],
    [1, 1],
  ],
  ties: [
    [0, 0],
    [1, 1],
  ],
  terms: [
    [0, 0],
    [1, 1],
  ],
  checks: [
    [0, 0],
    [1, 1],
  ],
};
