import { fold } from '../language/characters.ts';
import { addToHash, bucketOf, HASH_START, type Lexicon } from '../language/lexicon.ts';
import { stemOf } from '../language/stems.ts';
import { bitOf } from '../model/tokens.ts';
import type { Case } from './cases.ts';
import type { Attributes } from './gazetteer-files.ts';

interface WordDraft {
  readonly any: Set<number>;
  readonly capitalised: Set<number>;
  readonly upper: Set<number>;
  frequency: number;
  given: number;
  family: number;
}

/** Words and their tags while the knowledge is compiled. */
export class LexiconDraft {
  readonly tags: ReadonlyMap<string, number>;
  readonly #words = new Map<string, WordDraft>();
  readonly #attributes: Record<string, Record<string, Attributes>> = {};

  constructor(tags: ReadonlyMap<string, number>) {
    this.tags = tags;
  }

  /** The word's draft, made where there is none. */
  need(word: string): WordDraft {
    const key = fold(word);
    let draft = this.#words.get(key);
    if (draft === undefined) {
      draft = { any: new Set(), capitalised: new Set(), upper: new Set(), frequency: 0, given: 0, family: 0 };
      this.#words.set(key, draft);
    }
    return draft;
  }

  has(word: string): boolean {
    return this.#words.has(fold(word));
  }

  /** Gives the word a tag that counts where it is written so. */
  tag(word: string, tag: string, written: Exclude<Case, 'exact'>, attributes?: Attributes): void {
    this.need(word)[written].add(this.numberOf(tag));
    if (attributes === undefined) return;
    this.#attributes[tag] ??= {};
    this.#attributes[tag][fold(word)] ??= attributes;
  }

  numberOf(tag: string): number {
    const number = this.tags.get(tag);
    if (number === undefined) throw new Error(`no tag ${tag}`);
    return number;
  }

  attributes(): Readonly<Record<string, Readonly<Record<string, Attributes>>>> {
    return this.#attributes;
  }

  entries(): [string, WordDraft][] {
    return [...this.#words];
  }
}

const BUCKET_BITS = 16;

export interface BuiltLexicon {
  readonly lexicon: Lexicon;
  readonly arrays: Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;
  readonly rowOf: (tags: Iterable<number>) => number;
  /** Rows including those asked for by `rowOf` since. */
  readonly rows: () => Uint32Array;
}

/** Lays the words out in the order of their hash buckets. */
export function buildLexicon(draft: LexiconDraft): BuiltLexicon {
  const width = Math.ceil((Math.max(...draft.tags.values()) + 1) / 32);
  const rowTable = new RowTable(width);
  const words = draft
    .entries()
    .filter(([word]) => word !== '' && isStorable(word))
    .map(([word, parts]) => ({ word, parts, bucket: bucketOf(hashOf(word), BUCKET_BITS) }))
    .sort((a, b) => a.bucket - b.bucket || (a.word < b.word ? -1 : 1));
  const size = words.length;
  const bytes = new Uint8Array(words.reduce((sum, { word }) => sum + word.length, 0));
  const wordStart = new Uint32Array(size + 1);
  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
  const [rowAny, rowCapitalised, rowUpper] = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  const [frequency, given, family] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const stem = new Uint32Array(size);
  const stems = new Map<string, number>();
  let offset = 0;
  words.forEach(({ word, parts, bucket }, at) => {
    wordStart[at] = offset;
    for (let k = 0; k < word.length; k++) bytes[offset++] = word.charCodeAt(k);
    buckets[bucket + 1] = at + 1;
    rowAny[at] = rowTable.rowOf(parts.any);
    rowCapitalised[at] = rowTable.rowOf(parts.capitalised);
    rowUpper[at] = rowTable.rowOf(parts.upper);
    frequency[at] = parts.frequency;
    given[at] = parts.given;
    family[at] = parts.family;
    stem[at] = numberOfStem(stems, word);
  });
  wordStart[size] = offset;
  for (let bucket = 1; bucket < buckets.length; bucket++)
    buckets[bucket] = Math.max(buckets[bucket]!, buckets[bucket - 1]!);
  const arrays = { bytes, wordStart, buckets, rowAny, rowCapitalised, rowUpper, frequency, given, family, stem };
  const lexicon = { size, width, rows: rowTable.rows(), ...arrays };
  return { lexicon, arrays, rowOf: (tags) => rowTable.rowOf(tags), rows: () => rowTable.rows() };
}

// The file keeps a byte a character; folding leaves words of Latin letters in that range.
const isStorable = (word: string): boolean =>
  [...word].every((character) => character.charCodeAt(0) < 256 || character === '…');

function numberOfStem(stems: Map<string, number>, word: string): number {
  const stem = stemOf(word);
  const number = stems.get(stem) ?? stems.size + 1;
  stems.set(stem, number);
  return number;
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

/** Distinct sets of tags, each kept once as a row of bits. Row 0 is empty. */
class RowTable {
  readonly #width: number;
  readonly #rows: Uint32Array[];
  readonly #numbers = new Map<string, number>();

  constructor(width: number) {
    this.#width = width;
    this.#rows = [new Uint32Array(width)];
    this.#numbers.set('', 0);
  }

  rowOf(tags: Iterable<number>): number {
    const sorted = [...tags].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const row = new Uint32Array(this.#width);
    for (const tag of sorted) row[tag >> 5]! |= bitOf(tag);
    this.#rows.push(row);
    this.#numbers.set(key, this.#rows.length - 1);
    return this.#rows.length - 1;
  }

  rows(): Uint32Array {
    const all = new Uint32Array(this.#rows.length * this.#width);
    this.#rows.forEach((row, at) => {
      all.set(row, at * this.#width);
    });
    return all;
  }
}
