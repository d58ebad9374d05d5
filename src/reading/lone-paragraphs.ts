import type { WeighedBlock } from './page.ts';
import type { ProseWords } from './prose-words.ts';
import { saysRule } from './zone-evidence.ts';

/** With fewer different words in the company of paragraphs, nothing is said about what stands alone. */
const LEAST_WORDS = 80;
const STRANGE = 0.25;
const FOREIGN = 0.4;
const DATED = 0.1;

/** Teasers take turns with headlines; paragraphs of one article follow one another. */
export const isAlone = (blocks: readonly WeighedBlock[], number: number): boolean =>
  (number === 0 || blocks[number - 1]!.prose < 1.5) && (number + 1 >= blocks.length || blocks[number + 1]!.prose < 1.5);

/**
 * How much of its weight as prose each block keeps: a paragraph that stands alone and speaks of other things than those
 * that stand together is the beginning of another article. All the prose of the page is in `words` afterwards.
 */
export function fitsOf(blocks: readonly WeighedBlock[], words: ProseWords): number[] {
  const fits: number[] = [];
  const alone: number[] = [];
  for (let number = 0; number < blocks.length; number++) {
    fits.push(1);
    if (blocks[number]!.prose > 0 && isAlone(blocks, number)) alone.push(number);
    else words.addProse(blocks[number]!);
  }
  const isEnough = words.count >= LEAST_WORDS;
  for (const number of alone) {
    if (isDated(blocks, number)) fits[number] = DATED;
    else if (isEnough) fits[number] = fitOf(words.shareOf(blocks[number]!));
  }
  for (const number of alone) words.addProse(blocks[number]!);
  return fits;
}

// "Headline, sentence, day" is what teasers are made of.
const isDated = (blocks: readonly WeighedBlock[], number: number): boolean =>
  isTime(blocks[number + 1]) || (number > 1 && isTime(blocks[number - 2]));

const isTime = (block: WeighedBlock | undefined): boolean =>
  block !== undefined && (saysRule(block.signs, 'zones/date-line') || saysRule(block.signs, 'zones/counter'));

const fitOf = (share: number): number => (share < STRANGE ? 0.25 : share < FOREIGN ? 0.6 : 1);
