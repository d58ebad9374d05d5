import { endOfComplements, endOfClause, isClauseMark, isFunctionWord, type NounPhrase, nounPhraseBefore, nounPhraseFrom, type Stop, startOfClause, subjectBefore } from '../language/noun-phrases.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { ChangeReading } from './claims-change.ts';
import { type Figure, type FigureSentence, lowerOf } from './claims-figures.ts';

/** What a figure is about, as tokens `[first, last)`, and the rule that found it. */
export interface AboutReading {
  readonly first: number;
  readonly last: number;
  readonly rule: RuleId;
}

type Finder = (sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined) => AboutReading | null;

/** What the figure is about; null where nothing near it says so. */
export function aboutOf(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): AboutReading | null {
  for (const find of finders) {
    const about = find(sentence, figure, change);
    if (about !== null) return trimmed(sentence, about);
  }
  return null;
}

const MOST_WORDS = 16;

/** Without a determiner in front and without more words than a phrase has. */
function trimmed({ article, grammar }: FigureSentence, about: AboutReading): AboutReading {
  const { tokens } = article;
  let { first, last } = about;
  while (first + 1 < last && (hasTag(tokens, first, grammar.determiner) || isClauseMark(tokens, first) || hasTag(tokens, first, TAGS.Possessive)) && !/^(all|our|their|its|his|her)$/.test(lowerOf(article, first))) first++;
  last = Math.min(last, first + MOST_WORDS);
  while (last - 1 > first && isClauseMark(tokens, last - 1)) last--;
  return { first, last, rule: about.rule };
}

/** A complement ends before another figure and before a time. */
const stopsOf =
  ({ figures, times, sentence }: FigureSentence, own: Figure): Stop =>
  (at) =>
    at >= sentence.last || figures.some((figure) => figure !== own && figure.first <= at && at < figure.last) || times.some((time) => time.first <= at && at < time.last);

function withComplements(sentence: FigureSentence, figure: Figure, phrase: NounPhrase): number {
  const { article, grammar } = sentence;
  return endOfComplements(article.tokens, phrase, sentence.sentence.last, grammar, stopsOf(sentence, figure));
}

const about = (rule: string, first: number, last: number): AboutReading => ({ first, last, rule: `claims/${rule}` });

function phraseAt(sentence: FigureSentence, figure: Figure, at: number, rule: string): AboutReading | null {
  const { article, grammar } = sentence;
  const { last } = sentence.sentence;
  if (at >= last || stopsOf(sentence, figure)(at)) return null;
  const phrase = nounPhraseFrom(article.tokens, at, last, grammar);
  return phrase === null ? null : about(rule, at, withComplements(sentence, figure, phrase));
}

const counted: Finder = (sentence, figure) => {
  const span = figure.value.counted;
  if (figure.value.kind !== 'count' || span === null) return null;
  const { tokens } = sentence.article;
  let first = figure.last;
  while (first < sentence.sentence.last && tokens.start[first]! < span.start) first++;
  let last = first;
  while (last < sentence.sentence.last && tokens.end[last]! <= span.end) last++;
  const end = withComplements(sentence, figure, { first, last, head: last - 1 });
  return about('counted', first, end);
};

/** "60% of councils", "two hours of admin", "of those who stayed, 5%". */
const partOf: Finder = (sentence, figure) => {
  const { article } = sentence;
  if (figure.last < sentence.sentence.last && lowerOf(article, figure.last) === 'of') {
    const next = figure.last + 1;
    if (next < sentence.sentence.last && /^(which|whom|them|it|this|that)$/.test(lowerOf(article, next))) return null;
    return phraseAt(sentence, figure, next, 'part-of') ?? thoseAt(sentence, figure, next);
  }
  return ofBefore(sentence, figure);
};

// "of those surveyed", "of those who have a plan".
function thoseAt(sentence: FigureSentence, figure: Figure, at: number): AboutReading | null {
  const { article, grammar } = sentence;
  if (at >= sentence.sentence.last || !/^(those|these|people)$/.test(lowerOf(article, at))) return null;
  const end = endOfComplements(article.tokens, { first: at, last: at + 1, head: at }, sentence.sentence.last, grammar, stopsOf(sentence, figure));
  return end > at + 1 ? about('part-of', at, end) : null;
}

/** "Of those who left, 80% …": the whole stands before the comma. */
function ofBefore(sentence: FigureSentence, figure: Figure): AboutReading | null {
  const { article } = sentence;
  const { tokens } = article;
  if (figure.value.kind !== 'percent' && figure.value.kind !== 'ratio') return null;
  const comma = figure.first - 1;
  if (comma <= sentence.sentence.first || !hasTag(tokens, comma, TAGS.Comma)) return null;
  const from = startOfClause(tokens, comma, sentence.sentence.first, sentence.grammar);
  const at = lowerOf(article, from) === 'of' ? from : lowerOf(article, from + 1) === 'of' ? from + 1 : -1;
  return at < 0 || at + 1 >= comma ? null : about('part-of', at + 1, comma);
}

/** A step or level of a movement: its object, else its subject. */
const changed: Finder = (sentence, figure, change) => {
  if (change === undefined || change.change === 'none') return null;
  const { article, grammar } = sentence;
  const { tokens } = article;
  if (figure.rule === 'quantities/multiple') return multiplied(sentence, figure);
  const verb = change.first;
  if (verb >= figure.first || !isVerbOfChange(sentence, verb)) return null;
  const end = endOfVerb(sentence, verb);
  const object = nounPhraseFrom(tokens, end, figure.first, grammar);
  if (object !== null && object.last < figure.first) return about('changed', end, endOfObject(sentence, object, figure.first));
  const behind = phraseBehindStep(sentence, figure);
  if (behind !== null) return behind;
  const subject = subjectBefore(tokens, verb, sentence.sentence.first, grammar);
  return subject === null ? null : about('changed', subject.first, subject.last);
};

// "increase by 40% | the number of flights": the object may follow the step.
function phraseBehindStep(sentence: FigureSentence, figure: Figure): AboutReading | null {
  const { article, grammar } = sentence;
  if (figure.last >= sentence.sentence.last || !hasTag(article.tokens, figure.last, grammar.determiner)) return null;
  if (lowerOf(article, figure.first - 1) !== 'by' || /^(a|an)$/.test(lowerOf(article, figure.last))) return null;
  return phraseAt(sentence, figure, figure.last, 'changed');
}

function multiplied(sentence: FigureSentence, figure: Figure): AboutReading | null {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const object = phraseAt(sentence, figure, figure.last, 'changed');
  const subject = subjectBefore(tokens, figure.first, sentence.sentence.first, grammar);
  const isObject = object !== null && hasTag(tokens, figure.last, grammar.determiner);
  if (isObject) return object;
  return subject === null ? object : about('changed', subject.first, subject.last);
}

const isVerbOfChange = ({ article: { tokens }, knowledge }: FigureSentence, at: number): boolean =>
  hasTag(tokens, at, TAGS.Verb) || hasTag(tokens, at, TAGS.PastVerb) || hasTag(tokens, at, TAGS.PresentVerb) || hasTag(tokens, at, TAGS.Participle) || hasTag(tokens, at, TAGS.Gerund) ||
  hasTag(tokens, at, knowledge.tag('RiseVerb')) || hasTag(tokens, at, knowledge.tag('FallVerb')) || /^(up|down)$/.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase());

// "scale back", "went up", "cut down": the particle belongs to the verb.
const endOfVerb = ({ article }: FigureSentence, verb: number): number => (/^(up|down|back|off)$/.test(lowerOf(article, verb + 1)) ? verb + 2 : verb + 1);

/** Up to "by", "to" or "from" before the figure: "the time | patients wait in a bed". */
function endOfObject({ article, grammar }: FigureSentence, object: NounPhrase, limit: number): number {
  for (let at = object.last; at < limit; at++) {
    if (/^(by|to|from|up|at)$/.test(lowerOf(article, at)) && (at + 1 >= limit || lowerOf(article, at) !== 'to' || at + 2 >= limit)) return at;
    if (isClauseMark(article.tokens, at) || hasTag(article.tokens, at, grammar.conjunction)) return at;
  }
  return limit;
}

/** "a 15% increase in sales", "growth in exports of 3%", "an annual growth rate of 100 percent". */
const changeNoun: Finder = (sentence, figure, change) => {
  if (change === undefined || change.change === 'none') return null;
  const { article, grammar } = sentence;
  const { tokens } = article;
  const isBehind = change.first < figure.first;
  const nounEnd = isBehind ? figure.first - 1 : change.last;
  if (isBehind && lowerOf(article, nounEnd) !== 'of') return null;
  if (!isBehind && change.last === figure.last) return null;
  if (isBehind) {
    const inside = nounPhraseBefore(tokens, nounEnd, sentence.sentence.first, grammar);
    if (inside === null) return null;
    const isNamed = inside.last - inside.first > 1 && !hasTag(tokens, inside.last - 2, grammar.determiner);
    const isTail = inside.first > change.first;
    if (isNamed || isTail) return about('change-noun', inside.first, inside.last);
  }
  const next = isBehind ? figure.last : nounEnd;
  if (next < sentence.sentence.last && /^(in|of|for|on|to)$/.test(lowerOf(article, next))) {
    const moved = phraseAt(sentence, figure, next + 1, 'change-noun');
    if (moved !== null) return moved;
  }
  if (!isBehind && nounEnd - figure.last > 1) {
    // "a 5% pay rise": the noun before "rise" is what rises.
    const first = hasTag(tokens, figure.last, TAGS.Dash) ? figure.last + 1 : figure.last;
    if (nounEnd - first > 1 && hasTag(tokens, nounEnd - 2, TAGS.Noun)) return about('change-noun', first, nounEnd - 1);
  }
  const verb = verbBefore(sentence, isBehind ? change.first : figure.first);
  const subject = verb < 0 ? null : subjectBefore(tokens, verb, sentence.sentence.first, grammar);
  return subject === null ? null : about('change-noun', subject.first, subject.last);
};

function verbBefore({ article: { tokens }, grammar, sentence }: FigureSentence, at: number): number {
  for (let place = at - 1; place >= sentence.first && place > at - 9; place--) {
    if (isClauseMark(tokens, place)) return -1;
    if (hasTag(tokens, place, grammar.auxiliary)) return place;
    if ((hasTag(tokens, place, TAGS.PastVerb) || hasTag(tokens, place, TAGS.PresentVerb) || hasTag(tokens, place, TAGS.Verb)) && !isFunctionWord(tokens, place, grammar) && !hasTag(tokens, place - 1, grammar.determiner)) return place;
  }
  return -1;
}

/** "a budget of £5m", "at a rate of 25". */
const figureOfThing: Finder = ({ article, grammar, sentence }, figure) => {
  const before = figure.first - 1;
  if (before <= sentence.first || lowerOf(article, before) !== 'of') return null;
  const phrase = nounPhraseBefore(article.tokens, before, sentence.first, grammar);
  return phrase === null ? null : about('figure-of-thing', phrase.first, phrase.last);
};

/** "a £5m contract to run trams", "three-decade career at the bank", "200-person team". */
const figureBeforeThing: Finder = (sentence, figure) => {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const at = hasTag(tokens, figure.last, TAGS.Dash) && hasTag(tokens, figure.last, TAGS.Glued) ? figure.last + 1 : figure.last;
  if (at >= sentence.sentence.last || hasTag(tokens, at, grammar.determiner) || isPerUnit(sentence, at)) return null;
  if (/^(more|less|fewer|higher|lower)$/.test(lowerOf(article, at))) return phraseAt(sentence, figure, at + 1, 'figure-before-thing');
  if (figure.value.kind === 'duration' && hasTag(tokens, at, TAGS.Gerund)) return null;
  const isVerb = hasTag(tokens, at, TAGS.PastVerb) || (hasTag(tokens, at, TAGS.Verb) && figure.value.kind === 'percent');
  return isVerb ? null : phraseAt(sentence, figure, at, 'figure-before-thing');
};

// "£30 an hour", "5% a year", "2 million per month".
const isPerUnit = ({ article }: FigureSentence, at: number): boolean => /^(a|an|per|each|every|apiece|\/)$/.test(lowerOf(article, at));

/** "The fare is £3", "the trial lasted 12 weeks", "sales reached £5m". */
const saidOfSubject: Finder = ({ article, grammar, knowledge, sentence }, figure) => {
  const { tokens } = article;
  let at = figure.first - 1;
  while (at > sentence.first && (hasTag(tokens, at, TAGS.Adverb) || /^(at|to|for|only|just|a|an|the|by|open|worth|total|of)$/.test(lowerOf(article, at)))) at--;
  if (at <= sentence.first) return null;
  const isLevel = hasTag(tokens, at, grammar.be) || hasTag(tokens, at, knowledge.tag('LevelVerb')) || /^(stood|stands|standing|came|comes|amounted|amounts|ran|runs|remained|remains|stayed|priced|valued|estimated|worth|accounted|account|made|make|makes)$/.test(lowerOf(article, at));
  if (!isLevel) return null;
  const subject = subjectBefore(tokens, at, sentence.first, grammar);
  return subject === null ? null : about('said-of-subject', subject.first, subject.last);
};

/** "five months into her role", "ten years working with schools", "40 percent in Leeds". */
const behindFigure: Finder = (sentence, figure) => {
  const { article, grammar } = sentence;
  const { tokens } = article;
  const { last } = sentence.sentence;
  const at = figure.last;
  if (at >= last || isClauseMark(tokens, at)) return null;
  const { kind } = figure.value;
  if (kind === 'duration' && hasTag(tokens, at, TAGS.Gerund)) return about('behind-figure', at, Math.min(endOfClause(tokens, at, last), at + 10));
  if (kind === 'duration' && /^(into|in|at|as|with|after|before|since|to|from|on)$/.test(lowerOf(article, at))) return phraseAt(sentence, figure, at + 1, 'behind-figure');
  if (kind !== 'percent' && kind !== 'ratio') return null;
  if (/^(in|from|among|at|on|across)$/.test(lowerOf(article, at))) return phraseAt(sentence, figure, at + 1, 'behind-figure');
  // "64 percent | run their own servers": what they do is all that is said of them.
  const isVerb = hasTag(tokens, at, grammar.auxiliary) || hasTag(tokens, at, TAGS.Verb) || hasTag(tokens, at, TAGS.PastVerb) || hasTag(tokens, at, TAGS.Adverb) || hasTag(tokens, at, TAGS.Gerund);
  return isVerb ? about('behind-figure', hasTag(tokens, at, grammar.be) ? at + 1 : at, Math.min(endOfClause(tokens, at, last), at + 10)) : null;
};

/** The nearest noun phrase before the figure in its clause, else the subject of the clause. */
const beside: Finder = ({ article, grammar, sentence }, figure) => {
  const { tokens } = article;
  const clause = startOfClause(tokens, figure.first, sentence.first, grammar);
  let end = figure.first;
  while (end > clause && (isFunctionWord(tokens, end - 1, grammar) || hasTag(tokens, end - 1, TAGS.Adverb) || hasTag(tokens, end - 1, grammar.determiner))) end--;
  const phrase = nounPhraseBefore(tokens, end, clause, grammar);
  if (phrase !== null) return about('beside', phrase.first, phrase.last);
  const verb = end - 1;
  const subject = verb > clause ? subjectBefore(tokens, verb, clause, grammar) : null;
  return subject === null ? null : about('beside', subject.first, subject.last);
};

const finders: readonly Finder[] = [counted, partOf, changeNoun, changed, figureOfThing, figureBeforeThing, saidOfSubject, behindFigure, beside];
