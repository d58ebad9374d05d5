import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { isNoteOnAuthor } from './author-notes.ts';
import { type BlockKind, bylineBehind, isTitleAgain, mastheadSign, of, type Surroundings } from './block-kind.ts';
import type { WeighedBlock } from './page.ts';
import { captionSign, saysRule, strongestOf } from './zone-evidence.ts';

const LONGEST_CAPTION = 60;

/** Tells paragraphs, headings, items, captions and late parts of the masthead apart. */
export function kindInBody(block: WeighedBlock, around: Surroundings): BlockKind {
  const { shape, signs, marks } = block;
  const { number, lastOfMasthead, blocks, parts, items } = around;
  const isNearTop = number <= lastOfMasthead;
  const known = isNearTop
    ? mastheadSign(block)
    : isAtEnd(around)
      ? bylineBehind(block, around)
      : strongestDisclosure(block);
  if (known !== null && shape.words <= 40) return known;
  if (items.has(number)) return marks > 0 ? of('bullet', 'zones/list-item') : of('bullet', 'zones/listed-line');
  if (isNearTop) return isTitleAgain(block, around) ? of('title', 'zones/title') : of('standfirst', 'zones/standfirst');
  const caption = captionSign(signs);
  if (caption !== undefined && shape.words <= LONGEST_CAPTION) return { kind: caption.kind, rule: caption.rule };
  const written = strongestOf(signs, 'paragraph');
  if (written !== undefined) return { kind: 'paragraph', rule: written.rule };
  if (marks > 0 && !isNumberedHeading(block, number > 0 ? blocks[number - 1] : undefined, blocks[number + 1]))
    return of('bullet', 'zones/list-item');
  if (isNoteOnAuthor(block, around)) return of('footer', 'zones/note-on-the-author');
  if (isAboutCompany(block, around)) return of('footer', 'zones/about-company');
  if (isHeading(block, around) && parts[number + 1] === 'body') return of('heading', 'zones/heading');
  return saysRule(signs, 'zones/end-mark') ? of('footer', 'zones/end-mark') : of('paragraph', 'zones/paragraph');
}

const LEAST_SHARE_BEFORE_ABOUT = 0.5;

function isAboutCompany(
  block: WeighedBlock,
  { number, blocks, isNewsPage, aboutCompany, tokens }: Surroundings,
): boolean {
  if (!isNewsPage || number < blocks.length * LEAST_SHARE_BEFORE_ABOUT) return false;
  if (aboutCompany) return !isAboutHeading(tokens, block) && block.prose >= 1;
  const next = blocks[number + 1];
  return isAboutHeading(tokens, block) && next !== undefined && next.prose >= 1;
}

// "About Acme", but not "About the survey".
function isAboutHeading(tokens: Tokens, { first, last, shape }: WeighedBlock): boolean {
  return (
    shape.words <= 8 &&
    !shape.isClosed &&
    /^about$/i.test(wordsAt(tokens, first)) &&
    first + 1 < last &&
    hasTag(tokens, last - 1, TAGS.Capitalised)
  );
}

function strongestDisclosure({ signs }: WeighedBlock): BlockKind | null {
  const sign = strongestOf(signs, 'disclosure');
  return sign === undefined ? null : { kind: sign.kind, rule: sign.rule };
}

const isAtEnd = ({ number, parts }: Surroundings): boolean =>
  parts[number + 1] !== 'body' && parts[number + 2] !== 'body';

const LONGEST_HEADING = 18;

function isHeading(block: WeighedBlock, { number, blocks, tokens }: Surroundings): boolean {
  const { shape } = block;
  const next = blocks[number + 1];
  if (next === undefined || shape.words > LONGEST_HEADING || shape.words === 0) return false;
  if ((shape.isClosed && !shape.isQuestion) || shape.isCutOff || !shape.isOpened) return false;
  if (shape.endsWithColon) return shape.words <= 6 && next.marks > 0;
  return !isSignature(block, number > 0 ? blocks[number - 1] : undefined, tokens);
}

// "Jane Smith, director of Acme" below a quotation signs it.
function isSignature(block: WeighedBlock, before: WeighedBlock | undefined, tokens: Tokens): boolean {
  if (before === undefined || !hasTag(tokens, before.last - 1, TAGS.ClosingQuote)) return false;
  for (let at = block.first; at < block.last; at++)
    if (hasTag(tokens, at, TAGS.Comma) || hasTag(tokens, at, TAGS.Dash)) return true;
  return false;
}

// "1. Say what you mean" above a paragraph is a heading, one among its like is an item.
function isNumberedHeading(
  block: WeighedBlock,
  before: WeighedBlock | undefined,
  after: WeighedBlock | undefined,
): boolean {
  if (block.marks < 2 || block.shape.isClosed || block.shape.words > LONGEST_HEADING) return false;
  return (before === undefined || before.marks === 0) && after !== undefined && after.marks === 0 && after.prose >= 2;
}
