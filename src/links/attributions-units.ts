import { tagsOfEntry } from '../knowledge/chunks.ts';
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

const QUOTE: readonly Tag[] = [TAGS.Quote];

const TAGS_OF_KIND: Readonly<Partial<Record<Mention['kind'], readonly Tag[]>>> = {
  person: [TAGS.Person],
  organisation: [TAGS.Organisation],
  place: [TAGS.Place],
  role: [TAGS.Role],
};

/** The parts of all quotes, in order; `quote` is the place in `quotes`. */
export function partsOf(tokens: Tokens, quotes: readonly MentionOf<'quote'>[]): QuotePart[] {
  const parts: QuotePart[] = [];
  for (let quote = 0; quote < quotes.length; quote++) {
    const { first, last, value } = quotes[quote]!;
    const count = value.parts.length;
    for (let number = 0; number < count; number++) {
      const part = value.parts[number]!;
      parts.push({
        quote,
        first: number === 0 ? first : withMark(tokens, tokenAt(tokens, part.start)),
        last: number === count - 1 ? last : tokenAt(tokens, part.end - 1) + 1,
      });
    }
  }
  return parts;
}

const withMark = (tokens: Tokens, first: number): number => (isMark(tokens, first - 1) ? first - 1 : first);

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
  const quotes: SpeechChunk[] = [];
  for (const part of parts)
    quotes.push({ first: part.first, last: part.last, tags: QUOTE, part, mention: null, entry: -1 });
  const mentions: SpeechChunk[] = [];
  for (const mention of article.mentions) {
    const tags = TAGS_OF_KIND[mention.kind];
    if (tags !== undefined)
      mentions.push({ first: mention.first, last: mention.last, tags, part: null, mention, entry: -1 });
  }
  const phrases: SpeechChunk[] = [];
  for (const { first, last, entry } of article.phrases) {
    if (known.isOnePlace(entry))
      phrases.push({ first, last, tags: tagsOfEntry(knowledge, entry), part: null, mention: null, entry });
  }
  return fillGaps(fillGaps(quotes, mentions), phrases);
}

/** The first chunks, and of the second those that lie between them and overlap none. */
function fillGaps(firm: readonly SpeechChunk[], loose: readonly SpeechChunk[]): SpeechChunk[] {
  const all: SpeechChunk[] = [];
  let next = 0;
  let end = 0;
  for (const chunk of loose) {
    for (; next < firm.length && firm[next]!.first < chunk.first; next++) {
      all.push(firm[next]!);
      end = Math.max(end, firm[next]!.last);
    }
    const following = firm[next];
    if (chunk.first < end || (following !== undefined && following.first < chunk.last)) continue;
    all.push(chunk);
    end = chunk.last;
  }
  for (; next < firm.length; next++) all.push(firm[next]!);
  return all;
}
