import { Readability } from '@mozilla/readability';
import { blocksOf } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { Shingles } from './shingles.ts';

// Its time grows faster than such pages do.
const MOST_ELEMENTS = 30_000;

/** The words of what Readability takes for the article. It rewrites the document as it goes. */
export function readableShingles(document: PageDocument): Shingles | null {
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, disableJSONLD: true, serializer: (element: unknown) => element };
    // It asks for a browser's document and is content with less.
    const found = new Readability(document as never, options as never).parse() as { content?: PageElement } | null;
    if (!found?.content) return null;
    const shingles = new Shingles();
    for (const { text } of blocksOf(found.content)) shingles.add(text);
    return shingles;
  } catch {
    // Too many elements, or a page odd enough for it to fail: the page's own evidence has to do.
    return null;
  }
}
