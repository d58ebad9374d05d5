import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Zone } from '../model/article.ts';
import type { BlockKind } from './block-kind.ts';
import { type Group, groupsOf, itemsOf } from './lists.ts';
import { fitsOf } from './lone-paragraphs.ts';
import type { Page } from './page.ts';
import { type Part, partGains } from './part-gains.ts';
import { isProse, ProseWords } from './prose-words.ts';
import { readingTags } from './reading-tags.ts';
import { NO_TITLE, titleScales } from './title-weights.ts';
import { blockKinds } from './zone-kinds.ts';
import { partsOf } from './zone-path.ts';

/** The kind of each block of a page; `title` is the block that markup says to be the title, if it does. */
export function zoneKindsOf(page: Page, knowledge: Knowledge, title: number | null = null): BlockKind[] {
  const { blocks, tokens } = page;
  const groups = groupsOf(blocks, tokens);
  const words = new ProseWords(tokens, readingTags(knowledge));
  const fits = fitsOf(blocks, words);
  const gains = partGains(blocks, groups, fits);
  const scales = titleScales(page, title);
  const draft = partsOfBlocks(groups, gains, scales.weigh(words));
  // Once to find the prose, and again with the title that speaks of it, if some prose turned out to be none of it.
  const parts = blocks.some((block, number) => isProse(block) && draft[number] !== 'body')
    ? partsOfBlocks(groups, gains, scales.weigh(wordsOfBody(page, draft, knowledge)))
    : draft;
  return blockKinds(
    page,
    parts.includes('body') ? parts : parts.map((part) => (part === 'before' || part === 'after' ? 'body' : part)),
    itemsOf(groups),
  );
}

function wordsOfBody({ tokens, blocks }: Page, draft: readonly Part[], knowledge: Knowledge): ProseWords {
  const words = new ProseWords(tokens, readingTags(knowledge));
  words.addProse(blocks, (number) => draft[number] === 'body');
  return words;
}

function partsOfBlocks(groups: readonly Group[], gains: Float64Array, weights: Float64Array): Part[] {
  const parts = partsOf(
    gains,
    groups.map(({ first, isList }) => (isList ? NO_TITLE : weights[first]!)),
  );
  const ofBlocks: Part[] = [];
  groups.forEach(({ first, last }, number) => {
    for (let block = first; block < last; block++) ofBlocks.push(parts[number]!);
  });
  return ofBlocks;
}

/** Zones over every character of the text: each block with the white space behind it, the first with that before it. */
export function zonesOf(text: string, page: Page, kinds: readonly BlockKind[]): Zone[] {
  if (text.length === 0) return [];
  if (page.blocks.length === 0) return [{ kind: 'paragraph', rule: 'zones/paragraph', start: 0, end: text.length }];
  return page.blocks.map((block, number) => ({
    kind: kinds[number]!.kind,
    rule: kinds[number]!.rule,
    start: number === 0 ? 0 : block.start,
    end: page.blocks[number + 1]?.start ?? text.length,
  }));
}
