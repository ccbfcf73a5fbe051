import { describe, expect, it } from 'vitest';
import { bodyScores, compareBodies } from './html.ts';

describe('bodies of web pages compared', () => {
  // "a b c d e" holds the runs abcd and bcde.
  it.each([
    ['the same', 'a b c d e', 'A, b; c d e'.toLowerCase(), { both: 1, foundOnly: 0, rightOnly: 0 }],
    ['one word more', 'a b c d', 'a b c d e', { both: 1 / 2, foundOnly: 1 / 2, rightOnly: 0 }],
    ['one word less', 'a b c d e', 'a b c d', { both: 1 / 2, foundOnly: 0, rightOnly: 1 / 2 }],
    ['said twice', 'a a a a', 'a a a a a', { both: 1 / 2, foundOnly: 1 / 2, rightOnly: 0 }],
    ['short texts as one run', 'a b', 'a b', { both: 1, foundOnly: 0, rightOnly: 0 }],
    ['nothing found', 'a b c d', '', { both: 0, foundOnly: 0, rightOnly: 1 }],
    ['nothing at all', '', '', { both: 0, foundOnly: 0, rightOnly: 0 }],
  ])('%s', (_, right, found, shares) => expect(compareBodies(right, found)).toEqual(shares));

  it('averages over pages, leaving precision out where nothing was found', () => {
    const pages = [compareBodies('a b c d', 'a b c d e'), compareBodies('a b c d', '')];
    const { precision, recall, f1 } = bodyScores(pages);
    expect([precision, recall, f1]).toEqual([1 / 2, 1 / 2, 1 / 2]);
  });
});
