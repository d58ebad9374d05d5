import { CHARACTER, classOf } from '../language/characters.ts';
import type { Tokens } from '../model/tokens.ts';
import { type Mark, type MarkKind, marksIn } from './quote-marks.ts';

/** A stretch between two marks of one block: tokens `[first, last)` inside the marks. A missing mark is -1. */
export interface Stretch {
  readonly kind: MarkKind;
  readonly opening: number;
  readonly closing: number;
  readonly first: number;
  readonly last: number;
}

/** The stretches of a block that lie in no other, in order. */
export function stretchesIn(tokens: Tokens, first: number, last: number): Stretch[] {
  const marks = marksIn(tokens, first, last);
  if (marks.length === 0) return [];
  const outer = pairDoubles(
    tokens,
    marks.filter(({ kind }) => kind !== 'single'),
    first,
    last,
  );
  const singles = marks.filter(({ kind }) => kind === 'single');
  if (singles.length === 0) return outer;
  return outermost([...outer, ...pairSingles(tokens, singles, outer, first, last)]);
}

function pairDoubles(tokens: Tokens, marks: readonly Mark[], first: number, last: number): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Mark | null = null;
  let depth = 0;
  for (const mark of marks) {
    const { token, side, kind } = mark;
    if (open === null) {
      if (side === 'closes') {
        // A mark that closes what nothing opened: the quote began before this block, or its first mark is missing.
        if (stretches.length === 0) stretches.push({ kind, opening: -1, closing: token, first, last: token });
      } else if (!isInchMark(tokens, mark)) open = mark;
    } else if (side === 'opens') {
      if (endsUtterance(tokens, token)) {
        stretches.push({ kind: open.kind, opening: open.token, closing: -1, first: open.token + 1, last: token });
        open = mark;
        depth = 0;
      } else depth++;
    } else if (depth > 0) depth--;
    else {
      stretches.push({ kind, opening: open.token, closing: token, first: open.token + 1, last: token });
      open = null;
    }
  }
  if (open !== null) stretches.push({ kind: open.kind, opening: open.token, closing: -1, first: open.token + 1, last });
  return stretches;
}

// `a 15" screen`: a figure stands before it and nothing is open.
function isInchMark(tokens: Tokens, { token, side }: Mark): boolean {
  if (side === 'opens') return false;
  const before = tokens.text.charCodeAt(tokens.start[token]! - 1);
  return classOf(before) === CHARACTER.digit;
}

// “We won. “We lost.”: an opening mark behind a full stop begins anew; one inside a sentence is nested.
function endsUtterance(tokens: Tokens, mark: number): boolean {
  return mark > 0 && /[.!?]/.test(tokens.text[tokens.end[mark - 1]! - 1] ?? '');
}

function pairSingles(
  tokens: Tokens,
  marks: readonly Mark[],
  doubles: readonly Stretch[],
  first: number,
  last: number,
): Stretch[] {
  const free = marks.filter(outsideOf(doubles));
  const closesLater = closingBehind(free);
  const stretches: Stretch[] = [];
  let open: Mark | null = null;
  let isNested = false;
  free.forEach((mark, number) => {
    const { token, side } = mark;
    // 'We are no 'nice to have' group': marks inside a sentence that has begun with one are inner ones.
    if (
      side === 'opens' &&
      open !== null &&
      isAfterSentence(tokens, open.token, first) &&
      !endsUtterance(tokens, token)
    )
      isNested = true;
    else if (side === 'opens') open = mark;
    else if (isNested) isNested = false;
    else if (open !== null && (side === 'closes' || !closesLater[number]!)) {
      stretches.push({ kind: 'single', opening: open.token, closing: token, first: open.token + 1, last: token });
      open = null;
    }
  });
  const unclosed = open as Mark | null;
  // Only at the head of a paragraph or behind a colon does an unclosed single mark begin a longer quote; elsewhere it is an apostrophe.
  if (
    unclosed !== null &&
    (isAtHead(tokens, unclosed.token, first) || (stretches.length > 0 && endsUtterance(tokens, unclosed.token)))
  ) {
    stretches.push({ kind: 'single', opening: unclosed.token, closing: -1, first: unclosed.token + 1, last });
  }
  return stretches.filter((stretch) => stretch.first < stretch.last);
}

const isAtHead = (tokens: Tokens, mark: number, first: number): boolean =>
  mark === first || tokens.text[tokens.end[mark - 1]! - 1] === ':';

const isAfterSentence = (tokens: Tokens, mark: number, first: number): boolean =>
  isAtHead(tokens, mark, first) || endsUtterance(tokens, mark);

/** For each mark, whether another closing one follows before the next that opens. */
function closingBehind(marks: readonly Mark[]): boolean[] {
  const closes: boolean[] = new Array(marks.length).fill(false);
  let follows = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    closes[at] = follows;
    follows = marks[at]!.side !== 'opens';
  }
  return closes;
}

function outsideOf(stretches: readonly Stretch[]): (mark: Mark) => boolean {
  let next = 0;
  return ({ token }) => {
    while (next < stretches.length && stretches[next]!.last <= token) next++;
    const stretch = stretches[next];
    return stretch === undefined || token < stretch.first || stretch.opening < 0;
  };
}

function outermost(stretches: Stretch[]): Stretch[] {
  const ordered = stretches.sort((a, b) => a.first - b.first || b.last - a.last);
  let end = -1;
  return ordered.filter(({ first, last }) => {
    if (first < end) return false;
    end = last;
    return true;
  });
}
