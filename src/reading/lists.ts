import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { WeighedBlock } from './page.ts';
import type { Sign } from './zone-evidence.ts';

/** Blocks `[first, last)` that stand or fall together: one block, or the items of a list. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly isList: boolean;
  /** Whether a sentence of the text leads up to the list. */
  readonly isIntroduced: boolean;
}

/** The blocks of a page in order, the items of each list taken together. */
export function groupsOf(blocks: readonly WeighedBlock[], tokens: Tokens): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < blocks.length; ) {
    const isIntroduced = first > 0 && introduces(blocks[first - 1]!);
    const marked = endOfMarked(blocks, first);
    const last = marked - first > 1 ? marked : isIntroduced ? endOfUnmarked(blocks, first, tokens) : first + 1;
    groups.push({ first, last, isList: last - first > 1, isIntroduced });
    first = last;
  }
  return groups;
}

const LEAST_WORDS_OF_INTRODUCTION = 4;

/** Whether the block is a clause that ends in a colon: "The following will serve for two years:". */
const introduces = ({ shape, furniture }: WeighedBlock): boolean =>
  shape.endsWithColon &&
  !shape.endsWithSemicolon &&
  shape.words >= LEAST_WORDS_OF_INTRODUCTION &&
  shape.functionWords > 0 &&
  furniture < 1;

function endOfMarked(blocks: readonly WeighedBlock[], first: number): number {
  let last = first;
  while (last < blocks.length && blocks[last]!.marks > 0) last++;
  return last;
}

const LONGEST_ITEM = 20;

// Bullets get lost when a page is copied; what is left are short lines without a full stop.
function endOfUnmarked(blocks: readonly WeighedBlock[], first: number, tokens: Tokens): number {
  let last = first;
  while (last < blocks.length && isUnmarkedItem(blocks[last]!)) last++;
  if (last - first < 2) return first + 1;
  const next = blocks[last];
  // The last item may take the full stop of the sentence.
  if (next !== undefined && isLastItem(next, blocks[last - 1]!, tokens)) return last + 1;
  return next !== undefined && next.prose >= 1.5 ? last : first + 1;
}

const isUnmarkedItem = ({ shape, furniture, marks, signs }: WeighedBlock): boolean =>
  marks === 0 &&
  shape.words > 0 &&
  shape.words <= LONGEST_ITEM &&
  !shape.isClosed &&
  !shape.isCutOff &&
  (!shape.endsWithColon || shape.endsWithSemicolon) &&
  furniture < 0.6 &&
  // "Jane Smith, chair" among others in a row is no byline.
  signs.every(isOfItem);

const isOfItem = ({ rule, kind }: Sign): boolean => rule === 'zones/name-alone' || kind === 'paragraph';

const isLastItem = ({ shape, furniture }: WeighedBlock, before: WeighedBlock, tokens: Tokens): boolean =>
  shape.words <= LONGEST_ITEM &&
  shape.sentences === 1 &&
  furniture < 0.6 &&
  (before.shape.endsWithSemicolon || hasTag(tokens, before.last - 1, TAGS.Comma));

/** Numbers of the blocks that are items of lists. */
export function itemsOf(groups: readonly Group[]): ReadonlySet<number> {
  const items = new Set<number>();
  for (const { first, last, isList } of groups)
    if (isList) for (let number = first; number < last; number++) items.add(number);
  return items;
}
