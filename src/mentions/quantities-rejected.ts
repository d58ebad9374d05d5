import type { Knowledge } from '../knowledge/knowledge.ts';
import { type RuleRunner, ruleRunner } from '../knowledge/run-rules.ts';
import { rowOfAny } from '../language/lexicon.ts';
import { hasOneOf } from '../language/tag-sets.ts';
import type { Block } from '../model/article.ts';
import type { Finding, RuleId } from '../model/finding.ts';
import { addTag, bitOf, hasTag, removeTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { endOfPhrase, lowerAt, type Reading } from './quantities-knowledge.ts';
import type { Numeral } from './quantities-numeral.ts';

/** A number that is no quantity, and the rule that says so. */
export type Rejection = Finding;

const runners = new WeakMap<Knowledge, RuleRunner>();

function runnerOf(knowledge: Knowledge, width: number): RuleRunner {
  let runner = runners.get(knowledge);
  if (runner === undefined) {
    runner = ruleRunner(
      knowledge.rules('no-quantity').filter(({ match }) => match.length > 0),
      width,
    );
    runners.set(knowledge, runner);
  }
  return runner;
}

/** Tags numbers that can be a year or a day of a month, so that patterns can ask for them; and the plurals numbers ask for. */
export function prepareNumbers(reading: Reading): void {
  const { tokens } = reading.article;
  for (let at = reading.from; at < reading.to; at++) {
    const isNumber = hasTag(tokens, at, TAGS.Number);
    const { number, scale } = reading.known.tags;
    if (isNumber || hasTag(tokens, at, number) || hasTag(tokens, at, scale)) agreeWithNumber(reading, at);
    if (!isNumber) continue;
    const length = tokens.end[at]! - tokens.start[at]!;
    if (length > 4) continue;
    const words = wordsAt(tokens, at);
    if (length === 4 && /^(1[6-9]|20)\d\d$/.test(words)) addTag(tokens, at, TAGS.Year);
    if (length <= 2 && /^(0?[1-9]|[12]\d|3[01])$/.test(words)) addTag(tokens, at, TAGS.DayNumber);
  }
}

const PLURAL = bitOf(TAGS.PluralNoun);

// "two pages to the visit", "66 blog posts our first year": behind a number a word in -s is a plural and no verb.
function agreeWithNumber(reading: Reading, number: number): void {
  const { tokens } = reading.article;
  const { lexicon } = reading.known.knowledge;
  for (let at = number + 1; at < Math.min(reading.to, number + 4); at++) {
    if (!hasTag(tokens, at, TAGS.Word)) return;
    if (hasTag(tokens, at, TAGS.PresentVerb)) {
      const word = tokens.word[at]!;
      const canBePlural = word >= 0 && (lexicon.rows[rowOfAny(lexicon, word) * lexicon.width + 1]! & PLURAL) !== 0;
      // "1,204 commits", "5 million downloads": so many are no name that a verb could follow.
      if (!canBePlural && !isLarge(reading, number) && !isLarge(reading, at - 1)) return;
      if (isSizeOfTeam(reading, number)) return;
      removeTag(tokens, at, TAGS.PresentVerb);
      addTag(tokens, at, TAGS.PluralNoun);
      return;
    }
    if (
      hasTag(tokens, at, TAGS.PluralNoun) ||
      !(
        hasTag(tokens, at, TAGS.Adjective) ||
        hasTag(tokens, at, TAGS.Noun) ||
        hasTag(tokens, at, reading.known.tags.scale)
      )
    )
      return;
  }
}

const isLarge = ({ article: { tokens }, known }: Reading, at: number): boolean =>
  hasTag(tokens, at, known.tags.scale) || /\d,\d{3}$/.test(wordsAt(tokens, at));

const TEAMS =
  /^(team|teams|group|groups|crew|panel|staff|family|board|committee|squad|network|town|village|city|island|population)$/;

// "our team of eight | supports 60 services".
const isSizeOfTeam = ({ article: { tokens }, from }: Reading, at: number): boolean =>
  at - 2 >= from && wordsAt(tokens, at - 1).toLowerCase() === 'of' && TEAMS.test(wordsAt(tokens, at - 2).toLowerCase());

/** The tokens of the sentence that patterns reject as quantities, with the rule of each; null for none. */
export function rejectedTokens({
  article: { tokens },
  known: { knowledge },
  from,
  to,
}: Reading): ReadonlyMap<number, RuleId> | null {
  let rejected: Map<number, RuleId> | null = null;
  for (const match of runnerOf(knowledge, tokens.width).matchesIn(tokens, from, to)) {
    const number = match.capture('number');
    if (number === null) continue;
    rejected ??= new Map();
    for (let at = number.start; at < number.end; at++) if (!rejected.has(at)) rejected.set(at, match.rule.id);
  }
  return rejected;
}

/** The rule by which a number without a unit is part of a name, a code or a set phrase; null where none is. */
export function rejectionOfNumeral(reading: Reading, numeral: Numeral): RuleId | null {
  if (isSlashed(reading, numeral)) return 'quantities/round-the-clock';
  if (isGluedToWord(reading, numeral)) return 'quantities/glued-number';
  if (isSetPhrase(reading, numeral)) return 'quantities/set-phrase';
  if (isResolution(reading, numeral)) return 'quantities/resolution';
  if (isCodeWithHyphen(reading, numeral)) return 'quantities/glued-number';
  if (isScore(reading, numeral)) return 'quantities/score';
  if (isWhollySure(reading, numeral)) return 'quantities/set-phrase';
  return isZeroOfScale(reading, numeral) ? 'quantities/small-number-alone' : null;
}

const VERSION = /\b(?:versions?|releases?|v)\s?\d+\.\d|\b\d+\.\d+\.\d+\b/i;
const versioned = new WeakMap<Reading['article'], boolean>();
const branches = /^(branch|branches|release|releases|series|beta|alpha|kernel|line|version|versions|rc)$/;

/** Whether a bare number with one decimal is a version: in an article that names versions, or before "branch". */
export function isVersion(reading: Reading, { first, last, form, hasScale }: Numeral): boolean {
  const { tokens } = reading.article;
  if (form !== 'digits' || hasScale || last - first !== 1 || !/^\d{1,2}\.\d{1,2}$/.test(wordsAt(tokens, first)))
    return false;
  if (last < reading.to && branches.test(wordsAt(tokens, last).toLowerCase())) return true;
  let answer = versioned.get(reading.article);
  if (answer === undefined) {
    answer = VERSION.test(reading.article.text);
    versioned.set(reading.article, answer);
  }
  return answer;
}

/** Whether a bare number belongs to the capitalised word before it, or is a capitalised name itself. */
export function isPartOfName(reading: Reading, numeral: Numeral, block: Block): boolean {
  const { tokens } = reading.article;
  if (numeral.form === 'words') {
    if (
      block.isTitleCase ||
      !hasTag(tokens, numeral.first, TAGS.Capitalised) ||
      hasTag(tokens, numeral.first, TAGS.SentenceStart)
    )
      return false;
    return (
      numeral.first > reading.from &&
      (hasTag(tokens, numeral.first - 1, TAGS.Word) || hasTag(tokens, numeral.first - 1, TAGS.Number))
    );
  }
  if (numeral.form !== 'digits' || numeral.hasScale) return false;
  const before = numeral.first - 1;
  if (before < reading.from || !isNameLike(reading, before, block)) return false;
  return !/,/.test(wordsAt(tokens, numeral.first));
}

function isNameLike(reading: Reading, at: number, block: Block): boolean {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.Word) || hasTag(tokens, at, TAGS.Possessive)) return false;
  if (!hasTag(tokens, at, TAGS.Capitalised) && !hasTag(tokens, at, TAGS.Mixed)) return false;
  if (hasOneOf(tokens, at, reading.known.nameless)) return false;
  if (block.isTitleCase || hasTag(tokens, at, TAGS.SentenceStart)) {
    return (
      !hasTag(tokens, at, TAGS.Verb) &&
      !hasTag(tokens, at, TAGS.PresentVerb) &&
      !hasTag(tokens, at, TAGS.PastVerb) &&
      !hasTag(tokens, at, TAGS.Gerund) &&
      !hasTag(tokens, at, TAGS.Adjective) &&
      !hasTag(tokens, at, TAGS.PluralNoun)
    );
  }
  return true;
}

// "a vote of 52-48": a range goes upwards.
function isScore({ article: { tokens }, from, to }: Reading, { form, first, last }: Numeral): boolean {
  if (form !== 'digits' || last - first !== 1) return false;
  if (first - 2 >= from && isGluedDash(tokens, first - 1) && isSmaller(tokens, first, first - 2)) return true;
  return (
    last + 1 < to &&
    isGluedDash(tokens, last) &&
    isSmaller(tokens, last + 1, first) &&
    (last + 2 >= to || !hasTag(tokens, last + 2, TAGS.Glued) || hasTag(tokens, last + 2, TAGS.Punctuation))
  );
}

/** Whether both are short whole numbers, glued to their neighbours, and the one is smaller than the other. */
const isSmaller = (tokens: Tokens, one: number, other: number): boolean =>
  hasTag(tokens, one, TAGS.Glued) &&
  hasTag(tokens, other, TAGS.Number) &&
  /^\d{1,3}$/.test(wordsAt(tokens, one)) &&
  /^\d{1,3}$/.test(wordsAt(tokens, other)) &&
  Number(wordsAt(tokens, one)) < Number(wordsAt(tokens, other));

// "6-MAM": a number glued by a hyphen to capitals that are no unit is part of a code.
function isCodeWithHyphen({ article: { tokens }, known, to }: Reading, { form, first, last }: Numeral): boolean {
  const code = last + 1;
  return (
    form === 'digits' &&
    last - first === 1 &&
    code < to &&
    hasTag(tokens, last, TAGS.Dash) &&
    hasTag(tokens, last, TAGS.Glued) &&
    hasTag(tokens, code, TAGS.Glued) &&
    /^[A-Z]{2,}$/.test(wordsAt(tokens, code)) &&
    !hasTag(tokens, code, known.tags.unit)
  );
}

const SURE = /^(sure|certain|confident|committed|convinced|honest|behind|right|correct|clear)$/;

// "100% confident": nobody has measured how sure.
function isWhollySure(reading: Reading, { first, last, form }: Numeral): boolean {
  const { tokens } = reading.article;
  if (form !== 'digits' || wordsAt(tokens, first) !== '100' || last + 1 >= reading.to) return false;
  const behind = lowerAt(reading, last) === 'per' ? last + 2 : last + 1;
  return behind < reading.to && /^(%|percent|per)$/.test(lowerAt(reading, last)) && SURE.test(lowerAt(reading, behind));
}

// "set at 0": the foot of a scale, and nothing is counted.
const isZeroOfScale = ({ article: { tokens }, known, from, to }: Reading, { form, first, last }: Numeral): boolean =>
  form === 'digits' &&
  last - first === 1 &&
  wordsAt(tokens, first) === '0' &&
  first > from &&
  wordsAt(tokens, first - 1).toLowerCase() === 'at' &&
  (last >= to ||
    (!hasTag(tokens, last, known.tags.unit) && !hasTag(tokens, last, TAGS.Symbol) && !hasTag(tokens, last, TAGS.Dash)));

/** Whether the number opens a name with a stretch of time in it: the programme "60 Minutes". */
export function isProgramme(
  { article: { tokens }, known, to }: Reading,
  { first, last, hasScale }: Numeral,
  block: Block,
): boolean {
  return (
    !hasScale &&
    last < to &&
    !block.isTitleCase &&
    block.kind === 'paragraph' &&
    !hasTag(tokens, first, TAGS.SentenceStart) &&
    hasTag(tokens, last, TAGS.Capitalised) &&
    !hasTag(tokens, last, TAGS.Upper) &&
    hasTag(tokens, last, known.tags.time) &&
    wordsAt(tokens, last).endsWith('s')
  );
}

const LINES: ReadonlySet<string> = new Set(['240', '360', '480', '576', '720', '1080', '1440', '2160', '4320']);
const PICTURE =
  /\b(videos?|screens?|displays?|HD|resolutions?|cameras?|webcams?|stream\w*|4K|8K|pixels?|fps|consoles?|monitors?|TVs?|televisions?|footage|projectors?|YouTube|gaming|games?|laptops?)\b/;

// "a 1080p screen", but "1080p a share".
function isResolution({ article: { tokens }, from, to }: Reading, { first, last }: Numeral): boolean {
  if (last - first !== 1 || last >= to || !hasTag(tokens, last, TAGS.Glued)) return false;
  if (!/^[pi]$/.test(wordsAt(tokens, last)) || !LINES.has(wordsAt(tokens, first))) return false;
  const sentence = tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  return PICTURE.test(sentence) || (SCREENS.has(wordsAt(tokens, first)) && !PRICED.test(sentence));
}

// Of so many pence without a comma hardly anything is told but shares.
const SCREENS: ReadonlySet<string> = new Set(['1080', '2160', '4320']);
const PRICED = /\b(?:shares?|stocks?|prices?|priced|pence|cost|costs|closed|traded)\b/i;

const knownPairs: ReadonlySet<string> = new Set(['24/7', '9/11', '7/7', '50/50']);

// "24/7", "120/80": what the reader of numbers has not taken for a fraction.
function isSlashed({ article: { tokens }, to }: Reading, { first, last }: Numeral): boolean {
  if (knownPairs.has(tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!))) return true;
  const at = last;
  return (
    at + 1 < to &&
    tokens.text.charCodeAt(tokens.start[at]!) === 0x2f &&
    hasTag(tokens, at, TAGS.Glued) &&
    hasTag(tokens, at + 1, TAGS.Number) &&
    hasTag(tokens, at + 1, TAGS.Glued)
  );
}

// "it works.3 Others" is a footnote, "(12 of them)" and "$12" are numbers.
function isGluedToWord(reading: Reading, { first, last }: Numeral): boolean {
  const { tokens } = reading.article;
  if (isCodeWithBrackets(reading, last) || isShortYear(reading, first) || isBetweenHyphens(reading, first, last))
    return true;
  if (first === 0 || !hasTag(tokens, first, TAGS.Glued) || !hasTag(tokens, first, TAGS.Number)) return false;
  const code = tokens.text.charCodeAt(tokens.start[first]! - 1);
  return hasTag(tokens, first - 1, TAGS.Word)
    ? reading.known.codes.get(tokens.word[first - 1]!) === undefined
    : gluing.has(code);
}

// "in ’91": an apostrophe stands for the century.
function isShortYear({ article: { tokens } }: Reading, at: number): boolean {
  if (at === 0 || !hasTag(tokens, at, TAGS.Glued) || tokens.end[at]! - tokens.start[at]! !== 2) return false;
  const mark = tokens.start[at]! - 1;
  const code = tokens.text.charCodeAt(mark);
  const isApostrophe = code === 0x2019 || (code === 0x27 && !hasTag(tokens, at - 1, TAGS.OpeningQuote));
  return isApostrophe && hasTag(tokens, at, TAGS.Number) && (mark === 0 || tokens.text.charCodeAt(mark - 1) === 0x20);
}

// "delta–9–carotene" is one word, whatever its hyphens; a range has a word on neither side.
const isBetweenHyphens = ({ article: { tokens }, from, to }: Reading, first: number, last: number): boolean =>
  first - 2 >= from &&
  last + 1 < to &&
  isGluedDash(tokens, first - 1) &&
  hasTag(tokens, first - 2, TAGS.Word) &&
  hasTag(tokens, first, TAGS.Glued) &&
  isGluedDash(tokens, last) &&
  hasTag(tokens, last + 1, TAGS.Word) &&
  hasTag(tokens, last + 1, TAGS.Glued);

const isGluedDash = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Dash) && hasTag(tokens, at, TAGS.Glued);

// "a 501(c)(3) body", "section 12(b)".
const isCodeWithBrackets = ({ article: { tokens }, to }: Reading, at: number): boolean =>
  at + 2 < to &&
  hasTag(tokens, at, TAGS.OpeningBracket) &&
  hasTag(tokens, at, TAGS.Glued) &&
  hasTag(tokens, at + 2, TAGS.ClosingBracket) &&
  tokens.end[at + 1]! - tokens.start[at + 1]! === 1;

// . , ; ) ] } ” ’ _ # @ / \ * ^ = &
const gluing: ReadonlySet<number> = new Set([
  0x2e, 0x2c, 0x3b, 0x3a, 0x29, 0x5d, 0x7d, 0x201d, 0x5f, 0x23, 0x40, 0x2f, 0x5c, 0x2a, 0x5e, 0x3d, 0x26,
]);

function isSetPhrase(reading: Reading, { first, last, tail }: Numeral): boolean {
  if (tail !== '' && isSetTail(reading, tail)) return true;
  for (let at = Math.max(reading.from, first - 4); at <= first; at++) {
    if (endOfPhrase(reading, at, reading.known.tags.idiom) >= last) return true;
  }
  return false;
}

const isSetTail = (reading: Reading, tail: string): boolean => {
  const { lexicon } = reading.known.knowledge;
  const word = reading.known.word(tail);
  const tag = reading.known.tags.tail;
  return word >= 0 && (lexicon.rows[rowOfAny(lexicon, word) * lexicon.width + (tag >> 5)]! & (1 << (tag & 31))) !== 0;
};
