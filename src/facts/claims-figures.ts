import { grammarOf } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { GrammarTags } from '../language/parts-of-speech.ts';
import type { Block, Sentence } from '../model/article.ts';
import type { LinkedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { wordsAt } from '../model/tokens.ts';

export type Figure = MentionOf<'quantity'>;

/** A sentence with figures, and what its readers need to know. */
export interface FigureSentence {
  readonly article: LinkedArticle;
  readonly knowledge: Knowledge;
  readonly grammar: GrammarTags;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly figures: readonly Figure[];
  readonly times: readonly TimeOfFigure[];
}

/** A phrase that says for when a figure holds, over tokens. */
export interface TimeOfFigure {
  readonly first: number;
  readonly last: number;
}

/** The sentences that hold figures, in order, with their figures. */
export function* sentencesWithFigures(article: LinkedArticle, knowledge: Knowledge): Generator<Omit<FigureSentence, 'times'>> {
  const grammar = grammarOf(knowledge);
  const figures = article.mentions.filter((mention): mention is Figure => mention.kind === 'quantity');
  let next = 0;
  for (const sentence of article.sentences) {
    const own: Figure[] = [];
    while (next < figures.length && figures[next]!.start < sentence.end) own.push(figures[next++]!);
    if (own.length > 0) yield { article, knowledge, grammar, sentence, block: article.blocks[sentence.block]!, figures: own };
  }
}

/** The words of the tokens `[first, last)`. */
export const wordsOf = ({ tokens }: LinkedArticle, first: number, last: number): string => tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);

export const lowerOf = ({ tokens }: LinkedArticle, at: number): string => wordsAt(tokens, at).toLowerCase();

/** The span of the tokens `[first, last)`. */
export const spanOf = ({ tokens }: LinkedArticle, first: number, last: number): Span => ({ start: tokens.start[first]!, end: tokens.end[last - 1]! });
