import { singleSpaced } from '../language/plain-words.ts';
import type { Block, MastheadFinding } from '../model/article.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import type { ReadPage } from './read-page.ts';

const MOST_WORDS_OF_SITE = 4;
/** An address has no spaces and many marks. */
const MOST_TOKENS_OF_SITE = 12;
const LEAST_WORDS_OF_TITLE = 3;

/** The title without the site's name behind a bar, and without quotation marks that only open or close it. */
export function titleOf(read: ReadPage): MastheadFinding | null {
  const { title, tokens } = read;
  if (title === null) return null;
  let last = title.last;
  for (let next = endWithoutSite(read, title, last); next < last; next = endWithoutSite(read, title, next)) last = next;
  const start = tokens.start[title.first]!;
  const end = tokens.end[last - 1]!;
  return {
    kind: 'title',
    value: singleSpaced(tokens.text.slice(start, end)),
    rule: 'masthead/title',
    start,
    end,
  };
}

/** Where the title ends without the last name behind a bar: "Title | Section | Site" has two. */
function endWithoutSite(read: ReadPage, title: Block, last: number): number {
  const { tokens } = read;
  for (let at = last - 2; at >= title.first + LEAST_WORDS_OF_TITLE && at >= last - 1 - MOST_TOKENS_OF_SITE; at--) {
    const isBar = wordsAt(tokens, at) === '|';
    if (!isBar && !(hasTag(tokens, at, TAGS.Dash) && !hasTag(tokens, at, TAGS.Glued))) continue;
    const words = last - at - 1;
    const start = tokens.start[at + 1]!;
    const end = tokens.end[last - 1]!;
    const site = tokens.text.slice(start, end);
    // A dash may belong to the title; what stands alone elsewhere on the page is the site's name.
    if (
      isBar
        ? words <= MOST_WORDS_OF_SITE || !site.includes(' ')
        : words <= MOST_WORDS_OF_SITE && standsElsewhere(site, read, title)
    )
      return at;
  }
  return last;
}

function standsElsewhere(words: string, { blocks, tokens }: ReadPage, title: Block): boolean {
  for (const { start, end } of blocks)
    if (start !== title.start && tokens.text.slice(start, end) === words) return true;
  return false;
}
