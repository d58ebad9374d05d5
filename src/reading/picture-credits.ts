import { hasOneOf, type TagSet } from '../language/tag-sets.ts';
import { hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import type { PageBlock } from './page-blocks.ts';

/** Tags of the words that credits of pictures are made of. */
export interface CreditTags {
  readonly credit: Tag;
  readonly functionWords: TagSet;
}

const LONGEST_CREDIT = 30;

/** Blocks with the credit behind a caption as a block of its own: who took a picture is nothing the author says. */
export function withoutCredits(tokens: Tokens, blocks: readonly PageBlock[], known: CreditTags): PageBlock[] {
  const parted: PageBlock[] = [];
  for (const block of blocks) {
    const at = creditStart(tokens, block, known);
    if (at === block.last) {
      parted.push(block);
      continue;
    }
    const { first, last, start, end, marks, isAfterBlank } = block;
    parted.push({ first, last: at, start, end: tokens.end[at - 1]!, marks, isAfterBlank, part: 'caption' });
    parted.push({ first: at, last, start: tokens.start[at]!, end, marks: 0, isAfterBlank: false, part: 'credit' });
  }
  return parted;
}

/** Where the credit at the end of the block begins; its end where there is none, or nothing else. */
function creditStart(tokens: Tokens, { first, last, marks }: PageBlock, known: CreditTags): number {
  const least = first + marks + 1;
  const start = hasTag(tokens, last - 1, TAGS.ClosingBracket)
    ? bracketBefore(tokens, least, last)
    : labelBefore(tokens, least, last, known);
  return start >= least && isCredit(tokens, start, last, known) ? start : last;
}

function bracketBefore(tokens: Tokens, least: number, last: number): number {
  const earliest = Math.max(least, last - LONGEST_CREDIT);
  for (let at = last - 2; at >= earliest; at--) if (hasTag(tokens, at, TAGS.OpeningBracket)) return at;
  return -1;
}

// "… at the landing. Photo: Tom Brandt"
function labelBefore(tokens: Tokens, least: number, last: number, { credit }: CreditTags): number {
  const earliest = Math.max(least, last - LONGEST_CREDIT);
  for (let at = last - 2; at >= earliest; at--) {
    if (!hasTag(tokens, at, credit) || !hasTag(tokens, at, TAGS.Capitalised) || !endsSentence(tokens, at - 1)) continue;
    if (isSign(tokens, at + 1, ':') || hasTag(tokens, at + 1, credit) || isSmall(tokens, at + 1)) return at;
  }
  return -1;
}

const endsSentence = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.FullStop) || hasTag(tokens, at, TAGS.ClosingQuote) || hasTag(tokens, at, TAGS.ClosingBracket);

/** Whether the tokens are nothing but names, small joining words, and words or signs of credits. */
export function isCredit(tokens: Tokens, from: number, last: number, { credit, functionWords }: CreditTags): boolean {
  if (last - from > LONGEST_CREDIT) return false;
  let credits = 0;
  for (let at = from; at < last; at++) {
    if (hasTag(tokens, at, credit)) credits++;
    else if (isSign(tokens, at, '/')) credits += hasTag(tokens, at + 1, TAGS.Capitalised) ? 1 : 0;
    else if (hasTag(tokens, at, TAGS.FullStop) && at < last - 1) return false;
    else if (isSmall(tokens, at) && !hasOneOf(tokens, at, functionWords)) return false;
  }
  return credits > 0;
}

const isSmall = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Word) && !hasTag(tokens, at, TAGS.Capitalised);

const isSign = (tokens: Tokens, at: number, sign: string): boolean =>
  at < tokens.count && tokens.end[at]! - tokens.start[at]! === 1 && tokens.text[tokens.start[at]!] === sign;
