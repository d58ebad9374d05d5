import { count, folded, readTable } from './tables.ts';
import { wordCounts } from './word-counts.ts';
import { words } from './words.ts';

/** What is known about the uses of a capitalised word: all in people, so that they can be compared. */
export interface Uses {
  readonly given: number;
  readonly family: number;
  /** The share of its use that is a place. */
  readonly place: number;
  /** The share of its capitalised use that is an ordinary word at the start of a sentence or in a heading. */
  readonly word: number;
}

// A person is named about twenty times in the texts behind the frequency list: Kevin, Smith and Williams all come out near that.
const tokensPerPerson = 20;
// Of the uses of an ordinary word, about one in five is capitalised where headings and bylines are many.
const capitalisedShare = 0.2;
// Of the uses of an ordinary word that is also a place ("reading", "bath"), few are the place.
const placesAmongWord = 0.03;
// British lists count births of 24 years, the American one everybody alive.
const livingPerBirth = 3;

/** Answers how many people, places and ordinary words a capitalised word stands for. */
export function usesOfNames(folder: string): (name: string) => Uses {
  const counts = wordCounts(folder);
  const ordinary = new Set(words(folder).map(([word]) => word));
  const given = new Map(
    readTable(folder, 'given_names').map((row) => [
      row('name'),
      Math.max(count(row, 'us_census2020'), (count(row, 'us_births_f') + count(row, 'us_births_m')) / 3) +
        livingPerBirth * (count(row, 'uk_births_f') + count(row, 'uk_births_m')),
    ]),
  );
  const family = new Map(
    readTable(folder, 'family_names').map((row) => [
      row('name'),
      Math.max(count(row, 'us_census2020'), count(row, 'us_census2010')),
    ]),
  );
  const places = placePopulations(folder);
  return (name) => {
    const tokens = counts.get(folded(name)) ?? 0;
    const people = { given: given.get(name) ?? 0, family: family.get(name) ?? 0 };
    const otherwise = Math.max(0, tokens / tokensPerPerson - people.given - people.family);
    const isWord = ordinary.has(folded(name));
    const word = isWord ? otherwise * capitalisedShare : 0;
    const inhabitants = places.get(name) ?? 0;
    // A place not among the frequent words is seldom written about, however many live there.
    const attention =
      tokens === 0 ? inhabitants / 50 : Math.max(otherwise * (isWord ? placesAmongWord : 1), inhabitants / 50);
    const place = Math.min(inhabitants, attention);
    return { ...people, place, word };
  };
}

const anglophone = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ']);

/** Place name → how many people's worth of attention English texts give it. */
function placePopulations(folder: string): ReadonlyMap<string, number> {
  const attention = new Map<string, number>();
  const add = (name: string, inhabitants: number): void => {
    attention.set(name, (attention.get(name) ?? 0) + inhabitants);
  };
  for (const row of readTable(folder, 'cities')) {
    const factor = anglophone.has(row('country')) ? 2 : count(row, 'population') > 2_000_000 ? 1 : 0.2;
    add(row('name'), count(row, 'population') * factor);
  }
  for (const row of readTable(folder, 'countries')) {
    add(row('name'), 1e7);
    add(row('capital'), 1e6);
  }
  for (const row of readTable(folder, 'us_states')) add(row('name'), 1e7);
  for (const row of readTable(folder, 'regions_uk_us_world_hand')) add(row('name'), 1e6);
  for (const row of readTable(folder, 'subdivisions_iso3166_2'))
    add(row('name'), ['CA', 'AU'].includes(row('code').slice(0, 2)) ? 5e6 : 2e4);
  return attention;
}

const shares: readonly (readonly [share: number, weight: number])[] = [
  [0.85, 9],
  [0.75, 8],
  [0.65, 7],
  [0.5, 6],
  [0.35, 5],
  [0.22, 4],
  [0.12, 3],
  [0.04, 2],
];
const numbers: readonly (readonly [people: number, weight: number])[] = [
  [100_000, 9],
  [20_000, 8],
  [5000, 7],
  [1500, 6],
];

/** Weight of a name: how sure its kind is, and no more than how many bear it. */
export function nameWeight(people: number, rest: number): number {
  const share = people === 0 && rest === 0 ? 1 : people / (people + rest);
  const bySurety = shares.find(([least]) => share >= least)?.[1] ?? 1;
  const byNumber = numbers.find(([least]) => people >= least)?.[1] ?? 5;
  return Math.min(bySurety, byNumber);
}

/** Whether a name is written as an English article would print it; letters such as ə and ɔ are left to their own alphabets. */
export function isNameOfLatinLetters(name: string): boolean {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return /^\p{Lu}[a-zæœøłđðþßıA-ZÆŒØŁĐÐÞ'’-]+$/u.test(plain);
}
