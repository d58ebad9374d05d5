import { findPhrases, phrasesFrom } from '../language/tries.ts';
import type { PhraseHit } from '../model/article.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { CASES } from './cases.ts';
import type { Knowledge } from './knowledge.ts';

const CAPITALISED = CASES.indexOf('capitalised');
const UPPER = CASES.indexOf('upper');
const EXACT = CASES.indexOf('exact');

/** The known phrases among the tokens `[first, last)`, the longest at each start; adds to `hits`. */
export const phrasesIn = (
  { phrases }: Knowledge,
  tokens: Tokens,
  first: number,
  last: number,
  hits: PhraseHit[],
): void => findPhrases(phrases, tokens, first, last, isWritten, hits);

/** All known phrases that start at a token, the longest first. */
export const phrasesAt = ({ phrases }: Knowledge, tokens: Tokens, first: number, last: number): PhraseHit[] =>
  phrasesFrom(phrases, tokens, first, last, isWritten);

function isWritten(phrases: Knowledge['phrases'], tokens: Tokens, entry: number, first: number, last: number): boolean {
  const written = phrases.written[entry];
  if (written === CAPITALISED) return isCapitalised(tokens, first) && isCapitalised(tokens, last - 1);
  if (written === UPPER) return hasTag(tokens, first, TAGS.Upper);
  if (written !== EXACT) return true;
  const words = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return words === phrases.spelling(entry);
}

// "of", "and" and "for" stay small inside names; the first and the last word do not.
const isCapitalised = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Capitalised) || !hasTag(tokens, at, TAGS.Word);
