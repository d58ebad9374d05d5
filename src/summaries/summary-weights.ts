import type { Knowledge } from '../knowledge/knowledge.ts';
import { hasOneOf, type TagSet, tagSet } from '../language/tag-sets.ts';
import { type Block, isBody } from '../model/article.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { hasTag, type Tag, type Tokens, wordsAt } from '../model/tokens.ts';
import type { Candidate } from './summary-sentences.ts';
import { WordWorth } from './word-worth.ts';

export interface WeighedSentence extends Candidate {
  readonly weight: number;
}

// In commentary the author argues; in a blog he speaks for himself too; in news "we" is somebody's quote.
const COMMENTARY: ReadonlySet<string> = new Set(['op-ed', 'other']);
const OWN_VOICE: ReadonlySet<string> = new Set([...COMMENTARY, 'blog']);
const FIRST_OR_SECOND_PERSON = /^(?:i|me|my|we|us|our|you|your)$/i;

const USUAL_WORDS = { fewest: 12, most: 32 };

/** Weighs the sentences: how early they stand, how much of the title and of the article's own words they hold, who and what figures. */
export function weigh(
  candidates: readonly Candidate[],
  article: ConcludedArticle,
  knowledge: Knowledge,
  worth: WordWorth,
): WeighedSentence[] {
  // Who is named once stands at the edge of the story.
  const often: Span[] = [];
  const once: Span[] = [];
  for (const { mentions } of article.entities) {
    const kind = mentions.length > 1 ? often : once;
    for (const mention of mentions) kind.push(mention);
  }
  const names = new Count(often);
  const passing = new Count(once);
  const claims = new Count(article.claims);
  const quotes = new Count(partsOf(article.quotes));
  const holdings = new Count(article.affiliations);
  const themes = new Count(placesOf(article.themes));
  const isCommentary = COMMENTARY.has(article.masthead.kind);
  const tone = new Tone(article, knowledge);
  const weighed: WeighedSentence[] = [];
  for (let place = 0; place < candidates.length; place++) {
    const { sentence, number, leans, words, opensBlock } = candidates[place]!;
    const { ofTitle, ofArticle } = worth.of(sentence.first, sentence.last);
    const weight =
      positionOf(place, candidates.length, isCommentary) +
      (opensBlock ? 0.4 : 0) +
      2.5 * ofTitle +
      2.5 * ofArticle +
      (isCommentary ? 0.1 : 0.35) * Math.min(3, names.in(sentence)) +
      0.1 * Math.min(2, passing.in(sentence)) +
      (isCommentary ? 0.1 : 0.3) * Math.min(2, claims.in(sentence)) +
      0.3 * Math.min(1, holdings.in(sentence)) +
      0.15 * Math.min(4, themes.in(sentence)) -
      0.9 * Math.min(1, quotes.in(sentence)) +
      tone.of(sentence.first, sentence.last) -
      unusualLength(words);
    weighed.push({ sentence, number, leans, words, opensBlock, weight });
  }
  return weighed;
}

function partsOf(quotes: ConcludedArticle['quotes']): Span[] {
  const all: Span[] = [];
  for (const { parts } of quotes) for (const part of parts) all.push(part);
  return all;
}

function placesOf(themes: ConcludedArticle['themes']): Span[] {
  const all: Span[] = [];
  for (const { at } of themes) for (const place of at) all.push(place);
  return all;
}

// News puts the most important first, and from the fifth sentence on the order says little; commentary also ends with it.
function positionOf(place: number, all: number, isCommentary: boolean): number {
  if (isCommentary) return place === 0 ? 1.6 : place < 4 || place >= all - 3 ? 0.5 : 0;
  if (place === 0) return 3;
  if (place < 4) return 1.6 - 0.3 * place;
  return place < all / 3 ? 0.3 : 0;
}

function unusualLength(words: number): number {
  if (words < USUAL_WORDS.fewest) return 0.1 * (USUAL_WORDS.fewest - words);
  return words > USUAL_WORDS.most ? 0.06 * (words - USUAL_WORDS.most) : 0;
}

/** How many of the spans begin in a sentence; asked in the order of the text. */
class Count {
  readonly #starts: Uint32Array;
  #next = 0;

  constructor(spans: readonly Span[]) {
    const starts = new Uint32Array(spans.length);
    let isInOrder = true;
    for (let at = 0; at < spans.length; at++) {
      starts[at] = spans[at]!.start;
      if (at > 0 && starts[at]! < starts[at - 1]!) isInOrder = false;
    }
    this.#starts = isInOrder ? starts : starts.sort();
  }

  in({ start, end }: Span): number {
    const starts = this.#starts;
    let next = this.#next;
    while (next < starts.length && starts[next]! < start) next++;
    this.#next = next;
    while (next < starts.length && starts[next]! < end) next++;
    return next - this.#next;
  }
}

/** Commentary gains by an argument; elsewhere author and reader are not what the article is about. */
class Tone {
  readonly #tokens: Tokens;
  readonly #argument: Tag;
  /** `null` where the author speaks for himself. */
  readonly #pronouns: TagSet | null;

  constructor({ tokens, masthead }: ConcludedArticle, knowledge: Knowledge) {
    this.#tokens = tokens;
    this.#argument = knowledge.tag('ArgumentWord');
    this.#pronouns = OWN_VOICE.has(masthead.kind)
      ? null
      : tagSet([knowledge.tag('Pronoun'), knowledge.tag('PossessivePronoun')]);
  }

  of(first: number, last: number): number {
    if (this.#pronouns !== null) return SPEAKING * pronounsIn(this.#tokens, first, last, this.#pronouns);
    return argues(this.#tokens, first, last, this.#argument) ? ARGUMENT : 0;
  }
}

const ARGUMENT = 0.8;
const SPEAKING = -0.25;
const MOST_PRONOUNS = 4;

function argues(tokens: Tokens, first: number, last: number, argument: Tag): boolean {
  for (let at = first; at < last; at++) if (hasTag(tokens, at, argument)) return true;
  return false;
}

function pronounsIn(tokens: Tokens, first: number, last: number, pronouns: TagSet): number {
  let count = 0;
  for (let at = first; at < last && count < MOST_PRONOUNS; at++)
    if (hasOneOf(tokens, at, pronouns) && FIRST_OR_SECOND_PERSON.test(wordsAt(tokens, at))) count++;
  return count;
}

/** The worth of words, counted over the article's body, with that of its title marked. */
export function worthOfWords(article: ConcludedArticle, knowledge: Knowledge): WordWorth {
  const worth = new WordWorth(article.tokens, knowledge.lexicon);
  for (const { kind, first, last } of article.blocks) if (isBody(kind)) worth.count(first, last);
  const title = firstOf(article.blocks, 'title') ?? firstOf(article.blocks, 'standfirst');
  if (title !== undefined) worth.markTitle(title.first, title.last);
  return worth;
}

function firstOf(blocks: readonly Block[], kind: Block['kind']): Block | undefined {
  for (const block of blocks) if (block.kind === kind) return block;
  return undefined;
}
