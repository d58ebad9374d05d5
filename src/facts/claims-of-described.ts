import { isClauseMark } from '../language/clauses.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type About, type Figure, type FigureSentence, lowerOf, wordSet } from './claims-figures.ts';
import { isVerb, subjectOf } from './claims-phrases.ts';

const MOST_DESCRIBING = 8;
const STAYS = wordSet('stayed stays remained remains stood stands looked looks proved held');
const AT = wordSet('at just only almost nearly about around some over under between');

/** "Margins | were wafer thin, at | 4%": what is so is what the figure is of. */
export function describedBefore(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { first } = sentence.sentence;
  let comma = figure.first - 1;
  while (comma > first && AT.has(lowerOf(article, comma))) comma--;
  if (comma === figure.first - 1 || !hasTag(tokens, comma, TAGS.Comma)) return null;
  for (let verb = comma - 1; verb > Math.max(first, comma - MOST_DESCRIBING); verb--) {
    if (hasTag(tokens, verb, grammar.be) || STAYS.has(lowerOf(article, verb)))
      return verb === comma - 1 ? null : subjectOf(sentence, figure, verb, 'claims/said-of-subject');
    // "thin" and "low" are verbs as well.
    const isOther = isVerb(sentence, verb) && !hasTag(tokens, verb, TAGS.Adjective);
    if (isOther || isClauseMark(tokens, verb)) return null;
  }
  return null;
}
