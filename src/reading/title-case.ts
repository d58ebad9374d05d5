import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';

/** Whether most longer words of the tokens are capitalised as in a headline, so that a capital says nothing of a name. */
export function isTitleCase(tokens: Tokens, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  let all = 0;
  let uppers = 0;
  for (let at = first; at < last; at++) {
    if (!hasTag(tokens, at, TAGS.Word)) continue;
    all++;
    if (hasTag(tokens, at, TAGS.Upper)) uppers++;
    if (tokens.end[at]! - tokens.start[at]! < 4) continue;
    words++;
    if (hasTag(tokens, at, TAGS.Capitalised)) capitals++;
  }
  if (all > 1 && uppers / all > 0.7) return true;
  return words > 2 && capitals / words > 0.7;
}
