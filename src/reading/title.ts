import { singleSpaced } from '../language/plain-words.ts';
import type { Block, MastheadFinding } from '../model/article.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { ReadPage } from './read-page.ts';

const MOST_WORDS_OF_SITE = 4;
const LEAST_WORDS_OF_TITLE = 3;

/** The title without the site's name behind a bar, and without quotation marks that only open or close it. */
export function titleOf(read: ReadPage): MastheadFinding | null {
  const { title, tokens } = read;
  if (title === null) return null;
  let last = title.last;
  for (let at = title.first + LEAST_WORDS_OF_TITLE; at < title.last; at++) {
    const mark = tokens.text.slice(tokens.start[at], tokens.end[at]);
    const isBar = mark === '|';
    if (!isBar && !(hasTag(tokens, at, TAGS.Dash) && !hasTag(tokens, at, TAGS.Glued))) continue;
    if (title.last - at - 1 > MOST_WORDS_OF_SITE || at + 1 >= title.last) continue;
    const site = tokens.text.slice(tokens.start[at + 1], title.end);
    // A dash may belong to the title; what stands alone elsewhere on the page is the site's name.
    if (isBar || standsElsewhere(site, read, title)) last = at;
  }
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

function standsElsewhere(words: string, { blocks, tokens }: ReadPage, title: Block): boolean {
  for (const { start, end } of blocks)
    if (start !== title.start && tokens.text.slice(start, end) === words) return true;
  return false;
}
