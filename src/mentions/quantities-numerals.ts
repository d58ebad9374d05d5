import { parseDecimal, plus, type Rational, rational, tenToThe, times } from '../language/rationals.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { lowerAt, type Reading, type Scale } from './quantities-knowledge.ts';
import { readWords } from './quantities-number-words.ts';
import { factorOf, type Numeral } from './quantities-numeral.ts';

/** The number that starts at the token; null where none does. */
export function readNumeral(reading: Reading, at: number): Numeral | null {
  const { tokens } = reading.article;
  if (hasTag(tokens, at, TAGS.Number)) return readDigits(reading, at);
  if (hasTag(tokens, at, TAGS.Symbol)) return readVulgarFraction(reading, at);
  if (hasTag(tokens, at, reading.known.tags.vague)) return readVague(reading, at);
  return readWords(reading, at);
}

function readDigits(reading: Reading, at: number): Numeral | null {
  const { tokens } = reading.article;
  let last = at + 1;
  let digits = wordsAt(tokens, at);
  if (/^0\d/.test(digits)) return null;
  while (isThousandsBehindSpace(reading, at, last)) digits += wordsAt(tokens, last++);
  if (isThousandsBehindComma(reading, last)) {
    digits += '000';
    last += 2;
  }
  for (; isIndianGroup(reading, last); last += 2) digits += wordsAt(tokens, last + 1);
  let value = parseDecimal(digits);
  if (value === null) return null;
  let form: Numeral['form'] = 'digits';
  const fraction = fractionAt(reading, last) ?? (isGluedSlash(reading, last) ? slashFraction(reading, at) : null);
  if (fraction !== null && fraction.first === at) {
    value = fraction.value;
    form = 'fraction';
    last = fraction.last;
  } else if (fraction !== null) {
    value = plus(value, fraction.value);
    last = fraction.last;
  } else if (hasPointAndDigits(reading, last)) return null;
  const half = halfBehind(reading, last);
  if (half !== null) {
    value = plus(value, half.value);
    last = half.last;
  }
  const power = powerOfTenAt(reading, last);
  if (power !== null)
    return { first: at, last: power.last, value: times(value, power.factor), form, hasScale: true, tail: '' };
  return scaled(reading, { first: at, last, value, form, hasScale: false, tail: '' });
}

// "10 000": a space of whatever width between groups of three; an ordinary space only before "000" or several groups.
function isThousandsBehindSpace(reading: Reading, first: number, at: number): boolean {
  const { tokens } = reading.article;
  if (at >= reading.to || !hasTag(tokens, at, TAGS.Number) || hasTag(tokens, at, TAGS.Glued)) return false;
  if (tokens.end[at]! - tokens.start[at]! !== 3 || tokens.start[at]! - tokens.end[at - 1]! !== 1) return false;
  if (tokens.end[first]! - tokens.start[first]! > 3 || /[.,]/.test(wordsAt(tokens, at - 1))) return false;
  const space = tokens.text.charCodeAt(tokens.end[at - 1]!);
  return space !== 0x20 || wordsAt(tokens, at) === '000';
}

// "80, 000": text that was taken apart into words; nothing is counted "000".
function isThousandsBehindComma({ article: { tokens }, to }: Reading, at: number): boolean {
  if (at + 1 >= to || !hasTag(tokens, at, TAGS.Comma) || !hasTag(tokens, at, TAGS.Glued)) return false;
  if (!hasTag(tokens, at + 1, TAGS.Number) || hasTag(tokens, at + 1, TAGS.Glued)) return false;
  return wordsAt(tokens, at + 1) === '000' && /^\d{1,3}$/.test(wordsAt(tokens, at - 1));
}

// "12,34,567": groups of two before the last of three, as lakhs and crores are written.
function isIndianGroup({ article: { tokens }, to }: Reading, at: number): boolean {
  if (
    at + 1 >= to ||
    !hasTag(tokens, at, TAGS.Comma) ||
    !hasTag(tokens, at, TAGS.Glued) ||
    !hasTag(tokens, at + 1, TAGS.Glued)
  )
    return false;
  const [before, group] = [wordsAt(tokens, at - 1), wordsAt(tokens, at + 1)];
  if (!hasTag(tokens, at + 1, TAGS.Number) || !/^\d{1,2}$/.test(before)) return false;
  return (
    /^\d\d,\d{3}(\.\d+)?$/.test(group) ||
    (/^\d\d$/.test(group) && isIndianGroup({ article: { tokens }, to } as Reading, at + 2))
  );
}

// "3.2.1" is a version and no number.
function hasPointAndDigits(reading: Reading, at: number): boolean {
  const { tokens } = reading.article;
  if (at + 1 >= reading.to || !hasTag(tokens, at, TAGS.Glued) || !hasTag(tokens, at + 1, TAGS.Glued)) return false;
  return tokens.text.charCodeAt(tokens.start[at]!) === 0x2e && hasTag(tokens, at + 1, TAGS.Number);
}

const isGluedSlash = ({ article: { tokens }, to }: Reading, at: number): boolean =>
  at + 1 < to &&
  hasTag(tokens, at, TAGS.Glued) &&
  tokens.text.charCodeAt(tokens.start[at]!) === 0x2f &&
  hasTag(tokens, at + 1, TAGS.Number) &&
  hasTag(tokens, at + 1, TAGS.Glued);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "× 10⁶", "x 10^-5", "×10−5" behind a number. */
function powerOfTenAt(reading: Reading, at: number): { readonly factor: Rational; readonly last: number } | null {
  const { tokens } = reading.article;
  if (at + 2 >= reading.to || !hasTag(tokens, at + 1, TAGS.Number) || wordsAt(tokens, at + 1) !== '10') return null;
  if (!/^[×x·*]$/.test(wordsAt(tokens, at))) return null;
  let next = at + 2;
  let digits = '';
  let isNegative = false;
  if (wordsAt(tokens, next) === '^' && next + 1 < reading.to) next++;
  if (/^[-−–⁻]$/.test(wordsAt(tokens, next)) && next + 1 < reading.to) {
    isNegative = true;
    next++;
  }
  if (!hasTag(tokens, next, TAGS.Glued)) return null;
  if (hasTag(tokens, next, TAGS.Number)) digits = wordsAt(tokens, next++);
  else
    while (next < reading.to && hasTag(tokens, next, TAGS.Glued) && SUPERSCRIPTS.includes(wordsAt(tokens, next)))
      digits += String(SUPERSCRIPTS.indexOf(wordsAt(tokens, next++)));
  if (!/^\d{1,2}$/.test(digits)) return null;
  const power = tenToThe(Number(digits));
  return { factor: isNegative ? rational(power.under, power.over) : power, last: next };
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly value: Rational;
}

/** "3/4" at the token: the numerator is smaller, and both are short. */
function slashFraction(reading: Reading, at: number): Part | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.Number) || !isGluedSlash(reading, at + 1)) return null;
  const [over, under] = [wordsAt(tokens, at), wordsAt(tokens, at + 2)];
  if (!/^\d{1,2}$/.test(over) || !/^\d{1,3}$/.test(under) || Number(over) >= Number(under) || Number(over) === 0)
    return null;
  // A further slash makes it a date; "24/7" has the greater number first.
  if (isGluedSlash(reading, at + 3)) return null;
  return { first: at, last: at + 3, value: rational(BigInt(over), BigInt(under)) };
}

/** A fraction behind a whole number: "7 3/4", "2½". */
function fractionAt(reading: Reading, at: number): Part | null {
  const { tokens } = reading.article;
  if (at >= reading.to) return null;
  const vulgar = vulgarFraction(wordsAt(tokens, at));
  if (vulgar !== null) return { first: at, last: at + 1, value: vulgar };
  return hasTag(tokens, at, TAGS.Glued) ? null : slashFraction(reading, at);
}

// Unicode takes ½ apart into "1⁄2".
function vulgarFraction(words: string): Rational | null {
  if (words.length !== 1 || words < '\u00bc') return null;
  const parts = /^(\d)\u2044(\d+)$/.exec(words.normalize('NFKD'));
  return parts === null ? null : rational(BigInt(parts[1]!), BigInt(parts[2]!));
}

function readVulgarFraction(reading: Reading, at: number): Numeral | null {
  const value = vulgarFraction(wordsAt(reading.article.tokens, at));
  return value === null
    ? null
    : scaled(reading, { first: at, last: at + 1, value, form: 'fraction', hasScale: false, tail: '' });
}

/** "and a half", "and a quarter" behind a number or its unit. */
export function halfBehind(reading: Reading, at: number): { readonly value: Rational; readonly last: number } | null {
  const { tokens } = reading.article;
  const { tags, fractions } = reading.known;
  if (
    at + 2 >= reading.to ||
    lowerAt(reading, at) !== 'and' ||
    lowerAt(reading, at + 1) !== 'a' ||
    !hasTag(tokens, at + 2, tags.fraction)
  )
    return null;
  const parts = fractions.get(tokens.word[at + 2]!)?.parts;
  return parts === undefined || parts > 4 ? null : { value: rational(1, parts), last: at + 3 };
}

/** Takes in the powers of ten behind a number: "1.1 | million", "13 | bn", "$10 | - | million". */
function scaled(reading: Reading, numeral: Numeral): Numeral {
  const { tokens } = reading.article;
  let { value, last, hasScale } = numeral;
  for (;;) {
    const at = isHyphenAt(reading, last) ? last + 1 : last;
    const scale = scaleAt(reading, at, last);
    if (value === null) break;
    if (scale === null) return hyphenatedScale(reading, scaledTo(numeral, value, last, hasScale, numeral.tail), at);
    value = times(value, factorOf(scale));
    hasScale = true;
    last = at + 1;
    if (hasTag(tokens, last, TAGS.Glued) && hasTag(tokens, last, TAGS.Word)) break;
  }
  return scaledTo(numeral, value, last, hasScale, numeral.tail);
}

function scaledTo(
  { first, form }: Numeral,
  value: Rational | null,
  last: number,
  hasScale: boolean,
  tail: string,
): Numeral {
  return { first, last, value, form, hasScale, tail };
}

const SIZES = /^(tall|wide|long|deep|high|thick|by)$/;

/** "1.5 | million-strong", "10 | - | million-dollar": the power of ten begins a hyphenated word. */
function hyphenatedScale(reading: Reading, numeral: Numeral, at: number): Numeral {
  const { tokens } = reading.article;
  if (at >= reading.to || !hasTag(tokens, at, TAGS.Hyphenated) || numeral.value === null) return numeral;
  const [head = '', ...rest] = wordsAt(tokens, at).toLowerCase().split(/[-‐‑]/);
  const scale = reading.known.scales.get(reading.known.word(head));
  // "a 90m-euro plan", "£5m-a-year", but "2m-tall" and "a 5-m pool".
  const isShort = at === numeral.last && hasTag(tokens, at, TAGS.Glued) && !SIZES.test(rest[0] ?? '');
  if (scale === undefined || !(scale.isWord || isShort)) return numeral;
  return scaledTo(numeral, times(numeral.value, factorOf(scale)), at + 1, true, rest.join('-'));
}

/** Whether a hyphen is glued between the number before the token and what follows. */
export const isHyphenAt = ({ article: { tokens }, to }: Reading, at: number): boolean =>
  at + 1 < to &&
  hasTag(tokens, at, TAGS.Dash) &&
  hasTag(tokens, at, TAGS.Glued) &&
  hasTag(tokens, at + 1, TAGS.Glued) &&
  tokens.end[at]! - tokens.start[at]! === 1 &&
  tokens.text.charCodeAt(tokens.start[at]!) < 0x2013;

function scaleAt(reading: Reading, at: number, numberEnd: number): Scale | null {
  const { tokens } = reading.article;
  if (at >= reading.to || !hasTag(tokens, at, reading.known.tags.scale)) return null;
  const scale = reading.known.scales.get(tokens.word[at]!);
  if (scale === undefined) return null;
  if (scale.isWord) return scale;
  if (scale.isAmbiguous) return null;
  // "13 bn" is written too; a lone k stands glued to its number.
  return hasTag(tokens, at, TAGS.Glued) || (at === numberEnd && tokens.end[at]! - tokens.start[at]! > 1) ? scale : null;
}

/** A short power of ten that means something else too ("5m"), glued to the number. */
export function ambiguousScaleAt(reading: Reading, at: number): Scale | null {
  const { tokens } = reading.article;
  if (at >= reading.to || !hasTag(tokens, at, reading.known.tags.scale)) return null;
  const scale = reading.known.scales.get(tokens.word[at]!);
  return scale?.isAmbiguous ? scale : null;
}

function readVague(reading: Reading, at: number): Numeral | null {
  const { tokens } = reading.article;
  const { tags } = reading.known;
  let last = at + 1;
  // "tens of thousands", "hundreds of millions".
  while (last + 1 < reading.to && lowerAt(reading, last) === 'of' && hasTag(tokens, last + 1, tags.vague)) last += 2;
  return { first: at, last, value: null, form: 'vague', hasScale: false, tail: '' };
}
