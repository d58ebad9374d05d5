import { addTag, bitOf, hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { CHARACTER, classOf } from './characters.ts';

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

/**
 * Decides between the parts of speech that the lexicon allows, from left to right, by the neighbours; what stays
 * ambiguous keeps several tags. Unknown words get a part of speech from their ending.
 */
export function tagPartsOfSpeech(tokens: Tokens, first: number, last: number, known: GrammarTags): void {
  for (let at = first; at < last; at++) {
    if (!hasTag(tokens, at, TAGS.Word)) continue;
    const place = at * tokens.width + 1;
    const possible = tokens.tags[place]! & ALL;
    if (possible === 0) {
      if (isOpenClass(tokens, at, known)) guess(tokens, at);
      continue;
    }
    if ((possible & (possible - 1)) === 0) continue;
    const kept = decide(tokens, at, first, last, possible, known);
    if (kept !== 0) tokens.tags[place] = (tokens.tags[place]! & ~ALL) | kept;
  }
}

const closed: (keyof GrammarTags)[] = [
  'determiner',
  'pronoun',
  'auxiliary',
  'preposition',
  'conjunction',
  'subordinator',
];

const isOpenClass = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  !closed.some((name) => hasTag(tokens, at, known[name]));

function guess(tokens: Tokens, at: number): void {
  const { text } = tokens;
  const end = tokens.end[at]!;
  const length = end - tokens.start[at]!;
  if (hasTag(tokens, at, TAGS.Capitalised) || classOf(text.charCodeAt(end - 1)) !== CHARACTER.lower)
    return addTag(tokens, at, TAGS.Noun);
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
  if (tokens.word[before] === known.to && possible & bitOf(TAGS.Verb)) return bitOf(TAGS.Verb);
  if (hasTag(tokens, before, known.modal)) return only(possible, bits(TAGS.Verb));
  if (hasTag(tokens, before, known.be)) return only(possible & ~NOUNS, bits(TAGS.Participle, TAGS.Gerund) | ADJECTIVES);
  if (hasTag(tokens, before, known.auxiliary)) return only(possible, bits(TAGS.Participle, TAGS.Verb));
  if (isSubject(tokens, before, known)) return only(possible, FINITE);
  if (opensNounPhrase(tokens, before, known) || kind === bitOf(TAGS.Adjective))
    return inNounPhrase(tokens, at, last, possible, known);
  if (hasTag(tokens, before, known.preposition)) return only(possible, NOUNS | bits(TAGS.Gerund) | ADJECTIVES);
  if (kind & NOUNS) return afterNoun(tokens, at, last, possible, known);
  return 0;
}

/** The wanted parts where the word can be one of them, else 0: no decision. */
const only = (possible: number, wanted: number): number => possible & wanted;

function skipAdverbs(tokens: Tokens, from: number, first: number): number {
  let at = from;
  while (at >= first && (tokens.tags[at * tokens.width + 1]! & ALL) === bitOf(TAGS.Adverb)) at--;
  return at;
}

const isSubject = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.subjectPronoun) || hasTag(tokens, at, known.pluralPronoun);

const opensNounPhrase = (tokens: Tokens, at: number, known: GrammarTags): boolean =>
  hasTag(tokens, at, known.determiner) || hasTag(tokens, at, TAGS.Possessive) || hasTag(tokens, at, TAGS.Number);

function inNounPhrase(tokens: Tokens, at: number, last: number, possible: number, known: GrammarTags): number {
  const nominal = possible & (NOUNS | ADJECTIVES | bits(TAGS.Participle, TAGS.Gerund, TAGS.Adverb));
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
  if (opens && possible & bits(TAGS.PresentVerb, TAGS.PastVerb)) return finite | (possible & bits(TAGS.Participle));
  if (next < last && hasTag(tokens, next, known.auxiliary) && possible & NOUNS) return possible & NOUNS;
  return 0;
}
