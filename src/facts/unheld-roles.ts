import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { isBody } from '../model/article.ts';
import type { UnheldRole } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
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
    if (mention.kind !== 'role' || mention.value.sort === 'plural') continue;
    people ??= edgesOfPeople(article);
    if (people.has(mention.last) || people.has(mention.first) || !isInBody(article, mention)) continue;
    const rule = office.ruleFor(mention);
    if (rule === null) continue;
    const title = plain(mention.value.title);
    if (found.has(title)) continue;
    held ??= heldRoles(article);
    if (!isHeld(held, title, mention.start))
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
  for (const { role, roleSpan } of affiliations) if (role !== null) held.push({ title: plain(role), span: roleSpan });
  return held;
}

interface HeldRole {
  readonly title: string;
  readonly span: Span | null;
}

const plain = (title: string): string => fold(title).replace(/[-\s]+/g, ' ');

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
  /^(president|vice president|prime minister|deputy prime minister|((lieutenant|deputy) )?governor|mayor|chancellor|ambassador to .+|special envoy.*|secretary of .+|attorney general|.+ secretary|secretary general|.+ minister|minister for .+|minister of .+|speaker|chief executive|chief \w+( \w+)? officer|chief of staff|chief constable|police chief|chief justice|superintendent.*|finance director|state auditor|vice president of .+|general counsel|director general|(surgeon|solicitor) general)$/;

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
    if (value.sort === 'occupation') return this.#isTitledTrade(first, last) ? 'unheld-roles/capitalised-trade' : null;
    if (hasTag(tokens, first, TAGS.Capitalised) && !hasTag(tokens, first, TAGS.SentenceStart)) {
      // "an Executive Order": the post is no more than a part of what the next noun names.
      if (last - first === 1 && hasTag(tokens, last, TAGS.Capitalised) && hasTag(tokens, last, TAGS.Noun)) return null;
      return last - first > 1 || hasTag(tokens, first - 1, this.#determiner) ? 'unheld-roles/capitalised-post' : null;
    }
    if (!OFFICES.test(plain(value.title))) return null;
    return this.#hasArticleBefore(first) ? 'unheld-roles/office-with-article' : null;
  }

  // "a Content Designer", "your Delivery Manager": a trade of several words, all in capitals, is the title of a post.
  #isTitledTrade(first: number, last: number): boolean {
    const { tokens } = this.#article;
    if (last - first < 2 || hasTag(tokens, first, TAGS.SentenceStart)) return false;
    for (let at = first; at < last; at++) if (!hasTag(tokens, at, TAGS.Capitalised)) return false;
    return hasTag(tokens, first - 1, this.#determiner) || hasTag(tokens, first - 1, this.#pronoun);
  }

  #hasArticleBefore(first: number): boolean {
    const { tokens } = this.#article;
    for (let at = first - 1; at >= first - 3; at--) {
      if (hasTag(tokens, at, this.#determiner) || hasTag(tokens, at, TAGS.Possessive)) return true;
      if (!hasTag(tokens, at, TAGS.Adjective) && !hasTag(tokens, at, TAGS.Ordinal)) return false;
    }
    return false;
  }
}
