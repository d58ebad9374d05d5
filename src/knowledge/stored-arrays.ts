import type { Ascending } from '../language/ascending.ts';
import type { SomeArray } from '../language/container.ts';
import type { Trie } from '../language/tries.ts';

/** Arrays of the compiled file by name. */
export type NamedArrays = Readonly<Record<string, SomeArray>>;

export const storedAscending = ({ base, rest }: Ascending, name: string): Record<string, SomeArray> => ({
  [`${name}Base`]: base,
  [name]: rest,
});

export const openAscending = (arrays: NamedArrays, name: string): Ascending => ({
  base: arrays[`${name}Base`] as Uint32Array,
  rest: arrays[name] as Uint16Array,
});

export const storedTrie = ({ firstChild, low, high, ends }: Trie, name: string): Record<string, SomeArray> => ({
  ...storedAscending(firstChild, `${name}First`),
  [`${name}Low`]: low,
  [`${name}High`]: high,
  [`${name}Ends`]: ends,
});

export const openTrie = (arrays: NamedArrays, name: string): Trie => ({
  firstChild: openAscending(arrays, `${name}First`),
  low: arrays[`${name}Low`] as Uint16Array,
  high: arrays[`${name}High`] as Uint8Array,
  ends: arrays[`${name}Ends`] as Uint16Array,
});
