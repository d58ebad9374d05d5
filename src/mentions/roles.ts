import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
import { singleSpaced } from '../language/plain-words.ts';
import { hasOneOf, type TagSet, tagSet } from '../language/tag-sets.ts';
import type { ReadArticle, Sentence } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Mention, MentionOf, RoleValue } from '../model/mention.ts';
import { hasTag, TAGS, type Tag } from '../model/tokens.ts';
import { BARE_DELEGATE, POST_IN } from './name-candidates.ts';
import { type NameTags, nameTags } from './name-tags.ts';

type Role = MentionOf<'role'>;

/** Posts and occupations of the body, held or not; `names` are the people, organisations and places found, in order. */
export function findRoles(article: ReadArticle, names: readonly Mention[], knowledge: Knowledge): Role[] {
  const finder = new RoleFinder(article, names, knowledge);
  for (const sentence of article.sentences) finder.read(sentence);
  return finder.found;
}

interface Head {
  readonly first: number;
  readonly last: number;
  readonly rule: RuleId;
  readonly sort: RoleValue['sort'];
}

/** The first head that begins in `[from, to]`. */
function headWithin(heads: readonly Head[], from: number, to: number): Head | null {
  for (const head of heads) if (from <= head.first && head.first <= to) return head;
  return null;
}

const startingAt = (first: number, { last, rule, sort }: Head): Head => ({ first, last, rule, sort });

// "then-President", "ex-minister".
const SUBJECTS: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'he',
  'she',
  'they',
  'I',
  'we',
  'He',
  'She',
  'They',
  'We',
]);

const BOARDS: ReadonlySet<string> = new Set([
  'board',
  'committee',
  'council',
  'department',
  'faculty',
  'party',
  'group',
  'division',
  'unit',
  'business',
  'arm',
  'office',
  'school',
  'practice',
  'section',
  'region',
  'programme',
  'program',
  'team',
  'campaign',
  'project',
  'initiative',
]);

const FORMER_PREFIX = /^(then|ex|former)[-‐‑](?=\p{L})/iu;

/** Posts that are held over a whole body, so that what follows "of" is its name. */
const WHOLE = /^(ceo|chief executive( officer)?|(co-?)?founder|(co-?)?owner)$/i;

/** What many are, and some are by profession. */
const SPECIALISTS =
  /^(advocate|specialist|strategist|evangelist|practitioner|campaigner|activist|staffer|technologist)$/i;

const BODY =
  /^(Council|University|College|Trust|Ltd|Limited|Inc|plc|LLC|Foundation|Institute|Hospital|Authority|Association|Agency|Bank|Society|Federation|Commission)$/;

const SITTING = /[-‐‑](based|owned|headquartered|backed|listed)$/i;

const SENT = /(ambassador|envoy|high commissioner|consul general|delegate|emissary)$/i;
const STATE_NOUN = /^(state|federal|county|city|local|regional|national)$/;
const CRAFT = /^(\p{Lu}[\p{L}]*Ops|(Java|Type)Script|iOS|macOS|WordPress|Android|Linux|Python|Java|Rust|Drupal)$/u;

/** Whoever presides over a committee of a chamber, which is named without the word. */
const CHAIRS = /^(Chair|Chairman|Chairwoman|Chairperson|Ranking Member)$/;
const CHAMBERS = /^(Senate|House|Assembly|Commons|Lords)$/;

/** Posts that are endowed in somebody's name. */
const ENDOWED = /^(professor|fellow|lecturer|curator|chair|scholar|reader|dean|director|chancellor)/i;

/** Short offices in the plural. */
const SEVERAL = /^(MPs|MSPs|MEPs|Reps|Sens|Cllrs|C[A-Z]{1,3}Os|[ES]?VPs|MDs|NEDs|PMs)\b/;

const GENERAL =
  /^General (Meeting|Meetings|Assembly|Election|Elections|Hospital|Practice|Synod|Council|Fund|Strike|Studies|Data|Public|Services)$/;

const LINKING =
  /^(including|becoming|being|making|naming|appointing|replacing|succeeding|meeting|asking|telling|thanking|calling|using|seeing|having|hiring)$/i;

const DOING =
  /^(covering|including|working|overseeing|focusing|focussing|specialising|specializing|serving|representing|looking|studying|investigating|helping|living|reporting|leading|following|starting|beginning|earning|using)$/;

/** Tags that only roles ask for, looked up once a knowledge. */
interface RoleTags {
  readonly descriptor: Tag;
  readonly member: Tag;
  readonly group: Tag;
  /** Number of the word "members". */
  readonly members: number;
  /** What a word that heads a role is one of; most words are none. */
  readonly heading: TagSet;
}

const known = new WeakMap<Knowledge, RoleTags>();

function roleTags(knowledge: Knowledge): RoleTags {
  let tags = known.get(knowledge);
  if (tags === undefined) {
    const { RoleHead, RoleTitle, PoliticalRole, Rank, Occupation, RolePlural } = nameTags(knowledge).tag;
    const member = knowledge.tag('MemberNoun');
    tags = {
      descriptor: knowledge.tag('RoleDescriptor'),
      member,
      members: findWord(knowledge.lexicon, 'members'),
      group: knowledge.tag('GroupNoun'),
      heading: tagSet([
        knowledge.tag('GroupNoun'),
        member,
        RoleHead,
        RoleTitle,
        PoliticalRole,
        Rank,
        Occupation,
        RolePlural,
        TAGS.Hyphenated,
      ]),
    };
    known.set(knowledge, tags);
  }
  return tags;
}

/** Ranks that stand before a name whatever post is named first; a "Director General" is one post. */
const RANK =
  /^(Ayatollah|Sheikh|Sheik|Mullah|Adm|Admiral|Gen|Lt|Lieutenant|Col|Colonel|Capt|Captain|Maj|Sgt|Sergeant|Brig|Cmdr|Cdr|Commodore)\.?$/;
const RANKS = /^(associate|assistant|deputy|vice|senior|junior|chief|acting|interim)$/i;
const OF_RANK = /^(chief|staff|first|second|flight|master|major|vice|rear|group|general)$/i;

const MOST_OF_CHIEF = 7;
const MANY_TOKENS = 512;
const NONE = -1;

class RoleFinder {
  readonly found: Role[] = [];
  readonly #article: ReadArticle;
  readonly #names: readonly Mention[];
  readonly #knowledge: Knowledge;
  readonly #tag: NameTags['tag'];
  readonly #word: NameTags['word'];
  readonly #descriptor: Tag;
  readonly #member: Tag;
  readonly #group: Tag;
  readonly #members: number;
  readonly #heading: TagSet;
  /** Numbers of the name that covers a token of the sentence and of the phrase that starts there. */
  #nameAt = new Int32Array(MANY_TOKENS);
  #phraseAt = new Int32Array(MANY_TOKENS);
  #isNationality = new Uint8Array(MANY_TOKENS);
  #nextName = 0;
  #nextPhrase = 0;
  #from = 0;
  #to = 0;

  constructor(article: ReadArticle, names: readonly Mention[], knowledge: Knowledge) {
    this.#article = article;
    this.#names = names;
    this.#knowledge = knowledge;
    ({ tag: this.#tag, word: this.#word } = nameTags(knowledge));
    ({
      descriptor: this.#descriptor,
      member: this.#member,
      group: this.#group,
      members: this.#members,
      heading: this.#heading,
    } = roleTags(knowledge));
  }

  read(sentence: Sentence): void {
    this.#from = sentence.first;
    this.#to = sentence.last;
    this.#clear(sentence.last - sentence.first);
    this.#noteNames();
    this.#notePhrases();
    let taken = sentence.first;
    const heads = this.#heads();
    for (let at = 0; at < heads.length; at++) {
      const head = heads[at]!;
      if (head.first < taken) continue;
      let role = this.#roleOf(head, taken);
      if (this.#isSecondedTo(role.last)) {
        const next = headWithin(heads, role.last + 1, role.last + 3);
        if (next !== null) role = this.#withSuperior(role, this.#roleOf(next, role.last));
      }
      this.found.push(role);
      taken = role.last;
    }
  }

  // "Parliamentary Secretary to the Minister of Ports": the post is named with the post it serves.
  #isSecondedTo(at: number): boolean {
    if (!this.#isWord(at, 'to') || !this.#isWord(at + 1, 'the')) return false;
    const { text, start, end } = this.#article.tokens;
    return /^(Secretary|Under-Secretary|Undersecretary|Assistant|Advis[eo]r|Deputy|Aide|Counsel|Counsellor|Counselor|Staff)$/i.test(
      text.slice(start[at - 1], end[at - 1]),
    );
  }

  #withSuperior(role: Role, superior: Role): Role {
    const { kind, rule, first, start } = role;
    const isPost =
      superior.value.sort === 'post' &&
      this.#has(superior.first, TAGS.Capitalised) === this.#has(role.last - 1, TAGS.Capitalised);
    // "adviser to the president, Wren Tolliver": the superior is the one who is named.
    if (this.#isWord(superior.last, ',') && this.#nameOf(superior.last + 1)?.kind === 'person') return role;
    if (!isPost || superior.first !== role.last + 2 || this.#nameOf(superior.last)?.kind === 'person') return role;
    const { last, end } = superior;
    const title = singleSpaced(this.#article.text.slice(start, end));
    return { kind, rule, first, last, start, end, value: { title, sort: role.value.sort, status: role.value.status } };
  }

  #clear(length: number): void {
    if (length > this.#nameAt.length) {
      this.#nameAt = new Int32Array(2 * length);
      this.#phraseAt = new Int32Array(2 * length);
      this.#isNationality = new Uint8Array(2 * length);
    }
    this.#nameAt.fill(NONE, 0, length);
    this.#phraseAt.fill(NONE, 0, length);
    this.#isNationality.fill(0, 0, length);
  }

  #noteNames(): void {
    const names = this.#names;
    while (this.#nextName < names.length && names[this.#nextName]!.first < this.#from) this.#nextName++;
    for (let number = this.#nextName; number < names.length && names[number]!.first < this.#to; number++) {
      const { first, last } = names[number]!;
      this.#nameAt.fill(number, first - this.#from, Math.min(last, this.#to) - this.#from);
    }
  }

  #notePhrases(): void {
    const { phrases } = this.#article;
    while (this.#nextPhrase < phrases.length && phrases[this.#nextPhrase]!.first < this.#from) this.#nextPhrase++;
    for (let number = this.#nextPhrase; number < phrases.length && phrases[number]!.first < this.#to; number++) {
      const { first, last, entry } = phrases[number]!;
      this.#phraseAt[first - this.#from] = number;
      if (entryHasTag(this.#knowledge, entry, this.#tag.Nationality))
        this.#isNationality.fill(1, first - this.#from, Math.min(last, this.#to) - this.#from);
    }
  }

  #isWithin(at: number): boolean {
    return this.#from <= at && at < this.#to;
  }

  #isNamed(at: number): boolean {
    return this.#isWithin(at) && this.#nameAt[at - this.#from] !== NONE;
  }

  #nameOf(at: number): Mention | null {
    return this.#isNamed(at) ? this.#names[this.#nameAt[at - this.#from]!]! : null;
  }

  #isOfNation(at: number): boolean {
    return this.#isWithin(at) && this.#isNationality[at - this.#from] !== 0;
  }

  #has(at: number, tag: Tag): boolean {
    return hasTag(this.#article.tokens, at, tag);
  }

  #isWord(at: number, word: keyof NameTags['word']): boolean {
    return at < this.#to && at >= this.#from && this.#article.tokens.word[at] === this.#word[word];
  }

  #heads(): Head[] {
    const heads: Head[] = [];
    for (let at = this.#from; at < this.#to; at++) {
      if (this.#isNamed(at)) continue;
      const head = this.#headAt(at);
      if (head === null) continue;
      const whole = this.#withLaterHead(head);
      heads.push(whole);
      at = whole.last - 1;
    }
    return heads;
  }

  #headAt(at: number): Head | null {
    return this.#phraseHead(at) ?? this.#wordHead(at);
  }

  /** "consultant orthopaedic surgeon", "lead clinician": the last of several heads in a row is the head. */
  #withLaterHead(head: Head): Head {
    if (head.sort === 'plural') return head;
    const twofold = this.#chiefOfTwo(head);
    if (twofold !== null) return twofold;
    // "Lead researcher Wren Tolliver": at the head of a sentence the capital says nothing.
    const opens = head.last - head.first === 1 && this.#has(head.first, TAGS.SentenceStart) && head.last < this.#to;
    const capitalised = this.#has(opens ? head.last : head.last - 1, TAGS.Capitalised);
    const slashed = this.#isSlash(head.last) ? this.#headAt(head.last + 1) : null;
    if (slashed !== null && slashed.sort !== 'plural') return startingAt(head.first, slashed);
    for (let at = head.last; at < head.last + 3 && at < this.#to; at++) {
      // "the deputy CTO": initials are capitals whatever stands before them.
      const isInitials = at === head.last && !capitalised && this.#has(at, TAGS.Upper) && this.#isRanking(head);
      if (this.#isNamed(at) || (this.#has(at, TAGS.Capitalised) !== capitalised && !isInitials)) return head;
      if (this.#nameOf(at + 1)?.kind === 'person' && this.#isRankOfName(head, at)) return head;
      // "Council leader Cllr Tolliver" is addressed by a second post.
      if (at === head.last && this.#isShortOffice(at) && !/^(Lt|Lieutenant)\b/.test(this.#textOf(head))) return head;
      const later = this.#headAt(at);
      // "associate deans": the rank is that of all of them.
      if (later !== null && later.sort === 'plural')
        return at === head.last && RANKS.test(this.#textOf(head)) ? startingAt(head.first, later) : head;
      if (later !== null) return this.#withLaterHead(startingAt(head.first, later));
      if (!this.#isModifier(at, capitalised)) return head;
    }
    return head;
  }

  /** "Chief Digital and Data Officer": one officer of two fields. */
  #chiefOfTwo(head: Head): Head | null {
    if (head.last - head.first !== 1 || !/^chief$/i.test(this.#textOf(head))) return null;
    const capitalised = this.#has(head.first, TAGS.Capitalised);
    const isSentence = this.#has(head.first, TAGS.SentenceStart);
    let joiner = NONE;
    for (let at = head.last; at < head.last + MOST_OF_CHIEF && at < this.#to; at++) {
      const text = this.#textOf({ first: at, last: at + 1 });
      if (joiner !== NONE && at > joiner + 1 && /^officer$/i.test(text)) {
        const later = this.#headAt(at);
        return later === null ? null : startingAt(head.first, later);
      }
      if (/^(and|&)$/.test(text)) {
        if (joiner !== NONE || at === head.last) return null;
        joiner = at;
      } else if (!this.#has(at, TAGS.Word) || (!isSentence && this.#has(at, TAGS.Capitalised) !== capitalised))
        return null;
    }
    return null;
  }

  #isRanking({ first, last }: Head): boolean {
    return last - first === 1 && this.#has(first, this.#tag.RoleModifier);
  }

  // "Agency Director Adm. Wren Tolliver": how the director is addressed.
  #isRankOfName(head: Head, at: number): boolean {
    const before = this.#textOf({ first: head.last - 1, last: head.last });
    return RANK.test(this.#textOf({ first: at, last: at + 1 })) && !RANK.test(before) && !OF_RANK.test(before);
  }

  // "Del Monte", "a mill in Dover, Del.": only directly before a person's name a delegate.
  #isState(at: number): boolean {
    const word = this.#textOf({ first: at, last: at + 1 });
    if (!BARE_DELEGATE.test(word) && word !== 'Del.') return false;
    const isBehindTown = at > this.#from && this.#textOf({ first: at - 1, last: at }) === ',';
    return word !== 'Del.' || isBehindTown || this.#nameOf(at + 1)?.kind !== 'person';
  }

  #isShortOffice(at: number): boolean {
    const { start, end } = this.#article.tokens;
    return this.#has(at, this.#tag.PoliticalRole) && end[at]! - start[at]! <= 4;
  }

  // "Editor/Director" is one title.
  #isSlash(at: number): boolean {
    const { text, start } = this.#article.tokens;
    return (
      at < this.#to &&
      text.charCodeAt(start[at]!) === 0x2f &&
      this.#has(at, TAGS.Glued) &&
      this.#has(at + 1, TAGS.Glued)
    );
  }

  #phraseHead(at: number): Head | null {
    const number = this.#isWithin(at) ? this.#phraseAt[at - this.#from]! : NONE;
    if (number === NONE) return null;
    const { first, last, entry } = this.#article.phrases[number]!;
    if (last > this.#to) return null;
    // "Secretary of the Treasury Board" holds no "Secretary of the Treasury".
    for (let token = first; token < last; token++) if ((this.#nameOf(token)?.last ?? 0) > last) return null;
    const tag = this.#tag;
    if (this.#is(entry, tag.RoleTitle)) return { first, last, rule: 'roles/fixed-title', sort: 'post' };
    if (this.#is(entry, tag.RoleHead) || this.#is(entry, tag.PoliticalRole) || this.#is(entry, tag.Rank))
      return { first, last, rule: 'roles/head-with-modifiers', sort: 'post' };
    if (this.#is(entry, tag.Occupation)) return { first, last, rule: 'roles/occupation', sort: 'occupation' };
    if (this.#is(entry, tag.RolePlural)) return { first, last, rule: 'roles/several-holders', sort: 'plural' };
    return null;
  }

  #is(entry: number, tag: Tag): boolean {
    return entryHasTag(this.#knowledge, entry, tag);
  }

  #wordHead(at: number): Head | null {
    if (this.#article.tokens.word[at] === this.#members && this.#areMembers(at))
      return { first: at, last: at + 1, rule: 'roles/several-holders', sort: 'plural' };
    if (!hasOneOf(this.#article.tokens, at, this.#heading)) return null;
    const tag = this.#tag;
    if (this.#isVerbBehindSubject(at) || this.#isBoardOf(at) || this.#isNomination(at)) return null;
    if (this.#isFirmNoun(at) && this.#isBehindLink(at)) return null;
    if (this.#isPrize(at) || this.#isBeforeTrade(at) || this.#isAdjectiveHere(at) || this.#isGeneralThing(at))
      return null;
    // "a deputy minister-level post": as high as one, and none.
    if (
      this.#has(at + 1, TAGS.Hyphenated) &&
      /[-‐‑](level|style|grade)$/i.test(this.#textOf({ first: at + 1, last: at + 2 }))
    )
      return null;
    // "Professor Raman": before a name the word is a form of address.
    if (this.#has(at, tag.Honorific) && (this.#isNamed(at + 1) || this.#has(at + 1, tag.Honorific))) return null;
    if (this.#has(at, this.#member) && this.#isMembership(at))
      return { first: at, last: at + 1, rule: 'roles/membership', sort: 'post' };
    if (
      this.#has(at, tag.RoleHead) ||
      this.#has(at, tag.RoleTitle) ||
      this.#has(at, tag.PoliticalRole) ||
      this.#has(at, tag.Rank)
    ) {
      if (this.#isVerbHere(at) || this.#isState(at)) return null;
      if (SEVERAL.test(this.#textOf({ first: at, last: at + 1 })))
        return { first: at, last: at + 1, rule: 'roles/several-holders', sort: 'plural' };
      return { first: at, last: at + 1, rule: 'roles/head-with-modifiers', sort: 'post' };
    }
    if (this.#has(at, tag.Occupation))
      return this.#isVerbHere(at) ? null : { first: at, last: at + 1, rule: 'roles/occupation', sort: 'occupation' };
    if (this.#has(at, tag.RolePlural))
      return this.#isVerbHere(at) ? null : { first: at, last: at + 1, rule: 'roles/several-holders', sort: 'plural' };
    if (this.#has(at, this.#group) && this.#isSpecialistAt(at))
      return { first: at, last: at + 1, rule: 'roles/occupation', sort: 'occupation' };
    return this.#hyphenatedHead(at);
  }

  // "publisher Halden", "publisher, Halden".
  #isFirmNoun(at: number): boolean {
    if (!this.#has(at, this.#tag.CompanyNoun) || this.#has(at, TAGS.Capitalised)) return false;
    return this.#nameOf(at + (this.#has(at + 1, TAGS.Comma) ? 2 : 1))?.kind === 'organisation';
  }

  // "editor at the magazine publisher": where somebody works.
  #isBehindLink(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    for (let place = at - 1; place >= Math.max(this.#from, at - 5); place--) {
      if (/^(at|for|with|of|by|to|from)$/.test(text.slice(start[place], end[place]))) return true;
      if (!this.#has(place, TAGS.Word) || this.#isNamed(place)) return false;
    }
    return false;
  }

  // "privacy advocate at Quillfeather": who is one somewhere, has a post there.
  #isSpecialistAt(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    if (!SPECIALISTS.test(text.slice(start[at], end[at])) || at + 2 >= this.#to) return false;
    // "Quillfeather harbour specialist Wren Tolliver"
    if (this.#nameOf(at + 1)?.kind === 'person')
      return (this.#nameOf(at - 1) ?? this.#nameOf(at - 2))?.kind === 'organisation';
    if (!/^(at|with|for|from)$/.test(text.slice(start[at + 1], end[at + 1]))) return false;
    const name = this.#nameOf(at + 2) ?? this.#nameOf(at + 3);
    return name?.kind === 'organisation';
  }

  // "who chairs the board", "who leads a team": behind a relative pronoun the word is a verb.
  #isVerbBehindSubject(at: number): boolean {
    if (!this.#has(at, TAGS.Verb) && !this.#has(at, TAGS.PresentVerb)) return false;
    const { text, start, end } = this.#article.tokens;
    const before = this.#has(at - 1, TAGS.Adverb) ? at - 2 : at - 1;
    return before >= this.#from && SUBJECTS.has(text.slice(start[before], end[before]));
  }

  // "Leader of the Year" is a prize.
  #isPrize(at: number): boolean {
    if (!this.#isWord(at + 1, 'of') || !this.#isWord(at + 2, 'the') || !this.#has(at + 3, TAGS.Capitalised))
      return false;
    const { text, start, end } = this.#article.tokens;
    return /^(Year|Month|Week|Decade|Century|Match|Tournament|Season|Series)$/.test(
      text.slice(start[at + 3], end[at + 3]),
    );
  }

  // "Annual General Meeting": a rank stands before a name, and no other word in capitals.
  #isGeneralThing(at: number): boolean {
    return (
      this.#has(at, this.#tag.Rank) &&
      at + 1 < this.#to &&
      this.#has(at + 1, TAGS.Capitalised) &&
      !this.#isNamed(at + 1) &&
      GENERAL.test(this.#textOf({ first: at, last: at + 2 }))
    );
  }

  // "lead steganologist": before a trade that no list holds the word is a modifier.
  #isBeforeTrade(at: number): boolean {
    if (!this.#has(at, this.#tag.RoleModifier) || !this.#has(at + 1, TAGS.Unknown) || at + 1 >= this.#to) return false;
    if (this.#isNamed(at + 1) || this.#has(at + 1, TAGS.Capitalised)) return false;
    const { text, start, end } = this.#article.tokens;
    return /(ologist|ographer|iatrist|trician|er|or|ist)$/.test(text.slice(start[at + 1], end[at + 1]));
  }

  // "an executive services firm", "the executive branch": before a plain noun the word is its adjective.
  #isAdjectiveHere(at: number): boolean {
    if (!this.#has(at, TAGS.Adjective) || !this.#has(at, this.#tag.RoleHead) || at + 1 >= this.#to) return false;
    const isNoun = this.#has(at + 1, TAGS.Noun) || this.#has(at + 1, TAGS.PluralNoun);
    return isNoun && !this.#has(at + 1, TAGS.Capitalised) && !this.#isNamed(at + 1) && !this.#isRoleToken(at + 1);
  }

  // "nominee for Under Secretary": the post is the one that follows.
  #isNomination(at: number): boolean {
    if (!this.#isWord(at + 1, 'for') && !this.#isWord(at + 1, 'to')) return false;
    const { text, start, end } = this.#article.tokens;
    return /^(nominee|candidate|pick|choice)$/i.test(text.slice(start[at], end[at]));
  }

  // The directors of a "board of directors" are no holders of a post.
  #isBoardOf(at: number): boolean {
    if (!this.#has(at, this.#tag.RolePlural) || !this.#isWord(at - 1, 'of')) return false;
    const { text, start, end } = this.#article.tokens;
    return /^(board|council|court)$/i.test(text.slice(start[at - 2], end[at - 2]));
  }

  // "member of the board", "board member": a member is one of a body that is named.
  #isMembership(at: number): boolean {
    if (this.#isWord(at + 1, 'of') || (!this.#has(at - 1, this.#tag.Determiner) && this.#isBoardWord(at - 1)))
      return true;
    // "TSC member Wren Tolliver"; in a list, "Wren Tolliver – Member, Tarnbrook Council".
    if (this.#nameOf(at - 1)?.kind === 'organisation' && this.#nameOf(at + 1)?.kind === 'person') return true;
    return (
      this.#has(at, TAGS.Capitalised) &&
      this.#isWord(at + 1, ',') &&
      (this.#nameOf(at + 2)?.kind === 'organisation' || this.#nameOf(at + 3)?.kind === 'organisation')
    );
  }

  // "three new board members": several who have a seat.
  #areMembers(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    return (
      at > this.#from &&
      /^(board|committee|council|cabinet|panel|faculty|commission|tribunal)$/i.test(
        text.slice(start[at - 1], end[at - 1]),
      )
    );
  }

  // "vice-chairman", "editor-in-chief": the last part is the head.
  #hyphenatedHead(at: number): Head | null {
    if (!this.#has(at, TAGS.Hyphenated) || !this.#has(at, TAGS.Unknown)) return null;
    const { text, start, end } = this.#article.tokens;
    const word = text.slice(start[at], end[at]);
    if (POST_IN.test(word)) return { first: at, last: at + 1, rule: 'roles/head-with-modifiers', sort: 'post' };
    const last = word.split(/[-‐‑]/).at(-1) ?? '';
    const tag = this.#tag;
    const isPost =
      this.#knowledge.wordHasTag(last, tag.RoleHead) ||
      this.#knowledge.wordHasTag(last, tag.RoleTitle) ||
      this.#knowledge.wordHasTag(last, tag.PoliticalRole);
    if (!isPost) return null;
    return { first: at, last: at + 1, rule: 'roles/head-with-modifiers', sort: 'post' };
  }

  // "head" and "lead" are verbs behind "to" or a modal.
  #isVerbHere(at: number): boolean {
    return (
      !this.#has(at, TAGS.Noun) &&
      !this.#has(at, TAGS.PluralNoun) &&
      (this.#has(at, TAGS.Verb) || this.#has(at, TAGS.PastVerb) || this.#has(at, TAGS.PresentVerb)) &&
      !this.#has(at, TAGS.Capitalised)
    );
  }

  #roleOf(head: Head, taken: number): Role {
    const { tokens } = this.#article;
    const first = this.#leftEnd(head, taken);
    const last = head.sort === 'plural' ? head.last : this.#rightEnd(head);
    const end = tokens.end[last - 1]!;
    const prefix = FORMER_PREFIX.exec(tokens.text.slice(tokens.start[first], end))?.[0].length ?? 0;
    const start = tokens.start[first]! + prefix;
    const title = singleSpaced(tokens.text.slice(start, end));
    const status = prefix > 0 ? 'former' : this.#statusBefore(first);
    const value = { title, sort: head.sort, status };
    return { kind: 'role', rule: head.rule, first, last, start, end, value };
  }

  /** First token of the modifiers before the head. */
  #leftEnd(head: Head, taken: number): number {
    // "a visual and UX designer": initials are capitals whatever stands around them.
    const sign = this.#has(head.first, TAGS.Upper) ? head.last - 1 : head.first;
    const capitalised = this.#has(sign, TAGS.Capitalised);
    let first = head.first;
    if (capitalised && CHAIRS.test(this.#textOf(head)) && this.#isOfChamber(head.first, taken)) return first;
    for (let at = head.first - 1; at >= Math.max(taken, this.#from, head.first - 7); at--) {
      if (this.#isModifier(at, capitalised)) first = at;
      else if (!this.#joinsModifiers(at, first, capitalised)) break;
    }
    return ENDOWED.test(this.#textOf(head)) ? this.#withFounder(first, taken) : first;
  }

  // "House Harbours and Rivers Chair Tolliver": the field is the name of the committee, and no part of the post.
  #isOfChamber(first: number, taken: number): boolean {
    for (let at = first - 1; at >= Math.max(taken, this.#from, first - 8); at--) {
      if (this.#isNamed(at)) return false;
      if (CHAMBERS.test(this.#textOf({ first: at, last: at + 1 }))) return true;
      const isOfName = this.#has(at, TAGS.Capitalised) || this.#isWord(at, 'and') || this.#isWord(at, ',');
      if (!isOfName) return false;
    }
    return false;
  }

  // "the Wren B. Tolliver professor of surgery": whose name the post bears.
  #withFounder(first: number, taken: number): number {
    const from = Math.max(taken, this.#from, first - 7);
    let at = first - 1;
    while (at >= from && !this.#isNamed(at) && this.#isOfFounder(at)) at--;
    const isTitle = first - at > 2 && this.#has(at, this.#tag.Article) && this.#has(at + 1, TAGS.Capitalised);
    return isTitle && at >= from ? at + 1 : first;
  }

  #isOfFounder(at: number): boolean {
    return (
      (this.#has(at, TAGS.Capitalised) && this.#has(at, TAGS.Word)) ||
      this.#isWord(at, 'and') ||
      (this.#has(at, TAGS.FullStop) && this.#has(at, TAGS.Glued))
    );
  }

  #isModifier(at: number, capitalised: boolean): boolean {
    if (this.#isNamed(at) || !this.#has(at, TAGS.Word)) return false;
    // "the five trustees"
    if (this.#has(at, this.#tag.NumberWord) && !this.#has(at, TAGS.Capitalised) && !this.#has(at, TAGS.Ordinal))
      return false;
    if (this.#has(at, this.#descriptor) && !this.#has(at, TAGS.Capitalised)) return false;
    if (this.#has(at, this.#tag.FormerWord) && !this.#has(at, TAGS.Capitalised)) return false;
    if (
      this.#has(at, this.#descriptor) &&
      (this.#has(at, this.#tag.FormerWord) ||
        this.#has(at, this.#tag.IncomingWord) ||
        this.#has(at, TAGS.SentenceStart))
    )
      return false;
    if (this.#isClosed(at) || this.#isOfNation(at) || this.#isLinkingGerund(at)) return false;
    // "Harbour Policy founder": before a head in small letters the capital is that of a name.
    const isOfName = !capitalised && this.#has(at, TAGS.Capitalised) && !this.#has(at, TAGS.SentenceStart);
    if (
      this.#has(at, this.#tag.RoleModifier) &&
      (!isOfName || this.#isNamed(at - 1) || this.#opensTitle(at) || !this.#has(at - 1, TAGS.Word))
    )
      return true;
    // "Republican Sen.": the party is where, not what.
    if (this.#has(at, this.#tag.PartyName)) return false;
    if (this.#has(at, TAGS.Possessive)) return false;
    const isCapital = this.#has(at, TAGS.Capitalised) && !this.#has(at, TAGS.SentenceStart);
    if (capitalised !== isCapital && !this.#has(at, TAGS.Upper))
      return !capitalised && (this.#isCraft(at) || this.#opensTitle(at));
    if (this.#has(at, TAGS.Hyphenated)) return true;
    const noun =
      this.#has(at, TAGS.Noun) ||
      this.#has(at, TAGS.Adjective) ||
      (this.#has(at, TAGS.PluralNoun) && !this.#has(at, this.#tag.GroupNoun));
    const verb = this.#has(at, TAGS.PastVerb) || this.#has(at, TAGS.PresentVerb) || this.#has(at, TAGS.Participle);
    if (capitalised) return noun || this.#has(at, TAGS.Gerund) || this.#has(at, TAGS.Unknown);
    return (noun && !verb) || this.#has(at, TAGS.Gerund) || this.#isPluralField(at);
  }

  // "Wren Tolliver, campaigns manager", "the claims director", but not "she plans director's cuts": nobody does it.
  #isPluralField(at: number): boolean {
    const tag = this.#tag;
    if (!this.#has(at, TAGS.PluralNoun) || this.#has(at, tag.GroupNoun) || at <= this.#from) return false;
    // "the union names director Wren Tolliver", "…, says director Wren Tolliver"
    const isDetermined = this.#has(at - 1, tag.Article) || this.#isWord(at - 1, 'as');
    if (this.#has(at, tag.AppointVerb) || (this.#has(at, tag.SpeechVerb) && !isDetermined)) return false;
    const isTime = this.#has(at - 1, TAGS.Adverb) && !this.#has(at - 1, TAGS.Adjective) && this.#isBoundary(at - 2);
    const isMade = this.#has(at - 1, tag.Auxiliary) || this.#has(at - 1, tag.AppointVerb);
    return isTime || isMade || this.#isBoundary(at - 1) || this.#has(at - 1, tag.RoleModifier);
  }

  // "DevOps engineer", "TypeScript developer": crafts are written so, whatever the post is.
  #isCraft(at: number): boolean {
    return this.#has(at, TAGS.Word) && CRAFT.test(this.#textOf({ first: at, last: at + 1 }));
  }

  // "Wren Tolliver – User researcher at": a title on a line of its own begins with a capital.
  #opensTitle(at: number): boolean {
    return (
      (this.#has(at - 1, TAGS.Dash) || this.#has(at - 1, TAGS.Comma) || this.#has(at - 1, TAGS.OpeningBracket)) &&
      at - 1 > this.#from &&
      this.#nameOf(at - 2)?.kind === 'person' &&
      this.#has(at, TAGS.Noun) &&
      !this.#has(at, TAGS.Unknown) &&
      !this.#isRoleToken(at)
    );
  }

  // "staff, including planning director": these lead to what follows, and are the business of nobody's post.
  #isLinkingGerund(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    return this.#has(at, TAGS.Gerund) && LINKING.test(text.slice(start[at], end[at]));
  }

  #isClosed(at: number): boolean {
    const tag = this.#tag;
    return (
      this.#has(at, tag.Determiner) ||
      this.#has(at, tag.Pronoun) ||
      this.#has(at, tag.Preposition) ||
      this.#has(at, tag.Auxiliary) ||
      this.#has(at, tag.Subordinator) ||
      this.#has(at, tag.Conjunction)
    );
  }

  // "digital and learning development manager": both sides of "and" modify the head.
  #joinsModifiers(at: number, first: number, capitalised: boolean): boolean {
    if (!(this.#isWord(at, 'and') || this.#isWord(at, '&'))) return false;
    // "was formerly chief people and places officer": whose officer, nobody says before "chief".
    const isChief = this.#isWord(at - 2, 'chief') || this.#isWord(at - 3, 'chief');
    const isCommaBefore =
      isChief || this.#isBoundary(at - 2) || (this.#isBoundary(at - 3) && this.#isModifier(at - 2, capitalised));
    return first > at && isCommaBefore && this.#isModifier(at - 1, capitalised) && !this.#isRoleToken(at - 1);
  }

  #isRoleToken(at: number): boolean {
    const tag = this.#tag;
    return (
      this.#has(at, tag.RoleHead) ||
      this.#has(at, tag.RoleTitle) ||
      this.#has(at, tag.PoliticalRole) ||
      this.#has(at, tag.Occupation) ||
      this.#has(at, tag.RolePlural)
    );
  }

  #isBoundary(at: number): boolean {
    return (
      at < this.#from ||
      this.#nameOf(at)?.kind === 'organisation' ||
      this.#has(at, TAGS.Comma) ||
      this.#has(at, this.#tag.Article) ||
      this.#isWord(at, 'as') ||
      this.#has(at, TAGS.Possessive) ||
      this.#has(at, TAGS.Dash) ||
      this.#has(at, TAGS.OpeningBracket)
    );
  }

  /** End of the scope behind the head: "of public sector sales", "for London", "of the board". */
  #rightEnd(head: Head): number {
    let last = this.#isEmeritus(head.last) ? head.last + 1 : head.last;
    for (let round = 0; round < 2; round++) {
      const field = round > 0 ? this.#fieldEnd(last, head) : last;
      if (field > last) return field;
      // "ambassador to Tarnland": whom somebody is sent to.
      if (round === 0 && this.#textOf({ first: last, last: last + 1 }) === 'to' && SENT.test(this.#textOf(head)))
        return this.#nameOf(last + 1)?.kind === 'place' ? this.#nameOf(last + 1)!.last : last;
      const isScope = this.#isWord(last, 'of') || this.#isWord(last, 'for');
      if (!isScope) return round === 0 ? Math.max(last, this.#restOfScope(head)) : last;
      const end = this.#scopeEnd(last + 1, this.#isWord(last, 'for'), head);
      if (end <= last + 1) return last;
      last = end;
    }
    return last;
  }

  // "dean emeritus at Quillfeather"
  #isEmeritus(at: number): boolean {
    return at < this.#to && /^emerit(us|a)$/i.test(this.#textOf({ first: at, last: at + 1 }));
  }

  /** End of "in the field of spinal surgery" behind what somebody teaches. */
  #fieldEnd(at: number, head: Head): number {
    if (this.#textOf({ first: at, last: at + 1 }) !== 'in' || at + 4 >= this.#to) return at;
    if (!/^in the (field|area|subject|discipline) of$/.test(this.#textOf({ first: at, last: at + 4 }))) return at;
    const end = this.#scopeEnd(at + 4, false, head);
    return end > at + 4 ? end : at;
  }

  /** "Minister for Digital" is a title, and so is "Minister for Digital Infrastructure"; "director of policy" may go on in a list. */
  #restOfScope(head: Head): number {
    const { last } = head;
    const hasScope =
      last - head.first > 2 && (this.#isWord(head.first + 1, 'for') || this.#isWord(head.first + 1, 'of'));
    if (!hasScope) return last;
    const isList = this.#isWord(last, ',') || this.#isWord(last, 'and') || this.#isWord(last, '&');
    if (isList) return this.#isScopeWord(last) ? Math.max(last, this.#scopeEnd(last, false, head)) : last;
    // "director of digital" is a post, and so is "director of digital leadership".
    const isInSmall =
      !this.#has(last, TAGS.Capitalised) &&
      this.#has(last, TAGS.Noun) &&
      !this.#has(last, TAGS.PresentVerb) &&
      !this.#has(last, TAGS.PastVerb) &&
      this.#has(last - 1, TAGS.Adjective);
    if (isInSmall) return Math.max(last, this.#scopeEnd(last, false, head));
    if (!this.#has(last - 1, TAGS.Capitalised) || !this.#has(last, TAGS.Capitalised)) return last;
    return Math.max(last, this.#scopeEnd(last, false, head));
  }

  #scopeEnd(from: number, isFor: boolean, head: Head): number {
    let at = from;
    if (this.#isWord(at, 'the')) at++;
    const name = this.#nameOf(at);
    if (name !== null) {
      if (
        name.kind !== 'place' ||
        (!isFor && !this.#has(head.first, TAGS.Capitalised) && !this.#has(head.first, this.#tag.PoliticalRole))
      )
        return from;
      if (this.#has(name.last, TAGS.Possessive)) return this.#afterPossessive(from, name.last);
      return name.last - name.first > 1 && !isFor ? from : this.#afterPlace(name.last);
    }
    if (this.#has(at, this.#tag.Determiner) || this.#has(at, this.#tag.Pronoun) || this.#has(at, TAGS.Number))
      return from;
    // "chief executive of nine years" says for how long.
    if (this.#has(at, this.#tag.NumberWord) && this.#isTime(at + 1)) return from;
    const isDefinite = at > from && (!this.#has(at, TAGS.Capitalised) || this.#isOfNation(at));
    const start = at;
    while (at < this.#to && this.#isScopeWord(at) && !((at > start || isFor) && this.#isDoing(at))) at++;
    // "president of Mercer Harbour-based Quillfeather": where the body sits that is named next.
    if (at > start && SITTING.test(this.#textOf({ first: at - 1, last: at }))) return from;
    while (at > start && !this.#endsScope(at - 1)) at--;
    // "for the contract publisher, Halden": so does one that elsewhere heads a post.
    if (this.#isFirmNoun(at)) return from;
    // "of the toy company Halden": the noun says what the body is that follows.
    if (this.#nameOf(at)?.kind === 'organisation' && this.#has(at - 1, this.#tag.CompanyNoun)) return from;
    // "chief executive of social landlord the Harbour Trust": who is that over a whole body, is that of the one named.
    const named = this.#isWord(at, 'the') ? at + 1 : at;
    if (this.#nameOf(named)?.kind === 'organisation' && at > start && WHOLE.test(this.#textOf(head))) return from;
    // "leader of Harbour Quay Council": a body, though nothing proves which.
    if (at > start + 1 && this.#has(at - 2, TAGS.Capitalised) && BODY.test(this.#textOf({ first: at - 1, last: at })))
      return from;
    // "chair of the Tenants’ Forum": what the possessive stands behind is no scope.
    if (at > start && this.#has(at, TAGS.Possessive)) return from;
    // "founder of Basic Research" has no scope in capitals behind a post in small letters, but "head of Digital" has.
    if (WHOLE.test(this.#textOf(head)) && this.#has(start, TAGS.Capitalised)) return from;
    // "lobbyist for Basic Research": a trade in small letters has no field in capitals, but a client.
    if (
      isFor &&
      head.sort === 'occupation' &&
      this.#has(start, TAGS.Capitalised) &&
      !this.#has(head.first, TAGS.Capitalised)
    )
      return from;
    // "of the sensing division" is part of the title, "of the scheme" says what somebody is responsible for.
    return at > start && !(isDefinite && !this.#isBoardWord(at - 1) && !this.#isBoardWord(start)) ? at : from;
  }

  #isTime(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    return at < this.#to && /^(years?|months?|weeks?|decades?)$/.test(text.slice(start[at], end[at]));
  }

  // "reporter for the paper covering trade": what the holder does is no part of the title.
  #isDoing(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    return this.#has(at, TAGS.Gerund) && DOING.test(text.slice(start[at], end[at]));
  }

  #textOf({ first, last }: Pick<Head, 'first' | 'last'>): string {
    const { text, start, end } = this.#article.tokens;
    return text.slice(start[first], end[last - 1]);
  }

  // "manager for Dorset's Joined Care": a place's scheme; what is in small letters behind the possessive is no scope.
  #afterPossessive(from: number, possessive: number): number {
    let at = possessive + 1;
    while (at < this.#to && this.#has(at, TAGS.Capitalised) && !this.#isNamed(at) && this.#isScopeWord(at)) at++;
    return at > possessive + 1 ? at : from;
  }

  #afterPlace(at: number): number {
    const next = this.#nameOf(at + 1);
    return this.#isWord(at, 'and') && next?.kind === 'place' ? next.last : at;
  }

  #isBoardWord(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    return at >= 0 && BOARDS.has(text.slice(start[at], end[at]));
  }

  #isScopeWord(at: number): boolean {
    if (this.#isNamed(at)) return false;
    if (this.#isWord(at, 'and') || this.#isWord(at, '&')) return !this.#isRoleAhead(at + 1);
    if (this.#isWord(at, ',')) return this.#isListComma(at);
    if (!this.#has(at, TAGS.Word) || this.#isClosed(at)) return false;
    if (this.#isRoleToken(at) && !this.#has(at, this.#tag.RolePlural) && !this.#isAdjectiveOfField(at)) return false;
    const finite = this.#has(at, TAGS.PastVerb) || this.#has(at, TAGS.PresentVerb);
    const noun =
      this.#has(at, TAGS.Noun) ||
      this.#has(at, TAGS.PluralNoun) ||
      this.#has(at, TAGS.Adjective) ||
      this.#has(at, TAGS.Gerund) ||
      this.#has(at, TAGS.Unknown);
    return noun && !(finite && !this.#has(at, TAGS.Noun) && !this.#has(at, TAGS.PluralNoun));
  }

  // "Vice President for Academic Affairs", "Dean of Student Life": before the field's noun the trade is its modifier.
  #isAdjectiveOfField(at: number): boolean {
    const isModifier = this.#has(at, TAGS.Adjective) || this.#has(at, TAGS.Capitalised);
    return (
      isModifier &&
      this.#has(at, this.#tag.Occupation) &&
      (this.#has(at + 1, TAGS.Noun) || this.#has(at + 1, TAGS.PluralNoun)) &&
      this.#has(at, TAGS.Capitalised) === this.#has(at + 1, TAGS.Capitalised) &&
      !this.#isNamed(at + 1) &&
      !this.#isRoleToken(at + 1)
    );
  }

  #isRoleAhead(from: number): boolean {
    for (let at = from; at < from + 4 && at < this.#to; at++) {
      if (this.#isRoleToken(at)) return true;
      // "of Marine and Coastal Engineering and Head of Harbours": the next "and" is the one before the role.
      if (this.#isWord(at, 'and') || this.#isWord(at, '&')) return false;
      if (this.#isNamed(at) || this.#has(at, TAGS.Comma)) return false;
    }
    return false;
  }

  // "of sales, marketing and communications", but not "of sales, said".
  #isListComma(at: number): boolean {
    // "for Digital, Culture, Media and Sport": a list of more than two is the name of a department.
    let most = at + 5;
    for (let next = at + 1; next < most && next < this.#to; next++) {
      if (this.#isWord(next, 'and')) return next > at + 1 && !this.#isRoleAhead(at + 1);
      if (this.#isWord(next, ',') && this.#has(next - 1, TAGS.Capitalised) && this.#has(next + 1, TAGS.Capitalised)) {
        most = Math.min(next + 5, at + 12);
        continue;
      }
      if (this.#isNamed(next) || !this.#has(next, TAGS.Word) || this.#isClosed(next)) return false;
    }
    return false;
  }

  #endsScope(at: number): boolean {
    return (
      !this.#isWord(at, 'and') &&
      !this.#isWord(at, '&') &&
      !this.#isWord(at, ',') &&
      this.#has(at, TAGS.Word) &&
      (this.#has(at, TAGS.Noun) ||
        this.#has(at, TAGS.PluralNoun) ||
        this.#has(at, TAGS.Unknown) ||
        this.#has(at, TAGS.Gerund) ||
        this.#has(at, TAGS.Capitalised) ||
        this.#isFieldBeforeMark(at))
    );
  }

  // "the chair of local government digital, Wren Tolliver": before a mark no noun is missing.
  #isFieldBeforeMark(at: number): boolean {
    return (
      this.#has(at, TAGS.Adjective) &&
      this.#has(at - 1, TAGS.Noun) &&
      (this.#has(at + 1, TAGS.Comma) || this.#has(at + 1, TAGS.ClosingBracket))
    );
  }

  #statusBefore(first: number): RoleValue['status'] {
    let left = 3;
    for (let at = first - 1; at >= Math.max(this.#from, first - 12) && left > 0; at--) {
      if (this.#isNamed(at)) continue;
      left--;
      // "former state Supreme Court Chief Justice"
      if (this.#isNamed(at + 1) && STATE_NOUN.test(this.#textOf({ first: at, last: at + 1 }))) continue;
      if (this.#has(at, this.#tag.FormerWord)) return this.#isAdverbOfTime(at) ? 'current' : 'former';
      if (this.#isPlainNew(at)) return 'incoming';
      // "its last director": nobody has been it since.
      if (this.#isWord(at, 'last') && (this.#has(at - 1, this.#tag.Determiner) || this.#has(at - 1, TAGS.Possessive)))
        return 'former';
      // "previously the operations manager": the article stands between.
      if (this.#has(at, this.#tag.Article) && this.#has(at - 1, this.#tag.FormerWord) && at - 1 >= this.#from)
        return this.#isAdverbOfTime(at - 1) || !this.#has(at - 1, TAGS.Adverb) ? 'current' : 'former';
      if (
        !this.#has(at, this.#descriptor) &&
        !this.#isNamed(at) &&
        !this.#isOfNation(at) &&
        !this.#has(at, TAGS.Possessive) &&
        !this.#has(at, this.#tag.PartyName) &&
        !this.#has(at, TAGS.Hyphenated) &&
        // "former Indiana Republican Sen."
        !(this.#has(at, TAGS.Capitalised) && this.#has(at - 1, this.#tag.FormerWord)) &&
        !this.#has(at, TAGS.Adjective)
      )
        return 'current';
    }
    return 'current';
  }

  // "Then Halden's director left": at the head of a sentence "then" says when, not who.
  #isAdverbOfTime(at: number): boolean {
    const { text, start, end } = this.#article.tokens;
    return (
      (this.#has(at, TAGS.SentenceStart) || this.#has(at, TAGS.LineStart)) &&
      /^(then|previously|late|past)$/i.test(text.slice(start[at], end[at]))
    );
  }

  #isPlainNew(at: number): boolean {
    return this.#has(at, this.#tag.IncomingWord);
  }
}
