import type { SectionName } from '../model/index.ts';
import { calibration, type Knots } from './calibration.ts';

/** The confidence of a raw score: the section's measured share of right items, to three decimals. */
export function calibrate(section: SectionName, raw: number): number {
  const score = Number.isFinite(raw) ? Math.min(1, Math.max(0, raw)) : 0;
  return Math.round(along(calibration[section], score) * 1000) / 1000;
}

/** The value of a piecewise linear map; flat outside its knots. */
export function along(knots: Knots, x: number): number {
  let [leftX, leftY] = knots[0] ?? [0, 0];
  if (x <= leftX) return leftY;
  for (const [rightX, rightY] of knots) {
    if (x <= rightX && rightX > leftX) return leftY + ((x - leftX) / (rightX - leftX)) * (rightY - leftY);
    leftX = rightX;
    leftY = rightY;
  }
  return leftY;
}
