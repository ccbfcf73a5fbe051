/** Where a fact of a page was taken from. */
export type HtmlFactSource = 'json-ld' | 'opengraph' | 'time' | 'meta' | 'readability' | 'link';

/** The facts of a page beside its text. What the page does not say is null. */
export interface HtmlFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** BCP 47, "en-GB". */
  readonly language: string | null;
  /** ISO 8601 in the zone the page names; the day alone where time or zone is not known. */
  readonly published: string | null;
  readonly canonicalUrl: string | null;
}

/** An article out of a web page. */
export interface HtmlPage extends HtmlFacts {
  /** Paragraphs apart by blank lines. */
  readonly text: string;
  /** Where each came from; null where it is not known. */
  readonly from: { readonly [fact in keyof HtmlFacts | 'text']: HtmlFactSource | null };
}
