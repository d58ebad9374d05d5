import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';

const BULLETS = '•‣◦▪▫●○■□◆◇▶►▸▹▼▲→⇒➔➤❖➢✓✔✗✘☐☑∙⁃⦿·*+»›–-';

/** How many tokens at the start of a line are a bullet or the number of a list item; 0 for none. */
export function listMarks(tokens: Tokens, first: number, last: number): number {
  if (isBullet(tokens, first)) return isApart(tokens, first + 1, last) ? 1 : 0;
  const opened = hasTag(tokens, first, TAGS.OpeningBracket) ? 1 : 0;
  if (!isItemNumber(tokens, first + opened)) return 0;
  const closer = first + opened + 1;
  if (closer >= last || !isNumberCloser(tokens, closer, opened === 1)) return 0;
  return isApart(tokens, closer + 1, last) ? opened + 2 : 0;
}

/** A bullet alone on its line: some pages put the item on the next. */
export const isLoneBullet = (tokens: Tokens, first: number, last: number): boolean =>
  last - first === 1 && '•‣◦▪●○■·*'.includes(tokens.text[tokens.start[first]!]!);

const isBullet = (tokens: Tokens, at: number): boolean =>
  tokens.end[at]! - tokens.start[at]! === 1 && BULLETS.includes(tokens.text[tokens.start[at]!]!);

const isApart = (tokens: Tokens, at: number, last: number): boolean => at < last && !hasTag(tokens, at, TAGS.Glued);

// "12." and "b)" count items; "2015." and "No." do not.
function isItemNumber(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (hasTag(tokens, at, TAGS.Number)) return length <= 2;
  if (hasTag(tokens, at, TAGS.Capitalised)) return false;
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return /^(?:[a-h]|i{1,3}|i?v|vi{1,3}|i?x)$/.test(word);
}

function isNumberCloser(tokens: Tokens, at: number, isOpened: boolean): boolean {
  const mark = tokens.text[tokens.start[at]!]!;
  if (!hasTag(tokens, at, TAGS.Glued) || tokens.end[at]! - tokens.start[at]! !== 1) return false;
  return isOpened ? mark === ')' || mark === ']' : mark === '.' || mark === ')';
}
