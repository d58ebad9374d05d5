import type { Sequence, Tag } from '../model/tokens.ts';
import { bitOf } from '../model/tokens.ts';

/** What stands as one unit: a mention or a known phrase over the tokens `[first, last)`. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly tags: readonly Tag[];
  /** Number of the known phrase that it is, if it is one. */
  readonly entry?: number;
}

/** What a unit that is a known phrase has for a word, so that rules can name the phrase. */
export const wordOfPhrase = (entry: number): number => -2 - entry;

/**
 * A sentence with each chunk as one place and every other token as itself, so that rules can say `#Person , #Role`.
 * Place `p` covers the tokens `[first[p], last[p])`; `chunk[p]` is the number of its chunk, -1 for a plain token.
 */
export interface Units extends Sequence {
  count: number;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly chunk: Int32Array;
}

const lent = new Map<string, Units>();

/**
 * Whether place `at` carries the tag. Tokens have `hasTag`; what is asked for each word of a text must not find out each
 * time which of the two it has before it.
 */
export const unitHasTag = ({ count, tags, width }: Units, at: number, tag: Tag): boolean =>
  at >= 0 && at < count && (tags[at * width + (tag >> 5)]! & (1 << (tag & 31))) !== 0;

/** Room for the sentences that `reader` reads; the same for each article, so it is one reader's alone. */
export function unitsOf(reader: string, width: number): Units {
  let units = lent.get(reader);
  if (units === undefined || units.width !== width) {
    units = newUnits(UNIT_CAPACITY, width);
    lent.set(reader, units);
  }
  return units;
}

/** Room for a sentence of up to `capacity` tokens; one serves all sentences in turn. */
export function newUnits(capacity: number, width: number): Units {
  return {
    count: 0,
    width,
    word: new Int32Array(capacity),
    tags: new Uint32Array(capacity * width),
    first: new Uint32Array(capacity),
    last: new Uint32Array(capacity),
    chunk: new Int32Array(capacity),
  };
}

/** No sentence has more tokens; see the splitter of sentences. */
export const UNIT_CAPACITY = 512;

/**
 * Fills `units` with the tokens `[from, to)`; `chunks[low]` is the first chunk at or behind `from`. Chunks are in order
 * and do not overlap. A chunk keeps the shape of its first token and has no other tags than its own.
 * Returns the number of the first chunk behind the sentence.
 */
export function fillUnits(
  units: Units,
  tokens: Sequence,
  from: number,
  to: number,
  chunks: readonly Chunk[],
  low: number,
): number {
  const most = units.chunk.length;
  let next = low;
  while (next < chunks.length && chunks[next]!.first < from) next++;
  let count = 0;
  let at = from;
  while (at < to && count < most) {
    // A chunk within the one before ("London" in "Mayor of London") is no place of its own.
    while (next < chunks.length && chunks[next]!.first < at) next++;
    const start = next < chunks.length ? chunks[next]!.first : to;
    if (start === at && chunks[next]!.last <= to) {
      placeChunk(units, count, tokens, chunks[next]!, next);
      at = chunks[next]!.last;
      next++;
      count++;
    } else {
      // A chunk that reaches beyond the sentence is none.
      const end = Math.min(Math.max(start, at + 1), to, at + most - count);
      placeTokens(units, count, tokens, at, end);
      count += end - at;
      at = end;
    }
  }
  units.count = count;
  return next;
}

function placeChunk(units: Units, place: number, tokens: Sequence, chunk: Chunk, number: number): void {
  const { width, tags } = units;
  const own = chunk.tags;
  const base = place * width;
  tags[base] = tokens.tags[chunk.first * width]!;
  for (let k = 1; k < width; k++) tags[base + k] = 0;
  for (let k = 0; k < own.length; k++) tags[base + (own[k]! >> 5)]! |= bitOf(own[k]!);
  if (chunk.last - chunk.first === 1) units.word[place] = tokens.word[chunk.first]!;
  else units.word[place] = chunk.entry === undefined ? -1 : wordOfPhrase(chunk.entry);
  units.first[place] = chunk.first;
  units.last[place] = chunk.last;
  units.chunk[place] = number;
}

function placeTokens(units: Units, place: number, tokens: Sequence, from: number, to: number): void {
  const { width, tags, word, first, last, chunk } = units;
  const { tags: tokenTags, word: tokenWord } = tokens;
  const ahead = (place - from) * width;
  for (let at = from * width; at < to * width; at++) tags[at + ahead] = tokenTags[at]!;
  for (let at = from, unit = place; at < to; at++, unit++) {
    word[unit] = tokenWord[at]!;
    first[unit] = at;
    last[unit] = at + 1;
    chunk[unit] = -1;
  }
}
