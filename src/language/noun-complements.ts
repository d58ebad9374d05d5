import { bitOf, hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { type NounPhrase, nounPhraseFrom } from './noun-phrases.ts';
import type { GrammarTags } from './parts-of-speech.ts';
import { BASE_VERB, bits, isNumber, isRelative, isWord, NOUNS, parts, spelling, VERBS } from './word-classes.ts';

/** Where a noun phrase with its complements stops, if not earlier by its grammar. */
export type Stop = (at: number) => boolean;

const MOST_COMPLEMENTS = 4;
const complementWords: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'on',
  'with',
  'from',
  'to',
  'across',
  'between',
  'among',
  'against',
  'about',
  'into',
  'within',
  'per',
  'around',
  'at',
  'under',
  'over',
  'through',
  'towards',
  'throughout',
  'without',
]);

/** End of the phrase with what follows its head: "reductions | in the cost of living | that families feel". */
export function endOfComplements(
  tokens: Tokens,
  phrase: NounPhrase,
  to: number,
  known: GrammarTags,
  stops: Stop,
  most: number = MOST_COMPLEMENTS,
): number {
  let end = phrase.last;
  for (let count = 0; count < most && end < to && !stops(end); count++) {
    // "claimants in Leeds to cover the north": behind another complement the purpose is the verb's.
    if (count > 0 && tokens.word[end] === known.to && end + 1 < to && parts(tokens, end + 1) === BASE_VERB) break;
    const next = endOfComplement(tokens, end, to, known, stops);
    if (next < 0) break;
    end = next;
  }
  return end;
}

function endOfComplement(tokens: Tokens, at: number, to: number, known: GrammarTags, stops: Stop): number {
  // "cuts to be made to budgets".
  if (
    tokens.word[at] === known.to &&
    at + 1 < to &&
    (hasTag(tokens, at + 1, known.be) || parts(tokens, at + 1) === BASE_VERB)
  )
    return endOfVerbPhrase(tokens, at + 1, to, known, stops);
  if (hasTag(tokens, at, known.preposition) && complementWords.has(spelling(tokens, at)))
    return endOfObject(tokens, at + 1, to, known, stops);
  if (isRelative(tokens, at)) return endOfRelativeClause(tokens, at, to, known, stops);
  if (isReducedRelative(tokens, at, to, known)) return endOfVerbPhrase(tokens, at, to, known, stops);
  return -1;
}

// "tools developed by staff", "adults living with diabetes": no finite verb, so it belongs to the noun.
function isReducedRelative(tokens: Tokens, at: number, to: number, known: GrammarTags): boolean {
  const tags = parts(tokens, at);
  if (tags & bitOf(TAGS.Gerund))
    return !(tags & NOUNS) || hasTag(tokens, at + 1, known.preposition) || hasTag(tokens, at + 1, known.determiner);
  if (!(tags & bitOf(TAGS.Participle)) || tags & NOUNS) return false;
  if (!(tags & bitOf(TAGS.PastVerb))) return true;
  if (at + 1 >= to) return false;
  if (spelling(tokens, at + 1) === 'by') return true;
  // "shelving held files" has an object, and so a finite verb.
  if (!hasTag(tokens, at + 1, known.preposition) && !(parts(tokens, at + 1) & bitOf(TAGS.Adverb)))
    return hasTag(tokens, at + 1, known.auxiliary) || parts(tokens, at + 1) === bitOf(TAGS.PastVerb);
  return hasFiniteVerb(tokens, at + 1, to, known);
}

function hasFiniteVerb(tokens: Tokens, from: number, to: number, known: GrammarTags): boolean {
  for (let at = from; at < to && at < from + 12; at++) {
    if (hasTag(tokens, at, TAGS.Comma) || hasTag(tokens, at, TAGS.FullStop)) return false;
    if (hasTag(tokens, at, known.conjunction)) return false;
    if (hasTag(tokens, at, known.auxiliary)) return true;
    const tags = parts(tokens, at);
    if (tags & bits(TAGS.PastVerb, TAGS.PresentVerb) && !(tags & NOUNS)) return true;
  }
  return false;
}

function endOfRelativeClause(tokens: Tokens, at: number, to: number, known: GrammarTags, stops: Stop): number {
  let place = at + 1;
  const subject = place < to && (hasTag(tokens, place, known.determiner) || hasTag(tokens, place, known.pluralPronoun));
  if (subject) {
    const phrase = nounPhraseFrom(tokens, place, to, known);
    place = phrase === null ? place + 1 : phrase.last;
  }
  return endOfVerbPhrase(tokens, place, to, known, stops);
}

function endOfVerbPhrase(tokens: Tokens, at: number, to: number, known: GrammarTags, stops: Stop): number {
  let place = at;
  while (place < to && isWord(tokens, place) && isVerbal(tokens, place, known)) place++;
  if (place === at) return -1;
  if (place < to && !stops(place)) {
    const object = nounPhraseFrom(tokens, place, to, known);
    if (object !== null && object.first <= place) return object.last;
    if (hasTag(tokens, place, known.preposition)) {
      const end = endOfObject(tokens, place + 1, to, known, stops);
      if (end > 0) return end;
    }
  }
  return place;
}

const isVerbal = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.auxiliary) ||
  ((parts(tokens, at) & VERBS) !== 0 &&
    !(parts(tokens, at) & NOUNS && at > 0 && hasTag(tokens, at - 1, known.determiner))) ||
  (parts(tokens, at) & bitOf(TAGS.Adverb)) !== 0;

function endOfObject(tokens: Tokens, at: number, to: number, known: GrammarTags, stops: Stop): number {
  for (let place = at; place < to && (hasTag(tokens, place, known.determiner) || isNumber(tokens, place)); place++)
    if (stops(place)) return -1;
  const phrase = nounPhraseFrom(tokens, at, to, known);
  if (phrase === null) return -1;
  for (let place = at; place < phrase.last; place++) if (stops(place)) return -1;
  return phrase.last;
}
