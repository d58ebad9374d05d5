import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { isBody } from '../model/article.ts';
import type { UnheldRole } from '../model/fact.ts';
import type { LinkedArticle, Status } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS } from '../model/tokens.ts';

/** Titled posts that nobody in the article is said to hold, once each. */
export function findUnheldRoles(article: LinkedArticle, knowledge: Knowledge): UnheldRole[] {
  let held: readonly HeldRole[] | null = null;
  let people: ReadonlySet<number> | null = null;
  const office = new OfficeTest(article, knowledge);
  const found = new Map<string, UnheldRole>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'role') continue;
    people ??= edgesOfPeople(article);
    if (people.has(mention.last) || people.has(mention.first) || !isInBody(article, mention)) continue;
    const rule = office.ruleFor(mention);
    if (rule === null) continue;
    const title = plain(mention.value.title);
    if (found.has(title)) continue;
    held ??= heldRoles(article);
    const known = office.isOpen(mention) ? held.filter(isOccupied) : held;
    if (!isHeld(known, title, mention.start))
      found.set(title, { role: mention.value.title, start: mention.start, end: mention.end, rule });
  }
  return [...found.values()];
}

/** The tokens that people begin at, and those behind them. */
function edgesOfPeople({ mentions }: LinkedArticle): Set<number> {
  const edges = new Set<number>();
  for (const { kind, first, last } of mentions) if (kind === 'person') edges.add(first).add(last);
  return edges;
}

function heldRoles({ affiliations }: LinkedArticle): HeldRole[] {
  const held: HeldRole[] = [];
  for (const { role, roleSpan, status } of affiliations)
    if (role !== null) held.push({ title: plain(role), span: roleSpan, status });
  return held;
}

// Whoever stands in for the holder, or has gone, leaves the post to be filled.
const isOccupied = ({ title, status }: HeldRole): boolean => status !== 'former' && !/^(interim|acting) /.test(title);

interface HeldRole {
  readonly title: string;
  readonly span: Span | null;
  readonly status: Status;
}

const plain = (title: string): string =>
  fold(title)
    .replace(/[-\s]+/g, ' ')
    .replace(/^(gov|sen|rep|pres)\b\.?/, inFull);

const SHORT: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
};

const inFull = (_: string, short: string): string => SHORT[short] ?? short;

// "the president" is the President named elsewhere with the scope of the office.
function isHeld(held: readonly HeldRole[], title: string, start: number): boolean {
  const withOf = `${title} of`;
  const withFor = `${title} for`;
  const scoped = ` ${title}`;
  for (const { title: other, span } of held) {
    if (other === title || span?.start === start) return true;
    if (other.startsWith(withOf) || other.startsWith(withFor) || other.endsWith(scoped)) return true;
  }
  return false;
}

function isInBody({ blocks, sentences }: LinkedArticle, { first }: MentionOf<'role'>): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.last <= first) low = middle + 1;
    else high = middle;
  }
  const block = blocks[sentences[low]?.block ?? -1];
  return block !== undefined && isBody(block.kind) && !block.isTitleCase;
}

const OFFICES =
  /^((president|vice president|prime minister|((lieutenant|deputy) )?governor|(deputy )?mayor|premier|speaker|attorney general) of .+|president|vice president|prime minister|deputy prime minister|((lieutenant|deputy) )?governor|(deputy )?mayor|(\w+ )?chancellor|ambassador to .+|\w+ ambassador|director of public .+|police commissioner|special envoy.*|secretary of .+|attorney general|.+ secretary|secretary general|.+ minister|minister for .+|minister of .+|speaker|chief executive|chief \w+( \w+)? officer|chief of staff|chief constable|police chief|chief justice|superintendent.*|finance director|state auditor|vice president of .+|general counsel|director general|(surgeon|solicitor) general)$/;

/** For how long, or as which of several, an office is held. */
const STANDING = /^(interim|acting|permanent|first|second|next|new|current|shadow|un) /;

/** Posts of one word that a body has one of. */
const SEATS: ReadonlySet<string> = new Set([
  'chair',
  'chairman',
  'chairperson',
  'president',
  'treasurer',
  'director',
  'commissioner',
  'ambassador',
  'envoy',
  'mayor',
  'governor',
  'chancellor',
]);

/** What stands before a post that whoever is spoken of holds, without being named here. */
const SPEAKERS =
  /\b((my|his|her) (\w+ ){0,2}(role|roles|job|work|position|post|career|time|day job) as (an? |the )?(\w+ )?|(continue|serve|work|act|remain|stay)(s|d|ed|ing)? as (an? |the )?(\w+ )?|another )$/i;

/** "the Queen" is somebody whom everyone knows. */
const REGAL = /^(pc|king|queen|prince|princess|emperor|empress|pope|duke|duchess)$/i;

const CHIEFS = /^C[EFTOI]Os$/;

/** Plurals of posts, and not of those who do some work. */
const OFFICERS =
  /(directors|officers|chairs|presidents|executives|trustees|ministers|secretaries|governors|commissioners|ambassadors|leads|managers|leaders)$/i;

/** What stands before a post that somebody is wanted for. */
const TO_FILL =
  /\b(to (appoint|recruit|hire|find|elect|name|select|choose|employ|create|introduce)|(appoint|recruit|hir|seek|select|advertis|elect|choos|nam|employ|creat|introduc)ing|(will|would|must|should|can|could|may|might) (appoint|recruit|hire|elect|name|select|choose|seek|employ|create|introduce)|(has|have|had) (introduced|created|proposed)|appointment (of|for|to)|seeks?|recruits?|(looking|search(ing)?|advertis(ed|ing)( last \w+| this \w+)?|hunt(ing)?|recruitment|vacancy|vacancies|need|call(s|ing)?) for|in need of|(needs?|wants?)|applications for|(search|hunt|competition|campaign) (for|to find)) (a |an |its |their |our |the |another )?(\w+ ){0,2}$/i;

/** What stands before a post that is spoken of as such. */
const POST_OF =
  /\b(a|the|this|that|new|vacant|created|combined|joint) (\w+ )?(role|post|position|job|office|vacancy|title) (of|for|as) (an? |the |its )?(\w+ )?$/i;

/** An appointment to a post needs no article. */
const TO_WHICH = /\bappointment (of|for|to|as) (\w+ )?$/i;

/** What stands behind a post that has no holder yet. */
const IS_FILLED =
  /^ (will|would|must|should|is to|are to|is due to|has yet to|has still to|is expected to|is being|was to) (then |also |now |soon |shortly )?(be )?(appointed|recruited|hired|elected|chosen|selected|sought|found|named|advertised|created)\b/;

class OfficeTest {
  readonly #article: LinkedArticle;
  readonly #determiner: number;
  readonly #pronoun: number;

  constructor(article: LinkedArticle, knowledge: Knowledge) {
    this.#article = article;
    this.#determiner = knowledge.tag('Determiner');
    this.#pronoun = knowledge.tag('PossessivePronoun');
  }

  ruleFor({ first, last, value }: MentionOf<'role'>): UnheldRole['rule'] | null {
    const { tokens } = this.#article;
    if (this.#isSpeakers(first)) return null;
    if (REGAL.test(value.title)) return null;
    if (value.sort === 'plural') return this.#areTitled(first, last) ? 'unheld-roles/titled-posts' : null;
    if (value.sort === 'occupation') return this.#isTitledTrade(first, last) ? 'unheld-roles/capitalised-trade' : null;
    if (hasTag(tokens, first, TAGS.Capitalised) && !hasTag(tokens, first, TAGS.SentenceStart)) {
      // "an Executive Order": the post is no more than a part of what the next noun names.
      if (last - first === 1 && hasTag(tokens, last, TAGS.Capitalised) && hasTag(tokens, last, TAGS.Noun)) return null;
      const isTitled =
        last - first > 1 || hasTag(tokens, first - 1, this.#determiner) || this.#isOfBody(first, last, value.title);
      return isTitled ? 'unheld-roles/capitalised-post' : null;
    }
    const title = plain(value.title);
    if (OFFICES.test(title.replace(STANDING, '')))
      return this.#hasArticleBefore(first) ? 'unheld-roles/office-with-article' : null;
    return this.#isToBeFilled(first, last, title) ? 'unheld-roles/post-to-fill' : null;
  }

  /** Whether the article says that somebody is wanted for the post. */
  isOpen({ first, last }: MentionOf<'role'>): boolean {
    const { text, start, end } = this.#article.tokens;
    const before = text.slice(start[Math.max(0, first - 9)], start[first]);
    return (
      TO_FILL.test(before) || TO_WHICH.test(before) || IS_FILLED.test(text.slice(end[last - 1], end[last - 1]! + 60))
    );
  }

  // "my role as a Planning Director", "to continue as a Planning Director", "another Planning Director": somebody is one.
  #isSpeakers(first: number): boolean {
    const { text, start } = this.#article.tokens;
    return SPEAKERS.test(text.slice(start[Math.max(0, first - 6)], start[first]));
  }

  // "elects a TSC Chair", "the Halden Chair": behind the name of a body the capital makes a title of the word.
  #isOfBody(first: number, last: number, title: string): boolean {
    if (!SEATS.has(plain(title)) || hasTag(this.#article.tokens, last, TAGS.Capitalised)) return false;
    for (const { kind, last: end } of this.#article.mentions) {
      if (end > first) return false;
      if (end === first) return kind === 'organisation';
    }
    return false;
  }

  // "member Board Directors", "the CEOs of Halden and Tarn": several of a titled post are meant, and none is named.
  #areTitled(first: number, last: number): boolean {
    const { tokens } = this.#article;
    const { text, start, end } = tokens;
    const title = text.slice(start[first], end[last - 1]);
    if (CHIEFS.test(title)) return /^ (of|at) /.test(text.slice(end[last - 1], end[last - 1]! + 4));
    if (last - first < 2 || hasTag(tokens, first, TAGS.SentenceStart) || !OFFICERS.test(title)) return false;
    for (let at = first; at < last; at++) if (!hasTag(tokens, at, TAGS.Capitalised)) return false;
    return !hasTag(tokens, last, TAGS.Capitalised);
  }

  // "to recruit a head of planning", "a new finance director will be appointed", "the role of deputy editor".
  #isToBeFilled(first: number, last: number, title: string): boolean {
    if (!title.includes(' ') && !SEATS.has(title)) return false;
    const { text, start, end } = this.#article.tokens;
    const before = text.slice(start[Math.max(0, first - 9)], start[first]);
    if (POST_OF.test(before) || TO_WHICH.test(before)) return true;
    if (!this.#hasArticleBefore(first)) return false;
    return TO_FILL.test(before) || IS_FILLED.test(text.slice(end[last - 1], end[last - 1]! + 60));
  }

  // "a Content Designer", "your Delivery Manager": a trade of several words, all in capitals, is the title of a post.
  #isTitledTrade(first: number, last: number): boolean {
    const { tokens } = this.#article;
    if (last - first < 2 || hasTag(tokens, first, TAGS.SentenceStart)) return false;
    // "the Harbour Developer Tools": a part of a longer name.
    if (hasTag(tokens, last, TAGS.Capitalised)) return false;
    for (let at = first; at < last; at++) if (!hasTag(tokens, at, TAGS.Capitalised)) return false;
    return hasTag(tokens, first - 1, this.#determiner) || hasTag(tokens, first - 1, this.#pronoun);
  }

  #hasArticleBefore(first: number): boolean {
    const { tokens } = this.#article;
    for (let at = first - 1; at >= first - 3; at--) {
      if (hasTag(tokens, at, this.#determiner) || hasTag(tokens, at, TAGS.Possessive)) return true;
      const isBetween =
        hasTag(tokens, at, TAGS.Adjective) || hasTag(tokens, at, TAGS.Ordinal) || hasTag(tokens, at, TAGS.Hyphenated);
      if (!isBetween) return false;
    }
    return false;
  }
}
