import { GAINS, PARTS, type Part, TITLE } from './part-gains.ts';

const BODY = PARTS.indexOf('body');
/** From here on the parts stand under a heading: of readers' comments, of other articles. */
const FIRST_UNDER_HEADING = PARTS.indexOf('comments');
const COUNT = PARTS.length;

const NEVER = Number.NEGATIVE_INFINITY;

const inOrder = (costs: Readonly<Partial<Record<Part, number>>>): number[] => PARTS.map((part) => costs[part] ?? NEVER);

/**
 * What it costs to go from a part to the next, in units of evidence. An article seldom begins without a title,
 * is rarely interrupted, and does not begin again once its page has gone on to other things.
 */
const STEPS: Readonly<Record<Part, Partial<Record<Part, number>>>> = {
  before: { before: 0, title: 0, body: -2.5 },
  title: { masthead: 0, body: 0 },
  masthead: { masthead: 0, body: 0 },
  body: { body: 0, inset: -1.2, after: -0.3, comments: -0.3, related: -0.3 },
  inset: { body: -0.3, inset: -0.12 },
  after: { body: -12, after: 0, comments: 0, related: 0 },
  comments: { body: -14, after: -1, comments: 0, related: 0 },
  related: { body: -12, after: -1, comments: 0, related: 0 },
};

const START: Readonly<Partial<Record<Part, number>>> = { before: 0, title: 0, body: -0.5 };
const END: Readonly<Partial<Record<Part, number>>> = {
  before: -6,
  title: -3,
  masthead: -3,
  body: 0,
  after: 0,
  comments: 0,
  related: 0,
};

interface Step {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Which gain of the block it adds: only a heading leads under itself. */
  readonly gain: number;
}

const steps: readonly Step[] = PARTS.flatMap((before, from) =>
  Object.entries(STEPS[before]).map(([after, cost]): Step => {
    const to = PARTS.indexOf(after as Part);
    return { from, to, cost, gain: to >= FIRST_UNDER_HEADING && from !== to ? to + COUNT - FIRST_UNDER_HEADING : to };
  }),
);

// Side by side, since each block goes through all of them.
const FROM = Uint8Array.from(steps, ({ from }) => from);
const TO = Uint8Array.from(steps, ({ to }) => to);
const COST = Float64Array.from(steps, ({ cost }) => cost);
const GAIN = Uint8Array.from(steps, ({ gain }) => gain);
const STARTS = inOrder(START);
const ENDS = inOrder(END);

/** The most likely part of each block, taking the whole page into account (the Viterbi algorithm). */
export function partsOf(gains: Float64Array, titleWeights: readonly number[]): Part[] {
  const count = titleWeights.length;
  if (count === 1) return ['body'];
  const came = new Uint8Array(count * COUNT);
  let scores = new Float64Array(COUNT);
  for (let part = 0; part < COUNT; part++)
    scores[part] = STARTS[part]! + (part === TITLE ? (titleWeights[0] ?? 0) : (gains[part] ?? 0));
  let next = new Float64Array(COUNT);
  for (let number = 1; number < count; number++) {
    next.fill(NEVER);
    const weight = titleWeights[number]!;
    for (let step = 0; step < FROM.length; step++) {
      const to = TO[step]!;
      const gain = GAIN[step]!;
      const score = scores[FROM[step]!]! + COST[step]! + (gain === TITLE ? weight : gains[number * GAINS + gain]!);
      if (score <= next[to]!) continue;
      next[to] = score;
      came[number * COUNT + to] = FROM[step]!;
    }
    const before = scores;
    scores = next;
    next = before;
  }
  return backtrack(scores, came, count);
}

function backtrack(scores: Float64Array, came: Uint8Array, count: number): Part[] {
  let part = BODY;
  let best = NEVER;
  for (let end = 0; end < COUNT; end++) {
    if (scores[end]! + ENDS[end]! <= best) continue;
    best = scores[end]! + ENDS[end]!;
    part = end;
  }
  const parts: Part[] = [];
  for (let number = count - 1; number >= 0; number--) {
    parts.push(PARTS[part]!);
    part = came[number * COUNT + part]!;
  }
  return parts.reverse();
}
