import { grammarOf } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { GrammarTags } from '../language/parts-of-speech.ts';
import type { Block, Sentence } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { LinkedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';

import { type FigureTags, figureTags } from './claims-tags.ts';

export type Figure = MentionOf<'quantity'>;

/** What a figure is about: words, the tokens `[first, last)` they stand at, and the rule that found them. */
export interface About {
  readonly words: string;
  readonly first: number;
  readonly last: number;
  readonly rule: RuleId;
  /** What a share is a share of, where that is said once for several. */
  readonly whole?: string | undefined;
}

/** A figure already read in the same block, with what it was about. */
export interface EarlierFigure {
  readonly figure: Figure;
  readonly about: About | null;
}

/** A sentence with figures, and what its readers need to know. */
export interface FigureSentence {
  readonly article: LinkedArticle;
  readonly knowledge: Knowledge;
  readonly tags: FigureTags;
  readonly grammar: GrammarTags;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly figures: readonly Figure[];
  readonly times: readonly TimeOfFigure[];
  /** What each token of the sentence lies in: 0 nothing, -1 a time, else the number of a figure from 1 on. */
  readonly taken: readonly number[];
  /** The figures before, of this block only, in order. */
  readonly earlier: readonly EarlierFigure[];
}

/** The figure of the sentence that stands before another. */
export function figureBefore(figures: readonly Figure[], figure: Figure): Figure | undefined {
  const at = figures.indexOf(figure);
  return at > 0 ? figures[at - 1] : undefined;
}

/** The figure that begins at the token. */
export function figureAt(figures: readonly Figure[], first: number): Figure | undefined {
  for (const figure of figures) if (figure.first === first) return figure;
  return undefined;
}

/** A phrase that says for when a figure holds, over tokens. */
export interface TimeOfFigure {
  readonly first: number;
  readonly last: number;
}

export function isInTime(times: readonly TimeOfFigure[], at: number): boolean {
  for (const { first, last } of times) if (first <= at && at < last) return true;
  return false;
}

/** A sentence with its figures only. */
export interface BareSentence {
  readonly article: LinkedArticle;
  readonly knowledge: Knowledge;
  readonly tags: FigureTags;
  readonly grammar: GrammarTags;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly figures: Figure[];
}

/** The sentences that hold figures, in order, with their figures. */
export function sentencesWithFigures(article: LinkedArticle, knowledge: Knowledge): BareSentence[] {
  const grammar = grammarOf(knowledge);
  const tags = figureTags(knowledge);
  const { blocks, mentions, sentences } = article;
  const found: BareSentence[] = [];
  let next = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'quantity') continue;
    const last = found.at(-1);
    if (last !== undefined && mention.start < last.sentence.end) {
      last.figures.push(mention);
      continue;
    }
    while (next < sentences.length && sentences[next]!.end <= mention.start) next++;
    const sentence = sentences[next];
    if (sentence === undefined) break;
    const block = blocks[sentence.block]!;
    found.push({ article, knowledge, tags, grammar, sentence, block, figures: [mention] });
  }
  return found;
}

/** The words of the tokens `[first, last)`, on one line. */
export function wordsOf({ tokens }: LinkedArticle, first: number, last: number): string {
  const words = tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);
  return hasSingleSpaces(words) ? words : words.replace(/\s+/g, ' ');
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FIRST_WIDE_SPACE = 0x1680;

/** Whether every white space is surely one plain space. */
function hasSingleSpaces(words: string): boolean {
  let before = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code < SPACE || code === NO_BREAK_SPACE || code >= FIRST_WIDE_SPACE) return false;
    if (code === SPACE && before === SPACE) return false;
    before = code;
  }
  return true;
}

/** Words that are looked up as they are written in small letters. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

let lastTokens: Tokens | null = null;
let lowerWords: string[] = [];

/** The token in small letters; its neighbours ask again and again, and of one article. */
export function lowerOf({ tokens }: Pick<LinkedArticle, 'tokens'>, at: number): string {
  if (at < 0 || at >= tokens.count) return '';
  if (tokens !== lastTokens) {
    lastTokens = tokens;
    lowerWords = new Array(tokens.count);
  }
  lowerWords[at] ??= inSmallLetters(wordsAt(tokens, at));
  return lowerWords[at];
}

/** Lets go of the article that `lowerOf` was asked about last. */
export function forgetWords(): void {
  lastTokens = null;
  lowerWords = [];
}

// Most words are written so, and changing them costs much in texts with curly quotation marks.
function inSmallLetters(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code >= CAPITAL_A && code <= CAPITAL_Z) || code > LAST_ASCII) return word.toLowerCase();
  }
  return word;
}

const [CAPITAL_A, CAPITAL_Z, LAST_ASCII] = [0x41, 0x5a, 0x7f];

/** The span of the tokens `[first, last)`. */
export const spanOf = ({ tokens }: LinkedArticle, first: number, last: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last - 1]!,
});

/** Marks the tokens of the sentence that lie in figures and times. */
export function takenTokens(
  { first, last }: Sentence,
  figures: readonly Figure[],
  times: readonly TimeOfFigure[],
): number[] {
  const taken: number[] = [];
  for (let at = first; at < last; at++) taken.push(0);
  for (const time of times) mark(taken, time.first - first, time.last - first, -1);
  for (let at = 0; at < figures.length; at++)
    mark(taken, figures[at]!.first - first, figures[at]!.last - first, at + 1);
  return taken;
}

function mark(taken: number[], from: number, to: number, by: number): void {
  const last = Math.min(to, taken.length);
  for (let at = from; at < last; at++) taken[at] = by;
}

/** Whether the token lies in another figure or in a time: what a figure is about does not run over them. */
export function isTaken({ figures, sentence, taken }: FigureSentence, own: Figure | null, at: number): boolean {
  const by = taken[at - sentence.first] ?? 0;
  return by !== 0 && (by < 0 || figures[by - 1] !== own);
}

/** End of the figure with the noun it counts, where that follows directly: "90 | buses". */
export function endWithNoun(
  { article: { tokens }, sentence }: Pick<FigureSentence, 'article' | 'sentence'>,
  { last, value }: Figure,
): number {
  if (value.counted === null || last >= sentence.last || tokens.start[last]! !== value.counted.start) return last;
  let end = last;
  while (end < sentence.last && tokens.end[end]! <= value.counted.end) end++;
  return end;
}

const RATE = /^(a|an|per)-/;

/** Behind "a-year" in "$119-a-year shipping". */
export const behindRate = (article: LinkedArticle, at: number): number =>
  at < article.tokens.count && hasTag(article.tokens, at, TAGS.Hyphenated) && RATE.test(lowerOf(article, at))
    ? at + 1
    : at;

/** What an earlier figure was about, for another figure of the same thing. */
export const aboutSame = ({ words, whole }: About, { first, last }: Figure, rule: RuleId): About => ({
  words,
  first,
  last,
  rule,
  whole,
});

export const withWords = (about: About, words: string, whole: string | undefined = about.whole): About => ({
  words,
  first: about.first,
  last: about.last,
  rule: about.rule,
  whole,
});
