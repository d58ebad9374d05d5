import { isClauseMark } from '../language/clauses.ts';
import { nounPhraseBefore } from '../language/noun-phrases.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import {
  endWithNoun,
  type Figure,
  type FigureSentence,
  figureBefore,
  isInTime,
  isTaken,
  lowerOf,
  type TimeOfFigure,
  wordSet,
} from './claims-figures.ts';
import { isClearVerb, isVerb } from './claims-phrases.ts';

const STEP_OR_LEVEL = wordSet('by to at from');
const BEFORE_STEP = wordSet(
  'a an the further another about around some nearly almost more less than over under up just only roughly approximately at least most',
);
const JOINING = wordSet('and but while whereas with ,');
const KINDS: ReadonlySet<string> = new Set(['percent', 'money', 'measure', 'duration', 'ratio']);
const MOST_BETWEEN = 14;

/** "traffic fell by 17% and | fuel use | by about £9": the tokens of the thing that shares the verb of the figure before. */
export function gapBefore(sentence: FigureSentence, figure: Figure): TimeOfFigure | null {
  const { article, figures, grammar, tags } = sentence;
  const { tokens } = article;
  const before = figureBefore(figures, figure);
  if (before === undefined || !KINDS.has(figure.value.kind) || figure.value.counted !== null) return null;
  const from = endWithNoun(sentence, before);
  if (figure.first - from > MOST_BETWEEN) return null;
  let end = figure.first;
  while (end > from && (BEFORE_STEP.has(lowerOf(article, end - 1)) || hasTag(tokens, end - 1, tags.bound))) end--;
  const isStep = STEP_OR_LEVEL.has(lowerOf(article, end - 1));
  if (isStep) end--;
  if (nounPhraseBefore(tokens, end, from, grammar) === null && lowerOf(article, end - 1) !== 'times') return null;
  let joint = end - 1;
  while (joint >= from && !JOINING.has(lowerOf(article, joint)) && isOfThing(sentence, joint)) joint--;
  if (joint < from || joint + 1 === end || !JOINING.has(lowerOf(article, joint))) return null;
  if (!isLinked(sentence, from, joint) || hasTag(tokens, joint + 1, grammar.preposition)) return null;
  if (!isStep && before.value.kind !== figure.value.kind) return null;
  // "fell by £5 and | costs | £3": a word alone that can be a verb may be one.
  if (!isStep && joint + 2 === end && figure.value.kind !== 'percent' && isVerb(sentence, end - 1)) return null;
  return { first: joint + 1, last: end };
}

function isOfThing(sentence: FigureSentence, at: number): boolean {
  const { tokens } = sentence.article;
  return (
    !isClauseMark(tokens, at) &&
    !isTaken(sentence, null, at) &&
    !hasTag(tokens, at, sentence.grammar.auxiliary) &&
    (!isClearVerb(sentence, at) || hasTag(tokens, at, TAGS.Gerund))
  );
}

/** Whether between the figure before and the joint there is nothing but a time, a place or a comma. */
function isLinked(sentence: FigureSentence, from: number, joint: number): boolean {
  const { article, grammar, times } = sentence;
  const { tokens } = article;
  for (let at = from; at < joint; at++) {
    if (at === joint - 1 && hasTag(tokens, at, TAGS.Comma)) continue;
    if (isClauseMark(tokens, at) || hasTag(tokens, at, grammar.auxiliary)) return false;
    if (isClearVerb(sentence, at) && !isInTime(times, at)) return false;
  }
  return true;
}
