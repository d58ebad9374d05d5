import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import type { Sentence } from '../model/article.ts';
import type { Entity, RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 3;

interface Seen {
  readonly entity: Entity;
  readonly sentence: number;
  readonly at: number;
  readonly block: number;
  /** Named as the source of a statement and not as what the sentence is about. */
  readonly isSource: boolean;
}

/** Kinds of article in which the author speaks of himself. */
const PERSONAL: ReadonlySet<string> = new Set(['blog', 'op-ed', 'other']);

const INTRODUCES = /(^| )(i ('m|’m|am)|my name is)$/;

const TIMES: ReadonlySet<string> = new Set(['in', 'on', 'at', 'last', 'earlier', 'later', 'since', 'from', 'until']);

// "In 2020, Mr Smith": the title may stand between the comma and the name.
const isBehindComma = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at - 1, TAGS.Comma) || hasTag(tokens, at - 2, TAGS.Comma);

/**
 * Whom "he" and "she" stand for: the first person named in the nearest sentence before, in the same or the preceding
 * paragraph, whose sex does not contradict; nobody, where a sentence names several who would fit.
 */
export class PronounResolver {
  readonly #article: RecognisedArticle;
  readonly #entityOf: ReadonlyMap<Mention, Entity>;
  readonly #seen: Seen[] = [];
  #sentence = -1;
  #block = -1;
  /** Who says "I" outside quotations: the only author, or who says "I'm Wren Tolliver". */
  #self: Entity | null;
  /** Whom the last sentences are about, and how long ago one of them began with the name. */
  #topic: Entity | null = null;
  #topicAge = 0;
  #topicBlock = -1;
  /** Whom the pronoun stands for that the sentence before began with, and which pronoun that was. */
  #chain: Entity | null = null;
  #chained = '';
  /** Nobody knows whom the last "he" that began a sentence stands for. */
  #isLost = false;

  constructor(article: RecognisedArticle, entityOf: ReadonlyMap<Mention, Entity>, _knowledge: Knowledge) {
    this.#article = article;
    this.#entityOf = entityOf;
    this.#self = this.#author();
  }

  knowsSelf(): boolean {
    return this.#self !== null;
  }

  /** Whether the person is the one who says "I". */
  isSelf(person: Entity): boolean {
    return person === this.#self;
  }

  // Whoever says "I" in news, releases and interviews is quoted there.
  #author(): Entity | null {
    const { authors, kind } = this.#article.masthead;
    if (authors.length !== 1 || !PERSONAL.has(kind)) return null;
    for (const entity of this.#entityOf.values())
      if (entity.kind === 'person' && (entity.name === authors[0]!.name || entity.aliases.includes(authors[0]!.name)))
        return entity;
    return null;
  }

  /** Takes note of the people of the next sentence. */
  enter(sentence: Sentence, mentions: readonly Mention[]): void {
    this.#sentence++;
    this.#block = sentence.block;
    this.#keepTopic(sentence, mentions);
    for (const mention of mentions) {
      const entity = mention.kind === 'person' ? this.#entityOf.get(mention) : undefined;
      if (entity === undefined) continue;
      this.#note(entity, mention.first);
      if (this.#self === null && this.#introducesItself(mention.first)) this.#self = entity;
    }
  }

  // "Hello! I'm Wren Tolliver", "My name is Wren Tolliver".
  #introducesItself(at: number): boolean {
    const { tokens, masthead } = this.#article;
    if (!PERSONAL.has(masthead.kind) || masthead.authors.length > 0) return false;
    const words = `${fold(wordsAt(tokens, at - 3))} ${fold(wordsAt(tokens, at - 2))} ${fold(wordsAt(tokens, at - 1))}`;
    return INTRODUCES.test(words) && !this.#isQuoted(at);
  }

  #isQuoted(token: number): boolean {
    for (const { kind, first, last } of this.#article.mentions)
      if (kind === 'quote' && first <= token && token < last) return true;
    return false;
  }

  #note(entity: Entity, at: number): void {
    const { tokens } = this.#article;
    const isSource = fold(wordsAt(tokens, at - 1)) === 'to' && fold(wordsAt(tokens, at - 2)) === 'according';
    this.#seen.push({ entity, sentence: this.#sentence, at, block: this.#block, isSource });
  }

  // "Smith left. He …. He …": a chain of pronouns keeps to the one whose name began it.
  #keepTopic(sentence: Sentence, mentions: readonly Mention[]): void {
    const first = mentions[0];
    const opener = fold(wordsAt(this.#article.tokens, sentence.first));
    const { tokens } = this.#article;
    // "In May, Smith left": the subject stands behind what is said first of time and place.
    const isSubject =
      first !== undefined &&
      (first.first - sentence.first <= 2 ||
        (first.first - sentence.first <= 6 && TIMES.has(opener) && isBehindComma(tokens, first.first)));
    if (first?.kind === 'person' && isSubject && opener !== 'according') {
      this.#topic = this.#entityOf.get(first) ?? this.#topic;
      this.#topicAge = 0;
      this.#topicBlock = sentence.block;
      this.#isLost = false;
    } else if (opener === 'he' || opener === 'she') {
      this.#topicAge = 1;
      this.#chain = this.resolve(sentence.first);
      this.#isLost = this.#chain === null;
      this.#topic = this.#chain;
      if (this.#chain !== null) this.#note(this.#chain, sentence.first);
      this.#topicBlock = sentence.block;
      this.#chained = opener;
      return;
    } else this.#topicAge++;
    this.#chained = '';
  }

  // A paragraph that has named somebody else no longer goes on about whom the one before was about.
  #hasNewTopic(token: number, sex: 'F' | 'M'): boolean {
    if (this.#topicBlock === this.#block) return false;
    const seen = this.#seen;
    for (let number = seen.length - 1; number >= 0 && seen[number]!.block === this.#block; number--) {
      const { entity, at } = seen[number]!;
      if (at < token && entity !== this.#topic && (entity.sex === null || entity.sex === sex)) return true;
    }
    return false;
  }

  /** The person the pronoun at a token of the current sentence stands for; null if that is not safe to say. */
  resolve(token: number): Entity | null {
    const word = fold(wordsAt(this.#article.tokens, token));
    if (word === 'i' || word === 'my') return this.#self === null || this.#isQuoted(token) ? null : this.#self;
    const sex = word === 'she' ? 'F' : 'M';
    if (this.#isOfSeveral(token, sex)) return null;
    if (this.#topic?.sex === sex && this.#topicAge > 0 && this.#topicAge <= REACH && !this.#hasNewTopic(token, sex))
      return this.#newcomer(token, sex) ?? this.#topic;
    // "He met Ashdown. He left": whoever the one before is, and no guess where nobody knows.
    if (this.#isLost) return null;
    if (word === this.#chained) return this.#chain;
    for (let back = 0; back <= REACH; back++) {
      const here = this.#fitting(this.#sentence - back, token, sex);
      if (here.length === 0) continue;
      return onlyOne(here) ?? onlyOne(ofSex(here, sex)) ?? (back > 0 ? here[0]! : null);
    }
    return null;
  }

  // "Smith spoke. The day was opened by Jane Jones. She …": the only woman of the sentence before comes first.
  #newcomer(token: number, sex: 'F' | 'M'): Entity | null {
    const here = onlyOne(this.#fitting(this.#sentence - 1, token, sex));
    return here?.sex === sex ? here : null;
  }

  // A new paragraph's "he" may be whom the one before began with as well as whom it ended with.
  #isOfSeveral(token: number, sex: 'F' | 'M'): boolean {
    if (this.#topicBlock === this.#block || this.#topic === null) return false;
    let opener: Entity | null = null;
    for (let number = this.#seen.length - 1; number >= 0; number--) {
      const { entity, at, block } = this.#seen[number]!;
      if (block < this.#topicBlock) break;
      if (block === this.#block && at < token) return false;
      if (block === this.#topicBlock && (entity.sex === null || entity.sex === sex)) opener = entity;
    }
    return opener !== null && opener !== this.#topic;
  }

  /** Whom the sentence names before the token that may be of that sex. */
  #fitting(sentence: number, token: number, sex: 'F' | 'M'): Entity[] {
    const seen = this.#seen;
    let from = seen.length;
    while (from > 0 && seen[from - 1]!.sentence >= sentence) from--;
    const fitting: Entity[] = [];
    for (let number = from; number < seen.length && seen[number]!.sentence === sentence; number++) {
      const { entity, at, isSource, block } = seen[number]!;
      // "According to a historian, …" ends with its paragraph; "he" in the next is somebody else.
      if (at >= token || (isSource && block !== this.#block)) continue;
      if (entity.sex === null || entity.sex === sex) fitting.push(entity);
    }
    return fitting;
  }
}

/** The one whom all of them are; null where there are several, or none. */
function onlyOne(entities: readonly Entity[]): Entity | null {
  for (let at = 1; at < entities.length; at++) if (entities[at] !== entities[0]) return null;
  return entities[0] ?? null;
}

function ofSex(entities: readonly Entity[], sex: 'F' | 'M'): Entity[] {
  const sure: Entity[] = [];
  for (const entity of entities) if (entity.sex === sex) sure.push(entity);
  return sure;
}
