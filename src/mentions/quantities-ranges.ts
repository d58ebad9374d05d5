import { isLess, type Rational, rational, tenToThe, times } from '../language/rationals.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type Amount, readAmount } from './quantities-amounts.ts';
import { lowerAt, type Reading } from './quantities-knowledge.ts';
import { moneyBefore, signAt } from './quantities-units.ts';

/** The amount with the end of its range, where one follows: "5-10%", "£5m to £7m", "between 5 and 10", "two or three years". */
export function withRange(reading: Reading, amount: Amount): Amount {
  if (amount.value === null || amount.numeral.tail !== '' || isOrdinalAlone(reading, amount)) return amount;
  const joint = jointBehind(reading, amount);
  if (joint === null) return withUnitOfTarget(reading, amount);
  const numberAt = signAt(reading, joint.at) === null && !isCodeBefore(reading, joint.at) ? joint.at : joint.at + 1;
  if (numberAt >= reading.to) return amount;
  const upper = readAmount(reading, numberAt);
  if (upper === null || upper.value === null || upper.first > joint.at || upper.numeral.first !== numberAt)
    return amount;
  const lower = likeUpper(amount, upper, joint);
  if (lower === null || !isLess(lower, upper.value)) return amount;
  if (joint.word === 'or' && !isNextTo(lower, upper.value)) return amount;
  return {
    numeral: amount.numeral,
    first: amount.first,
    last: upper.last,
    numberLast: upper.numberLast,
    value: lower,
    max: upper.value,
    unit: upper.unit ?? amount.unit,
    isMoney: amount.isMoney || upper.isMoney,
  };
}

// "in the quarter to May", "the third to £5m": without an article of its own an ordinal is no fraction.
export const isOrdinalAlone = ({ article: { tokens } }: Reading, { numeral: { form, first, last } }: Amount): boolean =>
  form === 'fraction' &&
  last - first === 1 &&
  hasTag(tokens, first, TAGS.Word) &&
  !hasTag(tokens, first, TAGS.Hyphenated);

/** "from 50 to 80%": the unit is said once, behind the second number. */
function withUnitOfTarget(reading: Reading, amount: Amount): Amount {
  const at = amount.last;
  if (amount.unit !== null || amount.value === null || at + 1 >= reading.to || lowerAt(reading, at) !== 'to')
    return amount;
  if (amount.first - 1 < reading.from || lowerAt(reading, amount.first - 1) !== 'from') return amount;
  const target = readAmount(reading, at + 1);
  if (target?.unit == null || target.isMoney) return amount;
  const { kind, unit: name, factor, more } = target.unit;
  return {
    numeral: amount.numeral,
    first: amount.first,
    last: amount.last,
    numberLast: amount.numberLast,
    value: factor === null ? amount.value : times(amount.value, factor),
    max: amount.max,
    unit: { kind, unit: name, factor, more, first: amount.last, last: amount.last },
    isMoney: amount.isMoney,
  };
}

const isCodeBefore = (reading: Reading, at: number): boolean =>
  at + 1 < reading.to && moneyBefore(reading, at + 1)?.first === at;

// "two or three", "five or six": neighbours, not two separate counts.
const isNextTo = (lower: Rational, upper: Rational): boolean =>
  !isLess(times(lower, rational(2)), upper) && lower.over > 0n;

/** The lower value in the units and powers of ten of the upper; null where the two are of different kinds. */
function likeUpper(lower: Amount, upper: Amount, { word }: Joint): Rational | null {
  const value = lower.value!;
  if (lower.unit !== null && upper.unit !== null && lower.unit.unit !== upper.unit.unit) return null;
  // "by almost a fifth to £4m": a share and a sum make no range.
  if (lower.numeral.form === 'fraction' && upper.isMoney && !lower.isMoney) return null;
  // "a quarter – 24 per cent": the same share told twice.
  if (lower.numeral.form === 'fraction' && upper.unit?.kind === 'percent' && lower.unit === null) return null;
  // "£12–45", "between £12 and 45": the sign of the currency is said once, but "gave £12 to 45 drivers".
  const isSignedOnce = lower.isMoney && lower.first < lower.numeral.first && word !== 'to';
  if (lower.unit !== null && upper.unit === null && !isSignedOnce) return null;
  if (isScaled(lower) || !isScaled(upper)) {
    return lower.unit === null && upper.unit?.factor ? times(value, upper.unit.factor) : value;
  }
  // "between 5 and 10 million": the power of ten is said once, unless the lower number is already as large.
  const power = tenToThe(
    upper.value!.over / upper.value!.under >= 10n ** 9n
      ? upper.value!.over / upper.value!.under >= 10n ** 12n
        ? 12
        : 9
      : upper.value!.over / upper.value!.under >= 10n ** 6n
        ? 6
        : 3,
  );
  const raised = times(value, power);
  return isLess(raised, upper.value!) ? raised : value;
}

// "6 million", "£6m": with its power of ten said, in a word or in a letter that follows.
const isScaled = ({ numeral, value }: Amount): boolean =>
  numeral.hasScale || (value !== null && numeral.value !== null && isLess(numeral.value, value));

interface Joint {
  readonly word: 'dash' | 'to' | 'and' | 'or';
  readonly at: number;
}

function jointBehind(reading: Reading, amount: Amount): Joint | null {
  const { tokens } = reading.article;
  const at = amount.last;
  if (at + 1 >= reading.to) return null;
  if (hasTag(tokens, at, TAGS.Dash)) {
    // "8- to 16-metre".
    if (lowerAt(reading, at + 1) === 'to') return { word: 'to', at: at + 2 };
    const isTight = hasTag(tokens, at, TAGS.Glued) && hasTag(tokens, at + 1, TAGS.Glued);
    const isSpaced = tokens.text.charCodeAt(tokens.start[at]!) === 0x2013 && hasTag(tokens, at + 1, TAGS.Number);
    return isTight || isSpaced ? { word: 'dash', at: at + 1 } : null;
  }
  const word = lowerAt(reading, at);
  if (word === 'to')
    return isMovement(reading, amount) && !isShareOfShares(reading, amount) ? null : { word, at: at + 1 };
  if (word === 'and') return isBetween(reading, amount.first) ? { word, at: at + 1 } : null;
  return word === 'or' && amount.unit === null && !amount.isMoney ? { word, at: at + 1 } : null;
}

/** "will grow by 10% to 15%": two shares close together are a range even behind "by". */
function isShareOfShares(reading: Reading, { first, last, unit, value }: Amount): boolean {
  if ((unit !== null && unit.unit !== 'percent') || value === null || lowerAt(reading, first - 1) !== 'by')
    return false;
  const upper = readAmount(reading, last + 1);
  if (upper?.unit?.unit !== 'percent' || upper.value === null) return false;
  // "cut by 30 to 40 percent": the unit is said once.
  if (unit === null) return isLess(value, upper.value);
  return isLess(value, upper.value) && !isLess(times(value, rational(2)), upper.value);
}

const isBetween = (reading: Reading, first: number): boolean =>
  first - 1 >= reading.from &&
  (lowerAt(reading, first - 1) === 'between' ||
    (first - 2 >= reading.from && lowerAt(reading, first - 2) === 'between'));

const rangeVerbs =
  /^(range|ranges|ranging|ranged|vary|varies|varying|varied|anywhere|somewhere|span|spans|spanning|estimates|estimate|between)$/;

/** Whether "from X to Y" moves: two figures, unless a word such as "ranging" stands before. */
function isMovement(reading: Reading, amount: Amount): boolean {
  const { first, isMoney } = amount;
  const { tokens } = reading.article;
  const { rise, fall } = reading.known.tags;
  const before = first - 1;
  if (before < reading.from) return false;
  if (lowerAt(reading, before) === 'from')
    return !(before - 1 >= reading.from && rangeVerbs.test(lowerAt(reading, before - 1)));
  // "rose 5 cents to 40 cents" is a step and a level.
  if (lowerAt(reading, before) === 'by') return true;
  const moves =
    hasTag(tokens, before, rise) || hasTag(tokens, before, fall) || /^(up|down|off)$/.test(lowerAt(reading, before));
  return moves && (isMoney || isFarFromNext(reading, amount));
}

const FAR = rational(8, 1);

/** "climbed 3,500 | to 382,000" is a step and a level, unlike "grew 3 to 4 points". */
function isFarFromNext(reading: Reading, { last, value }: Amount): boolean {
  const upper = readAmount(reading, last + 1)?.value ?? null;
  return value !== null && upper !== null && isLess(times(value, FAR), upper);
}
