import { foldOf, isSkipped } from './characters.ts';

/**
 * Words by number. Lookups hash the characters of the article as they are scanned and compare bytes, so that no string
 * is made for a token. Words are kept folded (see `foldOf`) in the order of their hash bucket.
 */
export interface Lexicon {
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly wordStart: Uint32Array;
  readonly buckets: Uint32Array;
  /** Rows of tags: however written, when the first letter is a capital, when all letters are. 0 is the empty row. */
  readonly rowAny: Uint16Array;
  readonly rowCapitalised: Uint16Array;
  readonly rowUpper: Uint16Array;
  readonly rows: Uint32Array;
  readonly width: number;
  /** How frequent the word is in English, 1–255 on a log scale, 0 unknown. */
  readonly frequency: Uint8Array;
  /** How strongly the capitalised word says given or family name, 1–9, 0 not at all. */
  readonly given: Uint8Array;
  readonly family: Uint8Array;
  /** Number of the word's stem, from 1: words of one stem share it. */
  readonly stem: Uint32Array;
}

export const HASH_START: number = 0x811c9dc5 | 0;

/** Adds a folded code unit to a hash (FNV-1a). */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads the hash over `2^bits` buckets. */
export const bucketOf = (hash: number, bits: number): number => ((hash ^ (hash >>> 15)) >>> 0) & ((1 << bits) - 1);

const bitsOf = (lexicon: Lexicon): number => 31 - Math.clz32(lexicon.buckets.length - 1);

const bitsCache = new WeakMap<Lexicon, number>();

/** Number of bucket bits, worked out once a lexicon. */
export function bucketBits(lexicon: Lexicon): number {
  let bits = bitsCache.get(lexicon);
  if (bits === undefined) {
    bits = bitsOf(lexicon);
    bitsCache.set(lexicon, bits);
  }
  return bits;
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
  const last = lexicon.buckets[bucket + 1]!;
  for (let word = lexicon.buckets[bucket]!; word < last; word++) {
    if (spells(lexicon, word, text, start, end)) return word;
  }
  return -1;
}

function spells(lexicon: Lexicon, word: number, text: string, start: number, end: number): boolean {
  const { bytes } = lexicon;
  let at = lexicon.wordStart[word]!;
  const stop = lexicon.wordStart[word + 1]!;
  for (let place = start; place < end; place++) {
    const code = foldOf(text.charCodeAt(place));
    if (isSkipped(code)) continue;
    if (at === stop || bytes[at] !== code) return false;
    at++;
  }
  return at === stop;
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
