import { entryHasTag, withPhrases } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type RuleRunner, ruleRunner } from '../knowledge/run-rules.ts';
import { isClauseMark } from '../language/clauses.ts';
import { hasOneOf, tagSet } from '../language/tag-sets.ts';
import { type Chunk, fillUnits, newUnits, UNIT_CAPACITY, type Units } from '../language/units.ts';
import type { PhraseHit } from '../model/article.ts';
import type { Claim } from '../model/fact.ts';
import { hasTag, TAGS, type Tag } from '../model/tokens.ts';
import {
  endWithNoun,
  type Figure,
  type FigureSentence,
  figureBefore,
  isInTime,
  lowerOf,
  type TimeOfFigure,
  wordSet,
} from './claims-figures.ts';
import { gapBefore } from './claims-of-gaps.ts';
import { perKnowledge } from './per-knowledge.ts';

const BASE_MULTIPLES = wordSet('double triple treble quadruple');
const PER = wordSet('a an per each');
const BEFORE_TARGET = wordSet(', just only about around some now under over nearly almost below above well');
const COMPARERS = wordSet('with to');
/** "compared with", "in comparison to" */
export const COMPARED: ReadonlySet<string> = wordSet('compared comparison');
export const WITH_OR_TO: ReadonlySet<string> = wordSet('with to');

type Change = Claim['change'];

/** Which way a figure moved, and where the words stand that say so: tokens `[first, last)`. */
export interface ChangeReading {
  readonly change: Change;
  readonly first: number;
  readonly last: number;
  /** What moved, where the verb was said before of something else: "sales rose 5% and | profits | 8%". */
  readonly gap: TimeOfFigure | null;
}

interface Machine {
  readonly runner: RuleRunner;
  readonly units: Units;
  readonly multiples: ReadonlyMap<number, { readonly change?: Change }>;
}

const machineOf = perKnowledge((knowledge): Machine => {
  const { width } = knowledge.lexicon;
  return {
    runner: ruleRunner(knowledge.rules('change'), width),
    units: newUnits(UNIT_CAPACITY, width),
    multiples: knowledge.wordAttributes('Multiple'),
  };
});

const ADDING = wordSet('add adds added adding');

const TAGS_OF_FIGURE: readonly Tag[] = [TAGS.Quantity];

/** The movements of the figures of a sentence, by the figure's place among them; what is missing is a level. */
export type Changes = (ChangeReading | undefined)[];

/** Which of the figures of a sentence moved. */
export function changesIn(sentence: FigureSentence): Changes {
  const { article, figures, knowledge } = sentence;
  const { first, last } = sentence.sentence;
  const { runner, units, multiples } = machineOf(knowledge);
  const chunks: Chunk[] = [];
  for (const figure of figures)
    chunks.push({ first: openingOf(sentence, figure), last: endWithNoun(sentence, figure), tags: TAGS_OF_FIGURE });
  const phrases = phrasesBetween(article.phrases, first, last, knowledge, sentence.tags.bound);
  fillUnits(units, article.tokens, first, last, withPhrases(knowledge, chunks, phrases), 0);
  const changes: Changes = [];
  for (const match of runner.matchesIn(units, 0, units.count)) {
    const { rule, start, end } = match;
    const place = match.capture('figure');
    const at = place === null ? -1 : numberWithin(figures, units.first[place.start]!);
    const kinds = rule.gives['kinds'];
    if (at < 0 || changes[at] !== undefined) continue;
    const figure = figures[at]!;
    if (typeof kinds === 'string' && !kinds.split(' ').includes(figure.value.kind)) continue;
    // "that added up to £9m".
    if (lowerOf(article, units.first[start]! + 1) === 'up' && ADDING.has(lowerOf(article, units.first[start]!)))
      continue;
    // "savings of £4m" are a sum, and nothing has become less by it.
    if (rule.id === 'claims/step-and-fall' && figure.value.kind === 'money' && hasSavings(sentence, figure)) continue;
    // "scrap the four-hour target": a length that describes a noun does not move itself.
    if (units.last[end - 1]! <= figure.last && isDescribing(sentence, figure)) continue;
    if (rule.id.startsWith('claims/now-') && !isLevelOf(sentence, figure, units.last[end - 1]!)) continue;
    changes[at] = {
      change: rule.gives['change'] as Change,
      first: units.first[start]!,
      last: units.last[end - 1]!,
      gap: null,
    };
  }
  for (let at = 0; at < figures.length; at++) changes[at] ??= stepOf(sentence, figures[at]!);
  for (let at = 1; at < figures.length; at++) changes[at] ??= changeOfGap(sentence, figures[at]!, changes[at - 1]);
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at]!;
    const change =
      changeOfMultiple(sentence, figure, multiples) ??
      (at > 0 ? changeOfTarget(sentence, figure, figures[at - 1]!, changes[at - 1]) : null);
    if (change !== null && changes[at] === undefined)
      changes[at] = { change: change.change, first: change.first, last: figure.last, gap: change.gap };
  }
  for (let at = 0; at + 1 < figures.length; at++)
    changes[at] ??= changeFromLevel(sentence, figures[at]!, figures[at + 1]!);
  for (let at = 0; at < figures.length; at++) changes[at] ??= changeOfExtra(sentence, figures[at]!);
  for (let at = 1; at < figures.length; at++) moveToLevel(sentence, figures, changes, at);
  for (let at = 0; at + 1 < figures.length; at++) shareWithNext(sentence, figures, changes, at);
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at];
    if (change !== undefined && isStartOfMovement(sentence, figures[at]!))
      changes[at] = { change: 'none', first: change.first, last: change.last, gap: change.gap };
  }
  return changes;
}

const isDescribing = ({ article: { tokens } }: FigureSentence, { first, last, value }: Figure): boolean =>
  value.kind === 'duration' &&
  (hasTag(tokens, last - 1, TAGS.Hyphenated) || (last - 2 >= first && hasTag(tokens, last - 2, TAGS.Dash))) &&
  (hasTag(tokens, last, TAGS.Noun) || hasTag(tokens, last, TAGS.PluralNoun) || hasTag(tokens, last, TAGS.Capitalised));

/** "the load factor | improved | 0.3 percentage points": a share right behind a verb of making more is its step. */
function stepOf({ article, tags }: FigureSentence, { first, last, value }: Figure): ChangeReading | undefined {
  const isStep =
    value.kind === 'percent' && hasTag(article.tokens, first - 1, tags.riseVerb) && lowerOf(article, last) !== 'of';
  return isStep ? { change: 'increase', first: first - 1, last, gap: null } : undefined;
}

/** "an | extra | £5m": so much more than before. */
function changeOfExtra({ article }: FigureSentence, { first, last, value }: Figure): ChangeReading | undefined {
  if (!EXTRA.has(lowerOf(article, first - 1)) || value.kind === 'duration' || value.kind === 'measure')
    return undefined;
  return { change: 'increase', first: first - 1, last, gap: null };
}

const EXTRA = wordSet('extra additional');
const UPWARDS = wordSet('up rising increasing');
const DOWNWARDS = wordSet('down falling dropping');

/** "41% said that a bus came within 10 minutes, | up from 36%": the share before that has been reached, however far away. */
function moveToLevel({ article }: FigureSentence, figures: readonly Figure[], changes: Changes, base: number): void {
  const { first, value } = figures[base]!;
  const way = lowerOf(article, first - 2);
  const change = UPWARDS.has(way) ? 'increase' : DOWNWARDS.has(way) ? 'decrease' : null;
  if (change === null || lowerOf(article, first - 1) !== 'from' || !isMark(article, first - 3)) return;
  for (let at = base - 1; at >= 0; at--) {
    const other = figures[at]!;
    if (other.value.kind !== value.kind || other.value.unit !== value.unit) continue;
    changes[at] ??= { change, first: other.first, last: first - 1, gap: null };
    return;
  }
}

const isMark = ({ tokens }: FigureSentence['article'], at: number): boolean =>
  hasTag(tokens, at, TAGS.Comma) || hasTag(tokens, at, TAGS.Dash) || hasTag(tokens, at, TAGS.OpeningBracket);

const SAVINGS = wordSet('saving savings');

const hasSavings = ({ article }: FigureSentence, { first, last }: Figure): boolean =>
  SAVINGS.has(lowerOf(article, first - 2)) ||
  SAVINGS.has(lowerOf(article, last)) ||
  SAVINGS.has(lowerOf(article, last + 1));

/** "were | 4% | and | 6% | lower respectively": side by side, both moved. */
function shareWithNext({ article }: FigureSentence, figures: readonly Figure[], changes: Changes, at: number): void {
  const one = figures[at]!;
  const other = figures[at + 1]!;
  if (other.first !== one.last + 1 || lowerOf(article, one.last) !== 'and' || one.value.unit !== other.value.unit)
    return;
  if (one.value.kind !== 'percent' && one.value.kind !== 'money') return;
  changes[at] ??= changes[at + 1];
  changes[at + 1] ??= changes[at];
}

/** "rents fell 4% and | fares by £9": a movement goes on where its verb is left out. */
function changeOfGap(
  sentence: FigureSentence,
  figure: Figure,
  before: ChangeReading | undefined,
): ChangeReading | undefined {
  if (before === undefined || before.change === 'none') return undefined;
  if (isListedBehind(sentence, figure) || isInBracketsBehind(sentence, figure) || isRestated(sentence, figure))
    return { change: before.change, first: before.first, last: figure.last, gap: null };
  const gap = gapBefore(sentence, figure);
  return gap === null ? undefined : { change: before.change, first: before.first, last: figure.last, gap };
}

/** "grew 4.7% | (5.8% at constant prices)": the same movement reckoned in another way. */
export function isInBracketsBehind({ article: { tokens }, figures }: FigureSentence, figure: Figure): boolean {
  const before = figureBefore(figures, figure);
  if (before === undefined || figure.value.kind !== 'percent' || before.value.kind !== 'percent') return false;
  return (
    figure.first - 1 === before.last &&
    hasTag(tokens, before.last, TAGS.OpeningBracket) &&
    RECKONED.test(lowerOf({ tokens }, figure.last))
  );
}

/** "fell 300 points, | or 1.2%", "up £4m (9%)": the same step in another measure. */
export function isRestated(sentence: FigureSentence, figure: Figure): boolean {
  const { article, figures, tags } = sentence;
  const { tokens } = article;
  const before = figureBefore(figures, figure);
  if (before === undefined || before.value.kind === figure.value.kind || figure.value.counted !== null) return false;
  if (before.value.kind !== 'percent' && figure.value.kind !== 'percent') return false;
  let at = figure.first - 1;
  while (at > before.last && (hasTag(tokens, at, tags.bound) || HEDGING.has(lowerOf(article, at)))) at--;
  const end = endWithNoun(sentence, before);
  if (hasTag(tokens, at, TAGS.OpeningBracket)) return at === end && hasTag(tokens, figure.last, TAGS.ClosingBracket);
  if (lowerOf(article, at) !== 'or') return false;
  // "a rise of 90 – or four per cent –".
  return at === end || (at - 1 === end && (hasTag(tokens, end, TAGS.Comma) || hasTag(tokens, end, TAGS.Dash)));
}

const HEDGING = wordSet('about around roughly nearly almost some just');

const RECKONED = /^(at|in|on|excluding|including|adjusted|organic|organically|like-for-like|underlying|\))$/;

/** "fell 4% in Leeds, | 6% in York", "rose by 4% in May and | by 5% in June": one movement told of several places or times. */
function isListedBehind({ article, figures, grammar, times }: FigureSentence, figure: Figure): boolean {
  const { tokens } = article;
  const before = figures[figures.indexOf(figure) - 1];
  if (before === undefined || before.value.kind !== figure.value.kind || before.value.unit !== figure.value.unit)
    return false;
  if (figure.value.counted !== null || figure.value.kind === 'count') return false;
  let joint = figure.first - 1;
  while (joint > before.last && FURTHER.has(lowerOf(article, joint))) joint--;
  const isStep = lowerOf(article, joint) === 'by';
  if (isStep) joint--;
  const place =
    before.last < joint && (hasTag(tokens, before.last, grammar.preposition) || isInTime(times, before.last));
  const isPlaced = isInTime(times, figure.last) || PLACING.has(lowerOf(article, figure.last));
  if (!place || !(isPlaced || isStep) || !LISTING.has(lowerOf(article, joint))) return false;
  for (let at = before.last; at < joint; at++)
    if (
      !isInTime(times, at) &&
      ((hasTag(tokens, at, TAGS.Comma) && at !== joint - 1) ||
        hasTag(tokens, at, grammar.auxiliary) ||
        hasTag(tokens, at, grammar.conjunction))
    )
      return false;
  return true;
}

const PLACING = wordSet('in at for among across on');
const FURTHER = wordSet('a another further extra additional about some around just only');
const LISTING = wordSet(', and');

/** "rise by | “somewhere between | £4m and £5m": the words and the mark before a figure that say nothing of a movement. */
function openingOf({ article, figures, sentence }: FigureSentence, figure: Figure): number {
  const { tokens } = article;
  const least = Math.max(figureBefore(figures, figure)?.last ?? 0, sentence.first);
  let at = figure.first;
  while (at > least && (hasTag(tokens, at - 1, TAGS.OpeningQuote) || RANGING.has(lowerOf(article, at - 1)))) at--;
  return at;
}

const RANGING = wordSet('somewhere anywhere between');

/** Which of the figures begins at the token or is the next behind it; -1 if none is. */
function numberWithin(figures: readonly Figure[], first: number): number {
  for (let at = 0; at < figures.length; at++) if (figures[at]!.first >= first) return at;
  return -1;
}

/** Which of the figures begins at the token; -1 if none does. */
function numberAt(figures: readonly Figure[], first: number): number {
  for (let at = 0; at < figures.length; at++) if (figures[at]!.first === first) return at;
  return -1;
}

/** Whether the figure behind "up from" is of the kind of the one before, so that the two are compared. */
function isLevelOf({ figures }: FigureSentence, figure: Figure, from: number): boolean {
  const base = figures[numberAt(figures, from)];
  if (base === undefined) return true;
  return (
    base.value.kind === figure.value.kind &&
    (base.value.unit === null || figure.value.unit === null || base.value.unit === figure.value.unit)
  );
}

/** The known phrases of the sentence; "more than" and the like are compared word by word here. */
function phrasesBetween(
  phrases: readonly PhraseHit[],
  first: number,
  last: number,
  knowledge: Knowledge,
  bound: Tag,
): PhraseHit[] {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (phrases[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const between: PhraseHit[] = [];
  for (let at = low; at < phrases.length && phrases[at]!.first < last; at++)
    if (!entryHasTag(knowledge, phrases[at]!.entry, bound)) between.push(phrases[at]!);
  return between;
}

// "doubled" and "halving" hold the movement; "double the rate" does behind "to" or an auxiliary, and else compares.
function changeOfMultiple(
  within: FigureSentence,
  figure: Figure,
  multiples: Machine['multiples'],
): ChangeReading | null {
  const { article, grammar, tags } = within;
  const { tokens } = article;
  const at = figure.last - 1;
  if (figure.rule !== 'quantities/multiple') return null;
  if (!hasTag(tokens, at, tags.multiple))
    return isMoreThanBefore(within, figure) ? { change: 'increase', first: at, last: figure.last, gap: null } : null;
  const change = multiples.get(tokens.word[at]!)?.change;
  if (change === undefined)
    return isMoreThanBefore(within, figure) ? { change: 'increase', first: at, last: figure.last, gap: null } : null;
  const isBase = BASE_MULTIPLES.has(lowerOf(article, at));
  // "is triple the rate" compares, and "will triple the rate" moves.
  const before = figure.first - 1;
  const isVerb =
    tokens.word[before] === grammar.to ||
    (hasTag(tokens, before, grammar.auxiliary) && !hasTag(tokens, before, grammar.be));
  return isBase && !isVerb && lowerOf(article, figure.last) === 'the'
    ? null
    : { change, first: at, last: figure.last, gap: null };
}

/** "twice the number of authors | than in 2015", "three times the fares | compared to last year". */
function isMoreThanBefore({ article, sentence, times }: FigureSentence, { last, value }: Figure): boolean {
  if (lowerOf(article, last) !== 'the' || value.value === null || value.value <= 1) return false;
  for (const time of times) {
    if (time.first <= last || time.last > sentence.last) continue;
    const before = lowerOf(article, time.first - 1);
    if (before === 'than' || (WITH_OR_TO.has(before) && lowerOf(article, time.first - 2) === 'compared')) return true;
  }
  // "compared to 2015".
  for (let at = last + 1; at + 2 < sentence.last; at++)
    if (lowerOf(article, at) === 'compared' && WITH_OR_TO.has(lowerOf(article, at + 1)))
      return hasTag(article.tokens, at + 2, TAGS.Year);
  return false;
}

/** "fell by a fifth | to £268m": the level moves as its step; "from 5 | to 15 staff" moves whichever verb there is. */
function changeOfTarget(
  sentence: FigureSentence,
  figure: Figure,
  before: Figure,
  step: ChangeReading | undefined,
): ChangeReading | null {
  if (step !== undefined && step.change !== 'none' && reachesLevel(sentence, before, figure)) return step;
  if (!isJoinedByTo(sentence, endWithNoun(sentence, before), figure.first)) return null;
  if (step !== undefined && step.change !== 'none') return step;
  const from = inSmallest(before);
  const to = inSmallest(figure);
  if (!isStartOfMovement(sentence, before) || from === null || to === null || from === to) return null;
  if (before.value.kind !== figure.value.kind && before.value.unit !== null) return null;
  return {
    change: from < to ? 'increase' : 'decrease',
    first: step?.first ?? before.first,
    last: figure.last,
    gap: null,
  };
}

/** "Revenue was £3.4bn, | from £3bn": the level reached is compared with the one before. */
function changeFromLevel(sentence: FigureSentence, figure: Figure, base: Figure): ChangeReading | undefined {
  const { article, figures, times } = sentence;
  const now = figure.value;
  const before = base.value;
  if (lowerOf(article, base.first - 1) !== 'from' || lowerOf(article, base.first - 2) !== ',') return undefined;
  if (now.kind !== before.kind || now.unit !== before.unit || now.value === null || before.value === null)
    return undefined;
  if (now.kind === 'duration' || now.value === before.value) return undefined;
  // "a raise, £5, from £9 to £14": the movement is between the two behind it.
  const next = figures[figures.indexOf(base) + 1];
  if (next !== undefined && isJoinedByTo(sentence, base.last, next.first)) return undefined;
  for (let at = endWithNoun(sentence, figure); at < base.first - 2; at++) if (!isInTime(times, at)) return undefined;
  return {
    change: before.value < now.value ? 'increase' : 'decrease',
    first: figure.first,
    last: base.last,
    gap: null,
  };
}

/** "climbed 15% | from the year before | to €32m": behind a share and what it is compared with, "to" says what has been reached. */
function reachesLevel({ article, grammar }: FigureSentence, before: Figure, figure: Figure): boolean {
  const { tokens } = article;
  const { kind, counted } = figure.value;
  if (before.value.kind !== 'percent' || (kind !== 'money' && kind !== 'measure' && counted !== null)) return false;
  const to = figure.first - 1;
  if (lowerOf(article, to) !== 'to' || to - before.last > MOST_TO_LEVEL) return false;
  for (let at = before.last; at < to; at++)
    if (
      isClauseMark(tokens, at) ||
      hasTag(tokens, at, grammar.conjunction) ||
      hasTag(tokens, at, grammar.auxiliary) ||
      hasTag(tokens, at, TAGS.PastVerb)
    )
      return false;
  return true;
}

const MOST_TO_LEVEL = 9;

/** The value of the figure in the smallest unit of its kind, where its unit is one of several sizes: "3.4 MB", "1.2 s". */
const inSmallest = ({ value: { value, unit } }: Figure): number | null =>
  value === null ? null : value * (unit === null ? 1 : (SIZES.get(unit) ?? 1));

const SIZES: ReadonlyMap<string, number> = new Map([
  ['nanosecond', 1e-9],
  ['microsecond', 1e-6],
  ['millisecond', 1e-3],
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_800],
  ['year', 31_557_600],
  ['byte', 1],
  ['kilobyte', 1e3],
  ['megabyte', 1e6],
  ['gigabyte', 1e9],
  ['terabyte', 1e12],
]);

const QUALIFIERS = tagSet([TAGS.Adverb, TAGS.Adjective, TAGS.Participle]);
const LEVELS = wordSet('a an the record total level high low of team company staff workforce');

/** "a seasonally adjusted", "a record": what may stand between "to" and the level reached. */
export const isQualifier = (article: FigureSentence['article'], at: number): boolean =>
  LEVELS.has(lowerOf(article, at)) || hasOneOf(article.tokens, at, QUALIFIERS);

const LEVEL_NOUNS = wordSet(
  'level levels average count total figure rate reading low high peak record number median estimate mean',
);
const MOST_OF_LEVEL = 8;

/** The word before the level with what names it: "from | the previous week's unrevised level of | 229,000". */
export function openerOf({ article, grammar, sentence }: FigureSentence, figure: Figure): number {
  const { tokens } = article;
  const before = figure.first - 1;
  if (lowerOf(article, before) !== 'of' || !LEVEL_NOUNS.has(lowerOf(article, before - 1))) return before;
  const least = Math.max(sentence.first, before - MOST_OF_LEVEL);
  for (let at = before - 2; at >= least; at--) {
    if (OPENING_LEVEL.has(lowerOf(article, at))) return at;
    if (isClauseMark(tokens, at) || hasTag(tokens, at, grammar.auxiliary)) return before;
  }
  return before;
}

const CLOSING = wordSet('close finish end stand settle trade reach hit at');
const OPENING_LEVEL = wordSet('from than to with against versus');

function isJoinedByTo({ article, times }: FigureSentence, from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at++) {
    if (isInTime(times, at)) continue;
    const word = lowerOf(article, at);
    // "to | close at | 40".
    if (joined && CLOSING.has(word)) continue;
    // "to | a seasonally adjusted | 40".
    if (joined && isQualifier(article, at)) continue;
    // "from 1,200 | a week | to 300".
    if (PER.has(word) && at + 1 < to && hasTag(article.tokens, at + 1, TAGS.Noun)) at++;
    else if (word === 'to') joined = true;
    else if (!BEFORE_TARGET.has(word)) return false;
  }
  return joined;
}

/** Whether the figure is what a movement starts from: "from 40", "compared with 40", "than 40". */
export function isStartOfMovement(within: FigureSentence, figure: Figure): boolean {
  const { article, sentence } = within;
  const before = openerOf(within, figure);
  if (before < sentence.first) return false;
  const word = lowerOf(article, before);
  if (word === 'from') return leavesLevel(within, figure, before);
  if (word === 'versus' || word === 'against') return true;
  return COMPARERS.has(word) && before > sentence.first && COMPARED.has(lowerOf(article, before - 1));
}

/** "rose | from 40", "£5m, | from £4m", "moved | from 40 to 50"; but "benefit from £4m" and "drawn from 40 countries" leave no level. */
function leavesLevel(within: FigureSentence, figure: Figure, from: number): boolean {
  const { article, figures, sentence, tags } = within;
  const { tokens } = article;
  const next = figures[figures.indexOf(figure) + 1];
  if (next !== undefined && isJoinedByTo(within, endWithNoun(within, figure), next.first)) return true;
  const previous = figureBefore(figures, figure);
  const least = Math.max(sentence.first, from - MOST_TO_MOVEMENT);
  // "rose 12% | from £4m".
  if (
    previous !== undefined &&
    previous.last >= least &&
    (isShare(previous) || previous.value.kind === figure.value.kind)
  )
    return true;
  for (let at = from - 1; at >= least; at--)
    if (
      UP_OR_DOWN.has(lowerOf(article, at)) ||
      hasTag(tokens, at, tags.riseVerb) ||
      hasTag(tokens, at, tags.fallVerb) ||
      hasTag(tokens, at, tags.riseNoun) ||
      hasTag(tokens, at, tags.fallNoun) ||
      hasTag(tokens, at, tags.multiple)
    )
      return true;
  return hasTag(tokens, from - 1, TAGS.Comma);
}

const UP_OR_DOWN = wordSet(
  'up down off ahead behind higher lower change changed changes shift shifted went go goes moved move improvement',
);
const MOST_TO_MOVEMENT = 12;

const isShare = ({ value: { kind } }: Figure): boolean => kind === 'percent' || kind === 'ratio';
