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
  const groups: Group[] = [];
  const full = mentions.filter(({ value }) => wordsOf(value.name).length > 1);
  for (const mention of full) {
    const words = wordsOf(mention.value.name);
    const group = groups.find((one) => isSamePerson(one.words, words, knowledge));
    if (group === undefined) groups.push({ words, mentions: [mention] });
    else group.mentions.push(mention);
  }
  const singles = new Map<string, Group>();
  for (const mention of mentions) {
    const words = wordsOf(mention.value.name);
    if (words.length !== 1) continue;
    const word = words[0]!;
    const bearer = bearerOf(word, mention, groups);
    if (bearer !== undefined) bearer.mentions.push(mention);
    else {
      const group = singles.get(word) ?? { words, mentions: [] };
      singles.set(word, group);
      group.mentions.push(mention);
    }
  }
  return [...groups, ...singles.values()].map((group) => [...group.mentions].sort((a, b) => a.start - b.start));
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

function bearerOf(word: string, mention: Person, groups: readonly Group[]): Group | undefined {
  const byFamily = groups.filter(({ words }) => words.at(-1) === word || words.slice(1).includes(word));
  const bearers = byFamily.length > 0 ? byFamily : groups.filter(({ words }) => words[0] === word);
  if (bearers.length <= 1) return bearers[0];
  return lastBefore(bearers, mention.start) ?? bearers[0];
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
