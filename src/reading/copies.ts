import { foldOf, isSkipped } from '../language/characters.ts';
import { addToHash, HASH_START } from '../language/lexicon.ts';
import type { Span } from '../model/span.ts';

const LONGEST = 200;
const EMPTY = -1;

/**
 * How often the words of each block stand on the page as a block, however capitalised. Headlines come again in menus
 * and teasers, so only lines of a headline's length are compared.
 */
export function copiesOf(text: string, blocks: readonly Span[]): number[] {
  const copies = filled(blocks.length, 1);
  const firsts = filled(blocks.length, EMPTY);
  const bits = 33 - Math.clz32(Math.max(1, blocks.length));
  const table = filled(1 << bits, EMPTY);
  for (let number = 0; number < blocks.length; number++) {
    const { start, end } = blocks[number]!;
    if (end - start > LONGEST) continue;
    let slot = hashOf(text, start, end) >>> (32 - bits);
    while (table[slot] !== EMPTY && !saySame(text, blocks[table[slot]!]!, blocks[number]!))
      slot = (slot + 1) & (table.length - 1);
    if (table[slot] === EMPTY) table[slot] = number;
    else copies[table[slot]!]!++;
    firsts[number] = table[slot]!;
  }
  for (let number = 0; number < blocks.length; number++)
    if (firsts[number] !== EMPTY) copies[number] = copies[firsts[number]!]!;
  return copies;
}

function filled(count: number, value: number): number[] {
  const values: number[] = [];
  for (let at = 0; at < count; at++) values.push(value);
  return values;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    const code = foldOf(text.charCodeAt(at));
    if (!isSkipped(code)) hash = addToHash(hash, code);
  }
  return Math.imul(hash, 0x9e3779b1);
}

function saySame(text: string, one: Span, other: Span): boolean {
  let here = one.start;
  let there = other.start;
  for (;;) {
    while (here < one.end && isSkipped(foldOf(text.charCodeAt(here)))) here++;
    while (there < other.end && isSkipped(foldOf(text.charCodeAt(there)))) there++;
    if (here === one.end || there === other.end) return here === one.end && there === other.end;
    if (foldOf(text.charCodeAt(here)) !== foldOf(text.charCodeAt(there))) return false;
    here++;
    there++;
  }
}
