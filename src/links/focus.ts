import { fold } from '../language/characters.ts';
import type { ReadArticle } from '../model/article.ts';
import type { Entity } from '../model/link.ts';
import type { Post } from './holdings.ts';

/** An organisation is the article's own if it is named this often, and this many times as often as the next. */
const LEAST = 3;
const TIMES = 2;
const LEAST_OF_MEDIA = 6;

/**
 * The organisation an article is about. A post without an organisation ("the chief executive said") is a post there,
 * unless it is an office of state, a trade or a seat in a parliament.
 */
export class Focus {
  readonly #organisation: Entity | null;
  readonly #bank: Entity | null;
  readonly #union: Entity | null;

  constructor(entities: readonly Entity[], article: ReadArticle) {
    this.#organisation = focusOf(entities, openingOf(article));
    this.#bank = bankOf(entities);
    this.#union = unionOf(entities);
  }

  /** The organisation at which the post is plainly held; null where the article does not settle it. */
  impliedBy(post: Post, isOwn = false): Entity | null {
    // A central bank has a governor as a state has one.
    if (this.#bank !== null && /governor$/i.test(post.title)) return this.#bank;
    if (this.#union !== null && UNION_SECRETARY.test(post.title)) return this.#union;
    if (this.#organisation === null || !isKnownAt(this.#organisation, post)) return null;
    if (OF_UNIVERSITY.test(post.title) && isUniversity(this.#organisation)) return this.#organisation;
    if (!isOwn && !isInternal(post)) return null;
    return this.#organisation.type === 'party' && !PARTY_POST.test(fold(post.title)) ? null : this.#organisation;
  }
}

function isUniversity({ name, aliases }: Entity): boolean {
  for (const form of [name, ...aliases]) if (/universit|college|school|institute/i.test(form)) return true;
  return false;
}

const OF_UNIVERSITY =
  /\b(vice[- ]chancellor|provost|rector|registrar|bursar|(pro|executive|associate|assistant)[- ]dean)/i;

const UNION_SECRETARY = /^(deputy |assistant )?(general|state|national|federal|regional|district|branch) secretary$/i;

// Nobody can be meant by "the chief executive" whom the article names only further down.
const isKnownAt = ({ mentions }: Entity, { span }: Post): boolean => mentions[0]!.start < span.end + NEAR;

/** How far behind the post its organisation may be named first. */
const NEAR = 100;

/** Whether the post is one that a single organisation has, and neither an office of state nor a trade. */
export function isInternal({ title }: Pick<Post, 'title'>): boolean {
  const plain = fold(title);
  if (VICE_PRESIDENT.test(plain)) return true;
  const words = plain.split(/[\s-]+/);
  for (const word of words) if (STATE.has(word)) return false;
  // "government chief operating officer", but "government relations manager".
  if (words[0] === 'government' && !FIELDS_OF_GOVERNMENT.has(words[1] ?? '')) return false;
  const head = headOf(words);
  // "police officer" is a trade, "compliance officer" a post.
  if (head === 'officer' && words.length === 2 && SERVICES.has(words[0]!)) return false;
  if (head === 'secretary' && words.length > 1 && !SECRETARIES.has(words[0]!)) return false;
  return (
    INTERNAL.has(head) ||
    INTERNAL.has(head.replace(/s$/, '')) ||
    /chief \w+ officer|chief executive|managing director/.test(plain)
  );
}

const SERVICES: ReadonlySet<string> = new Set([
  'police',
  'army',
  'navy',
  'naval',
  'military',
  'probation',
  'intelligence',
  'customs',
  'prison',
  'reserve',
  'infantry',
  'patrol',
  'immigration',
  'peace',
  'parole',
]);

const FIELDS_OF_GOVERNMENT: ReadonlySet<string> = new Set(['relations', 'affairs', 'sales', 'services', 'solutions']);

/** The word before what the post is of or for, else the last one. */
function headOf(words: readonly string[]): string {
  let at = 0;
  while (at < words.length && !LINKS.has(words[at]!)) at++;
  return words[Math.max(at - 1, 0)]!;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'and']);

/** A country has one vice president; one of a field, or of a rank among others, is a firm's. */
const VICE_PRESIDENT =
  /^(?!us |u\.s\. |former |elected )\S.* (vice[- ]president|vp)\b|\b(sales|group|division|regional|company|club) president\b|\b(vice[- ]president|vp) (of|for) (?!the united)|\b[se]vp\b/;

/** What parties have; "County Executive" is none of theirs. */
const PARTY_POST = /chair|leader|secretary|spokes|treasurer|whip|manager/;

const STATE: ReadonlySet<string> = new Set([
  'minister',
  'king',
  'queen',
  'chancellor',
  'premier',
  'governor',
  'senator',
  'sen',
  'rep',
  'mp',
  'mps',
  'congressman',
  'congresswoman',
  'representative',
  'mayor',
  'attorney',
  'lawmaker',
  'councillor',
  'cllr',
  'ambassador',
  'judge',
  'justice',
  'state',
  'prime',
  'lord',
  'president',
  'professor',
  'commissioner',
]);

/** First words of the titles of those secretaries that firms and unions have; a "health secretary" is a minister. */
const SECRETARIES: ReadonlySet<string> = new Set([
  'secretary',
  'general',
  'company',
  'press',
  'executive',
  'assistant',
  'deputy',
  'acting',
  'membership',
  'private',
  'branch',
  'regional',
  'national',
  'honorary',
  'corporate',
  'group',
  'club',
]);

const INTERNAL: ReadonlySet<string> = new Set([
  'director',
  'manager',
  'chief',
  'chairman',
  'chairwoman',
  'chair',
  'chairperson',
  'ceo',
  'cfo',
  'coo',
  'cto',
  'cio',
  'cmo',
  'founder',
  'head',
  'officer',
  'executive',
  'president',
  'treasurer',
  'secretary',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'trustee',
  'member',
  'controller',
  'supervisor',
  'boss',
  'owner',
  'superintendent',
  'administrator',
  'coordinator',
  'organiser',
  'lead',
  'maintainer',
  'partner',
  'trainee',
  'apprentice',
  'committer',
]);

/** The central bank, where it is the first organisation that the article names. */
function bankOf(entities: readonly Entity[]): Entity | null {
  let first: Entity | null = null;
  for (const entity of entities) {
    if (entity.kind !== 'organisation' || entity.isOutside) continue;
    if (first === null || entity.mentions[0]!.start < first.mentions[0]!.start) first = entity;
  }
  return first !== null &&
    /^(the )?bank of|central bank|reserve bank|federal reserve|monetary authority/i.test(first.name)
    ? first
    : null;
}

/** The only union that the article names. */
function unionOf(entities: readonly Entity[]): Entity | null {
  let only: Entity | null = null;
  for (const entity of entities) {
    if (entity.kind !== 'organisation' || entity.type !== 'union') continue;
    if (only !== null) return null;
    only = entity;
  }
  return only;
}

/** Where the title ends and the first paragraph begins, in the text. */
interface Opening {
  readonly title: number;
  readonly lead: number;
}

function openingOf({ blocks }: ReadArticle): Opening {
  let title = 0;
  for (const { kind, start, end } of blocks) {
    if (kind === 'title') title = end;
    else if (kind === 'paragraph') return { title, lead: start };
  }
  return { title, lead: title };
}

/** "The " before the name that a paragraph opens with. */
const ARTICLE = 4;

function focusOf(entities: readonly Entity[], opening: Opening): Entity | null {
  const bodies: Entity[] = [];
  for (const entity of entities) if (mayBeFocus(entity)) bodies.push(entity);
  const first = mostNamed(bodies, undefined);
  if (first === undefined) return null;
  const second = mostNamed(bodies, first);
  // A short text names the body that it is about in its title and again, or opens with it and names no other.
  if (first.mentions.length < LEAST) {
    const isAbout =
      second === undefined
        ? first.mentions[0]!.start <= opening.lead + ARTICLE
        : first.mentions.length > second.mentions.length &&
          (first.mentions[0]!.start < opening.title || isOfNotice(first));
    return isAbout && isFirstNamed(first, bodies) ? first : null;
  }
  const isAhead = second === undefined || first.mentions.length >= TIMES * second.mentions.length;
  return isAhead || isFirstNamed(first, bodies) ? first : null;
}

// Agencies and papers stand below pictures and behind quotes of articles that are not about them.
const mayBeFocus = ({ kind, isOutside, type, mentions }: Entity): boolean =>
  kind === 'organisation' && !isOutside && (type !== 'media' || mentions.length >= LEAST_OF_MEDIA);

/** The first of those named most often, other than the one left out. */
function mostNamed(bodies: readonly Entity[], leftOut: Entity | undefined): Entity | undefined {
  let most: Entity | undefined;
  for (const body of bodies)
    if (body !== leftOut && (most === undefined || body.mentions.length > most.mentions.length)) most = body;
  return most;
}

const LEGAL_FORM = /\b(plc|ltd|limited|inc|corp|co|ag|sa|se|llc|llp|gmbh|nv)\.?$/i;

/** In a short notice a firm is named twice, once by its full name, and every other body once. */
const isOfNotice = (first: Entity): boolean =>
  (first.type === 'company' || LEGAL_FORM.test(first.name)) && first.aliases.length > 0;

// The one named first and most often is what the article is about, even where another comes near.
function isFirstNamed(entity: Entity, bodies: readonly Entity[]): boolean {
  for (const { mentions } of bodies) if (mentions[0]!.start < entity.mentions[0]!.start) return false;
  return true;
}
