import { mayOccur, newPresence, type Presence, survey } from '../language/needs.ts';
import { type Matching, meets, startMatching } from '../language/pattern-code.ts';
import { matchAt, matchBackwards, type Pattern } from '../language/patterns.ts';
import type { Sequence } from '../model/tokens.ts';
import { FLAG_PLACES, programOf, type RuleProgram } from './rule-program.ts';
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

/** A runner for the rules, over sequences whose places have `width` words of tags. */
export function ruleRunner(rules: readonly Rule[], width: number): RuleRunner {
  const program = programOf(rules, width);
  const presence = newPresence(width);
  const chosen = new Uint8Array(program.steps.length);
  let matching: Matching | undefined;
  return {
    run(sequence, from, to, found) {
      if (choose(program, chosen, sequence, from, to) === 0) return;
      survey(presence, sequence, from, to);
      matching ??= startMatching(sequence);
      matching.word = sequence.word;
      matching.tags = sequence.tags;
      matching.width = sequence.width;
      matching.from = from;
      matching.to = to;
      for (let step = 0; step < chosen.length; step++) {
        if (chosen[step] === 0) continue;
        chosen[step] = 0;
        const { rule, late } = program.steps[step]!;
        const { pattern } = late;
        if (mayMatch(pattern, presence)) runPattern(rule, pattern, matching, sequence, found);
      }
    },
  };
}

/** Whether each thing that the pattern cannot do without may occur. */
function mayMatch({ needs }: Pattern, presence: Presence): boolean {
  for (let one = 0; one < needs.length; one++) if (!mayOccur(needs[one]!, presence)) return false;
  return true;
}

/** Marks the steps whose anchor occurs in the sentence; returns how many. */
function choose(program: RuleProgram, chosen: Uint8Array, sequence: Sequence, from: number, to: number): number {
  const { word } = sequence;
  const { always, byWord, wordFlags, anchorPlaces } = program;
  let count = take(chosen, always);
  for (let at = from; at < to; at++) {
    const number = word[at]!;
    if ((wordFlags[(number >> 5) & FLAG_PLACES]! & (1 << (number & 31))) === 0) continue;
    const steps = byWord.get(number);
    if (steps !== undefined) count += take(chosen, steps);
  }
  for (let one = 0; one < anchorPlaces.length; one++)
    count += chooseByTags(program, chosen, anchorPlaces[one]!, sequence, from, to);
  return count;
}

function chooseByTags(
  { anchorTags, byTag }: RuleProgram,
  chosen: Uint8Array,
  place: number,
  { tags, width }: Sequence,
  from: number,
  to: number,
): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= tags[at * width + place]!;
  bits &= anchorTags[place]!;
  let count = 0;
  while (bits !== 0) {
    const low = bits & -bits;
    count += take(chosen, byTag.get(place * 32 + 31 - Math.clz32(low))!);
    bits ^= low;
  }
  return count;
}

function take(chosen: Uint8Array, steps: readonly number[]): number {
  for (let one = 0; one < steps.length; one++) chosen[steps[one]!] = 1;
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
    if (start !== null && !meets(start, matching, at)) continue;
    resetCaptures(pattern, matching);
    const end = matchAt(pattern, matching, at);
    if (end <= at) continue;
    const match = newMatch(rule, at, end, pattern.captures, matching);
    if (!fitsContext(rule, matching, at, end)) continue;
    watch.watcher?.(match, sequence);
    found(match);
    at = end - 1;
  }
}

function newMatch(
  rule: Rule,
  start: number,
  end: number,
  names: readonly string[],
  { captureStart, captureEnd }: Matching,
): RuleMatch {
  const places: number[] = [];
  for (let slot = 0; slot < names.length; slot++) places.push(captureStart[slot]!, captureEnd[slot]!);
  return { rule, start, end, capture: (name) => captured(names.indexOf(name), places) };
}

function captured(slot: number, places: readonly number[]): { readonly start: number; readonly end: number } | null {
  if (slot < 0) return null;
  const start = places[2 * slot]!;
  const end = places[2 * slot + 1]!;
  return start < 0 || end < 0 ? null : { start, end };
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
