import { isBody, type ZoneKind } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import type { Page, WeighedBlock } from './page.ts';
import type { Part } from './part-gains.ts';
import { NAME_IN_LIST } from './shape-signs.ts';
import { type Sign, strongest } from './zone-evidence.ts';

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
  const isNewsPage = !isRelease(page);
  const kinds: BlockKind[] = [];
  let above: BlockKind | null = null;
  let aboutCompany = false;
  blocks.forEach((block, number) => {
    const part = parts[number]!;
    const kind = kindOf(part, block, {
      number,
      title,
      lastOfMasthead,
      isNewsPage,
      tokens,
      blocks,
      parts,
      above,
      aboutCompany,
    });
    kinds.push(kind);
    aboutCompany = kind.rule === 'zones/about-company';
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
  /** Whether a paragraph "About us" is the site's. */
  readonly isNewsPage: boolean;
  readonly tokens: Tokens;
  readonly blocks: readonly WeighedBlock[];
  readonly parts: readonly Part[];
  /** The heading of comments or related articles above. */
  readonly above: BlockKind | null;
  /** Under a heading "About Acme" of a news page. */
  readonly aboutCompany: boolean;
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
      return (
        (around.number <= around.lastOfMasthead ? mastheadSign(block) : null) ??
        fromSigns(block) ??
        of('promotion', 'within-the-body')
      );
    case 'after':
      return (
        fromSigns(block) ??
        bylineBehind(block, around) ??
        (around.above === null ? of('footer', 'after-the-body') : below(around.above))
      );
    case 'comments':
      return fromSigns(block) ?? of('comments', 'under-comments');
    case 'related':
      return fromSigns(block) ?? (around.above === null ? of('related', 'under-related') : below(around.above));
  }
}

const below = ({ kind, rule }: BlockKind): BlockKind =>
  rule === 'zones/author-box'
    ? { kind, rule }
    : kind === 'comments'
      ? of('comments', 'under-comments')
      : of('related', 'under-related');

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

function mastheadSign({ signs }: WeighedBlock, least: number = 1): BlockKind | null {
  const sign = strongest(signs, (one) => isMasthead(one) && one.weight >= least);
  return sign === undefined ? null : { kind: sign.kind, rule: sign.rule };
}

// Blogs set the day above the title.
function kindBeforeTitle(block: WeighedBlock, { number, title }: Surroundings): BlockKind {
  const near = title >= 0 && title - number <= 3 ? mastheadSign(block) : null;
  return near ?? fromSigns(block) ?? of('navigation', 'before-the-title');
}

function kindInMasthead(block: WeighedBlock, around: Surroundings): BlockKind {
  if (isTitleAgain(block, around)) return of('title', 'title');
  const sign = mastheadSign(block, around.number - around.title <= 2 ? NAME_IN_LIST : 1);
  const known = sign ?? fromSigns(block);
  if (known !== null) return known;
  const { shape } = block;
  if (shape.words >= 6 || (shape.isClosed && shape.words >= 4)) return of('standfirst', 'standfirst');
  if (shape.isOpened && shape.words >= 2 && isBesideByline(around) && isInCapitals(around.tokens, block))
    return of('byline', 'byline-team');
  return of('navigation', 'beside-the-title');
}

// Pages repeat the headline above the text.
function isTitleAgain(block: WeighedBlock, { title, blocks, tokens }: Surroundings): boolean {
  const first = blocks[title];
  return (
    first !== undefined &&
    block.copies > 1 &&
    tokens.text.slice(first.start, first.end) === tokens.text.slice(block.start, block.end)
  );
}

// The team or office that signs stands directly above or below the date.
function isBesideByline({ number, blocks, parts }: Surroundings): boolean {
  const isDate = (at: number): boolean =>
    parts[at] === 'masthead' && blocks[at]!.signs.some(({ kind }) => kind === 'date');
  return isDate(number + 1) || isDate(number - 1);
}

function isInCapitals(tokens: Tokens, block: WeighedBlock): boolean {
  for (let at = block.first; at < block.last; at++) {
    if (tokens.text[tokens.start[at]!] === ':') return false;
    if (
      hasTag(tokens, at, TAGS.Word) &&
      !hasTag(tokens, at, TAGS.Capitalised) &&
      tokens.end[at]! - tokens.start[at]! > 3
    )
      return false;
  }
  return true;
}

function kindInBody(block: WeighedBlock, around: Surroundings): BlockKind {
  const { shape, signs, marks } = block;
  const { number, lastOfMasthead, blocks, parts } = around;
  const isNearTop = number <= lastOfMasthead;
  const known = isNearTop
    ? mastheadSign(block)
    : isAtEnd(around)
      ? bylineBehind(block, around)
      : strongestDisclosure(block);
  if (known !== null && shape.words <= 40) return known;
  if (isNearTop) return isTitleAgain(block, around) ? of('title', 'title') : of('standfirst', 'standfirst');
  if (isCaption(block) && shape.words <= LONGEST_CAPTION) return captionOf(block);
  if (marks > 0 && !isNumberedHeading(block, blocks[number - 1], blocks[number + 1])) return of('bullet', 'list-item');
  if (isAboutCompany(block, around)) return of('footer', 'about-company');
  if (isHeading(block, around) && parts[number + 1] === 'body') return of('heading', 'heading');
  return signs.some(({ rule }) => rule === 'zones/end-mark') ? of('footer', 'end-mark') : of('paragraph', 'paragraph');
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

// "Reporting by …" and "Posted by …" stand under the last paragraph.
function bylineBehind(block: WeighedBlock, { number, parts }: Surroundings): BlockKind | null {
  if (!parts.slice(Math.max(0, number - 2), number).includes('body')) return null;
  const sign = mastheadSign(block);
  // A name alone under a release is whom to call.
  return sign?.rule === 'zones/name-alone' && block.date === null ? null : sign;
}

const LONGEST_MASTHEAD = 8;

const RELEASE_SIGNS: ReadonlySet<string> = new Set([
  'zones/end-mark',
  'zones/contact-line',
  'zones/contact-details',
  'zones/credit',
  'zones/section-label',
]);

/** Whether anything shows that a press office wrote the page; without a reporter's byline we do not call it news either. */
function isRelease({ blocks }: Page): boolean {
  if (!blocks.some(({ signs }) => signs.some(({ rule }) => rule === 'zones/byline'))) return true;
  return blocks.some(({ signs }) => signs.some(({ rule }) => RELEASE_SIGNS.has(rule)));
}

/** A byline or date within a few blocks of the title, though a standfirst stands before it. */
function lastBylineOf(blocks: readonly WeighedBlock[], parts: readonly Part[]): number {
  const title = parts.indexOf('title');
  let last = -1;
  let paragraphs = 0;
  for (let at = title + 1; title >= 0 && at <= title + LONGEST_MASTHEAD && at < blocks.length; at++) {
    const { signs, shape, prose } = blocks[at]!;
    if (signs.some(({ kind, weight }) => (kind === 'byline' || kind === 'date') && weight >= 1)) last = at;
    else if (prose >= 2) paragraphs++;
    // A standfirst has one paragraph or two short ones; behind more the article has begun.
    if (paragraphs > 2 || shape.words > 80) break;
  }
  return parts.slice(last + 1).includes('body') ? last : -1;
}
