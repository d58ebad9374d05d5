import { grammarOf } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type RuleRunner, ruleRunner } from '../knowledge/run-rules.ts';
import { isClauseMark, startOfClause } from '../language/clauses.ts';
import { nounPhraseFrom } from '../language/noun-phrases.ts';
import type { Block } from '../model/article.ts';
import type { LinkedArticle } from '../model/link.ts';
import { hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { isStartOfMovement } from './claims-change.ts';
import {
  type BareSentence,
  endWithNoun,
  type Figure,
  type FigureSentence,
  figureAt,
  figureBefore,
  isInTime,
  isTaken,
  lowerOf,
  type TimeOfFigure,
  wordSet,
  wordsOf,
} from './claims-figures.ts';
import { movedWith } from './claims-of-changes.ts';
import { isYearBefore } from './claims-of-nouns.ts';
import { isClearVerb, isVerb } from './claims-phrases.ts';
import { perKnowledge } from './per-knowledge.ts';

const SPANS = wordSet('over within in for');
const ENDS = wordSet('over within after');
const THAN = wordSet('from than versus against vs below above');
const LAST = wordSet('last the');
const COMPARING = wordSet('with to on');
const COMPARED = wordSet('compared up down equal similar relative thanks');
const JOINING = wordSet('and but while which who whose');

interface Runners {
  readonly times: RuleRunner;
  readonly windows: RuleRunner;
}

const runnersOf = perKnowledge((knowledge): Runners => {
  const { width } = knowledge.lexicon;
  return {
    times: ruleRunner(knowledge.rules('time'), width),
    windows: ruleRunner(knowledge.rules('no-claim'), width),
  };
});

/** The time phrases among the tokens `[from, to)`, in order, the longest where they overlap. */
export function timesIn(article: LinkedArticle, knowledge: Knowledge, from: number, to: number): TimeOfFigure[] {
  const found: TimeOfFigure[] = [];
  for (const { start, end } of runnersOf(knowledge).times.matchesIn(article.tokens, from, to))
    if (!isOfNoun(article, start, end)) found.push({ first: start, last: end });
  if (found.length < 2) return found;
  found.sort(inOrder);
  const times: TimeOfFigure[] = [];
  for (const time of found) {
    const before = times.at(-1);
    if (before === undefined || time.first > before.last) times.push(time);
    // "at this time | last year": side by side they are one time.
    else if (time.first === before.last && (isComparison(article, before) || isComparison(article, time)))
      times.push(time);
    else if (time.first === before.last) times[times.length - 1] = { first: before.first, last: time.last };
    else if (time.last > before.last) times[times.length - 1] = { first: before.first, last: time.last };
  }
  return times;
}

const inOrder = (a: TimeOfFigure, b: TimeOfFigure): number => a.first - b.first || b.last - a.last;

// "its August 2007 peak", "a March 2019 deal": the month belongs to the noun behind it.
const isOfNoun = ({ tokens }: LinkedArticle, first: number, last: number): boolean =>
  (first > 0 &&
    hasTag(tokens, first, TAGS.Capitalised) &&
    OWNERS.has(lowerOf({ tokens }, first - 1)) &&
    hasTag(tokens, last, TAGS.Noun)) ||
  // "from | the December 2012 | death".
  (isCapitalisedBehindThe(tokens, first) &&
    (hasTag(tokens, last, TAGS.Noun) || hasTag(tokens, last, TAGS.PluralNoun))) ||
  // "the final year of the 2021-26 | programme".
  (lowerOf({ tokens }, first) !== 'in' && isYearOfName(tokens, last)) ||
  // "an increase | in July | traffic".
  (MOVEMENT.test(lowerOf({ tokens }, first - 1)) &&
    hasTag(tokens, first + 1, TAGS.Capitalised) &&
    isThing(tokens, last)) ||
  // "at last year’s prices", "ahead of last year".
  (lowerOf({ tokens }, first) === 'at' && hasTag(tokens, last, TAGS.Possessive)) ||
  (lowerOf({ tokens }, first) === 'of' && BESIDE_OF.has(lowerOf({ tokens }, first - 1))) ||
  // "a premium of 41% to its closing price on 22 January": the day of the price.
  (lowerOf({ tokens }, first) === 'on' &&
    CLOSING.test(tokens.text.slice(tokens.start[first - 2], tokens.end[first - 1]))) ||
  // "sleeps nine hours during the day": every day.
  (last - first === 3 && lowerOf({ tokens }, first) === 'during' && OF_EVERY_DAY.has(lowerOf({ tokens }, last - 1)));

const CLOSING = /^(closing|share|market|opening) prices?$/i;
const OF_EVERY_DAY = wordSet('day night daytime week');
const MOVEMENT = /^(increase|rise|growth|gain|jump|fall|drop|decline|decrease|reduction|change)s?$/;

const isThing = (tokens: Tokens, at: number): boolean =>
  (hasTag(tokens, at, TAGS.Noun) || hasTag(tokens, at, TAGS.PluralNoun)) && !hasTag(tokens, at, TAGS.Capitalised);

function isYearOfName(tokens: Tokens, last: number): boolean {
  if (!hasTag(tokens, last, TAGS.Capitalised)) return false;
  let at = last - 1;
  while (at > 0 && (hasTag(tokens, at, TAGS.Number) || hasTag(tokens, at, TAGS.Dash))) at--;
  return at < last - 1 && lowerOf({ tokens }, at) === 'the';
}

function isCapitalisedBehindThe(tokens: Tokens, first: number): boolean {
  const the = lowerOf({ tokens }, first) === 'the' ? first : first + 1;
  return lowerOf({ tokens }, the) === 'the' && hasTag(tokens, the + 1, TAGS.Capitalised);
}

const BESIDE_OF = wordSet('ahead short instead because rate pace level average peak high low');

const OWNERS = wordSet('its their his her our a an');

/** The numbers that only measure a stretch of time something happened in, as tokens. */
export function windowTokens({ article, knowledge, sentence }: BareSentence): Set<number> {
  const tokens = new Set<number>();
  for (const match of runnersOf(knowledge).windows.matchesIn(article.tokens, sentence.first, sentence.last)) {
    const figure = match.capture('figure');
    if (figure !== null) for (let at = figure.start; at < figure.end; at++) tokens.add(at);
  }
  return tokens;
}

// "than last year", "compared with 2014": the time of what the figure is compared with.
const isBaseline = (article: LinkedArticle, time: TimeOfFigure, from: number, modal: Tag): boolean => {
  if (time.first <= from) return false;
  if (lowerOf(article, time.first) === 'from') return isMonthBefore(article, time, from, modal);
  if (THAN.has(lowerOf(article, time.first - 1))) return true;
  if (lowerOf(article, time.first - 1) === 'on' && LAST.has(lowerOf(article, time.first))) return true;
  return (
    COMPARING.has(lowerOf(article, time.first - 1)) &&
    time.first - 2 >= from &&
    COMPARED.has(lowerOf(article, time.first - 2))
  );
};

// "up 5% | from April" compares with April, and "will go up by 5% | from April" begins then.
function isMonthBefore(article: LinkedArticle, time: TimeOfFigure, from: number, modal: Tag): boolean {
  for (let at = time.first + 1; at < time.last; at++) if (UNTIL.has(lowerOf(article, at))) return false;
  for (let at = time.first - 1; at >= from; at--)
    if (hasTag(article.tokens, at, modal) || lowerOf(article, at) === 'to') return false;
  return true;
}

const UNTIL = wordSet('to until till through and next new');

/** When the figure is for: the nearest time in its clause, else one that opens the sentence, else the heading of its list. */
export function whenOf(sentence: FigureSentence, figure: Figure, ofList: string | null): string | null {
  const { article } = sentence;
  if (isModifier(sentence, figure)) return null;
  if (isYearBefore(article, figure)) return wordsOf(article, figure.first - 2, figure.first - 1);
  const isBase = isStartOfMovement(sentence, figure);
  let best: TimeOfFigure | null = null;
  let least = isBase ? ADJACENT : Number.POSITIVE_INFINITY;
  for (const time of timesOf(sentence, figure)) {
    // "doubled from 16% since 2019": the movement has lasted since then, not the level before.
    if (isBase && figure !== sentence.figures[0] && lowerOf(article, time.first) === 'since') continue;
    if (isBase && isEndOfBase(sentence, figure, time)) continue;
    if (isOfCompared(sentence, figure, time)) continue;
    // "£5m to top up | next year | ’s budgets".
    if (time.first > figure.last && hasTag(article.tokens, time.last, TAGS.Possessive)) continue;
    // "59% of | the same period in 2019".
    const isOfTime = time.first === figure.last || time.first === figure.last + 1;
    if (isOfTime && SHARES.has(figure.value.kind) && lowerOf(article, figure.last) === 'of') continue;
    // "in May | from 40": the time of the level reached.
    if (isBase && time.last < figure.first && LEAVING.has(lowerOf(article, time.last))) continue;
    // "from 6% | when they took office".
    if (!isBase && lowerOf(article, time.first) === 'when') continue;
    const isOfLevel = isBase && time.first >= figure.last && isRightBehind(sentence, figure, time);
    const distance =
      (isOfLevel ? 0 : distanceTo(sentence, figure, time)) + (isComparison(article, time) ? COMPARED_YEARS : 0);
    if (distance >= least) continue;
    best = time;
    least = distance;
  }
  if (best === null && !isBase) {
    const step = stepBefore(sentence, figure) ?? movedWith(sentence, figure) ?? wholeBefore(sentence, figure);
    // "from £4m last year to £5m": the level before has a time of its own.
    if (step !== null && !isStartOfMovement(sentence, step)) return whenOf(sentence, step, ofList);
  }
  if (best === null) return isBase ? null : ofList;
  return wordsOf(article, best.first, Math.min(best.last, sentence.sentence.last));
}

/** "double the number | in 2017", "three times its worth | in 2022": when what it is compared with held. */
function isOfCompared({ article, grammar }: FigureSentence, figure: Figure, time: TimeOfFigure): boolean {
  const { tokens } = article;
  if (figure.rule !== 'quantities/multiple' || time.first < figure.last) return false;
  // "will double the number | by 2030".
  const before = figure.first - 1;
  if (
    tokens.word[before] === grammar.to ||
    hasTag(tokens, before, grammar.modal) ||
    lowerOf(article, time.first) === 'by'
  )
    return false;
  if (!hasTag(tokens, figure.last, grammar.determiner) || !COMPARABLE.test(lowerOf(article, figure.last - 1)))
    return false;
  for (let at = figure.last; at < time.first; at++) if (isClauseMark(tokens, at)) return false;
  return true;
}

const COMPARABLE = /^(times|double|twice|triple|treble|quadruple)$/;

const LEAVING = wordSet('from compared against versus');

const COMPARED_YEARS = 3000;

// "rose 4% year on year in March": what it is compared with says less than when it was.
const isComparison = (article: LinkedArticle, { first, last }: TimeOfFigure): boolean =>
  / on | over |-on-|-over-/.test(
    ` ${lowerOf(article, first)} ${last - first > 1 ? lowerOf(article, first + 1) : ''} `,
  ) &&
  lowerOf(article, first) !== 'over' &&
  lowerOf(article, first) !== 'on';

/** "fell by 27% last year, | to 3,050": the level is reached when the step was made. */
function stepBefore({ article, figures, times }: FigureSentence, figure: Figure): Figure | null {
  const before = figureBefore(figures, figure);
  if (before === undefined || lowerOf(article, figure.first - 1) !== 'to') return null;
  for (let at = before.last; at < figure.first - 1; at++)
    if (lowerOf(article, at) !== ',' && !isInTime(times, at)) return null;
  return before;
}

/** "40 firms since May, | a quarter of them | in Leeds", "90 trips a day in May, | 8% more | than before": what is told of a figure holds when it does. */
function wholeBefore({ article, figures, sentence, tags }: FigureSentence, figure: Figure): Figure | null {
  const before = figureBefore(figures, figure);
  if (before === undefined) return null;
  const next = lowerOf(article, figure.last);
  const isOfThem = next === 'of' && OF_THEM.has(lowerOf(article, figure.last + 1));
  const isMore =
    (hasTag(article.tokens, figure.last, tags.moreWord) || hasTag(article.tokens, figure.last, tags.lessWord)) &&
    lowerOf(article, figure.last + 1) === 'than';
  const isRise =
    hasTag(article.tokens, figure.last, tags.riseNoun) || hasTag(article.tokens, figure.last, tags.fallNoun);
  if (!isOfThem && !isMore && !isRise) return null;
  let comma = figure.first - 1;
  while (comma > sentence.first && BEFORE_WHOLE.has(lowerOf(article, comma))) comma--;
  return lowerOf(article, comma) === ',' && comma >= before.last ? before : null;
}

const OF_THEM = wordSet('them whom which these');
const BEFORE_WHOLE = wordSet('and or a an about some nearly almost around roughly just only');

// "a four-hour debate on Tuesday": the time is the debate's.
const isModifier = ({ article: { tokens } }: FigureSentence, { first, last, value }: Figure): boolean =>
  MODIFYING.has(value.kind) &&
  (hasTag(tokens, last - 1, TAGS.Hyphenated) || (last - 2 >= first && hasTag(tokens, last - 2, TAGS.Dash)));

const MODIFYING: ReadonlySet<string> = new Set(['duration', 'measure', 'count']);

const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio']);

const MOST_TIMES = 12;

/** The times of the sentence that can be the figure's, and the stretches of time that can ("£5m over three years"). */
function timesOf({ article, grammar, times, figures, sentence }: FigureSentence, figure: Figure): TimeOfFigure[] {
  const fit: TimeOfFigure[] = [];
  for (const time of times)
    if (
      !(time.first < figure.last && figure.first < time.last) &&
      !isBaseline(article, time, sentence.first, grammar.modal)
    )
      fit.push(time);
  if (figure.value.kind === 'duration') return fit.slice(0, MOST_TIMES);
  for (const other of figures) {
    if (
      other.value.kind !== 'duration' ||
      (other.first <= sentence.first && !ENDS.has(lowerOf(article, other.first))) ||
      isModifier({ article } as FigureSentence, other) ||
      // "After 18 months of talks" is when the talks were over.
      lowerOf(article, other.last) === 'of'
    )
      continue;
    let edge = other.first - 1;
    while (edge > sentence.first && JUST.has(lowerOf(article, edge))) edge--;
    const before = lowerOf(article, edge);
    const spans = other.first > figure.first ? SPANS : ENDS;
    // "half the patients were seen within four hours", "waited for more than a day": what they wait is no time of the share.
    if (SHARES.has(figure.value.kind) && (before === 'for' || lowerOf(article, other.first) === 'within')) continue;
    // "88% were seen in four hours": how long each of them waited.
    if (
      before === 'in' &&
      figure.value.kind !== 'money' &&
      SHORT.has(other.value.unit ?? '') &&
      other.first > figure.first
    )
      continue;
    // "its lowest level in 11 years", "the first time in a decade": what is the most of its kind is so within it.
    if (before === 'in' && isOfSuperlative(article, other.first - 1)) continue;
    // "by 81% to accept 7.5% | over two years": the stretch is that of the nearer figure.
    if (other.first > figure.first && hasOtherBetween(figures, figure, figure.last, other.first)) continue;
    // "18,500 members would strike for three days": how long they do it is not when they are so many.
    if (figure.value.kind === 'count' && before === 'for') continue;
    // "Over four years the team counted 90 herons": at the head of a sentence "over" is no bound.
    const opens = other.first === sentence.first && ENDS.has(lowerOf(article, other.first));
    // "In under two years, | the team shipped 40 releases".
    const opensWithIn =
      before === 'in' &&
      other.first - 1 === sentence.first &&
      (lowerOf(article, other.last) === ',' ||
        hasTag(article.tokens, other.last, grammar.determiner) ||
        hasTag(article.tokens, other.last, grammar.pronoun));
    if (opensWithIn) fit.push({ first: other.first - 1, last: other.last });
    if (spans.has(before) || opens || lowerOf(article, other.first) === 'within')
      fit.push({ first: !opens && spans.has(before) ? edge : other.first, last: other.last });
  }
  return fit.slice(0, MOST_TIMES);
}

const SHORT = wordSet('second minute hour');
const JUST = wordSet('just only about around nearly almost under roughly');
const ORDERING = wordSet('before after');
const MOST_OF_SUPERLATIVE = 4;

function isOfSuperlative({ tokens }: LinkedArticle, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - MOST_OF_SUPERLATIVE); place--) {
    if (hasTag(tokens, place, TAGS.Superlative) || RANKED.has(lowerOf({ tokens }, place))) return true;
    // "a first visit | had doubled | in five years".
    if (!hasTag(tokens, place, TAGS.Word) || HAVING.has(lowerOf({ tokens }, place))) return false;
  }
  return false;
}

const HAVING = wordSet('has have had will would');
const RANKED = wordSet('first worst best most least lowest highest biggest largest low high');

const ADJACENT = 2;
const FAR = 1000;

/** How far a time is from the figure; infinite where it stands in another clause and does not open the sentence. */
function distanceTo(within: FigureSentence, figure: Figure, time: TimeOfFigure): number {
  const { article, sentence, figures } = within;
  const { tokens } = article;
  const isBehind = time.first >= figure.last;
  const from = isBehind ? behindConversion(within, figure, time) : time.last;
  const to = isBehind ? time.first : figure.first;
  if (isOfAnotherVerb(within, figure, time)) return Number.POSITIVE_INFINITY;
  // Another figure between them is nearer to the time.
  const between = hasOtherBetween(figures, figure, from, to);
  let marks = 0;
  for (let at = from; at < to; at++) {
    // "revenue of €4m (£3m) and profit of €2m (£1m) | a year ago".
    const again = hasTag(tokens, at, TAGS.OpeningBracket) ? figureAt(figures, at + 1) : undefined;
    const base = isBehind ? endOfInsertedBase(within, at, to) : -1;
    if (base > 0) at = base;
    else if (again !== undefined && again.last < to && hasTag(tokens, again.last, TAGS.ClosingBracket)) at = again.last;
    else if (
      isClauseMark(tokens, at) ||
      // "for 11 years | before joining it in 2012".
      (isBehind && ORDERING.has(lowerOf(article, at)) && hasTag(tokens, at + 1, TAGS.Gerund)) ||
      (JOINING.has(lowerOf(article, at)) &&
        !(isBehind && definesThing(within, figure, at)) &&
        (between || !joinsVerbs(within, at)) &&
        !(isBehind && (joinsNouns(within, figure, at) || joinsFigures(within, at, to))))
    )
      marks++;
  }
  // "rose to 58% from 56% | in 2010": the time of the level before.
  if (isBehind && between && isOfBase(within, figure, time)) return Number.POSITIVE_INFINITY;
  if (!isBehind && (isDayOfSaying(within, time, to) || isOfLevelBefore(within, figure, time)))
    return Number.POSITIVE_INFINITY;
  if (isBehind && between && isOfLevelBehind(within, figure, time)) return Number.POSITIVE_INFINITY;
  if (marks > 1 && isBehind && isInterrupted(within, figure, time)) return to - from + 20;
  if (marks === 0) return (to - from) * (isBehind ? 1 : 1.5) + (between ? 20 : 0);
  // "in March, when the operators paid £250m".
  if (!isBehind && lowerOf(article, time.last) === ',' && lowerOf(article, time.last + 1) === 'when' && marks === 1)
    return FAR;
  // "opened in 2014, | with eight staff", "When it opened in 2014, | it had eight staff", "here, | in the 1990s, | we watched".
  if (!isBehind && marks === 1 && sharesTime(within, time)) return FAR + to - from;
  if (!isBehind && isInParticiple(within, time.last, figure.first)) return FAR + to - from;
  if (!isBehind && opensSentence(tokens, sentence.first, time.first)) return FAR + to - from;
  return isBehind && marks === 1 && to - from <= 2 && !between && !opensClause(within, time)
    ? FAR + to - from
    : Number.POSITIVE_INFINITY;
}

/** "Work on three barriers | will start | in May", "four of its nine plants will close in May": so many there are at any time. */
function isOfAnotherVerb(within: FigureSentence, { first, last, value }: Figure, time: TimeOfFigure): boolean {
  if (value.kind !== 'count' || value.counted === null) return false;
  const { article, grammar, sentence } = within;
  const { tokens } = article;
  const isRightBehindNoun = time.first - last <= 1;
  // "our nine buyouts | since 2014".
  if (KNOWN.has(lowerOf(article, first - 1))) return !isRightBehindNoun || lowerOf(article, time.first) === 'by';
  if (isRightBehindNoun) return false;
  // "Plans | to build 40 homes | were approved on Tuesday".
  const opener = tokens.word[first - 2] === grammar.to && hasTag(tokens, first - 1, TAGS.Verb) ? first - 2 : first - 1;
  if (opener - 1 < sentence.first || !(opener === first - 2 || COMPLEMENTS.has(lowerOf(article, opener)))) return false;
  const clause = startOfClause(tokens, first, sentence.first, grammar);
  for (let at = clause; at < opener; at++)
    if (hasTag(tokens, at, grammar.auxiliary) || isClearVerb(within, at)) return false;
  if (!hasTag(tokens, opener - 1, TAGS.Noun) && !hasTag(tokens, opener - 1, TAGS.PluralNoun)) return false;
  for (let at = last; at < time.first; at++) if (hasTag(tokens, at, grammar.auxiliary)) return true;
  return false;
}

/** The comma behind ", up from £4m" where what follows goes on with the figure before; -1 where none stands at the token. */
function endOfInsertedBase({ article, figures }: FigureSentence, at: number, to: number): number {
  const { tokens } = article;
  if (!hasTag(tokens, at, TAGS.Comma)) return -1;
  const isBase = lowerOf(article, at + 2) === 'from' || COMPARING.has(lowerOf(article, at + 2));
  if (!isBase || !(COMPARED.has(lowerOf(article, at + 1)) || lowerOf(article, at + 1) === 'off')) return -1;
  const base = figureAt(figures, at + 3);
  return base !== undefined && base.last < to && hasTag(tokens, base.last, TAGS.Comma) ? base.last : -1;
}

const KNOWN = wordSet('its their his her our my your these those');
const COMPLEMENTS = wordSet('on for with to by at from between about against');

// "half of us have both given | and volunteered | in the last year": two deeds of one subject have one time.
function joinsVerbs({ article, grammar, sentence, tags }: FigureSentence, at: number): boolean {
  const { tokens } = article;
  if (lowerOf(article, at) !== 'and' || at + 1 >= sentence.last) return false;
  return (
    hasTag(tokens, at + 1, TAGS.Participle) &&
    !hasTag(tokens, at + 1, grammar.auxiliary) &&
    !hasTag(tokens, at + 1, TAGS.Noun) &&
    !hasTag(tokens, at + 1, tags.speechVerb)
  );
}

/** "workers in Britain | and | Ireland may be paid late this month", "90 trams in Hull | and | Leeds in May": no clause begins there. */
function joinsNouns(sentence: FigureSentence, figure: Figure, at: number): boolean {
  const { article, grammar } = sentence;
  const { tokens } = article;
  if (lowerOf(article, at) !== 'and') return false;
  const { last } = sentence.sentence;
  const noun = isTaken(sentence, null, at + 1) ? null : nounPhraseFrom(tokens, at + 1, last, grammar);
  if (noun === null || isVerb(sentence, noun.first) || hasTag(tokens, at - 1, TAGS.Comma)) return false;
  if (!isVerb(sentence, noun.last))
    return hasTag(tokens, at - 1, TAGS.Capitalised) && hasTag(tokens, at + 1, TAGS.Capitalised);
  const clause = startOfClause(tokens, figure.first, sentence.sentence.first, grammar);
  for (let place = clause; place < at; place++)
    if (hasTag(tokens, place, grammar.auxiliary) || isClearVerb(sentence, place)) return false;
  return true;
}

/** "it had 90 staff; | today | it has 40": with a subject behind it the time is that of another clause. */
const opensClause = ({ article: { tokens }, grammar }: FigureSentence, { last }: TimeOfFigure): boolean =>
  hasTag(tokens, last, grammar.pronoun) || hasTag(tokens, last, grammar.determiner);

/** "60 towns, home to half the people, | vote | in May": the time of the verb whose subject the figure is. */
function isInterrupted(sentence: FigureSentence, figure: Figure, time: TimeOfFigure): boolean {
  const { article, grammar } = sentence;
  const { tokens } = article;
  let open = -1;
  let close = -1;
  for (let at = figure.last; at < time.first; at++) {
    if (!isClauseMark(tokens, at)) continue;
    if (!hasTag(tokens, at, TAGS.Comma)) return false;
    if (open < 0) open = at;
    else if (close < 0) close = at;
    else return false;
  }
  if (close < 0) return false;
  for (let at = close; at < time.first; at++) if (JOINING.has(lowerOf(article, at))) return false;
  if (hasOtherBetween(sentence.figures, figure, close, time.first)) return false;
  for (let at = figure.last; at < open; at++)
    if (hasTag(tokens, at, grammar.auxiliary) || isClearVerb(sentence, at)) return false;
  const verb = close + 1;
  return hasTag(tokens, verb, grammar.auxiliary) || isVerb(sentence, verb);
}

/** "73% of those | who | came in December": without a verb between them the clause says who they are. */
function definesThing(sentence: FigureSentence, figure: Figure, at: number): boolean {
  const { article, grammar } = sentence;
  const { kind } = figure.value;
  if (lowerOf(article, at) !== 'who' || !SHARES.has(kind)) return false;
  for (let place = figure.last; place < at; place++)
    if (
      isClauseMark(article.tokens, place) ||
      hasTag(article.tokens, place, grammar.auxiliary) ||
      isClearVerb(sentence, place)
    )
      return false;
  return true;
}

/** "90 trams | and | 40 boats were sold in May": figures side by side have one time, unless each has a verb of its own. */
function joinsFigures(sentence: FigureSentence, at: number, to: number): boolean {
  const { article, figures, grammar } = sentence;
  const { tokens } = article;
  if (lowerOf(article, at) !== 'and') return false;
  const next = figureAt(figures, at + 1) ?? figureOfNoun(sentence, at + 1);
  if (next === undefined || next.last > to) return false;
  for (let place = next.last; place < to; place++)
    if (hasTag(tokens, place, grammar.auxiliary) || (isClearVerb(sentence, place) && !standsBeforeNoun(tokens, place)))
      return false;
  return true;
}

/** "sales of £4m and | profits of £1m | a year ago": the figure behind a noun phrase and "of". */
function figureOfNoun({ article, figures, grammar, sentence }: FigureSentence, at: number): Figure | undefined {
  const noun = nounPhraseFrom(article.tokens, at, sentence.last, grammar);
  return noun === null || lowerOf(article, noun.last) !== 'of' ? undefined : figureAt(figures, noun.last + 1);
}

// "40 | registered | users".
const standsBeforeNoun = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Participle) && (hasTag(tokens, at + 1, TAGS.Noun) || hasTag(tokens, at + 1, TAGS.PluralNoun));

/** "from £4m | last year | to £5m": the time of the level before, which is another figure's. */
function isOfLevelBefore(within: FigureSentence, figure: Figure, time: TimeOfFigure): boolean {
  for (const other of within.figures)
    if (other !== figure && other.last <= time.first && isRightBehind(within, other, time))
      return isStartOfMovement(within, other) && isLevel(within, time);
  return false;
}

/** "rose by 51 from 4,112 to 4,163 | at the end": the time of the level reached only. */
function isOfLevelBehind({ article, figures }: FigureSentence, figure: Figure, time: TimeOfFigure): boolean {
  if (lowerOf(article, time.first) !== 'at') return false;
  for (const other of figures)
    if (other.first > figure.last && other.last === time.first && lowerOf(article, other.first - 1) === 'to')
      return true;
  return false;
}

/** Whether what follows the comma behind the time hangs on the clause that the time stands in. */
function sharesTime({ article, figures, sentence }: FigureSentence, time: TimeOfFigure): boolean {
  if (lowerOf(article, time.last) !== ',') return false;
  return (
    (lowerOf(article, time.last + 1) === 'with' && figures[0]!.first > time.first) ||
    lowerOf(article, time.first - 1) === ',' ||
    lowerOf(article, sentence.first) === 'when'
  );
}

/** Whether the time stands right behind the level that a movement to this figure starts from. */
function isOfBase(within: FigureSentence, figure: Figure, time: TimeOfFigure): boolean {
  const { figures } = within;
  for (const other of figures) {
    if (other.first < figure.last || other.last > time.first) continue;
    if (isStartOfMovement(within, other) && isRightBehind(within, other, time)) return isLevel(within, time);
  }
  return false;
}

const isRightBehind = (within: FigureSentence, figure: Figure, time: TimeOfFigure): boolean =>
  !isEndOfBase(within, figure, time) && (time.first - figure.last <= 1 || time.first - endOfLevel(within, figure) <= 1);

// "£5m, up from £4m, | for the half year": behind the comma the sentence goes on with the level reached.
const isEndOfBase = ({ article, sentence }: FigureSentence, { first, last }: Figure, time: TimeOfFigure): boolean => {
  if (time.first !== last + 1 || !hasTag(article.tokens, last, TAGS.Comma)) return false;
  for (let at = first - 1; at > Math.max(sentence.first, first - MOST_TO_BASE); at--)
    if (hasTag(article.tokens, at, TAGS.Comma)) return true;
  return false;
};

const MOST_TO_BASE = 5;
const PER = wordSet('a an per each');

/** End of a level with what it is reckoned by and its likes: "£5m | or 40p a share | a year before". */
function endOfLevel({ article, figures, sentence }: FigureSentence, figure: Figure): number {
  const { tokens } = article;
  let end = endWithNoun({ article, sentence }, figure);
  for (let steps = 0; steps < MOST_OF_LEVEL; steps++) {
    const isRate = PER.has(lowerOf(article, end)) && hasTag(tokens, end + 1, TAGS.Noun);
    const other = OR.has(lowerOf(article, end)) ? figureAt(figures, end + 1) : undefined;
    if (isRate) end += 2;
    else if (other !== undefined) end = endWithNoun({ article, sentence }, other);
    else break;
  }
  return end;
}

const OR = wordSet('or and ,');
const MOST_OF_LEVEL = 4;

// "from 40 | since 2014" tells of the whole movement.
const isLevel = ({ article }: FigureSentence, { first }: TimeOfFigure): boolean =>
  !WHOLE_MOVEMENT.has(lowerOf(article, first));

const WHOLE_MOVEMENT = wordSet('since over within during by');

function hasOtherBetween(figures: readonly Figure[], figure: Figure, from: number, to: number): boolean {
  for (const other of figures) if (other !== figure && other.first >= from && other.last <= to) return true;
  return false;
}

/** "On Monday the trust announced | that it had 40 sites": the day is that of the announcement. */
function isDayOfSaying(
  { article: { tokens }, grammar, tags }: FigureSentence,
  time: TimeOfFigure,
  to: number,
): boolean {
  // "announced | last week | that it had 40 sites".
  if (hasTag(tokens, time.first - 1, tags.speechVerb) && hasTag(tokens, time.first - 1, TAGS.PastVerb)) return true;
  let saysDay = false;
  for (let at = time.first; at < time.last; at++)
    if (
      isDay(tokens, at) ||
      hasTag(tokens, at, tags.weekday) ||
      (hasTag(tokens, at, TAGS.Number) && isOfMonth(tokens, tags.month, at))
    )
      saysDay = true;
  if (!saysDay) return false;
  for (let at = time.last; at < to; at++) {
    if (!hasTag(tokens, at, TAGS.PastVerb)) continue;
    if (hasTag(tokens, at, tags.speechVerb)) return true;
    // "On Tuesday the council voted | to spend £4m": the money is spent on another day.
    if (tokens.word[at + 1] === grammar.to && hasTag(tokens, at + 2, TAGS.Verb)) return true;
  }
  // "agreed | on Tuesday | to spend £4m".
  return tokens.word[time.last] === grammar.to && hasTag(tokens, time.last + 1, TAGS.Verb);
}

const DAY = /^(now|today|yesterday|tonight|overnight)$/i;

const isDay = (tokens: Tokens, at: number): boolean => DAY.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));

const isOfMonth = (tokens: Tokens, month: Tag, at: number): boolean =>
  tokens.end[at]! - tokens.start[at]! < 3 && (hasTag(tokens, at - 1, month) || hasTag(tokens, at + 1, month));

/** "€23bn ($25.8bn) | last year": the same sum in brackets is passed over. */
function behindConversion(
  { article: { tokens }, figures }: FigureSentence,
  figure: Figure,
  time: TimeOfFigure,
): number {
  const { last } = figure;
  if (!hasTag(tokens, last, TAGS.OpeningBracket)) return last;
  // "20 gigawatts (GW) | last year".
  if (hasTag(tokens, last + 1, TAGS.Upper) && hasTag(tokens, last + 2, TAGS.ClosingBracket))
    return last + 3 <= time.first ? last + 3 : last;
  const other = figureAt(figures, last + 1);
  if (other === undefined || !hasTag(tokens, other.last, TAGS.ClosingBracket)) return last;
  return other.last + 1 <= time.first && time.first <= other.last + 2 ? other.last + 1 : last;
}

// "fell in the quarter, | dropping 8%", "grew in May, | with volume rising 3%": what hangs on the main clause shares its time.
function isInParticiple(sentence: FigureSentence, from: number, to: number): boolean {
  const { article } = sentence;
  const { tokens } = article;
  let commas = 0;
  for (let at = from; at < to; at++) {
    if (!hasTag(tokens, at, TAGS.Comma)) continue;
    if (++commas > 1) return false;
    if (!isMoving(sentence, at + 1) && !(lowerOf(article, at + 1) === 'with' && isMovingBefore(sentence, at + 2, to)))
      return false;
  }
  return commas === 1;
}

const UP_OR_DOWN = wordSet('up down');

const isMoving = ({ article, tags }: FigureSentence, at: number): boolean =>
  UP_OR_DOWN.has(lowerOf(article, at)) ||
  (hasTag(article.tokens, at, TAGS.Gerund) &&
    (hasTag(article.tokens, at, tags.riseVerb) || hasTag(article.tokens, at, tags.fallVerb)));

function isMovingBefore(sentence: FigureSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMoving(sentence, at)) return true;
  return false;
}

function opensSentence(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from; at < first; at++)
    if (
      hasTag(tokens, at, TAGS.Word) &&
      !/^(and|but|so|then)$/i.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!))
    )
      return false;
  return true;
}

/** For each block that is an item of a list, the time that the line before the list gives ("In the last 12 months:"). */
export function timesOfLists(article: LinkedArticle, knowledge: Knowledge): ReadonlyMap<number, string> {
  const times = new Map<number, string>();
  let heading: string | null = null;
  for (let number = 0; number < article.blocks.length; number++) {
    const block = article.blocks[number]!;
    if (block.kind === 'bullet') {
      if (heading !== null) times.set(number, heading);
      continue;
    }
    heading = article.blocks[number + 1]?.kind === 'bullet' ? timeOfHeading(article, knowledge, block) : null;
  }
  return times;
}

/** The time in the last sentence of a heading, or of a line that ends with a colon. */
function timeOfHeading(article: LinkedArticle, knowledge: Knowledge, block: Block): string | null {
  const isHeading = block.kind === 'heading' || article.text[block.end - 1] === ':';
  if (!isHeading || block.lastSentence <= block.firstSentence) return null;
  const { first, last } = article.sentences[block.lastSentence - 1]!;
  // "What we are like today:" says nothing of when.
  const { modal } = grammarOf(knowledge);
  for (const time of timesIn(article, knowledge, first, last))
    if (!isBaseline(article, time, first, modal) && !isDay(article.tokens, time.first))
      return wordsOf(article, time.first, time.last);
  return null;
}
