import { bitOf, TAGS, type Tokens } from '../model/tokens.ts';

const [WORD, UPPER, CAPITALISED] = [bitOf(TAGS.Word), bitOf(TAGS.Upper), bitOf(TAGS.Capitalised)];

/** Whether most longer words of the tokens are capitalised as in a headline, so that a capital says nothing of a name. */
export function isTitleCase({ start, end, tags, width }: Tokens, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  let all = 0;
  let uppers = 0;
  for (let at = first; at < last; at++) {
    const shape = tags[at * width]!;
    if ((shape & WORD) === 0) continue;
    all++;
    if (shape & UPPER) uppers++;
    if (end[at]! - start[at]! < 4) continue;
    words++;
    if (shape & CAPITALISED) capitals++;
  }
  if (all > 1 && uppers / all > 0.7) return true;
  return words > 2 && capitals / words > 0.7;
}
