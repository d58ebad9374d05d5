import { bitOf, hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { GrammarTags } from './parts-of-speech.ts';

/** Tokens `[first, last)` of a noun phrase without what follows its head; `head` is its main noun. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const bits = (...tags: number[]): number => tags.reduce((sum, tag) => sum | bitOf(tag), 0);

const NOUNS = bits(TAGS.Noun, TAGS.PluralNoun);
const BASE_VERB = bitOf(TAGS.Verb);
const FINITE = bits(TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb);
const VERBS = FINITE | bits(TAGS.Participle, TAGS.Gerund);
const MODIFIERS = bits(TAGS.Adjective, TAGS.Comparative, TAGS.Superlative, TAGS.Participle, TAGS.Gerund);

const parts = (tokens: Tokens, at: number): number => tokens.tags[at * tokens.width + 1]!;
const shape = (tokens: Tokens, at: number): number => tokens.tags[at * tokens.width]!;
const isWord = (tokens: Tokens, at: number): boolean => (shape(tokens, at) & bitOf(TAGS.Word)) !== 0;
const isNumber = (tokens: Tokens, at: number): boolean => (shape(tokens, at) & bitOf(TAGS.Number)) !== 0;

/** Whether the word belongs to a closed class that never stands inside a noun phrase. */
export function isFunctionWord(tokens: Tokens, at: number, known: GrammarTags): boolean {
  return (
    hasTag(tokens, at, known.preposition) ||
    hasTag(tokens, at, known.auxiliary) ||
    hasTag(tokens, at, known.conjunction) ||
    hasTag(tokens, at, known.subordinator) ||
    hasTag(tokens, at, known.pronoun)
  );
}

const isNominal = (tokens: Tokens, at: number): boolean =>
  (parts(tokens, at) & NOUNS) !== 0 || ((shape(tokens, at) & bitOf(TAGS.Capitalised)) !== 0 && (parts(tokens, at) & VERBS) === 0);

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
  if (!(parts(tokens, head) & bitOf(TAGS.PluralNoun))) return isFinite(here) && !(here & NOUNS);
  // "700 hours talking to users", but "sales training courses".
  if (here & bitOf(TAGS.Gerund)) return next + 1 >= to || (parts(tokens, next + 1) & bitOf(TAGS.PluralNoun)) === 0;
  // "nine members ready to vote".
  if (here & (MODIFIERS | bitOf(TAGS.Adverb)) && !(here & bitOf(TAGS.PluralNoun)) && (next + 1 >= to || !isNominal(tokens, next + 1))) return true;
  return (here & BASE_VERB) !== 0 && !(here & bitOf(TAGS.PluralNoun)) && !(shape(tokens, next) & bitOf(TAGS.Capitalised));
}

const isFinite = (tags: number): boolean => (tags & FINITE) !== 0;

// "health care related jobs": a participle behind a singular noun may still stand before the head.
function modifiesNext(tokens: Tokens, head: number, at: number, to: number): boolean {
  if (parts(tokens, head) & bitOf(TAGS.PluralNoun)) return false;
  if (parts(tokens, at) & FINITE || parts(tokens, at) & bitOf(TAGS.Gerund)) return false;
  return at + 1 < to && isWord(tokens, at + 1) && (parts(tokens, at + 1) & bitOf(TAGS.PluralNoun)) !== 0;
}

/** The noun phrase that ends right before `end` and starts at or behind `from`. */
export function nounPhraseBefore(tokens: Tokens, end: number, from: number, known: GrammarTags): NounPhrase | null {
  const head = end - 1;
  if (head < from || !isWord(tokens, head) || !isNominal(tokens, head) || isFunctionWord(tokens, head, known)) return null;
  if (hasTag(tokens, head, known.determiner)) return null;
  let first = head;
  for (let at = head - 1; at >= from; at--) {
    if (hasTag(tokens, at, known.determiner)) {
      first = at;
      break;
    }
    if (hasTag(tokens, at, TAGS.Possessive) || isNumber(tokens, at)) {
      first = at;
      continue;
    }
    if (!isWord(tokens, at) || isFunctionWord(tokens, at, known)) break;
    const tags = parts(tokens, at);
    // "The firm cut costs": a word that can be a finite verb divides a subject from its object, unless a determiner stands before it.
    if (isFinite(tags) && !opensPhrase(tokens, at - 1, from, known)) {
      if (!(tags & NOUNS) || tags & bits(TAGS.PastVerb)) break;
      if (tags & bitOf(TAGS.PresentVerb)) break;
    }
    if (!isNominal(tokens, at) && !(tags & MODIFIERS)) break;
    first = at;
  }
  // The possessive belongs to the noun before it; without one it stands at the edge of another phrase.
  while (first < head && hasTag(tokens, first, TAGS.Possessive)) first++;
  return { first, last: end, head };
}

const opensPhrase = (tokens: Tokens, at: number, from: number, known: GrammarTags): boolean =>
  at >= from && (hasTag(tokens, at, known.determiner) || hasTag(tokens, at, TAGS.Possessive) || (parts(tokens, at) & bitOf(TAGS.Adjective)) !== 0);

/** Where a noun phrase with its complements stops, if not earlier by its grammar. */
export type Stop = (at: number) => boolean;

const MOST_COMPLEMENTS = 4;
const complementWords: ReadonlySet<string> = new Set([
  'of', 'for', 'in', 'on', 'with', 'from', 'to', 'across', 'between', 'among', 'against', 'about', 'into', 'within', 'per', 'around', 'at', 'under',
  'over', 'through', 'towards', 'throughout', 'without',
]);

const spelling = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();

/** End of the phrase with what follows its head: "reductions | in the cost of living | that families feel". */
export function endOfComplements(tokens: Tokens, phrase: NounPhrase, to: number, known: GrammarTags, stops: Stop, most: number = MOST_COMPLEMENTS): number {
  let end = phrase.last;
  for (let count = 0; count < most && end < to && !stops(end); count++) {
    const next = endOfComplement(tokens, end, to, known, stops);
    if (next < 0) break;
    end = next;
  }
  return end;
}

function endOfComplement(tokens: Tokens, at: number, to: number, known: GrammarTags, stops: Stop): number {
  // "cuts to be made to budgets".
  if (tokens.word[at] === known.to && at + 1 < to && (hasTag(tokens, at + 1, known.be) || parts(tokens, at + 1) === BASE_VERB)) return endOfVerbPhrase(tokens, at + 1, to, known, stops);
  if (hasTag(tokens, at, known.preposition) && complementWords.has(spelling(tokens, at))) return endOfObject(tokens, at + 1, to, known, stops);
  if (isRelative(tokens, at)) return endOfRelativeClause(tokens, at, to, known, stops);
  if (isReducedRelative(tokens, at, to, known)) return endOfVerbPhrase(tokens, at, to, known, stops);
  return -1;
}

const relatives: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whose']);

// Asked of every word of a clause, so its length and first letter are looked at before a string is made of it.
function isRelative(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length < 3 || length > 5) return false;
  const letter = tokens.text.charCodeAt(tokens.start[at]!) | 32;
  return (letter === 0x77 || letter === 0x74) && relatives.has(spelling(tokens, at));
}

// "tools developed by staff", "adults living with diabetes": no finite verb, so it belongs to the noun.
function isReducedRelative(tokens: Tokens, at: number, to: number, known: GrammarTags): boolean {
  const tags = parts(tokens, at);
  if (tags & bitOf(TAGS.Gerund)) return !(tags & NOUNS) || hasTag(tokens, at + 1, known.preposition) || hasTag(tokens, at + 1, known.determiner);
  if (!(tags & bitOf(TAGS.Participle)) || tags & NOUNS) return false;
  if (!(tags & bitOf(TAGS.PastVerb))) return true;
  if (at + 1 >= to) return false;
  if (spelling(tokens, at + 1) === 'by') return true;
  // "shelving held files" has an object, and so a finite verb.
  if (!hasTag(tokens, at + 1, known.preposition) && !(parts(tokens, at + 1) & bitOf(TAGS.Adverb))) return hasTag(tokens, at + 1, known.auxiliary) || parts(tokens, at + 1) === bitOf(TAGS.PastVerb);
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
  hasTag(tokens, at, known.auxiliary) || ((parts(tokens, at) & VERBS) !== 0 && !(parts(tokens, at) & NOUNS && at > 0 && hasTag(tokens, at - 1, known.determiner))) ||
  (parts(tokens, at) & bitOf(TAGS.Adverb)) !== 0;

function endOfObject(tokens: Tokens, at: number, to: number, known: GrammarTags, stops: Stop): number {
  for (let place = at; place < to && (hasTag(tokens, place, known.determiner) || isNumber(tokens, place)); place++) if (stops(place)) return -1;
  const phrase = nounPhraseFrom(tokens, at, to, known);
  if (phrase === null) return -1;
  for (let place = at; place < phrase.last; place++) if (stops(place)) return -1;
  return phrase.last;
}

/** First token of the clause that the token stands in: behind the last comma, mark, conjunction before a verb, or subordinator. */
export function startOfClause(tokens: Tokens, at: number, from: number, known: GrammarTags): number {
  for (let place = at - 1; place >= from; place--) {
    if (isClauseMark(tokens, place)) return place + 1;
    if (hasTag(tokens, place, known.subordinator) && !hasTag(tokens, place, known.preposition)) return place + 1;
    if (isRelative(tokens, place)) return place + 1;
  }
  return from;
}

/** End of the clause that the token stands in. */
export function endOfClause(tokens: Tokens, at: number, to: number): number {
  for (let place = at; place < to; place++) if (isClauseMark(tokens, place)) return place;
  return to;
}

const CLAUSE_MARKS = bits(TAGS.Comma, TAGS.FullStop, TAGS.OpeningBracket, TAGS.ClosingBracket, TAGS.OpeningQuote, TAGS.ClosingQuote);

/** Whether the token is a comma, colon, dash, bracket or quotation mark that bounds a clause. */
export function isClauseMark(tokens: Tokens, at: number): boolean {
  const tags = shape(tokens, at);
  if (tags & CLAUSE_MARKS) return true;
  if (tags & bitOf(TAGS.Dash)) return !(tags & bitOf(TAGS.Glued)) || tokens.end[at]! - tokens.start[at]! > 1 || tokens.text.charCodeAt(tokens.start[at]!) > 0x2d;
  if (!(tags & bitOf(TAGS.Punctuation))) return false;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  return code === 0x3a || code === 0x3b;
}

/**
 * The subject of the verb at `verb`: the noun phrase with all its complements between the start of the clause and the
 * verb's own auxiliaries and adverbs; null where a pronoun or nothing stands there.
 */
export function subjectBefore(tokens: Tokens, verb: number, from: number, known: GrammarTags): NounPhrase | null {
  const end = startOfVerbGroup(tokens, verb, from, known);
  const clause = startOfClause(tokens, end, from, known);
  const nearest = nounPhraseBefore(tokens, isParticipleOfSubject(tokens, end - 1, clause) ? end - 1 : end, clause, known);
  if (nearest === null) return null;
  let first = nearest.first;
  let head = nearest.head;
  // "The share of firms with a plan": what stands before a preposition is the real head.
  while (first - 1 > clause && (hasTag(tokens, first - 1, known.preposition) || joinsNouns(tokens, first - 1, known))) {
    const before = nounPhraseBefore(tokens, first - 1, clause, known);
    if (before === null) break;
    first = before.first;
    head = before.head;
  }
  return { first, last: end, head };
}

// "a new hip or knee".
const joinsNouns = (tokens: Tokens, at: number, known: GrammarTags): boolean => hasTag(tokens, at, known.conjunction) && /^(and|or|&)$/.test(spelling(tokens, at));

/** The noun phrase that "which", "who" or "that" before the verb stands for: "bills, | which have doubled". */
export function antecedentBefore(tokens: Tokens, verb: number, from: number, known: GrammarTags): NounPhrase | null {
  let at = verb - 1;
  while (at > from && isBesideVerb(tokens, at, known)) at--;
  if (at <= from || !isRelative(tokens, at)) return null;
  const end = hasTag(tokens, at - 1, TAGS.Comma) ? at - 1 : at;
  return nounPhraseBefore(tokens, end, from, known);
}

/** First token of the verb with its auxiliaries, adverbs and what joins it to "to": "is | expected | to | grow". */
function startOfVerbGroup(tokens: Tokens, verb: number, from: number, known: GrammarTags): number {
  let at = verb;
  while (at > from) {
    if (isBesideVerb(tokens, at - 1, known)) at--;
    else if (tokens.word[at - 1] === known.to) at = at - 2 >= from && isLinkToInfinitive(tokens, at - 2) ? at - 2 : at - 1;
    else break;
  }
  return at;
}

// "the sum | offered | is".
const isParticipleOfSubject = (tokens: Tokens, at: number, from: number): boolean =>
  at > from && (parts(tokens, at) & bitOf(TAGS.Participle)) !== 0 && (parts(tokens, at) & NOUNS) === 0 && isNominal(tokens, at - 1) && isWord(tokens, at - 1);

const isLinkToInfinitive = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at) && (parts(tokens, at) & (VERBS | bitOf(TAGS.Adjective))) !== 0 && (parts(tokens, at) & NOUNS) === 0;

const isBesideVerb = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.auxiliary) || ((parts(tokens, at) & bitOf(TAGS.Adverb)) !== 0 && !(parts(tokens, at) & NOUNS));
