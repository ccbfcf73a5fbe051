import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from './measure.ts';

/**
 * Average precision: precision at each distinct score, weighted by the recall gained there. All of one score stand or fall together, so
 * that the order of the file (here: all check-worthy ones first) cannot help.
 */
export function averagePrecision(ranked: readonly { readonly score: number; readonly right: boolean }[]): number {
  const groups = new Map<number, { size: number; right: number }>();
  for (const { score, right } of ranked) {
    const group = groups.get(score) ?? { size: 0, right: 0 };
    groups.set(score, { size: group.size + 1, right: group.right + Number(right) });
  }
  let seen = 0;
  let found = 0;
  let sum = 0;
  for (const [, { size, right }] of [...groups].sort(([a], [b]) => b - a)) {
    seen += size;
    found += right;
    sum += (right * found) / seen;
  }
  return found === 0 ? 0 : sum / found;
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
