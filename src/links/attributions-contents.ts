import type { Span } from '../model/span.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { NounPhrases } from './attributions-noun-phrases.ts';
import type { PassageUnits } from './attributions-passages.ts';
import type { Source } from './attributions-sources.ts';
import type { SpeechTags } from './attributions-tags.ts';

/** Places `[start, end)` that hold what a source says. */
interface Content {
  readonly start: number;
  readonly end: number;
  readonly isNoun: boolean;
}

/** Where what is said begins behind a cue, and whether "that" or a colon announced it. */
interface Opening {
  readonly at: number;
  readonly announced: 'that' | 'colon' | 'preposition' | null;
}

const MOST_ADJUNCTS = 4;

const NEEDS_LISTENER: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind']);

/** Finds what a source says in the author's words. */
export class Contents {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #phrases: NounPhrases;

  constructor(units: PassageUnits, known: SpeechTags, phrases: NounPhrases) {
    this.#units = units;
    this.#known = known;
    this.#phrases = phrases;
  }

  /** Span of the indirect speech of `source`, the `number`th of the passage's `sources`; null where there is none. */
  of(sources: readonly Source[], number: number): Span | null {
    const source = sources[number]!;
    if (this.#isUnreal(source) || this.#isToldByAnother(sources, number)) return null;
    const content =
      (source.side === 'before' ? null : this.#after(sources, number)) ??
      (source.side === 'after' ? null : this.#before(sources, number));
    if (content === null) return null;
    const trimmed = this.#trimmed(content);
    // What is left behind a quote of whole sentences is a remark of the author's, what is left before it a stub.
    if (trimmed !== null && source.side !== 'before' && this.#isWholeQuote(content.start)) return null;
    if (
      trimmed !== null &&
      !content.isNoun &&
      trimmed.end < content.end - 1 &&
      !this.#hasVerb(trimmed.start, trimmed.end)
    )
      return null;
    return trimmed === null || !this.#isEnough(trimmed) ? null : this.#spanOf(trimmed);
  }

  /** Whether nothing but circumstances follows the cue ("Okafor said on Monday."). */
  endsAfter(source: Source): boolean {
    const { at } = this.#opening(source, this.#units.count);
    return at >= this.#units.count || this.#isTail(at);
  }

  /** Whether the places `[from, to)` hold nothing but marks, "that", listeners and occasions of speech. */
  isLight(source: Source, from: number, to: number): boolean {
    const { at } = this.#opening({ ...source, end: Math.max(source.end, from) }, to);
    if (at >= to) return true;
    for (let place = at; place < to; place++)
      if (!this.#units.isPunctuation(place) && !this.#units.has(place, TAGS.Adverb)) return false;
    return true;
  }

  /** Whether the place lies among the words of the source; an inverted one has said them already. */
  governs(sources: readonly Source[], number: number, place: number): boolean {
    const source = sources[number]!;
    if (source.side === 'before' || source.end > place) return false;
    for (let at = source.end; at < place; at++) if (/^;$/.test(this.#units.words(at))) return false;
    return place < this.#endOf(sources, number);
  }

  // "did not say", "may say" and "if critics say" report nothing.
  #isUnreal({ start, cueStart, cueEnd }: Source): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    for (let at = cueStart; at < cueEnd; at++) {
      if (units.has(at, tag.Negation) || units.isWord(at, word.not)) return true;
      if (units.has(at, tag.Modal) && !/^(will|would|'ll|’ll|'d)$/i.test(units.words(at))) return true;
    }
    if (units.isWord(start - 1, word.if) || units.isWord(start, word.no)) return true;
    return /[?]/.test(units.words(units.count - 1)) && (units.has(0, tag.QuestionWord) || units.has(0, tag.Auxiliary));
  }

  // "Bakers fear a shortage, says Okafor": all of it is hers.
  #isToldByAnother(sources: readonly Source[], number: number): boolean {
    for (let at = number + 1; at < sources.length; at++) {
      const { form, speaker, start } = sources[at]!;
      if (form !== 'finite' || speaker === null || !this.#units.has(start - 1, TAGS.Comma)) continue;
      if (this.endsAfter(sources[at]!) && !this.#goesOn(sources[at]!) && !this.#bringsQuote(sources[at]!)) return true;
    }
    return false;
  }

  #after(sources: readonly Source[], number: number): Content | null {
    const source = sources[number]!;
    const units = this.#units;
    const end = this.#endOf(sources, number);
    if (source.form === 'phrase')
      return source.side === 'after' ? this.#afterNoun(source, end) : this.#afterPhrase(source, end);
    const { at, announced } = this.#opening(source, end);
    // "informing and advising": a verb that needs a listener has none.
    if (
      source.frame.takes[0] === 'name' &&
      source.frame.takes.includes('clause') &&
      NEEDS_LISTENER.has(source.frame.main) &&
      at === source.end
    )
      return null;
    const { takes } = source.frame;
    // "As Okafor has said, prices will fall."
    if (units.has(at, TAGS.Comma) && units.isWord(source.start - 1, this.#known.word.as) && at + 1 < end)
      return { start: at + 1, end, isNoun: false };
    if (at >= end || units.has(at, TAGS.Comma)) return null;
    if (announced === 'preposition') return { start: at, end, isNoun: true };
    if (announced !== null) return { start: at, end, isNoun: false };
    if (units.isWord(at, this.#known.word.to))
      return takes.includes('infinitive') ? { start: at, end, isNoun: false } : null;
    if (takes.includes('request'))
      return this.#asksSomebody(at, end) ? { start: at, end: this.#endOfNoun(at, end), isNoun: true } : null;
    if (takes.includes('noun') && !this.#isTail(at)) return this.#nounAfter(source, at, this.#endOfNoun(at, end));
    if (takes.includes('clause') && !this.#isTail(at) && this.#hasVerb(at, end))
      return { start: at, end, isNoun: false };
    return null;
  }

  // "asked the court to wait", "asked whether".
  #asksSomebody(at: number, end: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    if (units.isWord(at, word.whether) || units.isWord(at, word.if) || units.isWord(at, word.to)) return true;
    const phrase = this.#phrases.phraseAfter(at, end);
    if (phrase === null) return false;
    for (let place = phrase.wordsEnd; place < Math.min(end, phrase.wordsEnd + 8); place++)
      if (units.isWord(place, word.to)) return true;
    return false;
  }

  #nounAfter({ frame, start, speaker }: Source, at: number, end: number): Content | null {
    const units = this.#units;
    const { tag, word } = this.#known;
    // "by announcing the sale" is a deed.
    if (speaker === null && units.has(start - 1, tag.TimePreposition)) return null;
    if (speaker?.kind === 'described' && units.has(speaker.head, tag.LayNoun)) return null;
    if (!frame.needsAs) return { start: at, end, isNoun: true };
    for (let place = at + 1; place < end; place++) {
      if (units.isWord(place, word.as) || units.has(place, TAGS.Gerund)) return { start: at, end, isNoun: true };
    }
    return null;
  }

  // Where "Okafor's claim that …" is itself the subject, nothing shows where the claim ends.
  #afterNoun({ start, end: from }: Source, end: number): Content | null {
    const isObject = this.#units.hasAny(start - 1, [
      TAGS.PastVerb,
      TAGS.PresentVerb,
      TAGS.Verb,
      TAGS.Gerund,
      this.#known.tag.Preposition,
    ]);
    return isObject && from < end ? { start: from, end, isNoun: false } : null;
  }

  // "According to Okafor, prices will fall": the rest of the sentence is hers.
  #afterPhrase(source: Source, end: number): Content | null {
    const units = this.#units;
    let at = source.end;
    while (at < end && !units.has(at, TAGS.Comma) && !units.has(at, TAGS.Dash)) at++;
    if (at + 1 >= end || !this.#isFronted(source)) return null;
    return { start: at + 1, end, isNoun: false };
  }

  #isFronted({ start }: Source): boolean {
    for (let at = 0; at < start; at++) {
      if (!this.#units.hasAny(at, [this.#known.tag.Conjunction, TAGS.Adverb, TAGS.Comma, this.#known.tag.AccordingTo]))
        return false;
    }
    return true;
  }

  /** Steps over listeners ("told reporters"), time and occasion ("in a statement on Monday"), and "that". */
  #opening(source: Source, end: number): Opening {
    const units = this.#units;
    const { word, tag } = this.#known;
    let at = source.end;
    const { takes, prepositions } = source.frame;
    at = this.#overAdverbs(at, end);
    if (takes.includes('name')) at = this.#overListener(source, at, end);
    at = this.#overTimeAgo(at);
    for (let count = 0; count < MOST_ADJUNCTS && at < end; count++) {
      const next = this.#overAdjunct(at, end, prepositions ?? []);
      if (next === at) break;
      at = this.#overAdverbs(next, end);
    }
    if (units.has(at, TAGS.Comma)) at = this.#beforeThat(at, end);
    if (units.isWord(at, word.that) && at + 1 < end && !this.#isPronounThat(at))
      return { at: at + 1, announced: 'that' };
    if (units.words(Math.min(at, units.count - 1)) === ':' && at < end) return { at: at + 1, announced: 'colon' };
    if (at < end && (prepositions ?? []).includes(units.words(at).toLowerCase())) {
      // What is asked for follows "for"; what is warned of keeps its preposition.
      return { at: units.isWord(at, word.for) || units.isWord(at, word.of) ? at + 1 : at, announced: 'preposition' };
    }
    if (units.has(at, tag.QuestionWord) && takes.includes('clause')) return { at, announced: null };
    return { at, announced: null };
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
      const isTime = this.#units.has(at, tag.Weekday) && !this.#units.has(at + 1, TAGS.Possessive);
      const isAdverb =
        this.#units.has(at, TAGS.Adverb) && !this.#units.isWord(at, word.so) && !this.#units.has(at, tag.ContentAdverb);
      if (!isTime && !isAdverb) break;
    }
    return at;
  }

  #overListener(source: Source, at: number, end: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    const must = NEEDS_LISTENER.has(source.frame.main);
    if (units.has(at, tag.ListenerNoun) && !units.has(at, tag.Determiner)) return at + 1;
    const phrase = this.#phrases.phraseAfter(at, end);
    if (phrase === null) return at;
    const takesThat =
      units.isWord(phrase.wordsEnd, word.that) ||
      units.isWord(phrase.wordsEnd, word.to) ||
      units.isQuote(phrase.wordsEnd);
    if (!must && !takesThat && !units.has(phrase.head, tag.ListenerNoun)) return at;
    const next = this.#withOf(phrase.wordsEnd, end);
    // "told Radio 4 that"
    return units.has(next, TAGS.Number) && units.isWord(next + 1, word.that) ? next + 1 : next;
  }

  // "told the BBC’s morning programme", "told members of the board".
  #withOf(from: number, end: number): number {
    const units = this.#units;
    let at = from;
    if (units.has(at, TAGS.Possessive)) {
      at++;
      while (
        at < end &&
        this.#phrases.isNominal(at) &&
        !units.isPerson(at) &&
        !units.has(at, this.#known.tag.Determiner)
      )
        at++;
    }
    if (!units.isWord(at, this.#known.word.of)) return at;
    const phrase = this.#phrases.phraseAfter(at + 1, end);
    return phrase === null ? at : phrase.wordsEnd;
  }

  #overAdjunct(at: number, end: number, governed: readonly string[]): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (units.isWord(at, word.last) || units.isWord(at, word.this)) return this.#isTime(at + 1) ? at + 2 : at;
    if (
      !units.has(at, tag.Preposition) ||
      (units.isWord(at, word.to) && !this.#isListener(at + 1)) ||
      governed.includes(units.words(at).toLowerCase())
    )
      return at;
    let next = at + 1;
    let isOccasion = units.has(next, tag.SpeechOccasion);
    while (
      next < end &&
      next - at < 12 &&
      (this.#phrases.isNominal(next) ||
        this.#isTime(next) ||
        units.has(next, tag.Preposition) ||
        units.has(next, tag.SpeechOccasion))
    ) {
      if (next > at + 2 && units.has(next, tag.Article) && !units.has(next - 1, tag.Preposition)) break;
      if (units.has(next, tag.SpeechOccasion) || units.has(next, tag.ListenerNoun) || this.#isTime(next))
        isOccasion = true;
      next++;
    }
    const isPlaced = [word.at, word.in, word.on, word.during, word.to, word.through, word.by, word.via, word.from].some(
      (one) => units.isWord(at, one),
    );
    if (
      (units.isWord(next, word.that) && isPlaced) ||
      units.isQuote(next) ||
      units.words(Math.min(next, units.count - 1)) === ':'
    )
      return next;
    if (!isOccasion) return at;
    return this.#endOfOccasion(at, next);
  }

  #isListener(at: number): boolean {
    const units = this.#units;
    return (
      units.isPerson(at) ||
      units.isOrganisation(at) ||
      units.has(at, this.#known.tag.ListenerNoun) ||
      units.has(at + 1, this.#known.tag.ListenerNoun)
    );
  }

  #endOfOccasion(from: number, to: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = to - 1; at > from; at--) {
      if (units.has(at, tag.SpeechOccasion) || units.has(at, tag.ListenerNoun) || this.#isTime(at)) return at + 1;
    }
    return to;
  }

  #isTime(at: number): boolean {
    const { tag } = this.#known;
    return (
      this.#units.has(at, tag.Weekday) ||
      this.#units.has(at, tag.Month) ||
      /^(week|month|year|night|morning|afternoon|evening|summer|winter|spring|autumn)$/i.test(
        this.#units.words(Math.min(at, this.#units.count - 1)),
      )
    );
  }

  /** Nothing is said behind the place: the sentence ends, or a circumstance or aside begins. */
  #isTail(at: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (at >= units.count || units.isQuote(at) || units.isPunctuation(at)) return true;
    if (
      units.isWord(at, word.who) ||
      units.isWord(at, word.which) ||
      units.isWord(at, word.when) ||
      units.isWord(at, word.while) ||
      units.isWord(at, word.as)
    )
      return true;
    if (units.isWord(at, word.to) && !this.#isListener(at + 1)) return false;
    return units.has(at, tag.Preposition) && !this.#hasCommaThenClause(at);
  }

  // "said in recent years, sales have doubled": the circumstance belongs to what is said.
  #hasCommaThenClause(from: number): boolean {
    const units = this.#units;
    for (let at = from + 1; at < from + 10 && at < units.count; at++) {
      if (units.has(at, TAGS.Comma)) return this.#phrases.isNominal(at + 1) && this.#hasVerb(at + 1, units.count);
    }
    return false;
  }

  /** Whether a finite verb stands in the clause, before another is joined to it by a comma and a conjunction. */
  #hasVerb(from: number, to: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = from; at < to; at++) {
      if (units.has(at, TAGS.Comma) && units.has(at + 1, tag.Conjunction) && at > from + 2) return false;
      // The verb of a relative clause is not that of the sentence.
      if (at > from && this.#phrases.isRelative(at) && !units.isWord(at, this.#known.word.that)) return false;
      if (units.has(at, tag.Auxiliary) || this.#isFinite(at, from)) return true;
    }
    return false;
  }

  #hasAnyVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (this.#units.has(at, this.#known.tag.Auxiliary) || this.#isFinite(at, from)) return true;
    return false;
  }

  // "rose" and "cuts" are verbs where a subject stands before them; a base form needs a plural one.
  #isFinite(at: number, from: number): boolean {
    const units = this.#units;
    if (units.chunk(at)?.mention || !units.hasAny(at, [TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb])) return false;
    if (!units.hasAny(at, [TAGS.Noun, TAGS.PluralNoun, TAGS.Adjective])) return true;
    if (at === from) return false;
    if (units.hasAny(at, [TAGS.PresentVerb, TAGS.PastVerb])) {
      return (
        (this.#phrases.isNominal(at - 1) || units.has(at - 1, this.#known.tag.Pronoun)) &&
        at + 1 < units.count &&
        !units.isPunctuation(at + 1)
      );
    }
    return (
      units.hasAny(at - 1, [TAGS.PluralNoun, this.#known.tag.PluralPronoun]) ||
      (units.has(at - 1, TAGS.Role) && units.words(at - 1).endsWith('s'))
    );
  }

  /** Where the words of a source end: at the next source that is joined to it, or with the passage. */
  #endOf(sources: readonly Source[], number: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    const isNoun = sources[number]!.frame.takes.includes('noun');
    for (let at = number + 1; at < sources.length; at++) {
      const next = sources[at]!;
      const before = next.start - 1;
      // American usage puts the comma inside the marks.
      const hasComma = units.has(before - 1, TAGS.Comma) || units.isQuote(before - 1);
      if (next.speaker === null) {
        const isJoined = next.form === 'finite' && units.has(before, tag.Conjunction);
        if (isJoined && (isNoun || hasComma || units.isWord(next.end, word.that)))
          return units.has(before - 1, TAGS.Comma) ? before - 1 : before;
        continue;
      }
      if (/^;$/.test(units.words(Math.max(before, 0)))) return before;
      if (hasComma && (units.has(before, tag.Conjunction) || units.has(before, tag.Subordinator)))
        return units.isQuote(before - 1) ? before : before - 1;
      if (next.form === 'phrase' && units.has(before, TAGS.Comma)) return before;
    }
    return this.#turn(sources[number]!.end);
  }

  // "…, but she would not say when": the author takes over again.
  #turn(from: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    for (let at = from + 1; at + 1 < units.count; at++) {
      const isTurn = units.isWord(at, word.but) && units.has(at + 1, tag.SubjectPronoun);
      if (isTurn && units.has(at - 1, TAGS.Comma)) return at - 1;
      if (isTurn && units.isQuote(at - 1)) return at;
    }
    return units.count;
  }

  // What is announced or praised ends where a clause about something else begins.
  #endOfNoun(from: number, end: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = from + 2; at < end; at++) {
      if (
        units.has(at, TAGS.Comma) &&
        (units.hasAny(at + 1, [tag.Subordinator, tag.SubjectPronoun, tag.PluralPronoun]) ||
          units.words(at + 1).toLowerCase() === 'despite')
      )
        return at;
    }
    return end;
  }

  /** The words before "…, Okafor said", or around it where the sentence goes on behind. */
  #before(sources: readonly Source[], number: number): Content | null {
    const source = sources[number]!;
    const units = this.#units;
    const end = units.isWord(source.start - 1, this.#known.word.as) ? source.start - 2 : source.start - 1;
    if (end <= 0 || !(units.has(end, TAGS.Comma) || units.has(end, TAGS.Dash))) return null;
    const { takes } = source.frame;
    if (!takes.includes('clause') && !takes.includes('that') && source.form !== 'phrase') return null;
    if (this.#bringsQuote(source)) return null;
    if (sources.slice(0, number).some(({ side, form }) => side === 'before' || form === 'phrase')) return null;
    if (this.#goesOn(source)) return this.#isWhole(source, end) ? { start: 0, end: units.count, isNoun: false } : null;
    const hasVerb = number > 0 || this.#hasAnyVerb(0, end);
    return this.endsAfter(source) && hasVerb ? { start: 0, end, isNoun: false } : null;
  }

  // "The plan, he said, was too dear": what he says stands on both sides.
  #goesOn({ end }: Source): boolean {
    const units = this.#units;
    if (!units.has(end, TAGS.Comma) && !units.has(end, TAGS.Dash)) return false;
    return (
      !units.isQuote(end + 1) &&
      !units.hasAny(end + 1, [TAGS.Gerund, this.#known.tag.Relative]) &&
      end + 2 < units.count
    );
  }

  // "Asked why, Okafor answered, “…”"
  #bringsQuote(source: Source): boolean {
    for (let at = source.end; at < Math.min(source.end + 12, this.#units.count); at++) {
      if (this.#units.isQuote(at)) return this.isLight(source, source.end, at);
    }
    return false;
  }

  #isWhole(source: Source, end: number): boolean {
    const units = this.#units;
    for (let at = 0; at < end; at++) if (units.isQuote(at)) return false;
    return (
      this.#isEnough({ start: 0, end, isNoun: false }) ||
      this.#isEnough({ start: source.end, end: units.count, isNoun: false })
    );
  }

  // A fragment belongs to the sentence it stands in; a quote of whole sentences stands for itself.
  /** Without marks, conjunctions and whole quotes at either end. */
  #trimmed({ start, end, isNoun }: Content): Content | null {
    const units = this.#units;
    let from = start;
    let to = end;
    while (
      to > from &&
      ((units.isPunctuation(to - 1) &&
        !units.has(to - 1, TAGS.ClosingQuote) &&
        !units.has(to - 1, TAGS.ClosingBracket)) ||
        this.#isWholeQuote(to - 1))
    )
      to--;
    while (
      from < to &&
      ((units.isPunctuation(from) && !units.has(from, TAGS.OpeningQuote) && !units.has(from, TAGS.ClosingQuote)) ||
        this.#isWholeQuote(from))
    )
      from++;
    return from < to ? { start: from, end: to, isNoun } : null;
  }

  #isWholeQuote(at: number): boolean {
    const units = this.#units;
    if (!units.isQuote(at)) return false;
    const first = units.firstToken(at);
    const length = units.lastToken(at) - first;
    return length > 25 || (length > 6 && hasTag(units.tokens, first + 1, TAGS.Capitalised));
  }

  /** Counts the author's own words; "the plan was" beside a quote is a stub and no statement. */
  #isEnough({ start, end, isNoun }: Content): boolean {
    const units = this.#units;
    let words = 0;
    let hasQuote = false;
    for (let at = start; at < end; at++) {
      const length = units.lastToken(at) - units.firstToken(at);
      if (units.isQuote(at) && length > 5) hasQuote = true;
      else if (!units.isPunctuation(at)) words += length;
    }
    return words >= (hasQuote ? 4 : isNoun ? 2 : 3);
  }

  #spanOf({ start, end }: Content): Span {
    return { start: this.#units.startOf(start), end: this.#units.endOf(end - 1) };
  }
}
