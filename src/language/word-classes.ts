import { bitOf, hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { GrammarTags } from './parts-of-speech.ts';

export const bits = (...tags: number[]): number => tags.reduce((sum, tag) => sum | bitOf(tag), 0);

export const NOUNS: number = bits(TAGS.Noun, TAGS.PluralNoun);
export const BASE_VERB: number = bitOf(TAGS.Verb);
export const FINITE: number = bits(TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb);
export const VERBS: number = FINITE | bits(TAGS.Participle, TAGS.Gerund);
export const MODIFIERS: number = bits(TAGS.Adjective, TAGS.Comparative, TAGS.Superlative, TAGS.Participle, TAGS.Gerund);

export const parts = (tokens: Tokens, at: number): number => tokens.tags[at * tokens.width + 1]!;
export const shape = (tokens: Tokens, at: number): number => tokens.tags[at * tokens.width]!;
export const isWord = (tokens: Tokens, at: number): boolean => (shape(tokens, at) & bitOf(TAGS.Word)) !== 0;
export const isNumber = (tokens: Tokens, at: number): boolean => (shape(tokens, at) & bitOf(TAGS.Number)) !== 0;

/** Whether the word belongs to a closed class that never stands inside a noun phrase. */
export function isFunctionWord(tokens: Tokens, at: number, known: GrammarTags): boolean {
  return (
    hasTag(tokens, at, known.preposition) ||
    hasTag(tokens, at, known.auxiliary) ||
    hasTag(tokens, at, known.conjunction) ||
    hasTag(tokens, at, known.subordinator) ||
    (hasTag(tokens, at, known.pronoun) && !isAcronym(tokens, at))
  );
}

// "30 IT managers", "1,200 US workers": in capitals the pronoun is a name.
const isAcronym = (tokens: Tokens, at: number): boolean =>
  (shape(tokens, at) & bitOf(TAGS.Upper)) !== 0 && tokens.end[at]! - tokens.start[at]! > 1;

export const isNominal = (tokens: Tokens, at: number): boolean =>
  (parts(tokens, at) & NOUNS) !== 0 ||
  ((shape(tokens, at) & bitOf(TAGS.Capitalised)) !== 0 && (parts(tokens, at) & VERBS) === 0);

export const canBeFinite = (tags: number): boolean => (tags & FINITE) !== 0;

/** The token in lower case. */
export const spelling = (tokens: Tokens, at: number): string =>
  tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();

const relatives: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whose']);

// Asked of every word of a clause, so its length and first letter are looked at before a string is made of it.
export function isRelative(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 3 || length > 5) return false;
  const letter = tokens.text.charCodeAt(tokens.start[at]!) | 32;
  return (letter === 0x77 || letter === 0x74) && relatives.has(spelling(tokens, at));
}

/** Words that hold a phrase together and say nothing of what it is about. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'the a an of for and in on at to its their our his her'.split(' '),
);
