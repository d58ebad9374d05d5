import { asTyped } from '../language/typed-text.ts';
import type { Metadata, OutlineBlock, Warning } from '../model/article.ts';

/** An article taken out of a file: its text, and what the format says beside it. */
export interface Extracted {
  readonly text: string;
  readonly warnings: readonly Warning[];
  readonly metadata?: Metadata;
  readonly outline?: readonly OutlineBlock[];
  readonly structure?: readonly OutlineBlock[];
  /** What a record calls itself; a file is called by its name. */
  readonly id?: string;
}

/** A block before it has a place in the text. Rows of a table are lines of one paragraph. */
export interface WrittenBlock {
  readonly kind: OutlineBlock['kind'];
  readonly text: string;
}

const isOfOneList = (one: WrittenBlock | undefined, other: WrittenBlock): boolean =>
  one?.kind === other.kind && (other.kind === 'bullet' || other.kind === 'row');

/** The text of blocks that are all the file has, with what each is; words decide what the author wrote of them. */
export function structuredText(blocks: readonly WrittenBlock[]): {
  text: string;
  structure: readonly OutlineBlock[];
} {
  const { text, outline } = textOfBlocks(blocks);
  return { text, structure: outline };
}

/** Blocks one under the other as an article's text: a blank line between them, none within a list or a table. */
export function textOfBlocks(blocks: readonly WrittenBlock[]): { text: string; outline: OutlineBlock[] } {
  const outline: OutlineBlock[] = [];
  const parts: string[] = [];
  let length = 0;
  let before: WrittenBlock | undefined;
  for (const { kind, text } of blocks) {
    const block = { kind, text: asTyped(text) };
    const gap = before === undefined ? '' : isOfOneList(before, block) ? '\n' : '\n\n';
    const words = block.kind === 'bullet' && !/^[•‣◦▪*–—-]\s/.test(block.text) ? `• ${block.text}` : block.text;
    const start = length + gap.length;
    parts.push(gap, words);
    outline.push({ kind: block.kind, start, end: start + words.length });
    length = start + words.length;
    before = block;
  }
  return { text: length === 0 ? '' : `${parts.join('')}\n`, outline };
}
