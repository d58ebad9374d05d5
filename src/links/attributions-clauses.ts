import { tagSet } from '../language/tag-sets.ts';
import { TAGS } from '../model/tokens.ts';
import type { NounPhrases } from './attributions-noun-phrases.ts';
import type { PassageUnits } from './attributions-passages.ts';
import type { SpeechTags } from './attributions-tags.ts';

const VERBS = tagSet([TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb]);

/** A verb may be one of these as well. */
const NOUN_OR_ADJECTIVE = tagSet([TAGS.Noun, TAGS.PluralNoun, TAGS.Adjective]);
const NO_PAST_VERB = tagSet([TAGS.Noun, TAGS.PluralNoun, TAGS.Adjective, TAGS.Participle]);

/** Tells clauses from noun phrases by their finite verbs. */
export class Clauses {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #phrases: NounPhrases;

  constructor(units: PassageUnits, known: SpeechTags, phrases: NounPhrases) {
    this.#units = units;
    this.#known = known;
    this.#phrases = phrases;
  }

  /** Whether a finite verb stands in the clause, before another is joined to it by a comma and a conjunction. */
  hasVerb(from: number, to: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = from; at < to; at++) {
      if (units.has(at, TAGS.Comma) && units.has(at + 1, tag.Conjunction) && at > from + 2) return false;
      // "found mistakes and cut them": the first verb is joined to the one before the place.
      if (at > from && units.has(at, tag.Conjunction) && this.#isPastVerb(at + 1)) return false;
      // The verb of a relative clause is not that of the sentence; one in commas is stepped over.
      if (at > from && this.#phrases.isRelative(at) && !units.isWord(at, this.#known.word.that)) {
        const closing = units.has(at - 1, TAGS.Comma) ? this.#commaBehind(at, to) : to;
        if (closing >= to) return false;
        at = closing;
        continue;
      }
      if (units.has(at, tag.Auxiliary) || this.#isShortVerb(at) || this.#isFinite(at, from)) return true;
    }
    return false;
  }

  /** Whether a subject with its verb right behind it opens it ("agree it comes down to trust", "felt the rules were unclear"). */
  opensWithSubject(from: number, to: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    const isPronoun =
      units.hasEither(from, tag.SubjectPronoun, tag.PluralPronoun) || units.isWord(from, this.#known.word.there);
    const phrase = isPronoun ? null : this.#phrases.phraseAfter(from, to);
    let verb = isPronoun ? from + 1 : (phrase?.wordsEnd ?? to);
    while (verb < to && units.has(verb, TAGS.Adverb) && !units.has(verb, tag.Auxiliary)) verb++;
    if (verb >= to) return false;
    if (units.has(verb, tag.Auxiliary) || this.#isShortVerb(verb)) return true;
    if (isPronoun) return units.hasAny(verb, VERBS);
    // "and the harbour board looks forward": a body or person does what the verb says.
    return phrase?.kind !== 'described' && this.#isFinite(verb, from) && !units.hasAny(verb, NO_PAST_VERB);
  }

  /** Whether a finite verb stands anywhere in it. */
  hasAnyVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (this.#units.has(at, this.#known.tag.Auxiliary) || this.#isShortVerb(at) || this.#isFinite(at, from))
        return true;
    return false;
  }

  /** Whether a word that may be a verb stands in it behind what may be a subject: enough behind a verb that governs only clauses. */
  mayHaveVerb(from: number, to: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = from + 1; at < to; at++) {
      if (!units.hasAny(at, VERBS) || units.chunk(at)?.mention) continue;
      const subject = this.#behindAdverbs(at);
      const isOwned =
        units.hasEither(subject, tag.Determiner, tag.Preposition) ||
        units.hasEither(subject, TAGS.Adjective, TAGS.Possessive);
      if (subject >= from && !isOwned && (this.#phrases.isNominal(subject) || units.has(subject, tag.Pronoun)))
        return true;
    }
    return false;
  }

  /** Place of the verb behind that of a clause which is its subject ("that it would close | was denied"); -1 where nothing shows it. */
  mainVerbBehind(from: number, to: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    let hasVerb = false;
    for (let at = from + 1; at < to; at++) {
      if (
        units.isPunctuation(at) ||
        this.#phrases.isRelative(at) ||
        units.hasEither(at, tag.Subordinator, tag.Conjunction)
      )
        return -1;
      if (!units.has(at, tag.Auxiliary) && !this.#isFinite(at, from)) continue;
      if (hasVerb) return at;
      hasVerb = true;
      while (at + 1 < to && (units.has(at + 1, tag.Auxiliary) || units.has(at + 1, TAGS.Adverb))) at++;
      if (units.has(at, tag.Auxiliary) || units.has(at, TAGS.Adverb)) at++;
      // "would have to wait"
      if (units.isWord(at, this.#known.word.to)) at++;
    }
    return -1;
  }

  // "he’s": nobody is owned by a pronoun.
  #isShortVerb(at: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (!units.has(at, TAGS.Possessive)) return false;
    return units.has(at - 1, tag.SubjectPronoun) || units.isWord(at - 1, word.it) || units.isWord(at - 1, word.that);
  }

  // "taxes rarely fall": the subject stands before the adverb.
  #behindAdverbs(verb: number): number {
    let at = verb - 1;
    while (at > 0 && this.#units.has(at, TAGS.Adverb)) at--;
    return at;
  }

  #commaBehind(from: number, to: number): number {
    let at = from;
    while (at < to && !this.#units.has(at, TAGS.Comma)) at++;
    return at;
  }

  #isPastVerb(at: number): boolean {
    const units = this.#units;
    return units.has(at, TAGS.PastVerb) && !units.hasAny(at, NO_PAST_VERB) && !units.chunk(at)?.mention;
  }

  // "rose" and "cuts" are verbs where a subject stands before them; a base form needs a plural one.
  #isFinite(at: number, from: number): boolean {
    const units = this.#units;
    if (!units.hasAny(at, VERBS) || units.chunk(at)?.mention) return false;
    // "the decision to stand by her"
    if (units.isWord(at - 1, this.#known.word.to) && units.has(at, TAGS.Verb)) return false;
    if (!units.hasAny(at, NOUN_OR_ADJECTIVE)) return true;
    if (at === from) return false;
    if (units.hasEither(at, TAGS.PresentVerb, TAGS.PastVerb)) {
      return (
        (this.#phrases.isNominal(at - 1) ||
          units.has(at - 1, this.#known.tag.Pronoun) ||
          (units.isDelimiter(at - 1) &&
            (this.#phrases.isNominal(at + 1) || units.has(at + 1, this.#known.tag.Pronoun)))) &&
        at + 1 < units.count &&
        !units.isPunctuation(at + 1)
      );
    }
    return (
      units.hasEither(at - 1, TAGS.PluralNoun, this.#known.tag.PluralPronoun) ||
      (units.has(at - 1, TAGS.Role) && units.words(at - 1).endsWith('s'))
    );
  }
}
