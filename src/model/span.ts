/** A half-open stretch of `article.text`, `[start, end)`, in UTF-16 code units; `render` turns it into code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
