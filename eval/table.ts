import { asked } from './asked.ts';
import { type KeptScore, keyOf } from './compare.ts';

/** The scores as one table of text: figure, what is asked, how it moved against the committed file. */
export function tableOf(scores: readonly KeptScore[], before: readonly KeptScore[]): string {
  const old = new Map(before.map((score) => [keyOf(score), score]));
  const rows = scores.map((score) => {
    const aim = asked[score.set]?.[score.metric];
    const was = old.get(keyOf(score));
    return [
      score.measure,
      score.set,
      score.metric + (score.lowerIsBetter === true ? ' (less is better)' : ''),
      score.value.toFixed(4),
      aim === undefined ? '-' : aim.toFixed(2),
      aim === undefined ? '' : score.value >= aim ? 'met' : `short ${(aim - score.value).toFixed(4)}`,
      String(score.of),
      was === undefined ? 'new' : moved(score.value - was.value),
    ];
  });
  return layOut([['measure', 'set', 'metric', 'score', 'asked', '', 'units', 'moved'], ...rows]);
}

/** The scores as a table for the documents. */
export function markdownOf(scores: readonly KeptScore[]): string {
  const rows = scores.map((score) => {
    const aim = asked[score.set]?.[score.metric];
    const short = aim !== undefined && score.value < aim;
    const figure = aim === undefined ? '' : `${aim.toFixed(2)}${short ? ', short' : ''}`;
    const metric = score.metric + (score.lowerIsBetter === true ? ' (less is better)' : '');
    return `| ${score.measure} | ${score.set} | ${metric} | ${score.value.toFixed(4)} | ${figure} | ${score.of} |`;
  });
  return ['| measure | set | metric | score | asked | units |', '|---|---|---|---:|---|---:|', ...rows].join('\n');
}

const begin = '<!-- scores: written by `npm run eval` -->';
const end = '<!-- end of scores -->';

/** The page with the table of scores between its marks; unchanged where it has no marks. */
export function withTable(page: string, scores: readonly KeptScore[]): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  return from < 0 || to < from ? page : `${page.slice(0, from)}${begin}\n\n${markdownOf(scores)}\n\n${page.slice(to)}`;
}

function moved(change: number): string {
  return Math.abs(change) < 0.00005 ? '' : `${change > 0 ? '+' : ''}${change.toFixed(4)}`;
}

function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const numeric = new Set([3, 4, 6]);
  return rows
    .map((row) =>
      row
        .map((cell, column) => (numeric.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
