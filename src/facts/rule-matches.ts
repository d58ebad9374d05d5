import type { RuleMatch, RuleRunner } from '../knowledge/run-rules.ts';
import type { Sequence } from '../model/tokens.ts';

let found: RuleMatch[] = [];

// One function for all, since those made for each sentence are compiled anew whenever none of them is left.
function note(match: RuleMatch): void {
  found.push(match);
}

/** What the rules find in the places `[from, to)`, rule by rule and from left to right. */
export function matchesIn(runner: RuleRunner, sequence: Sequence, from: number, to: number): readonly RuleMatch[] {
  found = [];
  runner.run(sequence, from, to, note);
  return found;
}
