import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';

const MARKS = '|•·–—-/›»>';

/** A mark that stands free between two columns of a line: "Opinion | 4 March 2021", "Comment • By Ines Okafor". */
export const isColumnMark = (tokens: Tokens, at: number, last: number): boolean =>
  tokens.end[at]! - tokens.start[at]! === 1 &&
  MARKS.includes(tokens.text[tokens.start[at]!]!) &&
  !hasTag(tokens, at, TAGS.Glued) &&
  at + 1 < last &&
  !hasTag(tokens, at + 1, TAGS.Glued);

/** The columns of a line, as spans of tokens; a line without marks is one. */
export function columnsOf(tokens: Tokens, first: number, last: number): Span[] {
  const columns: Span[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && !isColumnMark(tokens, at, last)) continue;
    if (at > start) columns.push({ start, end: at });
    start = at + 1;
  }
  return columns;
}
