import type { Lexicon } from './lexicon.ts';

// Frequencies of the lexicon: as frequent as the one, a word says nothing of its subject; from the other on it says most.
const FREQUENT = 185;
const RARE = 105;
const UNKNOWN = 0.9;
const LEAST = 0.05;

/** How much a word says of its subject for being rare in English, 0–1; -1 is an unknown word. */
export function rarityOf(lexicon: Lexicon, word: number): number {
  const frequency = word < 0 ? 0 : lexicon.frequency[word]!;
  if (frequency === 0) return UNKNOWN;
  return Math.min(1, Math.max(LEAST, (FREQUENT - frequency) / (FREQUENT - RARE)));
}
