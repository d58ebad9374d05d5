import type { Rule } from '../../src/knowledge/knowledge.ts';
import type { RuleMatch, RuleRunner, ruleRunner } from '../../src/knowledge/run-rules.ts';
import type { Units } from '../../src/language/units.ts';
import type { RuleId } from '../../src/model/finding.ts';
import type { Sequence } from '../../src/model/tokens.ts';

/** Where a rule matched, as tokens `[first, last)`. */
export interface Match {
  readonly rule: Rule & { readonly id: RuleId };
  readonly first: number;
  readonly last: number;
}

/** Every match since the list was last emptied; of rules whose matches the article does not keep, the only trace. */
export const matches: Match[] = [];

/** A maker of runners that write down what they find. */
export const recording =
  (make: typeof ruleRunner): typeof ruleRunner =>
  (rules, width): RuleRunner => {
    const runner = make(rules, width);
    return {
      run: (sequence, from, to, found) =>
        runner.run(sequence, from, to, (match) => {
          matches.push(tokensOf(match, sequence));
          found(match);
        }),
    };
  };

function tokensOf(match: RuleMatch, sequence: Sequence): Match {
  const { rule } = match;
  const { start, end } = meantBy(match);
  if (!isUnits(sequence)) return { rule, first: start, last: end };
  return { rule, first: sequence.first[start]!, last: sequence.last[end - 1]! };
}

const isUnits = (sequence: Sequence): sequence is Units => 'chunk' in sequence;

// A rule that names one thing is about that; the words around it are only how it is recognised.
function meantBy(match: RuleMatch): { readonly start: number; readonly end: number } {
  const [name, ...others] = new Set(match.rule.match.flatMap(({ pattern }) => pattern.captures));
  const captured = name === undefined || others.length > 0 ? null : match.capture(name);
  return captured ?? match;
}
