import type { ReadArticle } from '../model/article.ts';
import type { MentionOf } from '../model/mention.ts';

/** Gives a bare number the unit of the one it is compared with: "24 minutes, down from 71", "from 52 days to 29". */
export function shareUnits(article: ReadArticle, quantities: MentionOf<'quantity'>[], from: number): void {
  for (let at = from + 1; at < quantities.length; at++) {
    const before = quantities[at - 1]!;
    const bare = quantities[at]!;
    if (
      bare.value.kind !== 'count' ||
      bare.value.unit !== null ||
      bare.value.counted !== null ||
      before.value.unit === null
    )
      continue;
    if (!isCompared(article, endWithNoun(article, before), bare.first)) continue;
    const { kind, unit } = before.value;
    // "fell 300 points, or 1.2%, to 35,000": no percentage is so large.
    if (kind === 'percent' && (bare.value.value ?? 0) > MOST_PERCENT) continue;
    const { value, valueMax, bound, hedges, counted } = bare.value;
    quantities[at] = {
      kind: 'quantity',
      rule: before.rule,
      first: bare.first,
      last: bare.last,
      start: bare.start,
      end: bare.end,
      value: { kind, value, valueMax, unit, bound, hedges, counted },
    };
  }
}

function endWithNoun({ tokens }: ReadArticle, { last, value }: MentionOf<'quantity'>): number {
  let end = last;
  if (value.counted !== null && tokens.start[last] === value.counted.start)
    while (end < tokens.count && tokens.end[end]! <= value.counted.end) end++;
  return end;
}

const comparing =
  /^(from|to|than|up|down|compared|with|rising|falling|,|\(|in|just|only|instead|of|rather|(19|20)\d\d)$/;
const MOST_APART = 8;
const MOST_PERCENT = 999;

const wordAt = ({ tokens, text }: ReadArticle, at: number): string =>
  text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();

function isCompared(article: ReadArticle, from: number, to: number): boolean {
  if (to <= from || to - from > MOST_APART) return false;
  const last = wordAt(article, to - 1);
  // "24 minutes to fill in, | down from 71".
  if (to - from > 2 && last === 'from' && /^(up|down)$/.test(wordAt(article, to - 2))) return true;
  if (to - from > 4) return false;
  if (!/^(from|to|than|with)$/.test(last) && !(last === 'of' && wordAt(article, to - 2) === 'instead')) return false;
  for (let at = from; at < to; at++) if (!comparing.test(wordAt(article, at))) return false;
  return true;
}
