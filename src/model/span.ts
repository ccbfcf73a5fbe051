/** A passage of a text: UTF-16 offsets, half open, so that `text.slice(start, end)` is the passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One span, or several where the thing is interrupted ("Troops," he said, "have left."). */
export type SpanOrSpans = Span | readonly Span[];

/** Whether the two spans share at least one unit of text. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of the text that the span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The smallest span that holds all of the given ones. Throws on an empty list. */
export function cover(spans: readonly Span[]): Span {
  const first = spans[0];
  if (first === undefined) throw new RangeError('cover: no spans given; at least one is needed');
  let { start, end } = first;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Orders spans by start, then by end. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
