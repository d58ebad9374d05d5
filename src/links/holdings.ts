import { withPhrases } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RuleMatch, RuleRunner } from '../knowledge/run-rules.ts';
import { type Chunk, fillUnits, type Units } from '../language/units.ts';
import type { PhraseHit, Sentence } from '../model/article.ts';
import type { RecognisedArticle, Status } from '../model/link.ts';
import type { Mention, MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { TAGS, type Tag } from '../model/tokens.ts';

/** One role and the organisation beside it. */
export interface Post {
  readonly title: string;
  readonly span: Span;
  readonly organisation: MentionOf<'organisation'> | null;
  /** Number of the first token of the role. */
  readonly first: number;
  /** Number of the token behind the role. */
  readonly last: number;
  readonly status: Status;
  /** What somebody is by trade ("barrister") is so anywhere: the organisation behind a second post is not where. */
  readonly isTrade: boolean;
}

/** Posts that belong to the same holder, over the tokens `[first, last)`: "founder and chief executive of X". */
export interface Holding {
  readonly first: number;
  readonly last: number;
  readonly isPlural: boolean;
  readonly posts: readonly Post[];
}

const TAGS_OF: Readonly<Record<string, readonly Tag[]>> = {
  person: [TAGS.Person],
  organisation: [TAGS.Organisation],
  place: [TAGS.Place],
  role: [TAGS.Role],
};

/** The holdings of a sentence, in order and apart. */
export function findHoldings(
  article: RecognisedArticle,
  mentions: readonly Mention[],
  phrases: readonly PhraseHit[],
  sentence: Sentence,
  runner: RuleRunner,
  units: Units,
  knowledge: Knowledge,
): Holding[] {
  const chunks = mentions.map((mention): Chunk & { mention: Mention } => ({
    first: mention.first,
    last: mention.last,
    tags: TAGS_OF[mention.kind] ?? [],
    mention,
  }));
  const all = withPhrases(knowledge, chunks, phrases) as (Chunk & { mention?: Mention })[];
  fillUnits(units, article.tokens, sentence.first, sentence.last, all, 0);
  const { text, tokens } = article;
  const people: MentionOf<'person'>[] = [];
  for (const mention of mentions) if (mention.kind === 'person') people.push(mention);
  const singles: Holding[] = [];
  runner.run(units, 0, units.count, (match) => {
    const single = singleOf(match, units, all, (first, last) => text.slice(tokens.start[first], tokens.end[last - 1]));
    if (single !== null) singles.push(single);
  });
  return joinHoldings(withoutOverlaps(singles), article, people);
}

function singleOf(
  match: RuleMatch,
  units: Units,
  chunks: readonly (Chunk & { mention?: Mention })[],
  words: (first: number, last: number) => string,
): Holding | null {
  const mentionAt = (name: string): Mention | null => {
    const capture = match.capture(name);
    return capture === null ? null : (chunks[units.chunk[capture.start]!]?.mention ?? null);
  };
  const role = mentionAt('role');
  const organisation = mentionAt('organisation');
  if (role?.kind !== 'role') return null;
  const { sort, status } = role.value;
  // "fellow Halden student Wren Tolliver" is a student like somebody else, and no fellow.
  if (role.value.title === 'fellow' && organisation === null && !FELLOW_OF.test(words(role.last, role.last + 1)))
    return null;
  // "Wren Tolliver, 54, heads the mill": before an article the plural is a verb.
  if (HEADS.test(role.value.title) && organisation === null && ARTICLE.test(words(role.last, role.last + 1)))
    return null;
  const [first, last] = [units.first[match.start]!, units.last[match.end - 1]!];
  const scope = match.capture('scope');
  const title =
    match.rule.gives['title'] === 'whole'
      ? words(first, last)
      : scope === null
        ? role.value.title
        : words(role.first, units.last[scope.end - 1]!);
  const post = {
    title,
    span: role,
    first: role.first,
    last: role.last,
    organisation: organisation?.kind === 'organisation' ? organisation : null,
    status,
    isTrade: sort === 'occupation',
  };
  const posts: Post[] = [post];
  const also = mentionAt('also');
  if (also?.kind === 'organisation') posts.push(held(post, also, status));
  const third = mentionAt('third');
  if (third?.kind === 'organisation') posts.push(held(post, third, status));
  return { first, last, isPlural: sort === 'plural', posts };
}

// What names an organisation says more than what does not; among those, the longer.
function withoutOverlaps(holdings: readonly Holding[]): Holding[] {
  const bySpan = [...holdings].sort(
    (a, b) => Number(hasBody(b)) - Number(hasBody(a)) || b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const kept: Holding[] = [];
  for (const holding of bySpan)
    if (!kept.some((one) => holding.first < one.last && one.first < holding.last)) kept.push(holding);
  return kept.sort((a, b) => a.first - b.first);
}

// "President, Chief Executive and Chairman of X": posts with nothing but commas between them share what follows.
const isListOf = (posts: readonly Post[], text: string): boolean =>
  posts.every((post, at) => at === 0 || /^,\s+$/.test(text.slice(posts[at - 1]!.span.end, post.span.start)));

const hasBody = ({ posts }: Holding): boolean => posts.some(({ organisation }) => organisation !== null);

const JOINT =
  /^\s+$|^\s*(,|–|—|\||and|&|, and|as well as|, as well as|;|\/)\s+(a |an |the |the [a-z]+[’']s |its |also |past |former |retired |retiring |outgoing |incoming |one-time |longtime |then |current |now |previously |the current |ultimately |later |most recently |before that |before that, |earlier |subsequently |formerly )*$|^\s*\/\s*$/;

/** "of the Harbour Trust (HT), a fellow at": the letters belong to the body before them. */
const ACRONYM_BEHIND = /^ \(\p{Lu}[\p{Lu}\p{N}&]{1,9}\)/u;

/** "a congressman and Tarnbrook mayor": the place goes with the second post. */
const JOINT_OF_PLACE = /^,? (and|&) (former |then )?\p{Lu}\p{Ll}+ $/u;

/** "founder and CEO of X", "director of A and a trustee of B": neighbours joined by a comma or "and" are one holding. */
function joinHoldings(
  singles: readonly Holding[],
  article: RecognisedArticle,
  people: readonly MentionOf<'person'>[],
): Holding[] {
  const { text, tokens } = article;
  const joined: Holding[] = [];
  for (const holding of singles) {
    const before = joined.at(-1);
    const gap =
      before === undefined
        ? ''
        : text.slice(tokens.end[before.last - 1], tokens.start[holding.first]).replace(ACRONYM_BEHIND, '');
    if (
      before === undefined ||
      before.isPlural ||
      !(JOINT.test(gap) || JOINT_OF_PLACE.test(gap)) ||
      (!/^\s+$/.test(gap) && ADDRESS.test(holding.posts[0]!.title)) ||
      hasHolderOfItsOwn(before, holding, article, people)
    ) {
      joined.push(holding);
      continue;
    }
    // "Surveyor of the Fleet and a fellow at Quillfeather": the second post, with its own article, stands for itself.
    const isApart = /(and|&) an? $/.test(gap);
    const isPair =
      /and|&/.test(gap) &&
      !JOINT_OF_PLACE.test(gap) &&
      !(isApart && / of (the )?\p{Lu}/u.test(before.posts.at(-1)!.title));
    const [next] = holding.posts;
    // "an officer, and a member of the Harbour Trust" was an officer elsewhere.
    const isBehind = !isApart && next!.organisation !== null && next!.organisation.start > next!.span.start;
    const isList = /,/.test(gap) || (before.posts.length > 1 && isListOf(before.posts, text));
    const posts = isPair && isBehind ? withBody(before.posts, next!, isList) : before.posts;
    joined[joined.length - 1] = {
      first: before.first,
      last: holding.last,
      isPlural: false,
      posts: [...posts, ...sharing(before, holding, isPair)],
    };
  }
  return joined;
}

/** "the Harbour Committee, Rep. Tolliver": the short title that addresses somebody begins a new name. */
const ADDRESS = /^(Rep|Sen|Gov|Del|Cllr)s?\b\.?$/;

const IS_NAMED = /^\s+((is|was|remains|will be)\s+)?([A-Z][a-z]+\.?\s+)?$/;

/** "Wren Tolliver, founder of X, and former director Priya Raman": each post stands beside its own holder. */
function hasHolderOfItsOwn(
  before: Holding,
  holding: Holding,
  { text, tokens }: RecognisedArticle,
  people: readonly MentionOf<'person'>[],
): boolean {
  const next = people.find(({ first }) => first >= holding.last);
  if (next === undefined || !IS_NAMED.test(text.slice(tokens.end[holding.last - 1], next.start))) return false;
  const earlier = people.findLast(({ last }) => last <= before.first);
  return earlier !== undefined && /^,\s+([a-z]+\s+){0,2}$/.test(text.slice(earlier.end, tokens.start[before.first]));
}

/** What follows the title of a fellow. */
const FELLOW_OF = /^(of|at|in|with|for|from|and|or|to|who|on|,|\.|;|:|\)|\()$/;

/** Plurals of posts that are written like verbs, and what only a verb has behind it. */
const HEADS = /^(heads|chairs|leads)$/;
const ARTICLE = /^(the|a|an|its|his|her|their|our|up)$/;

/** A seat on a board is held elsewhere than the posts that follow it. */
const SEAT = /\bmember$/i;

// "founder and CEO of X": the organisation behind belongs to both; in "A, B, and C of X" to all.
function withBody(posts: readonly Post[], next: Post, isList: boolean): Post[] {
  const from = isList ? 0 : posts.length - 1;
  return posts.map((post, at) =>
    post.organisation === null &&
    at >= from &&
    !(post.isTrade && !next.isTrade) &&
    (!SEAT.test(post.title) || (at === posts.length - 1 && post.status === next.status))
      ? held(post, next.organisation, post.status)
      : post,
  );
}

// "X's founder and CEO": the organisation before belongs to both; "former A and B" puts both in the past.
function sharing(before: Holding, holding: Holding, isPair: boolean): Post[] {
  const last = before.posts.at(-1)!;
  return holding.posts.map((post) => {
    if (!isPair) return post;
    const organisation =
      post.organisation ??
      (last.organisation !== null &&
      last.organisation.first < last.organisation.last &&
      last.organisation.start < last.span.start
        ? last.organisation
        : null);
    const status = post.status === 'current' ? last.status : post.status;
    return held(post, organisation, status);
  });
}

const held = (
  { title, span, first, last, isTrade }: Post,
  organisation: Post['organisation'],
  status: Status,
): Post => ({
  title,
  span,
  organisation,
  first,
  last,
  status,
  isTrade,
});
