import type { BlockShape } from './block-shape.ts';
import type { Page, WeighedBlock } from './page.ts';
import type { ProseWords } from './prose-words.ts';
import { type Sign, saysRule } from './zone-evidence.ts';

/** What can be no title weighs this. */
export const NO_TITLE = -20;
const LONGEST_TITLE = 220;
/** No menu is so long that the title comes later. */
const LAST_PLACE = 3000;

/** More than place and words of any other line can weigh. */
const MARKED_TITLE = 12;

/** Weighs the blocks of a page as titles of the prose that is picked; what does not depend on the prose, once. */
export class TitleScales {
  readonly #blocks: readonly WeighedBlock[];
  readonly #own: Float64Array;
  readonly #candidates: number[] = [];

  constructor({ blocks }: Page, marked: number | null) {
    this.#blocks = blocks;
    this.#own = new Float64Array(blocks.length).fill(NO_TITLE);
    for (let number = 0; number < blocks.length && number < LAST_PLACE; number++) {
      if (!canBeTitle(blocks[number]!)) continue;
      this.#candidates.push(number);
      this.#own[number] = ownWeight(blocks, number);
    }
    if (marked !== null) this.#own[marked] = MARKED_TITLE;
  }

  /** How strongly each block looks like the title of the prose that has these words. */
  weigh(prose: ProseWords): Float64Array {
    const weights = this.#own.slice();
    for (const number of this.#candidates) weights[number]! += 4 * prose.shareOf(this.#blocks[number]!);
    weakenStandfirsts(weights);
    return weights;
  }
}

// Of two lines that could be the title the second is the standfirst.
function weakenStandfirsts(weights: Float64Array): void {
  for (let number = weights.length - 1; number > 0; number--) {
    const weight = weights[number]!;
    if (weights[number - 1]! >= weight - 0.7 && weight > 0) weights[number] = weight - 0.8;
  }
}

function canBeTitle(block: WeighedBlock): boolean {
  const { shape, signs } = block;
  if (block.marks > 0 && !hasItemNumber(block)) return false;
  if (shape.words < 1 || shape.words > 35 || block.end - block.start > LONGEST_TITLE) return false;
  if (shape.sentences > 1 && shape.words > LONGEST_OF_SENTENCES) return false;
  // "Good morning, everybody," greets.
  if (!shape.isOpened || shape.endsWithColon || shape.endsWithComma || shape.isBracketed) return false;
  // Teasers are cut off; over the whole page stands no teaser.
  if (shape.isCutOff && block.first > 0) return false;
  if (endsAsSentence(shape) && (shape.words > 12 || shape.sentences > 1)) return false;
  return !signs.some(isNoTitle);
}

const isNoTitle = ({ kind, weight }: Sign): boolean =>
  kind === 'byline' || kind === 'date' || kind === 'disclosure' || weight >= 1.3;

const endsAsSentence = ({ isClosed, isQuestion, endsInAbbreviation }: BlockShape): boolean =>
  isClosed && !isQuestion && !endsInAbbreviation;

/** Headlines of two sentences are short; longer ones are captions. */
const LONGEST_OF_SENTENCES = 20;

// "26/2/2015 7:11 AM by our staff"
const startsWithDate = ({ date, first, marks }: WeighedBlock): boolean =>
  date !== null && date.year !== null && date.first === first + marks;

// "7 ways to …" counts; a bullet never stands before a title.
const hasItemNumber = (block: WeighedBlock): boolean => block.marks > 1;

function ownWeight(blocks: readonly WeighedBlock[], number: number): number {
  const block = blocks[number]!;
  const { shape } = block;
  let weight = -1.5;
  if (shape.words >= 4) weight += 0.6;
  if (shape.words >= 6) weight += 0.4;
  if (shape.words < 3) weight -= shape.words === 1 ? 2 : 1.2;
  if (block.copies > 1 && shape.words >= 4) weight += 1.2;
  if (endsAsSentence(shape)) weight -= 1.5;
  if (startsWithDate(block)) weight -= 2.5;
  return weight + placeWeight(blocks, number) - block.furniture;
}

function placeWeight(blocks: readonly WeighedBlock[], number: number): number {
  const next = blocks[number + 1];
  let weight = 0;
  // What stands over a menu at the top of the page is the site's name; a warning of age stands below titles too.
  if (number === 0 && (next === undefined || next.furniture < 1.2 || saysRule(next.signs, 'zones/old-page')))
    weight += 2.5;
  else if (number > 0 && number <= 2) weight += 0.4;
  if (has(next, 'date')) weight += 0.7;
  // Blogs set the day above the title, all others below it.
  const above = number > 1 ? blocks[number - 2] : undefined;
  if (
    number > 0 &&
    has(blocks[number - 1], 'date') &&
    (above === undefined || above.shape.words < 4 || above.furniture >= 1)
  )
    weight += 1.8;
  if (has(next, 'byline') || has(blocks[number + 2], 'byline')) weight += 1;
  return weight;
}

function has(block: WeighedBlock | undefined, wanted: 'byline' | 'date'): boolean {
  if (block === undefined) return false;
  for (const { kind, weight } of block.signs) if (kind === wanted && weight > 1.4) return true;
  return false;
}
