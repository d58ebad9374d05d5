import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Tokens } from '../model/tokens.ts';
import { readName } from './names.ts';
import type { WeighedBlock } from './page.ts';
import { type Sign, saysRule } from './zone-evidence.ts';

const MOST_TOKENS = 30;
/** One name over a note on its bearer may be the author's; several tell of people one after the other. */
const LEAST = 2;

/** Numbers of the blocks that are a name over a paragraph about its bearer, on a page with several such. */
export function peopleToldOf(blocks: readonly WeighedBlock[], tokens: Tokens, knowledge: Knowledge): number[] {
  const told: number[] = [];
  const signed = new Set<number>();
  for (let number = 0; number + 1 < blocks.length; number++) {
    const block = blocks[number]!;
    if (saysRule(block.signs, 'zones/byline'))
      for (let at = block.first; at < block.last; at++) signed.add(tokens.word[at]!);
    if (!saysRule(block.signs, 'zones/name-alone')) continue;
    const name = readName(knowledge, tokens, block.first + block.marks, block.last);
    const below = blocks[number + 1]!;
    // Whoever signs above has a note below the article.
    if (name === null || signed.has(tokens.word[name.last - 1]!)) continue;
    if (below.sentenceEnds.length > 0 && below.shape.isClosed && speaksOf(tokens, below, name)) told.push(number);
  }
  return told.length < LEAST ? [] : told;
}

function speaksOf(
  { word }: Tokens,
  { first, last }: WeighedBlock,
  name: { readonly first: number; readonly last: number },
): boolean {
  const end = Math.min(last, first + MOST_TOKENS);
  for (let at = first; at < end; at++)
    if (word[at] === word[name.first] || word[at] === word[name.last - 1]) return true;
  return false;
}

export const isNoByline = ({ kind }: Sign): boolean => kind !== 'byline';
