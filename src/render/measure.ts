/** How many columns of a terminal a text takes. */
export type Measure = (text: string) => number;

// Latin letters, the marks of print, currencies, arrows and blocks take one column each.
const NARROW = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2580-\u259f]*$/;

const length: Measure = (text) => text.length;

/** A measure for these words; the tables of wide characters are loaded only where the words need them. */
export async function measureFor(words: string): Promise<Measure> {
  if (NARROW.test(words)) return length;
  const { default: stringWidth } = await import('string-width');
  return (text) => (NARROW.test(text) ? text.length : stringWidth(text));
}

// Control characters could move the cursor or recolour the terminal; marks of direction could reorder a line.
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** The words of an article on one line and without power over the terminal. */
export const onOneLine = (text: string): string => text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();

/** "1 article", "2 articles". */
export const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
