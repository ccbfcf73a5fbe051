import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from './measure.ts';

/** Average precision of a ranking: mean, over the right ones, of the share of right ones up to and including each. Ties keep their order. */
export function averagePrecision(ranked: readonly { readonly score: number; readonly right: boolean }[]): number {
  const sorted = ranked.map((one, index) => ({ ...one, index })).sort((a, b) => b.score - a.score || a.index - b.index);
  let seen = 0;
  let sum = 0;
  sorted.forEach((one, index) => {
    if (!one.right) return;
    seen++;
    sum += seen / (index + 1);
  });
  return seen === 0 ? 0 : sum / seen;
}

/** Check-worthiness of claims on debate sentences: reported only, it is speech and not tuned for. */
export const checkWorthiness: Measure = {
  name: 'check-worthiness',
  summary:
    'ClaimBuster sentences ranked by the best check-worthiness among their claims: average precision. Speech, not news; not tuned for.',
  files: ['checkworthy/claimbuster.jsonl'],
  run: (folder, subject) => {
    const rows: readonly { readonly text: string; readonly label: number }[] = readFileSync(
      join(folder, 'checkworthy/claimbuster.jsonl'),
      'utf8',
    )
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    const ranked = rows.map(({ text, label }) => ({
      score: Math.max(0, ...subject.read({ text }).claims.map((claim) => claim.checkWorthiness)),
      right: label === 1,
    }));
    return [{ set: 'ClaimBuster', metric: 'average precision', value: averagePrecision(ranked), of: rows.length }];
  },
};
