import { type Rational, rational, tenToThe } from '../language/rationals.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { Scale } from './quantities-knowledge.ts';

/** A number as it stands, over the tokens `[first, last)`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Null for a vague number ("hundreds of"). */
  readonly value: Rational | null;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** Whether a power of ten was written behind the digits. */
  readonly hasScale: boolean;
  /** What follows the number behind a hyphen of the same word: `nation` of "five-nation". */
  readonly tail: string;
}

/** What a power of ten or a dozen multiplies by. */
export const factorOf = (scale: Scale): Rational =>
  scale.times === undefined ? tenToThe(scale.power) : rational(scale.times);

/** Whether a hyphen with a space on both sides stands at the token: text that was taken apart into words. */
export const isSpacedHyphenAt = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Dash) &&
  !hasTag(tokens, at, TAGS.Glued) &&
  !hasTag(tokens, at + 1, TAGS.Glued) &&
  tokens.end[at]! - tokens.start[at]! === 1 &&
  tokens.text.charCodeAt(tokens.start[at]!) === 0x2d;
