import { tagSet } from '../language/tag-sets.ts';
import { TAGS } from '../model/tokens.ts';
import type { NounPhrase, NounPhrases } from './attributions-noun-phrases.ts';
import type { PassageUnits } from './attributions-passages.ts';
import type { SpeechTags } from './attributions-tags.ts';

const MOST_SEGMENTS = 5;

/** "R-Ohio", "D-Mass.": whom a senator belongs to and where. */
const PARTY_AND_STATE = /^[RDI](-\p{Lu}|$)/u;

const TIMES = /^(week|month|year|night|morning|afternoon|evening|summer|winter|spring|autumn)$/i;

const THOSE = /^those$/i;

const WHOSE = /^whose$/i;

const CITING = /^(citing|quoting)$/i;

const LATE = /^(late|early)$/;

const VERBS = tagSet([TAGS.PastVerb, TAGS.PresentVerb, TAGS.Verb]);

/** What they name are some of those who speak ("critics, including Okafor, say"). */
const EXAMPLES = /^(such as|such|including|among them|like|not least)$/i;

/** "spokesman for President" before the president's name */
const SERVES = /\s(for|to|of)\s/;

/** A description that lacks its closing comma is no longer than this. */
const LONGEST = 28;

/** Finds the subject of a verb of speech before it, across what stands in commas, dashes and brackets between the two. */
export class Subjects {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #phrases: NounPhrases;

  constructor(units: PassageUnits, known: SpeechTags, phrases: NounPhrases) {
    this.#units = units;
    this.#known = known;
    this.#phrases = phrases;
  }

  /** The subject that ends right before the place: the noun phrase there, or the one before words in commas. */
  subjectBefore(place: number, floor: number): NounPhrase | null {
    const at = place - 1;
    if (at < floor) return null;
    if (this.#units.isDelimiter(at)) return this.#acrossAside(at, floor);
    const phrase = this.#phrases.phraseBefore(
      this.#beforeReducedRelative(this.#beforeTime(place, floor), floor),
      floor,
    );
    return (
      this.#restricted(place, phrase) ??
      (phrase?.headClass === 'other' ? (this.#openingName(place, floor) ?? phrase) : phrase)
    );
  }

  // "a woman who lives near the depot said": whoever the relative clause tells apart, not what its last words name.
  #restricted(place: number, nearest: NounPhrase | null): NounPhrase | null {
    const units = this.#units;
    const { word } = this.#known;
    for (let at = place - 2; at > 0; at--) {
      // Delimiters, semicolons and colons end the clause.
      if (units.isQuote(at) || units.has(at, TAGS.Punctuation)) return null;
      // "officials investigating the crash said": the crash is the object of what they do.
      const isDoing = units.has(at, TAGS.Gerund) && !units.has(at + 1, this.#known.tag.Reflexive);
      // "a report citing officials said"
      const isCiting = CITING.test(units.words(at)) && units.has(at - 1, this.#known.tag.SourceNoun);
      if (isDoing && !units.chunk(at)?.mention && (isCiting || this.#isSomebody(at - 1))) {
        const doer = this.#phrases.phraseBefore(at, 0);
        const isDoer =
          doer?.kind === 'described' && (isCiting || doer.headClass === 'people') && this.#opensClause(doer.start);
        if (isDoer && nearest !== null && nearest.start > at - 1) return endingAt(doer, place);
      }
      // "the man who the mayor said was there": the mayor says it.
      const isThat = units.isWord(at, word.that) && this.#mayBeVerb(at + 1);
      const isWho = units.isWord(at, word.who) || WHOSE.test(units.words(at));
      if (!isThat && (!isWho || (nearest?.start === at + 1 && this.#isNamed(nearest)))) continue;
      // "Okafor, who met them after the strike said": the clause lacks its second comma, and strikes say nothing.
      const isLoose = !isThat && units.has(at - 1, TAGS.Comma) && (nearest === null || nearest.headClass === 'other');
      if (!isThat && THOSE.test(units.words(at - 1)) && this.#opensClause(at - 1))
        return { kind: 'described', start: at - 1, end: place, wordsEnd: place, head: at - 1, headClass: 'people' };
      const phrase = this.#phrases.phraseBefore(isLoose ? at - 1 : at, 0);
      if (phrase === null || phrase.kind === 'pronoun' || phrase.headClass === 'other') return null;
      return this.#opensClause(phrase.start) ? endingAt(phrase, place) : null;
    }
    return null;
  }

  #isSomebody(at: number): boolean {
    return this.#units.has(at, TAGS.Role) || this.#units.hasAny(at, this.#known.people);
  }

  // "reports": a noun may be one.
  #mayBeVerb(at: number): boolean {
    const units = this.#units;
    return (units.hasAny(at, VERBS) || units.has(at, TAGS.Noun)) && !units.chunk(at)?.mention;
  }

  #isNamed({ kind, start }: NounPhrase): boolean {
    return kind !== 'described' || this.#units.has(start, this.#known.tag.Determiner);
  }

  #opensClause(start: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    const before = start - 1;
    return (
      before < 0 ||
      units.isDelimiter(before) ||
      units.isQuote(before) ||
      units.hasEither(before, tag.Conjunction, tag.Subordinator) ||
      units.has(before, TAGS.Adverb)
    );
  }

  // "Okafor on Wednesday said", "the agency last week announced", "a report published on Monday found"
  #beforeTime(place: number, floor: number): number {
    const units = this.#units;
    let at = place;
    while (at - 1 > floor && (this.#isTime(at - 1) || (at < place && this.#leadsTime(at - 1)))) at--;
    if (at === place) return units.has(place - 1, this.#known.tag.Reflexive) ? place - 1 : place;
    if (at - 2 > floor && units.has(at - 1, TAGS.Participle) && this.#phrases.isNominal(at - 2)) at--;
    return this.#phrases.isNominal(at - 1) ? at : place;
  }

  // "late on Wednesday"
  #leadsTime(at: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    return units.isWord(at, word.on) || units.isWord(at, word.in) || (LATE.test(units.words(at)) && at > 0);
  }

  #isTime(at: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (units.hasEither(at, tag.Weekday, tag.Month) || TIMES.test(units.words(at))) return true;
    // "on March 4", "on 4 March"
    if (units.has(at, TAGS.Number)) return units.has(at - 1, tag.Month) || units.has(at + 1, tag.Month);
    const isNext = units.isWord(at, word.last) || units.isWord(at, word.this) || units.words(at) === 'late';
    return isNext && (TIMES.test(units.words(at + 1)) || units.has(at + 1, tag.Weekday));
  }

  // "the drivers we spoke to said", "the people she met say": a relative clause without its pronoun.
  #beforeReducedRelative(place: number, floor: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    const verb = units.has(place - 1, tag.Preposition) ? place - 2 : place - 1;
    const pronoun = verb - 1;
    const isReduced =
      pronoun > floor &&
      units.hasAny(verb, VERBS) &&
      units.hasEither(pronoun, tag.SubjectPronoun, tag.PluralPronoun) &&
      this.#phrases.isNominal(pronoun - 1);
    return isReduced ? pronoun : place;
  }

  // "Okafor, a collector of stamps and books says": the comma behind the description is missing.
  #openingName(place: number, floor: number): NounPhrase | null {
    const units = this.#units;
    if (!units.isPerson(floor) || !units.has(floor + 1, TAGS.Comma) || place - floor > LONGEST) return null;
    return { kind: 'person', start: floor, end: place, wordsEnd: floor + 1, head: floor, headClass: 'people' };
  }

  /** "Okafor, who said …", also with a description between the two. */
  antecedent(relative: number): NounPhrase | null {
    const units = this.#units;
    const end = this.#endOfAntecedent(relative);
    const phrase = this.#phrases.phraseBefore(end, 0);
    if (phrase === null || phrase.kind === 'pronoun') return null;
    // "Okafor, 43, a nurse from Leeds, who said …"
    const isAged = units.has(phrase.start - 2, TAGS.Number) && units.has(phrase.start - 3, TAGS.Comma);
    const name = phrase.start - (isAged ? 4 : 2);
    const isApposition = phrase.headClass === 'people' && units.has(name + 1, TAGS.Comma) && units.isPerson(name);
    const isNamed = phrase.kind === 'person' && !PARTY_AND_STATE.test(units.words(phrase.start));
    const head = isNamed ? phrase.head : isApposition ? name : -1;
    // The name stands elsewhere; the pronoun keeps its place.
    if (phrase.kind === 'organisation' && units.has(relative - 1, TAGS.Comma))
      return {
        kind: 'organisation',
        start: relative,
        end: relative + 1,
        wordsEnd: relative + 1,
        head: phrase.head,
        headClass: 'body',
      };
    return head < 0
      ? phrase
      : { kind: 'person', start: relative, end: relative + 1, wordsEnd: relative + 1, head, headClass: 'people' };
  }

  // "a complaint – and a lawsuit – that says"
  #endOfAntecedent(relative: number): number {
    const units = this.#units;
    if (units.has(relative - 1, TAGS.Comma)) return relative - 1;
    const dash = units.has(relative - 1, TAGS.Dash) ? this.#dashBefore(relative - 1, 0) : -1;
    return dash > 0 ? dash : relative;
  }

  /** "Joan Abelard, managing director of Northfold, said": the name stands before one or more asides. */
  #acrossAside(closing: number, floor: number): NounPhrase | null {
    const units = this.#units;
    let segmentEnd = closing;
    for (let count = 0; count < MOST_SEGMENTS; count++) {
      if (units.has(segmentEnd, TAGS.ClosingBracket)) {
        segmentEnd = this.#bracketBefore(segmentEnd, floor);
        continue;
      }
      const dash = units.has(segmentEnd, TAGS.Dash) ? this.#dashBefore(segmentEnd, floor) : -1;
      const opening = dash < 0 ? this.#beforePartner(this.#delimiterBefore(segmentEnd, floor), floor) : dash;
      const start = opening + 1;
      if (start >= segmentEnd) {
        if (opening < floor) return null;
        segmentEnd = opening;
        continue;
      }
      const phrase = this.#phrases.phraseBefore(segmentEnd, start);
      // "The firm’s founder, Joan Abelard, said"; but "Okafor, asked about it" has no verb of hers.
      const isNamed =
        phrase !== null &&
        (phrase.kind === 'person' || (count === 0 && this.#mayBeName(phrase, start, opening, floor))) &&
        (phrase.start <= start + 1 || this.#isOfRelative(phrase)) &&
        !(count === 0 && this.#isServing(phrase, opening)) &&
        !(count === 0 && EXAMPLES.test(units.words(start))) &&
        (count > 0 || opening > floor);
      // "Joan Abelard, executive director, Northfold Trust (NT), said": her house stands last.
      if (phrase?.kind === 'organisation' && phrase.start === start && this.#opensWithHolder(floor, opening))
        return {
          kind: 'person',
          start: floor,
          end: closing + 1,
          wordsEnd: floor + 1,
          head: floor,
          headClass: 'people',
        };
      if (isNamed) return endingAt(this.#firstOfPair(phrase, floor), closing + 1);
      if (
        count > 0 &&
        phrase !== null &&
        phrase.kind !== 'pronoun' &&
        phrase.headClass !== 'other' &&
        this.#startsClause(phrase.start, start) &&
        !(phrase.headClass === 'people' && units.has(opening, TAGS.Comma) && units.isPerson(opening - 1))
      ) {
        return endingAt(this.#firstOfPair(phrase, floor), closing + 1);
      }
      if (count > 0 && phrase?.kind === 'pronoun' && phrase.start === start) return endingAt(phrase, closing + 1);
      if (opening < floor || !this.#isAside(start, segmentEnd)) return null;
      if (units.isQuote(opening)) return null;
      segmentEnd = opening;
    }
    return null;
  }

  // "a complaint that the mayor, a Liberal, dismissed"
  #isOfRelative({ kind, start }: NounPhrase): boolean {
    const units = this.#units;
    const { titles, word } = this.#known;
    let at = start;
    while (at > 0 && !units.isWord(at - 1, word.that) && units.hasAny(at - 1, titles)) at--;
    const isThat = kind === 'person' && units.isWord(at - 1, word.that);
    return isThat && !units.has(at - 2, this.#known.tag.CueVerb);
  }

  // "Joan Abelard, its manager, and Idris Vaughan, its cook, said": the first stands for both.
  #firstOfPair(second: NounPhrase, floor: number): NounPhrase {
    const units = this.#units;
    const comma = second.start - 2;
    const isSecond = units.has(comma, TAGS.Comma) && units.isWord(second.start - 1, this.#known.word.and);
    const first = isSecond && comma > floor + 2 ? this.#acrossAside(comma, floor) : null;
    return first === null || first.kind !== second.kind ? second : first;
  }

  // "Joan Abelard, spokesman for President Okafor, said": whom she serves does not speak.
  #isServing({ kind, start }: NounPhrase, opening: number): boolean {
    const units = this.#units;
    return (
      kind === 'person' && units.has(start, TAGS.Role) && SERVES.test(units.words(start)) && units.isPerson(opening - 1)
    );
  }

  #opensWithHolder(floor: number, opening: number): boolean {
    const units = this.#units;
    if (opening - floor < 3 || !units.isPerson(floor) || !units.has(floor + 1, TAGS.Comma)) return false;
    for (let at = floor + 2; at < Math.min(opening, floor + 5); at++) if (units.has(at, TAGS.Role)) return true;
    return false;
  }

  // "the firm's head of sales, Gülşen Yıldırım-Acar, said": whatever name follows the role is the holder's.
  #mayBeName({ kind, start, wordsEnd }: NounPhrase, from: number, opening: number, floor: number): boolean {
    if (this.#phrases.looksLikeName(start, wordsEnd)) return true;
    if (kind !== 'organisation' || start !== from || opening <= floor) return false;
    const described = this.#phrases.phraseBefore(opening, floor);
    return described?.kind === 'described' && (described.headClass === 'people' || described.headClass === 'body');
  }

  // "Northfold – a bus firm, a hotel and a shop – said": commas between dashes divide the aside alone.
  #dashBefore(closing: number, floor: number): number {
    const units = this.#units;
    for (let at = closing - 1; at > Math.max(floor, closing - LONGEST); at--) {
      if (units.isQuote(at)) return -1;
      if (units.has(at, TAGS.Dash)) return at;
    }
    return -1;
  }

  // "Northfold Buses (NB) and Eastway Trams (ET) said": the first short form divides nothing.
  #beforePartner(opening: number, floor: number): number {
    const units = this.#units;
    const isJoint = units.has(opening, TAGS.ClosingBracket) && units.isWord(opening + 1, this.#known.word.and);
    return isJoint ? this.#delimiterBefore(this.#bracketBefore(opening, floor), floor) : opening;
  }

  /** Place of the bracket that opens what `closing` closes, so that the words inside count for nothing. */
  #bracketBefore(closing: number, floor: number): number {
    let at = closing - 1;
    while (at > floor && !this.#units.has(at, TAGS.OpeningBracket)) at--;
    return at;
  }

  #startsClause(start: number, from: number): boolean {
    for (let at = from; at < start; at++) {
      const { tag } = this.#known;
      if (
        !this.#units.hasEither(at, tag.Conjunction, tag.Subordinator) &&
        !this.#units.hasEither(at, TAGS.Adverb, tag.Weekday) &&
        !this.#units.isQuote(at)
      )
        return false;
    }
    return true;
  }

  #delimiterBefore(place: number, floor: number): number {
    let at = place - 1;
    while (at >= floor && !this.#units.isDelimiter(at) && !this.#units.isQuote(at)) at--;
    return at;
  }

  /** An apposition, a relative clause or a circumstance, not a clause that says something of its own. */
  #isAside(start: number, end: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    if (this.#phrases.isRelative(start) && !units.isWord(start, this.#known.word.that)) return true;
    if (
      units.has(start, tag.Preposition) ||
      units.has(start, tag.Subordinator) ||
      units.has(start, TAGS.Gerund) ||
      units.has(start, TAGS.Participle)
    )
      return true;
    if (units.has(start, TAGS.Adverb)) return start + 1 >= end || this.#isAside(start + 1, end);
    if (!this.#phrases.isNominal(start)) return false;
    for (let at = start; at < end; at++) {
      // "a professor who was not there": the verb is that of a clause about her.
      if (at > start && units.isWord(at, this.#known.word.who)) return true;
      if (units.has(at, tag.Auxiliary)) return false;
    }
    // "the union, Okafor claimed, had asked": somebody's remark about the subject and no description of it.
    return !(
      end - 1 > start &&
      units.has(end - 1, tag.CueVerb) &&
      units.hasEither(end - 1, TAGS.PastVerb, TAGS.PresentVerb)
    );
  }
}

const endingAt = ({ kind, start, wordsEnd, head, headClass }: NounPhrase, end: number): NounPhrase => ({
  kind,
  start,
  end,
  wordsEnd,
  head,
  headClass,
});
