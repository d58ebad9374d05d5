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
export function gatherPeople(mentions: readonly Person[], text: string, knowledge: Knowledge): Person[][] {
  const bearers = new Bearers(text, knowledge);
  const words = new Map<string, readonly string[]>();
  for (const { value } of mentions) if (!words.has(value.name)) words.set(value.name, wordsOf(value.name));
  for (const mention of mentions) {
    const own = words.get(mention.value.name)!;
    if (own.length > 1) bearers.groupOf(own, mention).mentions.push(mention);
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
  const gathered: Person[][] = [];
  for (const { mentions: own } of bearers.groups) gathered.push(own.sort(inOrder));
  for (const { mentions: own } of singles.values()) gathered.push(own.sort(inOrder));
  return gathered;
}

const inOrder = (a: Person, b: Person): number => a.start - b.start;

/** The people who are named in full, filed by their names' words, so that an article may name thousands. */
class Bearers {
  readonly groups: Group[] = [];
  readonly #text: string;
  readonly #knowledge: Knowledge;
  readonly #byName = new Map<string, Group>();
  /** Numbers of groups by the last word, and by each two words that follow one another. */
  readonly #byPart = new Map<string, number[]>();
  readonly #byFamily = new Map<string, Group[]>();
  readonly #byGiven = new Map<string, Group[]>();
  /** Who was meant when a name that several bear first stood alone. */
  readonly #owners = new Map<string, Group>();

  constructor(text: string, knowledge: Knowledge) {
    this.#text = text;
    this.#knowledge = knowledge;
  }

  /** The first person who can have that name; a new one if none can. */
  groupOf(words: readonly string[], mention: Person): Group {
    const name = words.join(' ');
    let group = this.#byName.get(name);
    if (group === undefined) {
      const same = this.#sameAs(words);
      group = same === undefined || this.#isRelative(mention) ? this.#add(words) : same;
      this.#byName.set(name, group);
    }
    return group;
  }

  // "Harrow’s father, Tom W. Harrow": a child that is called like the parent is another person.
  #isRelative({ start }: Person): boolean {
    return PARENT_OR_CHILD.test(this.#text.slice(Math.max(0, start - 40), start));
  }

  #sameAs(words: readonly string[]): Group | undefined {
    let first = this.groups.length;
    for (const part of partsOf(words)) {
      const numbers = this.#byPart.get(part);
      if (numbers === undefined) continue;
      for (const number of numbers) {
        if (number >= first) break;
        if (isSamePerson(this.groups[number]!.words, words, this.#knowledge)) first = number;
      }
    }
    return this.groups[first];
  }

  #add(words: readonly string[]): Group {
    const group: Group = { words, mentions: [] };
    const number = this.groups.push(group) - 1;
    fileOnce(this.#byPart, partsOf(words), 0, number);
    fileOnce(this.#byFamily, words, 1, group);
    file(this.#byGiven, words[0]!, group);
    return group;
  }

  of(word: string, mention: Person): Group | undefined {
    const bearers =
      this.#byFamily.get(word) ??
      this.#byGiven.get(word) ??
      (INITIALS.test(mention.value.name) ? this.#abbreviated(word) : this.#calledFor(word));
    if (bearers.length <= 1) return bearers[0];
    const last = lastBefore(bearers, mention.start) ?? bearers[0]!;
    const owner = this.#owners.get(word) ?? last;
    this.#owners.set(word, owner);
    return last !== owner && this.#isKin(last, mention.start) ? owner : last;
  }

  // "Harrow … He was the son of Hector Harrow. Harrow …": who is named as kin takes nobody's name away.
  #isKin({ mentions }: Group, before: number): boolean {
    for (const { start, value } of mentions) {
      if (start >= before) break;
      if (value.name.includes(' ') && !KIN.test(this.#text.slice(Math.max(0, start - LONGEST_KIN), start)))
        return false;
    }
    return true;
  }

  #abbreviated(initials: string): readonly Group[] {
    const found = this.groups.filter(({ words }) => words.map((word) => word[0]).join('') === initials);
    return found.length === 1 ? found : [];
  }

  /** Whom colleagues call by a short form ("Dave") where the article gives the name in full; several are none. */
  #calledFor(nickname: string): readonly Group[] {
    const found: Group[] = [];
    for (const given of this.#knowledge.longForms(nickname)) {
      const bearers = this.#byGiven.get(given);
      if (bearers !== undefined) found.push(...bearers);
    }
    return found.length === 1 ? found : [];
  }
}

const LONGEST_KIN = 80;

/** In the same sentence before the name of somebody who is mentioned for being related. */
const KIN =
  /\b(?:father|mother|parents|son|sons|daughter|daughters|child|children|born to|wife|husband|widow|widower|married|brother|brothers|sister|sisters|survived by|grand\w+|uncle|aunt|nephew|niece|cousin)\b[^.!?]*$/i;

const PARENT_OR_CHILD =
  /(?:['’]s?|\b(?:his|her|whose)) (?:late |own |eldest |elder |oldest |younger |youngest |only )*(?:grand)?(?:father|mother|son|daughter|nephew|niece|uncle|aunt),? $/i;

/** "Elspeth Harrow (EH)": transcripts name those who speak by their initials. */
const INITIALS = /^\p{Lu}{2,4}$/u;

/** Two names of one person have one of these in common. */
function partsOf(words: readonly string[]): string[] {
  const parts = [words.at(-1)!];
  for (let at = 1; at < words.length; at++) parts.push(`${words[at - 1]} ${words[at]}`);
  return parts;
}

function file<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else known.push(value);
}

/** Files the value under each of the keys, from the given one on. */
function fileOnce<T>(index: Map<string, T[]>, keys: readonly string[], from: number, value: T): void {
  for (let at = from; at < keys.length; at++) if (keys.indexOf(keys[at]!, from) === at) file(index, keys[at]!, value);
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words of a name without initials' dots, nicknames and suffixes. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const word of fold(name)
    .replace(/[“"'‘(][^”"'’)]+[”"'’)]/g, ' ')
    .split(/[\s.]+/))
    if (word !== '' && !SUFFIXES.has(word.replace(/\W/g, ''))) words.push(word);
  return words;
}

function isSamePerson(a: readonly string[], b: readonly string[], knowledge: Knowledge): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  const short = a.length <= b.length ? a : b;
  const long = short === a ? b : a;
  const isSameFamily = short.at(-1) === long.at(-1);
  if (isSameFamily && isSameGiven(short[0]!, long[0]!, knowledge)) return !middlesDiffer(short, long);
  // "Gabriela Reyes" for "Gabriela Reyes Montoya"; "van der Berg" for "Ludo van der Berg".
  const joined = ` ${long.join(' ')} `;
  return long.length > short.length && joined.includes(` ${short.join(' ')} `);
}

// Initials between given and family name must not contradict one another.
function middlesDiffer(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 2 && long.length > 2 && short[1]![0] !== long[1]![0];
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
