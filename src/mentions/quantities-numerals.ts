import { parseDecimal, plus, type Rational, rational, tenToThe, times } from '../language/rationals.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { lowerAt, type Reading, type Scale } from './quantities-knowledge.ts';

/** A number as it stands, over the tokens `[first, last)`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Null for a vague number ("hundreds of"). */
  readonly value: Rational | null;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** Whether a power of ten was written behind the digits. */
  readonly hasScale: boolean;
  /** What follows the number behind a hyphen of the same word: `nation` of "five-nation". */
  readonly tail: string;
}

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

// "12,34,567": groups of two before the last of three, as lakhs and crores are written.
function isIndianGroup({ article: { tokens }, to }: Reading, at: number): boolean {
  if (at + 1 >= to || !hasTag(tokens, at, TAGS.Comma) || !hasTag(tokens, at, TAGS.Glued) || !hasTag(tokens, at + 1, TAGS.Glued)) return false;
  const [before, group] = [wordsAt(tokens, at - 1), wordsAt(tokens, at + 1)];
  if (!hasTag(tokens, at + 1, TAGS.Number) || !/^\d{1,2}$/.test(before)) return false;
  return /^\d\d,\d{3}(\.\d+)?$/.test(group) || (/^\d\d$/.test(group) && isIndianGroup({ article: { tokens }, to } as Reading, at + 2));
}

// "3.2.1" is a version and no number.
function hasPointAndDigits(reading: Reading, at: number): boolean {
  const { tokens } = reading.article;
  if (at + 1 >= reading.to || !hasTag(tokens, at, TAGS.Glued) || !hasTag(tokens, at + 1, TAGS.Glued)) return false;
  return tokens.text.charCodeAt(tokens.start[at]!) === 0x2e && hasTag(tokens, at + 1, TAGS.Number);
}

const isGluedSlash = ({ article: { tokens }, to }: Reading, at: number): boolean =>
  at + 1 < to && hasTag(tokens, at, TAGS.Glued) && tokens.text.charCodeAt(tokens.start[at]!) === 0x2f && hasTag(tokens, at + 1, TAGS.Number) && hasTag(tokens, at + 1, TAGS.Glued);

interface Part { readonly first: number; readonly last: number; readonly value: Rational }

/** "3/4" at the token: the numerator is smaller, and both are short. */
function slashFraction(reading: Reading, at: number): Part | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.Number) || !isGluedSlash(reading, at + 1)) return null;
  const [over, under] = [wordsAt(tokens, at), wordsAt(tokens, at + 2)];
  if (!/^\d{1,2}$/.test(over) || !/^\d{1,3}$/.test(under) || Number(over) >= Number(under) || Number(over) === 0) return null;
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
  return value === null ? null : scaled(reading, { first: at, last: at + 1, value, form: 'fraction', hasScale: false, tail: '' });
}

/** "and a half", "and a quarter" behind a number or its unit. */
export function halfBehind(reading: Reading, at: number): { readonly value: Rational; readonly last: number } | null {
  const { tokens } = reading.article;
  const { tags, fractions } = reading.known;
  if (at + 2 >= reading.to || lowerAt(reading, at) !== 'and' || lowerAt(reading, at + 1) !== 'a' || !hasTag(tokens, at + 2, tags.fraction)) return null;
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
    if (scale === null) return hyphenatedScale(reading, { ...numeral, value, last, hasScale }, at);
    value = times(value, factorOf(scale));
    hasScale = true;
    last = at + 1;
    if (hasTag(tokens, last, TAGS.Glued) && hasTag(tokens, last, TAGS.Word)) break;
  }
  return { ...numeral, value, last, hasScale };
}

/** "1.5 | million-strong", "10 | - | million-dollar": the power of ten begins a hyphenated word. */
function hyphenatedScale(reading: Reading, numeral: Numeral, at: number): Numeral {
  const { tokens } = reading.article;
  if (at >= reading.to || !hasTag(tokens, at, TAGS.Hyphenated) || numeral.value === null) return numeral;
  const [head = '', ...rest] = wordsAt(tokens, at).toLowerCase().split(/[-‐‑]/);
  const scale = reading.known.scales.get(reading.known.word(head));
  if (!scale?.isWord) return numeral;
  return { ...numeral, value: times(numeral.value, factorOf(scale)), last: at + 1, hasScale: true, tail: rest.join('-') };
}

export const factorOf = (scale: Scale): Rational => (scale.times === undefined ? tenToThe(scale.power) : rational(scale.times));

/** Whether a hyphen is glued between the number before the token and what follows. */
export const isHyphenAt = ({ article: { tokens }, to }: Reading, at: number): boolean =>
  at + 1 < to && hasTag(tokens, at, TAGS.Dash) && hasTag(tokens, at, TAGS.Glued) && hasTag(tokens, at + 1, TAGS.Glued) && tokens.end[at]! - tokens.start[at]! === 1 && tokens.text.charCodeAt(tokens.start[at]!) < 0x2013;

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

interface Piece { readonly word: number; readonly token: number; readonly rest: string }

const MOST_PIECES = 14;

/** The words from the token on, hyphenated ones in their parts; `rest` is what follows a part in its token. */
function piecesFrom(reading: Reading, at: number): Piece[] {
  const { tokens } = reading.article;
  const pieces: Piece[] = [];
  for (let token = at; token < reading.to && pieces.length < MOST_PIECES; token++) {
    if (!hasTag(tokens, token, TAGS.Word)) break;
    if (!hasTag(tokens, token, TAGS.Hyphenated)) pieces.push({ word: tokens.word[token]!, token, rest: '' });
    else {
      const words = wordsAt(tokens, token).toLowerCase().split(/[-‐‑]/);
      words.forEach((word, part) => pieces.push({ word: reading.known.word(word), token, rest: words.slice(part + 1).join('-') }));
    }
  }
  return pieces;
}

/** Reads numbers in words: "two hundred and fifty thousand", "a dozen", "two-and-a-half", "three quarters of a million". */
function readWords(reading: Reading, at: number): Numeral | null {
  if (!startsWithNumber(reading, at)) return null;
  const pieces = piecesFrom(reading, at);
  const read = new WordReader(reading, pieces).read();
  if (read === null || read.used === 0) return null;
  const lastPiece = pieces[read.used - 1]!;
  const first = read.takesArticle && at > reading.from && /^an?$/.test(lowerAt(reading, at - 1)) ? at - 1 : at;
  return { first, last: lastPiece.token + 1, value: read.value, form: read.form, hasScale: read.hasScale, tail: lastPiece.rest };
}

// Hyphenated words are many, and few of them begin with a number: one look-up before any word is taken apart.
function startsWithNumber({ article: { tokens }, known }: Reading, at: number): boolean {
  if (!hasTag(tokens, at, TAGS.Hyphenated)) return true;
  const words = tokens.text.slice(tokens.start[at]!, Math.min(tokens.end[at]!, tokens.start[at]! + LONGEST_NUMBER_WORD));
  const hyphen = words.search(/[-‐‑]/);
  if (hyphen <= 0) return false;
  const word = known.word(words.slice(0, hyphen).toLowerCase());
  return known.numbers.has(word) || known.fractions.has(word) || known.scales.get(word)?.isWord === true;
}

const LONGEST_NUMBER_WORD = 14;

interface WordNumber {
  readonly value: Rational | null;
  readonly used: number;
  readonly form: 'words' | 'fraction' | 'vague';
  readonly hasScale: boolean;
  readonly takesArticle: boolean;
}

class WordReader {
  readonly #reading: Reading;
  readonly #pieces: readonly Piece[];
  #at = 0;

  constructor(reading: Reading, pieces: readonly Piece[]) {
    this.#reading = reading;
    this.#pieces = pieces;
  }

  read(): WordNumber | null {
    const { fractions, numbers, scales } = this.#reading.known;
    const [start] = this.#pieces;
    if (start === undefined) return null;
    if (fractions.has(start.word) && !numbers.has(start.word)) return this.#fractionAlone(start);
    if (!numbers.has(start.word)) return scales.get(start.word)?.isWord ? this.#scaleAlone(start) : null;
    return this.#cardinal();
  }

  #is(word: string, at: number = this.#at): boolean {
    const piece = this.#pieces[at];
    return piece !== undefined && piece.word >= 0 && piece.word === this.#reading.known.word(word);
  }

  #scaleOf(at: number): Scale | undefined {
    const piece = this.#pieces[at];
    const scale = piece === undefined ? undefined : this.#reading.known.scales.get(piece.word);
    return scale?.isWord ? scale : undefined;
  }

  #fractionOf(at: number): number | undefined {
    const piece = this.#pieces[at];
    return piece === undefined ? undefined : this.#reading.known.fractions.get(piece.word)?.parts;
  }

  /** "half", "a third", "half a million", "a quarter of a million". */
  #fractionAlone(start: Piece): WordNumber | null {
    const { fractions } = this.#reading.known;
    const value = rational(1, fractions.get(start.word)!.parts);
    this.#at = 1;
    return this.#ofMillion(value) ?? { value, used: 1, form: 'fraction', hasScale: false, takesArticle: true };
  }

  /** A power of ten behind a fraction: "of a million", "a million", "million". */
  #ofMillion(value: Rational): WordNumber | null {
    let at = this.#at;
    if (this.#is('of', at)) at++;
    if (this.#is('a', at)) at++;
    const scale = this.#scaleOf(at);
    // "half of million" is not said.
    if (scale === undefined || (at === this.#at + 1 && this.#is('of', this.#at))) return null;
    return { value: times(value, factorOf(scale)), used: at + 1, form: 'words', hasScale: true, takesArticle: true };
  }

  /** "a million", "a hundred thousand"; "several hundred" and "a few thousand" are vague. */
  #scaleAlone(start: Piece): WordNumber | null {
    const { known, from } = this.#reading;
    let before = start.token - 1;
    if (start !== this.#pieces[0] || before < from) before = -1;
    const word = before < 0 ? '' : lowerAt(this.#reading, before);
    const value = this.#cardinal(rational(1));
    if (value === null) return null;
    if (word === 'a' || word === 'an') return { ...value, takesArticle: true };
    if (/^(several|few|many|some|couple|multiple|multi|these|those|two-odd)$/.test(word)) return { ...value, value: null, form: 'vague' };
    return known.scales.get(start.word)!.times === undefined ? null : { ...value, takesArticle: true };
  }

  #cardinal(given: Rational | null = null): WordNumber | null {
    let total = rational(0);
    let group: number | null = given === null ? null : 1;
    let hasScale = false;
    let scaledBy = Number.POSITIVE_INFINITY;
    const { numbers } = this.#reading.known;
    for (; this.#at < this.#pieces.length; this.#at++) {
      const piece = this.#pieces[this.#at]!;
      const number = numbers.get(piece.word);
      const scale = this.#scaleOf(this.#at);
      if (number !== undefined) {
        const joined = join(group, number.value, number.sort);
        if (joined === null) break;
        group = joined;
      } else if (scale !== undefined && scale.power === 2) {
        if (group === null || group > 99) break;
        group *= 100;
        hasScale = true;
      } else if (scale !== undefined) {
        if (group === null || scale.power >= scaledBy) break;
        total = plus(total, times(rational(group), factorOf(scale)));
        [group, hasScale, scaledBy] = [null, true, scale.power];
        // "a dozen" ends its number.
        if (scale.times !== undefined) {
          this.#at++;
          break;
        }
      } else if (!this.#is('and') || !this.#goesOnAfterAnd(group)) break;
    }
    const value = group === null ? total : plus(total, rational(group));
    return this.#withFraction(value, group, hasScale);
  }

  /** "two hundred | and fifty", "one thousand | and one": the smaller number follows. */
  #goesOnAfterAnd(group: number | null): boolean {
    const next = this.#pieces[this.#at + 1];
    const number = next === undefined ? undefined : this.#reading.known.numbers.get(next.word);
    if (number === undefined || number.value === 0) return false;
    // "one million and two hotels": after a power of ten alone "and" as often joins two counts.
    return group !== null && group >= 100 && group % 100 === 0;
  }

  #withFraction(value: Rational, group: number | null, hasScale: boolean): WordNumber | null {
    const words = { used: this.#at, form: 'words', hasScale, takesArticle: false } as const;
    if (this.#at === 0) return null;
    const parts = this.#fractionOf(this.#at);
    if (parts !== undefined && group !== null && group < parts && !hasScale) {
      this.#at++;
      const fraction = times(value, rational(1, parts));
      return this.#ofMillion(fraction) ?? { ...words, value: fraction, used: this.#at, form: 'fraction' };
    }
    if (this.#is('point')) return this.#decimals(value) ?? { ...words, value };
    if (this.#is('and') && this.#is('a', this.#at + 1) && (this.#fractionOf(this.#at + 2) ?? 9) <= 4) {
      const mixed = plus(value, rational(1, this.#fractionOf(this.#at + 2)!));
      const scale = this.#scaleOf(this.#at + 3);
      if (scale === undefined) return { ...words, value: mixed, used: this.#at + 3 };
      return { ...words, value: times(mixed, factorOf(scale)), used: this.#at + 4, hasScale: true };
    }
    return { ...words, value };
  }

  /** "two point five million". */
  #decimals(value: Rational): WordNumber | null {
    let at = this.#at + 1;
    let digits = '';
    for (; at < this.#pieces.length; at++) {
      const number = this.#reading.known.numbers.get(this.#pieces[at]!.word);
      if (number === undefined || number.value > 9) break;
      digits += String(number.value);
    }
    if (digits === '') return null;
    const whole = plus(value, rational(BigInt(digits), 10n ** BigInt(digits.length)));
    const scale = this.#scaleOf(at);
    return {
      value: scale === undefined ? whole : times(whole, factorOf(scale)),
      used: scale === undefined ? at : at + 1,
      form: 'words',
      hasScale: scale !== undefined,
      takesArticle: false,
    };
  }
}

/** The number so far with the next word added, or null where they do not make one number ("five two"). */
function join(group: number | null, value: number, sort: 'unit' | 'teen' | 'ten'): number | null {
  if (group === null) return value;
  if (group >= 100 && group % 100 === 0) return group + value;
  return sort === 'unit' && value > 0 && group % 100 >= 20 && group % 10 === 0 ? group + value : null;
}
