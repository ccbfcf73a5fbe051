import type { Token } from '../model/index.ts';

/** A quotation mark: double or single, and which side it can be. */
export interface Mark {
  readonly text: string;
  readonly family: 'double' | 'single';
  readonly side: 'open' | 'close' | 'either';
  /** The opening-looking mark that closes it: "„Ja“". */
  readonly closedBy?: string;
}

const MARKS: ReadonlyMap<string, Mark> = new Map(
  (
    [
      { text: '"', family: 'double', side: 'either' },
      { text: '＂', family: 'double', side: 'either' },
      { text: '“', family: 'double', side: 'open' },
      { text: '”', family: 'double', side: 'close' },
      { text: '‟', family: 'double', side: 'open' },
      { text: '„', family: 'double', side: 'open', closedBy: '“' },
      { text: '«', family: 'double', side: 'open' },
      { text: '»', family: 'double', side: 'close' },
      { text: '「', family: 'double', side: 'open' },
      { text: '」', family: 'double', side: 'close' },
      { text: '``', family: 'double', side: 'open' },
      { text: "''", family: 'double', side: 'either' },
      { text: '‘‘', family: 'double', side: 'open' },
      { text: '’’', family: 'double', side: 'close' },
      { text: "'", family: 'single', side: 'either' },
      { text: '‘', family: 'single', side: 'open' },
      { text: '’', family: 'single', side: 'close' },
      { text: '‹', family: 'single', side: 'open' },
      { text: '›', family: 'single', side: 'close' },
      { text: '`', family: 'single', side: 'open' },
    ] as const satisfies readonly Mark[]
  ).map((mark) => [mark.text, mark]),
);

/** The quotation mark a token is, or null. */
export function markOf(text: string, token: Token | undefined): Mark | null {
  if (token === undefined || token.end - token.start > 2) return null;
  const unit = text.charCodeAt(token.start);
  // Letters and digits are no marks: spare the look-up.
  if ((unit >= 0x30 && unit <= 0x5f) || (unit >= 0x61 && unit <= 0x7a)) return null;
  return MARKS.get(token.text) ?? null;
}
