import { ascending } from '../language/ascending.ts';
import { fold } from '../language/characters.ts';
import { addToHash, bucketOf, type Forms, HASH_START, type Lexicon } from '../language/lexicon.ts';
import { stemOf } from '../language/stems.ts';
import { bitOf } from '../model/tokens.ts';
import type { Case } from './cases.ts';
import type { Attributes } from './gazetteer-files.ts';
import { type NamedArrays, storedAscending } from './stored-arrays.ts';

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
  readonly arrays: NamedArrays;
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
  const form = new Uint16Array(size);
  const forms = new FormTable();
  const frequency = new Uint8Array(size);
  let offset = 0;
  words.forEach(({ word, parts, bucket }, at) => {
    wordStart[at] = offset;
    for (let k = 0; k < word.length; k++) bytes[offset++] = word.charCodeAt(k);
    buckets[bucket + 1] = at + 1;
    form[at] = forms.numberOf([
      rowTable.rowOf(parts.any),
      rowTable.rowOf(parts.capitalised),
      rowTable.rowOf(parts.upper),
      parts.given,
      parts.family,
    ]);
    frequency[at] = parts.frequency;
  });
  wordStart[size] = offset;
  for (let bucket = 1; bucket < buckets.length; bucket++)
    buckets[bucket] = Math.max(buckets[bucket]!, buckets[bucket - 1]!);
  const lexicon: Lexicon = {
    size,
    width,
    rows: rowTable.rows(),
    bytes,
    wordStart: ascending(wordStart),
    buckets: ascending(buckets),
    form,
    forms: forms.columns(),
    frequency,
    sharedStem: sharedStems(words.map(({ word }) => stemOf(word))),
  };
  return { lexicon, arrays: arraysOf(lexicon), rowOf: (tags) => rowTable.rowOf(tags), rows: () => rowTable.rows() };
}

function arraysOf({ bytes, wordStart, buckets, form, forms, frequency, sharedStem }: Lexicon): NamedArrays {
  return {
    bytes,
    ...storedAscending(wordStart, 'wordStart'),
    ...storedAscending(buckets, 'buckets'),
    form,
    formAny: forms.any,
    formCapitalised: forms.capitalised,
    formUpper: forms.upper,
    formGiven: forms.given,
    formFamily: forms.family,
    frequency,
    sharedStem,
  };
}

// The file keeps a byte a character; folding leaves words of Latin letters in that range.
const isStorable = (word: string): boolean =>
  [...word].every((character) => character.charCodeAt(0) < 256 || character === '…');

/** Numbers the stems that more than one word has. */
function sharedStems(stems: readonly string[]): Uint16Array {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [stem, count] of counts) if (count > 1) numbers.set(stem, numbers.size + 1);
  return narrow(stems.map((stem) => numbers.get(stem) ?? 0));
}

function narrow(numbers: readonly number[]): Uint16Array {
  if (numbers.some((number) => number > 0xffff)) throw new Error('a number of more than sixteen bits');
  return Uint16Array.from(numbers);
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

type Form = readonly [any: number, capitalised: number, upper: number, given: number, family: number];

/** What is said of words, each combination kept once. */
class FormTable {
  readonly #forms: Form[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(form: Form): number {
    const key = form.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#forms.length);
    return this.#forms.push(form) - 1;
  }

  columns(): Forms {
    const column = (at: number): number[] => this.#forms.map((form) => form[at]!);
    return {
      any: narrow(column(0)),
      capitalised: narrow(column(1)),
      upper: narrow(column(2)),
      given: Uint8Array.from(column(3)),
      family: Uint8Array.from(column(4)),
    };
  }
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
