import { type NounPhrase, nounPhraseFrom } from '../language/noun-phrases.ts';
import { singularOf } from '../language/plurals.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { lowerAt, type Reading } from './quantities-knowledge.ts';

function countedPhrase(reading: Reading, at: number): NounPhrase | null {
  const { tokens } = reading.article;
  const { grammar } = reading.known;
  const phrase = nounPhraseFrom(tokens, at, reading.to, grammar);
  if (phrase !== null) return phrase;
  // "1000+ resell products", "600 “own brand” parts": a verb or quoted words stand before the noun.
  const quote = hasTag(tokens, at, TAGS.Adjective) ? at + 1 : at;
  const behind = hasTag(tokens, quote, TAGS.OpeningQuote)
    ? behindQuote(reading, quote)
    : hasTag(tokens, at, TAGS.Verb) && !hasTag(tokens, at, grammar.auxiliary)
      ? at + 1
      : -1;
  if (behind < 0 || behind >= reading.to || !hasTag(tokens, behind, TAGS.PluralNoun)) return null;
  const noun = nounPhraseFrom(tokens, behind, reading.to, grammar);
  return noun === null ? null : { first: at, last: noun.last, head: noun.head };
}

const MOST_QUOTED = 5;

function behindQuote({ article: { tokens }, to }: Reading, at: number): number {
  for (let end = at + 2; end < Math.min(to, at + MOST_QUOTED); end++)
    if (hasTag(tokens, end, TAGS.ClosingQuote)) return end + 1;
  return -1;
}

/** The thing counted behind a number, without words that only point ("other", "new"). */
export function countedBehind(
  reading: Reading,
  at: number,
): { readonly unit: string; readonly first: number; readonly last: number; readonly isPlural: boolean } | null {
  const { tokens } = reading.article;
  const { grammar } = reading.known;
  // "0.3 its sales", "12 their homes": a number counts nothing that is owned without "of".
  // "3,870 | three years ago": a number of its own.
  if (hasTag(tokens, at, reading.known.tags.number)) return null;
  if (hasTag(tokens, at, grammar.possessive) && lowerAt(reading, at - 1) !== 'of') return null;
  const phrase = countedPhrase(reading, at);
  if (phrase === null) return null;
  const last = beforeNumber(reading, phrase);
  if (last !== phrase.last) return withoutPointers(reading, at, { first: phrase.first, last, head: last - 1 });
  return withoutPointers(reading, at, phrase);
}

// "192 members | eight votes short": the next number counts things of its own.
function beforeNumber({ article: { tokens }, known: { tags } }: Reading, { first, last }: NounPhrase): number {
  for (let at = first + 1; at < last; at++)
    if (hasTag(tokens, at, tags.number) && hasTag(tokens, at - 1, TAGS.PluralNoun)) return at;
  return last;
}

function withoutPointers(
  reading: Reading,
  at: number,
  phrase: NounPhrase,
): { readonly unit: string; readonly first: number; readonly last: number; readonly isPlural: boolean } {
  const { tokens } = reading.article;
  const { grammar, tags } = reading.known;
  let first = at;
  while (
    first < phrase.head &&
    (hasTag(tokens, first, tags.pointing) ||
      hasTag(tokens, first, grammar.determiner) ||
      hasTag(tokens, first, TAGS.Superlative) ||
      hasTag(tokens, first, tags.number) ||
      hasTag(tokens, first, tags.scale) ||
      hasTag(tokens, first, TAGS.Number))
  )
    first++;
  const before = tokens.text.slice(tokens.start[first]!, tokens.start[phrase.head]!);
  const head = wordsAt(tokens, phrase.head);
  const singular = singularOf(head);
  const unit = before === '' ? singular : `${before}${singular}`.replace(/\s+/g, ' ');
  return {
    unit,
    first,
    last: phrase.last,
    isPlural: singular !== head || hasTag(tokens, phrase.head, TAGS.PluralNoun),
  };
}
