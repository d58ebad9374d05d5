import {
  type Matching,
  matchBackwards,
  mayMatch,
  meets,
  newPresence,
  type Pattern,
  startMatching,
  survey,
} from '../language/patterns.ts';
import type { Sequence } from '../model/tokens.ts';
import { programOf, type RuleProgram } from './rule-program.ts';
import type { Rule } from './rule-store.ts';

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
  const chosen = new Int32Array((program.steps.length + 31) >> 5);
  let matching: Matching | undefined;
  return {
    run(sequence, from, to, found) {
      if (choose(program, chosen, sequence, from, to) === 0) return;
      survey(presence, sequence, from, to);
      matching ??= startMatching(sequence);
      matching.sequence = sequence;
      matching.from = from;
      matching.to = to;
      for (let part = 0; part < chosen.length; part++) {
        let bits = chosen[part]!;
        chosen[part] = 0;
        for (; bits !== 0; bits &= bits - 1) {
          const { rule, late } = program.steps[part * 32 + 31 - Math.clz32(bits & -bits)]!;
          const { pattern } = late;
          if (mayMatch(pattern, presence)) runPattern(rule, pattern, matching, found);
        }
      }
    },
  };
}

/** Marks the steps whose anchor occurs in the sentence; returns how many. */
function choose(program: RuleProgram, chosen: Int32Array, sequence: Sequence, from: number, to: number): number {
  const { word } = sequence;
  const { always, byWord, wordFlags, anchorPlaces } = program;
  let count = take(chosen, always);
  for (let at = from; at < to; at++) {
    const number = word[at]!;
    if (wordFlags[number & 0xfff] === 0) continue;
    const steps = byWord.get(number);
    if (steps !== undefined) count += take(chosen, steps);
  }
  for (const place of anchorPlaces) count += chooseByTags(program, chosen, place, sequence, from, to);
  return count;
}

function chooseByTags(
  { anchorTags, byTag }: RuleProgram,
  chosen: Int32Array,
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

function take(chosen: Int32Array, steps: readonly number[]): number {
  for (let one = 0; one < steps.length; one++) chosen[steps[one]! >> 5]! |= 1 << (steps[one]! & 31);
  return steps.length;
}

function runPattern(rule: Rule, pattern: Pattern, matching: Matching, found: (match: RuleMatch) => void): void {
  const { from, to, sequence } = matching;
  const { start } = pattern;
  const last = pattern.isAnchored ? Math.min(to, from + 1) : to;
  for (let at = from; at < last; at++) {
    if (start !== null && !meets(start, sequence, at)) continue;
    resetCaptures(pattern, matching);
    const end = pattern.match(matching, at);
    if (end <= at) continue;
    const captures = pattern.captures.map(
      (_, slot) => [matching.captureStart[slot]!, matching.captureEnd[slot]!] as const,
    );
    if (!fitsContext(rule, matching, at, end)) continue;
    found({
      rule,
      start: at,
      end,
      capture: (name) => {
        const taken = captures[pattern.captures.indexOf(name)];
        return taken === undefined || taken[0] < 0 || taken[1] < 0 ? null : { start: taken[0], end: taken[1] };
      },
    });
    at = end - 1;
  }
}

function resetCaptures(pattern: Pattern, matching: Matching): void {
  for (let slot = 0; slot < pattern.captures.length; slot++) {
    matching.captureStart[slot] = -1;
    matching.captureEnd[slot] = -1;
  }
}

function fitsContext(rule: Rule, matching: Matching, start: number, end: number): boolean {
  if (rule.after.length > 0 && !rule.after.some((pattern) => matchBackwards(pattern, matching, start) >= 0))
    return false;
  if (rule.notAfter.some((pattern) => matchBackwards(pattern, matching, start) >= 0)) return false;
  if (rule.before.length > 0 && !rule.before.some((pattern) => pattern.match(matching, end) >= 0)) return false;
  return !rule.notBefore.some((pattern) => pattern.match(matching, end) >= 0);
}
