import { bitOf, type Sequence, type Tag } from '../model/tokens.ts';

/** Several tags as bits, so that a token is asked for all of them at once. */
export interface TagSet {
  readonly places: readonly number[];
  readonly bits: readonly number[];
}

export function tagSet(tags: readonly Tag[]): TagSet {
  const bits = new Map<number, number>();
  for (const tag of tags) bits.set(tag >> 5, (bits.get(tag >> 5) ?? 0) | bitOf(tag));
  return { places: [...bits.keys()], bits: [...bits.values()] };
}

/** Whether place `at` of the sequence carries one of the tags. */
export function hasOneOf({ count, tags, width }: Sequence, at: number, { places, bits }: TagSet): boolean {
  if (at < 0 || at >= count) return false;
  for (let k = 0; k < places.length; k++) if (tags[at * width + places[k]!]! & bits[k]!) return true;
  return false;
}
