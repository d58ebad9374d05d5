import type { WeighedBlock } from './page.ts';
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

/** What each block adds to the evidence in each part, `GAINS` numbers a block; titles are weighed elsewhere. */
export function partGains(blocks: readonly WeighedBlock[]): Float64Array {
  const gains = new Float64Array(blocks.length * GAINS);
  const all = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  let above = 0;
  blocks.forEach((block, number) => {
    addGains(gains, number * GAINS, block, isAlone(blocks, number), number === 0);
    addOpenings(gains, number * GAINS + PARTS.length, block, all === 0 ? 0 : above / all);
    above += proseOf(block);
  });
  return gains;
}

const proseOf = ({ prose, furniture, shape }: WeighedBlock): number =>
  prose >= 1.7 && furniture < 1 ? shape.words : 0;

// Teasers take turns with headlines; paragraphs of one article follow one another.
const isAlone = (blocks: readonly WeighedBlock[], number: number): boolean =>
  (number === 0 || blocks[number - 1]!.prose < 1.5) && (number + 1 >= blocks.length || blocks[number + 1]!.prose < 1.5);

function addGains(gains: Float64Array, at: number, block: WeighedBlock, alone: boolean, isFirst: boolean): void {
  const { prose, furniture, shape, signs } = block;
  const byline = strongest(signs, isOfMasthead);
  const written =
    (alone && shape.words < SHORT_PARAGRAPH && prose > 0 ? prose * 0.6 : prose) -
    furniture -
    (byline === undefined ? 0 : 0.6);
  const some = Math.max(0, written);
  // Sites put promises of their own above the title; a text that begins with prose has begun.
  gains[at] = -some * (isFirst ? 0.6 : 0.2);
  gains[at + 2] = mastheadGain(block, byline);
  gains[at + 3] = written;
  gains[at + 6] = some * 0.8;
  gains[at + 7] = some * (alone && shape.words <= LONGEST_TEASER ? 0.8 : 0.1);
}

const isOfMasthead = ({ kind }: Sign): boolean => kind === 'byline' || kind === 'date' || kind === 'disclosure';

function mastheadGain({ shape, furniture }: WeighedBlock, byline: Sign | undefined): number {
  if (byline !== undefined && byline.weight >= 1) return byline.weight > 1.4 ? 1.8 : 0.6;
  if (shape.words > 60) return -1;
  return furniture >= 1 || shape.words === 0 ? -0.05 : -0.15;
}

/** What it adds to be the heading over what follows: more the less prose is left below it. */
function addOpenings(gains: Float64Array, at: number, { signs }: WeighedBlock, shareAbove: number): void {
  gains[at] = openingOf(signs, 'comments', shareAbove, 3);
  gains[at + 1] = openingOf(signs, 'related', shareAbove, 4);
}

function openingOf(signs: readonly Sign[], opens: Sign['opens'], shareAbove: number, early: number): number {
  if (signs.length === 0 || shareAbove < LEAST_SHARE) return Number.NEGATIVE_INFINITY;
  const heading = strongest(signs, (sign) => sign.opens === opens);
  return heading === undefined ? Number.NEGATIVE_INFINITY : heading.weight * shareAbove - (1 - shareAbove) * early;
}
