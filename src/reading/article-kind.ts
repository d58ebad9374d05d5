import { findWord } from '../language/lexicon.ts';
import type { ArticleKind, Author, Block, MastheadFinding } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tag, type Tokens, wordsAt } from '../model/tokens.ts';
import type { KindSign } from './article-labels.ts';
import { readDate } from './dates.ts';
import { addBodySigns, addEndSigns, addMastheadSigns } from './kind-signs.ts';
import { perKnowledge } from './per-knowledge.ts';
import { dashOfDateline, fromDateline } from './publication.ts';
import { firstQuestion, type Question } from './questions.ts';
import { firstOfKind, type ReadPage } from './read-page.ts';
import { readingTags } from './reading-tags.ts';
import { type Voice, voiceOf } from './voice.ts';

/** What else the masthead has said of the article. */
export interface KnownOfArticle {
  readonly labels: readonly KindSign[];
  readonly authors: readonly Author[];
  readonly isSponsored: boolean;
}

const KINDS: readonly ArticleKind[] = ['news', 'press-release', 'op-ed', 'blog', 'interview', 'other'];

/** The kind that most evidence speaks for, with all that spoke; news where nothing does. */
export function articleKindOf(
  read: ReadPage,
  known: KnownOfArticle,
): { kind: ArticleKind; findings: MastheadFinding[] } {
  const signs = known.labels.slice();
  addMastheadSigns(read, signs);
  const announced = weightOf(signs, 'interview');
  const question = firstQuestion(read, announced >= ANNOUNCED);
  // In an interview those who answer say "we" and "our team", and who makes a speech says "I": the author says neither.
  const isSpoken = question !== null || announced >= SURE || weightOf(signs, 'other') >= SURE;
  if (!isSpoken) addBodySigns(read, signs);
  addEndSigns(read, signs);
  addCodeSigns(read, { ...known, isSpoken, question }, signs);
  const sums: Record<ArticleKind, number> = {
    news: isReporting(read, signs) ? REPORTED : UNREPORTED,
    'press-release': 0,
    'op-ed': 0,
    blog: 0,
    interview: 0,
    other: 0,
  };
  for (const { kind, weight } of signs) sums[kind] += weight;
  let best: ArticleKind = 'news';
  for (const kind of KINDS) if (sums[kind] > sums[best]) best = kind;
  const findings: MastheadFinding[] = [];
  for (const { rule, kind, start, end } of signs)
    findings.push({ kind: 'article-kind', value: kind, rule, start, end });
  return { kind: best, findings };
}

/** Once does everybody say "should". */
const ARGUED = 1.2;
const ANNOUNCED = 2.5;
const SURE = 3.5;

function weightOf(signs: readonly KindSign[], wanted: ArticleKind): number {
  let sum = 0;
  for (const { kind, weight } of signs) if (kind === wanted) sum += weight;
  return sum;
}

interface GivenByRule {
  readonly kind: ArticleKind;
  readonly weight: number;
}

const givenByRules = perKnowledge(
  (knowledge): ReadonlyMap<RuleId, GivenByRule> =>
    new Map(
      knowledge
        .rules('article-kind')
        .map(({ id, gives }) => [id, { kind: gives['kind'] as ArticleKind, weight: Number(gives['weight']) }]),
    ),
);

interface KnownOfForm extends KnownOfArticle {
  /** Whether the words are those of somebody who was asked or who made a speech. */
  readonly isSpoken: boolean;
  readonly question: Question | null;
}

/** Adds signs that are counted or seen in the layout to those of the words. */
function addCodeSigns(
  read: ReadPage,
  { authors, isSponsored, isSpoken, question }: KnownOfForm,
  signs: KindSign[],
): void {
  const argued = weightOf(signs, 'op-ed');
  const isArgued = argued >= ARGUED && argued >= weightOf(signs, 'blog');
  const isOfHouse = signs.some(isHouse);
  const isOfNation = signs.some(isNation);
  const isReleased = signs.some(isRelease);
  const adding = new Adding(givenByRules(read.knowledge), signs);
  const author = authors[0];
  const voice = voiceOf(read);
  const hasVoice = speaksUp(voice);
  const unmarked = question === null ? firstUnmarkedSpeech(read) : null;
  if (author !== undefined) {
    const isReported =
      voice.quote !== null || unmarked !== null || signs.some(ofReporter) || asksSources(read, LEAST_SAID);
    addByline(read, author, { isSpoken: hasVoice || isArgued, isReported }, adding);
  }
  addDateline(read, adding);
  if (question !== null) adding.add(question.rule, question.span, question.factor);
  if (!isSpoken)
    addVoice(
      voice,
      {
        isByGuest: signs.some(isGuest),
        isArgued,
        isArguedTwice: argued > 2 * ARGUED,
        isOfHouse,
        isReleased,
        isOfNation,
      },
      adding,
    );
  if (voice.quote !== null && voice.quotes >= 3 && voice.sources >= LEAST_SAID)
    adding.add('masthead/quoted-sources', voice.quote, hasVoice ? 0.5 : 1);
  // A paper's page that has lost the marks of its block quotations is signed all the same.
  if (unmarked !== null)
    adding.add('masthead/speech-without-marks', unmarked, author === undefined || author.rest !== null ? 1 : 0.5);
  const end = markedEndOf(read);
  if (end !== null) adding.add('masthead/marked-end', end);
  if (isSponsored) addSponsored(read, adding);
}

/** Adds the signs of rules. */
class Adding {
  readonly #given: ReadonlyMap<RuleId, GivenByRule>;
  readonly #signs: KindSign[];

  constructor(given: ReadonlyMap<RuleId, GivenByRule>, signs: KindSign[]) {
    this.#given = given;
    this.#signs = signs;
  }

  /** As strong as the rule says, or by a factor more or less. */
  add(rule: RuleId, { start, end }: Span, factor: number = 1): void {
    const { kind, weight } = this.#given.get(rule)!;
    this.#signs.push({ rule, kind, weight: weight * factor, start, end });
  }
}

function markedEndOf({ blocks }: ReadPage): Block | null {
  for (const block of blocks) if (block.rule === 'zones/end-mark' && block.kind === 'footer') return block;
  return null;
}

const REPORTING: ReadonlySet<string> = new Set([
  'masthead/day-in-the-lead',
  'masthead/reporters-phrases',
  'masthead/dateline-of-place',
  'masthead/label',
]);

const ofReporter = ({ rule, kind }: KindSign): boolean => REPORTING.has(rule) || kind === 'press-release';

/** What speaks for news before anything else does, where somebody is said to have said something and where nobody is. */
const REPORTED = 1;
const UNREPORTED = 0.4;

const isReporting = (read: ReadPage, signs: readonly KindSign[]): boolean =>
  signs.some(ofReporter) || asksSources(read, 1);

const LEAST_SAID = 2;

/** Whether somebody is said to have said something, now and then. */
function asksSources({ body, tokens, knowledge }: ReadPage, least: number): boolean {
  const says = sayingWords(knowledge);
  let said = 0;
  for (const { first, last } of body)
    for (let at = first; at < last; at++) if (says.has(tokens.word[at]!) && ++said >= least) return true;
  return false;
}

/** Numbers of the words by which reporters name their sources. */
const sayingWords = perKnowledge(
  ({ lexicon }): ReadonlySet<number> =>
    new Set(
      ['said', 'says', 'told', 'tells', 'according', 'announced', 'reported']
        .map((word) => findWord(lexicon, word))
        .filter((number) => number >= 0),
    ),
);

const isGuest = ({ rule }: KindSign): boolean => rule === 'masthead/byline-with-post';

/** What else is known of whoever speaks. */
interface Speaking {
  readonly isByGuest: boolean;
  readonly isArgued: boolean;
  /** Whether title and text argue, or the text in two ways: a house's blog says "I think" as well. */
  readonly isArguedTwice: boolean;
  /** Whether the author speaks for the house whose page it is. */
  readonly isOfHouse: boolean;
  /** Whether words of a release are among those of the house, whose head says "I" there. */
  readonly isReleased: boolean;
  readonly isOfNation: boolean;
}

const HOUSE_WORDS: ReadonlySet<string> = new Set([
  'masthead/speaks-for-the-house',
  'masthead/our-own-work',
  'masthead/blog-words',
  'masthead/our-in-title',
]);

// "Our nation" is everybody's, and no house's.
const isNation = ({ rule }: KindSign): boolean => rule === 'masthead/speaks-for-the-nation';

const isRelease = ({ kind }: KindSign): boolean => kind === 'press-release';

const isHouse = ({ rule, kind }: KindSign): boolean => HOUSE_WORDS.has(rule) || kind === 'press-release';

// Reporters quote, and say "I" in quotations only.
const QUOTING_NOBODY = 0.3;

// Who says "I" in every other sentence tells of himself, whatever days and sources the text names.
const LOUD = 0.025;
const LOUDER = 1.6;

// "We" of an author who quotes others and names nothing of his own is everybody: "what we eat".
const EVERYBODY = 0.5;

function addVoice(
  voice: Voice,
  { isByGuest, isArgued, isArguedTwice, isOfHouse, isReleased, isOfNation }: Speaking,
  adding: Adding,
): void {
  if (voice.one !== null && voice.ones >= 3)
    adding.add(
      isArgued || isByGuest || isReleased ? 'masthead/first-person-singular' : 'masthead/tells-of-oneself',
      voice.one,
      Math.min(1, (voice.quotes === 0 ? QUOTING_NOBODY : 0) + 0.25 + voice.ones / 8) *
        (voice.ones / voice.words > LOUD && voice.sources < LEAST_SAID ? LOUDER : 1) *
        (isOfHouse && !isByGuest && !isArguedTwice ? 0.5 : 1),
    );
  // The house of a guest is not the one whose page it is.
  if (voice.many !== null && voice.manys >= 3)
    adding.add(
      'masthead/first-person-plural',
      voice.many,
      pluralFactor(voice.manys / voice.words) *
        (isByGuest ? 0.6 : (voice.quotes >= 3 || isOfNation) && !isOfHouse ? EVERYBODY : 1),
    );
  if (voice.you !== null && voice.yous / voice.words > 0.015 && voice.yous >= 5)
    adding.add('masthead/speaks-to-the-reader', voice.you, voice.yous / voice.words > 0.025 ? 1.6 : 1);
}

// Reporters say neither "I" nor "we" outside quotations.
const speaksUp = ({ ones, manys, words }: Voice): boolean =>
  ones + manys >= 4 && (ones + manys) / Math.max(1, words) > 0.006;

// Once in a hundred words is a voice; once in a thousand a slip of the pen.
const pluralFactor = (density: number): number => (density > 0.015 ? 1.5 : density > 0.006 ? 1 : 0.2);

const SAID = /^(said|says|added|adds|commented|continued|concluded)$/i;

/** "Okafor said:" and a paragraph without marks below. */
function firstUnmarkedSpeech({ body, tokens }: ReadPage): Block | null {
  for (let number = 0; number + 1 < body.length; number++)
    if (
      leadsUpToSpeech(tokens, body[number]!, body[number + 1]!) &&
      (number === 0 || !isMarked(tokens, body[number + 1]!))
    )
      return body[number]!;
  return null;
}

const leadsUpToSpeech = (tokens: Tokens, { kind, last }: Block, below: Block): boolean =>
  kind === 'paragraph' &&
  below.kind === 'paragraph' &&
  last > 2 &&
  tokens.text[tokens.end[last - 1]! - 1] === ':' &&
  SAID.test(wordsAt(tokens, last - 2));

// Under a first line that names a spokesman stands nothing but the spokesman's words, in marks or without.
const isMarked = (tokens: Tokens, { first }: Block): boolean =>
  hasTag(tokens, first, TAGS.OpeningQuote) || hasTag(tokens, first, TAGS.ClosingQuote);

interface Byline {
  /** Whether the author says "I" or "we", or argues. */
  readonly isSpoken: boolean;
  /** Whether others have their say, or something happens on a day. */
  readonly isReported: boolean;
}

// Those who write for a living sign with their desk, all others with their post.
function addByline(read: ReadPage, author: Author, { isSpoken, isReported }: Byline, adding: Adding): void {
  const { rest } = author;
  const { newsDesk } = readingTags(read.knowledge);
  if (rest !== null && (namesOneOf(read, rest, newsDesk, newsDesk) || isPaper(read, rest)))
    adding.add('masthead/byline-with-desk', author);
  else if (rest !== null && namesPost(read, author, rest))
    adding.add(
      HOUSE.test(read.tokens.text.slice(rest.start, rest.end))
        ? 'masthead/byline-with-post'
        : 'masthead/byline-of-insider',
      author,
    );
  else if (!isSpoken) adding.add(isReported ? 'masthead/byline-alone' : 'masthead/byline-without-sources', author);
}

// "By Ines Okafor, BBC News": the house of a reporter is a paper or a station.
function isPaper({ knowledge, tokens }: ReadPage, { start, end }: Span): boolean {
  const entry = knowledge.phrases.find(tokens.text.slice(start, end));
  return entry >= 0 && knowledge.phrases.typeName(entry) === 'media';
}

// "Head of Policy, Acme" and "director at Acme" name a house, "executive director" does not.
const HOUSE =
  /[,:;(–—|]|\b(?:at|for|from|of the|MP|MEP|MSP|Senator)\b|\bof \p{Lu}|\p{Lu}{2,}|^(?!.*\b(?:[Dd]irector|[Oo]fficer|[Mm]anager|[Hh]ead|[Ll]ead)\b)\p{Lu}/u;

/** Whether the words behind a name are a post, or behind a comma a house, and no topics or buttons. */
function namesPost(read: ReadPage, { end }: Author, rest: Span): boolean {
  const { knowledge, tokens } = read;
  if (namesOneOf(read, rest, knowledge.tag('RoleHead'), knowledge.tag('PoliticalRole'))) return true;
  return (
    /^\s*[,:(]/.test(tokens.text.slice(end, rest.start)) && /^\p{Lu}/u.test(tokens.text.slice(rest.start, rest.end))
  );
}

function namesOneOf({ tokens }: ReadPage, { start, end }: Span, one: Tag, other: Tag): boolean {
  for (let at = tokenAt(tokens, start); at < tokens.count && tokens.start[at]! < end; at++)
    if (hasTag(tokens, at, one) || hasTag(tokens, at, other)) return true;
  return false;
}

/** The first token that starts at a place of the text or behind it. */
function tokenAt({ start, count }: Tokens, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addDateline(read: ReadPage, adding: Adding): void {
  const first = firstOfKind(read.body, 'paragraph');
  if (first === null) return;
  const dash = dashOfDateline(read, first);
  if (dash === first.first || !namesPlace(read, first.first, dash)) return;
  const span = { start: first.start, end: read.tokens.end[dash - 1]! };
  if (fromDateline(read) !== null) adding.add('masthead/dateline-with-date', span);
  else if (hasTag(read.tokens, first.first, TAGS.Upper)) adding.add('masthead/dateline-of-place', span);
}

// "4 March 2021 --" is a day and no dateline; papers of health begin so.
function namesPlace({ knowledge, tokens }: ReadPage, first: number, dash: number): boolean {
  const date = readDate(knowledge, tokens, first, dash);
  for (let at = date === null ? first : date.last; at < dash; at++)
    if (hasTag(tokens, at, TAGS.Capitalised) && !hasTag(tokens, at, knowledge.tag('MonthWord'))) return true;
  return false;
}

function addSponsored({ blocks, tokens }: ReadPage, adding: Adding): void {
  const block = firstOfKind(blocks, 'disclosure');
  if (block !== null && /\binterview\b/i.test(tokens.text.slice(block.start, block.end)))
    adding.add('masthead/sponsored-interview', block);
}
