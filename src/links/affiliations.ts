import { withPhrases } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type RuleMatch, type RuleRunner, runnerOf } from '../knowledge/run-rules.ts';
import { findWord } from '../language/lexicon.ts';
import { type Chunk, fillUnits, type Units, unitsOf } from '../language/units.ts';
import { isBody, type PhraseHit, type Sentence } from '../model/article.ts';
import type { Affiliation, Entity, RecognisedArticle, Status } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { hasTag, TAGS, type Tag, wordsAt } from '../model/tokens.ts';
import { BodyResolver, OF_NOUN } from './bodies.ts';
import { CarriedSubjects } from './carried-subjects.ts';
import { Focus, isInternal } from './focus.ts';
import { findHoldings, type Holding, type Post } from './holdings.ts';
import { mergeAffiliations } from './merge-affiliations.ts';
import { PastOffices } from './past-offices.ts';
import { PronounResolver } from './pronouns.ts';
import { Succession } from './succession.ts';

const CHUNK_TAGS: Readonly<Partial<Record<Mention['kind'], readonly Tag[]>>> = {
  person: [TAGS.Person],
  organisation: [TAGS.Organisation],
  place: [TAGS.Place],
};

const HOLDING: readonly Tag[] = [TAGS.Holding];
const HOLDING_OF_BODY: readonly Tag[] = [TAGS.Holding, TAGS.HoldingOfBody];

/** Words of a sentence that announces who now holds posts. */
const ELECTS =
  /\b(elected|elects|elections?|will serve|to serve|take office|appointed|appoints|new appointments|nominated|nominates|new (board|directors|officers))\b/i;

/** What a councillor or member of a chamber is addressed by. */
const ADDRESS = /^, (Cllr|Clr|Coun|Councillor|Alderman|Ald|Rep|Sen|Senator|Gov|Del|Assemblyman|Assemblywoman)\.? $/;

/** Behind the name of one who gives up the post that the name goes with. */
const STEPS_DOWN =
  /^( \([^()]{1,24}\))?(,? (since|for) [^,.;]{1,30})?,? ?(who )?(((has|have|had|is|was|were|will|would|be|been|to|also|now|soon|shortly|today|announced|confirmed|said|says|(has )?decided|plans|intends|due|set|expected|that|he|she|they|on [A-Z]\w+day)( be)? ){0,8}(step(s|ped|ping)? (down|aside)|stand(s|ing)? down|stood down|resign(s|ed|ing)?|retir(e|es|ed|ing)|leav(e|es|ing)(?= (the (company|firm|group|bank|paper|club|council|trust|charity|business|organisation)|in [A-Z0-9]|at the end|next|this|later)\b))|((has|have|had) )?(lost|losing|quit|quits) (his|her|their) (job|post|position|role)|(was|were|is|are|been|being|has been|have been|had been) (sacked|fired|ousted|dismissed|axed|forced out|pushed out|removed|made redundant)|(has|have) (left|departed)|(is|are|will be) leaving( (his|her|their) (post|position|role|job)s?)?|will leave (his|her|their) (post|position|role|job)|((has|have|had) )?announced (his|her|their) (\w+ )?(departure|resignation|retirement))(?= ?[.,;]| (in|at|after|on|from (his|her|their|the) (role|post|position|job|board)|from (public office|office|politics|government service|public life|the (company|firm|group|bank))|this|next|last|later|earlier|with|following|amid|over|to|and|by|before|when|early|due|because|for|the (company|firm|group|bank|paper|club|team|council|trust|charity|business|organisation))\b|$)/;

/** "a spokesman for the department": what is said again of the body that the post is held at. */
const OF_THE = / (?:for|at|of) the (?:department|ministry|office|school|bureau|division|service)$/;

/** From which year to which, behind a post and its place. */
const YEARS =
  /^( there)?( (of|for|in) (the )?(\p{Lu}[\p{L}.]* ?){1,3})?,? ?(\(|from |between )+(19|20)\d\d ?([-–—]|to|and|until|through) ?(19|20)?\d\d\b/u;

/** A list of people that a sentence with their post and a colon leads up to. */
interface AnnouncedList {
  readonly post: Post;
  readonly organisation: Entity | null;
  readonly block: number;
  /** Those of the list are in office already, and the elected come to them. */
  readonly isServing: boolean;
}

const FROM_BOARD = /^[^.;]{0,24} from (his|her|their|the) board\b/;
const OF_BOARD = /board|chair|director|member|trustee/i;

const IN_CHARGE = /^ (responsible for|in charge of|overseeing|covering) (the )?\p{Lu}/u;

const OF_YEAR = /\b(?:in|since|by|from|on)(?: [\p{L}\d]+,?){0,2} ((?:19|20)\d\d),?[^.;,]{0,30}$/iu;
const LATER =
  /\b(years?|months|decades?|decade) (later|after(wards)?|earlier)\b[^.;]{0,30}$|\b(the following|that same) year\b[^.;]{0,30}$/i;
const PASSIVE_PAST = /\b(was|were|had|became|joined|succeeded|replaced)\b/;

const LEAVES = 'affiliations/name-leaves-holding';

const NEW_ONES = /\b(new|our|its) /i;

const SERVING = /\b(joins?|joining|alongside|remains?|remaining|continues?|continuing|existing|serving|sitting)\b/i;

/** Behind a post and its place, until when it was held. */
const UNTIL =
  /^( (of|for|in|at) (the )?(\p{Lu}[\p{L}.]* ?){1,5})?,? (until|up to) (recently|last|earlier|(his|her|their) |(early |late |mid-)?(19|20)\d\d|(January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;

/** A body beside one post is that of the next, whose holder is named in the same breath. */
const SHARING =
  /^( (of|at|for) (the )?[^.;,]{2,60})?,? (is |was )?((\p{Lu}[\p{L}.’'-]*,? ){1,5})?(\([^()]{1,30}\),? )?(and|&|with|while) (its |their |the )?(\p{Ll}+ ){0,2}(\p{Lu}[\p{L}.’'-]+ ){0,4}(becoming |becomes |as |(will |to )become |taking over as |takes over as |named |appointed |promoted to |moving up to |stepping up as )?(its |their |the )?(new |interim |outgoing |incoming |departing )?$/u;

/** How many characters before the list the announcement may stand. */
const REACH = 800;

/** Who has a seat on a board is "of" an employer elsewhere. */
const SEAT = /\bmember$/i;

// "Halden, led by former bank governor Wren Tolliver": the former post was held somewhere else.
const isPastElsewhere = (match: RuleMatch, { status }: Post): boolean =>
  status === 'former' && match.rule.id === 'affiliations/led-by-holding-name';

/** So many books are works and no post. */
const OF_ONE: ReadonlySet<string> = new Set([
  'affiliations/name-is-holding',
  'affiliations/name-comma-holding',
  'affiliations/holding-of-body-comma-name',
  'affiliations/the-holding-comma-name',
]);

// "Author: Wren Tolliver" is a byline.
const isLabel = ({ rule }: RuleMatch, { title }: Post): boolean =>
  rule.id === 'affiliations/holding-colon-name' && /^(authors?|writers?|contributors?|photographers?)$/i.test(title);

/** "Republican chair Wren Tolliver": no party has commissioners, and the chair is that of a body where both parties sit. */
const LEANING = /^(Republican|Democrat|Democratic)$/;
const OF_BODY =
  /^(acting |deputy |vice )?(chair|chairman|chairwoman|chairperson|commissioner|director|regulator|ranking member)$/i;

const isLeaning = ({ title, organisation }: Post): boolean =>
  organisation !== null && LEANING.test(organisation.value.name) && OF_BODY.test(title);

const AUTHORSHIP = /^(co-)?author of .*(books|papers|novels|articles|studies|essays|works)$/i;

/** Behind what a verb stands whose subject has been named before. */
const CARRIES = /^(and|but|,|who|then)$/i;

const CARRIED = 'affiliations/who-and-is-holding';
const HAS_BEEN_MADE =
  /\b(has|have) been (newly |now |today )?(appointed|named|elected|promoted|chosen|selected|made)\b/;
const CARRIED_ON = 'affiliations/carried-on-as-holding';
const WAS_MADE = /\bwas (later |then |soon )?(appointed|named|elected|promoted|chosen|selected|made)\b/;
const IS_NAME = 'affiliations/organisations-role-is-name';
const ELECTED = /^(newly )?(re-?)?(elected|appointed|named|chosen|promoted)\b/i;

const OFFICER = /\b(ceo|coo|cfo|chief \w+( officer)?)$/i;

/** Verbs whose "from" tells where somebody was before. */
const ARRIVES =
  /\b(join(s|ed|ing)?|arriv(es|ed|ing)|recruited|hired|poached|(moves?|moved|moving|comes?|came|coming) (over|across)) /;

/** What stands between two names of a list. */
const LISTED =
  /^\s*((of|from|at) (the )?[A-Z][^.;:]{1,60}?)?(,[^.;,]*?,|, [DRI]-[A-Z][A-Za-z.]{0,7},|\([^()]{0,60}\))?\s*(,|and|, and|&|;|; and)\s+(\w+\.? )?$/;

const asOf = (status: Status, { first, last, posts }: Holding): Holding => ({
  first,
  last,
  isPlural: false,
  posts: posts.map((post) => ({
    title: post.title,
    span: post.span,
    organisation: post.organisation,
    first: post.first,
    last: post.last,
    status,
    isTrade: post.isTrade,
  })),
});

/** The holding as the one who gives it up holds it: "the next director" is next for the successor alone. */
const givenUp = (holding: Holding): Holding => asOf('former', holding);

const OF_BODY_BEHIND = /^,? (of|at|from) (the )?$/;

const ALSO_AT =
  /^(, |,? (and|as well as)( also| later| then| previously)? )((\w+ ){1,2}(years?|decades?|months?) )?((at|for|with|of|from|by|on|in) )?(the )?$/;

/** Behind a list without an "and" of its own: what the same person did next. */
const GOES_ON = /^,? and (also |later |then |has |had )*\p{Ll}+ed /u;

const ANNOUNCES =
  /^ (has |have |had |also |today |yesterday |on [A-Z]\w+day ){0,3}(said|says|announced|announces|confirmed|confirms|revealed|reveals) (on [A-Z]\w+day |today |yesterday )?(that )?((Mr|Mrs|Ms|Dr|Sir)\.? )?$/;

const WHOLE_SERVICE =
  /^(the )?(NHS|National Health Service|EU|European Union|UN|United Nations|Congress|Senate|House)$/i;

/** Secretaries of a field of the state are no body's. */
const OF_CABINET =
  /\b(labou?r|defen[cs]e|state|treasury|home|foreign|education|health|justice|interior|commerce|transport(ation)?|agriculture|energy|environment|housing|finance) secretary$|secretary (of|for) (?!the )/i;

const STOPGAP = /^(interim|acting) /i;

const asFormer = (
  { person, role, roleSpan, start, end }: Affiliation,
  organisation: Entity | null,
  rule: Affiliation['rule'],
): Affiliation => ({ person, role, roleSpan, organisation, status: 'former', start, end, rule });

const heldAt = (
  { person, role, roleSpan, status, start, end, rule }: Affiliation,
  organisation: Entity,
): Affiliation => ({ person, role, roleSpan, organisation, status, start, end, rule });

/** Who holds which role, sentence by sentence, then joined: one entry for each person and role. */
export function affiliate(
  article: RecognisedArticle,
  entities: readonly Entity[],
  knowledge: Knowledge,
): Affiliation[] {
  const reader = new AffiliationReader(article, entities, knowledge);
  for (const sentence of article.sentences) reader.read(sentence);
  return mergeAffiliations(reader.found);
}

function has(mentions: readonly Mention[], kind: Mention['kind']): boolean {
  return firstOf(mentions, kind) !== undefined;
}

function firstOf(mentions: readonly Mention[], kind: Mention['kind']): Mention | undefined {
  for (let at = 0; at < mentions.length; at++) if (mentions[at]!.kind === kind) return mentions[at];
  return undefined;
}

/** The mentions that posts are read from. */
function namesAndRoles(mentions: readonly Mention[]): Mention[] {
  const own: Mention[] = [];
  for (const mention of mentions) {
    const { kind } = mention;
    if (kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'role') own.push(mention);
  }
  return own;
}

const inOrder = (a: Chunk, b: Chunk): number => a.first - b.first;

function hasBody({ posts }: Holding): boolean {
  for (const { organisation } of posts) if (organisation !== null) return true;
  return false;
}

/** "former Halden director Ashdown", but "the outgoing director": who has just left, left this post. */
function isFormerElsewhere({ first, posts }: Holding, { tokens }: RecognisedArticle): boolean {
  const { text, start } = tokens;
  const before = text.slice(start[Math.max(0, first - 2)], posts[0]!.span.start);
  if (!/\b(former|ex-?|late|retired|one-time) /i.test(before)) return false;
  for (const { status, organisation } of posts) if (status === 'former' && organisation !== null) return true;
  return false;
}

function areHeld(holdings: readonly Holding[], mention: Mention): boolean {
  for (const { first, last } of holdings) if (first <= mention.first && mention.last <= last) return true;
  return false;
}

function officerAmong(posts: readonly Post[]): Post | undefined {
  for (const post of posts) if (OFFICER.test(post.title)) return post;
  return undefined;
}

/** A further body of a list, and where its name ends. */
interface ListedBody {
  readonly body: Entity;
  readonly end: number;
}

interface NameChunk extends Chunk {
  readonly mention: Mention | null;
  readonly holding: Holding | null;
}

class AffiliationReader {
  readonly found: Affiliation[] = [];
  readonly #article: RecognisedArticle;
  readonly #knowledge: Knowledge;
  readonly #entityOf: ReadonlyMap<Mention, Entity>;
  readonly #mentions: readonly Mention[];
  readonly #holdingRunner: RuleRunner;
  readonly #frameRunner: RuleRunner;
  readonly #memberRunner: RuleRunner;
  readonly #units: Units;
  readonly #postNominal: Tag;
  readonly #auxiliary: Tag;
  readonly #he: number;
  readonly #she: number;
  readonly #pronouns: PronounResolver;
  readonly #carried: CarriedSubjects;
  readonly #focus: Focus;
  readonly #bodies: BodyResolver;
  readonly #offices: PastOffices;
  readonly #succession: Succession;
  #loneName: Entity | null = null;
  #announcesElection = false;
  #isElected = false;
  #list: AnnouncedList | null = null;
  #nextMention = 0;
  #nextPhrase = 0;

  constructor(article: RecognisedArticle, entities: readonly Entity[], knowledge: Knowledge) {
    this.#article = article;
    this.#knowledge = knowledge;
    const entityOf = new Map<Mention, Entity>();
    for (const entity of entities) for (const mention of entity.mentions) entityOf.set(mention as Mention, entity);
    this.#entityOf = entityOf;
    this.#mentions = namesAndRoles(article.mentions);
    const { width } = article.tokens;
    this.#holdingRunner = runnerOf(knowledge, 'holding');
    this.#frameRunner = runnerOf(knowledge, 'affiliation');
    this.#memberRunner = runnerOf(knowledge, 'membership');
    this.#units = unitsOf('affiliations', width);
    this.#postNominal = knowledge.tag('PostNominal');
    this.#auxiliary = knowledge.tag('Auxiliary');
    this.#he = findWord(knowledge.lexicon, 'he');
    this.#she = findWord(knowledge.lexicon, 'she');
    this.#focus = new Focus(entities, article);
    this.#offices = new PastOffices(article.masthead.published, knowledge);
    this.#bodies = new BodyResolver(article, this.#entityOf, knowledge);
    this.#pronouns = new PronounResolver(article, this.#entityOf, knowledge);
    this.#carried = new CarriedSubjects(article, this.#entityOf, this.#pronouns, knowledge);
    this.#succession = new Succession(article, this.#entityOf, this.#pronouns, knowledge);
  }

  read(sentence: Sentence): void {
    this.#noteElection(sentence);
    const mentions = this.#mentionsOf(sentence);
    this.#pronouns.enter(sentence, mentions);
    this.#bodies.enter(sentence, mentions);
    this.#carried.enter(sentence, mentions);
    const lone = this.#loneName;
    this.#loneName = this.#nameAlone(sentence, mentions);
    this.#takeListed(sentence, mentions);
    const hasRole = has(mentions, 'role');
    const hasPerson = has(mentions, 'person');
    const hasOwn = has(mentions, 'organisation') && (this.#pronouns.knowsSelf() || this.#saysWho(sentence));
    if (!(hasRole || hasPerson || hasOwn) || !isBody(this.#article.blocks[sentence.block]!.kind)) return;
    if (hasRole || has(mentions, 'organisation')) this.#readFrames(sentence, mentions, hasRole, lone);
    if (hasPerson) for (const one of this.#succession.read(sentence, mentions, this.found)) this.found.push(one);
  }

  // "He taught at Halden": nobody is named, and no post.
  #saysWho({ first, last }: Sentence): boolean {
    const { word } = this.#article.tokens;
    for (let at = first; at < last; at++) if (word[at] === this.#he || word[at] === this.#she) return true;
    return false;
  }

  #readFrames(sentence: Sentence, mentions: readonly Mention[], hasRole: boolean, lone: Entity | null): void {
    const phrases = this.#phrasesOf(sentence);
    const holdings = !hasRole
      ? []
      : findHoldings(this.#article, mentions, phrases, sentence, this.#holdingRunner, this.#units, this.#knowledge);
    this.#noteList(sentence, holdings, mentions);
    if (lone !== null) this.#takeLine(lone, sentence, holdings, mentions);
    const chunks = this.#chunksOf(mentions, holdings);
    const all = withPhrases(this.#knowledge, chunks, phrases) as (Chunk & Partial<NameChunk>)[];
    fillUnits(this.#units, this.#article.tokens, sentence.first, sentence.last, all, 0);
    const before = this.found.length;
    if (hasRole) {
      for (const match of this.#frameRunner.matchesIn(this.#units, 0, this.#units.count))
        this.#take(match, all, mentions);
    }
    if (hasRole) {
      this.#shareBodies(before);
      this.#endByLeaving(before, mentions);
    }
    for (const match of this.#memberRunner.matchesIn(this.#units, 0, this.#units.count))
      this.#takeMember(match, all, mentions);
  }

  /** "Halden chair A and chief executive B": a post without a body is held where the one told just before it is. */
  #shareBodies(from: number): void {
    const { text } = this.#article;
    for (let at = from; at < this.found.length; at++) {
      const one = this.found[at]!;
      if (one.roleSpan === null || one.organisation !== null || !isInternal({ title: one.role ?? '' })) continue;
      let nearest: Affiliation | null = null;
      for (let number = from; number < this.found.length; number++) {
        const other = this.found[number]!;
        if (other.roleSpan === null || other.roleSpan.end > one.roleSpan.start || other.person === one.person) continue;
        if (nearest === null || other.roleSpan.start > nearest.roleSpan!.start) nearest = other;
      }
      if (nearest === null || nearest.organisation === null) continue;
      const isChange = (nearest.status !== 'current' && one.status !== 'current') || nearest.rule === LEAVES;
      if (nearest.status !== one.status && !isChange && !/^(deputy|vice)/i.test(one.role ?? '')) continue;
      const gap = text.slice(nearest.roleSpan!.end, one.roleSpan.start);
      if (gap.length < 160 && SHARING.test(gap)) this.found[at] = heldAt(one, nearest.organisation);
    }
  }

  /** "The chair, A, and director, B, will step down": the posts that the sentence calls the leavers by are given up. */
  #endByLeaving(from: number, mentions: readonly Mention[]): void {
    if (this.found.length === from) return;
    const { text } = this.#article;
    for (const mention of mentions) {
      if (mention.kind !== 'person') continue;
      const leaver = this.#entityOf.get(mention);
      const end = this.#endOfPosts(from, mention, leaver);
      if (!STEPS_DOWN.test(text.slice(end, end + 120))) continue;
      const behind = text.slice(end, end + 40);
      const isOfBoard = FROM_BOARD.test(text.slice(end, end + 60));
      const others = / (have|are|were) /.test(behind) ? this.#listedWith(from, mention) : [];
      for (let at = from; at < this.found.length; at++) {
        const one = this.found[at]!;
        if (one.role === null || one.status !== 'current' || one.roleSpan === null) continue;
        // "a director of Halden and a partner at Tarn, resigned from the board": the partner stays one.
        if (isOfBoard && !OF_BOARD.test(one.role)) continue;
        if (one.roleSpan.start > end || (one.person !== leaver && !others.includes(one.person))) continue;
        this.found[at] = asFormer(one, one.organisation, 'affiliations/leaves-without-post');
      }
    }
  }

  /** Where the posts in apposition behind a name end; else where the name does. */
  #endOfPosts(from: number, { start, end }: Mention, person: Entity | undefined): number {
    let last = end;
    for (let at = from; at < this.found.length; at++) {
      const one = this.found[at]!;
      if (one.person === person && one.start === start && one.role !== null && one.end > last) last = one.end;
    }
    return last;
  }

  /** Whom the sentence calls by a post before the one named last, who leave together. */
  #listedWith(from: number, last: Mention): Entity[] {
    const others: Entity[] = [];
    for (let at = from; at < this.found.length; at++)
      if (this.found[at]!.roleSpan !== null && this.found[at]!.end < last.start) others.push(this.found[at]!.person);
    return others;
  }

  /** "The trust has three new directors:" and the list below it. */
  #noteList({ block, start, end }: Sentence, holdings: readonly Holding[], mentions: readonly Mention[]): void {
    const { text } = this.#article;
    if (text.charCodeAt(end - 1) !== 0x3a || this.#article.blocks[block]!.kind === 'bullet') return;
    const holding = holdings.at(-1);
    const post = holding?.posts.at(-1);
    if (holding === undefined || post === undefined || !holding.isPlural) return;
    const opener = firstOf(mentions, 'organisation');
    const named = post.organisation ?? (opener !== undefined && opener.first < post.first ? opener : undefined);
    const own = named === undefined ? undefined : this.#entityOf.get(named);
    this.#list = {
      post,
      organisation:
        own ??
        this.#bodies.impliedBy(post, holding.first) ??
        // "Most active committers:" of any project; "has three new directors:" of the one that the article is about.
        (this.#announcesElection || NEW_ONES.test(text.slice(start, end)) ? this.#focus.impliedBy(post) : null),
      block,
      isServing: SERVING.test(text.slice(start, end)),
    };
  }

  /** A bullet that begins with a name and says no post is one of the list announced before it. */
  #takeListed({ block, start, end }: Sentence, mentions: readonly Mention[]): void {
    const list = this.#list;
    if (list === null || block === list.block) return;
    if (this.#article.blocks[block]!.kind !== 'bullet') {
      this.#list = null;
      return;
    }
    const opener = mentions[0];
    const person = opener?.kind === 'person' ? this.#entityOf.get(opener) : undefined;
    if (person === undefined || has(mentions, 'role') || opener!.start - start > 8) return;
    const { post, organisation } = list;
    const status = post.status === 'current' && this.#isElected && !list.isServing ? 'incoming' : post.status;
    const rule = 'affiliations/listed-under-plural';
    this.found.push({ person, role: post.title, roleSpan: null, organisation, status, start, end, rule });
  }

  /** The person whose name is all that the line says. */
  #nameAlone(sentence: Sentence, mentions: readonly Mention[]): Entity | null {
    const only = mentions[0];
    if (only?.kind !== 'person' || mentions.length > 1) return null;
    const { text } = this.#article;
    const around = text.slice(sentence.start, only.start) + text.slice(only.end, sentence.end);
    return /^\W*(by|words)?\W*$/i.test(around.replace(only.value.honorific ?? '', ''))
      ? (this.#entityOf.get(only) ?? null)
      : null;
  }

  // "Private | sector lessons" is a headline and no rank.
  #isEndOfPost(at: number, { last }: Sentence): boolean {
    const { tokens } = this.#article;
    if (at >= last || !hasTag(tokens, at, TAGS.Word) || hasTag(tokens, at, TAGS.Capitalised)) return true;
    return /^(of|at|for|in|to|with|and|on|from|the)$/.test(wordsAt(tokens, at));
  }

  #takeLine(person: Entity, sentence: Sentence, holdings: readonly Holding[], mentions: readonly Mention[]): void {
    const holding = holdings[0];
    if (holding === undefined || holdings.length > 1) return;
    if (holding.first !== sentence.first || has(mentions, 'person')) return;
    if (sentence.last - holding.last > 6 || !this.#isEndOfPost(holding.last, sentence)) return;
    const rule = 'affiliations/name-line-and-holding-line';
    for (const post of holding.posts) {
      const named = post.organisation ?? firstOf(mentions, 'organisation');
      const organisation = named === undefined ? null : (this.#entityOf.get(named) ?? null);
      this.found.push({
        person,
        role: post.title,
        roleSpan: post.span,
        organisation,
        status: post.status,
        start: sentence.start,
        end: sentence.end,
        rule,
      });
    }
  }

  #mentionsOf(sentence: Sentence): Mention[] {
    const here: Mention[] = [];
    while (this.#nextMention < this.#mentions.length && this.#mentions[this.#nextMention]!.first < sentence.last) {
      const mention = this.#mentions[this.#nextMention++]!;
      if (mention.first >= sentence.first) here.push(mention);
    }
    return here;
  }

  #phrasesOf(sentence: Sentence): PhraseHit[] {
    const { phrases } = this.#article;
    const here: PhraseHit[] = [];
    while (this.#nextPhrase < phrases.length && phrases[this.#nextPhrase]!.first < sentence.last) {
      const hit = phrases[this.#nextPhrase++]!;
      // "Wren Tolliver CBE": letters behind a name, though a body has the same.
      if (hit.last - hit.first === 1 && hasTag(this.#article.tokens, hit.first, this.#postNominal)) continue;
      if (hit.first >= sentence.first && hit.last <= sentence.last) here.push(hit);
    }
    return here;
  }

  #chunksOf(mentions: readonly Mention[], holdings: readonly Holding[]): NameChunk[] {
    const chunks: NameChunk[] = [];
    for (const holding of holdings) {
      const tags = hasBody(holding) ? HOLDING_OF_BODY : HOLDING;
      chunks.push({ first: holding.first, last: holding.last, tags, mention: null, holding });
    }
    for (const mention of mentions) {
      const tags = CHUNK_TAGS[mention.kind];
      if (tags === undefined || areHeld(holdings, mention)) continue;
      chunks.push({ first: mention.first, last: mention.last, tags, mention, holding: null });
    }
    return chunks.sort(inOrder);
  }

  #take(match: RuleMatch, chunks: readonly (Chunk & Partial<NameChunk>)[], mentions: readonly Mention[]): void {
    const named = this.#chunkAt(match, 'holding', chunks)?.holding ?? this.#bareHolding(match);
    const person = this.#personAt(match, chunks);
    if (named === null || (match.rule.gives['plural'] === true && !named.isPlural)) return;
    if (match.rule.gives['address'] === true && !this.#isAddressed(match, named)) return;
    // "will take over from former Halden chair Tom Ashdown": from what, nobody says.
    const leaves = match.rule.id === 'affiliations/name-replaces-holder';
    if (leaves && isFormerElsewhere(named, this.#article)) {
      this.#takeLeaver(match, named, mentions, chunks, null);
      return;
    }
    const holding = match.rule.gives['fresh'] === true ? asOf('current', named) : named;
    const status = match.rule.gives['status'] as Status;
    if (person === null) {
      this.#takeLeaver(match, holding, mentions, chunks, null);
      return;
    }
    const people = holding.isPlural ? this.#alsoNamed(person, mentions, match, holding) : [person];
    // "Okafor is courting opposition leaders", "Okafor, the directors and the mayor": one person is not several.
    if (holding.isPlural && people.length === 1 && (match.rule.gives['plural'] === true || OF_ONE.has(match.rule.id)))
      return;
    const body = this.#organisationAt(match, chunks);
    for (const one of people)
      this.#add(
        match,
        one,
        holding,
        status,
        mentions,
        one === person ? body : (this.#ownBody(one, match, mentions) ?? body),
      );
    this.#takeLeaver(match, holding, mentions, chunks, person);
  }

  /** Who gives up the post is known even where nobody knows who "he" is that takes it up. */
  #takeLeaver(
    match: RuleMatch,
    holding: Holding,
    mentions: readonly Mention[],
    chunks: readonly (Chunk & Partial<NameChunk>)[],
    successor: Entity | null,
  ): void {
    const leaver = this.#chunkAt(match, 'leaver', chunks)?.mention;
    const left = leaver === undefined || leaver === null ? undefined : this.#entityOf.get(leaver);
    if (left === undefined || left === successor) return;
    // "takes over as interim director after Ashdown departs": nobody says what Ashdown was called.
    if (STOPGAP.test(holding.posts[0]!.title)) return;
    this.#add(match, left, givenUp(holding), 'former', mentions, this.#organisationAt(match, chunks));
  }

  #takeMember(match: RuleMatch, chunks: readonly (Chunk & Partial<NameChunk>)[], mentions: readonly Mention[]): void {
    const person = this.#personAt(match, chunks);
    const organisation = this.#organisationAt(match, chunks);
    if (person === null || organisation === null) return;
    const { tokens } = this.#article;
    const start = tokens.start[this.#units.first[match.start]!]!;
    const end = tokens.end[this.#units.last[match.end - 1]! - 1]!;
    const status = match.rule.gives['status'] as Status;
    const people =
      match.rule.gives['several'] === true
        ? [person, ...this.#listedBehind(end, mentions), ...this.#listedBefore(start, mentions)]
        : [person];
    const rule = match.rule.id;
    const role = { role: null, roleSpan: null };
    for (const one of people) {
      this.found.push({ person: one, ...role, organisation, status, start, end, rule });
      for (const { body, end: behind } of this.#bodiesBehind(end, match, mentions))
        this.found.push({ person: one, ...role, organisation: body, status, start, end: behind, rule });
    }
    if (match.rule.gives['ends'] === true) this.#endPosts(person, organisation, match);
  }

  /** "worked at A, B and C": the further bodies of the list that the match ends with. */
  #bodiesBehind(from: number, match: RuleMatch, mentions: readonly Mention[]): ListedBody[] {
    const capture = match.capture('organisation');
    if (capture === null || capture.end < match.end) return [];
    const { text, tokens } = this.#article;
    const bodies: ListedBody[] = [];
    let end = from;
    let isClosed = false;
    for (const mention of mentions) {
      if (mention.start < end) continue;
      const joint = text.slice(end, mention.start);
      if (isClosed || mention.kind !== 'organisation' || !ALSO_AT.test(joint)) break;
      const { last } = mention;
      // "left Halden, and Tarn was sold": the subject of the next verb.
      if (
        hasTag(tokens, last, TAGS.PastVerb) ||
        hasTag(tokens, last, TAGS.PresentVerb) ||
        hasTag(tokens, last, this.#auxiliary)
      )
        break;
      const body = this.#entityOf.get(mention);
      if (body !== undefined) bodies.push({ body, end: mention.end });
      isClosed = /and|as well as/.test(joint);
      end = mention.end;
    }
    // "worked at Halden, Tarn reported": a list has its "and".
    if (!isClosed && !GOES_ON.test(text.slice(end, end + 24))) return [];
    return bodies;
  }

  /** "Chair A and director B are leaving X": whoever leaves a body held there what the sentence says, and no longer does. */
  #endPosts(person: Entity, organisation: Entity, match: RuleMatch): void {
    const { tokens, text } = this.#article;
    const from = tokens.start[this.#units.first[0]!]!;
    let next = tokens.start[this.#units.first[match.start]!]!;
    for (let at = this.found.length - 1; at >= 0 && this.found[at]!.start >= from; at--) {
      const one = this.found[at]!;
      if (one.role === null || (one.organisation !== null && one.organisation !== organisation)) continue;
      if (one.person !== person && !/^,? and $/.test(text.slice(one.end, next))) continue;
      next = one.start;
      this.found[at] = asFormer(one, organisation, one.rule);
    }
  }

  #organisationAt(match: RuleMatch, chunks: readonly (Chunk & Partial<NameChunk>)[]): Entity | null {
    const mention = this.#chunkAt(match, 'organisation', chunks)?.mention;
    if (mention === undefined || mention === null) return null;
    const entity = this.#entityOf.get(this.#parentOf(mention) ?? mention);
    return entity?.kind === 'organisation' ? entity : null;
  }

  /** "Halden Council’s Staffing Committee has appointed": the committee gives posts of the body that it belongs to. */
  #parentOf({ value, first, kind }: Mention): Mention | null {
    if (kind !== 'organisation' || !/\b(Committee|Board|Panel|Trustees)$/.test(value.name)) return null;
    if (!hasTag(this.#article.tokens, first - 1, TAGS.Possessive)) return null;
    for (const mention of this.#mentions)
      if (mention.kind === 'organisation' && mention.last === first - 1) return mention;
    return null;
  }

  #chunkAt(
    match: RuleMatch,
    name: string,
    chunks: readonly (Chunk & Partial<NameChunk>)[],
  ): (Chunk & Partial<NameChunk>) | null {
    const capture = match.capture(name);
    if (capture === null) return null;
    return chunks[this.#units.chunk[capture.start]!] ?? null;
  }

  // "MP" behind a name belongs to no holding of its own.
  #bareHolding(match: RuleMatch): Holding | null {
    const capture = match.capture('holding');
    if (capture === null) return null;
    const first = this.#units.first[capture.start]!;
    const last = this.#units.last[capture.end - 1]!;
    const { tokens } = this.#article;
    const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
    return {
      first,
      last,
      isPlural: false,
      posts: [
        {
          title: tokens.text.slice(start, end),
          span: { start, end },
          first,
          last,
          organisation: null,
          status: 'current',
          isTrade: false,
        },
      ],
    };
  }

  #personAt(match: RuleMatch, chunks: readonly (Chunk & Partial<NameChunk>)[]): Entity | null {
    const capture = match.capture('person');
    if (capture === null) return null;
    const mention = chunks[this.#units.chunk[capture.start]!]?.mention;
    if (mention !== undefined && mention !== null) return this.#entityOf.get(mention) ?? null;
    const first = this.#units.first[capture.start]!;
    return CARRIES.test(wordsAt(this.#article.tokens, first))
      ? this.#carried.resolve(first)
      : this.#pronouns.resolve(first);
  }

  #isAddressed(match: RuleMatch, { last }: Holding): boolean {
    const { text, start, end } = this.#article.tokens;
    return ADDRESS.test(text.slice(end[last - 1], start[this.#units.first[match.capture('person')!.start]!]));
  }

  /** "the physicists A of Halden, B of Tarn": each of a list may stand before a body of their own. */
  #ownBody(person: Entity, match: RuleMatch, mentions: readonly Mention[]): Entity | null {
    const { text, tokens } = this.#article;
    const from = tokens.start[this.#units.first[match.start]!]!;
    for (let at = 0; at + 1 < mentions.length; at++) {
      const next = mentions[at + 1]!;
      if (mentions[at]!.start < from || this.#entityOf.get(mentions[at]!) !== person) continue;
      if (next.kind !== 'organisation' || !OF_BODY_BEHIND.test(text.slice(mentions[at]!.end, next.start))) return null;
      return this.#entityOf.get(next) ?? null;
    }
    return null;
  }

  /** "directors A, B and C", "A and B, directors of C": the plural belongs to all names of the list. */
  #alsoNamed(person: Entity, mentions: readonly Mention[], match: RuleMatch, holding: Holding): Entity[] {
    const { tokens } = this.#article;
    const isBehind = this.#units.first[match.capture('person')!.start]! < holding.first;
    return isBehind
      ? [...this.#listedBefore(this.#startOf(match, 'person'), mentions), person]
      : [person, ...this.#listedBehind(tokens.end[this.#units.last[match.end - 1]! - 1]!, mentions)];
  }

  #startOf(match: RuleMatch, name: string): number {
    return this.#article.tokens.start[this.#units.first[match.capture(name)!.start]!]!;
  }

  #listedBehind(from: number, mentions: readonly Mention[]): Entity[] {
    const { text } = this.#article;
    const people: Entity[] = [];
    let end = from;
    for (const mention of mentions) {
      if (mention.kind !== 'person' || mention.start < end) continue;
      if (!LISTED.test(text.slice(end, mention.start))) break;
      const entity = this.#entityOf.get(mention);
      if (entity !== undefined) people.push(entity);
      end = mention.end;
    }
    return people;
  }

  #listedBefore(from: number, mentions: readonly Mention[]): Entity[] {
    const { text } = this.#article;
    const people: Entity[] = [];
    let start = from;
    for (let at = mentions.length - 1; at >= 0; at--) {
      const mention = mentions[at]!;
      if (mention.kind !== 'person' || mention.end > start) continue;
      if (!LISTED.test(text.slice(mention.end, start))) break;
      const entity = this.#entityOf.get(mention);
      if (entity !== undefined) people.unshift(entity);
      start = mention.start;
    }
    return people;
  }

  #add(
    match: RuleMatch,
    person: Entity,
    holding: Holding,
    status: Status,
    mentions: readonly Mention[],
    body: Entity | null,
  ): void {
    const { tokens } = this.#article;
    const { text } = tokens;
    const start = tokens.start[this.#units.first[match.start]!]!;
    const end = tokens.end[this.#units.last[match.end - 1]! - 1]!;
    // "its president, its head of planning and then its chair" may be told with one "its".
    let ofFirst: Entity | null = null;
    for (let at = 0; at < holding.posts.length; at++) {
      const post = holding.posts[at]!;
      if (AUTHORSHIP.test(post.title) || this.#isSomebodys(post) || isLabel(match, post)) continue;
      const isFrom = wordsAt(tokens, post.last) === 'from';
      // "joins as chief executive from Halden Ltd": where she was before.
      const isOrigin = isFrom && ARRIVES.test(text.slice(start, tokens.start[post.first]));
      const named =
        post.organisation === null || isOrigin || (body !== null && isFrom)
          ? ((SEAT.test(post.title) || isPastElsewhere(match, post) ? null : body) ??
            this.#organisationOfFrame(match, status, post, mentions))
          : isLeaning(post)
            ? null
            : (this.#entityOf.get(post.organisation) ?? null);
      const ofNoun = this.#bodies.ofNoun(holding.posts.at(-1)!, post.first);
      const implied = this.#bodies.impliedBy(post, holding.first) ?? this.#bodies.behindLast(holding.posts);
      if (at === 0) ofFirst = named === null ? implied : null;
      const organisation =
        named ??
        ofNoun ??
        implied ??
        (post.isTrade ? null : ofFirst) ??
        this.#bodies.sharedBy(post) ??
        (this.#namesBodyBehind(post) || this.#bodies.isOfAnother(post)
          ? null
          : this.#bodies.unlessOfPlace(
              post,
              this.#byTopic(post, holding) ??
                this.#ourOwn(post) ??
                (isInternal(post) ? this.#bodies.topicSoFar() : null),
            ));
      if (organisation?.kind === 'organisation') this.#bodies.note(post, organisation);
      const isOfNoun = ofNoun !== null && organisation === ofNoun;
      const again = isOfNoun ? OF_NOUN : OF_THE;
      this.found.push({
        person,
        role: organisation === null ? post.title : post.title.replace(again, ''),
        roleSpan: post.span,
        organisation: organisation?.kind === 'organisation' ? organisation : null,
        status: post.status === 'current' ? this.#statusOf(match, status, person, post, at) : post.status,
        start,
        end,
        rule: match.rule.id,
      });
    }
  }

  // "Mr Lewis and his boss Eric Pickles": whose boss somebody is, is no post.
  #isSomebodys({ title, first }: Post): boolean {
    if (!/^(boss|manager|partner|lawyer|deputy)$/i.test(title)) return false;
    const { tokens } = this.#article;
    if (/^(his|her|my)$/i.test(wordsAt(tokens, first - 1))) return true;
    if (!hasTag(tokens, first - 1, TAGS.Possessive)) return false;
    for (const { kind, last } of this.#mentions) if (kind === 'person' && last === first - 1) return true;
    return false;
  }

  /** What the paragraph is about comes before what the article is about. */
  #byTopic(post: Post, { posts }: Holding): Entity | null {
    // "president and chief executive": of a firm, as the other post says.
    const twin = /^president$/i.test(post.title) ? officerAmong(posts) : undefined;
    const ofArticle = this.#focus.impliedBy(twin ?? post, this.#bodies.isIts(post));
    // "the chief executive said" in news of hospitals: not of the whole service.
    if (ofArticle === null || WHOLE_SERVICE.test(ofArticle.name) || OF_CABINET.test(post.title)) return null;
    return this.#bodies.topicHere() ?? ofArticle;
  }

  /** "our night superintendent": "we" are the one body that everybody named so far belongs to; of several, nobody knows which. */
  #ourOwn(post: Post): Entity | null {
    if (!this.#bodies.isOurs(post)) return null;
    let own: Entity | null = null;
    for (const { organisation, role, status, person } of this.found) {
      if (organisation === null || status !== 'current' || (role === null && !this.#pronouns.isSelf(person))) continue;
      if (own !== null && own !== organisation) return null;
      own = organisation;
    }
    return own;
  }

  // "Head of Innovation at Concentric": a capital behind "at" names the body, though nothing proves what it is.
  #namesBodyBehind({ last }: Post): boolean {
    const { tokens } = this.#article;
    const { text, start, end } = tokens;
    // "director responsible for Quillfeather’s mills": whose director, is not said.
    if (IN_CHARGE.test(text.slice(end[last - 1], end[last - 1]! + 40))) return true;
    if (last + 1 >= tokens.count || !/^(at|of|for|with|in)$/.test(text.slice(start[last], end[last]))) return false;
    const article = text.slice(start[last + 1], end[last + 1]);
    // "partner in a small accounting firm": a firm that the article does not name.
    if (article === 'a' || article === 'an') return true;
    if (text.slice(start[last], end[last]) === 'in') return false;
    if (this.#bodies.namesFirmBehind(last + 1)) return true;
    const at = article === 'the' ? last + 2 : last + 1;
    return hasTag(tokens, at, TAGS.Capitalised);
  }

  #statusOf(match: RuleMatch, status: Status, person: Entity, post: Post, at: number): Status {
    if (match.rule.id === CARRIED_ON && this.#saysMade(match, post, WAS_MADE)) return 'current';
    if (status !== 'current') return this.#bySentence(match, status);
    if (match.rule.id === IS_NAME && this.#opensElected()) return 'incoming';
    if (match.rule.id === CARRIED && this.#saysMade(match, post, HAS_BEEN_MADE)) return 'incoming';
    if (
      this.#isElected &&
      at === 0 &&
      post.organisation === null &&
      match.rule.id === 'affiliations/name-comma-holding'
    )
      return 'incoming';
    return this.#offices.isPast(person, post) || this.#hasEnded(post) ? 'former' : status;
  }

  // "Tolliver, who led the mill, has been appointed director"
  #saysMade(match: RuleMatch, { span }: Post, made: RegExp): boolean {
    const { text, start } = this.#article.tokens;
    return made.test(text.slice(start[this.#units.first[match.start]!], span.start));
  }

  // "Newly elected as the club’s treasurer is Priya Raman."
  #opensElected(): boolean {
    const { text, start } = this.#article.tokens;
    const from = start[this.#units.first[0]!]!;
    return ELECTED.test(text.slice(from, from + 24));
  }

  // "mayor of Tarnbrook from 1968 to 1976", "director (2004–2010)".
  #hasEnded({ last, organisation }: Post): boolean {
    const { text, end } = this.#article.tokens;
    const from = organisation !== null && organisation.last > last ? organisation.last : last;
    const behind = text.slice(end[from - 1], end[from - 1]! + 60);
    return YEARS.test(behind) || UNTIL.test(behind);
  }

  /** "The members have elected:" and the list below it: its names take up the posts that follow them. */
  #noteElection(sentence: Sentence): void {
    const isListed = this.#article.blocks[sentence.block]!.kind === 'bullet';
    this.#isElected = isListed && this.#announcesElection;
    if (isListed) return;
    const { text } = this.#article;
    this.#announcesElection =
      text.charCodeAt(sentence.end - 1) === 0x3a &&
      ELECTS.test(text.slice(Math.max(0, sentence.end - REACH), sentence.end));
  }

  // "was appointed in 2012" tells of the past and not of this article's news.
  #bySentence(match: RuleMatch, status: Status): Status {
    if (status !== 'incoming') return status;
    const { text, tokens } = this.#article;
    const end = tokens.end[this.#units.last[match.end - 1]! - 1]!;
    // "will become the first mayor to swim the river" tells of a swim by somebody who is mayor already.
    if (
      /\bfirst\b/.test(text.slice(tokens.start[this.#units.first[match.start]!]!, end)) &&
      /^ (since|to [a-z])/.test(text.slice(end, end + 8))
    )
      return 'current';
    // "who was recently confirmed as director" holds the post already.
    if (
      /\bwho (was|were|has been|had been) (recently|just)\b/.test(
        text.slice(tokens.start[this.#units.first[match.start]!]!, end),
      )
    )
      return 'current';
    const from = tokens.start[this.#units.first[0]!]!;
    const first = tokens.start[this.#units.first[match.start]!]!;
    if (this.#isTimeOfOld(text.slice(from, first)) && PASSIVE_PAST.test(text.slice(first, end))) return 'current';
    return /^[^.]{0,40}\b((in|since) (\w+ )?(19|20)\d\d|last year|(\w+|\d+) years ago)\b/.test(
      text.slice(end, end + 60),
    ) &&
      /\b(was|were|had|succeeded|replaced|became|joined|(took|taken) (over|up|on))\b/.test(
        text.slice(tokens.start[this.#units.first[match.start]!]!, end),
      )
      ? 'current'
      : status;
  }

  // "In 2012", "Three years later": of an earlier year than the article's.
  #isTimeOfOld(before: string): boolean {
    if (LATER.test(before)) return true;
    const year = OF_YEAR.exec(before)?.[1];
    return year !== undefined && !(this.#article.masthead.published ?? '').startsWith(year);
  }

  // "Halden said Priya Raman will become treasurer": who says so has the post to give, unless it is a paper.
  #announcerBefore(start: number, mentions: readonly Mention[]): Entity | null {
    const first = mentions[0];
    const body = first?.kind === 'organisation' && first.end <= start ? this.#entityOf.get(first) : undefined;
    if (body === undefined || body.type === 'media' || !this.#opensSentence(first!)) return null;
    return ANNOUNCES.test(this.#article.text.slice(first!.end, start)) ? body : null;
  }

  #opensSentence({ first }: Mention): boolean {
    const { tokens } = this.#article;
    return hasTag(tokens, first, TAGS.SentenceStart) || hasTag(tokens, first - 1, TAGS.SentenceStart);
  }

  /** "Acme has appointed X as its director": the subject of the appointment is where the role is held. */
  #organisationOfFrame(match: RuleMatch, status: Status, post: Post, mentions: readonly Mention[]): Entity | null {
    if (status !== 'incoming') return null;
    const start = this.#article.tokens.start[this.#units.first[match.start]!]!;
    if (!match.rule.gives['subject']) return isInternal(post) ? this.#announcerBefore(start, mentions) : null;
    for (const mention of mentions)
      if (mention.kind === 'organisation' && mention.end <= start) return this.#entityOf.get(mention) ?? null;
    return null;
  }
}
