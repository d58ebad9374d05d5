import { lookAt, mayMeet, newPresence, noteWord, type Presence, tagsPresent } from '../language/needs.ts';
import { type Matching, nextMeeting, startMatching } from '../language/pattern-code.ts';
import { matchAt, matchBackwards, type Pattern } from '../language/patterns.ts';
import type { Sequence } from '../model/tokens.ts';
import type { Knowledge } from './knowledge.ts';
import { needsOfStep, programOf, type RuleProgram } from './rule-program.ts';
import type { Rule } from './rule-store.ts';
import { watch } from './watching.ts';

/** What a rule found: places of the sequence, half-open. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  /** First and last place of a capture; null if it took no part. */
  capture(name: string): { readonly start: number; readonly end: number } | null;
}

/** Runs rules over sentence after sentence without making anything for rules that cannot match. */
export interface RuleRunner {
  /** Calls `found` for each match in `[from, to)`, rule by rule, from left to right; matches of one rule do not overlap. */
  run(sequence: Sequence, from: number, to: number, found: (match: RuleMatch) => void): void;
}

const runners = new WeakMap<Knowledge, Map<string, RuleRunner>>();

/** The runner for all rules of a kind. It must not be asked again from within what it calls. */
export function runnerOf(knowledge: Knowledge, finds: string): RuleRunner {
  let kinds = runners.get(knowledge);
  if (kinds === undefined) {
    kinds = new Map();
    runners.set(knowledge, kinds);
  }
  let runner = kinds.get(finds);
  if (runner === undefined) {
    runner = ruleRunner(knowledge.rules(finds), knowledge.lexicon.width);
    kinds.set(finds, runner);
  }
  return runner;
}

/** A runner for the rules, over sequences whose places have `width` words of tags. */
export function ruleRunner(rules: readonly Rule[], width: number): RuleRunner {
  const program = programOf(rules, width);
  const presence = newPresence(width);
  const chosen = new Int32Array((program.steps.length + 31) >> 5);
  let matching: Matching | undefined;
  return {
    run(sequence, from, to, found) {
      lookAt(presence, sequence, from, to);
      if (choose(program, chosen, presence, sequence.word) === 0) return;
      matching ??= startMatching(sequence);
      matching.word = sequence.word;
      matching.tags = sequence.tags;
      matching.width = sequence.width;
      matching.from = from;
      matching.to = to;
      for (let part = 0; part < chosen.length; part++) {
        let bits = chosen[part]!;
        chosen[part] = 0;
        for (; bits !== 0; bits &= bits - 1) {
          const step = part * 32 + 31 - Math.clz32(bits & -bits);
          const needs = needsOfStep(program, step);
          if (!mayMeet(program.needs.numbers, needs, presence)) continue;
          const { rule, late } = program.steps[step]!;
          runPattern(rule, late.pattern, matching, sequence, found);
        }
      }
    },
  };
}

/** Marks the steps whose anchor occurs; returns how many. Notes all words in passing. */
function choose(program: RuleProgram, chosen: Int32Array, presence: Presence, word: Int32Array): number {
  const { always, words, wordSteps, anchorPlaces } = program;
  const { to } = presence;
  const mask = words.length - 1;
  let count = take(chosen, always);
  for (let at = presence.from; at < to; at++) {
    const number = word[at]!;
    if (number === -1) continue;
    noteWord(presence, number);
    let slot = number & mask;
    while (words[slot] !== number && words[slot] !== -1) slot = (slot + 1) & mask;
    if (words[slot] === number) count += take(chosen, wordSteps[slot]!);
  }
  for (let one = 0; one < anchorPlaces.length; one++)
    count += chooseByTags(program, chosen, anchorPlaces[one]!, presence);
  return count;
}

function chooseByTags(
  { anchorTags, byTag }: RuleProgram,
  chosen: Int32Array,
  place: number,
  presence: Presence,
): number {
  let bits = tagsPresent(presence, place) & anchorTags[place]!;
  let count = 0;
  while (bits !== 0) {
    const low = bits & -bits;
    count += take(chosen, byTag[place * 32 + 31 - Math.clz32(low)]!);
    bits ^= low;
  }
  return count;
}

function take(chosen: Int32Array, steps: readonly number[]): number {
  for (let one = 0; one < steps.length; one++) chosen[steps[one]! >> 5]! |= 1 << (steps[one]! & 31);
  return steps.length;
}

function runPattern(
  rule: Rule,
  pattern: Pattern,
  matching: Matching,
  sequence: Sequence,
  found: (match: RuleMatch) => void,
): void {
  const { from, to } = matching;
  const { start } = pattern;
  const last = pattern.isAnchored ? Math.min(to, from + 1) : to;
  for (let at = from; at < last; at++) {
    if (start !== null) {
      at = nextMeeting(start, matching, at, last);
      if (at === last) return;
    }
    resetCaptures(pattern, matching);
    const end = matchAt(pattern, matching, at);
    if (end <= at) continue;
    const match = new FoundMatch(rule, at, end, pattern.captures, matching);
    if (!fitsContext(rule, matching, at, end)) continue;
    watch.watcher?.(match, sequence);
    found(match);
    at = end - 1;
  }
}

// A class, since functions made for each match are compiled anew whenever none of them is left.
class FoundMatch implements RuleMatch {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly #names: readonly string[];
  readonly #places: number[] = [];

  constructor(
    rule: Rule,
    start: number,
    end: number,
    names: readonly string[],
    { captureStart, captureEnd }: Matching,
  ) {
    this.rule = rule;
    this.start = start;
    this.end = end;
    this.#names = names;
    for (let slot = 0; slot < names.length; slot++) this.#places.push(captureStart[slot]!, captureEnd[slot]!);
  }

  capture(name: string): { readonly start: number; readonly end: number } | null {
    const slot = this.#names.indexOf(name);
    if (slot < 0) return null;
    const start = this.#places[2 * slot]!;
    const end = this.#places[2 * slot + 1]!;
    return start < 0 || end < 0 ? null : { start, end };
  }
}

function resetCaptures(pattern: Pattern, matching: Matching): void {
  for (let slot = 0; slot < pattern.captures.length; slot++) {
    matching.captureStart[slot] = -1;
    matching.captureEnd[slot] = -1;
  }
}

const fitsContext = (rule: Rule, matching: Matching, start: number, end: number): boolean =>
  (rule.after.length === 0 || oneEndsAt(rule.after, matching, start)) &&
  !oneEndsAt(rule.notAfter, matching, start) &&
  (rule.before.length === 0 || oneStartsAt(rule.before, matching, end)) &&
  !oneStartsAt(rule.notBefore, matching, end);

function oneEndsAt(patterns: readonly Pattern[], matching: Matching, at: number): boolean {
  for (let one = 0; one < patterns.length; one++) if (matchBackwards(patterns[one]!, matching, at) >= 0) return true;
  return false;
}

function oneStartsAt(patterns: readonly Pattern[], matching: Matching, at: number): boolean {
  for (let one = 0; one < patterns.length; one++) if (matchAt(patterns[one]!, matching, at) >= 0) return true;
  return false;
}
