import type { At } from '../model/brief.ts';
import type { Span } from '../model/span.ts';

/** Turns UTF-16 offsets into Unicode code points. */
export interface CodePoints {
  at(span: Span): At;
}

/** Free where the text has no surrogate pairs; else one table of them. */
export function codePointsOf(text: string): CodePoints {
  if (!HIGH.test(text)) return AS_IT_IS;
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1))) pairs.push(++at);
  }
  const before = (offset: number): number => offset - countBelow(pairs, offset);
  return { at: ({ start, end }) => [before(start), before(end)] };
}

/** The first half of a pair. */
const HIGH = /[\ud800-\udbff]/;

const AS_IT_IS: CodePoints = { at: ({ start, end }) => [start, end] };

const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
