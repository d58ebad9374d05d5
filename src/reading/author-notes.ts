import { hasTag, type Tokens } from '../model/tokens.ts';
import type { Surroundings } from './block-kind.ts';
import { readName } from './names.ts';
import type { WeighedBlock } from './page.ts';

const LONGEST_NOTE = 90;
const MOST_NOTES = 2;
/** Somewhere in so many tokens behind the name the note says that its subject writes. */
const SOON = 14;

/** Whether the block stands under the article and says of whom the byline names that they write for a living. */
export function isNoteOnAuthor(
  block: WeighedBlock,
  { number, lastOfBody, knowledge, tokens, kinds, blocks }: Surroundings,
): boolean {
  const { first, last, shape } = block;
  if (number < lastOfBody - MOST_NOTES + 1 || shape.words > LONGEST_NOTE || !shape.isClosed) return false;
  const name = readName(knowledge, tokens, first, last);
  if (name === null || !writes(tokens, name.next, Math.min(last, name.next + SOON), knowledge.tag('WritingForALiving')))
    return false;
  for (let above = 0; above < kinds.length; above++) {
    const { start, end } = blocks[above]!;
    if (kinds[above]!.kind === 'byline' && tokens.text.slice(start, end).includes(name.name)) return true;
  }
  return false;
}

function writes(tokens: Tokens, from: number, to: number, tag: number): boolean {
  for (let at = from; at < to; at++) if (hasTag(tokens, at, tag)) return true;
  return false;
}
