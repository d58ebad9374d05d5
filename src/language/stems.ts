import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Stem of a folded word, the same for British and American spelling: Porter's algorithm (1980), as `natural` has it. */
export const stemOf = (word: string): string => (/^[a-z]+$/.test(word) ? porter.stem(withOneSpelling(word)) : word);

// Stems are made when the knowledge is compiled, never for the words of an article; so plain replacements will do.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})([iy])s(e|ed|er|ers|es|ing|able|ation|ations|ational)$/, '$1z$2'],
  [/(?<=.{1})([aeiou]?[^aeiou])our(s|ed|ing|al|ally|able|ite|ites|er|ers|hood|hoods|ly)?$/, '$1or$2'],
  [/^(cent|theat|fib|lit|met|calib|spect)re(s|d)?$/, '$1er$2'],
  [/programme(s?)$/, 'program$1'],
  [/^(def|off|lic|pret)ence(s|d)?$/, '$1ense$2'],
  [/^(catal|dial|anal)ogue(s?)$/, '$1og$2'],
];

function withOneSpelling(word: string): string {
  if (word.length < 5) return word;
  return SPELLINGS.reduce((spelling, [british, american]) => spelling.replace(british, american), word);
}
