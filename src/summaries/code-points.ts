import type { At } from '../model/brief.ts';
import type { Span } from '../model/span.ts';

/** Turns UTF-16 offsets into Unicode code points: free where the text has no surrogate pairs; else one table of them. */
export class CodePoints {
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#pairs = HIGH.test(text) ? pairsIn(text) : NO_PAIRS;
  }

  at({ start, end }: Span): At {
    return this.#pairs.length === 0 ? [start, end] : [this.#before(start), this.#before(end)];
  }

  #before(offset: number): number {
    return offset - countBelow(this.#pairs, offset);
  }
}

/** The first half of a pair. */
const HIGH = /[\ud800-\udbff]/;

const NO_PAIRS: readonly number[] = [];

function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1))) pairs.push(++at);
  }
  return pairs;
}

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
