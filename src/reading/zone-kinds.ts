import { isBody, type ZoneKind } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { Page, WeighedBlock } from './page.ts';
import { type Sign, strongest } from './zone-evidence.ts';
import type { Part } from './zone-path.ts';

/** What a block is, and the rule that says so. */
export interface BlockKind {
  readonly kind: ZoneKind;
  readonly rule: RuleId;
}

const of = (kind: ZoneKind, name: string): BlockKind => ({ kind, rule: `zones/${name}` });

/** Names each block's zone from its part of the page and its strongest sign. */
export function blockKinds(page: Page, parts: readonly Part[]): BlockKind[] {
  const { tokens, blocks } = page;
  const title = parts.indexOf('title');
  const lastOfMasthead = lastBylineOf(blocks, parts);
  const kinds: BlockKind[] = [];
  let above: BlockKind | null = null;
  blocks.forEach((block, number) => {
    const part = parts[number]!;
    const kind = kindOf(part, block, { number, title, lastOfMasthead, tokens, blocks, parts, above });
    kinds.push(kind);
    if (part === 'before' || part === 'body') above = null;
    else if (block.signs.some(({ opens }) => opens !== null) && !isBody(kind.kind)) above = kind;
  });
  return kinds;
}

interface Surroundings {
  readonly number: number;
  readonly title: number;
  /** The last byline or date of the masthead. */
  readonly lastOfMasthead: number;
  readonly tokens: Tokens;
  readonly blocks: readonly WeighedBlock[];
  readonly parts: readonly Part[];
  /** The heading of comments or related articles above. */
  readonly above: BlockKind | null;
}

function kindOf(part: Part, block: WeighedBlock, around: Surroundings): BlockKind {
  switch (part) {
    case 'before':
      return kindBeforeTitle(block, around);
    case 'title':
      return of('title', 'title');
    case 'masthead':
      return kindInMasthead(block, around);
    case 'body':
      return kindInBody(block, around);
    case 'inset':
      return fromSigns(block) ?? of('promotion', 'within-the-body');
    case 'after':
      return fromSigns(block) ?? bylineBehind(block, around) ?? (around.above === null ? of('footer', 'after-the-body') : below(around.above));
    case 'comments':
      return fromSigns(block) ?? of('comments', 'under-comments');
    case 'related':
      return fromSigns(block) ?? of('related', 'under-related');
  }
}

const below = ({ kind }: BlockKind): BlockKind => (kind === 'comments' ? of('comments', 'under-comments') : of('related', 'under-related'));

const WEAKEST = 0.6;

function fromSigns({ signs }: WeighedBlock): BlockKind | null {
  const sign = strongest(signs, ({ kind, weight }) => weight >= WEAKEST && (!isBody(kind) || kind === 'caption'));
  return sign === undefined ? null : { kind: sign.kind, rule: sign.rule };
}

const isMasthead = ({ kind }: Sign): boolean => kind === 'byline' || kind === 'date' || kind === 'disclosure';

const LONGEST_CAPTION = 60;

function captionOf({ signs }: WeighedBlock): BlockKind {
  const sign = strongest(signs, ({ kind }) => kind === 'caption');
  return { kind: 'caption', rule: sign?.rule ?? 'zones/picture-credit' };
}

const isCaption = ({ signs }: WeighedBlock): boolean => signs.some(({ kind }) => kind === 'caption');

function mastheadSign({ signs }: WeighedBlock): BlockKind | null {
  const sign = strongest(signs, isMasthead);
  return sign === undefined ? null : { kind: sign.kind, rule: sign.rule };
}

// Blogs set the day above the title.
function kindBeforeTitle(block: WeighedBlock, { number, title }: Surroundings): BlockKind {
  const near = title >= 0 && title - number <= 3 ? mastheadSign(block) : null;
  return near ?? fromSigns(block) ?? of('navigation', 'before-the-title');
}

function kindInMasthead(block: WeighedBlock, around: Surroundings): BlockKind {
  const known = mastheadSign(block) ?? fromSigns(block);
  if (known !== null) return known;
  const { shape } = block;
  if (shape.words >= 6 || (shape.isClosed && shape.words >= 4)) return of('standfirst', 'standfirst');
  if (shape.isOpened && shape.words >= 2 && isBesideByline(around) && isInCapitals(around.tokens, block)) return of('byline', 'byline-team');
  return of('navigation', 'beside-the-title');
}

// The team or office that signs stands directly above or below the date.
function isBesideByline({ number, blocks, parts }: Surroundings): boolean {
  const isDate = (at: number): boolean => parts[at] === 'masthead' && blocks[at]!.signs.some(({ kind }) => kind === 'date');
  return isDate(number + 1) || isDate(number - 1);
}

function isInCapitals(tokens: Tokens, block: WeighedBlock): boolean {
  for (let at = block.first; at < block.last; at++) {
    if (tokens.text[tokens.start[at]!] === ':') return false;
    if (hasTag(tokens, at, TAGS.Word) && !hasTag(tokens, at, TAGS.Capitalised) && tokens.end[at]! - tokens.start[at]! > 3) return false;
  }
  return true;
}

function kindInBody(block: WeighedBlock, around: Surroundings): BlockKind {
  const { shape, signs, marks } = block;
  const { number, lastOfMasthead, blocks, parts } = around;
  const isNearTop = number <= lastOfMasthead;
  const known = isNearTop || isAtEnd(around) ? mastheadSign(block) : strongestDisclosure(block);
  if (known !== null && shape.words <= 40) return known;
  if (isNearTop) return of('standfirst', 'standfirst');
  if (isCaption(block) && shape.words <= LONGEST_CAPTION) return captionOf(block);
  if (marks > 0 && !isNumberedHeading(block, blocks[number - 1], blocks[number + 1])) return of('bullet', 'list-item');
  if (isHeading(block, around) && parts[number + 1] === 'body') return of('heading', 'heading');
  return signs.some(({ rule }) => rule === 'zones/end-mark') ? of('footer', 'end-mark') : of('paragraph', 'paragraph');
}

function strongestDisclosure({ signs }: WeighedBlock): BlockKind | null {
  const sign = strongest(signs, ({ kind }) => kind === 'disclosure');
  return sign === undefined ? null : { kind: sign.kind, rule: sign.rule };
}

const isAtEnd = ({ number, parts }: Surroundings): boolean => !parts.slice(number + 1, number + 3).includes('body');

const LONGEST_HEADING = 18;

function isHeading(block: WeighedBlock, { number, blocks, tokens }: Surroundings): boolean {
  const { shape } = block;
  const next = blocks[number + 1];
  if (next === undefined || shape.words > LONGEST_HEADING || shape.words === 0) return false;
  if ((shape.isClosed && !shape.isQuestion) || shape.isCutOff || !shape.isOpened) return false;
  if (shape.endsWithColon) return shape.words <= 6 && next.marks > 0;
  return !isSignature(block, blocks[number - 1], tokens);
}

// "Jane Smith, director of Acme" below a quotation signs it.
function isSignature(block: WeighedBlock, before: WeighedBlock | undefined, tokens: Tokens): boolean {
  if (before === undefined || !hasTag(tokens, before.last - 1, TAGS.ClosingQuote)) return false;
  for (let at = block.first; at < block.last; at++) if (hasTag(tokens, at, TAGS.Comma) || hasTag(tokens, at, TAGS.Dash)) return true;
  return false;
}

// "1. Say what you mean" above a paragraph is a heading, one among its like is an item.
function isNumberedHeading(block: WeighedBlock, before: WeighedBlock | undefined, after: WeighedBlock | undefined): boolean {
  if (block.marks < 2 || block.shape.isClosed || block.shape.words > LONGEST_HEADING) return false;
  return (before === undefined || before.marks === 0) && after !== undefined && after.marks === 0 && after.prose >= 2;
}

// "Reporting by …" and "Posted by …" stand under the last paragraph.
function bylineBehind(block: WeighedBlock, { number, parts }: Surroundings): BlockKind | null {
  if (!parts.slice(Math.max(0, number - 2), number).includes('body')) return null;
  return mastheadSign(block);
}

const LONGEST_MASTHEAD = 8;

/** A byline or date within a few blocks of the title, though a standfirst stands before it. */
function lastBylineOf(blocks: readonly WeighedBlock[], parts: readonly Part[]): number {
  const title = parts.indexOf('title');
  let last = -1;
  let paragraphs = 0;
  for (let at = title + 1; title >= 0 && at <= title + LONGEST_MASTHEAD && at < blocks.length; at++) {
    const { signs, shape, prose } = blocks[at]!;
    if (signs.some(({ kind }) => kind === 'byline' || kind === 'date')) last = at;
    else if (prose >= 2) paragraphs++;
    // A standfirst has one paragraph or two short ones; behind more the article has begun.
    if (paragraphs > 2 || shape.words > 80) break;
  }
  return last;
}
