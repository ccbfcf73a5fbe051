import { describe, expect, it } from 'vitest';
import { figureIn } from './likelihood.ts';

describe('figures of chance', () => {
  const told: readonly (readonly [text: string, low: number, high: number])[] = [
    ['a 40 percent chance', 0.4, 0.4],
    ['60%', 0.6, 0.6],
    ['a 30 to 40 per cent chance', 0.3, 0.4],
    ['between 20 and 25 percent', 0.2, 0.25],
    ['a one-in-four chance', 0.25, 0.25],
    ['two in five', 0.4, 0.4],
    ['50-50', 0.5, 0.5],
    ['an even chance', 0.5, 0.5],
  ];
  it.each(told)('%s', (text, low, high) => {
    expect(figureIn(text)).toMatchObject({ low, high });
  });

  it.each(['a chance', '40 people', 'even so', 'three in one', '140 percent'])('no figure: %s', (text) => {
    expect(figureIn(text)).toBeNull();
  });
});
