import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { findWord } from '../language/lexicon.ts';
import type { Entity } from '../model/link.ts';
import type { Post } from './holdings.ts';

interface Leader {
  readonly office: string;
  /** The year in which the office was given up, and the year in which it was taken up again. */
  readonly left: number;
  readonly back?: number;
}

// An article without a date may be of any recent year: only who left office long before is surely past.
const YEAR_OF_UNDATED = 2010;

/** Which presidents and prime ministers had left office when the article was written. */
export class PastOffices {
  readonly #year: number;
  readonly #knowledge: Knowledge;

  constructor(published: string | null, knowledge: Knowledge) {
    this.#year = published === null ? YEAR_OF_UNDATED : Number.parseInt(published, 10);
    this.#knowledge = knowledge;
  }

  isPast(person: Entity, post: Post): boolean {
    const title = fold(post.title);
    if (post.organisation !== null || !/(^|\s)(president|prime minister|chancellor)$/.test(title)) return false;
    const leader = this.#leaderOf(person.name);
    if (leader === undefined || !title.endsWith(leader.office)) return false;
    return this.#year > leader.left && (leader.back === undefined || this.#year < leader.back);
  }

  #leaderOf(name: string): Leader | undefined {
    const { phrases, lexicon } = this.#knowledge;
    if (!name.includes(' '))
      return this.#knowledge.wordAttributes<Leader>('FormerLeader').get(findWord(lexicon, fold(name)));
    const entry = phrases.find(name);
    return entry < 0 ? undefined : phrases.attributes<Leader>(entry, 'FormerLeader');
  }
}
