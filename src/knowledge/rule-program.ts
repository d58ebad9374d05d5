import { addNeeds, type FlatNeeds, newFlatNeeds, type PlacedNeed } from '../language/needs.ts';
import { byRarity } from './rule-anchors.ts';
import type { LatePattern, Rule } from './rule-store.ts';

/** One pattern of one rule. */
interface Step {
  readonly rule: Rule;
  readonly late: LatePattern;
}

/**
 * Patterns filed under what is rarest among the things they cannot do without, so that the cost of a sentence hardly
 * grows with the number of rules: steps are looked up by the words and tags that the sentence has.
 */
export interface RuleProgram {
  readonly steps: readonly Step[];
  /** What steps need beside their anchor. */
  readonly needs: FlatNeeds;
  /** Where the needs of each step stand; -1 for those not yet asked for. */
  readonly needsAt: Int32Array;
  /** How many places of a match may stand before the anchor of each step, where its needs were asked for. */
  readonly beforeAnchor: Int32Array;
  /** Steps that need nothing in particular. */
  readonly always: readonly number[];
  /** The steps of each tag. */
  readonly byTag: readonly (readonly number[])[];
  readonly anchorTags: Uint32Array;
  /** Words of tags that have an anchor. */
  readonly anchorPlaces: readonly number[];
  /** A bit for the lower bits of each word that is an anchor: most words of a text are none, and it says so at once. */
  readonly anchorBits: Int32Array;
  /** Words that are anchors, each at its low bits or behind, -1 where none is; and the steps of each. */
  readonly words: Int32Array;
  readonly wordSteps: readonly (readonly number[])[];
}

const programs = new WeakMap<Rule, { readonly rules: readonly Rule[]; readonly program: RuleProgram }[]>();

/** The program of a list of rules, made once for lists of the same rules. */
export function programOf(rules: readonly Rule[], width: number): RuleProgram {
  const [first] = rules;
  if (first === undefined) return makeProgram(rules, width);
  // Callers pick some of a kind's rules anew for each article.
  const known = programs.get(first) ?? [];
  programs.set(first, known);
  let made = known.find(
    (one) => one.rules.length === rules.length && one.rules.every((rule, at) => rule === rules[at]),
  );
  if (made === undefined) {
    made = { rules: [...rules], program: makeProgram(rules, width) };
    known.push(made);
  }
  return made.program;
}

function makeProgram(rules: readonly Rule[], width: number): RuleProgram {
  const steps = rules.flatMap((rule) => rule.match.map((late): Step => ({ rule, late })));
  const always: number[] = [];
  const byTag: number[][] = Array.from({ length: 32 * width }, () => []);
  const byWord = new Map<number, number[]>();
  const anchorTags = new Uint32Array(width);
  steps.forEach(({ late: { anchor } }, step) => {
    if (anchor === null) always.push(step);
    for (const tag of anchor?.tags ?? []) {
      byTag[tag]!.push(step);
      anchorTags[tag >> 5]! |= 1 << (tag & 31);
    }
    for (const word of anchor?.words ?? []) file(byWord, word, step);
  });
  const anchorPlaces = [...anchorTags.keys()].filter((place) => anchorTags[place] !== 0);
  const needsAt = new Int32Array(steps.length).fill(-1);
  return {
    steps,
    needs: newFlatNeeds(),
    needsAt,
    beforeAnchor: new Int32Array(steps.length),
    always,
    byTag,
    anchorTags,
    anchorPlaces,
    ...wordTable(byWord),
  };
}

/** Where the needs of a step stand among those of its program. */
export function needsOfStep(program: RuleProgram, step: number): number {
  const at = program.needsAt[step]!;
  return at === -1 ? addStep(program, step, program.steps[step]!.late.needs) : at;
}

function addStep(
  { needs, needsAt, beforeAnchor }: RuleProgram,
  step: number,
  ofPattern: readonly PlacedNeed[],
): number {
  const [anchor, ...others] = byRarity(ofPattern);
  const at = addNeeds(needs, others);
  needsAt[step] = at;
  beforeAnchor[step] = anchor?.before ?? 0;
  return at;
}

/** The first place of `[at, to)` whose word may be an anchor; `to` if there is none. */
export function nextAnchor({ anchorBits }: RuleProgram, word: Int32Array, at: number, to: number): number {
  const mask = anchorBits.length - 1;
  while (at < to && (anchorBits[(word[at]! >> 5) & mask]! & (1 << (word[at]! & 31))) === 0) at++;
  return at;
}

/** The steps whose anchor is the word. */
export function stepsOfWord({ words, wordSteps }: RuleProgram, word: number): readonly number[] {
  const mask = words.length - 1;
  let slot = word & mask;
  while (words[slot] !== word && words[slot] !== -1) slot = (slot + 1) & mask;
  return wordSteps[slot]!;
}

const BITS_PER_SLOT = 16;

function wordTable(
  byWord: ReadonlyMap<number, readonly number[]>,
): Pick<RuleProgram, 'anchorBits' | 'words' | 'wordSteps'> {
  let size = 8;
  while (size < 2 * byWord.size) size *= 2;
  const anchorBits = new Int32Array((size * BITS_PER_SLOT) >> 5);
  const words = new Int32Array(size).fill(-1);
  const wordSteps: (readonly number[])[] = Array.from({ length: size }, () => []);
  for (const [word, steps] of byWord) {
    let slot = word & (size - 1);
    while (words[slot] !== -1) slot = (slot + 1) & (size - 1);
    words[slot] = word;
    wordSteps[slot] = steps;
    anchorBits[(word >> 5) & (anchorBits.length - 1)]! |= 1 << (word & 31);
  }
  return { anchorBits, words, wordSteps };
}

function file(index: Map<number, number[]>, key: number, step: number): void {
  const steps = index.get(key);
  if (steps === undefined) index.set(key, [step]);
  else steps.push(step);
}
