import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tag, type Tokens, wordsAt } from '../model/tokens.ts';
import type { ReadPage } from './read-page.ts';
import { readingTags } from './reading-tags.ts';

/** How an article speaks outside its quotations: how often in the first person, and how many paragraphs quote. */
export interface Voice {
  readonly words: number;
  readonly ones: number;
  readonly manys: number;
  readonly quotes: number;
  /** How many of them say outside the quotation who said so. */
  readonly sources: number;
  readonly yous: number;
  readonly one: Span | null;
  readonly many: Span | null;
  readonly you: Span | null;
  readonly quote: Span | null;
}

interface Count {
  words: number;
  ones: number;
  manys: number;
  quotes: number;
  sources: number;
  yous: number;
  one: Span | null;
  many: Span | null;
  you: Span | null;
  quote: Span | null;
}

const LEAST_QUOTED = 4;

/** Listens to the body. */
export function voiceOf(read: ReadPage): Voice {
  const count: Count = {
    words: 0,
    ones: 0,
    manys: 0,
    quotes: 0,
    sources: 0,
    yous: 0,
    one: null,
    many: null,
    you: null,
    quote: null,
  };
  let opened = -1;
  for (let number = 0; number < read.body.length; number++) {
    const block = read.body[number]!;
    if (block.speakerLabel !== null || block.kind === 'heading' || isLedUpTo(read, number)) opened = -1;
    else opened = listen(read, block, isClosedIn(read.tokens, block, opened) ? opened : -1, count);
  }
  return count;
}

/**
 * Listens to a block that begins inside the quotation which the token `opened` opened, or outside any, as -1 says. Returns
 * what opened the quotation that the block leaves open.
 */
function listen({ tokens, knowledge }: ReadPage, block: Block, before: number, count: Count): number {
  const { firstPerson } = readingTags(knowledge);
  const persons = knowledge.wordAttributes<{ number: 'one' | 'many' }>('FirstPerson');
  const reader = knowledge.tag('SecondPerson');
  const speech = knowledge.tag('SpeechVerb');
  let opened = before;
  let hasQuote = false;
  let isSaid = false;
  for (let at = block.first; at < block.last; at++) {
    if (opened >= 0) {
      if (!closes(tokens, at, opened)) continue;
      if (at - opened > LEAST_QUOTED) hasQuote = true;
      opened = -1;
    } else if (opens(tokens, at)) opened = at;
    else if (hasTag(tokens, at, TAGS.Word)) {
      count.words++;
      if (isSaying(tokens, at, speech)) isSaid = true;
      if (hasTag(tokens, at, reader)) {
        count.yous++;
        count.you ??= { start: tokens.start[at]!, end: tokens.end[at]! };
      } else if (hasTag(tokens, at, firstPerson)) addPerson(tokens, at, persons.get(tokens.word[at]!)?.number, count);
    }
  }
  // A quotation that runs on into the next paragraph is not closed.
  if (!hasQuote && opened < 0) return -1;
  count.quotes++;
  if (isSaid) count.sources++;
  count.quote ??= { start: block.start, end: block.end };
  return opened;
}

/** "Said" and "says" are another's; whoever argues writes "I say". */
export const isSaying = (tokens: Tokens, at: number, speech: Tag): boolean =>
  hasTag(tokens, at, speech) && 'ds'.includes(tokens.text[tokens.end[at]! - 1]!);

// Most papers open every paragraph of a quotation anew; some close the last one only.
function isClosedIn(tokens: Tokens, { first, last }: Block, opened: number): boolean {
  if (opened < 0) return false;
  for (let at = first; at < last; at++) {
    const isClosing = closes(tokens, at, opened) && (hasTag(tokens, at, TAGS.Glued) || at === last - 1);
    if (isClosing) return true;
    if (opens(tokens, at) && tokens.text[tokens.start[at]!] === tokens.text[tokens.start[opened]!]) return false;
  }
  return false;
}

/** Whether the paragraph above ends in a colon: whose words a block without marks quotes, that paragraph says. */
export function isLedUpTo({ body, tokens }: ReadPage, number: number): boolean {
  const above = number > 0 ? body[number - 1] : undefined;
  return (
    above !== undefined &&
    body[number]!.kind === 'paragraph' &&
    above.kind !== 'heading' &&
    tokens.text[tokens.end[above.last - 1]! - 1] === ':'
  );
}

/** Whether token `at` of the block stands inside quotation marks. */
export function isQuoted(tokens: Tokens, { first }: Block, at: number): boolean {
  let opened = -1;
  for (let token = first; token < at; token++) {
    if (opened < 0) opened = opens(tokens, token) ? token : -1;
    else if (closes(tokens, token, opened)) opened = -1;
  }
  return opened >= 0;
}

const OPENERS = '“"‘„«';

const opens = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.OpeningQuote)
    ? isLone(tokens, at) &&
      OPENERS.includes(tokens.text[tokens.start[at]!]!) &&
      !(tokens.text[tokens.start[at]!] === '"' && isArgument(tokens, at))
    : hasTag(tokens, at, TAGS.ClosingQuote) && opensSentence(tokens, at);

// The straight mark of British papers is an apostrophe as well: it opens what begins like a sentence behind a colon or comma.
const opensSentence = (tokens: Tokens, at: number): boolean =>
  isLone(tokens, at) &&
  tokens.text[tokens.start[at]!] === "'" &&
  !hasTag(tokens, at, TAGS.Glued) &&
  at + 1 < tokens.count &&
  hasTag(tokens, at + 1, TAGS.Glued) &&
  hasTag(tokens, at + 1, TAGS.Capitalised) &&
  (at === 0 || LEADS.includes(tokens.text[tokens.end[at - 1]! - 1]!));

const LEADS = ':,.';

const isLone = ({ start, end }: Tokens, at: number): boolean => end[at]! - start[at]! === 1;

// `open("doors")` and `name = "doors"` are code; and a mark behind a letter closes.
function isArgument(tokens: Tokens, at: number): boolean {
  if (at === 0) return false;
  const before = wordsAt(tokens, at - 1);
  if (!hasTag(tokens, at, TAGS.Glued)) return before === '=';
  if (hasTag(tokens, at - 1, TAGS.Dash) || hasTag(tokens, at - 1, TAGS.OpeningQuote)) return false;
  return before !== '(' || hasTag(tokens, at - 1, TAGS.Glued);
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '„': '“”', '«': '»', "'": "'" };

function closes(tokens: Tokens, at: number, opened: number): boolean {
  if (!isLone(tokens, at) || hasTag(tokens, at, TAGS.Word)) return false;
  const { text, start, end } = tokens;
  const opener = text[start[opened]!]!;
  if (!CLOSERS[opener]!.includes(text[start[at]!]!)) return false;
  // "The firms' buses": behind a letter the straight mark may be an apostrophe.
  return opener !== "'" || '.,?!…'.includes(text[end[at - 1]! - 1]!);
}

function addPerson(tokens: Tokens, at: number, number: 'one' | 'many' | undefined, count: Count): void {
  // "US" in capitals is a country, and "I." an initial.
  if (hasTag(tokens, at, TAGS.Upper) || hasTag(tokens, at, TAGS.Initial)) return;
  const span = { start: tokens.start[at]!, end: tokens.end[at]! };
  if (number === 'one') {
    count.ones++;
    count.one ??= span;
  } else if (number === 'many') {
    count.manys++;
    count.many ??= span;
  }
}
