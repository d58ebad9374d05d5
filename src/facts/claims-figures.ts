import { grammarOf } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { GrammarTags } from '../language/parts-of-speech.ts';
import type { Block, Sentence } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { LinkedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { wordsAt } from '../model/tokens.ts';

export type Figure = MentionOf<'quantity'>;

/** What a figure is about: words, the tokens `[first, last)` they stand at, and the rule that found them. */
export interface About {
  readonly words: string;
  readonly first: number;
  readonly last: number;
  readonly rule: RuleId;
  /** What a share is a share of, where that is said once for several. */
  readonly whole?: string;
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
  readonly grammar: GrammarTags;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly figures: readonly Figure[];
  readonly times: readonly TimeOfFigure[];
  /** What each token of the sentence lies in: 0 nothing, -1 a time, else the number of a figure from 1 on. */
  readonly taken: Int16Array;
  /** The last figures before, of this block only, in order. */
  readonly earlier: readonly EarlierFigure[];
}

/** A phrase that says for when a figure holds, over tokens. */
export interface TimeOfFigure {
  readonly first: number;
  readonly last: number;
}

/** A sentence with its figures only. */
export type BareSentence = Omit<FigureSentence, 'times' | 'taken' | 'earlier'>;

/** The sentences that hold figures, in order, with their figures. */
export function* sentencesWithFigures(article: LinkedArticle, knowledge: Knowledge): Generator<BareSentence> {
  const grammar = grammarOf(knowledge);
  const figures = article.mentions.filter((mention): mention is Figure => mention.kind === 'quantity');
  let next = 0;
  for (const sentence of article.sentences) {
    const own: Figure[] = [];
    while (next < figures.length && figures[next]!.start < sentence.end) own.push(figures[next++]!);
    if (own.length > 0)
      yield { article, knowledge, grammar, sentence, block: article.blocks[sentence.block]!, figures: own };
  }
}

/** The words of the tokens `[first, last)`, on one line. */
export const wordsOf = ({ tokens }: LinkedArticle, first: number, last: number): string =>
  tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!).replace(/\s+/g, ' ');

export const lowerOf = ({ tokens }: LinkedArticle, at: number): string =>
  at >= 0 && at < tokens.count ? wordsAt(tokens, at).toLowerCase() : '';

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
): Int16Array {
  const taken = new Int16Array(last - first);
  for (const time of times) taken.fill(-1, time.first - first, time.last - first);
  figures.forEach((figure, number) => {
    taken.fill(number + 1, figure.first - first, figure.last - first);
  });
  return taken;
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
