import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
import { type Block, isBody } from '../model/article.ts';
import type { LinkedArticle } from '../model/link.ts';
import { bitOf, hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { PhraseCounts } from './phrase-counts.ts';

const NOUNS = bitOf(TAGS.Noun) | bitOf(TAGS.PluralNoun);
const ADJECTIVE = bitOf(TAGS.Adjective);
const GERUND = bitOf(TAGS.Gerund);
const PAST = bitOf(TAGS.PastVerb) | bitOf(TAGS.Participle);
const VERBS = bitOf(TAGS.Verb) | bitOf(TAGS.PresentVerb) | PAST;

const PARTS = NOUNS | ADJECTIVE | GERUND | VERBS | bitOf(TAGS.Comparative) | bitOf(TAGS.Superlative) | bitOf(TAGS.Adverb);

const MOST_WORDS = 4;

const BLOCK_WEIGHTS: Readonly<Record<string, number>> = { title: 3, standfirst: 2, heading: 2, paragraph: 1, bullet: 1 };
const LEAD_WEIGHT = 2;
const LEAD_BLOCKS = 2;
const LEAD_TOKENS = 12;

// What is no part of a phrase although it may be a noun: function words, and names in small pieces.
const BREAKING = [
  'Determiner', 'Pronoun', 'Auxiliary', 'Modal', 'Preposition', 'Conjunction', 'Subordinator', 'QuestionWord', 'Negation', 'Month', 'Weekday',
  'Honorific', 'Nationality',
] as const;
// Behind these a noun phrase is certain; "that" and "as" may begin a clause.
const OPENERS = ['Determiner', 'PossessivePronoun', 'Preposition'] as const;
const CLAUSE_OPENERS = ['Relative', 'Subordinator'] as const;

interface PhraseTags {
  readonly emptyNoun: Tag;
  readonly emptyModifier: Tag;
  readonly roles: readonly Tag[];
  readonly breaking: readonly Tag[];
  readonly closers: readonly Tag[];
  readonly articles: readonly Tag[];
  readonly openers: readonly Tag[];
  readonly clauseOpeners: readonly Tag[];
  readonly of: number;
  readonly to: number;
}

const tagsOf = (knowledge: Knowledge): PhraseTags => ({
  emptyNoun: knowledge.tag('EmptyNoun'),
  emptyModifier: knowledge.tag('EmptyModifier'),
  roles: ['RoleHead', 'RoleTitle', 'PoliticalRole', 'Occupation', 'Rank'].map((name) => knowledge.tag(name)),
  breaking: BREAKING.map((name) => knowledge.tag(name)),
  closers: ['Auxiliary', 'Modal'].map((name) => knowledge.tag(name)),
  articles: ['Article', 'PossessivePronoun'].map((name) => knowledge.tag(name)),
  openers: OPENERS.map((name) => knowledge.tag(name)),
  clauseOpeners: CLAUSE_OPENERS.map((name) => knowledge.tag(name)),
  of: findWord(knowledge.lexicon, 'of'),
  to: findWord(knowledge.lexicon, 'to'),
});

/** Counts the noun phrases of the body: one to four words, names and figures left out. */
export function countPhrases(article: LinkedArticle, knowledge: Knowledge): PhraseCounts {
  const counts = new PhraseCounts(article.tokens, knowledge.lexicon);
  const walk = new PhraseWalk(article, counts, knowledge);
  let leads = 0;
  article.blocks.forEach((block, number) => {
    const weight = BLOCK_WEIGHTS[block.kind];
    if (!isBody(block.kind) || weight === undefined) return;
    const isLead = block.kind === 'paragraph' && leads < LEAD_BLOCKS && block.last - block.first >= LEAD_TOKENS;
    if (isLead) leads++;
    walk.readBlock(block, number, isLead ? LEAD_WEIGHT : weight);
  });
  return counts;
}

const OUT = 0;
const COMMON = 1;
const NAME = 2;

class PhraseWalk {
  readonly #tokens: Tokens;
  readonly #counts: PhraseCounts;
  readonly #known: PhraseTags;
  readonly #knowledge: Knowledge;
  readonly #named: Uint8Array;
  readonly #clear: boolean[] = [];

  constructor({ tokens, mentions }: LinkedArticle, counts: PhraseCounts, knowledge: Knowledge) {
    this.#tokens = tokens;
    this.#counts = counts;
    this.#knowledge = knowledge;
    this.#known = tagsOf(knowledge);
    this.#named = new Uint8Array(tokens.count);
    for (const { kind, first, last } of mentions) if (kind !== 'quote') this.#named.fill(1, first, last);
  }

  /** Cuts the block into runs of nouns, their modifiers and "of"; small words and names do not share a run. */
  readBlock(block: Block, number: number, weight: number): void {
    let first = -1;
    let sort = OUT;
    for (let at = block.first; at < block.last; at++) {
      const here = this.#sortOf(at, block);
      if (first >= 0 && here === sort) continue;
      if (first >= 0 && this.#tokens.word[at] === this.#known.of && at + 1 < block.last && this.#sortOf(at + 1, block) === sort) continue;
      if (first >= 0) this.#readRun(first, at, number, weight, block);
      first = here === OUT ? -1 : at;
      sort = here;
    }
    if (first >= 0) this.#readRun(first, block.last, number, weight, block);
  }

  #readRun(from: number, to: number, number: number, weight: number, block: Block): void {
    this.#judgeRun(from, to, block);
    for (let first = from; first < to; first++) {
      this.#counts.addWord(first, weight);
      if (!this.#begins(first)) continue;
      let node = 0;
      let hasOf = false;
      // "sector right" is no phrase where it is only ever a part of "public sector rights".
      let isClear = first === from || this.#isLeftOff(first - 1);
      const most = Math.min(to, first + MOST_WORDS);
      for (let at = first; at < most; at++) {
        node = this.#counts.step(node, at);
        hasOf ||= this.#tokens.word[at] === this.#known.of;
        isClear &&= this.#clear[at - from] === true;
        if (!this.#ends(at, first)) continue;
        const isWhole = at === to - 1 || this.#tokens.word[at + 1] === this.#known.of;
        this.#counts.add(node, { first, last: at + 1, block: number, weight, isClear: isClear && isWhole, hasOf });
      }
    }
  }

  /**
   * Says of each word of a run whether it can only be a noun or its modifier. A word that may be a verb counts as a noun
   * where the words around leave no room for a verb; headlines leave out the articles that would tell.
   */
  #judgeRun(from: number, to: number, block: Block): void {
    const isHeadline = block.kind === 'title' || block.kind === 'heading';
    const isOpened = !isHeadline && from > block.first && this.#opens(from - 1);
    const isNamed = isOpened && this.#isOneOf(from - 1, this.#known.articles);
    const isClosed = !isHeadline && this.#closes(to, block);
    this.#clear.length = 0;
    for (let at = from; at < to; at++) {
      const parts = this.#partsOf(at);
      const before = at > from ? this.#partsOf(at - 1) : 0;
      if (before & NOUNS) this.#clear.push(this.#isNounBehindNoun(parts, before, isClosed && at === to - 1));
      else if (at > from) this.#clear.push(true);
      else this.#clear.push(this.#isNounAtStart(parts, isOpened, isNamed, from > block.first && this.#isOneOf(from - 1, this.#known.clauseOpeners)));
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

  #closes(at: number, block: Block): boolean {
    return at >= block.last || hasTag(this.#tokens, at, TAGS.Punctuation) || this.#tokens.word[at] === this.#known.of || this.#isOneOf(at, this.#known.closers);
  }

  #isLeftOff(at: number): boolean {
    const isVerb = (this.#partsOf(at) & (NOUNS | ADJECTIVE)) === 0;
    return isVerb || hasTag(this.#tokens, at, this.#known.emptyModifier);
  }

  #partsOf(at: number): number {
    return this.#tokens.tags[at * this.#tokens.width + 1]!;
  }

  #opens(at: number): boolean {
    return this.#isOneOf(at, this.#known.openers) && !this.#isOneOf(at, this.#known.clauseOpeners) && this.#tokens.word[at] !== this.#known.to;
  }

  #sortOf(at: number, block: Block): number {
    const { text, start, end } = this.#tokens;
    if (this.#named[at] === 1 || end[at]! - start[at]! < 2 || !hasTag(this.#tokens, at, TAGS.Word)) return OUT;
    const parts = this.#partsOf(at);
    if ((parts & (NOUNS | ADJECTIVE | GERUND | bitOf(TAGS.Participle))) === 0) return OUT;
    if (this.#isOneOf(at, this.#known.breaking) || this.#isFunctionWord(at)) return OUT;
    if (!hasTag(this.#tokens, at, TAGS.Capitalised) || hasTag(this.#tokens, at, TAGS.Upper)) return COMMON;
    // In a headline every word has a capital, and at the beginning of a sentence any: only a common word is one there.
    if (block.isTitleCase || hasTag(this.#tokens, at, TAGS.SentenceStart)) return this.#frequencyAt(at) > 0 ? COMMON : OUT;
    return this.#frequencyAt(at) > 0 && text.charCodeAt(end[at]! - 1) !== 0x2e ? NAME : OUT;
  }

  #frequencyAt(at: number): number {
    const word = this.#tokens.word[at]!;
    return word < 0 ? 0 : this.#knowledge.lexicon.frequency[word]!;
  }

  // A frequent word without a part of speech in the lexicon belongs to a closed class ("four", "not").
  #isFunctionWord(at: number): boolean {
    const { lexicon } = this.#knowledge;
    const word = this.#tokens.word[at]!;
    return word >= 0 && lexicon.frequency[word]! > 0 && (lexicon.rows[lexicon.rowAny[word]! * lexicon.width + 1]! & PARTS) === 0;
  }

  #isOneOf(at: number, tags: readonly Tag[]): boolean {
    for (const tag of tags) if (hasTag(this.#tokens, at, tag)) return true;
    return false;
  }

  #begins(at: number): boolean {
    const { word } = this.#tokens;
    if (word[at] === this.#known.of || (this.#partsOf(at) & (NOUNS | ADJECTIVE)) === 0) return false;
    return !hasTag(this.#tokens, at, this.#known.emptyModifier) && !hasTag(this.#tokens, at, this.#known.emptyNoun);
  }

  #ends(at: number, first: number): boolean {
    const parts = this.#partsOf(at);
    if ((parts & NOUNS) === 0 || this.#tokens.word[at] === this.#known.of || hasTag(this.#tokens, at, this.#known.emptyNoun)) return false;
    // "four-day" and "worked-out" are nouns only by guess.
    if (this.#isOneOf(at, this.#known.roles) || (hasTag(this.#tokens, at, TAGS.Hyphenated) && this.#frequencyAt(at) === 0)) return false;
    if (at > first) return true;
    // One capital makes no name of a thing, and "technical" alone no noun.
    return (parts & ADJECTIVE) === 0 && (!hasTag(this.#tokens, at, TAGS.Capitalised) || hasTag(this.#tokens, at, TAGS.SentenceStart));
  }
}
