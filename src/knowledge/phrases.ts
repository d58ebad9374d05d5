import { findPhrases, phrasesFrom } from '../language/tries.ts';
import type { PhraseHit } from '../model/article.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { CASES } from './cases.ts';
import type { Knowledge } from './knowledge.ts';

const CAPITALISED = CASES.indexOf('capitalised');
const UPPER = CASES.indexOf('upper');
const EXACT = CASES.indexOf('exact');

/** The known phrases among the tokens `[first, last)`, the longest at each start; adds to `hits`. */
export function phrasesIn(knowledge: Knowledge, tokens: Tokens, first: number, last: number, hits: PhraseHit[]): void {
  findPhrases(
    knowledge.phrases.trie,
    tokens,
    first,
    last,
    (entry, from, to) => isWritten(knowledge, tokens, entry, from, to),
    hits,
  );
}

/** All known phrases that start at a token, the longest first. */
export const phrasesAt = (knowledge: Knowledge, tokens: Tokens, first: number, last: number): PhraseHit[] =>
  phrasesFrom(knowledge.phrases.trie, tokens, first, last, (entry, from, to) =>
    isWritten(knowledge, tokens, entry, from, to),
  );

function isWritten(knowledge: Knowledge, tokens: Tokens, entry: number, first: number, last: number): boolean {
  const written = knowledge.phrases.written[entry];
  if (written === CAPITALISED) return isCapitalised(tokens, first, last);
  if (written === UPPER) return hasTag(tokens, first, TAGS.Upper);
  if (written !== EXACT) return true;
  const words = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return words === knowledge.phrases.spelling(entry);
}

// "of", "and" and "for" stay small inside names; the first and the last word do not.
function isCapitalised(tokens: Tokens, first: number, last: number): boolean {
  const shape = (at: number): boolean => hasTag(tokens, at, TAGS.Capitalised) || !hasTag(tokens, at, TAGS.Word);
  return shape(first) && shape(last - 1);
}
