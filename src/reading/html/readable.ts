import { Readability } from '@mozilla/readability';
import { blocksOf, type PageBlock } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { Shingles } from './shingles.ts';

// Its time grows with the square of a page's length and depth, which no page of news comes near.
const MOST_BLOCKS = 3000;
const DEEPEST = 100;

/** The words of what Readability takes for the article. It rewrites the document as it goes. */
export function readableShingles(document: PageDocument, blocks: readonly PageBlock[]): Shingles | null {
  if (blocks.length > MOST_BLOCKS || blocks.some(({ box }) => box.depth > DEEPEST)) return null;
  try {
    const options = { disableJSONLD: true, serializer: (element: unknown) => element };
    // It asks for a browser's document and is content with less.
    const found = new Readability(document as never, options as never).parse() as { content?: PageElement } | null;
    if (!found?.content) return null;
    const shingles = new Shingles();
    for (const { text } of blocksOf(found.content)) shingles.add(text);
    return shingles;
  } catch {
    // A page odd enough for it to fail: the page's own evidence has to do.
    return null;
  }
}
