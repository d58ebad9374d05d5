import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import type { Sentence } from '../model/article.ts';
import type { Affiliation, Entity, RecognisedArticle, Status } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { hasTag, TAGS, type Tag, wordsAt } from '../model/tokens.ts';
import type { PronounResolver } from './pronouns.ts';

/** How many characters back the post may have been told. */
const REACH = 600;

const FOLLOWS = /^(succeed(s|ed|ing)?|replac(e|es|ed|ing))$/;
const PASSIVE = /^(succeeded|replaced)$/;
const TAKES_OVER = /^(tak(e|es|ing)|took) over from$/;

interface Change {
  readonly at: number;
  /** The one named behind the verb gives the post up, or takes it up where the verb is passive. */
  readonly status: Status;
}

/** Who comes after whom in a post that the sentence leaves unsaid: "She succeeds Tom Ashdown." */
export class Succession {
  readonly #article: RecognisedArticle;
  readonly #entityOf: ReadonlyMap<Mention, Entity>;
  readonly #pronouns: PronounResolver;
  readonly #honorific: Tag;

  constructor(
    article: RecognisedArticle,
    entityOf: ReadonlyMap<Mention, Entity>,
    pronouns: PronounResolver,
    knowledge: Knowledge,
  ) {
    this.#article = article;
    this.#entityOf = entityOf;
    this.#pronouns = pronouns;
    this.#honorific = knowledge.tag('Honorific');
  }

  /** What follows from the sentence for those it names, given what has been found so far. */
  read(sentence: Sentence, mentions: readonly Mention[], found: readonly Affiliation[]): Affiliation[] {
    const concluded: Affiliation[] = [];
    for (const mention of mentions) {
      if (mention.kind !== 'person') continue;
      const change = this.#changeBefore(mention.first, sentence.first);
      const named = change === null ? undefined : this.#entityOf.get(mention);
      if (change === null || named === undefined) continue;
      const other = this.#subjectOf(change.at, sentence, mentions);
      if (other === null) continue;
      const from = this.#article.tokens.start[sentence.first]!;
      for (const { role, roleSpan, organisation } of this.#postsOf(other, change, found, mention, from)) {
        concluded.push({
          person: named,
          role,
          roleSpan,
          organisation,
          status: change.status,
          start: from,
          end: mention.end,
          rule: 'affiliations/succeeds-without-post',
        });
      }
    }
    return concluded;
  }

  #word(at: number): string {
    return fold(wordsAt(this.#article.tokens, at));
  }

  #changeBefore(first: number, from: number): Change | null {
    const { tokens } = this.#article;
    let at = first - 1;
    while (at > from && hasTag(tokens, at, this.#honorific)) at--;
    if (at <= from || hasTag(tokens, at, TAGS.Capitalised)) return null;
    const word = this.#word(at);
    if (FOLLOWS.test(word)) return { at, status: 'former' };
    if (word === 'from' && at - 2 > from && TAKES_OVER.test(`${this.#word(at - 2)} ${this.#word(at - 1)} from`))
      return { at: at - 2, status: 'former' };
    const isComing = word === 'by' && PASSIVE.test(this.#word(at - 1)) && this.#word(at - 2) === 'be';
    return isComing ? { at: at - 1, status: 'incoming' } : null;
  }

  /** The subject of the verb at a token: a person or pronoun with nothing but adverbs and auxiliaries, or a clause after a comma, in between. */
  #subjectOf(verb: number, sentence: Sentence, mentions: readonly Mention[]): Entity | null {
    if (/ing$/.test(this.#word(verb))) return this.#onlyOneBefore(verb, mentions);
    for (let at = verb - 1; at >= Math.max(sentence.first, verb - 6); at--) {
      const word = this.#word(at);
      if (word === 'he' || word === 'she') return this.#pronouns.resolve(at);
      for (const mention of mentions)
        if (mention.kind === 'person' && mention.last === at + 1) return this.#entityOf.get(mention) ?? null;
      // "The director, Tom Ashdown, will be replaced": the comma closes the apposition.
      if (hasTag(this.#article.tokens, at, TAGS.Comma)) return this.#personBefore(at, mentions);
    }
    return null;
  }

  #personBefore(at: number, mentions: readonly Mention[]): Entity | null {
    for (const mention of mentions)
      if (mention.kind === 'person' && mention.last === at) return this.#entityOf.get(mention) ?? null;
    return null;
  }

  #onlyOneBefore(verb: number, mentions: readonly Mention[]): Entity | null {
    let only: Entity | null = null;
    for (const mention of mentions) {
      if (mention.first > verb || mention.kind !== 'person') continue;
      const entity = this.#entityOf.get(mention) ?? null;
      if (only !== null && entity !== only) return null;
      only = entity;
    }
    return only;
  }

  /** The posts told last of the one who takes over, or those that the leaver is told to leave. */
  #postsOf(
    person: Entity,
    { status }: Change,
    found: readonly Affiliation[],
    { start }: Mention,
    from: number,
  ): Affiliation[] {
    const wanted: Status = status === 'former' ? 'incoming' : 'former';
    const own: Affiliation[] = [];
    for (const one of found) {
      if (one.person !== person || one.role === null) continue;
      // "became chair in 2010, succeeding Ashdown" is told of the past, all in one sentence.
      const isTaken = status === 'former' && one.start >= from && one.rule === 'affiliations/became-holding';
      if (one.status === wanted || isTaken) own.push(one);
    }
    const last = own.at(-1);
    const told: Affiliation[] = [];
    if (last === undefined || start - last.end > REACH) return told;
    for (const one of own) {
      if (one.start !== last.start) continue;
      // The same words read twice are one post: the longer reading says where.
      const twin = told.findIndex(({ roleSpan }) => roleSpan !== null && roleSpan.start === one.roleSpan?.start);
      if (twin < 0 || (one.organisation !== told[twin]!.organisation && one.end === told[twin]!.end)) told.push(one);
      else if (one.end > told[twin]!.end) told[twin] = one;
    }
    return told;
  }
}
