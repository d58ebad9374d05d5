import { bitOf, type Sequence, type Tag } from '../model/tokens.ts';
import type { PatternNode } from './pattern-syntax.ts';
import { type TagSet, tagSet } from './tag-sets.ts';

/** What a match needs to know while it runs; one is used again and again. */
export interface Matching {
  sequence: Sequence;
  /** The sentence: no match looks beyond it. */
  from: number;
  to: number;
  readonly captureStart: Int32Array;
  readonly captureEnd: Int32Array;
}

/** Where the match ends that starts `at`, or -1. */
type Step = (matching: Matching, at: number) => number;
type Test = (sequence: Sequence, at: number) => boolean;

export interface Pattern {
  readonly captures: readonly string[];
  readonly match: Step;
  /** Tests of which each must pass somewhere in a sentence for the pattern to match there. */
  readonly needs: readonly Need[];
  /** What the first place of a match must be; null where it may be anything. */
  readonly start: Need | null;
  readonly longest: number;
  /** Whether a match begins where the sentence does. */
  readonly isAnchored: boolean;
}

/** One of the words, or one of the tags. */
export interface Need extends TagSet {
  readonly words: ReadonlySet<number>;
  /** A bit for the low eight bits of each word: most words of a text are ruled out without a look into the set. */
  readonly bloom: Uint32Array;
}

/** Looks up the numbers of words and tags a pattern names. */
export interface Vocabulary {
  readonly width: number;
  /** Number of a word, or of a known phrase of several words as a unit has it; -1 if unknown. */
  word(spelling: string): number;
  tag(name: string): number;
}

const MOST_CAPTURES = 16;

/** A fresh state of matching over a sequence. */
export function startMatching(sequence: Sequence): Matching {
  return {
    sequence,
    from: 0,
    to: sequence.count,
    captureStart: new Int32Array(MOST_CAPTURES),
    captureEnd: new Int32Array(MOST_CAPTURES),
  };
}

/** Turns a pattern into a function. Greedy, with backtracking bounded by the limits on repeats. */
export function compilePattern(written: readonly PatternNode[], vocabulary: Vocabulary): Pattern {
  const nodes = withPhraseUnits(written, vocabulary);
  const captures: string[] = [];
  const match = compileNodes(nodes, 0, (_, at) => at, vocabulary, captures);
  return {
    captures,
    match,
    needs: needsOf(nodes, vocabulary),
    start: startOf(nodes, vocabulary),
    longest: longestOf(nodes),
    isAnchored: isStart(nodes[0]),
  };
}

const isStart = (node: PatternNode | undefined): boolean => node?.type === 'edge' && node.side === 'start';

const MOST_WORDS = 6;

/** In units a known phrase ("such as") is one place, so words that make one are a choice between it and themselves. */
function withPhraseUnits(nodes: readonly PatternNode[], vocabulary: Vocabulary): PatternNode[] {
  const made: PatternNode[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const length = phraseLength(nodes, at, vocabulary);
    if (length > 1) {
      const words = nodes.slice(at, at + length);
      const unit: PatternNode = { type: 'test', words: [spelled(words)], tags: [], not: false, min: 1, max: 1 };
      made.push({ type: 'group', options: [[unit], words], min: 1, max: 1 });
      at += length - 1;
    } else if (node.type === 'group')
      made.push({ ...node, options: node.options.map((option) => withPhraseUnits(option, vocabulary)) });
    else if (node.type === 'capture') made.push({ ...node, nodes: withPhraseUnits(node.nodes, vocabulary) });
    else made.push(node);
  }
  return made;
}

const spelled = (nodes: readonly PatternNode[]): string =>
  nodes.map((node) => (node.type === 'test' ? node.words[0]! : '')).join(' ');

const isPlainWord = (node: PatternNode | undefined): boolean =>
  node?.type === 'test' &&
  !node.not &&
  node.words.length === 1 &&
  node.tags.length === 0 &&
  node.min === 1 &&
  node.max === 1;

function phraseLength(nodes: readonly PatternNode[], at: number, vocabulary: Vocabulary): number {
  let most = 0;
  while (most < MOST_WORDS && isPlainWord(nodes[at + most])) most++;
  for (let length = most; length > 1; length--)
    if (vocabulary.word(spelled(nodes.slice(at, at + length))) !== -1) return length;
  return 1;
}

function compileNodes(
  nodes: readonly PatternNode[],
  at: number,
  next: Step,
  vocabulary: Vocabulary,
  captures: string[],
): Step {
  const node = nodes[at];
  if (node === undefined) return next;
  // Captures are numbered from left to right, so the rest is compiled after this node has named its own.
  if (node.type === 'capture') return compileCapture(node, nodes, at, next, vocabulary, captures);
  const rest = compileNodes(nodes, at + 1, next, vocabulary, captures);
  if (node.type === 'edge') return node.side === 'start' ? atStart(rest) : atEnd(rest);
  if (node.type === 'test') return repeatTest(compileTest(node, vocabulary), node.min, node.max, rest);
  return repeatGroup((after) => compileOptions(node.options, after, vocabulary, captures), node.min, node.max, rest);
}

const atStart =
  (rest: Step): Step =>
  (matching, at) =>
    at === matching.from ? rest(matching, at) : -1;

const atEnd =
  (rest: Step): Step =>
  (matching, at) =>
    at === matching.to ? rest(matching, at) : -1;

function compileCapture(
  node: PatternNode & { type: 'capture' },
  nodes: readonly PatternNode[],
  at: number,
  next: Step,
  vocabulary: Vocabulary,
  captures: string[],
): Step {
  let slot = captures.indexOf(node.name);
  if (slot < 0) slot = captures.push(node.name) - 1;
  const rest = compileNodes(nodes, at + 1, next, vocabulary, captures);
  const once = (after: Step): Step => {
    const close: Step = (matching, end) => {
      const before = matching.captureEnd[slot]!;
      matching.captureEnd[slot] = end;
      const result = after(matching, end);
      if (result < 0) matching.captureEnd[slot] = before;
      return result;
    };
    const inner = compileNodes(node.nodes, 0, close, vocabulary, captures);
    return (matching, start) => {
      const before = matching.captureStart[slot]!;
      matching.captureStart[slot] = start;
      const result = inner(matching, start);
      if (result < 0) matching.captureStart[slot] = before;
      return result;
    };
  };
  return repeatGroup(once, node.min, node.max, rest);
}

function compileOptions(
  options: readonly (readonly PatternNode[])[],
  after: Step,
  vocabulary: Vocabulary,
  captures: string[],
): Step {
  const steps = options.map((nodes) => compileNodes(nodes, 0, after, vocabulary, captures));
  return (matching, at) => {
    for (const step of steps) {
      const end = step(matching, at);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function repeatTest(test: Test, min: number, max: number, rest: Step): Step {
  if (min === 1 && max === 1) {
    return (matching, at) => (at < matching.to && test(matching.sequence, at) ? rest(matching, at + 1) : -1);
  }
  return (matching, at) => {
    const { sequence, to } = matching;
    let end = at;
    const most = Math.min(to, at + max);
    while (end < most && test(sequence, end)) end++;
    for (; end >= at + min; end--) {
      const result = rest(matching, end);
      if (result >= 0) return result;
    }
    return -1;
  };
}

function repeatGroup(once: (after: Step) => Step, min: number, max: number, rest: Step): Step {
  if (min === 1 && max === 1) return once(rest);
  let step = rest;
  for (let count = max; count > 0; count--) {
    const again = once(step);
    if (count <= min) step = again;
    else {
      step = (matching, at) => {
        const end = again(matching, at);
        return end >= 0 ? end : rest(matching, at);
      };
    }
  }
  return step;
}

function compileTest(node: PatternNode & { type: 'test' }, vocabulary: Vocabulary): Test {
  const words = node.words.map((word) => vocabulary.word(word)).filter((word) => word !== -1);
  const tags = node.tags.map((tag) => vocabulary.tag(tag));
  if (node.words.length === 0 && node.tags.length === 0) return node.not ? () => false : () => true;
  const positive = oneOf(words, tags);
  return node.not ? (sequence, at) => !positive(sequence, at) : positive;
}

function oneOf(words: readonly number[], tags: readonly number[]): Test {
  if (words.length === 0 && tags.length === 1) return withTag(tags[0]!);
  if (words.length === 1 && tags.length === 0) {
    const word = words[0]!;
    return (sequence, at) => sequence.word[at] === word;
  }
  const need = newNeed(words, tags);
  return (sequence, at) => meets(need, sequence, at);
}

function withTag(tag: number): Test {
  const word = tag >> 5;
  const bit = 1 << (tag & 31);
  return (sequence, at) => (sequence.tags[at * sequence.width + word]! & bit) !== 0;
}

function needsOf(nodes: readonly PatternNode[], vocabulary: Vocabulary): Need[] {
  const needs: Need[] = [];
  for (const node of nodes) {
    if (node.type === 'edge' || node.min === 0) continue;
    if (node.type === 'capture') needs.push(...needsOf(node.nodes, vocabulary));
    if (node.type === 'group') {
      const first = node.options.map((option) => needsOf(option, vocabulary)[0]);
      if (first.every((need) => need !== undefined)) needs.push(joined(first));
    }
    if (node.type === 'test' && !node.not && node.words.length + node.tags.length > 0)
      needs.push(needOf(node, vocabulary));
  }
  return needs;
}

/** The union of what the first places can be, up to the first that must be there. */
function startOf(nodes: readonly PatternNode[], vocabulary: Vocabulary): Need | null {
  const starts: Need[] = [];
  for (const node of nodes) {
    if (node.type === 'edge') continue;
    const start = startOfNode(node, vocabulary);
    if (start === null) return null;
    starts.push(start);
    if (node.min > 0 && !canBeEmpty(node)) return joined(starts);
  }
  return null;
}

function startOfNode(node: Exclude<PatternNode, { type: 'edge' }>, vocabulary: Vocabulary): Need | null {
  if (node.type === 'test')
    return node.not || node.words.length + node.tags.length === 0 ? null : needOf(node, vocabulary);
  if (node.type === 'capture') return startOf(node.nodes, vocabulary);
  const starts = node.options.map((option) => startOf(option, vocabulary));
  return starts.every((start) => start !== null) ? joined(starts) : null;
}

// A group whose parts are all optional lets the next element begin the match.
function canBeEmpty(node: PatternNode): boolean {
  if (node.type === 'edge') return true;
  if (node.min === 0) return true;
  if (node.type === 'test') return false;
  const sequences = node.type === 'capture' ? [node.nodes] : node.options;
  return sequences.some((nodes) => nodes.every(canBeEmpty));
}

function needOf(node: PatternNode & { type: 'test' }, vocabulary: Vocabulary): Need {
  const words = node.words.map((word) => vocabulary.word(word)).filter((word) => word !== -1);
  return newNeed(
    words,
    node.tags.map((tag) => vocabulary.tag(tag)),
  );
}

function newNeed(words: readonly number[], tags: readonly Tag[]): Need {
  const set = new Set(words);
  const bloom = new Uint32Array(8);
  for (const word of set) bloom[(word >> 5) & 7]! |= 1 << (word & 31);
  const { places, bits } = tagSet(tags);
  return { places, bits, words: set, bloom };
}

/** The tags that a need names. */
export function tagsOf({ places, bits }: Need): Tag[] {
  return places.flatMap((place, k) =>
    Array.from({ length: 32 }, (_, bit) => place * 32 + bit).filter((tag) => bits[k]! & bitOf(tag)),
  );
}

const joined = (needs: readonly Need[]): Need =>
  newNeed(
    needs.flatMap(({ words }) => [...words]),
    needs.flatMap(tagsOf),
  );

function longestOf(nodes: readonly PatternNode[]): number {
  let sum = 0;
  for (const node of nodes) {
    if (node.type === 'test') sum += node.max;
    else if (node.type === 'group') sum += node.max * Math.max(...node.options.map(longestOf));
    else if (node.type === 'capture') sum += node.max * longestOf(node.nodes);
  }
  return sum;
}

/** What occurs in a sentence at all: the union of its tags, and a small Bloom filter of its words. */
export interface Presence {
  readonly mask: Uint32Array;
  readonly bloom: Uint32Array;
}

export const newPresence = (width: number): Presence => ({ mask: new Uint32Array(width), bloom: new Uint32Array(16) });

/** Makes `presence` say what occurs in `[from, to)`. */
export function survey(presence: Presence, sequence: Sequence, from: number, to: number): void {
  const { mask, bloom } = presence;
  mask.fill(0);
  bloom.fill(0);
  const { width, tags, word } = sequence;
  for (let at = from; at < to; at++) {
    const base = at * width;
    for (let k = 0; k < width; k++) mask[k]! |= tags[base + k]!;
    const number = word[at]!;
    if (number !== -1) bloom[(number >> 5) & 15]! |= 1 << (number & 31);
  }
}

/** Whether the pattern can match where `presence` was surveyed. */
export function mayMatch(pattern: Pattern, presence: Presence): boolean {
  for (const need of pattern.needs) {
    if (!isPresent(need, presence)) return false;
  }
  return true;
}

function isPresent({ places, bits, words }: Need, presence: Presence): boolean {
  for (let k = 0; k < places.length; k++) if (bits[k]! & presence.mask[places[k]!]!) return true;
  for (const word of words) if (presence.bloom[(word >> 5) & 15]! & (1 << (word & 31))) return true;
  return false;
}

/** Whether place `at` is what the need asks for. */
export function meets({ places, bits, words, bloom }: Need, sequence: Sequence, at: number): boolean {
  const base = at * sequence.width;
  for (let k = 0; k < places.length; k++) if (bits[k]! & sequence.tags[base + places[k]!]!) return true;
  const word = sequence.word[at]!;
  return (bloom[(word >> 5) & 7]! & (1 << (word & 31))) !== 0 && words.has(word);
}

/** Where a match of `pattern` that ends at `end` starts, looking back no further than the sentence; -1 if nowhere. */
export function matchBackwards(pattern: Pattern, matching: Matching, end: number): number {
  const { to } = matching;
  // The text behind the place is not part of what stands before it.
  matching.to = end;
  const earliest = Math.max(matching.from, end - pattern.longest);
  let found = -1;
  for (let at = end - 1; at >= earliest && found < 0; at--) if (pattern.match(matching, at) === end) found = at;
  matching.to = to;
  return found;
}
