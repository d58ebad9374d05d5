import type { ReadArticle } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { MentionOf, QuantityValue } from '../model/mention.ts';
import { hasTag, TAGS } from '../model/tokens.ts';

/** Gives a bare number the unit of the one it is compared with: "24 minutes, down from 71", "from 52 days to 29". */
export function shareUnits(article: ReadArticle, quantities: MentionOf<'quantity'>[], from: number): void {
  for (let at = from + 1; at < quantities.length; at++) {
    const before = quantities[at - 1]!;
    const bare = quantities[at]!;
    if (isBare(before) && SHARED.has(bare.value.kind) && isJoined(article, before.last, bare.first)) {
      const { kind, counted } = bare.value;
      const { value, valueMax, bound, hedges } = before.value;
      // "12 full-time and 20 part-time drivers": each has an adjective of its own.
      const unit = bare.first - before.last > 1 ? (bare.value.unit?.split(' ').at(-1) ?? null) : bare.value.unit;
      quantities[at - 1] = withValue(before, bare.rule, { kind, value, valueMax, unit, bound, hedges, counted });
      continue;
    }
    if (!isBare(bare) || before.value.unit === null) continue;
    if (!isCompared(article, endWithNoun(article, before), bare.first)) continue;
    const { kind, unit } = before.value;
    // "fell 300 points, or 1.2%, to 35,000": no percentage is so large.
    if (kind === 'percent' && (bare.value.value ?? 0) > MOST_PERCENT) continue;
    const { value, valueMax, bound, hedges, counted } = bare.value;
    quantities[at] = withValue(bare, before.rule, { kind, value, valueMax, unit, bound, hedges, counted });
  }
}

const isBare = ({ value: { kind, unit, counted } }: MentionOf<'quantity'>): boolean =>
  kind === 'count' && unit === null && counted === null;

const withValue = (
  { first, last, start, end }: MentionOf<'quantity'>,
  rule: RuleId,
  value: QuantityValue,
): MentionOf<'quantity'> => ({ kind: 'quantity', rule, first, last, start, end, value });

const SHARED: ReadonlySet<string> = new Set(['count', 'measure', 'duration']);
const MOST_JOINED = 3;

/** "12 | full-time and | 20 part-time drivers", "45 | and | 50 mg": two numbers of one thing, named behind the second. */
function isJoined({ tokens }: ReadArticle, from: number, to: number): boolean {
  const and = to - 1;
  if (and < from || to - from > MOST_JOINED || !AND.test(wordAt({ tokens }, and))) return false;
  for (let at = from; at < and; at++)
    if (!hasTag(tokens, at, TAGS.Adjective) && !hasTag(tokens, at, TAGS.Hyphenated)) return false;
  return true;
}

const AND = /^(and|or)$/;

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

const wordAt = ({ tokens }: Pick<ReadArticle, 'tokens'>, at: number): string =>
  tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();

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
