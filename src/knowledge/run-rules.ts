import {
  firstTagged,
  lastTagged,
  lookAt,
  mayMeet,
  newPresence,
  type Presence,
  tagsPresent,
} from '../language/needs.ts';
import { type Matching, nextMeeting, startMatching } from '../language/pattern-code.ts';
import { matchAt, matchBackwards, type Pattern } from '../language/patterns.ts';
import type { Sequence } from '../model/tokens.ts';
import type { Knowledge } from './knowledge.ts';
import { needsOfStep, nextAnchor, programOf, type RuleProgram, stepsOfWord } from './rule-program.ts';
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
  /** What the rules find in `[from, to)`, rule by rule and from left to right; matches of one rule do not overlap. */
  matchesIn(sequence: Sequence, from: number, to: number): readonly RuleMatch[];
}

const runners = new WeakMap<Knowledge, Map<string, RuleRunner>>();

/** The runner for all rules of a kind. */
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
export const ruleRunner = (rules: readonly Rule[], width: number): RuleRunner =>
  new ProgramRunner(programOf(rules, width), width);

const NOTHING: readonly RuleMatch[] = [];

class ProgramRunner implements RuleRunner {
  readonly #program: RuleProgram;
  readonly #presence: Presence;
  readonly #choice: Choice;
  #matching: Matching | undefined;

  constructor(program: RuleProgram, width: number) {
    this.#program = program;
    this.#presence = newPresence(width);
    this.#choice = newChoice(program.steps.length);
  }

  matchesIn(sequence: Sequence, from: number, to: number): readonly RuleMatch[] {
    lookAt(this.#presence, sequence, from, to);
    if (!choose(this.#program, this.#choice, this.#presence, sequence.word)) return NOTHING;
    this.#matching ??= startMatching(sequence);
    const matching = this.#matching;
    matching.word = sequence.word;
    matching.tags = sequence.tags;
    matching.width = sequence.width;
    matching.from = from;
    matching.to = to;
    const found: RuleMatch[] = [];
    const { marks } = this.#choice;
    for (let part = 0; part < marks.length; part++) {
      let bits = marks[part]!;
      marks[part] = 0;
      for (; bits !== 0; bits &= bits - 1) this.#try(part * 32 + 31 - Math.clz32(bits & -bits), sequence, found);
    }
    return found;
  }

  #try(step: number, sequence: Sequence, found: RuleMatch[]): void {
    const { needs, beforeAnchor, steps } = this.#program;
    const needed = needsOfStep(this.#program, step);
    if (!mayMeet(needs.numbers, needed, this.#presence)) return;
    const { rule, late } = steps[step]!;
    const { first, last } = this.#choice;
    runPattern(rule, late.pattern, this.#matching!, first[step]! - beforeAnchor[step]!, last[step]!, sequence, found);
  }
}

/** The steps whose anchor occurs, one bit each, and the first and the last place where it does. */
interface Choice {
  readonly marks: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const newChoice = (steps: number): Choice => ({
  marks: new Int32Array((steps + 31) >> 5),
  first: new Int32Array(steps),
  last: new Int32Array(steps),
});

/** Marks the steps whose anchor occurs; returns whether there are any. */
function choose(program: RuleProgram, choice: Choice, presence: Presence, word: Int32Array): boolean {
  const { always, anchorPlaces } = program;
  const { from, to } = presence;
  take(choice, always, from, to - 1);
  let isChosen = always.length > 0;
  for (let at = nextAnchor(program, word, from, to); at < to; at = nextAnchor(program, word, at + 1, to)) {
    const steps = stepsOfWord(program, word[at]!);
    take(choice, steps, at, at);
    if (steps.length > 0) isChosen = true;
  }
  for (let one = 0; one < anchorPlaces.length; one++)
    if (chooseByTags(program, choice, anchorPlaces[one]!, presence)) isChosen = true;
  return isChosen;
}

function chooseByTags({ anchorTags, byTag }: RuleProgram, choice: Choice, place: number, presence: Presence): boolean {
  const present = tagsPresent(presence, place) & anchorTags[place]!;
  for (let bits = present; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    take(
      choice,
      byTag[place * 32 + 31 - Math.clz32(bit)]!,
      firstTagged(presence, place, bit),
      lastTagged(presence, place, bit),
    );
  }
  return present !== 0;
}

function take({ marks, first, last }: Choice, steps: readonly number[], from: number, to: number): void {
  for (let one = 0; one < steps.length; one++) {
    const step = steps[one]!;
    const bit = 1 << (step & 31);
    if ((marks[step >> 5]! & bit) === 0) {
      marks[step >> 5]! |= bit;
      first[step] = from;
      last[step] = to;
    } else {
      if (from < first[step]!) first[step] = from;
      if (to > last[step]!) last[step] = to;
    }
  }
}

/** Adds what the pattern finds that begins in `[earliest, latest]`. */
function runPattern(
  rule: Rule,
  pattern: Pattern,
  matching: Matching,
  earliest: number,
  latest: number,
  sequence: Sequence,
  found: RuleMatch[],
): void {
  const { from } = matching;
  const { start } = pattern;
  const last = pattern.isAnchored ? Math.min(latest, from) + 1 : latest + 1;
  for (let at = Math.max(from, earliest); at < last; at++) {
    if (start !== null) {
      at = nextMeeting(start, matching, at, last);
      if (at === last) return;
    }
    resetCaptures(pattern, matching);
    const end = matchAt(pattern, matching, at);
    if (end <= at || !fitsContext(rule, matching, at, end)) continue;
    const match = new FoundMatch(rule, at, end, pattern.captures, matching);
    watch.watcher?.(match, sequence);
    found.push(match);
    at = end - 1;
  }
}

// A class, since functions made for each match are compiled anew whenever none of them is left.
class FoundMatch implements RuleMatch {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly #names: readonly string[];
  readonly #places: readonly number[];

  constructor(rule: Rule, start: number, end: number, names: readonly string[], matching: Matching) {
    this.rule = rule;
    this.start = start;
    this.end = end;
    this.#names = names;
    this.#places = names.length === 0 ? NO_PLACES : placesOf(names.length, matching);
  }

  capture(name: string): { readonly start: number; readonly end: number } | null {
    const slot = this.#names.indexOf(name);
    if (slot < 0) return null;
    const start = this.#places[2 * slot]!;
    const end = this.#places[2 * slot + 1]!;
    return start < 0 || end < 0 ? null : { start, end };
  }
}

const NO_PLACES: readonly number[] = [];

function placesOf(captures: number, { captureStart, captureEnd }: Matching): number[] {
  const places: number[] = [];
  for (let slot = 0; slot < captures; slot++) places.push(captureStart[slot]!, captureEnd[slot]!);
  return places;
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
