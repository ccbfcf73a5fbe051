/** What one page may cost. */
export interface HtmlLimits {
  /** UTF-16 units of markup. */
  readonly maxLength: number;
  /** Elements inside each other. */
  readonly maxNesting: number;
  /** Elements of a page. */
  readonly maxElements: number;
  /** Seconds for a page, start of the thread not counted. */
  readonly maxSeconds: number;
}

/** Browsers stop at 512 elements inside each other; real news pages stay under 5 MB, 20,000 elements and a second. */
export const defaultHtmlLimits: HtmlLimits = { maxLength: 5_000_000, maxNesting: 512, maxElements: 100_000, maxSeconds: 5 };
