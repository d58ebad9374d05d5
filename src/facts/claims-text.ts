import { isClauseMark } from '../language/clauses.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type About, type Figure, type FigureSentence, lowerOf, spanOf, wordSet } from './claims-figures.ts';

const CLAUSE_OPENERS = wordSet('that which where when');

const MOST_TOKENS = 40;

/** The words that state the figure: its clause, with what it is about. */
export function statementOf({ article, sentence, grammar }: FigureSentence, figure: Figure, about: About | null): Span {
  const { tokens } = article;
  let first = Math.min(figure.first, about?.first ?? figure.first);
  let last = Math.max(figure.last, about?.last ?? figure.last);
  while (first > sentence.first && last - first < MOST_TOKENS && !isClauseMark(tokens, first - 1)) first--;
  while (last < sentence.last && last - first < MOST_TOKENS && !isClauseMark(tokens, last)) last++;
  while (
    first < figure.first &&
    (hasTag(tokens, first, grammar.conjunction) ||
      isClauseMark(tokens, first) ||
      CLAUSE_OPENERS.has(lowerOf(article, first)))
  )
    first++;
  while (last - 1 >= figure.last && (isClauseMark(tokens, last - 1) || hasTag(tokens, last - 1, TAGS.FullStop))) last--;
  return spanOf(article, first, last);
}
