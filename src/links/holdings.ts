import { withPhrases } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RuleMatch, RuleRunner } from '../knowledge/run-rules.ts';
import { type Chunk, fillUnits, type Units } from '../language/units.ts';
import type { PhraseHit, Sentence } from '../model/article.ts';
import type { RecognisedArticle, Status } from '../model/link.ts';
import type { Mention, MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tag, type Tokens, wordsAt } from '../model/tokens.ts';

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

interface MentionChunk extends Chunk {
  readonly mention?: Mention;
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
  const chunks: MentionChunk[] = [];
  for (const mention of mentions)
    chunks.push({ first: mention.first, last: mention.last, tags: TAGS_OF[mention.kind] ?? [], mention });
  const all: readonly MentionChunk[] = withPhrases(knowledge, chunks, phrases);
  fillUnits(units, article.tokens, sentence.first, sentence.last, all, 0);
  const singles: Holding[] = [];
  for (const match of runner.matchesIn(units, 0, units.count)) {
    const single = singleOf(match, units, all, article.tokens);
    if (single !== null) singles.push(single);
  }
  if (singles.length < 2) return singles;
  const people: MentionOf<'person'>[] = [];
  for (const mention of mentions) if (mention.kind === 'person') people.push(mention);
  return joinHoldings(withoutOverlaps(singles), article, people);
}

const wordsOf = ({ text, start, end }: Tokens, first: number, last: number): string =>
  text.slice(start[first], end[last - 1]);

function mentionAt(match: RuleMatch, name: string, units: Units, chunks: readonly MentionChunk[]): Mention | null {
  const capture = match.capture(name);
  return capture === null ? null : (chunks[units.chunk[capture.start]!]?.mention ?? null);
}

function singleOf(match: RuleMatch, units: Units, chunks: readonly MentionChunk[], tokens: Tokens): Holding | null {
  const role = mentionAt(match, 'role', units, chunks);
  const organisation = mentionAt(match, 'organisation', units, chunks);
  if (role?.kind !== 'role') return null;
  const { sort, status } = role.value;
  // "fellow Halden student Wren Tolliver" is a student like somebody else, and no fellow.
  if (role.value.title === 'fellow' && organisation === null && !FELLOW_OF.test(wordsAt(tokens, role.last)))
    return null;
  // "Wren Tolliver, 54, heads the mill": before an article the plural is a verb.
  if (HEADS.test(role.value.title) && organisation === null && ARTICLE.test(wordsAt(tokens, role.last))) return null;
  const first = units.first[match.start]!;
  const last = units.last[match.end - 1]!;
  const scope = match.capture('scope');
  // "a member of the Harbour Center at Quillfeather": the seat is in what is named first.
  if (scope !== null && (SEAT_IN.test(role.value.title) || !isFieldAt(scope.start, role, units, chunks, tokens)))
    return null;
  const isField = organisation !== null && isFieldOf(role, organisation, tokens);
  const title =
    match.rule.gives['title'] === 'whole' || isField
      ? wordsOf(tokens, first, last)
      : scope === null
        ? role.value.title
        : wordsOf(tokens, role.first, units.last[scope.end - 1]!);
  const post = {
    title,
    span: role,
    first: role.first,
    last: role.last,
    organisation: organisation?.kind === 'organisation' && !isField ? organisation : null,
    status,
    isTrade: sort === 'occupation',
  };
  const posts: Post[] = [post];
  const also = mentionAt(match, 'also', units, chunks);
  if (also?.kind === 'organisation') posts.push(held(post, also, status));
  const third = mentionAt(match, 'third', units, chunks);
  if (third?.kind === 'organisation') posts.push(held(post, third, status));
  return { first, last, isPlural: sort === 'plural', posts };
}

// "VP Engineering at Quillfeather", "Director, Harbour Services, Quillfeather": the field stands bare behind a rank, in
// capitals unless a comma or initials part them; "the director plans work at Quillfeather" is a clause.
function isFieldAt(
  unit: number,
  { value, last }: MentionOf<'role'>,
  units: Units,
  chunks: readonly MentionChunk[],
  tokens: Tokens,
): boolean {
  const first = units.first[unit]!;
  if (first > last && /^(of|for|the)$/.test(wordsAt(tokens, first - 1))) return true;
  if (!OVER_FIELD.test(value.title)) return false;
  const named = chunks[units.chunk[unit]!]?.mention;
  if (named?.kind === 'person') return false;
  if (named?.kind === 'organisation') return FIELD.test(tokens.text.slice(named.start, named.end));
  return first > last || hasTag(tokens, first, TAGS.Capitalised) || /vp$/i.test(value.title);
}

// "Head of Harbour Services": plain words in capitals are what somebody is head of, and part of the title.
function isFieldOf(role: MentionOf<'role'>, { first, start, end }: Mention, { text }: Tokens): boolean {
  if (first !== role.last + 1 || !OVER_FIELD.test(role.value.title) || !FIELD.test(text.slice(start, end)))
    return false;
  return /^ of $/.test(text.slice(role.end, start));
}

const OVER_FIELD = /(^|[\s-])(head|director|manager|lead|executive|vice[- ]president|[se]?vp)$/i;
const FIELD =
  /^(\p{Lu}\p{Ll}+ ((and|&) )?){1,3}(Services|Operations|Affairs|Engagement|Communications|Partnerships|Programmes|Programs|Strategy|Delivery|Transformation|Innovation|Relations|Resources|Standards|Practice|Analytics|Marketing|Policy|Sales|Engineering|Product|Design|Security|Technology|Development|Research|Management|Finance|Data)$/u;

// What names an organisation says more than what does not; among those, the longer.
function withoutOverlaps(holdings: readonly Holding[]): Holding[] {
  const kept: Holding[] = [];
  for (const holding of holdings.slice().sort(byContent)) if (!overlapsOne(kept, holding)) kept.push(holding);
  return kept.sort(inOrder);
}

const byContent = (a: Holding, b: Holding): number =>
  Number(hasBody(b)) - Number(hasBody(a)) || b.last - b.first - (a.last - a.first) || a.first - b.first;

const inOrder = (a: Holding, b: Holding): number => a.first - b.first;

function overlapsOne(kept: readonly Holding[], { first, last }: Holding): boolean {
  for (const one of kept) if (first < one.last && one.first < last) return true;
  return false;
}

// "President, Chief Executive and Chairman of X": posts with nothing but commas between them share what follows.
function isListOf(posts: readonly Post[], text: string): boolean {
  for (let at = 1; at < posts.length; at++)
    if (!/^,\s+$/.test(text.slice(posts[at - 1]!.span.end, posts[at]!.span.start))) return false;
  return true;
}

function hasBody({ posts }: Holding): boolean {
  for (const { organisation } of posts) if (organisation !== null) return true;
  return false;
}

const JOINT =
  /^\s+$|^\s*(,|–|—|\||and|&|, and|as well as|, as well as|;|\/)\s+(a |an |the |the [a-z]+[’']s |its |also |past |former |retired |retiring |outgoing |incoming |one-time |longtime |then |current |now |previously |the current |ultimately |later |most recently |before that |before that, |earlier |subsequently |formerly )*$|^\s*\/\s*$/;

/** "of the Harbour Trust (HT), a fellow at": the letters belong to the body before them. */
const ACRONYM_BEHIND = /^ \(\p{Lu}[\p{Lu}\p{N}&]{1,9}\)/u;

/** "of the Harbour Trust from 2001 to 2009, a fellow at": when one post was held stands between it and the next. */
const TERM_BEHIND =
  /^,? ?\(?((from|between|since|in|for|until|as of)? ?((January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid-) ?)?((19|20)\d\d|\w+ years?)(( ?[-–—] ?| to | and | until | through )(the )?((19|20)\d\d|present|now|today)?)?)\)?(?=,? and |, |; )/;

/** "as head of planning at Halden; as dean of Quillfeather; and as chair": each post of a life story has its own "as". */
const AND_AS = /^(,|;|,? and|; and|,? and later|,? and then|, then|, later)( also)? as( an?| the)? $/;

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
        : text
            .slice(tokens.end[before.last - 1], tokens.start[holding.first])
            .replace(ACRONYM_BEHIND, '')
            .replace(TERM_BEHIND, '')
            .replace(AND_AS, ', ');
    const between = before === undefined ? null : bodyBetween(before, holding, gap);
    if (between !== null) {
      joined.push({
        ...holding,
        posts: [held(holding.posts[0]!, between, holding.posts[0]!.status), ...holding.posts.slice(1)],
      });
      continue;
    }
    if (
      before === undefined ||
      before.isPlural ||
      !(JOINT.test(gap) || JOINT_OF_PLACE.test(gap)) ||
      (!/^\s+$/.test(gap) && ADDRESS.test(holding.posts[0]!.title)) ||
      isDeputyOf(holding, before) ||
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
    const next = holding.posts[0];
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

/** "deputy to Halden director Tolliver": the body stands before the second post, and the first is somebody else's. */
function bodyBetween(before: Holding, holding: Holding, gap: string): Post['organisation'] {
  const { organisation, span } = before.posts.at(-1)!;
  if (organisation === null || organisation.start < span.end || !/^\s+$/.test(gap)) return null;
  return organisation.last === before.last && holding.posts[0]!.organisation === null ? organisation : null;
}

/** "the Harbour Committee, Rep. Tolliver": the short title that addresses somebody begins a new name. */
const ADDRESS = /^(Rep|Sen|Gov|Del|Cllr)s?\b\.?$/;

// "the President and Vice President Tolliver" are two people.
function isDeputyOf({ posts }: Holding, before: Holding): boolean {
  const title = DEPUTY.exec(posts[0]!.title)?.[1];
  return title !== undefined && title.toLowerCase() === before.posts.at(-1)!.title.toLowerCase();
}

const DEPUTY = /^(?:deputy|vice|assistant)[ -](.+)$/i;

/** "Wren Tolliver, who is stepping down as", before a post. */
const OPENS_APPOSITION = /^,\s+([a-z’'-]+\s+){0,8}$/;

const IS_NAMED = /^\s+((is|was|remains|will be)\s+)?([A-Z][a-z]+\.?\s+)?$/;

/** "Wren Tolliver, founder of X, and former director Priya Raman": each post stands beside its own holder. */
function hasHolderOfItsOwn(
  before: Holding,
  holding: Holding,
  { text, tokens }: RecognisedArticle,
  people: readonly MentionOf<'person'>[],
): boolean {
  let behind = 0;
  while (behind < people.length && people[behind]!.first < holding.last) behind++;
  const next = people[behind];
  if (next === undefined || !IS_NAMED.test(text.slice(tokens.end[holding.last - 1], next.start))) return false;
  let ahead = people.length - 1;
  while (ahead >= 0 && people[ahead]!.last > before.first) ahead--;
  const earlier = people[ahead];
  return earlier !== undefined && OPENS_APPOSITION.test(text.slice(earlier.end, tokens.start[before.first]));
}

const SEAT_IN = /^(\w+ )?(member|fellow|trustee|chair|president)$/i;

/** What follows the title of a fellow. */
const FELLOW_OF = /^(of|at|in|with|for|from|and|or|to|who|on|,|\.|;|:|\)|\()$/;

/** Plurals of posts that are written like verbs, and what only a verb has behind it. */
const HEADS = /^(heads|chairs|leads|lead)$/;
const ARTICLE = /^(the|a|an|its|his|her|their|our|up)$/;

/** Those whom a place elects: "MP for Tarnbrook and chair of the Harbour Committee". */
const OF_PLACE =
  /^(MP|MSP|MEP|MS|AM|TD|Senator|Sen|Congress(wo)?man|Rep|Representative|Mayor|Councillor|Cllr|Governor)( for| of|$)/i;

/** A seat on a board is held elsewhere than the posts that follow it. */
const SEAT = /\bmember$/i;

// "founder and CEO of X": the organisation behind belongs to both; in "A, B, and C of X" to all.
function withBody(posts: readonly Post[], next: Post, isList: boolean): Post[] {
  const from = isList ? 0 : posts.length - 1;
  const shared: Post[] = [];
  for (let at = 0; at < posts.length; at++) {
    const post = posts[at]!;
    const isShared =
      post.organisation === null &&
      at >= from &&
      !(post.isTrade && !next.isTrade && !(ACADEMIC.test(post.title) && DEAN.test(next.title))) &&
      !OF_PLACE.test(post.title) &&
      (!SEAT.test(post.title) || (at === posts.length - 1 && post.status === next.status));
    shared.push(isShared ? held(post, next.organisation, post.status) : post);
  }
  return shared;
}

/** Those who teach somewhere, and the posts that they have beside it in the same place. */
const ACADEMIC = /\b(professor|lecturer|reader)\b/i;
const DEAN = /\b(dean|provost|vice[- ](president|chancellor)|head|chair|principal)\b/i;

/** Trades that people follow on their own account. */
const OF_NO_HOUSE =
  /\b(author|writer|novelist|poet|playwright|screenwriter|biographer|historian|broadcaster|presenter|podcaster|blogger|commentator|critic|pundit|campaigner|activist|advocate|philanthropist|entrepreneur|businessman|businesswoman|investor|comedian|actor|actress|musician|singer|artist|photographer|film-?maker|speaker|influencer|medic|farmer|father|mother|lawyer|barrister)$/i;

// "X's founder and CEO": the organisation before belongs to both; "former A and B" puts both in the past.
function sharing(before: Holding, holding: Holding, isPair: boolean): readonly Post[] {
  if (!isPair) return holding.posts;
  const { organisation, span, status } = before.posts.at(-1)!;
  const isBefore = organisation !== null && organisation.first < organisation.last && organisation.start < span.start;
  const shared: Post[] = [];
  for (const post of holding.posts)
    shared.push(
      held(
        post,
        // "Guardian columnist and author": that trade is plied anywhere.
        post.organisation ?? (isBefore && !(post.isTrade && OF_NO_HOUSE.test(post.title)) ? organisation : null),
        post.status === 'current' ? status : post.status,
      ),
    );
  return shared;
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
