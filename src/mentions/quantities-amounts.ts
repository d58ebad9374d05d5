import { isLess, plus, type Rational, rational, tenToThe, times } from '../language/rationals.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { behindHedge } from './quantities-bounds.ts';
import { lowerAt, type Reading } from './quantities-knowledge.ts';
import { factorOf, isHyphenAt, type Numeral, readNumeral } from './quantities-numerals.ts';
import { hiddenScale, isPlus, moneyBefore, signAt, type UnitReading, unitBehind } from './quantities-units.ts';

/** A number with its unit, before anything is decided about it. */
export interface Amount {
  readonly numeral: Numeral;
  /** Tokens with currency and unit. */
  readonly first: number;
  readonly last: number;
  /** End of the number alone, powers of ten included. */
  readonly numberLast: number;
  readonly value: Rational | null;
  readonly max: Rational | null;
  readonly unit: UnitReading | null;
  readonly isMoney: boolean;
}

/** The amount that starts with the number at the token; null where no number does. */
export function readAmount(reading: Reading, at: number): Amount | null {
  const numeral = readNumeral(reading, at);
  return numeral === null ? null : amountOf(reading, numeral);
}

function amountOf(reading: Reading, numeral: Numeral): Amount {
  const money = numeral.form === 'vague' ? null : moneyBefore(reading, numeral.first);
  const hidden = hiddenScale(reading, numeral, money !== null);
  const numberLast = hidden?.last ?? numeral.last;
  const whole = { ...numeral, last: behindHedge(reading, numberLast), hasScale: numeral.hasScale || hidden !== null };
  const unit = unitBehind(reading, whole);
  const value = numeral.value === null ? null : signed(reading, money?.first ?? numeral.first, hidden === null ? numeral.value : times(numeral.value, hidden.factor));
  if (money !== null) return moneyAmount(reading, numeral, money, unit, value, numberLast);
  const amount = {
    numeral,
    first: firstWithSign(reading, numeral.first),
    last: Math.max(unit?.last ?? numberLast, isPlus(reading, numberLast) ? numberLast + 1 : 0),
    numberLast,
    value: value === null || unit === null ? value : inUnit(value, unit),
    max: null,
    unit,
    isMoney: unit?.kind === 'money',
  };
  return unit?.kind === 'money' ? withScaleOrCents(reading, amount) : amount;
}

const inUnit = (value: Rational, unit: UnitReading): Rational => {
  const whole = unit.more === null ? value : plus(value, unit.more);
  return unit.factor === null ? whole : times(whole, unit.factor);
};

function moneyAmount(reading: Reading, numeral: Numeral, money: { code: string; first: number; power: number }, unit: UnitReading | null, value: Rational | null, numberLast: number): Amount {
  // "$10 dollars", "$5 USD" and "€5 | cents" name the currency again; "$5 | a year" does not go on.
  const again = unit?.kind === 'money' && (unit.unit === money.code || numeral.tail !== '') ? unit : null;
  const code = again?.unit ?? money.code;
  const last = again?.last ?? numberLast;
  const scaledValue = value === null || money.power === 0 ? value : times(value, tenToThe(money.power));
  const read = { kind: 'money', unit: code, factor: null, more: null, first: last, last } as const;
  const amount = { numeral, first: firstWithSign(reading, money.first), last, numberLast, value: scaledValue, max: null, unit: read, isMoney: true };
  return withScaleOrCents(reading, amount);
}

const MINUS: ReadonlySet<number> = new Set([0x2d, 0x2212, 0x2013]);

// A minus is glued to its number and not to the word before.
function isMinus(reading: Reading, at: number): boolean {
  const { tokens } = reading.article;
  if (at < reading.from) return false;
  if (hasTag(tokens, at, TAGS.Word)) return lowerAt(reading, at) === 'minus';
  if (!MINUS.has(tokens.text.charCodeAt(tokens.start[at]!)) || !hasTag(tokens, at + 1, TAGS.Glued)) return false;
  return tokens.end[at]! - tokens.start[at]! === 1 && !hasTag(tokens, at, TAGS.Glued) && at > reading.from;
}

const firstWithSign = (reading: Reading, first: number): number => (isMinus(reading, first - 1) ? first - 1 : first);

const signed = (reading: Reading, first: number, value: Rational): Rational => (isMinus(reading, first - 1) ? { over: -value.over, under: value.under } : value);

/** "75 USD million"; "3 dollars 50 cents", "three pounds and 20 pence". */
function withScaleOrCents(reading: Reading, amount: Amount): Amount {
  const { tokens } = reading.article;
  const { scales, tags } = reading.known;
  const { unit, value, last } = amount;
  if (unit === null || value === null || last >= reading.to) return amount;
  if (hasTag(tokens, last, tags.scale) && !amount.numeral.hasScale) {
    const scale = scales.get(tokens.word[last]!);
    if (scale?.isWord) return { ...amount, last: last + 1, numberLast: last + 1, value: times(value, factorOf(scale)) };
  }
  const next = lowerAt(reading, last) === 'and' ? last + 1 : last;
  if (unit.factor !== null || next >= reading.to || signAt(reading, next) !== null) return amount;
  const numeral = readNumeral(reading, next);
  if (numeral === null || numeral.value === null || moneyBefore(reading, numeral.first) !== null) return amount;
  const cents = unitBehind(reading, numeral);
  if (cents?.kind !== 'money' || cents.factor === null || cents.factor.under === 1n) return amount;
  return { ...amount, last: cents.last, numberLast: numeral.last, value: plus(value, times(numeral.value, cents.factor)) };
}

/** The amount with the end of its range, where one follows: "5-10%", "£5m to £7m", "between 5 and 10", "two or three years". */
export function withRange(reading: Reading, amount: Amount): Amount {
  if (amount.value === null || amount.numeral.tail !== '') return amount;
  const joint = jointBehind(reading, amount);
  if (joint === null) return withUnitOfTarget(reading, amount);
  const numberAt = signAt(reading, joint.at) === null && !isCodeBefore(reading, joint.at) ? joint.at : joint.at + 1;
  if (numberAt >= reading.to) return amount;
  const upper = readAmount(reading, numberAt);
  if (upper === null || upper.value === null || upper.first > joint.at || upper.numeral.first !== numberAt) return amount;
  const lower = likeUpper(amount, upper);
  if (lower === null || !isLess(lower, upper.value)) return amount;
  if (joint.word === 'or' && !isNextTo(lower, upper.value)) return amount;
  return { ...amount, value: lower, max: upper.value, last: upper.last, numberLast: upper.numberLast, unit: upper.unit ?? amount.unit, isMoney: amount.isMoney || upper.isMoney };
}

/** "from 50 to 80%": the unit is said once, behind the second number. */
function withUnitOfTarget(reading: Reading, amount: Amount): Amount {
  const at = amount.last;
  if (amount.unit !== null || amount.value === null || at + 1 >= reading.to || lowerAt(reading, at) !== 'to') return amount;
  if (amount.first - 1 < reading.from || lowerAt(reading, amount.first - 1) !== 'from') return amount;
  const target = readAmount(reading, at + 1);
  if (target?.unit == null || target.isMoney) return amount;
  const unit = { ...target.unit, first: amount.last, last: amount.last };
  return { ...amount, unit, value: unit.factor === null ? amount.value : times(amount.value, unit.factor) };
}

const isCodeBefore = (reading: Reading, at: number): boolean => at + 1 < reading.to && moneyBefore(reading, at + 1)?.first === at;

// "two or three", "five or six": neighbours, not two separate counts.
const isNextTo = (lower: Rational, upper: Rational): boolean => !isLess(times(lower, rational(2)), upper) && lower.over > 0n;

/** The lower value in the units and powers of ten of the upper; null where the two are of different kinds. */
function likeUpper(lower: Amount, upper: Amount): Rational | null {
  const value = lower.value!;
  if (lower.unit !== null && upper.unit !== null && lower.unit.unit !== upper.unit.unit) return null;
  if (lower.unit !== null && upper.unit === null) return null;
  if (lower.numeral.hasScale || !upper.numeral.hasScale) {
    return lower.unit === null && upper.unit?.factor ? times(value, upper.unit.factor) : value;
  }
  // "between 5 and 10 million": the power of ten is said once, unless the lower number is already as large.
  const power = tenToThe(upper.value!.over / upper.value!.under >= 10n ** 9n ? (upper.value!.over / upper.value!.under >= 10n ** 12n ? 12 : 9) : upper.value!.over / upper.value!.under >= 10n ** 6n ? 6 : 3);
  const raised = times(value, power);
  return isLess(raised, upper.value!) ? raised : value;
}

interface Joint { readonly word: 'dash' | 'to' | 'and' | 'or'; readonly at: number }

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
  if (word === 'to') return isMovement(reading, amount) ? null : { word, at: at + 1 };
  if (word === 'and') return isBetween(reading, amount.first) ? { word, at: at + 1 } : null;
  return word === 'or' && amount.unit === null && !amount.isMoney ? { word, at: at + 1 } : null;
}

const isBetween = (reading: Reading, first: number): boolean =>
  first - 1 >= reading.from && (lowerAt(reading, first - 1) === 'between' || (first - 2 >= reading.from && lowerAt(reading, first - 2) === 'between'));

const rangeVerbs = /^(range|ranges|ranging|ranged|vary|varies|varying|varied|anywhere|somewhere|span|spans|spanning|estimates|estimate|between)$/;

/** Whether "from X to Y" moves: two figures, unless a word such as "ranging" stands before. */
function isMovement(reading: Reading, { first, isMoney }: Amount): boolean {
  const { tokens } = reading.article;
  const { rise, fall } = reading.known.tags;
  const before = first - 1;
  if (before < reading.from) return false;
  if (lowerAt(reading, before) === 'from') return !(before - 1 >= reading.from && rangeVerbs.test(lowerAt(reading, before - 1)));
  // "rose 5 cents to 40 cents" is a step and a level.
  if (lowerAt(reading, before) === 'by') return true;
  return isMoney && (hasTag(tokens, before, rise) || hasTag(tokens, before, fall) || /^(up|down|off)$/.test(lowerAt(reading, before)));
}

/** "one in five", "eight out of 10", "one lorry in five", "6 of every 1,000": the share and its end. */
export function shareBehind(reading: Reading, amount: Amount): { readonly value: Rational; readonly last: number } | null {
  const { numeral, value } = amount;
  if (value === null || amount.unit !== null || numeral.hasScale || numeral.form === 'fraction' || numeral.tail !== '') return null;
  const direct = connectorOfShare(reading, numeral.last);
  const at = direct >= 0 ? direct : connectorBehindNoun(reading, numeral.last);
  if (at < 0) return null;
  const whole = readAmount(reading, at);
  if (whole === null || whole.value === null || whole.unit !== null || whole.numeral.first !== at || whole.numeral.form === 'fraction') return null;
  if (value.over <= 0n || !isLess(value, whole.value) || !isRoundWhole(whole.value)) return null;
  if (direct < 0 && !isBareWhole(reading, amount, whole)) return null;
  return { value: times(value, { over: whole.value.under, under: whole.value.over }), last: whole.numberLast };
}

const wholes: ReadonlySet<bigint> = new Set([2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n, 11n, 12n, 15n, 16n, 20n, 25n, 30n, 40n, 50n, 60n, 70n, 80n, 100n, 200n, 250n, 500n, 1000n]);

const isRoundWhole = ({ over, under }: Rational): boolean => under === 1n && (wholes.has(over) || over % 1000n === 0n);

const MOST_NOUNS = 3;

/** "one | lorry | in five": behind at most three words of the thing counted. */
function connectorBehindNoun(reading: Reading, from: number): number {
  const { tokens } = reading.article;
  for (let at = from + 1; at <= from + MOST_NOUNS && at < reading.to; at++) {
    if (!hasTag(tokens, at - 1, TAGS.Noun) && !hasTag(tokens, at - 1, TAGS.PluralNoun) && !hasTag(tokens, at - 1, TAGS.Adjective)) return -1;
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
  return next >= reading.to || !hasTag(tokens, next, TAGS.Word) || (!hasTag(tokens, next, TAGS.PluralNoun) && !hasTag(tokens, next, TAGS.Noun));
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

/** Whether the number is followed by a hyphen and a word: "200-person", "10-fold". */
export const hasHyphen = (reading: Reading, { numberLast, numeral }: Amount): boolean => numeral.tail === '' && isHyphenAt(reading, numberLast);
