import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './tree.ts';

/** Total score of heads under the matrix. */
function total(scores: Float32Array, heads: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < heads.length; i++) sum += scores[i * (heads.length + 1) + (heads[i] as number)] as number;
  return sum;
}

function isTree(heads: ArrayLike<number>): boolean {
  if (Array.from(heads).filter((head) => head === 0).length !== 1) return false;
  for (let i = 0; i < heads.length; i++) {
    let at = i + 1;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at - 1] as number;
    }
  }
  return true;
}

/** Best tree with one root by trying every assignment of heads. */
function exhaustive(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(n).fill(0);
  const count = (n + 1) ** n;
  for (let code = 0; code < count; code++) {
    let rest = code;
    for (let i = 0; i < n; i++) {
      heads[i] = rest % (n + 1);
      rest = Math.floor(rest / (n + 1));
    }
    if (heads.every((head, i) => head !== i + 1) && isTree(heads)) best = Math.max(best, total(scores, heads));
  }
  return best;
}

describe('bestTree', () => {
  it('finds the tree that a cycle of greedy choices hides', () => {
    // Words 1 and 2 like each other best; the root must break the cycle at word 2.
    const scores = Float32Array.from([1, -9, 10, 4, 9, -9]);
    expect(Array.from(bestTree(scores, 2))).toEqual([2, 0]);
  });

  it('gives the best tree with one root for up to four words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 20, maxLength: 20 }),
        (n, values) => {
          const scores = Float32Array.from(values.slice(0, n * (n + 1)));
          const heads = bestTree(scores, n);
          expect(isTree(heads)).toBe(true);
          expect(total(scores, heads)).toBe(exhaustive(scores, n));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('always gives a tree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (n, seed) => {
        let state = seed | 1;
        const scores = Float32Array.from({ length: n * (n + 1) }, () => {
          state = (Math.imul(state, 1103515245) + 12345) | 0;
          return state % 100;
        });
        expect(isTree(bestTree(scores, n))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
