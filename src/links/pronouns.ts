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
    return this.#article.mentions.some(({ kind, first, last }) => kind === 'quote' && first <= token && token < last);
  }

  #note(entity: Entity, at: number): void {
    const { tokens } = this.#article;
    const isSource = fold(wordsAt(tokens, at - 1)) === 'to' && fold(wordsAt(tokens, at - 2)) === 'according';
    this.#seen.push({ entity, sentence: this.#sentence, at, block: this.#block, isSource });
  }

  // "Smith left. He …. He …": a chain of pronouns keeps to the one whose name began it.
  #keepTopic(sentence: Sentence, mentions: readonly Mention[]): void {
    const [first] = mentions;
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
    } else if (opener === 'he' || opener === 'she') {
      this.#topicAge = Math.min(this.#topicAge, 1);
      this.#topicBlock = sentence.block;
    } else this.#topicAge++;
  }

  // A paragraph that has named somebody else no longer goes on about whom the one before was about.
  #hasNewTopic(token: number, fits: (seen: Seen) => boolean): boolean {
    if (this.#topicBlock === this.#block) return false;
    return this.#seen.some(
      (seen) => seen.block === this.#block && seen.at < token && seen.entity !== this.#topic && fits(seen),
    );
  }

  /** The person the pronoun at a token of the current sentence stands for; null if that is not safe to say. */
  resolve(token: number): Entity | null {
    if (fold(wordsAt(this.#article.tokens, token)) === 'i')
      return this.#self === null || this.#isQuoted(token) ? null : this.#self;
    const sex = fold(wordsAt(this.#article.tokens, token)) === 'she' ? 'F' : 'M';
    const fits = ({ entity }: Seen): boolean => entity.sex === null || entity.sex === sex;
    if (this.#topic?.sex === sex && this.#topicAge > 0 && this.#topicAge <= REACH && !this.#hasNewTopic(token, fits))
      return this.#topic;
    for (let back = 0; back <= REACH; back++) {
      const number = this.#sentence - back;
      const here = this.#seen.filter(
        (seen) =>
          seen.sentence === number &&
          seen.at < token &&
          fits(seen) &&
          // "According to a historian, …" ends with its paragraph; "he" in the next is somebody else.
          !(seen.isSource && seen.block !== this.#block),
      );
      if (here.length === 0) continue;
      const others = new Set(here.map(({ entity }) => entity));
      if (others.size === 1) return here[0]!.entity;
      const sure = here.filter(({ entity }) => entity.sex === sex);
      return new Set(sure.map(({ entity }) => entity)).size === 1 ? sure[0]!.entity : back > 0 ? here[0]!.entity : null;
    }
    return null;
  }
}
