import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { phrasesIn } from '../knowledge/phrases.ts';
import { familyWeight, givenWeight } from '../language/lexicon.ts';
import { singleSpaced } from '../language/plain-words.ts';
import { hasOneOf } from '../language/tag-sets.ts';
import type { PhraseHit } from '../model/article.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { type ReadingTags, readingTags } from './reading-tags.ts';

/** A person's name over the tokens `[first, last)`, without honorifics before and letters behind it. */
export interface WrittenName {
  readonly first: number;
  readonly last: number;
  /** Where to read on: behind letters such as "MP". */
  readonly next: number;
  readonly name: string;
  /** Whether a list of given names knows the first of them. */
  readonly isKnown: boolean;
}

const MOST_PARTS = 5;

/** The person's name that starts at token `at`, where a byline leads us to expect one; null for agencies and desks. */
export function readName(knowledge: Knowledge, tokens: Tokens, at: number, last: number): WrittenName | null {
  const known = readingTags(knowledge);
  const first = behindPost(knowledge, tokens, behindHonorifics(tokens, at, last, known), last);
  const end = endOfName(tokens, first, last, known);
  if (partsIn(tokens, first, end) < 2 || namesNobody(knowledge, tokens, first, end)) return null;
  if (isPaper(tokens, end - 1, known)) return null;
  let next = end;
  while (next < last && (hasTag(tokens, next, known.postNominal) || isGluedComma(tokens, next, last, known))) next++;
  const isKnown = isGivenName(knowledge, tokens, first, end);
  const isFamily = familyWeight(knowledge.lexicon, tokens.word[end - 1]!) >= POSSIBLE;
  if (!(isKnown && isFamily) && end < last && endsBody(tokens, end, known)) return null;
  return { first, last: end, next, name: nameOf(tokens, first, end), isKnown };
}

// "By Harlow Tidal Institute": what ends a body's name makes no person of the words before.
const endsBody = (tokens: Tokens, at: number, known: ReadingTags): boolean =>
  isCapitalised(tokens, at) && hasOneOf(tokens, at, known.bodyEnd);

// "By Tarnwick Gazette Staff", "by QXV Radio"
const isPaper = (tokens: Tokens, at: number, { companyHead, familyName }: ReadingTags): boolean =>
  hasTag(tokens, at, companyHead) && !hasTag(tokens, at, familyName);

const SURE = 4;
const POSSIBLE = 2;

// "Mark Lane" is doubtful and "Mark Sands" likely: a weak given name counts before a family name.
function isGivenName({ lexicon }: Knowledge, tokens: Tokens, first: number, end: number): boolean {
  const family = familyWeight(lexicon, tokens.word[end - 1]!);
  // "J.R. Holt" has no given name to be known by.
  if (isInitials(tokens, first)) return family >= SURE;
  const given = givenWeight(lexicon, tokens.word[first]!);
  return given >= SURE || (given >= POSSIBLE && family >= SURE);
}

const isInitials = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Initial) || /^(\p{Lu}\.){2,3}$/u.test(wordsAt(tokens, at));

const isGluedComma = (tokens: Tokens, at: number, last: number, known: ReadingTags): boolean =>
  hasTag(tokens, at, TAGS.Comma) && at + 1 < last && hasTag(tokens, at + 1, known.postNominal);

function behindHonorifics(tokens: Tokens, at: number, last: number, known: ReadingTags): number {
  let next = at;
  while (
    next < last &&
    (hasTag(tokens, next, known.honorific) || /^(?:the|rt|hon|right|honou?rable|cllr|\.)$/i.test(wordsAt(tokens, next)))
  ) {
    // "The Times" is no name: the article stands only before "Rt Hon" and the like.
    if (
      /^the$/i.test(wordsAt(tokens, next)) &&
      !/^(?:rt|right|hon)/i.test(next + 1 < last ? wordsAt(tokens, next + 1) : '')
    )
      break;
    next++;
  }
  return next;
}

const LONGEST_POST = 6;

// "Staff Writer Jane Smith", "Deputy National Security Advisor Jane Smith": the name begins behind the post.
function behindPost(knowledge: Knowledge, tokens: Tokens, first: number, last: number): number {
  const { roleHead, newsDesk } = readingTags(knowledge);
  let end = first;
  for (let at = first; at < last && at < first + LONGEST_POST && hasTag(tokens, at, TAGS.Capitalised); at++)
    if (hasTag(tokens, at, roleHead) || hasTag(tokens, at, newsDesk)) end = at + 1;
  if (end === first || end + 1 >= last || isGivenName(knowledge, tokens, first, end)) return first;
  if (!isCapitalised(tokens, end) || !isCapitalised(tokens, end + 1)) return first;
  return hasTag(tokens, end, TAGS.Unknown) || isGivenName(knowledge, tokens, end, end + 2) ? end : first;
}

const isCapitalised = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Word) && hasTag(tokens, at, TAGS.Capitalised);

function endOfName(tokens: Tokens, first: number, last: number, known: ReadingTags): number {
  let at = first;
  let end = first;
  while (at < last && at - first < MOST_PARTS) {
    if (hasTag(tokens, at, known.particle) && !hasTag(tokens, at, TAGS.Capitalised) && at > first) at++;
    else if (isNamePart(tokens, at, known) && !isSurnameAgain(tokens, at, first)) end = ++at;
    else break;
  }
  while (end > first && hasTag(tokens, end - 1, known.postNominal) && end - first > 1) end--;
  return end;
}

// "By Jane Smith Smith is the mayor": the note on the author has run into the byline.
const isSurnameAgain = (tokens: Tokens, at: number, first: number): boolean =>
  at > first + 1 && tokens.word[at] === tokens.word[at - 1];

function isNamePart(tokens: Tokens, at: number, known: ReadingTags): boolean {
  if (hasTag(tokens, at, TAGS.Initial)) return true;
  if (!hasTag(tokens, at, TAGS.Word) || !hasTag(tokens, at, TAGS.Capitalised) || hasTag(tokens, at, TAGS.HasDigit))
    return false;
  if (hasTag(tokens, at, known.grammar.determiner) || isOfDate(tokens, at, known)) return false;
  return !hasOneOf(tokens, at, known.notName) || hasTag(tokens, at, known.givenName);
}

// "By Jane Smith Published March 4": the label of the date is no family name, and the month before its day is none.
const isOfDate = (tokens: Tokens, at: number, { dateWord, month, familyName, givenName }: ReadingTags): boolean =>
  (hasTag(tokens, at, dateWord) && !hasTag(tokens, at, familyName) && !hasTag(tokens, at, givenName)) ||
  (hasTag(tokens, at, month) && hasTag(tokens, at + 1, TAGS.HasDigit));

function partsIn(tokens: Tokens, first: number, last: number): number {
  let parts = 0;
  for (let at = first; at < last; at++) if (hasTag(tokens, at, TAGS.Capitalised)) parts++;
  return parts;
}

// "Associated Press" looks like a name and is an agency.
function namesNobody(knowledge: Knowledge, tokens: Tokens, first: number, last: number): boolean {
  const hits: PhraseHit[] = [];
  phrasesIn(knowledge, tokens, first, last, hits);
  for (const hit of hits) if (hit.first === first && hit.last === last) return isNobody(knowledge, hit.entry);
  return false;
}

function isNobody(knowledge: Knowledge, entry: number): boolean {
  for (const tag of readingTags(knowledge).nobody) if (entryHasTag(knowledge, entry, tag)) return true;
  return false;
}

// Some pages set bylines in capitals; the name is not written so anywhere else.
function nameOf(tokens: Tokens, first: number, last: number): string {
  const written = singleSpaced(tokens.text.slice(tokens.start[first], tokens.end[last - 1]));
  return written === written.toUpperCase() && /\p{Lu}{3}/u.test(written) ? inSmallLetters(written) : written;
}

const inSmallLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}])(?:mc|o['’])?\p{L}/gu, (start) =>
      start.length === 1 ? start.toUpperCase() : capitalisedTwice(start),
    );

const capitalisedTwice = (start: string): string =>
  start[0]!.toUpperCase() + start.slice(1, -1) + start.at(-1)!.toUpperCase();
