import { rational } from '../language/rationals.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { Amount } from './quantities-amounts.ts';
import { hasHyphen } from './quantities-amounts.ts';
import { lowerAt, type Multiple, type Reading } from './quantities-knowledge.ts';

/** The word that makes a multiple of the number before it, as the end of both: "three | times", "10 | - | fold", "5 | x". */
export function endOfMultiple(reading: Reading, amount: Amount): number {
  const { tokens } = reading.article;
  if (amount.unit !== null || amount.isMoney || amount.value === null) return -1;
  if (amount.numeral.tail === 'fold' || amount.numeral.tail === 'times') return amount.last;
  const at = hasHyphen(reading, amount) ? amount.numberLast + 1 : amount.last;
  if (at >= reading.to) return -1;
  const word = lowerAt(reading, at);
  if (word === 'times' || word === '×') return at + 1;
  if (word === 'fold' && (at > amount.last || hasTag(tokens, at, TAGS.Glued))) return at + 1;
  // "3x" but not "3x4".
  return word === 'x' && hasTag(tokens, at, TAGS.Glued) && !hasTag(tokens, at + 1, TAGS.Number) ? at + 1 : -1;
}

/** Whether so many times means so many times as much: what is compared follows, or a verb of change or being stands before. */
export function isComparison(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading.article;
  const { tags, grammar } = reading.known;
  const before = first - 1;
  if (
    before >= reading.from &&
    (hasTag(tokens, before, tags.rise) || hasTag(tokens, before, tags.fall) || lowerAt(reading, before) === 'by')
  )
    return true;
  if (last >= reading.to || !hasTag(tokens, last, TAGS.Word))
    return before >= reading.from && hasTag(tokens, before, grammar.be);
  const next = lowerAt(reading, last);
  // "three times a week", "four times this year", "five times in May" count how often.
  if (
    /^(a|an|per|each|every|last|since|in|during|before|after|and|or|between|over|at|on|for|to|with|by|while|when|if|but|already|again|daily|weekly)$/.test(
      next,
    )
  )
    return false;
  if (
    hasTag(tokens, last, tags.period) ||
    (hasTag(tokens, last, grammar.determiner) && hasTag(tokens, last + 1, tags.period))
  )
    return false;
  return !hasTag(tokens, last, TAGS.PastVerb) || hasTag(tokens, last, TAGS.Adjective);
}

/** The value of "doubled", "twice", "tenfold" at the token where it compares amounts; null where it does not. */
export function multipleAt(
  reading: Reading,
  at: number,
  isHedged: boolean,
): { readonly over: bigint; readonly under: bigint } | null {
  const { tokens } = reading.article;
  const { folds, multiples, tags } = reading.known;
  const fold = hasTag(tokens, at, tags.fold) ? folds.get(tokens.word[at]!) : undefined;
  if (fold !== undefined) return factorOfMultiple(fold);
  const multiple = hasTag(tokens, at, tags.multiple) ? multiples.get(tokens.word[at]!) : undefined;
  if (multiple === undefined || (multiple.sort !== 'adverb' && isSaying(reading, at))) return null;
  return isMeant(reading, at, multiple, isHedged) ? factorOfMultiple(multiple) : null;
}

const factorOfMultiple = ({ times = 1, parts = 1 }: Multiple): { over: bigint; under: bigint } =>
  rational(times, parts);

// "double down", "double-check", "halved lengthwise", "triple jump".
const isSaying = (reading: Reading, at: number): boolean =>
  at + 1 < reading.to &&
  /^(down|up|back|as|check|checked|jump|jumper|room|rooms|bed|beds|bass|glazing|decker|act|life|standard|standards|agent|digit|digits|bill|espresso|crown|bogey|fault|edged)$/.test(
    lowerAt(reading, at + 1),
  );

function isMeant(reading: Reading, at: number, { sort }: Multiple, isHedged: boolean): boolean {
  const { tokens } = reading.article;
  const { grammar, tags } = reading.known;
  const next = at + 1 < reading.to ? lowerAt(reading, at + 1) : '';
  const before = at - 1 >= reading.from ? lowerAt(reading, at - 1) : '';
  if (sort === 'adverb')
    return (
      isHedged || /^(as|the|that|its|their|our|his|her|what)$/.test(next) || hasTag(tokens, at + 1, TAGS.Comparative)
    );
  if (sort === 'verb') return !hasTag(tokens, at - 1, grammar.determiner) && !/^(a|an|the)$/.test(before);
  if (sort === 'gerund')
    return (
      hasTag(tokens, at + 1, grammar.determiner) ||
      next === 'of' ||
      next === 'in' ||
      hasTag(tokens, at + 1, TAGS.Noun) ||
      hasTag(tokens, at + 1, TAGS.PluralNoun) ||
      hasTag(tokens, at + 1, TAGS.Adjective) ||
      next === ''
    );
  if (/^(the|that|its|their|what|our|his|her|in|to|by|from|last)$/.test(next)) return true;
  if (hasTag(tokens, at - 1, grammar.modal) || tokens.word[at - 1] === grammar.to) return true;
  return isHedged && !hasTag(tokens, at - 1, tags.article);
}
