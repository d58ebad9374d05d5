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
  const place = blocks.findIndex(({ kind }) => kind === 'title');
  const isText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'bullet' || kind === 'heading';
  const start = blocks.findIndex(isText);
  const end = start < 0 ? blocks.length : start;
  const from = place < 0 ? Math.max(0, end - ABOVE_TITLE) : Math.max(0, place - ABOVE_TITLE);
  return {
    knowledge,
    page,
    tokens: page.tokens,
    blocks,
    title: blocks[place] ?? null,
    masthead: blocks.slice(from, Math.max(end, place + 1)).filter(({ kind }) => kind !== 'title'),
    body: blocks.filter(isText),
  };
}
