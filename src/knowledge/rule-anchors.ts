import { type Need, tagsOf } from '../language/needs.ts';
import type { Pattern } from '../language/patterns.ts';
import { TAGS, type Tag } from '../model/tokens.ts';

/** Words and tags of which one must stand in a sentence for a pattern to match there. */
export interface Anchor {
  readonly words: readonly number[];
  readonly tags: readonly Tag[];
}

/** What is rarest among the things a pattern cannot do without; null if it needs nothing in particular. */
export function anchorOf({ needs }: Pattern): Anchor | null {
  const need = rarest(needs);
  return need === null ? null : { words: [...need.words], tags: tagsOf(need) };
}

function rarest(needs: readonly Need[]): Need | null {
  let best: Need | null = null;
  for (const need of needs) if (best === null || commonness(need) < commonness(best)) best = need;
  return best;
}

// Shapes and parts of speech stand in nearly every sentence, mentions in many, the words of a gazetteer in few.
function commonness(need: Need): number {
  let sum = need.words.size;
  for (const tag of tagsOf(need)) sum += tag < TAGS.Person ? 200 : tag < 64 ? 40 : 15;
  return sum;
}
