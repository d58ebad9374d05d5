import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block } from '../model/article.ts';
import type { Tokens } from '../model/tokens.ts';
import type { Page } from './page.ts';

/** A page whose blocks have their kinds: what the masthead is read from. */
export interface ReadPage {
  readonly knowledge: Knowledge;
  readonly page: Page;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly title: Block | null;
  /** What stands around the title: bylines, dates, standfirst, labels. */
  readonly masthead: readonly Block[];
  /** Paragraphs, headings, items and captions, in order. */
  readonly body: readonly Block[];
}

const ABOVE_TITLE = 6;

/** Sorts the blocks of a page. */
export function readPageOf(page: Page, blocks: readonly Block[], knowledge: Knowledge): ReadPage {
  const body: Block[] = [];
  let place = -1;
  let start = -1;
  for (let number = 0; number < blocks.length; number++) {
    const block = blocks[number]!;
    if (block.kind === 'title' && place < 0) place = number;
    if (!isText(block)) continue;
    if (start < 0) start = number;
    body.push(block);
  }
  const end = start < 0 ? blocks.length : start;
  const from = Math.max(0, (place < 0 ? end : place) - ABOVE_TITLE);
  const masthead: Block[] = [];
  for (let number = from; number < Math.max(end, place + 1); number++)
    if (blocks[number]!.kind !== 'title') masthead.push(blocks[number]!);
  const title = place < 0 ? null : blocks[place]!;
  return { knowledge, page, tokens: page.tokens, blocks, title, masthead, body };
}

const isText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'bullet' || kind === 'heading';

export function firstOfKind(blocks: readonly Block[], kind: Block['kind']): Block | null {
  for (const block of blocks) if (block.kind === kind) return block;
  return null;
}
