import type { WeighedBlock } from './page.ts';
import type { ProseWords } from './prose-words.ts';

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
export function fitsOf(blocks: readonly WeighedBlock[], words: ProseWords): Float64Array {
  const fits = new Float64Array(blocks.length).fill(1);
  const alone = new Uint8Array(blocks.length);
  for (let number = 0; number < blocks.length; number++)
    if (blocks[number]!.prose > 0 && isAlone(blocks, number)) alone[number] = 1;
  words.addProse(blocks, (number) => alone[number] === 0);
  if (words.count >= LEAST_WORDS)
    for (let number = 0; number < blocks.length; number++)
      if (alone[number] === 1) fits[number] = fitOf(words.shareOf(blocks[number]!));
  for (let number = 0; number < blocks.length; number++)
    if (alone[number] === 1 && isDated(blocks, number)) fits[number] = DATED;
  words.addProse(blocks, (number) => alone[number] === 1);
  return fits;
}

// "Headline, sentence, day" is what teasers are made of.
const isDated = (blocks: readonly WeighedBlock[], number: number): boolean =>
  isTime(blocks[number + 1]) || isTime(blocks[number - 2]);

const isTime = (block: WeighedBlock | undefined): boolean =>
  block?.signs.some(({ rule }) => rule === 'zones/date-line' || rule === 'zones/counter') === true;

const fitOf = (share: number): number => (share < STRANGE ? 0.25 : share < FOREIGN ? 0.6 : 1);
