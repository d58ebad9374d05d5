import { endOfClause, isClauseMark, startOfClause, subjectBefore } from '../language/clauses.ts';
import { type NounPhrase, nounPhraseBefore, nounPhraseFrom } from '../language/noun-phrases.ts';
import { hasOneOf, tagSet } from '../language/tag-sets.ts';
import { isFunctionWord } from '../language/word-classes.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import {
  type About,
  aboutSame,
  behindRate,
  type Figure,
  type FigureSentence,
  isTaken,
  lowerOf,
  withWords,
  wordSet,
  wordsOf,
} from './claims-figures.ts';
import { describedBefore } from './claims-of-described.ts';
import { isPayer } from './claims-of-nouns.ts';
import { behindInsertion, endOfSaid, saidOfShare } from './claims-of-shares.ts';
import { about, isClearVerb, isFree, isVerb, phraseAt, shortPhraseAt, subjectOf } from './claims-phrases.ts';

const MOVEMENTS = wordSet(
  'low high peak trough record increase decrease rise fall drop cut growth gain loss margin saving reduction rebound cost price speed height depth length weight width distance',
);
const LEVEL_OPENERS = wordSet('up down by now over under at from to');
const RELATIONS = wordSet('to on over above below');
const COMPARATIVES = wordSet('more less fewer higher lower larger greater extra additional');
const EACH = wordSet('each apiece');
const PER_UNIT = wordSet('a an per each every apiece /');
const BEFORE_LEVEL = wordSet('at to for only just a an the by open worth total of average about');
const COSTS = wordSet('cost costs costing');
const TIMING = wordSet('earlier ago later previously');
const ORDERING = wordSet('before after since');
const MEASURING_KINDS = wordSet('duration money');
const NO_WHOLE = wordSet('average which');
const BEFORE_FIGURE = wordSet('for in within after over by under a an the of at');

const MOST_OF_LABEL = 12;

/** "Error rate: 4.5 percent", "soot (diesel), 5 mg": the words before the colon, or the comma in a row, name the figure. */
export function label(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { first } = sentence.sentence;
  let colon = figure.first - 1;
  while (
    colon > first &&
    (LEVEL_OPENERS.has(lowerOf(article, colon)) || hasTag(article.tokens, colon, grammar.determiner))
  )
    colon--;
  const isColon = lowerOf(article, colon) === ':';
  if (colon <= first || colon - first > MOST_OF_LABEL || !(isColon || isEndOfRow(sentence, figure, colon))) return null;
  let start = first;
  while (start < colon && !hasTag(article.tokens, start, TAGS.Word)) start++;
  const end = isColon ? colon : bracketOr(article.tokens, start, colon);
  for (let at = start; at < end; at++)
    if (
      hasTag(article.tokens, at, grammar.auxiliary) ||
      isTaken(sentence, figure, at) ||
      isClauseMark(article.tokens, at)
    )
      return null;
  return about(sentence, 'claims/label', start, end);
}

/** Whether nothing stands behind the figure, no full stop either, and a comma or dash before it. */
function isEndOfRow({ article: { tokens }, sentence }: FigureSentence, figure: Figure, mark: number): boolean {
  if (figure.last !== sentence.last || mark !== figure.first - 1) return false;
  return hasTag(tokens, mark, TAGS.Comma) || (hasTag(tokens, mark, TAGS.Dash) && !hasTag(tokens, mark, TAGS.Glued));
}

function bracketOr(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (hasTag(tokens, at, TAGS.OpeningBracket)) return at;
  return to;
}

/** "traffic in Leeds (4%)", "rents (£900)": in brackets alone, the figure tells of what stands before them. */
export function bracketed(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const open = figure.first - 1;
  const { first, last } = sentence.sentence;
  if (open <= first || figure.last >= last || figure.value.counted !== null) return null;
  if (!hasTag(tokens, open, TAGS.OpeningBracket) || !hasTag(tokens, figure.last, TAGS.ClosingBracket)) return null;
  const thing = subjectBefore(tokens, open, first, grammar);
  if (thing !== null && isFree(sentence, figure, thing)) {
    // "developers mostly | use | JavaScript (62%)": what is named last is what the share is of.
    const nearest = nounPhraseBefore(tokens, open, thing.first, grammar);
    const hasVerb = nearest !== null && hasClearVerb(sentence, thing.first, nearest.first);
    const found = about(sentence, 'claims/beside', hasVerb ? nearest.first : thing.first, thing.last);
    const said =
      found === null || hasVerb || !SHARES.has(figure.value.kind)
        ? null
        : saidOfShare(sentence, figure, found, figure.last + 1);
    return found === null || said === null ? found : withWords(found, `${found.words} ${said.words}`, found.words);
  }
  return thing === null ? listedDeed(sentence, open) : null;
}

function hasClearVerb(sentence: FigureSentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isClearVerb(sentence, at)) return true;
  return false;
}

const MOST_LISTED = 8;

/** "include not knowing where to start (45%) and | using more than was planned | (17%)": a deed that is an item of a list. */
function listedDeed(sentence: FigureSentence, open: number): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const least = Math.max(sentence.sentence.first, open - MOST_LISTED);
  for (let at = open - 1; at >= least && !isClauseMark(tokens, at) && !isTaken(sentence, null, at); at--) {
    if (!hasTag(tokens, at, TAGS.Gerund)) continue;
    const before = lowerOf(article, at - 1) === 'not' ? at - 2 : at - 1;
    const opens =
      before < sentence.sentence.first ||
      isClauseMark(tokens, before) ||
      hasTag(tokens, before, grammar.conjunction) ||
      isVerb(sentence, before) ||
      hasTag(tokens, before, grammar.preposition);
    if (opens) return about(sentence, 'claims/beside', before + 1, open);
  }
  return null;
}

const VALUING = wordSet(
  'value values valued valuing price prices priced pricing put puts putting estimate estimates estimated',
);

/** "values the group at £5m", "put the cost at £5m": the object of a verb of valuing. */
export function valuedThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const at = figure.first - 1;
  const { first } = sentence.sentence;
  if (at - 2 < first || lowerOf(article, at) !== 'at') return null;
  for (let verb = at - 2; verb >= Math.max(first, at - MOST_VALUED); verb--) {
    if (isClauseMark(article.tokens, verb)) return null;
    if (!VALUING.has(lowerOf(article, verb)) || hasTag(article.tokens, verb - 1, grammar.determiner)) continue;
    const thing = about(sentence, 'claims/beside', verb + 1, at);
    return thing !== null && isFree(sentence, figure, { first: thing.first, last: thing.last, head: thing.first })
      ? thing
      : null;
  }
  return null;
}

const MOST_VALUED = 10;
const HEDGES = wordSet('between about around just nearly almost some roughly only well over under');

/** "household debt, at 174 per cent": what the figure tells of stands before the comma. */
export function pricedThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  let at = figure.first - 1;
  const { first } = sentence.sentence;
  while (at > first && HEDGES.has(lowerOf(article, at))) at--;
  if (at - 1 <= first || lowerOf(article, at) !== 'at') return null;
  // "the site, | valued | at £9m".
  if (VALUING.has(lowerOf(article, at - 1)) && hasTag(article.tokens, at - 2, TAGS.Comma)) at--;
  if (!hasTag(article.tokens, at - 1, TAGS.Comma)) return null;
  const described = describedBefore(sentence, figure, at - 1);
  if (described !== null) return described;
  const thing = nounPhraseBefore(article.tokens, at - 1, first, grammar);
  if (thing !== null && isFree(sentence, figure, thing))
    return about(sentence, 'claims/beside', thing.first, thing.last);
  for (let verb = at - 2; verb > first; verb--)
    if (isVerb(sentence, verb)) return subjectOf(sentence, figure, verb, 'claims/beside');
  return null;
}

const general = wordSet(
  'average mean median rate pace total minimum maximum level size figure speed factor increase decrease rise fall drop cut improvement reduction growth gain loss record range estimate margin percent cent kind sort team group number amount sum low high peak majority minority multiple height cost length weight distance depth width',
);

/** "a budget of £5m", "a premium of 41 per cent to the closing price"; an average or a rate is one of something else. */
export function figureOfThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const before = figure.first - 1;
  if (before <= sentence.sentence.first || lowerOf(article, before) !== 'of') return null;
  // "a combined “black hole” | of £330m".
  const end = hasTag(article.tokens, before - 1, TAGS.ClosingQuote) ? before - 1 : before;
  const noun = nounPhraseBefore(article.tokens, end, sentence.sentence.first, grammar);
  const thing = noun === null ? null : behindCount(sentence, noun);
  if (thing === null || !isFree(sentence, figure, thing)) return null;
  const isGeneral = general.has(lowerOf(article, thing.head));
  const isNamed =
    thing.head > thing.first &&
    !hasTag(article.tokens, thing.head - 1, grammar.determiner) &&
    !hasTag(article.tokens, thing.head - 1, TAGS.Adjective) &&
    !(PACES.has(lowerOf(article, thing.head)) && YEARLY.has(lowerOf(article, thing.head - 1)));
  const isBareCount = figure.value.kind === 'count' && figure.value.unit === null;
  if (isGeneral && !isNamed && (!isBareCount || EXTREMES.has(lowerOf(article, thing.head)))) return null;
  const found = about(sentence, 'claims/figure-of-thing', thing.first, thing.last);
  // "a premium of 41 per cent | to the closing price".
  const more =
    found !== null && RELATIONS.has(lowerOf(article, figure.last))
      ? phraseAt(sentence, figure, figure.last + 1, 'claims/figure-of-thing')
      : null;
  return found === null || more === null
    ? found
    : withWords(found, `${found.words} ${wordsOf(article, figure.last, more.last)}`);
}

// "hitting a record of 40": of what, is said before.
const EXTREMES = wordSet('record low high peak level median mean');

// "five | pledges of at least £1m".
function behindCount(sentence: FigureSentence, { first, last, head }: NounPhrase): NounPhrase {
  let from = first;
  while (from < head && isTaken(sentence, null, from)) from++;
  return { first: from, last, head };
}

/** "a £5m contract for trams", "three-decade career at the bank", "200-person team", "40% more flights". */
export function figureBeforeThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const isHyphen = hasTag(tokens, figure.last, TAGS.Dash) && hasTag(tokens, figure.last, TAGS.Glued);
  // "12 years’ | experience", "six months’ | pay".
  const isOwned = figure.value.kind === 'duration' && hasTag(tokens, figure.last, TAGS.Possessive);
  const behind = behindRate(article, isHyphen || isOwned ? figure.last + 1 : behindBrackets(sentence, figure.last));
  // "a £2bn “break fee”".
  const at = hasTag(tokens, behind, TAGS.OpeningQuote) ? behind + 1 : behind;
  // "pipes more than a century old hold up": the age is said of the pipes.
  if (lowerOf(article, at) === 'old' && figure.value.kind === 'duration') return null;
  if (at >= sentence.sentence.last || figure.rule === 'quantities/multiple') return null;
  if (COMPARATIVES.has(lowerOf(article, at))) {
    // "a third less | on services".
    const thing = SPENT_ON.has(lowerOf(article, at + 1)) ? at + 2 : at + 1;
    // "£5 more | a week".
    if (isPerUnit(sentence, thing)) return null;
    return phraseAt(sentence, figure, thing, 'claims/figure-before-thing');
  }
  if (hasTag(tokens, at, grammar.determiner) || isPerUnit(sentence, at) || isVerbBehind(sentence, figure, at))
    return null;
  if (
    hasTag(tokens, at, TAGS.Comparative) &&
    !hasTag(tokens, at + 1, TAGS.Noun) &&
    !hasTag(tokens, at + 1, TAGS.PluralNoun)
  )
    return null;
  const contact = deedOfContact(sentence, figure, at);
  if (contact !== null) return contact;
  const thing = shortPhraseAt(sentence, figure, at, 'claims/figure-before-thing');
  if (thing === null || isPaidBy(sentence, figure, thing)) return null;
  // "a 69% premium | to the closing price".
  if (PRICE_GAPS.has(lowerOf(article, thing.last - 1)) && GAP_WORDS.has(lowerOf(article, thing.last))) {
    const price = phraseAt(sentence, figure, thing.last + 1, thing.rule);
    if (price !== null) return withWords(thing, `${thing.words} ${wordsOf(article, thing.last, price.last)}`);
  }
  const whole = withoutAdjunct(sentence, thing);
  if (figure.value.kind !== 'ratio' || whole.last !== thing.last) return whole;
  // "Four in ten drivers | took out a loan".
  const said = saidOfShare(sentence, figure, whole, behindBrackets(sentence, whole.last));
  return said === null ? whole : withWords(whole, `${whole.words} ${said.words}`, whole.words);
}

const MOST_IN_BRACKETS = 6;

/** Behind the same figure told in another way or a unit's short form: "€5m ($6m) | on research", "half (52%) | of staff", "20 megawatts (MW) | of wind". */
export function behindBrackets({ article: { tokens }, sentence, figures }: FigureSentence, at: number): number {
  if (at >= sentence.last || !hasTag(tokens, at, TAGS.OpeningBracket)) return at;
  for (let end = at + 1; end < Math.min(sentence.last, at + MOST_IN_BRACKETS); end++) {
    if (!hasTag(tokens, end, TAGS.ClosingBracket)) continue;
    const isShortForm = end === at + 2 && hasTag(tokens, at + 1, TAGS.Upper);
    return isShortForm || holdsFigure(figures, at, end) ? end + 1 : at;
  }
  return at;
}

function holdsFigure(figures: readonly Figure[], open: number, close: number): boolean {
  for (const { first, last, value } of figures)
    if (first > open && last <= close && (value.kind === 'money' || (first === open + 1 && last === close)))
      return true;
  return false;
}

/** "the $320,000 | Lund paid her predecessor": behind a determiner, who does it with the sum stands right behind it. */
function deedOfContact(sentence: FigureSentence, figure: Figure, at: number): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  if (figure.value.kind !== 'money' || lowerOf(article, figure.first - 1) !== 'the') return null;
  const isSubject = hasTag(tokens, at, TAGS.Capitalised) || hasTag(tokens, at, grammar.subjectPronoun);
  if (!isSubject) return null;
  let verb = at + 1;
  while (verb < at + 4 && hasTag(tokens, verb, TAGS.Capitalised)) verb++;
  while (hasTag(tokens, verb, grammar.auxiliary) || hasTag(tokens, verb, TAGS.Adverb)) verb++;
  if (verb >= sentence.sentence.last || !isClearVerb(sentence, verb)) return null;
  return about(sentence, 'claims/verb-of-figure', verb, endOfVerbPhrase(sentence, figure, verb));
}

// "the £250m | operators pay | goes to the state": they pay it.
const isPaidBy = ({ article: { tokens }, grammar }: FigureSentence, { first, value }: Figure, thing: About): boolean =>
  value.kind === 'money' &&
  hasTag(tokens, first - 1, grammar.determiner) &&
  // "a £2bn | grants programme".
  !/^an?$/i.test(tokens.text.slice(tokens.start[first - 1], tokens.end[first - 1])) &&
  hasTag(tokens, thing.last - 1, TAGS.PluralNoun) &&
  hasTag(tokens, thing.last, TAGS.Verb) &&
  !hasTag(tokens, thing.last, grammar.auxiliary);

const SPENT_ON = wordSet('on for');
const PRICE_GAPS = wordSet('premium discount');
const GAP_WORDS = wordSet('to over on against from');

// "a three-year term | at the annual meeting", "put his £2m share | into a trust": where and whereto belong to the verb.
const ADJUNCTS = wordSet('at into without that which');

// "a 30-year career | at the Bank of England" tells of the career, and "at the annual meeting" of the vote.
function withoutAdjunct({ article, grammar }: FigureSentence, thing: About): About {
  const { first, last, rule, whole } = thing;
  const { tokens } = article;
  for (let at = first + 1; at < last; at++) {
    if (!ADJUNCTS.has(lowerOf(article, at))) continue;
    const name = hasTag(tokens, at + 1, grammar.determiner) ? at + 2 : at + 1;
    if (lowerOf(article, at) === 'at' && hasTag(tokens, name, TAGS.Capitalised)) continue;
    return { words: wordsOf(article, first, at), first, last: at, rule, whole };
  }
  return thing;
}

function isVerbBehind({ article: { tokens }, grammar }: FigureSentence, { first, value }: Figure, at: number): boolean {
  // "its previous £5m bid".
  if (
    hasTag(tokens, at, TAGS.Noun) &&
    (hasTag(tokens, first - 1, grammar.determiner) ||
      (hasTag(tokens, first - 1, TAGS.Adjective) && hasTag(tokens, first - 2, grammar.determiner)))
  )
    return false;
  if (value.kind === 'duration' && hasTag(tokens, at, TAGS.Gerund)) return true;
  return hasTag(tokens, at, TAGS.PastVerb) || (hasTag(tokens, at, TAGS.Verb) && value.kind === 'percent');
}

// "£30 an hour", "5% a year", "2 million per month".
const isPerUnit = ({ article }: FigureSentence, at: number): boolean => PER_UNIT.has(lowerOf(article, at));

/** Behind "each", "a year", "per user per month". */
function behindPerUnit(sentence: FigureSentence, from: number): number {
  const { article } = sentence;
  let at = from;
  while (at < sentence.sentence.last && isPerUnit(sentence, at)) {
    const isAlone =
      EACH.has(lowerOf(article, at)) &&
      (hasTag(article.tokens, at + 1, sentence.grammar.preposition) || isClauseMark(article.tokens, at + 1));
    at += isAlone ? 1 : 2;
  }
  return Math.min(at, sentence.sentence.last);
}

const levelVerbs = wordSet(
  'peaked peaks averaged averages bottomed closed opened traded ended finished settled stood stands standing came comes amounted amounts ran runs remained remains remain stayed stay stays kept keep peaking hitting reaching averaging topping priced valued estimated worth accounted account made make makes sells sold sits sit sat hovers hovered passed passes surpassed compares compare',
);

/** "The fare is £3", "the trial lasted 12 weeks", "sales reached £5m". */
export function saidOfSubject(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar, tags } = sentence;
  const { tokens } = article;
  const { first } = sentence.sentence;
  let at = figure.first - 1;
  // "cost a whopping £3m".
  if (at - 1 > first && ARTICLES.has(lowerOf(article, at - 1)) && isModifier(tokens, at)) at -= 2;
  while (at > first && (hasTag(tokens, at, TAGS.Adverb) || BEFORE_LEVEL.has(lowerOf(article, at)))) {
    // "grants total £3m", but "a total of £3m".
    if (lowerOf(article, at) === 'total' && lowerOf(article, at + 1) !== 'of') break;
    // "assets worth £3m": the thing stands right before.
    if (
      lowerOf(article, at) === 'worth' &&
      !hasTag(tokens, at - 1, grammar.be) &&
      !hasTag(tokens, at - 1, TAGS.Adverb)
    ) {
      let end = at;
      while (end > first && (hasTag(tokens, end - 1, TAGS.Comma) || hasTag(tokens, end - 1, TAGS.ClosingQuote))) end--;
      const whole = subjectBefore(tokens, end, first, grammar);
      const thing = whole?.last === end ? whole : nounPhraseBefore(tokens, end, first, grammar);
      if (thing !== null && isFree(sentence, figure, thing))
        return about(sentence, 'claims/said-of-subject', thing.first, thing.last);
    }
    at--;
  }
  // "cost taxpayers $84 million": an object may stand between.
  if (at > first && !hasTag(tokens, at, grammar.be) && isObjectOfCost(sentence, at))
    while (at > first && !COSTS.has(lowerOf(article, at))) at--;
  if (at <= first) return null;
  // "a chip | running | at 4 GHz": what the participle stands behind.
  if (isRunningAt(sentence, at, figure.first)) {
    const thing = nounPhraseBefore(tokens, at, first, grammar);
    if (thing !== null && isFree(sentence, figure, thing))
      return about(sentence, 'claims/said-of-subject', thing.first, thing.last);
  }
  const isLevel =
    hasTag(tokens, at, grammar.be) || hasTag(tokens, at, tags.levelVerb) || levelVerbs.has(lowerOf(article, at));
  return isLevel ? subjectOf(sentence, figure, at, 'claims/said-of-subject') : null;
}

// "Her approval rating at 13%": not every word that ends so is a verb.
const RUNNING = wordSet(
  'running standing trading sitting hovering remaining staying starting beginning selling retailing coming lying peaking',
);

const isRunningAt = ({ article: { tokens } }: FigureSentence, at: number, figure: number): boolean =>
  at === figure - 2 &&
  lowerOf({ tokens }, at + 1) === 'at' &&
  RUNNING.has(lowerOf({ tokens }, at)) &&
  (hasTag(tokens, at - 1, TAGS.Noun) || hasTag(tokens, at - 1, TAGS.PluralNoun));

const ARTICLES = wordSet('a an');

const isModifier = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Adjective) || hasTag(tokens, at, TAGS.Hyphenated) || hasTag(tokens, at, TAGS.Gerund);

function isObjectOfCost({ article, sentence }: FigureSentence, at: number): boolean {
  for (let place = at; place > Math.max(sentence.first, at - 4); place--)
    if (COSTS.has(lowerOf(article, place))) return true;
  return false;
}

const prepositions: Readonly<Record<string, ReadonlySet<string>>> = {
  duration: wordSet('into in at as with after before since from on'),
  money: wordSet('for on in into towards toward against from'),
  percent: wordSet('in from for among at on across'),
  ratio: wordSet('in from among at on across'),
};

const AHEAD = wordSet('up down ahead behind higher lower off');

/** "generated profits | 19 per cent ahead", "on sales, | 13 per cent up": what stands before has moved. */
export function aheadThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  if (figure.value.kind !== 'percent') return null;
  const { first } = sentence.sentence;
  if (!AHEAD.has(lowerOf(article, figure.last))) return comparedBefore(sentence, figure);
  const end = lowerOf(article, figure.first - 1) === ',' ? figure.first - 1 : figure.first;
  const thing = end <= first ? null : nounPhraseBefore(article.tokens, end, first, grammar);
  const last = sentence.earlier.at(-1);
  // "fell by 15%, before | closing | 8% down": said of what fell.
  if (
    thing !== null &&
    hasTag(article.tokens, thing.head, TAGS.Gerund) &&
    ORDERING.has(lowerOf(article, thing.first - 1))
  )
    return last?.about == null || last.figure.first < first ? null : aboutSame(last.about, figure, 'claims/beside');
  return thing === null || !isFree(sentence, figure, thing)
    ? null
    : about(sentence, 'claims/beside', thing.first, thing.last);
}

/** "make trains on the line | 25% faster": what is made so. */
function comparedBefore(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const next = figure.last + 1;
  if (!hasTag(tokens, figure.last, TAGS.Comparative) || COMPARATIVES.has(lowerOf(article, figure.last))) return null;
  if (hasTag(tokens, next, TAGS.Noun) || hasTag(tokens, next, TAGS.PluralNoun)) return null;
  const thing = subjectBefore(tokens, figure.first, sentence.sentence.first, grammar);
  return thing === null || !isFree(sentence, figure, thing)
    ? null
    : about(sentence, 'claims/beside', thing.first, thing.last);
}

/** "the largest raise, | £56,916, | went to her": a sum between commas is that of the noun before it. */
export function apposed(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { first, last } = sentence.sentence;
  if (figure.value.kind !== 'money' && figure.value.kind !== 'percent') return null;
  let comma = figure.first - 1;
  while (comma > first && HEDGES.has(lowerOf(article, comma))) comma--;
  if (comma <= first || !hasTag(tokens, comma, TAGS.Comma)) return null;
  const end = behindTimeOf(sentence, figure);
  if (end < last && !isClauseMark(tokens, end)) return null;
  const thing = nounPhraseBefore(tokens, comma, first, grammar);
  if (thing === null || !isFree(sentence, figure, thing) || hasTag(tokens, thing.head, TAGS.Capitalised)) return null;
  if (general.has(lowerOf(article, thing.head))) return null;
  let from = thing.first;
  // "the largest | projected | deficit".
  while (from > first && !hasTag(tokens, from, grammar.determiner) && hasOneOf(tokens, from - 1, QUALIFYING)) from--;
  if (from > first && !hasTag(tokens, from, grammar.determiner)) from--;
  if (!hasTag(tokens, from, grammar.determiner)) return null;
  return about(sentence, 'claims/beside', thing.first, thing.last);
}

const BACKED = wordSet('backed funded supported financed bolstered boosted underpinned helped sponsored');

/** "the plan, | backed by | £9m a year": what has the money behind it. */
export function backedThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar, tags } = sentence;
  const { tokens } = article;
  const { first } = sentence.sentence;
  let at = figure.first - 1;
  while (at > first && (FURTHER.has(lowerOf(article, at)) || hasTag(tokens, at, tags.bound))) at--;
  if (figure.value.kind !== 'money' || at - 1 <= first || lowerOf(article, at) !== 'by') return null;
  if (!BACKED.has(lowerOf(article, at - 1)) || hasTag(tokens, figure.last, TAGS.Noun)) return null;
  const end = isClauseMark(tokens, at - 2) ? at - 2 : at - 1;
  const thing = subjectBefore(tokens, end, first, grammar);
  return thing === null || !isFree(sentence, figure, thing)
    ? null
    : about(sentence, 'claims/said-of-subject', thing.first, thing.last);
}

const FURTHER = wordSet('a an the further another extra additional new');

const QUALIFYING = tagSet([TAGS.Adjective, TAGS.Participle, TAGS.Superlative]);

const behindTimeOf = ({ times }: FigureSentence, figure: Figure): number => {
  for (const time of times) if (time.first === figure.last) return time.last;
  return figure.last;
};

/** "a deficit of $9bn, followed by New York | at | $4bn and Texas | at | $2bn": the same of another. */
export function rankedBehind(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar, earlier } = sentence;
  const { tokens } = article;
  const last = earlier.at(-1);
  const at = figure.first - 1;
  if (last?.about == null || last.figure.first < sentence.sentence.first || lowerOf(article, at) !== 'at') return null;
  if (last.figure.value.kind !== figure.value.kind || last.figure.value.unit !== figure.value.unit) return null;
  const from = behindTimeOf(sentence, last.figure);
  const isJoined = hasTag(tokens, from, TAGS.Comma) || hasTag(tokens, from, grammar.conjunction);
  if (from >= at || at - from > MOST_RANKED || !isJoined) return null;
  let first = from + 1;
  if (hasTag(tokens, first, grammar.conjunction)) first++;
  if (lowerOf(article, first) === 'followed') first += 2;
  const name = nounPhraseFrom(tokens, first, at, grammar);
  return name !== null && name.last === at && hasTag(tokens, name.head, TAGS.Capitalised)
    ? aboutSame(last.about, figure, last.about.rule)
    : null;
}

const MOST_RANKED = 8;
const TAKEN = wordSet('slashed cut wiped shaved knocked trimmed axed taken added');
const TAKEN_FROM = wordSet('from off to');

const MOST_OF_VERB_PHRASE = 9;
const NEW_CLAUSE = wordSet(
  'ahead behind up down higher lower off meaning leaving making bringing taking following according including compared putting giving',
);

/** What amounts of money are amounts of, behind "in". */
const SUMS = wordSet(
  'sales revenue revenues funding damages profit profits tax taxes costs fees fines savings investment investments donations grants aid loans debt debts assets exports imports turnover income earnings losses compensation rent wages salaries bonuses orders contracts subsidies spending payments royalties commission dividends premiums pledges contributions takings bookings refunds rebates penalties capital',
);

/** "£1bn in sales", "$5m in new funding": what the amount is of. */
export function sumIn(sentence: FigureSentence, figure: Figure): About | null {
  const { article } = sentence;
  const behind = behindBrackets(sentence, figure.last);
  if (figure.value.kind !== 'money' || lowerOf(article, behind) !== 'in') return null;
  for (let at = behind + 1; at < Math.min(behind + 4, sentence.sentence.last); at++) {
    if (lowerOf(article, at) === 'cash' && lowerOf(article, at + 1) === 'flow')
      return shortPhraseAt(sentence, figure, behind + 1, 'claims/behind-figure');
    if (SUMS.has(lowerOf(article, at))) return about(sentence, 'claims/behind-figure', behind + 1, at + 1);
    if (!hasTag(article.tokens, at, TAGS.Adjective) && !hasTag(article.tokens, at, TAGS.Noun)) return null;
  }
  return null;
}

/** "4 per cent slashed from budgets": what it is taken from. */
export function takenFrom(sentence: FigureSentence, figure: Figure): About | null {
  const isTakenFrom =
    TAKEN.has(lowerOf(sentence.article, figure.last)) && TAKEN_FROM.has(lowerOf(sentence.article, figure.last + 1));
  return isTakenFrom ? phraseAt(sentence, figure, figure.last + 2, 'claims/behind-figure') : null;
}

const DISTRIBUTIVES = wordSet('each every');

/** By which pay is counted: "£500 for each day". */
const PERIODS = wordSet('minute hour day night shift week fortnight month quarter year');

/** What follows: "five months into her role", "£5m for flood defences", "40 percent in Leeds", "64 percent run their own servers". */
export function behindFigure(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { last } = sentence.sentence;
  const { kind } = figure.value;
  const isShare = SHARES.has(kind);
  const behind = behindTime(sentence, figure, behindPerUnit(sentence, behindBrackets(sentence, figure.last)));
  const isFreeSum = kind === 'money' && lowerOf(article, behind) === 'available';
  const at = isShare ? behindInsertion(sentence, behind) : isFreeSum ? behind + 1 : behind;
  if (at >= last || isClauseMark(tokens, at) || isTaken(sentence, figure, at) || TIMING.has(lowerOf(article, at)))
    return null;

  const word = lowerOf(article, at);
  if (kind === 'duration' && hasTag(tokens, at, TAGS.Gerund))
    return about(sentence, 'claims/behind-figure', at, endOfVerbPhrase(sentence, figure, at));
  if (MEASURING_KINDS.has(kind)) {
    // "28 days in which to pay the costs", "£35 to feed a household".
    const to = word === 'in' && lowerOf(article, at + 1) === 'which' ? at + 2 : at;
    const isDeedBehind =
      hasTag(tokens, to + 1, TAGS.Verb) ||
      (hasTag(tokens, to + 2, grammar.determiner) && !hasTag(tokens, to + 1, grammar.determiner));
    if (tokens.word[to] === grammar.to && isDeedBehind && !isTaken(sentence, figure, to + 1))
      return about(sentence, 'claims/behind-figure', to + 1, endOfVerbPhrase(sentence, figure, to + 1));
  }
  // "two minutes before slowly leaving": what came next is not measured.
  // "for five weeks | in a row", "four hours | at a time".
  if (isOnEnd(sentence, at)) return null;
  const isDeed =
    ORDERING.has(word) &&
    (hasTag(tokens, at + 1, TAGS.Adverb) ||
      // "sat on the bench | for 11 years | before joining the board".
      (kind === 'duration' && lowerOf(article, figure.first - 1) === 'for'));
  if (isPayer(sentence, figure, at)) return paidLikewise(sentence, figure);
  if (prepositions[kind]?.has(word) && !NO_WHOLE.has(lowerOf(article, at + 1)) && !isDeed) {
    if (hasTag(tokens, at + 1, TAGS.Gerund) && !isTaken(sentence, figure, at + 1))
      return about(sentence, 'claims/behind-figure', at + 1, endOfVerbPhrase(sentence, figure, at + 1));
    // "$6.5m (£5.4m) in Bitcoin", "an average of 69% for the industry": how it is paid, and for whom.
    if (word === 'in' && lowerOf(article, at - 1) === ')') return null;
    // "$1,200 a month for each table": by what the price is counted.
    if (word === 'for' && kind === 'money' && DISTRIBUTIVES.has(lowerOf(article, at + 1)))
      return isPaidFor(sentence, figure) && !PERIODS.has(lowerOf(article, at + 2))
        ? phraseAt(sentence, figure, at + 2, 'claims/behind-figure')
        : null;
    // "£4m in my last year": for when it holds.
    if (word === 'in' && hasTag(tokens, at + 1, grammar.determiner) && isTaken(sentence, figure, at + 2)) return null;
    const part = phraseAt(sentence, figure, at + 1, 'claims/behind-figure');
    // "rose 4% on an annual basis": how it is reckoned.
    if (part !== null && RECKONINGS.has(lowerOf(article, part.last - 1))) return null;
    return word === 'for' ? part : withWhole(sentence, figure, part);
  }
  if (!isShare) return null;
  // "a low of 94% | recorded in May", "10% | meaning that pay falls".
  if (word !== '' && (NEW_CLAUSE.has(word) || lowerOf(article, figure.first - 1) === 'of')) return null;
  if (!isVerb(sentence, at) && !hasTag(tokens, at, TAGS.Adverb)) return null;
  const said = endOfSaid(sentence, figure, at, MOST_OF_VERB_PHRASE);
  const end = said > at ? said : endOfVerbPhrase(sentence, figure, at);
  return withWholeBefore(
    sentence,
    about(sentence, 'claims/behind-figure', hasTag(tokens, at, grammar.be) ? at + 1 : at, end),
  );
}

/** "41% of riders said so and 9% | walked": of whom, is said once in a block. */
function withWholeBefore({ earlier }: FigureSentence, part: About | null): About | null {
  const before = earlier.at(-1);
  const whole = before?.about?.whole ?? '';
  if (part === null || before === undefined || whole === '' || !SHARES.has(before.figure.value.kind)) return part;
  return withWords(part, `${whole} ${part.words}`, whole);
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio']);

const RECKONINGS = wordSet('basis terms average total currency currencies');
const ON_END = wordSet('row time stretch go');

const isOnEnd = ({ article }: FigureSentence, at: number): boolean =>
  lowerOf(article, at + 1) === 'a' && ON_END.has(lowerOf(article, at + 2));

// "charges $1,200 a month for each table": what is paid for is the table, and not who asks for it.
const PAYING = wordSet(
  'charge charges charged charging pay pays paid paying ask asks asked asking bill bills billed get gets got receive receives received earn earns earned offer offers offered',
);

function isPaidFor({ article, sentence }: FigureSentence, { first }: Figure): boolean {
  let at = first - 1;
  const least = Math.max(sentence.first, first - 5);
  while (at > least && !PAYING.has(lowerOf(article, at)) && !isClauseMark(article.tokens, at)) at--;
  return PAYING.has(lowerOf(article, at));
}

/** "41% | in 2010 | said they used it": a time between a share and its verb is passed over. */
function behindTime(sentence: FigureSentence, { value }: Figure, at: number): number {
  const { article, grammar, times } = sentence;
  for (const { first, last } of times) {
    if (first !== at) continue;
    // "£5m | next year | to build trams".
    const goesOn = value.kind === 'money' && article.tokens.word[last] === grammar.to;
    if (goesOn || (SHARES.has(value.kind) && isVerb(sentence, last))) return last;
  }
  return at;
}

function endOfVerbPhrase(sentence: FigureSentence, figure: Figure, from: number): number {
  const clause = endOfClause(sentence.article.tokens, from, sentence.sentence.last);
  return endBeforeTaken(sentence, figure, from, Math.min(clause, from + MOST_OF_VERB_PHRASE));
}

/** "£3m from the city and £2m | from the county": the second payer pays for the same. */
function paidLikewise(sentence: FigureSentence, figure: Figure): About | null {
  const before = sentence.earlier.at(-1);
  return before?.about != null &&
    before.figure.first >= sentence.sentence.first &&
    isPayer(sentence, before.figure, before.figure.last)
    ? aboutSame(before.about, figure, before.about.rule)
    : null;
}

function endBeforeTaken(sentence: FigureSentence, figure: Figure, from: number, to: number): number {
  let end = from;
  while (end < to && !isTaken(sentence, figure, end)) end++;
  return end;
}

/** "43 percent of our staff are in Leeds, 19 percent | in York": the whole is said once. */
function withWhole(sentence: FigureSentence, figure: Figure, part: About | null): About | null {
  const before = sentence.earlier.at(-1);
  if (
    part === null ||
    before?.about == null ||
    figure.value.kind !== 'percent' ||
    before.figure.value.kind !== 'percent'
  )
    return part;
  if (before.figure.first < sentence.sentence.first) return part;
  const whole = before.about.whole ?? '';
  return whole === '' ? part : withWords(part, `${whole} ${part.words}`, whole);
}

/** "loaded trucks for nine years", "borrowed £40,000 against the house": where no noun is measured, it is what was done. */
export function verbOfFigure(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { kind } = figure.value;
  if (kind !== 'money' && kind !== 'duration' && kind !== 'measure') return null;
  const clause = startOfClause(tokens, figure.first, sentence.sentence.first, grammar);
  let end = figure.first;
  while (end > clause && (BEFORE_FIGURE.has(lowerOf(article, end - 1)) || hasTag(tokens, end - 1, TAGS.Adverb))) end--;
  while (
    end - 1 > clause &&
    (hasTag(tokens, end - 1, grammar.determiner) ||
      (hasTag(tokens, end - 1, TAGS.Adjective) && hasTag(tokens, end - 2, grammar.determiner)))
  )
    end--;
  // "raised | a total of £5m".
  if (TOTALS.has(lowerOf(article, end - 1)) && lowerOf(article, end) === 'of') {
    end--;
    while (end - 1 > clause && hasTag(tokens, end - 1, grammar.determiner)) end--;
  }
  let verb = end - 1;
  // "built a depot and saved £4m": the verb right before the figure is its own.
  if (isVerb(sentence, verb) && verb > clause && hasTag(tokens, verb - 1, grammar.conjunction))
    return about(sentence, 'claims/verb-of-figure', verb, end);
  while (verb >= clause && (!isVerbOfClause(sentence, verb) || isTaken(sentence, figure, verb))) verb--;
  if (verb < clause && isVerb(sentence, end - 1)) verb = end - 1;
  if (verb < clause || hasTag(tokens, verb, grammar.auxiliary)) return null;
  const subject = end - verb === 1 ? subjectOf(sentence, figure, verb, 'claims/verb-of-figure') : null;
  const done = about(sentence, 'claims/verb-of-figure', verb, endBeforeTime(sentence, verb + 1, end));
  const isOther =
    subject === null ||
    subject.first >= figure.first ||
    (kind === 'duration' &&
      !isFree(sentence, figure, { first: subject.first, last: subject.last, head: subject.first }));
  return isOther ? done : subject;
}

const TOTALS = wordSet('total sum maximum minimum average');

// "owns a shop and | pays the council": behind "and" a word that can be a verb is one, before a name or a determiner.
const isVerbOfClause = (sentence: FigureSentence, at: number): boolean =>
  isClearVerb(sentence, at) ||
  (isVerb(sentence, at) &&
    !hasTag(sentence.article.tokens, at, sentence.grammar.auxiliary) &&
    hasTag(sentence.article.tokens, at - 1, sentence.grammar.conjunction) &&
    (hasTag(sentence.article.tokens, at + 1, TAGS.Capitalised) ||
      hasTag(sentence.article.tokens, at + 1, sentence.grammar.determiner)));

// "bought the firm | in June": the time is told apart.
function endBeforeTime({ times }: FigureSentence, from: number, to: number): number {
  let end = to;
  for (const { first } of times) if (first > from && first < end) end = first;
  return end;
}

/** "a rise of 8%", "a loss of £3m": where nothing else is named, the movement itself. */
export function generalThing(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { first } = sentence.sentence;
  let at = figure.first - 1;
  while (at > first && hasTag(article.tokens, at, TAGS.Adverb)) at--;
  if (at <= first || lowerOf(article, at) !== 'of') return null;
  const thing = nounPhraseBefore(article.tokens, at, first, grammar);
  if (thing === null || !isFree(sentence, figure, thing) || !MOVEMENTS.has(lowerOf(article, thing.head))) return null;
  return about(sentence, 'claims/figure-of-thing', thing.first, thing.last);
}

// Verbs whose subject is what rises where a rise is their object, or who has it.
const SEES = wordSet(
  'see sees saw seen seeing show shows showed shown showing record records recorded recording enjoy enjoys enjoyed suffer suffers suffered suffering experience experiences experienced register registers registered report reports reported reporting post posts posted posting average averages averaged averaging face faces faced facing undergo underwent represent represents represented representing mark marks marked marking achieve achieves achieved achieving expect expects expected registering reach reached hit come came stand stood',
);

/** Whether the verb says of its subject that a rise or fall is the subject's: "sales | saw | a rise of 5%", but not "ministers | rejected | it". */
export function bringsMovement({ article, grammar, tags }: FigureSentence, verb: number): boolean {
  const { tokens } = article;
  return (
    hasTag(tokens, verb, grammar.auxiliary) ||
    SEES.has(lowerOf(article, verb)) ||
    hasTag(tokens, verb, tags.riseVerb) ||
    hasTag(tokens, verb, tags.fallVerb) ||
    hasTag(tokens, verb, tags.levelVerb)
  );
}

export const isYearly = (word: string): boolean => YEARLY.has(word);
const YEARLY = wordSet('annualized annualised compound annual yearly monthly quarterly weekly daily hourly');
const PACES = wordSet('rate pace level average speed');

/** "an annual rate of 3%", "a level of 40": a rate is one of something else. */
export function isGeneralThing({ article, grammar }: FigureSentence, { first, head }: NounPhrase): boolean {
  if (!general.has(lowerOf(article, head))) return false;
  // "a low", "a historic low".
  const isBare =
    head - first <= 1 ||
    (head - first === 2 && hasTag(article.tokens, first, grammar.determiner) && isQualified(article.tokens, head));
  if (!PACES.has(lowerOf(article, head))) return isBare;
  for (let at = head - 1; at >= first; at--)
    if (
      !hasTag(article.tokens, at, grammar.determiner) &&
      !hasTag(article.tokens, at, TAGS.Adjective) &&
      !YEARLY.has(lowerOf(article, at))
    )
      return head - first <= 1;
  return true;
}

const isQualified = (tokens: Tokens, head: number): boolean =>
  hasTag(tokens, head - 1, TAGS.Adjective) && !hasTag(tokens, head - 1, TAGS.PluralNoun);

const REACHING = wordSet('hitting reaching topping totalling totaling exceeding averaging based compared');

/** The nearest noun phrase before the figure in its clause, else the subject of the clause. */
export function beside(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const clause = startOfClause(tokens, figure.first, sentence.sentence.first, grammar);
  let end = figure.first;
  while (
    end > clause &&
    (isFunctionWord(tokens, end - 1, grammar) ||
      hasTag(tokens, end - 1, TAGS.Adverb) ||
      hasTag(tokens, end - 1, grammar.determiner) ||
      isTaken(sentence, figure, end - 1))
  )
    end--;
  const phrase = nounPhraseBefore(tokens, end, clause, grammar);
  const isGeneral = phrase !== null && isGeneralThing(sentence, phrase);
  const isLevelVerb =
    phrase !== null &&
    phrase.first === phrase.head &&
    (levelVerbs.has(lowerOf(article, phrase.head)) || REACHING.has(lowerOf(article, phrase.head)));
  if (phrase !== null && isFree(sentence, figure, phrase) && !isGeneral && !isLevelVerb)
    return about(sentence, 'claims/beside', phrase.first, phrase.last);
  if (isGeneral)
    for (let verb = phrase.first - 1; verb > clause; verb--) {
      if (!isVerb(sentence, verb)) continue;
      // "rejected | the rise of 5%": it is the rise that is spoken of.
      const isRejected = MOVEMENTS.has(lowerOf(article, phrase.head)) && !bringsMovement(sentence, verb);
      return isRejected ? null : subjectOf(sentence, figure, verb, 'claims/beside');
    }
  return end - 1 > clause ? subjectOf(sentence, figure, end - 1, 'claims/beside') : null;
}
