import type { Knowledge } from '../knowledge/knowledge.ts';
import { isBody, type OutlineBlock } from '../model/article.ts';
import { type BlockKind, of } from './block-kind.ts';
import { kindAt, type Marked } from './outlined-kinds.ts';
import type { Page, WeighedBlock } from './page.ts';
import { zoneKindsOf } from './zones.ts';

/**
 * The kind of each block where markup tells headings from paragraphs but not the article from what was copied with it:
 * the words decide what is the author's, and markup what it is.
 */
export function structuredKinds(
  page: Page,
  knowledge: Knowledge,
  structure: readonly OutlineBlock[] | undefined,
): BlockKind[] {
  if (structure === undefined) return zoneKindsOf(page, knowledge);
  const marked = page.blocks.map(({ start }) => kindAt(structure, start));
  const { tokens, phrases } = page;
  const blocks = page.blocks.map((block, at) => weighed(block, marked[at]!));
  const title = marked.indexOf('title');
  const kinds = zoneKindsOf({ knowledge, tokens, phrases, blocks }, knowledge, title < 0 ? null : title);
  return kinds.map((kind, at) => (isBody(kind.kind) ? surer(kind, marked[at]!) : kind));
}

/** A heading or a row of a table is seldom a full sentence, and is the author's for all that. */
const LEAST_PROSE: Readonly<Partial<Record<NonNullable<Marked>, number>>> = { heading: 0, row: 0.3 };

function weighed(block: WeighedBlock, marked: Marked): WeighedBlock {
  const least = marked === null ? undefined : LEAST_PROSE[marked];
  return least === undefined || block.prose >= least ? block : { ...block, prose: least };
}

function surer(read: BlockKind, marked: Marked): BlockKind {
  if (read.kind === 'paragraph' || read.kind === 'bullet' || read.kind === 'standfirst')
    return marked === 'heading' ? of('heading', 'zones/heading') : read;
  return read.kind === 'heading' && marked !== 'heading' && marked !== null ? of('paragraph', 'zones/paragraph') : read;
}
