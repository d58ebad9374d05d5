import { joined, type Need, newNeed, type PlacedNeed } from './needs.ts';
import { encode, follow, type Matching, meets, type PatternCode, type Vocabulary } from './pattern-code.ts';
import type { PatternNode } from './pattern-syntax.ts';

export interface Pattern extends PatternCode {
  readonly captures: readonly string[];
  /** What the first place of a match must be; null where it may be anything. */
  readonly start: Need | null;
  readonly longest: number;
  /** Whether a match begins where the sentence does. */
  readonly isAnchored: boolean;
}

/** Makes a pattern ready to run. */
export function compilePattern(written: readonly PatternNode[], vocabulary: Vocabulary): Pattern {
  const nodes = withPhraseUnits(written, vocabulary);
  const captures: string[] = [];
  const { code, sets } = encode(nodes, vocabulary, captures);
  return {
    captures,
    code,
    sets,
    start: startOf(nodes, vocabulary),
    longest: longestOf(nodes),
    isAnchored: isStart(nodes[0]),
  };
}

/**
 * Tests of which each must pass somewhere in a sentence for a pattern to match there. Apart from the pattern, since most
 * patterns whose anchor occurs fail them and need never be made ready.
 */
export const needsOfPattern = (written: readonly PatternNode[], vocabulary: Vocabulary): PlacedNeed[] =>
  needsOf(withPhraseUnits(written, vocabulary), vocabulary);

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

/** What the nodes cannot do without, where at most `before` places of the match stand before them. */
function needsOf(nodes: readonly PatternNode[], vocabulary: Vocabulary, before = 0): PlacedNeed[] {
  const needs: PlacedNeed[] = [];
  let reach = before;
  for (const node of nodes) {
    if (node.type !== 'edge' && node.min > 0) needs.push(...needsOfNode(node, vocabulary, reach));
    reach += longestOf([node]);
  }
  return needs;
}

// What is repeated has what it needs the first time it stands.
function needsOfNode(
  node: Exclude<PatternNode, { type: 'edge' }>,
  vocabulary: Vocabulary,
  before: number,
): PlacedNeed[] {
  if (node.type === 'capture') return needsOf(node.nodes, vocabulary, before);
  if (node.type === 'test')
    return node.not || node.words.length + node.tags.length === 0 ? [] : [{ need: needOf(node, vocabulary), before }];
  const firsts = node.options.map((option) => needsOf(option, vocabulary, before)[0]);
  if (!firsts.every((first) => first !== undefined)) return [];
  return [{ need: joined(firsts.map(({ need }) => need)), before: Math.max(...firsts.map((first) => first.before)) }];
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

function longestOf(nodes: readonly PatternNode[]): number {
  let sum = 0;
  for (const node of nodes) {
    if (node.type === 'test') sum += node.max;
    else if (node.type === 'group') sum += node.max * Math.max(...node.options.map(longestOf));
    else if (node.type === 'capture') sum += node.max * longestOf(node.nodes);
  }
  return sum;
}

/** Where the match ends that starts `at`, or -1. */
export const matchAt = (pattern: Pattern, matching: Matching, at: number): number => follow(matching, pattern, 0, at);

/** Where a match of `pattern` that ends at `end` starts, looking back no further than the sentence; -1 if nowhere. */
export function matchBackwards(pattern: Pattern, matching: Matching, end: number): number {
  const { start } = pattern;
  const { to } = matching;
  // The text behind the place is not part of what stands before it.
  matching.to = end;
  const earliest = Math.max(matching.from, end - pattern.longest);
  let found = -1;
  for (let at = end - 1; at >= earliest && found < 0; at--) {
    if (start !== null && !meets(start, matching, at)) continue;
    if (matchAt(pattern, matching, at) === end) found = at;
  }
  matching.to = to;
  return found;
}
