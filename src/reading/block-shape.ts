import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { PageBlock } from './page-blocks.ts';
import type { ReadingTags } from './reading-tags.ts';

/** What a block looks like, without regard to what its words mean. */
export interface BlockShape {
  /** Words and numbers behind the bullet. */
  readonly words: number;
  readonly functionWords: number;
  readonly sentences: number;
  /** Ends as sentences do, quotation marks and brackets aside. */
  readonly isClosed: boolean;
  /** Ends in dots of omission or an arrow: the rest stands on another page. */
  readonly isCutOff: boolean;
  readonly endsWithColon: boolean;
  readonly isQuestion: boolean;
  /** Begins with a capital letter, a figure or a quotation mark. */
  readonly isOpened: boolean;
  /** Arrows, bars and dots between words. */
  readonly separators: number;
  readonly hasAddress: boolean;
}

/** Measures a block. */
export function shapeOf(tokens: Tokens, block: PageBlock, sentences: number, known: ReadingTags): BlockShape {
  let words = 0;
  let functionWords = 0;
  let separators = 0;
  let hasAddress = false;
  const from = block.first + block.marks;
  for (let at = from; at < block.last; at++) {
    if (hasTag(tokens, at, TAGS.Word) || hasTag(tokens, at, TAGS.Number) || hasTag(tokens, at, TAGS.Ordinal)) {
      words++;
      if (known.functionWords.some((tag) => hasTag(tokens, at, tag))) functionWords++;
    } else if (hasTag(tokens, at, TAGS.Email) || hasTag(tokens, at, TAGS.Url) || hasTag(tokens, at, TAGS.Handle)) {
      words++;
      hasAddress = true;
    } else if (isSeparator(tokens, at)) separators++;
  }
  const end = endingOf(tokens, from, block.last);
  return { words, functionWords, sentences, separators, hasAddress, isOpened: isOpened(tokens, from), ...end };
}

const SEPARATORS = '|>»›/·•→';

const isSeparator = (tokens: Tokens, at: number): boolean =>
  tokens.end[at]! - tokens.start[at]! === 1 &&
  SEPARATORS.includes(tokens.text[tokens.start[at]!]!) &&
  !hasTag(tokens, at, TAGS.Glued);

function isOpened(tokens: Tokens, from: number): boolean {
  return (
    hasTag(tokens, from, TAGS.Capitalised) ||
    hasTag(tokens, from, TAGS.HasDigit) ||
    (hasTag(tokens, from, TAGS.Symbol) && hasTag(tokens, from + 1, TAGS.HasDigit)) ||
    hasTag(tokens, from, TAGS.Mixed) ||
    hasTag(tokens, from, TAGS.OpeningQuote) ||
    hasTag(tokens, from, TAGS.ClosingQuote) ||
    hasTag(tokens, from, TAGS.OpeningBracket)
  );
}

type Ending = Pick<BlockShape, 'isClosed' | 'isCutOff' | 'endsWithColon' | 'isQuestion'>;

function endingOf(tokens: Tokens, from: number, last: number): Ending {
  let at = last - 1;
  while (at > from && (hasTag(tokens, at, TAGS.ClosingQuote) || hasTag(tokens, at, TAGS.ClosingBracket))) at--;
  const mark = at < from ? '' : tokens.text.slice(tokens.start[at], tokens.end[at]);
  const isCutOff =
    /^(?:…|\.{2,}|>|»|›|→)$/.test(mark) ||
    /^(?:>|»|›|→)$/.test(tokens.text.slice(tokens.start[last - 1], tokens.end[last - 1]));
  // "… Inc." and "… in the U.S." end a paragraph too, but a lone initial does not.
  const isAbbreviation =
    hasTag(tokens, at, TAGS.Abbreviation) && !hasTag(tokens, at, TAGS.Initial) && mark.endsWith('.');
  return {
    isClosed: !isCutOff && (hasTag(tokens, at, TAGS.FullStop) || isAbbreviation),
    isCutOff,
    endsWithColon: mark === ':' || mark === ';',
    isQuestion: mark === '?',
  };
}

/**
 * How strongly the shape says that an author wrote the block, in the units that evidence is weighed in: long runs of
 * full sentences up to 6, headlines and menu items below 0.
 */
export function proseWeight(shape: BlockShape, isListItem: boolean): number {
  const { words, functionWords, isClosed, isCutOff, endsWithColon } = shape;
  if (words === 0) return -0.3;
  const hasGrammar = functionWords / words >= 0.2;
  if (isListItem) return listWeight(words, hasGrammar, isClosed);
  if (isCutOff) return words >= 60 ? 1.5 : -1.2;
  if (isClosed) {
    if (words >= 40) return hasGrammar ? 5 : 3;
    if (words >= 20) return hasGrammar ? 3.5 : 2;
    if (words >= 10) return hasGrammar ? 1.7 : 0.6;
    return words >= 4 && hasGrammar ? 0.6 : -0.5;
  }
  if (endsWithColon) return words >= 6 && hasGrammar ? 1.2 : -0.3;
  if (words >= 40) return hasGrammar ? 2.5 : 0;
  if (words >= 25) return hasGrammar ? 1.2 : -0.3;
  return words >= 3 ? -0.7 : -0.9;
}

function listWeight(words: number, hasGrammar: boolean, isClosed: boolean): number {
  if (words >= 15) return hasGrammar ? (isClosed ? 2.5 : 1.5) : 0.3;
  if (words >= 7) return hasGrammar ? (isClosed ? 1 : 0.2) : -0.5;
  return words >= 4 && isClosed ? 0 : -0.8;
}
