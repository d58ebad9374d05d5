import { count, readTable } from './tables.ts';

// A few words stand only in the second count, which is about half of the first where both are known.
const secondToFirst = 2;

/** How often a word occurs in the frequency list, all cases together. */
export function wordCounts(folder: string): ReadonlyMap<string, number> {
  return new Map(
    readTable(folder, 'english_words_freq').map((row) => [
      row('word'),
      count(row, 'symspell_count') || secondToFirst * count(row, 'gbooks_count'),
    ]),
  );
}
