import { type RuleRunner, ruleRunner } from '../knowledge/run-rules.ts';
import { hasOneOf } from '../language/tag-sets.ts';
import type { Author, Block, ZoneKind } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import type { KindSign } from './article-labels.ts';
import { columnsOf } from './columns.ts';
import { readDate } from './dates.ts';
import { readName, type WrittenName } from './names.ts';
import { perKnowledge } from './per-knowledge.ts';
import type { ReadPage } from './read-page.ts';
import { readingTags } from './reading-tags.ts';

/** Where on the page a rule of authors looks. */
type Place = 'authored' | 'byline' | 'dated' | 'title' | 'top' | 'end';

/** Who signs the article. The first kind of evidence that names somebody wins: byline, sign-off, title, standfirst. */
export function authorsOf(read: ReadPage, labels: readonly KindSign[]): Author[] {
  // Only what a minister wrote or spoke is by the minister whose name stands behind the department's.
  return (
    (labels.some(isOfAuthor) ? firstAuthors(read, read.masthead, 'authored') : null) ??
    signedBy(read, firstAuthors(read, read.masthead, 'byline')) ??
    firstAuthors(read, ofKinds(read.masthead, 'date', 'byline'), 'dated') ??
    firstAuthors(read, ofKinds(read.blocks, 'byline', 'byline'), 'byline') ??
    inTitle(read) ??
    firstAuthors(read, lastBlocks(read), 'end') ??
    firstAuthors(read, topBlocks(read), 'top') ??
    []
  );
}

/** The names of the byline; "Remarks by Joan Abelard" says more surely than a line without "by" who speaks. */
function signedBy(read: ReadPage, signed: Author[] | null): Author[] | null {
  return signed?.[0]?.rule === 'masthead/name-alone' ? (inTitle(read) ?? signed) : signed;
}

const inTitle = (read: ReadPage): Author[] | null =>
  read.title === null ? null : firstAuthors(read, [read.title], 'title');

const isOfAuthor = ({ kind }: KindSign): boolean => kind === 'op-ed' || kind === 'other';

/** The authors that the first of the blocks names which names any. */
function firstAuthors(read: ReadPage, blocks: readonly Block[], place: Place): Author[] | null {
  for (const block of blocks) {
    const authors = authorsIn(read, block, place);
    if (authors.length > 0) return authors;
  }
  return null;
}

function ofKinds(blocks: readonly Block[], one: ZoneKind, other: ZoneKind): Block[] {
  const some: Block[] = [];
  for (const block of blocks) if (block.kind === one || block.kind === other) some.push(block);
  return some;
}

const LAST = 4;

function lastBlocks({ blocks, body }: ReadPage): Block[] {
  const last = body.at(-1);
  if (last === undefined) return [];
  const end = blocks.indexOf(last) + 1;
  return blocks.slice(Math.max(0, end - LAST), end + LAST);
}

const topBlocks = ({ masthead, body }: ReadPage): Block[] =>
  ofKinds(masthead.concat(body.slice(0, 2)), 'standfirst', 'paragraph');

const authorRules = perKnowledge((knowledge): Readonly<Record<Place, RuleRunner>> => {
  const rules = knowledge.rules('author');
  const at = (place: Place): RuleRunner =>
    ruleRunner(
      rules.filter(({ gives, match }) => match.length > 0 && gives['where'] === place),
      knowledge.lexicon.width,
    );
  return {
    authored: at('authored'),
    byline: at('byline'),
    dated: at('dated'),
    title: at('title'),
    top: at('top'),
    end: at('end'),
  };
});

function authorsIn(read: ReadPage, block: Block, place: Place): Author[] {
  const { knowledge, tokens } = read;
  for (const from of startsOf(read, block, place)) {
    for (const match of authorRules(knowledge)[place].matchesIn(tokens, from, block.last)) {
      const at = match.capture('name')?.start ?? match.end;
      // "Statement from Attorney General Abelard": the office is no part of the name.
      if (place === 'title' && hasOneOf(tokens, at, readingTags(knowledge).office)) continue;
      // In a title or a sentence what follows the name is something else.
      const authors = readNames(read, at, block.last, match.rule.id, place === 'byline');
      if (authors.length > 0) return authors;
    }
  }
  return place === 'byline' && block.kind === 'byline' ? nameAlone(read, block) : [];
}

// "Published: 4 March 2021 | Author: Jane Smith": each column may be the byline.
function startsOf(read: ReadPage, block: Block, place: Place): number[] {
  const from = behindOrnaments(read, block);
  const isLine = (block.kind === 'byline' || block.kind === 'date') && (place === 'byline' || place === 'dated');
  return isLine ? columnsOf(read.tokens, from, block.last).map(({ start }) => start) : [from];
}

// "// By Jane Smith", "| By Jane Smith"
function behindOrnaments({ tokens }: ReadPage, { first, last, marks }: Block): number {
  let at = first + marks;
  while (at < last && hasTag(tokens, at, TAGS.Symbol) && !hasTag(tokens, at, TAGS.Handle)) at++;
  return at;
}

/** The names of a list ("A, B and C"), each with the words that say who that is where they do. */
function readNames(read: ReadPage, at: number, last: number, rule: RuleId, hasRests: boolean): Author[] {
  const { knowledge, tokens } = read;
  const authors: Author[] = [];
  let next = at;
  while (next < last) {
    const written = readName(knowledge, tokens, next, last);
    if (written === null) break;
    const { rest, following } = behindName(read, written, last);
    authors.push({
      name: written.name,
      rest: hasRests ? rest : null,
      start: tokens.start[written.first]!,
      end: tokens.end[written.last - 1]!,
      rule,
    });
    next = following;
  }
  return authors;
}

/** What follows a name: the next name of the list, or the words about this one. */
function behindName(read: ReadPage, { next }: WrittenName, last: number): { rest: Span | null; following: number } {
  const { knowledge, tokens } = read;
  if (isJoiner(read, next)) return { rest: null, following: next + 1 };
  if (!hasTag(tokens, next, TAGS.Comma)) return { rest: restOf(read, next, last), following: last };
  const behind = isJoiner(read, next + 1) ? next + 2 : next + 1;
  const other = readName(knowledge, tokens, behind, last);
  if (other !== null && isListed(read, other, last)) return { rest: null, following: behind };
  for (let at = next + 1; at + 1 < last; at++) {
    // "By A, director of B, and C, its chairman"; "oil and gas" joins no authors.
    if (!isJoiner(read, at) || readName(knowledge, tokens, at + 1, last)?.isKnown !== true) continue;
    return { rest: restOf(read, next, at), following: at + 1 };
  }
  return { rest: restOf(read, next, last), following: last };
}

const isJoiner = ({ tokens }: ReadPage, at: number): boolean =>
  at < tokens.count && /^(?:and|&|with)$/i.test(wordsAt(tokens, at));

// "By A, Public Sector Director" goes on with a post, whose words are in the dictionary; a name's seldom are.
function isListed(read: ReadPage, { first, last: end, isKnown }: WrittenName, last: number): boolean {
  const { tokens, knowledge } = read;
  const isEnded = end >= last || hasTag(tokens, end, TAGS.Comma) || isJoiner(read, end);
  if (!isEnded) return false;
  const known = readingTags(knowledge);
  // "By A and B, Harlow Gazette"
  const isBody = hasOneOf(tokens, end - 1, known.bodyEnd) || hasTag(tokens, end - 1, known.companyHead);
  if (isBody && !hasTag(tokens, end - 1, known.familyName)) return false;
  if (isKnown) return !hasTag(tokens, end - 1, known.roleHead);
  return isStrange(read, first, end);
}

/** Whether no part of a name is a word of the dictionary. */
function isStrange(read: ReadPage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isDictionaryWord(read, at)) return false;
  return true;
}

function isDictionaryWord({ tokens, knowledge }: ReadPage, at: number): boolean {
  const { givenName, familyName, inDictionary } = readingTags(knowledge);
  if (hasTag(tokens, at, TAGS.Unknown) || hasTag(tokens, at, givenName) || hasTag(tokens, at, familyName)) return false;
  return hasOneOf(tokens, at, inDictionary);
}

// Up to a date, a time or the next column of the line.
function restOf({ knowledge, tokens }: ReadPage, from: number, last: number): Span | null {
  let first = from;
  while (first < last && !hasTag(tokens, first, TAGS.Word)) first++;
  let end = first;
  while (end < last && readDate(knowledge, tokens, end, last) === null && !/^[|·]$/.test(wordsAt(tokens, end))) end++;
  while (end > first && hasTag(tokens, end - 1, TAGS.Punctuation) && !hasTag(tokens, end - 1, TAGS.ClosingBracket))
    end--;
  return end === first ? null : { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}

/** A byline without "by": a name that stands alone, or before a handle, a post or a date. */
function nameAlone(read: ReadPage, block: Block): Author[] {
  if ((block.rule !== 'zones/name-alone' && block.rule !== 'zones/byline-team') || isToBeCalled(read, block)) return [];
  const first = block.first + block.marks;
  const name = readName(read.knowledge, read.tokens, first, block.last);
  if (name === null || !(name.isKnown || isStrange(read, name.first, name.last))) return [];
  if (isUnderPicture(read, block, name)) return [];
  return readNames(read, first, block.last, 'masthead/name-alone', true);
}

// "Media contact", and below it the names of whom journalists may call.
function isToBeCalled({ blocks, tokens }: ReadPage, block: Block): boolean {
  const number = blocks.indexOf(block);
  for (let above = number - 1; above >= Math.max(0, number - MOST_CONTACTS); above--) {
    const { first, last, start, end } = blocks[above]!;
    if (last - first > LONGEST_CONTACT) return false;
    if (/^[^.]{0,30}\bcontacts?\s*:?$/i.test(tokens.text.slice(start, end))) return true;
  }
  return false;
}

const MOST_CONTACTS = 6;
const LONGEST_CONTACT = 10;

/** Whether the name stands below a picture of its bearer: twice in a row, or over a line that says what the bearer says. */
function isUnderPicture({ blocks, tokens }: ReadPage, block: Block, { name }: WrittenName): boolean {
  const number = blocks.indexOf(block);
  for (let next = number - 1; next <= number + 1; next += 2) {
    const beside = blocks[next];
    if (beside === undefined || beside.last - beside.first > LONGEST_CAPTION) continue;
    const words = tokens.text.slice(beside.start, beside.end);
    const at = words.indexOf(name);
    if (at >= 0 && (words === tokens.text.slice(block.start, block.end) || SPEAKS.test(words.slice(at + name.length))))
      return true;
  }
  return false;
}

const LONGEST_CAPTION = 25;
const SPEAKS = /^,? (?:says|said|is pictured|pictured|has|will) /;
