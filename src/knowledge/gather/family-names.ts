import { familyNameWeights, moreFamilyNames, noNames } from './known-names.ts';
import { isNameOfLatinLetters, nameWeight, usesOfNames } from './name-evidence.ts';
import { count, folded, type Row, readTable } from './tables.ts';
import { words } from './words.ts';

const leastBearers = 2000;
// A rare family name that is also a word ("Ponder", "Knoll") is mostly the word.
const commonBearers = 20_000;
// Samples that are whole registers, or lists of native forms ("Ó Súilleabháin", "Dubovská") that English articles hardly print.
const registers = new Set(['IE', 'SK', 'AZ', 'UZ', 'CA', 'EE', 'LV', 'PL']);
const particles =
  /^(?:(?:de|da|do|dos|das|del|della|di|du|des|la|le|van|von|der|den|ten|ter|zu|zum|el|al|bin|ibn|ben|abu|san|santa|st)[ -])+/i;

function isCommonEnough(row: Row): boolean {
  if (Math.max(count(row, 'us_census2010'), count(row, 'us_census2020')) >= leastBearers) return true;
  if (row('sources').includes('popular')) return true;
  const uncounted = row('us_census2010') === '' && row('us_census2020') === '';
  return (
    uncounted &&
    row('countries')
      .split(',')
      .some((country) => !registers.has(country))
  );
}

/** Rows of family-names.tsv. */
export function familyNames(folder: string): readonly (readonly [name: string, weight: number])[] {
  const uses = usesOfNames(folder);
  const rows = new Map<string, readonly [string, number]>();
  const ordinary = new Set(words(folder).map(([word]) => word));
  const put = (name: string, least: number): void => {
    const { given, family, place, word } = uses(name);
    const bearers = Math.max(family, least);
    const cap = ordinary.has(folded(name)) ? (bearers < commonBearers ? 4 : 8) : 9;
    const weight = familyNameWeights.get(name) ?? Math.min(cap, nameWeight(bearers, given / 3 + place + word));
    // "Amy" and "Bilal" stand in the samples of family names as well; where only a sample says so, they are given names.
    if (weight > 1 || family > 0) rows.set(name, [name, weight]);
  };
  for (const row of readTable(folder, 'family_names')) {
    if (!isCommonEnough(row)) continue;
    // Particles are a closed class of their own: "van den Berg" is found by "Berg".
    const name = row('name').replace(particles, '');
    if (isNameOfLatinLetters(name) && !noNames.has(folded(name))) put(name, 0);
  }
  for (const name of moreFamilyNames) put(name, leastBearers);
  return [...rows.values()];
}
