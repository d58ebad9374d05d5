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
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  for (const mark of marksIn(tokens, first, last)) {
    if (mark.kind === 'single') singles.push(mark);
    else doubles.push(mark);
  }
  const outer = pairDoubles(tokens, doubles, first, last);
  if (singles.length === 0) return outer;
  for (const stretch of pairSingles(tokens, outsideOf(outer, singles), first, last)) outer.push(stretch);
  return outermost(outer);
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

function pairSingles(tokens: Tokens, marks: readonly Mark[], first: number, last: number): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Mark | null = null;
  let isNested = false;
  let hasPaired = false;
  for (let number = 0; number < marks.length; number++) {
    const mark = marks[number]!;
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
    else if (open !== null && (side === 'closes' || !closesLater(marks, number))) {
      if (open.token + 1 < token)
        stretches.push({ kind: 'single', opening: open.token, closing: token, first: open.token + 1, last: token });
      open = null;
      hasPaired = true;
    }
  }
  // Only at the head of a paragraph or behind a colon does an unclosed single mark begin a longer quote; elsewhere it is an apostrophe.
  if (
    open !== null &&
    open.token + 1 < last &&
    (isAtHead(tokens, open.token, first) || (hasPaired && endsUtterance(tokens, open.token)))
  ) {
    stretches.push({ kind: 'single', opening: open.token, closing: -1, first: open.token + 1, last });
  }
  return stretches;
}

const isAtHead = (tokens: Tokens, mark: number, first: number): boolean =>
  mark === first || tokens.text[tokens.end[mark - 1]! - 1] === ':';

const isAfterSentence = (tokens: Tokens, mark: number, first: number): boolean =>
  isAtHead(tokens, mark, first) || endsUtterance(tokens, mark);

/** Whether another closing mark follows before the next that opens. */
const closesLater = (marks: readonly Mark[], number: number): boolean =>
  number + 1 < marks.length && marks[number + 1]!.side !== 'opens';

/** The marks that stand in none of the stretches; both are in order. */
function outsideOf(stretches: readonly Stretch[], marks: readonly Mark[]): Mark[] {
  const outside: Mark[] = [];
  let next = 0;
  for (const mark of marks) {
    while (next < stretches.length && stretches[next]!.last <= mark.token) next++;
    const stretch = stretches[next];
    if (stretch === undefined || mark.token < stretch.first || stretch.opening < 0) outside.push(mark);
  }
  return outside;
}

const byPlace = (a: Stretch, b: Stretch): number => a.first - b.first || b.last - a.last;

function outermost(stretches: Stretch[]): Stretch[] {
  const outer: Stretch[] = [];
  let end = -1;
  for (const stretch of stretches.sort(byPlace)) {
    if (stretch.first < end) continue;
    end = stretch.last;
    outer.push(stretch);
  }
  return outer;
}
