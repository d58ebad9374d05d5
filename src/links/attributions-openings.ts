import { tagSet } from '../language/tag-sets.ts';
import { TAGS } from '../model/tokens.ts';
import type { Clauses } from './attributions-clauses.ts';
import type { NounPhrases } from './attributions-noun-phrases.ts';
import { COLON, type PassageUnits } from './attributions-passages.ts';
import type { Source } from './attributions-sources.ts';
import type { SpeechTags, VerbFrame } from './attributions-tags.ts';

/** Where what is said begins behind a cue, and whether "that" or a colon announced it. */
export interface Opening {
  readonly at: number;
  readonly announced: 'that' | 'colon' | 'preposition' | null;
}

const MOST_ADJUNCTS = 4;

const NONE: readonly string[] = [];

/** Prepositions that make a number less exact. */
const BOUNDS = /^(about|around|over|under|between|up|up to|above|below|near)$/i;
const EXTREMES = /^(least|most|many|much|few|little)$/i;

/** "March 4", "March 4th" */
const DAY = tagSet([TAGS.Number, TAGS.Ordinal]);

/** Places of the name of a programme with its marks */
const LONGEST_TITLE = 8;

/** "as the first of her family in the post she won after the vote," */
const LONGEST_CIRCUMSTANCE = 14;

const YEAR = /^(19|20)\d\d$/;

const SLASH = 0x2f;

const IN_ING = /ing$/i;

const THEN = /^(time|day|point|meeting|moment|stage|year|week)$/i;

const PART_OF_DAY = /^(night|morning|afternoon|evening)$/i;

const SPANS = /^(days|weeks|months|years|decades|life|lives|careers?)$/i;

/** Verbs that say nothing without somebody to hear it. */
export const NEEDS_LISTENER: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'reassure', 'remind']);

/** Finds where the words of a source begin behind its cue. */
export class Openings {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #phrases: NounPhrases;
  readonly #clauses: Clauses;

  constructor(units: PassageUnits, known: SpeechTags, phrases: NounPhrases, clauses: Clauses) {
    this.#units = units;
    this.#known = known;
    this.#phrases = phrases;
    this.#clauses = clauses;
  }

  /** Steps over listeners ("told reporters"), time and occasion ("in a statement on Monday"), and "that". */
  of(source: Source, end: number): Opening {
    return this.#behind(source.frame, source.end, end);
  }

  #behind(frame: VerbFrame, from: number, end: number): Opening {
    const units = this.#units;
    const { word, tag } = this.#known;
    const { takes, prepositions = NONE } = frame;
    let at = this.#overAdverbs(from, end);
    if (takes.includes('name')) at = this.#overAdverbs(this.#overListener(frame, at, end), end);
    at = this.#overTimeAgo(this.#overThatTime(this.#overSpan(at, end)));
    for (let count = 0; count < MOST_ADJUNCTS && at < end; count++) {
      const next = this.#overAdjunct(at, end, prepositions);
      if (next === at) break;
      at = this.#overAdverbs(next, end);
    }
    if (units.has(at, TAGS.Comma)) at = this.#beforeThat(at, end);
    // "played down that threat": with a verb that governs no clause the word points.
    const opensClause = units.hasEither(at + 1, tag.Pronoun, tag.Determiner);
    const mayAnnounce = opensClause || takes.length !== 1 || takes[0] !== 'noun';
    if (mayAnnounce && units.isWord(at, word.that) && at + 1 < end && !this.#isPronounThat(at))
      return { at: at + 1, announced: 'that' };
    if (at < end && units.isMark(Math.min(at, units.count - 1), COLON)) return { at: at + 1, announced: 'colon' };
    if (at < end && prepositions.length > 0 && prepositions.includes(units.words(at).toLowerCase())) {
      // What is asked for follows "for"; what is warned of keeps its preposition.
      const isDropped = units.isWord(at, word.for) || units.isWord(at, word.of) || units.isWord(at, word.as);
      return { at: isDropped ? at + 1 : at, announced: 'preposition' };
    }
    if (units.has(at, tag.QuestionWord) && takes.includes('clause')) return { at, announced: null };
    return { at, announced: null };
  }

  /** The place behind the cue with its time and occasion ("Okafor said on Monday"). */
  after(source: Source): number {
    return this.of(source, this.#units.count).at;
  }

  /** Whether nothing but circumstances follows the cue ("Okafor said on Monday."). */
  endsAfter(source: Source): boolean {
    const { at } = this.of(source, this.#units.count);
    return at >= this.#units.count || this.isTail(at);
  }

  /** Whether the places `[from, to)` hold nothing but marks, "that", listeners and occasions of speech. */
  isLight(source: Source, from: number, to: number): boolean {
    const { at } = this.#behind(source.frame, Math.max(source.end, from), to);
    if (at >= to) return true;
    for (let place = at; place < to; place++)
      if (!this.#units.isPunctuation(place) && !this.#units.has(place, TAGS.Adverb)) return false;
    return true;
  }

  /** Nothing is said behind the place: the sentence ends, or a circumstance or aside begins. */
  isTail(at: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (at >= units.count || units.isQuote(at)) return true;
    // "said “the last way” they had was this": words too few for a quote are the beginning of a clause.
    if (units.isPunctuation(at)) return !units.has(at, TAGS.OpeningQuote) || at + 4 >= units.count;
    if (
      units.isWord(at, word.who) ||
      units.isWord(at, word.which) ||
      (units.isWord(at, word.as) && !this.#isAmount(at) && !this.#hasCommaThenClause(at))
    )
      return true;
    if (units.isWord(at, word.when) || units.isWord(at, word.while)) return !this.#hasCommaThenClause(at);
    if (units.isWord(at, word.to) && !this.#isListener(at + 1)) return false;
    if (!units.has(at, tag.Preposition) || this.#isAmount(at)) return false;
    // "estimated by 2011 half of them would be closed"
    const isYear = at + 2 < units.count && YEAR.test(units.words(at + 1)) && this.#clauses.hasVerb(at + 2, units.count);
    return !isYear && !this.#hasCommaThenClause(at);
  }

  // "has argued for years that"
  #overSpan(from: number, end: number): number {
    const units = this.#units;
    if (!units.isWord(from, this.#known.word.for)) return from;
    for (let at = from + 1; at < Math.min(end, from + 5); at++)
      if (SPANS.test(units.words(at))) return units.isWord(at + 1, this.#known.word.that) ? at + 1 : from;
    return from;
  }

  // "said at that time that": the first "that" points.
  #overThatTime(at: number): number {
    const units = this.#units;
    const { word } = this.#known;
    const points = units.isWord(at + 1, word.that) && units.isWord(at + 3, word.that) && THEN.test(units.words(at + 2));
    return points && units.has(at, this.#known.tag.Preposition) ? at + 3 : at;
  }

  // "told the assembly 18 months ago that"
  #overTimeAgo(at: number): number {
    const units = this.#units;
    return units.has(at, TAGS.Number) && units.isWord(at + 2, this.#known.word.ago) ? at + 3 : at;
  }

  // "warned, however, that": what stands in commas before "that" is stepped over.
  #beforeThat(comma: number, end: number): number {
    const units = this.#units;
    for (let at = comma; at < Math.min(end, comma + 10); at++) {
      if (units.has(at, TAGS.Comma) && units.isWord(at + 1, this.#known.word.that)) return at + 1;
    }
    return comma;
  }

  // "said that would help": the word is the subject itself.
  #isPronounThat(at: number): boolean {
    return this.#units.has(at + 1, this.#known.tag.Modal) || this.#units.has(at + 1, this.#known.tag.Be);
  }

  #overAdverbs(from: number, end: number): number {
    const { tag, word } = this.#known;
    let at = from;
    for (; at < end; at++) {
      // "said March 4 that"
      if (this.#units.has(at, tag.Month) && this.#units.hasAny(at + 1, DAY)) {
        at++;
        continue;
      }
      const isTime = this.#units.has(at, tag.Weekday) && !this.#units.has(at + 1, TAGS.Possessive);
      const isAdverb =
        this.#units.has(at, TAGS.Adverb) &&
        // "said today’s meeting"
        !this.#units.has(at + 1, TAGS.Possessive) &&
        !this.#units.isWord(at, word.so) &&
        !this.#isOwningTime(at) &&
        !this.#isAttribute(at) &&
        (this.#units.isWord(at + 1, word.that) || !this.#units.has(at, tag.ContentAdverb)) &&
        !this.#units.has(at, tag.Determiner);
      if (!isTime && !isAdverb) break;
      // "said Monday night that"
      if (isTime && at + 1 < end && PART_OF_DAY.test(this.#units.words(at + 1))) at++;
      // "said Thursday (April 27) that"
      if (isTime) at = this.#beforeBracketed(at, end);
    }
    return at;
  }

  #beforeBracketed(at: number, end: number): number {
    if (!this.#units.has(at + 1, TAGS.OpeningBracket)) return at;
    for (let next = at + 2; next < Math.min(end, at + 8); next++)
      if (this.#units.has(next, TAGS.ClosingBracket)) return next;
    return at;
  }

  // "announced new lamps": the word belongs to the noun.
  #isAttribute(at: number): boolean {
    return (
      this.#units.has(at, TAGS.Adjective) &&
      this.#units.hasEither(at + 1, TAGS.Noun, TAGS.PluralNoun) &&
      this.#phrases.isNominal(at + 1)
    );
  }

  // "called last year’s budget": the time owns the thing.
  #isOwningTime(at: number): boolean {
    return this.#units.isWord(at, this.#known.word.last) && this.#units.has(at + 2, TAGS.Possessive);
  }

  #overListener(frame: VerbFrame, at: number, end: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    const must = NEEDS_LISTENER.has(frame.main);
    if (units.has(at, tag.ListenerNoun) && !units.has(at, tag.Determiner))
      // "told Radio 4’s morning programme"
      return units.has(at + 1, TAGS.Number) && units.has(at + 2, TAGS.Possessive) ? this.#withOf(at + 2, end) : at + 1;
    const phrase = this.#phrases.phraseAfter(at, end);
    if (phrase === null) return at;
    // "promised legislation to end it"
    const isThing =
      frame.takes.includes('noun') &&
      phrase.kind === 'described' &&
      (phrase.headClass === 'other' || phrase.headClass === 'source');
    const takesThat =
      units.isWord(phrase.wordsEnd, word.that) ||
      (units.isWord(phrase.wordsEnd, word.to) && !isThing) ||
      units.isQuote(phrase.wordsEnd) ||
      // "warned drivers they could lose the depot"
      (units.has(phrase.wordsEnd, tag.Pronoun) &&
        !units.has(phrase.wordsEnd, tag.Determiner) &&
        phrase.kind !== 'pronoun') ||
      // "warned the town against it"
      (phrase.wordsEnd < end && frame.prepositions?.includes(units.words(phrase.wordsEnd).toLowerCase()) === true);
    if (!must && !takesThat && !units.has(phrase.head, tag.ListenerNoun)) return at;
    const next = must
      ? this.#overMoreListeners(this.#withOf(phrase.wordsEnd, end), end)
      : this.#withOf(phrase.wordsEnd, end);
    return this.#overTrade(next, end);
  }

  // "told Radio 4 that", "told the QXV news agency that": what the listener is stands behind its name.
  #overTrade(behind: number, end: number): number {
    const units = this.#units;
    // "told RFE/RL’s Kyrgyz service"
    const isSlashed = behind + 1 < end && units.isMark(behind, SLASH);
    const from = isSlashed ? this.#withOf(behind + 2, end) : behind;
    let at = from;
    while (
      at < Math.min(end, from + 3) &&
      (units.has(at, TAGS.Number) || units.hasEither(at, TAGS.Noun, TAGS.PluralNoun))
    )
      at++;
    // "told the community call on Monday"
    const isDay = at > from && units.has(at, this.#known.tag.Preposition) && units.has(at + 1, this.#known.tag.Weekday);
    const opens =
      at > from && units.has(at, this.#known.tag.SubjectPronoun) && !units.has(from, this.#known.tag.SubjectPronoun);
    return isDay || opens || units.isWord(at, this.#known.word.that) ? at : from;
  }

  // "informed the mayor, officers of the depot and the police that"
  #overMoreListeners(from: number, end: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (!units.has(from, TAGS.Comma) && !units.isWord(from, word.and)) return from;
    for (let at = from + 1; at < end; at++) {
      if (units.isWord(at, word.that)) return at;
      const isListed =
        this.#phrases.isNominal(at) ||
        units.has(at, TAGS.Comma) ||
        units.isWord(at, word.and) ||
        units.hasEither(at, tag.Preposition, tag.Determiner);
      if (!isListed || units.has(at, tag.SubjectPronoun)) return from;
    }
    return from;
  }

  // "told the BBC’s “Morning Wire” programme"
  #overTitle(from: number): number {
    const units = this.#units;
    if (!units.has(from, TAGS.OpeningQuote) || units.isQuote(from)) return from;
    for (let at = from + 1; at < Math.min(from + LONGEST_TITLE, units.count); at++)
      if (units.has(at, TAGS.ClosingQuote)) return at + 1;
    return from;
  }

  // "told the BBC’s morning programme", "told members of the board".
  #withOf(from: number, end: number): number {
    const units = this.#units;
    let at = from;
    const isOwner = units.has(at, TAGS.Possessive);
    if (isOwner || units.has(at - 1, TAGS.Possessive)) {
      at = this.#overTitle(isOwner ? at + 1 : at);
      while (
        at < end &&
        this.#phrases.isNominal(at) &&
        !units.isPerson(at) &&
        !units.has(at, this.#known.tag.Determiner)
      )
        at++;
    }
    if (units.isWord(at, this.#known.word.of)) at = this.#phrases.phraseAfter(at + 1, end)?.wordsEnd ?? at;
    // "told the Leeds Society (LS) that"
    return units.has(at, TAGS.OpeningBracket) && units.has(at + 2, TAGS.ClosingBracket) ? at + 3 : at;
  }

  // "said about 300 people", "said between four and six": the preposition belongs to the number.
  #isAmount(at: number): boolean {
    const units = this.#units;
    if (at + 1 >= units.count) return false;
    if (units.has(at + 1, TAGS.Number)) return BOUNDS.test(units.words(at));
    return (
      (units.isWord(at, this.#known.word.at) || units.isWord(at, this.#known.word.as)) &&
      EXTREMES.test(units.words(at + 1))
    );
  }

  #overAdjunct(at: number, end: number, governed: readonly string[]): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (this.#isAmount(at)) return at;
    // "said last week", but "called last week’s vote".
    if (units.isWord(at, word.last) || units.isWord(at, word.this))
      return this.#isTime(at + 1) && !this.#isOwningTime(at) ? at + 2 : at;
    if (
      !units.has(at, tag.Preposition) ||
      (units.isWord(at, word.to) && !this.#isListener(at + 1)) ||
      (governed.length > 0 && governed.includes(units.words(at).toLowerCase()))
    )
      return at;
    let next = at + 1;
    let isOccasion = units.has(next, tag.SpeechOccasion) || (units.isWord(at, word.to) && this.#isHeardBy(next));
    while (
      next < end &&
      next - at < 12 &&
      (this.#phrases.isNominal(next) ||
        this.#isTime(next) ||
        units.has(next, tag.Preposition) ||
        (next === at + 1 && units.has(next, tag.Pronoun)) ||
        units.has(next, tag.SpeechOccasion))
    ) {
      if (next > at + 1 && units.has(next, tag.Article) && !units.has(next - 1, tag.Preposition)) break;
      if (units.has(next, tag.SpeechOccasion) || this.#hears(next) || this.#isTime(next)) isOccasion = true;
      next++;
    }
    if (
      (units.isWord(next, word.that) && this.#placesSpeech(at)) ||
      units.isQuote(next) ||
      units.isMark(Math.min(next, units.count - 1), COLON)
    )
      return next;
    if (!isOccasion) return at;
    return this.#endOfOccasion(at, next);
  }

  // "said in a letter that", "said without notes that"
  #placesSpeech(at: number): boolean {
    const { word } = this.#known;
    switch (this.#units.units.word[at]) {
      case word.at:
      case word.in:
      case word.on:
      case word.during:
      case word.to:
      case word.through:
      case word.by:
      case word.via:
      case word.from:
      case word.beyond:
      case word.under:
      case word.without:
      case word.with:
        return true;
      default:
        return false;
    }
  }

  #isListener(at: number): boolean {
    const units = this.#units;
    return (
      units.isPerson(at) ||
      units.isOrganisation(at) ||
      units.isPluralRole(at) ||
      units.has(at, this.#known.tag.ListenerNoun) ||
      units.has(at + 1, this.#known.tag.ListenerNoun) ||
      (units.has(at, this.#known.tag.Article) && units.isOrganisation(at + 1))
    );
  }

  // "confirmed to Reuters | the news", but "offered to help us"
  #isHeardBy(at: number): boolean {
    const units = this.#units;
    const noun = units.has(at, this.#known.tag.Article) ? at + 1 : at;
    return units.isPerson(noun) || units.isOrganisation(noun) || units.isPluralRole(noun) || this.#hears(noun);
  }

  // "to her", but "on her page"
  #hears(at: number): boolean {
    const { tag } = this.#known;
    if (!this.#units.has(at, tag.ListenerNoun)) return false;
    return !this.#units.has(at, tag.PossessivePronoun) || !this.#phrases.isNominal(at + 1);
  }

  #endOfOccasion(from: number, to: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = to - 1; at > from; at--) {
      if (!units.has(at, tag.SpeechOccasion) && !this.#hears(at) && !this.#isTime(at)) continue;
      // "said on March 4 the council"
      return units.has(at, tag.Month) && units.hasAny(at + 1, DAY) ? at + 2 : at + 1;
    }
    return to;
  }

  #isTime(at: number): boolean {
    const { tag } = this.#known;
    return (
      this.#units.has(at, tag.Weekday) ||
      this.#units.has(at, tag.Month) ||
      /^(weeks?|months?|years?|night|morning|afternoon|evening|summer|winter|spring|autumn)$/i.test(
        this.#units.words(Math.min(at, this.#units.count - 1)),
      )
    );
  }

  // "said in recent years, sales have doubled": the circumstance belongs to what is said.
  #hasCommaThenClause(from: number): boolean {
    const units = this.#units;
    for (let at = from + 1; at < from + LONGEST_CIRCUMSTANCE && at < units.count; at++) {
      if (units.has(at, TAGS.Comma))
        return (
          !this.#phrases.isRelative(at + 1) &&
          (this.#phrases.isNominal(at + 1) || units.has(at + 1, this.#known.tag.Pronoun)) &&
          // "posted on her page, calling it": a second cue and no subject.
          !(units.has(at + 1, this.#known.tag.CueVerb) && IN_ING.test(units.words(at + 1))) &&
          this.#clauses.hasVerb(at + 1, units.count)
        );
    }
    return false;
  }
}
