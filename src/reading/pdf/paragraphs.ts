import { wordsOf } from '../html/shingles.ts';
import type { Line } from './lines.ts';

const MARK = /^(?:[•‣◦▪●■–—*]|\d{1,2}[.)]|\([a-z\d]\))\s/;
const ENDS = /[.!?…:]["”’')\]]*$/;

/** The paragraphs of a text set in lines. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const words = wholeWordsOf(pages.flat());
  const paragraphs: string[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(joined(open, words));
    open = [];
  };
  for (const page of pages) {
    const leading = leadingOf(page);
    const right = rightOf(page);
    page.forEach((line, at) => {
      const before = open.at(-1);
      const isBroken =
        before !== undefined && (at === 0 ? isNewOnPage(before, line) : isNew(before, line, open, leading, right));
      if (isBroken) close();
      open.push(line);
    });
  }
  close();
  return paragraphs;
}

/** Words that no end of a line parts. */
function wholeWordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  let isParted = false;
  for (const { text } of lines) {
    const whole = isParted ? text.replace(/^\S+/, '') : text;
    isParted = PARTED.test(text);
    for (const word of wordsOf(isParted ? whole.replace(/\S+$/, '') : whole)) words.add(word);
  }
  return words;
}

const PARTED = /\p{L}[-\u00ad\u2010]$/u;

/** Whether a line starts a paragraph, by the white space above it and before it, its letters and the line above. */
function isNew(before: Line, line: Line, open: readonly Line[], leading: number, right: number): boolean {
  if (isOtherSize(before, line) || MARK.test(line.text)) return true;
  const gap = before.y - line.y;
  // The top of another column continues the foot of this one.
  if (gap < 0) return isNewOnPage(before, line);
  if (gap > leading * 1.35) return true;
  const isIndented = line.left - before.left > 0.7 * line.height && !MARK.test(open[0]!.text);
  const isShort = right - before.right > 0.2 * (right - before.left);
  return ENDS.test(before.text)
    ? isIndented || isShort
    : isShort && /^[\p{Lu}\d“"]/u.test(line.text) && isVeryShort(before, right);
}

// Set ragged, a line stops before the next word would pass the edge; half a line further in, it was ended.
const isVeryShort = (before: Line, right: number): boolean => right - before.right > 0.45 * (right - before.left);

const isNewOnPage = (before: Line, line: Line): boolean =>
  isOtherSize(before, line) || MARK.test(line.text) || (ENDS.test(before.text) && !/^\p{Ll}/u.test(line.text));

const isOtherSize = (one: Line, other: Line): boolean =>
  Math.abs(one.height - other.height) > 0.12 * Math.max(one.height, other.height);

/** The usual distance from line to line. */
function leadingOf(page: readonly Line[]): number {
  const gaps: number[] = [];
  page.forEach((line, at) => {
    const gap = at === 0 ? 0 : page[at - 1]!.y - line.y;
    if (gap > 0 && gap < 4 * line.height) gaps.push(gap);
  });
  gaps.sort((one, other) => one - other);
  // Less than half of the way up, since gaps between paragraphs are among them.
  return gaps[Math.floor(gaps.length * 0.4)] ?? Number.POSITIVE_INFINITY;
}

/** The right edge of the text: most long lines end near it, and a few beyond do not move it. */
function rightOf(page: readonly Line[]): number {
  const rights = page.map(({ right }) => right).sort((one, other) => one - other);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}

function joined(lines: readonly Line[], words: ReadonlySet<string>): string {
  return lines.reduce((text, { text: next }) => (text === '' ? next : joinedLines(text, next, words)), '');
}

// A hyphen at the end of a line is the printer's, unless the words stand apart elsewhere in the text.
function joinedLines(text: string, next: string, words: ReadonlySet<string>): string {
  const [, start] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text) ?? [];
  const [end] = /^\p{Ll}[\p{L}]*/u.exec(next) ?? [];
  if (start === undefined || end === undefined)
    return /[-\u2010–—/]$/.test(text) && /^\p{L}/u.test(next) && /\p{L}.$/u.test(text)
      ? text + next
      : `${text} ${next}`;
  const isWhole = words.has((start + end).toLowerCase());
  const isCompound =
    !isWhole &&
    !text.endsWith('\u00ad') &&
    (PREFIXES.test(start) || (words.has(start.toLowerCase()) && words.has(end.toLowerCase())));
  return isCompound ? text + next : text.slice(0, -1) + next;
}

const PREFIXES =
  /^(?:well|self|non|ex|long|short|high|low|half|full|part|cross|so|anti|pro|co|vice|year|day|week|month|old|third|first|second|one|two|three|four|five|six|seven|eight|nine|ten|large|small|fast|slow|best|world|decision|policy|state|post|mid|multi)$/i;
