/**
 * The tokens of an article as flat arrays, so that a long text costs no object a token.
 * Token `i` is `text.slice(start[i], end[i])`; `word[i]` is its number in the lexicon (-1: unknown);
 * its tags are the bits of `tags[i * width] … tags[i * width + width - 1]`.
 */
export interface Tokens extends Sequence {
  readonly text: string;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Whatever patterns run over: tokens, or the units (mentions and single words) of a sentence. */
export interface Sequence {
  readonly count: number;
  readonly word: Int32Array;
  readonly tags: Uint32Array;
  readonly width: number;
}

/** A tag is a bit number; `tag >> 5` is its word, `tag & 31` its place there. */
export type Tag = number;

/** Whether place `at` of the sequence carries the tag. */
export const hasTag = (sequence: Sequence, at: number, tag: Tag): boolean =>
  at >= 0 && at < sequence.count && (sequence.tags[at * sequence.width + (tag >> 5)]! & (1 << (tag & 31))) !== 0;

/** Gives place `at` the tag. */
export function addTag(sequence: Sequence, at: number, tag: Tag): void {
  sequence.tags[at * sequence.width + (tag >> 5)]! |= 1 << (tag & 31);
}

/** Takes the tag from place `at`. */
export function removeTag(sequence: Sequence, at: number, tag: Tag): void {
  sequence.tags[at * sequence.width + (tag >> 5)]! &= ~(1 << (tag & 31));
}

/** Words of the token, as written. */
export const wordsAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at]!, tokens.end[at]!);

/**
 * Tags that are part of the engine. The first 32 describe the shape of a token, the next 32 its part of speech and
 * what was recognised there. All others come from gazetteers and are numbered when the knowledge is compiled.
 */
export const TAGS = {
  Capitalised: 0,
  Upper: 1,
  Mixed: 2,
  HasDigit: 3,
  Number: 4,
  Punctuation: 5,
  Glued: 6,
  LineStart: 7,
  Hyphenated: 8,
  Abbreviation: 9,
  SentenceStart: 10,
  Unknown: 11,
  Url: 12,
  Email: 13,
  Handle: 14,
  Symbol: 15,
  Initial: 16,
  Possessive: 17,
  TitleCase: 18,
  OpeningQuote: 19,
  ClosingQuote: 20,
  Ordinal: 21,
  Word: 22,
  Dash: 23,
  Comma: 24,
  FullStop: 25,
  OpeningBracket: 26,
  ClosingBracket: 27,
  Noun: 32,
  PluralNoun: 33,
  Verb: 34,
  PresentVerb: 35,
  PastVerb: 36,
  Participle: 37,
  Gerund: 38,
  Adjective: 39,
  Comparative: 40,
  Superlative: 41,
  Adverb: 42,
  Person: 43,
  Organisation: 44,
  Place: 45,
  Role: 46,
  Quantity: 47,
  Date: 48,
  Quote: 49,
  Product: 50,
  PhraseStart: 51,
  ThemeStart: 52,
  Name: 53,
  Holding: 54,
  HoldingOfBody: 55,
  PluralRole: 56,
  LikelyPerson: 57,
  PlainName: 58,
  OrdinaryName: 59,
  Year: 62,
  DayNumber: 63,
} as const;

/** Bit of a shape or engine tag within its word of tags. */
export const bitOf = (tag: Tag): number => 1 << (tag & 31);
