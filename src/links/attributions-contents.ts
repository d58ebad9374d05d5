import { tagSet } from '../language/tag-sets.ts';
import type { Span } from '../model/span.ts';
import { TAGS } from '../model/tokens.ts';
import { Clauses } from './attributions-clauses.ts';
import { type Content, Extents } from './attributions-extents.ts';
import type { NounPhrases } from './attributions-noun-phrases.ts';
import { NEEDS_LISTENER, Openings } from './attributions-openings.ts';
import { COLON, type PassageUnits, SEMICOLON } from './attributions-passages.ts';
import type { Source } from './attributions-sources.ts';
import type { SpeechTags } from './attributions-tags.ts';

/** Verbs whose indirect questions leave open what is so. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'question']);

const SHOWN: ReadonlySet<string> = new Set(['show', 'demonstrate']);

/** What follows them is a clause whatever its words are. */
const GOVERN_CLAUSES: ReadonlySet<string> = new Set([
  'say',
  'think',
  'believe',
  'argue',
  'contend',
  'insist',
  'reckon',
]);

const OBJECTS = /^(it|him|her|them|us|me|this|that|himself|herself|itself|themselves)$/i;

const VERBS = tagSet([TAGS.PastVerb, TAGS.PresentVerb, TAGS.Verb, TAGS.Gerund]);

const NOUN_OR_ADJECTIVE = tagSet([TAGS.Noun, TAGS.PluralNoun, TAGS.Adjective]);

/** "in her book on the subject of trade," */
const LONGEST_ADJUNCT = 10;

/** A time behind their object tells when it was denied, and nothing of what was. */
const DENIES: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dispute', 'dismiss']);

/** Nobody rejects them but in words. */
const DENIED = /^(wrongdoing|notions?|ideas?|blame|guilt|liability|responsibility|involvement|links?|ties)$/i;

/** A phrase of which "for" is a part is one place. */
const CALLS = /^(calls?|demands?|appeals?)( (for|to|on))?$/i;

const IN_ING = /ing\b/i;

const CITES = /^(citing|quoting)$/i;

const SUPPOSE = /^(suppose|imagine|assume|assuming|let['’]?s)$/i;

const HOW = /^(how|why|whether)\b/i;

const CONTRASTS = /^(although|though|whereas)$/i;

/** "Neither side would say", "few would argue": hardly anybody does. */
const NOBODY = /^(few|neither|none|nobody)$/i;

/** Tokens of a word or two in quotation marks. */
const LONGEST_SCARE = 5;

/** What an article calls itself and its parts. */
const ITSELF =
  /^(post|blog|article|page|guide|section|tutorial|chapter|column|series|piece|entry|newsletter|edition|example|diagram|table|chart)$/i;

/** A phrase with more places than a title or label has says something. */
const MOST_OF_LABEL = 6;

/** Finds what a source says in the author's words. */
export class Contents {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #phrases: NounPhrases;
  readonly #clauses: Clauses;
  readonly extents: Extents;
  readonly openings: Openings;

  constructor(units: PassageUnits, known: SpeechTags, phrases: NounPhrases) {
    this.#units = units;
    this.#known = known;
    this.#phrases = phrases;
    this.#clauses = new Clauses(units, known, phrases);
    this.extents = new Extents(units, known, this.#clauses);
    this.openings = new Openings(units, known, phrases, this.#clauses);
  }

  /** Span of the indirect speech of `source`, the `number`th of the passage's `sources`; null where there is none. */
  of(sources: readonly Source[], number: number): Span | null {
    const source = sources[number]!;
    if (this.#isUnreal(source) || this.#isBelievedOf(source) || this.#isToldByAnother(sources, number)) return null;
    const content =
      (source.side === 'before' ? null : this.#after(sources, number)) ??
      (source.side === 'after' ? null : this.#before(sources, number));
    if (content === null) return null;
    const trimmed = this.extents.trimmed(content);
    // What is left behind a quote of whole sentences is a remark of the author's, what is left before it a stub.
    if (trimmed !== null && source.side !== 'before' && this.extents.isWholeQuote(content.start)) return null;
    if (
      trimmed !== null &&
      !content.isNoun &&
      trimmed.end < content.end - 1 &&
      !this.#clauses.hasVerb(trimmed.start, trimmed.end)
    )
      return null;
    return trimmed === null || !this.extents.isEnough(trimmed) ? null : this.#spanOf(trimmed);
  }

  // "how drivers" may be one place.
  #asksHow(at: number): boolean {
    return at >= 0 && HOW.test(this.#units.words(at));
  }

  // "from the advantages he believes its rivals enjoy": the clause lacks its object and tells which ones are meant.
  #isBelievedOf({ speaker, start, cueEnd, end }: Source): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (speaker?.kind !== 'pronoun' || !units.has(cueEnd - 1, tag.BeliefVerb) || units.isWord(end, word.that))
      return false;
    return this.#phrases.isNominal(start - 1) && this.#clauses.hasAnyVerb(0, start - 1);
  }

  /** What is said without a source that stands amid it: "The plan, she said, was too dear". */
  parts(content: Span, source: Source): readonly Span[] {
    const units = this.#units;
    const before = source.start - 2;
    const after = this.openings.after(source) + 1;
    const isAmid = before >= 0 && units.endOf(before) > content.start && after < units.count;
    if (!isAmid || units.startOf(source.start) >= content.end || units.startOf(after) >= content.end) return [content];
    return [
      { start: content.start, end: units.endOf(before) },
      { start: units.startOf(after), end: content.end },
    ];
  }

  /** Whether the place lies among the words of the source; an inverted one has said them already. */
  governs(sources: readonly Source[], number: number, place: number): boolean {
    const source = sources[number]!;
    if (source.side === 'before' || source.end > place) return false;
    for (let at = source.end; at < place; at++) if (this.#units.isMark(at, SEMICOLON)) return false;
    return place < this.extents.endOf(sources, number);
  }

  // "did not say", "may say" and "if critics say" report nothing.
  #isUnreal({ start, cueStart, cueEnd, speaker, frame }: Source): boolean {
    const units = this.#units;
    // "This post explains how": the article speaks of itself.
    if (
      speaker?.kind === 'described' &&
      units.isWord(start, this.#known.word.this) &&
      ITSELF.test(units.words(speaker.head))
    )
      return true;
    const { tag, word } = this.#known;
    if (NOBODY.test(units.words(start)) && start < cueStart) return true;
    // "it has felt like": nobody feels it.
    if (frame.main === 'feel' && speaker !== null && units.isWord(speaker.head, word.it)) return true;
    for (let at = cueStart; at < cueEnd; at++) {
      if (units.has(at, tag.Negation) || units.isWord(at, word.not)) return true;
      // "The year will see prices fall": lived and not said.
      if (units.has(at, tag.Modal) && frame.main === 'see') return true;
      if (units.has(at, tag.Modal) && !/^(will|would|'ll|’ll|'d)$/i.test(units.words(at))) return true;
    }
    if (units.isWord(start - 1, word.if) || units.isWord(start, word.no) || units.has(start - 1, tag.Negation))
      return true;
    if (SUPPOSE.test(units.words(0))) return true;
    // "the form matched how drivers described it": only that they did is said.
    for (let at = start - 1; at < cueStart; at++) if (this.#asksHow(at)) return true;
    return /[?]/.test(units.words(units.count - 1)) && (units.has(0, tag.QuestionWord) || units.has(0, tag.Auxiliary));
  }

  // "Bakers fear a shortage, says Okafor": all of it is hers.
  #isToldByAnother(sources: readonly Source[], number: number): boolean {
    for (let at = number + 1; at < sources.length; at++) {
      const { form, speaker, start, frame } = sources[at]!;
      // "Drivers think it cold, according to a survey"
      const { speaker: own, cueEnd } = sources[number]!;
      const isSurveyed = own?.kind === 'described' && this.#units.has(cueEnd - 1, this.#known.tag.BeliefVerb);
      if (
        form === 'phrase' &&
        isSurveyed &&
        this.#units.has(start - 1, TAGS.Comma) &&
        this.openings.endsAfter(sources[at]!)
      )
        return true;
      if (form !== 'finite' || speaker === null || !this.#units.has(start - 1, TAGS.Comma)) continue;
      // "Okafor said it was safe, Reuters reported": the agency passes on what she said.
      if (frame.main === 'report' && sources[number]!.form === 'finite') continue;
      if (this.openings.endsAfter(sources[at]!) && !this.#goesOn(sources[at]!) && !this.#bringsQuote(sources[at]!))
        return true;
    }
    return false;
  }

  #after(sources: readonly Source[], number: number): Content | null {
    const source = sources[number]!;
    const units = this.#units;
    const end = this.#endOfSubordinate(source, this.extents.endOf(sources, number));
    if (source.form === 'phrase')
      return source.side === 'after' ? this.#afterNoun(source, end) : this.#afterPhrase(source, end);
    const { at, announced } = this.openings.of(source, end);
    if (this.#isToldItself(source)) return null;
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
    if (units.isWord(source.start - 1, this.#known.word.as) && !units.has(source.start - 2, TAGS.Comma)) {
      const comma = units.hasEither(at, TAGS.Comma, TAGS.Dash) ? at : this.#commaBehindAdjuncts(at, end);
      if (comma > 0 && comma + 1 < end && !units.isQuote(comma + 1)) return { start: comma + 1, end, isNoun: false };
    }
    // "disputes that, saying that": the word points back, and a report of its own follows.
    if (announced === 'that' && units.has(at, TAGS.Comma) && units.has(at + 1, this.#known.tag.CueVerb)) return null;
    if (announced === 'that' && units.has(at, TAGS.Comma) && at + 1 < end) return { start: at + 1, end, isNoun: false };
    if (at >= end || units.has(at, TAGS.Comma) || this.#saysNothing(source, at)) return null;
    // "think of themselves and treat others": the first verb has no clause.
    if (announced === null && units.has(at, this.#known.tag.Conjunction)) return null;
    // "said in a speech opening the fair": what the speech did.
    if (announced === null && units.has(at, TAGS.Gerund) && units.has(at - 1, this.#known.tag.SpeechOccasion))
      return null;
    if (announced === 'that' && this.#isRelativeThat(source, at)) return null;
    if (announced === null && takes.includes('clause') && this.#opensWithFragment(at, end))
      return { start: at, end, isNoun: false };
    // "insisted on using it": a deed.
    if (announced === 'preposition' && source.frame.main === 'insist' && units.has(at + 1, TAGS.Gerund)) return null;
    if (announced === 'preposition') return { start: at, end: this.extents.endOfNoun(at, end), isNoun: true };
    // "considered that an argument": the word points, and no clause follows.
    const isPointing = units.has(at, this.#known.tag.Preposition) || /^an?$/i.test(units.words(at));
    if (announced === 'that' && isPointing && !takes.includes('clause') && !this.#clauses.hasAnyVerb(at, end))
      return null;
    if (announced !== null) return { start: at, end, isNoun: false };
    if (units.isWord(at, this.#known.word.to))
      // "suppliers who promise to scan it": the clause says which ones are meant.
      // "warned them not to go"
      return takes.includes('infinitive') && !this.#isRestricting(source)
        ? {
            start: units.isWord(at - 1, this.#known.word.not) ? at - 1 : at,
            end: this.extents.endOfInfinitive(at, end),
            isNoun: false,
          }
        : null;
    // "the plan announced last year would help": the verb behind is that of another subject.
    if (units.has(at, this.#known.tag.Auxiliary) && !/^having$/i.test(units.words(at))) return null;
    // "will ask members to vote", "will propose a new date": nothing is said yet.
    if (this.#isToCome(source) && (takes.includes('request') || takes.includes('noun'))) return null;
    if (takes.includes('request') && this.#asksSomebody(at, end))
      return { start: at, end: this.extents.endOfNoun(at, end), isNoun: true };
    // "explains how to mend it" tells nothing of how.
    if (takes.includes('question') && units.has(at, this.#known.tag.QuestionWord))
      return units.isWord(at + 1, this.#known.word.to) ? null : { start: at, end, isNoun: false };
    if (takes.includes('gerund') && units.has(at, TAGS.Gerund))
      return { start: at, end: this.extents.endOfNoun(at, end), isNoun: true };
    const isClause =
      !this.openings.isTail(at) &&
      (takes.includes('clause')
        ? this.#isClause(source, at, end)
        : takes.includes('that') && this.#clauses.opensWithSubject(at, end));
    // "the share of drivers who expect a rise": which of them are meant.
    if (takes.includes('noun') && this.#isRestricting(source)) return null;
    if (this.#governsNoun(source) && !this.openings.isTail(at) && !(isClause && source.frame.ofThings === true))
      return this.#nounAfter(source, at, this.extents.endOfNoun(at, end, DENIES.has(source.frame.main)));
    return isClause ? { start: at, end, isNoun: false } : null;
  }

  // "recording and sharing that help", "the reports that show": behind what may be a noun the word is a subject, and its verb follows.
  #isRelativeThat({ cueEnd, form }: Source, at: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    const mayBeNoun = form === 'participle' || units.hasEither(cueEnd - 1, tag.SourceNoun, tag.SpeechNoun);
    if (!mayBeNoun || units.hasAny(at, NOUN_OR_ADJECTIVE) || units.chunk(at)?.mention) return false;
    return units.hasEither(at, TAGS.PastVerb, TAGS.PresentVerb) || units.has(at, TAGS.Verb);
  }

  // "As Okafor put it in a book on the subject,"
  #commaBehindAdjuncts(from: number, end: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    if (!units.has(from, tag.Preposition)) return -1;
    for (let at = from; at < Math.min(end, from + LONGEST_ADJUNCT); at++) {
      if (units.has(at, TAGS.Comma)) return at;
      if (!this.#phrases.isNominal(at) && !units.hasEither(at, tag.Preposition, tag.PossessivePronoun)) return -1;
    }
    return -1;
  }

  // "Drivers told to stay at home": without a listener those told are the subject.
  #isToldItself({ frame, end }: Source): boolean {
    const units = this.#units;
    const { word } = this.#known;
    if (!NEEDS_LISTENER.has(frame.main)) return false;
    return units.isWord(units.isWord(end, word.not) ? end + 1 : end, word.to);
  }

  // "says the drivers who wait there are cold": behind "says" the verb may hide behind another, or look like a noun.
  #isClause({ frame, speaker }: Source, at: number, end: number): boolean {
    // "when he found his brother he wept"
    if (frame.main === 'find' && speaker?.kind !== 'described' && !this.#clauses.opensWithSubject(at, end))
      return false;
    if (this.#clauses.hasVerb(at, end)) return true;
    if (!GOVERN_CLAUSES.has(frame.main)) return false;
    return this.#clauses.hasAnyVerb(at, end) || this.#clauses.mayHaveVerb(at, end);
  }

  // "admitted as much" points back, "asked whether" asserts nothing, "will find it harder" is lived and not said.
  #saysNothing({ frame, form, speaker }: Source, at: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    if (units.isWord(at, word.as) && /^much$/i.test(units.words(Math.min(at + 1, units.count - 1)))) return true;
    if (ASKING.has(frame.main) && (units.has(at, this.#known.tag.QuestionWord) || units.isWord(at, word.if)))
      return true;
    // "Okafor has shown that she can lead": of themselves people show by deeds.
    if (SHOWN.has(frame.main) && speaker?.kind === 'person' && units.has(at, this.#known.tag.SubjectPronoun))
      return true;
    const isLived = frame.main === 'find' && form === 'finite' && speaker?.headClass !== 'source';
    return isLived && units.isWord(at, word.it) && units.hasEither(at + 1, TAGS.Adjective, TAGS.Comparative);
  }

  #isRestricting({ cueStart }: Source): boolean {
    const units = this.#units;
    return units.isWord(cueStart - 1, this.#known.word.who) && !units.has(cueStart - 2, TAGS.Comma);
  }

  // "said “sensitive talks are under way": words in marks are the subject of the clause.
  #opensWithFragment(at: number, end: number): boolean {
    const units = this.#units;
    return (
      units.isQuote(at) &&
      !this.extents.isWholeQuote(at) &&
      at + 2 < end &&
      (units.has(at + 1, this.#known.tag.Auxiliary) || this.#isPlainVerb(at + 1))
    );
  }

  // "said “the old way” meant delays"
  #isPlainVerb(at: number): boolean {
    const units = this.#units;
    return units.hasEither(at, TAGS.PastVerb, TAGS.PresentVerb) && !units.hasAny(at, NOUN_OR_ADJECTIVE);
  }

  // "the survey shows support for the plan", but "she showed them the plan".
  #governsNoun({ frame, speaker }: Source): boolean {
    return frame.takes.includes('noun') || (frame.ofWritings === true && speaker?.headClass === 'source');
  }

  // "called the plan reckless", "called it a farce", but "called two strikes" and "called witnesses to Harlow".
  #isNamedSomething(at: number, end: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    if (units.isQuote(at) || OBJECTS.test(units.words(at))) return true;
    for (let place = at + 1; place < end; place++) {
      if (units.isQuote(place) || units.has(place, TAGS.OpeningQuote)) return true;
      const isBehindNoun =
        units.hasEither(place - 1, TAGS.Noun, TAGS.PluralNoun) ||
        units.isPerson(place - 1) ||
        units.hasEither(place - 1, TAGS.Organisation, TAGS.Role);
      const isComplement = units.has(place, TAGS.Adjective) && !units.hasEither(place + 1, TAGS.Noun, TAGS.PluralNoun);
      if (isBehindNoun && (units.has(place, tag.Article) || isComplement)) return true;
    }
    return false;
  }

  // "asked the court to wait", "asked whether".
  #asksSomebody(at: number, end: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    if (units.has(at, this.#known.tag.QuestionWord) || units.isWord(at, word.if) || units.isWord(at, word.to))
      return true;
    const phrase = this.#phrases.phraseAfter(at, end);
    if (phrase === null) return false;
    for (let place = phrase.wordsEnd; place < Math.min(end, phrase.wordsEnd + 8); place++)
      if (units.isWord(place, word.to)) return true;
    return false;
  }

  #nounAfter({ frame, start, speaker, cueEnd }: Source, at: number, end: number): Content | null {
    const units = this.#units;
    const { tag, word } = this.#known;
    // "by announcing the sale" is a deed.
    if (speaker === null && units.has(start - 1, tag.TimePreposition)) return null;
    // What laypeople and acts have for an object are no words of theirs.
    if (speaker?.kind === 'described' && units.hasEither(speaker.head, tag.LayNoun, tag.ActNoun)) return null;
    const awaits = units.has(cueEnd - 1, tag.BeliefVerb);
    if (awaits && speaker?.kind === 'described' && this.#isPeopleOfAPlace(speaker.head)) return null;
    if (frame.ofThings === true && this.#isAboutPeople(at, end)) return null;
    // "outlined this in a post": the word points back.
    if (this.#pointsBack(at, end)) return null;
    // "the guide describes the changes": what it is about.
    if (frame.main === 'describe' && speaker?.headClass === 'source' && !this.#hasAs(at, end)) return null;
    // "citing the mayor", "citing a report": where it is from, and nothing that was said.
    if (frame.main === 'cite' && this.#isOrigin(at, end)) return null;
    if (frame.main === 'call' && !this.#isNamedSomething(at, end)) return null;
    const isSaid = { start: at, end, isNoun: true };
    if (frame.needsAs !== true) return frame.ofWords === true && !this.#isAboutWords(at, end) ? null : isSaid;
    for (let place = at + 1; place < end && !units.has(place, TAGS.Comma); place++) {
      // "saw their income fall even as others grew rich" tells when.
      // A birthday is celebrated as well; a bill “as a milestone”.
      if (units.isWord(place, word.as) && frame.main === 'celebrate' && !this.#bringsMarks(place + 1)) return null;
      if (units.isWord(place, word.as))
        return units.has(place - 1, TAGS.Adverb) || this.#isMeanwhile(place + 1, end) ? null : isSaid;
      if (units.has(place, TAGS.Gerund) && !units.hasEither(place - 1, tag.Preposition, tag.TimePreposition))
        return isSaid;
    }
    return frame.ofWords === true && this.#isAboutReport(at, end) ? isSaid : null;
  }

  #bringsMarks(at: number): boolean {
    return this.#units.isQuote(this.#units.has(at, this.#known.tag.Article) ? at + 1 : at);
  }

  // "as the depot closed", but "as a waste that hurts them all"
  #isMeanwhile(from: number, end: number): boolean {
    const units = this.#units;
    if (units.isQuote(from) || /^an?$/i.test(units.words(Math.min(from, units.count - 1)))) return false;
    if (units.has(from, TAGS.Gerund)) return false;
    return this.#phrases.isNominal(from) && this.#clauses.hasVerb(from + 1, this.#delimiterBehind(from, end));
  }

  // "While Okafor says it is safe, the drivers stay away": what she says ends where the main clause begins.
  #endOfSubordinate({ start, end: from }: Source, end: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    const opening = start - 1;
    const opensSentence = opening === 0 || (opening === 1 && units.hasEither(0, tag.Conjunction, TAGS.Adverb));
    if (!opensSentence || !units.has(opening, tag.Subordinator) || units.isWord(opening, word.as)) return end;
    for (let at = from + 2; at + 2 < end; at++) {
      if (!units.has(at, TAGS.Comma) || !this.#clauses.hasVerb(from, at)) continue;
      const subject = this.#phrases.phraseAfter(at + 1, end);
      if (subject !== null && this.#clauses.hasVerb(at + 1, end)) return at;
    }
    return end;
  }

  // "Parisians expect good bread": what a whole people await is nobody's statement.
  #isPeopleOfAPlace(head: number): boolean {
    const units = this.#units;
    const isPlural = units.has(head, TAGS.Capitalised) && units.words(head).endsWith('ans');
    return isPlural && !units.hasAny(head, this.#known.people) && !units.chunk(head)?.mention;
  }

  // "questioned two men", "promised voters that": nothing is said yet.
  #isAboutPeople(at: number, end: number): boolean {
    const phrase = this.#phrases.phraseAfter(at, end);
    return phrase !== null && phrase.headClass === 'people';
  }

  #hasAs(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.#units.isWord(at, this.#known.word.as)) return true;
    return false;
  }

  #isToCome({ cueStart, cueEnd }: Source): boolean {
    for (let at = cueStart; at < cueEnd; at++) if (this.#units.isWord(at, this.#known.word.will)) return true;
    return false;
  }

  #pointsBack(at: number, end: number): boolean {
    const units = this.#units;
    if (!OBJECTS.test(units.words(at))) return false;
    const next = at + 1;
    if (next >= end || units.isPunctuation(next)) return true;
    return units.has(next, this.#known.tag.Preposition) && !units.isWord(next, this.#known.word.as);
  }

  #isOrigin(at: number, end: number): boolean {
    const phrase = this.#phrases.phraseAfter(at, end);
    return (
      phrase !== null && (phrase.kind !== 'described' || phrase.headClass !== 'other') && phrase.wordsEnd >= end - 1
    );
  }

  // "dismissed suggestions that", but "dismissed the case"
  #isAboutReport(at: number, end: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    for (let place = at; place < end && this.#phrases.isNominal(place); place++)
      if (units.has(place, tag.SpeechNoun))
        return (
          units.isWord(place + 1, word.that) || units.isWord(place + 1, word.of) || units.isWord(place + 1, word.about)
        );
    return false;
  }

  // "rejected any suggestion that", "raised serious doubts about"
  #isAboutWords(at: number, end: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    for (let place = at; place < end && (this.#phrases.isNominal(place) || CALLS.test(units.words(place))); place++)
      if (units.hasEither(place, tag.SpeechNoun, tag.CommentNoun) || DENIED.test(units.words(place))) return true;
      else if (CALLS.test(units.words(place))) return true;
    return false;
  }

  // Where "Okafor's claim that …" is itself the subject, the claim ends at the verb behind its own.
  #afterNoun({ start, end: from }: Source, end: number): Content | null {
    // "Okafor's view is that"
    if (this.#units.has(from - 2, this.#known.tag.Be)) return from < end ? { start: from, end, isNoun: false } : null;
    const units = this.#units;
    // "ignored a stark warning from Okafor that"
    let before = start - 1;
    while (before > 0 && units.hasEither(before, this.#known.tag.Article, TAGS.Adjective)) before--;
    const { tag } = this.#known;
    const isGoverned = units.has(before, tag.Preposition);
    const isObject = isGoverned || units.hasAny(before, VERBS) || units.has(before, tag.Be);
    // "we heard from drivers that"
    const isVerb = units.hasEither(start, TAGS.PastVerb, TAGS.Verb) && !units.has(start, tag.SpeechNoun);
    if (from >= end) return null;
    if (!(isObject || isVerb)) {
      const verb = this.#clauses.mainVerbBehind(from, end);
      return verb < 0 ? null : { start: from, end: verb, isNoun: false };
    }
    // "Amid fears among drivers that it will close, the council met": the main clause is the author's.
    const closing = isGoverned && before <= 1 ? this.#delimiterBehind(from, end) : end;
    return { start: from, end: closing, isNoun: false };
  }

  // "According to Okafor, prices will fall": the rest of the sentence is hers.
  #afterPhrase(source: Source, end: number): Content | null {
    const units = this.#units;
    if (!this.#isFronted(source)) return null;
    if (this.#startsClause(source.end, end)) return { start: source.end, end, isNoun: false };
    let at = this.#behindDescription(source, this.#delimiterBehind(source.end, end), end);
    // "According to Okafor, citing the census, prices will fall"
    if (CITES.test(units.words(Math.min(at + 1, units.count - 1)))) at = this.#delimiterBehind(at + 1, end);
    return at + 1 < end ? { start: at + 1, end, isNoun: false } : null;
  }

  // "According to Okafor, a historian in Leeds, prices will fall": who she is is no part of it.
  #behindDescription({ speaker }: Source, comma: number, end: number): number {
    const units = this.#units;
    const isNamed = speaker?.kind === 'person' || speaker?.kind === 'organisation';
    if (!isNamed || !units.has(comma, TAGS.Comma)) return comma;
    const described = this.#phrases.phraseAfter(comma + 1, end);
    const isDescription =
      described?.kind === 'described' &&
      (speaker.kind === 'person' ? described.headClass === 'people' : /^an?$/i.test(units.words(comma + 1)));
    if (!isDescription) return comma;
    const next = this.#delimiterBehind(comma + 1, end);
    const isAside = units.has(next, TAGS.Comma) && !this.#clauses.hasVerb(comma + 1, next);
    return isAside && this.#clauses.hasVerb(next + 1, end) ? next : comma;
  }

  #delimiterBehind(from: number, end: number): number {
    let at = from;
    while (at < end && !this.#units.has(at, TAGS.Comma) && !this.#units.has(at, TAGS.Dash)) at++;
    return at;
  }

  // "According to Okafor prices will fall": the comma is often left out.
  #startsClause(at: number, end: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    const opens = units.hasEither(at, tag.Pronoun, tag.Determiner) || this.#phrases.isNominal(at);
    if (!opens && !(units.has(at, tag.Preposition) && units.has(at + 1, TAGS.Number))) return false;
    if (units.hasEither(at, TAGS.Participle, TAGS.Gerund) || this.#phrases.isRelative(at)) return false;
    return this.#clauses.hasVerb(at + 1, Math.min(end, this.#delimiterBehind(at, end)));
  }

  #isFronted({ start }: Source): boolean {
    for (let at = 0; at < start; at++) {
      const { tag } = this.#known;
      if (
        !this.#units.hasEither(at, tag.Conjunction, tag.AccordingTo) &&
        !this.#units.hasEither(at, TAGS.Adverb, TAGS.Comma)
      )
        return false;
    }
    return true;
  }

  /** The words before "…, Okafor said", or around it where the sentence goes on behind. */
  #before(sources: readonly Source[], number: number): Content | null {
    const source = sources[number]!;
    const units = this.#units;
    const end = units.isWord(source.start - 1, this.#known.word.as) ? source.start - 2 : source.start - 1;
    if (this.#endsInWordsOfTheirs(end))
      return this.#bringsQuote(source) ? null : { start: 0, end: end + 1, isNoun: false };
    if (end <= 0 || !(units.has(end, TAGS.Comma) || units.has(end, TAGS.Dash))) return null;
    // "Asked about the delay, Okafor said:" has what she said below it.
    if (source.form === 'finite' && units.isMark(units.count - 1, COLON)) return null;
    // "a trader, who, according to Okafor, is in hiding": she says it of the trader only.
    const relative = source.form === 'phrase' && this.#phrases.isRelative(end - 1) ? end - 1 : -1;
    if (relative > 0 && units.has(relative - 1, TAGS.Comma))
      return { start: relative, end: this.extents.endOf(sources, number), isNoun: false };
    const { takes } = source.frame;
    if (!takes.includes('clause') && !takes.includes('that') && source.form !== 'phrase') return null;
    // "another study held out hope"
    if (!takes.includes('clause') && source.frame.inverts !== true && source.form !== 'phrase') return null;
    if (this.#bringsQuote(source)) return null;
    for (let at = 0; at < number; at++)
      if (sources[at]!.side === 'before' || sources[at]!.form === 'phrase') return null;
    if (this.#goesOn(source))
      return this.#isWhole(source, end) ? { start: 0, end: this.extents.endOf(sources, number), isNoun: false } : null;
    // "Sales of 30 a week, according to Okafor": in her figures the verb may be left out.
    const isLong = source.form === 'phrase' && end > MOST_OF_LABEL;
    const hasVerb = number > 0 || isLong || this.#clauses.hasAnyVerb(0, end);
    return (this.openings.endsAfter(source) || this.#isDescribedOn(source)) && hasVerb
      ? { start: this.#behindOther(sources, number, end), end: this.#beforeDescription(source, end), isNoun: false }
      : null;
  }

  // "Northfold denies it, but its owner may settle, according to the paper": the first clause is another's.
  #behindOther(sources: readonly Source[], number: number, end: number): number {
    if (number === 0) return 0;
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = sources[0]!.end; at < end - 2; at++)
      if (
        units.has(at, TAGS.Comma) &&
        units.has(at + 1, tag.Conjunction) &&
        this.#clauses.opensWithSubject(at + 2, end)
      )
        return at + 2;
    return 0;
  }

  // "The depot will close, the firm's finance director, Joan Abelard, said": who she is stands between what she says and her name.
  #beforeDescription({ speaker, cueStart }: Source, comma: number): number {
    const units = this.#units;
    if (speaker === null || speaker.kind === 'pronoun' || speaker.kind === 'organisation') return comma;
    if (speaker.kind === 'described' && !this.#phrases.looksLikeName(speaker.start, speaker.wordsEnd)) return comma;
    const described = this.#phrases.phraseBefore(comma, 0);
    if (described?.kind !== 'described' || described.headClass !== 'people') return comma;
    const before = described.start - 1;
    const isApart = units.has(cueStart - 1, TAGS.Comma) || this.#isOwned(described.start, comma);
    return isApart && units.has(before, TAGS.Comma) && this.#clauses.hasAnyVerb(0, before) ? before : comma;
  }

  // "its manager", "the firm's manager"
  #isOwned(from: number, to: number): boolean {
    const units = this.#units;
    if (units.has(from, this.#known.tag.PossessivePronoun)) return true;
    for (let at = from; at < to; at++) if (units.has(at, TAGS.Possessive)) return true;
    return false;
  }

  // "…, according to a report that Okafor wrote", "… answers posted on Monday": the rest says which source is meant.
  #isDescribedOn({ form, end, speaker }: Source): boolean {
    const units = this.#units;
    if (form !== 'phrase' || speaker?.kind !== 'described') return false;
    if (this.#phrases.isRelative(end) || units.hasEither(end, TAGS.Participle, TAGS.PastVerb)) return true;
    // "…, according to letters she sent"
    return units.has(end, this.#known.tag.SubjectPronoun) && this.#clauses.opensWithSubject(end, units.count);
  }

  // "The delay was “unusual,” according to Okafor": a word or two in marks, whose comma stands within them.
  #endsInWordsOfTheirs(end: number): boolean {
    const units = this.#units;
    if (end < 2 || !units.isQuote(end)) return false;
    const words = units.words(end);
    return /,[”"’']$/.test(words) && words.split(/\s+/).length <= 3 && this.#clauses.hasAnyVerb(0, end);
  }

  // "The plan, he said, was too dear": what he says stands on both sides.
  #goesOn(source: Source): boolean {
    const { start, side, form } = source;
    const units = this.#units;
    const end = this.openings.after(source);
    if (!units.has(end, TAGS.Comma) && !units.has(end, TAGS.Dash)) return false;
    // "twice, friends said – but accepted": the author goes on.
    if (units.has(end, TAGS.Dash) && units.isWord(end + 1, this.#known.word.but)) return false;
    if (units.has(end + 1, this.#known.tag.Conjunction) && units.isWord(end + 2, this.#known.word.i)) return false;
    // "The depot will close, the council said, although no date has been set": so does the author here.
    if (CONTRASTS.test(units.words(end + 1)) && this.#clauses.hasAnyVerb(0, start - 1)) return false;
    // "…, says Okafor, a professor of law": what follows describes her; behind a bare subject only its verb can follow.
    // "…, according to the survey, with half of drivers expecting a rise": a further finding of the author's.
    const isWith = form === 'phrase' && units.isWord(end + 1, this.#known.word.with);
    if (isWith && this.#clauses.hasAnyVerb(0, start - 1)) return false;
    // "…, said Okafor, in an interview with the BBC"
    if (units.has(end + 1, this.#known.tag.Preposition) && this.#isOccasion(end + 2)) return false;
    // "It will close, Okafor said, without giving a reason": what she left out is the author's remark.
    const isWithout = units.isWord(end + 1, this.#known.word.without) && units.has(end + 2, TAGS.Gerund);
    if (isWithout && this.#delimiterBehind(end + 2, units.count) >= units.count - 1) return false;
    const closesClause = side === 'before' || form === 'phrase';
    if (closesClause && this.#clauses.hasAnyVerb(0, start - 1) && !this.#clauses.hasVerb(end + 1, units.count))
      return false;
    return (
      end + 2 < units.count &&
      !units.isQuote(end + 1) &&
      !units.hasEither(end + 1, TAGS.Gerund, this.#known.tag.Relative) &&
      // "calling for" is one place.
      !(units.has(end + 1, this.#known.tag.CueVerb) && IN_ING.test(units.words(end + 1)))
    );
  }

  #isOccasion(from: number): boolean {
    const units = this.#units;
    for (let at = from; at < Math.min(from + 4, units.count) && !units.isPunctuation(at); at++)
      if (units.has(at, this.#known.tag.SpeechOccasion))
        return !this.#clauses.hasVerb(this.#delimiterBehind(at, units.count) + 1, units.count);
    return false;
  }

  // "Asked why, Okafor answered, “…”"
  #bringsQuote(source: Source): boolean {
    for (let at = source.end; at < Math.min(source.end + 12, this.#units.count); at++) {
      if (this.#units.isQuote(at)) return this.openings.isLight(source, source.end, at);
    }
    return false;
  }

  #isWhole(source: Source, end: number): boolean {
    const units = this.#units;
    // "“Reciprocal” tariffs, analysts said": a word or two in marks are no quote.
    for (let at = 0; at < end; at++)
      if (units.isQuote(at) && (at === 0 || units.lastToken(at) - units.firstToken(at) > LONGEST_SCARE)) return false;
    const after = this.openings.after(source);
    // "The plan, Okafor said, was wrong": short on both sides, and a sentence still.
    return (
      this.extents.isEnough({ start: 0, end, isNoun: false }) ||
      this.extents.isEnough({ start: after, end: units.count, isNoun: false }) ||
      (end > 1 && units.has(after + 1, this.#known.tag.Auxiliary))
    );
  }

  #spanOf({ start, end }: Content): Span {
    const first = start === 0 ? this.extents.behindDateline() : start;
    return { start: this.#units.startOf(first < end ? first : start), end: this.#units.endOf(end - 1) };
  }
}
