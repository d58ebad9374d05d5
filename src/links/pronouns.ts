import { fold } from '../language/characters.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Sentence } from '../model/article.ts';
import type { Entity, RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { wordsAt } from '../model/tokens.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 3;

interface Seen {
  readonly entity: Entity;
  readonly sentence: number;
  readonly at: number;
}

/**
 * Whom "he" and "she" stand for: the first person named in the nearest sentence before, in the same or the preceding
 * paragraph, whose sex does not contradict; nobody, where a sentence names several who would fit.
 */
export class PronounResolver {
  readonly #article: RecognisedArticle;
  readonly #entityOf: ReadonlyMap<Mention, Entity>;
  readonly #seen: Seen[] = [];
  #sentence = -1;

  constructor(article: RecognisedArticle, entityOf: ReadonlyMap<Mention, Entity>, _knowledge: Knowledge) {
    this.#article = article;
    this.#entityOf = entityOf;
  }

  /** Takes note of the people of the next sentence. */
  enter(_sentence: Sentence, mentions: readonly Mention[]): void {
    this.#sentence++;
    for (const mention of mentions) {
      const entity = mention.kind === 'person' ? this.#entityOf.get(mention) : undefined;
      if (entity !== undefined) this.#seen.push({ entity, sentence: this.#sentence, at: mention.first });
    }
  }

  /** The person the pronoun at a token of the current sentence stands for; null if that is not safe to say. */
  resolve(token: number): Entity | null {
    const sex = fold(wordsAt(this.#article.tokens, token)) === 'she' ? 'F' : 'M';
    const fits = ({ entity }: Seen): boolean => entity.sex === null || entity.sex === sex;
    for (let back = 0; back <= REACH; back++) {
      const number = this.#sentence - back;
      const here = this.#seen.filter((seen) => seen.sentence === number && seen.at < token && fits(seen));
      if (here.length === 0) continue;
      const others = new Set(here.map(({ entity }) => entity));
      if (others.size === 1) return here[0]!.entity;
      const sure = here.filter(({ entity }) => entity.sex === sex);
      return new Set(sure.map(({ entity }) => entity)).size === 1 ? sure[0]!.entity : (back > 0 ? here[0]!.entity : null);
    }
    return null;
  }
}
