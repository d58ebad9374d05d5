import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord, rowOfAny } from '../language/lexicon.ts';
import { hasOneOf, type TagSet, tagSet } from '../language/tag-sets.ts';
import type { Block } from '../model/article.ts';
import type { LinkedArticle } from '../model/link.ts';
import { bitOf, hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { perKnowledge } from './per-knowledge.ts';

const WORD = bitOf(TAGS.Word);
const ABBREVIATION = bitOf(TAGS.Abbreviation);
const CAPITALISED = bitOf(TAGS.Capitalised);
const UPPER = bitOf(TAGS.Upper);
const SENTENCE_START = bitOf(TAGS.SentenceStart);

const NOUNS = bitOf(TAGS.Noun) | bitOf(TAGS.PluralNoun);
const ADJECTIVE = bitOf(TAGS.Adjective);
const GERUND = bitOf(TAGS.Gerund);
const PAST = bitOf(TAGS.PastVerb) | bitOf(TAGS.Participle);
const VERBS = bitOf(TAGS.Verb) | bitOf(TAGS.PresentVerb) | PAST;
/** A word of a phrase is one of these. */
const MATERIAL = NOUNS | ADJECTIVE | GERUND | bitOf(TAGS.Participle);

const PARTS =
  NOUNS | ADJECTIVE | GERUND | VERBS | bitOf(TAGS.Comparative) | bitOf(TAGS.Superlative) | bitOf(TAGS.Adverb);

// What is no part of a phrase although it may be a noun: function words, and names in small pieces.
const BREAKING = [
  'Determiner',
  'Pronoun',
  'Auxiliary',
  'Modal',
  'Preposition',
  'Conjunction',
  'Subordinator',
  'QuestionWord',
  'Negation',
  'Month',
  'Weekday',
  'Honorific',
  'NameParticle',
  'Nationality',
] as const;
// Behind these a noun phrase is certain; "that" and "as" may begin a clause.
const OPENERS = ['Determiner', 'PossessivePronoun', 'Preposition'] as const;
const CLAUSE_OPENERS = ['Relative', 'Subordinator'] as const;

interface PhraseTags {
  readonly emptyNoun: Tag;
  readonly emptyModifier: Tag;
  readonly roles: TagSet;
  readonly breaking: TagSet;
  readonly closers: TagSet;
  readonly articles: TagSet;
  readonly openers: TagSet;
  readonly clauseOpeners: TagSet;
  readonly of: number;
  readonly to: number;
  /** By word of the lexicon: what it is found to be, a function word or not, when it is first asked for. */
  readonly functionWords: Uint8Array;
}

const NO_FUNCTION_WORD = 1;
const FUNCTION_WORD = 2;

const tagsOf = perKnowledge((knowledge): PhraseTags => {
  const setOf = (names: readonly string[]): TagSet => tagSet(names.map((name) => knowledge.tag(name)));
  return {
    emptyNoun: knowledge.tag('EmptyNoun'),
    emptyModifier: knowledge.tag('EmptyModifier'),
    roles: setOf(['RoleHead', 'RoleTitle', 'PoliticalRole', 'Occupation', 'Rank']),
    breaking: setOf(BREAKING),
    closers: setOf(['Auxiliary', 'Modal']),
    articles: setOf(['Article', 'PossessivePronoun']),
    openers: setOf(OPENERS),
    clauseOpeners: setOf(CLAUSE_OPENERS),
    of: findWord(knowledge.lexicon, 'of'),
    to: findWord(knowledge.lexicon, 'to'),
    functionWords: new Uint8Array(knowledge.lexicon.size),
  };
});

/** What a token can be in a phrase: nothing, a common word, or a word with a capital in the middle of a sentence. */
export const OUT = 0;
const COMMON = 1;
export const NAME = 2;

const MOST_LENT = 2 ** 15;
/** Marks of the tokens of one article after the other. */
const lent = new Uint8Array(MOST_LENT);

/** Judges which tokens phrases are made of, where one may begin and end, and whether it can be anything else. */
export class PhraseWords {
  readonly #tokens: Tokens;
  readonly #known: PhraseTags;
  readonly #knowledge: Knowledge;
  readonly #named: Uint8Array;

  constructor({ tokens, mentions }: LinkedArticle, knowledge: Knowledge) {
    this.#tokens = tokens;
    this.#knowledge = knowledge;
    this.#known = tagsOf(knowledge);
    this.#named = tokens.count > MOST_LENT ? new Uint8Array(tokens.count) : lent.fill(0, 0, tokens.count);
    for (const { kind, first, last } of mentions)
      if (kind !== 'quote') for (let at = first; at < last; at++) this.#named[at] = 1;
  }

  isOf(at: number): boolean {
    return this.#tokens.word[at] === this.#known.of;
  }

  sortOf(at: number, block: Block): number {
    const { start, end, tags, width } = this.#tokens;
    const shape = tags[at * width]!;
    if ((shape & (WORD | ABBREVIATION)) !== WORD || (tags[at * width + 1]! & MATERIAL) === 0) return OUT;
    if (this.#named[at] === 1 || end[at]! - start[at]! < 2) return OUT;
    if (hasOneOf(this.#tokens, at, this.#known.breaking) || this.#isFunctionWord(at)) return OUT;
    if ((shape & (CAPITALISED | UPPER)) !== CAPITALISED) return COMMON;
    // In a headline every word has a capital, and at the beginning of a sentence any: only a common word is one there.
    if (block.isTitleCase || (shape & SENTENCE_START) !== 0) return this.#frequencyAt(at) > 0 ? COMMON : OUT;
    return this.#frequencyAt(at) > 0 ? NAME : OUT;
  }

  begins(at: number): boolean {
    const { word } = this.#tokens;
    if (word[at] === this.#known.of || (this.#partsOf(at) & (NOUNS | ADJECTIVE)) === 0) return false;
    return !hasTag(this.#tokens, at, this.#known.emptyModifier) && !hasTag(this.#tokens, at, this.#known.emptyNoun);
  }

  ends(at: number, first: number): boolean {
    const parts = this.#partsOf(at);
    if (
      (parts & NOUNS) === 0 ||
      this.#tokens.word[at] === this.#known.of ||
      hasTag(this.#tokens, at, this.#known.emptyNoun)
    )
      return false;
    // "four-day" and "worked-out" are nouns only by guess.
    if (
      hasOneOf(this.#tokens, at, this.#known.roles) ||
      (hasTag(this.#tokens, at, TAGS.Hyphenated) && this.#frequencyAt(at) === 0)
    )
      return false;
    if (at > first) return true;
    // One capital makes no name of a thing, and "technical" alone no noun.
    return (
      (parts & ADJECTIVE) === 0 &&
      (!hasTag(this.#tokens, at, TAGS.Capitalised) || hasTag(this.#tokens, at, TAGS.SentenceStart))
    );
  }

  isLeftOff(at: number): boolean {
    const isVerb = (this.#partsOf(at) & (NOUNS | ADJECTIVE)) === 0;
    return isVerb || hasTag(this.#tokens, at, this.#known.emptyModifier);
  }

  /**
   * Says of each word of a run whether it can only be a noun or its modifier. A word that may be a verb counts as a noun
   * where the words around leave no room for a verb; headlines leave out the articles that would tell.
   */
  judgeRun(from: number, to: number, block: Block, clear: boolean[]): void {
    const isHeadline = block.kind === 'title' || block.kind === 'heading';
    const isOpened = !isHeadline && from > block.first && this.#opens(from - 1);
    const isNamed = isOpened && hasOneOf(this.#tokens, from - 1, this.#known.articles);
    const isClosed = !isHeadline && this.#closes(to, block);
    clear.length = 0;
    for (let at = from; at < to; at++) {
      const parts = this.#partsOf(at);
      const before = at > from ? this.#partsOf(at - 1) : 0;
      if (before & NOUNS) clear.push(this.#isNounBehindNoun(parts, before, isClosed && at === to - 1));
      else if (at > from) clear.push(true);
      else
        clear.push(
          this.#isNounAtStart(
            parts,
            isOpened,
            isNamed,
            from > block.first && hasOneOf(this.#tokens, from - 1, this.#known.clauseOpeners),
          ),
        );
    }
  }

  // "that uses computers" has a verb, whatever the tagger says.
  #isNounAtStart(parts: number, isOpened: boolean, isNamed: boolean, isClause: boolean): boolean {
    if (isClause) return !(parts & (VERBS | GERUND | bitOf(TAGS.PluralNoun)));
    return (!(parts & VERBS) || isOpened) && (!(parts & GERUND) || isNamed);
  }

  // "job cuts were", "pay talks" and "machine learning." are nouns; "lorry burns diesel" and "workers facing" are not.
  #isNounBehindNoun(parts: number, before: number, isLast: boolean): boolean {
    if (parts & PAST) return false;
    if (parts & (GERUND | ADJECTIVE | bitOf(TAGS.PresentVerb))) return isLast;
    return !(parts & bitOf(TAGS.Verb)) || !(before & bitOf(TAGS.PluralNoun)) || isLast;
  }

  #opens(at: number): boolean {
    return (
      hasOneOf(this.#tokens, at, this.#known.openers) &&
      !hasOneOf(this.#tokens, at, this.#known.clauseOpeners) &&
      this.#tokens.word[at] !== this.#known.to
    );
  }

  #closes(at: number, block: Block): boolean {
    return (
      at >= block.last ||
      hasTag(this.#tokens, at, TAGS.Punctuation) ||
      this.#tokens.word[at] === this.#known.of ||
      hasOneOf(this.#tokens, at, this.#known.closers)
    );
  }

  // A frequent word without a part of speech in the lexicon belongs to a closed class ("four", "not").
  #isFunctionWord(at: number): boolean {
    const word = this.#tokens.word[at]!;
    if (word < 0) return false;
    const { functionWords } = this.#known;
    if (functionWords[word] === 0) functionWords[word] = this.#isWithoutPart(word) ? FUNCTION_WORD : NO_FUNCTION_WORD;
    return functionWords[word] === FUNCTION_WORD;
  }

  #isWithoutPart(word: number): boolean {
    const { lexicon } = this.#knowledge;
    return lexicon.frequency[word]! > 0 && (lexicon.rows[rowOfAny(lexicon, word) * lexicon.width + 1]! & PARTS) === 0;
  }

  #frequencyAt(at: number): number {
    const word = this.#tokens.word[at]!;
    return word < 0 ? 0 : this.#knowledge.lexicon.frequency[word]!;
  }

  #partsOf(at: number): number {
    return this.#tokens.tags[at * this.#tokens.width + 1]!;
  }
}
