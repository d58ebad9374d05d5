import { foldOf } from '../language/characters.ts';
import { type Lexicon, stemNumber } from '../language/lexicon.ts';
import type { Tokens } from '../model/tokens.ts';

/** Occurrences of a phrase that are looked at for how it is usually written. */
const MOST_PLACES = 5;

/** A phrase over the tokens `[first, last)` of a block. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly weight: number;
  readonly isClear: boolean;
  readonly hasOf: boolean;
  /** Written with capitals in the middle of a sentence. */
  readonly isName: boolean;
}

/** What was counted of one phrase, all forms of one stem together. */
export interface CountedPhrase {
  readonly size: number;
  readonly hasOf: boolean;
  /** Occurrences, and the same weighed by where they stand. */
  count: number;
  weight: number;
  /** Occurrences that cannot be anything but a noun phrase. */
  clear: number;
  /** Blocks it stands in. */
  blocks: number;
  lastBlock: number;
  /** The first few occurrences. */
  readonly places: Occurrence[];
}

const MOST_LENT = 2 ** 15;
const lent = new Uint32Array(MOST_LENT);

// One article is counted after the other, and a table made for each costs more than clearing one.
function stemTable(count: number): Uint32Array {
  return count > MOST_LENT ? new Uint32Array(count) : lent.fill(0, 0, count);
}

/**
 * Counts phrases by the stems of their words. A phrase is found by a chain of numbers, word after word, so that
 * counting makes no strings.
 */
export class PhraseCounts {
  readonly phrases: CountedPhrase[] = [];
  readonly #tokens: Tokens;
  readonly #lexicon: Lexicon;
  readonly #chain = new Map<number, number>();
  readonly #unknown = new Map<string, number>();
  /** Stems are numbered from 1 as they are met, so that the keys of chains stay small; by token, 0 before it is met. */
  readonly #numberOfStem = new Map<number, number>();
  readonly #stems: Uint32Array;
  /** By the stem's number. */
  readonly #weights: number[] = [0];
  readonly #byNode: (CountedPhrase | undefined)[] = [undefined];

  constructor(tokens: Tokens, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#stems = stemTable(tokens.count);
  }

  /** Node behind `node` (0: the beginning) when the token follows. */
  step(node: number, token: number): number {
    // There are never more stems than tokens.
    const key = node * (this.#tokens.count + 1) + this.stemAt(token);
    let next = this.#chain.get(key);
    if (next === undefined) {
      next = this.#byNode.length;
      this.#byNode.push(undefined);
      this.#chain.set(key, next);
    }
    return next;
  }

  /** Counts a word of a phrase for itself, wherever in a phrase it stands. */
  addWord(token: number, weight: number): void {
    this.#weights[this.stemAt(token)]! += weight;
  }

  /** What the word's occurrences in all phrases weigh. */
  wordWeight(token: number): number {
    return this.#weights[this.stemAt(token)]!;
  }

  add(node: number, occurrence: Occurrence): void {
    const { first, last, block, weight, isClear, hasOf } = occurrence;
    let phrase = this.#byNode[node];
    if (phrase === undefined) {
      phrase = { size: last - first, hasOf, count: 0, weight: 0, clear: 0, blocks: 0, lastBlock: -1, places: [] };
      this.#byNode[node] = phrase;
      this.phrases.push(phrase);
    }
    phrase.count++;
    phrase.weight += weight;
    if (isClear) phrase.clear++;
    if (phrase.lastBlock !== block) phrase.blocks++;
    phrase.lastBlock = block;
    if (phrase.places.length < MOST_PLACES) phrase.places.push(occurrence);
  }

  /** Number of the token's stem; the same for unknown words that are spelled alike. */
  stemAt(token: number): number {
    if (this.#stems[token] === 0) this.#stems[token] = this.#meet(token);
    return this.#stems[token]!;
  }

  #meet(token: number): number {
    const word = this.#tokens.word[token]!;
    const stem =
      word >= 0
        ? stemNumber(this.#lexicon, word)
        : this.#unknownAt(this.#tokens.start[token]!, this.#tokens.end[token]!);
    let number = this.#numberOfStem.get(stem);
    if (number === undefined) {
      number = this.#weights.length;
      this.#numberOfStem.set(stem, number);
      this.#weights.push(0);
    }
    return number;
  }

  #unknownAt(start: number, end: number): number {
    let folded = '';
    for (let at = start; at < end; at++) folded += String.fromCharCode(foldOf(this.#tokens.text.charCodeAt(at)));
    let number = this.#unknown.get(folded);
    if (number === undefined) {
      number = FIRST_UNKNOWN + this.#unknown.size;
      this.#unknown.set(folded, number);
    }
    return number;
  }
}

const FIRST_UNKNOWN = 2 ** 20;
