import { antecedentBefore, isClauseMark, startOfClause, subjectBefore } from '../language/clauses.ts';
import { endOfComplements, type Stop } from '../language/noun-complements.ts';
import { type NounPhrase, nounPhraseFrom } from '../language/noun-phrases.ts';
import { hasOneOf, tagSet } from '../language/tag-sets.ts';
import { LIGHT_WORDS } from '../language/word-classes.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import {
  type About,
  aboutSame,
  type EarlierFigure,
  type Figure,
  type FigureSentence,
  figureAt,
  isTaken,
  lowerOf,
  wordSet,
  wordsOf,
} from './claims-figures.ts';

const BARE_DETERMINERS = wordSet('the a an this that these those some any another each every both such');
const AMOUNTS = wordSet('money percent ratio');
const PRONOUNS = wordSet('it they this these that');

const MOST_WORDS = 16;

/** The tokens as what a figure is about: without a determiner in front, marks at the ends, and more words than a phrase has. */
export function about({ article, grammar }: FigureSentence, rule: RuleId, from: number, to: number): About | null {
  const { tokens } = article;
  let first = from;
  let last = Math.min(to, from + MOST_WORDS);
  // "of patients who were waiting": what it was part of is another figure's.
  if (lowerOf(article, first) === 'of') first++;
  while (
    first < last &&
    (isBareDeterminer(lowerOf(article, first)) || isClauseMark(tokens, first) || hasTag(tokens, first, TAGS.Possessive))
  )
    first++;
  while (last > first && (isClauseMark(tokens, last - 1) || hasTag(tokens, last - 1, grammar.conjunction))) last--;
  return first >= last ? null : { words: wordsOf(article, first, last), first, last, rule };
}

const isBareDeterminer = (word: string): boolean => BARE_DETERMINERS.has(word);

/** A complement ends before another figure, before a time and at the end of the sentence. */
const isStop = (sentence: FigureSentence, own: Figure, at: number): boolean =>
  at >= sentence.sentence.last || isTaken(sentence, own, at);

/** The noun phrase that starts at the token, with all its complements. */
export function phraseAt(sentence: FigureSentence, figure: Figure, at: number, rule: RuleId): About | null {
  const { article, grammar } = sentence;
  const { last } = sentence.sentence;
  if (isStop(sentence, figure, at)) return null;
  const found = nounPhraseFrom(article.tokens, at, last, grammar) ?? aroundFigure(sentence, figure, at);
  if (found === null) return null;
  const phrase = withoutVerb(sentence, found);
  if (phrase !== found) return about(sentence, rule, at, phrase.last);
  const stops: Stop = isStop.bind(null, sentence, figure);
  const joined = withConjunct(sentence, figure, phrase, false);
  return about(sentence, rule, at, endOfComplements(article.tokens, joined, last, grammar, stops));
}

const ANDS = wordSet('and or &');
const MOST_JOINED = 2;

/** "state | and federal grants", "schools | or colleges": what is joined to a word or two without a determiner or verb of its own. */
export function withConjunct(
  sentence: FigureSentence,
  figure: Figure,
  phrase: NounPhrase,
  opensClause: boolean,
): NounPhrase {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { first, last } = phrase;
  if (last - first > MOST_JOINED || !ANDS.has(lowerOf(article, last)) || isStop(sentence, figure, last + 1))
    return phrase;
  if (hasTag(tokens, last + 1, grammar.determiner) || isVerb(sentence, last + 1)) return phrase;
  const other = nounPhraseFrom(tokens, last + 1, sentence.sentence.last, grammar);
  if (other === null || other.first !== last + 1 || !isFree(sentence, figure, other)) return phrase;
  // "costs rose for staff | and guests left".
  return isVerb(sentence, other.last) && !opensClause ? phrase : { first, last: other.last, head: other.head };
}

/** "the cloth | ends up on the floor": before a particle and a preposition a word in -s is the verb of the noun before it. */
function withoutVerb({ article, grammar }: FigureSentence, phrase: NounPhrase): NounPhrase {
  const { tokens } = article;
  const { first, last, head } = phrase;
  if (head <= first || !hasTag(tokens, head, TAGS.PresentVerb) || !hasTag(tokens, head, TAGS.PluralNoun)) return phrase;
  if (hasTag(tokens, head - 1, TAGS.PluralNoun) || !hasTag(tokens, head - 1, TAGS.Noun)) return phrase;
  const isVerb =
    PARTICLES.has(lowerOf(article, last)) &&
    (hasTag(tokens, last + 1, grammar.preposition) || hasTag(tokens, last + 1, TAGS.Gerund));
  return isVerb ? { first, last: head, head: head - 1 } : phrase;
}

const PARTICLES = wordSet('up down off out back away over');

/** "his £22m share", "its 85-strong team": a figure stands between the determiner and the noun. */
function aroundFigure(
  { article, figures, grammar, sentence }: FigureSentence,
  own: Figure,
  at: number,
): NounPhrase | null {
  const inside = figureAt(figures, at + 1);
  if (inside === undefined || inside === own || !hasTag(article.tokens, at, grammar.determiner)) return null;
  const noun = nounPhraseFrom(article.tokens, inside.last, sentence.last, grammar);
  return noun === null ? null : { first: at, last: noun.last, head: noun.head };
}

/** The noun phrase that starts at the token, with short complements only. */
export function shortPhraseAt(sentence: FigureSentence, figure: Figure, at: number, rule: RuleId): About | null {
  const { article, grammar } = sentence;
  const { last } = sentence.sentence;
  const found = at >= last || isTaken(sentence, figure, at) ? null : nounPhraseFrom(article.tokens, at, last, grammar);
  const phrase = found === null ? null : withoutVerb(sentence, found);
  if (phrase !== null && phrase !== found) return about(sentence, rule, at, phrase.last);
  return phrase === null
    ? null
    : about(sentence, rule, at, endOfShortComplements(sentence, figure, withConjunct(sentence, figure, phrase, false)));
}

/** How many words of the tokens say something. */
export function weightOf({ article, grammar }: FigureSentence, first: number, last: number): number {
  let weight = 0;
  for (let at = first; at < last; at++)
    if (
      hasTag(article.tokens, at, TAGS.Word) &&
      !hasTag(article.tokens, at, grammar.auxiliary) &&
      !LIGHT_WORDS.has(lowerOf(article, at))
    )
      weight++;
  return weight;
}

const MOST_SHORT = 3;
// A relative clause in the singular is said of something else than the things that were counted.
const SINGULAR = wordSet('is was has');
const DISTRIBUTIVES = wordSet('each every');

/** End of the phrase with "of …" and with those complements that do not outweigh it: the shortest phrase that makes sense. */
export function endOfShortComplements(sentence: FigureSentence, figure: Figure, phrase: NounPhrase): number {
  const { article, grammar } = sentence;
  const stops: Stop = isStop.bind(null, sentence, figure);
  const most = 2 * weightOf(sentence, phrase.first, phrase.last) + 2;
  let end = phrase.last;
  for (let count = 0; count < MOST_SHORT && end < sentence.sentence.last; count++) {
    const next = endOfComplements(
      article.tokens,
      { first: end, last: end, head: end },
      sentence.sentence.last,
      grammar,
      stops,
      1,
    );
    // "5,000 discs | for every release": by what they are counted.
    if (DISTRIBUTIVES.has(lowerOf(article, end + 1))) break;
    // "members, | which is just | under half the staff": cut off before its figure it says nothing.
    if (isTaken(sentence, figure, next) && isLeftOpen(sentence, next - 1)) break;
    if (lowerOf(article, end) === 'which' && SINGULAR.has(lowerOf(article, end + 1))) break;
    if (next <= end || (lowerOf(article, end) !== 'of' && weightOf(sentence, phrase.last, next) > most)) break;
    end = next;
  }
  return end;
}

const isLeftOpen = ({ article: { tokens }, grammar }: FigureSentence, at: number): boolean =>
  hasTag(tokens, at, grammar.auxiliary) || hasTag(tokens, at, TAGS.Adverb) || hasTag(tokens, at, grammar.preposition);

/** The subject of the verb: a noun phrase, the noun that "which" stands for, or what the last figure was about for "it". */
export function subjectOf(sentence: FigureSentence, figure: Figure, verb: number, rule: RuleId): About | null {
  const { article, grammar, earlier } = sentence;
  const { first } = sentence.sentence;
  let behindTime = first;
  for (const time of sentence.times) if (time.last < verb && time.last > behindTime) behindTime = time.last;
  const start = behindAll(sentence, verb);
  const subject =
    subjectAcrossRelative(sentence, start) ??
    ownSubject(sentence, start, behindTime) ??
    ownSubject(sentence, start, first) ??
    antecedentBefore(article.tokens, start, first, grammar) ??
    subjectBeforeTime(sentence, start) ??
    interruptedSubject(sentence, start) ??
    subjectOfMain(sentence, start) ??
    subjectOfInfinitive(sentence, start);
  if (subject === null) {
    const those = thoseBefore(sentence, figure, start);
    if (those !== null) return { words: wordsOf(article, those, start), first: those, last: start, rule };
  }
  if (subject !== null) {
    const own = withoutFigures(sentence, subject);
    return own !== null && (own.last <= figure.first || own.first >= figure.last)
      ? about(sentence, rule, own.first, own.last)
      : null;
  }
  const shared = sharedSubject(sentence, verb);
  if (shared !== null) return about(sentence, rule, shared.first, shared.last);
  const main = subjectForIt(sentence, verb);
  if (main !== null) return about(sentence, rule, main.first, main.last);
  if (earlier.length === 0 && isItMoving(sentence, verb)) return subjectOfSentenceBefore(sentence, rule);
  // "Shares fell 4% to a ten-year low of 210p. | They": no stretch of time and no low is meant.
  let place = earlier.length - 1;
  while (place > 0 && isPassedOver(earlier[place]!, figure)) place--;
  const last = earlier[place]?.about ?? null;
  const kindBefore = earlier[place]?.figure.value.kind;
  const isLikeLast = figure.value.kind === kindBefore;
  const { kind, unit } = figure.value;
  const isAmount = (AMOUNTS.has(kind) || (kind === 'count' && unit === null)) && kindBefore !== 'duration';
  return last !== null && hasPronoun(sentence, verb) && (isAmount || isLikeLast) ? aboutSame(last, figure, rule) : null;
}

/** "Those that waited longest | rose to 9%": first token of those of whom no more is named. */
function thoseBefore({ article, grammar, sentence }: FigureSentence, { first }: Figure, verb: number): number | null {
  const { tokens } = article;
  const least = Math.max(sentence.first, verb - MOST_INTERRUPTING);
  for (let at = verb - 3; at >= least; at--) {
    if (!THOSE.has(lowerOf(article, at)) || !OPENS_RELATIVE.has(lowerOf(article, at + 1))) continue;
    const opens = at === sentence.first || isClauseMark(tokens, at - 1) || hasTag(tokens, at - 1, grammar.conjunction);
    return opens && verb < first ? at : null;
  }
  return null;
}

const THOSE = wordSet('those');

const isPassedOver = ({ about: said, figure: before }: EarlierFigure, { value }: Figure): boolean =>
  (before.value.kind === 'duration' && value.kind !== 'duration') || (said !== null && LOWS.test(said.words));

const LOWS = /^(?:\S+ )?(low|high|peak|trough|record)$/;

/** "The number of people | who use the site | rose": the verb has its subject before the relative clause. */
function subjectAcrossRelative({ article, grammar, sentence }: FigureSentence, verb: number): NounPhrase | null {
  const { tokens } = article;
  const { first } = sentence;
  let end = verb;
  while (end > first && (hasTag(tokens, end - 1, grammar.auxiliary) || hasTag(tokens, end - 1, TAGS.Adverb))) end--;
  for (let at = end - 1; at > first && at > end - MOST_INTERRUPTING; at--) {
    if (!OPENS_RELATIVE.has(lowerOf(article, at))) {
      if (isClauseMark(tokens, at)) return null;
      continue;
    }
    let own = at + 1;
    while (own < end && (hasTag(tokens, own, grammar.auxiliary) || hasTag(tokens, own, TAGS.Adverb))) own++;
    const hasVerb =
      own + 1 < end &&
      (hasTag(tokens, own, grammar.subjectPronoun) ||
        SPEAKERS.has(lowerOf(article, own)) ||
        hasTag(tokens, own + 1, grammar.determiner) ||
        hasOneOf(tokens, own, MAY_BE_VERB));
    const isOfNoun =
      (hasTag(tokens, at - 1, TAGS.Noun) || hasTag(tokens, at - 1, TAGS.PluralNoun)) &&
      !BRINGS_CLAUSE.has(lowerOf(article, at - 1));
    return hasVerb && isOfNoun ? subjectBefore(tokens, at, first, grammar) : null;
  }
  return null;
}

const SPEAKERS = wordSet('we i you');
const OPENS_RELATIVE = wordSet('who that which');
const MAY_BE_VERB = tagSet([TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb, TAGS.Participle]);

/** "the claim that costs rose": the clause is what is claimed. */
const BRINGS_CLAUSE = wordSet(
  'claim claims fact news report reports evidence idea belief sign signs warning warnings forecast estimate hope fear fears suggestion prediction view announcement finding findings concern concerns says said show shows note notes proof doubt assumption argument statement reason way day time year',
);

/** The noun phrase before the verb, if it is no part of another verb's phrase: "fell for | a fourth month | running to stand at 4". */
function ownSubject(sentence: FigureSentence, verb: number, from: number): NounPhrase | null {
  const { article, grammar } = sentence;
  const nearest = subjectBefore(article.tokens, verb, from, grammar) ?? numberedName(sentence, verb, from);
  const subject = nearest === null ? null : withInfinitive(sentence, withParticiple(sentence, nearest, from), from);
  if (subject === null || subject.first - 2 < from) return subject;
  const isOfVerb =
    hasTag(article.tokens, subject.first - 1, grammar.preposition) && isClearVerb(sentence, subject.first - 2);
  return isOfVerb && article.tokens.word[verb - 1] === grammar.to ? null : subject;
}

/** "the time | to process a claim | fell": the infinitive belongs to the noun before it. */
function withInfinitive(sentence: FigureSentence, subject: NounPhrase, from: number): NounPhrase {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const verb = subject.first - 1;
  if (verb - 2 < from || tokens.word[verb - 1] !== grammar.to || !hasTag(tokens, verb, TAGS.Verb)) return subject;
  if (!hasTag(tokens, verb - 2, TAGS.Noun) && !hasTag(tokens, verb - 2, TAGS.PluralNoun)) return subject;
  const owner = subjectBefore(tokens, verb - 1, from, grammar);
  if (owner === null || owner.last !== verb - 1) return subject;
  // "asked the firm | to cut costs".
  for (let at = from; at < owner.first; at++) if (isClearVerb(sentence, at)) return subject;
  return { first: owner.first, last: subject.last, head: owner.head };
}

// "the Top 500 | rose", "the FTSE 100 | fell".
function numberedName(sentence: FigureSentence, verb: number, from: number): NounPhrase | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  let end = verb;
  while (end > from && (hasTag(tokens, end - 1, grammar.auxiliary) || hasTag(tokens, end - 1, TAGS.Adverb))) end--;
  if (end - 2 < from || !hasTag(tokens, end - 1, TAGS.Number) || isTaken(sentence, null, end - 1)) return null;
  if (!hasTag(tokens, end - 2, TAGS.Capitalised)) return null;
  const name = subjectBefore(tokens, end - 1, from, grammar);
  return name === null ? null : { first: name.first, last: end, head: name.head };
}

/** "donors | using direct debit | rose": the participle belongs to the noun before it. */
function withParticiple(sentence: FigureSentence, subject: NounPhrase, from: number): NounPhrase {
  const { article, grammar } = sentence;
  const { tokens } = article;
  let at = subject.first - 1;
  while (at > from && hasTag(tokens, at, TAGS.Adjective) && !hasTag(tokens, at, TAGS.Gerund)) at--;
  if (at <= from || !hasTag(tokens, at, TAGS.Gerund) || hasTag(tokens, at, TAGS.Noun)) return subject;
  if (!hasTag(tokens, at - 1, TAGS.PluralNoun) && !hasTag(tokens, at - 1, TAGS.Noun)) return subject;
  const owner = subjectBefore(tokens, at, from, grammar);
  return owner === null || owner.last !== at ? subject : { first: owner.first, last: subject.last, head: owner.head };
}

/** "The deficit has shrunk since May, when | it | stood at £9m": the subject that the sentence begins with, if it is a thing. */
function subjectForIt({ article, earlier, grammar, sentence }: FigureSentence, verb: number): NounPhrase | null {
  const { tokens } = article;
  const it = verb - 1;
  const isIt = lowerOf(article, it) === 'it' && BEFORE_IT.has(lowerOf(article, it - 1));
  const last = earlier.at(-1);
  if (!isIt || (last !== undefined && last.figure.first >= sentence.first)) return null;
  for (let at = sentence.first + 1; at < it; at++) {
    if (!hasTag(tokens, at, grammar.auxiliary) && !hasOneOf(tokens, at, FINITE)) continue;
    const subject = subjectBefore(tokens, at, sentence.first, grammar);
    const isThing =
      subject !== null &&
      hasTag(tokens, subject.head, TAGS.Noun) &&
      !hasTag(tokens, subject.head, TAGS.PluralNoun) &&
      !hasTag(tokens, subject.head, TAGS.Capitalised);
    return isThing ? subject : null;
  }
  return null;
}

const BEFORE_IT = wordSet('when while as but and before after since until');
const FINITE = tagSet([TAGS.PastVerb, TAGS.PresentVerb]);

// "It | rose by 5%": what moves is no firm.
function isItMoving({ article, tags, sentence }: FigureSentence, verb: number): boolean {
  const { tokens } = article;
  const isMoving = hasTag(tokens, verb, tags.growVerb) || hasTag(tokens, verb, tags.fallVerb);
  return isMoving && verb - 1 === sentence.first && lowerOf(article, sentence.first) === 'it';
}

/** The subject of the sentence before in the same block, if it is a thing in the singular and no name. */
function subjectOfSentenceBefore(sentence: FigureSentence, rule: RuleId): About | null {
  const { article, block, grammar } = sentence;
  const { tokens } = article;
  for (let number = block.lastSentence - 1; number > block.firstSentence; number--) {
    if (article.sentences[number]!.first !== sentence.sentence.first) continue;
    const { first, last } = article.sentences[number - 1]!;
    for (let at = first + 1; at < last; at++) {
      if (!hasTag(tokens, at, grammar.auxiliary) && !isClearVerb(sentence, at)) continue;
      const subject = subjectBefore(tokens, at, first, grammar);
      const isThing =
        subject !== null && hasTag(tokens, subject.head, TAGS.Noun) && !hasTag(tokens, subject.head, TAGS.Capitalised);
      return isThing ? about(sentence, rule, subject.first, subject.last) : null;
    }
  }
  return null;
}

// "calls and messages | both | fell".
const behindAll = ({ article, grammar, sentence }: FigureSentence, verb: number): number => {
  const { tokens } = article;
  let start = verb - 1 > sentence.first && ALL.has(lowerOf(article, verb - 1)) ? verb - 1 : verb;
  // "traffic | worldwide | rose".
  if (start - 1 > sentence.first && POSTPOSED.has(lowerOf(article, start - 1))) start--;
  // "the Post Office (PO) | now takes".
  let group = start;
  while (
    group > sentence.first &&
    (hasTag(tokens, group - 1, grammar.auxiliary) ||
      hasTag(tokens, group - 1, TAGS.Adverb) ||
      lowerOf(article, group - 1) === 'now')
  )
    group--;
  return beforeBrackets(tokens, hasTag(tokens, group - 1, TAGS.ClosingBracket) ? group : start, sentence.first);
};

const MOST_IN_BRACKETS = 12;

/** "Shares in Halden Group (LON: HLD) | rose": what stands in brackets is no part of the subject. */
function beforeBrackets(tokens: Tokens, at: number, first: number): number {
  if (!hasTag(tokens, at - 1, TAGS.ClosingBracket)) return at;
  for (let opening = at - 2; opening > first && opening > at - MOST_IN_BRACKETS; opening--)
    if (hasTag(tokens, opening, TAGS.OpeningBracket)) return opening;
  return at;
}

const ALL = wordSet('both all each');
const POSTPOSED = wordSet('worldwide globally nationwide nationally statewide overall combined alone abroad overseas');

/** "Net profit | for the three months to June | fell": the time ends where the verb begins. */
function subjectBeforeTime({ article, grammar, sentence, times }: FigureSentence, verb: number): NounPhrase | null {
  let group = verb;
  while (group > sentence.first && hasTag(article.tokens, group - 1, grammar.auxiliary)) group--;
  for (const time of times)
    if ((time.last === verb || time.last === group) && time.first > sentence.first)
      return subjectBefore(article.tokens, time.first, sentence.first, grammar);
  return null;
}

const MOST_INTERRUPTING = 20;

/** "Sales at the unit, which were flat before, | rose": what stands between two commas is passed over. */
function interruptedSubject(sentence: FigureSentence, verb: number): NounPhrase | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { first } = sentence.sentence;
  let end = verb - 1;
  while (
    end > first &&
    (hasTag(tokens, end, grammar.auxiliary) || hasTag(tokens, end, TAGS.Adverb) || lowerOf(article, end) === 'since')
  )
    end--;
  const isDashed = hasTag(tokens, end, TAGS.Dash) && isClauseMark(tokens, end);
  const mark = isDashed ? TAGS.Dash : TAGS.Comma;
  if (end <= first || !hasTag(tokens, end, mark)) return null;
  if (hasTag(tokens, verb, TAGS.Gerund) && end === verb - 1) return null;
  for (let at = end - 1; at > first && at > end - MOST_INTERRUPTING; at--) {
    if (!hasTag(tokens, at, mark)) continue;
    if (!isDashed && !OPENS_INTERRUPTION.has(lowerOf(article, at + 1)) && !isNounPhrase(sentence, at + 1, end))
      continue;
    const subject = subjectBefore(tokens, at, first, grammar);
    // "Prices | excluding food, however, | rise".
    return subject !== null && BARRING.has(lowerOf(article, subject.first))
      ? subjectBefore(tokens, subject.first, first, grammar)
      : subject;
  }
  return null;
}

const BARRING = wordSet('excluding including');
const OPENS_INTERRUPTION = wordSet(
  'however though meanwhile moreover also in on for with by unlike along together which who whose where including excluding before after as like such when far despite',
);

// ", consumer tissue, ": an apposition.
function isNounPhrase(sentence: FigureSentence, from: number, to: number): boolean {
  const { article, grammar } = sentence;
  const { tokens } = article;
  // ", the wires and plastics group, ".
  if (ARTICLES.has(lowerOf(article, from)) && !hasClause(sentence, from, to)) return true;
  let phrase = nounPhraseFrom(tokens, from, to, grammar);
  while (phrase !== null && phrase.last + 1 < to && ANDS.has(lowerOf(article, phrase.last)))
    phrase = nounPhraseFrom(article.tokens, phrase.last + 1, to, grammar);
  return phrase !== null && phrase.last === to;
}

const ARTICLES = wordSet('the a an');

function hasClause(sentence: FigureSentence, from: number, to: number): boolean {
  const { tokens } = sentence.article;
  for (let at = from; at < to; at++)
    if (hasTag(tokens, at, sentence.grammar.auxiliary) || isClearVerb(sentence, at) || isClauseMark(tokens, at))
      return true;
  return false;
}

/** "Net profit took a tumble, | falling 8%", "growth slowed, | rising 3%": the participle has the subject of the main verb. */
function subjectOfMain(sentence: FigureSentence, verb: number): NounPhrase | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { tags } = sentence;
  // "rose faster than ever, | up 19%".
  const isParticle = UP_OR_DOWN.has(lowerOf(article, verb));
  if ((!hasTag(tokens, verb, TAGS.Gerund) && !isParticle) || verb - 2 < sentence.sentence.first) return null;
  const moves = isParticle || hasTag(tokens, verb, tags.riseVerb) || hasTag(tokens, verb, tags.fallVerb);
  const isOrdered = ORDERING.has(lowerOf(article, verb - 1));
  if (!isOrdered && !(moves && hasTag(tokens, verb - 1, TAGS.Comma))) return null;
  // "fell to 90, | after peaking at 170".
  const end = isOrdered && hasTag(tokens, verb - 2, TAGS.Comma) ? verb - 2 : verb - 1;
  const clause = startOfClause(tokens, end, sentence.sentence.first, grammar);
  for (let at = clause + 1; at < end; at++) {
    if (!isMainVerb(sentence, at)) continue;
    const subject = subjectBefore(tokens, at, clause, grammar);
    if (subject !== null) return withoutFigures(sentence, subject);
  }
  return null;
}

const ORDERING = wordSet('after before since while');
const UP_OR_DOWN = wordSet('up down');

/** "fell for a fourth month running | to stand at 826,000": the infinitive has the subject of the main verb. */
function subjectOfInfinitive(sentence: FigureSentence, verb: number): NounPhrase | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  if (verb - 1 <= sentence.sentence.first || tokens.word[verb - 1] !== grammar.to) return null;
  const clause = startOfClause(tokens, verb - 1, sentence.sentence.first, grammar);
  for (let at = clause + 1; at < verb - 1; at++) {
    if (!isMainVerb(sentence, at)) continue;
    const subject = subjectBefore(tokens, at, clause, grammar);
    return subject === null ? null : withoutFigures(sentence, subject);
  }
  return null;
}

const isMainVerb = (sentence: FigureSentence, at: number): boolean =>
  (isClearVerb(sentence, at) || hasTag(sentence.article.tokens, at, sentence.grammar.be)) &&
  !hasTag(sentence.article.tokens, at, TAGS.Gerund) &&
  !isTaken(sentence, null, at);

/** "The works start in May and | will take a year": a verb behind "and" shares the subject of the one before. */
function sharedSubject(sentence: FigureSentence, verb: number): NounPhrase | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { first } = sentence.sentence;
  let at = verb - 1;
  while (at > first && (hasTag(tokens, at, grammar.auxiliary) || hasTag(tokens, at, TAGS.Adverb))) at--;
  if (at <= first || !SHARING.has(lowerOf(article, at))) return null;
  const clause = startOfClause(tokens, at, first, grammar);
  for (let other = clause + 1; other < at; other++) {
    if (!isVerb(sentence, other) || hasTag(tokens, other, TAGS.Gerund)) continue;
    const subject = subjectBefore(tokens, other, clause, grammar);
    return subject === null || isVerb(sentence, subject.head) ? null : withoutFigures(sentence, subject);
  }
  return null;
}

const SHARING = wordSet('and but');
const TIMING = wordSet('for in over during within after since');

/** The subject without the time it is given for: "After a year | traffic at the gate", "Revenue | for the 52 weeks to May". */
function withoutFigures(sentence: FigureSentence, subject: NounPhrase): NounPhrase | null {
  const { article, figures, grammar } = sentence;
  const { tokens } = article;
  let { first, last } = subject;
  // "revenue jumped 14% to £9m with | advertising": the head of the phrase stands behind "with".
  if (hasTag(tokens, last, TAGS.Gerund))
    for (let at = last - 1; at > first; at--)
      if (lowerOf(article, at) === 'with') {
        first = at + 1;
        break;
      }
  // "merchandise rose 8% and | food | was up 4%": behind a figure "and" opens a clause of its own.
  for (let at = last - 1; at > first; at--)
    if (
      lowerOf(article, at) === 'and' &&
      isTaken(sentence, null, at - 1) &&
      // "fares rose to £4 and | the toll": the figure before is none of the subject's.
      (isTaken(sentence, null, first) || hasVerb(sentence, first, at))
    ) {
      first = at + 1;
      break;
    }
  if (isTaken(sentence, null, first)) {
    let opener = first;
    while (opener > sentence.sentence.first && (isTaken(sentence, null, opener) || isBound(sentence, opener))) opener--;
    const clause = startOfClause(tokens, first, sentence.sentence.first, grammar);
    // "patients waiting more than a year for an operation": the figure stands within the subject.
    if (opener > clause && !TIMING.has(lowerOf(article, opener))) first = clause;
    else while (first < last && isTaken(sentence, null, first)) first++;
  }
  for (let at = first + 1; at < last; at++) {
    if (!TIMING.has(lowerOf(article, at))) continue;
    const behind = hasTag(tokens, at + 1, grammar.determiner) ? at + 2 : at + 1;
    if (behind < last && isTaken(sentence, null, behind) && isTimeOrDuration(sentence, behind)) last = at;
  }
  // "turnover of £5m | grew": the sum is a figure of its own.
  for (let at = first + 1; at + 1 < last; at++) {
    if (lowerOf(article, at) !== 'of') continue;
    const inside = figureAt(figures, isBound(sentence, at + 1) ? at + 2 : at + 1);
    if (inside?.value.kind === 'money' && inside.last >= last) last = at;
  }
  return first < last ? { first, last, head: Math.min(subject.head, last - 1) } : null;
}

function hasVerb(sentence: FigureSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      isClearVerb(sentence, at) ||
      hasTag(sentence.article.tokens, at, TAGS.Gerund) ||
      (hasTag(sentence.article.tokens, at, TAGS.PastVerb) && isVerb(sentence, at))
    )
      return true;
  return false;
}

const isBound = ({ article, tags }: FigureSentence, at: number): boolean =>
  hasTag(article.tokens, at, tags.bound) || BOUNDS.has(lowerOf(article, at));

const BOUNDS = wordSet('more less fewer than over under up to about at least nearly almost');

const isTimeOrDuration = ({ figures, sentence, taken }: FigureSentence, at: number): boolean => {
  const by = taken[at - sentence.first] ?? 0;
  return by < 0 || (by > 0 && figures[by - 1]!.value.kind === 'duration');
};

function hasPronoun({ article, sentence, grammar }: FigureSentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - 4); at--) {
    if (PRONOUNS.has(lowerOf(article, at))) return true;
    if (!hasTag(article.tokens, at, grammar.auxiliary) && !hasTag(article.tokens, at, TAGS.Adverb)) return false;
  }
  return false;
}

/** Whether no figure or time lies in the phrase. */
export function isFree(sentence: FigureSentence, figure: Figure, { first, last }: NounPhrase): boolean {
  for (let at = first; at < last; at++)
    if (isTaken(sentence, null, at) || (figure.first <= at && at < figure.last)) return false;
  return true;
}

/** Whether the token is a verb and can be no noun. */
export const isClearVerb = (sentence: FigureSentence, at: number): boolean =>
  isVerb(sentence, at) &&
  !hasTag(sentence.article.tokens, at, TAGS.Noun) &&
  !hasTag(sentence.article.tokens, at, TAGS.PluralNoun) &&
  !hasTag(sentence.article.tokens, at, sentence.grammar.auxiliary);

/** Whether the token is a verb here: one that can be finite and is no noun behind a determiner. */
export function isVerb({ article: { tokens }, grammar }: FigureSentence, at: number): boolean {
  if (hasTag(tokens, at, grammar.auxiliary)) return true;
  if (hasTag(tokens, at, grammar.preposition) || hasTag(tokens, at, grammar.determiner)) return false;
  const isVerbal =
    hasTag(tokens, at, TAGS.Verb) ||
    hasTag(tokens, at, TAGS.PastVerb) ||
    hasTag(tokens, at, TAGS.PresentVerb) ||
    hasTag(tokens, at, TAGS.Participle) ||
    hasTag(tokens, at, TAGS.Gerund);
  return isVerbal && !hasTag(tokens, at - 1, grammar.determiner) && !hasTag(tokens, at - 1, TAGS.Adjective);
}
