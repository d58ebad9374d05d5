import { type Ascending, ascendingAt } from './ascending.ts';
import { foldOf, isSkipped } from './characters.ts';

/**
 * Words by number. Lookups hash the characters of the article as they are scanned and compare bytes, so that no string
 * is made for a token. Words are kept folded (see `foldOf`) in the order of their hash bucket.
 */
export interface Lexicon {
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly wordStart: Ascending;
  readonly buckets: Ascending;
  /** What is said of each word in the columns of `forms`: few things are said of very many words. */
  readonly form: Uint16Array;
  readonly forms: Forms;
  readonly rows: Uint32Array;
  readonly width: number;
  /** How frequent the word is in English, 1–255 on a log scale, 0 unknown. */
  readonly frequency: Uint8Array;
  /** Number of the stem that the word shares with others, from 1; 0 where the stem is its own. */
  readonly sharedStem: Uint16Array;
}

export interface Forms {
  /** Rows of tags: however written, when the first letter is a capital, when all letters are. 0 is the empty row. */
  readonly any: Uint16Array;
  readonly capitalised: Uint16Array;
  readonly upper: Uint16Array;
  /** How strongly the capitalised word says given or family name, 1–9, 0 not at all. */
  readonly given: Uint8Array;
  readonly family: Uint8Array;
}

/** Row of the word's tags that count however it is written. */
export const rowOfAny = ({ form, forms }: Lexicon, word: number): number => forms.any[form[word]!]!;

/** Row of those that count where it has a capital. */
export const rowOfCapitalised = ({ form, forms }: Lexicon, word: number): number => forms.capitalised[form[word]!]!;

/** Row of those that count where all its letters are capitals. */
export const rowOfUpper = ({ form, forms }: Lexicon, word: number): number => forms.upper[form[word]!]!;

/** How strongly the capitalised word says given name; 0 for an unknown word. */
export const givenWeight = ({ form, forms }: Lexicon, word: number): number =>
  word < 0 ? 0 : forms.given[form[word]!]!;

/** How strongly the capitalised word says family name; 0 for an unknown word. */
export const familyWeight = ({ form, forms }: Lexicon, word: number): number =>
  word < 0 ? 0 : forms.family[form[word]!]!;

const OWN_STEMS = 0x10000;

/** Number of the word's stem, from 1: words of one stem share it. */
export function stemNumber({ sharedStem }: Lexicon, word: number): number {
  const shared = sharedStem[word]!;
  return shared === 0 ? OWN_STEMS + word : shared;
}

export const HASH_START: number = 0x811c9dc5 | 0;

/** Adds a folded code unit to a hash (FNV-1a). */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads the hash over `2^bits` buckets. */
export const bucketOf = (hash: number, bits: number): number => ((hash ^ (hash >>> 15)) >>> 0) & ((1 << bits) - 1);

const bitsOf = (lexicon: Lexicon): number => 31 - Math.clz32(lexicon.buckets.rest.length - 1);

let lastLexicon: Lexicon | null = null;
let lastBits = 0;

/** Number of bucket bits; asked for each word, and of one lexicon. */
export function bucketBits(lexicon: Lexicon): number {
  if (lexicon !== lastLexicon) {
    lastLexicon = lexicon;
    lastBits = bitsOf(lexicon);
  }
  return lastBits;
}

/** Number of the word that stands in `text[start, end)`, whose hash is known; -1 if unknown. */
export function findHashed(
  lexicon: Lexicon,
  bits: number,
  hash: number,
  text: string,
  start: number,
  end: number,
): number {
  const bucket = bucketOf(hash, bits);
  const last = ascendingAt(lexicon.buckets, bucket + 1);
  for (let word = ascendingAt(lexicon.buckets, bucket); word < last; word++) {
    if (spells(lexicon, word, text, start, end)) return word;
  }
  return -1;
}

function spells(lexicon: Lexicon, word: number, text: string, start: number, end: number): boolean {
  const { bytes } = lexicon;
  let at = ascendingAt(lexicon.wordStart, word);
  const stop = ascendingAt(lexicon.wordStart, word + 1);
  for (let place = start; place < end; place++) {
    const code = foldOf(text.charCodeAt(place));
    if (isSkipped(code)) continue;
    if (at === stop || bytes[at] !== code) return false;
    at++;
  }
  return at === stop;
}

/** Number of the word whose folded code units and hash are known; -1 if unknown. */
export function findFolded(lexicon: Lexicon, bits: number, hash: number, codes: Uint16Array, length: number): number {
  const { buckets, wordStart, bytes } = lexicon;
  const bucket = bucketOf(hash, bits);
  const last = ascendingAt(buckets, bucket + 1);
  for (let word = ascendingAt(buckets, bucket); word < last; word++) {
    const start = ascendingAt(wordStart, word);
    if (ascendingAt(wordStart, word + 1) - start !== length) continue;
    let at = 0;
    while (at < length && bytes[start + at] === codes[at]) at++;
    if (at === length) return word;
  }
  return -1;
}

/** Number of the word, -1 if unknown. */
export function findWord(lexicon: Lexicon, word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) {
    const code = foldOf(word.charCodeAt(at));
    if (!isSkipped(code)) hash = addToHash(hash, code);
  }
  return findHashed(lexicon, bucketBits(lexicon), hash, word, 0, word.length);
}
