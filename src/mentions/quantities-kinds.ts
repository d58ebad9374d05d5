import { rowOfAny } from '../language/lexicon.ts';
import { plus, type Rational, rational, times } from '../language/rationals.ts';
import type { RuleId } from '../model/finding.ts';
import type { QuantityKind } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { type Amount, hasHyphen } from './quantities-amounts.ts';
import { behindHedge } from './quantities-bounds.ts';
import { countedBehind } from './quantities-counted.ts';
import { lowerAt, phraseAt, type Reading, type Unit } from './quantities-knowledge.ts';
import { isSpacedHyphenAt } from './quantities-numeral.ts';
import { halfBehind } from './quantities-numerals.ts';

/** "half an hour", "three quarters of a mile": the unit behind a fraction. */
export function fractionUnit(
  reading: Reading,
  { numeral, value }: Amount,
): { kind: QuantityKind; unit: string; value: Rational | null; last: number } | null {
  const { tokens } = reading.article;
  const { units, tags } = reading.known;
  let at = numeral.last;
  if (at < reading.to && lowerAt(reading, at) === 'of') at++;
  const isApart = at + 1 < reading.to && /^an?$/.test(lowerAt(reading, at));
  if (isApart) at++;
  else if (at > numeral.last || at >= reading.to || !hasTag(tokens, numeral.first, tags.article)) return null;
  if (value === null) return null;
  // "cut rates by a quarter point", "by half a point".
  if (lowerAt(reading, at) === 'point') return { kind: 'percent', unit: 'percentage-point', value, last: at + 1 };
  const phrase = phraseAt<Unit>(reading, at, 'Unit');
  const unit = phrase?.values ?? (hasTag(tokens, at, tags.unit) ? units.get(tokens.word[at]!) : undefined);
  if (unit === undefined || unit.isAmbiguous || (!isApart && !isSingular(reading, at, unit))) return null;
  return {
    kind: unit.kind,
    unit: unit.unit,
    value: unit.times === undefined ? value : times(value, rational(unit.times)),
    last: phrase?.last ?? at + 1,
  };
}

// "a quarter mile", "a half hour".
const isSingular = ({ article: { tokens } }: Reading, at: number, { main }: Unit): boolean =>
  wordsAt(tokens, at).toLowerCase() === main.split(' ')[0];

/** Whether a fraction in words is one, and no ordinal ("a third party") or half of a season. */
export function isFractionMeant(reading: Reading, amount: Amount): boolean {
  const { tokens } = reading.article;
  const { grammar, tags } = reading.known;
  const { numeral } = amount;
  if (hasTag(tokens, numeral.first, TAGS.Number) || hasTag(tokens, numeral.first, TAGS.Symbol)) return true;
  const next = numeral.last < reading.to ? lowerAt(reading, numeral.last) : '';
  const before = numeral.first - 1 >= reading.from ? lowerAt(reading, numeral.first - 1) : '';
  if (numeral.tail !== '') return false;
  const isEnd = next === '' || !hasTag(tokens, numeral.last, TAGS.Word);
  const isHedged =
    before !== '' &&
    (hasTag(tokens, numeral.first - 1, tags.bound) ||
      /^(than|by|to|least|most|just|only|around|about|nearly|almost|over|under|up)$/.test(before));
  if (isHalf(reading, numeral.last - 1)) {
    if (
      /^(first|second|other|better|latter|top|bottom|this|each|in|last|former|front|back|southern|northern|the)$/.test(
        before,
      )
    )
      return false;
    if (next === 'of') return true;
    if (
      hasTag(tokens, numeral.last, tags.period) ||
      /^(way|time|marathon|term|price|brother|sister|full|empty|past|hearted|day)$/.test(next)
    )
      return false;
    return isHedged || hasTag(tokens, numeral.last, grammar.determiner) || isSubject(reading, numeral.last);
  }
  const isCounted = hasTag(tokens, numeral.last - 1, TAGS.Hyphenated) || numeral.last - numeral.first > 1;
  if (!isCounted) return false;
  if (
    /quarters$/.test(lowerAt(reading, numeral.last - 1)) &&
    /^(first|last|past|next|these|those|consecutive|previous|all|the)$/.test(before)
  )
    return false;
  const isArticle = hasTag(tokens, numeral.first, tags.article);
  if (!isArticle) return true;
  // "a third less", "a quarter more".
  if (hasTag(tokens, numeral.last, tags.more) || hasTag(tokens, numeral.last, tags.less)) return true;
  if (next === 'of') return !/^(on|for|in|at)$/.test(before) || isHedged;
  // "a rise of a tenth", "a sixth take the train", but "a third party".
  if (isEnd) return isHedged || /^(by|of)$/.test(before) || isToldAgain(reading, numeral.last);
  if (
    isSubject(reading, numeral.last) ||
    (hasTag(tokens, numeral.last, TAGS.Verb) && hasTag(tokens, numeral.last + 1, grammar.determiner))
  )
    return true;
  return (isHedged || before === 'of') && !isNoun(reading, numeral.last);
}

// "a quarter – 24 per cent – said so", "a third (30%) said so".
const isToldAgain = ({ article: { tokens }, to }: Reading, at: number): boolean =>
  at + 2 < to &&
  (hasTag(tokens, at, TAGS.Dash) || hasTag(tokens, at, TAGS.OpeningBracket)) &&
  hasTag(tokens, at + 1, TAGS.Number) &&
  /^(%|per|percent)$/.test(wordsAt(tokens, at + 2).toLowerCase());

const isHalf = (reading: Reading, at: number): boolean => /^half$/.test(lowerAt(reading, at));

const isNoun = ({ article: { tokens } }: Reading, at: number): boolean =>
  hasTag(tokens, at, TAGS.Noun) || hasTag(tokens, at, TAGS.PluralNoun);

// "Half say that they would leave."
const isSubject = ({ article: { tokens }, known: { grammar } }: Reading, at: number): boolean =>
  hasTag(tokens, at, grammar.auxiliary) ||
  ((hasTag(tokens, at, TAGS.Verb) || hasTag(tokens, at, TAGS.PastVerb)) && !hasTag(tokens, at, TAGS.Noun));

/** "less than a year", "for a decade", "a year in the post": a unit of time with an article and no number. */
export function lonelyDuration(
  reading: Reading,
  at: number,
): { first: number; last: number; value: Rational; unit: string } | null {
  const { tokens } = reading.article;
  const { tags, units, grammar } = reading.known;
  if (!hasTag(tokens, at, tags.time) || at - 1 < reading.from || !/^an?$/.test(lowerAt(reading, at - 1))) return null;
  const unit = units.get(tokens.word[at]!);
  if (unit === undefined || unit.kind !== 'duration') return null;
  const before = at - 2 >= reading.from ? lowerAt(reading, at - 2) : '';
  const half = halfBehind(reading, at + 1);
  const isHedged = before !== '' && hasTag(tokens, at - 2, tags.bound) && !hasTag(tokens, at - 2, TAGS.Number);
  const isMeant =
    isHedged ||
    half !== null ||
    /^(than|within|least|most|just|spent|spend|spends|spending|took|takes|take|taken|lasted|lasts|last|waited)$/.test(
      before,
    );
  const isSpan =
    (unit.times !== undefined && isOf(reading, at + 1)) ||
    (isTenure(reading, at) && (before === '' || hasTag(tokens, at - 2, grammar.preposition)));
  if (!isMeant && !isSpan) return null;
  const value = half === null ? rational(1) : plus(rational(1), half.value);
  return { first: at - 1, last: half?.last ?? at + 1, value: times(value, rational(unit.times ?? 1)), unit: unit.unit };
}

const isOf = (reading: Reading, at: number): boolean => at < reading.to && lowerAt(reading, at) === 'of';

// "after a year in the post", "with a year at the helm".
const isTenure = (reading: Reading, at: number): boolean =>
  at + 2 < reading.to &&
  /^(in|at|into|as)$/.test(lowerAt(reading, at + 1)) &&
  !/^which$/.test(lowerAt(reading, at + 2));

const collective =
  /^(staff|personnel|crew|police|cattle|sheep|fish|aircraft|spacecraft|offspring|series|species|people|youth|troops|faculty|clergy|homeless|dead|wounded|injured|cavalry|infantry|head|poor|unemployed|percent|deer|swine|works|headquarters|crossroads)$/;

interface Counted {
  readonly unit: string | null;
  readonly span: Span | null;
  readonly last: number;
}

/** What the number counts; a rule's name where it is no count, null where it is nothing. */
export function countBehind(reading: Reading, amount: Amount): Counted | RuleId | null {
  const { numeral, numberLast } = amount;
  if (numeral.tail !== '') return tailCount(reading, amount);
  if (hasHyphen(reading, amount) || isBeforeSpacedNoun(reading, amount)) return hyphenCount(reading, amount);
  const isVague = numeral.form === 'vague';
  let at = behindHedge(reading, Math.max(amount.last, numberLast));
  if (isPartitive(reading, at)) at++;
  const noun = at < reading.to ? countedBehind(reading, at) : null;
  if (noun !== null && isCountable(reading, noun))
    return { unit: noun.unit, span: spanOf(reading, noun.first, noun.last), last: amount.last };
  if (isVague) return null;
  if (numeral.form === 'words' && !numeral.hasScale)
    return isBareWordMeant(reading, amount) ? bare(amount) : 'quantities/small-number-alone';
  // "64 cents a dozen": a rate, and no number of things.
  if (isRate(reading, numeral.first)) return null;
  const goesOn = noun !== null && isBeforeOther(reading, noun.last);
  if (noun !== null && !noun.isPlural && !goesOn && isKind(reading, amount, noun.first)) return 'quantities/no-noun';
  return bare(amount);
}

// "12 full-time | and 20 part-time drivers".
const isBeforeOther = (reading: Reading, at: number): boolean =>
  at + 1 < reading.to && /^(and|or)$/.test(lowerAt(reading, at)) && hasTag(reading.article.tokens, at + 1, TAGS.Number);

// "a three - member panel": text that was taken apart into words.
function isBeforeSpacedNoun({ article: { tokens }, to }: Reading, { numberLast: at }: Amount): boolean {
  if (at + 2 >= to || !isSpacedHyphenAt(tokens, at) || !hasTag(tokens, at + 1, TAGS.Noun)) return false;
  return (
    !hasTag(tokens, at + 1, TAGS.PluralNoun) &&
    (hasTag(tokens, at + 2, TAGS.Noun) || hasTag(tokens, at + 2, TAGS.PluralNoun))
  );
}

const isRate = ({ article: { tokens }, from, known }: Reading, first: number): boolean =>
  first > from && hasTag(tokens, first, known.tags.article) && known.currencies.has(tokens.word[first - 1]!);

const bare = (amount: Amount): Counted => ({ unit: null, span: null, last: amount.last });

const spanOf = ({ article: { tokens } }: Reading, first: number, last: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last - 1]!,
});

// "two of the schools", "hundreds of schools".
const isPartitive = (reading: Reading, at: number): boolean => at + 1 < reading.to && lowerAt(reading, at) === 'of';

/** A plural or a collective. */
function isCountable(
  reading: Reading,
  noun: { readonly first: number; readonly last: number; readonly isPlural: boolean },
): boolean {
  const { tokens } = reading.article;
  if (hasTag(tokens, noun.first, TAGS.Number)) return false;
  if (noun.isPlural) return true;
  const head = wordsAt(tokens, noun.last - 1).toLowerCase();
  return collective.test(head);
}

// "the 4 model", "a 30 degree turn": small, whole, and right before a singular noun.
function isKind(reading: Reading, { numeral }: Amount, nounFirst: number): boolean {
  const { tokens } = reading.article;
  if (numeral.hasScale || nounFirst !== numeral.last || hasTag(tokens, nounFirst, reading.known.grammar.determiner))
    return false;
  if (/[.,]/.test(wordsAt(tokens, numeral.first)) || tokens.end[numeral.first]! - tokens.start[numeral.first]! > 3)
    return false;
  return hasTag(tokens, nounFirst, TAGS.Noun) && !hasTag(tokens, nounFirst, TAGS.Adjective);
}

// What these join to a number counts nothing itself.
const LOOSE = /^(plus|odd|strong|some)$/;

/** "a five-nation tour": the noun behind the hyphen is counted; unknown words there are no nouns. */
function tailCount(reading: Reading, { numeral, last }: Amount): Counted | RuleId {
  const noun = numeral.tail.split(/[-‐‑]/)[0]!;
  if (LOOSE.test(noun)) return nounBehind(reading, last, last);
  return isKnownNoun(reading, noun) ? { unit: noun, span: null, last } : 'quantities/set-phrase';
}

function hyphenCount(reading: Reading, { numberLast }: Amount): Counted | RuleId {
  const { tokens } = reading.article;
  const at = numberLast + 1;
  const [noun = ''] = wordsAt(tokens, at).toLowerCase().split(/[-‐‑]/);
  if (LOOSE.test(noun)) return nounBehind(reading, at + 1, at + 1);
  if (hasTag(tokens, at, reading.known.tags.tail) || !isKnownNoun(reading, noun)) return 'quantities/set-phrase';
  return { unit: noun, span: null, last: at + 1 };
}

function nounBehind(reading: Reading, at: number, last: number): Counted {
  const noun = at < reading.to ? countedBehind(reading, at) : null;
  return noun === null
    ? { unit: null, span: null, last }
    : { unit: noun.unit, span: spanOf(reading, noun.first, noun.last), last };
}

function isKnownNoun(reading: Reading, noun: string): boolean {
  const { lexicon } = reading.known.knowledge;
  const word = reading.known.word(noun);
  if (word < 0) return false;
  const place = rowOfAny(lexicon, word) * lexicon.width;
  return (lexicon.rows[place + 1]! & ((1 << (TAGS.Noun & 31)) | (1 << (TAGS.PluralNoun & 31)))) !== 0;
}

/** "rose to five", "killed three", "five of them", "four were hurt". */
function isBareWordMeant(reading: Reading, { first, last }: Amount): boolean {
  const { tokens } = reading.article;
  const { grammar, tags } = reading.known;
  const before = first - 1;
  if (before >= reading.from) {
    if (hasTag(tokens, before, tags.bound) || hasTag(tokens, before, tags.rise) || hasTag(tokens, before, tags.fall))
      return true;
    if (
      /^(to|from|by|than|least|most|another|totalled|total|(kill|injur|wound|arrest)(ed|ing))$/.test(
        lowerAt(reading, before),
      )
    )
      return true;
    // "a household of six".
    if (
      lowerAt(reading, before) === 'of' &&
      before - 1 >= reading.from &&
      /^(household|family|team|party|group|crew|panel|staff|workforce|board|class|average|total|crowd|committee|jury|squad)s?$/.test(
        lowerAt(reading, before - 1),
      )
    )
      return true;
    if (hasTag(tokens, before, grammar.determiner)) return false;
  }
  if (last >= reading.to) return false;
  return (
    lowerAt(reading, last) === 'of' ||
    (hasTag(tokens, last, grammar.be) && /^(are|were|have)$/.test(lowerAt(reading, last)))
  );
}
