import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** The stem of a lower-case word by Porter's algorithm (Porter 1980), as `natural` has it. */
export const stemOf = (word: string): string => (/^[a-z]+$/.test(word) ? porter.stem(word) : word);
