import { TAGS } from '../model/tokens.ts';
import type { PassageUnits } from './attributions-passages.ts';
import type { SpeechTags } from './attributions-tags.ts';

export type SpeakerKind = 'person' | 'organisation' | 'pronoun' | 'described';

/** What an unnamed speaker is: somebody, a body, a writing, or a noun of no known class. */
export type HeadClass = 'people' | 'body' | 'source' | 'other';

/** A noun phrase over the places `[start, end)`, with its head. */
export interface NounPhrase {
  readonly kind: SpeakerKind;
  readonly start: number;
  /** Behind the phrase and what stands in commas behind it. */
  readonly end: number;
  /** Behind the phrase itself. */
  readonly wordsEnd: number;
  readonly head: number;
  readonly headClass: HeadClass;
}

const BOUND_WORDS = /^(some|more|less|fewer|than|over|nearly|almost|about|roughly|around|only|just|at|least|most)$/i;

/** "lawmakers", "ministers" */
const PLURAL_ROLE = /s$/;

/** "(66 per cent)" has no more places. */
const LONGEST_FIGURE = 6;

/** "a third of those polled" */
const THOSE = /^(those|them|us|respondents)$/i;

const FRACTION = /^((one|two|three|four|nine)-)?(third|quarter|fifth|tenth)s?$/i;

/** "Northfold® said" */
const REGISTERED = 0xae;
const TRADE_MARK = 0x2122;
const SLASH = 0x2f;

/** Party and state of an American politician ("D-Ohio") */
const SEAT = /^[DRI][-–][A-Z]/;

const YEAR_OLD = /^year-old$/i;

const WHEN = /^(today|yesterday|tonight|tomorrow)$/i;

const YEAR = /^(19|20)\d\d$/;

/** Who speaks with somebody named. */
const PARTNERS = /^(colleagues|coauthors|co-authors|collaborators|others|team|family|wife|husband|partner)$/i;

const UNCOUNTED = /^(some|many|most|several|others|few|those)$/i;
const NOW = /^(now|then|today|still)$/i;
const AMONG = /^(in|at|from|within|inside|across|on)$/i;

const MEMBERS = /^(Democrats|Republicans|Conservatives|Tories|Liberals|Greens)$/;

const OUT = /^out$/i;
const OUT_OF = /^out of$/i;

const BOTH = /^both$/i;

const DEMONYM = /[a-z]s$/;

/** "the general in charge of security at the ministry of defence in Kabul" */
const MOST_NESTED = 6;

const WITH = /^(with|between|to|among)$/i;
const OCCASION =
  /^(meetings?|talks|discussions?|conversations?|interviews?|visits?|trips?|tours?|calls?|workshops?|sessions?|exchanges?|negotiations|consultations?|encounters?|work)$/i;

const TIME = /^(days?|weeks?|months?|years?|hours?|morning|afternoon|evening|night|time|moment|end|start)$/i;

/** A noun phrase seldom has more places. */
const LONGEST = 14;

/** Reads noun phrases beside verbs of speech. */
export class NounPhrases {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;

  constructor(units: PassageUnits, known: SpeechTags) {
    this.#units = units;
    this.#known = known;
  }

  isNominal(at: number): boolean {
    const units = this.#units;
    const { tag, nominal, closed } = this.#known;
    if (!units.hasAny(at, nominal) || units.hasAny(at, closed)) return false;
    if (units.chunk(at)?.mention || units.has(at, tag.QuantityNoun)) return true;
    // "The workers left on Monday", but "the left wing", "the left"
    if (units.isWord(at, this.#known.word.left))
      return units.has(at - 1, tag.Determiner) || units.hasEither(at + 1, TAGS.Noun, TAGS.PluralNoun);
    return (
      !units.has(at, tag.Preposition) &&
      !(units.has(at, tag.Subordinator) && !units.has(at, tag.Determiner)) &&
      !units.has(at, tag.Relative)
    );
  }

  // "workers in England, Wales and | Ireland": places behind a preposition, however many, do nothing.
  #isInPlaces(start: number, floor: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    let at = start - 1;
    while (at > floor && (units.has(at, TAGS.Comma) || units.has(at, tag.Conjunction)) && units.has(at - 1, TAGS.Place))
      at -= 2;
    // "with Moscow saying"
    return units.has(at, tag.Preposition) && !units.isWord(at, this.#known.word.with);
  }

  /** "which", "who", "where": begins a clause about what stands before it. */
  isRelative(at: number): boolean {
    return this.#units.has(at, this.#known.tag.Relative);
  }

  /** The noun phrase that ends right before the place; `depth` counts the prepositions stepped back over. */
  phraseBefore(end: number, floor: number, depth = 0): NounPhrase | null {
    const units = this.#units;
    const { tag } = this.#known;
    const last = end - 1;
    if (last < floor) return null;
    if (last > floor && (units.isMark(last, REGISTERED) || units.isMark(last, TRADE_MARK)))
      return this.phraseBefore(last, floor, depth);
    if (units.has(last, tag.Pronoun) && !units.has(last, tag.Determiner) && !units.hasAny(last, this.#known.people)) {
      // "two of them"
      const isSome = THOSE.test(units.words(last)) && last - 2 >= floor && units.isWord(last - 1, this.#known.word.of);
      if (isSome && this.#isNumber(last - 2))
        return { kind: 'described', start: last - 2, end, wordsEnd: end, head: last - 2, headClass: 'people' };
      return { kind: 'pronoun', start: last, end, wordsEnd: end, head: last, headClass: 'people' };
    }
    if (!this.isNominal(last) || units.has(last, TAGS.Possessive)) return null;
    const start = units.isPerson(last) ? this.#behindCue(last, floor) : this.#runStart(last, floor);
    const counted = depth === 0 ? this.#counted(start, end, floor) : null;
    if (counted !== null) return counted;
    const share = depth === 0 ? this.#shareOf(start, floor) : -1;
    if (share >= 0) {
      const head = this.#headIn(start, end);
      const headClass = this.classOf(head);
      // Whatever they are, they were asked.
      return {
        kind: 'described',
        start: share,
        end,
        wordsEnd: end,
        head,
        headClass: headClass === 'other' ? 'people' : headClass,
      };
    }
    if (depth === 0 && this.#isAtOccasion(start, floor)) return null;
    const outer = depth < MOST_NESTED ? this.#outerPhrase(start, last, floor, depth) : null;
    const opening = depth === 0 ? this.#openingNoun(outer?.start ?? start, last, floor) : -1;
    if (opening >= 0)
      return {
        kind: 'described',
        start: this.#runStart(opening, floor),
        end,
        wordsEnd: end,
        head: opening,
        headClass: 'other',
      };
    if (outer !== null) {
      const { kind, start: outerStart, head, headClass } = outer;
      // The names of two stand before what they are.
      const wordsEnd = outer.wordsEnd < outer.end ? outer.wordsEnd : end;
      return { kind, start: outerStart, end, wordsEnd, head, headClass };
    }
    if (units.has(last, TAGS.Place) && this.#isInPlaces(start, floor)) return null;
    if (units.isPerson(last)) return this.#person(start, last, end, floor);
    if (units.isOrganisation(last)) return this.#organisation(start, last, floor, depth);
    const head = this.#headIn(start, end);
    if (units.has(head, tag.Determiner) && this.classOf(head) === 'other') {
      const stands = depth > 0 || this.#startsSentence(start) || units.isWord(start - 1, this.#known.word.with);
      if (!units.has(head, tag.QuantityNoun) || !stands) return null;
      const headClass = depth > 0 ? 'other' : 'people';
      return { kind: 'described', start, end, wordsEnd: end, head, headClass };
    }
    if (this.looksLikeName(start, end)) {
      // "Mundy and Dixson said": two names that nothing else shows to be ones.
      const isPair =
        start - 2 >= floor && units.isWord(start - 1, this.#known.word.and) && this.looksLikeName(start - 2, start - 1);
      return {
        kind: 'described',
        start: isPair ? start - 2 : start,
        end,
        wordsEnd: end,
        head: last,
        headClass: 'people',
      };
    }
    const joined = this.#withPartner(start, end, head, floor);
    if (joined !== null) return joined;
    const partner = depth === 0 && this.classOf(head) === 'other' ? this.#besidePeople(start, end, head, floor) : null;
    if (partner !== null) return partner;
    return this.#withNameBefore(
      {
        kind: 'described',
        start: this.#joinedStart(start, floor, depth),
        end,
        wordsEnd: end,
        head,
        headClass: this.classOf(head),
      },
      floor,
    );
  }

  // "A meeting with | ministers | confirmed that": what came of it nobody said.
  #isAtOccasion(start: number, floor: number): boolean {
    const preposition = this.#prepositionBefore(start, floor);
    if (preposition <= floor || !this.#units.has(preposition, this.#known.tag.Preposition)) return false;
    return WITH.test(this.#units.words(preposition)) && OCCASION.test(this.#units.words(preposition - 1));
  }

  // "A look at | the drivers | shows", "The group at | the talks | said": the subject is what the clause opens with.
  #openingNoun(start: number, last: number, floor: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    const preposition = this.#prepositionBefore(start, floor);
    // "A sheet released by | the office"
    const isBy = units.isWord(preposition, word.by) && units.has(preposition - 1, TAGS.Participle);
    const noun = isBy ? preposition - 2 : preposition - 1;
    if (noun <= floor || units.chunk(last)?.mention || !units.has(preposition, tag.Preposition)) return -1;
    if (units.isWord(preposition, word.of) || !this.isNominal(noun)) return -1;
    const first = this.#runStart(noun, floor);
    const isSubject =
      units.has(first, tag.Article) &&
      (first === 0 || units.isPunctuation(first - 1)) &&
      units.hasEither(noun, TAGS.Noun, TAGS.PluralNoun) &&
      this.classOf(noun) === 'other' &&
      !TIME.test(units.words(noun));
    return isSubject ? noun : -1;
  }

  // "Eight out of | 10 drivers"
  #shareOf(start: number, floor: number): number {
    const units = this.#units;
    if (start - 2 < floor || !this.#isNumber(start)) return -1;
    const isPhrase = OUT_OF.test(units.words(start - 1));
    const share = isPhrase ? start - 2 : start - 3;
    const isOutOf = isPhrase || (units.isWord(start - 1, this.#known.word.of) && OUT.test(units.words(start - 2)));
    return isOutOf && share >= floor && this.#isNumber(share) ? share : -1;
  }

  // "23 per cent", "one in 10", "more than a quarter": those counted speak, though nothing says again who they are.
  #counted(start: number, end: number, floor: number): NounPhrase | null {
    const units = this.#units;
    for (let at = start; at < end; at++)
      if (!this.#isNumber(at) && !units.has(at, this.#known.tag.Article)) return null;
    // "the group" is a firm as often as a number of people.
    if (!this.#isNumber(end - 1) || units.has(end - 1, this.#known.tag.BodyNoun)) return null;
    const isShare = units.isWord(start - 1, this.#known.word.in) && this.#isNumber(start - 2);
    const from = this.#withBound(isShare ? start - 2 : start, floor);
    if (!this.#startsSentence(from) || (from + 1 === end && YEAR.test(units.words(from)))) return null;
    return { kind: 'described', start: from, end, wordsEnd: end, head: end - 1, headClass: 'people' };
  }

  // "local officials and witnesses": both of them speak.
  #joinedStart(start: number, floor: number, depth: number): number {
    const units = this.#units;
    const last = start - 2;
    // "the Prime Minister and the Chancellor"
    const { tag } = this.#known;
    const areTitles =
      units.has(start, tag.Article) &&
      (units.has(last, TAGS.Role) || (units.has(last, tag.BodyNoun) && units.has(last - 1, tag.Article)));
    const isJoined =
      depth === 0 &&
      last >= floor &&
      units.isWord(start - 1, this.#known.word.and) &&
      this.isNominal(last) &&
      (areTitles ||
        // "Hungary and Poland"
        (units.has(start, TAGS.Place) && units.has(last, TAGS.Place)) ||
        ((units.chunk(last)?.mention
          ? PLURAL_ROLE.test(units.words(last)) && units.has(last, TAGS.Role)
          : units.hasEither(last, TAGS.PluralNoun, this.#known.tag.RolePlural)) &&
          this.classOf(last) !== 'other'));
    return isJoined ? this.#runStart(last, floor) : start;
  }

  // "locals and opposition forces": what stands beside those who speak speaks too.
  #besidePeople(start: number, end: number, head: number, floor: number): NounPhrase | null {
    const units = this.#units;
    const other = start - 2;
    if (other < floor || !units.isWord(start - 1, this.#known.word.and) || !units.has(head, TAGS.PluralNoun))
      return null;
    const isPlural = units.hasEither(other, TAGS.PluralNoun, this.#known.tag.RolePlural);
    if (!isPlural || this.classOf(other) !== 'people' || !this.isNominal(other)) return null;
    const from = this.#runStart(other, floor);
    if (!this.#startsSentence(from)) return null;
    return { kind: 'described', start: from, end, wordsEnd: end, head: other, headClass: 'people' };
  }

  // "Some say": who they are is left open, but somebody says it.
  #startsSentence(start: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    return (
      start === 0 ||
      units.isPunctuation(start - 1) ||
      units.hasEither(start - 1, tag.Conjunction, TAGS.Adverb) ||
      units.has(start - 1, tag.Subordinator)
    );
  }

  /** "a spokesman for the firm": the phrase before the preposition is the one that speaks. */
  #outerPhrase(start: number, last: number, floor: number, depth: number): NounPhrase | null {
    const units = this.#units;
    const preposition = this.#prepositionBefore(start, floor);
    if (preposition <= floor || !units.has(preposition, this.#known.tag.Preposition)) return null;
    if (units.isPerson(last) && !this.#isTitled(start, last)) return null;
    const outer = this.phraseBefore(this.#beforeFigure(preposition, floor), floor, depth + 1);
    const isShare =
      units.isWord(preposition, this.#known.word.of) ||
      (units.isWord(preposition, this.#known.word.in) && this.#isNumber(start));
    if (outer !== null && this.#isQuantity(outer) && isShare) {
      const isOfThose = THOSE.test(units.words(start));
      const head = isOfThose ? start : this.#headIn(start, last + 1);
      const { start: outerStart, end, wordsEnd } = outer;
      return {
        kind: 'described',
        start: this.#withBound(outerStart, floor),
        end,
        wordsEnd,
        head,
        headClass: isOfThose ? 'people' : this.classOf(head),
      };
    }
    if (outer !== null && this.#isUncounted(outer, preposition)) {
      const { start: outerStart, end, wordsEnd, head } = outer;
      return { kind: 'described', start: outerStart, end, wordsEnd, head, headClass: 'people' };
    }
    if (outer === null || outer.kind === 'pronoun' || outer.headClass === 'other') return null;
    // "the embassy in Washington said", "Democrats in Congress say"
    // "Democrats across the country"
    const areMembers = MEMBERS.test(units.words(outer.head)) && AMONG.test(units.words(preposition));
    const isPlaced =
      areMembers ||
      (units.isWord(preposition, this.#known.word.in) && (units.has(last, TAGS.Place) || units.isOrganisation(last)));
    return outer.kind === 'organisation' && !isPlaced && !units.isWord(preposition, this.#known.word.of) ? null : outer;
  }

  // "Some in the trade", "many at the agency": they are people.
  #isUncounted({ start, wordsEnd, head }: NounPhrase, preposition: number): boolean {
    const units = this.#units;
    return (
      wordsEnd === start + 1 &&
      head === start &&
      UNCOUNTED.test(units.words(start)) &&
      AMONG.test(units.words(preposition)) &&
      this.#startsSentence(start)
    );
  }

  // "the maker of lamps and tools": nobody named stands behind "and".
  #prepositionBefore(start: number, floor: number): number {
    const units = this.#units;
    const before = start - 2;
    const isJoined = before > floor && units.isWord(start - 1, this.#known.word.and) && this.isNominal(before);
    const arePlaces = units.has(start, TAGS.Place) && units.has(before, TAGS.Place);
    const isThing = this.classOf(start) === 'other' || arePlaces;
    if (!isJoined || units.has(start, this.#known.tag.Determiner) || !isThing) return start - 1;
    const left = this.#runStart(before, floor) - 1;
    return units.has(left, this.#known.tag.Preposition) ? left : start - 1;
  }

  // "two thirds (66%) of voters": the figure in brackets says it again.
  #beforeFigure(preposition: number, floor: number): number {
    const units = this.#units;
    if (!units.has(preposition - 1, TAGS.ClosingBracket)) return preposition;
    for (let at = preposition - 2; at > Math.max(floor, preposition - LONGEST_FIGURE); at--)
      if (units.has(at, TAGS.OpeningBracket)) return at;
    return preposition;
  }

  // "more than half of", "at least 40 per cent of"
  #withBound(start: number, floor: number): number {
    let from = start;
    while (from > floor && BOUND_WORDS.test(this.#units.words(from - 1))) from--;
    return from;
  }

  // "40 per cent of riders" speaks as riders do.
  #isQuantity({ start, wordsEnd, headClass }: NounPhrase): boolean {
    if (headClass !== 'other') return false;
    for (let at = start; at < wordsEnd; at++) if (this.#isNumber(at)) return true;
    return false;
  }

  /** Capitals throughout, and a word that no dictionary has or that is known from names. */
  looksLikeName(start: number, end: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    let isKnown = false;
    for (let at = start; at < end; at++) {
      if (!units.has(at, TAGS.Capitalised) || units.chunk(at)?.mention || this.classOf(at) !== 'other') return false;
      if (FRACTION.test(units.words(at)) || SEAT.test(units.words(at))) return false;
      if (units.hasEither(at, tag.GivenName, tag.FamilyName) || units.has(at, TAGS.Unknown)) isKnown = true;
    }
    return isKnown;
  }

  #isNumber(at: number): boolean {
    return this.#units.hasEither(at, TAGS.Number, this.#known.tag.QuantityNoun) || FRACTION.test(this.#units.words(at));
  }

  // "for President Okafor" stands inside the phrase of its preposition; "director of Northfold Joan Abelard" ends with its head.
  #isTitled(start: number, last: number): boolean {
    for (let at = start; at < last; at++) if (!this.#units.hasAny(at, this.#known.titles)) return false;
    return true;
  }

  // "Okafor and Reyes said": both of them speak.
  #person(start: number, last: number, end: number, floor: number): NounPhrase {
    const units = this.#units;
    const other = start - 2;
    const isJoined = other >= floor && units.isWord(start - 1, this.#known.word.and) && units.isPerson(other);
    if (!isJoined) return { kind: 'person', start, end, wordsEnd: end, head: last, headClass: 'people' };
    let first = this.#runStart(other, floor);
    // "Okafor, Reyes and Vaughan said"
    while (first - 2 >= floor && units.has(first - 1, TAGS.Comma) && units.isPerson(first - 2)) first -= 2;
    return { kind: 'described', start: first, end, wordsEnd: end, head: other, headClass: 'people' };
  }

  // "Northfold and Eastway said": both of them speak; "the owner of Northfold and Eastway said": neither does.
  #organisation(start: number, last: number, floor: number, depth: number): NounPhrase | null {
    const units = this.#units;
    const end = last + 1;
    const opensWithThe = start + 1 === last && units.has(start, this.#known.tag.Article);
    const other = this.#beforeShortForm(start - 2);
    const isJoined =
      depth === 0 &&
      (start === last || opensWithThe) &&
      other >= floor &&
      units.isWord(start - 1, this.#known.word.and) &&
      units.isOrganisation(other);
    // "a member of the town council's | Harbour Committee said"
    if (start + 2 === last && units.has(start, this.#known.tag.Article) && this.#isMembership(start + 1))
      return { kind: 'described', start, end, wordsEnd: end, head: start + 1, headClass: 'people' };
    if (!isJoined) return { kind: 'organisation', start, end, wordsEnd: end, head: last, headClass: 'body' };
    const first =
      units.has(other - 1, this.#known.tag.Article) || BOTH.test(units.words(Math.max(other - 1, 0)))
        ? other - 1
        : other;
    const outer = this.#outerPhrase(first, other, floor, depth);
    if (outer === null) return { kind: 'described', start: first, end, wordsEnd: end, head: other, headClass: 'body' };
    const { kind, start: outerStart, head, headClass } = outer;
    return { kind, start: outerStart, end, wordsEnd: end, head, headClass };
  }

  #isMembership(at: number): boolean {
    return this.#units.has(at, TAGS.Role) && / of /.test(this.#units.words(at));
  }

  // "Northfold Buses (NB) and Eastway"
  #beforeShortForm(at: number): number {
    const units = this.#units;
    return units.has(at, TAGS.ClosingBracket) && units.has(at - 2, TAGS.OpeningBracket) ? at - 3 : at;
  }

  // "Okafor and her family said", "Okafor and colleagues say": she stands for all of them.
  #withPartner(start: number, end: number, head: number, floor: number): NounPhrase | null {
    const units = this.#units;
    const name = start - 2;
    if (name < floor || !units.isWord(start - 1, this.#known.word.and) || !units.isPerson(name)) return null;
    const isPartner = units.has(start, this.#known.tag.PossessivePronoun) || PARTNERS.test(units.words(head));
    return isPartner ? { kind: 'person', start: name, end, wordsEnd: end, head: name, headClass: 'people' } : null;
  }

  /** Whether more than one speak ("Okafor and Reyes"). */
  isJoined({ head, wordsEnd }: NounPhrase): boolean {
    return head + 2 < wordsEnd && this.#units.has(head + 1, this.#known.tag.Conjunction);
  }

  // "Dilys Parry, the minister said": the comma behind the apposition is often left out.
  #withNameBefore(phrase: NounPhrase, floor: number): NounPhrase {
    const units = this.#units;
    const comma = phrase.start - 1;
    const name = comma - 1;
    if (name < floor || phrase.headClass !== 'people' || !units.has(comma, TAGS.Comma) || !units.isPerson(name))
      return phrase;
    let before = name - 1;
    while (before >= floor && units.hasAny(before, this.#known.titles)) before--;
    // "Joan Abelard and Idris Vaughan, joint heads of the depot said"
    let first = before - 1;
    while (first > floor && units.hasAny(first - 1, this.#known.titles)) first--;
    if (units.isWord(before, this.#known.word.and) && units.isPerson(before - 1) && this.#startsSentence(first))
      return {
        kind: 'described',
        start: before - 1,
        end: phrase.end,
        wordsEnd: comma,
        head: name,
        headClass: 'people',
      };
    const isFirst = before < floor || units.isWord(before, this.#known.word.as) || units.isQuote(before);
    if (!isFirst && !(units.has(before, TAGS.Comma) && this.#namesNobody(floor, before))) return phrase;
    return { kind: 'person', start: name, end: phrase.end, wordsEnd: phrase.end, head: name, headClass: 'people' };
  }

  // "Speaking at the fair, Okafor, minister for ports said"
  #namesNobody(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#units.isPerson(at)) return false;
    return true;
  }

  #runStart(last: number, floor: number): number {
    const units = this.#units;
    let start = last;
    while (
      start > floor &&
      last - start < LONGEST &&
      (this.isNominal(start - 1) || this.#isOwnersMark(start - 1) || this.#isDatingNoun(start - 1, floor))
    ) {
      start--;
      if (this.#opensPhrase(start)) break;
    }
    // "As a result | some drivers", "Now | research shows"
    for (let at = start + 1; at <= last; at++) if (this.#startsAnew(at)) start = at;
    // "the 42-year-old"
    if (YEAR_OLD.test(units.words(start)) && start - 3 >= floor && units.has(start - 2, TAGS.Number))
      return units.has(start - 3, this.#known.tag.Article) ? start - 3 : start - 2;
    // "RFE/RL’s Kyrgyz service"
    const isSlashed = start - 2 >= floor && units.isMark(start - 1, SLASH) && units.has(start, TAGS.Upper);
    return isSlashed && this.isNominal(start - 2) ? start - 2 : start;
  }

  #startsAnew(at: number): boolean {
    const units = this.#units;
    if (units.has(at - 1, TAGS.SentenceStart)) return NOW.test(units.words(at - 1));
    return (
      units.has(at, this.#known.tag.Determiner) &&
      units.hasEither(at - 1, TAGS.Noun, TAGS.PluralNoun) &&
      !units.hasEither(at - 1, TAGS.Adjective, TAGS.Number) &&
      UNCOUNTED.test(units.words(at))
    );
  }

  // "the group said Leonid Petrov, its founder, had": the verb is no part of his name, though "said" may be an adjective.
  #behindCue(last: number, floor: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    const start = this.#runStart(last, floor);
    for (let at = last - 1; at > start; at--)
      if (units.has(at, TAGS.PastVerb) && units.has(at, tag.SpeechVerb) && !units.has(at - 1, tag.Determiner))
        return at + 1;
    return start;
  }

  // "a survey published today": when a writing came out tells nothing of it.
  #isDated(at: number): boolean {
    const units = this.#units;
    const isWhen =
      units.hasEither(at + 1, TAGS.Adverb, this.#known.tag.Weekday) || units.isWord(at + 1, this.#known.word.last);
    const { tag } = this.#known;
    return (
      isWhen && units.has(at, TAGS.Participle) && units.has(at - 1, tag.SourceNoun) && !units.has(at - 1, tag.ActNoun)
    );
  }

  // "a March report", "the Monday meeting": the date belongs to the noun behind it.
  #isDatingNoun(at: number, floor: number): boolean {
    const units = this.#units;
    return (
      at > floor &&
      this.#isDate(at) &&
      units.has(at - 1, this.#known.tag.Determiner) &&
      !units.has(at + 1, TAGS.Number) &&
      this.isNominal(at + 1)
    );
  }

  // "the drivers’ union": the mark of a plural owner is no closing mark.
  #isOwnersMark(at: number): boolean {
    const units = this.#units;
    return (
      units.has(at, TAGS.ClosingQuote) &&
      !units.isQuote(at) &&
      units.has(at, TAGS.Glued) &&
      units.words(at - 1).endsWith('s') &&
      this.isNominal(at + 1)
    );
  }

  #opensPhrase(at: number): boolean {
    const { tag, word } = this.#known;
    return (
      this.#units.hasEither(at, tag.Article, tag.PossessivePronoun) ||
      this.#units.isWord(at, word.this) ||
      this.#units.isWord(at, word.that)
    );
  }

  /** The noun of a known class that ends the phrase, but for adjectives behind it ("people familiar"); else its last noun. */
  #headIn(start: number, end: number): number {
    const units = this.#units;
    for (let at = end - 1; at >= start; at--) {
      if (this.classOf(at) !== 'other') return at;
      if (this.#isNoun(at)) return at;
    }
    return units.has(end - 1, TAGS.Possessive) ? start : end - 1;
  }

  #isNoun(at: number): boolean {
    const units = this.#units;
    return units.hasEither(at, TAGS.Noun, TAGS.PluralNoun) && !units.hasEither(at, TAGS.Adjective, TAGS.Participle);
  }

  classOf(at: number): HeadClass {
    const units = this.#units;
    const { tag, people } = this.#known;
    if (units.has(at, TAGS.Role) || units.hasAny(at, people)) return 'people';
    if (units.has(at, TAGS.Capitalised) && DEMONYM.test(units.words(at)) && this.#isDemonym(at)) return 'people';
    // "South Africa said": a country speaks through its government.
    if (units.has(at, tag.BodyNoun) || units.has(at, TAGS.Place)) return 'body';
    return units.has(at, tag.SourceNoun) ? 'source' : 'other';
  }

  // "Belgians", "Republicans", "Iraqis"
  #isDemonym(at: number): boolean {
    const units = this.#units;
    if (units.has(at, this.#known.tag.Nationality)) return true;
    return (
      units.hasEither(at, TAGS.Noun, TAGS.PluralNoun) && units.words(at).endsWith('ans') && !units.chunk(at)?.mention
    );
  }

  /** The noun phrase that starts at the place: the subject of an inverted verb ("said Okafor"), or of a sentence. */
  phraseAfter(start: number, ceiling: number): NounPhrase | null {
    const units = this.#units;
    const { tag } = this.#known;
    if (start >= ceiling) return null;
    if (
      units.has(start, tag.Pronoun) &&
      !units.has(start, tag.Determiner) &&
      !units.hasAny(start, this.#known.people)
    ) {
      return { kind: 'pronoun', start, end: start + 1, wordsEnd: start + 1, head: start, headClass: 'people' };
    }
    let end = start;
    while (
      end < ceiling &&
      end - start < LONGEST &&
      (this.isNominal(end) || this.#isDatingNoun(end, start)) &&
      !(end > start && (this.#opensPhrase(end) || this.#isDated(end) || this.#isWhen(end) || this.#isTelling(end)))
    )
      end++;
    if (end === start) return null;
    const named = this.#namedIn(start, end);
    return named === null ? this.#describedAfter(start, end, ceiling) : (this.#pairFrom(named, ceiling) ?? named);
  }

  // "said Okafor and Reyes", "according to Northfold and Eastway"
  #pairFrom({ kind, start, end, head, headClass }: NounPhrase, ceiling: number): NounPhrase | null {
    const units = this.#units;
    const other = end + 1;
    if (other >= ceiling || !units.isWord(end, this.#known.word.and) || units.has(other + 1, TAGS.Possessive))
      return null;
    if (!(kind === 'person' ? units.isPerson(other) : units.isOrganisation(other))) return null;
    return { kind: 'described', start, end: other + 1, wordsEnd: other + 1, head, headClass };
  }

  // "the mayor today opened": the day is no part of her.
  #isWhen(at: number): boolean {
    return WHEN.test(this.#units.words(at)) && !this.#units.has(at + 1, TAGS.Possessive);
  }

  #namedIn(start: number, end: number): NounPhrase | null {
    const units = this.#units;
    for (let at = end - 1; at >= start; at--) {
      const isPerson = units.isPerson(at);
      if (!isPerson && !units.isOrganisation(at)) continue;
      // "Reyes spokesman" and "Northfold’s lawyer" name whom somebody speaks for.
      if (units.has(at + 1, TAGS.Possessive) || (at + 1 < end && this.classOf(at + 1) !== 'other')) return null;
      return {
        kind: isPerson ? 'person' : 'organisation',
        start,
        end: at + 1,
        wordsEnd: at + 1,
        head: at,
        headClass: isPerson ? 'people' : 'body',
      };
    }
    return null;
  }

  #describedAfter(start: number, runEnd: number, ceiling: number): NounPhrase | null {
    const units = this.#units;
    const head = this.#lastOfClass(start, runEnd) - 1;
    // "two aides familiar with the schedule"
    // "a spokesman declined to say": the verb is none of his.
    const isDone = units.isWord(runEnd, this.#known.word.to) && units.has(runEnd - 1, TAGS.PastVerb);
    let end = units.has(runEnd, this.#known.tag.Preposition) && !(isDone && head < runEnd - 1) ? runEnd : head + 1;
    for (let count = 0; count < 3 && units.has(end, this.#known.tag.Preposition) && end + 1 < ceiling; count++) {
      // "accused by drivers of ignoring them": what they say, and no description of theirs.
      if (units.has(end + 1, TAGS.Gerund) && !units.has(end + 1, TAGS.Noun)) break;
      // "calls on the council to save it": what they are to do.
      if (units.isWord(end, this.#known.word.to) && this.#isInfinitive(end + 1)) break;
      let next = end + 1;
      while (
        next < ceiling &&
        next - end < LONGEST &&
        (this.isNominal(next) || this.#isDate(next)) &&
        !(units.chunk(next - 1)?.mention && this.#isDeed(next)) &&
        !(next > end + 1 && this.#opensPhrase(next))
      )
        next++;
      if (next === end + 1) break;
      end = next;
    }
    const named = this.#namedBehind(start, end, ceiling);
    if (named !== null) return named;
    // "Many in the trade"
    const isUncounted = runEnd === start + 1 && end > runEnd && UNCOUNTED.test(units.words(start));
    end = this.#withOthers(head, end, ceiling);
    // "Okafor" where nothing else shows it to be a name.
    const isName = end > start && this.looksLikeName(start, end);
    const headClass = isName || (isUncounted && AMONG.test(units.words(runEnd))) ? 'people' : this.classOf(head);
    return { kind: 'described', start, end, wordsEnd: end, head, headClass };
  }

  // "analysts and traders"
  #withOthers(head: number, end: number, ceiling: number): number {
    const units = this.#units;
    if (!units.isWord(end, this.#known.word.and) || this.classOf(head) !== 'people' || !this.#arePlural(head))
      return end;
    let next = end + 1;
    while (next < ceiling && next - end < LONGEST && this.isNominal(next) && !this.#isDeed(next)) next++;
    const other = this.#lastOfClass(end + 1, next) - 1;
    return other > end && this.classOf(other) === 'people' && this.#arePlural(other) ? other + 1 : end;
  }

  #arePlural(at: number): boolean {
    const units = this.#units;
    return units.hasEither(at, TAGS.PluralNoun, this.#known.tag.RolePlural) || units.isPluralRole(at);
  }

  #isInfinitive(at: number): boolean {
    const units = this.#units;
    return !units.chunk(at)?.mention && (units.has(at, TAGS.Verb) || units.has(at + 1, this.#known.tag.Determiner));
  }

  #isDeed(at: number): boolean {
    const units = this.#units;
    if (!units.has(at, TAGS.PastVerb) || units.has(at, TAGS.Noun)) return false;
    return !units.has(at, TAGS.Adjective) || (units.has(at, this.#known.tag.CueVerb) && units.isOrganisation(at - 1));
  }

  // "drivers saying": what somebody does is no part of them.
  #isTelling(at: number): boolean {
    const units = this.#units;
    const { tag, people } = this.#known;
    // "Okafor attacked Northfold"
    const isBehindName = (units.isPerson(at - 1) || units.isOrganisation(at - 1)) && !units.has(at, TAGS.Capitalised);
    if (isBehindName && this.#isDeed(at) && !units.isWord(at + 1, this.#known.word.by)) return true;
    // "the senator emailed supporters"
    if (this.#isDeed(at) && this.isNominal(at + 1) && (units.has(at - 1, TAGS.Role) || units.hasAny(at - 1, people)))
      return true;
    return (
      units.has(at, TAGS.Gerund) &&
      units.has(at, tag.SpeechVerb) &&
      !units.has(at, tag.SpeechNoun) &&
      units.hasAny(at - 1, people)
    );
  }

  // "published on Monday by"
  #isDate(at: number): boolean {
    return this.#units.hasEither(at, this.#known.tag.Weekday, this.#known.tag.Month);
  }

  /** "the firm’s founder, the engineer Joan Abelard," is Joan Abelard. */
  #namedBehind(start: number, comma: number, ceiling: number): NounPhrase | null {
    const units = this.#units;
    if (!units.has(comma, TAGS.Comma)) return null;
    let end = comma + 1;
    while (end < ceiling && end - comma < LONGEST && this.isNominal(end)) end++;
    const named = end > comma + 1 ? this.#namedIn(comma + 1, end) : null;
    if (named?.kind !== 'person' || named.end !== end || (end < ceiling && !units.isPunctuation(end))) return null;
    const { kind, wordsEnd, head, headClass } = named;
    return { kind, start, end, wordsEnd, head, headClass };
  }

  #lastOfClass(start: number, end: number): number {
    for (let at = end - 1; at >= start; at--) {
      if (this.classOf(at) !== 'other') return at + 1;
      if (this.#isNoun(at)) return end;
    }
    return end;
  }
}
