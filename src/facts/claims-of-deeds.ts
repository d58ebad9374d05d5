import { endOfClause, startOfClause } from '../language/clauses.ts';
import { hasOneOf, tagSet } from '../language/tag-sets.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { ChangeReading } from './claims-change.ts';
import {
  type About,
  endWithNoun,
  type Figure,
  type FigureSentence,
  isTaken,
  lowerOf,
  wordSet,
  wordsOf,
} from './claims-figures.ts';
import { isPayer } from './claims-of-nouns.ts';
import { isClearVerb, isVerb } from './claims-phrases.ts';

const LEFT_OVER = wordSet(
  'for in within after before over by under a an the of average total at on to from with as than up about around some nearly almost more less least most just only and or but every each another further roughly approximately through during towards into per worth',
);
const PER_UNIT = wordSet('a an per each every');
const OPENERS = wordSet(
  'for on to from into towards toward against with by at in under as of between through on before',
);
const NO_DEEDS = wordSet('compared let lets got s ’s said says say saying told');
// Alone these say nothing: "took", "made".
const LIGHT_DEEDS = wordSet(
  'take takes took taken taking make makes made making get gets getting give gives gave given giving have has had having go goes went going gone keep keeps kept manage manages managed managing set sets setting put puts putting want wants wanted need needs needed become becomes became come comes came coming do does did done doing stay stays stayed',
);
const PARTICLES = wordSet('aside away back down off out together up');
const MOST_BEFORE = 7;
/** Before a noun these make one phrase with it. */
const OF_NOUN = tagSet([TAGS.Noun, TAGS.Adjective]);
const MOST_BEHIND = 7;

/**
 * Where no noun near it says what a figure is about, what is done: "£48m will be | spent on the railways", "We | waited |
 * 54 weeks | for a new knee".
 */
export function deedAround(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): About | null {
  const { kind, unit, counted } = figure.value;
  if (kind === 'ratio' || counted !== null || (kind === 'count' && unit === null)) return null;
  return doneTo(sentence, figure) ?? doneWith(sentence, figure, change !== undefined && change.change !== 'none');
}

const FOR = wordSet('for');
const MOST_TO_VERB = 9;

/** "For 30 years, | she has | led the choir": what has been done for so long stands behind it. */
export function doneFor(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { first, last } = sentence.sentence;
  if (figure.value.kind !== 'duration' || figure.first - 1 !== first || !FOR.has(lowerOf(article, first))) return null;
  let at = figure.last;
  if (hasTag(tokens, at, TAGS.Comma)) at++;
  const opens =
    hasTag(tokens, at, grammar.determiner) ||
    hasTag(tokens, at, grammar.pronoun) ||
    hasTag(tokens, at, TAGS.Capitalised) ||
    at > figure.last;
  if (!opens) return null;
  const limit = Math.min(last, at + MOST_TO_VERB);
  let verb = at + 1;
  while (verb < limit && !hasTag(tokens, verb, grammar.auxiliary) && !isClearVerb(sentence, verb)) verb++;
  while (verb < limit && (hasTag(tokens, verb, grammar.auxiliary) || hasTag(tokens, verb, TAGS.Adverb))) verb++;
  if (verb >= limit || !isVerb(sentence, verb)) return null;
  return told(sentence, figure, verb, endOfDeed(sentence, figure, verb));
}

/** "£9m | was donated by the public", "every £1 | invested in trams": the figure is what something happens to. */
function doneTo(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  let at = behindTimes(sentence, figure, endWithNoun(sentence, figure));
  if (!isVerb(sentence, at) || at >= sentence.sentence.last) return null;
  while (at < sentence.sentence.last && (hasTag(tokens, at, grammar.auxiliary) || hasTag(tokens, at, TAGS.Adverb)))
    at++;
  if (!isVerb(sentence, at) || NO_DEEDS.has(lowerOf(article, at))) return null;
  const end = endOfDeed(sentence, figure, at);
  // "£86m is made up of": the verb alone says nothing.
  return end === at + 1 && LIGHT_DEEDS.has(lowerOf(article, at)) ? null : told(sentence, figure, at, end);
}

/** "She | worked | six days a week | in the pits": the verb before the figure with what stands on either side of it. */
function doneWith(sentence: FigureSentence, figure: Figure, moves: boolean): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { kind } = figure.value;
  const clause = startOfClause(tokens, figure.first, sentence.sentence.first, grammar);
  let verb = figure.first - 1;
  while (verb >= clause && !(isVerb(sentence, verb) && !isTaken(sentence, figure, verb))) verb--;
  if (verb < clause || figure.first - verb > MOST_BEFORE || NO_DEEDS.has(lowerOf(article, verb))) return null;
  // "a feed store a mile from the tracks": a noun that could be a verb.
  if (hasTag(tokens, verb, TAGS.Noun) && hasOneOf(tokens, verb - 1, OF_NOUN)) return null;
  const isState = hasTag(tokens, verb, grammar.auxiliary);
  let end = figure.first;
  const least = PARTICLES.has(lowerOf(article, verb + 1)) && verb + 2 <= figure.first ? verb + 2 : verb + 1;
  while (end > least && (isLeftOver(sentence, end - 1) || isTaken(sentence, null, end - 1))) end--;
  const behind = behindUnit(sentence, figure);
  if (isPayer(sentence, figure, behind)) return null;
  const last =
    OPENERS.has(lowerOf(article, behind)) &&
    lowerOf(article, behind + 1) !== 'which' &&
    !(lowerOf(article, behind) === 'before' && hasTag(tokens, behind + 1, grammar.pronoun))
      ? endOfDeed(sentence, figure, behind)
      : behind;
  const more = last > behind + 1 ? wordsOf(article, behind, last) : '';
  // "spends 16% of it on research": the share of what has been named.
  if (lowerOf(article, figure.last) === 'of') return null;
  // "had been | unemployed | for six months".
  if (isState && more === '' && end > verb + 1 && kind === 'duration') return told(sentence, figure, verb + 1, end);
  if (isState) return more === '' ? null : told(sentence, figure, behind + 1, last);
  if (more === '' && end === verb + 1 && (moves || LIGHT_DEEDS.has(lowerOf(article, verb)))) return null;
  if (more === '' && kind === 'money' && !isNamed(sentence, verb, end)) return null;
  return {
    words: `${wordsOf(article, verb, end)} ${more}`.trim(),
    first: figure.first,
    last: Math.max(figure.last, more === '' ? 0 : last),
    rule: 'claims/verb-of-figure',
  };
}

// What was raised or spent is an amount of itself, but "pays the firm" and "asked" name who gets it, or nothing.
const isNamed = ({ article }: FigureSentence, verb: number, end: number): boolean =>
  end === verb + 1 ? OF_MONEY.has(lowerOf(article, verb)) : PARTICLES.has(lowerOf(article, verb + 1));

const OF_MONEY = wordSet(
  'raise raises raised raising spend spends spent spending save saves saved saving lose loses lost losing earn earns earned earning invest invests invested investing donate donates donated donating borrow borrows borrowed borrowing collect collects collected collecting contribute contributes contributed contributing pledge pledges pledged pledging award awards awarded awarding',
);

const isLeftOver = ({ article, tags }: FigureSentence, at: number): boolean =>
  LEFT_OVER.has(lowerOf(article, at)) ||
  hasTag(article.tokens, at, tags.bound) ||
  hasTag(article.tokens, at, TAGS.Adverb);

/** Behind the figure with "a week", "each". */
function behindUnit(sentence: FigureSentence, figure: Figure): number {
  let at = behindTimes(sentence, figure, figure.last);
  while (at < sentence.sentence.last && PER_UNIT.has(lowerOf(sentence.article, at)))
    at += OPENERS.has(lowerOf(sentence.article, at + 1)) ? 1 : 2;
  return Math.min(behindTimes(sentence, figure, at), sentence.sentence.last);
}

function behindTimes({ times, sentence }: FigureSentence, _figure: Figure, from: number): number {
  let at = from;
  for (const { first, last } of times) if (first === at && last > at) at = last;
  return Math.min(at, sentence.last);
}

/** End of the clause, before a time or another figure, and before a preposition that would then stand alone. */
function endOfDeed(sentence: FigureSentence, figure: Figure, from: number): number {
  const { article } = sentence;
  const clause = Math.min(endOfClause(article.tokens, from, sentence.sentence.last), from + MOST_BEHIND);
  let end = from;
  while (end < clause && !isTaken(sentence, figure, end)) end++;
  while (end > from && LEFT_OVER.has(lowerOf(article, end - 1))) end--;
  return end;
}

const told = ({ article }: FigureSentence, figure: Figure, from: number, to: number): About | null =>
  to <= from
    ? null
    : {
        words: wordsOf(article, from, to),
        first: figure.first,
        last: Math.max(figure.last, to),
        rule: 'claims/verb-of-figure',
      };
