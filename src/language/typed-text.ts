import type { WrittenText } from '../model/article.ts';

/** A text as its author typed it, and the text that it was taken from. */
interface TypedText {
  readonly text: string;
  readonly written: WrittenText;
}

// Soft hyphens, zero-width spaces and joiners, marks of direction and byte order.
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const LIGATURE = '\\ufb00-\\ufb06';
const ACCENT = '\\u0300-\\u036f';

const ANY = new RegExp(`[${INVISIBLE}${LIGATURE}${ACCENT}]`);
const EACH = new RegExp(`[${INVISIBLE}]+|[${LIGATURE}]|[^${ACCENT}]?[${ACCENT}]+`, 'g');
const IS_LIGATURE = new RegExp(`^[${LIGATURE}]$`);
const ALL_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`);

/** What a typesetter or a keyboard put in place of letters, as letters: "ﬁ" is two, "e" and an accent are one. */
const lettersOf = (found: string): string =>
  ALL_INVISIBLE.test(found) ? '' : found.normalize(IS_LIGATURE.test(found) ? 'NFKC' : 'NFC');

/** A text without what typesetting adds to words. */
export const asTyped = (text: string): string => (ANY.test(text) ? text.replace(EACH, lettersOf) : text);

/** The same with the way back; nothing where the text is as typed already, or has nothing that could be typed. */
export function typedText(written: string): TypedText | null {
  if (!ANY.test(written)) return null;
  const text = asTyped(written);
  return text === written || text === '' ? null : { text, written: wayBack(written, text.length) };
}

/** For each place of the typed text where its letter begins and where it ends in the written one. */
function wayBack(written: string, length: number): WrittenText {
  const starts = new Uint32Array(length + 1);
  const ends = new Uint32Array(length);
  let typed = 0;
  let from = 0;
  const copy = (to: number): void => {
    for (; from < to; from++) {
      starts[typed] = from;
      ends[typed++] = from + 1;
    }
  };
  for (const { 0: found, index } of written.matchAll(EACH)) {
    copy(index);
    from = index + found.length;
    for (let left = lettersOf(found).length; left > 0; left--) {
      starts[typed] = index;
      ends[typed++] = from;
    }
  }
  copy(written.length);
  starts[length] = written.length;
  return {
    text: written,
    placeOf: (typedPlace) => (typedPlace === 0 ? 0 : starts[typedPlace]!),
    spanOf: ({ start, end }) => ({ start: starts[start]!, end: end === start ? starts[start]! : ends[end - 1]! }),
    typedPlaceOf: (place) => placeIn(starts, place),
  };
}

/** The first place of the typed text that begins at or behind a place of the written one. */
function placeIn(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
