import type { AttributedQuote, RecognisedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { SpokenSource, Voice } from './attributions-readings.ts';
import type { QuotePart } from './attributions-units.ts';

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
  const between = sourcesBetween(sources);
  const drafts: Draft[] = [];
  quotes.forEach((mention, number) => {
    const voice = voiceOf[number]!;
    const previous = drafts.at(-1);
    if (
      previous !== undefined &&
      sameSpeaker(previous.voice, voice) &&
      isCueOnly(tokens, previous.last, mention.first, between(previous.last, mention.first))
    ) {
      previous.parts.push(...mention.value.parts);
      previous.last = mention.last;
    } else drafts.push({ parts: [...mention.value.parts], voice, mention, last: mention.last });
  });
  const isHeadline = headlines(article);
  // A headline often sharpens a quote or marks a claim; only a speaker makes it one.
  const spoken = drafts.filter(
    ({ parts: spans, voice, mention }) =>
      countWords(tokens, spans, FEWEST_WORDS) >= FEWEST_WORDS && (voice?.speaker != null || !isHeadline(mention.start)),
  );
  return withoutRepeats(tokens, spoken).map(attributed);
}

/** Whether an offset lies in a title or heading. */
function headlines({ blocks }: RecognisedArticle): (offset: number) => boolean {
  const spans = blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    return next < spans.length && spans[next]!.start <= offset;
  };
}

const attributed = ({ parts, voice, mention }: Draft): AttributedQuote => ({
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
  const first: (Voice | null)[] = quotes.map(() => null);
  parts.forEach(({ quote }, number) => {
    const voice = voices[number]!;
    const known = first[quote]!;
    if (known === null || (known.cue === null && voice !== null && voice.cue !== null)) first[quote] = voice;
  });
  return first;
}

function sameSpeaker(a: Voice | null, b: Voice | null): boolean {
  if (a?.speaker == null || b?.speaker == null) return false;
  if (a.speaker.entity !== null || b.speaker.entity !== null) return a.speaker.entity === b.speaker.entity;
  return a.speaker.words.toLowerCase() === b.speaker.words.toLowerCase() || b.speaker.by === 'continued';
}

/** The sources between two tokens; must be asked in order. */
function sourcesBetween(sources: readonly SpokenSource[]): (from: number, to: number) => SpokenSource[] {
  let next = 0;
  return (from, to) => {
    while (next < sources.length && sources[next]!.first < from) next++;
    const found: SpokenSource[] = [];
    for (let at = next; at < sources.length && sources[at]!.last <= to; at++) found.push(sources[at]!);
    return found;
  };
}

/** Whether nothing stands between two stretches but a cue with its circumstances, within one paragraph. */
function isCueOnly(tokens: Tokens, from: number, to: number, sources: readonly SpokenSource[]): boolean {
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
  const [first] = sources;
  if (first === undefined || sources.some(({ hasStatement }) => hasStatement)) return false;
  const startsThere = onlyMarks(tokens, from, first.first);
  const last = sources.at(-1)!;
  if (sentences > 0) return startsThere;
  return startsThere && (last.isTail || onlyMarks(tokens, last.last, to));
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
function withoutRepeats(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const words = drafts.map(({ parts }) => wordsOf(tokens, parts));
  const firstPlace = new Map<string, readonly [number, number]>();
  const isLonger = (a: number, b: number): boolean =>
    words[a]!.length > words[b]!.length ||
    (words[a]!.length === words[b]!.length && isBetter(drafts[a]!, drafts[b]!, a < b));
  const order = drafts.map((_, number) => number).sort((a, b) => (isLonger(a, b) ? -1 : 1));
  const repeated = new Set<number>();
  for (const number of order) {
    const own = words[number]!;
    const known = firstPlace.get(keyAt(own, 0));
    if (known !== undefined && known[0] !== number && continues(words[known[0]]!, known[1], own)) {
      repeated.add(number);
      continue;
    }
    for (let at = 0; at === 0 || at + KEY_WORDS <= own.length; at++) {
      const key = keyAt(own, at);
      if (!firstPlace.has(key)) firstPlace.set(key, [number, at]);
    }
  }
  return drafts.filter((_, number) => !repeated.has(number));
}

const isBetter = (a: Draft, b: Draft, isEarlier: boolean): boolean =>
  (a.voice?.speaker != null) === (b.voice?.speaker != null) ? isEarlier : a.voice?.speaker != null;

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + KEY_WORDS).join(' ');

function continues(longer: readonly string[], from: number, shorter: readonly string[]): boolean {
  if (from + shorter.length > longer.length) return false;
  return shorter.every((word, at) => longer[from + at] === word);
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
