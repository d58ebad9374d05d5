import type { RuleMatch, RuleRunner } from '../knowledge/run-rules.ts';
import type { Units } from '../language/units.ts';

let found: RuleMatch[] = [];

// One function for all, since those made for each sentence are compiled anew whenever none of them is left.
function note(match: RuleMatch): void {
  found.push(match);
}

/** What the rules find in a sentence, rule by rule and from left to right. */
export function matchesIn(runner: RuleRunner, units: Units): readonly RuleMatch[] {
  found = [];
  runner.run(units, 0, units.count, note);
  return found;
}
