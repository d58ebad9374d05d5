import { isClauseMark } from '../language/clauses.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../language/noun-phrases.ts';
import { isRelative } from '../language/word-classes.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { COMPARED, openerOf, WITH_OR_TO } from './claims-change.ts';
import {
  type About,
  type Figure,
  type FigureSentence,
  figureAt,
  isInTime,
  isTaken,
  lowerOf,
  wordSet,
  wordsOf,
} from './claims-figures.ts';
import { isClearVerb, isVerb, subjectOf } from './claims-phrases.ts';

const PARTICLES = wordSet('up down off out back away aside over in on');
const STRANDED = wordSet(
  'including excluding of for in on at to from with by between against about into within per over under as than and or',
);

/**
 * What a figure is about, as a noun phrase: without a preposition or an auxiliary left over at its end, and, where the
 * words begin with a finite verb, its object or its subject. Null where no noun is left.
 */
export function asNounPhrase(sentence: FigureSentence, figure: Figure, about: About): About | null {
  const { article } = sentence;
  const { first, last } = about;
  if (about.words === 'not') return null;
  if (first >= last || about.words !== wordsOf(article, first, last)) return about;
  const end = endOfNouns(sentence, about);
  if (end <= first) return null;
  if (lowerOf(article, first - 1) === 'who') return antecedent(sentence, about);
  const trimmed = end === last ? about : withEnd(sentence, about, end);
  if (startsWithVerb(sentence, trimmed)) return deed(sentence, figure, trimmed);
  return isObjectOfGerund(sentence, figure, trimmed) ? nouns(sentence, about.rule, first + 1, end) : trimmed;
}

/** "workers who live in town sleep": behind "who" stands no subject, but before it, if it goes with a plural. */
function antecedent(sentence: FigureSentence, { first, rule }: About): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  if (!hasTag(tokens, first - 2, TAGS.PluralNoun)) return null;
  const noun = nounPhraseBefore(tokens, first - 1, sentence.sentence.first, grammar);
  return noun === null || isTaken(sentence, null, noun.first) ? null : nouns(sentence, rule, noun.first, noun.last);
}

/** "price of | 200 everyday items": a preposition with nothing behind it takes the counted things along, or goes. */
function endOfNouns(sentence: FigureSentence, about: About): number {
  const { article, figures, grammar } = sentence;
  const { first } = about;
  const last = withoutTime(sentence, about);
  if (lowerOf(article, last - 1) === 'of') {
    const inside = figureAt(figures, last);
    const things =
      inside === undefined || inside.value.counted === null
        ? null
        : nounPhraseFrom(article.tokens, inside.last, sentence.sentence.last, grammar);
    if (things !== null) return things.last;
  }
  let end = last;
  while (end > first && isLeftOver(sentence, end - 1)) end--;
  return end;
}

// "40% more for petrol | last year": when it was is told apart.
function withoutTime({ article, times }: FigureSentence, { first, last }: About): number {
  for (const time of times)
    if (first < time.first && time.first < last && time.last >= last && lowerOf(article, time.first - 1) !== 'of')
      return time.first;
  return last;
}

// "taking | a pint | to £4".
const isObjectOfGerund = ({ article: { tokens } }: FigureSentence, { value, first }: Figure, about: About): boolean =>
  value.kind === 'money' &&
  about.last <= first &&
  about.rule === 'claims/changed' &&
  hasTag(tokens, about.first, TAGS.Gerund) &&
  !hasTag(tokens, about.first, TAGS.Noun) &&
  about.last > about.first + 1;

const isLeftOver = ({ article, grammar }: FigureSentence, at: number): boolean =>
  STRANDED.has(lowerOf(article, at)) ||
  hasTag(article.tokens, at, grammar.auxiliary) ||
  hasTag(article.tokens, at, grammar.determiner) ||
  hasTag(article.tokens, at, grammar.conjunction) ||
  isRelative(article.tokens, at) ||
  isClauseMark(article.tokens, at);

const withEnd = ({ article }: FigureSentence, { first, rule, whole }: About, end: number): About => ({
  words: wordsOf(article, first, end),
  first,
  last: end,
  rule,
  whole,
});

// "takes" and "set" can be nouns, but not where they were read as the verb of the figure; "raising" alone names nothing.
function startsWithVerb(sentence: FigureSentence, { first, last, rule }: About): boolean {
  const { tokens } = sentence.article;
  if (rule === 'claims/counted') return false;
  if (rule === 'claims/verb-of-figure' && isVerb(sentence, first))
    return last - first === 1 || !hasTag(tokens, first, TAGS.Gerund);
  return isClearVerb(sentence, first) && !hasTag(tokens, first, TAGS.Gerund) && !hasTag(tokens, first, TAGS.Adjective);
}

/** "sold | the foundry | for £186m" is about the foundry, "the trial lasted" about the trial; "drove trams for nine years" tells a deed. */
function deed(sentence: FigureSentence, figure: Figure, about: About): About | null {
  const { article, grammar } = sentence;
  const { first, last, rule } = about;
  const { kind } = figure.value;
  if (first >= figure.last) {
    if (last - first > 1 || kind === 'money') return about;
    // "It takes residents 25 minutes | to apply": alone it tells what is done where nothing else is named.
    const takes = kind === 'duration' ? verbOfTaking(sentence, figure) : -1;
    return takes < 0 ? null : (subjectOf(sentence, figure, takes, rule) ?? about);
  }
  const hasObject = saysMore(sentence, first + 1, last);
  if (kind === 'measure') {
    // "owns a shop | 90 metres from the harbour": what stands right before a measure has it.
    const thing = nounPhraseBefore(article.tokens, figure.first, first + 1, grammar);
    if (thing !== null) return nouns(sentence, rule, thing.first, thing.last);
  }
  if (hasObject && kind !== 'money') return about;
  if (hasObject) {
    const object = nounPhraseFrom(article.tokens, first + 1, last, grammar);
    if (object !== null)
      // "pays the firm | €38": what stands between a verb and its sum is who gets it.
      return isTaken(sentence, null, object.first) || isNextTo(sentence, object.last, figure.first)
        ? null
        : nouns(sentence, rule, object.first, object.last);
  }
  const subject = subjectOf(sentence, figure, first, rule);
  // "18,500 members would | strike | for three days": so many do not last.
  if (subject !== null && kind === 'duration' && isTaken(sentence, null, Math.max(subject.first, subject.last - 2)))
    return about;
  return subject === null || subject.first >= figure.first ? null : subject;
}

function verbOfTaking({ article, sentence }: FigureSentence, { first }: Figure): number {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 6); at--)
    if (TAKES.has(lowerOf(article, at))) return at;
  return -1;
}

const TAKES = wordSet('take takes took taken taking');

/** Whether words of content follow the verb with its particle: "drove | trams", but not "stayed | on". */
function saysMore(sentence: FigureSentence, from: number, to: number): boolean {
  const { article, grammar } = sentence;
  const { tokens } = article;
  for (let at = from; at < to; at++)
    if (
      !isTaken(sentence, null, at) &&
      !PARTICLES.has(lowerOf(article, at)) &&
      !hasTag(tokens, at, TAGS.Adverb) &&
      !hasTag(tokens, at, grammar.preposition) &&
      !hasTag(tokens, at, grammar.auxiliary) &&
      !hasTag(tokens, at, grammar.pronoun) &&
      !OBJECT_PRONOUNS.has(lowerOf(article, at))
    )
      return true;
  return false;
}

const OBJECT_PRONOUNS = wordSet('me you him her it us them itself themselves');

/** Whether nothing but a bound ("up to", "more than") stands between an object and the figure. */
function isNextTo({ article, tags }: FigureSentence, from: number, to: number): boolean {
  // "reported revenues at | £4m".
  if (from < to && lowerOf(article, to - 1) === 'at') return false;
  for (let at = from; at < to; at++)
    if (!hasTag(article.tokens, at, tags.bound) && !NEAR.has(lowerOf(article, at))) return false;
  return true;
}

const NEAR = wordSet('up to about around some nearly almost more less than at least only just another an a');

function nouns(sentence: FigureSentence, rule: RuleId, from: number, to: number): About | null {
  const { article, grammar } = sentence;
  const first =
    hasTag(article.tokens, from, grammar.determiner) && !OWNED.has(lowerOf(article, from)) ? from + 1 : from;
  return first >= to ? null : { words: wordsOf(article, first, to), first, last: to, rule };
}

const OWNED = wordSet('my our your his her its their');

const ONE = wordSet('one two three four five six seven eight nine ten');
const IN_OR_OF = wordSet('in of');

/** "one lorry in five": the noun stands inside the figure. */
export function nounOfShare({ article }: FigureSentence, { first, last, value }: Figure): About | null {
  if (value.kind !== 'ratio' || last - first < 4) return null;
  const { tokens } = article;
  let at = first + 1;
  while (at < last && !IN_OR_OF.has(lowerOf(article, at))) at++;
  let from = at;
  while (from > first && isNounOfShare(tokens, from - 1) && !ONE.has(lowerOf(article, from - 1))) from--;
  return at >= last || from === at
    ? null
    : { words: wordsOf(article, from, at), first: from, last: at, rule: 'claims/part-of' };
}

const isNounOfShare = (tokens: Tokens, at: number): boolean =>
  (hasTag(tokens, at, TAGS.Noun) || hasTag(tokens, at, TAGS.PluralNoun)) && !hasTag(tokens, at, TAGS.Number);

const COMPARERS = wordSet('from against versus');
const HEDGES = wordSet('about around nearly almost just only some over under');

const COMPARES = wordSet('compares compare contrasts');

/** Whether a year and a colon stand right before the figure: "£4m (2019: £3m)". */
export const isYearBefore = ({ tokens }: FigureSentence['article'], { first }: Figure): boolean =>
  first >= 3 &&
  lowerOf({ tokens }, first - 1) === ':' &&
  hasTag(tokens, first - 2, TAGS.Year) &&
  (hasTag(tokens, first - 3, TAGS.OpeningBracket) || hasTag(tokens, first - 3, TAGS.Comma));

const isFiniteChange = (
  { tokens }: FigureSentence['article'],
  { riseVerb, fallVerb }: FigureSentence['tags'],
  at: number,
): boolean =>
  (hasTag(tokens, at, riseVerb) || hasTag(tokens, at, fallVerb)) &&
  (hasTag(tokens, at, TAGS.PastVerb) || hasTag(tokens, at, TAGS.PresentVerb));

/** "£5m, up from £4m", "8.2p a share from 7.5p", "compared with 70% then": the level before is about what the level reached is about. */
export function levelBefore(within: FigureSentence, figure: Figure): About | null {
  const { article, earlier, figures, sentence, tags } = within;
  let at = openerOf(within, figure);
  while (at > sentence.first && HEDGES.has(lowerOf(article, at))) at--;
  if (at < sentence.first) return null;
  const word = lowerOf(article, at);
  // "That compares with 3% a year before", "(2019: £3m)".
  const isNext = WITH_OR_TO.has(word) && COMPARES.has(lowerOf(article, at - 1));
  const compares =
    isNext ||
    isYearBefore(article, figure) ||
    COMPARERS.has(word) ||
    (WITH_OR_TO.has(word) && at > sentence.first && COMPARED.has(lowerOf(article, at - 1)));
  // "£9m, while debt fell from £5m": a verb of its own says what the level is of.
  if (word === 'from' && isFiniteChange(article, tags, at - 1) && figure !== figures[0]) return null;
  // "to £4m, and the fare was moved | from £3".
  if (word === 'from' && hasTag(article.tokens, at - 2, within.grammar.auxiliary) && isClearVerb(within, at - 1))
    return null;
  if (!compares || figure.value.counted !== null || hasOwnThing(within, figure)) return null;
  const { kind, unit } = figure.value;
  for (let place = earlier.length - 1; place >= 0; place--) {
    const { figure: other, about } = earlier[place]!;
    if (other.first < sentence.first && !isNext) return null;
    const { value } = other;
    const fits = value.kind === kind ? value.unit === unit || unit === null : kind === 'count' && unit === null;
    if (fits && about !== null)
      return {
        words: about.words,
        first: figure.first,
        last: figure.last,
        rule: about.rule,
        whole: about.whole,
      };
  }
  return null;
}

/** "17% of boys", "£3 for a call": what is compared has a thing of its own. */
export function hasOwnThing({ article, times }: FigureSentence, { last }: Figure): boolean {
  const word = lowerOf(article, last);
  return word === 'of' || (word === 'for' && !isInTime(times, last) && !isInTime(times, last + 1));
}

/** "£5m from the department": a name behind "from" is who pays, and no thing that costs. */
export function isPayer({ article }: FigureSentence, { value, last }: Figure, at: number): boolean {
  if (value.kind !== 'money' || at !== last || lowerOf(article, at) !== 'from') return false;
  const { tokens } = article;
  let head = at + 1;
  while (
    head < tokens.count &&
    hasTag(tokens, head, TAGS.Word) &&
    !hasTag(tokens, head, TAGS.Capitalised) &&
    head < at + 3
  )
    head++;
  return hasTag(tokens, head, TAGS.Capitalised);
}
