import { hasOneOf } from '../language/tag-sets.ts';
import { bitOf, hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { PageBlock } from './page-blocks.ts';
import type { ReadingTags } from './reading-tags.ts';

/** What a block looks like, without regard to what its words mean. */
export interface BlockShape {
  /** Words and numbers behind the bullet. */
  readonly words: number;
  readonly functionWords: number;
  /** Tells what was done ("opened"), behind its first word. */
  readonly hasPastVerb: boolean;
  readonly sentences: number;
  /** Ends as sentences do, quotation marks and brackets aside. */
  readonly isClosed: boolean;
  /** Ends in the full stop of an abbreviation, as a headline may too. */
  readonly endsInAbbreviation: boolean;
  /** Ends in dots of omission or an arrow: the rest stands on another page. */
  readonly isCutOff: boolean;
  /** Or in a semicolon, which `endsWithSemicolon` tells. */
  readonly endsWithColon: boolean;
  readonly endsWithSemicolon: boolean;
  readonly endsWithComma: boolean;
  readonly isQuestion: boolean;
  /** Begins with a capital letter, a figure or a quotation mark. */
  readonly isOpened: boolean;
  /** A remark in brackets and nothing else. */
  readonly isBracketed: boolean;
  /** Arrows, bars and dots between words. */
  readonly separators: number;
}

const WORD = bitOf(TAGS.Word) | bitOf(TAGS.Number) | bitOf(TAGS.Ordinal);
const ADDRESS = bitOf(TAGS.Email) | bitOf(TAGS.Url) | bitOf(TAGS.Handle);

/** Measures a block. */
export function shapeOf(tokens: Tokens, block: PageBlock, sentences: number, known: ReadingTags): BlockShape {
  let words = 0;
  let functionWords = 0;
  let separators = 0;
  let hasPastVerb = false;
  const { tags, width } = tokens;
  const from = block.first + block.marks;
  for (let at = from; at < block.last; at++) {
    const shape = tags[at * width]!;
    if (shape & WORD) {
      words++;
      if (hasOneOf(tokens, at, known.functionWords)) functionWords++;
      else if (at > from && hasTag(tokens, at, TAGS.PastVerb) && !hasTag(tokens, at, TAGS.Capitalised))
        hasPastVerb = true;
    } else if (shape & ADDRESS) words++;
    else if (isSeparator(tokens, at)) separators++;
  }
  const end = endOf(tokens, from, block.last);
  const mark = end < from ? 0 : loneMark(tokens, end);
  const endsInAbbreviation = isClosingAbbreviation(tokens, end);
  const isCutOff = end >= from && (isOmission(tokens, end) || ARROWS.includes(loneMark(tokens, block.last - 1)));
  return {
    words,
    functionWords,
    hasPastVerb,
    sentences,
    separators,
    isOpened: isOpened(tokens, from),
    isBracketed: hasTag(tokens, from, TAGS.OpeningBracket) && hasTag(tokens, block.last - 1, TAGS.ClosingBracket),
    isClosed: !isCutOff && (hasTag(tokens, end, TAGS.FullStop) || endsInAbbreviation),
    endsInAbbreviation,
    isCutOff,
    endsWithColon: mark === COLON || mark === SEMICOLON,
    endsWithSemicolon: mark === SEMICOLON,
    endsWithComma: hasTag(tokens, end, TAGS.Comma),
    isQuestion: mark === QUESTION,
  };
}

const [COLON, SEMICOLON, QUESTION, DOT, ELLIPSIS] = [0x3a, 0x3b, 0x3f, 0x2e, 0x2026];
/** `>`, `»`, `›` and `→`. */
const ARROWS: readonly number[] = [0x3e, 0xbb, 0x203a, 0x2192];

/** The token that ends the block, quotation marks and brackets aside. */
function endOf(tokens: Tokens, from: number, last: number): number {
  let at = last - 1;
  while (at > from && (hasTag(tokens, at, TAGS.ClosingQuote) || hasTag(tokens, at, TAGS.ClosingBracket))) at--;
  return at;
}

/** The character of a token that is one mark; 0 for others. */
const loneMark = ({ text, start, end }: Tokens, at: number): number =>
  end[at]! - start[at]! === 1 ? text.charCodeAt(start[at]!) : 0;

// Dots of omission, or an arrow.
function isOmission(tokens: Tokens, at: number): boolean {
  const mark = loneMark(tokens, at);
  if (mark !== 0) return mark === ELLIPSIS || ARROWS.includes(mark);
  const { text, start, end } = tokens;
  for (let place = start[at]!; place < end[at]!; place++) if (text.charCodeAt(place) !== DOT) return false;
  return true;
}

// "… Inc." and "… in the U.S." end a paragraph too, but a lone initial does not.
const isClosingAbbreviation = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Abbreviation) &&
  !hasTag(tokens, at, TAGS.Initial) &&
  tokens.text.charCodeAt(tokens.end[at]! - 1) === DOT;

/** `|`, `>`, `»`, `›`, `/`, `·`, `•` and `→`. */
const SEPARATORS: readonly number[] = [0x7c, 0x3e, 0xbb, 0x203a, 0x2f, 0xb7, 0x2022, 0x2192];

const isSeparator = (tokens: Tokens, at: number): boolean =>
  !hasTag(tokens, at, TAGS.Glued) && SEPARATORS.includes(loneMark(tokens, at));

// "#OpenPorts: what comes next"
const isTopic = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Glued) && (hasTag(tokens, at, TAGS.Capitalised) || hasTag(tokens, at, TAGS.Mixed));

function isOpened(tokens: Tokens, from: number): boolean {
  return (
    hasTag(tokens, from, TAGS.Capitalised) ||
    hasTag(tokens, from, TAGS.HasDigit) ||
    (hasTag(tokens, from, TAGS.Symbol) && (hasTag(tokens, from + 1, TAGS.HasDigit) || isTopic(tokens, from + 1))) ||
    hasTag(tokens, from, TAGS.Mixed) ||
    hasTag(tokens, from, TAGS.OpeningQuote) ||
    hasTag(tokens, from, TAGS.ClosingQuote) ||
    hasTag(tokens, from, TAGS.OpeningBracket)
  );
}

/**
 * How strongly the shape says that an author wrote the block, in the units that evidence is weighed in: long runs of
 * full sentences up to 6, headlines and menu items below 0.
 */
export function proseWeight(shape: BlockShape, isListItem: boolean): number {
  const { words, functionWords, hasPastVerb, isClosed, isCutOff, endsWithColon } = shape;
  if (words === 0) return -0.3;
  const hasGrammar = functionWords / words >= 0.2;
  if (isListItem) return listWeight(words, hasGrammar, isClosed);
  if (isCutOff) return words >= 60 ? 1.5 : -1.2;
  if (isClosed) {
    if (words >= 40) return hasGrammar ? 5 : 3;
    if (words >= 20) return hasGrammar ? 3.5 : 2;
    if (words >= 10) return hasGrammar ? 1.7 : 0.6;
    return words >= 4 && (hasGrammar || hasPastVerb) ? 0.6 : -0.5;
  }
  if (endsWithColon) return colonWeight(words, hasGrammar);
  if (words >= 40) return hasGrammar ? 2.5 : 0;
  if (words >= 25) return hasGrammar ? 1.2 : -0.3;
  return words >= 3 ? -0.7 : -0.9;
}

function colonWeight(words: number, hasGrammar: boolean): number {
  if (words < 6 || !hasGrammar) return -0.3;
  return words >= 20 ? 3 : words >= 10 ? 1.7 : 1.2;
}

function listWeight(words: number, hasGrammar: boolean, isClosed: boolean): number {
  if (words >= 15) return hasGrammar ? (isClosed ? 2.5 : 1.5) : 0.3;
  if (words >= 7) return hasGrammar ? (isClosed ? 1 : 0.2) : -0.5;
  return words >= 4 && isClosed ? 0 : -0.8;
}
