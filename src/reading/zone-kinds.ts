import { isBody } from '../model/article.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { type BlockKind, bylineBehind, isTitleAgain, mastheadSign, of, type Surroundings } from './block-kind.ts';
import { kindInBody } from './body-kinds.ts';
import type { Page, WeighedBlock } from './page.ts';
import type { Part } from './part-gains.ts';
import { NAME_IN_LIST } from './shape-signs.ts';
import { captionSign, type Sign, saysRule, strongest, strongestOf } from './zone-evidence.ts';

/** Names each block's zone from its part of the page and its strongest sign. */
export function blockKinds(page: Page, parts: readonly Part[], items: ReadonlySet<number>): BlockKind[] {
  const { knowledge, tokens, blocks } = page;
  const kinds: BlockKind[] = [];
  const around: Surroundings = {
    number: 0,
    title: parts.indexOf('title'),
    lastOfBody: parts.lastIndexOf('body'),
    lastOfMasthead: lastBylineOf(blocks, parts),
    isNewsPage: !isRelease(page),
    knowledge,
    tokens,
    blocks,
    parts,
    items,
    kinds,
    above: null,
    aboutCompany: false,
  };
  for (let number = 0; number < blocks.length; number++) {
    const part = parts[number]!;
    const block = blocks[number]!;
    around.number = number;
    const kind = kindOf(part, block, around);
    kinds.push(kind);
    around.aboutCompany = kind.rule === 'zones/about-company';
    if (part === 'before' || part === 'body') around.above = null;
    else if (block.signs.some(opensSomething) && !isBody(kind.kind)) around.above = kind;
  }
  return kinds;
}

function kindOf(part: Part, block: WeighedBlock, around: Surroundings): BlockKind {
  switch (part) {
    case 'before':
      return kindBeforeTitle(block, around);
    case 'title':
      return of('title', 'zones/title');
    case 'masthead':
      return kindInMasthead(block, around);
    case 'body':
      return kindInBody(block, around);
    case 'inset':
      return kindOfInset(block, around);
    case 'after':
      return (
        fromSigns(block) ??
        bylineBehind(block, around) ??
        (around.above === null ? of('footer', 'zones/after-the-body') : below(around.above))
      );
    case 'comments':
      return fromSigns(block) ?? of('comments', 'zones/under-comments');
    case 'related':
      return fromSigns(block) ?? (around.above === null ? of('related', 'zones/under-related') : below(around.above));
  }
}

function kindOfInset(block: WeighedBlock, { number, lastOfMasthead, parts }: Surroundings): BlockKind {
  const sign = (number <= lastOfMasthead ? mastheadSign(block) : null) ?? fromSigns(block);
  if (isProse(block) && (sign === null || (sign.rule === CUT_OFF && isAmongBody(parts, number))))
    return of('paragraph', 'zones/paragraph');
  return sign ?? of('promotion', 'zones/within-the-body');
}

// Teasers come in lists of their own; dots of omission that stand among paragraphs are the author's.
const isAmongBody = (parts: readonly Part[], number: number): boolean =>
  parts.lastIndexOf('body', number) >= number - 2 && parts.indexOf('body', number) <= number + 2;

const CUT_OFF = 'zones/cut-off-teaser';
const LEAST_PROSE = 35;

// Between a table and a picture a paragraph stands alone; what sites put there is short.
const isProse = ({ shape, marks }: WeighedBlock): boolean =>
  marks === 0 &&
  shape.words >= LEAST_PROSE &&
  shape.sentences > 1 &&
  (shape.isClosed || shape.isCutOff) &&
  shape.functionWords >= shape.words * 0.2;

const below = ({ kind, rule }: BlockKind): BlockKind =>
  rule === 'zones/author-box'
    ? { kind, rule }
    : kind === 'comments'
      ? of('comments', 'zones/under-comments')
      : of('related', 'zones/under-related');

const opensSomething = ({ opens }: Sign): boolean => opens !== null;

const WEAKEST = 0.6;

const isOfPage = ({ kind, weight }: Sign): boolean => weight >= WEAKEST && (!isBody(kind) || kind === 'caption');

function fromSigns({ signs }: WeighedBlock): BlockKind | null {
  const caption = captionSign(signs);
  const sign = caption?.kind === 'legal' ? caption : strongest(signs, isOfPage);
  return sign === undefined ? null : { kind: sign.kind, rule: sign.rule };
}

// Blogs set the day above the title.
function kindBeforeTitle(block: WeighedBlock, { number, title }: Surroundings): BlockKind {
  const near = title >= 0 && title - number <= 3 ? mastheadSign(block) : null;
  return near ?? fromSigns(block) ?? of('navigation', 'zones/before-the-title');
}

function kindInMasthead(block: WeighedBlock, around: Surroundings): BlockKind {
  if (isTitleAgain(block, around)) return of('title', 'zones/title');
  const sign = mastheadSign(block, around.number - around.title <= 2 ? NAME_IN_LIST : 1);
  const known = sign ?? fromSigns(block);
  if (known !== null) return known;
  const { shape } = block;
  if (shape.words >= 6 || (shape.isClosed && shape.words >= 4)) return of('standfirst', 'zones/standfirst');
  if (shape.isOpened && shape.words >= 2 && isBesideByline(around) && isInCapitals(around.tokens, block))
    return of('byline', 'zones/byline-team');
  return of('navigation', 'zones/beside-the-title');
}

// The team or office that signs stands directly above or below the date.
const isBesideByline = (around: Surroundings): boolean =>
  isDate(around, around.number + 1) || isDate(around, around.number - 1);

const isDate = ({ blocks, parts }: Surroundings, at: number): boolean =>
  parts[at] === 'masthead' && strongestOf(blocks[at]!.signs, 'date') !== undefined;

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
  let hasByline = false;
  for (const { signs } of blocks) {
    if (signs.some(isOfRelease)) return true;
    hasByline ||= saysRule(signs, 'zones/byline');
  }
  return !hasByline;
}

const isOfRelease = ({ rule }: Sign): boolean => RELEASE_SIGNS.has(rule);

const isByline = ({ kind, weight }: Sign): boolean => (kind === 'byline' || kind === 'date') && weight >= 1;

/** A byline or date within a few blocks of the title, though a standfirst stands before it. */
function lastBylineOf(blocks: readonly WeighedBlock[], parts: readonly Part[]): number {
  const title = parts.indexOf('title');
  let last = -1;
  let paragraphs = 0;
  for (let at = title + 1; title >= 0 && at <= title + LONGEST_MASTHEAD && at < blocks.length; at++) {
    const { signs, shape, prose } = blocks[at]!;
    if (signs.some(isByline)) last = at;
    else if (prose >= 1.5) paragraphs++;
    // A standfirst has one paragraph or two short ones; behind more the article has begun.
    if (paragraphs > 2 || shape.words > 80) break;
  }
  return parts.includes('body', last + 1) ? last : -1;
}
