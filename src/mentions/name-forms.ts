import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { familyWeight, findWord, givenWeight } from '../language/lexicon.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { ARABIC_FAMILY, ELIDED, type NameCandidate } from './name-candidates.ts';
import { nameTags } from './name-tags.ts';

export const NAME_KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A reason to take a name for something. */
export interface Weighed {
  readonly rule: RuleId;
  readonly kind: NameKind;
  readonly weight: number;
}

/** What the words of a name say for themselves, whatever stands beside them. */
export function formEvidence(candidate: NameCandidate, tokens: Tokens, knowledge: Knowledge): Weighed[] {
  const form = new NameForm(candidate, tokens, knowledge);
  form.weighKnown();
  form.weighPerson();
  form.weighOrganisation();
  form.weighOther();
  return form.found;
}

/** Looks at one candidate. */
class NameForm {
  readonly found: Weighed[] = [];
  readonly #candidate: NameCandidate;
  readonly #first: number;
  readonly #last: number;
  readonly #length: number;
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #tag: ReturnType<typeof nameTags>['tag'];
  readonly #plc: number;
  readonly #ltd: number;

  constructor(candidate: NameCandidate, tokens: Tokens, knowledge: Knowledge) {
    this.#candidate = candidate;
    this.#first = candidate.first;
    this.#last = candidate.last;
    this.#length = candidate.last - candidate.first;
    this.#tokens = tokens;
    this.#knowledge = knowledge;
    const { tag, word } = nameTags(knowledge);
    this.#tag = tag;
    this.#plc = word.plc;
    this.#ltd = word.ltd;
  }

  #has(at: number, tag: Tag): boolean {
    return hasTag(this.#tokens, at, tag);
  }

  #hasBehindFirst(tag: Tag): boolean {
    for (let at = this.#first + 1; at < this.#last; at++) if (this.#has(at, tag)) return true;
    return false;
  }

  #say(rule: RuleId, kind: NameKind, weight: number): void {
    this.found.push({ rule, kind, weight });
  }

  #given(at: number): number {
    return givenWeight(this.#knowledge.lexicon, this.#tokens.word[at]!);
  }

  #family(at: number): number {
    const word = this.#tokens.word[at]!;
    if (word >= 0) return familyWeight(this.#knowledge.lexicon, word);
    return this.#has(at, TAGS.Hyphenated) ? this.#familyOfParts(at) : 0;
  }

  // "Fashola-Wright" is as much a family name as its surer half; "Long-Term" has halves that are ordinary words.
  #familyOfParts(at: number): number {
    const { lexicon } = this.#knowledge;
    let best = 0;
    for (const part of this.#textOf(at, at + 1).split(/[-‐‑]/)) {
      if (!/^\p{Lu}\p{Ll}/u.test(part)) return 0;
      const word = findWord(lexicon, fold(part));
      if (word < 0) continue;
      const family = familyWeight(lexicon, word);
      if (lexicon.frequency[word]! > 0 && family < 4) return 0;
      best = Math.max(best, family);
    }
    return best;
  }

  /** How much the word is an ordinary English word, 0–1. */
  #isCommon(at: number): boolean {
    const word = this.#tokens.word[at]!;
    return (
      word >= 0 &&
      this.#knowledge.lexicon.frequency[word]! > 0 &&
      (this.#tokens.tags[at * this.#tokens.width + 1]! & POS) !== 0 &&
      !this.#has(at, this.#tag.PlainGivenName)
    );
  }

  weighKnown(): void {
    const { entry } = this.#candidate;
    if (this.#isPostalState()) this.#say('other-names/known-place', 'place', 9);
    if (entry >= 0) this.#weighEntry(entry, this.#knowledge.phrases.weight[entry]! || 5);
    else if (this.#isState() || this.#isQuarterOfPlace()) this.#say('other-names/known-place', 'place', 7);
    else if (this.#length === 1) this.#weighKnownWord();
  }

  #weighEntry(entry: number, weight: number): void {
    const tag = this.#tag;
    if (this.#is(entry, tag.KnownOrganisation))
      this.#say(
        'organisations/known',
        'organisation',
        0.7 * weight + (weight <= 3 && this.#isPlainlyAName() ? 0.9 : 0),
      );
    if (this.#is(entry, tag.Country) || this.#is(entry, tag.Continent))
      this.#say('other-names/known-place', 'place', (weight >= 8 ? 1.3 : 0.8) * weight);
    else if (this.#is(entry, tag.Region) || this.#is(entry, tag.City))
      this.#say('other-names/known-place', 'place', 0.6 * weight + (this.#isStoodOn() ? 2 : 0));
    if (this.#is(entry, tag.Nationality) || this.#is(entry, tag.Language))
      this.#say('other-names/known-place', 'place', 0.7 * weight);
    // "Azure Harbour Service": a product that is known by several words is one, whatever they end in.
    if (this.#is(entry, tag.KnownProduct))
      this.#say('other-names/known-product', 'other', (this.#length > 1 && weight >= 7 ? 0.9 : 0.6) * weight);
  }

  // "On Capitol Hill": who is called after a place is named without "on" or "in".
  #isStoodOn(): boolean {
    const before = this.#first - 1;
    return before >= 0 && /^(on|in)$/i.test(this.#textOf(before, this.#first));
  }

  #is(entry: number, tag: Tag): boolean {
    return entryHasTag(this.#knowledge, entry, tag);
  }

  // "Tarnwick, VA": behind a town and a comma the two letters of an address are a state, whatever body has them too.
  #isPostalState(): boolean {
    return (
      this.#length === 1 &&
      this.#first > 1 &&
      this.#has(this.#first, TAGS.Upper) &&
      this.#tokens.end[this.#first]! - this.#tokens.start[this.#first]! === 2 &&
      this.#tokens.text[this.#tokens.end[this.#first - 1]! - 1] === ',' &&
      this.#has(this.#first - 2, TAGS.Capitalised) &&
      POSTAL_STATE.test(this.#textOf(this.#first, this.#last))
    );
  }

  // "the Republic of Malta", "the Islamic Republic of Iran", "the State of Qatar": the country by its long name.
  #isState(): boolean {
    return (
      this.#length > 2 &&
      !this.#has(this.#last - 1, this.#tag.OrganisationHead) &&
      (STATE_OF.test(this.#textOf(this.#first, this.#last)) ||
        (this.#textOf(this.#first, this.#first + 1) === 'State' &&
          this.#isCountry(this.#textOf(this.#first + 2, this.#last))))
    );
  }

  // "South Darfur", "Upper Silesia": a quarter of a known country or region.
  #isQuarterOfPlace(): boolean {
    return (
      this.#length === 2 &&
      QUARTER.test(this.#textOf(this.#first, this.#first + 1)) &&
      this.#isPlace(this.#textOf(this.#last - 1, this.#last))
    );
  }

  // A single word of a hand-written class has no entry of its own.
  #weighKnownWord(): void {
    if (this.#has(this.#first, this.#tag.KnownProduct)) this.#say('other-names/known-product', 'other', 6);
    else if (this.#has(this.#first, this.#tag.KnownOrganisation)) this.#say('organisations/known', 'organisation', 4);
  }

  // "Oracle" and "Boots" are common words, but in mid-sentence nothing but the firm gives them a capital.
  #isPlainlyAName(): boolean {
    return (
      !this.#candidate.isDoubtful &&
      this.#length === 1 &&
      !this.#isFieldOfName() &&
      !this.#has(this.#first, this.#tag.RoleModifier) &&
      this.#given(this.#first) < 3 &&
      this.#family(this.#first) < 4
    );
  }

  // "the Medal of Science", "Philosophy of Mind": behind a capital and "of" the word is part of a longer name.
  #isFieldOfName(): boolean {
    const before = this.#first - 2;
    return (
      before >= 0 &&
      this.#textOf(before + 1, this.#first) === 'of' &&
      this.#has(before, TAGS.Capitalised) &&
      !this.#has(before, TAGS.SentenceStart) &&
      !this.#has(before, this.#tag.RoleHead) &&
      this.#isCommon(before) &&
      this.#family(before) < 3 &&
      this.#isCommon(this.#first)
    );
  }

  weighPerson(): void {
    const weighed = this.#asPerson();
    if (weighed === null) return;
    // "Thomas Cook", "Hugo Boss": a firm known by its founder's full name is the firm, unless more speaks for a person.
    const most = this.#strengthOfFirm() - 0.5;
    this.found.push(most > 0 && weighed.weight > most ? { ...weighed, weight: most } : weighed);
  }

  #strengthOfFirm(): number {
    const { entry } = this.#candidate;
    if (entry < 0 || this.#length === 1 || !this.#is(entry, this.#tag.KnownOrganisation)) return 0;
    const weight = this.#knowledge.phrases.weight[entry]!;
    return weight >= 7 ? 0.7 * weight : 0;
  }

  #asPerson(): Weighed | null {
    if (this.#isCoinedWithCountry()) return null;
    if (this.#isBody() || this.#hasAmpersand() || this.#hasPossessiveWithin()) return null;
    // "Storm Dennis", "Operation Barlow": what is called like people.
    if (this.#length > 1 && CALLED_LIKE_PEOPLE.test(this.#textOf(this.#first, this.#first + 1))) return null;
    // "LoomCon Europe": a meeting and where it is.
    if (this.#has(this.#first, TAGS.Mixed) && this.#isCodeOrPlural(this.#first)) return null;
    const names = this.#nameWords();
    if (names === 0 || names > 5) return null;
    const initial = this.#length > 1 && this.#isInitial(this.#first);
    if (this.#length > 1 && this.#candidate.entry < 0 && ARABIC_FAMILY.test(this.#textOf(this.#last - 1, this.#last)))
      return { rule: 'people/first-and-family-name', kind: 'person', weight: 4.5 };
    if (names === 1 && !initial) return this.#asSingleName();
    if (this.#isFamilyAndHyphenatedGiven())
      return { rule: 'people/unknown-first-and-family-name', kind: 'person', weight: 3.5 };
    if (this.#hasMarkWithin()) return { rule: 'people/nickname-in-a-name', kind: 'person', weight: 4.5 };
    if (this.#length > 1 && ARABIC_GIVEN.test(this.#textOf(this.#first, this.#first + 1)))
      return { rule: 'people/unknown-first-and-family-name', kind: 'person', weight: 3.5 };
    // "Mai Mai", "Duran Duran": few people have one word for both names, and what stands around has to say so.
    if (this.#length === 2 && this.#textOf(this.#first, this.#first + 1) === this.#textOf(this.#last - 1, this.#last))
      return { rule: 'people/unknown-first-and-family-name', kind: 'person', weight: 1 };
    const given = this.#given(this.#first);
    const family = this.#family(this.#last - 1);
    const unknownFamily =
      !this.#has(this.#last - 1, TAGS.Upper) &&
      (this.#has(this.#last - 1, TAGS.Unknown) || this.#isOnlyInNames(this.#last - 1));
    const common = this.#countCommon();
    if (initial && (family > 0 || unknownFamily))
      return { rule: 'people/initials-and-family-name', kind: 'person', weight: 4 };
    if (this.#has(this.#last - 1, this.#tag.KnownPerson) && common <= 1)
      return { rule: 'people/known-by-family-name', kind: 'person', weight: 4 };
    if (given >= 4 && (family >= 1 || unknownFamily)) {
      const weight = 2 + Math.min(given, 7) / 3 + Math.min(family, 6) / 4 - (common > 1 ? 1.5 : 0);
      return { rule: 'people/first-and-family-name', kind: 'person', weight };
    }
    if (given >= 1 && (family >= 2 || unknownFamily) && common <= 1) {
      return {
        rule: 'people/first-and-family-name',
        kind: 'person',
        // "Fritz Pregl": a given name, however rare, before a word that is nothing else.
        weight: Math.max(
          1.5 + given / 3 + Math.min(family, 6) / 4,
          given >= 3 && common === 0 && !this.#has(this.#first, this.#tag.NameParticle) ? 2.9 : 0,
        ),
      };
    }
    if (given >= 4 && common <= 1 && this.#hasBehindFirst(this.#tag.FamilyParticle))
      return { rule: 'people/first-and-family-name', kind: 'person', weight: 3.5 };
    if (given >= 4 && common <= 1)
      return { rule: 'people/first-and-family-name', kind: 'person', weight: given >= 7 && common === 0 ? 3 : 2.2 };
    // "Pim van der Zee": the particle says family name, whatever the words.
    if (common <= 1 && this.#hasBehindFirst(this.#tag.FamilyParticle))
      return { rule: 'people/unknown-first-and-family-name', kind: 'person', weight: 3.5 };
    if (common > 0) return null;
    // "Disney Parks": what begins with a firm's name is part of the firm.
    if (given === 0 && this.#knowledge.mainNameOf(this.#textOf(this.#first, this.#first + 1)) !== null) return null;
    // "the QXV TROSS project": letters throughout stand for something.
    if (given === 0 && this.#has(this.#first, TAGS.Upper) && this.#has(this.#last - 1, TAGS.Upper)) return null;
    const weight = this.#likeness(given, family);
    return weight > 0 ? { rule: 'people/unknown-first-and-family-name', kind: 'person', weight } : null;
  }

  // "Linus Torvalds", "Coco Chanel": a word of some known name that English has no other use for may be a family's.
  #isOnlyInNames(at: number): boolean {
    const word = this.#tokens.word[at]!;
    if (this.#length !== 2 || word < 0 || this.#knowledge.lexicon.frequency[word]! > 0) return false;
    const name = this.#textOf(at, at + 1);
    return (
      name.length > 2 &&
      !this.#has(at, this.#tag.KnownProduct) &&
      !this.#has(at, this.#tag.Country) &&
      !this.#has(at, TAGS.Mixed) &&
      !this.#isPlace(name) &&
      !this.#isTown(name)
    );
  }

  #hasMarkWithin(): boolean {
    const { text, start } = this.#tokens;
    for (let at = this.#first + 1; at + 1 < this.#last; at++)
      if (!this.#has(at, TAGS.Word) && text.charCodeAt(start[at]!) !== SLASH) return true;
    return false;
  }

  // "Barlow’s Soup": a name with a possessive inside is nobody's.
  #hasPossessiveWithin(): boolean {
    return this.#length > 2 && this.#hasBehindFirst(TAGS.Possessive);
  }

  /** How like a person several words without a sure given name are. */
  #likeness(given: number, family: number): number {
    if (given === 0 && family === 0 && !this.#hasUnknownName()) return 0;
    if (this.#isKnownThroughout()) return 3;
    // Family first, given last, as in much of Asia.
    if (this.#family(this.#first) >= 5 && this.#given(this.#last - 1) >= 4) return 3;
    // "Ilvy Ray Pemberton": a given name in the middle.
    if (this.#length === 3 && family >= 5 && this.#given(this.#first + 1) >= 4) return 3;
    // "Ansgar Pemberton": nobody has heard the first name, but the second is nothing but a family's.
    if (this.#length === 2 && family >= 6 && this.#has(this.#first, TAGS.Unknown) && !this.#isCommon(this.#last - 1))
      return 2.9;
    if (this.#isHyphenatedGiven(this.#last - 1)) return 3;
    return (family > 3 || given > 3 ? 2.4 : 1.6) + (this.#isForeign() ? 0.5 : 0);
  }

  #hasUnknownName(): boolean {
    for (let at = this.#first; at < this.#last; at++)
      if (this.#has(at, TAGS.Unknown) && this.#has(at, TAGS.Capitalised)) return true;
    return false;
  }

  #isKnownThroughout(): boolean {
    for (let at = this.#first; at < this.#last; at++)
      if (this.#has(at, TAGS.Capitalised) && this.#given(at) < 3 && this.#family(at) < 3) return false;
    return true;
  }

  #isForeign(): boolean {
    for (let at = this.#first; at < this.#last; at++)
      if (this.#has(at, TAGS.Hyphenated) || hasAccent(this.#textOf(at, at + 1))) return true;
    return false;
  }

  // "Pang Wai-keung", "Shin Dae-ho"
  #isFamilyAndHyphenatedGiven(): boolean {
    return this.#length === 2 && this.#family(this.#first) >= 3 && this.#isHyphenatedGiven(this.#last - 1);
  }

  // "J.K. Rowling", "K Barlow": initials are written with and without their full stops and spaces.
  #isInitial(at: number): boolean {
    if (this.#has(at, TAGS.Initial)) return true;
    if (at !== this.#first) return false;
    const words = this.#textOf(at, at + 1);
    if (words.length === 1) return this.#length === 2 && BARE_INITIAL.test(words) && !this.#isCommon(this.#last - 1);
    return words.charCodeAt(1) === 0x2e && JOINED_INITIALS.test(words) && !DOTTED_PLACE.test(words);
  }

  // "Tae-yul": two syllables with a hyphen, the second in small letters; "Mid-term" is made of words of English.
  #isHyphenatedGiven(at: number): boolean {
    if (!this.#has(at, TAGS.Hyphenated)) return false;
    const syllables = HYPHENATED_GIVEN.exec(this.#textOf(at, at + 1));
    return syllables !== null && !(this.#isInUse(syllables[1]!) && this.#isInUse(syllables[2]!));
  }

  #isInUse(syllable: string): boolean {
    const { lexicon } = this.#knowledge;
    const word = findWord(lexicon, fold(syllable));
    return word >= 0 && lexicon.frequency[word]! > 0;
  }

  #asSingleName(): Weighed | null {
    const given = this.#given(this.#first);
    if (this.#has(this.#first, this.#tag.KnownPerson))
      return {
        rule: 'people/known-by-family-name',
        kind: 'person',
        weight: this.#isCommon(this.#first) || given > 3 ? 1.5 : 4,
      };
    if (this.#isCommon(this.#first) || this.#has(this.#first, TAGS.Upper)) return null;
    if (given < 6)
      return this.#family(this.#first) >= 5 && this.#candidate.entry < 0
        ? {
            rule: 'people/single-family-name',
            kind: 'person',
            weight: this.#family(this.#first) >= COMMON_FAMILY ? FAMILY_ALONE : 0.5,
          }
        : null;
    const weight = given >= 8 && this.#candidate.entry < 0 && !this.#isQuotedAlone() ? 3 : 1.2;
    return { rule: 'people/single-given-name', kind: 'person', weight };
  }

  // A robot called “Lorenzo” has its name in quotation marks; whoever has them around a given name alone needs more.
  #isQuotedAlone(): boolean {
    return this.#has(this.#first - 1, TAGS.OpeningQuote) && this.#has(this.#last, TAGS.ClosingQuote);
  }

  /** Words of the name that are neither initials nor particles nor suffixes; 0 if some word cannot be a person's. */
  #nameWords(): number {
    let count = 0;
    for (let at = this.#first; at < this.#last; at++) {
      if (this.#isInitial(at) || this.#has(at, this.#tag.NameSuffix) || (at > this.#first && !this.#has(at, TAGS.Word)))
        continue;
      if (!this.#has(at, TAGS.Capitalised)) {
        if (
          this.#has(at, this.#tag.NameParticle) ||
          (at > this.#first && this.#has(at, TAGS.Hyphenated) && ARABIC_FAMILY.test(this.#textOf(at, at + 1))) ||
          (at > this.#first && this.#has(at, TAGS.Mixed) && ELIDED.test(this.#textOf(at, at + 1)))
        )
          continue;
        return 0;
      }
      // "Ruth “CJ” Calloway"
      const isNickname = at > this.#first && this.#has(at - 1, TAGS.OpeningQuote);
      if (this.#has(at, TAGS.HasDigit) || (this.#has(at, TAGS.Upper) && !isNickname && !this.#allUpper())) return 0;
      count++;
    }
    return count;
  }

  #allUpper(): boolean {
    for (let at = this.#first; at < this.#last; at++)
      if (this.#has(at, TAGS.Word) && !this.#has(at, TAGS.Upper) && !this.#has(at, TAGS.Initial)) return false;
    return true;
  }

  #countCommon(): number {
    let count = 0;
    for (let at = this.#first; at < this.#last; at++)
      if (this.#isCommon(at) && this.#given(at) < 3 && this.#family(at) < 4) count++;
    return count;
  }

  #isLegalForm(at: number): boolean {
    const word = this.#tokens.word[at]!;
    return this.#has(at, this.#tag.CompanyEnding) || (word >= 0 && (word === this.#plc || word === this.#ltd));
  }

  #isBody(): boolean {
    const last = this.#last - 1;
    if (this.#isLegalForm(last) && this.#length > 1) return true;
    if (
      this.#length > 1 &&
      (this.#has(last, this.#tag.OrganisationHead) ||
        this.#has(last, this.#tag.CompanyHead) ||
        this.#has(last, this.#tag.OtherHead))
    ) {
      // "Jane Park" and "Tom Hill" end like a place; a sure given name decides.
      return (
        !this.#isSurePerson() && !this.#isGivenBeforeOther() && (this.#given(this.#first) < 6 || this.#family(last) < 3)
      );
    }
    for (let at = this.#first; at < this.#last; at++) if (this.#isHeadOfBody(at)) return true;
    return false;
  }

  #isHeadOfBody(at: number): boolean {
    return (
      (this.#has(at, this.#tag.OfHead) && at + 1 < this.#last && !this.#has(at + 1, TAGS.Capitalised)) ||
      (at > this.#first &&
        this.#has(at, this.#tag.OrganisationHead) &&
        this.#family(at) < 3 &&
        !this.#isBeforeParticle(at))
    );
  }

  // "Nora Street", "Owen Prize": may be a person, which what stands around decides.
  #isGivenBeforeOther(): boolean {
    const last = this.#last - 1;
    const tag = this.#tag;
    return (
      this.#length === 2 &&
      this.#given(this.#first) >= 7 &&
      this.#has(last, tag.OtherHead) &&
      !NEVER_FAMILY.test(this.#textOf(last, this.#last)) &&
      !this.#has(last, tag.OrganisationHead) &&
      !this.#has(last, tag.CompanyHead)
    );
  }

  // "Antoine Court de Bellac": behind a given name and before a particle the head is a family name.
  #isBeforeParticle(at: number): boolean {
    return (
      at + 2 < this.#last &&
      this.#given(this.#first) >= 5 &&
      this.#has(at + 1, this.#tag.NameParticle) &&
      !this.#has(at + 1, TAGS.Capitalised)
    );
  }

  weighOrganisation(): void {
    const last = this.#last - 1;
    const tag = this.#tag;
    const before = this.found.length;
    if (this.#isSystemOfHouses(last)) this.#say('organisations/head-of-body', 'organisation', 5);
    if (this.#length > 1 && this.#isLegalForm(last)) this.#say('organisations/company-ending', 'organisation', 7);
    if (this.#length > 1 && this.#hasComplement())
      this.#say(
        'organisations/head-with-complement',
        'organisation',
        this.#has(last, tag.OtherHead) && !this.#isField(last) ? 3 : 5,
      );
    else if (this.#length > 1 && this.#has(last, tag.OrganisationHead) && !this.#isSurePerson())
      this.#say('organisations/head-of-body', 'organisation', 5);
    else if (this.#length > 1 && this.#has(last, tag.CompanyHead) && !this.#isSurePerson())
      this.#say(
        'organisations/company-head',
        'organisation',
        this.#isOrdinaryThroughout() ? this.#asOrdinaryFirm(last) : 3.2,
      );
    else if (this.#length > 1 && SMALL_HEAD.test(this.#textOf(last, this.#last)))
      this.#say('organisations/head-of-body', 'organisation', 5);
    else if (this.#length > 1 && FRONT.test(this.#textOf(this.#first, this.#last)))
      this.#say('organisations/head-of-body', 'organisation', 5);
    else if (
      this.#length > 2 &&
      this.#hasBehindFirst(tag.OrganisationHead) &&
      !this.#has(last, tag.OtherHead) &&
      !this.#isTrade(last) &&
      !this.#isMember(last) &&
      !this.#isCourtOfFamily()
    )
      this.#say('organisations/head-of-body', 'organisation', 3);
    if (this.#isClubOfTown(last)) this.#say('organisations/club-of-town', 'organisation', 4.5);
    if (this.#isNewspaper()) this.#say('organisations/newspaper', 'organisation', 3.5);
    if (this.#length > 2 && this.#textOf(last, this.#last) === 'team')
      this.#say('organisations/head-of-body', 'organisation', 4);
    // "De Brandt said": two words are sooner a family name and its particle.
    const isParticle = this.#length === 2 && this.#has(this.#first, tag.NameParticle);
    if ((this.#length > 1 && this.#has(this.#first, tag.BodyOpener) && !isParticle) || this.#isNumberedStation(last))
      this.#say('organisations/opener-of-body', 'organisation', 3);
    if (this.#length > 1 && this.found.length === before && this.#isUnlikePerson())
      this.#say('organisations/unlike-a-person', 'organisation', 0.8);
    const { entry } = this.#candidate;
    if (
      (entry >= 0 && entryHasTag(this.#knowledge, entry, tag.PartyName)) ||
      (this.#length === 1 && this.#has(this.#first, tag.PartyName))
    )
      this.#say('organisations/party-name', 'organisation', 1.5);
    if (
      this.#isKnownWithPlace() ||
      this.#isBranchOfUnion() ||
      this.#isCoinedWithCountry() ||
      this.#isFirmOfCountry(last)
    )
      this.#say('organisations/known-and-place', 'organisation', 4);
    else if (this.#isFieldWithCountry()) this.#say('organisations/field-and-country', 'organisation', 2.9);
    if (this.#hasAmpersand()) this.#say('organisations/ampersand', 'organisation', this.#areFieldsJoined() ? 1.8 : 3);
    if (this.#length === 1) {
      if (this.#isAcronym(this.#first)) this.#say('organisations/acronym', 'organisation', 1.5);
      else if (
        (this.#has(this.#first, TAGS.Mixed) && !this.#isCodeOrPlural(this.#first)) ||
        (this.#has(this.#first, TAGS.HasDigit) && NUMBERED.test(this.#textOf(this.#first, this.#last)))
      )
        this.#say('organisations/camel-case', 'organisation', 1.95);
    }
    if (this.#candidate.twin !== null && (this.#length > 2 || this.#isWeightySince(before)))
      this.#say('organisations/acronym-of-a-name', 'organisation', 1.5);
  }

  // "Air Force Veteran", "Harbour Board Members", "Internet Service Provider": whoever belongs to such a body, or any of a kind.
  #isMember(at: number): boolean {
    const tag = this.#tag;
    return (
      this.#has(at, tag.PersonNoun) ||
      this.#has(at, tag.RolePlural) ||
      this.#has(at, tag.PoliticalRole) ||
      PROVIDERS.test(this.#textOf(at, at + 1))
    );
  }

  // "Antoine Court de Bellac".
  #isCourtOfFamily(): boolean {
    for (let at = this.#first + 1; at < this.#last; at++)
      if (this.#has(at, this.#tag.OrganisationHead) && this.#isBeforeParticle(at)) return true;
    return false;
  }

  /** "Sacramento Tigers", "Vermont Blue Jays": a town or state and what clubs are called. */
  #isClubOfTown(last: number): boolean {
    if (this.#length < 2 || this.#candidate.entry >= 0) return false;
    const entry = this.#has(last, this.#tag.TeamNoun)
      ? -1
      : this.#knowledge.phrases.find(this.#textOf(last - 1, this.#last));
    const from = entry >= 0 && this.#is(entry, this.#tag.TeamNoun) ? last - 1 : last;
    if (from === this.#first || (from === last && !this.#has(last, this.#tag.TeamNoun))) return false;
    const head = this.#textOf(this.#first, from);
    return this.#isPlace(head) || this.#isTown(head);
  }

  /** "Barlow Bay Star", "Halden Evening Post": a town or region and what newspapers are called. */
  #isNewspaper(): boolean {
    const last = this.#last - 1;
    if (this.#length < 2 || this.#length > 5 || !PAPER.test(this.#textOf(last, this.#last))) return false;
    if (EDITION.test(this.#textOf(last - 1, last))) return true;
    const from = Math.max(this.#first + 1, last - 1);
    for (let at = from; at <= last; at++) {
      if (at < last && !PAPER.test(this.#textOf(at, last))) continue;
      const head = this.#textOf(this.#first, at);
      if (this.#isPlace(head) || this.#isTown(head)) return true;
    }
    return false;
  }

  // "Channel 9", "BBC Radio 4", "Number 10".
  #isNumberedStation(last: number): boolean {
    return this.#length > 1 && this.#has(last, TAGS.Number) && !this.#has(last, TAGS.Word);
  }

  #isWeightySince(number: number): boolean {
    for (let at = number; at < this.found.length; at++) if (this.found[at]!.weight > 2) return true;
    return false;
  }

  // "the Computer Incident Response Team": ordinary words name a unit where three of them have capitals in mid-sentence.
  #isOrdinaryThroughout(): boolean {
    if (this.#countCommon() < this.#length) return false;
    return this.#length < 3 || this.#candidate.isDoubtful || !this.#has(this.#last - 1, this.#tag.UnitHead);
  }

  // Nobody is director of a field called "Dragon International Studios", but of "Customer Communications" somebody is.
  #asOrdinaryFirm(last: number): number {
    // "our Engagement Team", but every firm has a Leadership Team.
    if (this.#length === 2 && !this.#candidate.isDoubtful && this.#textOf(last, this.#last) === 'Team')
      return this.#has(this.#first - 1, this.#tag.Determiner) && !ANY_TEAM.test(this.#textOf(this.#first, last))
        ? 2.9
        : 1.8;
    if (this.#candidate.isDoubtful) return 1.8;
    const head = this.#textOf(last, last + 1);
    return SURE_FIRMS.test(head) || (this.#length > 2 && FIRMS.test(head)) ? 2.9 : 1.8;
  }

  #isUnlikePerson(): boolean {
    if (this.#has(this.#last - 1, this.#tag.OtherHead)) return false;
    for (let at = this.#first; at < this.#last; at++) if (this.#given(at) >= 3 || this.#family(at) >= 4) return false;
    return true;
  }

  /** "Telefónica Deutschland", "QXV North America": a firm and the country it works in. */
  #isKnownWithPlace(): boolean {
    for (let at = this.#first + 1; at < this.#last; at++) {
      const head = this.#textOf(this.#first, at);
      const place = this.#textOf(at, this.#last);
      const isName =
        (this.#knowledge.mainNameOf(head) !== null && !this.#has(this.#first, this.#tag.Honorific)) ||
        (at === this.#first + 1 && this.#has(this.#first, TAGS.Mixed) && !this.#isCodeOrPlural(this.#first));
      if (isName && this.#isPlace(place)) return true;
    }
    return false;
  }

  // "Quantivo Scotland": a word that is in no list, and the country that the firm or charity works in.
  #isCoinedWithCountry(): boolean {
    return (
      this.#length === 2 &&
      this.#has(this.#first, TAGS.Unknown) &&
      !this.#has(this.#first, TAGS.Upper) &&
      !this.#has(this.#first, TAGS.Hyphenated) &&
      !this.#isCodeOrPlural(this.#first) &&
      HOME_COUNTRY.test(this.#textOf(this.#last - 1, this.#last))
    );
  }

  // "Barlow Retail Partners UK": what kind of firm it is, and where.
  #isFirmOfCountry(last: number): boolean {
    return (
      this.#length > 2 &&
      this.#has(last - 1, this.#tag.CompanyHead) &&
      this.#textOf(last - 1, last) !== 'News' &&
      HOME_COUNTRY.test(this.#textOf(last, this.#last)) &&
      this.#countCommon() < this.#length - 1
    );
  }

  /** "Tarnbrook UNISON", "Glasgow GMB": a union's branch goes by the place before it. */
  #isBranchOfUnion(): boolean {
    if (this.#length !== 2 || this.#candidate.isDoubtful || this.#candidate.entry >= 0) return false;
    const entry = this.#knowledge.phrases.find(this.#textOf(this.#last - 1, this.#last));
    if (entry < 0) return false;
    const type = this.#knowledge.phrases.typeName(entry);
    if (!/^(union|party)$/.test(type) && !(type === 'charity' && this.#has(this.#last - 1, TAGS.Upper))) return false;
    // "NSW Labor", "Federal Labor": a party's, in a state or in all of them.
    const place = this.#textOf(this.#first, this.#first + 1);
    if (type === 'party' && (place === 'Federal' || this.#isTown(place) || this.#isPlace(place))) return true;
    return (this.#has(this.#first, TAGS.Unknown) || this.#isTown(place)) && !this.#has(this.#first, TAGS.Upper);
  }

  #isTown(words: string): boolean {
    const entry = this.#knowledge.phrases.find(words);
    const tag = this.#tag;
    return entry >= 0 && (this.#is(entry, tag.City) || this.#is(entry, tag.Region));
  }

  /** "Tidal Energy Scotland", "Roads Canada": a field that a body works in, and the country it does so for. */
  #isFieldWithCountry(): boolean {
    const last = this.#last - 1;
    if (this.#length < 2 || this.#length > 4 || this.#candidate.isDoubtful || !this.#isPlaceAlone(last)) return false;
    for (let at = this.#first; at < last; at++)
      if (!this.#isCommon(at) || !this.#has(at, TAGS.Capitalised) || this.#has(at, this.#tag.NameOpener)) return false;
    const field = last - 1;
    return (
      (this.#has(field, TAGS.Noun) || this.#has(field, TAGS.PluralNoun)) &&
      !this.#has(field, TAGS.Adjective) &&
      !this.#has(field, this.#tag.OtherHead) &&
      !this.#has(field, this.#tag.OrganisationHead) &&
      !this.#has(field, this.#tag.OfHead) &&
      !this.#isTrade(field)
    );
  }

  #isPlaceAlone(at: number): boolean {
    const tag = this.#tag;
    return this.#has(at, tag.Country) || this.#isPlace(this.#textOf(at, at + 1));
  }

  #textOf(first: number, last: number): string {
    return this.#tokens.text.slice(this.#tokens.start[first], this.#tokens.end[last - 1]);
  }

  #isPlace(words: string): boolean {
    const entry = this.#knowledge.phrases.find(words);
    const tag = this.#tag;
    return (
      entry >= 0 && (this.#is(entry, tag.Country) || this.#is(entry, tag.Region) || this.#is(entry, tag.Continent))
    );
  }

  #isCountry(words: string): boolean {
    const entry = this.#knowledge.phrases.find(words);
    return entry >= 0 && this.#is(entry, this.#tag.Country);
  }

  #isSurePerson(): boolean {
    const given = this.#given(this.#first);
    return (
      this.#length === 2 &&
      !NEVER_FAMILY.test(this.#textOf(this.#last - 1, this.#last)) &&
      ((given >= 6 && this.#family(this.#last - 1) >= 3) || (given >= 8 && this.#family(this.#last - 1) >= 1))
    );
  }

  #hasAmpersand(): boolean {
    const { text, start } = this.#tokens;
    for (let at = this.#first; at < this.#last; at++) if (text.charCodeAt(start[at]!) === 0x26) return true;
    return false;
  }

  // "Housing & Community Development": ordinary words on both sides are sooner a field than partners.
  #areFieldsJoined(): boolean {
    return this.#length > 3 && this.#countCommon() === this.#length - 1;
  }

  #isAcronym(at: number): boolean {
    return (
      (this.#has(at, TAGS.Upper) || (this.#has(at, TAGS.HasDigit) && this.#has(at, TAGS.Capitalised))) &&
      !this.#has(at, this.#tag.CommonAcronym) &&
      this.#tokens.end[at]! - this.#tokens.start[at]! <= 7 &&
      !(this.#has(at, TAGS.HasDigit) && MILLIONS.test(this.#textOf(at, at + 1)))
    );
  }

  // "QXVs" counts several of what letters stand for; "bodyLength" is written so in programs; "LoomCon" is a meeting.
  #isCodeOrPlural(at: number): boolean {
    return CODE_OR_MEETING.test(this.#textOf(at, at + 1));
  }

  #hasComplement(): boolean {
    for (let at = this.#first + 1; at < this.#last; at++)
      if (this.#has(at - 1, this.#tag.OfHead) && this.#has(at, this.#tag.Preposition)) return !this.#isState();
    return false;
  }

  // "Institute for Tidal Policy", "School of Law": behind "for" and "on", and for subjects of study, the last word is the field.
  #isField(last: number): boolean {
    if (!this.#hasComplement()) return false;
    for (let at = last - 1; at > this.#first; at--) {
      if (!this.#has(at, this.#tag.Preposition)) continue;
      const link = this.#textOf(at, at + 1);
      return link === 'for' || link === 'on' || /^(Law|Laws|Policy|Standards)$/.test(this.#textOf(last, last + 1));
    }
    return false;
  }

  // "Senior Reliability Engineer" is a role in capitals; "Cook" and "Mason" are family names too.
  #isTrade(at: number): boolean {
    const tag = this.#tag;
    const isRole = this.#has(at, tag.Occupation) || this.#has(at, tag.RoleHead) || this.#has(at, tag.RolePlural);
    return (
      isRole &&
      this.#family(at) < 3 &&
      !this.#has(at, TAGS.Upper) &&
      !this.#has(at, tag.OrganisationHead) &&
      !this.#has(at, tag.CompanyHead)
    );
  }

  // "Xbox One X", "Windows Server 2019": what goes on behind a product's name is a model or a version of it.
  #isVersionOfProduct(): boolean {
    if (this.#length < 2 || this.#candidate.entry >= 0 || this.#isCommon(this.#first)) return false;
    const last = this.#last - 1;
    if (this.#has(last, this.#tag.OrganisationHead) || this.#isLegalForm(last)) return false;
    const entry = this.#knowledge.phrases.find(this.#textOf(this.#first, this.#first + 1));
    return (
      entry >= 0 &&
      entryHasTag(this.#knowledge, entry, this.#tag.KnownProduct) &&
      !entryHasTag(this.#knowledge, entry, this.#tag.KnownOrganisation) &&
      this.#knowledge.phrases.weight[entry]! >= 6
    );
  }

  // "B2B SaaS", "HD TV"
  #areCommonAcronyms(): boolean {
    for (let at = this.#first; at < this.#last; at++) if (!this.#has(at, this.#tag.CommonAcronym)) return false;
    return this.#candidate.entry < 0;
  }

  // "Azure Harbour Service", "Kubernetes Service": what a product does is no body.
  #isServiceOfProduct(last: number): boolean {
    if (this.#length < 2 || this.#candidate.entry >= 0 || !/^Services?$/.test(this.#textOf(last, this.#last)))
      return false;
    for (let at = this.#first; at < last; at++) {
      const entry = this.#knowledge.phrases.find(this.#textOf(at, at + 1));
      if (entry < 0 || this.#knowledge.phrases.weight[entry]! < 6 || this.#isCommon(at)) continue;
      if (this.#is(entry, this.#tag.KnownProduct) && !this.#is(entry, this.#tag.KnownOrganisation)) return true;
    }
    return false;
  }

  weighOther(): void {
    const weighed = this.#asOther();
    if (weighed !== null) this.found.push(weighed);
  }

  // "NHS Trusts", "Local Authorities": several bodies of a kind are none.
  #isPluralOfBodies(): boolean {
    if (this.#length !== 2 || this.#candidate.entry >= 0) return false;
    // "the IT Department", "her PR Team", "a 4K TV": every firm has one.
    if (
      this.#has(this.#first, this.#tag.CommonAcronym) &&
      !this.#isPlaceAlone(this.#first) &&
      OF_EVERY_FIRM.test(this.#textOf(this.#last - 1, this.#last))
    )
      return true;
    return (
      (this.#has(this.#first, TAGS.Upper) || this.#has(this.#first, this.#tag.NameOpener)) &&
      BODIES.test(this.#textOf(this.#last - 1, this.#last))
    );
  }

  // "Tarnbrook Health System", "the University of Ohio System": hospitals, schools and campuses under one roof.
  #isSystemOfHouses(last: number): boolean {
    if (this.#length < 3 || this.#textOf(last, this.#last) !== 'System') return false;
    return this.#hasComplement() || (SYSTEMS.test(this.#textOf(last - 1, last)) && this.#countCommon() < this.#length);
  }

  #asOther(): Weighed | null {
    const last = this.#last - 1;
    const tag = this.#tag;
    // "the U of C": a letter alone is nobody's name.
    if (
      this.#length === 1 &&
      this.#tokens.end[last]! - this.#tokens.start[last]! === 1 &&
      this.#textOf(last, this.#last) !== 'X'
    )
      return { rule: 'other-names/head-of-other', kind: 'other', weight: 9 };
    if (
      this.#length > 1 &&
      this.#has(last, tag.OtherHead) &&
      !this.#isSystemOfHouses(last) &&
      !this.#isSurePerson() &&
      !this.#isField(last) &&
      !FRONT.test(this.#textOf(this.#first, this.#last))
    )
      return { rule: 'other-names/head-of-other', kind: 'other', weight: this.#isGivenBeforeOther() ? 2.4 : 4 };
    // "Nova Scotians", "New Yorkers": who lives there.
    if (this.#length === 2 && INHABITANTS.test(this.#textOf(this.#first, this.#last)))
      return { rule: 'other-names/not-a-name', kind: 'other', weight: 9 };
    // "2-FA"
    if (this.#length === 1 && this.#first > 1 && LETTERS_OF_NUMBER.test(this.#textOf(this.#first - 2, this.#last)))
      return { rule: 'other-names/not-a-name', kind: 'other', weight: 9 };
    if (this.#isPluralOfBodies()) return { rule: 'other-names/head-of-other', kind: 'other', weight: 9 };
    if (this.#length === 1 && this.#has(last, tag.GenericBody) && !this.#has(last, TAGS.Upper))
      return { rule: 'other-names/head-of-other', kind: 'other', weight: 9 };
    // "The FCA" is no degree.
    const isDegree = this.#has(last, tag.PostNominal) && !this.#has(last - 1, tag.Article);
    if (this.#length === 1 && (this.#has(last, tag.CommonAcronym) || isDegree))
      return { rule: 'other-names/head-of-other', kind: 'other', weight: 8 };
    const { entry } = this.#candidate;
    if (
      entry >= 0 &&
      (entryHasTag(this.#knowledge, entry, tag.GenericBody) ||
        entryHasTag(this.#knowledge, entry, tag.CommonAcronym) ||
        (isDegree && entryHasTag(this.#knowledge, entry, tag.PostNominal)))
    )
      return { rule: 'other-names/head-of-other', kind: 'other', weight: 9 };
    if (this.#length > 1 && this.#isTrade(last) && !this.#isSurePerson())
      return { rule: 'other-names/head-of-other', kind: 'other', weight: 4 };
    if (this.#length > 1 && this.#areCommonAcronyms())
      return { rule: 'other-names/head-of-other', kind: 'other', weight: 8 };
    if (this.#isServiceOfProduct(last)) return { rule: 'other-names/known-product', kind: 'other', weight: 6 };
    if (this.#length === 1 && this.#has(last, tag.PartyName)) return null;
    if (this.#length > 1 && FESTIVE.test(this.#textOf(last - 1, this.#last)))
      return { rule: 'other-names/head-of-other', kind: 'other', weight: 9 };
    if (this.#length === 1 && this.#has(this.#last, TAGS.Number) && LISTED.test(this.#textOf(last, this.#last)))
      return { rule: 'other-names/known-product', kind: 'other', weight: 9 };
    if (this.#isVersionOfProduct()) return { rule: 'other-names/known-product', kind: 'other', weight: 4 };
    const ordinary = this.#length === 1 && this.#isCommon(last);
    if (ordinary)
      return {
        rule: 'other-names/not-a-name',
        kind: 'other',
        weight: this.#candidate.isDoubtful ? 3 : this.#given(last) > 3 ? 0 : 2,
      };
    const allOrdinary = this.#countCommon() === this.#length;
    return allOrdinary ? { rule: 'other-names/not-a-name', kind: 'other', weight: 0.6 } : null;
  }
}

/** What newspapers are called, alone or two in one. */
const PAPER_WORD =
  '(?:Advertiser|Argus|Bee|Chronicle|Courant|Courier|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Herald|Independent|Inquirer|Intelligencer|Journal|Ledger|Mail|Mercury|Mirror|News|Observer|Post|Press|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Telegram|Times|Tribune|Union)';
const PAPER = new RegExp(`^${PAPER_WORD}(?:[-‐‑]${PAPER_WORD})?$`, 'u');

/** First words of storms, deeds of the police and places that go on with a name of people. */
const CALLED_LIKE_PEOPLE = /^(Storm|Hurricane|Typhoon|Cyclone|Operation|Project|Mission|Planet|Mount|Lake|Fort|Camp)$/;

/** Heads that nobody has for a family name: "the Elizabeth Line". */
const NEVER_FAMILY = /^(Airport|Cathedral|Cemetery|Line|Palace|Stadium|Station|Terminal)$/;

/** When a newspaper comes out. */
const EDITION = /^(Daily|Evening|Morning|Weekly)$/;

const PROVIDERS = /^(Provider|Operator|Supplier|Member|Employee|Contract|Contractor)s?$/;

/** Stands between two halves of a body's name, and in nobody's. */
const SLASH = 0x2f;

/** A family name as common as "Li" or "Diaz", which few firms unknown to the gazetteers are called after. */
const COMMON_FAMILY = 8;

/** What such a name says alone: with a verb of speech it is a person's. */
export const FAMILY_ALONE = 1.6;

/** "Ubaid-ur-Rehman", "Fazl-ul-Haq": two words with the article between them, the whole a given name. */
const ARABIC_GIVEN = /^\p{Lu}\p{Ll}+[-‐‑](ur|ul|ud|al|el|us|uz|ull?ah)[-‐‑]\p{Lu}\p{Ll}+$/u;

const QUARTER = /^(North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater)$/;

/** Parties that people go to. */
const FESTIVE = /^(Birthday|Christmas|Garden|Dinner|Launch|Third|Holiday|Office|Street|House|Working|Search) Party$/;

/** Lists and indices that go by the number of firms in them: "Fortune 500", "Russell 2000". */
const LISTED = /^(S&P|ASX|CAC|Dow|Fortune|Forbes|Inc|Russell|Wilshire|Nikkei|Euronext|Stoxx|Deloitte)$/;

const POSTAL_STATE =
  /^(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

const STATE_OF =
  /^(\p{Lu}[\p{L}’'-]* ){0,3}(Republic|Kingdom|Principality|Sultanate|Emirate|Duchy) of (the )?\p{Lu}\p{L}+( \p{Lu}\p{L}+)?$/u;

/** "9Lanes": a number and a capitalised word in one. */
const NUMBERED = /^\d{1,4}\p{L}\p{Ll}{2,}$/u;

const ANY_TEAM =
  /^(Leadership|Executive|Senior|Management|Core|Project|Product|Whole|Entire|Home|National|Local|Dream|Delivery)$/;

/** Endings that even behind one ordinary word nothing but a firm has. */
const SURE_FIRMS = /^(Airlines|Airways|Bancorp|Brewery|Brewing|Brothers|Holdings|Motors|Pharmaceuticals|Therapeutics)$/;

/** Endings of firms that are no fields of work. */
const FIRMS =
  /^(Advisers|Advisors|Airlines|Airways|Architects|Associates|Bakery|Books|Breweries|Brewery|Brothers|Builders|Buses|Cinemas|Clinic|Club|Consultants|Dairies|Developments|Dynamics|Enterprises|Estates|Farms|Ferries|Films|Foods|Holdings|Homes|Hotels|Industries|Instruments|Motors|Mills|Networks|Outfitters|Partners|Pictures|Productions|Publishers|Records|Restaurants|Solicitors|Stores|Studio|Studios|Supermarkets|Technologies|Theatre|Times|Herald|Gazette|Tribune|Chronicle|Trains|Utilities|Ventures|Works)$/;

/** What is counted with letters behind the figure, which are nobody's. */
const LETTERS_OF_NUMBER = /^\d+-\p{Lu}{2,3}$/u;

/** People of places whose names have two words. */
const INHABITANTS =
  /^(Nova Scotian|New (Yorker|Zealander|Englander|Jerseyan|Mexican|Orleanian|Brunswicker|Caledonian)|(North|South|West|East|Northern|Southern) (African|American|Korean|Carolinian|Dakotan|Virginian|German|European|Asian|Sudanese|Australian)|Puerto Rican|Costa Rican|Sri Lankan|British Columbian|Papua New Guinean|Saudi Arabian|Rhode Islander|Long Islander|Hong Konger)s?$/;

/** Movements and fronts that fight or stand for election; "Western Front" and "Suffrage Movement" are none. */
const FRONT =
  /\b((Liberation|Resistance|Salvation|Patriotic|Democratic|Revolutionary|Unity|Islamic|National|Popular|Socialist|Renewal|Reform|Justice|Freedom|Polisario|Nusra) (Front|Movement))$/;

/** Countries behind the names of firms, which nobody has for a family name. */
const HOME_COUNTRY =
  /^(UK|GB|USA|Scotland|Wales|Ireland|Canada|Australia|India|Europe|Africa|Asia|Germany|Kenya|Nigeria)$/;

/** What stands before "System" in names of bodies. */
const SYSTEMS = /^(Health|Healthcare|University|School|Schools|Library|Hospital|Hospitals|Transit|Medical)$/;

/** Heads that some papers write small. */
const SMALL_HEAD = /^(council|police|university|hospital)$/;

const BODIES =
  /^(Trusts|Councils|Boards|Agencies|Authorities|Departments|Ministries|Bodies|Institutions|Universities|Commissions|Committees|Schools|Hospitals|Charities)$/;

/** What a firm has for a field that goes by letters. */
const OF_EVERY_FIRM =
  /^(Department|Office|Team|Unit|Service|Services|Support|Group|Desk|Committee|Provider|Software|Systems|Management|Marketing|TV|Research|Design|Engineering)$/;

/** "70M calls"; firms that are called so are known. */
const MILLIONS = /^\d{1,3}[KMB]$/;

const CODE_OR_MEETING =
  /^(\p{Lu}{2,}s|.*\.gov(\.\p{Ll}{2})?|\p{Ll}{3,}\p{Lu}\p{Ll}.*|\p{L}+[\p{Ll}\p{Lu}](Con|Conf|Camp|Fest|Days|Summit))$/u;

/** The second half of a Chinese or Korean given name is written small. */
const HYPHENATED_GIVEN = /^(\p{Lu}\p{Ll}{1,5})[-‐‑](\p{Ll}{1,6})$/u;

const JOINED_INITIALS = /^(\p{Lu}\.){2,3}$/u;
const DOTTED_PLACE = /^(U\.S\.(A\.)?|U\.K\.|U\.N\.|E\.U\.|D\.C\.|L\.A\.|N\.[YJ]\.|A\.I\.|P\.R\.)$/;

/** Letters that stand alone for no type, vitamin or unknown thing. */
const BARE_INITIAL = /^[B-HJ-PRSTVWZ]$/;

const PLAIN = /^[ -~]*$/;

const hasAccent = (word: string): boolean =>
  !PLAIN.test(word) && (/\p{M}/u.test(word.normalize('NFD')) || /[øđłıßæœþð]/i.test(word));

const POS = [
  TAGS.Noun,
  TAGS.PluralNoun,
  TAGS.Verb,
  TAGS.PresentVerb,
  TAGS.PastVerb,
  TAGS.Participle,
  TAGS.Gerund,
  TAGS.Adjective,
  TAGS.Adverb,
  TAGS.Comparative,
].reduce((bits, tag) => bits | (1 << (tag & 31)), 0);
