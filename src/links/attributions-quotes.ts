import type { Block } from '../model/article.ts';
import type { AttributedQuote, RecognisedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { SpokenSource, Voice } from './attributions-readings.ts';
import type { QuotePart } from './attributions-units.ts';

const MOST_OF_CIRCUMSTANCE = 14;

/** Shorter stretches are words in marks and no quotes. */
const FEWEST_WORDS = 4;

interface Draft {
  readonly parts: Span[];
  readonly voice: Voice | null;
  readonly mention: MentionOf<'quote'>;
  /** Token behind its last part. */
  last: number;
}

/** The quotes of an article: stretches of one speaker with nothing but a cue between are one. */
export function joinQuotes(
  article: RecognisedArticle,
  quotes: readonly MentionOf<'quote'>[],
  parts: readonly QuotePart[],
  voices: readonly (Voice | null)[],
  sources: readonly SpokenSource[],
): AttributedQuote[] {
  const { tokens } = article;
  const voiceOf = firstVoices(quotes, parts, voices);
  const drafts: Draft[] = [];
  let source = 0;
  for (let number = 0; number < quotes.length; number++) {
    const mention = quotes[number]!;
    const voice = voiceOf[number]!;
    const previous = drafts.at(-1);
    if (previous !== undefined && sameSpeaker(previous.voice, voice)) {
      while (source < sources.length && sources[source]!.first < previous.last) source++;
      if (isCueOnly(tokens, previous.last, mention.first, sources, source)) {
        for (const part of mention.value.parts) previous.parts.push(part);
        previous.last = mention.last;
        continue;
      }
    }
    drafts.push({ parts: mention.value.parts.slice(), voice, mention, last: mention.last });
  }
  const spoken: Draft[] = [];
  let block = 0;
  for (const draft of drafts) {
    if (countWords(tokens, draft.parts, FEWEST_WORDS) < FEWEST_WORDS) continue;
    // A headline often sharpens a quote or marks a claim; only a speaker makes it one.
    while (block < article.blocks.length && article.blocks[block]!.end <= draft.mention.start) block++;
    if (draft.voice?.speaker != null || !isHeadline(article.blocks[block], draft.mention)) spoken.push(draft);
  }
  const attributed: AttributedQuote[] = [];
  for (const draft of withoutRepeats(tokens, spoken)) attributed.push(quoteOf(draft));
  return attributed;
}

/** Whether the block, the first that reaches behind the quote's beginning, is a title or heading around it. */
const isHeadline = (block: Block | undefined, { start }: Span): boolean =>
  block !== undefined && (block.kind === 'title' || block.kind === 'heading') && block.start <= start;

const quoteOf = ({ parts, voice, mention }: Draft): AttributedQuote => ({
  parts,
  speaker: voice?.speaker ?? null,
  cue: voice?.cue ?? null,
  rule: voice?.speaker == null ? mention.rule : voice.rule,
  start: parts[0]!.start,
  end: parts.at(-1)!.end,
});

/** Voice of each quote: that of its first part with a cue, which knows better than what only goes on from the paragraph before. */
function firstVoices(
  quotes: readonly unknown[],
  parts: readonly QuotePart[],
  voices: readonly (Voice | null)[],
): (Voice | null)[] {
  const first: (Voice | null)[] = [];
  for (let number = 0; number < quotes.length; number++) first.push(null);
  for (let number = 0; number < parts.length; number++) {
    const { quote } = parts[number]!;
    const voice = voices[number]!;
    const known = first[quote]!;
    if (known === null || (known.cue === null && voice !== null && voice.cue !== null)) first[quote] = voice;
  }
  return first;
}

function sameSpeaker(a: Voice | null, b: Voice | null): boolean {
  if (a?.speaker == null || b?.speaker == null) return false;
  if (a.speaker.entity !== null || b.speaker.entity !== null) return a.speaker.entity === b.speaker.entity;
  return a.speaker.words.toLowerCase() === b.speaker.words.toLowerCase() || b.speaker.by === 'continued';
}

/**
 * Whether nothing stands between two stretches but a cue with its circumstances, within one paragraph; `next` is the
 * number of the first source behind the first of them.
 */
function isCueOnly(tokens: Tokens, from: number, to: number, sources: readonly SpokenSource[], next: number): boolean {
  const MOST = 60;
  if (to - from > MOST || to < from) return false;
  let sentences = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    if (hasTag(tokens, at, TAGS.LineStart)) return false;
    if (hasTag(tokens, at, TAGS.Word)) words++;
    if (hasTag(tokens, at, TAGS.FullStop) && words > 0) sentences++;
  }
  if (hasTag(tokens, to, TAGS.LineStart) || sentences > 1) return false;
  if (words === 0) return true;
  let behind = next;
  for (; behind < sources.length && sources[behind]!.last <= to; behind++)
    if (sources[behind]!.hasStatement) return false;
  if (behind === next) return false;
  const startsThere = onlyMarks(tokens, from, sources[next]!.first);
  const last = sources[behind - 1]!;
  const isOne = behind === next + 1;
  if (sentences > 0) {
    // "… Okafor said. Later she promised to make them “…”": more than a cue begins the second sentence.
    const stop = stopBefore(tokens, to);
    return startsThere && (onlyMarks(tokens, stop, to) || (!isOne && last.isTail && opensAt(tokens, stop, last.first)));
  }
  return startsThere && (last.isTail || (isOne ? isVerbless(tokens, last.last, to) : onlyMarks(tokens, last.last, to)));
}

// "she wrote in a note to her team,": circumstances, however long.
function isVerbless(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (hasTag(tokens, at, TAGS.PastVerb) || hasTag(tokens, at, TAGS.PresentVerb) || hasTag(tokens, at, TAGS.Gerund))
      return false;
  return to - from < MOST_OF_CIRCUMSTANCE;
}

function stopBefore(tokens: Tokens, before: number): number {
  let at = before - 1;
  while (at > 0 && !hasTag(tokens, at, TAGS.FullStop)) at--;
  return at;
}

/** Whether the source begins the sentence behind the stop, but for a word such as "Then". */
function opensAt(tokens: Tokens, stop: number, first: number): boolean {
  let words = 0;
  for (let at = stop; at < first; at++) if (hasTag(tokens, at, TAGS.Word)) words++;
  return words <= 1;
}

function onlyMarks(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasTag(tokens, at, TAGS.Word)) return false;
  return true;
}

function countWords(tokens: Tokens, spans: readonly Span[], enough: number): number {
  let count = 0;
  for (const { start, end } of spans) {
    for (let at = tokenAtStart(tokens, start); at < tokens.count && tokens.start[at]! < end && count < enough; at++) {
      if (hasTag(tokens, at, TAGS.Word) || hasTag(tokens, at, TAGS.Number) || hasTag(tokens, at, TAGS.Url)) count++;
    }
  }
  return count;
}

function tokenAtStart(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const KEY_WORDS = 4;

/** Leaves out pull-quotes: what is said in full elsewhere is not a second quote. */
function withoutRepeats(tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const spoken: Spoken[] = [];
  for (let number = 0; number < drafts.length; number++) {
    const { parts, voice } = drafts[number]!;
    spoken.push({ number, words: wordsOf(tokens, parts), isAttributed: voice?.speaker != null });
  }
  const openings = new Set<string>();
  for (const { words } of spoken) openings.add(words[0] ?? '');
  const firstPlace = new Map<string, Place>();
  const repeated: boolean[] = [];
  for (let number = 0; number < drafts.length; number++) repeated.push(false);
  for (const one of spoken.sort(longestFirst)) {
    const { words } = one;
    const known = firstPlace.get(keyAt(words, 0));
    if (known !== undefined && continues(known.words, known.at, words)) repeated[one.number] = true;
    else notePlaces(firstPlace, words, openings);
  }
  const once: Draft[] = [];
  for (let number = 0; number < drafts.length; number++) if (!repeated[number]) once.push(drafts[number]!);
  return once;
}

/** A quote by its number, in words. */
interface Spoken {
  readonly number: number;
  readonly words: readonly string[];
  readonly isAttributed: boolean;
}

interface Place {
  readonly words: readonly string[];
  readonly at: number;
}

// Of two as long the one with a speaker is kept, else the earlier.
const longestFirst = (a: Spoken, b: Spoken): number =>
  b.words.length - a.words.length || Number(b.isAttributed) - Number(a.isAttributed) || a.number - b.number;

/** Notes the places of the words that one of the quotes may begin with. */
function notePlaces(firstPlace: Map<string, Place>, words: readonly string[], openings: ReadonlySet<string>): void {
  for (let at = 0; at === 0 || at + KEY_WORDS <= words.length; at++) {
    if (!openings.has(words[at] ?? '')) continue;
    const key = keyAt(words, at);
    if (!firstPlace.has(key)) firstPlace.set(key, { words, at });
  }
}

function keyAt(words: readonly string[], from: number): string {
  const end = Math.min(from + KEY_WORDS, words.length);
  let key = words[from] ?? '';
  for (let at = from + 1; at < end; at++) key += ` ${words[at]}`;
  return key;
}

function continues(longer: readonly string[], from: number, shorter: readonly string[]): boolean {
  if (from + shorter.length > longer.length) return false;
  for (let at = 0; at < shorter.length; at++) if (longer[from + at] !== shorter[at]) return false;
  return true;
}

function wordsOf(tokens: Tokens, spans: readonly Span[]): string[] {
  const words: string[] = [];
  for (const { start, end } of spans) {
    for (let at = tokenAtStart(tokens, start); at < tokens.count && tokens.start[at]! < end; at++) {
      if (hasTag(tokens, at, TAGS.Word) || hasTag(tokens, at, TAGS.Number))
        words.push(tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase());
    }
  }
  return words;
}
