import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import type { MentionOf } from '../model/mention.ts';

type Person = MentionOf<'person'>;

interface Group {
  readonly words: readonly string[];
  readonly mentions: Person[];
}

/**
 * Groups the mentions of one person: the same words; given and family name with or without what stands between; a
 * family or given name alone, if only one person of the article bears it, else the last of them named before.
 */
export function gatherPeople(mentions: readonly Person[], knowledge: Knowledge): Person[][] {
  const bearers = new Bearers(knowledge);
  const words = new Map<string, readonly string[]>();
  for (const { value } of mentions) if (!words.has(value.name)) words.set(value.name, wordsOf(value.name));
  for (const mention of mentions) {
    const own = words.get(mention.value.name)!;
    if (own.length > 1) bearers.groupOf(own).mentions.push(mention);
  }
  const singles = new Map<string, Group>();
  for (const mention of mentions) {
    const own = words.get(mention.value.name)!;
    if (own.length !== 1) continue;
    const word = own[0]!;
    const bearer = bearers.of(word, mention);
    if (bearer !== undefined) bearer.mentions.push(mention);
    else {
      const group = singles.get(word) ?? { words: own, mentions: [] };
      singles.set(word, group);
      group.mentions.push(mention);
    }
  }
  return [...bearers.groups, ...singles.values()].map((group) => [...group.mentions].sort((a, b) => a.start - b.start));
}

/** The people who are named in full, filed by their names' words, so that an article may name thousands. */
class Bearers {
  readonly groups: Group[] = [];
  readonly #knowledge: Knowledge;
  readonly #byName = new Map<string, Group>();
  /** Numbers of groups by the last word, and by each two words that follow one another. */
  readonly #byPart = new Map<string, number[]>();
  readonly #byFamily = new Map<string, Group[]>();
  readonly #byGiven = new Map<string, Group[]>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** The first person who can have that name; a new one if none can. */
  groupOf(words: readonly string[]): Group {
    const name = words.join(' ');
    let group = this.#byName.get(name);
    if (group === undefined) {
      group = this.#sameAs(words) ?? this.#add(words);
      this.#byName.set(name, group);
    }
    return group;
  }

  #sameAs(words: readonly string[]): Group | undefined {
    let first = this.groups.length;
    for (const part of partsOf(words)) {
      for (const number of this.#byPart.get(part) ?? []) {
        if (number >= first) break;
        if (isSamePerson(this.groups[number]!.words, words, this.#knowledge)) first = number;
      }
    }
    return this.groups[first];
  }

  #add(words: readonly string[]): Group {
    const group: Group = { words, mentions: [] };
    const number = this.groups.push(group) - 1;
    for (const part of new Set(partsOf(words))) file(this.#byPart, part, number);
    for (const word of new Set(words.slice(1))) file(this.#byFamily, word, group);
    file(this.#byGiven, words[0]!, group);
    return group;
  }

  of(word: string, mention: Person): Group | undefined {
    const bearers =
      this.#byFamily.get(word) ??
      this.#byGiven.get(word) ??
      (INITIALS.test(mention.value.name) ? this.#abbreviated(word) : this.#calledFor(word));
    if (bearers.length <= 1) return bearers[0];
    return lastBefore(bearers, mention.start) ?? bearers[0];
  }

  #abbreviated(initials: string): readonly Group[] {
    const found = this.groups.filter(({ words }) => words.map((word) => word[0]).join('') === initials);
    return found.length === 1 ? found : [];
  }

  /** Whom colleagues call by a short form ("Dave") where the article gives the name in full; several are none. */
  #calledFor(nickname: string): readonly Group[] {
    const found: Group[] = [];
    for (const given of this.#knowledge.longForms(nickname)) found.push(...(this.#byGiven.get(given) ?? []));
    return found.length === 1 ? found : [];
  }
}

/** "Elspeth Harrow (EH)": transcripts name those who speak by their initials. */
const INITIALS = /^\p{Lu}{2,4}$/u;

/** Two names of one person have one of these in common. */
const partsOf = (words: readonly string[]): string[] => [
  words.at(-1)!,
  ...words.slice(1).map((word, at) => `${words[at]} ${word}`),
];

function file<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else known.push(value);
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words of a name without initials' dots, nicknames and suffixes. */
function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/[“"'‘(][^”"'’)]+[”"'’)]/g, ' ')
    .split(/[\s.]+/)
    .filter((word) => word !== '' && !SUFFIXES.has(word.replace(/\W/g, '')));
}

function isSamePerson(a: readonly string[], b: readonly string[], knowledge: Knowledge): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isSameFamily = short.at(-1) === long.at(-1);
  if (isSameFamily && isSameGiven(short[0]!, long[0]!, knowledge)) return !middlesDiffer(short, long);
  // "Gabriela Reyes" for "Gabriela Reyes Montoya"; "van der Berg" for "Ludo van der Berg".
  const joined = ` ${long.join(' ')} `;
  return long.length > short.length && joined.includes(` ${short.join(' ')} `);
}

// Initials between given and family name must not contradict one another.
function middlesDiffer(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short.slice(1, -1), long.slice(1, -1)];
  return a.length > 0 && b.length > 0 && a[0]![0] !== b[0]![0];
}

function isSameGiven(a: string, b: string, knowledge: Knowledge): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return knowledge.isNicknameOf(a, b);
}

function lastBefore(groups: readonly Group[], place: number): Group | undefined {
  let best: Group | undefined;
  let latest = -1;
  for (const group of groups) {
    for (const { start } of group.mentions) {
      if (start < place && start > latest) {
        latest = start;
        best = group;
      }
    }
  }
  return best;
}
