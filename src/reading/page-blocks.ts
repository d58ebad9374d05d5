import { hasOneOf, type TagSet } from '../language/tag-sets.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { type Line, linesOf } from './lines.ts';
import { isLoneBullet, listMarks } from './list-marks.ts';

/** A block as it stands on the page, before anything is known of its meaning. */
export interface PageBlock extends Span {
  readonly first: number;
  readonly last: number;
  /** Tokens of its bullet or number. */
  readonly marks: number;
  readonly isAfterBlank: boolean;
  /** Where a caption was parted from the credit behind it, which of the two this is. */
  readonly part: 'caption' | 'credit' | null;
}

/** Splits a text into blocks: one a line, with the lines of a hard-wrapped paragraph joined. */
export function pageBlocksOf(tokens: Tokens, runsOn: TagSet): PageBlock[] {
  const lines = linesOf(tokens);
  const marks: number[] = [];
  for (const { first, last } of lines) marks.push(listMarks(tokens, first, last));
  const width = wrapWidth(lines, marks, tokens);
  const blocks: PageBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const head = lines[at]!;
    let next = at + 1;
    while (next < lines.length && continues(lines, marks, next, width, tokens, runsOn)) next++;
    const tail = lines[next - 1]!;
    const ownMarks = isLoneBullet(tokens, head.first, head.last) && next > at + 1 ? 1 : marks[at]!;
    blocks.push({
      first: head.first,
      last: tail.last,
      start: head.start,
      end: tail.end,
      marks: ownMarks,
      isAfterBlank: head.isAfterBlank,
      part: null,
    });
    at = next;
  }
  return blocks;
}

const LONGEST_WRAP = 132;
const SHORTEST_WRAP = 40;

/**
 * Where the lines of a hard-wrapped text end, or 0. Such a text fills its lines: the next line's first word would not
 * have fitted. A page with a paragraph a line has lines of all lengths.
 */
function wrapWidth(lines: readonly Line[], marks: readonly number[], tokens: Tokens): number {
  const candidates: number[] = [];
  const lengths: number[] = [];
  let others = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    if (lines[at + 1]!.isAfterBlank || marks[at + 1]! > 0) continue;
    const length = lengthOf(lines[at]!);
    if (length > LONGEST_WRAP) others++;
    else if (length >= SHORTEST_WRAP) {
      candidates.push(at);
      lengths.push(length);
    }
  }
  if (lengths.length < 2) return 0;
  lengths.sort(ascending);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!;
  let full = 0;
  let closed = 0;
  let small = 0;
  for (const at of candidates) {
    if (!isFull(lines, at, width, tokens)) continue;
    full++;
    if (hasTag(tokens, lines[at]!.last - 1, TAGS.FullStop)) closed++;
    if (beginsSmall(tokens, lines[at + 1]!)) small++;
  }
  const isWrapped = full >= 2 && full / (candidates.length + others) >= 0.6;
  // Where most lines end in a full stop, each is a paragraph, however alike their lengths are.
  // Most lines of running text begin with a small letter, and few lines of a menu do.
  return isWrapped && closed <= full / 2 && small >= full / 3 ? width : 0;
}

const ascending = (a: number, b: number): number => a - b;

const lengthOf = (line: Line): number => line.end - line.start + line.indent;

// Ragged by a few characters, as mail programs and PDF readers count differently.
const isFull = (lines: readonly Line[], at: number, width: number, tokens: Tokens): boolean =>
  lengthOf(lines[at]!) + 1 + firstWordLength(tokens, lines[at + 1]!) >= width - 2;

function firstWordLength(tokens: Tokens, { first, last }: Line): number {
  let at = first + 1;
  while (at < last && hasTag(tokens, at, TAGS.Glued)) at++;
  return tokens.end[at - 1]! - tokens.start[first]!;
}

function continues(
  lines: readonly Line[],
  marks: readonly number[],
  at: number,
  width: number,
  tokens: Tokens,
  runsOn: TagSet,
): boolean {
  const line = lines[at]!;
  const before = lines[at - 1]!;
  if (line.isAfterBlank) return false;
  if (isLoneBullet(tokens, before.first, before.last)) return true;
  if (marks[at]! > 0) return false;
  const length = lengthOf(before);
  if (length < SHORTEST_WRAP - 10 || length > LONGEST_WRAP) return false;
  const isSmall = beginsSmall(tokens, line);
  // Whatever the width: "… the" at the end of a line and a small letter after it are one sentence.
  if (isSmall && breaksOff(tokens, before.last - 1, runsOn)) return true;
  if (width === 0) return false;
  // A wrapped headline: "… the mayor's plans for trams, | Harlow and its buses".
  if (hasTag(tokens, before.last - 1, TAGS.Comma) && line.indent === before.indent) return true;
  // A deeper indent begins a paragraph, unless the lines of a list item hang under its text.
  if (line.indent > before.indent && marks[at - 1]! === 0) return false;
  if (isFull(lines, at - 1, width, tokens)) return true;
  return isSmall && !hasTag(tokens, before.last - 1, TAGS.FullStop);
}

const beginsSmall = (tokens: Tokens, { first }: Line): boolean =>
  hasTag(tokens, first, TAGS.Word) && !hasTag(tokens, first, TAGS.Capitalised);

const breaksOff = (tokens: Tokens, at: number, runsOn: TagSet): boolean =>
  hasTag(tokens, at, TAGS.Comma) || hasOneOf(tokens, at, runsOn);
