import { officeName, shownSource } from '../knowledge/index.ts';
import type { HolderRow, Knowledge } from '../model/index.ts';
import { daysBetween } from './dates.ts';

/** How many days beside a hand-over a title in print is let pass: news is written on one day and dated on the next. */
export const handoverSlack = 2;
/** The same where the table's dates are rough. */
export const roughSlack = 45;

/** The rows of the office whose person surely held it on the day. */
export function holdersOn(knowledge: Knowledge, office: string, day: string): readonly HolderRow[] {
  return knowledge.holdersOf(office).filter((row) => knowledge.heldOn(row, day) === 'yes');
}

/** Whether the day lies so near to the start or end of the row that the title may still, or already, be right. */
export function isNearHandover(row: HolderRow, day: string): boolean {
  const slack = row.confidence === 'low' || row.endBasis === 'next_start_source_lagged' ? roughSlack : handoverSlack;
  return [row.start, row.end].some((date) => date !== null && date.length === 10 && Math.abs(daysBetween(date, day)) <= slack);
}

/** "since 2024-10-01", "from 2021-10-04 to 2024-10-01", "as of 2026-01-22". */
export function spanTold(row: HolderRow, day: string): string {
  if (row.end !== null && row.end < day) return row.start === null ? `until ${row.end}` : `from ${row.start} to ${row.end}`;
  return row.start === null ? `as of ${row.asOf}` : `since ${row.start}`;
}

/** "(source factbook.json, as of 2026-01-22)", or that no opened source backs it. */
export function sourceTold(row: HolderRow): string {
  const source = shownSource(row.source);
  return source === null ? '(general knowledge, not read in an opened source)' : `(source ${source}, as of ${row.asOf})`;
}

/** One sentence on why the person did not hold the office on the day, and who did. */
export function absenceTold(
  knowledge: Knowledge,
  person: string,
  office: string,
  own: readonly HolderRow[],
  holders: readonly HolderRow[],
  day: string,
): string {
  const name = officeName(knowledge, office);
  const ended = [...own]
    .filter((row) => row.end !== null && row.end < day)
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? 1 : -1))[0];
  const begins = [...own]
    .filter((row) => row.start !== null && row.start > day)
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))[0];
  const first = ended
    ? `${person} left the office of ${name} on ${ended.end}`
    : begins
      ? `${person} took the office of ${name} only on ${begins.start}`
      : `${person} is not known to have been ${name}`;
  const holder = holders.find((row) => !row.acting) ?? holders[0];
  if (!holder) return `${first} ${ended ? sourceTold(ended) : ''}`.trim();
  const acting = holder.acting ? ', acting' : '';
  return `${first}; ${holder.person} has held it ${spanTold(holder, day)}${acting} ${sourceTold(holder)}`;
}
