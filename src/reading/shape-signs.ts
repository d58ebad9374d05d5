import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { hasOneOf } from '../language/tag-sets.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { labelOver } from './article-labels.ts';
import type { BlockShape } from './block-shape.ts';
import { isColumnMark } from './columns.ts';
import type { WrittenDate } from './dates.ts';
import { readName } from './names.ts';
import type { PageBlock } from './page-blocks.ts';
import { isCredit } from './picture-credits.ts';
import { readingTags } from './reading-tags.ts';
import { type EvidenceReader, type Sign, saysRule, scaled } from './zone-evidence.ts';

/** A block with what was measured of it. */
export interface MeasuredBlock {
  readonly knowledge: Knowledge;
  readonly tokens: Tokens;
  readonly evidence: EvidenceReader;
  readonly block: PageBlock;
  readonly shape: BlockShape;
  readonly date: WrittenDate | null;
  readonly copies: number;
  /** The signs of the block above. */
  readonly above: readonly Sign[];
}

/** Adds signs that are no words: how often a line is repeated, what separates its words, whether it is but a date. */
export function addSignsOfShape(signs: Sign[], measured: MeasuredBlock): void {
  const { knowledge, tokens, evidence, block, shape, date, copies } = measured;
  const { words, separators } = shape;
  if (date !== null && isDateLine(knowledge, tokens, block, date)) signs.push(evidence.signOf('zones/date-line'));
  if (date !== null && isGluedHeadline(tokens, block, date))
    signs.push(evidence.signOf('zones/date-glued-to-headline'));
  if (separators === 1 && words <= 6 && !shape.isClosed && shape.functionWords === 0)
    signs.push(scaled(evidence.signOf('zones/breadcrumbs'), 0.8, true));
  if (separators >= 2 && words <= separators * 5 && !shape.isClosed) signs.push(evidence.signOf('zones/breadcrumbs'));
  if (copies >= 3 && words > 0 && words <= 25) signs.push(evidence.signOf('zones/repeated-line'));
  if (shape.isCutOff && words >= 2 && words < 60) signs.push(evidence.signOf('zones/cut-off-teaser'));
  if (words <= LONGEST_SITE_NAME && !shape.isClosed && isOrganisation(knowledge, tokens, block))
    signs.push(scaled(evidence.signOf('zones/site-name'), 0.85, true));
  addSignsOfName(signs, measured);
  if (block.part === 'caption') signs.push(evidence.signOf('zones/credited-caption'));
  if (block.part === 'credit' || isCreditLine(signs, knowledge, tokens, block))
    signs.push(evidence.signOf('zones/credit-line'));
  if (words <= 8 && shape.functionWords === 0 && !shape.isClosed && isPrice(tokens, block))
    signs.push(evidence.signOf('zones/live-price'));
  if (words <= 2 && isCountedButton(tokens, block)) signs.push(evidence.signOf('zones/comment-button'));
  if (isImageName(tokens, block, shape)) signs.push(evidence.signOf('zones/image-name'));
}

function addSignsOfName(
  signs: Sign[],
  { knowledge, tokens, evidence, block, shape, date, above }: MeasuredBlock,
): void {
  const isName =
    isNameAlone(knowledge, tokens, block, shape, date) || isNameBehindDate(knowledge, tokens, block, shape, date);
  if (isName ? isBelowQuotation(tokens, block) : isPostOfSignature(knowledge, tokens, block, shape, above))
    signs.push(evidence.signOf('zones/signature-of-quotation'));
  else if (isName) {
    const sign = evidence.signOf('zones/name-alone');
    signs.push(block.marks > 0 ? scaled(sign, 0.6, true) : sign);
  }
  // "Joan Abelard, chair" above "Tom Brandt, treasurer" is a list of people.
  else if (saysRule(above, 'zones/name-alone') && isPostAlone(knowledge, tokens, block, shape))
    signs.push(evidence.signOf('zones/post-below-name'));
}

// "Finance director, Northfold Buses": a sentence about a post would end with a full stop.
const isPostAlone = (knowledge: Knowledge, tokens: Tokens, block: PageBlock, shape: BlockShape): boolean =>
  shape.words <= 12 && !shape.isClosed && block.marks === 0 && hasPost(knowledge, tokens, block.first, block.last);

const isPostOfSignature = (
  knowledge: Knowledge,
  tokens: Tokens,
  block: PageBlock,
  shape: BlockShape,
  above: readonly Sign[],
): boolean =>
  saysRule(above, 'zones/signature-of-quotation') &&
  (isPostAlone(knowledge, tokens, block, shape) || (!block.isAfterBlank && block.marks === 0 && isLabel(shape)));

const isLabel = ({ words, isClosed, endsWithColon }: BlockShape): boolean => words <= 8 && !isClosed && !endsWithColon;

// A headline in quotation marks has no full stop inside them.
const isBelowQuotation = (tokens: Tokens, { first, marks }: PageBlock): boolean =>
  marks === 0 && hasTag(tokens, first - 1, TAGS.ClosingQuote) && hasTag(tokens, first - 2, TAGS.FullStop);

const isCreditLine = (
  signs: readonly Sign[],
  knowledge: Knowledge,
  tokens: Tokens,
  { first, last, marks }: PageBlock,
): boolean =>
  marks === 0 && saysRule(signs, 'zones/picture-credit') && isCredit(tokens, first, last, readingTags(knowledge));

// "Published 13 July 2015, 9.30am", "Last updated: July 13", "Thursday 4 May 2017 18.11 BST": nothing else in the line.
function isDateLine(knowledge: Knowledge, tokens: Tokens, block: PageBlock, date: WrittenDate): boolean {
  const { dateWord, month, weekday } = readingTags(knowledge);
  let others = 0;
  for (let at = block.first + block.marks; at < block.last; at++) {
    if (at >= date.first && at < date.last) continue;
    if (!hasTag(tokens, at, TAGS.Word) || hasTag(tokens, at, dateWord) || hasTag(tokens, at, TAGS.HasDigit)) continue;
    if (!hasTag(tokens, at, month) && !hasTag(tokens, at, weekday)) others++;
  }
  if (others === 0 || (others <= 2 && date.first === block.first + block.marks && block.last - date.last <= 4))
    return true;
  return others <= LONGEST_LABEL && isLabelledDate(knowledge, tokens, block, date);
}

const LONGEST_LABEL = 4;
const LONGEST_SITE_NAME = 8;

// "Department of Commerce" over a page is whose page it is; a headline says what it did.
function isOrganisation(knowledge: Knowledge, { text }: Tokens, { start, end }: PageBlock): boolean {
  const entry = knowledge.phrases.find(text.slice(start, end));
  if (entry < 0) return false;
  return (
    entryHasTag(knowledge, entry, knowledge.tag('KnownOrganisation')) ||
    entryHasTag(knowledge, entry, knowledge.tag('Country'))
  );
}

// "Press release | 4 March 2021"
const isLabelledDate = (knowledge: Knowledge, tokens: Tokens, block: PageBlock, { first }: WrittenDate): boolean =>
  isColumnMark(tokens, first - 1, block.last) &&
  labelOver(knowledge, tokens, block.first + block.marks, first - 1) !== undefined;

/** Menus list columnists; a name in a list signs only directly under the title. */
export const NAME_IN_LIST = 0.7;

const isGluedHeadline = (tokens: Tokens, block: PageBlock, date: WrittenDate): boolean =>
  date.first === block.first &&
  date.last < block.last &&
  hasTag(tokens, date.last, TAGS.Glued) &&
  hasTag(tokens, date.last, TAGS.Capitalised) &&
  tokens.end[date.last]! - tokens.start[date.last]! > 1;

// "Jane Smith", "Jane Smith @jsmith", "Jane Smith — 4 March 2021", "Jane Smith 2 days ago", "Jane Smith, science editor"
function isNameAlone(
  knowledge: Knowledge,
  tokens: Tokens,
  block: PageBlock,
  shape: BlockShape,
  date: WrittenDate | null,
): boolean {
  if (
    shape.words > 12 ||
    shape.isClosed ||
    shape.endsWithColon ||
    !hasTag(tokens, block.first + block.marks, TAGS.Capitalised)
  )
    return false;
  const name = readName(knowledge, tokens, block.first + block.marks, block.last);
  if (name === null || !name.isKnown || name.last - name.first > 4) return false;
  let next = behindOthers(knowledge, tokens, name.next, block.last);
  const isPlaced =
    next + 1 < block.last && wordsAt(tokens, next) === 'in' && hasTag(tokens, next + 1, TAGS.Capitalised);
  if (isPlaced && shape.words <= 7) return true;
  while (
    next < block.last &&
    (hasTag(tokens, next, TAGS.Comma) || hasTag(tokens, next, TAGS.Dash) || /^[|•·/]$/.test(wordsAt(tokens, next)))
  )
    next++;
  if (next === block.last) return true;
  if (date !== null && date.first <= next + 1 && date.first >= next) return true;
  if (hasTag(tokens, next, TAGS.Handle)) return true;
  // "Jane Smith 2 days ago", but "Jane Smith – 2013 Speech in Harlow".
  if (hasTag(tokens, next, TAGS.HasDigit))
    return next + 1 === block.last || !hasTag(tokens, next + 1, TAGS.Capitalised);
  // "Jane Smith | The Gazette", "Jane Smith, Contributor", "Jane Smith (Reuters)"
  if (next > name.next && shape.words <= 8 && (wordsAt(tokens, name.next) === '|' || isFreeSlash(tokens, name.next)))
    return true;
  const first = hasTag(tokens, next, TAGS.OpeningBracket) ? next + 1 : next;
  if (first < block.last && hasTag(tokens, first, readingTags(knowledge).noAuthor) && block.last - first <= 3)
    return true;
  // "Jane Smith (originally published July 2014)"
  if (first > next && shape.words <= 8 && hasDateWord(knowledge, tokens, first, block.last)) return true;
  return hasTag(tokens, name.next, TAGS.Comma) && hasPost(knowledge, tokens, next, block.last);
}

// "Jane Smith / The Gazette", but "Jane Smith/AFP" took a picture.
const isFreeSlash = (tokens: Tokens, at: number): boolean =>
  wordsAt(tokens, at) === '/' && !hasTag(tokens, at, TAGS.Glued);

// "March 4, 2021 • Jane Smith • 4 min read"
function isNameBehindDate(
  knowledge: Knowledge,
  tokens: Tokens,
  { first, last, marks }: PageBlock,
  { words }: BlockShape,
  date: WrittenDate | null,
): boolean {
  if (date === null || date.first !== first + marks || date.last >= last || words > 12) return false;
  if (!isColumnMark(tokens, date.last, last)) return false;
  const name = readName(knowledge, tokens, date.last + 1, last);
  return name?.isKnown === true && (name.next === last || isColumnMark(tokens, name.next, last));
}

function hasDateWord(knowledge: Knowledge, tokens: Tokens, from: number, last: number): boolean {
  const { dateWord } = readingTags(knowledge);
  for (let at = from; at < last; at++) if (hasTag(tokens, at, dateWord)) return true;
  return false;
}

/** Behind "and Tom Brandt": several may sign. */
function behindOthers(knowledge: Knowledge, tokens: Tokens, at: number, last: number): number {
  let next = at;
  while (next + 1 < last && /^(?:and|&|,)$/i.test(wordsAt(tokens, next))) {
    const other = readName(knowledge, tokens, next + 1, last);
    if (other === null || !other.isKnown) break;
    next = other.next;
  }
  return next;
}

function hasPost(knowledge: Knowledge, tokens: Tokens, from: number, last: number): boolean {
  const { post } = readingTags(knowledge);
  for (let at = from; at < last; at++) if (hasOneOf(tokens, at, post)) return true;
  return false;
}

const PRICE = /(?:[+−–-]\s?\d+(?:[.,]\d+)*|[▲▼△▽↑↓]\s?\d+(?:[.,]\d+)*)\s?%?(?:\)|\s|$)/;

// "NBUS 312.40 +2.1%", "FTSE 100 7,012.30 ▲ 0.4%": a price and its change, and a word or two.
function isPrice(tokens: Tokens, { first, last, start, end, marks }: PageBlock): boolean {
  if (marks > 0 || end - start > 60) return false;
  let figures = 0;
  let words = 0;
  for (let at = first; at < last; at++)
    if (hasTag(tokens, at, TAGS.HasDigit)) figures++;
    else if (hasTag(tokens, at, TAGS.Word)) words++;
  const line = tokens.text.slice(start, end);
  return figures >= 2 && words <= 3 && /\d[.,]\d/.test(line) && PRICE.test(line);
}

// "12Reply": a count and a button that the copied page has run together.
const COUNTED_BUTTON = /^\d{1,5}\s?(?:repl(?:y|ies)|likes?|upvotes?)$/i;

const isCountedButton = (tokens: Tokens, { start, end }: PageBlock): boolean =>
  end - start <= 16 && COUNTED_BUTTON.test(tokens.text.slice(start, end));

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|avif|heic)$/i;
const IMAGE_WORK =
  /(?:^|[\s_-])(?:rgb|cmyk|hi-?res|lo-?res|web-?res|thumb(?:nail)?|cropp?(?:ed)?|resized?|retouched|edit(?:ed)?|final|copy|img|dsc|dscn|screenshot|\d{3,4}x\d{3,4})(?=$|[\s_.-])/gi;

// What a picture is called on the editor's disk slips into the page as its alternative text.
function isImageName(tokens: Tokens, block: PageBlock, shape: BlockShape): boolean {
  if (shape.words > 10 || shape.isClosed || shape.functionWords > 0) return false;
  const name = tokens.text.slice(block.start, block.end);
  if (IMAGE_FILE.test(name)) return true;
  return /\d{2}/.test(name) && (name.match(IMAGE_WORK)?.length ?? 0) > 0;
}
