import type { Sequence, Tag } from '../model/tokens.ts';
import { type TagSet, tagSet } from './tag-sets.ts';

/** One of the words, or one of the tags. */
export interface Need extends TagSet {
  readonly words: ReadonlySet<number>;
  /** The words, each at its hash or behind it; -1 where none is. */
  readonly table: Int32Array;
  /** A bit for each word by its low bits: whether one of many occurs in a sentence is mostly told by these. */
  readonly bloom: Uint32Array;
}

const BLOOM = 16;

const bloomPlace = (word: number): number => (word >> 5) & (BLOOM - 1);

export function newNeed(words: readonly number[], tags: readonly Tag[]): Need {
  const set = new Set(words);
  const bloom = new Uint32Array(BLOOM);
  for (const word of set) bloom[bloomPlace(word)]! |= 1 << (word & 31);
  const { places, bits } = tagSet(tags);
  return { places, bits, words: set, table: tableOf(set), bloom };
}

function tableOf(words: ReadonlySet<number>): Int32Array {
  let size = 1;
  while (size < 2 * words.size) size *= 2;
  const table = new Int32Array(size).fill(-1);
  for (const word of words) {
    let at = hashed(word) & (size - 1);
    while (table[at] !== -1) at = (at + 1) & (size - 1);
    table[at] = word;
  }
  return table;
}

const hashed = (word: number): number => word ^ (word >> 7);

/** Whether the word is one of those that the need names. */
export function hasWord({ table }: Need, word: number): boolean {
  if (word === -1) return false;
  const mask = table.length - 1;
  for (let at = hashed(word) & mask; ; at = (at + 1) & mask) {
    const other = table[at]!;
    if (other === word) return true;
    if (other === -1) return false;
  }
}

/** The tags that a need names. */
export function tagsOf({ places, bits }: Need): Tag[] {
  const tags: Tag[] = [];
  for (let k = 0; k < places.length; k++)
    for (let left = bits[k]!; left !== 0; left &= left - 1) tags.push(places[k]! * 32 + 31 - Math.clz32(left & -left));
  return tags;
}

/** What is one or other of the needs. */
export const joined = (needs: readonly Need[]): Need =>
  newNeed(
    needs.flatMap(({ words }) => [...words]),
    needs.flatMap(tagsOf),
  );

/** What occurs in a sentence at all: the union of its tags, and a small Bloom filter of its words. */
export interface Presence {
  readonly mask: Uint32Array;
  readonly bloom: Uint32Array;
}

export const newPresence = (width: number): Presence => ({
  mask: new Uint32Array(width),
  bloom: new Uint32Array(BLOOM),
});

/** Makes `presence` say what occurs in `[from, to)`. */
export function survey({ mask, bloom }: Presence, { tags, word, width }: Sequence, from: number, to: number): void {
  for (let k = 0; k < width; k++) {
    let bits = 0;
    for (let at = from * width + k; at < to * width; at += width) bits |= tags[at]!;
    mask[k] = bits;
  }
  for (let k = 0; k < BLOOM; k++) bloom[k] = 0;
  for (let at = from; at < to; at++) {
    const number = word[at]!;
    if (number !== -1) bloom[bloomPlace(number)]! |= 1 << (number & 31);
  }
}

/** Whether something that the need names may occur where `presence` was surveyed. */
export function mayOccur(need: Need, { mask, bloom }: Presence): boolean {
  const { places, bits } = need;
  for (let k = 0; k < places.length; k++) if (bits[k]! & mask[places[k]!]!) return true;
  if (need.words.size === 0) return false;
  for (let k = 0; k < BLOOM; k++) if (need.bloom[k]! & bloom[k]!) return true;
  return false;
}
