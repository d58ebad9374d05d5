import type { Block } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type Amount, readAmount } from './quantities-amounts.ts';
import { boundAround, boundOfTail } from './quantities-bounds.ts';
import { type Found, mentionOf, type QuantitiesRead, takesTime } from './quantities-found.ts';
import { countBehind, fractionUnit, isFractionMeant, lonelyDuration } from './quantities-kinds.ts';
import { lowerAt, type Reading } from './quantities-knowledge.ts';
import { endOfMultiple, isComparison, multipleAt } from './quantities-multiples.ts';
import { isOrdinalAlone, withRange } from './quantities-ranges.ts';
import {
  isPartOfName,
  isProgramme,
  isVersion,
  prepareNumbers,
  rejectedTokens,
  rejectionOfNumeral,
} from './quantities-rejected.ts';
import { shareUnits } from './quantities-shared-units.ts';
import { shareBehind } from './quantities-shares.ts';
import { isStart } from './quantities-starts.ts';

/** Reads the numbers of a sentence into what was read before. */
export function readSentence(reading: Reading, block: Block, starts: Uint32Array, read: QuantitiesRead): void {
  new SentenceReader(reading, block, starts, read).read();
}

class SentenceReader {
  readonly #reading: Reading;
  readonly #block: Block;
  readonly #starts: Uint32Array;
  readonly #read: QuantitiesRead;
  #rejected: ReadonlyMap<number, RuleId> | null = null;

  constructor(reading: Reading, block: Block, starts: Uint32Array, read: QuantitiesRead) {
    this.#reading = reading;
    this.#block = block;
    this.#starts = starts;
    this.#read = read;
  }

  read(): void {
    const { article, from, to } = this.#reading;
    const { tokens } = article;
    prepareNumbers(this.#reading);
    this.#rejected = rejectedTokens(this.#reading);
    const before = this.#read.quantities.length;
    let at = from;
    while (at < to) {
      const next = isStart(tokens.tags, at * tokens.width, this.#starts) ? this.#readAt(at) : at;
      at = next > at ? next : at + 1;
    }
    shareUnits(article, this.#read.quantities, before);
  }

  /** Reads what starts at the token; returns the token to go on with. */
  #readAt(at: number): number {
    const amount = readAmount(this.#reading, at);
    if (amount === null) return this.#multiple(at) ?? this.#lonely(at) ?? at;
    const rejection = this.#rejectionOf(amount);
    if (rejection !== null) return this.#reject(amount, rejection);
    const found = this.#kindOf(amount);
    if (typeof found === 'string') return this.#reject(amount, found);
    return found === null ? Math.max(at + 1, amount.numeral.last) : this.#keep(found);
  }

  #multiple(at: number): number | null {
    const bound = boundAround(this.#reading, at, at + 1, at + 1, false);
    const value = multipleAt(this.#reading, at, bound.bound !== 'exact');
    if (value === null) return null;
    return this.#keep({
      kind: 'ratio',
      rule: 'quantities/multiple',
      first: at,
      last: at + 1,
      numberLast: at + 1,
      value,
      max: null,
      unit: null,
      counted: null,
      bound: null,
    });
  }

  /** "less than a year", "for an hour": a unit of time alone. */
  #lonely(at: number): number | null {
    const found = lonelyDuration(this.#reading, at);
    if (found === null) return null;
    return this.#keep({
      kind: 'duration',
      rule: 'quantities/duration',
      first: found.first,
      last: found.last,
      numberLast: found.last,
      value: found.value,
      max: null,
      unit: found.unit,
      counted: null,
      bound: null,
    });
  }

  #rejectionOf({ numeral, last, unit }: Amount): RuleId | null {
    const rejected = this.#rejected;
    for (let at = numeral.first; rejected !== null && at < Math.max(numeral.last, last); at++) {
      const rule = rejected.get(at);
      // "1.2 s", unlike "the 1980s".
      if (rule === 'quantities/decade' && unit !== null) continue;
      if (rule !== undefined && (at < numeral.last || rule === 'quantities/clock')) return rule;
    }
    if (isProgramme(this.#reading, numeral, this.#block)) return 'quantities/name-and-number';
    return rejectionOfNumeral(this.#reading, numeral);
  }

  #reject({ numeral }: Amount, rule: RuleId): number {
    const { tokens } = this.#reading.article;
    this.#read.rejections.push({ start: tokens.start[numeral.first]!, end: tokens.end[numeral.last - 1]!, rule });
    return numeral.last;
  }

  /** The mention of an amount; a rule's name where it is none, null where it is nothing to speak of. */
  #kindOf(single: Amount): Found | RuleId | null {
    const reading = this.#reading;
    const share = shareBehind(reading, single);
    if (share !== null)
      return foundIn(single, { kind: 'ratio', value: share.value, last: share.last, numberLast: share.last });
    const multiple = endOfMultiple(reading, single);
    if (multiple >= 0) return this.#timesOf(single, multiple);
    const amount = withRange(reading, single);
    const multipleOfRange = amount.max === null ? -1 : endOfMultiple(reading, amount);
    if (multipleOfRange >= 0) return this.#timesOf(amount, multipleOfRange);
    if (isLoneOne(reading, amount)) return 'quantities/one-as-pronoun';
    if (amount.unit?.kind === 'duration' && isOrdinalAlone(reading, amount) && !isHalfOrQuarter(reading, amount))
      return null;
    if (amount.unit !== null)
      return foundIn(amount, {
        kind: amount.unit.kind,
        unit: amount.unit.unit,
        isVague: amount.numeral.form === 'vague',
      });
    if (amount.numeral.form === 'fraction') return this.#fractionOf(amount);
    if (isPartOfName(reading, amount.numeral, this.#block)) return 'quantities/name-and-number';
    return this.#countOf(amount);
  }

  #timesOf(amount: Amount, last: number): Found {
    const isRatio = isComparison(this.#reading, amount.first, last) || lowerAt(this.#reading, last - 1) !== 'times';
    return isRatio
      ? foundIn(amount, { kind: 'ratio', rule: 'quantities/multiple', last, numberLast: last })
      : foundIn(amount, { kind: 'count', unit: 'time', last, numberLast: last });
  }

  #fractionOf(amount: Amount): Found | null {
    const unit = fractionUnit(this.#reading, amount);
    if (unit !== null) return foundIn(amount, { kind: unit.kind, unit: unit.unit, value: unit.value, last: unit.last });
    return isFractionMeant(this.#reading, amount) ? foundIn(amount, { kind: 'ratio' }) : null;
  }

  #countOf(amount: Amount): Found | RuleId | null {
    const counted = countBehind(this.#reading, amount);
    if (typeof counted === 'string') return counted;
    if (counted === null) return null;
    if (counted.unit === null || /^(branch|release|series|version|beta)$/.test(counted.unit))
      if (isVersion(this.#reading, amount.numeral)) return 'quantities/version';
    const isVague = amount.numeral.form === 'vague';
    return foundIn(amount, {
      kind: 'count',
      isVague,
      unit: counted.unit,
      counted: counted.span,
      last: counted.last,
      bound: boundOfTail(amount.numeral.tail),
    });
  }

  #keep(found: Found): number {
    const { article } = this.#reading;
    const around = boundAround(this.#reading, found.first, found.numberLast, found.last, takesTime(found));
    this.#read.quantities.push(mentionOf(article, found, around));
    return around.last;
  }
}

interface FoundFacets {
  readonly kind: Found['kind'];
  readonly rule?: RuleId;
  readonly isVague?: boolean;
  readonly last?: number;
  readonly numberLast?: number;
  readonly value?: Found['value'];
  readonly unit?: Found['unit'];
  readonly counted?: Found['counted'];
  readonly bound?: Found['bound'];
}

const foundIn = (amount: Amount, facets: FoundFacets): Found => ({
  kind: facets.kind,
  rule: facets.rule ?? (facets.isVague ? 'quantities/vague' : `quantities/${facets.kind}`),
  first: amount.first,
  last: facets.last ?? amount.last,
  numberLast: facets.numberLast ?? amount.numberLast,
  value: facets.value ?? amount.value,
  max: amount.max,
  unit: facets.unit ?? null,
  counted: facets.counted ?? null,
  bound: facets.bound ?? null,
});

// "half years" may be meant, "the third year" never is a third of one.
const isHalfOrQuarter = (reading: Reading, { numeral }: Amount): boolean =>
  /^(half|quarter)$/.test(lowerAt(reading, numeral.first));

// "one of them", "one driver", "the one": only a unit, a fraction or a power of ten makes a figure of it.
function isLoneOne({ article: { tokens } }: Reading, { numeral, unit, max, value }: Amount): boolean {
  if (numeral.form === 'fraction' || numeral.hasScale || max !== null || value === null) return false;
  if (value.over !== value.under) return false;
  if (unit === null) return numeral.tail === '';
  return (
    numeral.form === 'words' &&
    unit.kind === 'duration' &&
    unit.unit === 'day' &&
    !hasTag(tokens, numeral.first, TAGS.Hyphenated)
  );
}
