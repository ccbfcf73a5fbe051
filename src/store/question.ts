import { kindList, RapporteurError } from '../model/index.ts';

/** What is asked of the archive's items. Fields that are left out ask nothing. Names are names, ISO 3166 alpha-3 codes, or table keys. */
export interface Question {
  /** Section: "events", "statements", ... */
  readonly section: string;
  /** Event type, form of a statement, kind of a claim or tie, rule of a check, office of a role. */
  readonly type?: readonly string[];
  /** Event mode, polarity of a statement, trend of a tie, severity of a check. */
  readonly mode?: readonly string[];
  /** Status of an event, transfer or visit; verdict of a check. */
  readonly status?: readonly string[];
  readonly actor?: string;
  readonly recipient?: string;
  /** Actor or recipient, on whichever side. */
  readonly either?: string;
  /** Both take part, in different parts or on two sides of a mutual event. */
  readonly pair?: readonly [string, string];
  readonly speaker?: string;
  readonly audience?: string;
  /** Named within what is said, claimed or forecast, or taking any part. */
  readonly about?: string;
  readonly place?: string;
  /** Any part at all. */
  readonly party?: string;
  /** First and last day of what is told, ISO. */
  readonly since?: string;
  readonly until?: string;
  /** First and last day of publication, ISO. */
  readonly reportedSince?: string;
  readonly reportedUntil?: string;
  readonly sourcing?: readonly string[];
  /** The likelihood range lies at or above, at or below. */
  readonly likelyAtLeast?: number;
  readonly likelyAtMost?: number;
  /** Kind of goods or context. */
  readonly tag?: string;
  readonly publisher?: string;
  readonly confidence?: number;
  /** At most so many independent origins tell it. */
  readonly origins?: number;
  /** Read after the reading of this number: what is new since then. */
  readonly afterReading?: number;
  /** Full text of the article. */
  readonly text?: string;
  /** 1 to 1,000; 50 unless given. */
  readonly limit?: number;
  /** Where the last page ended. */
  readonly cursor?: string;
}

/** Place in the order of answers: newest publication first, then the order of reading. */
export interface Cursor {
  readonly day: string;
  readonly reading: number;
  readonly number: number;
}

/** The cursor as a string that can stand in a URL. */
export function writeCursor({ day, reading, number }: Cursor): string {
  return `${day}.${reading}.${number}`;
}

/** Matches "2025-09-02.12.3"; not "abc" nor "2025-09-02". */
const cursorPattern = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})\.(\d{1,9})$/;

/** Reads a cursor; throws where it is none of ours. */
export function readCursor(value: string): Cursor {
  const match = cursorPattern.exec(value);
  if (match === null)
    throw new RapporteurError(
      'bad-cursor',
      `cursor: ${JSON.stringify(value.slice(0, 40))} is none; the "next" of an earlier answer is needed`,
    );
  return { day: match[1] ?? '', reading: Number(match[2]), number: Number(match[3]) };
}

/** Sections that can be asked about. */
export const askedSections: readonly string[] = kindList
  .map(({ section }) => section)
  .filter((section) => section !== 'times' && section !== 'entities');

/** Matches "2025", "2025-08" and "2025-08-31"; not "2025-13" nor "8/2025". */
const dayPattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Throws one clear line where a question cannot be answered as it stands. */
export function checkQuestion(question: Question): void {
  const { section, limit } = question;
  if (!askedSections.includes(section))
    throw new RapporteurError(
      'bad-section',
      `find: ${JSON.stringify(section)} is no section; allowed: articles, ${askedSections.join(', ')}`,
    );
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 1_000))
    throw new RapporteurError('bad-limit', `limit: ${limit} is not allowed; a whole number from 1 to 1000 is needed`);
  const kind = kindList.find((one) => one.section === section);
  const type = section === 'events' ? kind?.fields['type']?.values : undefined;
  for (const name of ['since', 'until', 'reportedSince', 'reportedUntil'] as const) {
    const value = question[name];
    if (value !== undefined && !dayPattern.test(value))
      throw new RapporteurError(
        'bad-date',
        `${name}: ${JSON.stringify(value.slice(0, 40))} is no date; 2025, 2025-08 or 2025-08-31 is needed`,
      );
  }
  for (const one of question.type ?? [])
    if (type !== undefined && !type.includes(one))
      throw new RapporteurError('bad-type', `type: ${JSON.stringify(one)} is none; allowed: ${type.join(', ')}`);
}
