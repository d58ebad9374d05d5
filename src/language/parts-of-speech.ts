import { addTag, bitOf, hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { CHARACTER, classOf } from './characters.ts';
import { hasOneOf, type TagSet, tagSet } from './tag-sets.ts';

/** Gazetteer tags the tagger looks at. */
export interface GrammarTags {
  readonly determiner: Tag;
  readonly possessive: Tag;
  readonly pronoun: Tag;
  readonly pluralPronoun: Tag;
  readonly subjectPronoun: Tag;
  readonly modal: Tag;
  readonly be: Tag;
  readonly auxiliary: Tag;
  readonly preposition: Tag;
  readonly conjunction: Tag;
  readonly subordinator: Tag;
  readonly to: number;
}

const bits = (...tags: Tag[]): number => tags.reduce((sum, tag) => sum | bitOf(tag), 0);

const NOUNS = bits(TAGS.Noun, TAGS.PluralNoun);
const VERBS = bits(TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb, TAGS.Participle, TAGS.Gerund);
const FINITE = bits(TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb);
const ADJECTIVES = bits(TAGS.Adjective, TAGS.Comparative, TAGS.Superlative);
const ALL = NOUNS | VERBS | ADJECTIVES | bits(TAGS.Adverb);

const VERB = bits(TAGS.Verb);
const AFTER_AUXILIARY = bits(TAGS.Participle, TAGS.Verb);
const AFTER_BE = bits(TAGS.Participle, TAGS.Gerund) | ADJECTIVES;
const AFTER_PREPOSITION = NOUNS | bits(TAGS.Gerund) | ADJECTIVES;
const NOMINAL = NOUNS | ADJECTIVES | bits(TAGS.Participle, TAGS.Gerund, TAGS.Adverb);
const TENSED = bits(TAGS.PresentVerb, TAGS.PastVerb);
const PARTICIPLE = bits(TAGS.Participle);
const ADJECTIVE = bits(TAGS.Adjective);
const ADVERB = bits(TAGS.Adverb);
const WORD = bits(TAGS.Word);

const closedClasses = new WeakMap<GrammarTags, TagSet>();

function closedClassesOf(known: GrammarTags): TagSet {
  let closed = closedClasses.get(known);
  if (closed === undefined) {
    const { determiner, pronoun, auxiliary, preposition, conjunction, subordinator } = known;
    closed = tagSet([determiner, pronoun, auxiliary, preposition, conjunction, subordinator]);
    closedClasses.set(known, closed);
  }
  return closed;
}

/**
 * Decides between the parts of speech that the lexicon allows, from left to right, by the neighbours; what stays
 * ambiguous keeps several tags. Unknown words get a part of speech from their ending.
 */
export function tagPartsOfSpeech(tokens: Tokens, first: number, last: number, known: GrammarTags): void {
  const { tags, width } = tokens;
  const closed = closedClassesOf(known);
  for (let at = first; at < last; at++) {
    const place = at * width + 1;
    if ((tags[place - 1]! & WORD) === 0) continue;
    const possible = tags[place]! & ALL;
    if (possible === 0) {
      if (!hasOneOf(tokens, at, closed)) guess(tokens, at);
      continue;
    }
    if ((possible & (possible - 1)) === 0) continue;
    const kept = decide(tokens, at, first, last, possible, known);
    if (kept !== 0) tags[place] = (tags[place]! & ~ALL) | kept;
  }
}

function guess(tokens: Tokens, at: number): void {
  const { text } = tokens;
  const end = tokens.end[at]!;
  const length = end - tokens.start[at]!;
  if (hasTag(tokens, at, TAGS.Capitalised) || classOf(text.charCodeAt(end - 1)) !== CHARACTER.lower) {
    addTag(tokens, at, TAGS.Noun);
    return;
  }
  const tail = text.slice(Math.max(tokens.start[at]!, end - 4), end).toLowerCase();
  if (tail.endsWith('ly') && length > 4) addTag(tokens, at, TAGS.Adverb);
  else if (tail.endsWith('ing') && length > 5) {
    addTag(tokens, at, TAGS.Gerund);
    addTag(tokens, at, TAGS.Noun);
  } else if (tail.endsWith('ed') && length > 4) {
    addTag(tokens, at, TAGS.PastVerb);
    addTag(tokens, at, TAGS.Participle);
  } else if (/(ous|ful|ive|able|ible|less|ical|ish|wide)$/.test(tail)) addTag(tokens, at, TAGS.Adjective);
  else addTag(tokens, at, tail.endsWith('s') && !/(ss|us|is)$/.test(tail) ? TAGS.PluralNoun : TAGS.Noun);
}

function decide(tokens: Tokens, at: number, first: number, last: number, possible: number, known: GrammarTags): number {
  const before = skipAdverbs(tokens, at - 1, first);
  if (before < first) return 0;
  const kind = tokens.tags[before * tokens.width + 1]! & ALL;
  if (tokens.word[before] === known.to && possible & VERB) return VERB;
  if (hasTag(tokens, before, known.modal)) return only(possible, VERB);
  if (hasTag(tokens, before, known.be)) return only(possible & ~NOUNS, AFTER_BE);
  if (hasTag(tokens, before, known.auxiliary)) return only(possible, AFTER_AUXILIARY);
  if (isSubject(tokens, before, known)) return only(possible, FINITE);
  if (opensNounPhrase(tokens, before, known) || kind === ADJECTIVE)
    return inNounPhrase(tokens, at, last, possible, known);
  if (hasTag(tokens, before, known.preposition)) return only(possible, AFTER_PREPOSITION);
  if (kind & NOUNS) return afterNoun(tokens, at, last, possible, known);
  return 0;
}

/** The wanted parts where the word can be one of them, else 0: no decision. */
const only = (possible: number, wanted: number): number => possible & wanted;

function skipAdverbs(tokens: Tokens, from: number, first: number): number {
  let at = from;
  while (at >= first && (tokens.tags[at * tokens.width + 1]! & ALL) === ADVERB) at--;
  return at;
}

const isSubject = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.subjectPronoun) || hasTag(tokens, at, known.pluralPronoun);

const opensNounPhrase = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.determiner) || hasTag(tokens, at, TAGS.Possessive) || hasTag(tokens, at, TAGS.Number);

function inNounPhrase(tokens: Tokens, at: number, last: number, possible: number, known: GrammarTags): number {
  const nominal = possible & NOMINAL;
  if (!(nominal & NOUNS)) return nominal;
  // "the leading company": what stands before a noun may be a participle; the last word of the phrase is the noun.
  return continuesNounPhrase(tokens, at + 1, last, known) ? nominal : nominal & NOUNS;
}

function continuesNounPhrase(tokens: Tokens, at: number, last: number, known: GrammarTags): boolean {
  if (at >= last || !hasTag(tokens, at, TAGS.Word)) return false;
  if (
    hasTag(tokens, at, known.preposition) ||
    hasTag(tokens, at, known.auxiliary) ||
    hasTag(tokens, at, known.conjunction)
  )
    return false;
  return (tokens.tags[at * tokens.width + 1]! & NOUNS) !== 0;
}

function afterNoun(tokens: Tokens, at: number, last: number, possible: number, known: GrammarTags): number {
  const finite = possible & FINITE;
  if (finite === 0) return 0;
  const next = at + 1;
  const opens =
    next < last &&
    (hasTag(tokens, next, known.determiner) ||
      hasTag(tokens, next, known.pronoun) ||
      hasTag(tokens, next, known.subordinator) ||
      hasTag(tokens, next, TAGS.OpeningQuote) ||
      tokens.word[next] === known.to);
  // "the company plans a merger" and "Sexton says that": what a verb governs follows.
  if (opens && possible & TENSED) return finite | (possible & PARTICIPLE);
  if (next < last && hasTag(tokens, next, known.auxiliary) && possible & NOUNS) return possible & NOUNS;
  return 0;
}
