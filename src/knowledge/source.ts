/** What is said of rows entered from general knowledge, which no opened source backs. */
export const generalKnowledge = 'general knowledge, not read in an opened source';

/** The opened sources of a row, without the `curator`; null where there is none. */
export function shownSource(source: string): string | null {
  const opened = source.split('+').filter((part) => part !== '' && part !== 'curator');
  return opened.length === 0 ? null : opened.join(', ');
}
