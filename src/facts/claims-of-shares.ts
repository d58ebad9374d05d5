import { isClauseMark } from '../language/clauses.ts';
import { hasOneOf, tagSet } from '../language/tag-sets.ts';
import { isRelative, LIGHT_WORDS } from '../language/word-classes.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { type About, type Figure, type FigureSentence, isTaken, lowerOf, wordSet, wordsOf } from './claims-figures.ts';
import { isVerb, weightOf } from './claims-phrases.ts';

/** The words that follow a share's whole and say what is true of so many, and their end. */
export interface Said {
  readonly words: string;
  readonly last: number;
}

// What people say or think is said in a clause, and without it the share says nothing.
const MOST_OF_CLAUSE = 9;
const LEAST_SAID = 3;
const STOPPING = wordSet('and but while whereas because although despite though compared if when');
const NEGATIONS = wordSet("not n't n’t never");
const NOUNS = tagSet([TAGS.Noun, TAGS.PluralNoun, TAGS.Capitalised]);
const PAST = tagSet([TAGS.PastVerb, TAGS.Participle]);

/** "63% of drivers | polled | said", "of those | asked in May | would walk": with a verb behind it the participle belongs to the noun. */
export function endWithParticiple(sentence: FigureSentence, from: number): number {
  const { article, grammar, tags } = sentence;
  const { tokens } = article;
  if (!hasOneOf(tokens, from, PAST) || hasTag(tokens, from, grammar.auxiliary)) return from;
  // "respondents | said | raising fares is wrong".
  const speaks = hasTag(tokens, from, tags.speechVerb) || hasTag(tokens, from, tags.beliefVerb);
  if (speaks && !ASKED.has(lowerOf(article, from))) return from;
  const limit = Math.min(sentence.sentence.last, from + MOST_OF_PARTICIPLE);
  for (let at = from + 1; at < limit; at++) {
    // "drivers | took out a loan and left".
    if (at === from + 1 && !isVerb(sentence, at) && !hasTag(tokens, at, grammar.preposition)) return from;
    if (isClauseMark(tokens, at) || STOPPING.has(lowerOf(article, at)) || isRelative(tokens, at)) return from;
    if (hasTag(tokens, at, grammar.auxiliary) || hasOneOf(tokens, at, FINITE_ONLY)) {
      if (hasOneOf(tokens, at, NOUNS)) continue;
      let end = at;
      while (end > from + 1 && hasTag(tokens, end - 1, TAGS.Adverb)) end--;
      return end;
    }
  }
  return from;
}

const ASKED = wordSet('asked polled surveyed questioned interviewed');
const MOST_OF_PARTICIPLE = 10;
const FINITE_ONLY = tagSet([TAGS.PastVerb, TAGS.PresentVerb]);
const MOST_INSERTED = 9;

/** Behind what stands between two dashes, if a verb follows: "9% | – one in eleven – | walk". */
export function behindInsertion(sentence: FigureSentence, from: number): number {
  const { tokens } = sentence.article;
  if (!isDash(tokens, from)) return from;
  for (let at = from + 2; at < Math.min(sentence.sentence.last - 1, from + MOST_INSERTED); at++)
    if (isDash(tokens, at)) return isVerb(sentence, at + 1) ? at + 1 : from;
  return from;
}

const isDash = (tokens: Tokens, at: number): boolean => hasTag(tokens, at, TAGS.Dash) && isClauseMark(tokens, at);

/** "12% of riders | said that they would walk", "half of the flats | are let": null where no verb follows, or nothing short. */
export function saidOfShare(sentence: FigureSentence, figure: Figure, whole: About, behind: number): Said | null {
  const { article, grammar, tags } = sentence;
  const { tokens } = article;
  const { last } = sentence.sentence;
  let from = behind;
  while (from + 1 < last && hasTag(tokens, from, TAGS.Adverb)) from++;
  if (from >= last || !isVerb(sentence, from) || isTaken(sentence, figure, from)) return null;
  let verb = from;
  let isNegative = false;
  while (verb + 1 < last && (hasTag(tokens, verb, grammar.auxiliary) || hasTag(tokens, verb, TAGS.Adverb))) {
    if (NEGATIONS.has(lowerOf(article, verb))) isNegative = true;
    verb++;
  }
  const speaks = hasTag(tokens, verb, tags.speechVerb) || hasTag(tokens, verb, tags.beliefVerb);
  // Told shortly, so that the whole is not drowned in what is said of it.
  const most = Math.max(LEAST_SAID, 2 * weightOf(sentence, whole.first, whole.last));
  // "people | were | satisfied": what they were says it all.
  const isState = !isNegative && hasTag(tokens, from, grammar.be) && verb > from;
  const auxiliaries = isState ? 0 : verb - from;
  const end = endOfSaid(sentence, figure, verb, speaks ? MOST_OF_CLAUSE : most - auxiliaries);
  // "lorries | run": alone a verb says little.
  if (end <= verb || (end === verb + 1 && !isState && !hasOneOf(tokens, verb, PAST))) return null;
  return { words: wordsOf(article, isState ? verb : from, end), last: end };
}

/** Up to the end of the clause, or of the last phrase before it grows too long. */
export function endOfSaid(sentence: FigureSentence, figure: Figure, from: number, most: number): number {
  const { article, grammar } = sentence;
  const { tokens } = article;
  let weight = 0;
  let end = from;
  for (let at = from; at < sentence.sentence.last; at++) {
    if (isStop(sentence, figure, at) || (at > from && stopsClause(sentence, at))) break;
    if (!hasTag(tokens, at, grammar.auxiliary) && !LIGHT_WORDS.has(lowerOf(article, at))) weight++;
    if (weight > most) break;
    if (endsPhrase(sentence, figure, at)) end = at + 1;
  }
  return end;
}

// "said so, | up from 6%".
const stopsClause = ({ article }: FigureSentence, at: number): boolean =>
  STOPPING.has(lowerOf(article, at)) ||
  (UP_OR_DOWN.has(lowerOf(article, at)) && FROM_OR_ON.has(lowerOf(article, at + 1)));

const UP_OR_DOWN = wordSet('up down');
const FROM_OR_ON = wordSet('from on');

// "favour | a four-day | week": what only describes a noun is no figure apart.
const isStop = (sentence: FigureSentence, figure: Figure, at: number): boolean =>
  at >= sentence.sentence.last ||
  isClauseMark(sentence.article.tokens, at) ||
  (isTaken(sentence, figure, at) && !hasTag(sentence.article.tokens, at, TAGS.Hyphenated));

/** Whether a phrase can end with the token: with a noun that no noun or "of" follows, or with a verb that stands last. */
function endsPhrase(sentence: FigureSentence, figure: Figure, at: number): boolean {
  const { article, grammar } = sentence;
  const { tokens } = article;
  if (
    hasTag(tokens, at, grammar.preposition) ||
    hasTag(tokens, at, grammar.determiner) ||
    hasTag(tokens, at, grammar.auxiliary) ||
    hasTag(tokens, at, grammar.conjunction) ||
    hasTag(tokens, at, grammar.subjectPronoun) ||
    LEFT_OPEN.has(lowerOf(article, at))
  )
    return false;
  const next = at + 1;
  // "patients seen | in | four hours".
  const isLast =
    isStop(sentence, figure, next) ||
    stopsClause(sentence, next) ||
    (hasTag(tokens, next, grammar.preposition) && isStop(sentence, figure, next + 1));
  if (isLast) return true;
  if (!hasOneOf(tokens, at, NOUNS) || lowerOf(article, next) === 'of') return false;
  // "said | introducing AI": the subject of a clause has said nothing yet.
  return hasTag(tokens, next, grammar.preposition) || tokens.word[next] === grammar.to;
}

const LEFT_OPEN = wordSet("it them not n't n’t that to which who whether if as than so very more most");
