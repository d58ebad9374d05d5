import { type Need, type PlacedNeed, tagsOf } from '../language/needs.ts';
import { TAGS, type Tag } from '../model/tokens.ts';

/** Words and tags of which one must stand in a sentence for a pattern to match there. */
export interface Anchor {
  readonly words: readonly number[];
  readonly tags: readonly Tag[];
}

/** What is rarest among the needs of a pattern; null if it needs nothing in particular. */
export function anchorOf(needs: readonly PlacedNeed[]): Anchor | null {
  const [rarest] = byRarity(needs);
  return rarest === undefined ? null : { words: [...rarest.need.words], tags: tagsOf(rarest.need) };
}

/** What a pattern cannot do without, the rarest first. */
export const byRarity = (needs: readonly PlacedNeed[]): PlacedNeed[] =>
  needs.toSorted((a, b) => commonness(a.need) - commonness(b.need));

// Shapes and parts of speech stand in nearly every sentence, mentions in many, the words of a gazetteer in few.
function commonness(need: Need): number {
  let sum = need.words.size;
  for (const tag of tagsOf(need)) sum += tag < TAGS.Person ? 200 : tag < 64 ? 40 : 15;
  return sum;
}
