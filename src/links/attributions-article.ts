import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Block, isBody, type Sentence } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type {
  AttributedQuote,
  Entity,
  IndirectSpeech,
  RecognisedArticle,
  Speaker,
  UnmarkedSpeech,
} from '../model/link.ts';
import type { Mention, MentionOf } from '../model/mention.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { Discourse, isOnePerson } from './attributions-discourse.ts';
import { passagesOf } from './attributions-passages.ts';
import { joinQuotes } from './attributions-quotes.ts';
import { type Reading, Readings, type SpokenSource, type Voice } from './attributions-readings.ts';
import { speechTags } from './attributions-tags.ts';
import { partsOf, type QuotePart, speechChunks } from './attributions-units.ts';
import { unmarkedSpeech } from './attributions-unmarked.ts';

/** A paragraph with its passages read. */
export interface BlockReading {
  readonly block: Block;
  readonly readings: readonly Reading[];
  readonly firstSentence: Sentence;
}

/** Goes through an article from top to bottom and says who utters each quote. */
export class ArticleSpeech {
  readonly #article: RecognisedArticle;
  readonly #quotes: readonly MentionOf<'quote'>[];
  readonly #parts: readonly QuotePart[];
  readonly #readings: Readings;
  readonly #entities: readonly Entity[];
  readonly #voices: (Voice | null)[];
  readonly #sources: SpokenSource[] = [];
  readonly #speech: IndirectSpeech[] = [];
  readonly #titled: IndirectSpeech[] = [];

  constructor(article: RecognisedArticle, entities: readonly Entity[], knowledge: Knowledge) {
    const known = speechTags(knowledge);
    this.#article = article;
    this.#entities = entities;
    this.#quotes = quotesAmong(article.mentions);
    this.#parts = partsOf(article.tokens, this.#quotes);
    this.#readings = new Readings(
      article,
      entities,
      speechChunks(article, this.#parts, known, knowledge),
      known,
      knowledge,
    );
    this.#voices = [];
    for (let number = 0; number < this.#parts.length; number++) this.#voices.push(null);
  }

  read(): { quotes: AttributedQuote[]; speech: IndirectSpeech[]; unmarked: UnmarkedSpeech[] } {
    const blocks = this.#blockReadings();
    for (let number = 0; number < blocks.length; number++)
      this.#settle(blocks[number]!, blocks[number - 1] ?? null, blocks[number + 1] ?? null);
    const { unmarked, speech: listed } = unmarkedSpeech(this.#article, blocks, this.#entities);
    const speech: IndirectSpeech[] = [];
    for (const one of this.#titled) if (!this.#isInBody(one)) speech.push(one);
    // What a list of findings says is the list's source's, whoever is counted in it.
    let next = 0;
    for (const one of this.#speech) {
      while (next < listed.length && listed[next]!.end <= one.start) next++;
      const list = listed[next];
      if (list === undefined || one.start < list.start || list.end < one.end) speech.push(one);
    }
    for (const one of listed) speech.push(one);
    return {
      quotes: joinQuotes(this.#article, this.#quotes, this.#parts, this.#voices, this.#sources),
      speech: speech.sort(inOrder),
      unmarked,
    };
  }

  // A headline sums up what the body reports in full, and calls its speaker by other words; it stands where the body reports nothing of the sort.
  #isInBody({ speaker, content }: IndirectSpeech): boolean {
    const { text } = this.#article;
    const said = wordsIn(text.slice(content.start, content.end));
    for (const { speaker: other, content: full } of this.#speech)
      if (
        (speaker.entity === null || other.entity === speaker.entity) &&
        isMostly(
          said,
          wordsIn(text.slice(full.start, full.end)),
          // Whoever the headline calls by a trade or office has a name below.
          (other.entity ?? other.words) === (speaker.entity ?? speaker.words) || isShortFor(speaker, other)
            ? HALF
            : MOST,
        )
      )
        return true;
    return false;
  }

  #blockReadings(): BlockReading[] {
    const blocks: BlockReading[] = [];
    let current: { number: number; readings: Reading[] } | null = null;
    for (const passage of passagesOf(this.#article, this.#parts)) {
      const block = this.#article.blocks[passage.block]!;
      if (!isBody(block.kind) || block.kind === 'date' || this.#isByline(block, blocks.at(-1))) continue;
      if (current === null || current.number !== passage.block) {
        current = { number: passage.block, readings: [] };
        const firstSentence = this.#article.sentences[block.firstSentence]!;
        blocks.push({ block, readings: current.readings, firstSentence });
      }
      const reading = this.#readings.read(passage);
      current.readings.push(reading);
      for (const source of reading.sources) this.#sources.push(source);
      if (block.kind === 'title') for (const statement of reading.statements) this.#titled.push(statement);
      else if (block.kind !== 'heading') for (const statement of reading.statements) this.#speech.push(statement);
      for (const { part, voice } of reading.parts) this.#voices[this.#indexOf(part)] = voice;
    }
    return blocks;
  }

  // A name and a role on a line may sign the quote above them, or introduce the words below.
  #isByline({ kind, end }: Block, before: BlockReading | undefined): boolean {
    if (kind !== 'byline' || this.#article.text.charAt(end - 1) === ':') return false;
    return before === undefined || !areOnlyQuotes(before.readings);
  }

  /** Gives speakers to the quotes of a paragraph that have no cue in their own sentence. */
  #settle({ block, readings }: BlockReading, before: BlockReading | null, after: BlockReading | null): void {
    this.#noteList(block, before);
    this.#giveBack(readings);
    for (let number = 0; number < readings.length; number++) {
      const { parts, hasLooseCue } = readings[number]!;
      // Somebody is said to speak, and guessing at anybody else would be wrong.
      if (parts.length === 0 || hasLooseCue || !this.#hasOpen(parts)) continue;
      const voice = this.#guess(readings, number, before, after);
      if (voice === null) continue;
      for (const { part } of parts) if (this.#voiceOf(part) === null) this.#give(part, voice);
    }
  }

  // “I shall stay,” he said. “I never left,” the Tarnbrook Post reported: the paper only passes on what he says of himself.
  #giveBack(readings: readonly Reading[]): void {
    let person: Voice | null = null;
    for (const { parts } of readings) {
      for (const { part } of parts) {
        const voice = this.#voiceOf(part);
        const entity = voice?.speaker?.entity;
        if (entity?.kind === 'person') person = voice;
        else if (person !== null && entity?.type === 'media' && this.#saysI(part)) this.#give(part, continued(person));
      }
    }
  }

  #saysI({ first, last }: QuotePart): boolean {
    const { text, start, end } = this.#article.tokens;
    return /\bI\b/.test(text.slice(start[first], end[last - 1]));
  }

  #guess(
    readings: readonly Reading[],
    number: number,
    before: BlockReading | null,
    after: BlockReading | null,
  ): Voice | null {
    const reading = readings[number]!;
    return (
      this.#bareSourceBehind(reading, readings[number + 1]) ??
      (reading.tagged === null ? null : { rule: TAGGED, speaker: reading.tagged, cue: null }) ??
      (reading.isOnlyQuote || reading.opensWithQuote ? this.#goingOn(readings, number) : null) ??
      (number === 0 ? this.#introduced(before, reading) : null) ??
      this.#signedBehind(reading, readings[number + 1]) ??
      this.#behindColon(reading) ??
      (reading.isOnlyQuote && number === readings.length - 1 ? this.#signature(after) : null) ??
      (reading.isOnlyQuote ? this.#beforeNext(readings, number) : null) ??
      (number === 0 && reading.opensWithQuote && reading.sources.length === 0
        ? this.#fromBlockBefore(before, reading)
        : null) ??
      this.#list ??
      this.#inItsParagraph(readings, number)
    );
  }

  #hasOpen(parts: Reading['parts']): boolean {
    for (const { part } of parts) if (this.#voiceOf(part) === null) return true;
    return false;
  }

  #voiceOf(part: QuotePart): Voice | null {
    return this.#voices[this.#indexOf(part)] ?? null;
  }

  #indexOf(part: QuotePart): number {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#parts[middle]!.first < part.first) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #give(part: QuotePart, voice: Voice): void {
    this.#voices[this.#indexOf(part)] = voice;
  }

  // “Is it over?” Okafor asked. The mark ended the sentence, but not for the reader.
  #bareSourceBehind({ opensWithQuote, isOnlyQuote, parts }: Reading, next: Reading | undefined): Voice | null {
    if (!(opensWithQuote || isOnlyQuote) || parts.length === 0 || next === undefined) return null;
    const source = next.sources[0];
    if (source === undefined || source.hasStatement || !source.isTail) return null;
    // "“We won!” she posted, calling it “a triumph for the town”": the later quote has a cue of its own.
    const later = next.parts[0];
    if (later !== undefined && (next.sources.length < 2 || later.part.first < next.sources[1]!.first)) return null;
    return source.first <= next.passage.first + 1 ? source : null;
  }

  /** Goes on with the speaker of the sentence before in the same paragraph. */
  #goingOn(readings: readonly Reading[], number: number): Voice | null {
    const previous = number > 0 ? readings[number - 1] : undefined;
    if (previous === undefined) return null;
    const last = previous.parts.at(-1);
    const voice = last === undefined ? null : this.#voiceOf(last.part);
    if (voice !== null) return continued(voice);
    const source = lastKnown(previous.sources);
    if (source !== null) return continued(source);
    const { subject } = previous;
    if (subject?.entity?.kind !== 'person' || previous.people !== 1 || !readings[number]!.isOnlyQuote) return null;
    return { rule: 'attributions/subject-of-sentence-before', speaker: Discourse.continued(subject), cue: null };
  }

  /** "Okafor said:" at the end of the paragraph before. */
  #introduced(before: BlockReading | null, reading: Reading): Voice | null {
    const last = before?.readings.at(-1);
    if (last === undefined || !last.endsWithColon || !(reading.isOnlyQuote || reading.opensWithQuote)) return null;
    const source = last.sources.at(-1);
    if (source !== undefined)
      return { rule: 'attributions/introduced-by-colon', speaker: source.speaker, cue: source.cue };
    return last.subject?.entity?.kind === 'person'
      ? { rule: 'attributions/introduced-by-colon', speaker: last.subject, cue: null }
      : null;
  }

  // “…” – Joan Abelard
  #signedBehind(reading: Reading, next: Reading | undefined): Voice | null {
    const below = next?.parts.length === 0 && reading.isOnlyQuote ? next.signature : null;
    const speaker = reading.parts.length === 1 ? (reading.signature ?? below) : null;
    return speaker === null ? null : { rule: 'attributions/signed-below', speaker, cue: null };
  }

  /** "De Souza sums up the age in her preface: “…”" */
  #behindColon({ subject, people, colonQuote, colonStatement }: Reading): Voice | null {
    if (!colonQuote || subject === null || people > 1) return null;
    // "The council published its plan, opening with this statement: “…”"
    if (subject.entity?.kind === 'organisation' && !colonStatement) return null;
    if (subject.entity === null && !isOnePerson(subject.words)) return null;
    return { rule: 'attributions/subject-before-colon', speaker: subject, cue: null };
  }

  /** A fragment without a source of its own, in a paragraph whose last sentence had one. */
  #inItsParagraph(readings: readonly Reading[], number: number): Voice | null {
    const previous = number > 0 ? readings[number - 1] : undefined;
    const reading = readings[number]!;
    if (previous === undefined || reading.sources.length > 0) return null;
    const quote = previous.parts.at(-1);
    const voice = quote === undefined ? null : this.#voiceOf(quote.part);
    if (voice !== null) return continued(voice);
    if (reading.people > 0) return null;
    for (let at = previous.sources.length - 1; at >= 0; at--) {
      const source = previous.sources[at]!;
      if (source.speaker !== null && source.hasStatement) return continued(source);
    }
    return null;
  }

  /** "Joan Abelard, managing director" alone on the line below. */
  #signature(after: BlockReading | null): Voice | null {
    const reading = after?.readings[0];
    if (after === null || reading === undefined || after.readings.length !== 1) return null;
    const { subject, passage, parts, sources } = reading;
    if (
      subject?.entity?.kind !== 'person' ||
      parts.length > 0 ||
      sources.length > 0 ||
      passage.last - passage.first > 25
    )
      return null;
    const { tokens } = this.#article;
    if (hasTag(tokens, passage.last - 1, TAGS.FullStop)) return null;
    return { rule: 'attributions/signed-below', speaker: subject, cue: null };
  }

  /** A quote alone before one by a known speaker in the same paragraph. */
  #beforeNext(readings: readonly Reading[], number: number): Voice | null {
    const next = readings[number + 1]?.parts[0];
    const voice = next === undefined || !readings[number + 1]!.opensWithQuote ? null : this.#voiceOf(next.part);
    return voice === null ? null : continued(voice);
  }

  /** A paragraph that is all quote, or begins with one and names no source, goes on with the last speaker. */
  #fromBlockBefore(before: BlockReading | null, reading: Reading): Voice | null {
    const last = before?.readings.at(-1);
    if (last === undefined || before?.block.kind === 'heading' || before?.block.kind === 'title') return null;
    if (!reading.isOnlyQuote && reading.subject !== null) return null;
    const quote = last.parts.at(-1);
    const voice = quote === undefined ? null : this.#voiceOf(quote.part);
    if (voice !== null) return continued(voice);
    const source = lastKnown(last.sources);
    if (source !== null) return continued(source);
    // "He defended the visit." above a paragraph of nothing but his words.
    const isHis =
      reading.isOnlyQuote && last.subject?.entity?.kind === 'person' && last.people <= 1 && last.parts.length === 0;
    if (isHis)
      return {
        rule: 'attributions/subject-of-sentence-before',
        speaker: Discourse.continued(last.subject!),
        cue: null,
      };
    return reading.isOnlyQuote && last.subject === null ? this.#fromWithin(before!.readings) : null;
  }

  // "According to Okafor, it is safe. No bus has been late." above a paragraph of nothing but her words.
  #fromWithin(readings: readonly Reading[]): Voice | null {
    for (let at = readings.length - 1; at >= 0; at--) {
      const { sources, people, parts } = readings[at]!;
      const source = lastKnown(sources);
      if (source !== null) return people <= 1 && parts.length === 0 && source.hasStatement ? continued(source) : null;
      if (people > 0 || parts.length > 0) return null;
    }
    return null;
  }

  // Quotes in bullets below "…, according to Northfold:" are Northfold's.
  #noteList(block: Block, before: BlockReading | null): void {
    if (block.kind === 'bullet' && before?.block.kind === 'bullet') return;
    const last = block.kind === 'bullet' ? before?.readings.at(-1) : undefined;
    const source = last?.endsWithColon ? last.sources.at(-1) : undefined;
    this.#list =
      source === undefined ? null : { rule: 'attributions/list-of-a-source', speaker: source.speaker, cue: source.cue };
  }

  #list: Voice | null = null;
}

const inOrder = (a: IndirectSpeech, b: IndirectSpeech): number => a.start - b.start;

function quotesAmong(mentions: readonly Mention[]): MentionOf<'quote'>[] {
  const quotes: MentionOf<'quote'>[] = [];
  for (const mention of mentions) if (mention.kind === 'quote') quotes.push(mention);
  return quotes;
}

function areOnlyQuotes(readings: readonly Reading[]): boolean {
  for (const { isOnlyQuote } of readings) if (!isOnlyQuote) return false;
  return true;
}

/** The last source whose speaker is known. */
function lastKnown(sources: readonly SpokenSource[]): SpokenSource | null {
  for (let at = sources.length - 1; at >= 0; at--) if (sources[at]!.speaker !== null) return sources[at]!;
  return null;
}

// "Russian source" above, "a source in the Russian ministry" below
function isShortFor({ entity, words }: Speaker, other: Speaker): boolean {
  return entity === null && isMostly(wordsIn(words), wordsIn(other.words));
}

const HALF = 0.5;
const MOST = 0.8;

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function isMostly(few: ReadonlySet<string>, many: ReadonlySet<string>, share = HALF): boolean {
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  if (few.size > 0 && shared === 0) return false;
  return shared >= share * few.size;
}

const TAGGED: RuleId = 'attributions/verb-behind-a-quote';

const CONTINUED: RuleId = 'attributions/going-on';

function continued(voice: Voice): Voice {
  const speaker: Speaker | null = voice.speaker === null ? null : Discourse.continued(voice.speaker);
  return { rule: CONTINUED, speaker, cue: null };
}
