import type { Warning } from '../../model/article.ts';
import { type Extracted, textOfBlocks } from '../extracted.ts';
import { underMasthead } from '../masthead-blocks.ts';
import { articleBlocks } from './article-blocks.ts';
import { blocksOf, type PageBlock } from './blocks.ts';
import { metadataOf } from './metadata.ts';
import { parsePage } from './parse.ts';
import { writtenBlock } from './written.ts';

/**
 * The article of a saved page. Its text is the article alone: menus, teasers and forms are told by markup far more
 * surely than by their words, and what is not in the text cannot end up among its facts.
 */
export function readHtml(html: string, warnings: readonly Warning[]): Extracted {
  const document = parsePage(html);
  // Before the article is looked for, which takes the document apart.
  const metadata = metadataOf(document);
  const article = articleBlocks(document);
  const blocks = article.length > 0 ? article : allBlocks(html);
  const { text, outline } = textOfBlocks(underMasthead(blocks.map(writtenBlock), metadata));
  return { text, outline, warnings, metadata };
}

/** All that a page shows, where nothing in it looks like an article. */
function allBlocks(html: string): PageBlock[] {
  const { body } = parsePage(html);
  return body === null ? [] : blocksOf(body);
}
