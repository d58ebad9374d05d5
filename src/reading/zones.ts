import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Zone } from '../model/article.ts';
import type { BlockKind } from './block-kind.ts';
import type { Page } from './page.ts';
import { partGains } from './part-gains.ts';
import { titleWeights } from './title-weights.ts';
import { blockKinds } from './zone-kinds.ts';
import { partsOf } from './zone-path.ts';

/** The kind of each block of a page. */
export function zoneKindsOf(page: Page, knowledge: Knowledge): BlockKind[] {
  // Once to find the prose, and again with the title that speaks of it.
  const gains = partGains(page.blocks);
  const draft = partsOf(
    gains,
    titleWeights(page, knowledge, () => true),
  );
  const parts = partsOf(
    gains,
    titleWeights(page, knowledge, (number) => draft[number] === 'body'),
  );
  return blockKinds(
    page,
    parts.includes('body') ? parts : parts.map((part) => (part === 'before' || part === 'after' ? 'body' : part)),
  );
}

/** Zones over every character of the text: each block with the white space behind it, the first with that before it. */
export function zonesOf(text: string, page: Page, kinds: readonly BlockKind[]): Zone[] {
  if (text.length === 0) return [];
  if (page.blocks.length === 0) return [{ kind: 'paragraph', rule: 'zones/paragraph', start: 0, end: text.length }];
  return page.blocks.map((block, number) => ({
    ...kinds[number]!,
    start: number === 0 ? 0 : block.start,
    end: page.blocks[number + 1]?.start ?? text.length,
  }));
}
