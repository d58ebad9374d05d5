import {
  commonLanguages,
  continents,
  moreCities,
  moreCountries,
  morePeoples,
  moreRegions,
  noPlaces,
  peopleWeights,
  placeWeights,
} from './known-places.ts';
import { closedClassWords } from './known-words.ts';
import { nameWeight, usesOfNames } from './name-evidence.ts';
import { count, type Row, readTable, wordsOf } from './tables.ts';

type Kind = 'country' | 'region' | 'city' | 'continent' | 'nationality' | 'language';

const anglophone = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ']);
const nearby = new Set(
  wordsOf(`
AE AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GR HR HU IL IS IT JP LT LU LV MD ME MK MT NL NO PL PT RO RS SE SG SI SK UA ZA`),
);
// Uninhabited or statistical entries of the country list.
const noCountries =
  /^(?:French Southern|Heard Island|South Georgia|Svalbard and|United States Minor|Serbia and Montenegro|Netherlands Antilles|Bonaire, |British Indian Ocean|Bouvet)/;
// ISO lists most first-level subdivisions in the local spelling; these states are the ones that articles name in that form.
const readableSubdivisions = new Set(wordsOf('AU CA DE ES IN IT JP MX BR AR NG NL CH AT MY NZ CN'));
const mainSubdivisions =
  /^(?:State|Province|Territory|Region|Länder|Federal länder|Autonomous region|Autonomous community|Canton|Prefecture|Union territory|Unitary authority)$/;

function plainName(name: string): string {
  return name.replace(/\s*\(.*\)$/, '').replace(/^the /, '');
}

/** "Briton(s), British (collective plural)" → Briton, Britons, British. */
function peoplesOf(row: Row): readonly string[] {
  const nouns = row('nationality_noun')
    .split(/,| or |;|\//)
    .flatMap((noun) => {
      const [, people = '', plural = ''] = /^\s*([^(]+?)\s*(?:\((s|men|women)\).*|\(.*\)|)$/.exec(noun) ?? [];
      if (plural === 's') return [people, `${people}s`];
      if (plural !== '') return [people, people.replace(/man$/, 'men')];
      return [people];
    });
  const adjectives = [row('adjective'), row('demonym')].flatMap((cell) => cell.split(/,| or |;|\//).map(plainName));
  return [...nouns, ...adjectives]
    .map((people) => people.trim())
    .filter((people) => /^[\p{Lu}].*\p{Ll}$/u.test(people) && !/^(?:NA|None|note)/.test(people));
}

// How large a city must be to be named without an explanation: of the far and populous countries only the larger are.
function isCityOfNote(row: Row): boolean {
  const inhabitants = count(row, 'population');
  if (anglophone.has(row('country'))) return inhabitants >= 25_000;
  return inhabitants >= (nearby.has(row('country')) ? 100_000 : 200_000);
}

/** The most that the weight of a place can be: a small town is named less surely than a capital. */
function limitOfCity(row: Row): number {
  const inhabitants = count(row, 'population');
  if (inhabitants >= 1_000_000) return 9;
  return inhabitants >= (anglophone.has(row('country')) ? 50_000 : 200_000) ? 8 : 7;
}

/** Rows of places.tsv; a name with several uses is listed once, under the greatest. */
export function places(folder: string): readonly (readonly [name: string, kind: Kind, weight: number])[] {
  const uses = usesOfNames(folder);
  const countries = readTable(folder, 'countries').filter((row) => !noCountries.test(row('name')));
  const capitals = new Set(countries.map((row) => row('capital')));
  const rows = new Map<string, readonly [string, Kind, number]>();

  const weightOf = (name: string, most: number): number => {
    const { given, family, place, word } = uses(name);
    // A small town that is also a word ("Linden", "Boulder") is hardly ever the town.
    const limit = word === 0 ? most : most === 7 ? 3 : Math.min(most, 8);
    return Math.min(limit, nameWeight(Math.max(place, 200_000), given + family + word));
  };
  const put = (name: string, kind: Kind, most: number): void => {
    // "US" is the one place in capitals that is a function word otherwise.
    const isFunctionWord = closedClassWords.has(name.toLowerCase()) && name !== 'US';
    const isName = /^\p{Lu}[\p{L} .,'’&-]*$/u.test(name) && !isFunctionWord && !noPlaces.has(name);
    if (isName && !rows.has(name)) rows.set(name, [name, kind, placeWeights.get(name) ?? weightOf(name, most)]);
  };
  const putPeople = (name: string): void => {
    if (!rows.has(name)) rows.set(name, [name, 'nationality', peopleWeights.get(name) ?? 9]);
  };

  for (const name of continents) put(name, 'continent', 9);
  for (const row of countries)
    for (const name of [row('name'), row('cldr_name')].map(plainName)) put(name, 'country', 9);
  for (const name of moreCountries) put(name, 'country', 9);
  for (const name of morePeoples) putPeople(name);
  for (const row of countries) for (const name of peoplesOf(row)) putPeople(name);
  for (const row of readTable(folder, 'world_regions_cldr')) put(row('name'), 'region', 9);
  for (const row of readTable(folder, 'regions_uk_us_world_hand')) put(plainName(row('name')), 'region', 9);
  for (const row of readTable(folder, 'us_states')) if (row('name') !== 'Washington') put(row('name'), 'region', 9);
  for (const name of capitals) put(name, 'city', 9);
  for (const name of moreCities) put(name, 'city', 9);
  for (const name of moreRegions) put(name, 'region', 9);
  const cities = readTable(folder, 'cities').filter(isCityOfNote);
  for (const row of [...cities].sort((a, b) => count(b, 'population') - count(a, 'population')))
    put(row('name'), 'city', limitOfCity(row));
  for (const row of readTable(folder, 'uk_local_authorities'))
    if (row('current') === 'True') put(row('short_name'), 'region', 8);
  for (const row of readTable(folder, 'subdivisions_iso3166_2')) {
    if (readableSubdivisions.has(row('code').slice(0, 2)) && mainSubdivisions.test(row('type')))
      put(plainName(row('name')), 'region', 8);
  }
  for (const name of commonLanguages) if (!rows.has(name)) rows.set(name, [name, 'language', 9]);
  return [...rows.values()];
}
