import type { Sequence, Tag } from '../model/tokens.ts';
import { type TagSet, tagSet } from './tag-sets.ts';

/** One of the words, or one of the tags. */
export interface Need extends TagSet {
  readonly words: ReadonlySet<number>;
  /** The words, each at its hash or behind it; -1 where none is. */
  readonly table: Int32Array;
  readonly hasWords: boolean;
  /** The word, where the need names one and nothing else. */
  readonly only: number | null;
}

/** What must stand somewhere in a match, with at most `before` places of the match before it. */
export interface PlacedNeed {
  readonly need: Need;
  readonly before: number;
}

const BLOOM = 16;

const bloomPlace = (word: number): number => (word >> 5) & (BLOOM - 1);

export function newNeed(words: readonly number[], tags: readonly Tag[]): Need {
  const set = new Set(words);
  const { places, bits } = tagSet(tags);
  const only = set.size === 1 && places.length === 0 ? words[0]! : null;
  return { places, bits, words: set, table: tableOf(set), hasWords: set.size > 0, only };
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

/** What occurs in a stretch of a sequence: the union of its tags, looked up as they are asked for, and its words. */
export interface Presence {
  tags: Uint32Array;
  width: number;
  from: number;
  to: number;
  /** The union of the words of tags at each place, where `known` has the number of this look. */
  readonly mask: Uint32Array;
  readonly known: Int32Array;
  look: number;
  /** A small Bloom filter of the words. */
  readonly bloom: Uint32Array;
}

export const newPresence = (width: number): Presence => ({
  tags: new Uint32Array(0),
  width,
  from: 0,
  to: 0,
  mask: new Uint32Array(width),
  known: new Int32Array(width),
  look: 0,
  bloom: new Uint32Array(BLOOM),
});

/** Makes `presence` ready for what occurs in `[from, to)`. */
export function lookAt(presence: Presence, { word, tags, width }: Sequence, from: number, to: number): void {
  presence.tags = tags;
  presence.width = width;
  presence.from = from;
  presence.to = to;
  presence.look = (presence.look + 1) | 0;
  const { bloom } = presence;
  for (let k = 0; k < BLOOM; k++) bloom[k] = 0;
  for (let at = from; at < to; at++) bloom[bloomPlace(word[at]!)]! |= 1 << (word[at]! & 31);
}

/** The tags at one place that occur. */
export function tagsPresent(presence: Presence, place: number): number {
  const { mask, known, look } = presence;
  if (known[place] === look) return mask[place]!;
  const { tags, width } = presence;
  const end = presence.to * width;
  let bits = 0;
  for (let at = presence.from * width + place; at < end; at += width) bits |= tags[at]!;
  known[place] = look;
  mask[place] = bits;
  return bits;
}

/** The first place that has one of the tags `bits`; there must be one. */
export function firstTagged({ tags, width, from }: Presence, place: number, bits: number): number {
  let at = from;
  while ((tags[at * width + place]! & bits) === 0) at++;
  return at;
}

/** The last place that has one of the tags `bits`; there must be one. */
export function lastTagged({ tags, width, to }: Presence, place: number, bits: number): number {
  let at = to - 1;
  while ((tags[at * width + place]! & bits) === 0) at--;
  return at;
}

/**
 * The needs of many patterns one behind the other: how long those of a pattern are, then of each how many places and
 * words it has, the places with their bits, the words. They are asked for all rules of all sentences, and what lies
 * apart in memory takes longer to fetch than to compare.
 */
export interface FlatNeeds {
  numbers: Int32Array;
  length: number;
}

export const newFlatNeeds = (): FlatNeeds => ({ numbers: new Int32Array(256), length: 0 });

/** Adds the needs of a pattern; returns where they stand. */
export function addNeeds(flat: FlatNeeds, needs: readonly PlacedNeed[]): number {
  const added: number[] = [0];
  for (const {
    need: { places, bits, words },
  } of needs) {
    added.push(places.length, words.size);
    places.forEach((place, k) => {
      added.push(place, bits[k]!);
    });
    added.push(...words);
  }
  added[0] = added.length;
  const at = flat.length;
  flat.length += added.length;
  if (flat.length > flat.numbers.length) {
    const larger = new Int32Array(2 * flat.length);
    larger.set(flat.numbers);
    flat.numbers = larger;
  }
  flat.numbers.set(added, at);
  return at;
}

/** Whether something that each of the needs at `start` names may occur. */
export function mayMeet(flat: Int32Array, start: number, presence: Presence): boolean {
  const { bloom } = presence;
  const last = start + flat[start]!;
  let at = start + 1;
  while (at < last) {
    const words = at + 2 + 2 * flat[at]!;
    const end = words + flat[at + 1]!;
    let occurs = false;
    for (let k = at + 2; k < words && !occurs; k += 2) occurs = (tagsPresent(presence, flat[k]!) & flat[k + 1]!) !== 0;
    for (let k = words; k < end && !occurs; k++) {
      const word = flat[k]!;
      occurs = (bloom[bloomPlace(word)]! & (1 << (word & 31))) !== 0;
    }
    if (!occurs) return false;
    at = end;
  }
  return true;
}
