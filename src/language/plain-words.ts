import { fold } from './characters.ts';

const ASCII = /^[ -~]*$/;

/** The words as `fold` has them; most are plain ASCII, for which lower case is the same and quicker. */
export const folded = (words: string): string => (ASCII.test(words) ? words.toLowerCase() : fold(words));

const UNEVEN = /[^!-~ ]| {2}/;

/** The words with a single space for each stretch of white space. */
export const singleSpaced = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words);
