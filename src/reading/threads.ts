import type { WeighedBlock } from './page.ts';

/** How many blocks around one are looked at. */
const NEAR = 4;
const LONGEST_BUTTON = 4;
/** Fewer answers or such lines on a page than these are no thread. */
const LEAST_ANSWERS = 2;
const LEAST_MARKS = 4;
const LEAST_PROSE = 0.6;
/** With fewer words above, lines with names and times are the masthead's. */
const LEAST_WORDS_ABOVE = 80;

/** Where readers' comments or teasers follow one another, each with a button, a name or a time beside it. */
export interface Threads {
  /** How many such lines stand around each block. */
  readonly around: Float64Array;
  /** How many stand around the block and the next ones: where a thread may begin. */
  readonly ahead: Float64Array;
}

/** The threads of a page; null where there are none. */
export function threadsOf(blocks: readonly WeighedBlock[]): Threads | null {
  const marks = new Float64Array(blocks.length);
  let answers = 0;
  let all = 0;
  let words = 0;
  let seen = 0;
  for (let number = 0; number < blocks.length; number++) {
    const block = blocks[number]!;
    if (block.prose >= 1.7) words += block.shape.words;
    // The same again before the next sentence is a table or a chart.
    if (block.prose >= LEAST_PROSE) seen = 0;
    const mark = words < LEAST_WORDS_ABOVE ? 0 : markOf(block);
    if (mark <= seen) continue;
    seen = mark;
    marks[number] = mark;
    all += mark;
    if (mark === ANSWER) answers++;
  }
  return answers >= LEAST_ANSWERS || all >= LEAST_MARKS ? sumsOf(marks) : null;
}

/** A button to answer. */
const ANSWER = 1;
/** When somebody wrote. */
const TIME = 0.75;
/** A button that stands everywhere. */
const BUTTON = 0.5;

function markOf({ signs, shape }: WeighedBlock): number {
  let most = 0;
  for (const { rule, weight } of signs) {
    if (rule === 'zones/comment-button' || (rule === 'zones/comment-meta' && weight >= 1)) return ANSWER;
    if (rule === 'zones/date-line' || rule === 'zones/counter') most = TIME;
    else if (rule === 'zones/repeated-line' && shape.words <= LONGEST_BUTTON && most === 0) most = BUTTON;
  }
  return most;
}

function sumsOf(marks: Float64Array): Threads {
  const around = new Float64Array(marks.length);
  const ahead = new Float64Array(marks.length);
  for (let number = 0; number < marks.length; number++) {
    const from = Math.max(0, number - NEAR);
    const to = Math.min(marks.length, number + 3 * NEAR);
    for (let near = from; near < to; near++) {
      if (near !== number && near <= number + NEAR) around[number]! += marks[near]!;
      ahead[number]! += marks[near]!;
    }
  }
  return { around, ahead };
}
