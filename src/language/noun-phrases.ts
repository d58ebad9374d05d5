import { bitOf, hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { GrammarTags } from './parts-of-speech.ts';
import {
  BASE_VERB,
  bits,
  canBeFinite,
  FINITE,
  isFunctionWord,
  isNominal,
  isNumber,
  isWord,
  MODIFIERS,
  NOUNS,
  parts,
  shape,
} from './word-classes.ts';

/** Tokens `[first, last)` of a noun phrase without what follows its head; `head` is its main noun. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The noun phrase that starts at `at` (with its determiner and number, if any) and ends before `to`. */
export function nounPhraseFrom(tokens: Tokens, at: number, to: number, known: GrammarTags): NounPhrase | null {
  let place = at;
  while (place < to && (hasTag(tokens, place, known.determiner) || isNumber(tokens, place))) place++;
  let head = -1;
  for (; place < to; place++) {
    if (hasTag(tokens, place, TAGS.Possessive) && head >= 0) {
      // "our customers’ homes": what follows is the head.
      if (place + 1 >= to || !isWord(tokens, place + 1)) break;
      const owned = nounPhraseFrom(tokens, place + 1, to, known);
      return owned === null ? { first: at, last: place, head } : { first: at, last: owned.last, head: owned.head };
    }
    if (!isWord(tokens, place)) break;
    if (isFunctionWord(tokens, place, known) || hasTag(tokens, place, known.determiner)) break;
    if (isNominal(tokens, place)) {
      if (head >= 0 && endsAtHead(tokens, head, place, to)) break;
      head = place;
    } else if (parts(tokens, place) & MODIFIERS) {
      // "people working nights", "sites available now": behind its head a noun phrase takes no adjective.
      if (head >= 0 && !modifiesNext(tokens, head, place, to)) break;
    } else if (!(parts(tokens, place) & bitOf(TAGS.Adverb)) || head >= 0) break;
  }
  return head < 0 ? null : { first: at, last: head + 1, head };
}

// "officers face charges": behind a plural, a word that can be a base verb is one; "reports" and "plans" agree with no plural.
function endsAtHead(tokens: Tokens, head: number, next: number, to: number): boolean {
  const here = parts(tokens, next);
  if (!(parts(tokens, head) & bitOf(TAGS.PluralNoun))) return canBeFinite(here) && !(here & NOUNS);
  // "700 hours talking to users", but "sales training courses".
  if (here & bitOf(TAGS.Gerund)) return next + 1 >= to || (parts(tokens, next + 1) & bitOf(TAGS.PluralNoun)) === 0;
  // "nine members ready to vote".
  if (
    here & (MODIFIERS | bitOf(TAGS.Adverb)) &&
    !(here & bitOf(TAGS.PluralNoun)) &&
    (next + 1 >= to || !isNominal(tokens, next + 1))
  )
    return true;
  return (
    (here & BASE_VERB) !== 0 && !(here & bitOf(TAGS.PluralNoun)) && !(shape(tokens, next) & bitOf(TAGS.Capitalised))
  );
}

// "health care related jobs": a participle behind a singular noun may still stand before the head.
function modifiesNext(tokens: Tokens, head: number, at: number, to: number): boolean {
  if (parts(tokens, head) & bitOf(TAGS.PluralNoun)) return false;
  if (parts(tokens, at) & FINITE || parts(tokens, at) & bitOf(TAGS.Gerund)) return false;
  return at + 1 < to && isWord(tokens, at + 1) && (parts(tokens, at + 1) & bitOf(TAGS.PluralNoun)) !== 0;
}

/** The noun phrase that ends right before `end` and starts at or behind `from`. */
export function nounPhraseBefore(tokens: Tokens, end: number, from: number, known: GrammarTags): NounPhrase | null {
  const head = end - 1;
  if (head < from || !isWord(tokens, head) || !isNominal(tokens, head) || isFunctionWord(tokens, head, known))
    return null;
  if (hasTag(tokens, head, known.determiner)) return null;
  let first = head;
  for (let at = head - 1; at >= from; at--) {
    if (hasTag(tokens, at, known.determiner)) {
      // "the half year"
      first = at > from && hasTag(tokens, at - 1, known.determiner) ? at - 1 : at;
      break;
    }
    if (hasTag(tokens, at, TAGS.Possessive) || isAmount(tokens, at)) {
      first = at;
      continue;
    }
    // "the 10-year note"
    if (hasTag(tokens, at, TAGS.Dash) && hasTag(tokens, at, TAGS.Glued) && at > from && isAmount(tokens, at - 1))
      continue;
    if (!isWord(tokens, at) || isFunctionWord(tokens, at, known)) break;
    const tags = parts(tokens, at);
    // "The firm cut costs": a word that can be a finite verb divides a subject from its object, unless a determiner stands before it.
    // "Adjusted profit": at the start of a clause the participle has no subject and is none's verb.
    const isBare = at === from && (tags & PARTICIPLE) !== 0 && (tags & BASE_VERB) === 0;
    if (!isBare && canBeFinite(tags) && !opensPhrase(tokens, at - 1, from, known)) {
      if (!(tags & NOUNS) || tags & bits(TAGS.PastVerb)) break;
      if (tags & bitOf(TAGS.PresentVerb)) break;
    }
    if (!isNominal(tokens, at) && !(tags & MODIFIERS) && !isBehindDeterminer(tokens, at, from, known)) break;
    first = at;
  }
  // The possessive belongs to the noun before it; without one it stands at the edge of another phrase.
  while (first < head && hasTag(tokens, first, TAGS.Possessive)) first++;
  return { first, last: end, head };
}

const PARTICIPLE = bitOf(TAGS.Participle);

// "a | first | visit", "its | largely | empty sheds".
const isBehindDeterminer = (tokens: Tokens, at: number, from: number, known: GrammarTags): boolean =>
  (parts(tokens, at) & bitOf(TAGS.Adverb)) !== 0 && at - 1 >= from && hasTag(tokens, at - 1, known.determiner);

// "10", "½"
const isAmount = (tokens: Tokens, at: number): boolean => isNumber(tokens, at) || hasTag(tokens, at, TAGS.Symbol);

const opensPhrase = (tokens: Tokens, at: number, from: number, known: GrammarTags): boolean =>
  at >= from &&
  (hasTag(tokens, at, known.determiner) ||
    hasTag(tokens, at, TAGS.Possessive) ||
    (parts(tokens, at) & bitOf(TAGS.Adjective)) !== 0);
