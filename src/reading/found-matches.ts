import type { RuleMatch, RuleRunner } from '../knowledge/run-rules.ts';
import type { Tokens } from '../model/tokens.ts';

const found: RuleMatch[] = [];

function keep(match: RuleMatch): void {
  found.push(match);
}

/** What the rules find among the tokens, rule by rule; the list is the same for each question, and filled anew. */
export function matchesIn(runner: RuleRunner, tokens: Tokens, from: number, to: number): readonly RuleMatch[] {
  found.length = 0;
  runner.run(tokens, from, to, keep);
  return found;
}
