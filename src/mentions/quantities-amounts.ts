import { parseDecimal, plus, type Rational, rational, tenToThe, times } from '../language/rationals.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { behindHedge } from './quantities-bounds.ts';
import { isAboutHeat } from './quantities-heat.ts';
import { lowerAt, type Reading } from './quantities-knowledge.ts';
import { factorOf, type Numeral } from './quantities-numeral.ts';
import { isHyphenAt, readNumeral } from './quantities-numerals.ts';
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
  const glued =
    codeWithNumber(reading, at) ??
    degreesInWord(reading, at) ??
    exponentInWord(reading, at) ??
    millionsInWord(reading, at);
  if (glued !== null) return glued;
  const numeral = readNumeral(reading, at);
  return numeral === null ? null : amountOf(reading, numeral);
}

/** "USD115.5", "EUR50": a currency's code and its sum in one word. */
function codeWithNumber(reading: Reading, at: number): Amount | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.HasDigit) || !hasTag(tokens, at, TAGS.Word) || !hasTag(tokens, at, TAGS.Capitalised)) {
    return null;
  }
  const parts = /^([A-Z][A-Za-z]{1,3})(\d[\d,]*(?:\.\d+)?)$/.exec(wordsAt(tokens, at));
  const code = parts === null ? undefined : reading.known.codes.get(reading.known.word(parts[1]!.toLowerCase()));
  const value = parts === null || code === undefined ? null : parseDecimal(parts[2]!);
  if (code === undefined || value === null) return null;
  const [first, last] = [at, at + 1];
  const numeral: Numeral = { first, last, value, form: 'digits', hasScale: false, tail: '' };
  const unit = { kind: 'money', unit: code.code, factor: null, more: null, first, last } as const;
  return { numeral, first, last, numberLast: last, value, max: null, unit, isMoney: true };
}

/** "40C", "104F": degrees, where the sentence or the block speaks of heat; else such a word is a model or a code. */
function degreesInWord(reading: Reading, at: number): Amount | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.HasDigit) || hasTag(tokens, at, TAGS.Number)) return null;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 2 || length > 6) return null;
  const parts = /^(\d{1,3}(?:\.\d)?)([CF])$/.exec(wordsAt(tokens, at));
  if (parts === null || !isAboutHeat(reading)) return null;
  const value = parseDecimal(parts[1]!);
  if (value === null) return null;
  const numeral: Numeral = { first: at, last: at + 1, value, form: 'digits', hasScale: false, tail: '' };
  const name = parts[2] === 'C' ? 'degree-Celsius' : 'degree-Fahrenheit';
  const unit = { kind: 'measure', unit: name, factor: null, more: null, first: at, last: at + 1 } as const;
  const first = firstWithSign(reading, at);
  return {
    numeral,
    first,
    last: at + 1,
    numberLast: at + 1,
    value: signed(reading, at, value),
    max: null,
    unit,
    isMoney: false,
  };
}

// A race, a resolution and a company.
const NAMES: ReadonlySet<string> = new Set(['3M', '2K', '4K', '5K', '8K', '10K']);

/** "1M rows", "20K users": a number with its power of ten in one word, right before what is counted. */
function millionsInWord(reading: Reading, at: number): Amount | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.HasDigit) || !hasTag(tokens, at, TAGS.Word) || at + 1 >= reading.to) return null;
  const parts = /^(\d{1,2})([KM])$/.exec(wordsAt(tokens, at));
  if (parts === null || NAMES.has(parts[0]) || hasTag(tokens, at + 1, TAGS.Capitalised)) return null;
  if (!hasTag(tokens, at + 1, TAGS.PluralNoun)) return null;
  const value = times(rational(BigInt(parts[1]!)), tenToThe(parts[2] === 'M' ? 6 : 3));
  return amountOf(reading, { first: at, last: at + 1, value, form: 'digits', hasScale: true, tail: '' });
}

/** "4e14": a number with its power of ten in one word. */
function exponentInWord(reading: Reading, at: number): Amount | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.HasDigit) || hasTag(tokens, at, TAGS.Number) || hasTag(tokens, at, TAGS.Capitalised))
    return null;
  const parts = /^(\d{1,9})e(\d{1,2})$/.exec(wordsAt(tokens, at));
  if (parts === null) return null;
  const value = times(rational(BigInt(parts[1]!)), tenToThe(Number(parts[2])));
  return amountOf(reading, { first: at, last: at + 1, value, form: 'digits', hasScale: true, tail: '' });
}

function amountOf(reading: Reading, numeral: Numeral): Amount {
  const money = numeral.form === 'vague' ? null : moneyBefore(reading, numeral.first);
  const hidden = hiddenScale(reading, numeral, money !== null);
  const numberLast = hidden?.last ?? numeral.last;
  const whole: Numeral = {
    first: numeral.first,
    last: behindHedge(reading, numberLast),
    value: numeral.value,
    form: numeral.form,
    hasScale: numeral.hasScale || hidden !== null,
    tail: numeral.tail,
  };
  const unit = unitBehind(reading, whole);
  const value =
    numeral.value === null
      ? null
      : signed(
          reading,
          money?.first ?? numeral.first,
          hidden === null ? numeral.value : times(numeral.value, hidden.factor),
        );
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

function moneyAmount(
  reading: Reading,
  numeral: Numeral,
  money: { code: string; first: number; power: number },
  unit: UnitReading | null,
  value: Rational | null,
  numberLast: number,
): Amount {
  // "$10 dollars", "$5 USD" and "€5 | cents" name the currency again; "$5 | a year" does not go on.
  const again = unit?.kind === 'money' && (unit.unit === money.code || numeral.tail !== '') ? unit : null;
  const code = again?.unit ?? money.code;
  const last = again?.last ?? numberLast;
  const scaledValue = value === null || money.power === 0 ? value : times(value, tenToThe(money.power));
  const read = { kind: 'money', unit: code, factor: null, more: null, first: last, last } as const;
  const amount = {
    numeral,
    first: firstWithSign(reading, money.first),
    last,
    numberLast,
    value: scaledValue,
    max: null,
    unit: read,
    isMoney: true,
  };
  return withScaleOrCents(reading, amount);
}

const MINUS: ReadonlySet<number> = new Set([0x2d, 0x2212, 0x2013]);

// A minus is glued to its number and not to the word before.
const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative']);

// "negative 5 degrees", but "the negative 5 votes".
const isBeforeDegrees = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'minus' ||
  (at + 2 < reading.to && /^(degrees?|°|per|%|percent)$/.test(lowerAt(reading, at + 2)));

function isMinus(reading: Reading, at: number): boolean {
  const { tokens } = reading.article;
  if (at < reading.from) return false;
  if (hasTag(tokens, at, TAGS.Word)) return MINUS_WORDS.has(lowerAt(reading, at)) && isBeforeDegrees(reading, at);
  if (!MINUS.has(tokens.text.charCodeAt(tokens.start[at]!)) || !hasTag(tokens, at + 1, TAGS.Glued)) return false;
  if (tokens.end[at]! - tokens.start[at]! !== 1 || hasTag(tokens, at, TAGS.Glued)) return false;
  // At the head of a line it may be the mark of a list.
  return at > reading.from || isBeforeDegrees(reading, at);
}

const firstWithSign = (reading: Reading, first: number): number => (isMinus(reading, first - 1) ? first - 1 : first);

const signed = (reading: Reading, first: number, value: Rational): Rational =>
  isMinus(reading, first - 1) ? { over: -value.over, under: value.under } : value;

/** "75 USD million"; "3 dollars 50 cents", "three pounds and 20 pence". */
function withScaleOrCents(reading: Reading, amount: Amount): Amount {
  const { tokens } = reading.article;
  const { scales, tags } = reading.known;
  const { unit, value, last } = amount;
  if (unit === null || value === null || last >= reading.to) return amount;
  if (hasTag(tokens, last, tags.scale) && !amount.numeral.hasScale) {
    const scale = scales.get(tokens.word[last]!);
    if (scale?.isWord) return endingAt(amount, last + 1, last + 1, times(value, factorOf(scale)));
  }
  const next = lowerAt(reading, last) === 'and' ? last + 1 : last;
  if (unit.factor !== null || next >= reading.to || signAt(reading, next) !== null) return amount;
  const numeral = readNumeral(reading, next);
  if (numeral === null || numeral.value === null || moneyBefore(reading, numeral.first) !== null) return amount;
  const cents = unitBehind(reading, numeral);
  if (cents === null && isBareCents(reading, unit, numeral)) {
    return endingAt(amount, numeral.last, numeral.last, plus(value, times(numeral.value, CENT)));
  }
  if (cents?.kind !== 'money' || cents.factor === null || cents.factor.under === 1n) return amount;
  return endingAt(amount, cents.last, numeral.last, plus(value, times(numeral.value, cents.factor)));
}

const CENT = rational(1, 100);

/** "thirteen dollars forty five", "15 dollars and 15": below a hundred, behind the currency in words, at the end of a clause. */
function isBareCents(
  { article: { tokens }, to }: Reading,
  unit: UnitReading,
  { last, first, value, form, tail }: Numeral,
): boolean {
  if (form === 'fraction' || form === 'vague' || tail !== '' || value === null || unit.first === unit.last)
    return false;
  if (value.under !== 1n || value.over < 5n || value.over > 99n || !hasTag(tokens, unit.first, TAGS.Word)) return false;
  return (
    first > unit.last - 1 &&
    (last >= to || !hasTag(tokens, last, TAGS.Word)) &&
    !(last < to && tokens.text[tokens.start[last]!] === '%')
  );
}

const endingAt = (amount: Amount, last: number, numberLast: number, value: Rational): Amount => ({
  numeral: amount.numeral,
  first: amount.first,
  last,
  numberLast,
  value,
  max: amount.max,
  unit: amount.unit,
  isMoney: amount.isMoney,
});

/** Whether the number is followed by a hyphen and a word: "200-person", "10-fold". */
export const hasHyphen = (reading: Reading, { numberLast, numeral }: Amount): boolean =>
  numeral.tail === '' && isHyphenAt(reading, numberLast);
