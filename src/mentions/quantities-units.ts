import { nounPhraseFrom } from '../language/noun-phrases.ts';
import { type Rational, rational, tenToThe } from '../language/rationals.ts';
import type { QuantityKind } from '../model/mention.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { composedUnitAt, powerInHyphens, rateBehind } from './quantities-composed.ts';
import { isAboutHeat } from './quantities-heat.ts';
import {
  type Currency,
  lowerAt,
  phraseAt,
  type QuantityKnowledge,
  type Reading,
  type Unit,
} from './quantities-knowledge.ts';
import { factorOf, isSpacedHyphenAt, type Numeral } from './quantities-numeral.ts';
import { ambiguousScaleAt, halfBehind, isHyphenAt } from './quantities-numerals.ts';

/** What a number is a number of. */
export interface UnitReading {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** What the number is multiplied by: 10 for decades, 1/100 for pence. */
  readonly factor: Rational | null;
  /** What is added first: the half of "an hour and a half". */
  readonly more: Rational | null;
  readonly first: number;
  readonly last: number;
}

const HUNDREDTH = rational(1, 100);

/** The unit written behind a number: currency, percentage, time, measure; null where there is none. */
export function unitBehind(reading: Reading, numeral: Numeral): UnitReading | null {
  if (numeral.tail !== '') return unitOfTail(reading, numeral.tail, numeral.last);
  const { tokens } = reading.article;
  let at = numeral.last;
  if (at >= reading.to) return null;
  const isHyphen = isHyphenAt(reading, at);
  if (isHyphen) {
    at++;
    if (hasTag(tokens, at, TAGS.Hyphenated) && (tokens.word[at]! < 0 || !hasTag(tokens, at, reading.known.tags.unit)))
      return unitOfTail(reading, wordsAt(tokens, at).toLowerCase(), at + 1);
  }
  // "24 year-olds", "a 1 day-old chick".
  if (!isHyphen && hasTag(tokens, at, TAGS.Hyphenated) && OLD.test(lowerAt(reading, at)))
    return unitOfTail(reading, lowerAt(reading, at), at + 1);
  if (!isHyphen && isSpacedHyphen(reading, at)) at++;
  if (isPlus(reading, at)) at++;
  if (numeral.form === 'vague' && at < reading.to && lowerAt(reading, at) === 'of') at++;
  if (at >= reading.to) return null;
  return unitAt(reading, numeral, at) ?? unitBehindAdjective(reading, numeral, at);
}

const OLD = /^(year|month|week|day|hour)s?-olds?$/;

// "30 - year bonds": text that was taken apart into words; the unit is a singular there.
function isSpacedHyphen({ article: { tokens }, known, to }: Reading, at: number): boolean {
  if (at + 2 >= to || !isSpacedHyphenAt(tokens, at)) return false;
  const unit = hasTag(tokens, at + 1, known.tags.unit) ? known.units.get(tokens.word[at + 1]!) : undefined;
  return (
    unit !== undefined &&
    unit.main === wordsAt(tokens, at + 1).toLowerCase() &&
    (hasTag(tokens, at + 2, TAGS.Word) ||
      hasTag(tokens, at + 2, TAGS.Comma) ||
      (isSpacedHyphenAt(tokens, at + 2) && at + 3 < to))
  );
}

/** Whether a plus stands glued behind the number: "10+ years". */
export const isPlus = ({ article: { tokens }, to }: Reading, at: number): boolean =>
  at < to && hasTag(tokens, at, TAGS.Glued) && tokens.text.charCodeAt(tokens.start[at]!) === 0x2b;

/** "five-year", "200-million-dollar", "three-decade": the unit behind the hyphen. */
function unitOfTail(reading: Reading, tail: string, last: number): UnitReading | null {
  const [head = '', next = ''] = tail.split(/[-‐‑]/);
  const { known } = reading;
  const power = powerInHyphens(reading, head, next);
  if (power !== null) return measure(power, last, last);
  const unit = known.units.get(known.word(head));
  if (unit !== undefined) return fromUnit(unit, unit.unit, last, last);
  const currency = known.currencies.get(known.word(head));
  if (currency === undefined || currency.isVerb) return null;
  // A "50-pound bag" is weighed, a "50-pound note" is not met as often.
  if (currency.isMass) return measure('pound', last, last);
  return fromCurrency(currency, last, last);
}

function unitAt(reading: Reading, numeral: Numeral, at: number): UnitReading | null {
  const { tokens } = reading.article;
  const { known } = reading;
  if (isDegree(reading, at)) return degreesAt(reading, at);
  const degrees = degreesInLetter(reading, numeral, at);
  if (degrees !== null) return degrees;
  const money = moneyAt(reading, numeral, at);
  if (money !== null) return money;
  const phrase = phraseAt<Unit>(reading, at, 'Unit');
  if (phrase !== null)
    return withMore(reading, fromUnit(phrase.values, nameOf(phrase.values, reading, at, phrase.last), at, phrase.last));
  if (isInch(reading, numeral, at)) return measure('inch', at, at + 1);
  const composed = numeral.form === 'vague' ? null : composedUnitAt(reading, at);
  if (composed !== null) return withRate(reading, measure(composed.name, at, composed.last));
  if (!hasTag(tokens, at, known.tags.unit)) return null;
  const unit = known.units.get(tokens.word[at]!);
  if (unit === undefined || !isMeant(reading, numeral, unit, at)) return null;
  return withMore(reading, fromUnit(unit, nameOf(unit, reading, at, at + 1), at, at + 1));
}

const sizes = /^(thick|wide|tall|long|high|deep|across|diameter|x|by|screen|monitor|display)$/;

/** "2 1/2 in thick", "5 ft 10 in tall": "in" before a word of size, or behind feet. */
function isInch(reading: Reading, numeral: Numeral, at: number): boolean {
  if (numeral.form === 'words' || lowerAt(reading, at) !== 'in' || hasTag(reading.article.tokens, at, TAGS.Capitalised))
    return false;
  if (at + 1 < reading.to && sizes.test(lowerAt(reading, at + 1))) return true;
  const before = numeral.first - 1;
  return (
    before > reading.from &&
    /^(ft|foot|feet)$/.test(lowerAt(reading, before)) &&
    hasTag(reading.article.tokens, before - 1, TAGS.Number)
  );
}

const measure = (unit: string, first: number, last: number): UnitReading => ({
  kind: 'measure',
  unit,
  factor: null,
  more: null,
  first,
  last,
});

const withMore = (reading: Reading, unit: UnitReading): UnitReading =>
  unit.kind === 'measure' ? withRate(reading, unit) : withHalf(reading, unit);

/** "12 µg per litre", "3 kg/m²": a measure reckoned per another is a rate. */
function withRate(reading: Reading, unit: UnitReading): UnitReading {
  const rate = unit.unit.includes('-per-') ? null : rateBehind(reading, unit.last);
  return rate === null ? unit : measure(`${unit.unit}-per-${rate.name}`, unit.first, rate.last);
}

// mW is no MW, and Mb is no MB.
const nameOf = (unit: Unit, reading: Reading, first: number, last: number): string => {
  const { tokens } = reading.article;
  return unit.written?.[tokens.text.slice(tokens.start[first], tokens.end[last - 1])] ?? unit.unit;
};

function fromUnit(unit: Unit, name: string, first: number, last: number): UnitReading {
  const factor = unit.hundredth ? HUNDREDTH : unit.times === undefined ? null : rational(unit.times);
  return { kind: unit.kind, unit: name, factor, more: null, first, last };
}

const fromCurrency = ({ code, hundredth, power }: Currency, first: number, last: number): UnitReading => ({
  kind: 'money',
  unit: code,
  factor: hundredth ? HUNDREDTH : power === undefined ? null : tenToThe(power),
  more: null,
  first,
  last,
});

/** "an hour and a half", "two years and a half". */
function withHalf(reading: Reading, unit: UnitReading): UnitReading {
  if (unit.kind !== 'duration') return unit;
  const half = halfBehind(reading, unit.last);
  if (half === null) return unit;
  const { kind, unit: name, factor, first } = unit;
  return { kind, unit: name, factor, more: half.value, first, last: half.last };
}

/** Whether the word is the unit it may be: a lone letter only glued to digits, "second" and "foot" not before another noun. */
function isMeant(reading: Reading, numeral: Numeral, unit: Unit, at: number): boolean {
  const { tokens } = reading.article;
  const length = tokens.end[at]! - tokens.start[at]!;
  const isGlued = hasTag(tokens, at, TAGS.Glued);
  const isDigits = numeral.form !== 'words' || numeral.hasScale;
  if (unit.isAmbiguous) return isDigits && isMetre(reading, numeral, at);
  // "1.2 s", "40 s", but "the 1980 s" and "PhD 's".
  if (length === 1 && lowerAt(reading, at) === 's') return isSeconds(reading, numeral, at);
  if (length === 1 && lowerAt(reading, at) !== '%')
    return (
      (isGlued || isOfBehind(reading, at) || /^[VWL]$/.test(wordsAt(tokens, at))) &&
      hasTag(tokens, numeral.last - 1, TAGS.Number)
    );
  if (length === 2 && !isGlued && lowerAt(reading, at) !== 'km') return isDigits;
  return true;
}

const isSeconds = ({ article: { tokens } }: Reading, { form, last }: Numeral, at: number): boolean =>
  form === 'digits' &&
  last === at &&
  wordsAt(tokens, at) === 's' &&
  !hasTag(tokens, at, TAGS.Possessive) &&
  (!hasTag(tokens, at, TAGS.Glued) || wordsAt(tokens, last - 1).includes('.')) &&
  tokens.end[last - 1]! - tokens.start[last - 1]! < FIGURES_OF_YEAR;

const FIGURES_OF_YEAR = 4;

const isOfBehind = (reading: Reading, at: number): boolean => at + 1 < reading.to && lowerAt(reading, at + 1) === 'of';

const lengths =
  /^(tall|wide|long|deep|high|thick|away|apart|below|above|underground|across|sprint|race|hurdles|freestyle|relay|pool|offshore|from|x)$/;

/** Whether "m" behind a number is a metre: before a word of size or apart from it; else it is a million. */
function isMetre(reading: Reading, numeral: Numeral, at: number): boolean {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.Glued)) return wordsAt(tokens, at) === 'm';
  return at + 1 < reading.to && numeral.last === at && lengths.test(lowerAt(reading, at + 1));
}

const FROM_NOW = /^(last|next|this|past)$/;

/** "five long years", "two full days", "18 consecutive months". */
function unitBehindAdjective(reading: Reading, numeral: Numeral, at: number): UnitReading | null {
  const { tokens } = reading.article;
  const { tags, units } = reading.known;
  if (at + 1 >= reading.to || numeral.form === 'vague' || !hasTag(tokens, at + 1, tags.time)) return null;
  // "3,870 three years ago": a number of its own.
  if (hasTag(tokens, at, reading.known.tags.number)) return null;
  // "the same quarter last year" is a date.
  if (FROM_NOW.test(lowerAt(reading, at))) return null;
  if (!hasTag(tokens, at, tags.pointing) && !hasTag(tokens, at, TAGS.Adjective)) return null;
  if (hasTag(tokens, at, TAGS.Noun) && !hasTag(tokens, at, TAGS.Adjective)) return null;
  const unit = units.get(tokens.word[at + 1]!);
  return unit === undefined || unit.kind !== 'duration' ? null : fromUnit(unit, unit.unit, at + 1, at + 2);
}

// °, and what is typed for it: º, ˚.
const DEGREES: ReadonlySet<number> = new Set([0xb0, 0xba, 0x2da]);

const isDegree = ({ article: { tokens } }: Reading, at: number): boolean =>
  DEGREES.has(tokens.text.charCodeAt(tokens.start[at]!));

/** "1.5C", "20 F", "20℃". */
function degreesInLetter(reading: Reading, numeral: Numeral, at: number): UnitReading | null {
  const { tokens } = reading.article;
  if (numeral.form !== 'digits' || numeral.hasScale || tokens.end[at]! - tokens.start[at]! > 2) return null;
  const letter = wordsAt(tokens, at).replace('.', '');
  if (letter === '℃') return measure('degree-Celsius', at, at + 1);
  if (letter === '℉') return measure('degree-Fahrenheit', at, at + 1);
  if ((letter !== 'C' && letter !== 'F') || !isAboutHeat(reading)) return null;
  return measure(letter === 'C' ? 'degree-Celsius' : 'degree-Fahrenheit', at, at + 1);
}

function degreesAt(reading: Reading, at: number): UnitReading {
  const next = at + 1 < reading.to ? lowerAt(reading, at + 1) : '';
  const scale = /^(c\.?|celsius|centigrade)$/.test(next)
    ? 'Celsius'
    : /^(f\.?|fahrenheit)$/.test(next)
      ? 'Fahrenheit'
      : '';
  const unit = scale === '' ? 'degree' : `degree-${scale}`;
  return { kind: 'measure', unit, factor: null, more: null, first: at, last: scale === '' ? at + 1 : at + 2 };
}

function moneyAt(reading: Reading, numeral: Numeral, at: number): UnitReading | null {
  const { tokens } = reading.article;
  const { known } = reading;
  const phrase = phraseAt<Currency>(reading, at, 'Currency');
  if (phrase !== null) return fromCurrency(phrase.values, at, phrase.last);
  const word = tokens.word[at]!;
  const sign = signAt(reading, at);
  if (sign !== null)
    return isSignOfNext(reading, at)
      ? null
      : { kind: 'money', unit: sign, factor: null, more: null, first: at, last: at + 1 };
  if (word < 0) return null;
  const hundredth = known.hundredths.get(word);
  if (hundredth !== undefined)
    return hasTag(tokens, at, TAGS.Glued) && numeral.form === 'digits'
      ? fromCurrency({ code: hundredth.code, hundredth: true }, at, at + 1)
      : null;
  const code = known.codes.get(word);
  if (code !== undefined && isCode(reading, at) && numeral.form !== 'vague') return fromCurrency(code, at, at + 1);
  const currency = known.currencies.get(word);
  if (currency === undefined || currency.isNoun) return null;
  // "three won" is a verb, "3 million won" is Korean.
  if (currency.isVerb && !numeral.hasScale) return null;
  // "a 300-pound lid" is weighed, a "300-pound note" is not met as often.
  if (currency.isMass && (isHyphenAt(reading, at - 1) || isInDollars(reading) || isMass(reading, numeral, at)))
    return { kind: 'measure', unit: 'pound', factor: null, more: null, first: at, last: at + 1 };
  return fromCurrency(currency, at, at + 1);
}

/** ISO code of the currency sign at the token. */
export function signAt(reading: Reading, at: number): string | null {
  const { tokens } = reading.article;
  if (at < reading.from || at >= reading.to || !hasTag(tokens, at, TAGS.Symbol))
    return hasTag(tokens, at, TAGS.Word) ? letterSign(reading, at) : null;
  return reading.known.signs.get(tokens.text.charCodeAt(tokens.start[at]!)) ?? null;
}

// Some signs are letters to Unicode (元, ₾ is not): one character, not of our alphabet.
function letterSign(reading: Reading, at: number): string | null {
  const { tokens } = reading.article;
  if (tokens.end[at]! - tokens.start[at]! !== 1 || tokens.text.charCodeAt(tokens.start[at]!) < 0x250) return null;
  return reading.known.signs.get(tokens.text.charCodeAt(tokens.start[at]!)) ?? null;
}

// "10 $ 20": a sign glued to the number behind it belongs there.
const isSignOfNext = ({ article: { tokens }, to, known }: Reading, at: number): boolean =>
  at + 1 < to &&
  hasTag(tokens, at + 1, TAGS.Number) &&
  (hasTag(tokens, at + 1, TAGS.Glued) || (!hasTag(tokens, at, TAGS.Glued) && !isMoneyAt(tokens, known, at + 2, to)));

// "10 $ 30 $", "10 $ 30 cents": the second number has a sign of its own behind it.
const isMoneyAt = (tokens: Tokens, known: QuantityKnowledge, at: number, to: number): boolean =>
  at < to &&
  (hasTag(tokens, at, TAGS.Symbol)
    ? known.signs.has(tokens.text.charCodeAt(tokens.start[at]!))
    : known.currencies.has(tokens.word[at]!));

/** Whether the token is a currency code as it is written: capitals, or three letters that are no word. */
function isCode(reading: Reading, at: number): boolean {
  const { tokens } = reading.article;
  if (hasTag(tokens, at, TAGS.Capitalised)) return true;
  return tokens.end[at]! - tokens.start[at]! === 3 && lowerAt(reading, at) !== 'try';
}

const inDollars = new WeakMap<Reading['article'], boolean>();

/** Whether the article counts money in dollars and never in sterling: its pounds are weights. */
function isInDollars({ article }: Reading): boolean {
  let answer = inDollars.get(article);
  if (answer === undefined) {
    const { text } = article;
    answer = text.includes('$') && !text.includes('£') && !text.includes('sterling') && !text.includes('GBP');
    inDollars.set(article, answer);
  }
  return answer;
}

const massVerbs =
  /^(weigh|weighs|weighed|weighing|weight|weights|payload|cargo|lose|lost|losing|gain|gained|drop|dropped|lift|lifts|lifted|heavier|lighter|shed|carry|carries|carried|yield)$/;
const massNouns = /^(weight|load|body|bag|bags|heavy|overweight|per)$/;

const paidThings =
  /^(note|notes|coin|coins|fine|fee|fees|ticket|tickets|bill|bills|deposit|voucher|vouchers|charge|price|bet|bid|prize|reward|loan|fund|gift|donation|rise|increase|cut|sterling|a|an|per|for)$/;

const isSingularBeforeThing = ({ article: { tokens } }: Reading, numeral: Numeral, at: number): boolean =>
  wordsAt(tokens, at).toLowerCase() === 'pound' &&
  !numeral.hasScale &&
  numeral.value !== null &&
  numeral.value.over !== numeral.value.under &&
  (hasTag(tokens, at + 1, TAGS.Noun) || hasTag(tokens, at + 1, TAGS.PluralNoun)) &&
  !paidThings.test(wordsAt(tokens, at + 1).toLowerCase());

const isBelowThousand = ({ value }: Numeral): boolean => value !== null && value.over < 1000n * value.under;

/** Whether "pounds" are a weight: no power of ten, and "of flour" behind or a word of weighing before. */
function isMass(reading: Reading, numeral: Numeral, at: number): boolean {
  const { tokens } = reading.article;
  if (at + 1 < reading.to) {
    const next = lowerAt(reading, at + 1);
    if (massNouns.test(next)) return true;
    // "a 10 pound hammer", but "a 10 pound note".
    if (isSingularBeforeThing(reading, numeral, at)) return true;
    // "7 pounds 3 ounces".
    if (at + 2 < reading.to && /^(ounces?|oz)$/.test(lowerAt(reading, at + 2))) return true;
    if (next === 'of')
      return (
        nounPhraseFrom(tokens, at + 2, reading.to, reading.known.grammar) !== null &&
        !hasTag(tokens, at + 2, reading.known.grammar.determiner)
      );
  }
  if (numeral.form === 'vague' || (numeral.hasScale && (numeral.form !== 'words' || !isBelowThousand(numeral))))
    return false;
  for (let before = numeral.first - 1; before >= Math.max(reading.from, numeral.first - 4); before--)
    if (massVerbs.test(lowerAt(reading, before))) return true;
  return false;
}

/** The currency written before a number: "£", "US$", "GBP", "Rs", with the token it starts at. */
export function moneyBefore(
  reading: Reading,
  numberAt: number,
): { readonly code: string; readonly first: number; readonly power: number } | null {
  const { tokens } = reading.article;
  const at = numberAt - 1;
  if (at < reading.from) return null;
  const sign = signAt(reading, at);
  if (sign !== null) {
    if (sign !== 'USD' || at - 1 < reading.from) return { code: sign, first: at, power: 0 };
    const country = reading.known.dollarsOf.get(tokens.word[at - 1]!);
    const isCountry = country !== undefined && (hasTag(tokens, at, TAGS.Glued) || lowerAt(reading, at - 1) !== 'a');
    return isCountry ? { code: country.code, first: at - 1, power: 0 } : { code: sign, first: at, power: 0 };
  }
  const code = reading.known.codes.get(tokens.word[at]!);
  // "10 rmb 20 usd": a code between two numbers is the first one's if the second has its own.
  if (
    code !== undefined &&
    at - 1 >= reading.from &&
    hasTag(tokens, at - 1, TAGS.Number) &&
    isCodeAt(reading, numberAt + 1)
  )
    return null;
  if (code !== undefined && isCode(reading, at)) return { code: code.code, first: at, power: code.power ?? 0 };
  return currencyNamed(reading, at);
}

/** "Euro 400m", "dollar 2.5 million": the name of the currency before a number with its power of ten. */
function currencyNamed(
  { article: { tokens }, known, from, to }: Reading,
  at: number,
): { code: string; first: number; power: number } | null {
  const currency = known.currencies.get(tokens.word[at]!);
  if (currency === undefined || currency.hundredth || currency.isVerb || currency.isNoun) return null;
  if (at + 2 >= to || !hasTag(tokens, at + 1, TAGS.Number) || !hasTag(tokens, at + 2, known.tags.scale)) return null;
  // "paid 3 dollars 2 million times".
  return at > from && hasTag(tokens, at - 1, TAGS.Number) ? null : { code: currency.code, first: at, power: 0 };
}

const isCodeAt = (reading: Reading, at: number): boolean =>
  at < reading.to && reading.known.codes.has(reading.article.tokens.word[at]!) && isCode(reading, at);

/** A millionth hidden in a letter: "£5m", "$3b", "5m people", but not "5m tall". */
export function hiddenScale(
  reading: Reading,
  numeral: Numeral,
  isMoney: boolean,
): { readonly factor: Rational; readonly last: number } | null {
  const { tokens } = reading.article;
  const scale = ambiguousScaleAt(reading, numeral.last);
  if (scale === null || numeral.hasScale || numeral.form !== 'digits' || !hasTag(tokens, numeral.last, TAGS.Word))
    return null;
  if (isMoney) return { factor: factorOf(scale), last: numeral.last + 1 };
  const letter = lowerAt(reading, numeral.last);
  // "20m³".
  if (numeral.last + 1 < reading.to && /^[²³]$/.test(wordsAt(tokens, numeral.last + 1))) return null;
  if (letter !== 'm' || !hasTag(tokens, numeral.last, TAGS.Glued) || isMetre(reading, numeral, numeral.last))
    return null;
  return { factor: factorOf(scale), last: numeral.last + 1 };
}
