import type { RuleMatch, RuleRunner } from '../knowledge/run-rules.ts';
import type { Sequence } from '../model/tokens.ts';

const found: RuleMatch[] = [];

function keep(match: RuleMatch): void {
  found.push(match);
}

/** What the rules find in `[from, to)`, rule by rule; the list is the same for each question, and filled anew. */
export function matchesIn(runner: RuleRunner, sequence: Sequence, from: number, to: number): readonly RuleMatch[] {
  found.length = 0;
  runner.run(sequence, from, to, keep);
  return found;
}
