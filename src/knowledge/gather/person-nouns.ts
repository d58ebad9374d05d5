import { pluralsOf } from './inflection.ts';
import { groupNouns, personNouns as singulars } from './known-person-nouns.ts';
import { wordsOf } from './tables.ts';

export type PersonNounKind = 'singular' | 'plural';

// "Passer-by", "brother-in-law", "runner-up": the first noun takes the plural. "Grandchild" and "housewife" go by their
// last part.
function pluralsOfPerson(noun: string): readonly string[] {
  const [, first, rest = ''] = /^(\w+)(-by|-in-law|(?<=runner)-up)$/.exec(noun) ?? [];
  if (first) return pluralsOf(first).map((plural) => plural + rest);
  const [, before, last = ''] = /^(.*?)(child|wife)$/.exec(noun) ?? [];
  return before === undefined ? pluralsOf(noun) : pluralsOf(last).map((plural) => before + plural);
}

/** Rows of person-nouns.tsv: what is left of the nouns for people when posts and occupations are taken away. */
export function personNouns(): readonly (readonly [noun: string, kind: PersonNounKind])[] {
  const rows = new Map<string, PersonNounKind>();
  for (const noun of wordsOf(singulars)) rows.set(noun, 'singular');
  for (const noun of wordsOf(singulars))
    for (const plural of pluralsOfPerson(noun)) if (!rows.has(plural)) rows.set(plural, 'plural');
  for (const noun of wordsOf(groupNouns)) if (!rows.has(noun)) rows.set(noun, 'plural');
  return [...rows];
}
