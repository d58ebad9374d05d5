import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Zone } from '../model/article.ts';
import type { BlockKind } from './block-kind.ts';
import { type Group, groupsOf, itemsOf } from './lists.ts';
import { fitsOf } from './lone-paragraphs.ts';
import type { Page, WeighedBlock } from './page.ts';
import { type Part, partGains } from './part-gains.ts';
import { isProse, ProseWords } from './prose-words.ts';
import { readingTags } from './reading-tags.ts';
import { NO_TITLE, TitleScales } from './title-weights.ts';
import { blockKinds } from './zone-kinds.ts';
import { partsOf } from './zone-path.ts';

/** The kind of each block of a page; `title` is the block that markup says to be the title, if it does. */
export function zoneKindsOf(page: Page, knowledge: Knowledge, title: number | null = null): BlockKind[] {
  const { blocks, tokens } = page;
  const groups = groupsOf(blocks, tokens);
  const words = new ProseWords(tokens, readingTags(knowledge));
  const fits = fitsOf(blocks, words);
  const gains = partGains(blocks, groups, fits);
  const scales = new TitleScales(page, title);
  const draft = partsOfBlocks(groups, gains, scales.weigh(words));
  // Once to find the prose, and again with the title that speaks of it, if some prose turned out to be none of it.
  const parts = hasProseElsewhere(blocks, draft)
    ? partsOfBlocks(groups, gains, scales.weigh(wordsOfBody(page, draft, knowledge)))
    : draft;
  return blockKinds(page, parts.includes('body') ? parts : withBody(parts), itemsOf(groups));
}

function hasProseElsewhere(blocks: readonly WeighedBlock[], parts: readonly Part[]): boolean {
  for (let number = 0; number < blocks.length; number++)
    if (parts[number] !== 'body' && isProse(blocks[number]!)) return true;
  return false;
}

function withBody(parts: readonly Part[]): Part[] {
  const some: Part[] = [];
  for (const part of parts) some.push(part === 'before' || part === 'after' ? 'body' : part);
  return some;
}

function wordsOfBody({ tokens, blocks }: Page, draft: readonly Part[], knowledge: Knowledge): ProseWords {
  const words = new ProseWords(tokens, readingTags(knowledge));
  for (let number = 0; number < blocks.length; number++) if (draft[number] === 'body') words.addProse(blocks[number]!);
  return words;
}

function partsOfBlocks(groups: readonly Group[], gains: Float64Array, weights: Float64Array): Part[] {
  const ofGroups: number[] = [];
  for (const { first, isList } of groups) ofGroups.push(isList ? NO_TITLE : weights[first]!);
  const parts = partsOf(gains, ofGroups);
  const ofBlocks: Part[] = [];
  for (let number = 0; number < groups.length; number++) {
    const { first, last } = groups[number]!;
    for (let block = first; block < last; block++) ofBlocks.push(parts[number]!);
  }
  return ofBlocks;
}

/** Zones over every character of the text: each block with the white space behind it, the first with that before it. */
export function zonesOf(text: string, page: Page, kinds: readonly BlockKind[]): Zone[] {
  if (text.length === 0) return [];
  if (page.blocks.length === 0) return [{ kind: 'paragraph', rule: 'zones/paragraph', start: 0, end: text.length }];
  const zones: Zone[] = [];
  for (let number = 0; number < page.blocks.length; number++)
    zones.push({
      kind: kinds[number]!.kind,
      rule: kinds[number]!.rule,
      start: number === 0 ? 0 : page.blocks[number]!.start,
      end: number + 1 < page.blocks.length ? page.blocks[number + 1]!.start : text.length,
    });
  return zones;
}
