import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Rational, toNumber } from '../language/rationals.ts';
import { type Block, isBody, type ReadArticle } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Bound, MentionOf, QuantityKind } from '../model/mention.ts';
import { overlaps, type Span } from '../model/span.ts';
import { bitOf, hasTag, TAGS, type Tag } from '../model/tokens.ts';
import { type Amount, readAmount, shareBehind, withRange } from './quantities-amounts.ts';
import { type BoundReading, boundAround, boundOfTail } from './quantities-bounds.ts';
import { countBehind, fractionUnit, isFractionMeant, lonelyDuration } from './quantities-kinds.ts';
import { lowerAt, type QuantityKnowledge, quantityKnowledge, type Reading } from './quantities-knowledge.ts';
import { endOfMultiple, isComparison, multipleAt } from './quantities-multiples.ts';
import { isPartOfName, type Rejection, rejectedTokens, rejectionOfNumeral, prepareNumbers } from './quantities-rejected.ts';

/** The numbers of an article's body with their units; and those that are none, with the rule that says why. */
export interface QuantitiesRead {
  readonly quantities: MentionOf<'quantity'>[];
  readonly rejections: Rejection[];
}

/** Every stated magnitude of the body, in order. */
export const findQuantities = (article: ReadArticle, knowledge: Knowledge): MentionOf<'quantity'>[] => readQuantities(article, knowledge).quantities;

/** The quantities that are no part of a name ("Channel 4", "Three UK"); both lists are in order. */
export function quantitiesOutside(names: readonly Span[], quantities: readonly MentionOf<'quantity'>[]): MentionOf<'quantity'>[] {
  let low = 0;
  return quantities.filter((quantity) => {
    while (low < names.length && names[low]!.end <= quantity.start) low++;
    const name = names[low];
    return name === undefined || !overlaps(name, quantity);
  });
}

/** Reads the numbers of the body, sentence by sentence. */
export function readQuantities(article: ReadArticle, knowledge: Knowledge): QuantitiesRead {
  const known = quantityKnowledge(knowledge);
  const read: QuantitiesRead = { quantities: [], rejections: [] };
  const starts = startMask(known, article.tokens.width);
  for (const block of article.blocks) {
    if (!isBody(block.kind)) continue;
    for (let number = block.firstSentence; number < block.lastSentence; number++) {
      const { first, last } = article.sentences[number]!;
      if (hasStart(article, starts, first, last)) new SentenceReader({ article, known, from: first, to: last }, block, starts, read).read();
    }
  }
  return read;
}

/** The tags of words at which a number can start, as a mask over a token's words of tags. */
function startMask({ tags }: QuantityKnowledge, width: number): Uint32Array {
  const mask = new Uint32Array(width);
  const starts: Tag[] = [TAGS.Number, TAGS.Hyphenated, TAGS.Symbol, tags.number, tags.scale, tags.fraction, tags.vague, tags.multiple, tags.fold, tags.time];
  for (const tag of starts) mask[tag >> 5]! |= bitOf(tag);
  return mask;
}

function hasStart({ tokens }: ReadArticle, mask: Uint32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isStart(tokens.tags, at * tokens.width, mask)) return true;
  return false;
}

function isStart(tags: Uint32Array, base: number, mask: Uint32Array): boolean {
  for (let k = 0; k < mask.length; k++) if (mask[k]! !== 0 && tags[base + k]! & mask[k]!) return true;
  return false;
}

/** What was read of one number: where it goes on, and the mention if it is one. */
interface Found {
  readonly kind: QuantityKind;
  readonly rule: RuleId;
  readonly first: number;
  readonly last: number;
  readonly numberLast: number;
  readonly value: Rational | null;
  readonly max: Rational | null;
  readonly unit: string | null;
  readonly counted: Span | null;
  readonly bound: Bound | null;
}

class SentenceReader {
  readonly #reading: Reading;
  readonly #block: Block;
  readonly #starts: Uint32Array;
  readonly #read: QuantitiesRead;
  #rejected: Map<number, RuleId> = new Map();

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
    return this.#keep({ kind: 'ratio', rule: 'quantities/multiple', first: at, last: at + 1, numberLast: at + 1, value, max: null, unit: null, counted: null, bound: null });
  }

  /** "less than a year", "for an hour": a unit of time alone. */
  #lonely(at: number): number | null {
    const found = lonelyDuration(this.#reading, at);
    if (found === null) return null;
    return this.#keep({ kind: 'duration', rule: 'quantities/duration', numberLast: found.last, max: null, counted: null, bound: null, ...found });
  }

  #rejectionOf({ numeral, last }: Amount): RuleId | null {
    for (let at = numeral.first; at < Math.max(numeral.last, last); at++) {
      const rule = this.#rejected.get(at);
      if (rule !== undefined && (at < numeral.last || rule === 'quantities/clock')) return rule;
    }
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
    if (share !== null) return { ...base(single), kind: 'ratio', rule: 'quantities/ratio', value: share.value, last: share.last, numberLast: share.last };
    const multiple = endOfMultiple(reading, single);
    if (multiple >= 0) return this.#timesOf(single, multiple);
    const amount = withRange(reading, single);
    if (isLoneOne(reading, amount)) return 'quantities/one-as-pronoun';
    if (amount.unit !== null) return { ...base(amount), kind: amount.unit.kind, unit: amount.unit.unit, rule: amount.numeral.form === 'vague' ? 'quantities/vague' : `quantities/${amount.unit.kind}` };
    if (amount.numeral.form === 'fraction') return this.#fractionOf(amount);
    if (isPartOfName(reading, amount.numeral, this.#block)) return 'quantities/name-and-number';
    return this.#countOf(amount);
  }

  #timesOf(amount: Amount, last: number): Found {
    const isRatio = isComparison(this.#reading, amount.first, last) || lowerAt(this.#reading, last - 1) !== 'times';
    const found = { ...base(amount), value: amount.value, last, numberLast: last };
    if (isRatio) return { ...found, kind: 'ratio', rule: 'quantities/multiple' };
    return { ...found, kind: 'count', rule: 'quantities/count', unit: 'time', counted: null };
  }

  #fractionOf(amount: Amount): Found | null {
    const unit = fractionUnit(this.#reading, amount);
    if (unit !== null) return { ...base(amount), kind: unit.kind, rule: `quantities/${unit.kind}`, unit: unit.unit, value: unit.value, last: unit.last };
    return isFractionMeant(this.#reading, amount) ? { ...base(amount), kind: 'ratio', rule: 'quantities/ratio' } : null;
  }

  #countOf(amount: Amount): Found | RuleId | null {
    const counted = countBehind(this.#reading, amount);
    if (typeof counted === 'string') return counted;
    if (counted === null) return null;
    const isVague = amount.numeral.form === 'vague';
    return { ...base(amount), kind: 'count', rule: isVague ? 'quantities/vague' : 'quantities/count', unit: counted.unit, counted: counted.span, last: counted.last, bound: boundOfTail(amount.numeral.tail) };
  }

  #keep(found: Found): number {
    const { article } = this.#reading;
    const around = boundAround(this.#reading, found.first, found.numberLast, found.last, found.kind === 'duration');
    this.#read.quantities.push(mentionOf(article, found, around));
    return around.last;
  }
}

/** Gives a bare number the unit of the one it is compared with: "24 minutes, down from 71", "from 52 days to 29". */
function shareUnits(article: ReadArticle, quantities: MentionOf<'quantity'>[], from: number): void {
  for (let at = from + 1; at < quantities.length; at++) {
    const [before, bare] = [quantities[at - 1]!, quantities[at]!];
    if (bare.value.kind !== 'count' || bare.value.unit !== null || bare.value.counted !== null || before.value.unit === null) continue;
    if (!isCompared(article, endWithNoun(article, before), bare.first)) continue;
    const { kind, unit } = before.value;
    quantities[at] = { ...bare, rule: before.rule, value: { ...bare.value, kind, unit } };
  }
}

function endWithNoun({ tokens }: ReadArticle, { last, value }: MentionOf<'quantity'>): number {
  let end = last;
  if (value.counted !== null && tokens.start[last] === value.counted.start) while (end < tokens.count && tokens.end[end]! <= value.counted.end) end++;
  return end;
}

const comparing = /^(from|to|than|up|down|compared|with|rising|falling|,|\(|in|just|only)$/;

function isCompared({ tokens, text }: ReadArticle, from: number, to: number): boolean {
  const word = (at: number): string => text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
  if (to <= from || to - from > 4 || !/^(from|to|than|with)$/.test(word(to - 1))) return false;
  for (let at = from; at < to; at++) if (!comparing.test(word(at))) return false;
  return true;
}

const base = (amount: Amount): Omit<Found, 'kind' | 'rule'> => ({
  first: amount.first,
  last: amount.last,
  numberLast: amount.numberLast,
  value: amount.value,
  max: amount.max,
  unit: null,
  counted: null,
  bound: null,
});

function mentionOf({ tokens, text }: ReadArticle, found: Found, around: BoundReading): MentionOf<'quantity'> {
  const words = ([first, last]: readonly [number, number]): string => text.slice(tokens.start[first]!, tokens.end[last - 1]!);
  return {
    kind: 'quantity',
    rule: found.rule,
    first: around.first,
    last: around.last,
    start: tokens.start[around.first]!,
    end: tokens.end[around.last - 1]!,
    value: {
      kind: found.kind,
      value: found.value === null ? null : toNumber(found.value),
      valueMax: found.max === null ? null : toNumber(found.max),
      unit: found.unit,
      bound: around.bound === 'exact' ? (found.bound ?? 'exact') : around.bound,
      hedges: around.hedges.map(words),
      counted: found.counted,
    },
  };
}

// "one of them", "one driver", "the one": only a unit, a fraction or a power of ten makes a figure of it.
function isLoneOne({ article: { tokens } }: Reading, { numeral, unit, max }: Amount): boolean {
  if (numeral.form === 'fraction' || numeral.hasScale || max !== null || numeral.value === null) return false;
  if (numeral.value.over !== numeral.value.under) return false;
  if (unit === null) return numeral.tail === '';
  return numeral.form === 'words' && unit.kind === 'duration' && unit.unit === 'day' && !hasTag(tokens, numeral.first, TAGS.Hyphenated);
}
