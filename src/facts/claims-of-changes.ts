import { endOfClause, isClauseMark } from '../language/clauses.ts';
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom } from '../language/noun-phrases.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type ChangeReading, isQualifier } from './claims-change.ts';
import {
  type About,
  aboutSame,
  behindRate,
  endWithNoun,
  type Figure,
  type FigureSentence,
  figureBefore,
  isInTime,
  isTaken,
  lowerOf,
  wordSet,
  wordsOf,
} from './claims-figures.ts';
import { bringsMovement, isGeneralThing, isYearly } from './claims-of-clauses.ts';
import { hasOwnThing } from './claims-of-nouns.ts';
import { about, isFree, isVerb, phraseAt, subjectOf } from './claims-phrases.ts';

const OF_OR_IN = wordSet('in of for on to');
const FROM_OR_ON = wordSet('from on');
const ARTICLES = wordSet('a an the');
const AVERAGES = wordSet('average total record rate mean median');
const ADDS = wordSet('add adds added adding');
const FROM_OR_OFF = wordSet('from off');
const PARTICLE_VERBS = wordSet('up down off went go goes shot');
const PARTICLES = wordSet('up down back off');
const STEP_OPENERS = wordSet('by from up');
const NO_OBJECT = wordSet('a an this that each every more less most');
const NO_MULTIPLIED = wordSet('as more less fewer this that');

const joining = wordSet(
  ', ( – - but still from to up down off ahead higher lower compared with against versus by and just only now rising falling then in at of about nearly almost over further another a approximately roughly around some year-on-year year-over-year yoy',
);
const PER_UNIT = wordSet('per a an each');
const moving = wordSet('from to up down against compared versus');
const MOST_BETWEEN = 6;

/** "rose 12% to £3m, from £2.5m": steps and levels of one movement are about the same thing. */
export function sameMovement(sentence: FigureSentence, figure: Figure): About | null {
  const before = movedWith(sentence, figure);
  const last = sentence.earlier.at(-1);
  return before === null || last?.figure !== before || last.about === null
    ? null
    : aboutSame(last.about, figure, last.about.rule);
}

/** "fell by 17% and | fuel spending | by about £9": what shares a verb said before. */
export const gapped = (sentence: FigureSentence, _figure: Figure, change: ChangeReading | undefined): About | null =>
  change?.gap == null ? null : about(sentence, 'claims/changed', change.gap.first, change.gap.last);

/** The figure before, where the two are steps and levels of one movement. */
export function movedWith(sentence: FigureSentence, figure: Figure): Figure | null {
  const { article, earlier, figures, times } = sentence;
  const before = figureBefore(figures, figure);
  if (before === undefined || (figure.value.counted !== null && figure.value.unit !== 'point')) return null;
  // "90 permits, | down 7%".
  const isShareOfCount = figure.value.kind === 'percent' && UP_OR_DOWN.has(lowerOf(article, figure.first - 1));
  if (before.value.counted !== null && figure.value.kind !== before.value.kind && !isShareOfCount) return null;
  const about = aboutOfEarlier(earlier, before);
  // "3% of girls, compared with 17% of boys": it has a thing of its own.
  const isShare = hasOwnThing(sentence, figure);
  let between = 0;
  let moves = false;
  for (let at = endWithNoun(sentence, before); at < figure.first; at++) {
    if (isInTime(times, at)) continue;
    // "13 percent of spending, up from 6.6 percent": the thing itself may stand between them.
    if (!isShare && about !== null && about.first <= at && at < about.last) {
      moves = false;
      continue;
    }
    const word = lowerOf(article, at);
    // "rose 9% | in Europe, | from £4m".
    if (word === 'in' && hasTag(article.tokens, at + 1, TAGS.Capitalised)) {
      while (at + 1 < figure.first && hasTag(article.tokens, at + 1, TAGS.Capitalised)) at++;
      continue;
    }
    // "17p | per share, | up 13%".
    if (at === endWithNoun(sentence, before) && PER_UNIT.has(word) && hasTag(article.tokens, at + 1, TAGS.Noun)) {
      at++;
      continue;
    }
    // "20 gigawatts (GW), | up 9%".
    if (hasTag(article.tokens, at, TAGS.Upper) && hasTag(article.tokens, at - 1, TAGS.OpeningBracket)) {
      at++;
      continue;
    }
    // "to | a seasonally adjusted | 40".
    if (moves && isQualifier(article, at)) continue;
    // ", | skyrocketing | to £5m".
    if (hasTag(article.tokens, at, TAGS.Gerund) && isChangeVerb(sentence, at)) {
      moves = true;
      continue;
    }
    // "by 5% in April, | and by a further | 2% in May".
    if (word === 'by' && lowerOf(article, at - 1) === 'and' && before.value.unit === figure.value.unit) moves = true;
    const isMoving = moving.has(word) || (word === 'at' && at === figure.first - 1 && isStep(sentence, before));
    const joins = joining.has(word) || isMovementNoun(sentence, at) || hasTag(article.tokens, at, sentence.tags.bound);
    if (!joins || ++between > MOST_BETWEEN) return null;
    if (isMoving) moves = true;
  }
  return moves ? before : null;
}

function aboutOfEarlier(earlier: FigureSentence['earlier'], figure: Figure): About | null {
  for (let at = earlier.length - 1; at >= 0; at--) if (earlier[at]!.figure === figure) return earlier[at]!.about;
  return null;
}

const isChangeVerb = ({ article: { tokens }, tags }: FigureSentence, at: number): boolean =>
  hasTag(tokens, at, tags.riseVerb) || hasTag(tokens, at, tags.fallVerb);

const isMovementNoun = ({ article: { tokens }, tags }: FigureSentence, at: number): boolean =>
  hasTag(tokens, at, tags.riseNoun) || hasTag(tokens, at, tags.fallNoun);

// "up 4% | at 175p".
const isStep = ({ article, tags }: FigureSentence, { first }: Figure): boolean =>
  UP_OR_DOWN.has(lowerOf(article, first - 1)) ||
  hasTag(article.tokens, first - 1, tags.riseVerb) ||
  hasTag(article.tokens, first - 1, tags.fallVerb);

const UP_OR_DOWN = wordSet('up down off');

/** "a 15% increase in sales", "growth in exports of 3%", "an annual growth rate of 100 percent". */
export function changeNoun(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): About | null {
  if (change === undefined || change.change === 'none' || isComparison(sentence, change)) return null;
  const isBehind = change.first < figure.first;
  if (isBehind && lowerOf(sentence.article, figure.first - 1) === 'of') return behindNoun(sentence, figure, change);
  return !isBehind && change.last > figure.last ? beforeNoun(sentence, figure, change) : null;
}

// "40% more flights": the thing follows, and is read there.
const isComparison = ({ article, tags }: FigureSentence, { last }: ChangeReading): boolean =>
  hasTag(article.tokens, last - 1, tags.moreWord) || hasTag(article.tokens, last - 1, tags.lessWord);

/** "an annual growth rate of 3%", "a drop in sales of 3%", "an increase of 3% in sales". */
function behindNoun(sentence: FigureSentence, figure: Figure, change: ChangeReading): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const inside = nounPhraseBefore(tokens, figure.first - 1, sentence.sentence.first, grammar);
  if (inside === null) return null;
  if (isPace(sentence, inside)) return moverOf(sentence, figure, inside.first);
  const isNamed =
    inside.head > inside.first &&
    hasTag(tokens, inside.head - 1, TAGS.Noun) &&
    !hasTag(tokens, inside.head - 1, grammar.determiner);
  // "a drop | in sales | of 15%".
  const isTail = inside.first > change.first && OF_OR_IN.has(lowerOf(article, inside.first - 1));
  if ((isNamed || isTail) && !isAverage(sentence, inside))
    return about(sentence, 'claims/change-noun', inside.first, inside.last);
  if (isAverage(sentence, inside)) return null;
  return movedBehind(sentence, figure, figure.last) ?? moverOf(sentence, figure, inside.first);
}

// "rose at an annual rate of 5%".
const isPace = (sentence: FigureSentence, inside: NounPhrase): boolean =>
  PACES.has(lowerOf(sentence.article, inside.head)) && isGeneralThing(sentence, inside);

const PACES = wordSet('pace rate speed');

/** "a 15% increase in sales", "a 5% pay rise". */
function beforeNoun(sentence: FigureSentence, figure: Figure, change: ChangeReading): About | null {
  const { article } = sentence;
  const { tokens } = article;
  // "revenue of $4bn, up 11%": a level reached, and no noun of movement.
  if (FROM_OR_ON.has(lowerOf(article, change.last - 1)) || !isMovementNoun(sentence, change.last - 1)) return null;
  const moved = movedBehind(sentence, figure, change.last);
  if (moved !== null) return moved;
  const first = behindRate(article, hasTag(tokens, figure.last, TAGS.Dash) ? figure.last + 1 : figure.last);
  if (
    change.last - 1 > first &&
    hasTag(tokens, change.last - 2, TAGS.Noun) &&
    !(change.last - 2 === first && isYearly(lowerOf(article, first)))
  )
    return about(sentence, 'claims/change-noun', first, change.last - 1);
  return moverOf(sentence, figure, figure.first);
}

function movedBehind(sentence: FigureSentence, figure: Figure, at: number): About | null {
  const { article } = sentence;
  // "an increase of 12% | on the year before" compares with it.
  if (lowerOf(article, at) === 'on' && (YEARS.has(lowerOf(article, at + 1)) || YEARS.has(lowerOf(article, at + 2))))
    return null;
  return OF_OR_IN.has(lowerOf(article, at)) ? phraseAt(sentence, figure, at + 1, 'claims/change-noun') : null;
}

const YEARS = wordSet('year quarter month week half previous last prior same preceding');

/** In apposition the figure before names the thing ("140 posts, a 12% increase"); else the subject does. */
function moverOf(sentence: FigureSentence, figure: Figure, from: number): About | null {
  const { article, earlier } = sentence;
  const { tokens } = article;
  let at = from - 1;
  while (at >= sentence.sentence.first && ARTICLES.has(lowerOf(article, at))) at--;
  const last = earlier.at(-1)?.about ?? null;
  if (at >= sentence.sentence.first && isClauseMark(tokens, at) && last !== null)
    return aboutSame(last, figure, 'claims/change-noun');
  for (let verb = at; verb >= Math.max(sentence.sentence.first, at - 8) && !isClauseMark(tokens, verb); verb--) {
    if (!isVerb(sentence, verb)) continue;
    // "rejected | a rise of 5%", "pencilled in | growth of 2%": it has not moved itself.
    if (!bringsMovement(sentence, verb)) return null;
    return subjectOf(sentence, figure, verb, 'claims/change-noun');
  }
  return null;
}

/** The step or level of a verb of change: its object, else its subject. */
export function changed(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): About | null {
  if (figure.rule === 'quantities/multiple') return multiplied(sentence, figure);
  if (change === undefined || change.first >= figure.first || !isChanging(sentence, change.first)) return null;
  const { article, grammar } = sentence;
  const verb = change.first;
  const end = endOfVerb(sentence, verb);
  const object = nounPhraseFrom(article.tokens, end, figure.first, grammar);
  if (
    object !== null &&
    (object.last < figure.first || (object.last === figure.first && isStepOf(sentence, figure, object))) &&
    isFree(sentence, figure, object) &&
    (!isAverage(sentence, object) || lowerOf(article, object.head) === 'total')
  ) {
    return about(sentence, 'claims/changed', end, endOfObject(sentence, object, figure.first));
  }
  return (
    fromSomething(sentence, figure, end) ??
    objectBehind(sentence, figure) ??
    withMoving(sentence, figure, verb) ??
    subjectOf(sentence, figure, verb, 'claims/changed')
  );
}

/** "raised fares | 4%", "raised | revenues | £8m"; but "added the firm | £8m". */
const isStepOf = ({ article: { tokens }, grammar }: FigureSentence, { value: { kind } }: Figure, object: NounPhrase) =>
  kind === 'percent' || (kind === 'money' && !hasTag(tokens, object.first, grammar.determiner));

/** "a good quarter | with revenues | up 9%": what has moved stands behind "with". */
function withMoving(sentence: FigureSentence, figure: Figure, verb: number): About | null {
  const { article, grammar } = sentence;
  if (!UP_OR_DOWN.has(lowerOf(article, verb)) && !hasTag(article.tokens, verb, TAGS.Gerund)) return null;
  const least = Math.max(sentence.sentence.first, verb - MOST_WITH);
  for (let at = verb - 2; at >= least && !isClauseMark(article.tokens, at); at--) {
    if (lowerOf(article, at) !== 'with') continue;
    const thing = nounPhraseFrom(article.tokens, at + 1, verb, grammar);
    if (thing === null || !isFree(sentence, figure, { first: at + 1, last: verb, head: thing.head })) return null;
    return about(sentence, 'claims/changed', at + 1, verb);
  }
  return null;
}

const MOST_WITH = 8;

// "rose by an average of 6%".
const isAverage = ({ article }: FigureSentence, { head, first }: NounPhrase): boolean =>
  head - first <= 1 && AVERAGES.has(lowerOf(article, head));

/** "trimmed 5p | from the cost of a bottle", "add £5m | to the bill": the step stands right behind its verb. */
function fromSomething(sentence: FigureSentence, figure: Figure, verbEnd: number): About | null {
  const { article } = sentence;
  const isAdded = ADDS.has(lowerOf(article, verbEnd - 1)) && lowerOf(article, figure.last) === 'to';
  if (figure.first !== verbEnd || !(isAdded || FROM_OR_OFF.has(lowerOf(article, figure.last)))) return null;
  // "down 11% from the year-ago period", "down 24% from Q2": a movement since then.
  if (UP_OR_DOWN.has(lowerOf(article, verbEnd - 1))) return null;
  return phraseAt(sentence, figure, figure.last + 1, 'claims/changed');
}

const isChanging = (sentence: FigureSentence, at: number): boolean => {
  const { article, tags } = sentence;
  return (
    isVerb(sentence, at) ||
    hasTag(article.tokens, at, tags.riseVerb) ||
    hasTag(article.tokens, at, tags.fallVerb) ||
    PARTICLE_VERBS.has(lowerOf(article, at))
  );
};

// "scale back", "went up", "cut down": the particle belongs to the verb.
const endOfVerb = ({ article }: FigureSentence, verb: number): number =>
  PARTICLES.has(lowerOf(article, verb + 1)) ? verb + 2 : verb + 1;

/** Up to "by", "to" or "from" right before the figure or a mark: "the time | patients wait in a bed". */
function endOfObject(sentence: FigureSentence, object: NounPhrase, limit: number): number {
  const { article, grammar } = sentence;
  for (let at = object.last; at < limit; at++) {
    if (
      isClauseMark(article.tokens, at) ||
      hasTag(article.tokens, at, grammar.conjunction) ||
      isTaken(sentence, null, at)
    )
      return at;
    if (STEP_OPENERS.has(lowerOf(article, at)) || (lowerOf(article, at) === 'to' && at + 4 >= limit)) return at;
  }
  return limit;
}

/** "increase by 40% | the number of flights": the object may follow the step. */
function objectBehind(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  if (!hasTag(article.tokens, figure.last, grammar.determiner) || NO_OBJECT.has(lowerOf(article, figure.last)))
    return null;
  return lowerOf(article, figure.first - 1) === 'by' ? phraseAt(sentence, figure, figure.last, 'claims/changed') : null;
}

/** "doubled its output", "complaints doubled", "three times the rate", "five times more likely". */
function multiplied(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const at = figure.last;
  const compared = comparedThing(sentence, figure);
  if (compared !== null) return compared;
  // "to halve | waiting lists": behind "to" and "will" the verb has an object.
  const before = figure.first - 1;
  const isInfinitive =
    hasTag(tokens, figure.last - 1, sentence.tags.multiple) &&
    (tokens.word[before] === grammar.to || hasTag(tokens, before, grammar.modal));
  if (isInfinitive) {
    const object = phraseAt(sentence, figure, at, 'claims/changed');
    if (object !== null) return object;
  }
  if (hasTag(tokens, at, grammar.determiner) && !NO_MULTIPLIED.has(lowerOf(article, at))) {
    const object =
      phraseAt(sentence, figure, at, 'claims/changed') ??
      (isTaken(sentence, figure, at + 1) ? phraseAt(sentence, figure, at + 2, 'claims/changed') : null);
    // "grew at three times the rate": what grew.
    const grown = object !== null && lowerOf(article, figure.first - 1) === 'at' && RATES.has(lowerOf(article, at + 1));
    const mover = grown ? subjectOf(sentence, figure, figure.first - 2, 'claims/changed') : null;
    if (object !== null) return mover ?? object;
  }
  const verb = hasTag(tokens, figure.last - 1, sentence.tags.multiple)
    ? figure.first
    : verbBefore(sentence, figure.first);
  return (
    (verb < 0 ? null : subjectOf(sentence, figure, verb, 'claims/changed')) ??
    phraseAt(sentence, figure, at, 'claims/changed')
  );
}

/** "three times | as many people", "five times more | likely to fall ill". */
/** "78% | less likely | to fall ill": what is likely. */
export const likelierThing = (sentence: FigureSentence, figure: Figure): About | null =>
  figure.value.kind === 'percent' && lowerOf(sentence.article, figure.last + 1) === 'likely'
    ? comparedThing(sentence, figure)
    : null;

/** "43% of the voters in 2020, | but only 30% | in 2022": a share told again for another time. */
export function sameThingThen(sentence: FigureSentence, figure: Figure): About | null {
  const { article, figures, times, earlier } = sentence;
  const { kind, unit, counted } = figure.value;
  const before = figureBefore(figures, figure);
  const last = earlier.at(-1);
  if (before === undefined || last?.figure !== before || last.about === null || counted !== null) return null;
  if ((kind !== 'percent' && kind !== 'money') || before.value.kind !== kind || before.value.unit !== unit) return null;
  if (!isInTime(times, figure.last)) return null;
  const end = Math.max(before.last, last.about.first >= before.last ? last.about.last : 0);
  let hadTime = false;
  for (let at = end; at < figure.first; at++) {
    if (isInTime(times, at)) hadTime = true;
    else if (!AGAIN.has(lowerOf(article, at)) && !hasTag(article.tokens, at, sentence.tags.bound)) return null;
  }
  return hadTime ? aboutSame(last.about, figure, last.about.rule) : null;
}

const AGAIN = wordSet(', and but only just then about nearly almost around some to ; or by');

function comparedThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const word = lowerOf(article, figure.last);
  if (word !== 'as' && word !== 'more' && word !== 'less') return null;
  const next = lowerOf(article, figure.last + 1);
  if (next === 'likely') {
    // "as likely | as men | to choose it".
    let end = figure.last + 2;
    const limit = Math.min(endOfClause(tokens, end, sentence.sentence.last), end + MOST_OF_LIKELY);
    let to = end;
    while (to < limit && tokens.word[to] !== grammar.to) to++;
    if (to >= limit) return null;
    while (end < limit && !isTaken(sentence, figure, end)) end++;
    return {
      words: `${wordsOf(article, figure.last + 1, figure.last + 2)} ${wordsOf(article, to, end)}`,
      first: figure.first,
      last: end,
      rule: 'claims/changed',
    };
  }
  if (next !== 'many' && next !== 'much') return null;
  // "900 books a day, three times as many | as in 2010".
  const last = sentence.earlier.at(-1);
  if (lowerOf(article, figure.last + 2) === 'as')
    return last?.about != null && last.figure.first >= sentence.sentence.first
      ? aboutSame(last.about, figure, 'claims/changed')
      : null;
  return phraseAt(sentence, figure, figure.last + 2, 'claims/changed');
}

const RATES = wordSet('rate pace speed level average');

const MOST_OF_LIKELY = 14;

function verbBefore(sentence: FigureSentence, from: number): number {
  for (let at = from - 1; at >= Math.max(sentence.sentence.first, from - 4); at--) if (isVerb(sentence, at)) return at;
  return -1;
}
