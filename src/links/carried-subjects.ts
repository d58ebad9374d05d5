import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import type { Sentence } from '../model/article.ts';
import type { Entity, RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { hasTag, TAGS, type Tag, type Tokens, wordsAt } from '../model/tokens.ts';
import type { PronounResolver } from './pronouns.ts';

/** How many tokens behind its subject a verb may still go without one. */
const REACH = 70;

/** Words behind which somebody or something else may have become the subject. */
const TURNS: ReadonlySet<string> = new Set([
  'which',
  'that',
  'where',
  'whose',
  'whom',
  'when',
  'while',
  'whereas',
  'because',
  'although',
  'though',
  'if',
  'it',
  'they',
  'we',
  'this',
  'these',
  'both',
]);

const BE: ReadonlySet<string> = new Set(['be', 'is', 'was', 'are', 'were', 'been', 'become', 'became', 'remains']);

/** What a name stands behind that is no subject. */
const NO_SUBJECT = /^(of|by|with|to|for|from|at|under|against|like|than|about|and|or|a|an|'s|’s)$/;

/** A person or pronoun of the sentence over the tokens `[first, last)`. */
interface Named {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention | null;
}

/**
 * Whose deed a verb without a subject of its own tells: "Raman joined Halden, taught at Quillfeather and | served as dean",
 * "Raman is a miller | who taught at Quillfeather"; nobody, where another subject may stand in between.
 */
export class CarriedSubjects {
  readonly #tokens: Tokens;
  readonly #entityOf: ReadonlyMap<Mention, Entity>;
  readonly #pronouns: PronounResolver;
  readonly #auxiliary: Tag;
  #from = 0;
  #mentions: readonly Mention[] = [];

  constructor(
    { tokens }: RecognisedArticle,
    entityOf: ReadonlyMap<Mention, Entity>,
    pronouns: PronounResolver,
    knowledge: Knowledge,
  ) {
    this.#tokens = tokens;
    this.#entityOf = entityOf;
    this.#pronouns = pronouns;
    this.#auxiliary = knowledge.tag('Auxiliary');
  }

  enter({ first }: Sentence, mentions: readonly Mention[]): void {
    this.#from = first;
    this.#mentions = mentions;
  }

  /** The subject of the verb behind the conjunction, comma or "who" at a token. */
  resolve(at: number): Entity | null {
    return fold(wordsAt(this.#tokens, at)) === 'who' ? this.#ofRelative(at) : this.#ofClause(at);
  }

  #ofRelative(at: number): Entity | null {
    const behind = hasTag(this.#tokens, at - 1, TAGS.Comma) ? at - 1 : at;
    for (const mention of this.#mentions)
      if (mention.last === behind && mention.kind !== 'role')
        return mention.kind === 'person' ? (this.#entityOf.get(mention) ?? null) : null;
    const subject = this.#subjectBefore(at);
    if (subject === null) return null;
    const verb = this.#verbBehind(subject.last);
    // "Raman is a miller who": what the subject is, and nobody else in between.
    if (verb < 0 || verb > at || !BE.has(fold(wordsAt(this.#tokens, verb)))) return null;
    return this.#isPlain(verb + 1, at) ? this.#entity(subject) : null;
  }

  // No second verb stands between "is" and "who".
  #isPlain(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (this.#isFinite(at) && !hasTag(this.#tokens, at, TAGS.Noun) && !hasTag(this.#tokens, at, TAGS.Adjective))
        return false;
    return true;
  }

  #ofClause(at: number): Entity | null {
    const subject = this.#subjectBefore(at);
    if (subject === null || at - subject.last > REACH || this.#turns(subject.last, at)) return null;
    return this.#entity(subject);
  }

  #entity({ first, mention }: Named): Entity | null {
    if (mention !== null) return this.#entityOf.get(mention) ?? null;
    return this.#pronouns.resolve(first);
  }

  /** The last person or pronoun before the token that a verb follows. */
  #subjectBefore(at: number): Named | null {
    for (let place = at - 1; place >= this.#from; place--) {
      const named = this.#namedAt(place);
      if (named === null) continue;
      if (this.#isSubject(named)) return named;
      // "worked with Tom Ashdown, who": the next verbs may be his.
      if (/^who$/i.test(wordsAt(this.#tokens, named.last)) || /^who$/i.test(wordsAt(this.#tokens, named.last + 1)))
        return null;
      place = named.first;
    }
    return null;
  }

  #namedAt(place: number): Named | null {
    const word = wordsAt(this.#tokens, place);
    if (/^(he|she)$/i.test(word)) return { first: place, last: place + 1, mention: null };
    for (const mention of this.#mentions)
      if (mention.kind === 'person' && mention.last === place + 1)
        return { first: mention.first, last: mention.last, mention };
    return null;
  }

  #isSubject({ first, last }: Named): boolean {
    const verb = this.#verbBehind(last);
    if (verb < 0) return false;
    if (first === this.#from) return true;
    const before = fold(wordsAt(this.#tokens, first - 1));
    return !NO_SUBJECT.test(before);
  }

  /** The finite verb behind a name, its brackets, its apposition and adverbs; -1 for none. */
  #verbBehind(last: number): number {
    const tokens = this.#tokens;
    let at = last;
    if (hasTag(tokens, at, TAGS.OpeningBracket)) at = this.#behind(at, TAGS.ClosingBracket, 40);
    if (at >= 0 && hasTag(tokens, at, TAGS.Comma)) {
      const closed = this.#behind(at + 1, TAGS.Comma, 24);
      // "In May Raman, a miller, joined": the second comma closes what the first opened.
      if (closed < 0) return -1;
      at = closed;
    }
    if (at < 0) return -1;
    if (/^who$/i.test(wordsAt(tokens, at))) return -1;
    for (let step = 0; step < 3 && hasTag(tokens, at, TAGS.Adverb) && !this.#isFinite(at); step++) at++;
    return this.#isFinite(at) ? at : -1;
  }

  #behind(from: number, tag: Tag, most: number): number {
    const to = Math.min(from + most, this.#tokens.count);
    for (let at = from; at < to; at++) {
      if (hasTag(this.#tokens, at, TAGS.FullStop) && !hasTag(this.#tokens, at, TAGS.Glued)) return -1;
      if (hasTag(this.#tokens, at, tag)) return at + 1;
    }
    return -1;
  }

  #isFinite(at: number): boolean {
    return (
      hasTag(this.#tokens, at, TAGS.PastVerb) ||
      hasTag(this.#tokens, at, TAGS.PresentVerb) ||
      hasTag(this.#tokens, at, this.#auxiliary)
    );
  }

  /** Whether something else may have become the subject between the two tokens. */
  #turns(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = wordsAt(this.#tokens, at);
      if (TURNS.has(fold(word)) || hasTag(this.#tokens, at, TAGS.OpeningQuote) || word === ';') return true;
    }
    for (const { kind, first, last } of this.#mentions)
      if (kind === 'organisation' && first > from && last < to && this.#opensClause(first) && this.#isFinite(last))
        return true;
    return false;
  }

  // ", and the firm grew": an organisation behind a comma or conjunction, with a verb behind it.
  #opensClause(first: number): boolean {
    const at = /^(the|its|his|her)$/i.test(wordsAt(this.#tokens, first - 1)) ? first - 2 : first - 1;
    return hasTag(this.#tokens, at, TAGS.Comma) || /^(and|but|as|before|after|until)$/i.test(wordsAt(this.#tokens, at));
  }
}
