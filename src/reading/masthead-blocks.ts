import type { Metadata } from '../model/article.ts';
import type { WrittenBlock } from './extracted.ts';

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// A masthead is over by then.
const FIRST_BLOCKS = 8;

/**
 * The blocks under a masthead written from what the format says in fields, so that title, authors and date have a place
 * in the text to point to; the page's own lines that say the same are left out.
 */
export function underMasthead(blocks: readonly WrittenBlock[], metadata: Metadata): WrittenBlock[] {
  const { title, authors, published } = metadata;
  const masthead: WrittenBlock[] = [];
  if (title !== null) masthead.push({ kind: 'title', text: title });
  if (authors.length > 0) masthead.push({ kind: 'byline', text: `By ${listed(authors)}` });
  if (published !== null) masthead.push({ kind: 'date', text: published });
  const said = new Set([title ?? '', listed(authors), `by ${listed(authors)}`, ...authors, published ?? ''].map(fold));
  return [...masthead, ...blocks.filter(({ text }, at) => at >= FIRST_BLOCKS || !said.has(fold(text)))];
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
