import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { phrasesAt } from '../knowledge/phrases.ts';
import { abbreviates, abbreviatesField, isInitials, lettersOf } from '../language/acronyms.ts';
import { fold } from '../language/characters.ts';
import { familyWeight, givenWeight } from '../language/lexicon.ts';
import { singleSpaced } from '../language/plain-words.ts';
import { hasOneOf, type TagSet, tagSet } from '../language/tag-sets.ts';
import type { Block, PhraseHit, ReadArticle, Sentence } from '../model/article.ts';
import { bitOf, hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { type NameTags, nameTags, PHRASE, phraseClasses } from './name-tags.ts';

/** A stretch of capitalised words that may name somebody or something, over the tokens `[first, last)`. */
export interface NameCandidate {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Names that are written alike share it. */
  readonly key: string;
  /** A single word with a capital that the start of the sentence or a headline gives it anyway. */
  readonly isDoubtful: boolean;
  readonly honorific: { readonly first: number; readonly last: number } | null;
  /** The acronym in brackets behind it, or the name before the brackets this acronym stands in. */
  readonly twin: string | null;
  /** The known phrase that covers exactly these words, -1 for none. */
  readonly entry: number;
}

/** Candidates of all sentences, in order and apart from one another. */
export function nameCandidates(article: ReadArticle, knowledge: Knowledge): NameCandidate[] {
  const finder = new CandidateFinder(article, knowledge);
  for (let number = 0; number < article.sentences.length; number++) finder.read(article.sentences[number]!, number);
  return finder.found;
}

/** A known phrase starts at the token, whatever it is. */
const STARTS = 128;
const NO_HITS: readonly PhraseHit[] = [];
const KNOWN = PHRASE.organisation | PHRASE.product | PHRASE.place;
/** Shapes of which a name word has one. */
const NAME_SHAPES = bitOf(TAGS.Capitalised) | bitOf(TAGS.Mixed) | bitOf(TAGS.Hyphenated);
const STARTERS = NAME_SHAPES | bitOf(TAGS.HasDigit);
const CAPITALS = bitOf(TAGS.Capitalised) | bitOf(TAGS.Mixed);
const ADDRESSES = bitOf(TAGS.Url) | bitOf(TAGS.Email);

/** Classes of words that are asked about together. */
interface WordSets {
  readonly date: TagSet;
  readonly functionWord: TagSet;
  readonly role: TagSet;
  readonly post: TagSet;
  readonly head: TagSet;
  readonly ordinary: TagSet;
  readonly small: TagSet;
  readonly headlineVerb: TagSet;
}

const setsOf = new WeakMap<NameTags, WordSets>();

function wordSets(tags: NameTags): WordSets {
  let sets = setsOf.get(tags);
  if (sets === undefined) {
    const { tag } = tags;
    sets = {
      date: tagSet([tag.Weekday, tag.Month]),
      functionWord: tagSet([
        tag.Determiner,
        tag.Pronoun,
        tag.Preposition,
        tag.Conjunction,
        tag.Subordinator,
        tag.Auxiliary,
        tag.QuestionWord,
      ]),
      role: tagSet([tag.RoleHead, tag.RoleTitle, tag.PoliticalRole]),
      post: tagSet([tag.RoleHead, tag.RoleTitle, tag.PoliticalRole, tag.Rank]),
      head: tagSet([tag.OrganisationHead, tag.CompanyHead]),
      ordinary: tagSet([TAGS.Noun, TAGS.PluralNoun, TAGS.Adjective, TAGS.Gerund]),
      small: tagSet([tag.Preposition, tag.Conjunction, tag.Article]),
      headlineVerb: tagSet([tag.AppointVerb, tag.LeaveVerb, tag.BecomeVerb, tag.SpeechVerb, tag.MoveVerb]),
    };
    setsOf.set(tags, sets);
  }
  return sets;
}

/** Where one name ends before something that is none, and the next may begin. */
interface Cut {
  readonly end: number;
  readonly isHonorific: boolean;
  /** What stands before belongs to the hyphenated word and is no name of its own. */
  readonly isRelation: boolean;
}

interface Draft {
  first: number;
  last: number;
  honorific: { first: number; last: number } | null;
}

/** Walks over the sentences; holds what every step looks at. */
class CandidateFinder {
  readonly found: NameCandidate[] = [];
  readonly #article: ReadArticle;
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #tag: NameTags['tag'];
  readonly #word: NameTags['word'];
  readonly #sets: WordSets;
  readonly #classes: Uint8Array;
  /** What the known phrases at each token of the sentence can be, as bits of `PHRASE`; `STARTS` where any starts. */
  #classAt = new Uint8Array(512);
  /** Known phrases that start at a token, the longest first; those of other sentences where nothing starts. */
  readonly #hitsAt: (readonly PhraseHit[])[] = [];
  #nextPhrase = 0;
  readonly #keys = new Map<string, string>();
  #from = 0;
  #to = 0;
  #isInHeadline = false;
  #isInTitleCase = false;

  constructor(article: ReadArticle, knowledge: Knowledge) {
    this.#article = article;
    this.#tokens = article.tokens;
    this.#knowledge = knowledge;
    const tags = nameTags(knowledge);
    ({ tag: this.#tag, word: this.#word } = tags);
    this.#sets = wordSets(tags);
    this.#classes = phraseClasses(knowledge);
  }

  read(sentence: Sentence, number: number): void {
    this.#from = sentence.first;
    this.#to = sentence.last;
    const block = this.#article.blocks[sentence.block]!;
    this.#isInHeadline = isHeadline(block);
    this.#isInTitleCase = block.isTitleCase;
    this.#notePhrases();
    const drafts: Draft[] = [];
    let honorific: Draft['honorific'] = null;
    let at = sentence.first;
    while (at < sentence.last) {
      if (!this.#mayStart(at)) {
        honorific = null;
        at++;
        continue;
      }
      if (this.#startsHonorific(at)) {
        const end = this.#endOfHonorific(at);
        honorific = { first: honorific === null ? at : honorific.first, last: end };
        at = end;
        continue;
      }
      const end = this.#endOfRun(at);
      if (end === at) {
        honorific = null;
        at++;
        continue;
      }
      this.#splitRun(at, end, honorific, drafts);
      honorific = null;
      at = end;
    }
    if (drafts.length > 0) this.#finish(drafts, number);
  }

  /** "Halden Names Priya Raman", "Tom Ashdown Stepping Down": a headline gives its verbs capitals too. */
  #isHeadlineVerb(at: number, start: number): boolean {
    if (!this.#isInHeadline || at === start || !this.#hasOneOf(at, this.#sets.headlineVerb)) return false;
    if (this.#hasHeadWithin(at + 1) && !this.#has(at, this.#tag.SpeechVerb)) return this.#given(at - 1) > 0;
    const { text, end } = this.#tokens;
    return /[sdg]/i.test(text[end[at]! - 1]!);
  }

  /** Whether an honorific or a name can start at the token: most words are in small letters and no known phrase. */
  #mayStart(at: number): boolean {
    const { tags, width } = this.#tokens;
    return (
      (tags[at * width]! & STARTERS) !== 0 ||
      (this.#classAt[at - this.#from]! & (KNOWN | PHRASE.honorific)) !== 0 ||
      this.#has(at, this.#tag.Honorific) ||
      this.#has(at, TAGS.Ordinal)
    );
  }

  #notePhrases(): void {
    const { phrases } = this.#article;
    const from = this.#from;
    const to = this.#to;
    while (this.#hitsAt.length < to - from) this.#hitsAt.push(NO_HITS);
    if (to - from > this.#classAt.length) this.#classAt = new Uint8Array(2 * (to - from));
    this.#classAt.fill(0, 0, to - from);
    while (this.#nextPhrase < phrases.length && phrases[this.#nextPhrase]!.first < from) this.#nextPhrase++;
    for (; this.#nextPhrase < phrases.length && phrases[this.#nextPhrase]!.first < to; this.#nextPhrase++)
      this.#notePhrase(phrases[this.#nextPhrase]!);
  }

  /** Notes the phrase, the longest at its token, and the shorter ones that start there. */
  #notePhrase(longest: PhraseHit): void {
    const { first, last } = longest;
    const hits = last - first === 1 ? [longest] : phrasesAt(this.#knowledge, this.#tokens, first, this.#to);
    const { row } = this.#knowledge.phrases;
    let classes = STARTS;
    for (const { entry } of hits) classes |= this.#classes[row[entry]!]!;
    this.#classAt[first - this.#from] = classes;
    this.#hitsAt[first - this.#from] = hits;
  }

  /** The longest known phrase at the token that is one of the kinds, given as bits of `PHRASE`. */
  #hitOf(at: number, kinds: number): PhraseHit | undefined {
    const place = at - this.#from;
    if (place < 0 || at >= this.#to || (this.#classAt[place]! & kinds) === 0) return undefined;
    const { row } = this.#knowledge.phrases;
    for (const hit of this.#hitsAt[place]!) if (this.#classes[row[hit.entry]!]! & kinds) return hit;
    return undefined;
  }

  #hasOneOf(at: number, set: TagSet): boolean {
    return hasOneOf(this.#tokens, at, set);
  }

  #has(at: number, tag: Tag): boolean {
    return hasTag(this.#tokens, at, tag);
  }

  #isWord(at: number, word: number): boolean {
    return at < this.#to && this.#tokens.word[at] === word;
  }

  // "the MS Society", "DR Congo": letters throughout are no title before a word in small ones.
  #isHonorific(at: number): boolean {
    if (!this.#has(at, this.#tag.Honorific)) return false;
    const isLetters = this.#has(at, TAGS.Upper) && this.#tokens.end[at]! - this.#tokens.start[at]! === 2;
    return !isLetters || at + 1 >= this.#to || this.#has(at + 1, TAGS.Upper) || this.#has(at + 1, TAGS.FullStop);
  }

  #startsHonorific(at: number): boolean {
    if (this.#isHonorific(at))
      return (
        // "Lord Mayor Priya Raman" is no lord.
        this.#roleTitleEnd(at) <= at + 1 &&
        ((this.#isNameWord(at + 1) && !this.#isOfficeAlone(at + 1)) ||
          this.#has(at + 1, this.#tag.Honorific) ||
          this.#has(at + 1, this.#tag.RegalTitle))
      );
    return this.#hitOf(at, PHRASE.honorific) !== undefined;
  }

  // "Lord Mayor of Tarnbrook", "Mr Speaker": an office with nobody's name behind it.
  #isOfficeAlone(at: number): boolean {
    return (
      this.#hasOneOf(at, this.#sets.role) && !this.#isNameWord(at + 1) && this.#family(at) < 3 && this.#given(at) < 3
    );
  }

  #endOfHonorific(at: number): number {
    return this.#hitOf(at, PHRASE.honorific)?.last ?? at + 1;
  }

  /** Whether the token can be part of a name: a capital that grammar does not give it. */
  #isNameWord(at: number): boolean {
    if (at >= this.#to) return false;
    const shape = this.#tokens.tags[at * this.#tokens.width]!;
    if (!(shape & bitOf(TAGS.Word))) return false;
    if (!(shape & CAPITALS))
      return (
        this.#isNumberedFirm(at) ||
        ((shape & bitOf(TAGS.Hyphenated)) !== 0 && this.#isArabicFamily(at)) ||
        ((shape & bitOf(TAGS.Mixed)) !== 0 && this.#isElided(at))
      );
    if (shape & ADDRESSES) return false;
    if (this.#hasOneOf(at, this.#sets.date))
      return (
        this.#continuesGiven(at) ||
        this.#isGivenJan(at) ||
        this.#isGivenMonth(at) ||
        this.#isPaperNamedSun(at) ||
        this.#isNamedSun(at) ||
        this.#has(at - 1, this.#tag.Honorific)
      );
    if (this.#hasOneOf(at, this.#sets.functionWord)) return this.#isFirstInitial(at) || this.#isNameInSpite(at);
    return true;
  }

  // English has no use for the word in small letters.
  #isUnusedWord(at: number): boolean {
    const word = this.#tokens.word[at] ?? -1;
    return (
      this.#has(at, TAGS.Capitalised) &&
      !this.#has(at, TAGS.Upper) &&
      (word < 0 || this.#knowledge.lexicon.frequency[word] === 0)
    );
  }

  // "9lanes Technologies": what a firm's name ends with shows that the number begins it.
  #isNumberedFirm(at: number): boolean {
    return (
      this.#has(at, TAGS.HasDigit) &&
      /^\d{1,4}\p{Ll}{3,}\d{0,2}$/u.test(this.#textOf(at, at + 1)) &&
      (this.#hasOneOf(at + 1, this.#sets.head) ||
        this.#has(at + 1, this.#tag.CompanyEnding) ||
        !GLUED_UNIT.test(this.#textOf(at, at + 1)))
    );
  }

  // "Amaury Colin d’Arcy"
  #isElided(at: number): boolean {
    return this.#has(at - 1, TAGS.Capitalised) && ELIDED.test(this.#textOf(at, at + 1));
  }

  // "Faisal al-Hamdani": the article is small and belongs to the name.
  #isArabicFamily(at: number): boolean {
    return (this.#given(at - 1) > 0 || this.#isUnusedWord(at - 1)) && ARABIC_FAMILY.test(this.#textOf(at, at + 1));
  }

  // "the Edmonton Sun" is no Sunday.
  #isPaperNamedSun(at: number): boolean {
    return this.#has(at - 1, TAGS.Capitalised) && this.#textOf(at, at + 1) === 'Sun' && !this.#has(at + 1, TAGS.Number);
  }

  // "Sun Wei", "Sun Harbour": a Sunday is followed by no capital but a month's.
  #isNamedSun(at: number): boolean {
    return (
      this.#textOf(at, at + 1) === 'Sun' &&
      this.#has(at + 1, TAGS.Capitalised) &&
      !this.#hasOneOf(at + 1, this.#sets.date) &&
      !this.#has(at + 1, TAGS.Upper)
    );
  }

  // "Theresa May" and "Don Will" go on where a date or a verb would begin.
  #continuesGiven(at: number): boolean {
    return at > 0 && this.#given(at - 1) >= 4 && !this.#has(at + 1, TAGS.Number);
  }

  // "Jan Kubec" is no January: before a capital the month has a full stop.
  #isGivenJan(at: number): boolean {
    return this.#has(at + 1, TAGS.Capitalised) && /^J[aáàä]n$/.test(this.#textOf(at, at + 1));
  }

  // "April Dunmore": a family name behind the month and no word of time before it.
  #isGivenMonth(at: number): boolean {
    if (!this.#has(at + 1, TAGS.Capitalised) || this.#has(at + 1, TAGS.Upper)) return false;
    if (!this.#has(at + 1, TAGS.Unknown) && this.#family(at + 1) < 3) return false;
    if (!GIVEN_MONTH.test(this.#textOf(at, at + 1))) return false;
    return !BEFORE_MONTH.test(this.#textOf(at - 1, at)) && !this.#has(at - 1, TAGS.Number);
  }

  // "A. N. Barlow", "I. M. Tolliver": no article and no pronoun has a full stop and another initial behind it.
  #isFirstInitial(at: number): boolean {
    return this.#has(at, TAGS.Initial) && this.#has(at + 1, TAGS.Initial) && this.#has(at + 2, TAGS.Capitalised);
  }

  // "US", "IT" and "WHO" are written like function words; "Will Smith" begins like a question.
  #isNameInSpite(at: number): boolean {
    if (this.#has(at, TAGS.Upper)) {
      // Some papers write the first word of an article in capitals; "US", "IT" and "WHO" are pronouns, which bodies are too.
      if (this.#has(at, TAGS.SentenceStart) && this.#hasOneOf(at, this.#sets.small)) return false;
      return !this.#has(at, this.#tag.Determiner) || this.#tokens.end[at]! - this.#tokens.start[at]! > 2;
    }
    if (this.#continuesGiven(at) || this.#isAllOfCountry(at) || this.#isSmallWordWritten(at)) return true;
    return this.#given(at) >= 3 && this.#has(at + 1, TAGS.Capitalised) && this.#family(at + 1) >= 3;
  }

  // "All India Radio", "the All England Club": a body of the whole country.
  #isAllOfCountry(at: number): boolean {
    return this.#textOf(at, at + 1) === 'All' && this.#has(at + 2, TAGS.Capitalised) && this.#isPlaceAt(at + 1, at + 2);
  }

  // "Help For Heroes", "Let There Be Light": in mid-sentence only a name gives small words a capital between its own.
  #isSmallWordWritten(at: number): boolean {
    if (this.#isInTitleCase || at - 1 <= this.#from || at + 1 >= this.#to) return false;
    if (!this.#has(at - 1, TAGS.Capitalised) || !this.#has(at + 1, TAGS.Capitalised)) return false;
    return (
      SMALL_WRITTEN.test(this.#textOf(at, at + 1)) &&
      !this.#hasOneOf(at - 1, this.#sets.post) &&
      !this.#has(at - 1, TAGS.SentenceStart)
    );
  }

  #given(at: number): number {
    const word = this.#tokens.word[at] ?? -1;
    return word < 0 || !this.#has(at, TAGS.Capitalised) ? 0 : givenWeight(this.#knowledge.lexicon, word);
  }

  #family(at: number): number {
    const word = this.#tokens.word[at] ?? -1;
    return word < 0 || !this.#has(at, TAGS.Capitalised) ? 0 : familyWeight(this.#knowledge.lexicon, word);
  }

  #knownAt(at: number): PhraseHit | undefined {
    return this.#hitOf(at, KNOWN);
  }

  /** End of the run of name words that starts at `at`; `at` itself if none does. */
  #endOfRun(start: number): number {
    let end = start;
    for (;;) {
      const next = this.#nextInRun(end, start);
      if (next === end) return end;
      end = next;
    }
  }

  #nextInRun(at: number, start: number): number {
    const known = this.#knownAt(at);
    const isNameWord = this.#isNameWord(at);
    if (known !== undefined && (known.last - known.first > 1 || isNameWord || !this.#has(at, TAGS.Capitalised)))
      return known.last;
    const title = this.#roleTitleEnd(at);
    if (title > at) return title;
    if (isNameWord) return at + 1;
    if (at === start) return this.#isNumberedUnit(at) || this.#isHouseNumber(at + 1) ? at + 1 : at;
    if (this.#isNumberOfStation(at) || this.#isHouseNumber(at)) return at + 1;
    if (this.#joins(at, start) || this.#endsCompany(at)) return at + 1;
    if (this.#isCommaOfLegalForm(at, start)) return at + 2;
    const office = this.#officeEnd(at);
    if (office > at) return office;
    const pair = this.#possessivePairEnd(at);
    if (pair > at) return pair;
    if (this.#isDashOfPair(at)) return at + 2;
    const nickname = this.#nicknameEnd(at);
    return nickname > at ? nickname : this.#isParticles(at);
  }

  // "U.S.-Japan Council": the full stops part what would be one word.
  #isDashOfPair(at: number): boolean {
    return (
      this.#has(at, TAGS.Dash) &&
      this.#has(at, TAGS.Glued) &&
      this.#has(at + 1, TAGS.Glued) &&
      this.#has(at - 1, TAGS.Upper) &&
      this.#isNameWord(at + 1) &&
      this.#hasHeadWithin(at + 2)
    );
  }

  /** End of "’s and Queen’s" before College; `at` if no second possessor before a body's head follows. */
  #possessivePairEnd(at: number): number {
    if (!this.#has(at, TAGS.Possessive) || !this.#isWord(at + 1, this.#word.and)) return at;
    let end = at + 2;
    while (end < at + 4 && this.#isNameWord(end)) end++;
    if (end === at + 2 || !(this.#has(end, TAGS.Possessive) || this.#isPluralPossessive(end))) return at;
    return this.#isNameWord(end + 1) && this.#hasHeadWithin(end + 1) ? end + 1 : at;
  }

  /** End of whose office it is ("of the Privacy Commissioner of Canada", behind Office); `at` if no post follows. */
  #officeEnd(at: number): number {
    if (!this.#isWord(at, this.#word.of) || !this.#isWord(at + 1, this.#word.the)) return at;
    if (this.#textOf(at - 1, at) !== 'Office') return at;
    let end = at + 2;
    while (end < at + 7 && this.#isNameWord(end)) end = Math.max(end + 1, this.#roleTitleEnd(end));
    if (!this.#isRoleBehind(end - 1) && this.#roleTitleEnd(at + 2) !== end) return at;
    const place = this.#isWord(end, this.#word.of) ? this.#hitOf(end + 1, PHRASE.place) : undefined;
    return place?.last ?? end;
  }

  // "Halden Fixings, Inc.": American firms put a comma before their legal form.
  #isCommaOfLegalForm(at: number, start: number): boolean {
    if (!this.#isWord(at, this.#word[',']) || at + 1 >= this.#to) return false;
    if (!this.#has(at + 1, this.#tag.CompanyEnding) || !this.#has(at + 1, TAGS.Capitalised)) return false;
    const { text, start: starts, end } = this.#tokens;
    return at > start && LEGAL_FORM.test(text.slice(starts[at + 1], end[at + 1]));
  }

  // "Halden plc": a legal form that Britain writes in small letters.
  #endsCompany(at: number): boolean {
    return (
      (this.#isWord(at, this.#word.plc) || this.#isWord(at, this.#word.ltd)) && this.#has(at - 1, TAGS.Capitalised)
    );
  }

  /** "the 58th Sustainment Brigade": an ordinal begins the name of a formation, a court or a congress. */
  #isNumberedUnit(at: number): boolean {
    if (!this.#has(at, TAGS.Ordinal) || !this.#has(at, TAGS.HasDigit)) return false;
    for (let end = at + 1; end < at + 4 && this.#isNameWord(end); end++) {
      if (this.#has(end, this.#tag.OrganisationHead) || this.#has(end, this.#tag.NumberedHead)) return true;
    }
    return false;
  }

  /** "Channel 9", "BBC Radio 4": a station goes by its number. */
  #isNumberOfStation(at: number): boolean {
    return (
      this.#has(at, TAGS.Number) &&
      this.#has(at - 1, TAGS.Capitalised) &&
      STATION.test(this.#textOf(at - 1, at)) &&
      STATION_NUMBER.test(this.#textOf(at, at + 1))
    );
  }

  /** "Number 10 said", "a No 10 spokesman": the house of the British prime minister, unless it is a rank or a bus. */
  #isHouseNumber(at: number): boolean {
    return (
      this.#has(at, TAGS.Number) &&
      this.#textOf(at, at + 1) === '10' &&
      /^(Number|No)$/.test(this.#textOf(at - 1, at)) &&
      (this.#has(at + 1, this.#tag.SpeechVerb) || BEHIND_HOUSE.test(this.#textOf(at + 1, Math.min(at + 2, this.#to))))
    );
  }

  /** End of a fixed title in capitals ("Secretary of State"), whose small words break no run; `at` if none starts there. */
  #roleTitleEnd(at: number): number {
    if (!this.#has(at, TAGS.Capitalised)) return at;
    const hit = this.#hitOf(at, PHRASE.title);
    if (hit === undefined || !this.#has(hit.last - 1, TAGS.Capitalised)) return at;
    // "Secretary of the Treasury Board" goes on as a body's name.
    const goesOn =
      hit.last - hit.first > 2 && this.#isNameWord(hit.last) && this.#has(hit.last, this.#tag.OrganisationHead);
    return goesOn ? at : hit.last;
  }

  /** Whether a mark between two name words belongs to the name: "Marks & Spencer", "King's College". */
  #joins(at: number, start: number): boolean {
    // "Priya Raman & Wren Tolliver" are two people.
    if (this.#isWord(at, this.#word['&'])) return this.#isNameWord(at + 1) && !this.#isBetweenPeople(at, start);
    if (this.#has(at, TAGS.Possessive) && this.#isSchoolAt(at + 1)) return true;
    if (this.#has(at, TAGS.Possessive) && this.#has(at - 1, this.#tag.PossessiveInName)) {
      return this.#isNameWord(at + 1) && this.#hasHeadWithin(at + 1);
    }
    if (this.#isPluralPossessive(at))
      return this.#isNameWord(at + 1) && this.#hasHeadWithin(at + 1) && !this.#endsBody(at, start);
    return at - 1 > start && this.#isWord(at - 1, this.#word['&']) && this.#isNameWord(at);
  }

  #isBetweenPeople(at: number, start: number): boolean {
    if (at - start !== 2 || this.#isOrdinary(start + 1) || this.#isOrdinary(at + 2)) return false;
    const one = this.#given(start);
    const other = this.#given(at + 1);
    if (
      Math.max(one, other) < 3 ||
      (Math.min(one, other) < 2 && !this.#has(start, TAGS.Unknown) && !this.#has(at + 1, TAGS.Unknown))
    )
      return false;
    const hasFamilies = this.#has(start + 1, TAGS.Capitalised) && this.#has(at + 2, TAGS.Capitalised);
    return hasFamilies && !this.#isNameWord(at + 3) && !this.#hasOneOf(at + 2, this.#sets.head);
  }

  // "St Brendan's Hospital", "Allan Glen's School": founders and saints stand in the possessive directly before these.
  #isSchoolAt(at: number): boolean {
    if (!this.#isNameWord(at) || !this.#has(at, this.#tag.FoundedHead) || this.#isNameWord(at + 1)) return false;
    const founder = at - 2;
    return (
      (this.#given(founder) > 0 || this.#family(founder) > 0 || this.#has(founder, TAGS.Unknown)) &&
      !this.#has(founder, TAGS.Upper) &&
      !this.#hasOneOf(founder, this.#sets.head) &&
      (this.#hitOf(founder, PHRASE.organisation)?.last ?? 0) < at
    );
  }

  // "the Teachers' Union": the mark behind a plural is no closing quote where a body's head follows.
  #isPluralPossessive(at: number): boolean {
    if (!this.#has(at, TAGS.Glued) || !this.#has(at, TAGS.ClosingQuote)) return false;
    const { text, start, end } = this.#tokens;
    return (text[start[at]!] === "'" || text[start[at]!] === '’') && /s/i.test(text[end[at - 1]! - 1] ?? '');
  }

  // "the Department of Health and Human Services’ Administration for Families": a body that has another one.
  #endsBody(at: number, start: number): boolean {
    return this.#endsKnown(start, at) || (at - start > 1 && this.#has(at - 1, this.#tag.OrganisationHead));
  }

  #hasHeadWithin(from: number): boolean {
    for (let at = from; at < from + 4 && this.#isNameWord(at); at++) {
      if (this.#hasOneOf(at, this.#sets.head)) return true;
    }
    return false;
  }

  /** End of a nickname between given and family name, with its marks or brackets; `at` if none starts there. */
  #nicknameEnd(at: number): number {
    const isQuoted = this.#has(at, TAGS.OpeningQuote);
    if (!isQuoted && !this.#isWord(at, this.#word['('])) return at;
    // "Walter J. “Wally” Pemberton"
    const given = isQuoted && this.#has(at - 1, TAGS.Initial) ? at - 2 : at - 1;
    if (this.#given(given) < 3 || !this.#isNameWord(at + 1)) return at;
    // "Code for America (CfA)": letters are no nickname.
    if (!isQuoted && (this.#has(at + 1, TAGS.Upper) || this.#has(at + 1, TAGS.Mixed))) return at;
    const closes = this.#has(at + 2, TAGS.ClosingQuote) || this.#isWord(at + 2, this.#word[')']);
    return closes && this.#isNameWord(at + 3) && !this.#has(at + 3, TAGS.SentenceStart) ? at + 3 : at;
  }

  /** End of particles between names ("van der" in "Ludo van der Berg"); `at` if they are none. */
  #isParticles(at: number): number {
    let end = at;
    while (end < at + 3 && this.#has(end, this.#tag.NameParticle) && !this.#has(end, TAGS.Capitalised)) end++;
    if (end === at || !this.#isNameWord(end)) return at;
    // "University of La Rochelle" has another "la"; a particle follows a name of a person.
    return (this.#has(at, this.#tag.FamilyParticle) && !this.#hasOneOf(at - 1, this.#sets.head)) ||
      this.#given(at - 1) > 0 ||
      this.#family(at - 1) > 0 ||
      this.#has(at - 1, TAGS.Unknown) ||
      this.#has(at - 1, TAGS.Initial)
      ? end
      : at;
  }

  /** Cuts a run where a role, honorific or nationality ends one name and begins another. */
  #splitRun(first: number, last: number, honorific: Draft['honorific'], drafts: Draft[]): void {
    let start = first;
    let title = honorific;
    for (let at = first; at < last; at++) {
      const office = this.#officeEnd(at);
      if (office > at) {
        at = office - 1;
        continue;
      }
      const body = Math.max(this.#longBodyEnd(at), at === start ? this.#bodyBeforePost(at, last) : at);
      if (body > at) {
        at = body - 1;
        continue;
      }
      const cut = this.#cutAt(at, start, last, title !== null);
      if (cut === null) continue;
      if (!cut.isRelation)
        this.#addDraft(start, cut.isHonorific ? at : this.#withoutModifiers(start, at), title, drafts);
      title = cut.isHonorific ? { first: at, last: cut.end } : null;
      start = cut.end;
      at = cut.end - 1;
    }
    this.#addDraft(start, last, title, drafts);
  }

  /** End of a known body whose own words are no post ("of General Practitioners", "New Statesman"); `at` if none. */
  #longBodyEnd(at: number): number {
    const body = this.#hitOf(at, PHRASE.organisation);
    if (body === undefined || body.last - at < 2 || !this.#has(at, TAGS.Capitalised)) return at;
    // "Housing Ombudsman Priya Raman": before a given name the office is meant that goes by the same words.
    if (this.#roleTitleEnd(at) === body.last && this.#given(body.last) >= 4) return at;
    return body.last - at >= 4 || this.#isRoleBehind(body.last - 1) ? body.last : at;
  }

  /** "Australian Federal Police Commissioner Andrew Colvin": where the known body ends whose last word could begin the post. */
  #bodyBeforePost(at: number, last: number): number {
    const body = this.#hitOf(at, PHRASE.organisation);
    if (body === undefined || body.last - at < 3 || body.last >= last || !this.#has(at, TAGS.Capitalised)) return at;
    return this.#has(body.last - 1, this.#tag.OrganisationHead) && this.#isRoleBehind(body.last) ? body.last : at;
  }

  #cutAt(at: number, start: number, last: number, hasHonorific: boolean): Cut | null {
    const tag = this.#tag;
    if (this.#isRelation(at)) return { end: at + 1, isHonorific: false, isRelation: true };
    if (at === start && at + 1 < last && !hasHonorific && this.#isForField(at)) return null;
    if (this.#isOfTrade(start, last)) return null;
    const mayAddress = at > start || !hasHonorific;
    const known = this.#knownAt(at);
    const hit = this.#hitOf(at, PHRASE.title);
    const isAddress = mayAddress && this.#roleTitleEnd(at) <= at + 1;
    if (isAddress && this.#isHonorific(at) && at + 1 < last && !this.#isHonorificWithin(at))
      return { end: at + 1, isHonorific: true, isRelation: false };
    // "White House" is a body although "White House press secretary" is a role; in "Vice President" no magazine is meant.
    const isRole =
      hit !== undefined &&
      hit.last <= last &&
      (hit.last - hit.first > 1 || this.#has(at, tag.RoleTitle)) &&
      (known === undefined ||
        (known.last === at + 1 && hit.last > known.last && this.#has(at, tag.RoleModifier)) ||
        // "Information Commissioner Priya Raman": before a given name the office is meant that goes by the same words.
        (known.last === hit.last && this.#given(hit.last) >= 4));
    if (isRole && this.#has(hit.last, TAGS.Possessive) && hit.last < last) return null;
    if (isRole) return { end: hit.last, isHonorific: false, isRelation: false };
    if (hasHonorific && at === start) return null;
    if (this.#isHeadlineVerb(at, start)) return { end: at + 1, isHonorific: false, isRelation: false };
    const isWithinKnown = known !== undefined && known.last > at + 1;
    if (!isWithinKnown && this.#isRoleWord(at, start, last))
      return { end: at + 1, isHonorific: false, isRelation: false };
    // "Republican South Dakota Attorney General": the party is no part of the state's name.
    if (
      at === start &&
      this.#has(at, tag.PartyName) &&
      this.#hitOf(at + 1, PHRASE.place) !== undefined &&
      known === undefined
    )
      return { end: at + 1, isHonorific: false, isRelation: false };
    // "the Republican FCC chair": the party is no part of the body's letters.
    if (at === start && this.#has(at, tag.PartyName) && !this.#has(at, TAGS.Upper) && this.#isBodyOfPost(at + 1, last))
      return { end: at + 1, isHonorific: false, isRelation: false };
    if (at === start && this.#isPartisan(at, last)) return { end: at + 1, isHonorific: false, isRelation: false };
    if (known === undefined && this.#isPostInLetters(at, last))
      return { end: at + 1, isHonorific: false, isRelation: false };
    const nationality =
      at === start && this.#bodyBeforePost(at, last) === at ? this.#hitOf(at, PHRASE.nationality) : undefined;
    if (nationality !== undefined && this.#isNationalityApart(at, last, nationality))
      return { end: nationality.last, isHonorific: false, isRelation: false };
    if (
      at > start &&
      this.#has(at, tag.PostNominal) &&
      at === last - 1 &&
      at - start >= 2 &&
      !this.#has(at - 1, tag.OrganisationHead)
    )
      return { end: at + 1, isHonorific: false, isRelation: false };
    return null;
  }

  // "Association for Marine Science", "College of General Dentistry", "Institute of Chief Surveyors": whom or what a
  // body is for begins with a word that is also a rank.
  #isForField(at: number): boolean {
    if (!this.#has(at - 2, this.#tag.OfHead) || !this.#has(at - 2, TAGS.Capitalised)) return false;
    if (this.#isWord(at - 1, this.#word.for)) return this.#has(at, this.#tag.Rank);
    if (!this.#isWord(at - 1, this.#word.of) || !this.#hasOneOf(at, this.#sets.post)) return false;
    return (
      this.#isTradeOrField(at + 1) &&
      !GOVERNING.test(this.#textOf(at - 2, at - 1)) &&
      !/^Office/.test(this.#textOf(at - 2, at - 1))
    );
  }

  // "Society of Local Authority Chief Executives": whom a society is for are no holders of a post.
  #isOfTrade(start: number, last: number): boolean {
    return (
      last - start > 2 &&
      this.#isWord(start - 1, this.#word.of) &&
      this.#has(start - 2, TAGS.Capitalised) &&
      TRADES.test(this.#textOf(start - 2, start - 1)) &&
      (this.#has(last - 1, this.#tag.RolePlural) || this.#has(last - 1, TAGS.PluralNoun)) &&
      this.#given(last - 2) < 4
    );
  }

  #isTradeOrField(at: number): boolean {
    const isPlural = this.#has(at, this.#tag.RolePlural) || this.#has(at, TAGS.PluralNoun);
    return (
      (isPlural || (this.#has(at, TAGS.Noun) && !this.#isRoleBehind(at) && this.#isOrdinary(at))) &&
      this.#given(at) < 3 &&
      !this.#has(at, TAGS.Upper)
    );
  }

  // "Republican Tressa Nunley": a member of a party stands before the name, as a post does.
  #isPartisan(at: number, last: number): boolean {
    if (last - at < 3 || last - at > 5 || !this.#has(at, this.#tag.PartyName)) return false;
    if (this.#hasOneOf(last - 1, this.#sets.head) || !PARTISANS.test(this.#textOf(at, at + 1))) return false;
    return this.#given(at + 1) >= 3 || (this.#has(at + 1, TAGS.Unknown) && !this.#isOrdinary(last - 1));
  }

  // "the Harbour SRO Priya Raman": letters that nobody knows are a post before a plain name, unless they are a ship's.
  #isPostInLetters(at: number, last: number): boolean {
    if (last - at !== 3 || !this.#has(at, TAGS.Upper) || this.#has(at, TAGS.Initial)) return false;
    return (
      this.#given(at + 1) >= 3 &&
      (this.#family(at + 2) > 0 || this.#has(at + 2, TAGS.Unknown)) &&
      !this.#has(at + 1, TAGS.Upper) &&
      !this.#hasOneOf(at + 2, this.#sets.head) &&
      this.#hitOf(at + 1, PHRASE.place) === undefined &&
      this.#tokens.end[at]! - this.#tokens.start[at]! > 2 &&
      !SHIPS.test(this.#textOf(at, at + 1))
    );
  }

  #isBodyOfPost(at: number, last: number): boolean {
    if (at + 1 !== last || !this.#has(at, TAGS.Upper) || this.#has(at, this.#tag.CommonAcronym)) return false;
    return !this.#has(at, this.#tag.PostNominal) && this.#isRoleBehind(last) && this.#knownAt(at - 1)?.last !== last;
  }

  #isRelation(at: number): boolean {
    return this.#has(at, TAGS.Hyphenated) && RELATION.test(this.#textOf(at, at + 1));
  }

  #isHonorificWithin(at: number): boolean {
    return this.#given(at - 1) >= 3 && at + 1 >= this.#to;
  }

  // A role ends the name before it; a family name that is also a trade ("Mary Cook") does not.
  #isRoleWord(at: number, start: number, last: number): boolean {
    const tag = this.#tag;
    const isPost = this.#hasOneOf(at, this.#sets.post);
    // "Campaigner Priya Raman"
    if (at === start && this.#has(at, TAGS.SentenceStart) && this.#has(at, tag.GroupNoun) && at + 1 < last)
      return !this.#has(at, TAGS.Upper) && this.#given(at + 1) >= 6;
    const isTrade =
      this.#has(at, tag.Occupation) &&
      (at + 1 < last ? this.#given(at + 1) >= 3 : at > start && this.#isTradeBehindBody(start, at));
    const isRegal = this.#has(at, tag.RegalTitle) && at === start && at + 1 < last && !this.#endsInHouse(at + 1, last);
    if (this.#has(at, TAGS.Hyphenated) && at + 1 < last && POST_IN.test(this.#textOf(at, at + 1))) return true;
    // "Tory MPs": several members of a party are nobody's name.
    if (at > start && this.#has(at - 1, tag.PartyName) && POLITICIANS.test(this.#textOf(at, at + 1))) return true;
    // "Council Member Ruth Calloway": who sits on a body stands before the name, as a post does.
    if (at > start && at + 1 < last && /^Members?$/.test(this.#textOf(at, at + 1)))
      return SITTING.test(this.#textOf(at - 1, at)) && !this.#hasOneOf(last - 1, this.#sets.head);
    // "Councillors Barlow and Calloway": several holders share the title.
    if (at + 1 < last && HOLDERS.test(this.#textOf(at, at + 1)))
      return !this.#hasOneOf(last - 1, this.#sets.head) && !this.#isOrdinary(at + 1);
    if (!isPost && !isTrade && !isRegal) return false;
    // "Benicio Del Toro", "Del Monte": what shortens a delegate has a full stop.
    if (BARE_DELEGATE.test(this.#textOf(at, at + 1))) return false;
    if (this.#has(at, tag.RegalTitle) && at === start && this.#endsInHouse(at + 1, last)) return false;
    // "Captain Barlow Foundation": what honours an officer has the rank in its name.
    if (at === start && last - at > 2 && this.#has(at, tag.Rank) && COUPLES.test(this.#textOf(last - 1, last)))
      return this.#hasRoleWithin(at + 1, last);
    // "QXV Justice said": the judge's title stands before a name, what ends in the word is a cause.
    if (at > start && at === last - 1 && this.#textOf(at, at + 1) === 'Justice') return false;
    // "CEO Halden Systems": letters that stand for a post are never part of a name.
    const isLetters = isPost && at === start && this.#has(at, TAGS.Upper) && !this.#has(at + 1, TAGS.Upper);
    if (isLetters && at + 1 < last && !this.#hasOneOf(last - 1, this.#sets.head)) return true;
    // "Premier Dean Barlow", "Marshall Pike": a given name that is also a post, before a family name; behind a post
    // nobody need have heard it.
    if (this.#given(at) >= 4 && at + 2 === last && (this.#family(at + 1) >= 3 || this.#isAfterPost(at))) return false;
    if (at > start && this.#given(at - 1) >= 4 && this.#family(at) >= 3) return false;
    // A given name alone before a role at the end of a run is more often a family name that is a trade.
    if (at === start + 1 && at === last - 1 && this.#given(start) >= 6) return false;
    if (this.#has(at + 1, TAGS.Possessive) && at + 2 < last) return false;
    // "General Services Administration": a rank or modifier at the start of a body's name.
    if (this.#endsInBody(at + 1, last)) return false;
    // "Director General", "Manager Community": what stands behind may still belong to the name.
    if (at + 1 < last && this.#isPlainNoun(at + 1)) return false;
    return !(last - at === 2 && this.#hasOneOf(at + 1, this.#sets.head));
  }

  #isAfterPost(at: number): boolean {
    return this.#hasOneOf(at - 1, this.#sets.post) && this.#has(at + 1, TAGS.Unknown);
  }

  // "NHS Doctor", "Microsoft Engineer".
  #isTradeBehindBody(start: number, at: number): boolean {
    if (this.#has(at - 1, TAGS.Upper) && this.#family(at) < 4) return true;
    // "IBM Distinguished Engineer": what stands between is part of the title.
    let end = this.#hitOf(start, PHRASE.organisation)?.last ?? -1;
    if (end < 0) return false;
    while (end < at && end < start + 4 && this.#isOrdinary(end)) end++;
    return end === at;
  }

  // An ordinary noun with a capital is no name of the role's holder.
  #isPlainNoun(at: number): boolean {
    const word = this.#tokens.word[at]!;
    // "President Bush": behind an office a family name that is a noun too is the holder's.
    if (this.#family(at) > 0 && ADDRESSED.test(this.#textOf(at - 1, at)) && !this.#hasOneOf(at, this.#sets.head))
      return false;
    if (word < 0 || this.#given(at) > 0 || this.#family(at) > 2 || this.#has(at, TAGS.Upper) || this.#isRoleBehind(at))
      return false;
    return (
      this.#knowledge.lexicon.frequency[word]! > 90 &&
      this.#has(at, TAGS.Noun) &&
      this.#knownAt(at) === undefined &&
      !this.#has(at, this.#tag.Honorific)
    );
  }

  #hasRoleWithin(from: number, last: number): boolean {
    for (let at = from; at < last; at++) if (this.#isRoleBehind(at)) return true;
    return false;
  }

  #endsInBody(from: number, last: number): boolean {
    if (last - from < 1 || this.#given(from) >= 4) return false;
    for (let at = from; at < last; at++) if (this.#isRoleBehind(at)) return false;
    // "General Data Protection Regulation", "General Election".
    if (this.#has(from - 1, this.#tag.NameOpener) && this.#has(last - 1, this.#tag.OtherHead)) return true;
    return this.#has(last - 1, this.#tag.OrganisationHead) || this.#has(last - 1, this.#tag.CompanyEnding);
  }

  // "Queen Victoria Hospital NHS Trust", "Bishop Barlow College": schools and hospitals are called after whom they honour.
  #endsInHouse(from: number, last: number): boolean {
    if (this.#endsInBody(from, last)) return true;
    return (
      last - from > 1 &&
      this.#has(last - 1, this.#tag.OrganisationHead) &&
      this.#family(last - 1) < 3 &&
      !this.#hasRoleWithin(from, last)
    );
  }

  // "British economist", "Guatemalan President": a nationality is part of a name only before what makes one.
  #isNationalityApart(at: number, last: number, hit: PhraseHit): boolean {
    if (hit.last >= last) return true;
    // "Irish Fine Gael": a party that is known without its country.
    const party = this.#hitOf(hit.last, PHRASE.organisation);
    const isKnown = party?.last === last && (this.#knownAt(at)?.last ?? 0) < last;
    // "the Scottish Labour Party" is a party of its own, "a British Labour Party politician" is British.
    if (isKnown && this.#typeOf(party) === 'party') {
      if (!this.#has(last - 1, this.#tag.OrganisationHead)) return true;
      if (/^an?$/i.test(this.#textOf(at - 1, at)) && !OF_NATIONS.test(this.#textOf(at, hit.last))) return true;
    }
    // "a Canadian Amazon Web Services centre": a firm that is known without its country.
    if (isKnown && this.#typeOf(party) === 'company') return true;
    return (
      this.#given(hit.last) >= 4 ||
      this.#isRoleWord(hit.last, at, last) ||
      (this.#has(hit.last, this.#tag.RoleModifier) && this.#hasRoleWithin(hit.last + 1, last))
    );
  }

  #typeOf({ entry }: PhraseHit): string {
    return entry < 0 ? '' : this.#knowledge.phrases.typeName(entry);
  }

  /** End of the name before a role, whose own modifiers ("Chief Technology" before Officer) are ordinary words. */
  #withoutModifiers(first: number, roleAt: number): number {
    let last = roleAt;
    while (
      last > first &&
      this.#isOrdinary(last - 1) &&
      !this.#endsInLegalForm(first, last) &&
      (!this.#endsKnown(first, last) ||
        this.#isRankOfDirector(last - 1, roleAt) ||
        this.#isFieldOfMinister(last - 1, roleAt))
    ) {
      // "Conservative MP": the adjective names the party where an office of politics follows.
      if (this.#has(last - 1, this.#tag.PartyName) && this.#isOfPolitics(roleAt)) break;
      // "Jane Roe MP": letters of an office follow the whole name, of which the family's part may be a noun.
      if (last - first === 2 && this.#given(first) >= 5 && LETTERS_OF_OFFICE.test(this.#textOf(roleAt, roleAt + 1)))
        break;
      // "Corvid Energy CEO", "Quill Robotics Chairman": who leads a whole firm has no field, so the noun is the firm's.
      if (this.#isFirmOfLeader(first, last, roleAt)) break;
      last--;
    }
    return last;
  }

  #isFirmOfLeader(first: number, last: number, roleAt: number): boolean {
    if (last - first < 2 || roleAt >= this.#to || !this.#has(roleAt, TAGS.Capitalised)) return false;
    if (!OF_WHOLE.test(this.#textOf(roleAt, Math.min(roleAt + 2, this.#to)))) return false;
    if (this.#isInHeadline || this.#isWordOfRank(first) || this.#isWordOfRank(last - 1)) return false;
    return (
      !this.#has(first, TAGS.SentenceStart) ||
      this.#has(last - 1, this.#tag.CompanyHead) ||
      this.#isUnusedWord(first) ||
      this.#hitOf(first, PHRASE.organisation) !== undefined
    );
  }

  // "Media" is what a firm does and what an officer is for; "Deputy", "Former" and "Group" tell of the post alone.
  #isWordOfRank(at: number): boolean {
    const tag = this.#tag;
    return (
      this.#has(at, tag.FormerWord) ||
      this.#has(at, tag.IncomingWord) ||
      (this.#has(at, tag.RoleModifier) && (!this.#has(at, tag.CompanyHead) || this.#textOf(at, at + 1) === 'Group'))
    );
  }

  // "Halden Fixings Ltd President", "Halden Inc. Chief Executive": what stands before its legal form is the company's name.
  #endsInLegalForm(first: number, last: number): boolean {
    const form = this.#has(last - 1, TAGS.FullStop) ? last - 2 : last - 1;
    return form > first && this.#has(form, this.#tag.CompanyEnding);
  }

  // "Independent Non-Executive Director": beside a seat on a board the adjective is no newspaper.
  #isRankOfDirector(at: number, roleAt: number): boolean {
    return (
      this.#has(at, this.#tag.RoleModifier) &&
      !this.#has(at, TAGS.Upper) &&
      (!this.#has(at - 1, TAGS.Capitalised) || this.#has(at - 1, this.#tag.RoleModifier)) &&
      (SEATS.test(this.#textOf(roleAt, roleAt + 1)) ||
        (roleAt + 1 < this.#to && SEATS.test(this.#textOf(roleAt + 1, roleAt + 2))))
    );
  }

  // "Universities and Science Minister": before a minister the noun is a field and no magazine.
  #isFieldOfMinister(at: number, roleAt: number): boolean {
    if (!MINISTERS.test(this.#textOf(roleAt, roleAt + 1)) || this.#has(at, TAGS.Upper)) return false;
    const hit = this.#hitOf(at, PHRASE.organisation);
    return hit !== undefined && hit.last === at + 1 && /^(media|company)?$/.test(this.#typeOf(hit));
  }

  #isOfPolitics(at: number): boolean {
    return this.#has(at, this.#tag.PoliticalRole) || this.#has(at, this.#tag.PartyOffice);
  }

  #isOrdinary(at: number): boolean {
    if (this.#has(at, this.#tag.RoleModifier)) return !this.#has(at, TAGS.Upper);
    const word = this.#tokens.word[at]!;
    if (word < 0 || this.#has(at, TAGS.Upper) || this.#given(at) >= 4) return !this.#has(at, TAGS.Word);
    if (
      this.#has(at, this.#tag.OrganisationHead) &&
      this.#has(at - 1, TAGS.Capitalised) &&
      !this.#isWord(at - 1, this.#word.the)
    )
      return false;
    return this.#knowledge.lexicon.frequency[word]! > 0 && this.#hasOneOf(at, this.#sets.ordinary);
  }

  #endsKnown(first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      const hit = this.#knownAt(at);
      if (hit !== undefined && hit.last === last) return true;
    }
    return false;
  }

  #addDraft(from: number, to: number, honorific: Draft['honorific'], drafts: Draft[]): void {
    let first = from;
    let last = to;
    if (honorific === null) first = this.#withoutOpener(first, last);
    // "Sainsbury's", "Which?" and "Radio 4" end in what no other name ends in.
    while (
      last > first &&
      this.#isTrailing(last - 1) &&
      !this.#endsKnown(Math.max(first, last - 4), last) &&
      !(last - first > 1 && (this.#isNumberOfStation(last - 1) || this.#isHouseNumber(last - 1))) &&
      !this.#isFirmOfLeader(first, last, last)
    )
      last--;
    while (first < last && !this.#has(first, TAGS.Word) && !this.#isNumberedUnit(first)) first++;
    if (this.#endsInItsBoard(first, last) || this.#isOnScreen(first, last)) last--;
    // "the Halden Police and Crime Commissioner": whom Britain elects for an area is no officer of its police.
    if (this.#isFieldOfCommissioner(last)) {
      last--;
      // "Avon and Somerset": of a police force called after two counties the last is next to the post.
      while (first < last && !this.#isPlaceAt(first, last)) first++;
    }
    last = this.#withoutTail(first, last);
    if (this.#textOf(first, first + 1) === 'Board' && this.#isWord(first + 1, this.#word.of)) {
      if (this.#hitOf(first + 2, PHRASE.organisation)?.last === last) first += 2;
    }
    if (first >= last || (last - first === 1 && this.#isDistrict(first))) return;
    if (honorific === null && to === last) last = this.#smallHeadEnd(first, last);
    const holder = honorific === null ? this.#holderBehindScope(first, last) : -1;
    if (holder > first) drafts.push({ first, last: holder, honorific: null });
    // "appointed Dr. Priya Raman Harbour Services Department Secretary": the body of the post follows the name.
    const isAppointed = honorific !== null || (this.#has(first - 1, this.#tag.AppointVerb) && this.#isRoleBehind(last));
    if (isAppointed && last - first >= 4 && this.#isBodyBehindName(first + 2, last)) {
      drafts.push({ first, last: first + 2, honorific }, { first: first + 2, last, honorific: null });
      return;
    }
    drafts.push({ first: Math.max(first, holder), last, honorific });
  }

  /** End of the head that some papers write small behind whose body it is: "Leeds city council", "Tarnbrook police". */
  #smallHeadEnd(first: number, last: number): number {
    let head = last;
    while (head < this.#to && head <= last + 2 && !this.#isSmallHead(head)) {
      if (!this.#has(head, TAGS.Word) && !this.#has(head, TAGS.Possessive)) return last;
      if (this.#has(head, TAGS.Capitalised)) return last;
      head++;
    }
    if (head >= this.#to || !this.#isSmallHead(head) || this.#isOfAny(first)) return last;
    const between = head - last;
    if (between > 1) return last;
    const isKnown = this.#knowledge.mainNameOf(this.#textOf(first, head + 1)) !== null;
    return isKnown || this.#isBodyInSmall(first, last, head) ? head + 1 : last;
  }

  #isSmallHead(at: number): boolean {
    const { council, police, university, hospital } = this.#word;
    const word = this.#tokens.word[at]!;
    return (
      !this.#has(at, TAGS.Capitalised) &&
      (word === council || word === police || word === university || word === hospital)
    );
  }

  // "a Leeds hospital", "British police", "the Labour council": one of many, or all of them.
  #isOfAny(first: number): boolean {
    return (
      /^(an?|any|every|each|another|one|no)$/i.test(this.#textOf(first - 1, first)) ||
      this.#has(first, this.#tag.FormerWord) ||
      this.#has(first, this.#tag.IncomingWord) ||
      (this.#has(first, TAGS.SentenceStart) && this.#isOrdinary(first) && !this.#isPlaceAt(first, first + 1)) ||
      this.#hitOf(first, PHRASE.nationality) !== undefined ||
      this.#has(first, this.#tag.PartyName)
    );
  }

  #isBodyInSmall(first: number, last: number, head: number): boolean {
    const isPlace = this.#isPlaceAt(first, last);
    if (this.#isWord(head, this.#word.council))
      return head === last
        ? isPlace
        : COUNCIL_OF.test(this.#textOf(last, head)) && !this.#isOrganisationLike(first, last);
    if (this.#isWord(head, this.#word.police)) {
      const next = head + 1;
      return (
        head === last &&
        isPlace &&
        (next >= this.#to ||
          !(this.#has(next, TAGS.Noun) || this.#has(next, TAGS.PluralNoun)) ||
          this.#has(next, TAGS.PastVerb) ||
          this.#has(next, this.#tag.SpeechVerb))
      );
    }
    // "Tarnbrook university" is what others call the University of Tarnbrook.
    if (this.#isWord(head, this.#word.university)) return head === last && this.#isTownAt(first, last);
    // "Barlow's hospital", "Royal Harbour hospital".
    return head === last
      ? last - first > 1 &&
          !isPlace &&
          !this.#isOrganisationLike(first, last) &&
          !this.#has(last - 1, this.#tag.GovernmentHead)
      : this.#has(last, TAGS.Possessive) && last - first === 1 && !isPlace;
  }

  // "a Linux Foundation Project", "World Bank News": what a known body runs or issues has no name of its own.
  #withoutTail(first: number, last: number): number {
    if (last - first < 3 || !TAIL.test(this.#textOf(last - 1, last)) || this.#endsKnown(first, last)) return last;
    const known = this.#hitOf(first, PHRASE.organisation);
    const isBody = known?.last === last - 1 && this.#has(last - 2, this.#tag.OrganisationHead);
    return isBody ? last - 1 : last;
  }

  // "the Calloway-Barlow TV debate": the screen belongs to what is shown on it.
  #isOnScreen(first: number, last: number): boolean {
    return (
      last - first > 1 &&
      /^(TV|Radio|Television)$/.test(this.#textOf(last - 1, last)) &&
      last < this.#to &&
      SHOWN.test(this.#textOf(last, last + 1))
    );
  }

  #isFieldOfCommissioner(last: number): boolean {
    if (this.#textOf(last - 1, last) !== 'Police') return false;
    return POLICE_AND_CRIME.test(this.#textOf(last - 1, Math.min(last + 5, this.#to)));
  }

  #isBodyBehindName(from: number, last: number): boolean {
    if (!this.#has(last - 1, this.#tag.OrganisationHead) || this.#given(from - 2) < 4) return false;
    for (let at = from; at < last - 1; at++)
      if (!this.#isOrdinary(at) && !this.#has(at, this.#tag.OrganisationHead)) return false;
    return true;
  }

  // "the QXV Board", "Microsoft Board": the board of a body is no body of its own.
  #endsInItsBoard(first: number, last: number): boolean {
    if (last - first < 2 || this.#textOf(last - 1, last) !== 'Board' || this.#endsKnown(first, last)) return false;
    // "the Quillfeather Foundation Board of Directors".
    const isOfDirectors =
      this.#isWord(last, this.#word.of) && last + 1 < this.#to && DIRECTORS.test(this.#textOf(last + 1, last + 2));
    if (last - first > 2 && this.#has(last - 2, this.#tag.OrganisationHead))
      return isOfDirectors || !this.#isWord(last, this.#word.of);
    if (this.#isWord(last, this.#word.of) && !isOfDirectors) return false;
    if (this.#isWord(last, this.#word.on) || this.#isWord(last, this.#word.for)) return false;
    const known = this.#hitOf(first, PHRASE.organisation);
    if (known?.last === last - 1) return this.#knowledge.phrases.typeName(known.entry) !== 'public-body';
    return last - first === 2 && this.#has(first, TAGS.Upper) && !this.#has(first, this.#tag.CommonAcronym);
  }

  // "Fred Upton, R-St. Joseph": the place behind the party's letter is where a member of parliament is from.
  #isDistrict(at: number): boolean {
    const before = this.#has(at - 1, TAGS.FullStop) ? at - 2 : at - 1;
    return this.#has(before, TAGS.Hyphenated) && /^[RDI]-\p{Lu}[\p{L}.]*$/u.test(this.#textOf(before, before + 1));
  }

  /** "Minister for Energy Ruth Calloway", "Mayor of London Ruth Calloway": where the holder's name begins; -1 for none. */
  #holderBehindScope(first: number, last: number): number {
    if (last - 2 <= first) return -1;
    const link = this.#isWord(first - 1, this.#word.the) ? first - 2 : this.#startOfScope(first);
    const isTo = this.#isWord(link, this.#word.to) && this.#isRoleBehind(link - 1);
    if (!isTo && !this.#isWord(link, this.#word.of) && !this.#isWord(link, this.#word.for)) return -1;
    if (!this.#isRoleBehind(link - 1) && !this.#has(link - 1, TAGS.Capitalised)) return -1;
    // "head of IT Ruth Calloway": letters of a field belong to the post.
    if (last - 2 === first + 1 && this.#has(first, this.#tag.CommonAcronym) && this.#has(first, TAGS.Upper))
      return this.#given(last - 2) > 0 || this.#family(last - 1) > 0 ? last - 2 : -1;
    for (let holder = last - 2; holder > first && holder >= last - 3; holder--)
      if (
        this.#isHolderBehindPlace(first, holder, last, link) ||
        (this.#isHolder(holder, last) &&
          (this.#isOrdinary(holder - 1) || this.#isPlaceAt(first, holder) || this.#isOrganisationLike(first, holder)))
      )
        return holder;
    return -1;
  }

  // "Special Envoy for Yemen Hans Lindqvist": between a post with its country and the next word less will do, too.
  #isHolderBehindPlace(first: number, holder: number, last: number, link: number): boolean {
    return (
      this.#isRoleBehind(link - 1) &&
      this.#isPlaceAt(first, holder) &&
      this.#given(holder) >= 3 &&
      this.#family(last - 1) >= 3 &&
      !this.#hasOneOf(last - 1, this.#sets.head)
    );
  }

  /** Whether the words from here on are a person's, given name first; before a verb of speech less will do. */
  #isHolder(holder: number, last: number): boolean {
    const given = this.#given(holder);
    const family = this.#family(last - 1);
    if (given >= 6 && (family >= 3 || this.#endsKnown(holder - 2, holder))) return true;
    if (!this.#has(last, this.#tag.SpeechVerb) || this.#isOrdinary(last - 1)) return false;
    return given >= 3 || (family >= 5 && holder === last - 2 && this.#isUnusedWord(holder));
  }

  /** The "for" of "Secretary of State for Ports, Energy and Local Trade", seen from the last field; else the word before. */
  #startOfScope(first: number): number {
    if (!this.#isWord(first - 1, this.#word.and)) return first - 1;
    let at = first - 2;
    while (at > this.#from && at > first - 9 && (this.#isOrdinary(at) || this.#isWord(at, this.#word[',']))) at--;
    return at;
  }

  // "Principal Engineer": a role behind a role is no name.
  #isRoleAlone(at: number): boolean {
    if (this.#has(at - 1, this.#tag.Honorific) && this.#isOfficeAlone(at)) return true;
    const isRole =
      this.#has(at, this.#tag.RoleHead) || this.#has(at, this.#tag.Occupation) || this.#has(at, this.#tag.RolePlural);
    return isRole && !this.#has(at, TAGS.Upper) && (this.#isRoleBehind(at - 1) || this.#family(at) < 4);
  }

  #isTrailing(at: number): boolean {
    return (
      !this.#has(at, TAGS.Word) ||
      (this.#has(at, TAGS.Upper) && MEETING.test(this.#textOf(at, at + 1))) ||
      (this.#has(at, this.#tag.RoleModifier) &&
        !this.#has(at, TAGS.Upper) &&
        this.#isRoleBehind(at + 1) &&
        !this.#isOfBodyBefore(at))
    );
  }

  // "the Center for Rural Policy chief executive": a post in lower case takes no word in capitals from the name.
  #isOfBodyBefore(at: number): boolean {
    return (
      !this.#has(at + 1, TAGS.Capitalised) &&
      this.#has(at - 1, TAGS.Capitalised) &&
      !this.#has(at - 1, this.#tag.RoleModifier) &&
      !this.#has(at - 1, this.#tag.PartyName)
    );
  }

  #isRoleBehind(at: number): boolean {
    return this.#hasOneOf(at, this.#sets.role);
  }

  /** The first word of a sentence has its capital from there; an adverb or verb is no part of the name behind it. */
  #withoutOpener(first: number, last: number): number {
    if (last - first < 2 || !this.#has(first, TAGS.SentenceStart)) return first;
    if ((this.#knownAt(first)?.last ?? 0) > first + 1 || this.#isAllOfCountry(first)) return first;
    // "Chewy, Inc.": what a legal form follows at once is a name, whatever else the word means.
    if (
      this.#has(last - 1, this.#tag.CompanyEnding) &&
      (last - first === 2 || this.#isWord(first + 1, this.#word[',']))
    )
      return first;
    if (this.#has(first, this.#tag.CallingVerb)) return first + 1;
    // "New Conservative Party chairman": the adjective goes with the post.
    const isOfPost = this.#has(first, this.#tag.IncomingWord) || this.#has(first, this.#tag.FormerWord);
    if (isOfPost && this.#hitOf(first + 1, PHRASE.organisation)?.last === last) return first + 1;
    if (
      this.#has(first, TAGS.Initial) ||
      this.#has(first, this.#tag.NameOpener) ||
      this.#given(first) >= 2 ||
      this.#has(first, TAGS.Upper) ||
      this.#has(first, TAGS.Unknown)
    )
      return first;
    const isName =
      this.#has(first, TAGS.Noun) || this.#family(first) > 0 || this.#has(first, this.#tag.OrganisationHead);
    const isOther =
      this.#has(first, TAGS.Adverb) ||
      this.#has(first, TAGS.Gerund) ||
      this.#has(first, this.#tag.FormerWord) ||
      this.#has(first, TAGS.PastVerb);
    return isOther || !isName ? first + 1 : first;
  }

  #finish(drafts: Draft[], number: number): void {
    // A name that is alone in its sentence has nothing to be joined with.
    const joined =
      drafts.length < 2 ? drafts : this.#withComplements(this.#withLeftParts(this.#withAcronymParts(drafts)));
    for (let at = 0; at < joined.length; at++) {
      const draft = joined[at]!;
      if (draft.last - draft.first === 1 && this.#isRoleAlone(draft.first)) continue;
      if (this.#isNamedTeam(draft)) draft.last++;
      const twin = this.#twinOf(joined, at);
      this.found.push({
        first: draft.first,
        last: draft.last,
        sentence: number,
        key: this.#keyOf(draft),
        isDoubtful: this.#isDoubtful(draft),
        honorific: draft.honorific,
        twin,
        entry: this.#entryOf(draft),
      });
    }
  }

  /** "Food and Drug Administration (FDA)": the letters in brackets say where the name before them begins. */
  #withAcronymParts(drafts: Draft[]): Draft[] {
    const joined: Draft[] = [];
    for (const draft of drafts) {
      joined.push(draft);
      if (
        !this.#isWord(draft.last, this.#word['(']) ||
        !this.#isWord(draft.last + 2, this.#word[')']) ||
        !this.#has(draft.last + 1, TAGS.Capitalised)
      )
        continue;
      if (this.#isShortOf(draft.last + 1, draft)) continue;
      for (let back = 1; back <= 4; back++) {
        const before = joined.at(-1 - back);
        if (before === undefined || before.honorific !== null || !this.#isLinked(before.last, joined.at(-back)!.first))
          break;
        if (!this.#spellsAcronym(before.first, draft.last) || this.#isPostOf(before)) continue;
        joined.splice(joined.length - 1 - back, back + 1, { first: before.first, last: draft.last, honorific: null });
        break;
      }
    }
    return joined;
  }

  // "Member of Parliament (MP)": the letters in brackets are those of a post.
  #isPostOf({ first, last }: Draft): boolean {
    if (last - first !== 1 || !this.#isWord(last, this.#word.of)) return false;
    return this.#hasOneOf(first, this.#sets.role) || /^Members?$/.test(this.#textOf(first, last));
  }

  /** Whether only small words of names and commas stand between. */
  #isLinked(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (
        !this.#hasOneOf(at, this.#sets.small) &&
        !this.#isWord(at, this.#word[',']) &&
        !this.#isWord(at, this.#word['&'])
      )
        return false;
    }
    return to > from && to - from <= 3;
  }

  /** "Food and Drug Administration": joins what stands before "and" where the whole is plainly one name. */
  #withLeftParts(drafts: Draft[]): Draft[] {
    const joined: Draft[] = [];
    for (const draft of drafts) {
      const before = joined.at(-1);
      if (before !== undefined && this.#isOneWithBefore(before, draft)) {
        before.last = draft.last;
        this.#joinFieldsBefore(joined);
        this.#joinTowns(joined);
        this.#joinPartners(joined);
        continue;
      }
      joined.push(draft);
      this.#joinFields(joined);
      this.#joinPartners(joined);
    }
    return joined;
  }

  /** "the Housing, Ports and Local Tides Committee": the fields before the comma, where the last two are one already. */
  #joinFieldsBefore(drafts: Draft[]): void {
    const last = drafts.at(-1)!;
    let at = drafts.length - 1;
    if (!this.#has(last.last - 1, this.#tag.OrganisationHead)) return;
    while (
      at > 0 &&
      this.#isWord(drafts[at]!.first - 1, this.#word[',']) &&
      drafts[at - 1]!.last === drafts[at]!.first - 1 &&
      this.#isFieldWords(drafts[at - 1]!)
    )
      at--;
    const first = drafts[at]!;
    if (first === last || !this.#isWord(first.first - 1, this.#word.the)) return;
    first.last = last.last;
    drafts.length = at + 1;
  }

  /** "the Ports, Tides and Local Harbours Committee": fields in a list before the head of the last are one body's. */
  #joinFields(drafts: Draft[]): void {
    const last = drafts.at(-1)!;
    if (drafts.length < 3 || last.last - last.first < 2 || !this.#has(last.last - 1, this.#tag.OrganisationHead))
      return;
    if (!this.#isWord(last.first - 1, this.#word.and) || drafts.at(-2)!.last !== last.first - 1) return;
    let at = drafts.length - 2;
    while (at > 0 && this.#isFieldWords(drafts[at]!) && this.#isWord(drafts[at]!.first - 1, this.#word[','])) at--;
    const first = drafts[at]!;
    if (at > drafts.length - 3 || !this.#isFieldWords(first) || !this.#isWord(first.first - 1, this.#word.the)) return;
    for (let next = at; next + 2 < drafts.length; next++)
      if (drafts[next + 1]!.first !== drafts[next]!.last + 1) return;
    first.last = last.last;
    drafts.length = at + 1;
  }

  /** "Barlow, Tarnbrook and Halden University Hospitals NHS Trust": British hospital trusts are called after all their towns. */
  #joinTowns(drafts: Draft[]): void {
    const last = drafts.at(-1)!;
    if (!this.#isTrustOfTowns(last)) return;
    let at = drafts.length - 1;
    while (
      at > 0 &&
      this.#isWord(drafts[at]!.first - 1, this.#word[',']) &&
      drafts[at - 1]!.last === drafts[at]!.first - 1 &&
      (this.#isPlaceAt(drafts[at - 1]!.first, drafts[at - 1]!.last) || this.#isUnknownTown(drafts[at - 1]!))
    )
      at--;
    drafts[at]!.last = last.last;
    drafts.length = at + 1;
  }

  /** "Barlow, Dunmore, Raman and Company", "Barlow, Dunmore & Raman LLP": a firm is called after all its partners. */
  #joinPartners(drafts: Draft[]): void {
    const last = drafts.at(-1)!;
    let at = drafts.length - 1;
    if (at === 0 || !this.#isWord(last.first - 1, this.#word[',']) || !this.#isFirmOfPartners(last)) return;
    while (at > 0 && drafts[at - 1]!.last === drafts[at]!.first - 1 && this.#isPartner(drafts[at - 1]!)) at--;
    drafts[at]!.last = last.last;
    drafts.length = at + 1;
  }

  #isFirmOfPartners({ first, last }: Draft): boolean {
    return last - first > 2 && FIRM_OF_PARTNERS.test(this.#textOf(first, last));
  }

  #isPartner(draft: Draft): boolean {
    return this.#isUnknownTown(draft) && !this.#isPlaceAt(draft.first, draft.last) && !this.#isOrdinary(draft.first);
  }

  #isTrustOfTowns({ first, last }: Draft): boolean {
    return (
      last - first > 2 &&
      this.#has(last - 1, this.#tag.OrganisationHead) &&
      TRUST_OF_TOWNS.test(this.#textOf(first, last))
    );
  }

  #isUnknownTown({ first, last, honorific }: Draft): boolean {
    return honorific === null && last - first === 1 && !this.#isOrganisationLike(first, last) && this.#given(first) < 4;
  }

  #isFieldWords({ first, last, honorific }: Draft): boolean {
    if (honorific !== null || this.#isPlaceAt(first, last)) return false;
    // "Housing" alone is a field, though it ends names of bodies.
    if (last - first > 1 ? this.#isOrganisationLike(first, last) : this.#endsKnown(first, last)) return false;
    for (let at = first; at < last; at++) if (!this.#isOrdinary(at)) return false;
    return true;
  }

  // "Barlow and Women’s Hospital": a founder's name goes with whom the house is for.
  #isFounderOfHospital(before: Draft, { first, last }: Draft): boolean {
    const isHouse =
      last - first >= 3 && this.#has(last - 1, this.#tag.FoundedHead) && this.#has(first + 1, TAGS.Possessive);
    return (
      isHouse &&
      before.last - before.first === 1 &&
      /^(women|children|infants|infant|men|mothers)$/i.test(this.#textOf(first, first + 1))
    );
  }

  // "the Ruth and Harold Tolliver Foundation", "the Tom D. and Ruth T. Ashdown Trust": two founders, and one family name.
  #isFoundationOfCouple(before: Draft, { first, last }: Draft): boolean {
    return (
      last - first >= 3 &&
      COUPLES.test(this.#textOf(last - 1, last)) &&
      this.#given(first) >= 3 &&
      this.#given(before.first) >= 1 &&
      this.#areInitials(before.first + 1, before.last) &&
      !this.#endsKnown(before.first, before.last)
    );
  }

  #areInitials(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (!this.#has(at, TAGS.Initial)) return false;
    return true;
  }

  #isOneWithBefore(before: Draft, draft: Draft): boolean {
    if (
      before.last + 1 !== draft.first ||
      !(this.#isWord(before.last, this.#word.and) || this.#isWord(before.last, this.#word['&']))
    )
      return false;
    if (before.honorific !== null || draft.honorific !== null) return false;
    if (this.#isFounderOfHospital(before, draft) || this.#isFoundationOfCouple(before, draft)) return true;
    if (this.#spellsAcronym(before.first, draft.last)) return true;
    if (this.#isTrustOfTowns(draft) && this.#isUnknownTown(before)) return true;
    if (this.#isPartner(before) && PARTNERS.test(this.#textOf(draft.first, draft.last))) return true;
    const tag = this.#tag;
    if (draft.last - draft.first < 2) return false;
    if (!this.#has(draft.last - 1, tag.OrganisationHead)) return this.#isFieldOfCentre(before, draft);
    if (this.#isFieldOfLabour(before, draft)) return true;
    if (this.#isFieldAndField(before, draft)) return true;
    if (this.#isOrganisationLike(before.first, before.last) || this.#given(before.first) >= 4) return false;
    if (before.last - before.first > 1 && WHOLE_BODY.test(this.#textOf(before.last - 1, before.last))) return false;
    const isPlace = this.#isPlaceAt(before.first, before.last) || this.#isPlaceAt(before.last - 1, before.last);
    // "University of Leeds and Tarnbrook General Hospital": the town belongs to the first.
    const isOfHead = this.#isWord(before.first - 1, this.#word.of) && this.#has(before.first - 2, tag.OfHead);
    const isPlaces =
      isPlace && !isOfHead && (this.#isPlaceAt(draft.first, draft.first + 1) || draft.last - draft.first > 2);
    return (
      isPlaces ||
      this.#isFieldBefore(before, draft) ||
      this.#has(before.first - 1, tag.Determiner) ||
      this.#has(before.first - 1, tag.Pronoun) ||
      this.#has(before.first - 1, TAGS.Possessive)
    );
  }

  /** "the Public Administration and Harbour Affairs Committee": what ends bodies' names may be a committee's field, too. */
  #isFieldAndField(before: Draft, draft: Draft): boolean {
    const { first, last } = before;
    if (!this.#isWord(first - 1, this.#word.the) || !COMMITTEE.test(this.#textOf(draft.last - 1, draft.last)))
      return false;
    if (last - first !== 2 || !FIELD_HEAD.test(this.#textOf(last - 1, last))) return false;
    return this.#isOrdinary(first) && this.#isOrdinary(draft.first) && !this.#endsKnown(first, last);
  }

  /** "the Liver Cancer and Sarcoma Disease Centers", "the Heart and Lung Unit": two fields of one ward. */
  #isFieldOfCentre(before: Draft, draft: Draft): boolean {
    return (
      CENTRE.test(this.#textOf(draft.last - 1, draft.last)) &&
      this.#has(before.first - 1, this.#tag.Article) &&
      before.last - before.first <= 3 &&
      this.#isFieldWords(before) &&
      !this.#endsKnown(before.first, before.last)
    );
  }

  /** "the Labor and Workforce Development Agency": behind an article the party's name is a field beside another one. */
  #isFieldOfLabour(before: Draft, draft: Draft): boolean {
    return (
      before.last - before.first === 1 &&
      /^Labou?r$/.test(this.#textOf(before.first, before.last)) &&
      !this.#has(before.first, TAGS.SentenceStart) &&
      this.#isOrdinary(draft.first) &&
      !this.#has(draft.first, this.#tag.PartyName) &&
      !this.#endsKnown(draft.first, draft.last)
    );
  }

  /** "a new Parks and Harbours Department": an ordinary noun in capitals before the head's own field is a field too. */
  #isFieldBefore(before: Draft, draft: Draft): boolean {
    if (before.last - before.first > 2 || this.#has(before.first, TAGS.SentenceStart)) return false;
    if (this.#has(before.first, this.#tag.PartyName) || this.#hitOf(before.first, PHRASE.nationality) !== undefined)
      return false;
    if (!this.#isFieldWords(before) || this.#endsKnown(before.first, before.last)) return false;
    return this.#isOrdinary(draft.first) && !this.#endsKnown(draft.first, draft.last);
  }

  #isPlaceAt(first: number, last: number): boolean {
    return (this.#hitOf(first, PHRASE.place)?.last ?? 0) >= last;
  }

  #isOrganisationLike(first: number, last: number): boolean {
    const tag = this.#tag;
    if (this.#hitOf(first, PHRASE.organisation)?.last === last) return true;
    return (
      this.#has(last - 1, tag.OrganisationHead) ||
      this.#has(last - 1, tag.CompanyEnding) ||
      this.#has(last - 1, TAGS.Upper)
    );
  }

  /** "Code of Conduct Committee", "Freedom of Information Unit": the body's own field has an of-phrase. */
  #isFieldOfBody(draft: Draft, next: Draft): boolean {
    const { first, last } = draft;
    if (last - first !== 1 || next.first !== last + 1 || next.last - next.first < 2) return false;
    if (!this.#isWord(last, this.#word.of) || draft.honorific !== null || next.honorific !== null) return false;
    if (!this.#has(first, TAGS.Noun) || this.#has(first, TAGS.SentenceStart) || !this.#isOrdinary(first)) return false;
    if (this.#hasOneOf(first, this.#sets.post) || this.#hasOneOf(first, this.#sets.head)) return false;
    const tag = this.#tag;
    return (
      this.#isOrdinary(next.first) &&
      next.last - next.first <= 3 &&
      (this.#has(next.last - 1, tag.OrganisationHead) || this.#has(next.last - 1, tag.UnitHead))
    );
  }

  /** Extends "University" by "of Leeds", "Department" by "for Work and Pensions". */
  #withComplements(drafts: Draft[]): Draft[] {
    const joined: Draft[] = [];
    for (let at = 0; at < drafts.length; at++) {
      const draft = drafts[at]!;
      let next = drafts[at + 1];
      if (next !== undefined && this.#isFieldOfBody(draft, next)) {
        joined.push({ first: draft.first, last: next.last, honorific: null });
        at++;
        continue;
      }
      while (next !== undefined && this.#isComplement(draft, next)) {
        draft.last = next.last;
        at++;
        next = drafts[at + 1];
      }
      joined.push(draft);
    }
    return joined;
  }

  #isComplement(draft: Draft, next: Draft): boolean {
    if (next.honorific !== null || draft.honorific !== null) return false;
    const tag = this.#tag;
    const gap = next.first - draft.last;
    const link = draft.last;
    const isOf =
      this.#isWord(link, this.#word.of) || this.#isWord(link, this.#word.for) || this.#isWord(link, this.#word.on);
    // "Member of Parliament for Tarnbrook North": a parliament is of somewhere, and the seat is no part of it.
    if (isOf && this.#isWord(link, this.#word.for) && this.#textOf(link - 1, link) === 'Parliament') return false;
    // "the Committee for a Safer Harbour": only a name has an indefinite article and capitals behind it.
    if (isOf && gap === 2 && this.#has(link + 1, tag.Article) && !this.#isWord(link + 1, this.#word.the))
      return this.#has(draft.last - 1, tag.OfHead) && this.#isWord(link, this.#word.for);
    // "the Senate on Capitol Hill", "the Space Center on QX-1": a body stands on a place and is not called after it, nor
    // after a flight.
    if (
      gap === 1 &&
      this.#isWord(link, this.#word.on) &&
      (this.#isPlaceAt(next.first, next.last) || this.#has(next.first, TAGS.HasDigit))
    )
      return false;
    if (isOf && (gap === 1 || (gap === 2 && this.#isWord(link + 1, this.#word.the)))) {
      // "the Treasury Committee of the House of Commons" names two.
      if (
        gap === 2 &&
        draft.last - draft.first > 1 &&
        this.#isOrganisationLike(next.first, next.last) &&
        !this.#isPlaceAt(next.first, next.last)
      )
        return false;
      // "the Council of the National Sailing Museum" is who leads the museum.
      if (
        gap === 2 &&
        draft.last - draft.first === 1 &&
        next.last - next.first > 1 &&
        this.#has(next.last - 1, tag.OrganisationHead) &&
        GOVERNING.test(this.#textOf(draft.first, draft.last))
      )
        return false;
      // "the U.S. Harbour Protection Agency for the Pacific Southwest": a known body has its whole name.
      if (
        gap === 2 &&
        this.#isWord(link, this.#word.for) &&
        this.#endsKnown(draft.first, draft.last) &&
        !LEARNED.test(this.#textOf(draft.first, draft.last))
      )
        return false;
      // "the Board of Halden plc" names the company.
      if (
        draft.last - draft.first === 1 &&
        (this.#has(next.last - 1, tag.CompanyEnding) || this.#endsCompany(next.last - 1))
      )
        return false;
      return (
        this.#has(draft.last - 1, tag.OfHead) ||
        this.#isFieldOfFields(draft, next) ||
        (this.#spellsAcronym(draft.first, next.last) && !this.#isPostOf(draft))
      );
    }
    if (gap === 1 && this.#isCampus(draft, next)) return true;
    const hasComplement = this.#hasComplement(draft);
    if (gap === 1 && (this.#isWord(link, this.#word.and) || this.#isWord(link, this.#word['&']))) {
      if (this.#spellsAcronym(draft.first, next.last) || this.#isOfTwoFields(draft, next)) return true;
      return (
        hasComplement &&
        (this.#isSecondField(next) ||
          (!this.#isOrganisationLike(next.first, next.last) && !this.#has(next.first, tag.OrganisationHead))) &&
        !this.#isRoleBehind(next.last - 1) &&
        !this.#has(next.last - 1, tag.Occupation) &&
        this.#given(next.first) < 5 &&
        !this.#isPlaceAt(next.first, next.last)
      );
    }
    if (gap === 2 && this.#isWord(link, this.#word[',']) && this.#isWord(link + 1, this.#word.and))
      return hasComplement && this.#hasComma(draft) && !this.#isOrganisationLike(next.first, next.last);
    if (gap === 1 && this.#isWord(link, this.#word[',']))
      return (
        hasComplement &&
        this.#endsInAnd(next.last) &&
        (next.last - next.first === 1
          ? !this.#endsKnown(next.first, next.last)
          : !this.#isOrganisationLike(next.first, next.last) && this.#hitOf(next.first, PHRASE.place) === undefined) &&
        !this.#isPlaceAt(next.first, next.last)
      );
    return false;
  }

  // "the Tarnbrook Fire and Rescue Service", "Halden Parks and Recreation Department": a body of two fields.
  #isOfTwoFields(draft: Draft, next: Draft): boolean {
    const field = draft.last - 1;
    const length = next.last - next.first;
    return (
      (length === 2 || length === 3) &&
      this.#has(next.last - 1, this.#tag.OrganisationHead) &&
      ((this.#isFieldWord(field) &&
        this.#isFieldWord(next.first) &&
        !this.#isOrganisationLike(draft.first, draft.last)) ||
        EMERGENCIES.test(this.#textOf(field, next.first + 1))) &&
      !this.#endsKnown(next.first, next.last)
    );
  }

  #isFieldWord(at: number): boolean {
    const tag = this.#tag;
    return (
      this.#has(at, TAGS.Noun) &&
      this.#isOrdinary(at) &&
      !this.#has(at, tag.OrganisationHead) &&
      !this.#has(at, tag.CompanyHead) &&
      !this.#has(at, tag.PartyName) &&
      this.#given(at) < 3
    );
  }

  /** "Commission of the Deaf and Hard of Hearing", "Centre for Quality of Life": what a body is for has an of-phrase itself. */
  #isFieldOfFields(draft: Draft, next: Draft): boolean {
    return (
      next.first === draft.last + 1 &&
      (next.last - next.first === 1 || this.#isOfTradesAndBodies(draft, next)) &&
      this.#isWord(draft.last, this.#word.of) &&
      this.#isOrdinary(draft.last - 1) &&
      this.#isOrdinary(next.first) &&
      this.#hasComplement(draft)
    );
  }

  // "Association of Chief Executives of Voluntary Organisations".
  #isOfTradesAndBodies(draft: Draft, next: Draft): boolean {
    return (
      next.last - next.first === 2 &&
      this.#has(draft.last - 1, this.#tag.RolePlural) &&
      this.#has(next.last - 1, TAGS.PluralNoun)
    );
  }

  // "the University of Ohio at Tarnbrook", "Ohio State University, Dayton": a university of a state goes by its town too.
  #isCampus({ first, last }: Draft, next: Draft): boolean {
    const link = last;
    const isAt = this.#isWord(link, this.#word.at);
    if (!isAt && !this.#isWord(link, this.#word[','])) return false;
    const name = this.#textOf(first, last);
    if (!(isAt ? UNIVERSITY_OF : CAMPUSES).test(name) || this.#has(next.first, TAGS.Upper)) return false;
    if (!isAt) return this.#isTownAt(next.first, next.last);
    const town = this.#hitOf(next.first, PHRASE.place);
    return town === undefined
      ? next.last - next.first <= 2 && !this.#isOrganisationLike(next.first, next.last)
      : town.last === next.last;
  }

  #isTownAt(first: number, last: number): boolean {
    const town = this.#hitOf(first, PHRASE.place);
    return town?.last === last && this.#isOnlyTown(town);
  }

  #isOnlyTown({ entry }: PhraseHit): boolean {
    const { City, Region, Country } = this.#tag;
    return (
      entryHasTag(this.#knowledge, entry, City) &&
      !entryHasTag(this.#knowledge, entry, Region) &&
      !entryHasTag(this.#knowledge, entry, Country)
    );
  }

  // "Department of Finance and Administration": the second field is a word that ends names of bodies.
  #isSecondField({ first, last }: Draft): boolean {
    return (
      last - first === 1 &&
      /^(Administration|Services|Housing|Archives|Libraries|Museums|Schools|Universities|Science|Sciences)$/i.test(
        this.#textOf(first, last),
      )
    );
  }

  #hasComplement(draft: Draft): boolean {
    for (let at = draft.first; at < draft.last; at++) {
      const isLink =
        this.#isWord(at, this.#word.of) || this.#isWord(at, this.#word.for) || this.#isWord(at, this.#word.on);
      if (isLink && this.#has(at - 1, this.#tag.OfHead)) return true;
    }
    return false;
  }

  #hasComma(draft: Draft): boolean {
    for (let at = draft.first; at < draft.last; at++) if (this.#isWord(at, this.#word[','])) return true;
    return false;
  }

  // "Environment, Food and Rural Affairs": the list must end within a few words.
  #endsInAnd(from: number): boolean {
    for (let at = from; at < from + 5 && at < this.#to; at++)
      if (this.#isWord(at, this.#word.and)) return this.#isNameWord(at + 1);
    return false;
  }

  /** Whether "(FDA)" stands behind `[first, last)` and its letters are the initials of the words. */
  #spellsAcronym(first: number, last: number): boolean {
    if (!this.#isWord(last, this.#word['(']) || !this.#isWord(last + 2, this.#word[')'])) return false;
    const letters = lettersOf(this.#textOf(last + 1, last + 2));
    return letters.length >= 2 && letters.length <= 10 && isInitials(letters, this.#textOf(first, last));
  }

  #textOf(first: number, last: number): string {
    return this.#tokens.text.slice(this.#tokens.start[first], this.#tokens.end[last - 1]);
  }

  /** The key of the acronym behind the name, or of the name this acronym shortens. */
  #twinOf(drafts: readonly Draft[], at: number): string | null {
    const draft = drafts[at]!;
    const next = drafts[at + 1];
    if (next !== undefined && this.#isInBrackets(draft, next) && this.#isShortOf(next.first, draft))
      return this.#keyOf(next);
    const before = at > 0 ? drafts[at - 1] : undefined;
    if (before !== undefined && this.#isInBrackets(before, draft) && this.#isShortOf(draft.first, before))
      return this.#keyOf(before);
    return null;
  }

  // "Harbour Preservation Board (HPB)", and in contracts and press releases (“HPB”).
  #isInBrackets(before: Draft, { first, last }: Draft): boolean {
    if (last !== first + 1 || !this.#isWord(before.last, this.#word['('])) return false;
    const isQuoted = first === before.last + 2 && this.#has(first - 1, TAGS.OpeningQuote);
    if (!isQuoted) return first === before.last + 1 && this.#isWord(last, this.#word[')']);
    return this.#has(last, TAGS.ClosingQuote);
  }

  #isShortOf(at: number, draft: Draft): boolean {
    if (draft.last - draft.first < 2) return false;
    const short = this.#textOf(at, at + 1);
    const name = this.#textOf(draft.first, draft.last);
    return abbreviates(short, name) || abbreviatesField(short, name);
  }

  #keyOf({ first, last }: Draft): string {
    const words = this.#textOf(first, last);
    let key = this.#keys.get(words);
    if (key === undefined) {
      key = keyOf(words);
      this.#keys.set(words, key);
    }
    return key;
  }

  // "our Quill Forward team": whose name is made for it goes by the name and its noun.
  #isNamedTeam({ first, last, honorific }: Draft): boolean {
    if (honorific !== null || last - first < 2 || last - first > 4 || last >= this.#to) return false;
    if (!/^(our|my)$/i.test(this.#textOf(first - 1, first)) || this.#textOf(last, last + 1) !== 'team') return false;
    return !this.#endsKnown(first, last) && !this.#isOrganisationLike(first, last) && !this.#isPlaceAt(first, last);
  }

  #isDoubtful({ first, last, honorific }: Draft): boolean {
    if (honorific !== null) return false;
    if (this.#isInHeadline) return true;
    if (last - first > 1 || !this.#has(first, TAGS.SentenceStart)) return false;
    if (this.#has(first, TAGS.Unknown) || this.#has(first, TAGS.Upper) || this.#has(first, TAGS.Mixed)) return false;
    // A word that English does not have in small letters owes its capital to nothing but the name.
    return this.#knowledge.lexicon.frequency[this.#tokens.word[first]!]! > 0;
  }

  #entryOf({ first, last }: Draft): number {
    if ((this.#classAt[first - this.#from]! & STARTS) === 0) return -1;
    for (const hit of this.#hitsAt[first - this.#from]!) if (hit.last === last) return hit.entry;
    return -1;
  }
}

/** Small words that a name may write with a capital. */
const SMALL_WRITTEN = /^(For|Of|To|With|Without|Against|Be|Is|Are|There)$/;

/** Legal forms that are set off by a comma. */
const LEGAL_FORM = /^(inc|llc|llp|lp|ltd|l\.l\.c|s\.a|plc|corp|incorporated|limited)\.?$/i;

/** The last part of "Faisal al-Hamdani". */
export const ARABIC_FAMILY: RegExp = /^(al|el|ad|an|ar|as|ash|at|az|bin|ben|abu|ibn)[-‐‑]\p{Lu}/u;

/** The last part of "Amaury Colin d’Arcy". */
export const ELIDED: RegExp = /^[dl]['’]\p{Lu}\p{Ll}+$/u;

/** "Engineer-in-Residence", "Attorney-at-Law": a post with its place. */
export const POST_IN: RegExp =
  /^\p{L}+(er|or|ist|ian|ey|ief|lar|man)[-‐‑](in|at|on)[-‐‑](residence|chief|law|large|charge|training|waiting|post)$/iu;

/** "London-based", "Halden-owned": the half behind the hyphen says how a place or an owner stands to what follows. */
/** "the Tarnwick Society AGM": whose meeting it is. */
const MEETING = /^[AE]GM$/;

const PARTNERS = /^(Company|Co\.?|Sons|Brothers|Partners|Associates)$/;

const FIRM_OF_PARTNERS =
  /( (and|&) (Company|Co\.?|Sons|Brothers|Partners|Associates)| (and|&) .+ (LLP|LLC|PLLC|P\.?C\.?|Ltd|Inc\.?))$/;

const SHIPS = /^(HMS|USS|RMS|RRS|INS|HMCS|HMAS|HMNZS|USNS|USCGC|FPSO)$/;

const RELATION =
  /[-‐‑](based|owned|led|backed|listed|born|funded|run|controlled|headquartered|linked|affiliated|initiated|sponsored|hosted|developed|designed|appointed|trained|educated|approved|style|era)$/i;

/** Words that end in a number where they name who broadcasts. */
const STATION = /^(Channel|NewsChannel|Radio|Kanal|Canal|Rossiya|Fox|FOX|ABC|NBC|CBS|CW|TV|TVN|RTL|Rai|Nova)$/;
const STATION_NUMBER = /^\d{1,3}$/;
const BEHIND_HOUSE =
  /^(\.|,|’s|'s|spokesman|spokeswoman|spokesperson|source|sources|insider|insiders|official|officials|aide|aides|adviser|advisers|staff|staffer|chief|press|policy|team|operation|party|parties|is|was|has|had|wants|wanted|will|would|refused|declined|denied|insisted|believes|hopes|fears|and|to)$/;

/** "5kilometre", "90something": no firm's name begins with such a number. */
const GLUED_UNIT =
  /(st|nd|rd|th|ish|fold|plus|odd|something|some|seat|seater|bed|based|metres?|meters?|litres?|liters?|grams?|grammes?|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|miles?|feet|foot|inch|inches|yards?|acres?|tonnes?|tons?|pounds?|dollars?|euros?|pence|cents?|percent|million|billion|trillion|thousand|hundred|million|watts?|volts?|hertz|bytes?|bits?|bps|mph|kph|times|pages?|people|points?|ers|cc|px|am|pm)$/;

const CENTRE = /^(Cent(er|re)s?|Unit|Division|Team|Group|Hub|Programme|Program|Clinic|Clinics|Branch|Section)$/;

/** One service, though either word may end the name of a body. */
const EMERGENCIES = /^(Fire|Search|Police) (and|&) (Rescue|Fire|Crime)$/;

/** Names that others go on from: "Royal Society for the Protection of Birds". */
const LEARNED =
  /^(Royal|National|American|British|International|Canadian|European) (Society|Association|Institute|Institution|Academy|College|Council)$/;

/** What couples found and give their name to. */
const COUPLES = /^(Foundation|Trust|Fund|School|College|Center|Centre|Institute|Museum|Hospital|Library|Gallery)$/;

/** Posts over a whole firm; a director, an editor or a vice president has a field in front. */
const OF_WHOLE =
  /^(CEO|CFO|COO|CTO|CIO|CMO|MD|Chairman|Chairwoman|Chairperson|President|Founder|Co-Founder|Co-founder|Cofounder|Spokesman|Spokeswoman|Spokesperson|Owner|Chief Executive)\b/;

const UNIVERSITY_OF = /^(State |City |The )*University of (?!.* at )/;

/** Universities of several towns, which stand behind a comma. */
const CAMPUSES =
  /^(The )?(University of (California|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|Nevada|Tennessee|Wisconsin|Hawaii|Texas|Illinois|Colorado|Maine|Alaska)|(California|Penn(sylvania)?|Louisiana) State University)$/;

const HOLDERS =
  /^(Councill?ors|Council(members|men|women)|Senators|Presidents|Ministers|Commissioners|Justices|Judges|Governors|Mayors|Professors|Representatives|Congressmen|Generals|Detectives|Officers|Supervisors|Trustees)$/;

/** What people of one trade form. */
const TRADES = /^(Society|Association|Institute|Guild|Federation|League|Union|Academy|College)$/;

const COMMITTEE = /^(Committee|Commission|Department|Directorate|Ministry|Subcommittee)$/;
const FIELD_HEAD = /^(Administration|Services?|Housing|Enforcement)$/;

/** Bodies that members sit on. */
const SITTING = /^(Council|Board|Committee|Assembly|Commission|Cabinet|Panel|Senate|House|Parliament|Congress)$/;

/** What directly ends a body's name beside "and", unlike a field that two bodies share. */
const WHOLE_BODY = /^(Group|Club|Fund|Firm|Partners|Associates|Studios?|Holdings|Brothers|Network|Forum)$/;

const COUNCIL_OF = /^(city|county|borough|district|town|parish)$/;

const GOVERNING = /^(Council|Board|Court|Executive|Committee|Assembly|Senate)$/;

const LETTERS_OF_OFFICE = /^(MP|MSP|MEP|MLA|AM|MS|TD|CBE|OBE|MBE|QC|KC)$/;

const SHOWN =
  /^(interviews?|debates?|appearances?|address|addresses|adverts?|ads?|dramas?|licen[cs]es?|rights|audiences?|cameras?)$/;

const TAIL =
  /^(Platinum|Gold|Silver|Bronze|Projects?|News|Membership|Members?|Blog|Website|Newsletter|Reports?|Announcements?|Statement|Staff|Headquarters|Updates?)$/;

const TRUST_OF_TOWNS = /\b(NHS|Health|Healthcare|Hospitals?|Fire)\b.*\b(Trust|Board|Authority|Service)$/;

const POLICE_AND_CRIME = /^Police(, Fire)?,? (and|&) Crime Commissioners?\b/;

/** Names that are written like a shortened office without its full stop. */
export const BARE_DELEGATE: RegExp = /^(Del|Ald|Asm)$/;

const DIRECTORS = /^(Directors|Trustees|Governors|Regents)$/;
const SEATS = /^(Director|Directors|Chair|Chairman|Chairwoman|Chairperson|Member|Members)$/;
const GIVEN_MONTH = /^(April|May|June|August)$/;
const BEFORE_MONTH =
  /^(in|of|on|by|since|until|till|before|after|during|from|to|and|or|through|for|this|last|next|each|every|early|late|mid|the|a|that)$/i;

/** Nations with parties of their own by the name of another's. */
const OF_NATIONS =
  /^(Scottish|Welsh|Irish|English|Northern Irish|Ulster|Catalan|Basque|Bavarian|Flemish|Walloon|Puerto Rican)$/;

const MINISTERS = /^(Minister|Secretary|Commissioner|Spokesman|Spokeswoman|Spokesperson)$/i;
const PARTISANS =
  /^((Democrat|Republican|Libertarian|Socialist|Conservative|Liberal|Unionist|Independent)s?|Tory|Tories)$/;
const ADDRESSED = /^(President|Senator|Governor|Judge|Justice|Congressman|Congresswoman)$/;
const POLITICIANS = /^(MPs|MSPs|MEPs|Peers|Councillors|Senators|Ministers)$/;

const HEADLINES: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading', 'related', 'navigation']);

/** Whether the block's capitals are those of a headline; a list of names has as many, but earns them. */
export const isHeadline = ({ kind, isTitleCase }: Block): boolean => isTitleCase && HEADLINES.has(kind);

/** Names are alike whatever their capitals, accents and white space, with or without an article. */
export const keyOf = (name: string): string => withoutThe(singleSpaced(fold(name)));

const withoutThe = (name: string): string => (name.startsWith('the ') ? name.slice(4) : name);
