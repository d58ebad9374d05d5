import { fold } from '../language/characters.ts';
import type { Entity } from '../model/link.ts';
import type { Post } from './holdings.ts';

/** An organisation is the article's own if it is named this often, and this many times as often as the next. */
const LEAST = 3;
const TIMES = 2;

/**
 * The organisation an article is about. A post without an organisation ("the chief executive said") is a post there,
 * unless it is an office of state, a trade or a seat in a parliament.
 */
export class Focus {
  readonly #organisation: Entity | null;

  constructor(entities: readonly Entity[]) {
    this.#organisation = focusOf(entities);
  }

  /** The organisation at which the post is plainly held; null where the article does not settle it. */
  impliedBy(post: Post): Entity | null {
    if (this.#organisation === null || !this.#isInternal(post.title)) return null;
    return this.#organisation;
  }

  #isInternal(title: string): boolean {
    const words = fold(title).split(/[\s-]+/);
    const head =
      words.find((word) => ['of', 'for', 'to', 'in', 'and'].includes(word)) === undefined
        ? words.at(-1)!
        : (words[words.findIndex((word) => ['of', 'for', 'to', 'in', 'and'].includes(word)) - 1] ?? words[0]!);
    if (STATE.has(head) || words.some((word) => STATE.has(word))) return false;
    return INTERNAL.has(head) || /chief \w+ officer|chief executive|managing director/.test(fold(title));
  }
}

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

function focusOf(entities: readonly Entity[]): Entity | null {
  const bodies = entities.filter(({ kind, isOutside }) => kind === 'organisation' && !isOutside);
  const ranked = [...bodies].sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = ranked;
  if (first === undefined || first.mentions.length < LEAST) return null;
  const isAhead = second === undefined || first.mentions.length >= TIMES * second.mentions.length;
  return isAhead || isFirstNamed(first, bodies) ? first : null;
}

// The one named first and most often is what the article is about, even where another comes near.
function isFirstNamed(entity: Entity, bodies: readonly Entity[]): boolean {
  const earliest = Math.min(...bodies.map(({ mentions }) => mentions[0]!.start));
  return entity.mentions[0]!.start === earliest;
}
