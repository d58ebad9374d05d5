import { isLess, type Rational, times } from '../language/rationals.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type Amount, readAmount } from './quantities-amounts.ts';
import { lowerAt, type Reading } from './quantities-knowledge.ts';

/** "one in five", "eight out of 10", "one lorry in five", "6 of every 1,000": the share and its end. */
export function shareBehind(
  reading: Reading,
  amount: Amount,
): { readonly value: Rational; readonly last: number } | null {
  const { numeral, value } = amount;
  if (value === null || amount.unit !== null || numeral.hasScale || numeral.form === 'fraction' || numeral.tail !== '')
    return null;
  const direct = connectorOfShare(reading, numeral.last);
  const at = direct >= 0 ? direct : connectorBehindNoun(reading, numeral.last);
  if (at < 0) return null;
  const whole = readAmount(reading, at);
  if (
    whole === null ||
    whole.value === null ||
    whole.unit !== null ||
    whole.numeral.first !== at ||
    whole.numeral.form === 'fraction'
  )
    return null;
  if (value.over <= 0n || !isLess(value, whole.value) || !isRoundWhole(whole.value)) return null;
  if (direct < 0 && !isBareWhole(reading, amount, whole)) return null;
  return { value: times(value, { over: whole.value.under, under: whole.value.over }), last: whole.numberLast };
}

const wholes: ReadonlySet<bigint> = new Set([
  2n,
  3n,
  4n,
  5n,
  6n,
  7n,
  8n,
  9n,
  10n,
  11n,
  12n,
  15n,
  16n,
  20n,
  25n,
  30n,
  40n,
  50n,
  60n,
  70n,
  80n,
  100n,
  200n,
  250n,
  500n,
  1000n,
]);

const isRoundWhole = ({ over, under }: Rational): boolean => under === 1n && (wholes.has(over) || over % 1000n === 0n);

const MOST_NOUNS = 3;

/** "one | lorry | in five": behind at most three words of the thing counted. */
function connectorBehindNoun(reading: Reading, from: number): number {
  const { tokens } = reading.article;
  for (let at = from + 1; at <= from + MOST_NOUNS && at < reading.to; at++) {
    if (
      !hasTag(tokens, at - 1, TAGS.Noun) &&
      !hasTag(tokens, at - 1, TAGS.PluralNoun) &&
      !hasTag(tokens, at - 1, TAGS.Adjective)
    )
      return -1;
    const word = lowerAt(reading, at);
    if (word === 'in' || word === 'out') return connectorOfShare(reading, at);
  }
  return -1;
}

/** Whether nothing is counted behind the whole: "one lorry in five runs empty", but "two offices in five towns". */
function isBareWhole(reading: Reading, { numeral, value }: Amount, whole: Amount): boolean {
  const { tokens } = reading.article;
  const isOne = value !== null && value.over === value.under;
  if (isOne) return true;
  if (numeral.form !== whole.numeral.form) return false;
  const next = whole.numberLast;
  return (
    next >= reading.to ||
    !hasTag(tokens, next, TAGS.Word) ||
    (!hasTag(tokens, next, TAGS.PluralNoun) && !hasTag(tokens, next, TAGS.Noun))
  );
}

function connectorOfShare(reading: Reading, at: number): number {
  if (at + 1 >= reading.to) return -1;
  const word = lowerAt(reading, at);
  const second = lowerAt(reading, at + 1);
  let next = -1;
  if (word === 'in') next = at + 1;
  else if (word === 'out' && second === 'of') next = at + 2;
  else if ((word === 'of' || word === 'for') && second === 'every') next = at + 1;
  if (next >= 0 && next < reading.to && lowerAt(reading, next) === 'every') next++;
  return next < reading.to ? next : -1;
}
