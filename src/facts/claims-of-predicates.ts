import { nounPhraseFrom } from '../language/noun-phrases.ts';
import { hasOneOf, tagSet } from '../language/tag-sets.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { type About, type Figure, type FigureSentence, isTaken, lowerOf, wordSet, wordsOf } from './claims-figures.ts';
import { isVerb, weightOf } from './claims-phrases.ts';

/** "17 firms | were | awarded space": so many are those of whom it is said, and a short predicate narrows them down. */
export function predicateBehind(sentence: FigureSentence, figure: Figure, things: About): string {
  const { article, grammar, tags } = sentence;
  const { tokens } = article;
  const { last } = sentence.sentence;
  // "The fares of | 16 lines | were frozen": said of the fares.
  if (hasTag(tokens, figure.first - 1, grammar.preposition)) return '';
  let verb = things.last;
  while (verb < last && (hasTag(tokens, verb, grammar.auxiliary) || hasTag(tokens, verb, TAGS.Adverb))) verb++;
  if (
    verb >= last ||
    !isVerb(sentence, verb) ||
    (hasOneOf(tokens, verb, NO_VERB) && !isBaseBehindPlural(tokens, verb)) ||
    isTaken(sentence, figure, verb)
  )
    return '';
  if (hasTag(tokens, verb, tags.speechVerb) || hasTag(tokens, verb, tags.levelVerb)) return '';
  const most = 2 * weightOf(sentence, things.first, things.last);
  let end = verb + 1;
  const object = isTaken(sentence, figure, end) ? null : nounPhraseFrom(tokens, end, last, grammar);
  if (object !== null && weightOf(sentence, verb, object.last) <= most) end = object.last;
  else if (hasTag(tokens, end, grammar.preposition) && !isTaken(sentence, figure, end + 1)) {
    const place = nounPhraseFrom(tokens, end + 1, last, grammar);
    if (place !== null && weightOf(sentence, verb, place.last) <= most) end = place.last;
  }
  for (let at = verb; at < end; at++) if (isTaken(sentence, figure, at)) return '';
  // "Members | strike" of those who would, and "trains | run", say too little alone.
  const isAlone = end === verb + 1;
  // "patients | were | waiting".
  if (
    isAlone &&
    hasTag(tokens, verb, TAGS.Gerund) &&
    hasTag(tokens, verb - 1, grammar.be) &&
    !hasTag(tokens, end, grammar.pronoun)
  )
    return wordsOf(article, verb, end);
  if (isAlone && (!hasOneOf(tokens, verb, PAST) || LIGHT_VERBS.has(lowerOf(article, verb)))) return '';
  return wordsOf(article, verb, end);
}

// "people | need | food": behind a plural a word that can be a base verb is one.
const isBaseBehindPlural = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Verb) && hasTag(tokens, at - 1, TAGS.PluralNoun) && !hasTag(tokens, at, TAGS.PluralNoun);

// What is said with these alone says nothing, nor what may be a noun or an adjective as well.
const LIGHT_VERBS = wordSet(
  'take takes took taken taking make makes made making get gets got getting give gives gave given giving have has had having go goes went going gone keep keeps kept put puts want wants wanted need needs needed become becomes became come comes came coming do does did done doing include includes included including remain remains remained seem seems seemed called',
);
const PAST = tagSet([TAGS.PastVerb, TAGS.Participle]);
const NO_VERB = tagSet([TAGS.Noun, TAGS.PluralNoun]);
