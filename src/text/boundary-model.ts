import { FEATURE_COUNT, FEATURE_SPACE, type Footing } from './boundary-features.ts';
import { BOUNDARY_UNIT, BOUNDARY_WEIGHTS } from './boundary-weights.generated.ts';

/** One signed weight for each hashed feature; their sum says whether a sentence begins. Whole numbers: the same on every machine. */
export type BoundaryWeights = Int8Array;

let loaded: BoundaryWeights | null = null;

/**
 * Log-odds asked of a gap by its footing. Where no closing stop stands before it, as between the lines of an e-mail, the model must
 * be nearly sure: in prose it is wrong there more often than right (cross-validated on the training texts; models/segment.md).
 */
const ASKED: Readonly<Record<Footing, number>> = { never: Infinity, bare: 2, stop: 0, sure: -1.5 };

/** Whether a sentence begins at the gap with these features, by the weights trained from treebanks (models/segment.md). */
export function beginsSentence(features: Int32Array, _start: number, footing: Footing): boolean {
  loaded ??= decodeWeights(BOUNDARY_WEIGHTS);
  return totalOf(loaded, features) > ASKED[footing] * BOUNDARY_UNIT;
}

/** The sum of the weights of the features. */
export function totalOf(weights: BoundaryWeights, features: Int32Array): number {
  let sum = 0;
  for (let index = 0; index < FEATURE_COUNT; index++) sum += weights[features[index] ?? 0] ?? 0;
  return sum;
}

/** Writes the weights that are not zero: for each the distance from the one before (7 bits a byte, last byte first bit 0), then itself. */
export function encodeWeights(weights: BoundaryWeights): string {
  let bytes = '';
  let before = -1;
  for (const [index, weight] of weights.entries()) {
    if (weight === 0) continue;
    let distance = index - before;
    before = index;
    while (distance >= 0x80) {
      bytes += String.fromCharCode((distance & 0x7f) | 0x80);
      distance >>>= 7;
    }
    bytes += String.fromCharCode(distance) + String.fromCharCode(weight & 0xff);
  }
  return btoa(bytes);
}

/** Reads what `encodeWeights` wrote. */
export function decodeWeights(base64: string): BoundaryWeights {
  const bytes = atob(base64);
  const weights = new Int8Array(FEATURE_SPACE);
  let index = -1;
  for (let at = 0; at < bytes.length; at++) {
    let distance = 0;
    let shift = 0;
    while (bytes.charCodeAt(at) >= 0x80) {
      distance |= (bytes.charCodeAt(at++) & 0x7f) << shift;
      shift += 7;
    }
    index += distance | (bytes.charCodeAt(at++) << shift);
    weights[index] = bytes.charCodeAt(at);
  }
  return weights;
}
