import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import type { Page, WeighedBlock } from './page.ts';
import { type ReadingTags, readingTags } from './reading-tags.ts';

const NO_TITLE = -20;
const LONGEST_TITLE = 220;
/** No menu is so long that the title comes later. */
const LAST_PLACE = 3000;

/** How strongly each block looks like the title of the prose of this page that `isWritten` picks. */
export function titleWeights(
  { tokens, blocks }: Page,
  knowledge: Knowledge,
  isWritten: (number: number) => boolean,
): number[] {
  const known = readingTags(knowledge);
  const said = wordsOfProse(tokens, blocks, known, isWritten);
  const weights = blocks.map((block, number) =>
    number < LAST_PLACE && canBeTitle(block) ? weigh({ tokens, blocks, said, known }, block, number) : NO_TITLE,
  );
  // Of two lines that could be the title the second is the standfirst.
  return weights.map((weight, number) =>
    number > 0 && weights[number - 1]! >= weight - 0.7 && weight > 0 ? weight - 0.8 : weight,
  );
}

function canBeTitle(block: WeighedBlock): boolean {
  const { shape, signs } = block;
  if (block.marks > 0 && !hasItemNumber(block)) return false;
  if (shape.words < 1 || shape.words > 35 || block.end - block.start > LONGEST_TITLE) return false;
  if (!shape.isOpened || shape.isCutOff || shape.endsWithColon) return false;
  if (shape.isClosed && !shape.isQuestion && (shape.words > 12 || shape.sentences > 1)) return false;
  return !signs.some(
    ({ kind, weight }) => kind === 'byline' || kind === 'date' || kind === 'disclosure' || weight >= 1.3,
  );
}

// "7 ways to …" counts; a bullet never stands before a title.
const hasItemNumber = (block: WeighedBlock): boolean => block.marks > 1;

interface TitleEvidence {
  readonly tokens: Tokens;
  readonly blocks: readonly WeighedBlock[];
  /** Content words of the prose. */
  readonly said: ReadonlySet<string>;
  readonly known: ReadingTags;
}

function weigh(evidence: TitleEvidence, block: WeighedBlock, number: number): number {
  const { shape } = block;
  let weight = -1.5;
  if (shape.words >= 4) weight += 0.6;
  if (shape.words >= 6) weight += 0.4;
  if (shape.words < 3) weight -= shape.words === 1 ? 2 : 1.2;
  if (block.copies > 1 && shape.words >= 4) weight += 1.2;
  if (shape.isClosed && !shape.isQuestion) weight -= 1.5;
  return weight + placeWeight(evidence, number) + 4 * shareSaid(evidence, block) - block.furniture;
}

function placeWeight({ blocks }: TitleEvidence, number: number): number {
  const next = blocks[number + 1];
  let weight = 0;
  // What stands over a menu at the top of the page is the site's name.
  if (number === 0 && (next?.furniture ?? 0) < 1.2) weight += 2.5;
  else if (number > 0 && number <= 2) weight += 0.4;
  if (has(next, 'date')) weight += 0.7;
  // Blogs set the day above the title, all others below it.
  const above = blocks[number - 2];
  if (has(blocks[number - 1], 'date') && (above === undefined || above.shape.words < 4 || above.furniture >= 1))
    weight += 1.8;
  if (has(next, 'byline') || has(blocks[number + 2], 'byline')) weight += 1;
  return weight;
}

const has = (block: WeighedBlock | undefined, wanted: 'byline' | 'date'): boolean =>
  block?.signs.some(({ kind, weight }) => kind === wanted && weight > 1.4) ?? false;

const MOST_TOKENS = 8000;

/** The content words of the page's prose; a title speaks of what the article speaks of. */
function wordsOfProse(
  tokens: Tokens,
  blocks: readonly WeighedBlock[],
  known: ReadingTags,
  isWritten: (number: number) => boolean,
): ReadonlySet<string> {
  const said = new Set<string>();
  let left = MOST_TOKENS;
  blocks.forEach(({ prose, furniture, first, last }, number) => {
    if (prose < 2 || furniture >= 1.5 || !isWritten(number)) return;
    for (let at = first; at < last && left > 0; at++, left--)
      if (isContent(tokens, at, known)) said.add(stemOf(tokens, at));
  });
  return said;
}

function shareSaid({ tokens, said, known }: TitleEvidence, block: WeighedBlock): number {
  let content = 0;
  let repeated = 0;
  for (let at = block.first + block.marks; at < block.last; at++) {
    if (!isContent(tokens, at, known)) continue;
    content++;
    if (said.has(stemOf(tokens, at))) repeated++;
  }
  // Of one or two words chance decides.
  return content === 0 ? 0 : repeated / Math.max(content, 3);
}

const isContent = (tokens: Tokens, at: number, known: ReadingTags): boolean =>
  hasTag(tokens, at, TAGS.Word) &&
  tokens.end[at]! - tokens.start[at]! >= 3 &&
  !known.functionWords.some((tag) => hasTag(tokens, at, tag));

// Enough of a stem to join "appoints" and "appointed".
const stemOf = (tokens: Tokens, at: number): string => fold(wordsAt(tokens, at)).slice(0, 6);
