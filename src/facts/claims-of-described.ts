import { isClauseMark } from '../language/clauses.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type About, type Figure, type FigureSentence, lowerOf, wordSet } from './claims-figures.ts';
import { isVerb, subjectOf } from './claims-phrases.ts';

const MOST_DESCRIBING = 8;
const STAYS = wordSet('stayed stays remained remains stood stands looked looks proved held');

/** "Margins | were wafer thin, at | 4%": what is so before the comma is what the figure is of. */
export function describedBefore(sentence: FigureSentence, figure: Figure, comma: number): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const first = Math.max(sentence.sentence.first, comma - MOST_DESCRIBING);
  for (let verb = comma - 1; verb > first; verb--) {
    if (hasTag(tokens, verb, grammar.be) || STAYS.has(lowerOf(article, verb)))
      return verb === comma - 1 ? null : subjectOf(sentence, figure, verb, 'claims/said-of-subject');
    // "thin" and "low" are verbs as well.
    const isOther = isVerb(sentence, verb) && !hasTag(tokens, verb, TAGS.Adjective);
    if (isOther || isClauseMark(tokens, verb)) return null;
  }
  return null;
}
