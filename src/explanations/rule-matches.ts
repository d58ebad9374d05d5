import type { Rule } from '../knowledge/knowledge.ts';
import type { RuleMatch } from '../knowledge/run-rules.ts';
import { watching } from '../knowledge/watching.ts';
import type { Units } from '../language/units.ts';
import type { Sequence } from '../model/tokens.ts';

/** Where a rule matched, as tokens `[first, last)`. */
export interface Match {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
}

/** Does the work, and says what every rule matched meanwhile; of most matches it is the only trace. */
export function withMatches<Value>(work: () => Value): { readonly value: Value; readonly matches: readonly Match[] } {
  const matches: Match[] = [];
  const value = watching((match, sequence) => {
    matches.push(tokensOf(match, sequence));
  }, work);
  return { value, matches };
}

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
