import type { Entity, RecognisedArticle, Speaker, SpeakerBy } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { TAGS } from '../model/tokens.ts';
import type { NounPhrase } from './attributions-noun-phrases.ts';
import type { Passage, PassageUnits } from './attributions-passages.ts';
import type { SpeechTags } from './attributions-tags.ts';

/** Somebody a pronoun may mean: the subject or speaker of a passage, or another person in it. */
interface Trace {
  readonly entity: Entity;
  readonly passage: number;
  readonly block: number;
  readonly isSubject: boolean;
}

/** How far back a pronoun may point. */
const MOST_PASSAGES = 12;
const MOST_BLOCKS = 5;
const MOST_TRACES = 40;

/** Who has been spoken of so far, and who a noun phrase therefore means. */
export class Discourse {
  readonly #article: RecognisedArticle;
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #entities = new Map<number, Entity>();
  readonly #traces: Trace[] = [];
  readonly #holders = new Map<string, Entity>();
  readonly #only: Entity | null;
  #organisation: { entity: Entity; passage: number } | null = null;
  #pair: { entity: Entity; passage: number } | null = null;
  #passage = 0;
  #block = 0;

  constructor(article: RecognisedArticle, entities: readonly Entity[], units: PassageUnits, known: SpeechTags) {
    this.#article = article;
    this.#units = units;
    this.#known = known;
    for (const entity of entities) for (const mention of entity.mentions) this.#entities.set(mention.start, entity);
    const people = entities.filter(({ kind, isOutside }) => kind === 'person' && !isOutside);
    this.#only = people.length === 1 ? people[0]! : null;
  }

  open({ block }: Passage): void {
    this.#passage++;
    this.#block = block;
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
    return { entity: this.entityOf(mention), words: nameOf(mention) ?? words, by: phrase.kind === 'person' && !/\s/.test(words) ? 'surname' : 'name', span };
  }

  #spanOf(start: number, end: number): Speaker['span'] {
    return { start: this.#units.startOf(start), end: this.#units.endOf(end - 1) };
  }

  #pronoun({ head }: NounPhrase): Speaker | null {
    const { word } = this.#known;
    const units = this.#units;
    const span = this.#spanOf(head, head + 1);
    const pointing = (entity: Entity | null | undefined): Speaker | null =>
      entity ? { entity, words: entity.name, by: 'pronoun', span } : null;
    if (units.isWord(head, word.he) || units.isWord(head, word.his)) return pointing(this.#personFor('M', head));
    if (units.isWord(head, word.she) || units.isWord(head, word.her)) return pointing(this.#personFor('F', head));
    if (units.isWord(head, word.it)) return pointing(this.#recent(this.#organisation));
    return units.isWord(head, word.they) ? pointing(this.#recent(this.#pair)) : null;
  }

  #recent(trace: { entity: Entity; passage: number } | null): Entity | null {
    return trace !== null && this.#passage - trace.passage <= 2 ? trace.entity : null;
  }

  #personFor(sex: 'F' | 'M', place: number): Entity | null {
    const fits = (entity: Entity): boolean => entity.sex === null || entity.sex === sex;
    const own = this.#subjectBefore(place);
    if (own !== null && fits(own)) return own;
    let aside: Trace | null = null;
    for (let at = this.#traces.length - 1; at >= 0; at--) {
      const trace = this.#traces[at]!;
      if (this.#passage - trace.passage > MOST_PASSAGES || this.#block - trace.block > MOST_BLOCKS) break;
      if (!fits(trace.entity)) continue;
      // Whoever spoke or acted a sentence ago is meant rather than whoever was only named since.
      if (trace.isSubject) return aside !== null && this.#passage - trace.passage > 3 ? aside.entity : trace.entity;
      aside ??= trace;
    }
    if (aside !== null) return aside.entity;
    return this.#only !== null && fits(this.#only) ? this.#only : null;
  }

  // "When Reyes arrived, she said": a subject of the same sentence.
  #subjectBefore(place: number): Entity | null {
    const units = this.#units;
    const { tag } = this.#known;
    for (let at = 0; at < place; at++) {
      if (units.isQuote(at)) continue;
      if (units.isPerson(at)) return units.has(at + 1, TAGS.Possessive) ? null : this.entityOf(units.chunk(at)?.mention ?? null);
      if (!units.hasAny(at, [tag.Subordinator, tag.Conjunction, TAGS.Adverb, TAGS.Role, tag.Honorific])) return null;
    }
    return null;
  }

  #described({ start, wordsEnd, head, headClass }: NounPhrase): Speaker | null {
    const units = this.#units;
    const words = this.#article.text.slice(units.startOf(start), units.endOf(wordsEnd - 1)).replace(/\s+/g, ' ');
    const span = this.#spanOf(start, wordsEnd);
    if (headClass === 'people' && units.isWord(start, this.#known.word.the)) {
      const back = this.#holderOf(head) ?? (units.has(head, this.#known.tag.BackReference) ? this.#lastSubject() : null);
      if (back !== null) return { entity: back, words: back.name, by: 'pronoun', span };
    }
    return { entity: null, words, by: 'name', span };
  }

  #holderOf(head: number): Entity | null {
    for (const word of this.#units.words(head).toLowerCase().split(/\s+/)) {
      const holder = this.#holders.get(word);
      if (holder !== undefined) return holder;
    }
    return null;
  }

  #lastSubject(): Entity | null {
    const trace = this.#traces.findLast(({ isSubject }) => isSubject) ?? this.#traces.at(-1);
    return trace !== undefined && this.#passage - trace.passage <= 2 ? trace.entity : null;
  }

  /** Remembers whom the open passage names; `speakers` are those who said something in it. */
  observe(speakers: readonly (Speaker | null)[], subject: NounPhrase | null): void {
    const seen = new Set<Entity>();
    const note = (entity: Entity | null, isSubject: boolean): void => {
      if (entity === null) return;
      if (entity.kind === 'organisation') {
        if (isSubject) this.#organisation = { entity, passage: this.#passage };
        return;
      }
      if (seen.has(entity)) return;
      seen.add(entity);
      this.#traces.push({ entity, passage: this.#passage, block: this.#block, isSubject });
    };
    const units = this.#units;
    const subjectEntity = subject === null ? null : this.entityOf(units.chunk(subject.head)?.mention ?? null);
    const spoke = speakers.map((speaker) => speaker?.entity ?? null).filter((entity) => entity !== null);
    const others: Entity[] = [];
    for (let at = 0; at < units.count; at++) {
      if (units.isOrganisation(at) || !units.isPerson(at)) continue;
      const entity = this.entityOf(units.chunk(at)?.mention ?? null);
      if (entity === null) continue;
      this.#noteRoles(at, entity);
      others.push(entity);
      if (units.has(at + 1, this.#known.tag.Conjunction) && units.isPerson(at + 2)) this.#pair = { entity, passage: this.#passage };
    }
    const isAsked = this.#opensWithAuthor();
    for (const entity of others.reverse()) if (entity !== subjectEntity && !spoke.includes(entity)) note(entity, isAsked);
    note(subjectEntity, true);
    for (const entity of spoke.reverse()) note(entity, true);
    if (this.#traces.length > 2 * MOST_TRACES) this.#traces.splice(0, MOST_TRACES);
  }

  // "I asked Reyes about the harvest": whom the author talks to answers.
  #opensWithAuthor(): boolean {
    return this.#units.isWord(0, this.#known.word.i) || this.#units.isWord(0, this.#known.word.we);
  }

  #noteRoles(person: number, entity: Entity): void {
    const units = this.#units;
    const roles = [person - 1];
    if (units.has(person + 1, TAGS.Comma)) roles.push(person + 2, person + 3);
    const add = (words: string): void => {
      for (const word of words.toLowerCase().split(/[\s-]+/)) if (word.length > 2) this.#holders.set(word, entity);
    };
    for (const at of roles) if (units.has(at, TAGS.Role) || units.hasAny(at, this.#known.people)) add(units.words(at));
    const mention = units.chunk(person)?.mention;
    if (mention?.kind === 'person' && mention.value.honorific !== null) add(mention.value.honorific);
  }

  /** The same speaker, known by going on from what was said before. */
  static continued(speaker: Speaker): Speaker {
    const by: SpeakerBy = 'continued';
    return { ...speaker, by };
  }
}

function nameOf(mention: Mention | null): string | null {
  return mention?.kind === 'person' || mention?.kind === 'organisation' ? mention.value.name : null;
}
