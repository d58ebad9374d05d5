import type { Entity, RecognisedArticle, Speaker } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { NounPhrase } from './attributions-noun-phrases.ts';
import type { Passage, PassageUnits } from './attributions-passages.ts';
import type { SpeechTags } from './attributions-tags.ts';

/** Somebody a pronoun may mean: the subject or speaker of a passage, or another person in it. */
interface Trace {
  readonly speaker: Speaker;
  readonly sex: 'F' | 'M' | null;
  readonly passage: number;
  readonly block: number;
  readonly isSubject: boolean;
}

/** A group, body or writing without a name that a passage speaks of, and what may point back at it. */
interface Described {
  readonly speaker: Speaker;
  /** Without what a subject's verb and circumstances add. */
  readonly words: string;
  readonly isPlural: boolean;
  readonly passage: number;
}

/** How far back a pronoun may point. */
const MOST_PASSAGES = 12;
const MOST_BLOCKS = 5;
const MOST_TRACES = 40;

/** What those are called by whose office was written short before their name. */
const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen.', ['senator']],
  ['rep.', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov.', ['governor']],
  ['lt.', ['lieutenant']],
  ['gen.', ['general']],
  ['adm.', ['admiral']],
  ['col.', ['colonel']],
  ['capt.', ['captain']],
  ['sgt.', ['sergeant']],
  ['cllr', ['councillor']],
  ['clr', ['councillor']],
  ['prof', ['professor']],
  ['prof.', ['professor']],
  ['dr', ['doctor']],
  ['dr.', ['doctor']],
  ['rev', ['reverend', 'vicar']],
  ['rev.', ['reverend', 'pastor']],
]);

/** Somebody sends them to those whose name stands before them. */
const SENT = /^(complaints?|lawsuits?|suits?|petitions?|filings?|indictments?)$/i;

/** "the Kentucky Republican" */
const PARTISAN = /(^|\s)(Republican|Democrat|Independent)$/;

const YEAR_OLD = /year-old$/i;

/** "He added": who goes on is whoever was reported just before. */
const GOES_ON = /^(added|continued|adds|continues)$/i;

/** "a villager surnamed Okafor" */
const SURNAMED = / (?:sur)?named ([\p{L}’' -]+)$/u;

/** "On Monday,", "At a meeting in Leeds on Monday," */
const LONGEST_CIRCUMSTANCE = 9;

const NEWS = /^(news|wire|press)$/i;

const SERVING = /\s(?:for|to)\s/;

/** Who has been spoken of so far, and who a noun phrase therefore means. */
export class Discourse {
  readonly #article: RecognisedArticle;
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #entities = new Map<number, Entity>();
  readonly #traces: Trace[] = [];
  /** Family names and short forms that only one person has. */
  readonly #surnames = new Map<string, Entity>();
  readonly #holders = new Map<string, Entity>();
  /** Those who share a word of their titles. */
  readonly #rivals = new Map<string, Set<Entity>>();
  /** Organisations by the noun that stands in apposition to their names. */
  readonly #bodies = new Map<string, Entity>();
  readonly #only: Entity | null;
  readonly #organisations: { readonly entity: Entity; readonly passage: number; readonly isSubject: boolean }[] = [];
  readonly #counts = new Map<Entity, number>();
  /** The organisation named most so far, if one leads. */
  #main: Entity | null = null;
  #most = 0;
  #pair: { speaker: Speaker; passage: number } | null = null;
  /** The person whom the last passage with only one speaker reports. */
  #told: Trace | null = null;
  /** Those of the open passage, and the last one that a passage was about. */
  #groups: Described[] = [];
  /** Speakers that are bodies or writings. */
  readonly #things = new Set<Speaker>();
  #group: Described | null = null;
  #passage = 0;
  #block = 0;

  constructor(article: RecognisedArticle, entities: readonly Entity[], units: PassageUnits, known: SpeechTags) {
    this.#article = article;
    this.#units = units;
    this.#known = known;
    for (const entity of entities) for (const mention of entity.mentions) this.#entities.set(mention.start, entity);
    const people: Entity[] = [];
    for (const entity of entities) if (entity.kind === 'person' && !entity.isOutside) people.push(entity);
    this.#only = people.length === 1 ? people[0]! : null;
    this.#noteSurnames(people);
  }

  #noteSurnames(people: readonly Entity[]): void {
    const shared = new Set<string>();
    for (const person of people) {
      this.#noteSurname(person.name.slice(person.name.lastIndexOf(' ') + 1), person, shared);
      for (const form of person.aliases) this.#noteSurname(form, person, shared);
    }
    for (const form of shared) this.#surnames.delete(form);
  }

  #noteSurname(form: string, person: Entity, shared: Set<string>): void {
    const other = this.#surnames.get(form);
    if (other !== undefined && other !== person) shared.add(form);
    this.#surnames.set(form, person);
  }

  open({ block }: Passage): void {
    this.#passage++;
    this.#block = block;
    if (this.#groups.length > 0) this.#groups = [];
  }

  entityOf(mention: Mention | null): Entity | null {
    return mention === null ? null : (this.#entities.get(mention.start) ?? null);
  }

  /** Who the noun phrase of the open passage means; null where nobody can be named. */
  speakerOf(phrase: NounPhrase): Speaker | null {
    if (phrase.kind === 'pronoun') return this.#pronoun(phrase);
    if (phrase.kind === 'described') return this.#described(phrase);
    const mention = this.#units.chunk(phrase.head)?.mention ?? null;
    const words = this.#units.words(phrase.head);
    const span = this.#spanOf(phrase.head, phrase.head + 1);
    if (phrase.kind === 'organisation' && PARTISAN.test(words) && this.#opensWithThe(phrase)) {
      const member = this.#lastTold();
      return member && knownBy(member, 'pronoun', span);
    }
    return {
      entity: this.entityOf(mention),
      words: nameOf(mention) ?? words,
      by: phrase.kind === 'person' && !/\s/.test(words) ? 'surname' : 'name',
      span,
    };
  }

  #spanOf(start: number, end: number): Speaker['span'] {
    return { start: this.#units.startOf(start), end: this.#units.endOf(end - 1) };
  }

  #opensWithThe({ start, head }: NounPhrase): boolean {
    const { word } = this.#known;
    return this.#units.isWord(start, word.the) || this.#units.isWord(head - 1, word.the);
  }

  // "the Ohio Republican": whoever was reported last, by party and state.
  #lastTold(): Speaker | null {
    const told = this.#told;
    const last = this.#traces.at(-1);
    if (told === null || this.#passage - told.passage > 3) return this.#lastPerson();
    // "Okafor was unmoved." behind what another said
    return last?.isSubject === true && last.passage > told.passage ? last.speaker : told.speaker;
  }

  #pronoun({ head }: NounPhrase): Speaker | null {
    const speaker = this.#pointedAt(head);
    return speaker && knownBy(speaker, 'pronoun', this.#spanOf(head, head + 1));
  }

  #pointedAt(head: number): Speaker | null {
    const { word } = this.#known;
    const units = this.#units;
    if (units.isWord(head, word.he) || units.isWord(head, word.his) || units.isWord(head, word.him))
      return this.#personFor('M', head);
    if (units.isWord(head, word.she) || units.isWord(head, word.her)) return this.#personFor('F', head);
    if (units.isWord(head, word.it) || units.isWord(head, word.its))
      return this.#recentGroup(false) ?? this.#organisationFor(null);
    return units.isWord(head, word.they) || units.isWord(head, word.their) || units.isWord(head, word.them)
      ? (this.#recentPair() ?? this.#justTold() ?? this.#recentGroup(true))
      : null;
  }

  // "The council met on Monday. It said …", "Critics met. They said …"; an organisation that a later sentence is about is nearer.
  #recentGroup(isPlural: boolean): Speaker | null {
    const group = this.#group;
    if (group === null || group.isPlural !== isPlural || this.#passage - group.passage > 2) return null;
    const last = this.#organisations.at(-1);
    const isNearer =
      !isPlural &&
      last !== undefined &&
      (last.passage > group.passage || (last.passage === group.passage && last.isSubject));
    return isNearer ? null : { entity: null, words: group.words, by: 'name', span: group.speaker.span };
  }

  // "According to Northfold, it is cold. The depot, they say": a body whose words were reported just now is nearer than any group.
  #justTold(): Speaker | null {
    for (let at = this.#organisations.length - 1; at >= 0; at--) {
      const { entity, isSubject, passage } = this.#organisations[at]!;
      if (passage < this.#passage - 1) return null;
      if (isSubject) return this.#group === null || this.#group.passage < passage ? asSpeaker(entity) : null;
    }
    return null;
  }

  #recentPair(): Speaker | null {
    return this.#pair !== null && this.#passage - this.#pair.passage <= 2 ? this.#pair.speaker : null;
  }

  /** The organisation last spoken of, where the last passage that names any names one of the types. */
  #organisationFor(types: readonly string[] | null): Speaker | null {
    const last = this.#organisations.at(-1);
    if (last === undefined || this.#passage - last.passage > 2) return null;
    let at = this.#organisations.length;
    while (at > 0 && this.#organisations[at - 1]!.passage === last.passage) at--;
    let only: Entity | null = null;
    let isOne = true;
    for (; at < this.#organisations.length; at++) {
      const { entity, isSubject } = this.#organisations[at]!;
      if (types !== null && !isOfType(entity, types)) continue;
      if (isSubject) return asSpeaker(entity);
      if (only !== null && only !== entity) isOne = false;
      only = entity;
    }
    return only !== null && isOne ? asSpeaker(only) : null;
  }

  #personFor(sex: 'F' | 'M', place: number): Speaker | null {
    const own = this.#subjectBefore(place) ?? this.#subjectOfClauseBefore(place);
    // "“She is fearless,” Vaughan said. Okafor will need her, he said.": the one who tells goes on.
    const told = this.#told;
    const goesOn = own !== null && told !== null && told.passage === this.#passage - 1 && told.sex === sex;
    if (goesOn && told.speaker.entity !== own && this.#units.has(place - 1, TAGS.Comma)) return told.speaker;
    if (own !== null && (own.sex === null || own.sex === sex)) return asSpeaker(own);
    // A given name may be borne by both sexes.
    if (
      place === 0 &&
      told?.passage === this.#passage - 1 &&
      GOES_ON.test(this.#units.words(Math.min(1, this.#units.count - 1)))
    )
      return told.speaker;
    let aside: Trace | null = null;
    for (let at = this.#traces.length - 1; at >= 0; at--) {
      const trace = this.#traces[at]!;
      if (this.#passage - trace.passage > MOST_PASSAGES || this.#block - trace.block > MOST_BLOCKS) break;
      if (trace.sex !== null && trace.sex !== sex) continue;
      if (!trace.isSubject) {
        aside ??= trace;
        continue;
      }
      // Within a paragraph whoever spoke or acted is meant rather than whoever was only named since; a new paragraph is about whom it names.
      return (aside !== null && aside.block !== trace.block ? aside : trace).speaker;
    }
    if (aside !== null) return aside.speaker;
    return this.#only !== null && (this.#only.sex === null || this.#only.sex === sex) ? asSpeaker(this.#only) : null;
  }

  // "When Reyes arrived, she said": a subject of the same sentence.
  #subjectBefore(place: number): Entity | null {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = this.#behindCircumstance(place); at < place; at++) {
      if (units.isQuote(at)) continue;
      if (units.isPerson(at))
        return units.has(at + 1, TAGS.Possessive) ? null : this.entityOf(units.chunk(at)?.mention ?? null);
      const opensClause =
        units.hasEither(at, tag.Subordinator, tag.Conjunction) ||
        units.hasEither(at, TAGS.Adverb, TAGS.Role) ||
        units.has(at, tag.Honorific) ||
        // "Labour councillor Okafor"
        (units.isOrganisation(at) && units.has(at + 1, TAGS.Role));
      if (!opensClause) return null;
    }
    return null;
  }

  // "Asked why, Okafor would not say, but she noted"
  #subjectOfClauseBefore(place: number): Entity | null {
    const units = this.#units;
    const { tag } = this.#known;
    if (!units.has(place - 1, tag.Conjunction) || !units.has(place - 2, TAGS.Comma)) return null;
    let at = place - 3;
    while (at > 0 && !units.has(at - 1, TAGS.Comma) && !units.isQuote(at - 1)) at--;
    while (at < place - 3 && units.hasEither(at, TAGS.Role, tag.Honorific)) at++;
    const isSubject =
      units.isPerson(at) &&
      (units.has(at + 1, tag.Auxiliary) || units.hasEither(at + 1, TAGS.PastVerb, TAGS.PresentVerb));
    return isSubject ? this.entityOf(units.chunk(at)?.mention ?? null) : null;
  }

  // "On Monday, the senator Joan Reyes met drivers at what she called": place and time stand before the subject.
  #behindCircumstance(place: number): number {
    const units = this.#units;
    if (!units.has(0, this.#known.tag.Preposition)) return 0;
    for (let at = 1; at < Math.min(place, LONGEST_CIRCUMSTANCE); at++) {
      if (units.has(at, TAGS.Comma)) return at + 1;
      if (units.isPerson(at) || units.isQuote(at)) return 0;
    }
    return 0;
  }

  #described({ start, wordsEnd: phraseEnd, head, headClass }: NounPhrase): Speaker | null {
    const units = this.#units;
    const wordsEnd = this.#endBeforeOccasion(head, phraseEnd);
    const words = this.#article.text.slice(units.startOf(start), units.endOf(wordsEnd - 1)).replace(/\s+/g, ' ');
    const span = this.#spanOf(start, wordsEnd);
    const named = this.#surnames.get(words) ?? this.#surnames.get(SURNAMED.exec(words)?.[1] ?? '');
    if (named !== undefined) return { entity: named, words: named.name, by: 'surname', span };
    if (headClass === 'source') {
      const author = this.#authorIn(start, wordsEnd) ?? this.#authorBefore(start, head);
      if (author !== null) return knownBy(author, author.by, span);
    }
    // "the Northfold news agency" is Northfold.
    const agency =
      head - 2 >= start && units.isOrganisation(head - 2) && NEWS.test(units.words(head - 1)) ? head - 2 : -1;
    const wire = agency < 0 ? null : this.entityOf(units.chunk(agency)?.mention ?? null);
    if (wire !== null) return { entity: wire, words: wire.name, by: 'name', span };
    const apposed = headClass === 'body' && head > start && units.isOrganisation(head - 1) ? head - 1 : -1;
    if (apposed >= 0) {
      const own = this.#bodyNamed(apposed, head);
      if (own !== null) return { entity: own, words: own.name, by: 'name', span };
    } else if (units.isWord(start, this.#known.word.the)) {
      const back =
        headClass === 'people' || YEAR_OLD.test(units.words(head))
          ? this.#personBehind(head)
          : headClass === 'body' || this.#known.bodyKind(units.units.word[head]!) !== undefined
            ? this.#bodyBehind(head)
            : null;
      if (back !== null) return knownBy(back, 'pronoun', span);
    }
    const speaker: Speaker = { entity: null, words, by: 'name', span };
    if (headClass !== 'people') this.#things.add(speaker);
    if (headClass !== 'other') this.#noteGroup(speaker, start, head, wordsEnd, headClass);
    return speaker;
  }

  // "the GMB union" is the GMB, but "the Ford union" is one at Ford.
  #bodyNamed(place: number, head: number): Entity | null {
    const entity = this.entityOf(this.#units.chunk(place)?.mention ?? null);
    const types = this.#known.bodyKind(this.#units.units.word[head]!)?.types;
    if (entity === null || types === undefined) return null;
    return types.length === 0 || isOfType(entity, types) ? entity : null;
  }

  // "drivers during our visits": when they spoke is no part of who they are.
  #endBeforeOccasion(head: number, end: number): number {
    for (let at = head + 1; at < end; at++)
      if (this.#units.has(at, this.#known.tag.Preposition) && /^(during|throughout)$/i.test(this.#units.words(at)))
        return at;
    return end;
  }

  #noteGroup(speaker: Speaker, start: number, head: number, end: number, headClass: NounPhrase['headClass']): void {
    const units = this.#units;
    const isPlural = units.hasEither(head, this.#known.tag.RolePlural, TAGS.PluralNoun) || units.isPluralRole(head);
    // "Showing writers what to do" is a deed.
    if ((!isPlural && headClass === 'people') || units.has(start, TAGS.Gerund)) return;
    // "analysts and traders"
    let to = units.isWord(head + 1, this.#known.word.and) ? end : head + 1;
    if (units.has(to, this.#known.tag.Preposition))
      while (to < end && !units.hasEither(to, TAGS.PastVerb, TAGS.Participle)) to++;
    const words = this.#article.text.slice(units.startOf(start), units.endOf(to - 1)).replace(/\s+/g, ' ');
    this.#groups.push({ speaker, words, isPlural, passage: this.#passage });
  }

  // "a survey of managers by the consultancy Talentbridge" is Talentbridge's.
  #authorIn(start: number, end: number): Speaker | null {
    const units = this.#units;
    const { word, tag } = this.#known;
    for (let at = start + 1; at < end; at++) {
      if ((!units.isWord(at, word.by) && !units.isWord(at, word.from)) || units.has(at - 1, tag.SourceSeen)) continue;
      for (let name = at + 1; name < end && !units.has(name, tag.Preposition); name++) {
        const entity = this.entityOf(units.chunk(name)?.mention ?? null);
        if (entity !== null && !units.has(name + 1, TAGS.Possessive)) return asSpeaker(entity);
      }
    }
    return null;
  }

  // "Talentbridge’s survey", "a Talentbridge survey": the name in front is the author's.
  #authorBefore(start: number, head: number): Speaker | null {
    // "an HMRC complaint" goes to HMRC, "HMRC’s complaint" comes from it.
    const isSent = SENT.test(this.#units.words(head));
    for (let at = start; at < head; at++) {
      const entity = this.entityOf(this.#units.chunk(at)?.mention ?? null);
      if (entity !== null) return isSent && !this.#units.has(at + 1, TAGS.Possessive) ? null : asSpeaker(entity);
    }
    return null;
  }

  #personBehind(head: number): Speaker | null {
    const holder = this.#holderOf(head);
    if (holder !== null) return asSpeaker(holder);
    if (PARTISAN.test(this.#units.words(head)) || YEAR_OLD.test(this.#units.words(head))) return this.#lastTold();
    return this.#pointsBack(head) ? (this.#unnamed(this.#units.words(head)) ?? this.#lastPerson()) : null;
  }

  // "a senior official … the official": whoever was brought in by the noun.
  #unnamed(noun: string): Speaker | null {
    for (let at = this.#traces.length - 1; at >= 0; at--) {
      const { speaker, passage, isSubject } = this.#traces[at]!;
      if (this.#passage - passage > MOST_PASSAGES) break;
      if (isSubject && speaker.entity === null && hasWord(speaker.words, noun.toLowerCase())) return speaker;
    }
    return null;
  }

  // "the California congressman": the place names him and the noun points back.
  #pointsBack(head: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    return units.has(head, tag.BackReference) || hasTag(units.tokens, units.lastToken(head) - 1, tag.BackReference);
  }

  #holderOf(head: number): Entity | null {
    for (const word of this.#units
      .words(head)
      .toLowerCase()
      .split(/[\s-]+/)) {
      // "the PM" is the prime minister.
      const title = word === 'pm' ? 'prime' : word;
      const holder = this.#holders.get(title);
      if (holder !== undefined) return this.#lastOfHolders(title, holder);
    }
    return null;
  }

  // Two presidents: the one who acted or spoke last, not the one who was only named.
  #lastOfHolders(word: string, last: Entity): Entity {
    const rivals = this.#rivals.get(word);
    if (rivals === undefined) return last;
    for (let at = this.#traces.length - 1; at >= 0; at--) {
      const { isSubject, speaker, passage } = this.#traces[at]!;
      if (this.#passage - passage > MOST_PASSAGES) break;
      if (isSubject && speaker.entity !== null && rivals.has(speaker.entity)) return speaker.entity;
    }
    return last;
  }

  #lastPerson(): Speaker | null {
    const last = this.#traces.at(-1);
    return last !== undefined && this.#passage - last.passage <= 2 ? last.speaker : null;
  }

  // "the foundation" is the one with the word in its name, "the company" the one the article is about or has just spoken of.
  #bodyBehind(head: number): Speaker | null {
    const noun = this.#units.words(head).toLowerCase();
    const { types, isVague } = this.#known.bodyKind(this.#units.units.word[head]!) ?? { types: [] };
    const called = this.#bodies.get(noun);
    if (called !== undefined) return asSpeaker(called);
    const named = isVague === true ? null : this.#onlyOneNamed(noun);
    if (named !== null) return asSpeaker(named);
    const main = this.#main;
    if (main !== null && (isOfType(main, types) || (main.type === null && types.length > 0))) return asSpeaker(main);
    return this.#organisationFor(types);
  }

  /** The organisation with the noun in its name, where only one of those spoken of has it. */
  #onlyOneNamed(noun: string): Entity | null {
    let only: Entity | null = null;
    for (const { entity } of this.#organisations) {
      if (entity === only || !hasInName(entity, noun)) continue;
      if (only !== null) return null;
      only = entity;
    }
    return only;
  }

  /** Counts how often each organisation is named, and keeps the one that leads. */
  #count(entity: Entity): void {
    const count = (this.#counts.get(entity) ?? 0) + 1;
    this.#counts.set(entity, count);
    if (count > this.#most) {
      this.#most = count;
      this.#main = entity;
    } else if (count === this.#most && entity !== this.#main) this.#main = null;
  }

  /** Remembers whom the open passage names; `speakers` are those who said something in it. */
  observe(speakers: readonly (Speaker | null)[], subject: NounPhrase | null, subjectSpeaker: Speaker | null): void {
    // Whom a picture shows, or who took it, is seldom whom the text goes on about.
    if (this.#article.blocks[this.#block]?.kind === 'caption') return;
    let hasSpoken = false;
    for (const group of this.#groups) {
      const speaks = speakers.includes(group.speaker);
      if (speaks || (group.speaker === subjectSpeaker && !hasSpoken)) this.#group = group;
      hasSpoken ||= speaks;
    }
    const pointsAtGroup = subject?.kind === 'pronoun' && this.#pointsAtGroup(subjectSpeaker);
    const isAsked = this.#opensWithAuthor();
    const subjects: Speaker[] = [];
    if (subject !== null && subjectSpeaker !== null && !pointsAtGroup && this.#isSomebody(subject))
      subjects.push(subjectSpeaker);
    for (let at = speakers.length - 1; at >= 0; at--) {
      const speaker = speakers[at]!;
      if (speaker !== null && !this.#things.has(speaker) && mayBeMeant(speaker)) subjects.push(speaker);
    }
    const teller = speakers.length === 1 ? speakers[0]! : null;
    if (teller?.entity?.kind === 'person')
      this.#told = {
        speaker: teller,
        sex: teller.entity.sex,
        passage: this.#passage,
        block: this.#block,
        isSubject: true,
      };
    const others: Entity[] = [];
    const units = this.#units;
    for (let at = 0; at < units.count; at++) {
      if (!units.isPerson(at) && !units.isOrganisation(at)) continue;
      const entity = this.entityOf(units.chunk(at)?.mention ?? null);
      // "Okafor / Northfold Pictures": the credit of a picture.
      if (entity === null || (at + 1 < units.count && units.words(at + 1) === '/')) continue;
      if (entity.kind === 'organisation') {
        this.#organisations.push({ entity, passage: this.#passage, isSubject: isAmong(subjects, entity) });
        this.#count(entity);
        this.#noteBody(at, entity);
      } else {
        this.#noteRoles(at, entity);
        if (units.isWord(at + 1, this.#known.word.and) && units.isPerson(at + 2))
          this.#pair = { speaker: this.#bothFrom(at), passage: this.#passage };
        if (isAmong(subjects, entity)) continue;
        if (subjects.length === 0 && this.#isAgent(at)) subjects.push(asSpeaker(entity));
        else others.push(entity);
      }
    }
    for (const { entity } of subjects)
      if (entity?.kind === 'organisation' && this.#organisations.at(-1)?.passage !== this.#passage)
        this.#organisations.push({ entity, passage: this.#passage, isSubject: true });
    for (let at = others.length - 1; at >= 0; at--) this.#leave(asSpeaker(others[at]!), isAsked);
    for (const speaker of subjects) if (speaker.entity?.kind !== 'organisation') this.#leave(speaker, true);
    if (this.#traces.length > 2 * MOST_TRACES) this.#traces.splice(0, MOST_TRACES);
    if (this.#organisations.length > 2 * MOST_TRACES) this.#organisations.splice(0, MOST_TRACES);
  }

  // "The session was opened by the chair Dilys Parry.": who did it is whom a passive is about.
  #isAgent(at: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    let before = at - 1;
    while (
      before > 0 &&
      at - before < LONGEST_CIRCUMSTANCE &&
      (units.hasEither(before, TAGS.Role, TAGS.Capitalised) || units.hasEither(before, tag.Honorific, tag.Determiner))
    )
      before--;
    return units.isWord(before, word.by) && units.has(before - 1, TAGS.Participle);
  }

  #bothFrom(first: number): Speaker {
    const span = { start: this.#units.startOf(first), end: this.#units.endOf(first + 2) };
    const words = this.#article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return { entity: null, words, by: 'name', span };
  }

  // "They seized the city": the passage is about the group again, and about nobody that "he" can mean.
  #pointsAtGroup(speaker: Speaker | null): boolean {
    const group = this.#group;
    if (group === null || speaker === null || speaker.entity !== null || speaker.words !== group.words) return false;
    this.#group = {
      speaker: group.speaker,
      words: group.words,
      isPlural: group.isPlural,
      passage: this.#passage,
    };
    return true;
  }

  #leave(speaker: Speaker, isSubject: boolean): void {
    const sex = speaker.entity === null ? sexOf(speaker.words) : speaker.entity.sex;
    this.#traces.push({ speaker, sex, passage: this.#passage, block: this.#block, isSubject });
  }

  #isSomebody({ kind, headClass, start, head }: NounPhrase): boolean {
    if (kind !== 'described') return true;
    if (this.#units.isWord(start, this.#known.word.no)) return false;
    const { tag } = this.#known;
    return (
      headClass === 'people' &&
      this.#units.has(start, tag.Determiner) &&
      !this.#units.hasEither(head, tag.RolePlural, TAGS.PluralNoun) &&
      !this.#units.isPluralRole(head)
    );
  }

  // "I asked Reyes about the harvest": whom the author talks to answers.
  #opensWithAuthor(): boolean {
    const units = this.#units;
    // "Last week I met"
    for (let at = 0; at < Math.min(units.count, 4); at++) {
      if (units.isWord(at, this.#known.word.i) || units.isWord(at, this.#known.word.we)) return true;
      if (units.isPunctuation(at) || units.isPerson(at)) return false;
    }
    return false;
  }

  // "the regulator, Ofcom,", "Ofcom, the regulator,"
  #noteBody(place: number, entity: Entity): void {
    const units = this.#units;
    const { tag, word } = this.#known;
    const isApart = units.has(place - 1, TAGS.Comma) && units.has(place + 1, TAGS.Comma);
    if (isApart && units.has(place - 2, tag.BodyNoun)) this.#bodies.set(units.words(place - 2).toLowerCase(), entity);
    if (
      units.has(place + 1, TAGS.Comma) &&
      units.isWord(place + 2, word.the) &&
      units.has(place + 3, tag.BodyNoun) &&
      units.has(place + 4, TAGS.Comma)
    )
      this.#bodies.set(units.words(place + 3).toLowerCase(), entity);
  }

  #noteRoles(person: number, entity: Entity): void {
    const units = this.#units;
    this.#noteRole(person - 1, entity);
    if (units.has(person + 1, TAGS.Comma)) {
      this.#noteRole(person + 2, entity);
      this.#noteRole(person + 3, entity);
      // "The Minister for Ports, Okafor, said"
      if (units.has(person - 1, TAGS.Comma)) this.#noteRole(person - 2, entity);
    }
    // "The Leader, Councillor Okafor submitted"
    else {
      const first = units.hasAny(person - 1, this.#known.titles) ? person - 1 : person;
      if (units.has(first - 1, TAGS.Comma) && first <= 3) this.#noteRole(first - 2, entity);
    }
    const mention = units.chunk(person)?.mention;
    if (mention?.kind === 'person' && mention.value.honorific !== null)
      this.#noteTitle(mention.value.honorific, entity);
  }

  #noteRole(at: number, entity: Entity): void {
    const units = this.#units;
    if (units.has(at, TAGS.Role) || units.hasAny(at, this.#known.people)) this.#noteTitle(units.words(at), entity);
  }

  #noteTitle(title: string, entity: Entity): void {
    // "spokeswoman for the Secretary-General" holds no more than what stands before "for".
    const held = title.toLowerCase().split(SERVING, 1)[0]!;
    for (const word of held.split(/[\s-]+/)) {
      if (word.length > 2) this.#noteHolder(word, entity);
      const inFull = IN_FULL.get(word);
      if (inFull !== undefined) for (const noun of inFull) this.#noteHolder(noun, entity);
    }
  }

  #noteHolder(word: string, entity: Entity): void {
    const before = this.#holders.get(word);
    this.#holders.set(word, entity);
    if (before === undefined || before === entity) return;
    const rivals = this.#rivals.get(word);
    if (rivals === undefined) this.#rivals.set(word, new Set([before, entity]));
    else rivals.add(entity);
  }

  /** The same speaker, known by going on from what was said before. */
  static continued(speaker: Speaker): Speaker {
    return knownBy(speaker, 'continued', speaker.span);
  }
}

function hasInName({ name, aliases }: Entity, noun: string): boolean {
  if (hasWord(name, noun)) return true;
  for (const alias of aliases) if (hasWord(alias, noun)) return true;
  return false;
}

const hasWord = (name: string, word: string): boolean => name.toLowerCase().split(/\s+/).includes(word);

const isOfType = ({ type }: Entity, types: readonly string[]): boolean => type !== null && types.includes(type);

// What "he" and "she" can mean.
const mayBeMeant = ({ entity, words }: Speaker): boolean =>
  entity !== null || isOnePerson(words) || isOneName(words) || DEFINITE.test(words);

/** "the lawyer", "the firm’s spokesman" */
const DEFINITE =
  /^(the|his|her|its|their|[\p{L}’' -]+[’']s?) ([\p{L}-]+ ){0,3}(lawyer|attorney|solicitor|barrister|spokesman|spokeswoman|spokesperson|official|aide|adviser|advisor|witness|resident|villager|driver|teacher|doctor|nurse|officer|judge|manager|source|insider|survivor|victim|worker|student|farmer|diplomat|activist|neighbou?r|local|agent|manager|owner|landlord)( (of|for|at|in|from|who) .*)?$/iu;

function isAmong(speakers: readonly Speaker[], entity: Entity): boolean {
  for (const speaker of speakers) if (speaker.entity === entity) return true;
  return false;
}

const asSpeaker = (entity: Entity): Speaker => ({ entity, words: entity.name, by: 'name', span: null });

/** Whether the words are one unnamed person; "friends" and "the trustees" are nobody that "he" can mean. */
export const isOnePerson = (words: string): boolean => /^(an?|one|another) /i.test(words) || sexOf(words) !== null;

/** A capitalised word without an article: a family name that nothing else shows to be one. */
const isOneName = (words: string): boolean => /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(words) && !words.endsWith('s');

/** What the noun says of the sex of somebody without a name. */
function sexOf(words: string): 'F' | 'M' | null {
  if (/(woman|girl|mother|sister|daughter|wife|widow|aunt|actress|businesswoman)\b/i.test(words)) return 'F';
  return /(man|boy|father|brother|son|husband|uncle|actor|king)\b/i.test(words) ? 'M' : null;
}

function nameOf(mention: Mention | null): string | null {
  return mention?.kind === 'person' || mention?.kind === 'organisation' ? mention.value.name : null;
}

const knownBy = ({ entity, words }: Speaker, by: Speaker['by'], span: Speaker['span']): Speaker => ({
  entity,
  words,
  by,
  span,
});
