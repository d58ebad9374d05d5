import type { Group } from './lists.ts';
import { isAlone } from './lone-paragraphs.ts';
import type { WeighedBlock } from './page.ts';
import { threadsOf } from './threads.ts';
import { type Sign, strongest } from './zone-evidence.ts';

/** Parts of a page, from its top to its bottom. */
export const PARTS = ['before', 'title', 'masthead', 'body', 'inset', 'after', 'comments', 'related'] as const;
export type Part = (typeof PARTS)[number];

/** Places of a block's gains: one a part, and two for the headings that lead to comments and related articles. */
export const GAINS: number = PARTS.length + 2;
export const TITLE = 1;

/** Promises of a site are this short and stand among links. */
const SHORT_PARAGRAPH = 35;
const LONGEST_TEASER = 60;
/** With less of the page's prose above it, "Comments" is a link beside the title. */
const LEAST_SHARE = 0.06;

/** What each group of blocks adds to the evidence in each part, `GAINS` numbers a group; titles are weighed elsewhere. */
export function partGains(
  blocks: readonly WeighedBlock[],
  groups: readonly Group[],
  fits: readonly number[],
): Float64Array {
  const gains = new Float64Array(groups.length * GAINS);
  let all = 0;
  for (const block of blocks) all += proseOf(block);
  const threads = threadsOf(blocks);
  let above = 0;
  for (let number = 0; number < groups.length; number++) {
    const group = groups[number]!;
    const { first, last, isList } = group;
    const at = number * GAINS;
    if (isList) addListGains(gains, at, blocks, group);
    else addGains(gains, at, blocks, first, fits[first]!);
    if (threads !== null) weakenBody(gains, at, threads.around[first]!);
    // Every comment has a name and a time; the article's stand above it.
    if (threads !== null && above >= LEAST_ABOVE && gains[at + 2]! > 0 && threads.around[first]! >= 1.5)
      gains[at + 2] = 0;
    const signs = isList || headsSection(blocks, first) ? NO_SIGNS : blocks[first]!.signs;
    addOpenings(gains, at + PARTS.length, signs, all === 0 ? 0 : shareOf(above, all));
    if (threads !== null && threads.ahead[first]! >= LEAST_AHEAD && above >= LEAST_ABOVE)
      gains[at + PARTS.length] = Math.max(gains[at + PARTS.length]!, OPENING_OF_THREAD);
    for (let one = first; one < last; one++) above += proseOf(blocks[one]!);
  }
  return gains;
}

const NO_SIGNS: readonly Sign[] = [];
const LEAST_AHEAD = 2.5;
const LEAST_ABOVE = 80;
const OPENING_OF_THREAD = -0.5;

// Between buttons and times readers write, in full sentences too.
function weakenBody(gains: Float64Array, at: number, marks: number): void {
  if (marks < 1.5 || gains[at + 3]! <= 0) return;
  gains[at + 3]! *= marks < 2.5 ? 0.6 : 0.25;
}

const ENOUGH_WORDS = 300;
const MOST_OF_WORDS = 0.75;

/** How much of the article stands above: by its share of all prose, or by its length, since comments can be longer. */
const shareOf = (above: number, all: number): number =>
  Math.max(above / all, Math.min(MOST_OF_WORDS, above / ENOUGH_WORDS));

/** A list that a sentence leads up to belongs to it. */
const INTRODUCED = 0.5;
/** However long a list of short items is, it speaks no more against an author than this. */
const LEAST_OF_LIST = -0.35;
/** Up to this share of the items may look like a menu's without making it one; more where a sentence announces them. */
const SHARE_OF_MENU = 1 / 3;
const INTRODUCED_SHARE = 1 / 2;

function addListGains(gains: Float64Array, at: number, blocks: readonly WeighedBlock[], group: Group): void {
  let prose = 0;
  let furniture = 0;
  let menu = 0;
  let masthead = 0;
  let ends = 0;
  let written = 0;
  for (let number = group.first; number < group.last; number++) {
    const block = blocks[number]!;
    const byline = strongest(block.signs, isOfMasthead);
    masthead += mastheadGain(block, byline);
    prose += block.prose - (byline === undefined ? 0 : 0.6);
    furniture += block.furniture;
    ends += endsOf(block.signs);
    if (block.furniture >= 1) menu++;
    if (weightOfWritten(block.signs) > 0) written++;
  }
  const isRelated = group.first > 0 && strongest(blocks[group.first - 1]!.signs, opensRelated) !== undefined;
  const isMenu =
    isRelated || menu > (group.last - group.first) * (group.isIntroduced ? INTRODUCED_SHARE : SHARE_OF_MENU);
  // No menu is a list of measurements.
  const isAuthors = group.isIntroduced || 2 * written > group.last - group.first;
  const least = isAuthors ? INTRODUCED : LEAST_OF_LIST;
  const gain = isRelated ? Math.min(0, prose) : isMenu ? prose - furniture : Math.max(prose, least);
  const some = Math.max(0, gain);
  gains[at] = -some * 0.2;
  gains[at + 2] = masthead;
  gains[at + 3] = gain;
  gains[at + 4] = -Math.min(MOST_ENDS, ends);
  gains[at + 6] = some * 0.8;
  gains[at + 7] = some * 0.1;
}

const opensRelated = ({ opens, canHead }: Sign): boolean => opens === 'related' && !canHead;

const MOST_ENDS = 4;

function endsOf(signs: readonly Sign[]): number {
  let most = 0;
  for (const { ends } of signs) if (ends > most) most = ends;
  return most;
}

const proseOf = ({ prose, furniture, shape }: WeighedBlock): number =>
  prose >= 1.7 && furniture < 1 ? shape.words : 0;

function addGains(gains: Float64Array, at: number, blocks: readonly WeighedBlock[], number: number, fit: number): void {
  const block = blocks[number]!;
  const { shape, signs } = block;
  const prose = headsList(blocks, number) ? Math.max(block.prose, HEAD_OF_LIST) : block.prose;
  const furniture = headsSection(blocks, number) ? 0 : block.furniture;
  const alone = isAlone(blocks, number);
  const byline = strongest(signs, isOfMasthead);
  const written =
    (alone && prose > 0 ? prose * Math.min(fit, shape.words < SHORT_PARAGRAPH ? 0.6 : 1) : prose) -
    furniture -
    (byline === undefined ? 0 : 0.6) +
    weightOfWritten(signs);
  const some = Math.max(0, written);
  // Sites put promises of their own above the title; a text that begins with prose has begun.
  gains[at] = -some * (number === 0 ? 0.6 : 0.2);
  gains[at + 2] = mastheadGain(block, byline);
  gains[at + 3] = written;
  gains[at + 4] = -endsOf(signs);
  gains[at + 6] = some * 0.8;
  gains[at + 7] = some * (alone && shape.words <= LONGEST_TEASER ? 0.8 : 0.1);
}

/** What the words say for the author. */
function weightOfWritten(signs: readonly Sign[]): number {
  let sum = 0;
  for (const { kind, weight } of signs) if (kind === 'paragraph') sum += weight;
  return sum;
}

const LONGEST_SECTION = 6;
const PARAGRAPH = 2.5;
const LEAST_PROSE = 0.5;

// "People" between two paragraphs heads the second, if no menu of the page says it too.
function headsSection(blocks: readonly WeighedBlock[], number: number): boolean {
  const { shape, signs, marks, copies } = blocks[number]!;
  if (signs.length === 0 || marks > 0 || copies > 1 || shape.words > LONGEST_SECTION) return false;
  if (!shape.isOpened || shape.isClosed || !signs.every(canHead)) return false;
  const before = number > 0 ? blocks[number - 1] : undefined;
  const next = blocks[number + 1];
  if (before === undefined || next === undefined) return false;
  return (isWritten(before) || before.prose >= LEAST_PROSE) && isWritten(next);
}

const canHead = (sign: Sign): boolean => sign.canHead;

const HEAD_OF_LIST = -0.3;

/** A short line between a paragraph and a list heads the list. */
function headsList(blocks: readonly WeighedBlock[], number: number): boolean {
  const { shape, marks, isAfterBlank } = blocks[number]!;
  const before = number > 0 ? blocks[number - 1] : undefined;
  if (marks > 0 || !isAfterBlank || !shape.isOpened || shape.isClosed || before === undefined) return false;
  return before.prose >= PARAGRAPH && (blocks[number + 1]?.marks ?? 0) > 0 && (blocks[number + 2]?.marks ?? 0) > 0;
}

const isWritten = ({ prose, marks, furniture }: WeighedBlock): boolean =>
  furniture < 1 && (prose >= PARAGRAPH || marks > 0);

const isOfMasthead = ({ kind }: Sign): boolean => kind === 'byline' || kind === 'date' || kind === 'disclosure';

const STANDFIRST = 1.7;

function mastheadGain({ shape, furniture, prose }: WeighedBlock, byline: Sign | undefined): number {
  if (byline !== undefined && byline.weight >= 1) return byline.weight > 1.4 ? 1.8 : 0.6;
  if (shape.words > 60) return -1;
  if (prose > STANDFIRST && furniture < 1) return (STANDFIRST - prose) * 0.2;
  return furniture >= 1 || shape.words === 0 ? -0.05 : -0.15;
}

/** What it adds to be the heading over what follows: more the less prose is left below it. */
function addOpenings(gains: Float64Array, at: number, signs: readonly Sign[], shareAbove: number): void {
  gains[at] = openingOf(signs, 'comments', shareAbove, 3);
  gains[at + 1] = openingOf(signs, 'related', shareAbove, 4);
}

function openingOf(signs: readonly Sign[], opens: Sign['opens'], shareAbove: number, early: number): number {
  if (signs.length === 0 || shareAbove < LEAST_SHARE) return Number.NEGATIVE_INFINITY;
  let strength = Number.NEGATIVE_INFINITY;
  for (const sign of signs) if (sign.opens === opens && sign.weight > strength) strength = sign.weight;
  return strength * shareAbove - (1 - shareAbove) * early;
}
