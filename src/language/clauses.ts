import { bitOf, hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts';
import type { GrammarTags } from './parts-of-speech.ts';
import { bits, isNominal, isRelative, isWord, NOUNS, parts, shape, spelling, VERBS } from './word-classes.ts';

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

const CLAUSE_MARKS = bits(
  TAGS.Comma,
  TAGS.FullStop,
  TAGS.OpeningBracket,
  TAGS.ClosingBracket,
  TAGS.OpeningQuote,
  TAGS.ClosingQuote,
);

/** Whether the token is a comma, colon, dash, bracket or quotation mark that bounds a clause. */
export function isClauseMark(tokens: Tokens, at: number): boolean {
  const tags = shape(tokens, at);
  if (tags & CLAUSE_MARKS) return true;
  if (tags & bitOf(TAGS.Dash))
    return (
      !(tags & bitOf(TAGS.Glued)) ||
      tokens.end[at]! - tokens.start[at]! > 1 ||
      tokens.text.charCodeAt(tokens.start[at]!) > 0x2d
    );
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
  const nearest = nounPhraseBefore(
    tokens,
    isParticipleOfSubject(tokens, end - 1, clause) ? end - 1 : end,
    clause,
    known,
  );
  if (nearest === null) return null;
  let first = nearest.first;
  let head = nearest.head;
  // "The share of firms with a plan": what stands before a preposition is the real head.
  while (first - 1 > clause && (hasTag(tokens, first - 1, known.preposition) || joinsNouns(tokens, first - 1, known))) {
    // "people | out of | work".
    const end = spelling(tokens, first - 1) === 'of' && spelling(tokens, first - 2) === 'out' ? first - 2 : first - 1;
    const before = nounPhraseBefore(tokens, end, clause, known);
    if (before === null) break;
    first = before.first;
    head = before.head;
  }
  return { first, last: end, head };
}

// "a new hip or knee".
const joinsNouns = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.conjunction) && /^(and|or|&)$/.test(spelling(tokens, at));

/** The noun phrase that "which", "who" or "that" before the verb stands for: "bills, | which have doubled". */
export function antecedentBefore(tokens: Tokens, verb: number, from: number, known: GrammarTags): NounPhrase | null {
  let at = verb - 1;
  while (at > from && isBesideVerb(tokens, at, known)) at--;
  if (at <= from || !isRelative(tokens, at)) return null;
  if (!hasTag(tokens, at - 1, TAGS.Comma)) return nounPhraseBefore(tokens, at, from, known);
  // "a depot at Avonmouth, which cost £52m": behind a comma all of the phrase is meant.
  const whole = subjectBefore(tokens, at - 1, from, known);
  return whole !== null && whole.last === at - 1 && at - 1 - whole.first <= MOST_OF_ANTECEDENT
    ? whole
    : nounPhraseBefore(tokens, at - 1, from, known);
}

const MOST_OF_ANTECEDENT = 8;

/** First token of the verb with its auxiliaries, adverbs and what joins it to "to": "is | expected | to | grow". */
function startOfVerbGroup(tokens: Tokens, verb: number, from: number, known: GrammarTags): number {
  let at = verb;
  while (at > from) {
    if (isBesideVerb(tokens, at - 1, known)) at--;
    else if (tokens.word[at - 1] === known.to)
      at =
        at - 2 >= from && isLinkToInfinitive(tokens, at - 2)
          ? at - 2
          : isOnCourse(tokens, at - 2, from)
            ? at - 3
            : at - 1;
    else break;
  }
  return at;
}

// "the sum | offered | is".
const isParticipleOfSubject = (tokens: Tokens, at: number, from: number): boolean =>
  at > from &&
  (parts(tokens, at) & bitOf(TAGS.Participle)) !== 0 &&
  (parts(tokens, at) & NOUNS) === 0 &&
  isNominal(tokens, at - 1) &&
  isWord(tokens, at - 1);

// "is | on track | to reach"
const COURSE = /^(track|course|target)$/;
const isOnCourse = (tokens: Tokens, at: number, from: number): boolean =>
  at > from && COURSE.test(spelling(tokens, at)) && spelling(tokens, at - 1) === 'on';

const isLinkToInfinitive = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at) &&
  (parts(tokens, at) & (VERBS | bitOf(TAGS.Adjective))) !== 0 &&
  (parts(tokens, at) & NOUNS) === 0;

const isBesideVerb = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.auxiliary) ||
  ((parts(tokens, at) & bitOf(TAGS.Adverb)) !== 0 && !(parts(tokens, at) & NOUNS));
