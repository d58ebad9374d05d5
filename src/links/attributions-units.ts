import { entryHasTag, tagsOfEntry } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Chunk } from '../language/units.ts';
import type { RecognisedArticle } from '../model/link.ts';
import type { Mention, MentionOf } from '../model/mention.ts';
import { hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import type { SpeechTags } from './attributions-tags.ts';

/** A stretch of direct speech within one block, over the tokens `[first, last)` with its marks. */
export interface QuotePart {
  readonly quote: number;
  readonly first: number;
  readonly last: number;
}

/** What is one place in a sentence read for speech: a quote, a mention, a known phrase. */
export interface SpeechChunk extends Chunk {
  readonly part: QuotePart | null;
  readonly mention: Mention | null;
  readonly entry: number;
}

const TAG_OF_KIND: Readonly<Partial<Record<Mention['kind'], Tag>>> = {
  person: TAGS.Person,
  organisation: TAGS.Organisation,
  place: TAGS.Place,
  role: TAGS.Role,
};

/** The parts of all quotes, in order; `quote` is the place in `quotes`. */
export function partsOf(tokens: Tokens, quotes: readonly MentionOf<'quote'>[]): QuotePart[] {
  return quotes.flatMap(({ first, last, value }, quote) => {
    const count = value.parts.length;
    return value.parts.map((part, number) => ({
      quote,
      first:
        number === 0 ? first : tokenAt(tokens, part.start) - Number(isMark(tokens, tokenAt(tokens, part.start) - 1)),
      last: number === count - 1 ? last : tokenAt(tokens, part.end - 1) + 1,
    }));
  });
}

const isMark = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.OpeningQuote) || hasTag(tokens, at, TAGS.ClosingQuote);

/** Number of the token that covers or follows the offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Chunks of the whole article in order: quotes before mentions before known phrases. */
export function speechChunks(
  article: RecognisedArticle,
  parts: readonly QuotePart[],
  known: SpeechTags,
  knowledge: Knowledge,
): SpeechChunk[] {
  const quotes: SpeechChunk[] = parts.map((part) => ({
    first: part.first,
    last: part.last,
    tags: [TAGS.Quote],
    part,
    mention: null,
    entry: -1,
  }));
  const mentions: SpeechChunk[] = [];
  for (const mention of article.mentions) {
    const tag = TAG_OF_KIND[mention.kind];
    if (tag !== undefined)
      mentions.push({ first: mention.first, last: mention.last, tags: [tag], part: null, mention, entry: -1 });
  }
  const phrases: SpeechChunk[] = [];
  for (const { first, last, entry } of article.phrases) {
    if (hasOne(knowledge, entry, known.phrases))
      phrases.push({ first, last, tags: tagsOfEntry(knowledge, entry), part: null, mention: null, entry });
  }
  return fillGaps(fillGaps(quotes, mentions), phrases);
}

function hasOne(knowledge: Knowledge, entry: number, tags: readonly Tag[]): boolean {
  for (const tag of tags) if (entryHasTag(knowledge, entry, tag)) return true;
  return false;
}

/** The first chunks, and of the second those that lie between them and overlap none. */
function fillGaps(firm: readonly SpeechChunk[], loose: readonly SpeechChunk[]): SpeechChunk[] {
  const all: SpeechChunk[] = [];
  let next = 0;
  let end = 0;
  const takeFirmBefore = (first: number): void => {
    for (; next < firm.length && firm[next]!.first < first; next++) {
      all.push(firm[next]!);
      end = Math.max(end, firm[next]!.last);
    }
  };
  for (const chunk of loose) {
    takeFirmBefore(chunk.first);
    const following = firm[next];
    if (chunk.first < end || (following !== undefined && following.first < chunk.last)) continue;
    all.push(chunk);
    end = chunk.last;
  }
  takeFirmBefore(Number.POSITIVE_INFINITY);
  return all;
}
