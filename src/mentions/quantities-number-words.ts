import { plus, type Rational, rational, times } from '../language/rationals.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { lowerAt, type Reading, type Scale } from './quantities-knowledge.ts';
import { factorOf, isSpacedHyphenAt, type Numeral } from './quantities-numeral.ts';

interface Piece {
  readonly word: number;
  readonly token: number;
  readonly rest: string;
}

const MOST_PIECES = 14;

/** The words from the token on, hyphenated ones in their parts; `rest` is what follows a part in its token. */
function piecesFrom(reading: Reading, at: number): Piece[] {
  const { tokens } = reading.article;
  const pieces: Piece[] = [];
  for (let token = at; token < reading.to && pieces.length < MOST_PIECES; token++) {
    if (!hasTag(tokens, token, TAGS.Word)) {
      if (isJoint(reading, token)) continue;
      break;
    }
    if (!hasTag(tokens, token, TAGS.Hyphenated)) pieces.push({ word: tokens.word[token]!, token, rest: '' });
    else {
      const words = wordsAt(tokens, token).toLowerCase().split(/[-‐‑]/);
      for (let part = 0; part < words.length; part++)
        pieces.push({ word: reading.known.word(words[part]!), token, rest: words.slice(part + 1).join('-') });
    }
  }
  return pieces;
}

// "twenty - four", "two - thirds": text that was taken apart into words.
function isJoint({ article: { tokens }, known, from, to }: Reading, at: number): boolean {
  if (at - 1 < from || at + 1 >= to || !isSpacedHyphenAt(tokens, at)) return false;
  const before = known.numbers.get(tokens.word[at - 1]!);
  const word = tokens.word[at + 1]!;
  if (before === undefined) return false;
  return (before.sort === 'ten' && known.numbers.get(word)?.sort === 'unit') || known.fractions.has(word);
}

/** Reads numbers in words: "two hundred and fifty thousand", "a dozen", "two-and-a-half", "three quarters of a million". */
export function readWords(reading: Reading, at: number): Numeral | null {
  if (!startsWithNumber(reading, at)) return null;
  const pieces = piecesFrom(reading, at);
  const read = new WordReader(reading, pieces).read();
  if (read === null || read.used === 0) return null;
  const lastPiece = pieces[read.used - 1]!;
  const first = read.takesArticle && at > reading.from && /^an?$/.test(lowerAt(reading, at - 1)) ? at - 1 : at;
  return {
    first,
    last: lastPiece.token + 1,
    value: read.value,
    form: read.form,
    hasScale: read.hasScale,
    tail: lastPiece.rest,
  };
}

// Hyphenated words are many, and few of them begin with a number: one look-up before any word is taken apart.
function startsWithNumber({ article: { tokens }, known }: Reading, at: number): boolean {
  if (!hasTag(tokens, at, TAGS.Hyphenated)) return true;
  const words = tokens.text.slice(
    tokens.start[at]!,
    Math.min(tokens.end[at]!, tokens.start[at]! + LONGEST_NUMBER_WORD),
  );
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

const withArticle = ({ value, used, form, hasScale }: WordNumber): WordNumber => ({
  value,
  used,
  form,
  hasScale,
  takesArticle: true,
});

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
    if (word === 'a' || word === 'an') return withArticle(value);
    if (/^(several|few|many|some|couple|multiple|multi|these|those|two-odd)$/.test(word))
      return {
        value: null,
        used: value.used,
        form: 'vague',
        hasScale: value.hasScale,
        takesArticle: value.takesArticle,
      };
    return known.scales.get(start.word)!.times === undefined ? null : withArticle(value);
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
        group = null;
        hasScale = true;
        scaledBy = scale.power;
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
    if (this.#at === 0) return null;
    const parts = this.#fractionOf(this.#at);
    if (parts !== undefined && group !== null && group < parts && !hasScale) {
      this.#at++;
      const fraction = times(value, rational(1, parts));
      return (
        this.#ofMillion(fraction) ?? {
          value: fraction,
          used: this.#at,
          form: 'fraction',
          hasScale,
          takesArticle: false,
        }
      );
    }
    const plain: WordNumber = { value, used: this.#at, form: 'words', hasScale, takesArticle: false };
    if (this.#is('point')) return this.#decimals(value) ?? plain;
    if (this.#is('and') && this.#is('a', this.#at + 1) && (this.#fractionOf(this.#at + 2) ?? 9) <= 4) {
      const mixed = plus(value, rational(1, this.#fractionOf(this.#at + 2)!));
      const scale = this.#scaleOf(this.#at + 3);
      const isScaled = scale !== undefined;
      return {
        value: isScaled ? times(mixed, factorOf(scale)) : mixed,
        used: this.#at + (isScaled ? 4 : 3),
        form: 'words',
        hasScale: isScaled || hasScale,
        takesArticle: false,
      };
    }
    return plain;
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
