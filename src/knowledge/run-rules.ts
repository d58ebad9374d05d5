import { type Matching, matchBackwards, mayMatch, newPresence, type Pattern, type Presence, startMatching, survey } from '../language/patterns.ts';
import type { Sequence } from '../model/tokens.ts';
import type { Rule } from './knowledge.ts';

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
  const presence = newPresence(width);
  let matching: Matching | undefined;
  return {
    run(sequence, from, to, found) {
      survey(presence, sequence, from, to);
      matching ??= startMatching(sequence);
      matching.sequence = sequence;
      matching.from = from;
      matching.to = to;
      for (const rule of rules) for (const pattern of rule.match) runPattern(rule, pattern, matching, presence, found);
    },
  };
}

function runPattern(rule: Rule, pattern: Pattern, matching: Matching, presence: Presence, found: (match: RuleMatch) => void): void {
  if (!mayMatch(pattern, presence)) return;
  const { from, to } = matching;
  for (let at = from; at < to; at++) {
    resetCaptures(pattern, matching);
    const end = pattern.match(matching, at);
    if (end <= at) continue;
    const captures = pattern.captures.map((_, slot) => [matching.captureStart[slot]!, matching.captureEnd[slot]!] as const);
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
  if (rule.after.length > 0 && !rule.after.some((pattern) => matchBackwards(pattern, matching, start) >= 0)) return false;
  if (rule.notAfter.some((pattern) => matchBackwards(pattern, matching, start) >= 0)) return false;
  if (rule.before.length > 0 && !rule.before.some((pattern) => pattern.match(matching, end) >= 0)) return false;
  return !rule.notBefore.some((pattern) => pattern.match(matching, end) >= 0);
}
