const UNEVEN = /[^!-~ ]| {2}/;

/** The words with a single space for each stretch of white space. */
export const singleSpaced = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words);
