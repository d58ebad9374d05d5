import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import type { Sentence } from '../model/article.ts';
import type { Entity, RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { hasTag, TAGS, type Tag, wordsAt } from '../model/tokens.ts';
import { isInternal } from './focus.ts';
import type { Post } from './holdings.ts';

interface Seen {
  readonly entity: Entity;
  readonly first: number;
  /** "a Pentagon scandal": the body says of what kind something is, and nothing belongs to it. */
  readonly isModifier: boolean;
}

const wordsOf = ({ name }: Entity): string[] => fold(name).split(' ');

/** Nouns of a business: a regulator or a newspaper named in between is not meant by them. */
const FIRMS: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'business',
  'retailer',
  'manufacturer',
  'start-up',
  'startup',
]);

const CHARITIES: ReadonlySet<string> = new Set(['charity', 'trust', 'foundation', 'non-profit', 'nonprofit']);

const NO_CHARITIES: ReadonlySet<string> = new Set(['public-body', 'media', 'party', 'union', 'police', 'company']);

const NO_FIRMS: ReadonlySet<string> = new Set([
  'public-body',
  'media',
  'university',
  'party',
  'union',
  'international',
  'police',
  'think-tank',
]);

/** Nouns of a part of the state. */
const OFFICES: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'agency',
  'commission',
  'council',
  'authority',
  'regulator',
  'bureau',
  'watchdog',
]);

const NO_OFFICES: ReadonlySet<string> = new Set(['media', 'company', 'university', 'party', 'union', 'think-tank']);

const ofState = (entity: Entity | null): Entity | null =>
  entity !== null && NO_OFFICES.has(entity.type ?? 'public-body') ? null : entity;

const ofUnion = (entity: Entity | null): Entity | null => (entity?.type === 'union' ? entity : null);

/** The last one named before the token. */
function lastOf(seen: readonly Seen[], token: number): Entity | null {
  for (let at = seen.length - 1; at >= 0; at--) if (seen[at]!.first < token) return seen[at]!.entity;
  return null;
}

/** The last one named before the token that has the noun in its name. */
function lastWithNoun(seen: readonly Seen[], token: number, noun: string): Entity | null {
  for (let at = seen.length - 1; at >= 0; at--) {
    const { entity, first } = seen[at]!;
    if (first < token && wordsOf(entity).includes(noun)) return entity;
  }
  return null;
}

/** The one named most before the token that has the noun in its name; of several, the last. */
function mostNamedWithNoun(seen: readonly Seen[], token: number, noun: string): Entity | null {
  const times = new Map<Entity, number>();
  let most: Entity | null = null;
  for (const { entity, first } of seen) {
    if (first >= token || !wordsOf(entity).includes(noun)) continue;
    times.set(entity, (times.get(entity) ?? 0) + 1);
    if (most === null || times.get(entity)! >= times.get(most)!) most = entity;
  }
  return most;
}

/** The last one named before the token that may be a firm. */
function lastFirm(seen: readonly Seen[], token: number): Entity | null {
  for (let at = seen.length - 1; at >= 0; at--) {
    const { entity, first } = seen[at]!;
    if (first < token && !NO_FIRMS.has(entity.type ?? 'company')) return entity;
  }
  return null;
}

/** The one named most before the token that may be a charity. */
function mostNamedCharity(seen: readonly Seen[], token: number): Entity | null {
  const times = new Map<Entity, number>();
  let most: Entity | null = null;
  for (const { entity, first } of seen) {
    if (first >= token || NO_CHARITIES.has(entity.type ?? 'charity')) continue;
    times.set(entity, (times.get(entity) ?? 0) + 1);
    if (most === null || times.get(entity)! >= times.get(most)!) most = entity;
  }
  return most;
}

/** "the Canadian government’s chief scientist" is nobody's whom the article is about. */
const STATES = /^(government|state|country|nation|county|city|province)$/i;

/** A title that ends in what kind of body it is held at. */
export const OF_NOUN: RegExp =
  / (?:of|at|for) the (University|College|School|Council|Trust|Foundation|Company|Group|Bank|Society|Institute|Association|Union|Authority|Federation|Commission|Agency|Charity|Club|Corporation)$/;

/** Nouns of a body that stand before the head of its posts. */
const OWN_NOUN =
  /^(trust|council|charity|university|college|society|federation|foundation|association|commission|union|institute|club|agency)$/;

const SHORT_NAME =
  /^(academy|trust|council|charity|university|college|school|society|foundation|association|commission|institute|agency|authority|federation|bank|club|group)$/;

/** First words of a sentence that is about what has been named. */
const VAGUE =
  /^(the|it|its|they|their|this|that|these|he|she|his|her|in|on|but|and|for|after|since|last|now|however|at|as|with|by|we|our)$/i;

/** Words before the name of a body, and what else is written with a capital behind them. */
const LEADS_TO_BODY = /^(to|at|from|joined|left|with|rejoined)$/i;
const TIME =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|English|French|German)$/;

const PRONOUN = /^(its|their)$/i;

const BOARD = /^(board|trustees|directors|committee|members|council)$/;

/** Posts in the service of one person. */
const OF_SOMEBODY =
  /(chief of staff|secretary|spokes\w+|assistant|advis[eo]r|aide|agent|lawyer|attorney|manager|deputy)$/i;

/** Which organisation "its chief executive", "the union's leader" and "where he was head" point back to. */
export class BodyResolver {
  readonly #article: RecognisedArticle;
  readonly #entityOf: ReadonlyMap<Mention, Entity>;
  readonly #companyNoun: Tag;
  readonly #auxiliary: Tag;
  #sentence: Sentence | null = null;
  #here: Seen[] = [];
  #before: Seen[] = [];
  #beforeBlock = -1;
  #mentions: readonly Mention[] = [];
  #all: Seen[] = [];
  #topic: { readonly entity: Entity; readonly block: number; readonly first: number } | null = null;
  #block = -1;
  /** First token of the sentence. */
  #opener = 0;
  /** The paragraph has gone on to a subject that is no organisation known. */
  #isNamedAway = false;
  #noted: { readonly title: string; readonly organisation: Entity } | null = null;
  #notedIn: readonly Seen[] = [];

  constructor(article: RecognisedArticle, entityOf: ReadonlyMap<Mention, Entity>, knowledge: Knowledge) {
    this.#article = article;
    this.#entityOf = entityOf;
    this.#companyNoun = knowledge.tag('CompanyNoun');
    this.#auxiliary = knowledge.tag('Auxiliary');
  }

  /** Takes note of the organisations of the next sentence. */
  enter(sentence: Sentence, mentions: readonly Mention[]): void {
    this.#sentence = sentence;
    this.#keepTopic(sentence, mentions);
    if (this.#here.length > 0) {
      this.#before = this.#here;
      this.#beforeBlock = this.#block;
    }
    if (sentence.block !== this.#block || this.#here.length > 0) this.#isNamedAway = false;
    else if (!this.#opensVaguely(this.#opener)) this.#isNamedAway = true;
    this.#block = sentence.block;
    this.#opener = sentence.first;
    this.#here = [];
    this.#mentions = mentions;
    for (const mention of mentions) {
      const entity = mention.kind === 'organisation' ? this.#entityOf.get(mention) : undefined;
      if (entity === undefined) continue;
      const seen = { entity, first: mention.first, isModifier: this.#isModifier(mention) };
      this.#here.push(seen);
      this.#all.push(seen);
    }
  }

  /** "It", "The firm": what goes on about the body of the sentence before. */
  #opensVaguely(first: number): boolean {
    return VAGUE.test(wordsAt(this.#article.tokens, first)) || this.#here.length > 0;
  }

  /** As `topicHere`, where a sentence before says so: "Halden met its director" is about one who may be anybody's. */
  topicSoFar(): Entity | null {
    return this.#topic !== null && this.#sentence !== null && this.#topic.first < this.#sentence.first
      ? this.topicHere()
      : null;
  }

  // "Halden has grown. Chief executive Priya Raman said": a paragraph is about the firm that its last sentence opened with.
  #keepTopic({ first, block }: Sentence, mentions: readonly Mention[]): void {
    const opener = mentions[0];
    if (opener?.kind !== 'organisation' || !this.#opensWith(opener.first, first)) return;
    const entity = this.#entityOf.get(opener);
    const { tokens } = this.#article;
    if (entity === undefined || NO_FIRMS.has(entity.type ?? 'company')) return;
    const isVerb = hasTag(tokens, opener.last, TAGS.PresentVerb) || hasTag(tokens, opener.last, TAGS.PastVerb);
    const isSubject = isVerb || hasTag(tokens, opener.last, this.#auxiliary) || hasTag(tokens, opener.last, TAGS.Comma);
    if (isSubject) this.#topic = { entity, block, first };
  }

  // "Halden", "The Halden", "Last week the marketing firm Halden".
  #opensWith(at: number, first: number): boolean {
    if (at - first <= 1) return true;
    return at - first <= 8 && hasTag(this.#article.tokens, at - 1, this.#companyNoun);
  }

  /** The firm that the paragraph of the sentence entered is about; null where it opened with none. */
  topicHere(): Entity | null {
    return this.#topic !== null && this.#topic.block === this.#sentence?.block ? this.#topic.entity : null;
  }

  #isModifier({ first, last }: Mention): boolean {
    const { tokens } = this.#article;
    if (!/^an?$/i.test(wordsAt(tokens, first - 1))) return false;
    return last < tokens.count && hasTag(tokens, last, TAGS.Noun) && !hasTag(tokens, last, this.#companyNoun);
  }

  /** The organisation that words before the post point to; null where they point to none. */
  impliedBy(post: Post, holdingFirst: number): Entity | null {
    const byPlace = this.#ofPlace(post);
    if (byPlace !== null) return byPlace;
    // Judges are of courts, whoever stands before them.
    if (/\b(judge|justice)$/i.test(post.title)) return null;
    const { tokens } = this.#article;
    for (let at = post.first - 1; at >= Math.max(0, holdingFirst - 5, post.first - 6); at--) {
      const word = fold(wordsAt(tokens, at));
      if (word === 'its' || word === 'their') return this.#lastBefore(at);
      if (hasTag(tokens, at, TAGS.Possessive)) return this.#named(at - 1);
      if (word === 'where' || word === 'which' || word === 'whose') return lastOf(this.#here, at);
      if (hasTag(tokens, at, TAGS.Comma) || hasTag(tokens, at, TAGS.FullStop)) break;
    }
    // "head of planning at Halden and senior counsel there": where has just been said.
    if (fold(wordsAt(tokens, post.last)) === 'there') return this.#lastBefore(post.first);
    return (
      this.#behind(post) ??
      this.#within(post) ??
      this.#fromWhere(holdingFirst) ??
      (isInternal(post) ? this.#beside(post.first) : null)
    );
  }

  /** "Halden and CEO Priya Raman": who is named beside a body in one breath is its own. */
  #beside(first: number): Entity | null {
    const { tokens } = this.#article;
    if (fold(wordsAt(tokens, first - 1)) !== 'and') return null;
    for (const mention of this.#mentions)
      if (mention.kind === 'organisation' && mention.last === first - 1) return this.#entityOf.get(mention) ?? null;
    return null;
  }

  /** Where the last of several posts is held, if the words behind it say so: "chair and treasurer of the club". */
  behindLast(posts: readonly Post[]): Entity | null {
    return posts.length < 2 ? null : this.#behind(posts.at(-1)!);
  }

  /** "trust chairman", "council leader": the noun before the head points back to a body that has it in its name. */
  #within({ first, last }: Post): Entity | null {
    const { tokens } = this.#article;
    if (last - first < 2) return null;
    // "leader of the council"
    if (fold(wordsAt(tokens, last - 2)) === 'the' && OWN_NOUN.test(fold(wordsAt(tokens, last - 1))))
      return this.#named(last - 1);
    const noun = fold(wordsAt(tokens, first));
    if (!OWN_NOUN.test(noun)) return null;
    return lastWithNoun(this.#here, first, noun) ?? mostNamedWithNoun(this.#all, first, noun);
  }

  /** "the Ohio director", "Ohio’s director": of the place, unless the body has it in its name. */
  unlessOfPlace({ first }: Post, body: Entity | null): Entity | null {
    const { tokens } = this.#article;
    const behind = hasTag(tokens, first - 1, TAGS.Possessive) ? first - 1 : first;
    for (const { kind, last, start, end } of this.#mentions)
      if (kind === 'place' && last === behind) return body?.name.includes(tokens.text.slice(start, end)) ? body : null;
    return body;
  }

  /** "Quillfeather’s director": a possessive in capitals names a body, though nothing proves it; no other is meant. */
  isOfAnother(post: Post): boolean {
    const { tokens } = this.#article;
    if (this.#namesFirmBefore(post.first)) return true;
    // "a former planning director": of which body, the article leaves open.
    if (
      /^an? (former|ex-?|one-time|onetime|retired) $/i.test(
        tokens.text.slice(tokens.start[Math.max(0, post.first - 2)], post.span.start),
      )
    )
      return true;
    // "his chief of staff", "her Dublin-based agent": whose the holder is, has been said.
    for (let at = post.first - 1; at >= Math.max(0, post.first - 3); at--) {
      if (/^(his|her)$/i.test(wordsAt(tokens, at))) return OF_SOMEBODY.test(post.title);
      // "Ashdown Brothers declined to comment. Its director": nor is the body that the article is about.
      if (this.#isNamedAway && /^(its|their)$/i.test(wordsAt(tokens, at))) return lastOf(this.#here, at) === null;
      if (!hasTag(tokens, at, TAGS.Adjective) && !hasTag(tokens, at, TAGS.Hyphenated)) break;
    }
    for (let at = post.first - 1; at >= Math.max(1, post.first - 4); at--) {
      if (hasTag(tokens, at + 1, TAGS.SentenceStart) || hasTag(tokens, at + 1, TAGS.LineStart)) return false;
      if (hasTag(tokens, at, TAGS.Possessive))
        return hasTag(tokens, at - 1, TAGS.Capitalised) || STATES.test(wordsAt(tokens, at - 1));
      if (!hasTag(tokens, at, TAGS.Adjective) && !hasTag(tokens, at, TAGS.Noun)) return false;
    }
    return false;
  }

  /** "partner at private equity firm Quillfeather": behind the noun a capital names a firm, though nothing proves it. */
  namesFirmBehind(from: number): boolean {
    const { tokens } = this.#article;
    for (let at = from; at < from + 5 && at + 1 < tokens.count; at++) {
      if (hasTag(tokens, at, TAGS.Capitalised) || !hasTag(tokens, at, TAGS.Word)) return false;
      if (hasTag(tokens, at, this.#companyNoun) && this.#isUnknownName(at + 1)) return true;
    }
    return false;
  }

  // "The startup Quillfeather said its founder": of a firm that nothing proves to be one.
  #namesFirmBefore(to: number): boolean {
    const { tokens } = this.#article;
    for (let at = this.#opener; at + 1 < to; at++)
      if (hasTag(tokens, at, this.#companyNoun) && this.#isUnknownName(at + 1)) return true;
    return false;
  }

  #isUnknownName(at: number): boolean {
    return hasTag(this.#article.tokens, at, TAGS.Capitalised) && !this.#isMentioned(at);
  }

  /** "its cloud sales president": of the body that is spoken of, whatever the post. */
  isIts({ first }: Post): boolean {
    return fold(wordsAt(this.#article.tokens, first - 1)) === 'its';
  }

  /** Whether the post is "our" director. */
  isOurs(post: Post): boolean {
    const { tokens } = this.#article;
    for (let at = post.first - 1; at >= Math.max(0, post.first - 3); at--)
      if (fold(wordsAt(tokens, at)) === 'our') return true;
    return false;
  }

  /** "head of the agency", "chair of the trust": the noun points back to a body named before. */
  #behind({ last }: Post): Entity | null {
    const { tokens } = this.#article;
    const link = fold(wordsAt(tokens, last));
    if (link !== 'of' && link !== 'at' && link !== 'for' && link !== 'with') return null;
    const article = fold(wordsAt(tokens, last + 1));
    if (article !== 'the' && article !== 'this' && article !== 'our') return null;
    let noun = last + 2;
    // "of the Leeds-based chemical giant": adjectives and nouns stand between.
    while (noun < Math.min(tokens.count, last + 5) && !this.#isBodyNoun(noun) && this.#modifies(noun)) noun++;
    return noun < tokens.count && this.#isBodyNoun(noun) ? this.#named(noun) : null;
  }

  /** "pro-chancellor at Tarnbrook": the place stands for the one body that the article names after it. */
  #ofPlace({ last }: Post): Entity | null {
    const { tokens } = this.#article;
    if (wordsAt(tokens, last) !== 'at' || !hasTag(tokens, last + 1, TAGS.Capitalised)) return null;
    if (hasTag(tokens, last + 2, TAGS.Capitalised)) return null;
    const place = fold(wordsAt(tokens, last + 1));
    let only: Entity | null = null;
    for (const { entity } of this.#all) {
      if (entity === only || !wordsOf(entity).includes(place)) continue;
      if (only !== null) return null;
      only = entity;
    }
    return only;
  }

  /** "Principal of the University": the noun in capitals stands for the body that has it in its name. */
  ofNoun({ title }: Post, first: number): Entity | null {
    const noun = OF_NOUN.exec(title)?.[1];
    return noun === undefined ? null : lastWithNoun(this.#all, first, fold(noun));
  }

  #isBodyNoun(at: number): boolean {
    const { tokens } = this.#article;
    return hasTag(tokens, at, this.#companyNoun) || OFFICES.has(fold(wordsAt(tokens, at)));
  }

  #modifies(at: number): boolean {
    const { tokens } = this.#article;
    return hasTag(tokens, at, TAGS.Adjective) || hasTag(tokens, at, TAGS.Noun) || hasTag(tokens, at, TAGS.Hyphenated);
  }

  /** "X will be Commissioner of Y and Z Deputy Commissioner": deputies of a post in the same sentence are held there too. */
  sharedBy(post: Post): Entity | null {
    const deputy = /^(deputy|vice|assistant|associate|interim|acting)[\s-]/i.exec(post.title);
    if (deputy === null || this.#noted === null) return null;
    const title = fold(post.title.slice(deputy[0].length));
    return this.#noted.title === title && this.#here === this.#notedIn ? this.#noted.organisation : null;
  }

  /** Takes note of where a post of the sentence is held. */
  note(post: Post, organisation: Entity): void {
    this.#noted = { title: fold(post.title), organisation };
    this.#notedIn = this.#here;
  }

  // In the same sentence the nearest before; else what the sentence before is about.
  #lastBefore(at: number): Entity | null {
    for (let number = this.#here.length - 1; number >= 0; number--) {
      const { entity, first, isModifier } = this.#here[number]!;
      if (first < at && !isModifier) return entity;
    }
    // "Ashdown Brothers declined to comment. Its director …": whatever was named before is not meant.
    if (this.#isNamedAway) return null;
    // "The board thanked its outgoing chair": the board is that of the body which the article is about.
    if (
      BOARD.test(wordsAt(this.#article.tokens, this.#opener + 1)) &&
      VAGUE.test(wordsAt(this.#article.tokens, this.#opener))
    )
      return null;
    // "He returned to Quillfeather, becoming its dean": of a body that nothing proves to be one; and the "its" of a new
    // paragraph may be of any of those that the one before told of.
    if (
      PRONOUN.test(wordsAt(this.#article.tokens, at)) &&
      (this.#namesUnknown(at) || (this.#beforeBlock !== this.#block && this.#isOfSeveral()))
    )
      return null;
    return this.#before[0]?.entity ?? null;
  }

  #namesUnknown(to: number): boolean {
    const { tokens } = this.#article;
    for (let at = this.#opener + 1; at < to; at++) {
      if (!hasTag(tokens, at, TAGS.Capitalised) || hasTag(tokens, at, TAGS.Hyphenated) || this.#isMentioned(at))
        continue;
      if (hasTag(tokens, at, TAGS.Unknown)) return true;
      if (LEADS_TO_BODY.test(wordsAt(tokens, at - 1)) && !TIME.test(wordsAt(tokens, at))) return true;
    }
    return false;
  }

  #isMentioned(at: number): boolean {
    for (const { first, last } of this.#mentions) if (first <= at && at < last) return true;
    return false;
  }

  #isOfSeveral(): boolean {
    const first = this.#before[0]?.entity;
    for (const { entity } of this.#before) if (entity !== first) return true;
    return false;
  }

  /** "the union's": the last organisation whose name has the noun in it, else the one of the sentence before. */
  #named(at: number): Entity | null {
    const { tokens } = this.#article;
    const noun = fold(wordsAt(tokens, at));
    // "the Academy’s chair": the capital makes a short name of the noun.
    if (hasTag(tokens, at, TAGS.Capitalised))
      return SHORT_NAME.test(noun) && /^the$/i.test(wordsAt(tokens, at - 1))
        ? mostNamedWithNoun(this.#all, at, noun)
        : null;
    // "Tarn has agreed, and the union’s officer": the union of the sentence, whatever another is called.
    const union = noun === 'union' ? ofUnion(lastOf(this.#here, at)) : null;
    const withNoun = union ?? lastWithNoun(this.#here, at, noun) ?? mostNamedWithNoun(this.#all, at, noun);
    if (withNoun !== null) return withNoun;
    if (!this.#isBodyNoun(at)) return null;
    // "the charity's chair": neither the paper nor the council that the sentence before names.
    if (CHARITIES.has(noun)) return mostNamedCharity(this.#all, at);
    // "the interior ministry": no news agency, nor a firm.
    if (OFFICES.has(noun)) return ofState(this.#lastBefore(at));
    if (noun === 'union') return ofUnion(this.#lastBefore(at));
    if (!FIRMS.has(noun)) return this.#lastBefore(at);
    const nearest = this.#lastBefore(at);
    if (nearest === null || !NO_FIRMS.has(nearest.type ?? 'company')) return nearest;
    return lastFirm(this.#all, at);
  }

  #fromWhere(first: number): Entity | null {
    const { tokens } = this.#article;
    for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
      if (fold(wordsAt(tokens, at)) === 'where') return lastOf(this.#here, at);
      if (hasTag(tokens, at, TAGS.FullStop)) return null;
    }
    return null;
  }
}
