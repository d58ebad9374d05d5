import { givenNameWeights, moreGivenNames, noNames } from './known-names.ts';
import { isNameOfLatinLetters, nameWeight, usesOfNames } from './name-evidence.ts';
import { count, folded, type Row, readTable } from './tables.ts';
import { words } from './words.ts';

// Names without counts come from localisation samples; Icelandic, Azerbaijani and some others are dictionaries of every name
// ever registered, which would fill the list with words.
const sampledCountries = new Set(
  `AE AR AT AU BE BG BO BR CA CH CL CN CO CZ DK DZ EC EE EG ES FI FR GB GH GR HR HU ID IE IL IN IR IT JO JP KE KR KW LT LU LV MA MX MY
NG NL NO NZ PE PH PK PL PT QC RO RS RU SE SG SI SK TH UA UY UZ VE VN ZA`.split(/\s+/),
);

function isCommonEnough(row: Row): boolean {
  const births = count(row, 'us_births_f') + count(row, 'us_births_m');
  const british = count(row, 'uk_births_f') + count(row, 'uk_births_m');
  if (count(row, 'us_census2020') >= 4000 || births >= 5000 || british >= 150) return true;
  const countries = row('countries').split(',');
  if (row('sources').includes('popular') || countries.length >= 3) return true;
  return births + british === 0 && countries.some((country) => sampledCountries.has(country));
}

// "Dawn broke", "Destiny calls": what is also a word is never certain, however many bear it.
const wordCap = 6;

function sexOf(row: Row): string {
  return row('sex') === 'F' || row('sex') === 'M' ? row('sex') : 'U';
}

// Names written by hand are frequent somewhere, though no count of that country is at hand.
const bearersOfKnown = 5000;

/** Rows of given-names.tsv. */
export function givenNames(folder: string): readonly (readonly [name: string, weight: number, sex: string])[] {
  const uses = usesOfNames(folder);
  const ordinary = new Set(words(folder).map(([word]) => word));
  const rows = new Map<string, readonly [string, number, string]>();
  const put = (name: string, sex: string, least = 0): void => {
    const { given, family, place, word } = uses(name);
    // A family name is evidence for a person too, so it stands against the given name only by a third.
    const counted = Math.min(
      nameWeight(Math.max(given, least), family / 3 + place + word),
      ordinary.has(folded(name)) ? wordCap : 9,
    );
    rows.set(name, [name, givenNameWeights.get(name) ?? counted, sex]);
  };
  for (const row of readTable(folder, 'given_names')) {
    const name = row('name');
    if (isNameOfLatinLetters(name) && !noNames.has(folded(name)) && isCommonEnough(row)) put(name, sexOf(row));
  }
  for (const [name, sex] of moreGivenNames) if (!rows.has(name)) put(name, sex, bearersOfKnown);
  return [...rows.values()];
}
