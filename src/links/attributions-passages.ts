import type { TagSet } from '../language/tag-sets.ts';
import { fillUnits, type Units, unitHasTag, unitsOf } from '../language/units.ts';
import type { RecognisedArticle } from '../model/link.ts';
import { TAGS, type Tag, type Tokens, wordsAt } from '../model/tokens.ts';
import type { QuotePart, SpeechChunk } from './attributions-units.ts';

/** Sentences that a quote holds together are one: tokens `[first, last)` of a block. */
export interface Passage {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

export const COLON = 0x3a;
export const SEMICOLON = 0x3b;

const PLURAL_ROLE = /^[^,]*?[^s\s]s( (of|for|at|in|to|and) .*)?$/i;

/** More tokens than this outside of quotes are not held together by one. */
const MOST_TOKENS = 400;

/** Passages of the article's body in order. */
export function passagesOf(article: RecognisedArticle, parts: readonly QuotePart[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (let number = 0; number < article.blocks.length; number++) {
    const block = article.blocks[number]!;
    let first = -1;
    let outside = 0;
    for (let at = block.firstSentence; at < block.lastSentence; at++) {
      const sentence = article.sentences[at]!;
      if (first < 0) {
        first = sentence.first;
        outside = 0;
      }
      outside += sentence.last - sentence.first;
      while (next < parts.length && parts[next]!.last <= sentence.last) {
        outside -= parts[next]!.last - Math.max(parts[next]!.first, sentence.first);
        next++;
      }
      const part = parts[next];
      const isInside = part !== undefined && part.first < sentence.last;
      if (isInside && outside < MOST_TOKENS && at + 1 < block.lastSentence) continue;
      passages.push({ block: number, first, last: sentence.last });
      first = -1;
    }
  }
  return passages;
}

/** One passage after the other as units, and questions about its places. */
export class PassageUnits {
  readonly tokens: Tokens;
  readonly units: Units;
  #chunks: readonly SpeechChunk[];
  #next = 0;

  constructor(tokens: Tokens, chunks: readonly SpeechChunk[]) {
    this.tokens = tokens;
    this.#chunks = chunks;
    this.units = unitsOf('passages', tokens.width);
  }

  /** Passages must come in order. */
  open({ first, last }: Passage): void {
    this.#next = fillUnits(this.units, this.tokens, first, last, this.#chunks, this.#next);
  }

  get count(): number {
    return this.units.count;
  }

  has(at: number, tag: Tag): boolean {
    return unitHasTag(this.units, at, tag);
  }

  hasEither(at: number, one: Tag, other: Tag): boolean {
    return unitHasTag(this.units, at, one) || unitHasTag(this.units, at, other);
  }

  hasAny(at: number, { places, bits }: TagSet): boolean {
    const { count, tags, width } = this.units;
    if (at < 0 || at >= count) return false;
    for (let k = 0; k < places.length; k++) if (tags[at * width + places[k]!]! & bits[k]!) return true;
    return false;
  }

  isWord(at: number, word: number): boolean {
    return at >= 0 && at < this.units.count && this.units.word[at] === word;
  }

  chunk(at: number): SpeechChunk | null {
    const number = at >= 0 && at < this.units.count ? this.units.chunk[at]! : -1;
    return number < 0 ? null : this.#chunks[number]!;
  }

  firstToken(at: number): number {
    return this.units.first[at]!;
  }

  lastToken(at: number): number {
    return this.units.last[at]!;
  }

  startOf(at: number): number {
    return this.tokens.start[this.units.first[at]!]!;
  }

  /** Offset behind the last token of the place. */
  endOf(at: number): number {
    return this.tokens.end[this.units.last[at]! - 1]!;
  }

  /** Whether the place is that one character. */
  isMark(at: number, code: number): boolean {
    const start = this.startOf(at);
    return this.endOf(at) === start + 1 && this.tokens.text.charCodeAt(start) === code;
  }

  words(at: number): string {
    return this.units.last[at]! - this.units.first[at]! === 1
      ? wordsAt(this.tokens, this.units.first[at]!)
      : this.tokens.text.slice(this.startOf(at), this.endOf(at));
  }

  /** Place that covers the token, or the count. */
  placeOf(token: number): number {
    let at = 0;
    while (at < this.units.count && this.units.last[at]! <= token) at++;
    return at;
  }

  isQuote(at: number): boolean {
    return this.has(at, TAGS.Quote);
  }

  /** "ministers", "heads of department" */
  isPluralRole(at: number): boolean {
    return this.has(at, TAGS.Role) && PLURAL_ROLE.test(this.words(at));
  }

  isPerson(at: number): boolean {
    return this.has(at, TAGS.Person);
  }

  isOrganisation(at: number): boolean {
    return this.has(at, TAGS.Organisation);
  }

  isDelimiter(at: number): boolean {
    return (
      this.has(at, TAGS.Comma) ||
      this.has(at, TAGS.Dash) ||
      this.has(at, TAGS.OpeningBracket) ||
      this.has(at, TAGS.ClosingBracket)
    );
  }

  isPunctuation(at: number): boolean {
    return this.has(at, TAGS.Punctuation) && !this.isQuote(at);
  }
}
