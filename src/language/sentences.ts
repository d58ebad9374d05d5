import { addTag, bitOf, hasTag, TAGS, type Tokens } from '../model/tokens.ts';

/** Tags of words that begin a sentence more often than they follow an abbreviation inside one. */
export interface SentenceTags {
  readonly beforeName: number;
  readonly openers: readonly number[];
}

/** No sentence is longer than this many tokens; text without any full stop is cut, so that the cost stays linear. */
const MOST_TOKENS = 400;

const CLOSERS = bitOf(TAGS.ClosingQuote) | bitOf(TAGS.ClosingBracket);

/**
 * Ends of the sentences in the tokens `[first, last)` of one block, as token numbers; the last is `last`.
 * Survives abbreviations, initials, decimals, quotes and brackets around the full stop. Tags the first word of each.
 */
export function splitSentences(tokens: Tokens, first: number, last: number, known: SentenceTags): number[] {
  const ends: number[] = [];
  let start = first;
  for (let at = first; at < last; at++) {
    const end = endAfter(tokens, at, last, known);
    if (end < 0 && at + 1 - start < MOST_TOKENS) continue;
    const stop = end < 0 ? at + 1 : end;
    if (stop >= last) break;
    ends.push(stop);
    markStart(tokens, start, stop);
    start = stop;
    at = stop - 1;
  }
  if (start < last) {
    ends.push(last);
    markStart(tokens, start, last);
  }
  return ends;
}

function markStart(tokens: Tokens, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    if (!hasTag(tokens, at, TAGS.Word) && !hasTag(tokens, at, TAGS.Number)) continue;
    addTag(tokens, at, TAGS.SentenceStart);
    return;
  }
}

/** Where the sentence ends that token `at` may close, or -1. */
function endAfter(tokens: Tokens, at: number, last: number, known: SentenceTags): number {
  const shape = tokens.tags[at * tokens.width]!;
  if (shape & bitOf(TAGS.Abbreviation)) return endAfterAbbreviation(tokens, at, last, known);
  if (!(shape & bitOf(TAGS.FullStop))) return -1;
  if (isSaintBehindParty(tokens, at - 1)) return -1;
  let next = at + 1;
  // "Who?!" and "He left.”)" end together.
  while (next < last && tokens.tags[next * tokens.width]! & bitOf(TAGS.FullStop)) next++;
  next = afterClosers(tokens, next, last);
  if (next >= last) return last;
  return beginsSentence(tokens, next) ? next : -1;
}

// A straight mark closes if nothing separates it from what it follows.
function afterClosers(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (at < last) {
    const shape = tokens.tags[at * tokens.width]!;
    if (!(shape & CLOSERS) || !(shape & bitOf(TAGS.Glued))) break;
    at++;
  }
  return at;
}

// "Fred Upton, R-St. Joseph"
const isSaintBehindParty = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Hyphenated) && /-(St|Mt|Ft)$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));

function beginsSentence(tokens: Tokens, at: number): boolean {
  const shape = tokens.tags[at * tokens.width]!;
  if (shape & bitOf(TAGS.Word)) {
    if (!(shape & bitOf(TAGS.Capitalised))) return (shape & bitOf(TAGS.Mixed)) !== 0;
    return true;
  }
  if (shape & (bitOf(TAGS.Comma) | bitOf(TAGS.FullStop) | bitOf(TAGS.Dash) | bitOf(TAGS.Possessive))) return false;
  if (shape & bitOf(TAGS.Glued) && !(shape & bitOf(TAGS.OpeningQuote))) return false;
  if (shape & (bitOf(TAGS.OpeningQuote) | bitOf(TAGS.OpeningBracket) | bitOf(TAGS.ClosingQuote))) {
    // “… it.” (he paused) – what follows the mark decides.
    const next = at + 1;
    return next >= tokens.count || !hasTag(tokens, next, TAGS.Word) || hasTag(tokens, next, TAGS.Capitalised);
  }
  return true;
}

function endAfterAbbreviation(tokens: Tokens, at: number, last: number, known: SentenceTags): number {
  const code = tokens.text.charCodeAt(tokens.end[at]! - 1);
  if (code !== 0x2e || hasTag(tokens, at, known.beforeName)) return -1;
  const next = afterClosers(tokens, at + 1, last);
  if (next >= last) return last;
  if (hasTag(tokens, at, TAGS.Initial) && hasTag(tokens, at - 1, TAGS.Capitalised)) return -1;
  if (hasTag(tokens, next, TAGS.OpeningQuote)) return next;
  if (!hasTag(tokens, next, TAGS.Capitalised)) return -1;
  return known.openers.some((tag) => hasTag(tokens, next, tag)) ? next : -1;
}
