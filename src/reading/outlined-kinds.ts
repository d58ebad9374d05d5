import type { OutlineBlock } from '../model/article.ts';
import { type BlockKind, of } from './block-kind.ts';
import { groupsOf, itemsOf } from './lists.ts';
import type { Page } from './page.ts';
import type { Part } from './part-gains.ts';
import { blockKinds } from './zone-kinds.ts';

/**
 * The kind of each block where markup has told the article from the page: it decides what belongs to the masthead and
 * the body, and the words decide within them, so that a disclosure or a caption is told as on any page.
 */
export function outlinedKinds(page: Page, outline: readonly OutlineBlock[]): BlockKind[] {
  const marked = page.blocks.map(({ start }) => kindAt(outline, start));
  const parts = page.blocks.map(({ prose, furniture }, at) => partOf(marked[at]!, prose, furniture));
  const kinds = blockKinds(page, parts, itemsOf(groupsOf(page.blocks, page.tokens)));
  return kinds.map((kind, at) => (parts[at] === 'inset' ? kind : surer(kind, marked[at]!)));
}

/** What markup says against what the words say: it knows headings and captions, and they know all that it does not. */
function surer(read: BlockKind, marked: Marked): BlockKind {
  switch (marked) {
    case 'title':
      return of('title', 'zones/title');
    case 'byline':
      return of('byline', 'zones/byline');
    case 'date':
      return of('date', 'zones/date-line');
    case 'heading':
      return of('heading', 'zones/heading');
    case 'caption':
      return read.kind === 'paragraph' || read.kind === 'heading' ? of('caption', 'zones/credited-caption') : read;
    case 'row':
    case 'paragraph':
      return read.kind === 'heading' ? of('paragraph', 'zones/paragraph') : read;
    default:
      return read;
  }
}

export type Marked = OutlineBlock['kind'] | null;

function partOf(marked: Marked, prose: number, furniture: number): Part {
  if (marked === null) return 'after';
  if (marked === 'title') return 'title';
  if (marked === 'byline' || marked === 'date' || marked === 'standfirst') return 'masthead';
  // "Sign up for our newsletter" is set between the paragraphs as one of them.
  return furniture > FURNITURE && prose < furniture ? 'inset' : 'body';
}

const FURNITURE = 2;

/** The kind of the outline's block that covers a place. */
export function kindAt(outline: readonly OutlineBlock[], place: number): Marked {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outline[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  const block = outline[low];
  return block !== undefined && block.start <= place ? block.kind : null;
}
