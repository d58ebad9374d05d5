import type { Page, WeighedBlock } from './page.ts';
import { type Sign, strongest } from './zone-evidence.ts';

/** Parts of a page, from its top to its bottom. */
export const PARTS = ['before', 'title', 'masthead', 'body', 'inset', 'after', 'comments', 'related'] as const;
export type Part = (typeof PARTS)[number];

const BODY = 3;
/** From here on the parts stand under a heading: of readers' comments, of other articles. */
const FIRST_UNDER_HEADING = 6;
const COUNT = PARTS.length;

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * What it costs to go from a part to the next, in units of evidence. An article seldom begins without a title,
 * is rarely interrupted, and does not begin again once its page has gone on to other things.
 */
const STEP: readonly (readonly number[])[] = [
  //         before title  masthead body  inset  after comments related
  /* before */ [0, 0, NEVER, -2.5, NEVER, NEVER, NEVER, NEVER],
  /* title */ [NEVER, NEVER, 0, 0, NEVER, NEVER, NEVER, NEVER],
  /* masthead */ [NEVER, NEVER, 0, 0, NEVER, NEVER, NEVER, NEVER],
  /* body */ [NEVER, NEVER, NEVER, 0, -1.2, -0.3, -0.3, -0.3],
  /* inset */ [NEVER, NEVER, NEVER, -0.3, -0.12, NEVER, NEVER, NEVER],
  /* after */ [NEVER, NEVER, NEVER, -12, NEVER, 0, 0, 0],
  /* comments */ [NEVER, NEVER, NEVER, -14, NEVER, -1, 0, 0],
  /* related */ [NEVER, NEVER, NEVER, -12, NEVER, -1, 0, 0],
];

const START = [0, 0, NEVER, -0.5, NEVER, NEVER, NEVER, NEVER];
const END = [-6, -3, -3, 0, NEVER, 0, 0, 0];

/** The most likely part of each block, taking the whole page into account (the Viterbi algorithm). */
export function partsOf({ blocks }: Page, titleWeights: readonly number[]): Part[] {
  if (blocks.length === 1) return ['body'];
  const came = new Uint8Array(blocks.length * COUNT);
  const shares = shareOfProseBefore(blocks);
  let scores: number[] = START;
  blocks.forEach((block, number) => {
    const gains = gainsOf(block, titleWeights[number]!, { number, share: shares[number]!, isAlone: isAlone(blocks, number) });
    scores = number === 0 ? gains.map((gain, part) => gain + START[part]!) : stepped(scores, gains, came, number);
  });
  return backtrack(scores, came, blocks.length);
}

function stepped(scores: readonly number[], gains: readonly number[], came: Uint8Array, number: number): number[] {
  const next = new Array<number>(COUNT).fill(NEVER);
  for (let to = 0; to < COUNT; to++) {
    for (let from = 0; from < COUNT; from++) {
      const score = scores[from]! + STEP[from]![to]! + gainOf(gains, from, to);
      if (score <= next[to]!) continue;
      next[to] = score;
      came[number * COUNT + to] = from;
    }
  }
  return next;
}

// Only a heading leads under itself; what follows stays there.
const gainOf = (gains: readonly number[], from: number, to: number): number =>
  to >= FIRST_UNDER_HEADING && from !== to ? gains[to + 2]! : gains[to]!;

function backtrack(scores: readonly number[], came: Uint8Array, count: number): Part[] {
  let part = BODY;
  let best = NEVER;
  for (let end = 0; end < COUNT; end++) {
    if (scores[end]! + END[end]! <= best) continue;
    best = scores[end]! + END[end]!;
    part = end;
  }
  const parts = new Array<Part>(count);
  for (let number = count - 1; number >= 0; number--) {
    parts[number] = PARTS[part]!;
    part = came[number * COUNT + part]!;
  }
  return parts;
}

interface Surroundings {
  readonly number: number;
  /** Of the page's prose that stands above the block. */
  readonly share: number;
  readonly isAlone: boolean;
}

// Teasers take turns with headlines; paragraphs of one article follow one another.
const isAlone = (blocks: readonly WeighedBlock[], number: number): boolean =>
  (blocks[number - 1]?.prose ?? 0) < 1.5 && (blocks[number + 1]?.prose ?? 0) < 1.5;

/** What a block adds in each part, and last what it adds as the heading that leads under itself. */
function gainsOf(block: WeighedBlock, titleWeight: number, { number, share, isAlone }: Surroundings): number[] {
  const { prose, signs, furniture, shape } = block;
  const isByline = signs.some(({ kind }) => kind === 'byline' || kind === 'date' || kind === 'disclosure');
  const body = (isAlone && shape.words < SHORT_PARAGRAPH && prose > 0 ? prose * 0.6 : prose) - furniture - (isByline ? 0.6 : 0);
  const written = Math.max(0, body);
  const underRelated = isAlone && shape.words <= LONGEST_TEASER ? 0.8 : 0.1;
  // Sites put promises of their own above the title; a text that begins with prose has begun.
  const before = -written * (number === 0 ? 0.6 : 0.2);
  const gains = [before, titleWeight, mastheadGain(block, isByline), body, 0, 0, written * 0.8, written * underRelated];
  const opening = (opens: Sign['opens'], early: number): number => {
    const heading = strongest(signs, (sign) => sign.opens === opens);
    return heading === undefined || share < LEAST_SHARE ? NEVER : heading.weight * share - (1 - share) * early;
  };
  gains.push(opening('comments', 3), opening('related', 4));
  return gains;
}

/** Promises of a site are this short and stand among links. */
const SHORT_PARAGRAPH = 35;
const LONGEST_TEASER = 60;
/** With less of the page's prose above it, "Comments" is a link beside the title. */
const LEAST_SHARE = 0.06;

function mastheadGain({ shape, furniture }: WeighedBlock, isByline: boolean): number {
  if (isByline) return 2;
  if (shape.words > 60) return -1;
  return furniture >= 1 || shape.words === 0 ? -0.05 : -0.15;
}

/** How much of the page's prose stands above each block. */
function shareOfProseBefore(blocks: readonly WeighedBlock[]): number[] {
  const weight = ({ prose, furniture, shape }: WeighedBlock): number => (prose >= 2 && furniture < 1 ? shape.words : 0);
  const all = blocks.reduce((sum, block) => sum + weight(block), 0);
  let sum = 0;
  return blocks.map((block) => {
    const share = all === 0 ? 0 : sum / all;
    sum += weight(block);
    return share;
  });
}
