import type { Block } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tag, type Tokens, wordsAt } from '../model/tokens.ts';
import type { ReadPage } from './read-page.ts';

/** What shows that questions and answers take turns. */
export interface Question {
  readonly rule: RuleId;
  readonly span: Span;
  readonly factor: number;
}

const LEAST_LABELS = 4;

/** The first question of an interview, where the article is one by its form. */
export function firstQuestion(read: ReadPage, isAnnounced: boolean): Question | null {
  let labels = 0;
  let first: Span | null = null;
  for (const { speakerLabel } of read.blocks) {
    if (speakerLabel === null) continue;
    labels++;
    first ??= speakerLabel;
  }
  if (first !== null && (labels >= LEAST_LABELS || isAnnounced))
    return { rule: 'masthead/speakers-in-turn', span: first, factor: 1 };
  return labels === 0 ? firstAnswered(read, isAnnounced) : null;
}

const LEAST_QUESTIONS = 3;
/** Who asks now and then asks nobody. */
const LEAST_SHARE = 1 / 10;
/** Some pages break a line behind every sentence: there the words count and not the blocks. */
const MOST_WORDS_A_QUESTION = 200;
/** Where the title announces an interview, one question shows that it is printed as such. */
const LEAST_ANNOUNCED = 1;
/** The most blocks of a text that two questions make an interview of, and how much less sure they are. */
const SHORT = 16;
const FEW = 0.7;

/** Questions that begin a block, put to somebody and answered in the first person. */
function firstAnswered(read: ReadPage, isAnnounced: boolean): Question | null {
  const { body, title, tokens, knowledge } = read;
  if (body.length === 0) return null;
  const first = knowledge.tag('FirstPerson');
  // Pages of questions and answers ask in the reader's name: "How do I …?"
  const second = knowledge.tag('SecondPerson');
  let span: Span | null = null;
  // Where the page has lost its own title, the first request stands for it.
  let asked = title !== null && isRequest(tokens, title) ? 1 : 0;
  let put = asked;
  for (let number = 0; number < body.length; number++) {
    const block = body[number]!;
    const asksTo = isRequest(tokens, block);
    const end = asksTo ? block.last : endOfQuestion(tokens, block);
    if (end < 0 || !isAnswered(read, number, end, first)) continue;
    asked++;
    if (asksTo || personIn(tokens, block.first, end, second)) put++;
    span ??= block;
  }
  if (span === null || put === 0) return null;
  const words = body.at(-1)!.last - body[0]!.first;
  const isOften = asked >= body.length * LEAST_SHARE || words <= asked * MOST_WORDS_A_QUESTION;
  const isLong = asked >= LEAST_QUESTIONS && isOften;
  // Of a short text two questions are much, though a blog may ask itself as many.
  const isShort = asked === 2 && put === 2 && body.length <= SHORT;
  if (!isLong && !isShort && !(isAnnounced && asked >= LEAST_ANNOUNCED)) return null;
  return { rule: 'masthead/questions-as-lines', span, factor: isLong ? 1 : FEW };
}

const LONGEST_QUESTION = 60;
/** A question may lead up to itself in a sentence of its own. */
const MOST_STOPS = 1;

/** Behind which token the question ends that a block begins with; -1 where it begins with none. */
function endOfQuestion(tokens: Tokens, { first, last, marks }: Block): number {
  let stops = 0;
  for (let at = first + marks; at < Math.min(last, first + LONGEST_QUESTION); at++) {
    if (hasTag(tokens, at, TAGS.OpeningQuote)) return -1;
    if (!hasTag(tokens, at, TAGS.FullStop)) continue;
    if (tokens.text[tokens.end[at]! - 1] === '?') return at + 1;
    if (++stops > MOST_STOPS) return -1;
  }
  return -1;
}

const LONGEST_REQUEST = 25;
const REQUEST =
  /^(?:Q(?:uestion)? ?\d{0,2} ?[.:)] |(?:(?:can|could|would|will|please) (?:you )?)?(?:(?:tell|talk|walk|take|give) (?:us|me)|(?:describe|explain|share|name) (?:your|the|how|what|a)) )/i;

/** "Tell us about your first week.", and what stands behind a mark of a question: "Q 1. Why buses?" */
const isRequest = (tokens: Tokens, { start, end, first, last }: Block): boolean =>
  last - first <= LONGEST_REQUEST && REQUEST.test(tokens.text.slice(start, Math.min(end, start + 40)));

const ANSWER = 120;

/** Whether whoever is asked says "I" or "we" before the next question. */
function isAnswered({ body, tokens }: ReadPage, number: number, end: number, first: Tag): boolean {
  let from = end;
  for (let next = number; next < body.length && from < end + ANSWER; next++) {
    const block = body[next]!;
    if (next > number) {
      if (isRequest(tokens, block) || endOfQuestion(tokens, block) === block.last) return false;
      from = block.first;
    }
    if (personIn(tokens, from, block.last, first)) return true;
  }
  return false;
}

function personIn(tokens: Tokens, from: number, last: number, person: Tag): boolean {
  for (let at = from; at < last; at++)
    // "US" in capitals is a country.
    if (hasTag(tokens, at, person) && !hasTag(tokens, at, TAGS.Initial) && wordsAt(tokens, at) !== 'US') return true;
  return false;
}
