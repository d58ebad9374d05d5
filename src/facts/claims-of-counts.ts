import { endOfClause, isClauseMark, startOfClause } from '../language/clauses.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../language/noun-phrases.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type ChangeReading, openerOf } from './claims-change.ts';
import {
  type About,
  aboutSame,
  type Figure,
  type FigureSentence,
  figureAt,
  isTaken,
  lowerOf,
  withWords,
  wordSet,
  wordsOf,
} from './claims-figures.ts';
import { behindBrackets } from './claims-of-clauses.ts';
import { predicateBehind } from './claims-of-predicates.ts';
import { endWithParticiple, saidOfShare } from './claims-of-shares.ts';
import { about, endOfShortComplements, isVerb, phraseAt, subjectOf, withConjunct } from './claims-phrases.ts';

const PARTITIVES = wordSet('them these those whom which us');
const DEFINERS_OF_COUNT = wordSet(
  'who under over aged in with polled surveyed asked questioned interviewed responding taking living working',
);
const THOSE = wordSet('those these');
const RELATIVES = wordSet('who that which left');
const SHARE_NOUNS = wordSet('worth more less');
const GENERAL_PEOPLE = wordSet('those all people');
const DEFINERS = wordSet(
  'who that under over aged in with on at polled surveyed asked questioned interviewed responding taking living working',
);
const OF_OR_AMONG = wordSet('of among');

/** "five police forces in the north", "the council’s six members". */
export function counted(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): About | null {
  const span = figure.value.counted;
  if (figure.value.kind !== 'count' || span === null) return null;
  // "The index fell 300 | points": so far has the index moved.
  if (figure.value.unit === 'point' && change !== undefined && change.change !== 'none') return null;
  const { tokens } = sentence.article;
  let first = figure.last;
  while (first < sentence.sentence.last && tokens.start[first]! < span.start) first++;
  let last = first;
  while (last < sentence.sentence.last && tokens.end[last]! <= span.end) last++;
  const { grammar, article } = sentence;
  // "90 families and children | were housed": the two are the subject.
  const isSubject = startOfClause(tokens, figure.first, sentence.sentence.first, grammar) >= figure.first;
  const phrase = withConjunct(sentence, figure, { first, last, head: last - 1 }, isSubject);
  const complements = endOfShortComplements(sentence, figure, phrase);
  // "carried 52 satellites | into orbit": whereto belongs to the verb.
  let end = phrase.last;
  const leaves = lowerOf(article, openerOf(sentence, figure)) === 'from' || isTeamBefore(article, figure.first);
  while (end < complements && lowerOf(article, end) !== 'into' && !(leaves && lowerOf(article, end) === 'to')) end++;
  const things = about(sentence, 'claims/counted', first, end);
  if (things === null) return null;
  const owner = ownerBefore(sentence, figure);
  if (owner !== null) return withWords(things, `${owner} ${things.words}`);
  const said = predicateBehind(sentence, figure, things);
  return said === '' ? things : withWords(things, `${things.words} ${said}`);
}

// "from a team of | 20 drivers | to one of 50".
const isTeamBefore = (article: FigureSentence['article'], first: number): boolean =>
  lowerOf(article, first - 1) === 'of' && FROM_TEAM.has(lowerOf(article, first - 4));

const FROM_TEAM = wordSet('from');

// "the council’s | six members".
function ownerBefore({ article, grammar, sentence }: FigureSentence, figure: Figure): string | null {
  const mark = figure.first - 1;
  if (mark <= sentence.first || !hasTag(article.tokens, mark, TAGS.Possessive)) return null;
  const owner = nounPhraseBefore(article.tokens, mark, sentence.first, grammar);
  if (owner === null) return null;
  const first = hasTag(article.tokens, owner.first, grammar.determiner) ? owner.first + 1 : owner.first;
  return first >= mark ? null : wordsOf(article, first, figure.first);
}

const MOST_OF_PREDICATE = 7;

/** "61 of whom had never asked", "38 percent of them": the things of the count before, with what is said of these. */
export function ofAntecedent(
  sentence: FigureSentence,
  figure: Figure,
  change: ChangeReading | undefined,
): About | null {
  const { article } = sentence;
  const { kind, unit, counted: things } = figure.value;
  if (kind !== 'count' && kind !== 'percent' && kind !== 'ratio') return null;
  const isPartitive = lowerOf(article, figure.last) === 'of' && PARTITIVES.has(lowerOf(article, figure.last + 1));
  const isBare = kind === 'count' && unit === null && things === null;
  // "18,000 students, | of whom | 40% are from overseas".
  const isWhom = lowerOf(article, figure.first - 2) === 'of' && WHOM.has(lowerOf(article, figure.first - 1));
  if (isWhom && kind !== 'count') return ofWhom(sentence, figure);
  if (!isPartitive && !isBare) return null;
  // "a city of | 400,000".
  if (!isPartitive && isOfNoun(sentence, figure)) return null;
  // "memberships grew to 70", "downloads passed 5 million": a verb says of what they are so many.
  if (!isPartitive && (change !== undefined || isLevelBefore(sentence, figure))) return null;
  const at = isPartitive ? figure.last + 2 : figure.last;
  if (isPartitive && DEFINERS_OF_COUNT.has(lowerOf(article, at)) && THOSE.has(lowerOf(article, at - 1))) return null;
  // "three million downloads": a plural agrees with no verb in -s, so the word is a noun.
  if (isBare && figure.value.value !== 1 && Number.isInteger(figure.value.value) && isInS(sentence, at))
    return about(sentence, 'claims/counted', at, at + 1);
  const end = Math.min(endOfClause(article.tokens, at, sentence.sentence.last), at + MOST_OF_PREDICATE);
  const predicate =
    at < end && !isTaken(sentence, figure, at) && (isPartitive || saysMore(sentence, at))
      ? wordsOf(article, at, endBeforeTaken(sentence, figure, at, end))
      : '';
  const isElsewhere = !isPartitive && predicate === '' && PLACING.has(lowerOf(article, at));
  const place = isElsewhere ? phraseAt(sentence, figure, at + 1, 'claims/antecedent') : null;
  const antecedent = withoutPlace(antecedentOf(sentence, figure), place !== null);
  if (place !== null && antecedent !== '')
    return {
      words: `${antecedent} ${wordsOf(article, at, place.last)}`,
      first: figure.first,
      last: place.last,
      rule: 'claims/antecedent',
    };
  const words = existing(sentence, figure) ?? `${antecedent} ${predicate}`.trim();
  return words === ''
    ? null
    : {
        words,
        first: figure.first,
        last: Math.max(figure.last, predicate === '' ? 0 : end),
        rule: 'claims/antecedent',
      };
}

/** "Leaks went the other way: there were 1,950": the clause before the colon says what there was. */
function existing({ article, grammar, sentence }: FigureSentence, { first }: Figure): string | null {
  const { tokens } = article;
  let at = first - 1;
  while (at > sentence.first && hasTag(tokens, at, TAGS.Adverb)) at--;
  while (at > sentence.first && hasTag(tokens, at, grammar.auxiliary)) at--;
  if (at - 1 <= sentence.first || lowerOf(article, at) !== 'there' || !COLONS.has(lowerOf(article, at - 1)))
    return null;
  const subject = nounPhraseFrom(tokens, sentence.first, at - 1, grammar);
  if (subject === null) return null;
  const from = hasTag(tokens, subject.first, grammar.determiner) ? subject.first + 1 : subject.first;
  return wordsOf(article, from, subject.last);
}

const COLONS = wordSet(': ; – —');

function isOfNoun({ article, sentence }: FigureSentence, { first }: Figure): boolean {
  const { tokens } = article;
  const of = first - 1;
  return (
    of > sentence.first + 1 &&
    lowerOf(article, of) === 'of' &&
    hasTag(tokens, of - 1, TAGS.Noun) &&
    !COUNTS.has(lowerOf(article, of - 1))
  );
}

const COUNTS = wordSet('total number average group team sum rate level count record estimate maximum minimum');

const WHOM = wordSet('whom which these those');

function ofWhom(sentence: FigureSentence, figure: Figure): About | null {
  const { article } = sentence;
  const things = antecedentOf(sentence, figure);
  if (things === '') return null;
  const clause = endOfClause(article.tokens, figure.last, sentence.sentence.last);
  const end = Math.min(clause, figure.last + MOST_OF_PREDICATE);
  const last = figure.last < end ? endBeforeTaken(sentence, figure, figure.last, end) : figure.last;
  return {
    words: `${things} ${last > figure.last ? wordsOf(article, figure.last, last) : ''}`.trim(),
    first: figure.first,
    last,
    rule: 'claims/antecedent',
  };
}

const PLACING = wordSet('in at from across among outside near');
const PLACE = / (?:in|at|from|across|among|outside|near) .*$/;

// "people | in Leeds", and 15 in other towns.
const withoutPlace = (things: string, isElsewhere: boolean): string =>
  isElsewhere ? things.replace(PLACE, '') : things;

const isLevelBefore = ({ article, tags, sentence }: FigureSentence, { first }: Figure): boolean =>
  first > sentence.first &&
  (hasTag(article.tokens, first - 1, tags.levelVerb) || PASSING.has(lowerOf(article, first - 1)));

const PASSING = wordSet('passed passes passing surpassed topped reached hit');

/** "rose to five": where no verb names what is counted, it is what was counted before. */
export const ofAntecedentMoved = (sentence: FigureSentence, figure: Figure): About | null =>
  ofAntecedent(sentence, figure, undefined);

const isInS = ({ article: { tokens }, grammar, sentence }: FigureSentence, at: number): boolean =>
  at < sentence.last && hasTag(tokens, at, TAGS.PresentVerb) && !hasTag(tokens, at, grammar.auxiliary);

const endBeforeTaken = (sentence: FigureSentence, figure: Figure, at: number, end: number): number => {
  let last = at + 1;
  while (last < end && !isTaken(sentence, figure, last)) last++;
  return last;
};

// "one million who already have it", "35 left", "nine were hurt".
const saysMore = (sentence: FigureSentence, at: number): boolean =>
  RELATIVES.has(lowerOf(sentence.article, at)) || isVerb(sentence, at);

// "Twelve of them": what "they" are was said not long ago.
const MOST_EARLIER = 12;

function antecedentOf({ article, earlier }: FigureSentence, figure: Figure): string {
  const least = Math.max(0, earlier.length - MOST_EARLIER);
  for (let at = earlier.length - 1; at >= least; at--) {
    const { figure: before, about: things } = earlier[at]!;
    if (before === figure || things === null) continue;
    if (before.value.kind !== 'count' || things.rule !== 'claims/counted') continue;
    // "1,106 questions reviewed, 38% of them deleted": questions, whatever became of them.
    const alone = wordsOf(article, things.first, things.last);
    return things.words.startsWith(`${alone} `) ? alone : things.words;
  }
  return '';
}

/** "60% of councils", "two hours of admin", "$3bn worth of arms"; "Of those who stayed, 5% …". */
export function partOf(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): About | null {
  const { article } = sentence;
  const { kind } = figure.value;
  let at = figure.last;
  // "cut emissions to 60% of their 1990 levels": about what is cut.
  if (
    change !== undefined &&
    change.change !== 'none' &&
    OWNED.has(lowerOf(article, at + 1)) &&
    lowerOf(article, figure.first - 1) === 'to'
  )
    return null;
  if (SHARE_NOUNS.has(lowerOf(article, at))) at++;
  at = behindBrackets(sentence, at);
  if (at + 1 >= sentence.sentence.last || lowerOf(article, at) !== 'of')
    return halfThe(sentence, figure) ?? ofBefore(sentence, figure);
  // "within 600 metres | of the station": so far away is the site.
  if (kind === 'measure' && WITHIN.has(lowerOf(article, figure.first)))
    return subjectOf(sentence, figure, figure.first - 1, 'claims/said-of-subject');
  const whole =
    thoseAt(sentence, at + 1) ??
    agedAt(sentence, at + 1) ??
    sumAt(sentence, at + 1) ??
    phraseAt(sentence, figure, at + 1, 'claims/part-of');
  return whole === null ? null : withPredicate(sentence, figure, withWords(whole, whole.words, whole.words));
}

const WITHIN = wordSet('within');
const OLDS = /^(olds?|year-olds?|[a-z]*year-olds?)$/;
const MOST_OF_AGES = 7;

/** "83% of | 18 to 24 year olds": the ages are who they are. */
function agedAt({ article, sentence }: FigureSentence, at: number): About | null {
  const { tokens } = article;
  if (!hasTag(tokens, at, TAGS.Number)) return null;
  for (let end = at + 1; end < Math.min(sentence.last, at + MOST_OF_AGES); end++)
    if (OLDS.test(lowerOf(article, end)))
      return { words: wordsOf(article, at, end + 1), first: at, last: end + 1, rule: 'claims/part-of' };
    else if (isClauseMark(tokens, end)) return null;
  return null;
}

/** "20 per cent of | the $5bn promised": the whole is a sum itself; "half of | the top 10 firms": a rank narrows it down. */
function sumAt(sentence: FigureSentence, at: number): About | null {
  const { article, figures, grammar } = sentence;
  const { tokens } = article;
  const from = hasTag(tokens, at, grammar.determiner) ? at + 1 : at;
  const sum = figureAt(figures, from);
  const isWhole = sum?.value.kind === 'money' && nounPhraseFrom(tokens, sum.last, sum.last + 1, grammar) === null;
  if (sum !== undefined && isWhole) {
    let end = sum.last;
    while (end < sentence.sentence.last && hasTag(tokens, end, TAGS.Participle)) end++;
    return { words: wordsOf(article, from, end), first: from, last: end, rule: 'claims/part-of' };
  }
  if (!RANKS.has(lowerOf(article, from)) || !hasTag(tokens, from + 1, TAGS.Number)) return null;
  const noun = nounPhraseFrom(tokens, from + 2, sentence.sentence.last, grammar);
  return noun === null ? null : about(sentence, 'claims/part-of', from, noun.last);
}

const RANKS = wordSet('top bottom first last largest biggest');

// "half the cooks", "half our enquiries", "half that".
function halfThe(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const isBareThat =
    THAT.has(lowerOf(article, figure.last)) &&
    (figure.last + 1 >= sentence.sentence.last || !hasTag(article.tokens, figure.last + 1, TAGS.Noun));
  if (isBareThat && (figure.rule === 'quantities/ratio' || figure.rule === 'quantities/multiple')) {
    const last = sentence.earlier.at(-1)?.about ?? null;
    return last === null ? null : aboutSame(last, figure, 'claims/antecedent');
  }
  if (figure.rule !== 'quantities/ratio' || !hasTag(article.tokens, figure.last, grammar.determiner)) return null;
  return phraseAt(sentence, figure, figure.last, 'claims/part-of');
}

const THAT = wordSet('that this');
const OWNED = wordSet('its their his her');

const MOST_OF_THOSE = 5;

/** "of those surveyed", "of people under 25", "of those who left". */
function thoseAt(sentence: FigureSentence, at: number): About | null {
  const { article } = sentence;
  if (!GENERAL_PEOPLE.has(lowerOf(article, at)) || !DEFINERS.has(lowerOf(article, at + 1))) return null;
  const clause = endOfClause(article.tokens, at, sentence.sentence.last);
  let end = at + 2;
  while (end < clause && end < at + MOST_OF_THOSE && !isVerb(sentence, end)) end++;
  // "those who | use it": without its verb the relative clause says nothing.
  if (end === at + 2) end = endOfPredicate(sentence, end, clause);
  return { words: wordsOf(article, at, end), first: at, last: end, rule: 'claims/part-of' };
}

function endOfPredicate(sentence: FigureSentence, from: number, clause: number): number {
  const { article, grammar } = sentence;
  let end = from;
  while (end < clause && (isVerb(sentence, end) || hasTag(article.tokens, end, TAGS.Adverb))) end++;
  return nounPhraseFrom(article.tokens, end, clause, grammar)?.last ?? end;
}

/** "Of those who left, 80% …": the whole stands before the comma. */
function ofBefore(sentence: FigureSentence, figure: Figure): About | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  if (figure.value.kind !== 'percent' && figure.value.kind !== 'ratio') return null;
  const comma = figure.first - 1;
  if (comma <= sentence.sentence.first || !hasTag(tokens, comma, TAGS.Comma)) return null;
  const from = startOfClause(tokens, comma, sentence.sentence.first, grammar);
  const at = OF_OR_AMONG.has(lowerOf(article, from))
    ? from
    : OF_OR_AMONG.has(lowerOf(article, from + 1))
      ? from + 1
      : -1;
  return at < 0 || at + 1 >= comma ? null : about(sentence, 'claims/part-of', at + 1, comma);
}

/** "63 per cent of workers | favour a shorter week": what is said belongs to what the share is of. */
function withPredicate(sentence: FigureSentence, figure: Figure, found: About): About {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { kind } = figure.value;
  if (kind !== 'percent' && kind !== 'ratio') return found;
  let start = figure.first;
  const clause = startOfClause(tokens, start, sentence.sentence.first, grammar);
  while (start > clause && hasTag(tokens, start - 1, TAGS.Adverb)) start--;
  const isSubject = clause >= start || opensClause(sentence, start - 1);
  if (!isSubject && !hasTag(tokens, behindBrackets(sentence, found.last), TAGS.Gerund)) return found;
  const end = endWithParticiple(sentence, found.last);
  const words = end > found.last ? `${found.words} ${wordsOf(article, found.last, end)}` : found.words;
  const whole = end > found.last ? { words, first: found.first, last: end, rule: found.rule, whole: words } : found;
  const said = saidOfShare(sentence, figure, whole, behindBrackets(sentence, end));
  return said === null
    ? whole
    : { words: `${words} ${said.words}`, first: whole.first, last: said.last, rule: whole.rule, whole: whole.whole };
}

// "A poll | found | 40% of riders would walk", "and | half of the flats are let".
const opensClause = ({ article, grammar, tags }: FigureSentence, at: number): boolean =>
  hasTag(article.tokens, at, tags.speechVerb) ||
  hasTag(article.tokens, at, grammar.conjunction) ||
  OPENING.has(lowerOf(article, at));

const OPENING = wordSet('that found finds showed shows suggested suggests revealed reveals while as since because');
