import type { Sequence } from '../model/tokens.ts';
import { hasWord, type Need, newNeed } from './needs.ts';
import type { PatternNode } from './pattern-syntax.ts';

/**
 * A pattern as numbers that one function follows. Functions made for each part of each pattern would be several hundred,
 * and the machine would compile every one of them for itself.
 */
export interface PatternCode {
  readonly code: Int32Array;
  readonly sets: readonly Need[];
}

/** What a match needs to know while it runs; one is used again and again. */
export interface Matching {
  word: Int32Array;
  tags: Uint32Array;
  width: number;
  /** The sentence: no match looks beyond it. */
  from: number;
  to: number;
  readonly captureStart: Int32Array;
  readonly captureEnd: Int32Array;
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
export function startMatching({ word, tags, width, count }: Sequence): Matching {
  return {
    word,
    tags,
    width,
    from: 0,
    to: count,
    captureStart: new Int32Array(MOST_CAPTURES),
    captureEnd: new Int32Array(MOST_CAPTURES),
  };
}

// What can be done; behind each stand its operands.
const ACCEPT = 0;
const ONE = 1;
const REPEAT = 2;
/** Tries what follows, then what stands at its operand. */
const EITHER = 3;
const JUMP = 4;
const OPEN = 5;
const CLOSE = 6;
const AT_START = 7;
const AT_END = 8;

// What a place can be tested for: each takes two operands.
const ANY = 0;
const WORD = 1;
const TAG = 2;
const SET = 3;
const NOT = 4;

/** Writes the nodes as code. Captures are added to `captures`, where their place is their slot. */
export function encode(nodes: readonly PatternNode[], vocabulary: Vocabulary, captures: string[]): PatternCode {
  const writer: Writer = { code: [], sets: [], captures, vocabulary };
  writeNodes(writer, nodes);
  writer.code.push(ACCEPT);
  return { code: Int32Array.from(writer.code), sets: writer.sets };
}

interface Writer {
  readonly code: number[];
  readonly sets: Need[];
  readonly captures: string[];
  readonly vocabulary: Vocabulary;
}

function writeNodes(writer: Writer, nodes: readonly PatternNode[]): void {
  for (const node of nodes) {
    if (node.type === 'edge') writer.code.push(node.side === 'start' ? AT_START : AT_END);
    else if (node.type === 'test') writeTest(writer, node);
    else writeRepeats(writer, node);
  }
}

function writeTest({ code, sets, vocabulary }: Writer, node: PatternNode & { type: 'test' }): void {
  const once = node.min === 1 && node.max === 1;
  const words = node.words.map((word) => vocabulary.word(word)).filter((word) => word !== -1);
  const tags = node.tags.map((tag) => vocabulary.tag(tag));
  const not = node.not ? NOT : 0;
  code.push(once ? ONE : REPEAT);
  if (node.words.length + node.tags.length === 0) code.push(not + ANY, 0, 0);
  else if (words.length === 1 && tags.length === 0) code.push(not + WORD, words[0]!, 0);
  else if (words.length === 0 && tags.length === 1) code.push(not + TAG, tags[0]! >> 5, 1 << (tags[0]! & 31));
  else code.push(not + SET, sets.push(newNeed(words, tags)) - 1, 0);
  if (!once) code.push(node.min, node.max);
}

// Written out as often as it may stand; behind what must, each may be left out together with those that follow.
function writeRepeats(writer: Writer, node: PatternNode & { type: 'group' | 'capture' }): void {
  const { code } = writer;
  const ends: number[] = [];
  for (let count = 1; count <= node.max; count++) {
    if (count > node.min) ends.push(code.push(EITHER, 0) - 1);
    if (node.type === 'capture') writeCapture(writer, node);
    else writeOptions(writer, node.options);
  }
  for (const end of ends) code[end] = code.length;
}

function writeCapture(writer: Writer, { name, nodes }: PatternNode & { type: 'capture' }): void {
  const { code, captures } = writer;
  let slot = captures.indexOf(name);
  if (slot < 0) slot = captures.push(name) - 1;
  code.push(OPEN, slot);
  writeNodes(writer, nodes);
  code.push(CLOSE, slot);
}

function writeOptions(writer: Writer, options: readonly (readonly PatternNode[])[]): void {
  const { code } = writer;
  const ends: number[] = [];
  options.forEach((nodes, at) => {
    const isLast = at === options.length - 1;
    const other = isLast ? -1 : code.push(EITHER, 0) - 1;
    writeNodes(writer, nodes);
    if (isLast) return;
    ends.push(code.push(JUMP, 0) - 1);
    code[other] = code.length;
  });
  for (const end of ends) code[end] = code.length;
}

/** Where the match ends that starts at place `start`, or -1. Greedy, with backtracking bounded by the limits on repeats. */
export function follow(matching: Matching, pattern: PatternCode, begin: number, start: number): number {
  const { code, sets } = pattern;
  let pc = begin;
  let at = start;
  for (;;) {
    switch (code[pc]!) {
      case ACCEPT:
        return at;
      case ONE:
        if (at >= matching.to || !passes(matching, code, sets, pc + 1, at)) return -1;
        at++;
        pc += 4;
        break;
      case REPEAT: {
        const least = at + code[pc + 4]!;
        const most = Math.min(matching.to, at + code[pc + 5]!);
        let end = at;
        while (end < most && passes(matching, code, sets, pc + 1, end)) end++;
        if (end < least) return -1;
        pc += 6;
        for (; end > least; end--) {
          const result = follow(matching, pattern, pc, end);
          if (result >= 0) return result;
        }
        at = least;
        break;
      }
      case EITHER: {
        const result = follow(matching, pattern, pc + 2, at);
        if (result >= 0) return result;
        pc = code[pc + 1]!;
        break;
      }
      case JUMP:
        pc = code[pc + 1]!;
        break;
      case OPEN:
        return setting(matching.captureStart, matching, pattern, pc, at);
      case CLOSE:
        return setting(matching.captureEnd, matching, pattern, pc, at);
      case AT_START:
        if (at !== matching.from) return -1;
        pc++;
        break;
      default:
        if (at !== matching.to) return -1;
        pc++;
    }
  }
}

// What a part captured that led nowhere is forgotten.
function setting(places: Int32Array, matching: Matching, pattern: PatternCode, pc: number, at: number): number {
  const slot = pattern.code[pc + 1]!;
  const before = places[slot]!;
  places[slot] = at;
  const result = follow(matching, pattern, pc + 2, at);
  if (result < 0) places[slot] = before;
  return result;
}

function passes(matching: Matching, code: Int32Array, sets: readonly Need[], pc: number, at: number): boolean {
  const kind = code[pc]!;
  switch (kind & 3) {
    case ANY:
      return kind < NOT;
    case WORD:
      return (matching.word[at] === code[pc + 1]) === kind < NOT;
    case TAG:
      return ((matching.tags[at * matching.width + code[pc + 1]!]! & code[pc + 2]!) !== 0) === kind < NOT;
    default:
      return meets(sets[code[pc + 1]!]!, matching, at) === kind < NOT;
  }
}

/** The first place of `[at, last)` that is what the need asks for; `last` if none is. */
export function nextMeeting(need: Need, matching: Matching, at: number, last: number): number {
  const { places, hasWords } = need;
  if (places.length === 0) return nextWord(need, matching.word, at, last);
  if (places.length === 1 && !hasWords) return nextTag(need, matching, at, last);
  while (at < last && !meets(need, matching, at)) at++;
  return at;
}

function nextWord(need: Need, word: Int32Array, at: number, last: number): number {
  const { only } = need;
  if (only === null) while (at < last && !hasWord(need, word[at]!)) at++;
  else while (at < last && word[at] !== only) at++;
  return at;
}

function nextTag({ places, bits }: Need, { tags, width }: Matching, at: number, last: number): number {
  const wanted = bits[0]!;
  for (let base = at * width + places[0]!; at < last; at++, base += width) if (tags[base]! & wanted) return at;
  return last;
}

/** Whether place `at` is what the need asks for. */
export function meets(need: Need, { tags, width, word }: Matching, at: number): boolean {
  const { places, bits } = need;
  const base = at * width;
  for (let k = 0; k < places.length; k++) if (bits[k]! & tags[base + places[k]!]!) return true;
  return hasWord(need, word[at]!);
}
