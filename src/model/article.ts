/** What goes into the reader: a text and the facts of its publication. Unknown facts are left out or null. */
export interface Article {
  /** The text as it was received; the reader never alters it. */
  readonly text: string;
  readonly id?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** ISO 8601 date, "2025-09-02". */
  readonly published?: string | null;
}
